import { describe, expect, it } from 'vitest';
import { references, retarget } from '../../src/fixes/references.ts';
import { repairedBy, textToFix, toFile } from '../support/texts.ts';

describe('a target as the file is named', () => {
  it.each([
    ['CO.JPG', 'tin-tuc/a/co.jpg', 'co.jpg'],
    ['./Anh/CO.JPG', 'tin-tuc/a/anh/co.jpg', './anh/co.jpg'],
    ['../B/co.jpg', 'tin-tuc/b/co.jpg', '../b/co.jpg'],
    ['/Hinh/co.jpg', 'hinh/co.jpg', '/hinh/co.jpg'],
    ['Ke%20Hoach.PDF#page=2', 'tin-tuc/ke hoach.pdf', 'ke%20hoach.pdf#page=2'],
    ['co.jpg', 'tin-tuc/co.png', 'co.png'],
    ['%E1%BA%A3nh.jpg', 'tin-tuc/ảnh.jpg', '%E1%BA%A3nh.jpg'],
  ])('%s that leads to %s is written %s', (target, file, meant) => {
    expect(retarget(target, file)).toBe(meant);
  });

  it('is not guessed where the names differ in more than case', () => {
    expect(retarget('hoa.jpg', 'tin-tuc/co.jpg')).toBeUndefined();
  });
});

const page = (body: string) => `---\ncover: CO.JPG\n---\n${body}`;

it('changes every place, in fields and text', () => {
  const file = textToFix(page('![Cờ](CO.JPG) <img src="CO.JPG">'), {
    references: [1, 2, 3].map(() => toFile('CO.JPG', 'tin-tuc/co.jpg')),
  });
  expect(repairedBy(references, file)).toMatchObject({
    text: '---\ncover: co.jpg\n---\n![Cờ](co.jpg) <img src="co.jpg">',
    done: ['sửa "CO.JPG" thành "co.jpg" cho khớp tên tệp'],
    left: [],
    again: [],
  });
});

it('changes a definition once, however often it is used', () => {
  const file = textToFix('![a][co] ![b][co]\n\n[co]: CO.JPG\n', {
    references: [1, 2].map(() => toFile('CO.JPG', 'tin-tuc/co.jpg')),
  });
  expect(references.plan(file).text).toContain('[co]: co.jpg\n');
});

it('leaves a text in which the same words stand elsewhere, and says so', () => {
  const text = '![Cờ](CO.JPG)\n\n`CO.JPG` là tên tệp.\n\n    xem CO.JPG\n';
  const plan = references.plan(textToFix(text, { references: [toFile('CO.JPG', 'tin-tuc/co.jpg')] }));
  expect(plan).toMatchObject({ text, done: [], left: [expect.stringContaining('Hãy sửa tay')] });
});

it('does not touch a longer name that ends alike', () => {
  const file = textToFix('![a](CO.JPG) ![b](la-CO.JPG)', {
    references: [toFile('CO.JPG', 'tin-tuc/co.jpg')],
  });
  expect(references.plan(file).text).toBe('![a](co.jpg) ![b](la-CO.JPG)');
});
