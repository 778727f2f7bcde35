import { expect, it } from 'vitest';
import { declared } from '../../src/checks/declared.ts';
import { findingsOf, testCheck } from '../support/check-tester.ts';
import { declaration } from '../support/facts.ts';

const options = {};

testCheck(declared, {
  'has no data without a declaration, and says which file to write': {
    options,
    facts: {},
    expect: { x: 'no-data' },
    says: { x: ['mục I.1', 'content/khai-bao/mau/I.1.yaml', 'Hãy thêm'] },
  },
  'passes when nothing falls short, on the word of a named person': {
    options,
    facts: { declarations: [declaration({ shortfalls: 0 })] },
    expect: { x: 'pass' },
    says: { x: ['Nguyễn Thị Mai (Hiệu trưởng, ngày 01/10/2025)', 'không có tồn tại'] },
  },
  'fails when something falls short': {
    options,
    facts: { declarations: [declaration({ shortfalls: 1 })] },
    expect: { x: 'fail' },
    says: { x: ['còn 1 tồn tại', 'Hãy khắc phục'] },
  },
  'takes no declaration for another clause': {
    options,
    facts: { declarations: [declaration({ clause: 'I.10', shortfalls: 0 })] },
    expect: { x: 'no-data' },
  },
  'takes no declaration for another document': {
    options,
    facts: { declarations: [declaration({ document: 'khac', shortfalls: 0 })] },
    expect: { x: 'no-data' },
  },
  'takes no declaration for another requirement of the clause': {
    options,
    facts: { declarations: [declaration({ requirement: 'y', shortfalls: 0 })] },
    expect: { x: 'no-data' },
  },
  'prefers the declaration on the requirement to the one on the whole clause': {
    options,
    facts: {
      declarations: [declaration({ shortfalls: 0 }), declaration({ requirement: 'x', shortfalls: 2 })],
    },
    expect: { x: 'fail' },
  },
  'takes nothing fallen short for all requirements of a clause': {
    options,
    requirement: { isAlone: false },
    facts: { declarations: [declaration({ shortfalls: 0 })] },
    expect: { x: 'pass' },
  },
  'asks which requirement falls short, where a clause has several': {
    options,
    requirement: { isAlone: false },
    facts: { declarations: [declaration({ shortfalls: 1 })] },
    expect: { x: 'no-data' },
    says: { x: ['requirement: x'] },
  },
  'takes shortfalls of the requirement named, where a clause has several': {
    options,
    requirement: { isAlone: false },
    facts: { declarations: [declaration({ requirement: 'x', shortfalls: 1 })] },
    expect: { x: 'fail' },
  },
  'takes no points where points are taken off': {
    options,
    facts: { declarations: [declaration({ points: 1 })] },
    expect: { x: 'no-data' },
    says: { x: ['shortfalls'] },
  },
  'takes no shortfalls where points are given': {
    options,
    requirement: { isAward: true },
    facts: { declarations: [declaration({ shortfalls: 0 })] },
    expect: { x: 'no-data' },
    says: { x: ['points'] },
  },
  'passes with the points that are claimed': {
    options,
    requirement: { isAward: true },
    facts: { declarations: [declaration({ points: 1.5 })] },
    expect: { x: 'pass' },
    says: { x: ['đề nghị 1,5 điểm'] },
  },
});

it('stands for as many failing units as are declared', () => {
  const [finding] = findingsOf(declared, {
    options,
    facts: { declarations: [declaration({ shortfalls: 3 })] },
  });
  expect(finding).toMatchObject({ units: 3, measured: { value: 3, unit: 'trường hợp' } });
});

it('hands claimed points on in points', () => {
  const [finding] = findingsOf(declared, {
    options,
    requirement: { isAward: true },
    facts: { declarations: [declaration({ points: 2 })] },
  });
  expect(finding).toMatchObject({ measured: { value: 2, unit: 'điểm' } });
});
