import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from './support/folder.ts';
import { folderWith, projectRoot } from './support/portal.ts';

it('the packed sample lessons are those of scripts/sample/lessons, whatever the time zone', () => {
  for (const timeZone of ['Asia/Ho_Chi_Minh', 'America/New_York']) {
    const out = folderWith({});
    execFileSync(process.execPath, ['scripts/sample/zip-lessons.ts', '--out', out], {
      cwd: projectRoot,
      env: { ...process.env, TZ: timeZone },
    });
    const zips = filesBelow(out);
    expect(zips).toHaveLength(3);
    for (const path of zips)
      expect(readFileSync(join(out, path)).equals(readFileSync(join(projectRoot, path))), path).toBe(true);
  }
});
