import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listCriteria, readCriteria } from '../../src/criteria/read-criteria.ts';
import type { Criterion } from '../../src/domain/criterion.ts';
import type { CriterionResult } from '../../src/domain/report.ts';
import { evaluate } from '../../src/evaluate.ts';
import { roundPoints } from '../../src/score/round-points.ts';
import { day } from '../support/facts.ts';
import { projectRoot as root } from '../support/portal.ts';
import {
  type ClauseCase,
  claimOf,
  clauseCaseSchema,
  declarationsOf,
  declarationsOn,
  documentCaseSchema,
  factsOfCase,
  readYaml,
  rest,
} from '../support/rubric-cases.ts';

const terms = {
  period: { from: day('2025-09-01'), to: day('2026-05-31') },
  asOf: day('2026-06-15'),
  gate: 'warn' as const,
  isWaived: () => false,
};

const rubrics = listCriteria(root)
  .map((id) => readCriteria(root, id))
  .filter(({ kind }) => kind === 'rubric');

for (const document of rubrics) {
  const folder = `${root}/criteria/${document.id}/cases`;

  const judgeClause = (criterion: Criterion, { facts }: ClauseCase) => {
    const { shortfalls, points, figures, ...portal } = facts;
    const declarations = [
      ...declarationsOn(document.id, criterion.clause, shortfalls, figures),
      ...claimOf(document.id, criterion.clause, points),
    ];
    const { results } = evaluate(
      factsOfCase(folder, portal, declarations),
      { ...document, criteria: [criterion] },
      terms,
    );
    return results.map(seen)[0];
  };

  const clauseCases = document.criteria.map((criterion) => {
    const file = `${criterion.clause}-${criterion.id}.yaml`;
    const path = `${folder}/${file}`;
    return {
      criterion,
      file,
      cases: existsSync(path) ? z.array(clauseCaseSchema).parse(readYaml(path)) : [],
    };
  });

  describe(document.id, () => {
    describe.each(clauseCases)('cases/$file', ({ criterion, cases }) => {
      it.each(cases)('$name', (example) => {
        const { lost, failing = Object.keys(lost) } = example.expect;
        expect(judgeClause(criterion, example)).toEqual({ ...example.expect, failing });
      });

      it('has cases for full points, for no evidence, and for every way to lose or gain', () => {
        const earned = cases.map((each) => each.expect.earned);
        expect(earned).toContain(criterion.points ?? null);
        expect(earned).toContain(null);
        expect(cases.map((each) => each.expect.outcome)).toContain('pass');
        const losing = criterion.requirements.filter(({ loses }) => loses).map(({ id }) => id);
        expect(cases.flatMap((each) => Object.keys(each.expect.lost))).toEqual(
          expect.arrayContaining(losing),
        );
        if (losing.length === 0 && criterion.points) expect(earned).toContain(0);
      });

      it('shows every contradiction that its requirements look for', () => {
        const looking = criterion.requirements
          .filter(({ contradictedBy }) => contradictedBy.length > 0)
          .map(({ id }) => id);
        expect(cases.flatMap((each) => each.expect.contradictions)).toEqual(expect.arrayContaining(looking));
      });

      it('names only requirements that the clause has', () => {
        const known = [rest, ...criterion.requirements.map(({ id }) => id)];
        for (const { facts } of cases)
          if (typeof facts.shortfalls === 'object')
            expect(known).toEqual(expect.arrayContaining(Object.keys(facts.shortfalls)));
      });
    });

    const documentCases = z.array(documentCaseSchema).parse(readYaml(`${folder}/document.yaml`));
    it.each(documentCases)('$name', ({ facts, expect: { parts, groups, contradictions, ...total } }) => {
      const { shortfalls, points, figures, ...portal } = facts;
      const clauses = document.criteria.map(({ clause }) => clause);
      const named = [...Object.keys(shortfalls), ...Object.keys(points), ...Object.keys(figures)];
      expect([rest, ...clauses]).toEqual(expect.arrayContaining(named));

      const declarations = declarationsOf(document, facts);
      const result = evaluate(factsOfCase(folder, portal, declarations), document, terms);
      expect(result.total).toMatchObject(total);
      expect(sumsOf(result.results, Object.keys(parts))).toEqual(parts);
      expect(Object.fromEntries(result.groups.map((each) => [each.id, each.total.grade]))).toMatchObject(
        groups,
      );
      expect(contradicted(result.results)).toEqual(contradictions);
    });

    it('has no case file that nothing reads', () => {
      const portals = [...clauseCases.flatMap(({ cases }) => cases), ...documentCases].flatMap(({ facts }) =>
        facts.portal.map((name) => `${name}.yaml`),
      );
      const read = new Set(['document.yaml', ...clauseCases.map(({ file }) => file), ...portals]);
      expect(readdirSync(folder).filter((file) => !read.has(file))).toEqual([]);
    });
  });
}

/** What a case of one clause speaks of. */
function seen({ earned, outcome, requirements }: CriterionResult) {
  const failing = requirements
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.outcome === 'fail')
    .map(({ subject }) => subject);
  const lost = Object.fromEntries(
    requirements.filter((each) => each.lost > 0).map((each) => [each.id, each.lost]),
  );
  const contradictions = requirements.filter((each) => each.contradictions.length > 0).map(({ id }) => id);
  return { earned, outcome, lost, failing, contradictions };
}

const contradicted = (results: readonly CriterionResult[]) =>
  results
    .filter(({ requirements }) => requirements.some(({ contradictions }) => contradictions.length > 0))
    .map(({ clause }) => clause);

const sumsOf = (results: readonly CriterionResult[], prefixes: readonly string[]) =>
  Object.fromEntries(
    prefixes.map((prefix) => [
      prefix,
      roundPoints(
        results
          .filter(({ clause }) => clause.startsWith(`${prefix}.`))
          .reduce((sum, { earned }) => sum + (earned ?? 0), 0),
      ),
    ]),
  );
