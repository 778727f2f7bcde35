import { z } from 'zod';
import {
  choice,
  colour,
  count,
  day,
  email,
  fileReference,
  list,
  slug,
  text,
  webAddress,
  yesNo,
} from '../domain/fields.ts';
import { defineContentType, imageOf } from './content-type.ts';
import { inForm } from './in-form.ts';
import { contactPerson, gate } from './shared-fields.ts';

/** How the site may look; the first one where the school says nothing. */
export const schoolThemes = { 'muc-tim': 'Mực tím', 'la-bang': 'Lá bàng', bien: 'Biển' } as const;

/** Where the editor in the browser (`/quan-tri/`) signs in and saves. */
const editorAccess = z
  .strictObject({
    backend: choice(
      { label: 'Nơi lưu bài' },
      { forgejo: 'Forgejo', gitea: 'Gitea', gitlab: 'GitLab', github: 'GitHub' },
    ),
    repository: z
      .string()
      .regex(/^[\w.-]+(\/[\w.-]+)+$/)
      .meta({
        title: 'Kho mã nguồn',
        description: 'Chủ kho và tên kho, cách nhau bởi dấu gạch chéo.',
        examples: ['thhoagao/cong'],
      }),
    server: webAddress({
      label: 'Địa chỉ máy chủ',
      hint: 'Bắt buộc với Forgejo và Gitea. Với GitHub là máy chủ hỗ trợ đăng nhập, nếu có.',
      example: 'https://git.truong.edu.vn',
    }).optional(),
    branch: text({ label: 'Nhánh', hint: 'Không ghi thì là main.', example: 'main' }).optional(),
    clientId: text({
      label: 'Mã ứng dụng (client ID)',
      hint: 'Mã mà máy chủ cấp khi đăng ký ứng dụng OAuth2 công khai (PKCE) với địa chỉ …/quan-tri/.',
    }).optional(),
  })
  .refine(({ backend, server }) => server !== undefined || !/^(forgejo|gitea)$/.test(backend), {
    path: ['server'],
  })
  .meta({ title: 'Soạn bài trên trình duyệt' });
export type EditorAccess = z.output<typeof editorAccess>;

/** The school itself: `content/truong.yaml`. Without the file, defaults are used and `check` says so. */
export const truong = defineContentType({
  id: 'truong',
  label: 'Thông tin trường',
  purpose: 'Tên trường, địa chỉ, người đại diện, kỳ đánh giá và bộ tiêu chí áp dụng.',
  form: 'data',
  single: true,
  schema: z.strictObject({
    name: text({ label: 'Tên trường', example: 'Trường Tiểu học Hoa Gạo' }),
    shortName: text({ label: 'Tên ngắn', hint: 'Hiện trên điện thoại.' }).optional(),
    level: choice(
      { label: 'Cấp học' },
      { 'mam-non': 'Mầm non', 'tieu-hoc': 'Tiểu học', thcs: 'Trung học cơ sở' },
    ),
    /** Lines above the school's name, dated because authorities change (districts ended on 01/07/2025). */
    authority: list(
      { label: 'Cơ quan chủ quản', hint: 'Các dòng in phía trên tên trường, kèm thời gian áp dụng.' },
      z.strictObject({
        lines: list({ label: 'Các dòng' }, text({ label: 'Dòng' })),
        from: day({ label: 'Từ ngày' }).optional(),
        to: day({ label: 'Đến ngày' }).optional(),
      }),
    ).optional(),
    site: webAddress({ label: 'Địa chỉ trang', example: 'https://thhoagao.edu.vn' }),
    address: text({ label: 'Địa chỉ trường' }),
    phone: text({ label: 'Điện thoại' }),
    email: email({ label: 'Thư điện tử' }),
    representative: contactPerson('Người đại diện theo pháp luật'),
    spokesperson: contactPerson('Người phát ngôn').optional(),
    logo: fileReference({ label: 'Biểu trưng' }).optional(),
    banner: fileReference({ label: 'Ảnh đầu trang' }).optional(),
    theme: inForm(
      choice({ label: 'Giao diện', hint: 'Không ghi thì là mực tím.' }, schoolThemes),
      'Không chọn thì là mực tím.',
    ).optional(),
    /** Moved by the site until it can be read, by day and by night. */
    colour: inForm(
      colour({
        label: 'Màu chính của trường',
        hint: 'Trong dấu nháy. Trang tự làm màu đậm hay nhạt đi vừa đủ để chữ luôn đọc được.',
        example: '"#1d6a3f"',
      }),
      'Dấu thăng và sáu chữ số hay chữ cái. Trang tự làm màu đậm hay nhạt đi vừa đủ để chữ luôn đọc được.',
      '#1d6a3f',
    ).optional(),
    motto: text({ label: 'Khẩu hiệu' }).optional(),
    social: z
      .strictObject({
        facebook: webAddress({ label: 'Facebook' }).optional(),
        zalo: webAddress({ label: 'Zalo' }).optional(),
      })
      .meta({ title: 'Mạng xã hội' })
      .optional(),
    boarding: yesNo({ label: 'Có bán trú' }).optional(),
    grades: inForm(list({ label: 'Các khối' }, count({ label: 'Khối' })), 'Mỗi khối một dòng, như 1.'),
    classes: inForm(
      list({ label: 'Các lớp' }, text({ label: 'Lớp' })),
      'Mỗi lớp một dòng, như 1A.',
    ).optional(),
    subjects: z
      .record(z.string().meta({ title: 'Khối' }), list({ label: 'Môn học' }, text({ label: 'Môn' })))
      .meta({ title: 'Môn học theo khối' })
      .optional(),
    /** People who may approve posts; ids are names of files in to-chuc. */
    editorialBoard: inForm(
      list(
        {
          label: 'Ban biên tập',
          hint: 'Mã của người được duyệt bài: tên tệp (không có đuôi) trong content/to-chuc.',
          example: 'luong-thi-ngoc-tram',
        },
        slug({ label: 'Mã' }),
      ),
      'Mỗi người được duyệt bài một dòng: họ tên không dấu, nối bằng dấu gạch, như luong-thi-ngoc-tram.',
    ).optional(),
    /** The days judged, both included; the report is as of `asOf`, or of today where it is left out. */
    evaluation: z
      .strictObject({
        from: day({ label: 'Từ ngày' }),
        to: day({ label: 'Đến ngày' }),
        asOf: day({ label: 'Tính đến ngày' }).optional(),
      })
      .meta({ title: 'Kỳ đánh giá' }),
    criteria: list(
      { label: 'Bộ tiêu chí áp dụng' },
      z.strictObject({ document: slug({ label: 'Mã bộ tiêu chí', example: 'mac-dinh' }), gate }),
    ),
    /** Wins over the names that the site knows by itself. */
    cornerSections: inForm(
      z
        .record(
          slug({ label: 'Mã mục', example: 'chuyen-bep' }),
          text({ label: 'Tên mục', example: 'Chuyện bếp' }),
        )
        .meta({
          title: 'Tên các mục của góc phụ huynh, góc học sinh',
          description:
            'Với mỗi mã ghi ở section của bài: tên có dấu để hiện trên trang. Các mã thường gặp như on-tap, suc-khoe đã có tên sẵn.',
        }),
      'Tên có dấu của mỗi mục mới, để hiện trên trang. Các mục thường gặp như on-tap, suc-khoe đã có tên sẵn.',
    ).optional(),
    editor: editorAccess.optional(),
    /** Publishes docs/huong-dan at `/huong-dan/`. */
    guides: inForm(
      yesNo({
        label: 'Đăng sách hướng dẫn',
        hint: 'Có thì trang có mục /huong-dan/ dạy thầy cô cách soạn bài, chọn ảnh, công khai. Mục ấy không có trong trình đơn và không hiện khi tìm kiếm.',
      }),
      'Bật thì trang có thêm sách dạy thầy cô cách soạn bài, chọn ảnh, công khai. Sách không có trong trình đơn và không hiện khi tìm kiếm.',
    ).optional(),
    menu: inForm(
      list({ label: 'Thứ tự trình đơn' }, slug({ label: 'Mục' })),
      'Mỗi mục một dòng, không dấu, nối bằng dấu gạch: tin-tuc, thong-bao, cong-khai.',
    ).optional(),
  }),
  references: ({ logo, banner, name }) => [...imageOf(logo, `Biểu trưng ${name}`), ...imageOf(banner, name)],
});
