/** What `soan-bai` asks, and says of its own work. */
export const editorWords = {
  askName: 'Họ tên của thầy cô (ghi vào mỗi lần lưu)?',
  askEmail: 'Thư điện tử?',
  stopped: 'Đã thôi, chưa mở trang soạn bài.',
  preparing: 'Đang chuẩn bị trang soạn bài (lần đầu khoảng nửa phút)…',
  opened: (name: string, address: string) => `Trang soạn bài của ${name}: ${address}`,
  onlyHere:
    'Chỉ máy này mở được. Mỗi lần lưu là một lần ghi vào git (lịch sử các lần sửa). Nhấn Ctrl+C để dừng.',
  ownLeft: (count: number, title: string) => `Bài vừa lưu còn ${count} điều cần sửa. ${title}`,
};
