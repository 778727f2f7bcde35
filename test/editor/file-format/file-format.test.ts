import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ContentType } from '../../../src/content-types/content-type.ts';
import { type ContentTypeId, contentTypes } from '../../../src/content-types/index.ts';
import {
  dataFormat,
  type FileFormat,
  mdxFormat,
  pageFormat,
} from '../../../src/editor/file-format/file-format.ts';
import { sameForm } from '../../../src/editor/file-format/same-form.ts';
import { originalText } from '../../../src/editor/file-format/shape.ts';
import { shapeOf } from '../../../src/editor/file-format/shape-of.ts';
import { schemaOf } from '../../../src/editor/form/json-schema.ts';
import { projectRoot } from '../../support/portal.ts';

const formatOf = (type: ContentType): FileFormat =>
  (type.form === 'data' ? dataFormat : pageFormat)(shapeOf(schemaOf(type)));
const format = (id: ContentTypeId) => formatOf(contentTypes[id] as ContentType);

type Form = { [field: string]: unknown };
/** The text of a file after somebody has changed something in its form. */
function changed(id: ContentTypeId, text: string, change: (form: Form) => void): string {
  const form = structuredClone(format(id).toForm(text)) as Form;
  change(form);
  return format(id).toText(form);
}

const demo = join(projectRoot, 'content');
const filesOf = ({ id, single }: ContentType) =>
  globSync(single ? `${id}.*` : `${id}/**/*.{md,yaml}`, { cwd: demo });

describe('every file of the demonstration school, opened and saved', () => {
  it.each(Object.values(contentTypes) as ContentType[])('$id', (type) => {
    const { toForm, toText } = formatOf(type);
    const files = filesOf(type).map((file) => ({ file, text: readFileSync(join(demo, file), 'utf8') }));
    expect(files.length).toBeGreaterThan(0);
    // As it was, whoever wrote it.
    expect(files.filter(({ text }) => toText(toForm(text)) !== text).map(({ file }) => file)).toEqual([]);
    // And where nothing of the old text is left to go by, it says the same.
    const said = (text: string) => ({ ...toForm(text), [originalText]: undefined });
    for (const { text } of files.slice(0, 20))
      expect(sameForm(said(toText(said(text))), said(text))).toBe(true);
  });
});

const post = `---
# Cô Mai viết, chờ thầy Khôi xem lại.
title: 'Lễ khai giảng: năm học mới' # hai chấm nên phải có dấu nháy
date: 05/09/2025
category: hoat-dong
ghiChuRieng: không mất
tags: [khai giảng, lớp 1]
---

Cả trường dự lễ.
`;

describe('a page', () => {
  it('keeps its comments, its own fields, its order and its quotes when one field is changed', () => {
    const saved = changed('tin-tuc', post, (form) => {
      form['category'] = 'doan-the';
    });
    expect(saved).toBe(post.replace('category: hoat-dong', 'category: doan-the'));
  });

  it('shows a day as forms want it, and leaves it as it was written', () => {
    expect(format('tin-tuc').toForm(post)['date']).toBe('2025-09-05');
    expect(changed('tin-tuc', post, () => {})).toBe(post);
  });

  it('gets a new field where the form has it', () => {
    const saved = changed('tin-tuc', post, (form) => {
      form['author'] = 'nguyen-thi-mai';
    });
    expect(saved).toBe(
      post.replace('category: hoat-dong\n', 'category: hoat-dong\nauthor: nguyen-thi-mai\n'),
    );
  });

  it('loses a field that was emptied, and nothing else', () => {
    const saved = changed('tin-tuc', post, (form) => {
      form['tags'] = '';
    });
    expect(saved).toBe(post.replace('tags: [khai giảng, lớp 1]\n', ''));
  });

  it('shows a list as lines, and takes another line as another item', () => {
    expect(format('tin-tuc').toForm(post)['tags']).toBe('khai giảng\nlớp 1');
    const saved = changed('tin-tuc', post, (form) => {
      form['tags'] = 'khai giảng\n\n lớp 1 \nsân trường, mới';
    });
    expect(saved).toContain("\ntags: [khai giảng, lớp 1, 'sân trường, mới']\n");
  });

  it('has its text changed below the fields', () => {
    const saved = changed('tin-tuc', post, (form) => {
      form['body'] = 'Hai dòng.\n\nMới.';
    });
    expect(saved).toBe(post.replace('Cả trường dự lễ.', 'Hai dòng.\n\nMới.'));
  });

  it('is whole where it is new', () => {
    expect(
      format('tin-tuc').toText({
        title: '20/11: tri ân',
        date: '2025-11-20',
        draft: false,
        tags: '',
        body: 'A.',
      }),
    ).toBe("---\ntitle: '20/11: tri ân'\ndate: 2025-11-20\n---\n\nA.\n");
  });

  it('keeps a title that looks like a number as it is', () => {
    const numbers = post.replace(/title: .*/, 'title: 007');
    expect(format('tin-tuc').toForm(numbers)['title']).toBe('007');
    expect(changed('tin-tuc', numbers, () => {})).toBe(numbers);
  });
});

const events = `# Lịch năm học
- id: khai-giang # mã không đổi
  title: Khai giảng
  date: 2025-09-05
  kind: khai-giang
  required: true
# Ngày này còn chờ
- { id: hoi-sach, title: Hội sách, date: 2026-04-21, kind: hoat-dong }
`;

describe('a file that is a list', () => {
  const items = (form: Form) => form['muc'] as Form[];

  it('keeps what stands beside an item that is changed', () => {
    const saved = changed('su-kien', events, (form) => {
      Object.assign(items(form)[0] ?? {}, { date: '2025-09-06' });
      Object.assign(items(form)[1] ?? {}, { title: 'Hội sách, hội đọc' });
    });
    expect(saved).toBe(
      events.replace('2025-09-05', '2025-09-06').replace('title: Hội sách', "title: 'Hội sách, hội đọc'"),
    );
  });

  it('gets and loses items', () => {
    const saved = changed('su-kien', events, (form) => {
      items(form).shift();
      items(form).push({ id: 'tong-ket', title: 'Tổng kết', date: '2026-05-28', kind: 'tong-ket' });
    });
    expect(saved).toBe(
      `# Lịch năm học\n${events.split('\n').slice(6, 8).join('\n')}\n- id: tong-ket\n  title: Tổng kết\n  date: 2026-05-28\n  kind: tong-ket\n`,
    );
  });

  it('may be one block alone, as a declaration on a whole clause', () => {
    const one = 'shortfalls: 0 # đã kiểm\nevidence: [Sổ trực]\nby: A\nposition: B\ndate: 2026-05-25\n';
    const saved = changed('khai-bao', one, (form) => {
      Object.assign(items(form)[0] ?? {}, { shortfalls: 2 });
    });
    expect(saved).toBe(one.replace('shortfalls: 0', 'shortfalls: 2'));
  });
});

const timetable = `title: Học kì I
from: 2025-09-05
to: 2026-01-16
classes:
  1A:
    thu-2: [Toán, Tiếng Việt] # cô Mai
    thu-3: [Toán]
  1B:
    thu-2: [Toán]
`;

describe('keys of the writer’s own choice', () => {
  it('are a list in the form, each item with its key', () => {
    expect(format('thoi-khoa-bieu').toForm(timetable)['classes']).toEqual([
      { ten: '1A', 'thu-2': 'Toán\nTiếng Việt', 'thu-3': 'Toán' },
      { ten: '1B', 'thu-2': 'Toán' },
    ]);
  });

  it('stay where they are when one of them changes, comes or goes', () => {
    const saved = changed('thoi-khoa-bieu', timetable, (form) => {
      const [first] = form['classes'] as Form[];
      form['classes'] = [
        { ...first, 'thu-2': 'Toán\nÂm nhạc' },
        { ten: '1C', 'thu-6': 'Vẽ' },
      ];
    });
    expect(saved).toBe(
      `${timetable.replace('Toán, Tiếng Việt', 'Toán, Âm nhạc').replace('  1B:\n    thu-2: [Toán]\n', '')}  1C:\n    thu-6:\n      - Vẽ\n`,
    );
  });

  it('hold single values too', () => {
    const school = 'name: A\nsubjects:\n  1: [Toán]\n';
    expect(format('truong').toForm(school)['subjects']).toEqual([{ ten: '1', 'gia-tri': 'Toán' }]);
    const saved = changed('truong', school, (form) => {
      form['subjects'] = [{ ten: '1', 'gia-tri': 'Toán\nVẽ' }];
    });
    expect(saved).toBe('name: A\nsubjects:\n  1: [Toán, Vẽ]\n');
  });
});

it('says in Vietnamese that a file cannot be read', () => {
  expect(() => format('nam-hoc').toForm('from: [1\nto: 2')).toThrow('Tệp chưa đọc được');
});

describe('a page that is MDX', () => {
  const { toForm, toText } = mdxFormat(shapeOf(schemaOf(contentTypes['gioi-thieu'])));
  const files = globSync('gioi-thieu/**/*.mdx', { cwd: demo }).map((file) =>
    readFileSync(join(demo, file), 'utf8'),
  );

  it('is as it was after it was opened and saved', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const text of files) expect(toText(toForm(text))).toBe(text);
  });

  it('keeps every sign of its text, also of lines that were written otherwise elsewhere', () => {
    const text = `---
title: Cơ sở
updated: 2026-02-26
---

<LuuY tieuDe="Một">
_nghiêng_

</LuuY>

* gạch


<CotMoc nam="1994" />
`;
    const saved = toText({
      ...toForm(text),
      body: String(toForm(text)['body']).replace('_nghiêng_', '*nghiêng*'),
    });
    expect(saved).toBe(text.replace('_nghiêng_', '*nghiêng*'));
  });
});
