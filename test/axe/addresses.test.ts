import { expect, it } from 'vitest';
import { addressesOf } from '../../scripts/axe/addresses.ts';
import { pageTypes } from '../support/page-types.ts';
import { folderWith } from '../support/portal.ts';

const asked = Object.values(pageTypes).filter((address) => address.includes('?'));
const sitemap = (...paths: string[]) =>
  paths.map((path) => `<url><loc>https://a.edu.vn${path}</loc></url>`).join('');

it('takes the pages of the folder and of every sitemap, each once, and those that answer a question', () => {
  const site = folderWith({
    'index.html': '',
    'tin-tuc/a/index.html': '',
    'sitemap-0.xml': sitemap('/', '/tin-tuc/a/'),
    'sitemap-1.xml': sitemap('/tin-tuc/chi-co-trong-so-do/'),
  });
  expect(addressesOf(site)).toEqual(['/', '/tin-tuc/a/', '/tin-tuc/chi-co-trong-so-do/', ...asked].sort());
  expect(asked.length).toBeGreaterThan(0);
});

it('leaves out lessons and pages that only lead on', () => {
  const site = folderWith({
    'goi/bai/index.html': '',
    'cu/index.html': '<meta http-equiv="refresh" content="0; url=/">',
  });
  expect(addressesOf(site)).toEqual(asked.toSorted());
});
