/** Colours of the pictures: violet ink, paper white, flame-tree red, ochre walls, calm greens. */
export const palette = {
  ink: '#4a2f7c',
  inkDark: '#33215a',
  inkSoft: '#8e7bb8',
  paper: '#fdfaf2',
  white: '#ffffff',
  flame: '#d93a2b',
  flameDark: '#b42a22',
  flameSoft: '#ee7a5e',
  scarf: '#d8281f',
  star: '#ffd83d',
  ochre: '#ecbc5f',
  ochreDark: '#d49f45',
  ochreLight: '#f6d68d',
  shutter: '#4c8a6a',
  shutterDark: '#366a51',
  roof: '#b8593d',
  roofDark: '#98452f',
  leaf: '#5f9a54',
  leafDark: '#41794a',
  leafLight: '#8dbd68',
  grass: '#a5c878',
  grassDark: '#86b063',
  wood: '#b98252',
  woodDark: '#8d5d3a',
  woodLight: '#d9a974',
  trunk: '#7d5a47',
  navy: '#2f4578',
  navyDark: '#243660',
  blue: '#5b8fc7',
  paleBlue: '#cfe3f1',
  grid: '#b9d3ea',
  pink: '#f0a3ad',
  yellow: '#f5c84b',
  orange: '#ef9a4a',
  teal: '#4fa3a0',
  grey: '#9a96a6',
  greyLight: '#d9d6dd',
  hair: '#2b2230',
  shade: '#3a2456',
} as const;

/** Cheerful clothes and toys, none of them shrill. */
export const cheerful = [
  '#e8775f',
  '#f2b84b',
  '#6fae7a',
  '#5b8fc7',
  '#9a7cc4',
  '#ef9db0',
  '#4fa3a0',
  '#f08c4b',
] as const;

/** Áo dài colours seen at a school festival. */
export const aoDaiColours = [
  '#d8485a',
  '#6a4aa0',
  '#f3b6c4',
  '#4f93c4',
  '#f1c35a',
  '#55a28d',
  '#fdfaf2',
  '#c85f92',
] as const;

export const skins = ['#f6d2b0', '#f2c7a0', '#ecbb92', '#e3ac80'] as const;
