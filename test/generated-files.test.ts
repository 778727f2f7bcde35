import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../scripts/generated-files.ts';
import { completeLock, type Lock, missingPackages } from '../scripts/lock/complete-lock.ts';
import { projectRoot } from './support/portal.ts';

describe('what is made from the code stands in the project as the code makes it today (npm run generate)', () => {
  it.each([...generatedFiles()])('%s', (path, text) => {
    expect(existsSync(`${projectRoot}/${path}`)).toBe(true);
    expect(readFileSync(`${projectRoot}/${path}`, 'utf8')).toBe(text);
  });

  it('and no schema is left of a content type that is gone', () => {
    const made = [...generatedFiles().keys()].filter((path) => path.startsWith('schemas/'));
    expect(
      readdirSync(`${projectRoot}/schemas`)
        .map((name) => `schemas/${name}`)
        .sort(),
    ).toEqual(made.sort());
  });
});

describe('the lock file', () => {
  const lock: Lock = {
    packages: {
      '': {},
      'node_modules/a': {
        version: '1.0.0',
        resolved: 'somewhere',
        optionalDependencies: {
          'a-darwin-arm64': '1.0.0',
          'a-linux-x64-musl': '^1.0.0',
          'a-win32-x64': '1.0.0',
        },
      },
      'node_modules/a-win32-x64': { version: '1.0.0', optional: true },
    },
  };

  it('gets an entry for every optional package, with its platform', () => {
    const { lock: complete, added } = completeLock(lock);
    expect(added).toEqual(['a-darwin-arm64@1.0.0', 'a-linux-x64-musl@^1.0.0']);
    expect(complete.packages['node_modules/a-darwin-arm64']).toEqual({
      version: '1.0.0',
      optional: true,
      os: ['darwin'],
      cpu: ['arm64'],
    });
    expect(complete.packages['node_modules/a-linux-x64-musl']).toMatchObject({
      version: '1.0.0',
      libc: ['musl'],
    });
    expect(missingPackages(complete)).toEqual([]);
  });

  it('names no place where packages were fetched', () => {
    expect(JSON.stringify(completeLock(lock).lock)).not.toContain('somewhere');
  });

  it('of this project is complete', () => {
    const own = JSON.parse(readFileSync(`${projectRoot}/package-lock.json`, 'utf8')) as Lock;
    expect(missingPackages(own)).toEqual([]);
  });
});
