import { type Command, type Cost, measure } from './measure.ts';

/** A command under a name, and what to do before each of its runs. */
export interface Contestant extends Command {
  readonly name: string;
  readonly prepare?: () => void;
}

/** Median costs by name, or why a contestant could not be measured. */
export type Outcomes = ReadonlyMap<string, Cost | Error>;

/** Runs the contestants in turn, `runs` times round, so that a slow minute of the machine meets all of them. */
export function medianOfRuns(contestants: readonly Contestant[], runs: number): Outcomes {
  const costs = new Map<string, Cost[]>(contestants.map(({ name }) => [name, []]));
  const failed = new Map<string, Error>();
  for (let round = 0; round < runs; round++)
    for (const contestant of contestants.filter(({ name }) => !failed.has(name)))
      runOnce(contestant, costs, failed);
  return new Map(
    contestants.map(({ name }) => [name, failed.get(name) ?? medianCost(costs.get(name) ?? [])]),
  );
}

function runOnce(contestant: Contestant, costs: Map<string, Cost[]>, failed: Map<string, Error>): void {
  contestant.prepare?.();
  try {
    costs.get(contestant.name)?.push(measure(contestant));
  } catch (error) {
    failed.set(contestant.name, error instanceof Error ? error : new Error(String(error)));
  }
}

const medianCost = (costs: readonly Cost[]): Cost => ({
  seconds: median(costs.map(({ seconds }) => seconds)),
  cpuSeconds: median(costs.map(({ cpuSeconds }) => cpuSeconds)),
  peakMb: median(costs.map(({ peakMb }) => peakMb)),
});

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
