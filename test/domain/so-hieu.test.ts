import { expect, it } from 'vitest';
import { parseSoHieu } from '../../src/domain/so-hieu.ts';

it.each([
  ['12/QĐ-THHG', 12, 'QĐ-THHG'],
  ['08/KH-THLB', 8, 'KH-THLB'],
  ['476/KH-MNHS', 476, 'KH-MNHS'],
  ['12/BC-MNHS', 12, 'BC-MNHS'],
  ['Số: 12/QĐ-THHG', 12, 'QĐ-THHG'],
  [' 12 / QĐ – THHG ', 12, 'QĐ-THHG'],
  ['12/2025/QĐ-THHG', 12, 'QĐ-THHG'],
  ['12/qđ-thhg', 12, 'QĐ-THHG'],
  ['12/QÐ-THHG', 12, 'QĐ-THHG'],
  ['12/QĐ-THHG'.normalize('NFD'), 12, 'QĐ-THHG'],
  ['15/THHG', 15, 'THHG'],
  ['4725/QĐ-BGD&ĐT', 4725, 'QĐ-BGD&ĐT'],
])('reads "%s"', (text, number, series) => expect(parseSoHieu(text)).toEqual({ number, series }));

it.each(['12a/QĐ-THHG', '…/KH-THLB', 'QĐ-THHG', '12', '12/', '12/2025', '123456/QĐ', ''])(
  'cannot read "%s"',
  (text) => expect(parseSoHieu(text)).toBeUndefined(),
);
