import { expect, it } from 'vitest';
import { localReferences } from '../../src/fixes/local-references.ts';
import { repairedBy, textToFix, toFile } from '../support/texts.ts';

const written = 'file:///C:/Users/Mai/co.jpg';

it('names the file beside the page', () => {
  const file = textToFix(`![Cờ](${written})`, { references: [toFile(written, 'tin-tuc/co.jpg', true)] });
  expect(repairedBy(localReferences, file)).toMatchObject({ text: '![Cờ](co.jpg)', left: [], again: [] });
});

it('writes a name with spaces and brackets so that Markdown reads it', () => {
  const file = textToFix(`![Cờ](${written})`, {
    references: [toFile(written, 'tin-tuc/co (1) đỏ.jpg', true)],
  });
  expect(localReferences.plan(file).text).toBe('![Cờ](co%20%281%29%20%C4%91%E1%BB%8F.jpg)');
});

it('leaves one whose file is not there, and says what to do', () => {
  const file = textToFix(`![Cờ](${written})`, { references: [toFile(written, undefined, true)] });
  expect(localReferences.plan(file)).toMatchObject({
    text: file.text,
    done: [],
    left: [expect.stringContaining('Hãy chép tệp vào cạnh bài')],
  });
});
