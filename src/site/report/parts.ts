import type { Total } from '../../domain/report.ts';
import { formatNumber } from '../../domain/vietnamese.ts';

/** What became of some of the points: earned, by the kind of evidence; not earned; not judged yet. */
export type PartId = 'computed' | 'mixed' | 'declared' | 'lost' | 'none';

export interface Part {
  readonly id: PartId;
  readonly label: string;
  readonly points: number;
}

/** The parts with the words of readers, in the order in which a bar shows them. */
export const partLabels = {
  computed: 'Máy đếm',
  mixed: 'Máy đếm và người khai',
  declared: 'Người khai',
  lost: 'Không được',
  none: 'Chưa đánh giá',
} as const satisfies Record<PartId, string>;

/** All points of a total, told apart; together they are `outOf`. */
export const partsOf = ({ earned, judgedOutOf, outOf, bySource }: Total): readonly Part[] => [
  part('computed', bySource.computed.earned),
  part('mixed', bySource.mixed.earned),
  part('declared', bySource.declared.earned),
  part('lost', round(judgedOutOf - earned)),
  part('none', round(outOf - judgedOutOf)),
];

const part = (id: PartId, points: number): Part => ({ id, label: partLabels[id], points });

/** Quarters of a point add up exactly, tenths do not. */
const round = (points: number) => Math.round(points * 1000) / 1000;

/** `Người khai 22 · Không được 1 · Chưa đánh giá 12`: the parts that there are. */
export const partWords = (total: Total): string =>
  partsOf(total)
    .filter(({ points }) => points > 0)
    .map(({ label, points }) => `${label}\u00A0${formatNumber(points)}`)
    .join(' · ');
