/** What `soan-bai` asks, and says of its own work. */
export const editorWords = {
  askName: 'Họ tên của thầy cô (để ghi ai đã lưu bài)?',
  askEmail: 'Thư điện tử của thầy cô (chưa có thì ghi thư của trường)?',
  nameWanted: 'Chưa có họ tên. Hãy ghi họ tên, như Lê Thị Mai.',
  emailWanted: 'Đây chưa phải một địa chỉ thư điện tử. Hãy ghi đủ cả phần sau dấu @, như mai@truong.edu.vn.',
  stopped: 'Đã thôi, chưa mở trang soạn bài.',
  preparing: 'Đang chuẩn bị trang soạn bài (lần đầu khoảng nửa phút)…',
  opened: (name: string, address: string) => `Trang soạn bài của ${name}: ${address}`,
  onlyHere:
    'Cứ để cửa sổ này mở trong khi soạn; nhấn Ctrl+C để dừng. Chỉ máy này mở được trang, và mỗi lần lưu đều được git (lịch sử các lần sửa) giữ lại.',
  ownLeft: (count: number, title: string) => `Bài vừa lưu còn ${count} điều cần sửa. ${title}`,
};
