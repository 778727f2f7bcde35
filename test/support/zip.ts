import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put into a zip, and what the zip is to claim of it instead of the truth. */
export interface ZipPart {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** Deflated instead of stored. */
  readonly isDeflated?: boolean;
  /** Size when unpacked, as told. */
  readonly claims?: number;
  /** Bit 0 is encryption, bit 6 strong encryption, bit 11 names in UTF-8. */
  readonly flags?: number;
  /** Unix mode, for a symbolic link say. */
  readonly mode?: number;
  readonly extra?: Uint8Array;
}

/** The bytes of a zip made by hand: stored parts, a central directory, an end record. */
export function zip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = recordsOf(part, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  return Buffer.concat([...locals, directory, endRecord(parts.length, directory.length, offset)]);
}

/** A zip of files by name. */
export const zipOf = (files: Readonly<Record<string, string>>): Buffer =>
  zip(Object.entries(files).map(([name, content]) => ({ name, content })));

function recordsOf(part: ZipPart, offset: number) {
  const { content = '', isDeflated = false, flags = 0x800, mode = 0o100644, extra = Buffer.alloc(0) } = part;
  const name = Buffer.from(part.name);
  const plain = Buffer.from(content);
  const packed = isDeflated ? deflateRawSync(plain) : plain;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(isDeflated ? 8 : 0, 4);
  common.writeUInt32LE(crc32(plain), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(part.claims ?? plain.length, 18);
  common.writeUInt16LE(name.length, 22);
  common.writeUInt16LE(extra.length, 24);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE((mode << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), common, name, extra, packed]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, rest, name, extra]),
  };
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
