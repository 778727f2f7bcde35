import type { FoundPage } from './pagefind.ts';

/** Pages as a list of links; nothing of their text is read as markup. */
export function listOf(pages: readonly FoundPage[]): HTMLOListElement {
  const list = document.createElement('ol');
  list.className = 'ket-qua-tim';
  list.append(...pages.map(itemOf));
  return list;
}

function itemOf({ url, excerpt, meta }: FoundPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const text = document.createElement('p');
  text.append(...marked(excerpt));
  item.append(link, text);
  return item;
}

/** `một <mark>hai</mark> ba` as nodes. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, index) => {
    if (index % 2 === 0) return document.createTextNode(plain(part));
    const mark = document.createElement('mark');
    mark.textContent = plain(part);
    return mark;
  });
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

const plain = (text: string): string =>
  text.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
