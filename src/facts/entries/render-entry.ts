import { createRequire } from 'node:module';
import type { FieldReference } from '../../content-types/content-type.ts';
import { contentTypes } from '../../content-types/index.ts';
import { lazily } from '../../domain/lazily.ts';
import type { Problem } from '../../domain/problem.ts';
import { findReferences } from '../markdown/find-references.ts';
import { countWords } from '../markdown/html-text.ts';
import type { ReferenceTargets } from '../markdown/references.ts';
import { lookUpMarkdown, renderMarkdown } from '../markdown/render-markdown.ts';
import type { Body, Entry } from '../portal.ts';
import type { LookUp } from '../references/look-up.ts';
import type { PageScan } from '../text/scan-text.ts';
import type { AddressedEntry } from './assign-addresses.ts';
import { shownPath } from './draft-entry.ts';
import { lookUpNoted, type NotedReference, noting } from './noted-reference.ts';
import type { ReadMode } from './read-entry.ts';
import { type UnwrittenLine, unwrittenLine } from './unwritten-line.ts';

const require = createRequire(import.meta.url);
const mdx = lazily(() => require('../markdown/render-mdx.ts') as typeof import('../markdown/render-mdx.ts'));

/** Renders the body of an entry and looks up all it refers to. */
export function renderEntry(
  draft: AddressedEntry,
  lookUp: LookUp,
  { cache, needsHtml, scan }: ReadMode,
): RenderedEntry {
  const { type, file, slug, folders, address, data, page } = draft;
  const askingAt = (line: number, column: number) => ({
    file,
    section: type,
    at: { path: shownPath(file), line, column },
  });
  const noted: NotedReference[] = page?.known ? [...page.known.references] : fieldReferences(draft);
  lookUpNoted(noted, lookUp, askingAt);

  const { body, problems } = page?.known
    ? { body: { ...emptyBody, words: page.known.words }, problems: [] }
    : renderBody(draft, noting(noted, lookUp, askingAt, page?.line ?? 1), needsHtml);
  const scanned = page?.known ? page.known.scanned : page && scan?.scanPage(draft, page.source, page.line);
  const unwritten = page?.known ? page.known.unwritten : page && unwrittenLine(page.source, page.line);
  if (page && body && problems.length === 0 && !page.known)
    cache.set(file, page.stamp, {
      type,
      data,
      references: noted,
      words: body.words,
      ...(unwritten && { unwritten }),
      ...(scanned && { scanned }),
    });
  const entry = { type, path: shownPath(file), slug, folders, address, data, body } as unknown as Entry;
  return { entry, problems, ...(unwritten && { unwritten }), ...(scanned && { scanned }) };
}

/** An entry as pages show it, and what was seen in its text on the way. */
export interface RenderedEntry {
  readonly entry: Entry;
  readonly problems: readonly Problem[];
  readonly unwritten?: UnwrittenLine;
  readonly scanned?: PageScan;
}

const emptyBody: Body = { html: '', headings: [], words: 0, excerpt: '' };

function fieldReferences(draft: AddressedEntry): NotedReference[] {
  const definition = contentTypes[draft.type];
  if (!('references' in definition)) return [];
  const references = (definition.references as (data: unknown) => readonly FieldReference[])(draft.data);
  if (references.length === 0) return [];
  const find = findReferences(draft.fields.source);
  return references.map(({ kind, target, alt = '' }) => {
    const { line, column } = find(target);
    return { kind, target, alt, line: line + draft.fields.line - 1, column };
  });
}

function renderBody(
  { page, file }: AddressedEntry,
  targets: ReferenceTargets,
  needsHtml: boolean,
): { body: Body | null; problems: readonly Problem[] } {
  if (!page) return { body: null, problems: [] };
  if (!page.isMdx && needsHtml) return { body: renderMarkdown(page.source, targets), problems: [] };
  if (!page.isMdx) {
    lookUpMarkdown(page.source, targets);
    return { body: { ...emptyBody, words: countWords(page.source) }, problems: [] };
  }
  const rendered = mdx().renderMdx(page.source, targets);
  if ('body' in rendered) return { body: rendered.body, problems: [] };
  const problems = rendered.problems.map((problem) => ({
    ...problem,
    path: shownPath(file),
    line: (problem.line ?? 1) + page.line - 1,
  }));
  return { body: null, problems };
}
