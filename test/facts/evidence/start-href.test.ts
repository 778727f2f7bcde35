import { describe, expect, it } from 'vitest';
import { startHref } from '../../../src/facts/evidence/start-href.ts';

describe('the page a manifest starts with', () => {
  it.each([
    [
      'the first item, not the first resource',
      '<item identifierref="b"/><resource identifier="a" href="a.html"/><resource identifier="b" href="b.html"/>',
      'b.html',
    ],
    [
      'the first item that has a resource',
      '<item/><item identifierref="b"/><resource identifier="b" href="b.html"/>',
      'b.html',
    ],
    [
      'the first resource with an address',
      '<resource identifier="a"/><resource identifier="b" href="b.html"/>',
      'b.html',
    ],
    [
      'with a name space',
      "<adl:item identifierref='a'/><ims:resource href = 'a.html' identifier='a'></ims:resource>",
      'a.html',
    ],
    ['not one in a comment', '<!-- <resource href="cu.html"/> --><resource href="moi.html"/>', 'moi.html'],
    [
      'below its base',
      '<resources xml:base="bai/"><resource xml:base="1/" href="a.html"/></resources>',
      'bai/1/a.html',
    ],
    ['without question or anchor', '<resource href="./a.html?x=1&amp;y=2#z"/>', 'a.html'],
    ['as its letters are meant', '<resource href="b%C3%A0i%20m%E1%BB%99t.html"/>', 'bài một.html'],
    ['as written where that is no code', '<resource href="100%.html"/>', '100%.html'],
    ['none', '<manifest><resources/></manifest>', undefined],
    ['none in an empty text', '', undefined],
    ['none where a comment never ends', '<!-- <resource href="a.html"/>', undefined],
  ])('%s', (_what, xml, expected) => expect(startHref(xml)).toBe(expected));

  // Searching again from each piece would take minutes, far beyond the time a test is given.
  it.each(['<!--', '<item ', '<resource href="', '<'])(
    'is found in a moment, however often %j comes',
    (piece) => {
      expect(startHref(piece.repeat(2_000_000 / piece.length))).toBeUndefined();
    },
  );
});
