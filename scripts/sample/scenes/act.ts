import type { Random } from '../random.ts';

/**
 * What happens in a scene. The seeds in `wanted` belong to pictures of the demonstration school whose description
 * (alt) promises a certain act; with every other seed chance decides among `others`.
 */
export const chooseAct = <Act>(
  random: Random,
  wanted: Readonly<Record<number, Act>>,
  others: readonly Act[],
): Act => wanted[random.seed] ?? random.pick(others);
