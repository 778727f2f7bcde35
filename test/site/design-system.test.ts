import { describe, expect, it } from 'vitest';
import { designParts, partAddress } from '../../src/site/design/parts.ts';
import { pagesOf } from '../support/site.ts';

const pages = pagesOf();
const textOf = (address: string) => (pages.get(address) ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the design system', () => {
  it('leads to each of its parts', () => {
    const index = pages.get('/he-thong-thiet-ke/') ?? '';
    for (const part of designParts) expect(index).toContain(`href="${partAddress(part)}"`);
  });

  it.each([
    ['khung-trang', ['Học sinh nghỉ học vì bão', 'Trang trước', 'Trang sau', 'Gửi qua Zalo', 'Mã QR để in']],
    [
      'tin-bai',
      ['Chưa có bài nào', 'Khẩn', 'Hiệu lực đến', 'Đã hết hiệu lực', 'Tệp đính kèm', 'Xem theo từ khóa'],
    ],
    [
      'lich',
      [
        'Nghỉ: Quốc khánh',
        'Không có lịch chung',
        'Sắp áp dụng',
        'Đang áp dụng',
        'Đã hết thời gian',
        'Không có tiết',
      ],
    ],
    [
      'van-ban',
      ['Còn hiệu lực đến hết', 'Có hiệu lực từ', 'Hết hiệu lực sau ngày', 'Đã được thay thế bởi', 'Không số'],
    ],
    [
      'van-ban',
      [
        'Đã công khai',
        'Chưa đạt yêu cầu',
        'Chưa công khai',
        'Chưa đến hạn',
        'Chưa đánh giá',
        'Chưa có trang',
      ],
    ],
    ['hoc-lieu', ['Học ngay trên trang', 'Tải học liệu', 'Mở học liệu', 'Tải gói bài giảng']],
    ['con-nguoi', ['Tổ trưởng:', 'Người phát ngôn', 'Nhắn tin trên Zalo']],
    ['hoi-dap', ['Đang chờ trả lời', 'Trả lời ngày', 'Đang lấy ý kiến', 'Sắp lấy ý kiến', 'Đã kết thúc']],
    ['so-lieu', ['Chưa hoàn thành', 'Có 2 kết quả cho', 'Mời quý vị thử ít chữ hơn']],
    [
      'bao-cao',
      [
        'Chưa chấm',
        'Người khai:',
        'Chưa khớp:',
        'Có giải trình',
        'Đã hết hạn',
        'Không còn cần đến',
        'Xem thêm',
      ],
    ],
    [
      'bao-cao',
      ['Máy đếm', 'Chưa có minh chứng', 'Qua các năm học', 'hết hiệu lực sau ngày', 'Theo người, theo quý'],
    ],
    ['tieu-chi', ['Trường đang áp dụng', 'Máy kiểm', 'Đối chiếu', 'Quá hạn từ', 'Đến hết Chủ nhật']],
  ] as const)('shows in the part %s the states %j', (id, words) => {
    const text = textOf(partAddress({ id }));
    for (const each of words) expect(text).toContain(each);
  });

  it('keeps its sample school to itself', () => {
    const strangers = [...pages].filter(
      ([address, html]) =>
        !address.startsWith('/he-thong-thiet-ke/') && /Trường Tiểu học Mẫu|Thị Mẫu|01\/QĐ-MẪU/.test(html),
    );
    expect(strangers.map(([address]) => address)).toEqual([]);
  });

  it('asks nobody to find it: every page of it is left out of search engines', () => {
    const own = [...pages].filter(([address]) => address.startsWith('/he-thong-thiet-ke/'));
    expect(own).toHaveLength(designParts.length + 1);
    for (const [, html] of own) expect(html).toContain('<meta name="robots" content="noindex">');
  });
});
