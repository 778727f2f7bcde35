import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWord } from '../../src/import/word/read-word.ts';
import { usualLimits } from '../../src/import/word/unpack-word.ts';
import { WordError, type WordFault, wordFaults } from '../../src/import/word/word-fault.ts';
import { projectRoot } from '../support/portal.ts';
import { zip } from '../support/zip.ts';

const good = readFileSync(join(projectRoot, 'test/import/ke-hoach.docx'));
const ole = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(100),
  ]);

/** The good document with parts added or replaced. */
const withParts = (parts: Readonly<Record<string, Uint8Array>>) =>
  Buffer.from(zipSync({ ...unzipSync(good), ...parts }));

async function faultOf(bytes: Uint8Array, limits = usualLimits): Promise<WordFault | 'read'> {
  try {
    await readWord(bytes, 'tep.docx', 'tệp', limits);
    return 'read';
  } catch (error) {
    if (error instanceof WordError) return error.fault;
    throw error;
  }
}

const document = { name: 'word/document.xml', content: '<w:document/>' };

describe('a file that is no Word document, or a dangerous one', () => {
  it.each<[string, Uint8Array, WordFault]>([
    ['Word of before 2007', ole('WordDocument'), 'doc'],
    ['with a password', ole('EncryptedPackage'), 'password'],
    ['of Excel before 2007', ole('Workbook'), 'ole'],
    ['PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'pdf'],
    ['RTF', Buffer.from('{\\rtf1\\ansi'), 'rtf'],
    ['a web page under the name of a document', Buffer.from('<html><body>Chào</body></html>'), 'html'],
    ['empty', Buffer.alloc(0), 'empty'],
    ['plain text', Buffer.from('Kính gửi'), 'unknown'],
    ['cut off', good.subarray(0, good.length - 200), 'damaged'],
    ['of LibreOffice', zip([{ name: 'mimetype' }, { name: 'content.xml' }]), 'odt'],
    ['a workbook', zip([{ name: 'xl/workbook.xml' }]), 'not-word'],
    ['with macros', withParts({ 'word/vbaProject.bin': strToU8('x') }), 'macro'],
    ['with an encrypted part', zip([{ ...document, flags: 1, isDeflated: true }]), 'encrypted'],
    ['that leads out of its folder', zip([document, { name: '../../x.xml' }]), 'damaged'],
    ['with damaged text', zip([{ ...document, content: '<w:document><w:body>' }]), 'damaged'],
  ])('%s', async (_, bytes, fault) => expect(await faultOf(bytes)).toBe(fault));

  it('is told in Vietnamese, with what to do', () => {
    for (const message of Object.values(wordFaults)) expect(message).toMatch(/[Hh]ãy .*\.$/);
  });
});

describe('a zip that grows', () => {
  const claiming = (claims: number) => zip([{ ...document, isDeflated: true, claims }]);

  it('is not unpacked where its list tells too many bytes', async () => {
    const limits = { ...usualLimits, bytes: 1_000 };
    expect(await faultOf(claiming(1_000), limits)).toBe('damaged');
    expect(await faultOf(claiming(1_001), limits)).toBe('too-big');
  });

  it('is not believed where its list tells too few', async () => {
    const bomb = zip([{ name: document.name, content: 'a'.repeat(5_000_000), isDeflated: true, claims: 50 }]);
    expect(await faultOf(bomb)).toBe('damaged');
  });

  it('is refused where it packs a thousand to one', async () => {
    const blank = (bytes: number) =>
      zip([document, { name: 'word/media/a.bmp', content: new Uint8Array(bytes), isDeflated: true }]);
    expect(await faultOf(blank(19_000_000))).not.toBe('too-big');
    expect(await faultOf(blank(21_000_000))).toBe('too-big');
  });

  it('is refused where its text or its number of parts goes beyond the limit, and read at the limit', async () => {
    const parts = Object.values(unzipSync(good));
    const text = Math.max(...parts.map(({ length }) => length));
    expect(await faultOf(good, { ...usualLimits, xmlBytes: text })).toBe('read');
    expect(await faultOf(good, { ...usualLimits, xmlBytes: text - 1 })).toBe('too-big');
    expect(await faultOf(good, { ...usualLimits, parts: parts.length })).toBe('read');
    expect(await faultOf(good, { ...usualLimits, parts: parts.length - 1 })).toBe('too-big');
  });
});

describe('what Word holds and a post cannot', () => {
  const notesOf = async (inside: string) => {
    const xml = Buffer.from(unzipSync(good)['word/document.xml'] ?? []).toString();
    const changed = withParts({
      'word/document.xml': strToU8(xml.replace('<w:sectPr', `${inside}<w:sectPr`)),
    });
    return (await readWord(changed, 'a', 'a')).shape(() => undefined).notes.join('\n');
  };

  it.each([
    ['<w:p><m:oMath xmlns:m="m"/></w:p>', 'Công thức'],
    ['<w:p><w:r><w:object/></w:r></w:p>', 'Đối tượng nhúng'],
    ['<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>x</w:t></w:r></w:ins></w:p>', 'Track Changes'],
  ])('%s', async (inside, word) => expect(await notesOf(inside)).toContain(word));

  it('says nothing of it where there is none', async () =>
    expect(await notesOf('')).not.toMatch(/Công thức|Đối tượng|Track/));
});
