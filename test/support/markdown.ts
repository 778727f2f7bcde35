import type { ReferenceFact } from '../../src/domain/facts.ts';
import type { Body } from '../../src/facts/portal.ts';
import { type Files, gif, page, readFiles } from './portal.ts';

const introduction = { title: 'Lịch sử', updated: '2025-09-01' };

/** Files a body may refer to. */
const beside: Files = {
  'gioi-thieu/a.gif': gif(500),
  'gioi-thieu/b.gif': gif(600),
  'gioi-thieu/khac.md': page(introduction),
};

/** A body rendered the whole way, as a page of a portal that has `a.gif`, `b.gif` and `khac.md` beside it. */
export async function renderBody(
  source: string,
  extension: 'md' | 'mdx' = 'md',
): Promise<{
  body: Body;
  references: readonly ReferenceFact[];
  problems: readonly { line?: number; message: string }[];
}> {
  const { entries, facts, problems } = await readFiles({
    ...beside,
    [`gioi-thieu/bai.${extension}`]: page(introduction, source),
  });
  const body = entries['gioi-thieu'].find(({ slug }) => slug === 'bai')?.body;
  return {
    body: body ?? { html: '', headings: [], words: 0, excerpt: '' },
    references: facts.references,
    problems,
  };
}

export const renderHtml = async (source: string, extension: 'md' | 'mdx' = 'md'): Promise<string> =>
  (await renderBody(source, extension)).body.html;
