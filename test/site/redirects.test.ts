import { describe, expect, it } from 'vitest';
import { postFile } from '../support/portal.ts';
import { builtSite, schoolWith } from '../support/school.ts';
import { visitor } from '../support/visitor.ts';

const site = visitor(() =>
  builtSite(
    schoolWith({
      'tin-tuc/10/dia-chi-moi.md': postFile('Bài đã đổi tên.\n', {
        title: 'Bài đã đổi tên',
        redirectFrom: '[/tin-tuc/dia-chi-cu/, /bai/1234.html, /muc-cu/khong-gach-cheo]',
      }),
    }),
  ),
);

describe('an old address of a renamed page leads to the new one', () => {
  it.each(['/tin-tuc/dia-chi-cu/', '/bai/1234.html', '/muc-cu/khong-gach-cheo/', '/muc-cu/khong-gach-cheo'])(
    '%s',
    async (old) => {
      const page = await site.newPage();
      await page.goto(old);
      await page.waitForURL('**/tin-tuc/dia-chi-moi/');
      await page.getByRole('heading', { level: 1, name: 'Bài đã đổi tên' }).waitFor();
      await page.context().close();
    },
  );

  it('also for those who have to follow the link themselves', async () => {
    const html = await (await fetch(`${site.origin}/tin-tuc/dia-chi-cu/`)).text();
    expect(html).toContain('<a href="/tin-tuc/dia-chi-moi/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it('and is not in the sitemap', async () => {
    const sitemap = await (await fetch(`${site.origin}/sitemap-0.xml`)).text();
    expect(sitemap).toContain('/tin-tuc/dia-chi-moi/');
    expect(sitemap).not.toMatch(/dia-chi-cu|1234|muc-cu/);
  });
});
