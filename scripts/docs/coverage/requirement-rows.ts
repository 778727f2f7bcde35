import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const rowSchema = z
  .strictObject({
    id: z.string().regex(/^[A-Z0-9]+-\d{2}$/),
    text: z.string().min(1),
    /** Documents and clauses it was read in. */
    source: z.string().min(1),
    /** Whether a program can judge it: wholly, in part, or not at all. */
    auto: z.enum(['Y', 'P', 'N']),
    /** Where it is answered, if not by a criteria document. */
    by: z.strictObject({ what: z.string().min(1), test: z.string().min(1) }).optional(),
    /** Why it is left out. */
    left: z.string().min(1).optional(),
  })
  .refine(({ by, left }) => !(by && left), 'either answered or left');

/** A requirement of the source documents, as `criteria/yeu-cau.yaml` has it. */
export type RequirementRow = z.output<typeof rowSchema>;

const readingSchema = z.strictObject({
  /** `D-` where sources disagree, `O-` where something is printed oddly, `U-` where something is left open. */
  id: z.string().regex(/^[DOU]-\d+$/),
  what: z.string().min(1),
  /** The reading taken. */
  chosen: z.string().min(1),
  /** Files that hold it. */
  where: z.array(z.string()).min(1),
});

/** A place where the sources are not clear, and how it was read: `criteria/cho-chua-ro.yaml`. */
export type UnclearPlace = z.output<typeof readingSchema>;

const read = (root: string, name: string): unknown =>
  parse(readFileSync(`${root}/criteria/${name}.yaml`, 'utf8'));

export const readRequirementRows = (root: string): RequirementRow[] =>
  z.array(rowSchema).parse(read(root, 'yeu-cau'));

export const readUnclearPlaces = (root: string): UnclearPlace[] =>
  z.array(readingSchema).parse(read(root, 'cho-chua-ro'));
