import { describe, expect, it } from 'vitest';
import { lightAttributes, lightCopies, places } from '../../src/site/light-copies.ts';
import { lightPictures } from '../../src/site/reading/light-pictures.ts';

const widthsOf = (width: number, src = '/anh/a.jpg') =>
  lightCopies({ src, width }).map(({ widthPx }) => widthPx);

describe('light copies of a picture', () => {
  it('are one for lists and one for the text', () => {
    expect(lightCopies({ src: '/anh/tin-tuc/a.jpg', width: 600 })).toEqual([
      { address: '/anh/tin-tuc/a.jpg.320.webp', widthPx: 320 },
      { address: '/anh/tin-tuc/a.jpg.600.webp', widthPx: 600 },
    ]);
  });

  it('are never wider than the picture, nor wider than 600 px', () => {
    expect(widthsOf(200)).toEqual([140, 200]);
    expect(widthsOf(599).at(-1)).toBe(599);
    expect(widthsOf(601)).toEqual([320, 600]);
    expect(widthsOf(4000)).toEqual([320, 600]);
    expect(widthsOf(60)).toEqual([60]);
  });

  it('leave out a narrower one that would save little', () => {
    expect(widthsOf(448)).toEqual([140, 320, 448]);
    expect(widthsOf(447)).toEqual([140, 447]);
  });

  it('are not made of what may move, or is light by itself', () => {
    for (const name of ['a.gif', 'a.webp', 'a.avif', 'a.svg'])
      expect(widthsOf(600, `/anh/${name}`)).toEqual([]);
    expect(lightAttributes({ src: '/anh/a.gif', width: 600 }, places.text)).toEqual({});
  });

  it('stand beside the picture itself, where that is wider', () => {
    const { srcset } = lightAttributes({ src: '/anh/a.jpg', width: 1200 }, places.text);
    expect(srcset).toBe('/anh/a.jpg.320.webp 320w, /anh/a.jpg.600.webp 600w, /anh/a.jpg 1200w');
    expect(lightAttributes({ src: '/anh/a.jpg', width: 600 }, places.text).srcset).not.toContain(
      'a.jpg 600w',
    );
  });
});

describe('the pictures of a body', () => {
  const first =
    '<img src="/anh/a.jpg" alt="Hai > một &quot;a&quot;" width="600" height="400" decoding="async">';
  const later = '<img src="/anh/b.jpg" alt="" width="600" height="400" loading="lazy">';

  it('name their light copies, and keep all else', () => {
    const html = lightPictures(`<p>${first}</p>`);
    expect(html).toContain('srcset="/anh/a.jpg.320.webp 320w, /anh/a.jpg.600.webp 600w" sizes="');
    expect(html).toContain(first.slice('<img'.length));
  });

  it('come first only where they do not wait to be scrolled to', () => {
    expect(lightPictures(first)).toContain(' fetchpriority="high"');
    expect(lightPictures(later)).not.toContain('fetchpriority');
  });

  it('are left as they are where there is no copy, or where they name copies already', () => {
    for (const html of [
      '<p>Không có ảnh.</p>',
      '<img src="/anh/a.gif" width="600" height="400" alt="">'.replace('gif', 'gif" loading="lazy'),
      '<img src="/_astro/a.jpg" width="600" height="400" alt="">',
      '<img src="/anh/a.jpg" alt="">',
      lightPictures(later),
    ])
      expect(lightPictures(html)).toBe(html);
  });
});
