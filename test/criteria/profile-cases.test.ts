import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listCriteria, readCriteria } from '../../src/criteria/read-criteria.ts';
import type { CriteriaDocument } from '../../src/domain/criteria-document.ts';
import type { RequirementResult } from '../../src/domain/report.ts';
import { evaluate } from '../../src/evaluate.ts';
import { caseFactsSchema, toFacts } from '../support/case-facts.ts';
import { day, image } from '../support/facts.ts';
import { projectRoot as root } from '../support/portal.ts';
import { readYaml } from '../support/rubric-cases.ts';

const words = z.array(z.string());

/** A worked example of a profile or of duties, for a person who knows the plan or the law, not the code. */
const caseSchema = z.strictObject({
  name: z.string(),
  clause: z.string(),
  /** The one requirement it speaks of; left out, all of the clause. */
  requirement: z.string().optional(),
  period: z
    .strictObject({ from: z.string(), to: z.string() })
    .default({ from: '2025-09-01', to: '2026-05-31' }),
  asOf: z.string().default('2026-06-15'),
  /** Days of posts by category. */
  posts: z.record(z.string(), words).default({}),
  /** Widths of pictures in news, in px, by file. */
  images: z.record(z.string(), z.int()).default({}),
  /** Everything else that a portal holds. */
  facts: caseFactsSchema.prefault({}),
  expect: z.strictObject({
    failing: words,
    pending: words.default([]),
    /** Subjects that pass; left out, they are not looked at. */
    passing: words.optional(),
    /** `true` where the document does not speak of this school or these days at all. */
    notApplied: z.literal(true).optional(),
  }),
});
type Case = z.output<typeof caseSchema>;

const documents = listCriteria(root)
  .map((id) => readCriteria(root, id))
  .filter(({ kind }) => kind !== 'rubric');

for (const document of documents)
  describe(document.id, () => {
    const cases = globSync(`criteria/${document.id}/cases/*.yaml`, { cwd: root })
      .sort()
      .flatMap((path) => z.array(caseSchema).parse(readYaml(`${root}/${path}`)));

    it.each(cases)('mục $clause: $name', (example) => {
      const { failing, pending, passing, notApplied = false } = example.expect;
      const { results, notApplied: why } = judge(example, document);
      const subjects = (isOne: (finding: RequirementResult['findings'][number]) => boolean) =>
        results
          .flatMap(({ findings }) => findings)
          .filter(isOne)
          .map(({ subject }) => subject)
          .sort();
      expect(why !== null).toBe(notApplied);
      expect(subjects(({ outcome }) => outcome === 'fail')).toEqual(failing.toSorted());
      expect(subjects((each) => each.pending === true)).toEqual(pending.toSorted());
      if (passing) expect(subjects(({ outcome }) => outcome === 'pass')).toEqual(passing.toSorted());
    });

    it('has every requirement of its own clauses both pass and fail in some case', () => {
      const shown = new Set(
        cases.flatMap((example) =>
          judge(example, document).results.flatMap(({ id, findings }) =>
            findings.map(({ outcome }) => `${example.clause}/${id}: ${outcome}`),
          ),
        ),
      );
      const asked = ownCriteria(document).flatMap(({ clause, requirements }) =>
        requirements.flatMap(({ id }) => [`${clause}/${id}: pass`, `${clause}/${id}: fail`]),
      );
      expect(asked.filter((each) => !shown.has(each))).toEqual([]);
    });
  });

/** Clauses that are not taken over from another document; those have their cases there. */
function ownCriteria({ extends: parent, criteria }: CriteriaDocument) {
  const inherited = parent ? JSON.stringify(readCriteria(root, parent).criteria) : '';
  return criteria.filter((criterion) => !inherited.includes(JSON.stringify(criterion)));
}

function judge(example: Case, document: CriteriaDocument) {
  const criteria = document.criteria
    .filter(({ clause }) => clause === example.clause)
    .map(({ requirements, ...criterion }) => ({
      ...criterion,
      requirements: requirements.filter(({ id }) => id === (example.requirement ?? id)),
    }));
  if (criteria.every(({ requirements }) => requirements.length === 0))
    throw new Error(`${document.id} has no ${example.clause}/${example.requirement}`);
  const { results, notApplied } = evaluate(
    factsOf(example),
    { ...document, criteria },
    {
      period: { from: day(example.period.from), to: day(example.period.to) },
      asOf: day(example.asOf),
      gate: 'error',
      isWaived: () => false,
    },
  );
  return { notApplied, results: results.flatMap(({ requirements }) => requirements) };
}

function factsOf({ posts, images, facts }: Case) {
  const told = toFacts({ ...facts, posts: { ...facts.posts, ...posts } });
  return {
    ...told,
    images: [...told.images, ...Object.entries(images).map(([file, widthPx]) => image(file, widthPx))],
  };
}
