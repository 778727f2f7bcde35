import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { contentTypes } from '../../content-types/index.ts';
import type { Problem } from '../../domain/problem.ts';
import type { ContentFile } from '../files/list-files.ts';
import { decodeText } from '../text/decode-text.ts';
import { encodingAdvice } from '../text/encoding-advice.ts';
import { looksLikeLegacyFont } from '../text/looks-like-legacy-font.ts';
import { readData } from '../yaml/read-data.ts';
import { splitFrontMatter } from '../yaml/split-front-matter.ts';
import type { FileKind } from './classify.ts';
import { type DraftEntry, shownPath } from './draft-entry.ts';

export type ReadEntry = { readonly entry: DraftEntry } | { readonly problems: readonly Problem[] };

/** Reads one file of a content type: encoding, front matter and fields. */
export function readEntry({ file, diskPath }: ContentFile, kind: FileKind & { kind: 'entry' }): ReadEntry {
  const path = shownPath(file);
  const decoded = decodeFile(diskPath);
  if ('message' in decoded) return { problems: [{ path, message: decoded.message }] };

  const { text } = decoded;
  const legacy = looksLikeLegacyFont(text);
  if (legacy) return { problems: [{ path, message: encodingAdvice(legacy) }] };
  return contentTypes[kind.type].form === 'data'
    ? readDataFile(text, file, kind)
    : readPage(text, file, kind);
}

function decodeFile(diskPath: string): { text: string } | { message: string } {
  try {
    const decoded = decodeText(readFileSync(diskPath));
    return 'text' in decoded ? decoded : { message: encodingAdvice(decoded.encoding) };
  } catch (error) {
    return {
      message: `Không mở được tệp này (${(error as NodeJS.ErrnoException).code}). Hãy kiểm tra quyền đọc của tệp.`,
    };
  }
}

function readDataFile(text: string, file: string, kind: FileKind & { kind: 'entry' }): ReadEntry {
  const result = readData(text, schemaOf(kind.type), { path: shownPath(file), firstLine: 1 });
  if ('problems' in result) return result;
  const { type, slug, folders } = kind;
  const data = result.data as Record<string, unknown>;
  return { entry: { type, file, slug, folders, data, page: undefined, fields: { source: text, line: 1 } } };
}

function readPage(text: string, file: string, kind: FileKind & { kind: 'entry' }): ReadEntry {
  const { frontMatter, body, bodyLine, isUnclosed } = splitFrontMatter(text);
  if (frontMatter === undefined)
    return {
      problems: [{ path: shownPath(file), line: 1, column: 1, message: noFrontMatter(text, isUnclosed) }],
    };

  const fields = { source: frontMatter, line: bodyLine - 1 - countNewlines(frontMatter) };
  const type =
    kind.type === 'tin-tuc' && /^category:\s*["']?thong-bao["']?\s*$/m.test(frontMatter)
      ? 'thong-bao'
      : kind.type;
  // A notice written among the news has lost its `category` by now: the line stays, its field goes.
  const source = type === kind.type ? frontMatter : frontMatter.replace(/^category:.*$/m, '');
  const result = readData(source, schemaOf(type), { path: shownPath(file), firstLine: fields.line });
  if ('problems' in result) return result;
  return {
    entry: {
      type,
      file,
      slug: kind.slug,
      folders: kind.folders,
      data: result.data as Record<string, unknown>,
      page: { source: body, line: bodyLine, isMdx: kind.isMdx },
      fields,
    },
  };
}

const schemaOf = (type: DraftEntry['type']) => contentTypes[type].schema as z.ZodType;

function noFrontMatter(text: string, isUnclosed: boolean): string {
  if (text.trim() === '') return 'Tệp trống. Hãy viết nội dung, hoặc xóa tệp nếu không dùng.';
  return isUnclosed
    ? 'Phần thông tin đầu trang mở bằng --- nhưng chưa đóng. Hãy thêm một dòng --- ngay sau các mục thông tin.'
    : 'Thiếu phần thông tin đầu trang (giữa hai dòng ---). Hãy thêm phần này ở đầu tệp, với title và date.';
}

function countNewlines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
