import { expect, it } from 'vitest';
import { lostConnection, sayLostConnection } from '../../src/editor/browser/say-lost-connection.ts';

const pageThat = (fetch: () => Promise<Response>) => {
  const page = { fetch } as unknown as Window;
  sayLostConnection(page);
  return page;
};

it('says in Vietnamese that nobody answers', async () => {
  const cause = new TypeError('Failed to fetch');
  const page = pageThat(() => Promise.reject(cause));
  await expect(page.fetch('/')).rejects.toMatchObject({ name: 'TypeError', message: lostConnection, cause });
});

it('leaves answers, and requests that were taken back, as they are', async () => {
  const answer = new Response('a');
  expect(await pageThat(async () => answer).fetch('/')).toBe(answer);
  const stopped = new DOMException('stopped', 'AbortError');
  await expect(pageThat(() => Promise.reject(stopped)).fetch('/')).rejects.toBe(stopped);
});
