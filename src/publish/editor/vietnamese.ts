import ours from './our-words.json' with { type: 'json' };
import missing from './vietnamese.json' with { type: 'json' };

type Words = { [name: string]: string | Words };

/** What Sveltia's own Vietnamese lacks, by the path of its names; no settings that only an administrator makes. */
export const missingWords: Readonly<Record<string, string>> = missing;

/** Words for which Sveltia's own are too technical, or blame. */
export const ourWords: Readonly<Record<string, string>> = ours;

/**
 * The Vietnamese words of Sveltia, which are JSON, with those it lacks and those that we say otherwise.
 *
 * @throws {Error} where another version of Sveltia no longer has words that we say otherwise.
 */
export function completeVietnamese(json: string): string {
  const words = JSON.parse(json) as Words;
  for (const [path, text] of Object.entries(missingWords)) {
    const { group, last } = placeOf(words, path);
    group[last] ??= text;
  }
  for (const [path, text] of Object.entries(ourWords)) {
    const { group, last } = placeOf(words, path);
    if (group[last] === undefined)
      throw new Error(`Sveltia CMS has no words ${path}: look at its new version.`);
    group[last] = text;
  }
  return JSON.stringify(words);
}

function placeOf(words: Words, path: string): { readonly group: Words; readonly last: string } {
  const names = path.split('.');
  const last = names.pop() ?? path;
  return { group: names.reduce(within, words), last };
}

function within(words: Words, name: string): Words {
  words[name] ??= {};
  return words[name] as Words;
}
