import type { ElementContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { sameText } from '../../domain/vietnamese.ts';
import type { FoundPost } from '../found-post.ts';
import { takeFacts } from '../html/take-facts.ts';
import { element, wordsOf } from '../html/tree.ts';
import { articleOf, pageFacts } from './page-facts.ts';
import { type OldReferences, oldBlocks, shapeOldText } from './shape-old-text.ts';

const parser = unified().use(rehypeParse).freeze();

/** Fewer words than this are a list or a frame, not a post. */
const fewestWords = 10;

/**
 * A saved page of an old site as a post; nothing where it holds no text to speak of.
 *
 * @param path From the folder of the site, with slashes.
 */
export function readHtmlPage(
  html: string,
  path: string,
  referencesOf: (origin: string | undefined) => OldReferences,
): FoundPost | undefined {
  const page = element('root', parser.parse(html).children as ElementContent[]);
  const article = articleOf(page);
  const facts = pageFacts(page, article);
  const lines = takeFacts(oldBlocks(article));
  const title = facts.title ?? lines.blocks.map(wordsOf).find((words) => words !== '');
  const blocks = lines.blocks.filter((block) => !sameText(wordsOf(block), title ?? ''));
  const words = blocks.map(wordsOf).join(' ').split(/\s+/).length;
  const hasPicture = JSON.stringify(blocks).includes('"tagName":"img"');
  if (title === undefined || (words < fewestWords && !hasPicture)) return undefined;
  const references = referencesOf(originOf(facts.address));
  return {
    source: path,
    title,
    date: facts.date ?? lines.date,
    author: lines.author ?? facts.author,
    categories: facts.categories,
    redirectFrom: oldAddresses(path, facts.address),
    shape: (newAddress) => shapeOldText(blocks, title, references, newAddress),
  };
}

const originOf = (address: string | undefined): string | undefined =>
  address && URL.canParse(address) ? new URL(address).origin : undefined;

/** Where the page stood: as it says itself, else as the folder has it. Addresses with a question mark lead nowhere later. */
function oldAddresses(path: string, address: string | undefined): string[] {
  const told = address && URL.canParse(address) ? new URL(address) : undefined;
  if (told && told.search === '' && told.pathname !== '/') return [told.pathname];
  const place = encodeURI(`/${path}`.replace(/\/index\.html?$/i, '/'));
  return place === '/' || told?.search ? [] : [place];
}
