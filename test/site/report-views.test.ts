import { describe, expect, it } from 'vitest';
import type { ReportFinding } from '../../src/domain/report.ts';
import type { Portal } from '../../src/facts/portal.ts';
import { contradictionsIn } from '../../src/site/report/contradictions.ts';
import { evidenceOf, pageBehind } from '../../src/site/report/evidence.ts';
import { historiesOf } from '../../src/site/report/history.ts';
import { lessonMatrix } from '../../src/site/report/lesson-matrix.ts';
import { libraryMatrix } from '../../src/site/report/library-matrix.ts';
import { day } from '../support/facts.ts';
import { postFile, readFiles } from '../support/portal.ts';
import { criterionResult, documentResult, finding, report, total } from '../support/results.ts';

const school = () =>
  readFiles({
    'tin-tuc/khai-giang.md': postFile(),
    'to-chuc/an.yaml': 'name: Nguyễn Văn An\nrole: giao-vien\nunit: Tổ 1\ntitle: Giáo viên\n',
  });

describe('the table of lessons', () => {
  const row = (subject: string, breakdown: Readonly<Record<string, number>>): ReportFinding =>
    finding('fail', { check: 'lessons-per-teacher', subject, breakdown, required: { min: 4 } });

  it('has a row a teacher, by name, and a column a month; a month not taught is empty', async () => {
    const rows = [row('an', { '2025-09': 4, '2025-10': 3 }), row('binh', { '2025-10': 0 })];
    const table = lessonMatrix(rows, await school(), day('2025-11-10'));
    expect(table?.columns).toEqual(['9/2025', '10/2025']);
    expect(table?.rows.map(({ label }) => label)).toEqual(['Nguyễn Văn An', 'binh']);
    expect(table?.rows[0]?.cells.map((cell) => cell?.outcome)).toEqual(['pass', 'fail']);
    expect(table?.rows[1]?.cells[0]).toBeUndefined();
  });

  it('has a month that lasts until its last day as not due', async () => {
    const outcomeOn = async (asOf: string) =>
      lessonMatrix([row('an', { '2025-10': 3 })], await school(), day(asOf))?.rows[0]?.cells[0]?.outcome;
    expect(await outcomeOn('2025-10-31')).toBe('pending');
    expect(await outcomeOn('2025-11-01')).toBe('fail');
  });

  it('is not there where nobody counted', async () => {
    const other = finding('no-data', { check: 'lessons-per-teacher', subject: 'giao-vien' });
    expect(lessonMatrix([other], await school(), day('2025-11-10'))).toBeUndefined();
  });
});

describe('the table of the library', () => {
  const cell = (subject: string, value: number): ReportFinding =>
    finding(value > 0 ? 'pass' : 'fail', {
      check: 'library-coverage',
      subject,
      measured: { value, unit: 'học liệu' },
      required: { min: 1 },
    });

  it('has subjects by grade, with nothing where a grade does not learn one', () => {
    const table = libraryMatrix([cell('1/Toán', 2), cell('3/Toán', 0), cell('3/Tin học', 1)]);
    expect(table?.columns).toEqual(['Khối 1', 'Khối 3']);
    expect(table?.rows.map(({ label }) => label)).toEqual(['Toán', 'Tin học']);
    expect(table?.rows[0]?.cells.map((each) => each?.outcome)).toEqual(['pass', 'fail']);
    expect(table?.rows[1]?.cells[0]).toBeUndefined();
  });

  it('has classes where classes are counted', () => {
    expect(libraryMatrix([cell('Lớp Mầm 1', 1)])).toMatchObject({
      corner: 'Lớp',
      rows: [{ label: 'Lớp Mầm 1' }],
    });
  });
});

describe('evidence', () => {
  it('becomes a link where it is a page that is there, with or without the last slash', async () => {
    const portal = await school();
    const link = { text: 'Lễ khai giảng', address: '/tin-tuc/khai-giang/' };
    expect(evidenceOf(portal, '/tin-tuc/khai-giang/')).toEqual(link);
    expect(evidenceOf(portal, ' /tin-tuc/khai-giang ')).toEqual(link);
    expect(evidenceOf(portal, '/tin-tuc/khong-co/')).toEqual({ text: '/tin-tuc/khong-co/' });
  });

  it('elsewhere is told apart, and only the web is linked to', async () => {
    const portal = await school();
    expect(evidenceOf(portal, 'https://example.edu.vn/a')).toMatchObject({ isElsewhere: true });
    for (const text of ['javascript:alert(1)', 'data:text/html,x', 'https://a b', 'Sổ lưu ở văn thư'])
      expect(evidenceOf(portal, text)).toEqual({ text });
  });

  it('of a file is its page, or that of its section', async () => {
    const portal: Portal = await school();
    expect(pageBehind(portal, 'content/tin-tuc/khai-giang.md')?.address).toBe('/tin-tuc/khai-giang/');
    expect(pageBehind(portal, 'content/to-chuc/an.yaml')).toEqual({
      address: '/to-chuc/',
      title: 'Nguyễn Văn An',
    });
    expect(pageBehind(portal, 'content/khai-bao/x/1.yaml')).toBeUndefined();
  });
});

describe('earlier school years', () => {
  const past = {
    schoolYear: '2023-2024',
    document: 'mau',
    number: '1/QĐ',
    total: total(),
    groups: [],
    requirements: { pass: 1, fail: 2, noData: 0 },
  };

  it('stand below this one, by document', () => {
    const [first, ...others] = historiesOf(
      report({
        documents: [documentResult([criterionResult([finding('fail')])]), documentResult([], { id: 'khac' })],
        history: [past],
      }),
    );
    expect(others).toEqual([]);
    expect(first?.years.map(({ schoolYear }) => schoolYear)).toEqual(['2025-2026', '2023-2024']);
    expect(first?.years[0]?.requirements).toEqual({ pass: 0, fail: 1, noData: 0 });
  });

  it('are not spoken of where there are none, or the document is not applied any more', () => {
    expect(historiesOf(report({ documents: [documentResult([])] }))).toEqual([]);
    const gone = documentResult([], { notApplied: 'Hết hiệu lực.' });
    expect(historiesOf(report({ documents: [gone], history: [past] }))).toEqual([]);
  });
});

it('contradictions name their clause and their place in the report', () => {
  const result = criterionResult([finding('pass')], { clause: 'III.3', id: 'an-toan' });
  const [requirement] = result.requirements;
  if (!requirement) throw new Error('no requirement');
  const contradiction = {
    check: 'x',
    message: 'Khai khác dữ liệu.',
    declaredAt: { path: 'content/khai-bao/a.yaml' },
  };
  const document = documentResult([
    { ...result, requirements: [{ ...requirement, contradictions: [contradiction] }] },
  ]);
  expect(contradictionsIn(report({ documents: [document] }))).toEqual([
    { ...contradiction, clause: 'III.3', title: 'Ảnh trong bài', number: '1/QĐ', anchor: 'mau-an-toan' },
  ]);
});
