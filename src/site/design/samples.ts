import { album } from '../../content-types/album.ts';
import { congKhai } from '../../content-types/cong-khai.ts';
import { hocLieu } from '../../content-types/hoc-lieu.ts';
import { hoiDap } from '../../content-types/hoi-dap.ts';
import { layYKien } from '../../content-types/lay-y-kien.ts';
import { thongBao } from '../../content-types/thong-bao.ts';
import { tinTuc } from '../../content-types/tin-tuc.ts';
import { toChuc } from '../../content-types/to-chuc.ts';
import { vanBan } from '../../content-types/van-ban.ts';
import type { Portal, PublishedFile, PublishedPicture } from '../../facts/portal.ts';

/** Fields as they stand in a file: everything there is text, or lists and groups of it. */
type Fields = Readonly<Record<string, unknown>>;

/** What every sample shares; its link leads back to its own part of the page. */
const frame = <Id extends string>(type: Id, excerpt: string) => ({
  type,
  path: `mau/${type}.md`,
  slug: 'mau',
  folders: [],
  address: `#mau-${type}`,
  body: { html: '', headings: [], words: 0, excerpt },
});

const words =
  'Sáng thứ Hai, thầy trò toàn trường cùng chào cờ dưới gốc gạo và nghe kể chuyện về những cuốn sách được các bạn góp cho thư viện.';

/** Samples are read by the same schemas as the school's own files, so that no state is shown that cannot be. */
export const samples = {
  post: (fields: Fields, excerpt = words) => ({
    ...frame('tin-tuc', excerpt),
    data: tinTuc.schema.parse({ date: '2025-09-05', category: 'hoat-dong', ...fields }),
  }),
  notice: (fields: Fields) => ({
    ...frame('thong-bao', words),
    data: thongBao.schema.parse({ date: '2025-09-05', ...fields }),
  }),
  document: (fields: Fields) => ({
    ...frame('van-ban', ''),
    data: vanBan.schema.parse({
      ...{ kind: 'ke-hoach', issuer: 'truong', issued: '2025-09-05', published: '2025-09-05' },
      ...fields,
    }),
  }),
  disclosure: (fields: Fields) => ({
    ...frame('cong-khai', ''),
    data: congKhai.schema.parse({ duty: 'tt-09-2024/5', date: '2025-09-05', ...fields }),
  }),
  material: (fields: Fields) => ({
    ...frame('hoc-lieu', ''),
    data: hocLieu.schema.parse({ kind: 'phieu-bai-tap', author: 'mau', date: '2025-09-05', ...fields }),
  }),
  album: (fields: Fields) => ({
    ...frame('album', ''),
    data: album.schema.parse({ date: '2025-09-05', ...fields }),
  }),
  question: (fields: Fields) => ({
    ...frame('hoi-dap', words),
    data: hoiDap.schema.parse({ asked: '2025-09-05', ...fields }),
  }),
  consultation: (fields: Fields) => ({
    ...frame('lay-y-kien', words),
    data: layYKien.schema.parse({ sendTo: 'van-phong@example.edu.vn', ...fields }),
  }),
} as const;

export const longTitle =
  'Sinh hoạt chuyên môn theo nghiên cứu bài học môn Tiếng Việt lớp Ba: đọc mở rộng, kể chuyện sáng tạo và những điều thầy cô học được từ chính học sinh của mình sau một học kì';

const file: PublishedFile = {
  href: '#mau-van-ban',
  bytes: 245_760,
  extension: 'pdf',
  file: 'mau/ke-hoach.pdf',
};

const author = {
  ...frame('to-chuc', ''),
  slug: 'nguyen-thi-mau',
  data: toChuc.schema.parse({
    name: 'Nguyễn Thị Mẫu',
    role: 'giao-vien',
    unit: 'Tổ mẫu',
    title: 'Giáo viên',
  }),
};

/** The school's portal, in which every picture that a sample names is the sample picture, and every file the sample file. */
export const samplePortal = (portal: Portal, picture: PublishedPicture): Portal => ({
  ...portal,
  entries: { ...portal.entries, 'to-chuc': [author] },
  picture: (_, reference) => (reference ? picture : undefined),
  file: (_, reference) => (reference ? file : undefined),
});
