import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { elementsOf, find } from '../support/html.ts';
import { pagesOf, pageTypes } from '../support/site.ts';
import { visitor } from '../support/visitor.ts';

const site = visitor();

/**
 * Bytes of everything that a page loads, by kind, as a web server sends them: text compressed with gzip at its
 * usual level, fonts and pictures as they are. The server of the tests itself does not compress.
 */
async function loadedBytes(address: string): Promise<Map<string, number>> {
  const page = await site.newPage();
  const bytes = new Map<string, number>();
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    const count = async () => {
      const body = await response.body();
      const { length } = ['font', 'image'].includes(kind) ? body : gzipSync(body);
      bytes.set(kind, (bytes.get(kind) ?? 0) + length);
    };
    pending.push(count());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(pending);
  await page.context().close();
  return bytes;
}

describe('a post', () => {
  it.each([pageTypes['post with pictures'], pageTypes['post with a table']])(
    'weighs less than 100 KB without its pictures, less than 15 KB of it JavaScript: %s',
    async (address) => {
      const bytes = await loadedBytes(address);
      const kinds = [...bytes].filter(([kind]) => kind !== 'image');
      const total = kinds.reduce((sum, [, length]) => sum + length, 0);
      expect(total, JSON.stringify(kinds)).toBeLessThan(100_000);
      expect(bytes.get('script') ?? 0).toBeLessThan(15_000);
      expect(bytes.get('document')).toBeGreaterThan(1_000);
    },
  );
});

/** Pictures of the text, in order, of every post. */
const picturesByPost = [...pagesOf()]
  .filter(([address]) => /^\/tin-tuc\/[^/]+\/$/.test(address))
  .map(([address, html]): [string, Element[]] => [address, find(articleOf(html), 'img')])
  .filter(([, pictures]) => pictures.length > 0);

function articleOf(html: string): string {
  return html.slice(html.indexOf('<article'), html.indexOf('</article>'));
}

describe('the pictures of posts', () => {
  const faulty = (isFaulty: (picture: Element, index: number) => boolean) =>
    picturesByPost.flatMap(([address, pictures]) =>
      pictures.filter(isFaulty).map(({ properties }) => `${address} ${properties['src']}`),
    );

  it('are many', () => {
    expect(picturesByPost.length).toBeGreaterThan(20);
    expect(elementsOf(articleOf('<article>a</article>'))).toHaveLength(1);
  });

  it('have width and height, so that the text does not jump', () => {
    const isFaulty = ({ properties }: Element) =>
      !(Number(properties['width']) > 0 && Number(properties['height']) > 0);
    expect(faulty(isFaulty)).toEqual([]);
  });

  it('load at once where they come first, later ones when scrolled to', () => {
    const isFaulty = ({ properties }: Element, index: number) =>
      (properties['loading'] === 'lazy') !== index > 0;
    expect(faulty(isFaulty)).toEqual([]);
  });

  it('say what they show', () => {
    expect(faulty(({ properties }) => String(properties['alt'] ?? '').trim() === '')).toEqual([]);
  });
});
