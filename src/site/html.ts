/** Markup that may be printed as it is. */
export interface Markup {
  readonly html: string;
}

type Printable = Markup | string | number | false | null | undefined | readonly Printable[];

const special = /[&<>"]/;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that stays text inside an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  special.test(text) ? text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign) : text;

/** Markup from elsewhere that is already sanitised, such as a rendered body. */
export const raw = (html: string): Markup => ({ html });

/** Template for markup: every value is escaped, unless it is markup itself; `false` and nothing print nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  let text = parts[0] ?? '';
  values.forEach((value, index) => {
    text += print(value) + (parts[index + 1] ?? '');
  });
  return { html: text };
}

function print(value: Printable): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (!value) return '';
  return 'html' in value ? value.html : value.map(print).join('');
}
