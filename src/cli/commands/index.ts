import type { Command } from 'commander';
import { judgingOptions, publishingOptions } from '../options.ts';
import { reportOptions } from '../report-options.ts';
import type { CommandDefinition } from './command.ts';

/** Every command, in the order of `--help`. */
export const commands: readonly CommandDefinition[] = [
  {
    name: 'check',
    summary: 'Đối chiếu nội dung với tiêu chí, in kết quả; không dựng trang.',
    configure: (command) =>
      judgingOptions(command).option('--all', 'in mọi chỗ chưa đạt, không chỉ những chỗ đầu'),
    load: () => import('./check.ts'),
  },
  {
    name: 'report',
    summary: 'Xuất báo cáo ra tệp; luôn kết thúc bình thường dù còn điều chưa đạt.',
    configure: (command) =>
      reportOptions(command).option('--all', 'in mọi chỗ chưa đạt, không chỉ những chỗ đầu'),
    load: () => import('./report.ts'),
  },
  {
    name: 'record',
    summary: 'Ghi các mục công khai mới vào sổ content/cong-khai.lock; không xóa dòng nào.',
    configure: (command) => command.option('--content <thư mục>', 'thư mục nội dung', 'content'),
    load: () => import('./record.ts'),
  },
  {
    name: 'build',
    summary: 'Kiểm tra rồi dựng cả cổng vào dist/, chỉ thay bản cũ khi mọi bước thành công.',
    configure: (command) => publishingOptions(judgingOptions(command)),
    load: () => import('./build.ts'),
  },
  {
    name: 'preview',
    summary: 'Mở thử bản đã dựng trong dist/ tại máy này.',
    configure: (command: Command) =>
      serverOptions(command).option('--out-dir <thư mục>', 'bản cần xem', 'dist'),
    load: () => import('./preview.ts'),
  },
  {
    name: 'dev',
    summary: 'Xem trang ngay khi đang soạn; tự tải lại khi nội dung đổi.',
    configure: (command) => serverOptions(judgingOptions(command)),
    load: () => import('./dev.ts'),
  },
];

const serverOptions = (command: Command) => command.option('--port <số>', 'cổng mạng trên máy này', '4321');
