import { type TriedForm, testForms } from '../support/editor/test-forms.ts';

/** Every kind of content. */
const forms: readonly TriedForm[] = [
  { section: 'Tin tức', entry: 'Thư viện hè, hai buổi đầu', field: 'title' },
  { section: 'Thông báo', entry: '', field: 'title' },
  { section: 'Lịch công tác tuần', entry: '', field: 'days.0.items.0.text' },
  { section: 'Thực đơn bán trú', entry: '', field: 'days.0.lunch' },
  { section: 'Album ảnh', entry: 'tổng kết', field: 'title' },
  { section: 'Kho học liệu', entry: '', field: 'title' },
  { section: 'Văn bản', entry: '', field: 'title' },
  { section: 'Công khai', entry: '', field: 'title' },
  { section: 'Năm học', entry: '', field: 'holidays.0.name' },
  { section: 'Giới thiệu', entry: 'Lịch sử', field: 'title' },
  { section: 'Cơ cấu tổ chức', entry: '', field: 'unit' },
  { section: 'Thời khóa biểu', entry: 'học kì II ', field: 'classes.0.thu-2' },
  { section: 'Thống kê', entry: '', field: 'grades.0.pupils', number: '512' },
  { section: 'Sự kiện', entry: '', field: 'muc.1.title' },
  { section: 'Hỏi đáp', entry: '', field: 'title' },
  { section: 'Lấy ý kiến', entry: '', field: 'title' },
  { section: 'Góc phụ huynh', entry: '', field: 'title' },
  { section: 'Góc học sinh', entry: '', field: 'title' },
  { section: 'Khai báo', entry: 'I.1.1.1 ', field: 'muc.0.position' },
  { section: 'Giải trình', entry: '', field: 'by' },
  { section: 'Thông tin trường', field: 'motto' },
  { section: 'Liên hệ', field: 'hours' },
];

testForms(forms);
