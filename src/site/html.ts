/** Markup that may be printed as it is. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
  toString(): string {
    return this.html;
  }
}

type Printable = Markup | string | number | false | null | undefined | readonly Printable[];

const special = /[&<>"]/;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that stays text inside an element or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  special.test(text) ? text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign) : text;

/** Markup from elsewhere that is already sanitised, such as a rendered body. */
export const raw = (html: string): Markup => new Markup(html);

/** Template for markup: every value is escaped, unless it is markup itself; `false` and nothing print nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Printable[]): Markup {
  let text = parts[0] ?? '';
  values.forEach((value, index) => {
    text += print(value) + (parts[index + 1] ?? '');
  });
  return new Markup(text);
}

function print(value: Printable): string {
  if (value instanceof Markup) return value.html;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (!value) return '';
  return value.map(print).join('');
}
