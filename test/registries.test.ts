import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../src/checks/index.ts';
import { commands } from '../src/cli/commands/index.ts';
import { contentTypes } from '../src/content-types/index.ts';
import { fixes } from '../src/fixes/index.ts';
import { reportFormats } from '../src/report/formats/index.ts';
import { scoringRules } from '../src/score/rules/index.ts';
import { projectRoot } from './support/portal.ts';

interface Registry {
  readonly folder: string;
  readonly ids: readonly string[];
  /** Files of the folder that are no member. */
  readonly helpers?: readonly string[];
  /** Whether the list is kept in alphabetical order. */
  readonly isSorted: boolean;
}

const idsOf = (members: readonly { readonly id: string }[]) => members.map(({ id }) => id);

const registries: readonly Registry[] = [
  { folder: 'checks', ids: idsOf(checks), isSorted: true },
  {
    folder: 'content-types',
    ids: idsOf(Object.values(contentTypes)),
    helpers: ['content-type', 'shared-fields', 'editor-schema', 'in-form'],
    isSorted: false,
  },
  { folder: 'report/formats', ids: idsOf(reportFormats), isSorted: true },
  { folder: 'score/rules', ids: idsOf(scoringRules), isSorted: true },
  { folder: 'fixes', ids: idsOf(fixes), helpers: ['fix', 'replace-target'], isSorted: false },
  { folder: 'cli/commands', ids: commands.map(({ name }) => name), helpers: ['command'], isSorted: false },
];

describe.each(registries)('src/$folder', ({ folder, ids, helpers = [], isSorted }) => {
  it('has every file in its list, under its own name', () => {
    const names = readdirSync(join(projectRoot, 'src', folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => ![...helpers, 'index'].includes(name));
    expect(ids.toSorted()).toEqual(names.toSorted());
  });
  it('has each name once', () => expect(new Set(ids).size).toBe(ids.length));
  if (isSorted) it('is in alphabetical order', () => expect(ids).toEqual(ids.toSorted()));
});

it('content types stand in the list under their own ids', () => {
  expect(Object.entries(contentTypes).filter(([key, { id }]) => key !== id)).toEqual([]);
});

it('every check says in Vietnamese what it judges', () => {
  for (const { id, title } of checks) expect(title, id).toMatch(/^\p{Lu}.*[à-ỹ]/u);
});

it('every repair says in Vietnamese what it repairs, and has a test', () => {
  for (const { id, title } of fixes) {
    expect(title, id).toMatch(/^\p{Lu}.*[à-ỹ]/u);
    expect(existsSync(join(projectRoot, `test/fixes/${id}.test.ts`)), id).toBe(true);
  }
});

it.each(['score/rules', 'checks'])('every file of %s has a test', (folder) => {
  const tests =
    folder === 'checks'
      ? idsOf(checks).map((id) => `test/checks/cases/${id}.yaml`)
      : ['test/score/rules.test.ts'];
  expect(tests.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
});
