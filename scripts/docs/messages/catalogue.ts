import type { MessageExample } from './example.ts';
import { type MessageSite, messageSites, oneSpace } from './message-sites.ts';

/** Examples that show what the code says, and the places of the code that none of them shows. */
export interface Catalogue {
  /** One an example for each place that words a message, and every message about a field; each text once. */
  readonly shown: readonly MessageExample[];
  readonly unshown: readonly MessageSite[];
}

/** Help texts, and what is said of each field; a fault that every field can have is shown once a content type. */
const isAlwaysShown =
  (seen: Set<string>) =>
  ({ part, when, isHelp }: MessageExample): boolean => {
    if (!part.startsWith('muc/')) return isHelp === true;
    const [fault] = /gõ nhầm|một nhóm mục|một danh sách/.exec(when) ?? [];
    const key = `${part} ${fault ?? when}`;
    if (fault && seen.has(key)) return false;
    seen.add(key);
    return true;
  };

/** @param root Folder that holds `src/`. */
export function catalogueOf(root: string, examples: readonly MessageExample[]): Catalogue {
  const texts = examples.map((example) => ({ example, text: oneSpace(example.text) }));
  const unshown: MessageSite[] = [];
  const wanted = new Set(examples.filter(isAlwaysShown(new Set())));
  for (const site of messageSites(root)) {
    const matching = texts.filter(({ text }) => site.isIn(text));
    const [first] = matching;
    if (!first) unshown.push(site);
    else if (!matching.some(({ example }) => wanted.has(example))) wanted.add(first.example);
  }
  const seen = new Set<string>();
  return {
    shown: examples.filter((example) => {
      const key = `${example.part} ${example.text}`;
      if (!wanted.has(example) || seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
    unshown,
  };
}
