/** Parts of the design system, each a page of its own. */
export const designParts = [
  {
    id: 'khung-trang',
    title: 'Khung trang và lối đi',
    holds: 'Đầu trang, chân trang, thông báo khẩn, phân trang, lọc, mục lục của trang, chia sẻ, mã QR',
  },
  {
    id: 'tin-bai',
    title: 'Tin bài, thông báo, album',
    holds: 'Danh sách tin, thông báo ở mọi tình trạng, bài viết, tệp đính kèm, ảnh mở lớn',
  },
  {
    id: 'lich',
    title: 'Lịch, thực đơn, thời khóa biểu, sự kiện',
    holds: 'Tuần ở trang chủ, bảng của tuần, thời khóa biểu của lớp, tờ lịch sự kiện',
  },
  {
    id: 'van-ban',
    title: 'Văn bản và công khai',
    holds: 'Sổ văn bản, hiệu lực, bộ lọc, công khai theo năm học, nghĩa vụ ở mọi tình trạng',
  },
  {
    id: 'hoc-lieu',
    title: 'Kho học liệu',
    holds: 'Danh sách, bộ lọc, bảng theo môn và khối, bài học trên trang, phim, âm thanh, tệp',
  },
  {
    id: 'con-nguoi',
    title: 'Con người và liên hệ',
    holds: 'Sơ đồ tổ chức, thẻ người, danh bạ tổ, người đại diện, kênh liên hệ',
  },
  {
    id: 'hoi-dap',
    title: 'Hỏi đáp, lấy ý kiến, các góc',
    holds: 'Câu hỏi, đợt lấy ý kiến ở mọi tình trạng, góc phụ huynh và học sinh',
  },
  { id: 'so-lieu', title: 'Số liệu và tìm kiếm', holds: 'Biểu đồ, bảng thống kê, ô nhập, kết quả tìm kiếm' },
  {
    id: 'bao-cao',
    title: 'Báo cáo tuân thủ',
    holds: 'Điểm và lời phê, mục, yêu cầu, bảng đếm, lời khai, giải trình, sổ điểm trừ, sổ tin bài',
  },
  {
    id: 'tieu-chi',
    title: 'Tiêu chí và việc cần làm',
    holds: 'Bộ tiêu chí, điều khoản, cách chấm, việc đến hạn và quá hạn',
  },
] as const;

export type DesignPart = (typeof designParts)[number];

/** Where the design system stands; its parts stand below. */
export const designAddress = '/he-thong-thiet-ke/';

export const partAddress = ({ id }: Pick<DesignPart, 'id'>): string => `${designAddress}${id}/`;
