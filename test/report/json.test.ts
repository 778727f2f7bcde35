import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { json } from '../../src/report/formats/json.ts';
import { judgeFiles, postFile } from '../support/portal.ts';
import { sampleReport } from '../support/sample-report.ts';

const outcome = z.enum(['pass', 'fail', 'no-data']);
const day = z.iso.date();
const place = z.object({
  path: z.string().startsWith('content/'),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
});

/** The shape other programs rely on, as the contract words it. Fields may be added, never renamed or dropped. */
const contract = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  portal: z.object({ name: z.string(), site: z.string().nullable(), level: z.string().nullable() }),
  asOf: day,
  period: z.object({ from: day, to: day }),
  commit: z.string().nullable(),
  gate: z.object({ passed: z.boolean(), failing: z.int(), warnings: z.int() }),
  problems: z.array(place.extend({ message: z.string() })),
  documents: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['rubric', 'profile', 'duties']),
      total: z.object({
        earned: z.number(),
        judgedOutOf: z.number(),
        outOf: z.number(),
        grade: z.string().nullable(),
      }),
      results: z.array(
        z.object({
          clause: z.string(),
          title: z.string(),
          earned: z.number().nullable(),
          points: z.number().nullable(),
          outcome,
          requirements: z.array(
            z.object({
              id: z.string(),
              quote: z.string(),
              outcome,
              lost: z.number(),
              source: z.enum(['computed', 'declared', 'none']),
              findings: z.array(
                z.object({
                  check: z.string(),
                  subject: z.string(),
                  outcome,
                  measured: z.object({ value: z.number(), unit: z.string() }).optional(),
                  required: z.object({ min: z.number().optional(), max: z.number().optional() }).optional(),
                  message: z.string(),
                  at: place.optional(),
                  waived: z.boolean(),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
  waivers: z.array(
    z.object({ check: z.string(), subject: z.string(), state: z.enum(['active', 'expired', 'unused']) }),
  ),
});

describe('the report as JSON', () => {
  it('has the shape of the contract', () => {
    expect(contract.safeParse(JSON.parse(json.render(sampleReport))).error).toBeUndefined();
  });
  it('has it for a portal read from disk, with problems and without a school', async () => {
    const { report } = await judgeFiles({ 'tin-tuc/a.md': postFile('![](a.jpg)'), 'tin-tuc/b.md': '' });
    const parsed = contract.parse(JSON.parse(json.render(report)));
    expect(parsed.problems).toHaveLength(1);
    expect(parsed.documents.map(({ id }) => id)).toEqual(['mac-dinh']);
  });
  it('says nothing but the report', () => {
    expect(JSON.parse(json.render(sampleReport))).toEqual(JSON.parse(JSON.stringify(sampleReport)));
  });
  it('ends with a line end', () => expect(json.render(sampleReport).endsWith('}\n')).toBe(true));
  it('is written to bao-cao.json', () => expect(json.fileName).toBe('bao-cao.json'));
});
