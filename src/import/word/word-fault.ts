/** Why a file given as a Word document is not read. */
export type WordFault =
  | 'doc'
  | 'password'
  | 'ole'
  | 'pdf'
  | 'rtf'
  | 'odt'
  | 'html'
  | 'empty'
  | 'unknown'
  | 'damaged'
  | 'encrypted'
  | 'too-big'
  | 'macro'
  | 'not-word';

/** What stops the reading of a Word file; told in Vietnamese by `wordFaults`. */
export class WordError extends Error {
  readonly fault: WordFault;

  constructor(fault: WordFault) {
    super(fault);
    this.fault = fault;
  }
}

const saveAsDocx =
  'Hãy mở tệp bằng Word (hoặc LibreOffice), chọn Lưu thành (Save as), loại tệp "Word Document (*.docx)", rồi nhập tệp mới.';

/** What was found, what is read, and what to do. */
export const wordFaults = {
  doc: `Đây là tệp Word đời cũ (.doc), chỉ đọc được .docx. ${saveAsDocx}`,
  password:
    'Tệp được đặt mật khẩu nên không đọc được. Hãy mở bằng Word, vào Tệp (File) → Thông tin (Info) → Bảo vệ tài liệu (Protect Document) → Mã hóa bằng mật khẩu (Encrypt with Password), xóa mật khẩu, lưu lại rồi nhập.',
  ole: `Tệp ở dạng cũ của Office (như .xls, .ppt hoặc .doc hỏng), chỉ đọc được .docx. ${saveAsDocx}`,
  pdf: 'Đây là tệp PDF, chỉ đọc được .docx: chữ trong bản quét không lấy ra được chắc chắn. Hãy xin bản Word gốc; nếu là văn bản đã ký, hãy đăng nguyên tệp PDF trong content/van-ban.',
  rtf: `Đây là tệp RTF, chỉ đọc được .docx. ${saveAsDocx}`,
  odt: `Đây là tệp của LibreOffice (.odt), chỉ đọc được .docx. ${saveAsDocx}`,
  html: 'Đây là một trang web (HTML) bị đặt tên như tệp Word. Hãy đặt tệp vào một thư mục rồi chạy `npm run import -- --html <thư mục>`, hoặc lưu lại thành .docx.',
  empty: 'Tệp rỗng (0 byte). Hãy chép lại tệp từ nơi gửi.',
  unknown: `Nội dung tệp không phải là Word, chỉ đọc được .docx. ${saveAsDocx}`,
  damaged:
    'Tệp bị hỏng hoặc chép chưa hết nên không mở được. Hãy chép lại tệp từ nơi gửi; nếu Word vẫn mở được thì lưu thành một tệp .docx mới rồi nhập.',
  encrypted: 'Bên trong tệp có phần được mã hóa nên không đọc được. Hãy bỏ mật khẩu trong Word rồi lưu lại.',
  'too-big':
    'Tệp bung ra quá lớn so với một bài viết (có thể là tệp nén cố ý gây quá tải). Nếu đó đúng là bài của trường, hãy thu nhỏ ảnh bằng mục Nén ảnh (Compress Pictures) của Word, hoặc chia thành nhiều bài.',
  macro:
    'Tệp có macro (chương trình đi kèm), nên không nhập để giữ an toàn. Hãy mở bằng Word, không bật macro, chọn Lưu thành (Save as) loại "Word Document (*.docx)" để bỏ macro, rồi nhập tệp mới.',
  'not-word': `Tệp không phải văn bản Word (có thể là Excel, PowerPoint hoặc tệp nén bị đổi tên), chỉ đọc được .docx. ${saveAsDocx}`,
} as const satisfies Record<WordFault, string>;
