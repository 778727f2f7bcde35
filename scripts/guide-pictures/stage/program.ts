import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

const clock = new URL('./fix-clock.ts', import.meta.url).href;
const program = `${projectRoot}/src/cli/main.ts`;

/** Arguments for `node` that run a command of the program on the day of the guides. */
export const programArguments = (args: readonly string[]): string[] => ['--import', clock, program, ...args];

/** Settings of the surroundings: nothing of this machine but where programs and the home folder are. */
export const programSettings = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  TZ: 'Asia/Ho_Chi_Minh',
  LANG: 'vi_VN.UTF-8',
  GIT_CONFIG_GLOBAL: '/dev/null',
});
