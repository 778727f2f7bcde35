import { constants, copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type ContentFile, listFiles } from '../../facts/files/list-files.ts';
import { eachAtOnce } from '../../facts/images/each-at-once.ts';
import { readImageHeaders } from '../../facts/images/read-image-headers.ts';
import { schoolOf } from '../../facts/portal.ts';
import { isImageName } from '../../facts/publication/published-name.ts';
import type { NameRepair, Renaming } from '../../fixes/fix.ts';
import type { Judged } from '../../read-and-judge.ts';
import { isDayField } from './day-fields.ts';
import { planExtensions, planPaths } from './plan-names.ts';
import { type RawText, readText } from './read-texts.ts';
import { type FollowedReference, followReferences, fromContent } from './reference-targets.ts';
import { repairPicture } from './repair-picture.ts';
import { repairText } from './repair-text.ts';
import { allowedWidths, widthRules } from './width-rules.ts';
import { writeWhole } from './write-whole.ts';

export interface FixRequest {
  readonly contentDir: string;
  /** Whether anything is written; otherwise only told. */
  readonly writes: boolean;
  readonly picturesOnly: boolean;
  /** Only these files (from the content folder), whose names then stay; all where left out. */
  readonly only?: ReadonlySet<string>;
  /** The files of the content folder, where they have been listed already. */
  readonly listed?: readonly ContentFile[];
}

/** What was done, or would be, to a file, and what a person has to do. */
export interface FixedFile {
  /** From the content folder, under the name it had. */
  readonly file: string;
  readonly done: readonly string[];
  readonly left: readonly string[];
}

const atOnce = 2;

/**
 * Repairs what can be repaired surely: names first, then pictures, then texts, and the old name of a picture goes last, so
 * that at no time a page names what is not there for longer than it takes to write it.
 */
export async function fixContent(
  { portal, applied }: Pick<Judged, 'portal' | 'applied'>,
  request: FixRequest,
): Promise<FixedFile[]> {
  const { contentDir, writes, picturesOnly, only } = request;
  const told = openTale();
  const renamesPaths = !picturesOnly && !only;
  const before = (request.listed ?? listFiles(contentDir)).filter((file) => isAsked(only, file));
  const paths = renamesPaths ? planPaths(contentDir, before) : noNames;
  tellNames(paths, told);
  const files = writes ? renamed(contentDir, before, paths.renamings) : before;
  const readings = await readImageHeaders(
    files.filter(({ file }) => isImageName(file)).map(({ diskPath }) => diskPath),
  );
  const texts = files.flatMap((file) => readQuietly(file, told, !picturesOnly));
  const school = schoolOf(portal);
  const references = followReferences(
    portal.facts.references.filter(({ at }) => isAsked(only, { file: fromContent(at.path) })),
    files,
    school && URL.parse(school.site)?.origin,
  );
  const extensions = planExtensions({ files, readings, texts, references });
  const renamings = only ? [] : extensions.renamings;
  // A name is not changed behind the back of other pages: the whole command does that.
  if (!only) tellNames(extensions, told);

  const allowed = allowedWidths(widthRules(applied), portal.facts.images);
  const pictures = files.filter((each) => readings.has(each.diskPath));
  await eachAtOnce(pictures, atOnce, async ({ file, diskPath }) => {
    const reading = readings.get(diskPath);
    if (!reading) return;
    const repaired = await repairPicture(file, diskPath, reading, allowed(file));
    told.tell(file, repaired);
    if (writes && repaired.bytes) writeWhole(diskPath, repaired.bytes);
  });

  const newNames = new Map(renamings.map(({ from, to }) => [from, to]));
  const diskOf = new Map(files.map(({ file, diskPath }) => [file, diskPath]));
  if (writes) for (const each of renamings) takeName(each, diskOf);
  const ofPage = Map.groupBy(references, ({ page }) => page);
  for (const text of texts) {
    const asked = (ofPage.get(text.file) ?? []).flatMap((each) => toFix(each, newNames, picturesOnly));
    if (picturesOnly && asked.length === 0) continue;
    const repaired = repairText(
      { ...text, references: asked, isDay: (path) => isDayField(text.type, path) },
      picturesOnly ? ['references'] : undefined,
    );
    told.tell(text.file, repaired);
    const diskPath = diskOf.get(text.file);
    if (writes && diskPath && repaired.text !== text.text) writeWhole(diskPath, repaired.text);
  }
  if (writes) for (const { from } of renamings) rmSync(diskOf.get(from) ?? '', { force: true });
  return told.all();
}

const noNames: NameRepair = { renamings: [], left: [] };
const isAsked = (only: ReadonlySet<string> | undefined, { file }: { readonly file: string }) =>
  only?.has(file) ?? true;

/** What happened to each file, in the order of their paths. */
function openTale() {
  const byFile = new Map<string, { done: string[]; left: string[] }>();
  return {
    tell(file: string, { done, left }: Pick<FixedFile, 'done' | 'left'>) {
      const known = byFile.get(file) ?? { done: [], left: [] };
      byFile.set(file, { done: [...known.done, ...done], left: [...known.left, ...left] });
    },
    all: (): FixedFile[] =>
      [...byFile]
        .map(([file, said]) => ({ file, ...said }))
        .filter(({ done, left }) => done.length + left.length > 0)
        .sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

type Tale = ReturnType<typeof openTale>;

function tellNames({ renamings, left }: NameRepair, told: Tale): void {
  for (const { from, done } of renamings) told.tell(from.normalize('NFC'), { done: [done], left: [] });
  for (const { file, message } of left) told.tell(file.normalize('NFC'), { done: [], left: [message] });
}

function renamed(
  contentDir: string,
  files: readonly ContentFile[],
  renamings: readonly Renaming[],
): ContentFile[] {
  if (renamings.length === 0) return [...files];
  for (const { from, to } of renamings) {
    const target = join(contentDir, to);
    // Some disks take both forms for the same name.
    if (!existsSync(target) || statSync(target).ino === statSync(join(contentDir, from)).ino)
      renameSync(join(contentDir, from), target);
  }
  return listFiles(contentDir);
}

function readQuietly(file: ContentFile, told: Tale, tells: boolean): RawText[] {
  const read = readText(file);
  if (!read) return [];
  if (!('message' in read)) return [read];
  if (tells) told.tell(file.file, { done: [], left: [read.message] });
  return [];
}

/** The picture is there under both names until no page uses the old one. */
function takeName({ from, to }: Renaming, diskOf: ReadonlyMap<string, string>): void {
  const source = diskOf.get(from) ?? '';
  copyFileSync(
    source,
    join(source, relative(from, to)),
    constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE,
  );
}

/** References that a repair looks at: those that are misspelt, and those whose picture gets another name. */
function toFix(
  { target, leadsTo, isLocal, isMisspelt }: FollowedReference,
  newNames: ReadonlyMap<string, string>,
  picturesOnly: boolean,
) {
  const moved = leadsTo === undefined ? undefined : newNames.get(leadsTo);
  const isWanted = moved !== undefined || (!picturesOnly && (isLocal || isMisspelt));
  const meant = moved ?? leadsTo;
  return isWanted ? [{ target, isLocal, ...(meant !== undefined && { leadsTo: meant }) }] : [];
}
