import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readWoff } from '../../src/publish/cards/read-woff.ts';
import { withoutHints } from './without-hints.ts';
import { writeWoff2 } from './write-woff2.ts';

const require = createRequire(import.meta.url);

/** The fonts of the site: two weights, of each the Latin letters and beside them those of Vietnamese alone. */
export const fontFiles = ['400', '600'].flatMap((weight) =>
  ['latin', 'vietnamese'].map((part) => ({
    name: `be-vietnam-pro-${part}-${weight}.woff2`,
    make: () => writeWoff2(withoutHints(readWoff(readFileSync(sourceOf(part, weight))))),
  })),
);

const sourceOf = (part: string, weight: string): string =>
  require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-${weight}-normal.woff`);
