import type { ScoringRule } from '../scoring-rule.ts';
import { award } from './award.ts';
import { band } from './band.ts';
import { flat } from './flat.ts';
import { perUnit } from './per-unit.ts';

/** Every way of scoring, in alphabetical order. */
export const scoringRules = [award, band, flat, perUnit] as readonly ScoringRule[];
