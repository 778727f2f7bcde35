import { mdxToHast, mdxToMdast } from 'satteri';
import type { Problem } from '../../domain/problem.ts';
import type { Body } from '../portal.ts';
import { countWords, excerptOf } from './html-text.ts';
import { markdownFeatures } from './markdown-features.ts';
import { toElements } from './mdx-components.ts';
import { findForbidden, type MdxNode } from './mdx-forbidden.ts';
import type { ReferenceTargets } from './references.ts';
import { finishTree } from './render-with-html.ts';
import type { HtmlRoot } from './resolve-elements.ts';

type Place = Omit<Problem, 'path'>;

/**
 * An MDX body as HTML. It is read as data: the only components are those of `mdx-components.ts`, and
 * imports, exports and `{expressions}` are refused, so that no code of a content file ever runs.
 *
 * @returns the body, or what has to be mended, with lines of the body.
 */
export function renderMdx(source: string, targets: ReferenceTargets): { body: Body } | { problems: Place[] } {
  const parsed = parse(source);
  if ('problems' in parsed) return parsed;
  const problems = findForbidden(parsed.tree);
  if (problems.length > 0) return { problems };

  const tree = toElements(
    mdxToHast(source, { features: markdownFeatures }) as unknown as MdxNode,
  ) as HtmlRoot;
  const rendered = finishTree(tree, source, targets);
  return { body: { ...rendered, words: countWords(source), excerpt: excerptOf(rendered.html) } };
}

function parse(source: string): { tree: MdxNode } | { problems: Place[] } {
  try {
    return { tree: mdxToMdast(source, { features: markdownFeatures }) as unknown as MdxNode };
  } catch (error) {
    const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec((error as Error).message) ?? [];
    const message =
      'Có dấu ngoặc nhọn { } hoặc thẻ < > chưa đóng ở đây. Hãy đóng lại, hoặc viết \\{ và \\< nếu muốn hiện chính dấu đó.';
    return { problems: [{ line: Number(line), column: Number(column), message }] };
  }
}
