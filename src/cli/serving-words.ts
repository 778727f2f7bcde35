/** Where something can be seen on this machine, and how to stop. */
export const serving = (what: string, address: string): string =>
  `Đang mở ${what} tại ${address}. Nhấn Ctrl+C để dừng.`;
