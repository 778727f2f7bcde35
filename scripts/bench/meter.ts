import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Cost } from './measure.ts';

type Figures = Pick<Cost, 'cpuSeconds' | 'peakMb'>;

/** A way to learn what a process tree cost: words put before its command, and a reader of what they write. */
export interface Meter {
  readonly wrap: (figuresFile: string) => readonly string[];
  readonly read: (readFigures: () => string) => Figures;
}

/** GNU time; writes "Command exited with …" before the figures when the status is not 0. */
const gnuTime: Meter = {
  wrap: (file) => ['/usr/bin/time', '-o', file, '-f', '%U %S %M'],
  read: (readFigures) => toFigures(readFigures(), 1024),
};

/** Python's `resource`, where GNU time is missing (macOS, small images). */
const python: Meter = {
  wrap: (file) => ['python3', join(import.meta.dirname, 'meter.py'), file],
  read: (readFigures) => toFigures(readFigures(), 1),
};

const none: Meter = {
  wrap: () => [],
  read: () => ({ cpuSeconds: Number.NaN, peakMb: Number.NaN }),
};

/** The best meter of this machine. */
export function findMeter(): Meter {
  if (runs('/usr/bin/time', ['-f', '%U', 'true'])) return gnuTime;
  return runs('python3', ['-c', 'import resource']) ? python : none;
}

const runs = (program: string, args: readonly string[]): boolean => spawnSync(program, args).status === 0;

function toFigures(text: string, bytesPerUnit: number): Figures {
  const [user = Number.NaN, system = Number.NaN, peak = Number.NaN] =
    text.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { cpuSeconds: user + system, peakMb: (peak * bytesPerUnit) / 1e6 };
}
