import { describe, expect, it } from 'vitest';
import type { ContentType } from '../../../src/content-types/content-type.ts';
import { contentTypes } from '../../../src/content-types/index.ts';
import { isWriteHere } from '../../../src/domain/write-here.ts';
import { unwrittenLine } from '../../../src/facts/entries/unwritten-line.ts';
import { postFile, readFiles } from '../../support/portal.ts';

const types: readonly ContentType[] = Object.values(contentTypes);
const templates = types.flatMap(({ id, template }) => (template ? [{ id, template }] : []));

/** A greeting that the school need not change. */
const standsAsItIs = ['lien-he'];

describe('a line that nobody has written yet', () => {
  it.each(templates)('is known in a new file of $id', ({ id, template }) => {
    const line = template.split('\n').findIndex(isWriteHere);
    expect(unwrittenLine(template, 5)?.line).toBe(standsAsItIs.includes(id) ? undefined : 5 + line);
  });

  it.each([
    ['spaces around it', '  Viết nội dung tin ở đây.  ', 3],
    ['other lines around it', 'Sáng nay.\n\nViết nội dung tin ở đây.\n\n![Sân](a.jpg)\n', 5],
    ['the template of another type', 'Viết nội dung công khai ở đây.', 3],
  ])('is known with %s', (_, body, line) => expect(unwrittenLine(body, 3)?.line).toBe(line));

  it.each([
    ['is part of a sentence', 'Viết nội dung tin ở đây. Rồi lưu.'],
    ['only sounds like it', 'Viết tên em ở đây.'],
    ['has been replaced', 'Sáng nay, trời đẹp.'],
  ])('is none where it %s', (_, body) => expect(unwrittenLine(body, 3)).toBeUndefined());
});

describe('a portal with a page that nobody has written yet', () => {
  it('is used all the same, with a word about the line', async () => {
    const { warnings, problems, facts } = await readFiles({
      'tin-tuc/a.md': postFile('Sáng nay.\n\nViết nội dung tin ở đây.'),
    });
    expect([problems, facts.posts.length]).toEqual([[], 1]);
    expect(warnings).toEqual([
      {
        path: 'content/tin-tuc/a.md',
        line: 8,
        message: expect.stringContaining('"Viết nội dung tin ở đây."'),
      },
    ]);
  });

  it('says nothing of a draft', async () => {
    const draft = postFile('Viết nội dung tin ở đây.', { draft: 'true' });
    expect((await readFiles({ 'tin-tuc/a.md': draft })).warnings).toEqual([]);
  });
});
