import { type ContentTypeId, contentTypes, type DataOf } from '../../content-types/index.ts';
import type { Entry, Portal } from '../../facts/portal.ts';
import questions from './mau/hoi-dap.json' with { type: 'json' };
import calendar from './mau/lich.json' with { type: 'json' };
import school from './mau/nha-truong.json' with { type: 'json' };
import posts from './mau/tin-bai.json' with { type: 'json' };
import papers from './mau/van-ban.json' with { type: 'json' };

/** A file of the sample school: its name, its fields as they would be written, and the words of its page. */
interface SampleFile {
  readonly slug: string;
  readonly folders?: readonly string[];
  readonly text?: string;
  readonly fields: unknown;
}

const files: { readonly [Id in ContentTypeId]?: readonly SampleFile[] } = {
  ...school,
  ...posts,
  ...questions,
  ...calendar,
  ...papers,
};

/** Every file of the sample school, read by the same schemas as the school's own, so that no state is shown that cannot be. */
export function sampleEntries(): Portal['entries'] {
  const entriesOf = <Id extends ContentTypeId>(type: Id) =>
    (files[type] ?? []).map((file) => entryOf(type, file));
  return {
    truong: entriesOf('truong'),
    'nam-hoc': entriesOf('nam-hoc'),
    'gioi-thieu': entriesOf('gioi-thieu'),
    'to-chuc': entriesOf('to-chuc'),
    'tin-tuc': entriesOf('tin-tuc'),
    'thong-bao': entriesOf('thong-bao'),
    'cong-khai': entriesOf('cong-khai'),
    'van-ban': entriesOf('van-ban'),
    'hoc-lieu': entriesOf('hoc-lieu'),
    album: entriesOf('album'),
    'lich-cong-tac': entriesOf('lich-cong-tac'),
    'thuc-don': entriesOf('thuc-don'),
    'thoi-khoa-bieu': entriesOf('thoi-khoa-bieu'),
    'thong-ke': entriesOf('thong-ke'),
    'su-kien': entriesOf('su-kien'),
    'hoi-dap': entriesOf('hoi-dap'),
    'lay-y-kien': entriesOf('lay-y-kien'),
    'goc-phu-huynh': entriesOf('goc-phu-huynh'),
    'goc-hoc-sinh': entriesOf('goc-hoc-sinh'),
    'lien-he': entriesOf('lien-he'),
    'khai-bao': entriesOf('khai-bao'),
    'giai-trinh': entriesOf('giai-trinh'),
  };
}

/** The boundary at which the data of a file gets the type of its kind. */
const entryOf = <Id extends ContentTypeId>(
  type: Id,
  { slug, folders = [], text = '', fields }: SampleFile,
): Entry<Id> => ({
  type,
  slug,
  folders,
  path: ['content', type, ...folders, slug].join('/'),
  address: `/${[type, ...folders, slug].join('/')}/`,
  data: contentTypes[type].schema.parse(fields) as DataOf<Id>,
  body: text === '' ? null : { html: `<p>${text}</p>`, headings: [], words: 0, excerpt: text },
});
