import { describe, expect, it } from 'vitest';
import { chooseCriteria } from '../../src/criteria/choose-criteria.ts';
import { imageLimit } from '../../src/criteria/image-limit.ts';
import { listCriteria, readCriteria } from '../../src/criteria/read-criteria.ts';
import { PortalError } from '../../src/domain/portal-error.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { type Files, folderWith, projectRoot } from '../support/portal.ts';

const documentFile = (id: string, more = '') => `id: ${id}
kind: profile
title: Hồ sơ ${id}
issuer: Trường
number: 1/KH
effective: { from: 2025-09-01 }
${more}`;

const requirementText = `requirements:
  - id: x
    quote: Ảnh phải đủ rộng.
    checks:
      - { check: image-width, options: { max: 600 } }
    remedy: Thay ảnh.
`;
const clauseFile = (clause: string, id: string, more = '', requirements = requirementText) =>
  `clause: '${clause}'\nid: ${id}\ntitle: Mục ${clause}\n${more}${requirements}`;

/** A rubric of one clause; its file may be replaced. */
const one = (clause: string): Files => ({
  'criteria/mau/document.yaml': documentFile('mau'),
  'criteria/mau/1-anh.yaml': clause,
});

const read = (files: Files, id = 'mau') => readCriteria(folderWith(files), id);

function problemsOf(files: Files, id = 'mau'): readonly Problem[] {
  try {
    read(files, id);
  } catch (error) {
    if (error instanceof PortalError) return error.problems;
    throw error;
  }
  return [];
}

describe('a criteria document', () => {
  it('holds its clauses in the order of their numbers', () => {
    const files = Object.fromEntries(
      ['II.10', 'II.3', 'I.2', 'II.3.1'].map((clause) => [
        `criteria/mau/${clause}-anh.yaml`,
        clauseFile(clause, 'anh'),
      ]),
    );
    const { criteria } = read({ ...files, 'criteria/mau/document.yaml': documentFile('mau') });
    expect(criteria.map(({ clause }) => clause)).toEqual(['I.2', 'II.3', 'II.3.1', 'II.10']);
  });

  it('has every default of the options filled in', () => {
    const [requirement] = read(one(clauseFile('1', 'anh'))).criteria[0]?.requirements ?? [];
    expect(requirement?.checks[0]?.options).toEqual({ max: 600, sections: ['tin-tuc'] });
  });

  it('does not read worked cases or other files as clauses', () => {
    const files = {
      ...one(clauseFile('1', 'anh')),
      'criteria/mau/cases/1-anh.yaml': '- x',
      'criteria/mau/README.md': 'x',
    };
    expect(read(files).criteria).toHaveLength(1);
  });

  it('is listed when its folder has a document file', () => {
    const files = {
      'criteria/b/document.yaml': documentFile('b'),
      'criteria/a/document.yaml': documentFile('a'),
      'criteria/c/x.yaml': '',
    };
    expect(listCriteria(folderWith(files))).toEqual(['a', 'b']);
  });
});

describe('a document that extends another', () => {
  const parent = {
    'criteria/goc/document.yaml': documentFile('goc'),
    'criteria/goc/1-anh.yaml': clauseFile('1', 'anh'),
    'criteria/goc/2-tin.yaml': clauseFile('2', 'tin'),
  };
  const child = { ...parent, 'criteria/mau/document.yaml': documentFile('mau', 'extends: goc\n') };

  it('takes its clauses over', () => {
    expect(read(child).criteria.map(({ id }) => id)).toEqual(['anh', 'tin']);
  });
  it('puts its own clause in the place of one with the same number', () => {
    const files = {
      ...child,
      'criteria/mau/2-khac.yaml': clauseFile('2', 'khac'),
      'criteria/mau/3-them.yaml': clauseFile('3', 'them'),
    };
    expect(read(files).criteria.map(({ id }) => id)).toEqual(['anh', 'khac', 'them']);
  });
  it('takes over what the other one took over', () => {
    const files = { ...child, 'criteria/chau/document.yaml': documentFile('chau', 'extends: mau\n') };
    expect(read(files, 'chau').criteria.map(({ id }) => id)).toEqual(['anh', 'tin']);
  });
  it.each([
    ['itself', { 'criteria/mau/document.yaml': documentFile('mau', 'extends: mau\n') }],
    [
      'one that extends it',
      {
        'criteria/mau/document.yaml': documentFile('mau', 'extends: hai\n'),
        'criteria/hai/document.yaml': documentFile('hai', 'extends: mau\n'),
      },
    ],
  ])('cannot extend %s', (_, files) => {
    expect(problemsOf(files)).toMatchObject([{ line: 7, message: expect.stringContaining('vòng') }]);
  });
  it('names the document it cannot find', () => {
    const files = { ...parent, 'criteria/mau/document.yaml': documentFile('mau', 'extends: gox\n') };
    expect(problemsOf(files)).toMatchObject([
      { message: expect.stringMatching(/"gox".*Có phải ý bạn là "goc"\?/) },
    ]);
  });
});

it('names all documents where one is unknown', () => {
  expect(() => readCriteria(projectRoot, 'mac-din')).toThrow(
    /"mac-din".*Có phải ý bạn là "mac-dinh"\?.*thlb-2023/,
  );
});

describe('a mistake is told with file, line and field', () => {
  const withChecks = (checks: string) =>
    requirementText.replace('{ check: image-width, options: { max: 600 } }', checks);
  const clause = (more: string, requirements = requirementText) =>
    one(clauseFile('1', 'anh', more, requirements));
  const path = 'criteria/mau/1-anh.yaml';

  it.each<[string, Files, Problem]>([
    [
      'an unknown check',
      clause('', withChecks('{ check: image-widht }')),
      { path, line: 8, message: 'không có phép kiểm tra "image-widht". Có phải ý bạn là "image-width"?' },
    ],
    [
      'an unknown option of a check',
      clause('', withChecks('{ check: image-width, options: { maxx: 600 } }')),
      { path, line: 8, message: '"maxx"' },
    ],
    [
      'an option with a wrong value',
      clause('', withChecks('{ check: image-width, options: { max: rộng } }')),
      { path, line: 8, message: 'requirements.0.checks.0.options.max' },
    ],
    [
      'options that contradict each other',
      clause('', withChecks('{ check: image-width, options: { min: 700, max: 600 } }')),
      { path, line: 8, message: 'số nhỏ nhất (min) lại lớn hơn' },
    ],
    [
      'an option left out that is needed',
      clause('', withChecks('{ check: posts-per-month }')),
      { path, line: 8, message: 'options.min' },
    ],
    [
      'an unknown way of scoring',
      clause(
        'points: 5\n',
        requirementText.replace(
          '    remedy',
          '    loses: { rule: per-unti, options: { amount: 1 } }\n    remedy',
        ),
      ),
      { path, line: 10, message: 'không có cách tính điểm "per-unti". Có phải ý bạn là "per-unit"?' },
    ],
    [
      'a wrong option of a way of scoring',
      clause(
        '',
        requirementText.replace(
          '    remedy',
          '    loses: { rule: flat, options: { amount: -1 } }\n    remedy',
        ),
      ),
      { path, line: 9, message: 'loses.options.amount' },
    ],
    ['an unknown field', clause('poitns: 5\n'), { path, line: 4, message: '"poitns"' }],
    [
      'a field left out',
      clause('', requirementText.replace(/ {4}remedy.*\n/, '')),
      { path, line: 5, message: 'requirements.0.remedy' },
    ],
    ['a name that does not fit clause and id', one(clauseFile('2', 'anh')), { path, message: '2-anh.yaml' }],
    [
      'broken YAML',
      one('clause: 1\n\tid: anh\n'),
      { path, line: 2, message: 'Tệp không đọc được ở dòng này' },
    ],
    [
      'a day that does not exist',
      { 'criteria/mau/document.yaml': documentFile('mau').replace('2025-09-01', '2025-02-30') },
      { path: 'criteria/mau/document.yaml', line: 6, message: 'effective.from' },
    ],
  ])('%s', (_, files, { message, ...place }) => {
    expect(problemsOf(files)).toMatchObject([{ ...place, message: expect.stringContaining(message) }]);
  });

  it.each([
    ['of a check', withChecks('{ check: image-width, options: { maxx: 600 } }'), '"max"'],
    ['of the file', requirementText.replace('remedy', 'remdy'), '"remedy"'],
  ])('and a misspelt key %s with the one that was meant', (_, requirements, meant) => {
    const messages = problemsOf(clause('', requirements)).map(({ message }) => message);
    expect(messages.join('\n')).toContain(`Có phải ý bạn là ${meant}?`);
  });
});

describe('printed sums', () => {
  const rubric = (total: number, groupPoints: number): Files => ({
    'criteria/mau/document.yaml': documentFile(
      'mau',
      `totalPoints: ${total}\ngroups:\n  - { id: I, title: Tiêu chuẩn I, points: ${groupPoints} }\n`,
    ),
    'criteria/mau/1-anh.yaml': clauseFile('1', 'anh', 'group: I\npoints: 0.1\n'),
    'criteria/mau/2-tin.yaml': clauseFile('2', 'tin', 'group: I\npoints: 0.2\n'),
    'criteria/mau/3-khac.yaml': clauseFile('3', 'khac', 'points: 1\n'),
  });

  it('agree with the clauses, without the noise of binary fractions', () => {
    expect(read(rubric(1.3, 0.3)).totalPoints).toBe(1.3);
  });
  it('that do not are told with both numbers', () => {
    expect(problemsOf(rubric(1.4, 0.3))).toMatchObject([
      { line: 7, message: expect.stringMatching(/1,4 điểm.*được 1,3/) },
    ]);
  });
  it('of a group are checked too, and all are told at once', () => {
    expect(problemsOf(rubric(1.4, 0.5))).toMatchObject([
      { line: 9, message: expect.stringMatching(/Tiêu chuẩn I ghi 0,5 điểm.*được 0,3/) },
      { line: 7 },
    ]);
  });
  it('of a profile are left out, so a clause with points does not fit', () => {
    expect(problemsOf(one(clauseFile('1', 'anh', 'points: 5\n')))).toHaveLength(1);
  });
});

describe('which documents apply', () => {
  const ofSchool = [
    { document: 'thnt-2022', gate: 'warn' as const },
    { document: 'mac-dinh', gate: 'off' as const },
  ];
  const chosen = (asked: readonly string[], school?: typeof ofSchool) =>
    chooseCriteria(projectRoot, asked, school).map(({ document, gate }) => [document.id, gate]);

  it('are those of the school, as strict as it says', () => {
    expect(chosen([], ofSchool)).toEqual([
      ['thnt-2022', 'warn'],
      ['mac-dinh', 'off'],
    ]);
  });
  it('are those asked for, strictly where the school does not say otherwise', () => {
    expect(chosen(['thlb-2023', 'mac-dinh', 'thlb-2023'], ofSchool)).toEqual([
      ['thlb-2023', 'error'],
      ['mac-dinh', 'off'],
    ]);
  });
  it('are the usual profile where nobody says anything', () =>
    expect(chosen([])).toEqual([['mac-dinh', 'error']]));
  it('are none where the school lists none', () => expect(chosen([], [])).toEqual([]));
});

describe('the widest picture', () => {
  const withLimit = (max: string) =>
    read(one(clauseFile('1', 'anh', '', requirementText.replace('{ max: 600 }', max))));
  it('is the narrowest limit of all documents', () => {
    expect(
      imageLimit([{ document: withLimit('{ max: 800 }') }, { document: withLimit('{ max: 600 }') }]),
    ).toBe(600);
  });
  it('is unknown where no document sets a limit', () => {
    expect(imageLimit([{ document: withLimit('{ min: 500 }') }])).toBeUndefined();
  });
});
