import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { replaceEmbeds } from './replace-embeds.ts';
import type { HtmlRoot } from './resolve-elements.ts';

const attributes = defaultSchema.attributes ?? {};
const tagNames = defaultSchema.tagNames ?? [];

/**
 * The allow-list for HTML that a school writes: structure and text, no scripts, handlers, styles, forms,
 * frames or objects. Addresses are checked again when references are resolved.
 */
const schema: Schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: [
    ...tagNames.filter((name) => name !== 'input' && name !== 'picture' && name !== 'source'),
    'aside',
    'abbr',
    'caption',
    'col',
    'colgroup',
    'figcaption',
    'figure',
    'mark',
    'small',
    'time',
    'u',
    'input',
  ],
  attributes: {
    a: [
      'href',
      'ariaLabel',
      'ariaDescribedBy',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['id', /^user-content-/],
      ['className', 'data-footnote-backref'],
    ],
    abbr: ['title'],
    blockquote: ['cite'],
    code: [['className', /^language-./]],
    div: [
      ['className', 'cot-moc', 'luu-y'],
      ['role', 'note'],
    ],
    h2: [
      ['className', 'sr-only'],
      ['id', 'footnote-label'],
    ],
    img: ['src', 'alt', 'title'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    li: [
      ['id', /^user-content-/],
      ['className', 'task-list-item'],
    ],
    ol: ['start', 'reversed', ...(attributes['ol'] ?? [])],
    p: [['className', 'luu-y-ten', 'cot-moc-nam']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['colSpan', 'rowSpan', 'align', 'style'],
    th: ['colSpan', 'rowSpan', 'align', 'style', 'scope'],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list']],
  },
  // Addresses of every kind pass here, so that `resolveElements` can name the unsafe ones to their author.
  protocols: { cite: ['http', 'https'] },
  strip: ['script', 'style', 'template', 'noscript', 'object', 'svg', 'math', 'title', 'textarea', 'select'],
};

/**
 * Keeps what the allow-list names. Unsafe addresses stay for the moment, so that they can be reported by
 * name; `resolveElements` takes every one of them out, and `style` is reduced to the alignment of a cell.
 */
export const sanitise = (tree: HtmlRoot): HtmlRoot => sanitize(replaceEmbeds(tree), schema) as HtmlRoot;
