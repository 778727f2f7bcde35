import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const ruleUse = z.strictObject({ rule: z.string(), options: z.unknown() });
export type RuleUse = z.output<typeof ruleUse>;
const checkUse = z.strictObject({ check: z.string(), options: z.unknown().default({}) });
export type CheckUse = z.output<typeof checkUse>;

/** Schools a requirement speaks of; what is left out does not matter. */
const audience = z.strictObject({
  levels: z.array(z.enum(['mam-non', 'tieu-hoc', 'thcs'])).optional(),
  /** Only where pupils eat at school. */
  boarding: z.literal(true).optional(),
});
export type Audience = z.output<typeof audience>;

/** One demand of a clause, and what failing it costs. */
export const requirementSchema = z.strictObject({
  id: slug,
  /**
   * Words of the document, copied exactly, `[…]` where some are left out; the report shows them next to the result.
   * Where nobody could read the words, what they say, beginning with `Tóm tắt:`.
   */
  quote: z.string().min(1),
  /** Document and clause the words stand in, where it is not this document: `KH 08/KH-THLB, mục III.2.2`. */
  source: z.string().optional(),
  /** The reading taken where the words leave something open. */
  reading: z.string().optional(),
  /** Checks whose findings are counted together. */
  checks: z.array(checkUse).min(1),
  /** Checks asked instead where those above find no evidence at all: a person's declaration, where there is no log. */
  otherwise: z.array(checkUse).default([]),
  /** Checks whose failures contradict a declaration that all is well. They cost nothing; the report shows them. */
  contradictedBy: z.array(checkUse).default([]),
  /** Left out, it speaks of every school. */
  onlyFor: audience.optional(),
  /** Ids of the rows of `criteria/yeu-cau.yaml` that it answers. */
  covers: z.array(z.string()).default([]),
  /** How failures become points lost (điểm trừ). Left out in a profile, which has no points. */
  loses: ruleUse.optional(),
  /** How a declaration becomes points given (điểm thưởng). */
  gains: ruleUse.optional(),
  /** What the school should do when it fails. */
  remedy: z.string().min(1),
});
export type Requirement = z.output<typeof requirementSchema>;

/** Every use of a check in a requirement, whatever for. */
export const checkUses = ({ checks, otherwise, contradictedBy }: Requirement): readonly CheckUse[] => [
  ...checks,
  ...otherwise,
  ...contradictedBy,
];

/** One clause of a criteria document, as `criteria/<document>/<clause>-<id>.yaml` states it. */
export const criterionSchema = z.strictObject({
  /** Number of the clause as printed, such as `II.3.3.1`. */
  clause: z.string().min(1),
  id: slug,
  title: z.string().min(1),
  /** Id of the standard (tiêu chuẩn) it belongs to, where the document has any. */
  group: z.string().optional(),
  /** Most points the clause can earn (điểm tối đa). Left out in a profile. */
  points: z.number().positive().optional(),
  /** Who judges it, as printed. */
  evaluator: z.string().optional(),
  /** Oddities of the printed text that a reader should see. */
  note: z.string().optional(),
  requirements: z.array(requirementSchema).min(1),
});
export type Criterion = z.output<typeof criterionSchema>;
