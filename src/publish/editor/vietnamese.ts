import missing from './vietnamese.json' with { type: 'json' };

type Words = { [name: string]: string | Words };

/** What Sveltia's own Vietnamese lacks, by the path of its names; no settings that only an administrator makes. */
export const missingWords: Readonly<Record<string, string>> = missing;

/** The Vietnamese words of Sveltia, which are JSON, with those it lacks; its own stay as they are. */
export function completeVietnamese(json: string): string {
  const words = JSON.parse(json) as Words;
  for (const [path, text] of Object.entries(missingWords)) {
    const names = path.split('.');
    const last = names.pop() ?? path;
    const group = names.reduce(within, words);
    group[last] ??= text;
  }
  return JSON.stringify(words);
}

function within(words: Words, name: string): Words {
  words[name] ??= {};
  return words[name] as Words;
}
