import { expect, it } from 'vitest';
import { sampleInput } from '../../../src/site/design/sample-input.ts';
import { showInstead } from '../../../src/site/design/show-instead.ts';
import { schoolView } from '../../../src/site/school.ts';
import { provideSiteInput, type SiteInput, siteInput } from '../../../src/site/site-input.ts';
import { readFiles } from '../../support/portal.ts';
import { report } from '../../support/results.ts';

const realInput = async (): Promise<SiteInput> => ({
  portal: await readFiles({}),
  report: report(),
  ...{ criteria: [], allCriteria: [], reportFiles: [], hasSearch: false, isLive: false },
});

it('other data stand in the place of the school only while something is rendered with them', async () => {
  const real = await realInput();
  provideSiteInput(real);
  const sample = sampleInput(real, '/mau.svg');
  const name = await showInstead(sample, async () => schoolView(siteInput()).name);
  expect(name).toBe('Trường Tiểu học Mẫu');
  expect(siteInput()).toBe(real);
});

it('the school is back also where rendering fails', async () => {
  const real = await realInput();
  provideSiteInput(real);
  const failing = showInstead(sampleInput(real, '/mau.svg'), () => Promise.reject(new Error('x')));
  await expect(failing).rejects.toThrow('x');
  expect(siteInput()).toBe(real);
});

it('however many are rendered at once, each sees its own data and nobody else does', async () => {
  const real = await realInput();
  provideSiteInput(real);
  const names = ['/a.svg', '/b.svg', '/c.svg'];
  const inputs = names.map((picture) => sampleInput(real, picture));
  const turns = async () => {
    const seen: SiteInput[] = [];
    for (let i = 0; i < 20; i += 1) {
      seen.push(siteInput());
      await Promise.resolve();
    }
    return new Set(seen);
  };
  const shown = inputs.map((input) => showInstead(input, turns));
  expect([...(await turns())]).toEqual([real]);
  for (const [i, seen] of (await Promise.all(shown)).entries()) expect([...seen]).toEqual([inputs[i]]);
  expect(siteInput()).toBe(real);
});

it('rendering that waits for something outside is refused', async () => {
  const real = await realInput();
  provideSiteInput(real);
  const waiting = showInstead(
    sampleInput(real, '/mau.svg'),
    () => new Promise((resolve) => setTimeout(resolve, 5)),
  );
  await expect(waiting).rejects.toThrow('without waiting');
  expect(siteInput()).toBe(real);
});
