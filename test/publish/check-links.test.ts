import { expect, it } from 'vitest';
import { checkLinks, openLinkLedger } from '../../src/publish/check-links.ts';
import { folderWith } from '../support/portal.ts';

const strict = { ignoresAssets: false, ignoresSearch: false };

it('names each address that leads nowhere once, with the page that names it', () => {
  const site = folderWith({
    'index.html': '<a href="/tin-tuc/">có</a> <a href="/mat/">không</a> <img src="/anh/mat.jpg" alt="">',
    'tin-tuc/index.html':
      '<a href="/mat/#muc">không</a> <a href="/?q=1">có</a> <a href="https://a.vn/x/">ngoài</a>',
  });
  expect(checkLinks(site, openLinkLedger(), strict)).toEqual({
    pages: 2,
    broken: ['/index.html → /mat/', '/index.html → /anh/mat.jpg'],
  });
});

it('takes what stands in shown code for text', () => {
  const site = folderWith({ 'index.html': '<code>&lt;img src="/khong-co.jpg"&gt;</code>' });
  expect(checkLinks(site, openLinkLedger(), strict).broken).toEqual([]);
});

it('looks at a page that was told while it was written, not again at its file', () => {
  const site = folderWith({ 'index.html': '<a href="/mat/">x</a>' });
  const ledger = openLinkLedger();
  ledger.add('index.html', '<a href="/khac/">x</a>');
  expect(checkLinks(site, ledger, strict)).toEqual({ pages: 1, broken: ['/index.html → /khac/'] });
});

it('lets pictures, files and the search index be missing only where they were not made', () => {
  const site = folderWith({
    'index.html':
      '<img src="/anh/a.jpg" alt=""><a href="/tep/a.pdf">x</a><script src="/pagefind/p.js"></script>',
  });
  expect(checkLinks(site, openLinkLedger(), { ignoresAssets: true, ignoresSearch: true }).broken).toEqual([]);
  expect(checkLinks(site, openLinkLedger(), strict).broken).toHaveLength(3);
});
