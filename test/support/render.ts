import type { RenderContext } from '../../src/report/report-format.ts';
import { noRecords, type SchoolRecords } from '../../src/report/school-records.ts';
import { day } from './facts.ts';
import { criterionResult, documentResult, finding, report } from './results.ts';

/** What a form is rendered with, by the command line or the site; anything may be replaced. */
export const renderContext = (others: Partial<RenderContext> = {}): RenderContext => ({
  kind: 'tu-danh-gia',
  hasColour: false,
  showsAll: false,
  linesOf: () => undefined,
  records: () => noRecords,
  ...others,
});

/** A school with posts, documents and a principal. */
export const schoolRecords: SchoolRecords = {
  ...noRecords,
  school: {
    name: 'Trường Tiểu học Hoa Gạo',
    authority: ['UBND PHƯỜNG BÃI GIỮA'],
    place: 'Hà Nội',
    principal: { name: 'Trịnh Thị Hải Miên', title: 'Hiệu trưởng' },
    abbreviation: 'THHG',
    recipients: ['UBND phường Bãi Giữa (để b/c)', 'Lưu: VT'],
  },
  register: [
    {
      day: day('2025-09-05'),
      title: '=HYPERLINK("http://x")',
      category: 'chuyen-mon',
      categoryName: 'Chuyên môn',
      author: 'Nguyễn Thị Mai',
      approver: 'Trịnh Thị Hải Miên',
      approvedOn: day('2025-09-04'),
      address: 'https://thhoagao.example.edu.vn/tin-tuc/le/',
      path: 'content/tin-tuc/le.md',
    },
  ],
  papers: [
    {
      soHieu: '27/KH-THHG',
      kind: 'Kế hoạch',
      kindId: 'ke-hoach',
      title: 'Kế hoạch thực hiện mô hình',
      issued: day('2025-09-08'),
      published: day('2025-09-09'),
      topics: [],
    },
  ],
};

/** Words that would break out of a form that does not escape them. */
export const hostileWords =
  'Dòng một\n::error::giả | ]]> <b a="1">&\r\n%0A `mã` [x](y) \u0000\u0007, "trích" — hết.';

export const hostileReport = report({
  portal: { name: hostileWords, site: null, level: null },
  gate: { passed: false, failing: 1, warnings: 0 },
  problems: [{ path: 'content/tin-tuc/a,b:c.md', line: 1, message: hostileWords }],
  documents: [
    documentResult([
      criterionResult(
        [
          finding('fail', {
            subject: hostileWords,
            message: hostileWords,
            at: { path: 'content/ảnh đẹp.md', line: 2 },
          }),
        ],
        { title: hostileWords },
      ),
    ]),
  ],
});
