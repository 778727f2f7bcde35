import { toHtml } from 'hast-util-to-html';
import { htmlToHast, markdownToHtml } from 'satteri';
import type { Body } from '../portal.ts';
import { findReferences } from './find-references.ts';
import { markdownFeatures } from './markdown-features.ts';
import { startOutline } from './outline.ts';
import type { ReferenceTargets } from './references.ts';
import { type HtmlRoot, resolveElements } from './resolve-elements.ts';
import { sanitise } from './sanitise.ts';

/** A body with raw HTML: built whole as the browser would, then only what is allowed is kept. */
export function renderWithHtml(source: string, targets: ReferenceTargets): Pick<Body, 'html' | 'headings'> {
  const { html } = markdownToHtml(source, { features: markdownFeatures });
  return finishTree(htmlToHast(html, { fragment: true }) as HtmlRoot, source, targets);
}

/** References resolved, elements sanitised, headings in order: the end of the way for HTML and MDX. */
export function finishTree(
  tree: HtmlRoot,
  source: string,
  targets: ReferenceTargets,
): Pick<Body, 'html' | 'headings'> {
  const outline = startOutline();
  const allowed = resolveElements(sanitise(tree), findReferences(source), targets, outline);
  return { html: toHtml(allowed), headings: outline.headings };
}
