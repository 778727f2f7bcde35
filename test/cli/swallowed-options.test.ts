import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { schoolFile, schoolWith } from '../support/school.ts';

const notice = 'thong-bao/nghi-bao.md';
/** What npm hands over after `npm run fix --dry-run`. */
const kept = { npm_lifecycle_event: 'fix', npm_config_dry_run: 'true' };

describe('options that npm kept for itself', () => {
  it('are told, and nothing is done', async () => {
    const content = join(schoolWith(), 'content');
    writeFileSync(join(content, notice), schoolFile(notice).replaceAll('\n', '\r\n'));
    const before = readFileSync(join(content, notice), 'utf8');
    const { status, stdout, stderr } = await runCli(['fix', '--content', content], { env: kept });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--dry-run');
    expect(stderr).toContain('`npm run fix -- --dry-run`');
    expect(readFileSync(join(content, notice), 'utf8')).toBe(before);
  });

  it('are told where they deny something, too', async () => {
    const env = { npm_lifecycle_event: 'build', npm_config_gate: '' };
    const { status, stderr } = await runCli(['build', '--content', '/khong/co'], { env });
    expect([status, stderr]).toEqual([2, expect.stringContaining('`npm run build -- --no-gate`')]);
  });

  it('are told of a script that goes by a longer name', async () => {
    const env = { ...kept, npm_lifecycle_event: 'fix:images' };
    const { status, stderr } = await runCli(['fix', '--images', '--content', '/khong/co'], { env });
    expect([status, stderr]).toEqual([2, expect.stringContaining('`npm run fix:images -- --dry-run`')]);
  });

  it.each([
    ['was typed behind -- as well', ['--dry-run'], kept],
    ['is meant for another command', [], { ...kept, npm_lifecycle_event: 'test' }],
    ['is none of the command', [], { npm_lifecycle_event: 'fix', npm_config_loglevel: 'silent' }],
  ])('are no matter where one %s', async (_, options, env) => {
    const { status } = await runCli(['fix', '--content', join(schoolWith(), 'content'), ...options], { env });
    expect(status).toBe(0);
  });
});
