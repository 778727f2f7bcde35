import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/facts/text/decode-text.ts';
import { toTcvn3, toVni, toWindows1258 } from './legacy-encoders.ts';

const title = 'Trường Tiểu học Hoa Phượng tổ chức lễ khai giảng năm học mới';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('UTF-8', () => {
  it('is read as it is', () => {
    expect(decodeText(utf8(`# ${title}\n`))).toEqual({ text: `# ${title}\n` });
  });
  it('loses its byte order mark', () => {
    expect(decodeText(utf8(`\uFEFF${title}`))).toEqual({ text: title });
  });
  it('keeps the number of lines under every line ending', () => {
    expect(decodeText(utf8('một\r\nhai\rba\n\r\nnăm'))).toEqual({ text: 'một\nhai\nba\n\nnăm' });
  });
  it('is composed, so that a title typed on macOS equals one typed on Windows', () => {
    expect(decodeText(utf8(title.normalize('NFD')))).toEqual({ text: title });
  });
  it('is read from a view into a larger buffer', () => {
    expect(decodeText(utf8(`xx${title}`).subarray(2))).toEqual({ text: title });
  });
  it('may be empty', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '' });
  });
});

describe('what is not UTF-8 is named', () => {
  it.each([
    ['UTF-16 LE with its mark', utf16(`\uFEFF${title}`), 'utf-16le'],
    ['UTF-16 LE without a mark', utf16(title), 'utf-16le'],
    ['UTF-16 BE with its mark', utf16(`\uFEFF${title}`).swap16(), 'utf-16be'],
    ['UTF-16 BE without a mark', utf16(title).swap16(), 'utf-16be'],
    ['UTF-16 of plain ASCII, which is valid UTF-8 too', utf16('title: Thong bao'), 'utf-16le'],
    ['TCVN3', toTcvn3(title), 'tcvn3'],
    ['TCVN3 in capitals', toTcvn3(title.toUpperCase()), 'tcvn3'],
    ['VNI', toVni(title), 'vni'],
    ['VNI in capitals', toVni(title.toUpperCase()), 'vni'],
    ['Windows-1258', toWindows1258(title), 'windows-1258'],
    ['a PNG picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'binary'],
    ['a Word file', Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0), 'binary'],
    ['a JPEG picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46), 'binary'],
    ['French in Latin-1', Buffer.from("Été à l'école, où règne la fête", 'latin1'), 'unknown'],
    ['UTF-8 cut within a letter', utf8('lớp một: lễ').subarray(0, -1), 'unknown'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ encoding });
  });

  it.each([
    ['TCVN3', toTcvn3, 'tcvn3'],
    ['VNI', toVni, 'vni'],
    ['Windows-1258', toWindows1258, 'windows-1258'],
  ])('%s is recognised in the few words of a data file', (_, encode, encoding) => {
    expect(decodeText(encode('name: Nguyễn Thị Hạnh\nrole: giao-vien\n'))).toEqual({ encoding });
  });
});
