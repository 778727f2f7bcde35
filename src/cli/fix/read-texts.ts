import { Buffer, isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { ContentTypeId } from '../../content-types/index.ts';
import { classify } from '../../facts/entries/classify.ts';
import type { ContentFile } from '../../facts/files/list-files.ts';
import { encodingAdvice } from '../../facts/text/encoding-advice.ts';
import { recogniseEncoding } from '../../facts/text/recognise-encoding.ts';

/** A page or data file as its bytes are. */
export interface RawText {
  readonly file: string;
  readonly type: ContentTypeId;
  readonly isData: boolean;
  /** UTF-8, with byte order mark and line ends as they are. */
  readonly text: string;
}

/** Reads a file of a content type; `undefined` for any other, a sentence for one whose letters are not known. */
export function readText({
  file,
  diskPath,
}: ContentFile): RawText | { readonly message: string } | undefined {
  const kind = classify(file);
  if (kind.kind !== 'entry') return undefined;
  const bytes = readFileSync(diskPath);
  if (bytes.includes(0) || !isUtf8(bytes))
    return { message: encodingAdvice(recogniseEncoding(Buffer.from(bytes))) };
  return { file, type: kind.type, isData: /\.ya?ml$/i.test(file), text: bytes.toString('utf8') };
}
