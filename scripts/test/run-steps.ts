import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Whether it is a run of vitest, whose single tests count. */
  readonly countsTests?: boolean;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Runs every step, also after a failing one, and prints the totals. @returns the exit status. */
export async function runSteps(steps: readonly Step[]): Promise<0 | 1> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-truong-test-'));
  const counts = steps.map((step, i) => runStep(step, join(folder, `${i}.json`)));
  rmSync(folder, { recursive: true, force: true });

  const failing = steps.filter((_, i) => (counts[i]?.failed ?? 0) > 0);
  for (const { name } of failing) console.log(`✗ ${name}`);
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return failing.length === 0 ? 0 : 1;
}

function runStep(
  { name, command: [program, ...args], countsTests = false }: Step,
  resultFile: string,
): Count {
  console.log(`\n── ${name}: ${[program, ...args].join(' ')}`);
  const reporters = countsTests
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`]
    : [];
  const { status } = spawnSync(program, [...args, ...reporters], { stdio: 'inherit' });
  const single = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return countsTests ? (countOf(resultFile, status) ?? single) : single;
}

/** @returns `undefined` where the run died before it could tell. */
function countOf(file: string, status: number | null): Count | undefined {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as Record<
      string,
      number
    >;
    // A run may fail without a failing test: a file that does not load, say.
    const failed = (numFailedTests ?? 0) || (status === 0 ? 0 : 1);
    return { passed: numPassedTests ?? 0, failed };
  } catch {
    return undefined;
  }
}
