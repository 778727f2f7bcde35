import { describe, expect, it } from 'vitest';
import { refusalsOf } from '../../src/editor/browser/refusals-of.ts';
import type { SavedEntry } from '../../src/editor/browser/saved-entry.ts';
import { tidied } from '../../src/editor/browser/tidied.ts';
import { refusalRules } from '../../src/editor/refusal-rules.ts';
import { editorInput } from '../support/editor/editor-input.ts';

const rules = refusalRules(editorInput());
const post = (data: object = {}, body = 'Cả trường dự lễ.'): SavedEntry => ({
  type: 'tin-tuc',
  isNew: true,
  data: { title: 'Lễ khai giảng', date: '2025-09-05', category: 'hoat-dong', ...data },
  body,
});
const refusals = (entry: SavedEntry, widths: Readonly<Record<string, number>> = {}) =>
  refusalsOf(entry, rules, (file) => widths[file]);

describe('a post may be saved', () => {
  it('without a picture', () => expect(refusals(post())).toEqual([]));

  it('with boxes that were left empty', () =>
    expect(refusals(post({ tags: [], summary: '', updated: null, consent: false }))).toEqual([]));

  it('with a described picture of the narrowest width', () =>
    expect(refusals(post({ cover: 'le.webp', coverAlt: 'Cô đánh trống' }), { 'le.webp': 500 })).toEqual([]));

  it('as a draft, whatever its pictures lack', () =>
    expect(refusals(post({ draft: true, cover: 'le.webp' }))).toEqual([]));
});

describe('a post is refused', () => {
  it('with a cover that says nothing', () =>
    expect(refusals(post({ cover: 'le.webp' }))).toEqual([expect.stringContaining('le.webp chưa có mô tả')]));

  it('with the file’s name as the description', () =>
    expect(refusals(post({ cover: 'anh-1.webp', coverAlt: 'Ảnh 1' }))).toEqual([
      expect.stringContaining('chưa nói ảnh có gì'),
    ]));

  it('with a picture in its text that says nothing', () =>
    expect(refusals(post({}, 'Sân trường.\n\n![](san%20truong.webp)'))).toEqual([
      expect.stringContaining('san truong.webp chưa có mô tả'),
    ]));

  it('with a description that a program left to be written', () =>
    expect(refusals(post({}, '![CẦN MÔ TẢ ẢNH 1](a.webp)'))).toHaveLength(1));

  it('with a picture one pixel too narrow', () =>
    expect(refusals(post({ cover: 'le.webp', coverAlt: 'Cô đánh trống' }), { 'le.webp': 499 })).toEqual([
      'Ảnh le.webp rộng 499 px, cần ít nhất 500 px. Hãy chọn ảnh gốc lớn hơn.',
    ]));

  it('with a day there is not', () =>
    expect(refusals(post({ date: '2025-02-30' }))).toEqual([expect.stringContaining('Ngày đăng')]));
});

it('judges the photos of an album one by one', () => {
  const photos = [
    { file: 'a.webp', alt: 'Đội trống trước cổng trường', __sc_item_id: '1' },
    { file: 'b.webp', alt: 'Ảnh 2', __sc_item_id: '2' },
  ];
  const album: SavedEntry = {
    type: 'album',
    isNew: true,
    data: { title: 'Khai giảng', date: '2025-09-05', photos },
    body: '',
  };
  expect(refusals(album)).toEqual([expect.stringContaining('b.webp')]);
});

describe('what is saved', () => {
  it('has the writer’s name where nobody gave another', () => {
    expect(tidied(post(), 'Nguyễn Thị Mai')['author']).toBe('Nguyễn Thị Mai');
    expect(tidied(post({ author: 'Bé Hà, lớp 5A' }), 'Nguyễn Thị Mai')['author']).toBe('Bé Hà, lớp 5A');
    expect(tidied({ ...post(), isNew: false }, 'Nguyễn Thị Mai')).not.toHaveProperty('author');
  });

  it('has no box that was left empty', () =>
    expect(tidied(post({ summary: '', draft: false, consent: true }))).toEqual({
      ...post().data,
      consent: true,
      body: 'Cả trường dự lễ.',
    }));
});
