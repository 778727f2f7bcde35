/**
 * How a file that is not UTF-8 was written, as far as its bytes tell.
 *
 * - `tcvn3`: the one-byte code of the `.Vn…` fonts (ABC). `vni`: letter and mark in two bytes, of the `VNI-…` fonts.
 * - `binary`: no text at all (a Word file, a picture, an archive). `unknown`: text, but no code that is known here.
 */
export type UnreadableEncoding =
  | 'utf-16le'
  | 'utf-16be'
  | 'tcvn3'
  | 'vni'
  | 'windows-1258'
  | 'binary'
  | 'unknown';
