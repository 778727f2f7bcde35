import { describe, expect, it } from 'vitest';
import { gradesOf, materialsOf } from '../../src/domain/material.ts';
import { day, entry } from '../support/facts.ts';

describe('materials', () => {
  const entries = [
    entry('hoc-lieu', 'a', { kind: 'video', date: '2025-10-01', classes: ['3A'] }),
    entry('hoc-lieu', 'b', { kind: 'giao-an', date: '2025-10-02' }),
    entry('tin-tuc', 'c', { kind: 'video', date: '2025-10-01' }),
  ];
  const slugs = (filter?: Parameters<typeof materialsOf>[1]) =>
    materialsOf(entries, filter).map(({ slug }) => slug);

  it('are entries of hoc-lieu, and nothing else', () => expect(slugs()).toEqual(['a', 'b']));
  it('are chosen by kind', () => expect(slugs({ kinds: ['video'] })).toEqual(['a']));
  it('are chosen by day, both included', () => {
    expect(slugs({ from: day('2025-10-02'), to: day('2025-10-02') })).toEqual(['b']);
    expect(slugs({ from: day('2025-10-01'), to: day('2025-10-01') })).toEqual(['a']);
  });
  it('always have a list of classes', () =>
    expect(materialsOf(entries).map(({ classes }) => classes)).toEqual([['3A'], []]));
});

describe('grades of a material', () => {
  it.each([
    [{ grade: 4, classes: ['3A'] }, [4]],
    [{ classes: ['3A', 'Lớp 3B', '10A1'] }, [3, 10]],
    [{ classes: ['Mẫu giáo'] }, []],
    [{ classes: [] }, []],
  ])('%j → %j', (material, grades) => expect(gradesOf(material)).toEqual(grades));
});
