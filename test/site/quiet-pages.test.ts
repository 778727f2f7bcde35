import { describe, expect, it } from 'vitest';
import { everyPageType } from '../support/site.ts';
import { showAllPictures, visit, visitor, watch } from '../support/visitor.ts';

const site = visitor();

describe('asks no other server, breaks no policy and writes no warning: the', () => {
  it.each(everyPageType)('%s', async (_, address) => {
    // What is fetched for later is the same on every page.
    const page = await site.newPage(address === '/' ? { serviceWorkers: 'allow' } : {});
    const notes = await watch(page, site.origin);
    await visit(page, address);
    await showAllPictures(page);
    await page.context().close();
    expect(notes).toEqual([]);
  });
});

it('notes what it is there to note', async () => {
  const page = await site.newPage();
  const notes = await watch(page, site.origin);
  await page.goto('/');
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.src = 'https://thhoagao.example.edu.vn/a.png';
    document.body.append(picture);
    const script = document.createElement('script');
    script.textContent = 'alert(1)';
    document.body.append(script);
  });
  // The server says a policy as well as the page: each is told to be broken.
  const broken = () => new Set(notes.filter((note) => note.includes('policy broken')));
  await expect.poll(() => broken().size).toBe(2);
  expect(notes.join('\n')).toContain('policy broken: img-src https://thhoagao.example.edu.vn/a.png');
  expect(notes.join('\n')).toContain('policy broken: script-src-elem inline');
});
