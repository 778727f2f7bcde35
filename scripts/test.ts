import { availableParallelism } from 'node:os';
import { runSteps } from './test/run-steps.ts';

/** Tests of the site wait half of their time: one more at a time than there are cores. Those of the editor do not. */
const forSite = `--maxWorkers=${availableParallelism() + 1}`;

/**
 * `npm test`: everything that must hold before a change is accepted, in this order, on one machine. Its last
 * line is `N passed, N failed`, counting single tests, and each other step as one.
 */
process.exitCode = await runSteps([
  { name: 'Lock file complete', command: ['node', 'scripts/test/check-lock.ts'] },
  { name: 'Lint and format', command: ['biome', 'ci', '.'] },
  { name: 'Types', command: ['astro', 'check', '--minimumSeverity', 'warning'], runsBeside: true },
  {
    name: 'Unit tests',
    command: ['vitest', 'run', '--exclude', 'test/{site,slow,long}/**'],
    countsTests: true,
  },
  { name: 'Demonstration school builds', command: ['node', 'src/cli/main.ts', 'build'] },
  { name: 'Built site in a browser', command: ['vitest', 'run', 'test/site', forSite], countsTests: true },
  {
    name: 'Editor and guides in a browser',
    command: ['vitest', 'run', 'test/slow'],
    countsTests: true,
  },
]);
