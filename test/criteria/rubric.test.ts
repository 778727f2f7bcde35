import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { listCriteria, readCriteria } from '../../src/criteria/read-criteria.ts';
import type { Criterion } from '../../src/domain/criterion.ts';
import type { DeclarationFact, EntryFact } from '../../src/domain/facts.ts';
import type { CriterionResult } from '../../src/domain/report.ts';
import { evaluate } from '../../src/evaluate.ts';
import { roundPoints } from '../../src/score/round-points.ts';
import { day, declaration, entry, factsWith } from '../support/facts.ts';

/** Key for all that a map of declared shortfalls does not name. */
const rest = 'con-lai';

const pageSchema = z.strictObject({
  type: z.string(),
  slug: z.string(),
  data: z.record(z.string(), z.unknown()).default({}),
  words: z.int().default(0),
  pictures: z.int().default(0),
});

/** Declared shortfalls of a clause: one number for all of it, or one a requirement. */
const shortfallsSchema = z.union([z.number(), z.record(z.string(), z.number())]);
type Shortfalls = z.output<typeof shortfallsSchema>;

const portalFields = {
  /** File beside the case that lists the pages of a portal; left out, the portal is empty. */
  portal: z.string().optional(),
  /** Pages to leave out of it, as `type/slug`. */
  without: z.array(z.string()).default([]),
  /** Pages to add; one with the same name replaces that of the portal. */
  entries: z.array(pageSchema).default([]),
};

/** A worked example of one clause, for a person who knows the rubric, not the code. */
const clauseCaseSchema = z.strictObject({
  name: z.string(),
  facts: z.strictObject({
    ...portalFields,
    shortfalls: shortfallsSchema.optional(),
    points: z.number().optional(),
  }),
  expect: z.strictObject({
    earned: z.number().nullable(),
    outcome: z.enum(['pass', 'fail', 'no-data']),
    /** Points lost by requirement, before the clause is kept above zero. */
    lost: z.record(z.string(), z.number()).default({}),
    /** Subjects that fail; left out, the requirements that lose points. */
    failing: z.array(z.string()).optional(),
  }),
});

/** A worked example of the whole document. Declarations are by clause, `null` for none. */
const documentCaseSchema = z.strictObject({
  name: z.string(),
  facts: z.strictObject({
    ...portalFields,
    shortfalls: z.record(z.string(), shortfallsSchema.nullable()).default({}),
    points: z.record(z.string(), z.number()).default({}),
  }),
  expect: z.strictObject({
    earned: z.number(),
    judgedOutOf: z.number(),
    outOf: z.number(),
    grade: z.string().nullable(),
    /** Points by the first numbers of the clauses: `I` for a standard, `I.1` for a criterion of it. */
    parts: z.record(z.string(), z.number()),
  }),
});

const root = fileURLToPath(new URL('../../', import.meta.url));
const terms = {
  period: { from: day('2025-09-01'), to: day('2026-05-31') },
  asOf: day('2026-05-31'),
  gate: 'warn' as const,
  isWaived: () => false,
};

const rubrics = listCriteria(root)
  .map((id) => readCriteria(root, id))
  .filter(({ kind, id }) => kind === 'rubric' && existsSync(`${root}/criteria/${id}/cases`));

for (const document of rubrics) {
  const folder = `${root}/criteria/${document.id}/cases`;
  const read = (file: string): unknown => parse(readFileSync(`${folder}/${file}`, 'utf8'));

  const pagesOf = ({ portal, without, entries }: z.output<z.ZodObject<typeof portalFields>>): EntryFact[] => {
    const own = portal ? z.array(pageSchema).parse(read(`${portal}.yaml`)) : [];
    const pages = new Map([...own, ...entries].map((page) => [`${page.type}/${page.slug}`, page]));
    for (const name of without) expect(pages.delete(name), `có trang ${name} để bỏ`).toBe(true);
    return [...pages.values()].map(({ type, slug, data, words, pictures }) =>
      entry(type, slug, data, { words, pictures }),
    );
  };

  const declarationsOn = (clause: string, shortfalls: Shortfalls | null = null): DeclarationFact[] => {
    if (shortfalls === null) return [];
    const counts = typeof shortfalls === 'number' ? { [rest]: shortfalls } : shortfalls;
    return Object.entries(counts).map(([requirement, count]) =>
      declaration({
        document: document.id,
        clause,
        shortfalls: count,
        ...(requirement !== rest && { requirement }),
      }),
    );
  };

  const claimOf = (clause: string, points: number | undefined): DeclarationFact[] =>
    points === undefined ? [] : [declaration({ document: document.id, clause, points })];

  const judgeClause = (criterion: Criterion, { facts }: z.output<typeof clauseCaseSchema>) => {
    const { clause } = criterion;
    const declarations = [...declarationsOn(clause, facts.shortfalls), ...claimOf(clause, facts.points)];
    const { results } = evaluate(
      factsWith({ entries: pagesOf(facts), declarations }),
      { ...document, criteria: [criterion] },
      terms,
    );
    return results.map(seen)[0];
  };

  const clauseCases = document.criteria.map((criterion) => {
    const file = `${criterion.clause}-${criterion.id}.yaml`;
    const cases = existsSync(`${folder}/${file}`) ? z.array(clauseCaseSchema).parse(read(file)) : [];
    return { criterion, file, cases };
  });

  describe(document.id, () => {
    describe.each(clauseCases)('cases/$file', ({ criterion, cases }) => {
      it.each(cases)('$name', (example) => {
        const { lost, failing = Object.keys(lost) } = example.expect;
        expect(judgeClause(criterion, example)).toEqual({ ...example.expect, failing });
      });

      it('has cases for full points, for no declaration, and for every way to lose or gain', () => {
        const earned = cases.map((each) => each.expect.earned);
        expect(earned).toContain(criterion.points);
        expect(earned).toContain(null);
        const losing = criterion.requirements.filter(({ loses }) => loses).map(({ id }) => id);
        expect(cases.flatMap((each) => Object.keys(each.expect.lost))).toEqual(
          expect.arrayContaining(losing),
        );
        if (losing.length === 0) expect(earned).toContain(0);
      });

      it('names only requirements that the clause has', () => {
        const known = [rest, ...criterion.requirements.map(({ id }) => id)];
        for (const { facts } of cases)
          if (typeof facts.shortfalls === 'object')
            expect(known).toEqual(expect.arrayContaining(Object.keys(facts.shortfalls)));
      });
    });

    const documentCases = z.array(documentCaseSchema).parse(read('document.yaml'));
    it.each(documentCases)('$name', ({ facts, expect: { parts, ...total } }) => {
      const { shortfalls, points } = facts;
      const clauses = document.criteria.map(({ clause }) => clause);
      const named = [...Object.keys(shortfalls), ...Object.keys(points)];
      expect([rest, ...clauses]).toEqual(expect.arrayContaining(named));

      const declarations = clauses.flatMap((clause) => [
        ...(clause in points ? [] : declarationsOn(clause, shortfallsOf(clause, shortfalls))),
        ...claimOf(clause, points[clause]),
      ]);
      const result = evaluate(factsWith({ entries: pagesOf(facts), declarations }), document, terms);
      expect(result.total).toEqual(total);
      expect(sumsOf(result.results, Object.keys(parts))).toEqual(parts);
    });

    /** Awards are declared in points, so that the rest of the shortfalls does not speak of them. */
    const shortfallsOf = (clause: string, shortfalls: Readonly<Record<string, Shortfalls | null>>) => {
      if (clause in shortfalls) return shortfalls[clause];
      const { requirements = [] } = document.criteria.find((each) => each.clause === clause) ?? {};
      return requirements.some(({ gains }) => gains) ? null : shortfalls[rest];
    };

    it('has no case file that nothing reads', () => {
      const portals = [...clauseCases.flatMap(({ cases }) => cases), ...documentCases].flatMap(({ facts }) =>
        facts.portal ? [`${facts.portal}.yaml`] : [],
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
  return { earned, outcome, lost, failing };
}

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
