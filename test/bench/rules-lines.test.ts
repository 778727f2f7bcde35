import { expect, it } from 'vitest';
import type { Cost } from '../../scripts/bench/measure.ts';
import { rulesLines } from '../../scripts/bench/rules-lines.ts';
import { targets } from '../../scripts/bench/targets.ts';

const cost = (cpuSeconds: number, peakMb = 500): Cost => ({ seconds: cpuSeconds, cpuSeconds, peakMb });
const { cold } = targets.rules.floorsBefore;

/** Whether each limit was kept, by the end of its label. */
const verdicts = (outcomes: Readonly<Record<string, Cost | Error>>): Record<string, boolean | undefined> =>
  Object.fromEntries(
    rulesLines('cold', new Map(Object.entries(outcomes)))
      .filter(({ limit }) => limit !== undefined)
      .map(({ label, kept }) => [label.replace(/^.*: /, ''), kept]),
  );

it('allows one and a half times the CPU of the other working copy, and no more', () => {
  const before = { 'before cold': cost(4) };
  expect(verdicts({ ...before, 'all cold': cost(6) })).toMatchObject({ 'CPU so với bản trước': true });
  expect(verdicts({ ...before, 'all cold': cost(6.01) })).toMatchObject({ 'CPU so với bản trước': false });
});

it('compares with what was stored, counted in floors, where no other working copy was measured', () => {
  const floor = { floor: cost(2) };
  const limit = 2 * cold * 1.5;
  expect(verdicts({ ...floor, 'all cold': cost(limit - 0.01) })).toMatchObject({
    'CPU so với mốc đã ghi': true,
  });
  expect(verdicts({ ...floor, 'all cold': cost(limit + 0.01) })).toMatchObject({
    'CPU so với mốc đã ghi': false,
  });
});

it('allows 1,000 MB, and no more', () => {
  const floor = { floor: cost(2) };
  expect(verdicts({ ...floor, 'all cold': cost(1, 1000) })).toMatchObject({ 'bộ nhớ cao nhất': true });
  expect(verdicts({ ...floor, 'all cold': cost(1, 1000.1) })).toMatchObject({ 'bộ nhớ cao nhất': false });
});

it('gives no verdict on a run that did not end, but says why', () => {
  const outcomes = { floor: cost(2), 'all cold': new Error('mã 2: tệp không đọc được') };
  expect(verdicts(outcomes)).toEqual({});
  const figures = rulesLines('cold', new Map(Object.entries(outcomes))).map(({ figure }) => figure);
  expect(figures).toContain('không chạy được (mã 2: tệp không đọc được)');
});

it('gives no ratio where the other working copy did not end', () => {
  const lines = verdicts({ floor: cost(2), 'all cold': cost(1), 'before cold': new Error('mã 2: x') });
  expect(lines).toEqual({ 'bộ nhớ cao nhất': true });
});
