/** What a build, or the live server, says while it works. */
export const progressWords = {
  pictures: (done: number, total: number) => `Đang xử lý ảnh: ${done}/${total}.`,
  pages: 'Đang dựng các trang…',
  index: 'Đang lập chỉ mục tìm kiếm…',
  content: (problems: number, failing: number) =>
    `Đã đọc nội dung: ${problems} tệp chưa dùng được, ${failing} điều chưa đạt. Muốn xem từng điều, hãy chạy \`npm run check\`.`,
  live: (port: number) => `Đang mở trang tại http://127.0.0.1:${port}. Nhấn Ctrl+C để dừng.`,
};
