import { expect, it } from 'vitest';
import { encodingAdvice } from '../../../src/facts/text/encoding-advice.ts';

const encodings = ['utf-16le', 'utf-16be', 'tcvn3', 'vni', 'windows-1258', 'binary', 'unknown'] as const;

it.each(encodings)('says for %s what is needed and what to do', (encoding) => {
  expect(encodingAdvice(encoding)).toMatch(/cần .*UTF-8.*\. .*[Hh]ãy /);
});

it('sends text in an old font to the converter of Unikey', () => {
  expect(encodingAdvice('tcvn3')).toContain('Ctrl+Shift+F6');
  expect(encodingAdvice('vni')).toContain('VNI Windows');
});
