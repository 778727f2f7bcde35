import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readCriteria } from '../../src/criteria/read-criteria.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { evaluate } from '../../src/evaluate.ts';
import { day, factsWith, image, post } from '../support/facts.ts';
import { projectRoot } from '../support/portal.ts';

const words = z.array(z.string());

/** A worked example of a profile, for a person who knows the plan, not the code. */
const caseSchema = z.strictObject({
  name: z.string(),
  clause: z.string(),
  period: z.strictObject({ from: z.string(), to: z.string() }),
  asOf: z.string(),
  /** Days of posts by category. */
  posts: z.record(z.string(), words).default({}),
  /** Widths of pictures in news, in px, by file. */
  images: z.record(z.string(), z.int()).default({}),
  expect: z.strictObject({ failing: words, pending: words.default([]) }),
});
type Case = z.output<typeof caseSchema>;

for (const path of globSync('criteria/*/cases/*.yaml', { cwd: projectRoot }).sort()) {
  const document = readCriteria(projectRoot, basename(dirname(dirname(path))));
  if (document.kind !== 'profile') continue;
  describe(path, () => {
    for (const example of z.array(caseSchema).parse(parse(readFileSync(`${projectRoot}/${path}`, 'utf8'))))
      it(example.name, () => expect(judge(example, document)).toEqual(example.expect));
  });
}

function judge(example: Case, document: ReturnType<typeof readCriteria>): Case['expect'] {
  const criteria = document.criteria.filter(({ clause }) => clause === example.clause);
  const result = evaluate(
    factsOf(example),
    { ...document, criteria },
    {
      period: { from: day(example.period.from), to: day(example.period.to) },
      asOf: day(example.asOf),
      gate: 'error',
      isWaived: () => false,
    },
  );
  const findings = result.results.flatMap(({ requirements }) =>
    requirements.flatMap((each) => each.findings),
  );
  const subjects = (isOne: (finding: (typeof findings)[number]) => boolean) =>
    findings
      .filter(isOne)
      .map(({ subject }) => subject)
      .sort();
  return {
    failing: subjects(({ outcome }) => outcome === 'fail'),
    pending: subjects(({ pending }) => pending === true),
  };
}

const factsOf = ({ posts, images }: Case): Facts =>
  factsWith({
    posts: Object.entries(posts).flatMap(([category, days]) => days.map((each) => post(each, category))),
    images: Object.entries(images).map(([file, widthPx]) => image(file, widthPx)),
  });
