import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAccessTable } from '../../../src/facts/evidence/read-access-table.ts';
import { readAccesses } from '../../../src/facts/evidence/read-accesses.ts';
import { readServerLog } from '../../../src/facts/evidence/read-server-log.ts';

const made: string[] = [];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A content folder with files below `noi-bo/nhat-ky-truy-cap`. */
function portalWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'cong-truong-nhat-ky-'));
  made.push(path);
  for (const [name, content] of Object.entries(files)) {
    const file = join(path, 'noi-bo/nhat-ky-truy-cap', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return path;
}

const visit = (account: string, day: string) => ({ account, day });

describe('a table of visits', () => {
  it.each([
    ['Vietnamese names', 'Ngày,Tài khoản\n05/09/2025,thu.suong'],
    ['English names, other order and columns', 'User;IP;Date\nthu.suong;10.0.0.1;2025-09-05'],
    ['names without marks, in capitals', 'NGAY TRUY CAP,TEN DANG NHAP\n5/9/2025,thu.suong'],
    ['a time behind the day', 'Thời gian,Tài khoản\n05/09/2025 07:30:12,thu.suong'],
    ['a time before the day', 'Thời gian,Tài khoản\n"07:30, 05/09/2025",thu.suong'],
    ['an instant in another zone', 'time,account\n2025-09-04T23:30:00Z,thu.suong'],
    ['blanks around', ' Ngày , Tài khoản \n 05/09/2025 , thu.suong '],
  ])('is read: %s', (_what, text) =>
    expect(readAccessTable(text)).toEqual({ visits: [visit('thu.suong', '2025-09-05')], unreadableLines: 0 }),
  );

  it('counts rows without account or day', () => {
    const text = 'Ngày,Tài khoản\n05/09/2025,a\n30/02/2025,b\n,c\n06/09/2025,\n07/09/2025';
    expect(readAccessTable(text)).toEqual({ visits: [visit('a', '2025-09-05')], unreadableLines: 4 });
  });

  it('cannot be read without its header', () => {
    const text = '05/09/2025,a\n06/09/2025,b';
    expect(readAccessTable(text)).toEqual({ visits: [], unreadableLines: 2 });
    expect(readAccessTable('')).toEqual({ visits: [], unreadableLines: 1 });
  });
});

describe('a log of a web server', () => {
  const line = (account: string, time = '05/Sep/2025:07:30:00 +0700', status = 200) =>
    `10.0.0.1 - ${account} [${time}] "GET /noi-bo/ HTTP/1.1" ${status} 512`;

  it('is read in the common and the combined form', () => {
    const text = `${line('thu.suong')}\n${line('mai', '06/Sep/2025:09:00:00 +0700')} "-" "Mozilla/5.0"\r\n`;
    expect(readServerLog(text)).toEqual({
      visits: [visit('thu.suong', '2025-09-05'), visit('mai', '2025-09-06')],
      unreadableLines: 0,
    });
  });

  it('has the days of Vietnam', () => {
    const days = ['05/Sep/2025:16:59:59 +0000', '05/Sep/2025:17:00:00 +0000'].map(
      (time) => readServerLog(line('a', time)).visits[0]?.day,
    );
    expect(days).toEqual(['2025-09-05', '2025-09-06']);
  });

  it.each([401, 403])('knows that %d let nobody in', (status) =>
    expect(readServerLog(line('a', undefined, status))).toEqual({ visits: [], unreadableLines: 0 }),
  );

  it('says nothing of visitors without a name, and counts what is no line of a log', () => {
    const text = [line('-'), 'xin chào', '', line('a', '31/Feb/2025:07:30:00 +0700'), line('b')].join('\n');
    expect(readServerLog(text)).toEqual({ visits: [visit('b', '2025-09-05')], unreadableLines: 2 });
  });
});

describe('the folder of logs', () => {
  it('is read file by file, each account once a day', () => {
    const path = portalWith({
      'b.csv': 'Ngày,Tài khoản\n05/09/2025,a\n05/09/2025,a\n06/09/2025,a\nhỏng,a\n',
      'a.LOG': '1.1.1.1 - a [05/Sep/2025:07:30:00 +0700] "GET / HTTP/1.1" 200 1\nhỏng\n',
      'ghi-chu.txt': 'Ngày,Tài khoản\n07/09/2025,a',
      '.an.csv': 'Ngày,Tài khoản\n08/09/2025,a',
      'cu/2024.csv': 'Ngày,Tài khoản\n09/09/2024,a',
    });
    expect(readAccesses(path)).toEqual({
      visits: [visit('a', '2025-09-05'), visit('a', '2025-09-06')],
      unreadableLines: 2,
    });
  });

  it('is read in UTF-16 too, as spreadsheets save it', () => {
    const text = '\uFEFFNgày\tTài khoản\r\n05/09/2025\ta\r\n';
    const path = portalWith({ 'a.csv': Buffer.from(text, 'utf16le') });
    expect(readAccesses(path)?.visits).toEqual([visit('a', '2025-09-05')]);
  });

  it.each([
    ['is not there', {}],
    ['holds no log', { 'ghi-chu.txt': 'a' }],
    ['holds only what cannot be read', { 'a.csv': new Uint8Array([0, 255, 254, 10, 200]), 'b.log': 'hỏng' }],
    ['holds a table without rows', { 'a.csv': 'Ngày,Tài khoản\n' }],
  ] as const)('tells nothing where it %s', (_what, files) =>
    expect(readAccesses(portalWith(files))).toBeUndefined(),
  );
});
