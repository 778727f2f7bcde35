import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { contentTypes } from '../../content-types/index.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ContentFile } from '../files/list-files.ts';
import { unopened } from '../files/unopened.ts';
import { decodeText } from '../text/decode-text.ts';
import { encodingAdvice } from '../text/encoding-advice.ts';
import { looksLikeLegacyFont } from '../text/looks-like-legacy-font.ts';
import type { TextScanner } from '../text/scan-text.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { readData } from '../yaml/read-data.ts';
import { frontMatterLine, splitFrontMatter } from '../yaml/split-front-matter.ts';
import type { FileKind } from './classify.ts';
import { type DraftEntry, shownPath } from './draft-entry.ts';
import { contentStamp, type EntryCache, type KnownPage } from './entry-cache.ts';

export type ReadEntry = { readonly entry: DraftEntry } | { readonly problems: readonly Problem[] };

/** How a file is to be read. */
export interface ReadMode {
  readonly cache: EntryCache;
  /** Whether pages will be shown; where they are only judged, known ones are not parsed again. */
  readonly needsHtml: boolean;
  /** Looks through the text of pages; `undefined` where no check asks for it. */
  readonly scan: TextScanner | undefined;
}

type EntryKind = FileKind & { readonly kind: 'entry' };

/** Reads one file of a content type: encoding, front matter and fields. */
export function readEntry(
  { file, diskPath }: ContentFile,
  kind: EntryKind,
  { cache, needsHtml, scan }: ReadMode,
): ReadEntry {
  const path = shownPath(file);
  const opened = openFile(diskPath);
  if ('message' in opened) return { problems: [{ path, message: opened.message }] };

  const isData = contentTypes[kind.type].form === 'data';
  const stamp = isData ? '' : contentStamp(opened.bytes);
  const known = isData || needsHtml ? undefined : cache.get(file, stamp);
  if (known && (!scan || known.scanned?.by === scan.idFor(known)))
    return { entry: knownEntry(file, kind, known, stamp) };

  const decoded = decodeText(opened.bytes);
  if ('encoding' in decoded) return { problems: [{ path, message: encodingAdvice(decoded.encoding) }] };
  const legacy = looksLikeLegacyFont(decoded.text);
  if (legacy) return { problems: [{ path, message: encodingAdvice(legacy) }] };
  return isData ? readDataFile(decoded.text, file, kind) : readPage(decoded.text, file, kind, stamp);
}

function openFile(diskPath: string): { bytes: Uint8Array } | { message: string } {
  try {
    return { bytes: readFileSync(diskPath) };
  } catch (error) {
    return {
      message: unopened((error as NodeJS.ErrnoException).code),
    };
  }
}

function knownEntry(
  file: string,
  { slug, folders, isMdx }: EntryKind,
  known: KnownPage,
  stamp: string,
): DraftEntry {
  const page = { source: '', line: 1, isMdx, known, stamp };
  return { type: known.type, file, slug, folders, data: known.data, page, fields: { source: '', line: 1 } };
}

function readDataFile(text: string, file: string, kind: EntryKind): ReadEntry {
  const parsed = parseYaml(text);
  const result = readData(text, parsed, schemaOf(kind.type), { path: shownPath(file), firstLine: 1 });
  if ('problems' in result) return result;
  const { type, slug, folders } = kind;
  const data = result.data as Record<string, unknown>;
  return { entry: { type, file, slug, folders, data, page: undefined, fields: { source: text, line: 1 } } };
}

function readPage(text: string, file: string, kind: EntryKind, stamp: string): ReadEntry {
  const { frontMatter, body, bodyLine, isUnclosed } = splitFrontMatter(text);
  if (frontMatter === undefined)
    return {
      problems: [{ path: shownPath(file), line: 1, column: 1, message: noFrontMatter(text, isUnclosed) }],
    };

  const fields = { source: frontMatter, line: frontMatterLine(text) };
  const parsed = parseYaml(frontMatter);
  const { type, value } = readAs(kind.type, parsed?.value);
  const place = { path: shownPath(file), firstLine: fields.line };
  const result = readData(frontMatter, parsed && { value }, schemaOf(type), place);
  if ('problems' in result) return result;
  return {
    entry: {
      type,
      file,
      slug: kind.slug,
      folders: kind.folders,
      data: result.data as Record<string, unknown>,
      page: { source: body, line: bodyLine, isMdx: kind.isMdx, stamp },
      fields,
    },
  };
}

const schemaOf = (type: DraftEntry['type']) => contentTypes[type].schema as z.ZodType;

function noFrontMatter(text: string, isUnclosed: boolean): string {
  if (text.trim() === '') return 'Tệp trống. Hãy viết nội dung, hoặc xóa tệp nếu không dùng.';
  return isUnclosed
    ? 'Phần thông tin đầu trang mở bằng --- nhưng chưa đóng. Hãy thêm một dòng --- ngay sau các mục thông tin.'
    : 'Thiếu phần thông tin đầu trang (giữa hai dòng ---). Hãy thêm phần này ở đầu tệp, với tiêu đề (title), ngày (date) và các mục bắt buộc khác.';
}

/** A notice written among the news (`category: thong-bao`) is read as a notice, whose fields have no category. */
function readAs(type: DraftEntry['type'], value: unknown): { type: DraftEntry['type']; value: unknown } {
  const isNotice =
    type === 'tin-tuc' &&
    typeof value === 'object' &&
    value !== null &&
    'category' in value &&
    value.category === 'thong-bao';
  if (!isNotice) return { type, value };
  const { category: _, ...fields } = value as Record<string, unknown>;
  return { type: 'thong-bao', value: fields };
}
