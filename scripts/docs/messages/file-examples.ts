import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { LocalDate } from '../../../src/domain/calendar.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { readAndJudge } from '../../../src/read-and-judge.ts';
import type { MessageExample } from './example.ts';

const caseSchema = z.strictObject({ when: z.string(), files: z.record(z.string(), z.string()) });

/** What is said of files that cannot be used as they are; the files stand in `examples/files.yaml`. */
export async function fileExamples(): Promise<MessageExample[]> {
  const source = readFileSync(new URL('./examples/files.yaml', import.meta.url), 'utf8');
  const examples: MessageExample[] = [];
  for (const { when, files } of z.array(caseSchema).parse(parse(source)))
    examples.push(...(await problemsIn(files)).map((problem) => toExample('tep', when, problem)));
  return examples;
}

export const toExample = (part: string, when: string, { path, line, message }: Problem): MessageExample => ({
  part,
  when,
  at: line ? `${path}:${line}` : path,
  text: message,
});

const root = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');
const day = '2025-11-10' as LocalDate;

/** Problems and warnings of a content folder that holds these files. */
export async function problemsIn(files: Readonly<Record<string, string>>): Promise<readonly Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-truong-thong-diep-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { report } = await readAndJudge({
      ...{ root, contentDir: folder, publicDir: folder, cacheDir: join(folder, '.cache'), needsHtml: true },
      ...{ criteria: ['mac-dinh', 'qd-8265-2021', 'tt-09-2024'], today: day, commit: null },
      tool: { name: 'cong-truong', version: '0' },
    });
    const { problems, warnings } = report;
    return [...problems, ...warnings].filter(({ path }) => path !== 'content/truong.yaml' || hasNone(files));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A missing `truong.yaml` is told of every small folder; once is enough. */
const hasNone = (files: Readonly<Record<string, string>>) =>
  Object.keys(files).length === 0 || 'truong.yaml' in files;
