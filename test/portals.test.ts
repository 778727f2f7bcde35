import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report, ReportFinding } from '../src/domain/report.ts';
import { type CliRun, runCli, type Surroundings } from './support/cli.ts';
import { projectRoot } from './support/portal.ts';

/** Judges a whole school of `test/portals`, always over the same days. */
function check(name: string, around: Surroundings = {}): Promise<CliRun> {
  const content = join(projectRoot, 'test/portals', name, 'content');
  return runCli(
    [
      ...['check', '--content', around.cwd ? relative(around.cwd, content) : content],
      ...['--criteria', 'mac-dinh', '--from', '2025-09-01', '--to', '2025-10-31', '--as-of', '2025-11-10'],
      ...['--format', 'json'],
    ],
    around,
  );
}

const runs = new Map<string, Promise<CliRun>>();

/** The same, each school once for all tests that only read the report. */
function checkOnce(name: string): Promise<CliRun> {
  const run = runs.get(name) ?? check(name);
  runs.set(name, run);
  return run;
}

const reportOf = ({ stdout }: CliRun) => JSON.parse(stdout) as Report;

const findingsOf = (report: Report): ReportFinding[] =>
  report.documents.flatMap(({ results }) =>
    results.flatMap(({ requirements }) => requirements.flatMap(({ findings }) => findings)),
  );

const failing = (report: Report, check?: string) =>
  findingsOf(report)
    .filter((each) => each.outcome === 'fail' && (check === undefined || each.check === check))
    .map(({ subject }) => subject);

const portals = { 'dat-du': 0, 'thieu-tin-bai': 1, 'anh-sai-kich-thuoc': 1, trong: 1, hong: 2 } as const;

describe.each(Object.entries(portals))('%s', (name, status) => {
  it(`ends with status ${status} and the report of golden/${name}.json`, async () => {
    const run = await checkOnce(name);
    expect(run.stderr).toBe('');
    expect(run.status).toBe(status);
    const anyVersion = run.stdout.replace(/"version": "[^"]*"/, '"version": "*"');
    await expect(anyVersion).toMatchFileSnapshot(`golden/${name}.json`);
  });

  it('gives the same bytes whatever the time zone, the locale and the working folder', async () => {
    const [here, ...elsewhere] = await Promise.all([
      checkOnce(name),
      check(name, { env: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' } }),
      check(name, { env: { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8' }, cwd: tmpdir() }),
    ]);
    for (const run of elsewhere) expect(run).toEqual(here);
  });
});

describe('a whole school', () => {
  it('passes with one post and one picture of each kind', async () => {
    const report = reportOf(await checkOnce('dat-du'));
    expect(failing(report)).toEqual([]);
    expect(report.gate).toEqual({ passed: true, failing: 0, warnings: 0 });
    expect([report.problems, report.warnings]).toEqual([[], []]);
    expect(findingsOf(report).every(({ outcome }) => outcome === 'pass')).toBe(true);
  });
  it('fails for the one month that is one post short', async () => {
    expect(failing(reportOf(await checkOnce('thieu-tin-bai')))).toEqual(['2025-10/hoat-dong']);
  });
  it('fails for pictures of 499 and 601 px, not for 500 and 600', async () => {
    const report = reportOf(await checkOnce('anh-sai-kich-thuoc'));
    expect(failing(report, 'image-width')).toEqual(['tin-tuc/anh-499.jpg', 'tin-tuc/anh-601.jpg']);
    expect(findingsOf(report).filter((each) => each.check === 'image-width')).toHaveLength(4);
  });
  it('that is empty is judged, month by month', async () => {
    const report = reportOf(await checkOnce('trong'));
    expect(failing(report, 'posts-per-month')).toHaveLength(8);
    expect(report.problems).toEqual([]);
    expect(report.warnings.map(({ path }) => path)).toEqual(['content/truong.yaml']);
  });
  it('that is broken still has its good post judged', async () => {
    const report = reportOf(await checkOnce('hong'));
    expect([...new Set(report.problems.map(({ path }) => path))]).toEqual([
      'content/gioi-thieu/ma.mdx',
      'content/tin-tuc/hong.jpg',
      'content/tin-tuc/ngay-hong.md',
      'content/tin-tuc/utf-16.md',
      'content/tin-tuc/yaml-hong.md',
    ]);
    const counted = findingsOf(report).find(({ subject }) => subject === '2025-09/chuyen-mon');
    expect(counted).toMatchObject({ outcome: 'pass', measured: { value: 1 } });
  });
});
