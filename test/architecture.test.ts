import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './support/portal.ts';

/** Every import of a source file, static or not, of types or values. */
interface Import {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
}

const statements = /(?:\bfrom|\bimport)\s*\(?\s*'([^'\s]+)'/g;

const imports: readonly Import[] = globSync('src/**/*.{ts,astro}', { cwd: projectRoot }).flatMap((from) =>
  [...readFileSync(join(projectRoot, from), 'utf8').matchAll(statements)].map(([, specifier = '']) => ({
    from: from.replaceAll('\\', '/'),
    specifier,
  })),
);

/** `facts` for `src/facts/yaml/locate.ts`; the file's own name for one right below `src/`. */
const folderOf = (path: string) => relative('src', path).split('/')[0] ?? '';
const targetOf = ({ from, specifier }: Import) => folderOf(normalize(join(dirname(from), specifier)));
const isOwn = ({ specifier }: Import) => specifier.startsWith('.');
const isInside = (folder: string) => (each: Import) => each.from.startsWith(`src/${folder}`);
const told = ({ from, specifier }: Import) => `${from} imports ${specifier}`;

const inner = [
  'domain',
  'content-types',
  'facts',
  'checks',
  'score',
  'criteria',
  'report',
  'fixes',
  'import',
];
const judging = ['evaluate.ts', 'find-contradictions.ts', 'judge-history.ts', 'list-due.ts', 'waivers.ts'];
const core = [
  ...inner,
  ...judging,
  'unknown-names',
  'report-for.ts',
  'read-and-judge.ts',
  'register.ts',
  'records-for.ts',
];

/** Which folders of `src/` each may import from, besides itself. Arrows only point inwards. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  'content-types': ['domain'],
  facts: ['domain', 'content-types'],
  checks: ['domain'],
  score: ['domain'],
  criteria: ['domain', 'checks', 'score'],
  report: ['domain'],
  fixes: ['domain'],
  import: ['domain', 'facts'],
  'evaluate.ts': [...inner, 'find-contradictions.ts'],
  'find-contradictions.ts': ['domain'],
  'judge-history.ts': [...inner, 'evaluate.ts'],
  'list-due.ts': ['domain'],
  'register.ts': inner,
  'waivers.ts': inner,
  'records-for.ts': [...inner, 'register.ts'],
  'unknown-names': inner,
  'report-for.ts': core,
  'read-and-judge.ts': core,
  editor: ['domain', 'content-types', 'facts', 'checks', 'styles'],
  'editor-server': ['domain', 'facts', 'editor'],
  site: [...core, 'styles'],
  styles: [],
  components: [...core, 'site', 'styles', 'layouts'],
  layouts: [...core, 'site', 'styles', 'components'],
  pages: [...core, 'site', 'styles', 'components', 'layouts'],
  publish: [...core, 'site', 'editor'],
  cli: [...core, 'site', 'publish', 'editor', 'editor-server'],
};

describe('who may import whom', () => {
  const folders = [...new Set(imports.map(({ from }) => folderOf(from)))].sort();

  it('is settled for every folder of src', () => {
    expect(folders.filter((folder) => !mayImport[folder])).toEqual([]);
    expect(folders.length).toBeGreaterThan(10);
  });

  it.each(Object.entries(mayImport))('src/%s', (folder, allowed) => {
    const strays = imports
      .filter((each) => folderOf(each.from) === folder && isOwn(each))
      .filter((each) => targetOf(each) !== folder && !allowed.includes(targetOf(each)));
    expect(strays.map(told)).toEqual([]);
  });

  it('has no cycle between folders', () => {
    const arrows = Map.groupBy(imports.filter(isOwn), ({ from }) => folderOf(from));
    const targets = (folder: string) =>
      [...new Set((arrows.get(folder) ?? []).map(targetOf))].filter((target) => target !== folder);
    const cycleFrom = (folder: string, path: readonly string[]): string | undefined =>
      path.includes(folder)
        ? [...path.slice(path.indexOf(folder)), folder].join(' → ')
        : targets(folder)
            .map((target) => cycleFrom(target, [...path, folder]))
            .find((cycle) => cycle !== undefined);
    expect(
      folders.map((folder) => cycleFrom(folder, [])).find((cycle) => cycle !== undefined),
    ).toBeUndefined();
  });
});

/** Where each library may be used; `zod` may be used wherever a shape is described. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  satteri: ['facts/'],
  'js-yaml': ['facts/', 'criteria/'],
  yaml: ['facts/', 'criteria/', 'fixes/', 'editor/file-format/'],
  'hast-util-sanitize': ['facts/'],
  'hast-util-to-html': ['facts/', 'import/html/'],
  'hast-util-to-string': ['import/html/'],
  hast: ['facts/', 'import/'],
  mdast: ['facts/', 'import/html/'],
  unified: ['import/'],
  'rehype-parse': ['import/'],
  'rehype-remark': ['import/html/'],
  'remark-gfm': ['import/html/'],
  'remark-stringify': ['import/html/'],
  mammoth: ['import/word/'],
  'fast-xml-parser': ['import/'],
  sharp: ['facts/images/', 'publish/'],
  yauzl: ['facts/evidence/', 'publish/packages/', 'import/word/'],
  qrcode: ['site/qr/'],
  commander: ['cli/'],
  '@clack/prompts': ['cli/'],
  '@sveltia/cms': ['editor/browser/'],
  vite: ['publish/editor/'],
  pagefind: ['publish/', 'site/search/'],
  zod: ['domain/', 'content-types/', 'facts/', 'checks/', 'score/', 'criteria/', 'report/'],
  docx: ['report/docx/'],
  fflate: ['report/docx/', 'import/word/'],
  astro: ['pages/', 'layouts/', 'components/', 'publish/'],
  '@astrojs/rss': ['pages/'],
};

describe('a library is used in few places', () => {
  it.each(Object.entries(libraries))('%s', (library, places) => {
    const uses = imports.filter(
      ({ specifier }) => specifier === library || specifier.startsWith(`${library}/`),
    );
    const strays = uses.filter((each) => !places.some((place) => isInside(place)(each)));
    expect(strays.map(told)).toEqual([]);
  });

  it('domain needs zod alone', () => {
    const strays = imports
      .filter(isInside('domain/'))
      .filter((each) => !isOwn(each) && each.specifier !== 'zod');
    expect(strays.map(told)).toEqual([]);
  });

  it('types of content, checks and scores touch no files, clock or network', () => {
    const strays = ['content-types/', 'checks/', 'score/', 'report/']
      .flatMap((folder) => imports.filter(isInside(folder)))
      .filter(({ specifier }) => specifier.startsWith('node:') && specifier !== 'node:util');
    expect(strays.map(told)).toEqual([]);
  });
});

const sources = globSync('src/**/*.ts', { cwd: projectRoot }).map((path) => ({
  path,
  text: readFileSync(join(projectRoot, path), 'utf8'),
}));

it('only the shells read the clock', () => {
  const clock = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/;
  const readers = sources.filter(({ text }) => clock.test(text)).map(({ path }) => path);
  // They run in the reader's browser, where today is the reader's.
  const inBrowser = ['src/site/calendar/mark-today.ts', 'src/editor/browser/main.ts'];
  const strays = readers.filter((path) => !/^src\/(cli|publish)\//.test(path) && !inBrowser.includes(path));
  expect(strays).toEqual([]);
});

it('no number or name of a rubric stands in the code', () => {
  const rubric = /8265|4725|\b0[.,]25\b|posts?PerMonth\s*=\s*\d|\b(500|600)\s*px/;
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const found = sources.filter(({ text }) => rubric.test(withoutComments(text))).map(({ path }) => path);
  expect(found).toEqual([]);
});

it('imports name the file they mean', () => {
  const strays = imports
    .filter(isOwn)
    .filter(({ specifier }) => !/\.(ts|astro|css|svg|woff2|json|mjs)(\?[\w&]+)?$/.test(specifier));
  expect(strays.map(told)).toEqual([]);
});
