import type { CriteriaDocument } from '../../domain/criteria-document.ts';
import type { Criterion, Requirement } from '../../domain/criterion.ts';
import { dayOf } from './sample-day.ts';

/** Id of the invented rubric; its links lead nowhere. */
export const sampleRubric = 'mau';

const requirement = (
  others: Pick<Requirement, 'id' | 'quote' | 'checks' | 'remedy'> & Partial<Requirement>,
): Requirement => ({ otherwise: [], contradictedBy: [], covers: [], ...others });

const declared = [{ check: 'declared', options: {} }];

/** Requirements that are judged in every way there is: counted, declared, both, awarded. */
export const sampleRequirements = {
  posts: requirement({
    id: 'tin-bai',
    quote: 'Tháng không đủ tin, bài của chuyên mục thì trừ điểm theo từng tháng.',
    reading: 'Tháng được tính từ ngày đầu đến ngày cuối; bài đăng lại vẫn là một bài.',
    checks: [{ check: 'posts-per-month', options: { min: { 'chuyen-mon': 2, 'hoat-dong': 1 } } }],
    loses: { rule: 'per-unit', options: { amount: 0.5 } },
    remedy: 'Lập lịch đăng bài theo tuần và phân công người viết.',
  }),
  pictures: requirement({
    id: 'anh',
    quote: 'Ảnh trong bài rộng đúng quy định, có lời mô tả.',
    checks: [
      { check: 'image-width', options: { min: 520, max: 640 } },
      { check: 'image-alt', options: {} },
    ],
    loses: { rule: 'flat', options: { amount: 1 } },
    remedy: 'Chạy `npm run fix:images` để sửa ảnh quá rộng.',
  }),
  computers: requirement({
    id: 'may-tinh',
    quote: 'Máy tính của nhà trường dùng phần mềm có bản quyền.',
    source: 'Kế hoạch 01/KH-MẪU, mục 2',
    checks: declared,
    loses: {
      rule: 'band',
      options: {
        bands: [
          { from: 1, amount: 1 },
          { from: 3, amount: 2 },
        ],
      },
    },
    remedy: 'Thay phần mềm không bản quyền bằng phần mềm mở.',
  }),
  access: requirement({
    id: 'truy-cap',
    quote: 'Giáo viên vào trang nội bộ hằng tuần.',
    checks: [{ check: 'internal-access', options: {} }],
    otherwise: declared,
    loses: { rule: 'per-unit', options: { amount: 0.5 } },
    remedy: 'Nhắc giáo viên đăng nhập đầu tuần.',
  }),
  safety: requirement({
    id: 'thong-tin',
    quote: 'Thông tin trên trang đầy đủ, kịp thời.',
    checks: declared,
    contradictedBy: [{ check: 'required-sections', options: {} }],
    loses: { rule: 'flat', options: { amount: 1 } },
    remedy: 'Bổ sung những mục còn trống.',
  }),
  award: requirement({
    id: 'sang-kien',
    quote: 'Có sáng kiến dùng chung thì được thưởng điểm.',
    onlyFor: { levels: ['tieu-hoc', 'thcs'] },
    checks: declared,
    gains: { rule: 'award', options: { max: 2 } },
    remedy: 'Gửi thuyết minh sáng kiến kèm địa chỉ trang.',
  }),
} as const satisfies Readonly<Record<string, Requirement>>;

const { posts, pictures, computers, access, safety, award } = sampleRequirements;

/** The clauses of the invented rubric. */
export const sampleClauses = {
  posting: {
    clause: 'I.1',
    id: 'hoat-dong',
    title: 'Hoạt động trang thông tin điện tử',
    group: 'I',
    points: 5,
    evaluator: 'Phòng Văn hóa – Xã hội',
    note: 'Bản in ghi hai lần chữ “tin bài”; ở đây hiểu là một.',
    requirements: [posts, pictures],
  },
  equipment: {
    clause: 'I.2',
    id: 'thiet-bi',
    title: 'Thiết bị và phần mềm',
    group: 'I',
    points: 3,
    requirements: [computers],
  },
  use: { clause: 'II.1', id: 'su-dung', title: 'Sử dụng', group: 'II', points: 4, requirements: [access] },
  truth: {
    clause: 'II.2',
    id: 'thong-tin',
    title: 'Thông tin',
    group: 'II',
    points: 2,
    requirements: [safety],
  },
  bonus: {
    clause: 'II.3',
    id: 'thuong',
    title: 'Điểm thưởng',
    group: 'II',
    points: 2,
    requirements: [award],
  },
} as const satisfies Readonly<Record<string, Criterion>>;

/** A rubric as no authority has issued it. */
export const sampleDocument: CriteriaDocument = {
  id: sampleRubric,
  kind: 'rubric',
  title: 'Bộ tiêu chí mẫu về cổng thông tin điện tử',
  issuer: 'Ủy ban nhân dân phường Mẫu',
  number: '01/QĐ-MẪU',
  issued: dayOf('2025-08-15'),
  effective: { from: dayOf('2025-09-01'), until: dayOf('2026-08-31') },
  note: 'Văn bản này không có thật, chỉ để xem các thành phần của trang.',
  levels: ['tieu-hoc'],
  sources: [{ title: 'Bản chụp có chữ kí', note: 'Đã đối chiếu từng điều.' }, { title: 'Bản đánh máy' }],
  totalPoints: 16,
  groups: [
    { id: 'I', title: 'TIÊU CHUẨN 1: HOẠT ĐỘNG', points: 8, above: 0.5, grades: [] },
    { id: 'II', title: 'TIÊU CHUẨN 2: SỬ DỤNG', points: 8, grades: [] },
  ],
  grades: [
    { name: 'Loại A', from: 14 },
    { name: 'Loại B', from: 10 },
  ],
  criteria: Object.values(sampleClauses),
};
