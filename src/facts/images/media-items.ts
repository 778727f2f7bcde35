import type { ByteSource } from './byte-source.ts';
import { boxOfType, type MediaBox, mediaBoxes } from './media-boxes.ts';

/** One item of an AVIF or HEIC file: a picture, a mask, EXIF… */
export interface MediaItem {
  readonly id: number;
  /** `av01`, `hvc1`, `grid`, `Exif`, `mime`… */
  readonly type: string;
  readonly isPrimary: boolean;
  /** Size, colours, turns… that belong to it. */
  readonly properties: readonly MediaBox[];
}

/**
 * The items listed in the `meta` box.
 *
 * @throws {DamagedHeader}
 */
export function readMediaItems(bytes: ByteSource, meta: MediaBox): MediaItem[] {
  const boxes = mediaBoxes(bytes, meta.at + 4, meta.end);
  const pitm = boxOfType(boxes, 'pitm');
  const primary = idAt(bytes, pitm.at + 4, bytes.u8(pitm.at) > 0);
  const properties = propertiesById(bytes, boxOfType(boxes, 'iprp'));
  const iinf = boxOfType(boxes, 'iinf');
  return mediaBoxes(bytes, iinf.at + (bytes.u8(iinf.at) > 0 ? 8 : 6), iinf.end).map(({ at }) => {
    const isLong = bytes.u8(at) > 2;
    const id = idAt(bytes, at + 4, isLong);
    const type = bytes.text(at + (isLong ? 10 : 8), 4);
    return { id, type, isPrimary: id === primary, properties: properties.get(id) ?? [] };
  });
}

const idAt = (bytes: ByteSource, at: number, isLong: boolean) => (isLong ? bytes.u32(at) : bytes.u16(at));

function propertiesById(bytes: ByteSource, iprp: MediaBox): ReadonlyMap<number, MediaBox[]> {
  const boxes = mediaBoxes(bytes, iprp.at, iprp.end);
  const ipco = boxOfType(boxes, 'ipco');
  const properties = mediaBoxes(bytes, ipco.at, ipco.end);
  const byId = new Map<number, MediaBox[]>();
  for (const ipma of boxes.filter(({ type }) => type === 'ipma'))
    for (const [id, numbers] of associations(bytes, ipma))
      byId.set(
        id,
        numbers.flatMap((number) => properties[number - 1] ?? []),
      );
  return byId;
}

/** For each item, the numbers of its properties, counted from 1. */
function* associations(bytes: ByteSource, ipma: MediaBox): Generator<[number, number[]]> {
  const idBytes = bytes.u8(ipma.at) > 0 ? 4 : 2;
  const isWide = (bytes.u8(ipma.at + 3) & 1) === 1;
  let at = ipma.at + 8;
  while (at < ipma.end) {
    const id = idAt(bytes, at, idBytes === 4);
    const count = bytes.u8(at + idBytes);
    at += idBytes + 1;
    const numbers = Array.from({ length: count }, (_, i) =>
      isWide ? bytes.u16(at + 2 * i) & 0x7fff : bytes.u8(at + i) & 0x7f,
    );
    yield [id, numbers];
    at += count * (isWide ? 2 : 1);
  }
}
