import { readSync } from 'node:fs';
import { DamagedHeader } from './damaged-header.ts';

/**
 * Numbers and text at any place of an open file. Holds one stretch of it, never all.
 *
 * Every function throws `DamagedHeader` for a place past the end.
 */
export interface ByteSource {
  readonly size: number;
  u8(at: number): number;
  u16(at: number): number;
  u32(at: number): number;
  u16le(at: number): number;
  u32le(at: number): number;
  /** One character a byte (Latin-1). */
  text(at: number, length: number): string;
  /** Where a byte next occurs, or -1. */
  find(byte: number, from: number): number;
}

const firstStretch = 4 * 1024;
const laterStretch = 64 * 1024;

/** Reads 4 KB at first, which is enough for most headers, and 64 KB wherever that was not enough. */
export function openByteSource(fd: number, size: number): ByteSource {
  let stretch = Buffer.alloc(0);
  let start = 0;

  function load(at: number, length: number): void {
    const wanted = Math.max(length, start + stretch.length === 0 ? firstStretch : laterStretch);
    const buffer = Buffer.allocUnsafe(Math.min(wanted, size - at));
    stretch = buffer.subarray(0, readSync(fd, buffer, 0, buffer.length, at));
    start = at;
    if (length > stretch.length) throw new DamagedHeader(); // The file has shrunk meanwhile.
  }

  /** Makes sure the bytes are in the stretch and gives their place in it. */
  function reach(at: number, length: number): number {
    if (!(at >= 0) || at + length > size) throw new DamagedHeader();
    if (at < start || at + length > start + stretch.length) load(at, length);
    return at - start;
  }

  function find(byte: number, from: number): number {
    for (let at = from; at < size; at = start + stretch.length) {
      const within = reach(at, 1);
      const found = stretch.indexOf(byte, within);
      if (found >= 0) return start + found;
    }
    return -1;
  }

  /** `reach` may change `stretch`, so it always comes first. */
  const number = (length: number, read: (from: Buffer, place: number) => number) => (at: number) => {
    const place = reach(at, length);
    return read(stretch, place);
  };

  return {
    size,
    u8: number(1, (from, place) => from.readUInt8(place)),
    u16: number(2, (from, place) => from.readUInt16BE(place)),
    u32: number(4, (from, place) => from.readUInt32BE(place)),
    u16le: number(2, (from, place) => from.readUInt16LE(place)),
    u32le: number(4, (from, place) => from.readUInt32LE(place)),
    text(at, length) {
      const place = reach(at, length);
      return stretch.toString('latin1', place, place + length);
    },
    find,
  };
}
