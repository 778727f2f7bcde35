import type { UnreadableEncoding } from './unreadable-encoding.ts';

const saveAsUtf8 =
  'Hãy mở tệp bằng Notepad, chọn Lưu thành (Save as), mục Mã hóa (Encoding) chọn UTF-8; trong Word chọn Lưu thành → Văn bản thuần (.txt) → Unicode (UTF-8).';

const convertWithUnikey = (from: string): string =>
  `Hãy chép toàn bộ nội dung, nhấn Ctrl+Shift+F6 để mở bộ chuyển mã của Unikey, chọn nguồn ${from}, đích Unicode, bấm Chuyển mã, rồi dán lại vào tệp và lưu theo UTF-8.`;

const advice = {
  'utf-16le': `Tệp được lưu theo UTF-16 (Notepad gọi là "Unicode" hoặc "UTF-16 LE"), cần UTF-8. ${saveAsUtf8}`,
  'utf-16be': `Tệp được lưu theo UTF-16 BE (Notepad gọi là "Unicode big endian"), cần UTF-8. ${saveAsUtf8}`,
  tcvn3: `Nội dung được gõ theo bảng mã TCVN3 (ABC, phông chữ .VnTime), cần Unicode (UTF-8). ${convertWithUnikey('TCVN3 (ABC)')}`,
  vni: `Nội dung được gõ theo bảng mã VNI (phông chữ VNI-Times), cần Unicode (UTF-8). ${convertWithUnikey('VNI Windows')}`,
  'windows-1258': `Tệp được lưu theo bảng mã Windows-1258 (tiếng Việt của Windows cũ), cần UTF-8. ${saveAsUtf8}`,
  binary:
    'Tệp không phải là văn bản (có vẻ là tệp Word, ảnh hoặc tệp nén bị đổi tên), cần văn bản thuần theo UTF-8. Nếu đây là tệp Word, hãy mở bằng Word, chép nội dung sang một tệp văn bản mới rồi lưu theo UTF-8.',
  unknown: `Tệp có chữ không đọc được theo UTF-8 và không nhận ra bảng mã nào, cần UTF-8. ${saveAsUtf8} Sau khi lưu, hãy đọc lại để chắc rằng chữ có dấu hiện đúng.`,
} as const satisfies Record<UnreadableEncoding, string>;

/** Tells a teacher, in Vietnamese, what was found in the file, what is needed and what to do. */
export const encodingAdvice = (encoding: UnreadableEncoding): string => advice[encoding];
