import type { ByteSource } from './byte-source.ts';
import type { StoredImage } from './stored-image.ts';

const picture = 0x2c;
const extension = 0x21;
const trailer = 0x3b;
const graphicControl = 0xf9;
const application = 0xff;
const loopExtensions: readonly string[] = ['NETSCAPE2.0', 'ANIMEXTS1.0'];

/** Walks all blocks, since nothing else tells how many frames there are and what hides between them. */
export function readGifHeader(bytes: ByteSource): StoredImage {
  let frames = 0;
  let onlyPictures = true;
  let at = 13 + tableBytes(bytes.u8(10));
  while (at < bytes.size && isBlock(bytes.u8(at))) {
    if (bytes.u8(at) === picture) frames += 1;
    else onlyPictures &&= isOfThePicture(bytes, at);
    at = afterBlock(bytes, at);
  }
  const complete = at === bytes.size - 1 && bytes.u8(at) === trailer;
  const size = { widthPx: bytes.u16le(6), heightPx: bytes.u16le(8) };
  return { ...size, orientation: 1, frames, plain: onlyPictures && complete && frames > 0 };
}

const isBlock = (kind: number) => kind === picture || kind === extension;

const tableBytes = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function isOfThePicture(bytes: ByteSource, at: number): boolean {
  const label = bytes.u8(at + 1);
  return (
    label === graphicControl || (label === application && loopExtensions.includes(bytes.text(at + 3, 11)))
  );
}

/** Content comes in pieces of up to 255 bytes, ended by an empty one. A cut file ends where it ends. */
function afterBlock(bytes: ByteSource, from: number): number {
  const flags = bytes.u8(from) === picture && from + 9 < bytes.size ? bytes.u8(from + 9) : 0;
  let at = bytes.u8(from) === picture ? from + 11 + tableBytes(flags) : from + 2;
  while (at < bytes.size && bytes.u8(at) !== 0) at += 1 + bytes.u8(at);
  return at + 1;
}
