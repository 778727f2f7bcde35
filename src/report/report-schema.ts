import { z } from 'zod';
import type { LocalDate } from '../domain/calendar.ts';
import type { Unit } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';

const day = z.iso.date().brand<'LocalDate'>();
const outcome = z.enum(['pass', 'fail', 'no-data']);
const kind = z.enum(['rubric', 'profile', 'duties']);
const count = z.int().nonnegative();
const points = z.number().nonnegative();

const units = [
  ...(['px', 'từ', 'ảnh', 'liên kết', 'trường hợp', 'điểm', 'ngày', 'lượt', 'byte', '%'] as const),
  ...(['tin bài', 'mục', 'bài giảng', 'học liệu', 'văn bản', 'sự kiện', 'đề'] as const),
  ...(['giáo viên', 'tuần', 'tháng', 'môn', 'lớp'] as const),
] as const satisfies readonly Unit[];

const place = z.object({
  path: z.string(),
  line: z.int().positive().exactOptional(),
  column: z.int().positive().exactOptional(),
});
const problem = place.extend({ message: z.string() });

const finding = z.object({
  check: z.string(),
  subject: z.string(),
  outcome,
  message: z.string(),
  waived: z.boolean(),
  units: z.number().exactOptional(),
  measured: z.object({ value: z.number(), unit: z.enum(units) }).exactOptional(),
  required: z.object({ min: z.number().exactOptional(), max: z.number().exactOptional() }).exactOptional(),
  pending: z.literal(true).exactOptional(),
  breakdown: z.record(z.string(), z.number()).exactOptional(),
  due: day.exactOptional(),
  at: place.exactOptional(),
});

const ruleUse = z.object({ rule: z.string(), options: z.unknown() });

const requirement = z.object({
  id: z.string(),
  quote: z.string(),
  source: z.enum(['computed', 'declared', 'none']),
  from: z.string().exactOptional(),
  reading: z.string().exactOptional(),
  remedy: z.string(),
  outcome,
  lost: points,
  units: z.number().nonnegative(),
  loses: ruleUse.exactOptional(),
  gains: ruleUse.exactOptional(),
  contradictions: z.array(
    z.object({ check: z.string(), message: z.string(), declaredAt: place, at: place.exactOptional() }),
  ),
  findings: z.array(finding),
});

const result = z.object({
  clause: z.string(),
  id: z.string(),
  title: z.string(),
  group: z.string().exactOptional(),
  note: z.string().exactOptional(),
  evaluator: z.string().exactOptional(),
  source: z.enum(['computed', 'declared', 'none', 'mixed']),
  points: points.nullable(),
  earned: points.nullable(),
  outcome,
  requirements: z.array(requirement),
});

const part = z.object({ earned: points, outOf: points });
const total = z.object({
  earned: points,
  judgedOutOf: points,
  outOf: points,
  grade: z.string().nullable(),
  bySource: z.object({ computed: part, declared: part, none: part, mixed: part }),
});
const group = z.object({ id: z.string(), title: z.string(), total, above: points.nullable() });

const document = z.object({
  id: z.string(),
  kind,
  title: z.string(),
  number: z.string(),
  issuer: z.string(),
  effective: z.object({ from: day, until: day.optional() }),
  note: z.string().exactOptional(),
  sources: z.array(z.object({ title: z.string(), note: z.string().optional() })),
  gate: z.enum(['error', 'warn', 'off']),
  notApplied: z.string().nullable(),
  total,
  groups: z.array(group),
  results: z.array(result),
});

const due = z.object({
  due: day,
  isOverdue: z.boolean(),
  check: z.string(),
  subject: z.string(),
  message: z.string(),
  document: z.string(),
  number: z.string(),
  clause: z.string(),
  at: place.exactOptional(),
});

const year = z.object({
  schoolYear: z.string(),
  document: z.string(),
  number: z.string(),
  total,
  groups: z.array(group),
  requirements: z.object({ pass: count, fail: count, noData: count }),
});

const waiver = z.object({
  check: z.string(),
  subject: z.string(),
  reason: z.string(),
  by: z.string(),
  date: day,
  expires: day,
  state: z.enum(['active', 'expired', 'unused']),
  at: place,
});

/**
 * The shape of a report for programs in other languages; becomes `schemas/bao-cao.schema.json`. Fields may be added,
 * so that one that is not known here is no mistake.
 */
export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  portal: z.object({ name: z.string(), site: z.string().nullable(), level: z.string().nullable() }),
  asOf: day,
  period: z.object({ from: day, to: day }),
  commit: z.string().nullable(),
  gate: z.object({ passed: z.boolean(), failing: count, warnings: count }),
  problems: z.array(problem),
  warnings: z.array(problem),
  documents: z.array(document),
  due: z.array(due),
  history: z.array(year),
  waivers: z.array(waiver),
});

type DeepReadonly<Value> = Value extends LocalDate
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;
type Described = DeepReadonly<z.output<typeof reportSchema>>;
type Told = DeepReadonly<Report>;
type Fits<From, To> = [From] extends [To] ? true : false;

/** Names of all fields, as paths. Those that may be left out break neither direction, so they are compared by name. */
type Fields<Value> = Value extends string | number | boolean | null | undefined
  ? never
  : Value extends readonly (infer Item)[]
    ? Fields<Item>
    : string extends keyof Value
      ? never
      : { [Key in keyof Value & string]-?: Key | `${Key}.${Fields<Value[Key]>}` }[keyof Value & string];

/** Does not compile once a field is in the report and not here, or here and not in the report. */
export const describesTheReport: {
  readonly noMore: Fits<Described, Told>;
  readonly noLess: Fits<Told, Described>;
  readonly everyField: Fits<Fields<Told>, Fields<Described>>;
  readonly noOtherField: Fits<Fields<Described>, Fields<Told>>;
} = { noMore: true, noLess: true, everyField: true, noOtherField: true };
