import { expect, it } from 'vitest';
import { tinTuc } from '../../src/content-types/tin-tuc.ts';
import { truong } from '../../src/content-types/truong.ts';
import { fieldAt } from '../../src/domain/schema-field.ts';

it('finds label, example and keys of a field, through optional fields and transforms', () => {
  expect(fieldAt(tinTuc.schema, ['date'])).toMatchObject({ label: 'Ngày đăng', sample: '2025-09-05' });
  expect(fieldAt(tinTuc.schema, ['cover'])).toMatchObject({
    label: 'Ảnh đại diện',
    sample: 'khai-giang.jpg',
  });
  expect(fieldAt(truong.schema, ['representative', 'name']).label).toBe('Họ và tên');
});

it('steps into lists and records', () => {
  expect(fieldAt(truong.schema, ['criteria', 0, 'document']).label).toBe('Mã bộ tiêu chí');
  expect(fieldAt(truong.schema, ['subjects', '1', 0]).label).toBe('Môn');
});

it('gives the names of a closed set', () => {
  expect(fieldAt(tinTuc.schema, ['category']).choices).toMatchObject({ 'doan-the': 'Đoàn thể' });
});

it('lists the keys of the schema itself for an empty path', () => {
  expect(fieldAt(tinTuc.schema, []).keys).toEqual(
    expect.arrayContaining(['title', 'date', 'draft', 'redirectFrom']),
  );
});

it('knows nothing of a path that leads nowhere', () => {
  expect(fieldAt(tinTuc.schema, ['title', 'x', 'y'])).toEqual({
    label: undefined,
    hint: undefined,
    sample: undefined,
    choices: undefined,
    keys: [],
    form: 'line',
  });
});

it('tells a list and a group from a line, and what usually stands in a line of its kind', () => {
  expect(fieldAt(truong.schema, ['criteria'])).toMatchObject({ form: 'list', keys: ['document', 'gate'] });
  expect(fieldAt(truong.schema, ['evaluation'])).toMatchObject({ form: 'group', sample: undefined });
  expect(fieldAt(truong.schema, ['evaluation', 'to'])).toMatchObject({ form: 'line', sample: '2025-09-05' });
  expect(fieldAt(truong.schema, ['email']).sample).toBe('vanphong@truong.edu.vn');
  expect(fieldAt(truong.schema, ['motto']).sample).toBeUndefined();
});
