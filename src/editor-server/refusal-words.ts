/** What the server of the editor answers where it does not do what it was asked. */
export const refusalWords = {
  nothingHere: 'Không có gì ở địa chỉ này. Hãy mở lại trang soạn bài.',
  noFile: 'Không có tệp này. Hãy mở lại trang soạn bài.',
  trouble: 'Máy chủ soạn bài gặp trục trặc. Hãy xem cửa sổ lệnh, rồi chạy lại `npm run soan-bai`.',
  stranger:
    'Máy chủ này chỉ phục vụ trang soạn bài của chính nó. Hãy mở trang bằng địa chỉ mà lệnh `npm run soan-bai` đã in.',
  noToken: 'Trang này chưa có mã vào. Hãy mở trang soạn bài bằng địa chỉ mà lệnh `npm run soan-bai` đã in.',
  unreadable: 'Phần gửi lên không đọc được hoặc quá lớn. Hãy bớt ảnh hoặc tệp rồi lưu lại.',
  notSaved: (reason: string) => `Chưa lưu được. ${reason}`,
  outside: (path: string) =>
    `${path} nằm ngoài chỗ được lưu. Hãy chỉ lưu bài viết, ảnh và tệp tải về bên trong thư mục content/.`,
  taken: (path: string) => `${path} đã có. Hãy đổi tiêu đề một chút rồi lưu lại.`,
  changed: (path: string) =>
    `${path} vừa được người khác sửa. Hãy tải lại trang để thấy bản mới rồi sửa tiếp.`,
};
