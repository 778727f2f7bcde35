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
  duties: [{ id: 'tt-09-2024/5', label: 'Thu, chi tài chính (09/2024/TT-BGDĐT)' }],
  pictures: new Map([
    ['tin-tuc', { needsAlt: true, minWidthPx: 500, maxWidthPx: 600 }],
    ['album', { needsAlt: true }],
  ]),
  ...changes,
});
