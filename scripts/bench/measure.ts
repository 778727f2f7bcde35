import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMeter, type Meter } from './meter.ts';

/** A program to run, with its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Exit statuses that count as done; 0 where left out. */
  readonly accepts?: readonly number[];
  /** A file that a finished run leaves behind; removed before the run, so that a crash is not taken for speed. */
  readonly leaves?: string;
}

/** What one run of a command and of all that it started cost. */
export interface Cost {
  readonly seconds: number;
  /** User and system time of the whole process tree. `NaN` where this machine cannot tell. */
  readonly cpuSeconds: number;
  /** Greatest resident memory of any process of the tree, in MB (10⁶ bytes). `NaN` where this machine cannot tell. */
  readonly peakMb: number;
}

const meter: Meter = findMeter();

/**
 * Runs a command as a child to its end.
 *
 * @throws {Error} with its message when it ends with a status that is not accepted or leaves no result.
 */
export function measure(command: Command): Cost {
  const { program, args, cwd } = command;
  if (command.leaves) rmSync(command.leaves, { force: true });
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const figures = join(folder, 'cost');
  try {
    const [wrapper = program, ...wrapped] = [...meter.wrap(figures), program, ...args];
    const start = performance.now();
    const { status, stderr, error } = spawnSync(wrapper, wrapped, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const seconds = (performance.now() - start) / 1000;
    if (error) throw error;
    if (!isDone(command, status)) throw new Error(`mã ${status}: ${reasonIn(stderr)}`);
    return { seconds, ...meter.read(() => readFileSync(figures, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const isDone = ({ accepts = [0], leaves }: Command, status: number | null): boolean =>
  status !== null && accepts.includes(status) && (leaves === undefined || existsSync(leaves));

/** The line that names an error, or else the last one. */
function reasonIn(messages: string): string {
  const lines = messages.trim().split('\n');
  return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? '').slice(0, 200);
}
