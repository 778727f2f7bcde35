import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Whether it is a run of vitest, whose single tests count. */
  readonly countsTests?: boolean;
  /** Whether it runs beside the others from the beginning, for it needs one core only; what it says is printed at the end. */
  readonly runsBeside?: boolean;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Runs every step, also after a failing one, and prints the totals. @returns the exit status. */
export async function runSteps(steps: readonly Step[]): Promise<0 | 1> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-truong-test-'));
  const beside = steps
    .filter(({ runsBeside }) => runsBeside)
    .map((step, i) => startBeside(step, join(folder, `${i}.txt`)));
  const oneByOne = steps.filter(({ runsBeside }) => !runsBeside);
  const results = oneByOne.map((step, i) => ({ step, ...runStep(step, join(folder, `${i}.json`)) }));
  for (const ended of beside) results.push(await ended());
  rmSync(folder, { recursive: true, force: true });

  const failing = results.filter(({ failed }) => failed > 0);
  for (const { step } of failing) console.log(`✗ ${step.name}`);
  const sum = (key: keyof Count) => results.reduce((total, count) => total + count[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return failing.length === 0 ? 0 : 1;
}

/** Starts a step. @returns what waits for its end, prints what it said into the file, and counts it as one. */
function startBeside(step: Step, outputFile: string) {
  const [program, ...args] = step.command;
  const output = openSync(outputFile, 'w');
  const ended = once(spawn(program, args, { stdio: ['ignore', output, output] }), 'exit');
  return async () => {
    const [status] = await ended;
    console.log(`\n── ${step.name}: ${step.command.join(' ')}\n${readFileSync(outputFile, 'utf8')}`);
    return { step, ...(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) };
  };
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
