/** A small PDF made by hand: its objects as written, then a table of none, and its end. */
export const pdf = (...objects: readonly string[]): Buffer =>
  Buffer.from(
    [
      '%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n',
      ...objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`),
      'trailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
    ].join(''),
    'latin1',
  );

/** What a signature of {@link sign} may be unlike a usual one. */
export interface SignatureShape {
  /** Hexadecimal digits between the brackets; the start of DER where left out. */
  readonly contents?: string;
  /** Type of its dictionary and what else stands there. */
  readonly words?: string;
  /** Whether `/Contents` comes before `/ByteRange`, as some programs write it. */
  readonly isContentsFirst?: boolean;
  /** Added to the place where the gap begins, for programs that leave out the hexadecimal digits only. */
  readonly shift?: number;
  /** `/ByteRange` as written, instead of the true one. */
  readonly range?: string;
}

/** The PDF with a signature dictionary added at its end, whose `/ByteRange` fits the file. */
export function sign(file: Buffer, shape: SignatureShape = {}): Buffer {
  const { contents = `3082010a${'00'.repeat(200)}`, isContentsFirst = false, shift = 0, range } = shape;
  const { words = '/Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached' } = shape;
  const build = (bytes: string) => {
    const parts = [`/ByteRange ${bytes.padEnd(48)}`, `/Contents <${contents}>`];
    return Buffer.from(
      `\n9 0 obj\n<<${words} ${(isContentsFirst ? parts.toReversed() : parts).join(' ')}>>\nendobj\n%%EOF\n`,
      'latin1',
    );
  };
  const draft = Buffer.concat([file, build('')]);
  const gap = draft.indexOf('/Contents <', file.length) + '/Contents '.length;
  const after = gap + contents.length + 2;
  const fitting = `[0 ${gap + shift} ${after - shift} ${draft.length - after + shift}]`;
  return Buffer.concat([file, build(range ?? fitting)]);
}
