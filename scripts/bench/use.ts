import type { ScriptUse } from '../script-use.ts';

/** How to measure. */
export const use: ScriptUse = {
  command: 'npm run bench',
  purpose:
    'Đo `check` và `build` ở một trường tự tạo, so với điều không thể tránh và với Hugo nếu máy có. Mỗi tùy chọn --rules, --library, --search, --saving đo một việc khác thay vào đó.',
  options: {
    '--posts N[,N]': 'Số tin bài của trường tự tạo; mặc định 1000,5000.',
    '--runs N': 'Số lần chạy, lấy số ở giữa; mặc định 3.',
    '--only check|build': 'Chỉ đo một trong hai.',
    '--out DIR': 'Nơi để các trường tự tạo; mặc định .bench.',
    '--rules': 'Đo `check` với mọi bộ tiêu chí.',
    '--before DIR': 'Cùng --rules: so với một bản khác của dự án.',
    '--library': 'Đo kho 10.000 học liệu trong trình duyệt.',
    '--search': 'Đo tìm kiếm trong trình duyệt.',
    '--saving': 'Đo thời gian chờ sau khi lưu một bài.',
  },
};
