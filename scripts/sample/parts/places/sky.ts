import type { Random } from '../../random.ts';
import type { Stage } from '../stage.ts';
import { at, box, circle, gradient, oval, path, repeat } from '../svg.ts';

export const hours = ['morning', 'day', 'afternoon', 'cloudy', 'evening', 'cold'] as const;
export type Hour = (typeof hours)[number];

const skies: Readonly<Record<Hour, readonly string[]>> = {
  morning: ['#bfe0ee', '#e3eee6', '#fdeecb'],
  day: ['#9fcdea', '#c9e4f1', '#eef5ee'],
  afternoon: ['#f3c99a', '#f8ddb4', '#fdf0d6'],
  cloudy: ['#c5d2de', '#dbe3e8', '#eeeeea'],
  evening: ['#2f2a5e', '#5a4487', '#b06f8e'],
  cold: ['#a9b6c6', '#c3ccd6', '#d9dcdf'],
};

const clouds: Readonly<Record<Hour, readonly [colour: string, opacity: number]>> = {
  morning: ['#ffffff', 0.85],
  day: ['#ffffff', 0.9],
  afternoon: ['#fff6e4', 0.85],
  cloudy: ['#f6f7f7', 0.85],
  evening: ['#7a62a4', 0.5],
  cold: ['#8e9aab', 0.5],
};

/** The daylight of a cheerful outdoor picture. */
export const fineHour = (random: Random): Hour =>
  random.pick(['morning', 'day', 'day', 'afternoon', 'cloudy'] as const);

/** Sky with sun or moon and clouds, from the top of the stage down to `horizon`. */
export function drawSky(random: Random, stage: Stage, horizon: number, hour: Hour): string {
  const light = box(0, 0, stage.width, horizon + 2, 'url(#sky)');
  const [colour, opacity] = clouds[hour];
  const many = hour === 'cloudy' || hour === 'cold' ? 7 : random.int(2, 5);
  const drifting = repeat(many, () =>
    at(random.between(0, stage.width), random.between(0.05, 0.62) * horizon, cloud(random, colour), {
      scale: random.between(0.5, 1.25),
    }),
  );
  return (
    gradient('sky', skies[hour]) +
    light +
    heavenlyBody(random, stage, horizon, hour) +
    `<g opacity="${opacity}">${drifting}</g>`
  );
}

function heavenlyBody(random: Random, stage: Stage, horizon: number, hour: Hour): string {
  const x = random.between(0.1, 0.9) * stage.width;
  const y = random.between(0.14, 0.34) * horizon;
  if (hour === 'cloudy' || hour === 'cold') return '';
  if (hour === 'evening')
    return (
      stars(random, stage, horizon) +
      circle(x, y, 40, '#fff3c4', { opacity: 0.16 }) +
      circle(x, y, 24, '#fff1bd')
    );
  const colour = hour === 'afternoon' ? '#ffb56b' : '#ffe9a8';
  return (
    circle(x, y, 48, colour, { opacity: 0.25 }) +
    circle(x, y, 34, colour, { opacity: 0.35 }) +
    circle(x, y, 22, colour)
  );
}

const stars = (random: Random, stage: Stage, horizon: number): string =>
  repeat(26, () =>
    circle(
      random.between(0, stage.width),
      random.between(0, 0.75) * horizon,
      random.between(0.6, 1.5),
      '#fff6d8',
      { opacity: random.between(0.4, 0.95) },
    ),
  );

const cloud = (random: Random, colour: string): string => {
  const puffs = repeat(4, (index) =>
    oval(-30 + index * 20, -random.between(4, 13), random.between(15, 22), random.between(10, 16), colour),
  );
  return puffs + path('M-50 4Q-52-8-34-8H34Q54-8 50 4Q0 9-50 4Z', colour);
};
