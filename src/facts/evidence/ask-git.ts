import { execFile } from 'node:child_process';

/** Far above the list of a school's files; a longer answer counts as none. */
const longestAnswerBytes = 256 * 1024 * 1024;

/**
 * Settings that a repository could otherwise use to run programs of its choice, or to bend the answer. They stand on
 * the command line, where they go before those of the repository.
 */
const settings = [
  ...['core.fsmonitor=', 'core.quotePath=false', 'safe.directory=*'],
  ...['log.showSignature=false', 'log.showRoot=true', 'log.follow=false', 'log.mailmap=false'],
];

/**
 * What git says, with a pager, external programs and the network out of reach.
 *
 * @returns `undefined` where git is not installed, the folder is in no repository, or git refuses.
 */
export const askGit = (folder: string, question: readonly string[]): Promise<string | undefined> =>
  new Promise((resolve) => {
    execFile(
      'git',
      ['-C', folder, '--no-pager', ...settings.flatMap((each) => ['-c', each]), ...question],
      { env: environment(), maxBuffer: longestAnswerBytes, windowsHide: true },
      (error, answer) => resolve(error ? undefined : answer),
    );
  });

/** That of the command without what would point git at another repository; a missing object is not fetched. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}
