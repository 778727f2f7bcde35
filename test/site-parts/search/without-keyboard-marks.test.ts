import { expect, it } from 'vitest';
import { withoutKeyboardMarks } from '../../../src/site/search/without-keyboard-marks.ts';

it.each([
  // Telex, the tone at the end or after the vowel
  ['hocj', 'hoc'],
  ['hojc', 'hoc'],
  ['phis', 'phi'],
  ['ddoongf', 'dong'],
  ['nguwowif', 'nguoi'],
  ['tuyeenr', 'tuyen'],
  ['truwowngf', 'truong'],
  // VNI
  ['ho5c', 'hoc'],
  ['tru7o7ng2', 'truong'],
  // Words that are whole as they are
  ['hoc', 'hoc'],
  ['thu', 'thu'],
  ['sang', 'sang'],
  ['3a', '3a'],
  ['qd', 'qd'],
  ['học', 'học'],
])('%s is read as %s', (typed, meant) => {
  expect(withoutKeyboardMarks(typed)).toBe(meant);
});
