import { describe, expect, it } from 'vitest';
import { isolateSample } from '../../../src/site/design/isolate-sample.ts';

const place = { id: 'mau-mot-bai', name: 'Một bài' };
const isolated = (markup: string) => isolateSample(markup, place);

describe('a sample beside others of its kind', () => {
  it('has ids of its own, and what points at them still does', () => {
    expect(isolated('<label for="o">Ô</label><input id="o" disabled value="a > b">')).toBe(
      '<label for="mau-mot-bai-o">Ô</label><input id="mau-mot-bai-o" disabled value="a > b">',
    );
    expect(isolated('<p id="a"></p><a href="#a">Đến</a>')).toContain('href="#mau-mot-bai-a"');
    expect(isolated('<pattern id="n"></pattern><rect fill="url(#n)"/><rect fill="url(#khac)"/>')).toBe(
      '<pattern id="mau-mot-bai-n"></pattern><rect fill="url(#mau-mot-bai-n)"/><rect fill="url(#khac)"/>',
    );
  });

  it('leads nowhere on the site, but out of it as it is', () => {
    expect(isolated('<a class="x" href="/tin-tuc/a/">Bài</a>')).toBe(
      '<a class="x" href="#mau-mot-bai">Bài</a>',
    );
    expect(isolated('<a href="#khong-co">Bài</a>')).toContain('href="#mau-mot-bai"');
    for (const href of ['https://example.edu.vn/a', 'mailto:a@example.edu.vn', 'tel:024'])
      expect(isolated(`<a href="${href}">x</a>`)).toBe(`<a href="${href}">x</a>`);
  });

  it('has landmarks that carry its name', () => {
    expect(isolated('<nav aria-label="Năm học"></nav>')).toBe('<nav aria-label="Năm học (Một bài)"></nav>');
    expect(isolated('<section aria-labelledby="t"><h2 id="t">Tệp</h2></section>')).toContain(
      'aria-labelledby="mau-mot-bai mau-mot-bai-t"',
    );
    expect(isolated('<a aria-label="Toán: 3" href="/x/">3</a>')).toContain('aria-label="Toán: 3"');
  });

  it('has no title of a page, and no film to fetch', () => {
    expect(isolated('<h1 class="to">Tên</h1><h1>Tên</h1>')).toBe(
      '<h2 class="to mau-h1">Tên</h2><h2 class="mau-h1">Tên</h2>',
    );
    expect(isolated('<video controls src="/tep/a.webm"></video>')).toBe('<video controls></video>');
  });

  it('leaves words alone that look like attributes', () => {
    expect(isolated('<code>id="a"</code>')).toBe('<code>id="a"</code>');
  });
});
