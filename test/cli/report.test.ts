import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { runCli } from '../support/cli.ts';
import { folderWith, postFile } from '../support/portal.ts';

const content = () =>
  folderWith({ 'tin-tuc/a.md': postFile(), 'tin-tuc/b.md': postFile('', { date: '2025-10-05' }) });
const report = (...args: string[]) =>
  runCli(['report', '--content', content(), '--criteria', 'mac-dinh', '--as-of', '2025-11-10', ...args]);

describe('report --kind', () => {
  it('thang judges one month, as of the day told', async () => {
    const { stdout, status } = await report('--kind', 'thang', '--month', '2025-09', '--format', 'json');
    expect(status).toBe(0);
    const { period, asOf } = JSON.parse(stdout) as Report;
    expect([period, asOf]).toEqual([{ from: '2025-09-01', to: '2025-09-30' }, '2025-11-10']);
  });
  it('thang is of the month before, unless told', async () => {
    const { stdout } = await report('--kind', 'thang', '--format', 'json');
    expect((JSON.parse(stdout) as Report).period).toEqual({ from: '2025-10-01', to: '2025-10-31' });
  });
  it('so-tin-bai lists the posts of the days asked for', async () => {
    const { stdout } = await report('--kind', 'so-tin-bai', '--format', 'csv', '--month', '10/2025');
    expect(stdout.trimEnd().split('\r\n')).toHaveLength(2);
    expect(stdout).toContain('2025-10-05');
  });
  it.each([
    ['an unknown kind', ['--kind', 'thanng'], 'Có phải ý bạn là "thang"'],
    [
      'a form that cannot show it',
      ['--kind', 'so-tin-bai', '--format', 'sarif'],
      'không có sổ theo dõi tin bài',
    ],
    ['no month', ['--kind', 'thang', '--month', '2025-13'], 'không phải một tháng có thật'],
    ['a month of a self-assessment', ['--month', '2025-09'], '--month chỉ đi với'],
    [
      'days and a month',
      ['--kind', 'so-tin-bai', '--format', 'csv', '--month', '2025-09', '--from', '2025-09-01'],
      'Hãy bỏ --from',
    ],
    ['days of a monthly report', ['--kind', 'thang', '--from', '2025-09-01'], 'Hãy dùng --month'],
  ])('refuses %s', async (_, args, words) => {
    const { status, stderr, stdout } = await report(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
  it('writes a Word file', async () => {
    const out = join(content(), 'x.docx');
    const { status, stderr } = await report('--format', 'docx', '--out', out);
    expect([status, stderr.trim()]).toEqual([0, `Đã ghi báo cáo vào ${out}.`]);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });
});
