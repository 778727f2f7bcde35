import type { DataOf } from '../../content-types/index.ts';

/** A day of a menu as the file has it. */
export type MenuDay = DataOf<'thuc-don'>['days'][number];

const meals = [
  { id: 'breakfast', label: 'Bữa sáng' },
  { id: 'lunch', label: 'Bữa trưa' },
  { id: 'snack', label: 'Bữa xế' },
] as const;

/** A meal of the day. */
export type Meal = (typeof meals)[number];

/** Meals that these days have at all, in the order of the day. */
export const mealsOf = (days: readonly MenuDay[]): readonly Meal[] =>
  meals.filter(({ id }) => days.some((day) => (day[id]?.length ?? 0) > 0));
