import { describe, expect, it } from 'vitest';
import type { Portal } from '../../src/facts/portal.ts';
import { useMarkup } from '../../src/site/library/use-markup.ts';
import { materialsOf } from '../../src/site/lists/materials.ts';
import { page as contentPage, readFiles } from '../support/portal.ts';
import { visitor } from '../support/visitor.ts';

const address = '/hoc-lieu/xem-gio-dung-tren-dong-ho/';

describe('a film of the library', () => {
  const site = visitor();

  it('plays on its page when somebody asks for it, from this site alone', async () => {
    const page = await site.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    const film = page.locator('video');
    expect(
      await film.evaluate((video: HTMLVideoElement) => [video.paused, video.autoplay, video.controls]),
    ).toEqual([...[true, false, true]]);
    await expect
      .poll(() => film.evaluate((video: HTMLVideoElement) => [video.videoWidth, video.videoHeight]))
      .toEqual([640, 360]);
    // Its length is known before it is fetched whole.
    expect(await film.evaluate((video: HTMLVideoElement) => Math.round(video.duration))).toBe(21);
    await film.evaluate((video: HTMLVideoElement) => video.play());
    await expect
      .poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime))
      .toBeGreaterThan(0.2);
    const origin = new URL(page.url()).origin;
    expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    await page.context().close();
  });

  it('has a name, words for those who do not see it, and a file to take along', async () => {
    const page = await site.newPage();
    await page.goto(address);
    expect(await page.locator('video').getAttribute('aria-label')).toBe('Xem giờ đúng trên đồng hồ');
    const words = (await page.getByRole('article').textContent()) ?? '';
    expect(words).toContain('không có tiếng');
    expect(words).toContain('bảy giờ tới trường, mười giờ ra chơi');
    expect(await page.getByRole('link', { name: /^Tải học liệu.*MP4/ }).count()).toBe(1);
    await page.context().close();
  });

  it('fits a phone', async () => {
    const page = await site.newPage();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const box = await page.locator('video').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(360);
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
    await page.context().close();
  });
});

describe('the ways to use a material', () => {
  const material = (fields: Readonly<Record<string, string>>) =>
    contentPage({ title: 'Bài thử', kind: 'video', author: 'mau', date: '2025-10-02', ...fields }, 'Lời.');
  const markupOf = async (fields: Readonly<Record<string, string>>) => {
    const portal: Portal = await readFiles({
      'hoc-lieu/bai.md': material(fields),
      'hoc-lieu/phim.mp4': 'x',
      'hoc-lieu/phim.webm': 'x',
      'hoc-lieu/truyen.mp3': 'x',
      'hoc-lieu/phieu.pdf': '%PDF-1.4',
    });
    const [first] = materialsOf(portal);
    return first ? useMarkup(portal, first, undefined).html : '';
  };

  it.each(['phim.mp4', 'phim.webm'])(
    '%s is a film that fetches no more than its first picture',
    async (file) => {
      expect(await markupOf({ file })).toMatch(
        /<video class="phim" controls playsinline preload="metadata" src="\/[^"]+"/,
      );
    },
  );

  it('a sound is fetched when somebody plays it', async () => {
    expect(await markupOf({ file: 'truyen.mp3' })).toMatch(
      /<audio class="tieng" controls preload="none" src="\/[^"]+"/,
    );
  });

  it('anything else is a file to take along', async () => {
    const markup = await markupOf({ file: 'phieu.pdf' });
    expect(markup).not.toMatch(/<(video|audio|iframe)/);
    expect(markup).toContain('Tải học liệu');
  });

  it('a film elsewhere is a plain link that names the place', async () => {
    const markup = await markupOf({ url: 'https://example.edu.vn/video/a' });
    expect(markup).not.toMatch(/<(video|audio|iframe)/);
    expect(markup).toContain('href="https://example.edu.vn/video/a" rel="noopener"');
    expect(markup).toContain('(example.edu.vn)');
  });
});
