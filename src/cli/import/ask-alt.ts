import { createInterface } from 'node:readline/promises';
import type { AskAlt } from './store-pictures.ts';

/** How descriptions of pictures are asked for. */
export interface Asking {
  readonly ask: AskAlt;
  close(): void;
}

/** @param near Words beside the picture. */
export const altQuestion = (file: string, near: string): string =>
  `Ảnh ${file}, gần “${near}”. Trong ảnh có gì? Hãy viết một câu, hoặc nhấn Enter để viết sau:`;

/** Asks in a terminal; in a pipe, or where asked not to, every picture keeps its mark for later. */
export function startAsking(wanted: boolean): Asking {
  if (!wanted || !process.stdin.isTTY || !process.stdout.isTTY)
    return { ask: async () => undefined, close: () => {} };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return {
    async ask({ near }, file) {
      const answer = await terminal.question(`${altQuestion(file, near)} `);
      return answer.normalize('NFC').replace(/\s+/g, ' ').trim() || undefined;
    },
    close: () => terminal.close(),
  };
}
