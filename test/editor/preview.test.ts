import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorConfig } from '../../src/editor/editor-config.ts';
import type { PreviewProps } from '../../src/editor/preview/preview-props.ts';
import { previewsOf } from '../../src/editor/preview/previews-of.ts';
import { editorInput } from '../support/editor/editor-input.ts';

/** What stands in for Sveltia's React: elements as lists, `['p', attributes, …children]`. */
const page = globalThis as { h?: unknown };
beforeAll(() => {
  page.h = (...parts: unknown[]) => parts;
});
afterAll(() => {
  delete page.h;
});

const { cms } = editorConfig(editorInput());
const previews = previewsOf(cms, '');
const propsOf = (data: object): PreviewProps => ({
  entry: { get: () => ({ toJS: () => data }) },
  widgetFor: (path) => [`preview-of-${path}`],
  document: {} as Document,
});
function shown(name: string, data: object, props = propsOf(data)): string {
  const preview = previews.find((each) => each.name === name);
  if (!preview) throw new Error(`There is no preview of ${name}.`);
  return markup(preview.show(props));
}
function markup(value: unknown): string {
  if (!Array.isArray(value))
    return value === false || value === undefined || value === null ? '' : String(value);
  const [tag, attributes, ...children] = value as [string, Readonly<Record<string, unknown>> | null];
  const name = [tag, attributes?.['className']].filter(Boolean).join('.').replaceAll(' ', '.');
  return `<${name}>${children.map(markup).join('')}`;
}

describe('the preview of a post', () => {
  const post = { title: 'Lễ khai giảng', date: '2025-09-05', category: 'hoat-dong' };

  it('has the markup of its page', () => {
    expect(shown('tin-tuc', { ...post, summary: 'Sáng nay.', cover: 'le.jpg' })).toBe(
      '<main><article.trang-doc><h1>Lễ khai giảng<p.tin-ngay>Thứ Sáu, 05/09/2025<p.sa-po>Sáng nay.<figure.bia><preview-of-cover><preview-of-body>',
    );
  });

  it('names its author by name', () => {
    expect(shown('tin-tuc', { ...post, author: 'nguyen-thi-mai' })).toContain('Người viết: Nguyễn Thị Mai');
    expect(shown('tin-tuc', { ...post, author: 'Bé Hà, lớp 5A' })).toContain('Người viết: Bé Hà, lớp 5A');
  });

  it('shows nothing of what is not written yet', () => {
    expect(shown('tin-tuc', { date: '2025-9' })).toBe('<main><article.trang-doc><h1><preview-of-body>');
  });

  it('keeps the preview of its text while the form changes', () => {
    const made: string[] = [];
    const widgetFor = (path: string) => {
      made.push(path);
      return [`${path}-${made.length}`];
    };
    const props = { ...propsOf(post), widgetFor };
    shown('tin-tuc', post, props);
    expect(shown('tin-tuc', post, props)).toContain('<body-1>');
    expect(made).toEqual(['body']);
  });
});

it('has the colours of the school, where it has its own', () => {
  const [own] = previewsOf(cms, ':root{--tim:#1d6a3f}');
  expect(markup(own?.show(propsOf({})))).toMatch(/^<main><style>:root\{--tim:#1d6a3f\}<article/);
  expect(shown('tin-tuc', {})).not.toContain('<style>');
});

it('shows the files of a notice by their words, else by their names', () => {
  const files = [
    { file: 'phieu.pdf', title: 'Phiếu đăng kí' },
    { file: 'anh/so-do.png' },
    { file: 'blob:http://127.0.0.1/1' },
    { title: 'chưa có tệp' },
  ];
  const page = shown('thong-bao', {
    title: 'Tuyển sinh',
    urgent: true,
    expires: '2025-09-30',
    attachments: files,
  });
  expect(page).toContain('<p><strong.khan-nhan>Thông báo khẩn<h1>Tuyển sinh');
  expect(page).toContain('<dt>Hết hiệu lực sau ngày<dd>Thứ Ba, 30/09/2025');
  expect(page).toContain(
    '<section.tep-kem><h2>Tệp đính kèm<ul><li><span.tep-ten>Phiếu đăng kí<li><span.tep-ten>so-do.png<li><span.tep-ten>Tệp vừa chọn',
  );
  expect(page).not.toContain('chưa có tệp');
});

it('shows the facts of a document in words', () => {
  const page = shown('van-ban', {
    title: 'Kế hoạch năm học',
    kind: 'ke-hoach',
    issuer: 'truong',
    issued: '2025-09-01',
  });
  expect(page).toContain(
    '<dl.thong-so.doc><div><dt>Loại văn bản<dd>Kế hoạch<div><dt>Cơ quan ban hành<dd>Nhà trường',
  );
  expect(page).not.toContain('Số hiệu');
});

describe('the preview of a week', () => {
  it('is the table of its menu, without meals that no day has', () => {
    const days = [
      { date: '2025-09-01', lunch: 'Cơm\nCanh chua' },
      { date: '2025-09-02', lunch: '' },
      { date: 'chưa rõ', lunch: 'Phở' },
    ];
    const page = shown('thuc-don', { published: '2025-08-30', days });
    expect(page).toContain('<h1>Thực đơn tuần 36 (01/09 – 02/09/2025)<p.tin-ngay>Đăng Thứ Bảy, 30/08/2025');
    expect(page).toContain('<th>Ngày<th>Bữa trưa<tbody>');
    expect(page).toContain('<ul.mon><li>Cơm<li>Canh chua');
    expect(page).toContain('<span.mo>Không có bữa này');
    expect(page).not.toMatch(/Phở|Bữa sáng/);
  });

  it('says of a day without work that there is none', () => {
    const days = [
      { date: '2025-09-01', items: [{ time: '07:30', text: 'Chào cờ', who: 'Cô Mai' }, { text: 'Trực' }] },
      { date: '2025-09-02', items: [] },
    ];
    const page = shown('lich-cong-tac', { published: '2025-08-30', days });
    expect(page).toContain('<td.gio>07:30<td>Chào cờ<td.ai>Cô Mai<tr><td.gio>Cả ngày<td>Trực');
    expect(page).toContain('<td>Không có lịch chung.');
  });

  it('has a title before it has days', () => {
    expect(shown('thuc-don', {})).toContain('<h1>Thực đơn<p');
  });
});

it('is there for pages with a text and for weeks, and for nothing else', () => {
  const names = previews.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['tin-tuc', 'lien-he', 'thuc-don', 'lich-cong-tac']));
  expect(names.filter((name) => ['to-chuc', 'truong', 'gioi-thieu-mdx', 'su-kien'].includes(name))).toEqual(
    [],
  );
});
