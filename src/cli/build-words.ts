/** What `build` says of its own work. */
export const buildWords = {
  reading: (content: string) => `Đang đọc nội dung trong ${content}/…`,
  published: (pages: number, outDir: string) => `Đã dựng ${pages} trang vào ${outDir}/.`,
  publishedAnyway: (pages: number, outDir: string) =>
    `Đã dựng ${pages} trang vào ${outDir}/, dù còn điều chưa đạt (--no-gate). Báo cáo trên trang ghi rõ những điều ấy; hãy sửa sớm rồi dựng lại.`,
  kept: (outDir: string) =>
    `Chưa xuất bản; ${outDir}/ giữ nguyên bản cũ. Hãy sửa những chỗ kể trên rồi chạy lại.`,
  brokenLinks: (outDir: string) =>
    `Có liên kết trong trang dẫn tới chỗ không có, nên ${outDir}/ giữ nguyên bản cũ. Hãy sửa các liên kết sau rồi chạy lại:`,
};
