import { readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesBelow } from '../support/folder.ts';
import { postFile, projectRoot } from '../support/portal.ts';
import { builtSite, schoolFile, schoolWith } from '../support/school.ts';
import { siteDir } from '../support/site.ts';

/** Everything that a site says: paths and bytes, those of the compressed search index too. */
function wordsIn(folder: string): Map<string, string> {
  return new Map(
    filesBelow(folder).map((path) => {
      const bytes = readFileSync(join(folder, path));
      const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return [path, `${path}\n${(isCompressed ? gunzipSync(bytes) : bytes).toString('utf8')}`];
    }),
  );
}

const holders = (words: ReadonlyMap<string, string>, secret: string) =>
  [...words].filter(([, text]) => text.includes(secret)).map(([path]) => path);

describe('a school with things that are not for everyone', () => {
  const secrets = {
    'a telephone number without consent': '0987 654 321',
    'the same number as a link': '0987654321',
    'the same number with a country code': '84987654321',
    'a telephone number with refused consent': '0912 345 678',
    'a page of content/noi-bo': 'Biên bản kín mười bảy',
    'the address of a page of content/noi-bo': 'ghi-chep-kin',
    'a file of content/noi-bo': 'So-diem-lop-2A',
    'a draft': 'Bản nháp chưa ai duyệt',
    'the address of a draft': 'bai-con-nhap',
  } as const;
  let words: Map<string, string>;

  beforeAll(async () => {
    const school = schoolWith({
      'to-chuc/le-thi-hoa.yaml': `${schoolFile('to-chuc/le-thi-hoa.yaml')}phone: 0987 654 321\n`,
      'to-chuc/ngo-thi-thu.yaml': `${schoolFile('to-chuc/ngo-thi-thu.yaml')}phone: 0912 345 678\nphoneConsent: false\n`,
      'to-chuc/do-thi-lan.yaml': `${schoolFile('to-chuc/do-thi-lan.yaml')}phone: 024 3999 7777\nphoneConsent: true\n`,
      'noi-bo/tin-tuc/ghi-chep-kin.md': postFile('Biên bản kín mười bảy. [Tệp](So-diem-lop-2A.pdf)\n'),
      'noi-bo/tin-tuc/So-diem-lop-2A.pdf': '%PDF-1.4 điểm',
      'tin-tuc/10/bai-con-nhap.md': postFile('Bản nháp chưa ai duyệt.\n', { draft: 'true' }),
    });
    words = wordsIn(await builtSite(school));
  });

  it.each(Object.entries(secrets))('does not publish %s', (_, secret) => {
    expect(holders(words, secret)).toEqual([]);
  });

  it('publishes the number of someone who has agreed', () => {
    expect(holders(words, '024 3999 7777')).toContain('to-chuc/index.html');
  });

  it('publishes the names of those whose numbers it keeps', () => {
    expect(holders(words, 'Lê Thị Hoa')).toContain('to-chuc/index.html');
  });

  it('publishes no path of the machine that built it', () => {
    for (const path of [projectRoot, tmpdir(), 'file://']) expect(holders(words, path), path).toEqual([]);
  });
});

describe('the demonstration school', () => {
  const words = wordsIn(siteDir);

  it('publishes no telephone number of staff without consent', () => {
    const folder = join(projectRoot, 'content/to-chuc');
    const kept = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Person)
      .filter(({ phone, phoneConsent }) => phone !== undefined && phoneConsent !== true);
    for (const { phone = '' } of kept) expect(holders(words, phone)).toEqual([]);
  });

  it('publishes no path of the machine that built it', () => {
    for (const path of [projectRoot, `${homedir()}/`, 'file://'])
      expect(holders(words, path), path).toEqual([]);
  });

  it('publishes no source of content, nor what editors and systems leave lying about', () => {
    const strange = filesBelow(siteDir)
      // Headers for servers that read them there; no server hands it out.
      .filter((path) => path !== '.htaccess')
      .filter((path) => /(^|\/)\.|~$|\.(mdx?|ya?ml|ts|astro|map)$|(^|\/)noi-bo\//.test(path));
    expect(strange).toEqual([]);
  });
});

interface Person {
  readonly phone?: string;
  readonly phoneConsent?: boolean;
}
