import type { WordFault } from './word-fault.ts';

const oleSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Names of streams in an OLE container are UTF-16. */
const inUtf16 = (name: string) => Buffer.from(name, 'utf16le');

/** `zip` for what may be a .docx; otherwise why the bytes are none. The name of the file says nothing. */
export function recogniseContainer(bytes: Uint8Array): WordFault | 'zip' {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) return 'empty';
  if (buffer.subarray(0, oleSignature.length).equals(oleSignature)) return oleKind(buffer);
  const head = buffer.toString('latin1', 0, 1024);
  if (/^PK(?:\x03\x04|\x05\x06)/.test(head)) return 'zip';
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('{\\rtf')) return 'rtf';
  return /<(?:!doctype html|html|body|head)\b/i.test(head) ? 'html' : 'unknown';
}

/** A password turns a .docx into an OLE container with the package encrypted inside. */
function oleKind(buffer: Buffer): WordFault {
  if (buffer.includes(inUtf16('EncryptedPackage'))) return 'password';
  return buffer.includes(inUtf16('WordDocument')) ? 'doc' : 'ole';
}
