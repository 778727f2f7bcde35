import { relative } from 'node:path';

/** Stands in every hook of ours, so that another's is never taken for it. */
const mark = '# Cổng Trường: kiểm tra trước khi commit.';

export const isOwnHook = (script: string): boolean => script.includes(mark);

/** The command that a hook runs, from the root of the working copy. */
export function hookCommand(root: string, project: string, contentDir: string): string {
  return `node ${quoted(`${fromRoot(root, project)}/src/cli/main.ts`)} staged --content ${quoted(fromRoot(root, contentDir))}`;
}

/** The hook itself. Git runs it in the root of the working copy, also on Windows, where it brings a shell along. */
export const hookScript = (root: string, project: string, contentDir: string): string =>
  [
    '#!/bin/sh',
    `${mark} Gỡ: npm run cai-hook -- --go-bo`,
    `bin=${quoted(`${fromRoot(root, project)}/node_modules/.bin`)}`,
    'case $bin in /*|[A-Za-z]:*) ;; *) bin="$PWD/$bin" ;; esac',
    'PATH="$bin:$PATH"',
    'export PATH',
    `exec ${hookCommand(root, project, contentDir)}`,
    '',
  ].join('\n');

/** Inside the working copy a path is told from its root, so that the folder may be moved. */
function fromRoot(root: string, path: string): string {
  const inside = relative(root, path).replaceAll('\\', '/');
  if (inside === '') return '.';
  return inside.startsWith('..') ? path.replaceAll('\\', '/') : inside;
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
