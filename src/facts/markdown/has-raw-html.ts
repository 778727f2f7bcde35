import { defineMdastPlugin, markdownToHtml } from 'satteri';
import { markdownFeatures } from './markdown-features.ts';

/**
 * Whether a body holds raw HTML. What has no `<` before a letter, `/`, `!` or `?` has none; any other is
 * parsed to know, since the sign may stand inside code.
 */
export function hasRawHtml(source: string): boolean {
  if (!/<[a-z/!?]/i.test(source)) return false;
  let found = false;
  const look = defineMdastPlugin({
    name: 'look-for-html',
    html() {
      found = true;
    },
  });
  markdownToHtml(source, { features: markdownFeatures, mdastPlugins: [look] });
  return found;
}
