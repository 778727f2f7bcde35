import { guideNow } from './fixed-day.ts';

/** Loaded before the program (`node --import`): its clock stands still, so that the same day gives the same picture. */
const now = Date.parse(guideNow);
Date.now = () => now;
globalThis.Date = new Proxy(Date, {
  construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now] : args, made),
});
