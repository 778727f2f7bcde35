import { brotliCompressSync, constants } from 'node:zlib';
import type { FontTables } from '../../src/publish/cards/read-woff.ts';
import { transformedGlyf } from './transformed-glyf.ts';

/** Names of tables that take one byte, by their number. Source: WOFF2 4.1. */
const knownNames: readonly string[] =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB'.match(
    /.{4}(?= |$)/g,
  ) ?? [];

const headBytes = 48;

/** A font with TrueType outlines as WOFF2. Source: W3C WOFF 2.0. */
export function writeWoff2(tables: FontTables): Buffer {
  // `loca` follows from `glyf` and takes no place of its own, but must come right after it.
  const names = [...tables.keys()]
    .filter((name) => name !== 'loca')
    .sort((a, b) => (a < b ? -1 : 1))
    .flatMap((name) => (name === 'glyf' ? ['glyf', 'loca'] : [name]));
  const written = names.map((name) => tableOf(name, tables));
  const directory = Buffer.from(written.flatMap(({ entry }) => entry));
  const content = packed(Buffer.concat(written.map(({ data }) => data)));
  const plainBytes = written.reduce(
    (sum, { plain }) => sum + 4 * Math.ceil(plain / 4),
    12 + 16 * names.length,
  );
  const head = Buffer.alloc(headBytes);
  const length = 4 * Math.ceil((headBytes + directory.length + content.length) / 4);
  head.write('wOF2', 0, 'latin1');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(length, 8);
  head.writeUInt16BE(names.length, 12);
  head.writeUInt32BE(plainBytes, 16);
  head.writeUInt32BE(content.length, 20);
  head.writeUInt16BE(1, 24);
  const file = Buffer.alloc(length);
  Buffer.concat([head, directory, content]).copy(file);
  return file;
}

interface Written {
  readonly entry: readonly number[];
  readonly data: Buffer;
  /** Bytes that it takes in a plain font; of outlines, that they took with their instructions. */
  readonly plain: number;
}

function tableOf(name: string, tables: FontTables): Written {
  const table = tables.get(name);
  if (!table) throw new RangeError(`font without ${name}`);
  const number = knownNames.indexOf(name);
  if (number < 0) throw new RangeError(`table ${name} has no number`);
  const plain = table.byteLength;
  const isTransformed = name === 'glyf' || name === 'loca';
  const data =
    name === 'glyf'
      ? transformedGlyf(tables)
      : name === 'loca'
        ? Buffer.alloc(0)
        : Buffer.from(table.buffer, table.byteOffset, plain);
  return {
    entry: [number, ...longNumber(plain), ...(isTransformed ? longNumber(data.length) : [])],
    data,
    plain,
  };
}

const packed = (data: Buffer): Buffer =>
  brotliCompressSync(data, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    },
  });

/** Seven bits a byte, the highest first. Source: WOFF2 4.1, UIntBase128. */
function longNumber(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift(0x80 | (rest & 0x7f));
  return bytes;
}
