import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readCriteria } from '../../../src/criteria/read-criteria.ts';
import { PortalError } from '../../../src/domain/portal-error.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { MessageExample } from './example.ts';
import { toExample } from './file-examples.ts';

const caseSchema = z.strictObject({
  when: z.string(),
  document: z.string().default(''),
  replaces: z.string().optional(),
  clause: z.string().default(''),
  check: z.string().default('declared'),
  options: z.string().default('{}'),
  loses: z.string().optional(),
  files: z.record(z.string(), z.string()).default({}),
});
type Case = z.output<typeof caseSchema>;

/** What is said of criteria documents that cannot be trusted; they stand in `examples/criteria.yaml`. */
export function criteriaExamples(): MessageExample[] {
  const source = readFileSync(new URL('./examples/criteria.yaml', import.meta.url), 'utf8');
  return z
    .array(caseSchema)
    .parse(parse(source))
    .flatMap((each) => problemsOf(each).map((problem) => toExample('tieu-chi', each.when, problem)));
}

function problemsOf(each: Case): readonly Problem[] {
  const root = mkdtempSync(join(tmpdir(), 'cong-truong-thong-diep-'));
  try {
    mkdirSync(join(root, 'criteria/mau'), { recursive: true });
    for (const [name, text] of Object.entries(filesOf(each)))
      writeFileSync(join(root, 'criteria/mau', name), text);
    readCriteria(root, 'mau');
    return [];
  } catch (error) {
    if (error instanceof PortalError) return error.problems;
    throw error;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function filesOf({ document, replaces, clause, check, options, loses, files }: Case) {
  const lines = ['id: mau', 'kind: profile', 'title: Mẫu', 'issuer: Trường', 'number: 1/KH'];
  const kept = lines.filter((line) => line !== replaces);
  const requirement = `  - id: x\n    quote: Ảnh phải đủ rộng.\n    checks:\n      - { check: ${check}, options: ${options} }\n    remedy: Thay ảnh.\n${loses ? `    loses: ${loses}\n` : ''}`;
  return {
    'document.yaml': `${kept.join('\n')}\neffective: { from: 2025-09-01 }\n${document}\n`,
    ...(Object.keys(files).some((name) => name.startsWith('2-'))
      ? {}
      : { '1-anh.yaml': `clause: '1'\nid: anh\ntitle: Ảnh\n${clause}\nrequirements:\n${requirement}` }),
    ...files,
  };
}
