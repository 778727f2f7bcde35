import { createInterface } from 'node:readline/promises';
import type { AskAlt } from './store-pictures.ts';

/** How descriptions of pictures are asked for. */
export interface Asking {
  readonly ask: AskAlt;
  close(): void;
}

/** Asks in a terminal; in a pipe, or where asked not to, every picture keeps its mark for later. */
export function startAsking(wanted: boolean): Asking {
  if (!wanted || !process.stdin.isTTY || !process.stdout.isTTY)
    return { ask: async () => undefined, close: () => {} };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return {
    async ask({ near }, file) {
      const answer = await terminal.question(
        `Ảnh ${file}, gần “${near}”. Trong ảnh có gì? Viết một câu, hoặc nhấn Enter để viết sau: `,
      );
      return answer.normalize('NFC').replace(/\s+/g, ' ').trim() || undefined;
    },
    close: () => terminal.close(),
  };
}
