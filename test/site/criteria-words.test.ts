import { describe, expect, it } from 'vitest';
import { readAllCriteria } from '../../src/criteria/read-all-criteria.ts';
import { listCriteria } from '../../src/criteria/read-criteria.ts';
import { checkUses } from '../../src/domain/criterion.ts';
import { audienceWords } from '../../src/site/criteria/audience-words.ts';
import { askedBy } from '../../src/site/criteria/check-words.ts';
import { optionNames } from '../../src/site/criteria/option-names.ts';
import { optionWords } from '../../src/site/criteria/option-words.ts';
import { ruleWords } from '../../src/site/criteria/rule-words.ts';
import { projectRoot } from '../support/portal.ts';
import { requirement } from '../support/results.ts';

const documents = readAllCriteria(projectRoot, []);
const requirements = documents.flatMap(({ criteria }) => criteria.flatMap((each) => each.requirements));

describe('the documents of the project', () => {
  it('are all read, those that are known already as they are', () => {
    expect(documents.map(({ id }) => id)).toEqual(listCriteria(projectRoot));
    const [known] = documents;
    if (!known) throw new Error('no document');
    expect(readAllCriteria(projectRoot, [known])[0]).toBe(known);
  });

  it('use no option without a name that readers know', () => {
    const keys = requirements.flatMap((each) =>
      checkUses(each).flatMap(({ options }) => Object.keys(options as Record<string, unknown>)),
    );
    expect([...new Set(keys)].filter((key) => optionNames[key] === undefined)).toEqual([]);
  });

  it('say of every requirement with points how they are lost or given', () => {
    const silent = requirements.filter((each) => (each.loses || each.gains) && ruleWords(each) === '');
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('a rule of scoring', () => {
  it.each([
    [{ rule: 'per-unit', options: { amount: 0.5 } }, 'Mỗi tồn tại trừ 0,5 điểm.'],
    [{ rule: 'flat', options: { amount: 2 } }, 'Có tồn tại thì trừ 2 điểm, một lần, dù ít hay nhiều.'],
    [
      {
        rule: 'band',
        options: {
          bands: [
            { from: 1, amount: 2 },
            { from: 3, amount: 4 },
          ],
        },
      },
      'Từ 1 đến 2 tồn tại trừ 2 điểm; từ 3 tồn tại trở lên trừ 4 điểm.',
    ],
  ])('%j is a sentence', (loses, words) => {
    expect(ruleWords({ loses })).toBe(words);
  });

  it('that gives points says how many at most', () => {
    expect(ruleWords({ gains: { rule: 'award', options: { max: 3 } } })).toContain('nhiều nhất 3');
    expect(ruleWords({})).toBe('');
  });
});

describe('options of a check', () => {
  it('are told by name, ids by what they mean', () => {
    expect(optionWords({ kinds: ['giao-an', 'video'], min: 4, months: 'each' })).toEqual([
      { name: 'Loại', values: ['Giáo án', 'Video'] },
      { name: 'Ít nhất', values: ['4'] },
    ]);
  });

  it('by category use the names given beside them', () => {
    const options = { min: { 'chuyen-mon': 1, le: 2 }, labels: { le: 'Ngày lễ' } };
    expect(optionWords(options)).toEqual([{ name: 'Ít nhất', values: ['Chuyên môn: 1', 'Ngày lễ: 2'] }]);
  });

  it('that are lists of things show their labels and limits', () => {
    const sections = [{ id: 'a', label: 'Lịch sử', type: 'gioi-thieu', slug: 'lich-su', minWords: 30 }];
    expect(optionWords({ sections })).toEqual([{ name: 'Cần có', values: ['Lịch sử (số từ ít nhất: 30)'] }]);
  });

  it('show a limit of nothing, and hide what is no limit', () => {
    expect(optionWords({ max: 0, tolerance: 0, minWords: 0 })).toEqual([
      { name: 'Nhiều nhất', values: ['0'] },
    ]);
  });

  it('show days as people write them, and a yes without a value', () => {
    expect(optionWords({ by: '05-31', since: '2024-07-19', everyDay: true, everyClass: false })).toEqual([
      { name: 'Hạn', values: ['31/05'] },
      { name: 'Tính từ', values: ['19/07/2024'] },
      { name: 'Đủ từng ngày học', values: [] },
    ]);
  });
});

describe('who is asked', () => {
  const machine = { check: 'image-width', options: { max: 600 } };
  const person = { check: 'declared', options: {} };
  it('is the program, a person, or a person only without evidence', () => {
    expect(askedBy(requirement({ checks: [machine] })).person).toBe('never');
    expect(askedBy(requirement({ checks: [person] }))).toMatchObject({ checks: [], person: 'always' });
    const both = askedBy(requirement({ checks: [machine], otherwise: [person], contradictedBy: [machine] }));
    expect(both).toMatchObject({ person: 'otherwise', contradictedBy: [{ id: 'image-width' }] });
    expect(both.checks.map(({ title }) => title)).toEqual(['Chiều rộng ảnh trong bài']);
  });
});

it('schools that a requirement speaks of are named', () => {
  expect(audienceWords({ levels: ['mam-non'] })).toBe('Chỉ với trường mầm non.');
  expect(audienceWords({ boarding: true })).toBe('Chỉ với trường có bán trú.');
  expect(audienceWords({ levels: ['tieu-hoc', 'thcs'], boarding: true })).toBe(
    'Chỉ với trường tiểu học, trung học cơ sở có bán trú.',
  );
  expect(audienceWords()).toBe('');
});
