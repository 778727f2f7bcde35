import { describe, expect, it } from 'vitest';
import { imageWidth } from '../src/checks/image-width.ts';
import { libraryCoverage } from '../src/checks/library-coverage.ts';
import type { CriteriaDocument } from '../src/domain/criteria-document.ts';
import type { Gate } from '../src/domain/gate.ts';
import { type ReportRequest, reportFor } from '../src/report-for.ts';
import { day } from './support/facts.ts';
import { type Files, gif, page, postFile, readFiles } from './support/portal.ts';
import { criterion, requirement } from './support/results.ts';

const widths = { check: 'image-width', options: imageWidth.options.parse({ min: 500, max: 600 }) };
const profile: CriteriaDocument = {
  id: 'mau',
  kind: 'profile',
  title: 'Hồ sơ mẫu',
  issuer: 'Trường',
  number: '1/KH',
  effective: { from: day('2025-09-01') },
  sources: [],
  totalPoints: 0,
  groups: [],
  grades: [],
  criteria: [criterion({ requirements: [requirement({ checks: [widths] })] })],
};

const school = (evaluation: string): Files => ({
  'truong.yaml': `name: Trường Tiểu học Hoa Gạo
level: tieu-hoc
site: https://thhoagao.example.edu.vn
address: Số 1
phone: 024 1
email: a@example.edu.vn
representative: { name: Mai }
grades: [1]
evaluation: { ${evaluation} }
criteria: [{ document: mac-dinh, gate: error }]
`,
});
/** A post with a picture that is one pixel too narrow. */
const narrow: Files = { 'tin-tuc/a.md': postFile('![Cô giáo lớp 1A](a.gif)'), 'tin-tuc/a.gif': gif(499) };
const waiver = (expires: string): Files => ({
  'giai-trinh/anh.yaml': `check: image-width\nsubject: tin-tuc/a.gif\nreason: Ảnh cũ\nby: Mai\ndate: 2025-09-01\nexpires: ${expires}\n`,
});

const applied = (...gates: readonly Gate[]) => gates.map((gate) => ({ document: profile, gate }));

async function reportOf(files: Files, request: Partial<ReportRequest> = {}) {
  return reportFor(await readFiles(files), {
    criteria: applied('error'),
    today: day('2025-11-10'),
    tool: { name: 'cong-truong', version: '0' },
    commit: null,
    ...request,
  });
}

describe('what is asked for once in the school’s own period', () => {
  const coverage = { check: 'library-coverage', options: libraryCoverage.options.parse({ min: 1 }) };
  const covered = {
    ...profile,
    criteria: [criterion({ requirements: [requirement({ checks: [coverage] })] })],
  };
  const files = school('from: 2025-09-01, to: 2026-05-31');
  const listed = { 'truong.yaml': `${files['truong.yaml']}subjects: { 1: [Toán] }\n` };
  const outcome = async (from: string, to: string, asOf: string) => {
    const days = { from: day(from), to: day(to), asOf: day(asOf) };
    const { documents } = await reportOf(listed, {
      ...days,
      criteria: [{ document: covered, gate: 'error' }],
    });
    return documents[0]?.results[0]?.requirements[0]?.findings[0];
  };

  it('is not missing in a month of it', async () => {
    expect(await outcome('2026-03-01', '2026-03-31', '2026-04-01')).toMatchObject({
      outcome: 'no-data',
      due: '2026-05-31',
    });
  });
  it('is missing once it is over, and in days that are no part of it', async () => {
    expect(await outcome('2026-05-01', '2026-05-31', '2026-06-01')).toMatchObject({ outcome: 'fail' });
    expect(await outcome('2025-08-01', '2025-09-30', '2025-10-01')).toMatchObject({ outcome: 'fail' });
  });
});

describe('the days of a report', () => {
  const ofSchool = school('from: 2025-09-05, to: 2025-12-31, asOf: 2025-10-15');

  it('are those of the school', async () => {
    expect(await reportOf(ofSchool)).toMatchObject({
      period: { from: '2025-09-05', to: '2025-12-31' },
      asOf: '2025-10-15',
    });
  });
  it('are as of today where the school does not say', async () => {
    expect(await reportOf(school('from: 2025-09-05, to: 2025-12-31'))).toMatchObject({ asOf: '2025-11-10' });
  });
  it('are those asked for, each by itself', async () => {
    const report = await reportOf(ofSchool, { from: day('2025-10-01'), asOf: day('2025-10-20') });
    expect(report).toMatchObject({ period: { from: '2025-10-01', to: '2025-12-31' }, asOf: '2025-10-20' });
  });
  it('are the months of teaching of the current school year without a school', async () => {
    expect(await reportOf({})).toMatchObject({
      period: { from: '2025-09-01', to: '2026-05-31' },
      asOf: '2025-11-10',
    });
  });
  it('belong to the school year of the day of judging, not of today', async () => {
    const report = await reportOf({}, { asOf: day('2025-07-31') });
    expect(report.period).toEqual({ from: '2024-09-01', to: '2025-05-31' });
  });
});

describe('whose report it is', () => {
  it('is told by truong.yaml', async () => {
    const { portal, warnings } = await reportOf(school('from: 2025-09-05, to: 2025-12-31'));
    expect(portal).toEqual({
      name: 'Trường Tiểu học Hoa Gạo',
      site: 'https://thhoagao.example.edu.vn',
      level: 'tieu-hoc',
    });
    expect(warnings).toEqual([]);
  });
  it('is unknown without the file, which is said', async () => {
    const { portal, warnings, gate } = await reportOf({});
    expect(portal).toMatchObject({ site: null, level: null });
    expect(warnings).toMatchObject([
      { path: 'content/truong.yaml', message: expect.stringContaining('Hãy tạo tệp') },
    ]);
    expect(gate.passed).toBe(true);
  });
  it('is not said twice where the file is there but wrong', async () => {
    const { problems, warnings } = await reportOf({ 'truong.yaml': 'name: A\n' });
    expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(['content/truong.yaml']));
    expect(warnings).toEqual([]);
  });
});

describe('the gate', () => {
  it('closes for a failure under a strict document', async () => {
    expect((await reportOf(narrow)).gate).toEqual({ passed: false, failing: 1, warnings: 0 });
  });
  it('only warns under one that advises', async () => {
    expect((await reportOf(narrow, { criteria: applied('warn') })).gate).toEqual({
      passed: true,
      failing: 0,
      warnings: 1,
    });
  });
  it('says nothing under one that only counts', async () => {
    expect((await reportOf(narrow, { criteria: applied('off') })).gate).toEqual({
      passed: true,
      failing: 0,
      warnings: 0,
    });
  });
  it('counts each document by itself', async () => {
    expect((await reportOf(narrow, { criteria: applied('error', 'warn', 'off') })).gate).toEqual({
      passed: false,
      failing: 1,
      warnings: 1,
    });
  });
  it('opens where nothing fails', async () => {
    const files = { ...narrow, 'tin-tuc/a.gif': gif(500) };
    expect((await reportOf(files)).gate).toEqual({ passed: true, failing: 0, warnings: 0 });
  });
  it('stays closed where a file cannot be used', async () => {
    const { gate } = await reportOf({ 'tin-tuc/a.md': page({ title: 'A' }) });
    expect(gate).toEqual({ passed: false, failing: 0, warnings: 0 });
  });
  it('is lifted by a waiver up to its last day', async () => {
    const { gate, waivers } = await reportOf({ ...narrow, ...waiver('2025-11-10') });
    expect(gate).toEqual({ passed: true, failing: 0, warnings: 0 });
    expect(waivers).toMatchObject([{ state: 'active', reason: 'Ảnh cũ' }]);
  });
  it('fails twice after that: for the rule and for the waiver', async () => {
    const { gate, waivers } = await reportOf({ ...narrow, ...waiver('2025-11-09') });
    expect(gate).toEqual({ passed: false, failing: 2, warnings: 0 });
    expect(waivers).toMatchObject([{ state: 'expired' }]);
  });
  it('fails for an expired waiver even where nothing else does', async () => {
    expect((await reportOf(waiver('2025-11-09'))).gate).toEqual({ passed: false, failing: 1, warnings: 0 });
  });
  it('stays open beside a waiver that nothing needs', async () => {
    const { gate, waivers } = await reportOf(waiver('2025-11-10'));
    expect(gate.passed).toBe(true);
    expect(waivers).toMatchObject([{ state: 'unused' }]);
  });
});
