import type { Command } from 'commander';
import { importOptions } from '../import/import-options.ts';
import { newOptions } from '../new-post/new-options.ts';
import { contentOption, criteriaOption, judgingOptions, publishingOptions } from '../options.ts';
import { reportOptions } from '../report-options.ts';
import type { CommandDefinition } from './command.ts';

/** Every command, in the order of `--help`. */
export const commands: readonly CommandDefinition[] = [
  {
    name: 'check',
    summary: 'Đối chiếu nội dung với tiêu chí, in kết quả; không dựng trang.',
    configure: (command) =>
      judgingOptions(command)
        .option('--all', 'in mọi chỗ chưa đạt, không chỉ những chỗ đầu')
        .option('--watch', 'chờ và đối chiếu lại mỗi khi lưu tệp; nhấn Ctrl+C để dừng'),
    load: () => import('./check.ts'),
  },
  {
    name: 'fix',
    summary: 'Sửa những gì máy sửa chắc được: cỡ ảnh, chiều ảnh, thông tin ẩn, tên và dấu.',
    configure: (command) =>
      contentOption(criteriaOption(command))
        .option('--dry-run', 'chỉ nói sẽ sửa gì, không ghi')
        .option('--images', 'chỉ sửa ảnh'),
    load: () => import('./fix.ts'),
  },
  {
    name: 'new',
    summary: 'Hỏi từng bước rồi tạo một bài mới đã đúng quy định.',
    configure: newOptions,
    load: () => import('./new.ts'),
  },
  {
    name: 'import',
    summary: 'Nhập tệp Word (.docx), hoặc bài của trang cũ (HTML, RSS, WordPress), thành bài viết.',
    configure: importOptions,
    load: () => import('./import.ts'),
  },
  {
    name: 'cai-hook',
    summary:
      'Cài bước kiểm tra của git (hook): trước mỗi lần lưu (commit), sửa và kiểm tra những tệp sắp lưu.',
    configure: (command) => contentOption(command).option('--go-bo', 'gỡ bước kiểm tra đã cài'),
    load: () => import('./cai-hook.ts'),
  },
  {
    name: 'staged',
    summary: 'Việc mà bước kiểm tra của git làm: sửa và kiểm tra những tệp sắp lưu.',
    isInternal: true,
    configure: (command) => contentOption(command),
    load: () => import('./staged.ts'),
  },
  {
    name: 'report',
    summary: 'Xuất báo cáo, vào tệp nếu có --out; còn điều chưa đạt thì vẫn xuất.',
    configure: (command) =>
      reportOptions(command).option('--all', 'in mọi chỗ chưa đạt, không chỉ những chỗ đầu'),
    load: () => import('./report.ts'),
  },
  {
    name: 'record',
    summary: 'Ghi các mục công khai mới vào sổ content/cong-khai.lock; không xóa dòng nào.',
    configure: (command) => contentOption(command),
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
      openOption(serverOptions(command)).option('--out-dir <thư mục>', 'bản cần xem', 'dist'),
    load: () => import('./preview.ts'),
  },
  {
    name: 'soan-bai',
    summary: 'Mở trang soạn bài trên máy này; mỗi lần lưu là một lần ghi vào git.',
    configure: (command) =>
      openOption(contentOption(command))
        .option('--ten <họ tên>', 'họ tên người soạn, ghi vào mỗi lần lưu')
        .option('--thu <thư điện tử>', 'thư điện tử người soạn')
        .option('--port <số>', 'cổng mạng trên máy này', '4322'),
    load: () => import('./soan-bai.ts'),
  },
  {
    name: 'dev',
    summary: 'Xem trang ngay khi đang soạn; tự tải lại khi nội dung đổi.',
    configure: (command) => serverOptions(judgingOptions(command)),
    load: () => import('./dev.ts'),
  },
];

const openOption = (command: Command) => command.option('--no-open', 'không tự mở trình duyệt');
const serverOptions = (command: Command) => command.option('--port <số>', 'cổng mạng trên máy này', '4321');
