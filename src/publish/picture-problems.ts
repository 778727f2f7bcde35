import type { PictureProblem } from './pictures/picture-job.ts';

/** What was found and what to do, for a picture whose header was fine but that cannot be made. */
export const pictureProblems = {
  damaged: 'Ảnh bị hỏng ở giữa (có lẽ chép chưa xong) nên không đăng được. Hãy chép lại ảnh gốc.',
  'too-large':
    'Ảnh lớn hơn 100 triệu điểm ảnh, quá sức xử lý của máy. Hãy thu nhỏ ảnh xuống khoảng 2000 px rồi chép lại.',
  missing: 'Ảnh biến mất trong khi đang dựng trang. Hãy kiểm tra tệp rồi chạy lại.',
  unsupported: 'Ảnh thuộc loại không đăng được (HEIC của iPhone chẳng hạn). Hãy mở ảnh và lưu lại thành JPG.',
} as const satisfies Record<PictureProblem, string>;
