import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { ShapedText } from '../found-post.ts';
import { loosenMarks } from './loosen-marks.ts';
import { namePictures, separatePictures } from './name-pictures.ts';
import { shapeFootnotes } from './shape-footnotes.ts';
import { shapeHeadings } from './shape-headings.ts';
import { type FindTarget, shapeLinks } from './shape-links.ts';
import { shapeLists } from './shape-lists.ts';
import { shapeTables } from './shape-tables.ts';
import { simplify } from './simplify.ts';
import { unfoldLayouts } from './unfold-layout.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** A piece of HTML as a tree. */
export const parseHtml = (html: string): Root => parser.parse(html);

/** Blocks of any HTML, simple enough to be looked at line by line. */
export const blocksOf = (root: Root): Element[] => separatePictures(simplify(root).map(loosenMarks));

/** What stands around the text, and where its links and pictures lead. */
export interface Surroundings {
  readonly title: string;
  readonly find: FindTarget;
  readonly bytesOf: (src: string) => Uint8Array | undefined;
}

/** Blocks as a post: headings, lists, tables, notes and links as Markdown has them, and its pictures. */
export function shapeText(blocks: readonly Element[], { title, find, bytesOf }: Surroundings): ShapedText {
  const { blocks: linked, notes } = shapeLinks(shapeFootnotes(separatePictures(unfoldLayouts(blocks))), find);
  const pictures = namePictures(linked, title, bytesOf);
  const shaped = shapeTables(shapeLists(shapeHeadings(linked)));
  return { tree: { type: 'root', children: shaped }, pictures, notes };
}
