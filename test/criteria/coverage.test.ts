import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersByRow, ownClauses } from '../../scripts/docs/coverage/own-clauses.ts';
import { readRequirementRows, readUnclearPlaces } from '../../scripts/docs/coverage/requirement-rows.ts';
import { describeCoverage } from '../../scripts/docs/describe-coverage.ts';
import { projectRoot as root } from '../support/portal.ts';

const rows = readRequirementRows(root);
const clauses = ownClauses(root);
const answers = answersByRow(clauses);
const unclear = readUnclearPlaces(root);

describe('requirements of the sources', () => {
  it('have ids of their own', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('that a program can judge are all answered, or left with a reason', () => {
    const open = rows.filter(({ id, auto, by, left }) => auto !== 'N' && !answers.has(id) && !by && !left);
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('that are answered are not left', () => {
    expect(rows.filter(({ id, left }) => left && answers.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('that no program can judge are declared, or left with a reason', () => {
    const silent = rows.filter(({ id, by, left }) => !answers.has(id) && !by && !left);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('are the ones that criteria documents name', () => {
    const known = new Set(rows.map(({ id }) => id));
    expect([...answers.keys()].filter((id) => !known.has(id))).toEqual([]);
  });

  it('answered elsewhere name a test that is there', () => {
    const tests = rows.flatMap(({ by }) => by?.test ?? []);
    expect(tests.filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
  });
});

it('every clause of every criteria document has worked cases', () => {
  expect(clauses.filter(({ cases }) => !existsSync(`${root}/${cases}`)).map(({ file }) => file)).toEqual([]);
});

it('every place where the sources are unclear names files that are there', () => {
  expect(unclear.flatMap(({ where }) => where).filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
  expect(new Set(unclear.map(({ id }) => id)).size).toBe(unclear.length);
});

it('docs/coverage.md shows every row, every unclear place and every reading', () => {
  const text = describeCoverage(root);
  for (const { id } of [...rows, ...unclear]) expect(text).toContain(`| ${id} |`);
  for (const { criterion } of clauses)
    for (const { reading } of criterion.requirements) if (reading) expect(text).toContain(reading);
});
