import type { FileFact } from '../../../domain/evidence-facts.ts';

export type FileFormat = FileFact['format'];

/** Bytes from the start that {@link formatOf} wants to see. */
export const headBytes = 4096;

const magic: readonly (readonly [FileFormat, RegExp])[] = [
  // Some programs write a byte order mark or blank lines before it; readers take that.
  ['pdf', /^(\xEF\xBB\xBF)?[\s\0]*%PDF-\d/],
  ['old-office', /^(\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1|\{\\rtf)/],
  [
    'image',
    /^(\xFF\xD8\xFF|\x89PNG\r\n|GIF8|RIFF....WEBP|II\*\0|MM\0\*|BM....\0\0\0\0|....ftyp(heic|heix|mif1|avif))/s,
  ],
];

/** Names that the parts of Word, Excel, PowerPoint and OpenDocument files begin with. */
const officePart = /^(\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|customXml\/)/;

/**
 * What a file is by its first bytes, whatever its name says.
 *
 * @param head The first {@link headBytes} bytes, or all where it is shorter.
 */
export function formatOf(head: Buffer): FileFormat {
  if (head.length === 0) return 'empty';
  const text = head.toString('latin1');
  if (/^PK(\x03\x04|\x05\x06)/.test(text)) return zipFormat(head);
  const found = magic.find(([, form]) => form.test(text));
  if (found) return found[0];
  return isText(head) ? 'text' : 'unknown';
}

/** An office file is a zip whose first part bears one of their names, or says its type without compression. */
function zipFormat(head: Buffer): FileFormat {
  if (head.length < 30) return 'zip';
  const nameEnd = 30 + head.readUInt16LE(26);
  const name = head.toString('latin1', 30, nameEnd);
  const type = head.toString('latin1', nameEnd, nameEnd + 60);
  const isOpenDocument = name === 'mimetype' && type.includes('application/vnd.oasis.opendocument');
  return isOpenDocument || officePart.test(name) ? 'office' : 'zip';
}

/** UTF-8 without control characters, or UTF-16 that says so. */
function isText(head: Buffer): boolean {
  if (head.length >= 2 && [0xfeff, 0xfffe].includes(head.readUInt16BE(0))) return true;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return !/[\x00-\x08\x0E-\x1A\x1C-\x1F]/.test(text);
  } catch {
    return false;
  }
}
