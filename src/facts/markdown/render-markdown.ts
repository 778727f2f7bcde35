import { createRequire } from 'node:module';
import { type MarkdownToHtmlResult, type MdastPluginDefinition, markdownToHtml } from 'satteri';
import { lazily } from '../../domain/lazily.ts';
import type { Body } from '../portal.ts';
import { definitionPlugin, hasDefinitions } from './definition-plugin.ts';
import { hasRawHtml } from './has-raw-html.ts';
import { countWords, excerptOf } from './html-text.ts';
import { markdownFeatures } from './markdown-features.ts';
import { noticingPlugin } from './noticing-plugin.ts';
import { startOutline } from './outline.ts';
import { referencePlugin } from './reference-plugin.ts';
import type { ReferenceTargets } from './references.ts';
import { hasSpacedReferences, spacedReferencePlugin } from './spaced-reference-plugin.ts';
import { canTidyText, mayNeedTidying, tidyText } from './tidy.ts';

const require = createRequire(import.meta.url);
const slowWay = lazily(() => require('./render-with-html.ts') as typeof import('./render-with-html.ts'));
const treeTidying = lazily(() => require('./tidy-tree.ts') as typeof import('./tidy-tree.ts'));

/**
 * A Markdown body as HTML. A body with raw HTML takes a slower way, in which every element passes the
 * allow-list of `sanitise.ts`; any other cannot hold an element that Markdown itself does not make.
 */
export function renderMarkdown(source: string, targets: ReferenceTargets): Body {
  const rendered = hasRawHtml(source)
    ? slowWay().renderWithHtml(source, targets)
    : renderPlain(source, targets);
  return { ...rendered, words: countWords(source), excerpt: excerptOf(rendered.html) };
}

/** Brackets, tags, bare addresses: a body without any of them refers to nothing. */
const mayHaveReferences = (source: string): boolean => /[[<@]|https?:|www\./i.test(source);

/** Looks up the references of a body that will only be judged, not shown. */
export function lookUpMarkdown(source: string, targets: ReferenceTargets): void {
  if (!mayHaveReferences(source)) return;
  if (hasRawHtml(source)) slowWay().renderWithHtml(source, targets);
  else parse(source, (definitions) => noticingPlugin(targets, definitions, source));
}

function renderPlain(source: string, targets: ReferenceTargets): Pick<Body, 'html' | 'headings'> {
  const outline = startOutline();
  const html = parse(source, (definitions) => referencePlugin(targets, definitions, source, outline));
  return { html: tidied(html, source), headings: outline.headings };
}

function tidied(html: string, source: string): string {
  if (!mayNeedTidying(source)) return html;
  return canTidyText(source) ? tidyText(html) : treeTidying().tidyTree(html);
}

type Definitions = ReadonlyMap<string, string>;

/** @param references Makes the plugin that meets every reference, knowing the definitions of the source. */
function parse(source: string, references: (definitions: Definitions) => MdastPluginDefinition): string {
  const definitions = new Map<string, string>();
  const mdastPlugins = [
    ...(hasSpacedReferences(source) ? [spacedReferencePlugin] : []),
    ...(hasDefinitions(source) ? [definitionPlugin(definitions)] : []),
    references(definitions),
  ];
  // None of our plugins is asynchronous, which the types of a list cannot say.
  return (markdownToHtml(source, { features: markdownFeatures, mdastPlugins }) as MarkdownToHtmlResult).html;
}
