import { markdownToHtml } from 'satteri';
import type { Body } from '../portal.ts';
import { definitionPlugin, hasDefinitions } from './definition-plugin.ts';
import { countWords, excerptOf } from './html-text.ts';
import { markdownFeatures } from './markdown-features.ts';
import { startOutline } from './outline.ts';
import { referencePlugin } from './reference-plugin.ts';
import type { ReferenceTargets } from './references.ts';
import { hasRawHtml, renderWithHtml } from './render-with-html.ts';
import { tidyPlugin } from './tidy-plugin.ts';

/**
 * A Markdown body as HTML. A body with raw HTML takes a slower way, in which every element passes the
 * allow-list of `sanitise.ts`; any other cannot hold an element that Markdown itself does not make.
 */
export function renderMarkdown(source: string, targets: ReferenceTargets): Body {
  const rendered = hasRawHtml(source) ? renderWithHtml(source, targets) : renderPlain(source, targets);
  return { ...rendered, words: countWords(source), excerpt: excerptOf(rendered.html) };
}

function renderPlain(source: string, targets: ReferenceTargets): Pick<Body, 'html' | 'headings'> {
  const outline = startOutline();
  const definitions = new Map<string, string>();
  const { html } = markdownToHtml(source, {
    features: markdownFeatures,
    mdastPlugins: [
      ...(hasDefinitions(source) ? [definitionPlugin(definitions)] : []),
      referencePlugin(targets, definitions, outline),
    ],
    hastPlugins: [tidyPlugin],
  });
  return { html, headings: outline.headings };
}
