import type { Readable } from 'node:stream';

/** What a program says, waited for word by word. */
export interface Listener {
  /** Resolves as soon as the words were said after the last ones waited for. */
  hears(words: string): Promise<void>;
}

/** @throws {Error} from `hears` when the program falls silent for good before it said the words. */
export function listenTo(output: Readable): Listener {
  let said = '';
  let isOver = false;
  let wake = () => {};
  output.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    wake();
  });
  output.once('end', () => {
    isOver = true;
    wake();
  });
  const more = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  return {
    async hears(words) {
      while (!said.includes(words)) {
        if (isOver) throw new Error(`ended before it said "${words}"`);
        await more();
      }
      said = said.slice(said.indexOf(words) + words.length);
    },
  };
}
