import { describe, expect, it } from 'vitest';
import { imageAlt } from '../../src/checks/image-alt.ts';
import { findingsOf, testCheck } from '../support/check-tester.ts';
import { image } from '../support/facts.ts';

const options = {};
const at = 'content/tin-tuc/bai.md:7:1/a.jpg';
const judgedAs = (alt: string, file = 'tin-tuc/le-hoi/khai-giang.jpg') =>
  findingsOf(imageAlt, { options, facts: { images: [image(file, 600, { alt })] } })[0]?.outcome;

testCheck(imageAlt, {
  'passes once where every picture is described': {
    options,
    facts: { images: [image('a.jpg', 600), image('b.jpg', undefined)] },
    expect: { 'tat-ca': 'pass' },
    says: { 'tat-ca': ['2 ảnh'] },
  },
  'fails for each picture without a description, and says where it goes': {
    options,
    facts: { images: [image('a.jpg', 600, { alt: '' }), image('b.jpg', 600)] },
    expect: { [at]: 'fail' },
    says: { [at]: ['chưa có mô tả', 'giữa hai ngoặc vuông'] },
  },
  'quotes a description that says nothing': {
    options,
    facts: { images: [image('a.jpg', 600, { alt: 'Ảnh 1' })] },
    expect: { [at]: 'fail' },
    says: { [at]: ['"Ảnh 1"', 'Hãy viết một câu'] },
  },
  'tells a description that an import has left open': {
    options,
    facts: { images: [image('a.jpg', 600, { alt: 'CẦN MÔ TẢ ẢNH: Lễ khai giảng' })] },
    expect: { [at]: 'fail' },
    says: { [at]: ['còn chờ mô tả', '"CẦN MÔ TẢ ẢNH: Lễ khai giảng"', 'Hãy thay'] },
  },
  'judges only pictures of the given sections': {
    options: { sections: ['album'] },
    facts: { images: [image('a.jpg', 600, { alt: '' })] },
    expect: {},
  },
  'does not judge portraits and logos where no section is given': {
    options,
    facts: { images: [image('a.jpg', 600, { alt: '', section: 'truong' })] },
    expect: {},
  },
});

describe('says nothing of a picture', () => {
  it.each([
    '',
    ' ',
    'ảnh',
    'Ảnh 1',
    'HÌNH 02',
    'Hình ảnh (3)',
    'ảnh minh họa',
    'image',
    'IMG_1234',
    'photo-1',
    'Picture1',
    'untitled',
    '12',
    '_',
    'khai-giang.jpg',
    'Khai-Giang',
    'khai_giang',
  ])('"%s"', (alt) => expect(judgedAs(alt)).toBe('fail'));
});

describe('describes a picture', () => {
  it.each(['Khai giảng', 'Cô giáo', 'Ảnh cô trò lớp 1A', 'Lớp 5', 'Hình tam giác trên bảng'])('"%s"', (alt) =>
    expect(judgedAs(alt)).toBe('pass'),
  );
});

it('tells apart pictures on one line', () => {
  const twice = [1, 20].map((column) =>
    image('a.jpg', 600, { alt: '', at: { path: 'content/tin-tuc/bai.md', line: 7, column } }),
  );
  expect(findingsOf(imageAlt, { options, facts: { images: twice } })).toHaveLength(2);
});
