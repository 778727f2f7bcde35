import { expect, it } from 'vitest';
import { checkCommand, criteriaDocuments } from '../../scripts/bench/check-command.ts';
import { root } from '../../scripts/bench/options.ts';
import { folderWith } from '../support/portal.ts';

it('finds every folder with a document, sorted, and no other', () => {
  const project = folderWith({
    'criteria/b/document.yaml': 'id: b\n',
    'criteria/a/document.yaml': 'id: a\n',
    'criteria/draft/1-tin-bai.yaml': '',
    'criteria/README.md': '',
  });
  expect(criteriaDocuments(project)).toEqual(['a', 'b']);
});

it('finds the documents of this project', () => {
  expect(criteriaDocuments(root)).toEqual(
    expect.arrayContaining(['mac-dinh', 'qd-8265-2021', 'thlb-2023', 'thnt-2022']),
  );
});

it('asks for every document by name and takes broken rules for a result', () => {
  const project = folderWith({ 'package.json': '{"scripts":{"check":"node --flag main.ts check"}}' });
  const run = { project, content: '/c', criteria: ['a', 'b'], report: '/r.json' };
  const { args, accepts, cwd, leaves } = checkCommand(run);
  expect(args.join(' ')).toBe(
    '--flag main.ts check --content /c --criteria a --criteria b --format json --out /r.json',
  );
  expect({ accepts, cwd, leaves }).toEqual({ accepts: [0, 1], cwd: project, leaves: '/r.json' });
});
