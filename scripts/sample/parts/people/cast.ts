import type { Random } from '../../random.ts';
import { aoDaiColours, cheerful, palette, skins } from '../palette.ts';
import { adultBuild, childBuild } from './build.ts';
import type { Person } from './figure.ts';
import { boyHair, girlHair, type HairStyle } from './hair.ts';
import type { Mood } from './head.ts';
import type { Outfit } from './outfit.ts';

const moods: readonly Mood[] = ['smile', 'smile', 'open', 'happy'];
const girlBoy = (random: Random): 'girl' | 'boy' => (random.chance(0.5) ? 'girl' : 'boy');

/** A child with a random face; clothes are given by the callers below. */
function child(
  random: Random,
  kind: 'girl' | 'boy',
  outfit: Outfit,
  height = random.between(0.93, 1.07),
): Person {
  const hair: HairStyle = kind === 'girl' ? random.pick(girlHair) : random.pick(boyHair);
  return {
    build: childBuild,
    height,
    outfit,
    head: {
      hair,
      skin: random.pick(skins),
      hairColour: random.pick([palette.hair, '#332630', '#241d2b']),
      ribbon: random.pick([palette.flame, palette.ink, palette.yellow, palette.pink]),
      mood: random.pick(moods),
      glasses: random.chance(0.12),
    },
  };
}

/** A pupil in uniform: white shirt, red scarf, blue trousers or skirt. */
export function pupil(random: Random, extra: Partial<Outfit> = {}): Person {
  const kind = girlBoy(random);
  return child(random, kind, {
    cut: 'shirt',
    top: '#fdfdfd',
    sleeves: 'short',
    bottom: random.pick([palette.navy, palette.navy, palette.navyDark]),
    legs: kind === 'girl' && random.chance(0.75) ? 'skirt' : random.chance(0.5) ? 'trousers' : 'shorts',
    shoes: random.pick(['#3b3346', '#f4f1ec', '#7a4a3a']),
    scarf: true,
    ...extra,
  });
}

/** A child in everyday clothes. */
export function playChild(random: Random, extra: Partial<Outfit> = {}): Person {
  const kind = girlBoy(random);
  const top = random.pick(cheerful);
  const bottom = random.pick([palette.navy, '#6b6f86', '#8a6a4e', '#4b5f8a']);
  return child(random, kind, {
    cut: kind === 'girl' && random.chance(0.5) ? 'dress' : 'shirt',
    top,
    sleeves: 'short',
    bottom,
    legs: kind === 'girl' ? 'skirt' : 'shorts',
    shoes: random.pick(['#3b3346', '#f4f1ec', '#c7503f']),
    ...extra,
  });
}

/** A footballer or gymnast in the colour of the team. */
export const athlete = (random: Random, top: string, bottom: string, trim?: string): Person =>
  child(random, random.chance(0.3) ? 'girl' : 'boy', {
    cut: 'shirt',
    top,
    sleeves: 'short',
    bottom,
    legs: 'shorts',
    shoes: random.pick(['#3b3346', '#f08c4b', '#f4f1ec']),
    ...(trim ? { trim } : {}),
  });

/** A child in winter clothes: coat, long trousers, sometimes a knitted hat. */
export function winterChild(random: Random): Person {
  const coat = random.pick(cheerful);
  const base = child(random, girlBoy(random), {
    cut: 'coat',
    top: coat,
    sleeves: 'long',
    bottom: palette.navyDark,
    legs: 'trousers',
    shoes: '#4a3a3a',
    collar: random.pick(['#fdf4e4', '#e9d9c4', '#d8cbe8']),
  });
  return base;
}

/** A girl in a small áo dài or festive dress. */
export const festiveGirl = (random: Random, top: string): Person =>
  child(random, 'girl', {
    cut: 'aoDai',
    top,
    sleeves: 'long',
    bottom: palette.white,
    legs: 'trousers',
    shoes: '#e9e2ee',
    trim: top === palette.paper ? palette.flameSoft : '#fff3d8',
  });

/** A woman teacher, in áo dài unless told otherwise. */
export function womanTeacher(random: Random, outfit: Partial<Outfit> = {}): Person {
  const top = random.pick(aoDaiColours);
  return adult(random, random.pick(['bun', 'long', 'bob', 'ponytail']), {
    cut: 'aoDai',
    top,
    sleeves: 'long',
    bottom: top === '#fdfaf2' ? '#ffffff' : random.pick(['#ffffff', '#fdf4e4']),
    legs: 'trousers',
    shoes: '#8a5a6a',
    trim: top === '#fdfaf2' || top === '#f3b6c4' ? '#c9507a' : '#fff0d2',
    ...outfit,
  });
}

/** A man teacher in shirt and tie. */
export function manTeacher(random: Random, outfit: Partial<Outfit> = {}): Person {
  return adult(random, random.pick(['parted', 'short']), {
    cut: 'shirt',
    top: random.pick(['#ffffff', '#dfe9f5', '#e9e2f2']),
    sleeves: random.chance(0.6) ? 'long' : 'short',
    bottom: random.pick([palette.navyDark, '#3f3a4a', '#4a4436']),
    legs: 'trousers',
    shoes: '#3a2d2d',
    collar: '#ffffff',
    tie: random.pick([palette.ink, palette.flameDark, '#2f5f6b']),
    ...outfit,
  });
}

export const teacher = (random: Random): Person =>
  random.chance(0.7) ? womanTeacher(random) : manTeacher(random);

/** A parent or villager in everyday clothes. */
export function grownUp(
  random: Random,
  kind: 'woman' | 'man' = random.chance(0.5) ? 'woman' : 'man',
): Person {
  const isElder = random.chance(0.15);
  const person = adult(
    random,
    kind === 'woman' ? random.pick(['bun', 'long', 'bob']) : random.pick(['parted', 'short']),
    {
      cut: 'shirt',
      top: random.pick(['#b9a3d4', '#e7b8a4', '#a8c9b4', '#f0d9a6', '#9fbfdc', '#d99a86']),
      sleeves: random.chance(0.5) ? 'long' : 'short',
      bottom: random.pick([palette.navyDark, '#4a4436', '#5b4a66', '#6d5a4c']),
      legs: 'trousers',
      shoes: '#4a3a3a',
      ...(kind === 'man' ? { collar: '#fdfaf2' } : {}),
    },
  );
  return isElder ? { ...person, head: { ...person.head, hairColour: '#a7a2ad' } } : person;
}

/** A grown-up in the clothes of a job: doctor, police, fire brigade, artisan. */
export const worker = (random: Random, outfit: Partial<Outfit>, hat?: string, hair?: HairStyle): Person => {
  const person = adult(random, hair ?? random.pick(['short', 'parted', 'bun']), {
    cut: 'shirt',
    top: '#d9c48a',
    sleeves: 'long',
    bottom: '#c9b377',
    legs: 'trousers',
    shoes: '#3a2d2d',
    ...outfit,
  });
  return hat ? { ...person, head: { ...person.head, hat } } : person;
};

function adult(random: Random, hair: HairStyle, outfit: Outfit): Person {
  return {
    build: adultBuild,
    height: random.between(1.38, 1.5),
    outfit,
    head: {
      hair,
      skin: random.pick(skins),
      mood: random.pick(['smile', 'smile', 'happy', 'calm']),
      glasses: random.chance(0.22),
      ribbon: palette.ink,
    },
  };
}
