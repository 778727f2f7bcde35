import { expect, it } from 'vitest';
import { imageWidth } from '../../src/checks/image-width.ts';
import { findingsOf, testCheck } from '../support/check-tester.ts';
import { image } from '../support/facts.ts';

const options = { min: 500, max: 600 };

testCheck(imageWidth, {
  'accepts both limits': {
    options,
    facts: { images: [image('a.jpg', 500), image('b.jpg', 600)] },
    expect: { 'a.jpg': 'pass', 'b.jpg': 'pass' },
  },
  'rejects one pixel beyond either limit, each with its own advice': {
    options,
    facts: { images: [image('a.jpg', 499), image('b.jpg', 601)] },
    expect: { 'a.jpg': 'fail', 'b.jpg': 'fail' },
    says: {
      'a.jpg': ['rộng 499 px', 'từ 500 đến 600 px', 'ảnh gốc lớn hơn', 'không phóng to'],
      'b.jpg': ['rộng 601 px', 'từ 500 đến 600 px', 'thu nhỏ còn 600 px'],
    },
  },
  'has no lower limit where none is given': {
    options: { max: 600 },
    facts: { images: [image('a.jpg', 1), image('b.jpg', 601)] },
    expect: { 'a.jpg': 'pass', 'b.jpg': 'fail' },
    says: { 'b.jpg': ['tối đa 600 px'] },
  },
  'has no upper limit where none is given': {
    options: { min: 500 },
    facts: { images: [image('a.jpg', 499), image('b.jpg', 9000)] },
    expect: { 'a.jpg': 'fail', 'b.jpg': 'pass' },
    says: { 'a.jpg': ['ít nhất 500 px'] },
  },
  'has no data for a picture that cannot be read': {
    options,
    facts: { images: [image('a.jpg', undefined)] },
    expect: { 'a.jpg': 'no-data' },
    says: { 'a.jpg': ['Không đọc được ảnh', 'Hãy thay'] },
  },
  'judges only pictures of the given sections': {
    options: { ...options, sections: ['album'] },
    facts: { images: [image('a.jpg', 499), image('b.jpg', 499, { section: 'album' })] },
    expect: { 'b.jpg': 'fail' },
  },
  'judges news where no section is given': {
    options,
    facts: { images: [image('a.jpg', 499), image('b.jpg', 499, { section: 'thong-bao' })] },
    expect: { 'a.jpg': 'fail' },
  },
  'says nothing of a portal without pictures': { options, facts: { images: [] }, expect: {} },
});

it('judges a file that several pages use once, at its first use', () => {
  const [first, second] = ['content/tin-tuc/a.md', 'content/tin-tuc/b.md'].map((path) =>
    image('chung.jpg', 700, { at: { path, line: 5 } }),
  );
  const images = [first, image('khac.jpg', 550), second].filter((each) => each !== undefined);
  const findings = findingsOf(imageWidth, { options, facts: { images } });
  expect(findings.map(({ subject, at }) => [subject, at?.path])).toEqual([
    ['chung.jpg', 'content/tin-tuc/a.md'],
    ['khac.jpg', 'content/tin-tuc/bai.md'],
  ]);
});

it('tells what was measured and what is required', () => {
  const [finding] = findingsOf(imageWidth, { options, facts: { images: [image('a.jpg', 499)] } });
  expect(finding).toMatchObject({ measured: { value: 499, unit: 'px' }, required: { min: 500, max: 600 } });
});

it.each([{ min: 601, max: 600 }, { min: 0 }, { max: 600.5 }, { maximum: 600 }])(
  'refuses the options %j',
  (wrong) => {
    expect(imageWidth.options.safeParse(wrong).success).toBe(false);
  },
);

it('accepts one exact width', () => {
  expect(imageWidth.options.safeParse({ min: 600, max: 600 }).success).toBe(true);
});
