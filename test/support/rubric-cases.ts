import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { CriteriaDocument } from '../../src/domain/criteria-document.ts';
import type { DeclarationFact, Facts } from '../../src/domain/facts.ts';
import { caseEntrySchema, caseFactsSchema, toFacts } from './case-facts.ts';
import { declaration } from './facts.ts';

/** Key for all that a map of declared shortfalls does not name. */
export const rest = 'con-lai';

/** Declared shortfalls of a clause: one number for all of it, or one a requirement. */
const shortfallsSchema = z.union([z.number(), z.record(z.string(), z.number())]);
type Shortfalls = z.output<typeof shortfallsSchema>;
const figuresSchema = z.record(z.string(), z.number());
type Figures = z.output<typeof figuresSchema>;

const portalFacts = caseFactsSchema.omit({ declarations: true }).extend({
  /** Files beside the case that list the entries of a portal; left out, the portal is empty. */
  portal: z.array(z.string()).default([]),
  /** Entries to leave out of it, as `type/slug`. */
  without: z.array(z.string()).default([]),
});
type PortalFacts = z.output<typeof portalFacts>;

/** A worked example of one clause, for a person who knows the rubric, not the code. */
export const clauseCaseSchema = z.strictObject({
  name: z.string(),
  facts: portalFacts.extend({
    shortfalls: shortfallsSchema.optional(),
    points: z.number().optional(),
    /** Figures (số liệu) behind the declarations. */
    figures: figuresSchema.optional(),
  }),
  expect: z.strictObject({
    earned: z.number().nullable(),
    outcome: z.enum(['pass', 'fail', 'no-data']),
    /** Points lost by requirement, before the clause is kept above zero. */
    lost: z.record(z.string(), z.number()).default({}),
    /** Subjects that fail; left out, the requirements that lose points. */
    failing: z.array(z.string()).optional(),
    /** Requirements whose declaration contradicts what the portal shows. */
    contradictions: z.array(z.string()).default([]),
  }),
});
export type ClauseCase = z.output<typeof clauseCaseSchema>;

/** A worked example of the whole document. Declarations are by clause, `null` for none. */
export const documentCaseSchema = z.strictObject({
  name: z.string(),
  facts: portalFacts.extend({
    shortfalls: z.record(z.string(), shortfallsSchema.nullable()).default({}),
    points: z.record(z.string(), z.number()).default({}),
    figures: z.record(z.string(), figuresSchema).default({}),
  }),
  expect: z.strictObject({
    earned: z.number(),
    judgedOutOf: z.number(),
    outOf: z.number(),
    grade: z.string().nullable(),
    /** Points by the first numbers of the clauses: `I` for a standard, `I.1` for a criterion of it. */
    parts: z.record(z.string(), z.number()).default({}),
    /** Grades of groups that have grades of their own. */
    groups: z.record(z.string(), z.string().nullable()).default({}),
    /** Clauses whose declarations contradict what the portal shows. */
    contradictions: z.array(z.string()).default([]),
  }),
});
export type DocumentCase = z.output<typeof documentCaseSchema>;

/** Facts of a case: those of its portal file, less what it leaves out, and its own. @param folder Of the case. */
export function factsOfCase(
  folder: string,
  { portal, without, ...own }: PortalFacts,
  declarations: readonly DeclarationFact[],
): Facts {
  const pages = portal.flatMap((name) => z.array(caseEntrySchema).parse(readYaml(`${folder}/${name}.yaml`)));
  const byName = new Map([...pages, ...own.entries].map((page) => [`${page.type}/${page.slug}`, page]));
  for (const name of without)
    if (!byName.delete(name)) throw new Error(`${portal} has no ${name} to leave out`);
  const told = caseFactsSchema
    .omit({ declarations: true })
    .strip()
    .parse({ ...own, entries: [...byName.values()] });
  return { ...toFacts({ ...told, declarations: [] }), declarations };
}

export const readYaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));

/** Declarations of one clause. */
export function declarationsOn(
  document: string,
  clause: string,
  shortfalls: Shortfalls | null = null,
  figures?: Figures,
): DeclarationFact[] {
  if (shortfalls === null) return [];
  const counts = typeof shortfalls === 'number' ? { [rest]: shortfalls } : shortfalls;
  return Object.entries(counts).map(([requirement, count]) =>
    declaration({
      document,
      clause,
      shortfalls: count,
      ...(figures && { figures }),
      ...(requirement !== rest && { requirement }),
    }),
  );
}

export const claimOf = (document: string, clause: string, points: number | undefined): DeclarationFact[] =>
  points === undefined ? [] : [declaration({ document, clause, points })];

/** Declarations of a whole document. Awards are declared in points, so that the rest does not speak of them. */
export const declarationsOf = (
  { id, criteria }: CriteriaDocument,
  { shortfalls, points, figures }: DocumentCase['facts'],
): DeclarationFact[] =>
  criteria.flatMap(({ clause, requirements }) => {
    const isAward = requirements.some(({ gains }) => gains);
    const told = clause in shortfalls ? shortfalls[clause] : isAward ? null : shortfalls[rest];
    return [
      ...(clause in points ? [] : declarationsOn(id, clause, told, figures[clause])),
      ...claimOf(id, clause, points[clause]),
    ];
  });
