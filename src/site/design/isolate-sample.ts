/** A sample as it stands on the page of the design system: what it is called there, and its anchor. */
interface Place {
  /** Anchor of the sample; begins the ids of everything in it. */
  readonly id: string;
  readonly name: string;
}

const tag = /<([a-z][a-z\d-]*)((?:\s+[^\s=<>"/]+(?:="[^"]*")?)+)(\s*\/?>)/g;
const attribute = /(\s+)([^\s=]+)="([^"]*)"/g;
const landmarks = new Set(['nav', 'aside', 'section', 'search', 'form']);
const references = new Set([
  'for',
  'list',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
]);

/**
 * A part of the site that may stand beside others of its kind: its ids and the names of its landmarks are its own, its
 * links lead nowhere but back to it, its films are empty, and its title is no title of the page.
 */
export function isolateSample(markup: string, place: Place): string {
  const ids = new Set([...markup.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
  return markup
    .replace(/<h1(\s+class="([^"]*)")?/g, (_, __, own = '') => `<h2 class="${`${own} mau-h1`.trim()}"`)
    .replaceAll('</h1>', '</h2>')
    .replace(/(<(?:video|audio)\b[^>]*?) src="[^"]*"/g, '$1')
    .replace(
      tag,
      (_, name: string, attributes: string, end: string) =>
        `<${name}${attributes.replace(attribute, (__, space: string, key: string, value: string) => `${space}${key}="${isolated(name, key, value, place, ids)}"`)}${end}`,
    );
}

function isolated(
  element: string,
  key: string,
  value: string,
  { id, name }: Place,
  ids: ReadonlySet<string>,
): string {
  const own = (each: string) => (ids.has(each) ? `${id}-${each}` : each);
  if (key === 'id') return own(value);
  if (key === 'href' && value.startsWith('#'))
    return ids.has(value.slice(1)) ? `#${own(value.slice(1))}` : `#${id}`;
  if (key === 'href' && value.startsWith('/')) return `#${id}`;
  if (key === 'aria-label' && landmarks.has(element)) return `${value} (${name})`;
  if (references.has(key)) {
    const named = value.split(' ').map(own).join(' ');
    return key === 'aria-labelledby' && landmarks.has(element) ? `${id} ${named}` : named;
  }
  return value.replace(/url\(#([^)]+)\)/g, (_, each: string) => `url(#${own(each)})`);
}
