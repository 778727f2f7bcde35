import type { Field } from '../form/field.ts';
import { element, make, type Shown } from './element.ts';
import type { PageLayout } from './page-layouts.ts';
import { dataOf, type FormData, type PreviewProps, steadyWidget } from './preview-props.ts';
import { shownValue } from './shown-value.ts';

/** Names of the staff by their ids, by which pages may name their authors. */
export type People = ReadonlyMap<string, string>;

/** How a page will look: the site's own markup, so that the site's own styles hold. */
export const pagePreview =
  (layout: PageLayout, fields: readonly Field[], people: People) =>
  (props: PreviewProps): Shown => {
    const data = dataOf(props);
    const wordsOf = (name: string) => {
      const field = fields.find((each) => each.name === name);
      const words = field ? shownValue(field, data[name]) : '';
      return people.get(words) ?? words;
    };
    const labelOf = (name: string) => fields.find((each) => each.name === name)?.label ?? name;
    const [badge, badgeWords] = layout.badge ?? [];
    return make(
      'article',
      { className: 'trang-doc', lang: 'vi' },
      badge && data[badge] === true && make('p', null, element('strong', 'khan-nhan', badgeWords)),
      make('h1', null, String(data['title'] ?? '')),
      lineOf(layout, wordsOf),
      layout.download && data[layout.download] && downloadLine(),
      !layout.asTable && factsOf(layout, wordsOf, labelOf),
      data['summary'] && element('p', 'sa-po', String(data['summary'])),
      data['cover'] && element('figure', 'bia', steadyWidget(props, 'cover')),
      layout.asTable && factsOf(layout, wordsOf, labelOf),
      steadyWidget(props, 'body'),
      layout.files && filesOf(data[layout.files]),
      layout.photos && photosOf(layout.photos, data[layout.photos], props),
    );
  };

type WordsOf = (field: string) => string;

function lineOf({ line = [] }: PageLayout, wordsOf: WordsOf): Shown {
  const parts = line.flatMap(([words, field]) => (wordsOf(field) ? `${words}${wordsOf(field)}` : []));
  return parts.length > 0 && element('p', 'tin-ngay', parts.join(' · '));
}

function factsOf({ facts = [], asTable }: PageLayout, wordsOf: WordsOf, labelOf: WordsOf): Shown {
  const rows = facts
    .filter((name) => wordsOf(name) !== '')
    .map((name) => make('div', null, make('dt', null, labelOf(name)), make('dd', null, wordsOf(name))));
  return rows.length > 0 && element('dl', asTable ? 'thong-so doc' : 'thong-so', ...rows);
}

const downloadLine = (): Shown => element('p', 'tai-ve', element('span', 'tep', 'Tải tệp'));

/** Names of files; one that was just picked is called so, since it has no name yet. */
function filesOf(value: unknown): Shown {
  const files = (Array.isArray(value) ? value : []) as readonly FormData[];
  const names = files.flatMap(({ file, title }) => (file ? [String(title || nameOf(String(file)))] : []));
  const items = names.map((name) => make('li', null, element('span', 'tep-ten', name)));
  return (
    items.length > 0 &&
    element('section', 'tep-kem', make('h2', null, 'Tệp đính kèm'), make('ul', null, ...items))
  );
}

const nameOf = (file: string): string =>
  file.startsWith('blob:') ? 'Tệp vừa chọn' : file.slice(file.lastIndexOf('/') + 1);

function photosOf(field: string, value: unknown, props: PreviewProps): Shown {
  const photos = (Array.isArray(value) ? value : []) as readonly FormData[];
  const items = photos.map(({ caption }, i) =>
    make(
      'li',
      null,
      make(
        'figure',
        null,
        steadyWidget(props, `${field}.${i}.file`),
        caption && make('figcaption', null, String(caption)),
      ),
    ),
  );
  return items.length > 0 && element('ul', 'cac-anh', ...items);
}
