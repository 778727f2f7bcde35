import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { contentTypes } from '../../src/content-types/index.ts';
import type { Collection } from '../../src/editor/collections.ts';
import type { Declarations } from '../../src/editor/declarations.ts';
import { editorConfig } from '../../src/editor/editor-config.ts';
import { type Field, usedWidgets } from '../../src/editor/form/field.ts';
import { editorInput } from '../support/editor/editor-input.ts';
import { projectRoot } from '../support/portal.ts';

const { cms } = editorConfig(editorInput());
const validate = new Ajv({ allErrors: true, strict: false, logger: false }).compile(
  JSON.parse(readFileSync(join(projectRoot, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8')),
);

const all = [...cms.collections, ...cms.singletons];
const declarations = all.find((each): each is Declarations => 'files' in each)?.files ?? [];
const sections = all.filter((each): each is Collection => 'fields' in each);
const section = (name: string): Collection => {
  const found = sections.find((each) => each.name === name);
  if (!found) throw new Error(`There is no section ${name}.`);
  return found;
};
const field = (type: string, name: string): Field => {
  const found = section(type).fields.find((each) => each.name === name);
  if (!found) throw new Error(`There is no field ${type}.${name}.`);
  return found;
};
const withInner = (each: Field): Field[] => [
  each,
  ...((each['fields'] as Field[] | undefined) ?? []).flatMap(withInner),
  ...(each['field'] ? withInner(each['field'] as Field) : []),
];
const allFields = [...sections, ...declarations].flatMap(({ fields }) => fields.flatMap(withInner));

describe('the configuration', () => {
  it('keeps the schema of Sveltia CMS', () => {
    expect(validate(cms) || validate.errors).toBe(true);
  });

  it('would not keep it with an unknown setting', () => {
    expect(validate({ ...cms, colections: [] })).toBe(false);
  });

  it('uses only widgets that exist: a misspelt one would be taken for one of our own', () => {
    expect(allFields.length).toBeGreaterThan(100);
    expect(allFields.filter(({ widget }) => !usedWidgets.includes(widget))).toEqual([]);
  });

  it('names every field and choice in Vietnamese', () => {
    expect(allFields.filter(({ name, label }) => label === name).map(({ name }) => name)).toEqual([]);
    expect(field('tin-tuc', 'category')['options']).toContainEqual({
      label: 'Hoạt động của trường',
      value: 'hoat-dong',
    });
  });

  it('loads nothing from elsewhere and offers no pictures of strangers', () => {
    expect(JSON.stringify(cms)).not.toMatch(/unpkg|jsdelivr|unsplash|pexels/);
    expect(cms['media_libraries']).toMatchObject({ stock_assets: { providers: [] } });
  });
});

describe('the form of a post', () => {
  it('asks for what its schema needs, and for no more', () => {
    const required = section('tin-tuc').fields.filter((each) => each.required);
    expect(required.map(({ name }) => name)).toEqual(['title', 'date', 'category', 'body']);
  });

  it('begins with today in Vietnam', () => {
    expect(field('tin-tuc', 'date')).toMatchObject({
      widget: 'datetime',
      type: 'date',
      default: '{{now}}',
      input_timezone: 'Asia/Ho_Chi_Minh',
    });
    expect(field('tin-tuc', 'approvedOn')['default']).toBeUndefined();
  });

  it('makes pictures as wide as its strictest rule allows', () => {
    expect(JSON.stringify(field('tin-tuc', 'cover'))).toContain('"width":600');
    expect(JSON.stringify(field('thong-bao', 'cover'))).toContain('"width":1600');
  });

  it('lies in the folder of its month, its picture beside it', () => {
    expect(section('tin-tuc')).toMatchObject({
      folder: 'content/tin-tuc',
      path: "{{fields.date | date('YYYY-MM')}}/{{slug}}/index",
      media_folder: '',
    });
  });
});

describe('the forms of other types', () => {
  it('put a disclosure into the folder of the school year, its duty chosen from a list', () => {
    expect(section('cong-khai')['path']).toBe('2025-2026/{{slug}}/index');
    expect(field('cong-khai', 'duty')['options']).toEqual([
      { label: 'Thu, chi tài chính (09/2024/TT-BGDĐT)', value: 'tt-09-2024/5' },
    ]);
  });

  it('let the author of a lesson be chosen among the staff', () => {
    expect(field('hoc-lieu', 'author')['options']).toEqual([
      { label: 'Nguyễn Thị Mai', value: 'nguyen-thi-mai' },
    ]);
  });

  it('let grade and subject of a lesson be chosen among those of the school', () => {
    expect(field('hoc-lieu', 'subject')).toMatchObject({
      widget: 'select',
      options: [{ label: 'Toán', value: 'Toán' }],
    });
    // A number stands as such in the form.
    expect(field('hoc-lieu', 'grade')['options']).toEqual([{ label: 'Khối 1', value: 1 }]);
  });

  it('let both be written freely where the school has named none', () => {
    const { cms: bare } = editorConfig(editorInput({ grades: [], subjects: [] }));
    const library = bare.collections.find((each) => 'name' in each && each.name === 'hoc-lieu') as Collection;
    const widgets = library.fields.filter(({ name }) => ['grade', 'subject'].includes(name));
    expect(widgets.map(({ widget }) => widget)).toEqual(['number', 'string']);
  });

  it('have a section of their own for MDX pages, whose text stands as it is, where there are any', () => {
    expect(section('gioi-thieu-mdx')).toMatchObject({
      folder: 'content/gioi-thieu',
      extension: 'mdx',
      create: false,
      delete: false,
    });
    expect(field('gioi-thieu-mdx', 'body').widget).toBe('text');
    expect(field('gioi-thieu', 'body').widget).toBe('richtext');
    const { cms: without } = editorConfig(editorInput({ hasMdxPages: false }));
    expect(JSON.stringify(without.collections)).not.toContain('mdx');
  });

  it('call one item of a list by its own name', () => {
    expect(field('thuc-don', 'days')).toMatchObject({ label: 'Các ngày', label_singular: 'ngày' });
    expect(field('thong-bao', 'attachments')['label_singular']).toBeUndefined();
  });

  it('show a preview where the site has a page of its own', () => {
    const hasPreview = (name: string) => JSON.stringify(section(name)['editor']) !== '{"preview":false}';
    expect(hasPreview('tin-tuc') && hasPreview('thuc-don') && hasPreview('lich-cong-tac')).toBe(true);
    expect(hasPreview('to-chuc') || hasPreview('gioi-thieu-mdx')).toBe(false);
  });

  it('are there for every type', () => {
    const shown = [...sections.map(({ name }) => name), 'khai-bao'];
    expect(Object.keys(contentTypes).filter((id) => !shown.includes(id))).toEqual([]);
    expect(declarations.length).toBe(2);
  });

  it('begin a timetable with every class of the school, a day being one box', () => {
    const classes = field('thoi-khoa-bieu', 'classes');
    expect(classes['default']).toEqual([{ ten: '1A' }, { ten: '1B' }]);
    const monday = (classes['fields'] as Field[]).find(({ name }) => name === 'thu-2');
    expect(monday).toMatchObject({ label: 'Thứ Hai', widget: 'text', required: false });
  });

  it('have a list of events in the file of a year', () => {
    const [events] = section('su-kien').fields;
    expect(events).toMatchObject({ name: 'muc', widget: 'list' });
    expect(JSON.stringify(events)).toContain('"label":"Tên sự kiện"');
  });
});

describe('the forms of declarations', () => {
  const boxes = (i: number) => (declarations[i]?.fields[0]?.['fields'] ?? []) as Field[];
  const names = (i: number) => boxes(i).map(({ name }) => name);

  it('are one for each clause that awaits a word, in the file of that clause', () => {
    expect(declarations[0]).toMatchObject({
      label: 'I.1.1.1 Kế hoạch (8265/QĐ-SGDĐT)',
      file: 'content/khai-bao/qd-8265-2021/I.1.1.1.yaml',
    });
  });

  it('ask for points where points are claimed, else for what falls short', () => {
    expect(names(0)).toContain('shortfalls');
    expect(names(0)).not.toContain('points');
    expect(names(1)).toContain('points');
    expect(names(1)).not.toContain('shortfalls');
  });

  it('name what the clause asks for in its own words', () => {
    expect(boxes(0).find(({ name }) => name === 'requirement')?.['options']).toEqual([
      { label: 'Phân công rõ người, rõ việc', value: 'phan-cong' },
    ]);
    expect(names(0)).not.toContain('figures');
    expect(names(1)).toContain('figures');
  });
});
