import { describe, expect, it } from 'vitest';
import { guardPage } from '../../../src/publish/packages/guard-page.ts';

const guard = '<script>if(self.origin!=="null"){stop();location.replace("/xem/")}</script>';
const guarded = (text: string | Buffer) => guardPage(Buffer.from(text), '/xem/')?.toString('utf8');

describe('the guard of a page stands before everything that could run', () => {
  it.each([
    ['', ''],
    ['<p>Chào', ''],
    ['<!DOCTYPE html><html>', '<!DOCTYPE html>'],
    ['\uFEFF\n <!doctype html>\n<html>', '\uFEFF\n <!doctype html>'],
    ['<!-- Tạo bằng iSpring --><!doctype html><p>', '<!-- Tạo bằng iSpring --><!doctype html>'],
    ['<!doctype html PUBLIC "a>b"><p>', '<!doctype html PUBLIC "a>'],
  ])('in %j it comes after %j', (text, before) => {
    expect(guarded(text)).toBe(`${before}${guard}${text.slice(before.length)}`);
  });

  it.each([
    '<!--><script>alert(1)</script>--><!doctype html>',
    '<!---><script>alert(1)</script>--><!doctype html>',
    '<!-- a --!><script>alert(1)</script>--><!doctype html>',
    '<?xml version="1.0"?><script>alert(1)</script><!doctype html>',
    '<html><!doctype html>',
  ])('in %j it comes first of all', (text) => {
    expect(guarded(text)).toBe(guard + text);
  });
});

describe('encodings', () => {
  it('keeps every byte of a page that is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('<!doctype html><p>'), Buffer.from([0xe2, 0x80, 0xff])]);
    expect(guardPage(bytes, '/xem/')?.subarray(-3)).toEqual(Buffer.from([0xe2, 0x80, 0xff]));
  });

  it('turns UTF-16 into UTF-8', () => {
    const little = Buffer.from('\uFEFF<!doctype html><p>Học', 'utf16le');
    expect(guarded(little)).toBe(`\uFEFF<!doctype html>${guard}<p>Học`);
    expect(guarded(Buffer.from(little).swap16())).toBe(`\uFEFF<!doctype html>${guard}<p>Học`);
  });

  it('refuses a page in which letters may mean something else', () => {
    expect(guarded(Buffer.from('<p>Học', 'utf16le'))).toBeUndefined();
  });
});
