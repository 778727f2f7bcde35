import { describe, expect, it } from 'vitest';
import { mergeMarkdown } from '../../../src/editor/file-format/merge-markdown.ts';

const original = `Tên *Hoa Gạo* lấy theo cây gạo.

* Một
* Hai

| Nội dung | Quý I |
|:---|---:|
| Thu | 21 |

5\\. Hết.`;
/** As the form of the editor writes the same. */
const again = `Tên _Hoa Gạo_ lấy theo cây gạo.

- Một
- Hai

| Nội dung | Quý I |
| --- | --- |
| Thu | 21 |

5. Hết.`;

describe('a text that was opened in a form', () => {
  it('is as it was where nobody changed it', () => {
    expect(mergeMarkdown(original, again)).toBe(original);
  });

  it('keeps every paragraph but the one that was changed', () => {
    const edited = again.replace('theo cây gạo', 'theo ba cây gạo');
    expect(mergeMarkdown(original, edited)).toBe(
      original.replace('Tên *Hoa Gạo* lấy theo cây gạo', 'Tên _Hoa Gạo_ lấy theo ba cây gạo'),
    );
  });

  it('keeps the sides of columns where a cell was changed', () => {
    expect(mergeMarkdown(original, again.replace('21', '22'))).toBe(original.replace('21', '22'));
  });

  it('gains, loses and moves paragraphs', () => {
    const [first = '', ...others] = again.split('\n\n');
    expect(mergeMarkdown(original, ['Mới.', others[0], first].join('\n\n'))).toBe(
      'Mới.\n\n* Một\n* Hai\n\nTên *Hoa Gạo* lấy theo cây gạo.',
    );
  });

  it('may become empty', () => expect(mergeMarkdown(original, '')).toBe(''));
});
