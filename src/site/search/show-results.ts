import { markWords, type Part } from './excerpt.ts';

/** A page that was found, as it is shown. */
export interface ShownPage {
  readonly address: string;
  readonly title: string;
  /** `05/09/2025`; empty where there is none. */
  readonly day: string;
  readonly section: string;
  readonly keys: ReadonlySet<string>;
  readonly excerpt: readonly Part[];
}

/** Pages as a list of links; nothing of their text is read as markup. */
export function listOf(pages: readonly ShownPage[]): HTMLOListElement {
  const list = document.createElement('ol');
  list.className = 'ket-qua-tim';
  list.append(...pages.map(itemOf));
  return list;
}

function itemOf({ address, title, day, section, keys, excerpt }: ShownPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.append(...nodesOf(markWords(title || address, keys)));
  const about = document.createElement('p');
  about.className = 'ket-qua-muc';
  about.textContent = [section, day].filter((part) => part !== '').join(' · ');
  const text = document.createElement('p');
  text.append(...nodesOf(excerpt));
  item.append(link, about, ...(excerpt.length > 0 ? [text] : []));
  return item;
}

const nodesOf = (parts: readonly Part[]): Node[] =>
  parts.map(({ text, isHit }) => {
    if (!isHit) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
