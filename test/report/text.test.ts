import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { text } from '../../src/report/formats/text.ts';
import type { RenderContext } from '../../src/report/report-format.ts';
import { day } from '../support/facts.ts';
import { renderContext } from '../support/render.ts';
import { criterionResult, documentResult, finding, report, total } from '../support/results.ts';
import { sampleReport } from '../support/sample-report.ts';

const context = renderContext({
  linesOf: (path) => (path.endsWith('hong.md') ? ['---', 'title: A', 'date: 30/02/2025', '---'] : undefined),
});
const print = (each: Report, more: Partial<RenderContext> = {}) => text.render(each, { ...context, ...more });
const failures = (count: number) =>
  report({
    gate: { passed: false, failing: count, warnings: 0 },
    documents: [
      documentResult([
        criterionResult(
          Array.from({ length: count }, (_, i) =>
            finding('fail', { subject: `${i}.jpg`, message: `Ảnh số ${i} hẹp.` }),
          ),
        ),
      ]),
    ],
  });

it('reads like this', async () => {
  await expect(print(sampleReport)).toMatchFileSnapshot('../golden/report.txt');
});

it('tells first what has to be done first', () => {
  const printed = print(sampleReport);
  const places = [
    'Trường Tiểu học Hoa Gạo',
    'Tệp chưa dùng được',
    'Phải sửa trước khi xuất bản',
    'Nên sửa, chưa chặn xuất bản',
    'Chưa đánh giá (2)',
    'Cần biết',
    'Tin bài theo tháng',
    '✗ Chưa đạt: 2 chỗ',
  ].map((words) => printed.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

describe('a waiver', () => {
  it('can be copied from under what blocks publishing, with --all', () => {
    const printed = print(failures(2), { showsAll: true });
    expect(printed).toContain('       check: image-width\n       subject: 0.jpg\n');
    expect(printed).toContain('       check: image-width\n       subject: 1.jpg\n');
    expect(printed).toContain('content/giai-trinh/');
  });
  it('of which YAML would read signs has them in quotation marks', () => {
    const documents = [documentResult([criterionResult([finding('fail', { subject: "a: 'b' # c" })])])];
    expect(print(report({ documents }), { showsAll: true })).toContain("subject: 'a: ''b'' # c'\n");
  });
  it('is only hinted at without --all', () => {
    expect(print(failures(2))).not.toContain('check: image-width');
    expect(print(failures(2))).toContain('thêm --all để lấy hai dòng check và subject');
  });
  it('is not spoken of where nothing blocks publishing', () => {
    const documents = [documentResult([criterionResult([finding('fail')])], { gate: 'warn' })];
    expect(print(report({ documents }), { showsAll: true })).not.toMatch(/check:|giải trình/i);
  });
});

describe('what nobody can judge', () => {
  const documents = [
    documentResult([
      criterionResult([
        finding('no-data', { subject: 'a', message: 'Chưa có khai báo cho mục I.1.' }),
        finding('no-data', { subject: 'b', message: 'Chưa có khai báo cho mục I.2.' }),
      ]),
    ]),
  ];
  it('is counted', () => {
    expect(print(report({ documents }))).toContain('○ 2 điều chưa có dữ liệu để đánh giá; thêm --all');
    expect(print(report({ documents }))).not.toContain('mục I.1');
  });
  it('is listed with --all', () => {
    const printed = print(report({ documents }), { showsAll: true });
    expect(printed).toContain('   ○ Mục 1 (mau): Chưa có khai báo cho mục I.1.\n');
    expect(printed).toContain('   ○ Mục 1 (mau): Chưa có khai báo cho mục I.2.\n');
    expect(printed).not.toContain('thêm --all');
  });
});

describe('what fails', () => {
  it('is told once, under the strictest document', () => {
    expect(print(sampleReport)).not.toContain('Đã nói ở trên.');
    expect(print(sampleReport)).toContain('Nên sửa, chưa chặn xuất bản (1)');
  });
  it('is not told where it is waived or only counted', () => {
    expect(print(sampleReport)).not.toMatch(/Ảnh đã được miễn|Chỉ tính, không nhắc/);
  });
  it('is gathered by file, with the other lines', () => {
    expect(print(sampleReport)).toContain('Cũng vậy ở dòng 14, 20.');
    expect(print(sampleReport)).not.toContain('y.jpg');
  });
  it('comes with the words of the rule and what to do', () => {
    expect(print(sampleReport)).toContain('Quy định: “Ảnh phải đủ rộng.”');
    expect(print(sampleReport)).toContain('Việc cần làm: Thay ảnh.');
    expect(print(sampleReport)).toContain('content/tin-tuc/le-hoi.md:9:1');
  });
  it('is cut after twelve, unless all is asked for', () => {
    expect(print(failures(12))).not.toContain('thêm --all để xem hết');
    expect(print(failures(13))).toContain('… và 1 chỗ nữa; thêm --all');
    expect(print(failures(13))).not.toContain('Ảnh số 12 hẹp.');
    expect(print(failures(13), { showsAll: true })).toContain('Ảnh số 12 hẹp.');
  });
});

it('shows the place of a mistake in the file', () => {
  expect(print(sampleReport)).toContain('> 3 | date: 30/02/2025\n          |       ^');
});

it('shows months by category, with what was asked', () => {
  const table = print(sampleReport).slice(print(sampleReport).indexOf('Tin bài theo tháng'));
  expect(table).toMatch(/09\/2025\s+✓ 2\/1\n\s+10\/2025\s+✗ 0\/1\n\s+11\/2025\s+◷ 0\/1/);
});

it('shows points only of documents that have any, as Vietnamese readers write them', () => {
  expect(print(sampleReport)).toContain('Bộ tiêu chí: 4,5/5 điểm đã chấm, trên 1.000.');
  expect(print(sampleReport)).not.toContain('Hồ sơ mẫu: 0');
});

describe('what is due', () => {
  const item = (due: string, isOverdue = false) => ({
    due: day(due),
    isOverdue,
    check: 'posts-per-month',
    subject: due,
    message: `Việc của ${due}.`,
    document: 'mau',
    number: '1/QĐ',
    clause: '3',
  });
  const days = Array.from({ length: 13 }, (_, i) => item(`2025-12-${String(i + 10)}`));

  it('is told with what is overdue first', () => {
    const printed = print(report({ due: [item('2025-11-20'), item('2025-11-01', true)] }));
    expect(printed).toContain('Việc cần làm (2)');
    expect(printed.indexOf('✗ Quá hạn 01/11/2025')).toBeLessThan(printed.indexOf('◷ Hạn 20/11/2025'));
  });
  it('is cut after twelve, unless all is asked for', () => {
    expect(print(report({ due: days.slice(1) }))).not.toContain('việc nữa');
    expect(print(report({ due: days }))).toContain('… còn 1 việc nữa; thêm --all để xem hết.');
    expect(print(report({ due: days }), { showsAll: true })).toContain('Việc của 2025-12-22.');
  });
  it('is not told where there is nothing', () => expect(print(report())).not.toContain('Việc cần làm'));
});

it('tells declarations that do not agree with what it sees', () => {
  const result = criterionResult([finding('pass')]);
  const requirements = result.requirements.map((each) => ({
    ...each,
    contradictions: [
      { check: 'x', message: 'Khai 0, đếm được 2.', declaredAt: { path: 'content/khai-bao/a.yaml' } },
    ],
  }));
  const printed = print(report({ documents: [documentResult([{ ...result, requirements }])] }));
  expect(printed).toContain('Lời khai chưa khớp với dữ liệu (1)');
  expect(printed).toContain('Mục 1: Khai 0, đếm được 2.');
});

it('tells which documents were not judged, and why', () => {
  const notApplied = '9/TT hết hiệu lực.';
  expect(print(report({ documents: [documentResult([], { notApplied })] }))).toContain(
    `○ ${notApplied} (mau)`,
  );
});

it('tells points apart by what they rest on', () => {
  const { bySource } = total();
  const told = total({
    earned: 6,
    judgedOutOf: 8,
    outOf: 10,
    bySource: {
      ...bySource,
      computed: { earned: 2, outOf: 3 },
      declared: { earned: 4, outOf: 5 },
      none: { earned: 0, outOf: 2 },
    },
  });
  expect(print(report({ documents: [documentResult([], { total: told })] }))).toContain(
    'Máy đếm từ dữ liệu: 2/3; Người có trách nhiệm khai: 4/5; Chưa đánh giá: 2 điểm.',
  );
});

describe('the last words', () => {
  it('count what blocks', () => {
    expect(print(sampleReport)).toContain(
      '2 chỗ trong tệp cần sửa, 5 điều chưa đạt, trong đó 1 giải trình đã hết hạn. Nên sửa thêm 1 điều.',
    );
  });
  it('say that all is well', () => expect(print(report())).toMatch(/✓ Đạt: có thể xuất bản\.\n$/));
});

describe('colour', () => {
  it('is used only where it is asked for', () => {
    expect(print(sampleReport)).toBe(stripVTControlCharacters(print(sampleReport)));
    expect(print(sampleReport, { hasColour: true })).not.toBe(print(sampleReport));
  });
  it('adds nothing to the words', () => {
    expect(stripVTControlCharacters(print(sampleReport, { hasColour: true }))).toBe(print(sampleReport));
  });
});

it('has no blank ends of lines and no three line ends in a row', () => {
  expect(print(sampleReport)).not.toMatch(/[ \t]\n|\n\n\n/);
});
