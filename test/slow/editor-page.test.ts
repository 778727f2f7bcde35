import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../support/folder.ts';
import { builtSite, schoolFile, schoolWith } from '../support/school.ts';

const access = `editor:
  backend: forgejo
  server: https://git.example.edu.vn
  repository: bentrexanh/cong
  clientId: 0a1b
`;

let site: string;
const textOf = (path: string) => readFileSync(join(site, path), 'utf8');

beforeAll(async () => {
  site = await builtSite(schoolWith({ 'truong.yaml': `${schoolFile('truong.yaml')}${access}` }), [
    '--no-search',
  ]);
});

describe('the editor of a school that has said where it saves', () => {
  it('is a page of its own, which may talk to that server alone', () => {
    const page = textOf('quan-tri/index.html');
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
    expect(policy.match(/https?:\/\/[^\s;]+/g)).toEqual([
      'https://git.example.edu.vn',
      'https://git.example.edu.vn',
    ]);
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  it('knows the server, the forms and the licences', () => {
    const { cms, isLocal } = JSON.parse(textOf('quan-tri/cau-hinh.json'));
    expect(isLocal).toBe(false);
    expect(cms.backend).toMatchObject({
      name: 'gitea',
      base_url: 'https://git.example.edu.vn',
      app_id: '0a1b',
    });
    expect(cms.collections[0]).toMatchObject({ name: 'tin-tuc', label: 'Tin tức' });
    expect(textOf('quan-tri/giay-phep/sveltia-cms.txt')).toContain('MIT');
  });

  it('is loaded by no other page, and in no list for search engines', () => {
    const others = filesBelow(site).filter(
      (path) => /\.(html|xml)$/.test(path) && !path.startsWith('quan-tri/'),
    );
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((path) => textOf(path).includes('/quan-tri/'))).toEqual([]);
  });
});
