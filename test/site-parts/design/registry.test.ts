import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../support/portal.ts';

/** Whole pages: they bring the frame of a page along, and `page-types.ts` has them in every state there is. */
const wholePages = [
  ...['DisclosureIndex', 'DisclosurePage', 'DisclosureYear', 'NoticeList'],
  ...['calendar/AllClassesPage', 'calendar/ClassPage', 'calendar/TimetableIndex', 'calendar/TimetablePage'],
  ...['calendar/WeekIndex', 'calendar/WeekPage'],
  ...['corners/CornerArticle', 'corners/CornerIndex', 'corners/CornerList'],
].map((name) => `src/components/${name}.astro`);

const importForm = /^import (?:type )?(?:(\w+)|\{([^}]*)\}) from '(\.[^']+)';$/gm;

/** Files that a component uses: other components as elements, anything else by the names it takes from there. */
function usedBy(file: string): string[] {
  const source = readFileSync(join(projectRoot, file), 'utf8');
  const rest = source.replace(importForm, '');
  return [...source.matchAll(importForm)]
    .filter(([, component, names = '']) =>
      component
        ? new RegExp(`<${component}[\\s/>]|: ${component},`).test(rest)
        : names.split(',').some((name) => new RegExp(`\\b${name.replace('type ', '').trim()}\\b`).test(rest)),
    )
    .map(([, , , target = '']) => normalize(join(dirname(file), target)).replaceAll('\\', '/'));
}

function reachedFrom(start: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file) || !/\.(astro|ts)$/.test(file)) continue;
    reached.add(file);
    open.push(...usedBy(file));
  }
  return reached;
}

const filesOf = (pattern: string) =>
  globSync(pattern, { cwd: projectRoot })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
const pages = filesOf('src/pages/he-thong-thiet-ke/*.astro');
const shown = reachedFrom(pages);

describe('the design system shows', () => {
  it('every component of the site, but for whole pages', () => {
    const missing = filesOf('src/components/**/*.astro').filter((file) => !shown.has(file));
    expect(missing).toEqual(wholePages.toSorted());
  });

  it('every item of a list', () => {
    expect(filesOf('src/site/items/*.ts').filter((file) => !shown.has(file))).toEqual([]);
  });

  it('nothing as a whole page that is no page', () => {
    const withoutFrame = wholePages.filter(
      (file) => !usedBy(file).some((used) => used === 'src/layouts/Layout.astro'),
    );
    expect(withoutFrame).toEqual([]);
  });
});

it('a component that is imported but never written as an element does not count as shown', () => {
  expect(usedBy('src/components/Empty.astro')).toEqual(['src/site/signs.ts']);
  expect(usedBy('src/components/NoticeList.astro')).toContain('src/components/Pagination.astro');
  expect(usedBy('src/components/NoticeList.astro')).not.toContain('src/components/NoticeList.astro');
});
