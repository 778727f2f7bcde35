import type { UnreadableReason } from '../images/image-header.ts';

const messages: Readonly<Record<UnreadableReason, string>> = {
  empty: 'Tệp ảnh trống (0 byte), có lẽ chép chưa xong. Hãy chép lại ảnh từ máy ảnh hoặc điện thoại.',
  'not-an-image':
    'Tệp có đuôi của ảnh nhưng bên trong không phải ảnh. Hãy mở ảnh gốc và lưu lại thành JPG hoặc PNG.',
  damaged: 'Ảnh bị hỏng, không mở được. Hãy chép lại ảnh gốc, hoặc mở bằng máy và lưu lại thành JPG.',
  'too-large':
    'Ảnh lớn hơn 100 triệu điểm ảnh, quá sức xử lý của máy. Hãy thu nhỏ ảnh xuống khoảng 2000 px rồi chép lại.',
  missing: 'Không mở được ảnh. Hãy kiểm tra tệp có còn ở đó và có quyền đọc.',
};

/** What was found, what to do, for a picture that a page names. */
export const unreadablePicture = (reason: UnreadableReason): string => messages[reason];
