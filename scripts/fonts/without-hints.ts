import type { FontTables } from '../../src/publish/cards/read-woff.ts';

/** Tables that only instructions need. */
const dropped = ['cvt ', 'fpgm'];

/** Tells old renderers to smooth at every size and to lose no thin stroke: all that a font without instructions says. */
const prep = [0xb8, 0x01, 0xff, 0x85, 0xb0, 0x04, 0x8d];
const gasp = [0, 1, 0, 1, 0xff, 0xff, 0, 0x0f];

/**
 * A font without its instructions, and without the names of its glyphs, which browsers never show. Those in the glyphs
 * themselves go when {@link transformedGlyf} writes their outlines.
 */
export function withoutHints(tables: FontTables): FontTables {
  const rest = [...tables].filter(([name]) => !dropped.includes(name));
  return new Map([
    ...rest,
    ['maxp', limits(tables.get('maxp'))],
    ['head', marked(tables.get('head'))],
    ['post', withoutNames(tables.get('post'))],
    ['prep', viewOf(prep)],
    ['gasp', viewOf(gasp)],
  ]);
}

/** Source: OpenType `maxp` 1.0, from `maxZones` to `maxSizeOfInstructions`. */
function limits(table: DataView | undefined): DataView {
  const maxp = copyOf(table);
  [1, 0, 0, 0, 0, 1, 0].forEach((value, i) => {
    maxp.setUint16(14 + 2 * i, value);
  });
  return maxp;
}

/** Source: WOFF2 5.1, the flag of a font that was transformed. */
function marked(table: DataView | undefined): DataView {
  const head = copyOf(table);
  head.setUint16(16, head.getUint16(16) | 0x0800);
  return head;
}

/** Source: OpenType `post` 3.0. */
function withoutNames(table: DataView | undefined): DataView {
  const post = copyOf(table, 32);
  post.setUint32(0, 0x00030000);
  return post;
}

function copyOf(table: DataView | undefined, length = table?.byteLength): DataView {
  if (!table) throw new RangeError('font without maxp, head or post');
  return viewOf(new Uint8Array(table.buffer, table.byteOffset, length));
}

const viewOf = (bytes: ArrayLike<number>): DataView => new DataView(Uint8Array.from(bytes).buffer);
