import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { completeVietnamese } from './vietnamese.ts';

/** One change to the code of Sveltia CMS, and how often its text must be there. */
interface Patch {
  readonly pattern: RegExp;
  readonly replacement: string;
  readonly count: number;
}

/** Fonts that would be fetched from another company's server; ours stand in `editor/browser/fonts.css`. */
const remoteFonts: Patch = {
  pattern: /@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g,
  replacement: '',
  count: 3,
};

/** Whether GitHub and GitLab are in order would be asked of other companies: nobody is asked, and nothing is shown. */
const remoteStates: Patch = {
  pattern: /`https:\/\/(?:www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)[^`]*`/g,
  replacement: '`data:application/json,{}`',
  count: 2,
};

/** Sveltia's own news above the page, of other languages and of telephones: taken as seen. */
const ownNews: Patch = {
  pattern: /await \w+\(`(?:newLanguageCta|mobileCta)`\)/g,
  replacement: '!0',
  count: 2,
};

/**
 * Which files are entries of a collection. Sveltia knows one layout at a time; a school has `ten-bai.md` beside
 * `ten-bai/index.md`, in folders by year or month or in none. New entries still get the layout of `path`.
 */
const anyLayout: Patch = {
  pattern: /let t=`(\$\{\w+\(e\)\.replace\(\w+,`\[\^\/\]\+\?`\)\}\$\{s\})`/g,
  replacement: 'let t=e.includes("{{slug}}")?`(?:[^/]+\\\\/){0,4}[^/]+?`:`$1`',
  count: 1,
};

/** The text of a page gets the site's own name for it, so that the preview has the site's own styles. */
const textOfPage: Patch = {
  pattern: /(<div role="none" data-rich-text-preview="" class=")(svelte-)/g,
  replacement: '$1bai-viet $2',
  count: 1,
};

/**
 * Makes Sveltia CMS need nothing from elsewhere, completes its Vietnamese, and leaves out the colours of 300
 * programming languages.
 *
 * @throws {Error} from its hooks where another version of Sveltia no longer has the text that is changed.
 */
export function sveltiaOffline(): Plugin {
  const empty = '\0no-languages';
  return {
    name: 'sveltia-offline',
    enforce: 'pre',
    resolveId: (id) => (/^@shikijs\/(langs|themes)\//.test(id) ? empty : undefined),
    load(id) {
      if (id === empty) return 'export default []';
      return /@sveltia\/cms\/locales\/vi\.json$/.test(id.replaceAll('\\', '/'))
        ? completeVietnamese(readFileSync(id, 'utf8'))
        : undefined;
    },
    transform(code, id) {
      if (!/@sveltia\/cms\/npm\/index\.js$/.test(id.replaceAll('\\', '/'))) return undefined;
      return {
        code: [remoteFonts, remoteStates, ownNews, anyLayout, textOfPage].reduce(applyPatch, code),
        map: null,
      };
    },
  };
}

function applyPatch(code: string, { pattern, replacement, count }: Patch): string {
  const found = code.match(pattern)?.length ?? 0;
  if (found !== count)
    throw new Error(
      `Sveltia CMS has ${found} places like ${pattern.source}, not ${count}: look at its new version.`,
    );
  return code.replace(pattern, replacement);
}
