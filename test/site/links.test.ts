import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../../src/publish/serve-folder.ts';
import { designAddress, designParts, partAddress } from '../../src/site/design/parts.ts';
import { pagesOf, siteDir } from '../support/site.ts';

type CrawlResult = Awaited<ReturnType<LinkChecker['check']>>;

let server: FolderServer;
let found: CrawlResult['links'];

beforeAll(async () => {
  server = await serveFolder(siteDir, 0);
  const { address } = server;
  // Nothing but this site is asked; whether other sites still answer is not ours to test.
  const linksToSkip = async (link: string) => !link.startsWith(`${address}/`);
  const checker = new LinkChecker();
  ({ links: found } = await checker.check({
    path: `${address}/`,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    linksToSkip,
  }));
});
afterAll(() => server?.close());

it('no link, picture, file or anchor within the site is broken', () => {
  const broken = found.filter(({ state }) => state === 'BROKEN');
  expect(broken.map(({ url, parent, status }) => `${parent} → ${url} (${status})`)).toEqual([]);
});

/** What is not found, what is shown without a network, and the pages for those who change how the site looks. */
const unlinked = new Set([
  ...['/404.html', '/khong-co-mang/', '/quan-tri/', designAddress],
  ...designParts.map(partAddress),
]);

it('every page can be reached from the home page by links', () => {
  const reached = new Set(found.map(({ url }) => decodeURI(new URL(url).pathname)));
  const unreached = [...pagesOf().keys()].filter(
    (address) => !unlinked.has(address) && !reached.has(address),
  );
  expect(unreached).toEqual([]);
});
