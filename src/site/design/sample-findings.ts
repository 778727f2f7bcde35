import type { ReportFinding } from '../../domain/report.ts';
import { dayOf } from './sample-day.ts';

/** A finding of the sample report. */
const finding = (
  check: string,
  subject: string,
  outcome: ReportFinding['outcome'],
  message: string,
  others: Partial<ReportFinding> = {},
): ReportFinding => ({ check, subject, outcome, message, waived: false, ...others });

const month = (
  subject: string,
  count: number,
  min: number,
  outcome: ReportFinding['outcome'],
  others: Partial<ReportFinding> = {},
) =>
  finding('posts-per-month', subject, outcome, `Có ${count} tin bài, cần ít nhất ${min}.`, {
    measured: { value: count, unit: 'tin bài' },
    required: { min },
    ...others,
  });

/** Posts by month and category, in every outcome; one is waived. */
export const monthlyFindings = [
  month('2025-09/chuyen-mon', 1, 2, 'fail'),
  month('2025-09/hoat-dong', 3, 1, 'pass'),
  month('2025-10/chuyen-mon', 0, 2, 'fail', { waived: true }),
  month('2025-10/hoat-dong', 0, 1, 'no-data', { pending: true, due: dayOf('2025-10-31') }),
] as const;

const picture = { path: 'content/tin-tuc/khai-giang.md', line: 12 };

/** Pictures: too narrow, right, without words. */
export const pictureFindings = [
  finding(
    'image-width',
    'tin-tuc/co.jpg',
    'fail',
    'Ảnh rộng 480 px, cần ít nhất 520 px. Hãy thay bằng ảnh gốc lớn hơn.',
    {
      measured: { value: 480, unit: 'px' },
      required: { min: 520, max: 640 },
      at: picture,
    },
  ),
  finding('image-width', 'tin-tuc/hoa-gao.jpg', 'pass', 'Ảnh rộng 640 px, đúng quy định.', {
    measured: { value: 640, unit: 'px' },
    required: { min: 520, max: 640 },
    at: picture,
  }),
  finding(
    'image-alt',
    'tin-tuc/hoa-gao.jpg',
    'no-data',
    'Ảnh chưa đọc được nên chưa biết lời mô tả có đúng không.',
  ),
] as const;

/** So many failures that a list folds some of them away. */
export const manyFindings: readonly ReportFinding[] = Array.from({ length: 26 }, (_, index) =>
  finding(
    'broken-references',
    `bai-${index + 1}.md → khong-co-${index + 1}.md`,
    'fail',
    `Liên kết tới \`khong-co-${index + 1}.md\` không dẫn tới trang nào. Hãy sửa lại tên tệp.`,
    { at: { path: `content/tin-tuc/bai-${index + 1}.md`, line: 3 } },
  ),
);

/** Lessons by teacher and month. */
export const lessonFindings: readonly ReportFinding[] = [
  ['nguyen-thi-mau', { '2025-08': 4, '2025-09': 2 }],
  ['le-van-mau', { '2025-09': 5 }],
].map(([subject, breakdown]) =>
  finding('lessons-per-teacher', String(subject), 'fail', 'Có 2 bài giảng trong tháng, cần ít nhất 4.', {
    breakdown: breakdown as Readonly<Record<string, number>>,
    required: { min: 4 },
  }),
);

/** Materials by subject and grade: more subjects than are shown unfolded. */
export const libraryFindings: readonly ReportFinding[] = [
  ...['Toán', 'Tiếng Việt', 'Đạo đức', 'Tự nhiên và Xã hội', 'Khoa học', 'Lịch sử và Địa lí', 'Tin học'],
  ...['Công nghệ', 'Âm nhạc', 'Mĩ thuật', 'Giáo dục thể chất', 'Hoạt động trải nghiệm', 'Tiếng Anh'],
].flatMap((subject, row) =>
  [1, 2, 3].map((grade) => {
    const count = (row + grade) % 4;
    return finding(
      'library-coverage',
      `${grade}/${subject}`,
      count > 0 ? 'pass' : 'fail',
      `Có ${count} học liệu.`,
      {
        measured: { value: count, unit: 'học liệu' },
        required: { min: 1 },
      },
    );
  }),
);

/** What a person said, or nobody has said yet. */
export const declaredFindings = {
  short: finding('declared', 'may-tinh', 'fail', 'Người khai: còn 3 máy dùng phần mềm chưa có bản quyền.', {
    units: 3,
  }),
  well: finding('declared', 'thong-tin', 'pass', 'Người khai: không còn tồn tại.'),
  missing: finding('declared', 'truy-cap', 'no-data', 'Chưa có lời khai. Hãy khai trong content/khai-bao.'),
} as const;

/** What must be disclosed: done, late, short of what is asked, not due, not judged. */
export const disclosureFindings = {
  done: finding('disclosures', '2025-2026/5', 'pass', 'Đã công khai.', {
    at: { path: 'content/cong-khai/2025-2026/thu-chi' },
  }),
  short: finding('disclosures', '2025-2026/8.1', 'fail', 'Thiếu số liệu về trình độ đào tạo.', {
    at: { path: 'content/cong-khai/2025-2026/doi-ngu' },
    due: dayOf('2025-09-05'),
  }),
  late: finding('disclosures', '2025-2026/8.2', 'fail', 'Chưa công khai.', { due: dayOf('2025-09-05') }),
  coming: finding('disclosures', '2026/14', 'no-data', 'Chưa đến hạn.', {
    pending: true,
    due: dayOf('2026-06-30'),
  }),
  unknown: finding('disclosures', '2025-2026/9.2', 'no-data', 'Chưa biết năm học của trang này.'),
} as const;
