import type { EditorInput } from '../../../src/editor/editor-input.ts';
import { day } from '../facts.ts';

/** A school with one of everything, for the forms it gets. */
export const editorInput = (changes: Partial<EditorInput> = {}): EditorInput => ({
  schoolName: 'Trường Tiểu học Hoa Gạo',
  site: 'https://thhoagao.example.edu.vn',
  today: day('2026-05-20'),
  access: { backend: 'forgejo', repository: 'thhoagao/cong', server: 'https://git.example.edu.vn' },
  staff: [{ id: 'nguyen-thi-mai', label: 'Nguyễn Thị Mai' }],
  events: [{ id: 'khai-giang-2025', label: 'Khai giảng (2025)' }],
  hasMdxPages: true,
  duties: [{ id: 'tt-09-2024/5', label: 'Thu, chi tài chính (09/2024/TT-BGDĐT)' }],
  grades: [{ id: '1', label: 'Khối 1' }],
  subjects: [{ id: 'Toán', label: 'Toán' }],
  classes: ['1A', '1B'],
  declarables: [
    {
      document: 'qd-8265-2021',
      clause: 'I.1.1.1',
      label: 'I.1.1.1 Kế hoạch (8265/QĐ-SGDĐT)',
      requirements: [{ id: 'phan-cong', label: 'Phân công rõ người, rõ việc' }],
      figures: [],
      isAward: false,
    },
    {
      document: 'qd-8265-2021',
      clause: 'IV.1',
      label: 'IV.1 Học sinh đạt giải (8265/QĐ-SGDĐT)',
      requirements: [{ id: 'giai', label: 'Học sinh đạt giải' }],
      figures: [{ id: 'so-giai', label: 'Số giải' }],
      isAward: true,
    },
  ],
  themeCss: ':root{--tim:#1d6a3f}',
  pictures: new Map([
    ['tin-tuc', { needsAlt: true, minWidthPx: 500, maxWidthPx: 600 }],
    ['album', { needsAlt: true }],
  ]),
  ...changes,
});
