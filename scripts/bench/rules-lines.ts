import type { Outcomes } from './median-of-runs.ts';
import { targets } from './targets.ts';
import { costLine, isCost, limitLine, type VerdictLine } from './verdict-line.ts';

/** Without what earlier runs remembered, or with it. */
export type Warmth = 'cold' | 'warm';

/** What runs: only reading, one criteria document, all of them, or all that another working copy has. */
export type Runner = 'floor' | 'one' | 'all' | 'before';

/** Name of a contestant; the floor has no warmth. */
export const contestant = (runner: Runner, warmth?: Warmth): string =>
  warmth ? `${runner} ${warmth}` : runner;

const labels = { cold: 'nguội', warm: 'ấm' } as const satisfies Record<Warmth, string>;

/**
 * The costs of all runs of this warmth, and whether all criteria documents keep the limits: CPU against the other
 * working copy, or where none was measured against what was stored of one.
 */
export function rulesLines(warmth: Warmth, outcomes: Outcomes): VerdictLine[] {
  const label = labels[warmth];
  const [one, all, before] = (['one', 'all', 'before'] as const).map((runner) =>
    outcomes.get(contestant(runner, warmth)),
  );
  const lines = [
    costLine(`một bộ (mac-dinh), ${label}`, one),
    ...(before ? [costLine(`bản trước, ${label}`, before)] : []),
    costLine(`mọi bộ, ${label}`, all),
  ];
  if (!isCost(all)) return lines;
  const past = before ? cpuOf(before) : storedCpu(warmth, outcomes);
  const { ratioToBefore, peakMb } = targets.rules;
  const against = before ? 'bản trước' : 'mốc đã ghi';
  return [
    ...lines,
    limitLine(`mọi bộ, ${label}: CPU so với ${against}`, all.cpuSeconds / past, ratioToBefore, 'lần'),
    limitLine(`mọi bộ, ${label}: bộ nhớ cao nhất`, all.peakMb, peakMb, 'MB'),
  ];
}

/** What was stored counts in floors, so that it holds for a slower or faster machine. */
const storedCpu = (warmth: Warmth, outcomes: Outcomes): number =>
  cpuOf(outcomes.get(contestant('floor'))) * targets.rules.floorsBefore[warmth];

const cpuOf = (outcome: Parameters<typeof isCost>[0]): number =>
  isCost(outcome) ? outcome.cpuSeconds : Number.NaN;
