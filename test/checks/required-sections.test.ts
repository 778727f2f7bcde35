import { expect, it } from 'vitest';
import { requiredSections } from '../../src/checks/required-sections.ts';
import { findingsOf, testCheck } from '../support/check-tester.ts';
import { entry } from '../support/facts.ts';

const section = (more: object = {}) => ({
  sections: [{ id: 'x', label: 'Lịch sử', type: 'gioi-thieu', ...more }],
});

testCheck(requiredSections, {
  'is there as soon as one entry of the type is': {
    options: section(),
    facts: { entries: [entry('gioi-thieu', 'bat-ky')] },
    expect: { x: 'pass' },
  },
  'is absent where only other types have entries, and says where to add it': {
    options: section(),
    facts: { entries: [entry('tin-tuc', 'bai')] },
    expect: { x: 'fail' },
    says: { x: ['Lịch sử: chưa có', 'ít nhất 1', 'content/gioi-thieu/'] },
  },
  'must be the page of the slug, where one is given': {
    options: section({ slug: 'lich-su' }),
    facts: { entries: [entry('gioi-thieu', 'khac')] },
    expect: { x: 'fail' },
    says: { x: ['content/gioi-thieu/lich-su.md'] },
  },
  'is found by its slug': {
    options: section({ slug: 'lich-su' }),
    facts: { entries: [entry('gioi-thieu', 'khac'), entry('gioi-thieu', 'lich-su')] },
    expect: { x: 'pass' },
  },
  'must have one of the given values': {
    options: section({ where: { issuer: ['bo', 'so'] } }),
    facts: { entries: [entry('gioi-thieu', 'a', { issuer: 'so' })] },
    expect: { x: 'pass' },
  },
  'does not count entries with other values or none': {
    options: section({ where: { issuer: ['bo', 'so'] } }),
    facts: { entries: [entry('gioi-thieu', 'a', { issuer: 'truong' }), entry('gioi-thieu', 'b')] },
    expect: { x: 'fail' },
  },
  'must fit in every field named': {
    options: section({ where: { issuer: ['so'], kind: ['ke-hoach'] } }),
    facts: { entries: [entry('gioi-thieu', 'a', { issuer: 'so', kind: 'luat' })] },
    expect: { x: 'fail' },
  },
  'accepts the fewest words themselves': {
    options: section({ minWords: 30 }),
    facts: { entries: [entry('gioi-thieu', 'a', {}, { words: 30 })] },
    expect: { x: 'pass' },
  },
  'takes one word fewer for empty, and says how many there are': {
    options: section({ minWords: 30 }),
    facts: { entries: [entry('gioi-thieu', 'a', {}, { words: 29 })] },
    expect: { x: 'fail' },
    says: { x: ['29 từ', 'ít nhất 30 từ', 'Hãy viết đủ'] },
  },
  'accepts the fewest pictures themselves': {
    options: section({ minPictures: 2 }),
    facts: { entries: [entry('gioi-thieu', 'a', {}, { pictures: 2 })] },
    expect: { x: 'pass' },
  },
  'rejects one picture too few': {
    options: section({ minPictures: 2 }),
    facts: { entries: [entry('gioi-thieu', 'a', {}, { pictures: 1 })] },
    expect: { x: 'fail' },
  },
  'accepts the fewest entries themselves': {
    options: section({ min: 2 }),
    facts: { entries: [entry('gioi-thieu', 'a'), entry('gioi-thieu', 'b')] },
    expect: { x: 'pass' },
  },
  'rejects one entry too few, and says how many to add': {
    options: section({ min: 3 }),
    facts: { entries: [entry('gioi-thieu', 'a'), entry('gioi-thieu', 'b')] },
    expect: { x: 'fail' },
    says: { x: ['có 2 mục', 'ít nhất 3', 'thêm 1 mục'] },
  },
  'counts both ends of the period': {
    options: section({ inPeriod: 'date', min: 2 }),
    facts: {
      entries: [
        entry('gioi-thieu', 'a', { date: '2025-09-01' }),
        entry('gioi-thieu', 'b', { date: '2025-09-30' }),
      ],
    },
    expect: { x: 'pass' },
  },
  'does not count a day outside the period, or none': {
    options: section({ inPeriod: 'date' }),
    facts: {
      entries: [
        entry('gioi-thieu', 'a', { date: '2025-08-31' }),
        entry('gioi-thieu', 'b', { date: '2025-10-01' }),
        entry('gioi-thieu', 'c'),
      ],
    },
    expect: { x: 'fail' },
  },
  'judges each section by itself, in the order given': {
    options: {
      sections: [
        { id: 'b', label: 'Liên hệ', type: 'lien-he', slug: 'lien-he' },
        { id: 'a', label: 'Album', type: 'album' },
      ],
    },
    facts: { entries: [entry('album', 'x')] },
    expect: { b: 'fail', a: 'pass' },
    says: { b: ['content/lien-he.md'] },
  },
});

it('points at the page that is too short', () => {
  const [finding] = findingsOf(requiredSections, {
    options: section({ minWords: 30 }),
    facts: { entries: [entry('gioi-thieu', 'a', {}, { words: 3 })] },
  });
  expect(finding).toMatchObject({
    at: { path: 'content/gioi-thieu/a.md' },
    measured: { value: 0, unit: 'mục' },
  });
});

it('says that pictures are missing, not that the album is', () => {
  const [finding] = findingsOf(requiredSections, {
    options: section({ minPictures: 1 }),
    facts: { entries: [entry('gioi-thieu', 'a')] },
  });
  expect(finding?.message).toContain('ảnh');
});

it.each([{ sections: [] }, section({ min: 0 }), section({ minWord: 3 }), { sections: [{ id: 'x' }] }])(
  'refuses the options %j',
  (options) => expect(requiredSections.options.safeParse(options).success).toBe(false),
);
