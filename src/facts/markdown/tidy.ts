/**
 * What Markdown's own tables, code and task lists need under a policy without inline styles, for keyboards and
 * for screen readers. A wide table scrolls inside its own frame; frames are numbered, so that each has a name
 * of its own.
 */

/** Tables, code and task lists are rare; a page without them has nothing to tidy. */
export const mayNeedTidying = (source: string): boolean =>
  /[|`~]|^\s*[-*+\d.)]+\s+\[[ xX]\]|^(?: {4}|\t)/m.test(source);

/**
 * Whether the HTML of a source can be tidied as text: only where no attribute of it can hold a `<`, which the
 * renderer does not escape there.
 */
export const canTidyText = (source: string): boolean => !/[<&]/.test(source);

/** HTML that the Markdown renderer made, tidied. */
export function tidyText(html: string): string {
  let tables = 0;
  return html
    .replace(
      /<table>/g,
      () => `<section class="khung-bang" aria-label="Bảng ${++tables}" tabindex="0"><table>`,
    )
    .replaceAll('</table>', '</table></section>')
    .replace(
      /<(t[hd]) style="text-align: (\w+)"/g,
      (_, cell: string, side: string) => `<${cell}${classOf(side)}`,
    )
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replace(
      /<input type="checkbox"( checked)?/g,
      (box, checked) => `${box} aria-label="${checked ? doneWord : openWord}"`,
    );
}

const doneWord = 'Đã xong';
const openWord = 'Chưa xong';

const cellClasses: Readonly<Record<string, string>> = { right: 'can-phai', center: 'can-giua' };

const classOf = (side: string) => (cellClasses[side] ? ` class="${cellClasses[side]}"` : '');

/** An element as far as it is tidied. */
interface Tidied {
  readonly tagName: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Properties to set on an element of a tree; `null` takes one away. */
export function tidyProperties({ tagName, properties }: Tidied): Record<string, unknown> {
  if (tagName === 'pre') return { tabIndex: 0 };
  if (tagName === 'input') return { ariaLabel: properties['checked'] ? doneWord : openWord };
  if (tagName !== 'td' && tagName !== 'th') return {};
  const align = properties['align'] ?? /text-align:\s*(\w+)/.exec(String(properties['style'] ?? ''))?.[1];
  const name = cellClasses[String(align)];
  return { style: null, align: null, ...(name && { className: [name] }) };
}

/** Properties of the frame around a table. @param number From 1, in the order of the page. */
export const tableFrame = (number: number) => ({
  className: ['khung-bang'],
  ariaLabel: `Bảng ${number}`,
  tabIndex: 0,
});
