import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedTypes } from '../../src/publish/headers/areas.ts';
import { headersFor } from '../../src/publish/headers/headers-for.ts';
import { headersFile, htaccessFile, redirectsFile } from '../../src/publish/headers/hosted-files.ts';
import { caddyfile, nginxConf } from '../../src/publish/headers/server-snippets.ts';
import { writeHostFiles } from '../../src/publish/headers/write-host-files.ts';
import { pagePolicy } from '../../src/site/shell/page-policy.ts';
import { folderWith } from '../support/portal.ts';

const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'] ?? '';
const keptFor = (path: string) => headersFor(path)['Cache-Control'] ?? '';

describe('a page', () => {
  it('may load all that it allows itself, and may stand in no frame', () => {
    for (const directive of pagePolicy.split('; ')) expect(policyOf('/tin-tuc/a/')).toContain(directive);
    expect(policyOf('/')).toContain("frame-ancestors 'none'");
    // WebAssembly may be compiled (the search); nothing inline, nothing made of text.
    expect(policyOf('/')).not.toContain("'unsafe-");
  });

  it('is asked for again every time', () => {
    expect(keptFor('/')).toContain('max-age=0');
    expect(keptFor('/sw.js')).toContain('max-age=0');
  });
});

it('only files whose names change with their content are kept for ever', () => {
  expect(keptFor('/_astro/site.D2kZQ9Qj.css')).toContain('immutable');
  expect(keptFor('/giao-dien-1x2y3z.css')).toContain('immutable');
  expect(keptFor('/anh/tin-tuc/a.jpg')).not.toContain('immutable');
  expect(keptFor('/_astro')).not.toContain('immutable');
});

describe('the search index', () => {
  it('keeps for ever the parts that are named by their content', () => {
    for (const path of ['fragment/vi_02758e7.pf_fragment', 'index/vi_a.pf_index', 'filter/vi_b.pf_filter'])
      expect(keptFor(`/pagefind/${path}`)).toContain('immutable');
    expect(keptFor('/pagefind/pagefind.vi_63f7581f76.pf_meta')).toContain('immutable');
  });

  it('asks again for the list of these parts, the engine and its code', () => {
    for (const name of ['pagefind-entry.json', 'pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'])
      expect(keptFor(`/pagefind/${name}`)).toContain('max-age=0');
    expect(keptFor('/pagefind/')).toContain('max-age=0');
  });
});

it('lesson packages run apart from the site, and only there may scripts be inline', () => {
  expect(policyOf('/goi/bai-1/index.html')).toMatch(/^sandbox allow-scripts;.*unsafe-inline/);
  expect(policyOf('/goi-y/')).toBe(policyOf('/'));
});

it('nothing in an uploaded file runs', () => {
  for (const path of ['/tep/a.pdf', '/anh/a.svg']) expect(policyOf(path)).toContain("script-src 'none'");
});

const forms = {
  _headers: headersFile([
    { name: 'tin-tuc', isFolder: true },
    { name: 'anh', isFolder: true },
    { name: 'goi', isFolder: true },
    { name: '_astro', isFolder: true },
  ]),
  '.htaccess': htaccessFile(new Map()),
  nginx: nginxConf(),
  Caddy: caddyfile(),
};

describe('every header is told to', () => {
  it.each(Object.entries(forms))('%s', (_, text) => {
    for (const path of ['/', '/goi/a/', '/_astro/a.css', '/anh/a.jpg'])
      for (const [name, value] of Object.entries(headersFor(path))) {
        expect(text).toContain(name);
        expect(text).toContain(value);
      }
  });
});

it('each folder has one policy in _headers, where rules that match one path would add up', () => {
  const blocks = forms._headers
    .split('\n\n')
    .slice(1)
    .map((block) => block.split('\n'));
  const forAll = blocks.find(([path]) => path === '/*') ?? [];
  expect(forAll.join()).not.toContain('Content-Security-Policy');
  expect(blocks.map(([path]) => path)).toEqual(['/*', '/', '/tin-tuc/*', '/anh/*', '/goi/*', '/_astro/*']);
  for (const line of forms._headers.split('\n')) expect(line.length).toBeLessThan(2_000);
});

it('a folder that is not served alike has a rule in _headers for each of its files and folders', () => {
  const folder = folderWith({
    'index.html': '',
    'pagefind/pagefind.js': '',
    'pagefind/pagefind.vi_1.pf_meta': '',
    'pagefind/fragment/vi_2.pf_fragment': '',
  });
  writeHostFiles(folder, new Map());
  const text = readFileSync(join(folder, '_headers'), 'utf8');
  expect(text.match(/^\/\S*/gm)).toEqual([
    '/*',
    '/',
    '/index.html',
    '/pagefind/fragment/*',
    '/pagefind/pagefind.js',
    '/pagefind/pagefind.vi_1.pf_meta',
  ]);
  const keptBy = (path: string) => text.split('\n\n').find((block) => block.startsWith(`${path}\n`)) ?? '';
  expect(keptBy('/pagefind/fragment/*')).toContain('immutable');
  expect(keptBy('/pagefind/pagefind.vi_1.pf_meta')).toContain('immutable');
  expect(keptBy('/pagefind/pagefind.js')).toContain('max-age=0');
});

describe('every kind of text is sent packed by', () => {
  it.each([
    ['.htaccess', packedTypes],
    // nginx always packs HTML, and complains where it is named.
    ['nginx', packedTypes.filter((type) => type !== 'text/html')],
  ] as const)('%s', (name, types) => {
    const line = forms[name].split('\n').find((each) => /DEFLATE|gzip_types/.test(each)) ?? '';
    expect(line.match(/[a-z]+\/[a-z+]+/g)).toEqual(types);
  });
});

describe('old addresses', () => {
  const redirects = new Map([
    ['/tin-tuc/cu/', '/tin-tuc/moi/'],
    ['/bai/12.html', '/tin-tuc/moi/'],
    ['/xem?id=3', '/tin-tuc/moi/'],
  ]);

  it('lead on for good; one with a query is left to its page', () => {
    expect(redirectsFile(redirects).split('\n').slice(1)).toEqual([
      '/tin-tuc/cu/ /tin-tuc/moi/ 301',
      '/bai/12.html /tin-tuc/moi/ 301',
      '',
    ]);
  });

  it('mean just themselves to Apache', () => {
    const text = htaccessFile(redirects);
    const rules = [...text.matchAll(/RedirectMatch 301 "(.*?)" "(.*?)"/g)];
    const leadsOn = (path: string) => rules.some(([, rule = '']) => new RegExp(rule).test(path));
    expect(['/tin-tuc/cu/', '/tin-tuc/cu', '/bai/12.html'].map(leadsOn)).toEqual([true, true, true]);
    expect(['/tin-tuc/cu/a/', '/bai/12xhtml', '/tin-tuc/', '/xem'].map(leadsOn)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(htaccessFile(new Map())).not.toContain('mod_alias');
  });
});

it('the files for hosts name what lies at the top of the site, each once', () => {
  const folder = folderWith({ 'index.html': '', 'tin-tuc/a.html': '', '.an/a': '' });
  writeHostFiles(folder, new Map());
  writeHostFiles(folder, new Map());
  const text = readFileSync(join(folder, '_headers'), 'utf8');
  expect(text.match(/^\/\S*/gm)).toEqual(['/*', '/', '/index.html', '/tin-tuc/*']);
  expect(existsSync(join(folder, '_redirects'))).toBe(true);
  expect(existsSync(join(folder, '.htaccess'))).toBe(true);
});

describe('the file for nginx', () => {
  const text = nginxConf();

  it('closes every block, ends every line of a rule, and quotes every policy', () => {
    expect(text.match(/\{$/gm)?.length).toBe(text.match(/^\s*\}$/gm)?.length ?? 0);
    const rules = text.split('\n').filter((line) => line.trim() !== '' && !/[{}]$|^\s*#/.test(line));
    for (const rule of rules) expect(rule, rule).toMatch(/;$/);
    expect(text.match(/"/g)?.length ?? 1).toSatisfy((count: number) => count % 2 === 0);
  });

  it('has no header outside the server, because a location with one would forget all others', () => {
    const inLocations = text.slice(text.indexOf('\n  location'));
    expect(inLocations).not.toContain('add_header');
  });

  it('hides what begins with a dot, and what is for other servers, and nothing else', () => {
    const [, hidden = ''] = /location ~ (\S+) \{\s+return 404/.exec(text) ?? [];
    const isHidden = (path: string) => new RegExp(hidden).test(path);
    expect(['/.htaccess', '/a/.git/config', '/_headers', '/_redirects'].map(isHidden)).not.toContain(false);
    expect(['/', '/tin-tuc/', '/_astro/a.css', '/a.b/c'].map(isHidden)).not.toContain(true);
  });

  // What the text must say is tested above everywhere; a machine that has nginx asks it too.
  if (spawnSync('nginx', ['-v']).status === 0)
    it('is accepted by nginx itself', () => {
      const folder = folderWith({ 'site.conf': text.replace(/listen \[::\]:80;/, '') });
      writeFileSync(
        join(folder, 'nginx.conf'),
        `pid ${folder}/pid; error_log stderr; events {} http { access_log off; include site.conf; }`,
      );
      const { status, stderr } = spawnSync('nginx', ['-t', '-p', folder, '-c', join(folder, 'nginx.conf')], {
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
    });
});
