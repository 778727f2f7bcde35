import { inflateSync } from 'node:zlib';

/** Tables of a font by their names: `glyf`, `cmap`, … */
export type FontTables = ReadonlyMap<string, DataView>;

const headBytes = 44;
const entryBytes = 20;

/** Unpacks a font in WOFF 1.0. @throws {RangeError} where it is none. Source: W3C WOFF 1.0. */
export function readWoff(bytes: Uint8Array): FontTables {
  const view = viewOf(bytes);
  if (view.getUint32(0) !== 0x774f4646) throw new RangeError('no WOFF font');
  const count = view.getUint16(12);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = headBytes + index * entryBytes;
      const name = String.fromCharCode(...bytes.subarray(at, at + 4));
      const [offset, packed, whole] = [4, 8, 12].map((step) => view.getUint32(at + step)) as [
        number,
        number,
        number,
      ];
      const data = bytes.subarray(offset, offset + packed);
      return [name, viewOf(packed < whole ? inflateSync(data) : data)];
    }),
  );
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
