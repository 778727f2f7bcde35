import { describe, expect, it } from 'vitest';
import { isForLevel, speaksOf } from '../../src/domain/audience.ts';
import type { CriteriaDocument } from '../../src/domain/criteria-document.ts';
import type { SchoolFact } from '../../src/domain/school-facts.ts';

const school = (others: Partial<SchoolFact> = {}): SchoolFact => ({
  level: 'tieu-hoc',
  boarding: false,
  grades: [],
  classes: [],
  subjects: {},
  editorialBoard: [],
  ...others,
});

describe('a requirement speaks', () => {
  it('of every school, known or not, where it says nothing', () => {
    expect(speaksOf(undefined, school())).toBe(true);
    expect(speaksOf({}, school())).toBe(true);
    expect(speaksOf(undefined, undefined)).toBe(true);
  });
  it('of the levels it names, and of no other', () => {
    expect(speaksOf({ levels: ['mam-non', 'tieu-hoc'] }, school())).toBe(true);
    expect(speaksOf({ levels: ['mam-non'] }, school())).toBe(false);
    expect(speaksOf({ levels: [] }, school())).toBe(false);
  });
  it('of schools where pupils eat, and of no other', () => {
    expect(speaksOf({ boarding: true }, school({ boarding: true }))).toBe(true);
    expect(speaksOf({ boarding: true }, school({ boarding: false }))).toBe(false);
  });
  it('of a school that fits in both', () => {
    const audience = { levels: ['tieu-hoc' as const], boarding: true as const };
    expect(speaksOf(audience, school({ boarding: true }))).toBe(true);
    expect(speaksOf(audience, school({ boarding: true, level: 'thcs' }))).toBe(false);
    expect(speaksOf(audience, school())).toBe(false);
  });
  it('of no school that does not say what it is', () => {
    expect(speaksOf({ levels: ['tieu-hoc'] }, undefined)).toBe(false);
    expect(speaksOf({ boarding: true }, undefined)).toBe(false);
  });
});

describe('a document is for a level', () => {
  const document = (levels?: CriteriaDocument['levels']) => ({ levels }) as CriteriaDocument;
  it('where it names the level, or none', () => {
    expect(isForLevel(document(['tieu-hoc']), school())).toBe(true);
    expect(isForLevel(document(), school())).toBe(true);
  });
  it('not where it names others', () => expect(isForLevel(document(['thcs']), school())).toBe(false));
  it('where the level is not known', () => expect(isForLevel(document(['thcs']), undefined)).toBe(true));
});
