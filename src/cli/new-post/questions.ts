/** What `new` asks, in this order. */
export const questions = {
  begin: 'Tạo bài mới. Nhấn mũi tên lên, xuống để chọn, Enter để sang câu sau, Esc để thôi.',
  title: 'Tiêu đề của bài?',
  category: 'Bài thuộc chuyên mục nào?',
  date: 'Ngày đăng?',
  who: 'Ai viết bài?',
  author: 'Người viết (để trống nếu không ghi)?',
  summary: 'Tóm tắt một hai câu (để trống nếu không có)?',
  picture: 'Đường dẫn tới ảnh, hoặc kéo ảnh thả vào đây (để trống nếu không có)?',
  alt: 'Trong ảnh có gì? Viết một câu cho người không nhìn thấy ảnh.',
  consent: 'Ảnh có học sinh: gia đình đã đồng ý cho dùng ảnh chưa?',
  approver: 'Ai đã duyệt bài?',
  stopped: 'Đã thôi, chưa ghi gì.',
  nothing: 'Chưa tạo bài nào.',
};

/** Answers that a person picks. */
export const choiceLabels = {
  nobody: 'Không ghi người viết',
  agreed: 'Đã đồng ý',
  notAgreed: 'Chưa, hoặc ảnh không có học sinh',
  notApproved: 'Chưa duyệt',
};
