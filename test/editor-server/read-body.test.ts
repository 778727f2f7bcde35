import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/editor-server/read-body.ts';

const sent = (...parts: readonly string[]) => Readable.from(parts.map((part) => Buffer.from(part)));

describe('what a request carries', () => {
  it('is read as JSON, however it comes in pieces', async () => {
    expect(await readBody(sent('{"ten":', '"Đào"}'))).toEqual({ ten: 'Đào' });
  });

  it('may be as large as allowed, and no byte more', async () => {
    expect(await readBody(sent('"12', '34"'), 6)).toBe('1234');
    expect(await readBody(sent('"12', '34"'), 5)).toBeUndefined();
  });

  it('is nothing where it is no JSON', async () => {
    expect(await readBody(sent('ten=Đào'))).toBeUndefined();
    expect(await readBody(sent())).toBeUndefined();
  });
});
