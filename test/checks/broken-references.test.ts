import { describe, expect, it } from 'vitest';
import { brokenReferences } from '../../src/checks/broken-references.ts';
import type { ReferenceFault } from '../../src/domain/facts.ts';
import { findingsOf, testCheck } from '../support/check-tester.ts';
import { reference } from '../support/facts.ts';

const options = {};
const page = 'content/tin-tuc/bai.md';

testCheck(brokenReferences, {
  'passes once where every reference is in order': {
    options,
    facts: { references: [reference('a.jpg'), reference('/tin-tuc/')] },
    expect: { 'tat-ca': 'pass' },
    says: { 'tat-ca': ['2 liên kết'] },
  },
  'fails for each reference that leads nowhere, and only for those': {
    options,
    facts: {
      references: [reference('a.jpg', 'missing-file'), reference('b.jpg'), reference('/x/', 'dead-link')],
    },
    expect: { [`${page} → a.jpg`]: 'fail', [`${page} → /x/`]: 'fail' },
  },
  'tells apart two references of one page to one target': {
    options,
    facts: {
      references: [
        reference('a.jpg', 'missing-file'),
        reference('a.jpg', 'missing-file'),
        reference('a.jpg', 'missing-file', undefined, 'content/tin-tuc/khac.md'),
      ],
    },
    expect: {
      [`${page} → a.jpg`]: 'fail',
      [`${page} → a.jpg (2)`]: 'fail',
      'content/tin-tuc/khac.md → a.jpg': 'fail',
    },
  },
  'names an empty target': {
    options,
    facts: { references: [reference('', 'empty')] },
    expect: { [`${page} → (trống)`]: 'fail' },
    says: { [`${page} → (trống)`]: ['chưa có địa chỉ', 'Hãy điền'] },
  },
  'lets pass the faults that are allowed': {
    options: { allow: ['external-image'] },
    facts: {
      references: [reference('https://a.vn/a.jpg', 'external-image'), reference('b.jpg', 'missing-file')],
    },
    expect: { [`${page} → b.jpg`]: 'fail' },
  },
  'says nothing of a portal without references': { options, facts: {}, expect: {} },
});

/** Every fault, so that a new one without a case here does not compile. */
const targets: Readonly<Record<Exclude<ReferenceFault, 'empty'>, readonly [target: string, action: RegExp]>> =
  {
    'missing-file': ['khai-giang.jpg', /Hãy chép tệp vào cạnh bài viết/],
    'wrong-case': ['Khai-Giang.JPG', /Hãy viết tên trong bài đúng như tên tệp/],
    'other-unicode-form': ['lễ.jpg', /Hãy đổi tên tệp/],
    'local-file': ['file:///C:/anh.jpg', /Hãy chép tệp/],
    'dead-link': ['/tin-tuc/khong-co/', /Hãy sửa địa chỉ/],
    'external-image': ['https://example.vn/a.jpg', /Hãy tải ảnh về/],
    'unsafe-address': ['javascript:alert(1)', /Hãy chỉ dùng địa chỉ bắt đầu bằng https/],
    'outside-content': ['../../a.jpg', /Hãy chép tệp/],
    'file-type': ['trang.html', /Hãy dùng PDF/],
  };

describe('every fault is told with the target and what to do', () => {
  it.each(Object.entries(targets) as [ReferenceFault, readonly [string, RegExp]][])(
    '%s',
    (fault, [target, action]) => {
      const [finding] = findingsOf(brokenReferences, {
        options,
        facts: { references: [reference(target, fault)] },
      });
      expect(finding?.message).toContain(`"${target}"`);
      expect(finding?.message).toMatch(action);
      expect(finding?.at).toEqual({ path: page, line: 7, column: 1 });
    },
  );
});

it.each(['missing-file', 'dead-link'] as const)('suggests what was meant by a %s', (fault) => {
  const references = [reference('khai-gian.jpg', fault, 'khai-giang.jpg')];
  const [finding] = findingsOf(brokenReferences, { options, facts: { references } });
  expect(finding?.message).toContain('Có phải ý bạn là "khai-giang.jpg"?');
});

it('names the file as it really is where only its case differs', () => {
  const references = [reference('A.JPG', 'wrong-case', 'a.jpg')];
  expect(findingsOf(brokenReferences, { options, facts: { references } })[0]?.message).toContain('"a.jpg"');
});

it('shortens a long address in words, not in the subject', () => {
  const long = `data:image/png;base64,${'A'.repeat(500)}`;
  const [finding] = findingsOf(brokenReferences, {
    options,
    facts: { references: [reference(long, 'unsafe-address')] },
  });
  expect(finding?.message.length).toBeLessThan(250);
  expect(finding?.subject).toBe(`${page} → ${long}`);
});
