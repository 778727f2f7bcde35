import type { Element } from 'hast';
import { type LocalDate, parseDay } from '../../domain/calendar.ts';
import { dayIn } from '../html/official-lines.ts';
import { allOf, isElement, wordsOf } from '../html/tree.ts';

/** What a page of an old site says of itself, in its head or around the text. */
export interface PageFacts {
  readonly title: string | undefined;
  readonly date: LocalDate | undefined;
  readonly author: string | undefined;
  readonly categories: readonly string[];
  /** Full address, where it names one. */
  readonly address: string | undefined;
}

/** @param page The whole document. @param article The part with the text. */
export function pageFacts(page: Element, article: Element): PageFacts {
  const meta = metaOf(page);
  const canonical = allOf(page, 'link').find((link) => list(link, 'rel').includes('canonical'));
  return {
    title: meta('og:title') ?? headingOf(article) ?? headingOf(page) ?? siteTitle(page),
    date: dateOf(page, article, meta),
    author: meta('author'),
    categories: categoriesOf(page, meta),
    address: attribute(canonical, 'href') ?? meta('og:url'),
  };
}

type Meta = (name: string) => string | undefined;

function metaOf(page: Element): Meta {
  const all = allOf(page, 'meta');
  return (name) => {
    const found = all.find((each) =>
      ['name', 'property', 'itemProp'].some((key) => String(each.properties[key] ?? '') === name),
    );
    return attribute(found, 'content');
  };
}

const attribute = (node: Element | undefined, name: string): string | undefined =>
  String(node?.properties[name] ?? '')
    .normalize('NFC')
    .trim() || undefined;

const list = (node: Element, name: string): string[] => {
  const value = node.properties[name];
  return Array.isArray(value) ? value.map(String) : String(value ?? '').split(/\s+/);
};

const headingOf = (node: Element): string | undefined => {
  const [first] = allOf(node, 'h1');
  return (first && wordsOf(first).normalize('NFC')) || undefined;
};

/** `Lễ khai giảng | Trường Tiểu học …`: the name of the site is no part of the title. */
const siteTitle = (page: Element): string | undefined => {
  const [title] = allOf(page, 'title');
  return (
    (title &&
      wordsOf(title)
        .normalize('NFC')
        .split(/\s+[|–—»-]\s+/)[0]
        ?.trim()) ||
    undefined
  );
};

const dateNames = ['article:published_time', 'datePublished', 'pubdate', 'date', 'DC.date.issued'];

function dateOf(page: Element, article: Element, meta: Meta): LocalDate | undefined {
  const told = dateNames.map((name) => parseDay(meta(name) ?? '')).find((day) => day !== undefined);
  const time = allOf(page, 'time').map((each) => parseDay(attribute(each, 'dateTime') ?? ''));
  return told ?? time.find((day) => day !== undefined) ?? dateBeside(page) ?? dateBeside(article);
}

const dateClass = /(?:^|[-_ ])(?:date|time|ngay|posted|created|publish|meta|info)/i;

/** A day written in a line of its own beside the text. */
function dateBeside(node: Element): LocalDate | undefined {
  return allOf(node, 'span', 'div', 'p', 'td', 'li', 'i', 'em', 'small')
    .filter((each) => dateClass.test(`${list(each, 'className').join(' ')} ${attribute(each, 'id') ?? ''}`))
    .map(wordsOf)
    .filter((words) => words.length <= 120)
    .map((words) => dayIn(words) ?? parseDay(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.exec(words)?.[0] ?? ''))
    .find((day) => day !== undefined);
}

function categoriesOf(page: Element, meta: Meta): string[] {
  const links = allOf(page, 'a').filter((link) => list(link, 'rel').includes('category'));
  const trail = allOf(page, 'nav', 'ul', 'ol', 'div')
    .filter((each) => list(each, 'className').some((name) => /breadcrumb|duong-dan/i.test(name)))
    .flatMap((each) => allOf(each, 'a'));
  const names = [meta('article:section'), ...links.map(wordsOf), ...trail.map(wordsOf).reverse()];
  return [...new Set(names.filter((name) => name !== undefined && !/^(?:trang chủ|home|)$/i.test(name)))].map(
    String,
  );
}

const articleNames =
  /^(?:entry-content|post-content|article-content|article-body|news-content|noi-dung|content-detail|detail-content|bodytext|item-page|td-post-content)$/i;

/** The part of a page that holds the text: told by its name, else the one article, else all but the frame. */
export function articleOf(page: Element): Element {
  const all = allOf(page, 'div', 'section', 'article', 'main', 'td');
  const named = all.find(
    (each) =>
      [...list(each, 'className'), attribute(each, 'id') ?? ''].some((name) => articleNames.test(name)) ||
      attribute(each, 'itemProp') === 'articleBody',
  );
  const only = (name: string) => {
    const found = all.filter((each) => isElement(each, name));
    return found.length === 1 ? found[0] : undefined;
  };
  return named ?? only('article') ?? only('main') ?? allOf(page, 'body')[0] ?? page;
}
