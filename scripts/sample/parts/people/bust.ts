import { palette } from '../palette.ts';
import { at, circle, line, path } from '../svg.ts';
import type { HairStyle } from './hair.ts';
import { drawHead, drawHeadBehind } from './head.ts';

export interface Bust {
  readonly isWoman: boolean;
  readonly hair: HairStyle;
  readonly hairColour: string;
  readonly skin: string;
  readonly glasses: boolean;
  readonly top: string;
  readonly tie: string;
  readonly trim: string;
}

/** Head and shoulders for a frame 400 units high; the lower edge is on y = 0, the middle at x = 0. */
export function drawBust(bust: Bust): string {
  const head = {
    skin: bust.skin,
    hair: bust.hair,
    hairColour: bust.hairColour,
    ribbon: palette.ink,
    glasses: bust.glasses,
    mood: 'smile',
  } as const;
  const headScale = { scale: 8.6 };
  return (
    at(0, -228, drawHeadBehind(head), headScale) +
    path('M-150 6Q-152-92-84-108L-28-122H28L84-108Q152-92 150 6Z', bust.top) +
    path('M34-120L84-108Q152-92 150 6H70Q96-60 34-120Z', palette.shade, { opacity: 0.08 }) +
    path('M-27-166H27V-118Q0-92-27-118Z', bust.skin) +
    path('M-27-150Q0-128 27-150V-136Q0-112-27-136Z', palette.shade, { opacity: 0.1 }) +
    (bust.isWoman ? aoDaiCollar(bust) : shirtAndTie(bust)) +
    at(0, -228, drawHead(head, 0), headScale)
  );
}

const aoDaiCollar = ({ top, trim }: Bust): string =>
  path('M-34-128Q0-104 34-128L36-108Q0-82-36-108Z', top) +
  line('M-34-128Q0-104 34-128', trim, 2.6) +
  line('M-36-108Q0-82 36-108', palette.shade, 1.6, { opacity: 0.18 }) +
  line('M12-92Q54-62 66 0', palette.shade, 2, { opacity: 0.2 }) +
  flower(-62, -46, 13, trim) +
  flower(-34, -16, 9, trim) +
  flower(-92, -12, 8, trim) +
  line('M-108 2Q-84-24-62-46Q-52-62-58-78M-62-46Q-44-34-34-16', trim, 2, { opacity: 0.7 });

const flower = (x: number, y: number, size: number, colour: string): string =>
  [0, 72, 144, 216, 288]
    .map((turn) => at(x, y, circle(0, -size * 0.6, size * 0.46, colour), { turn }))
    .join('') + circle(x, y, size * 0.3, '#f2b84b');

function shirtAndTie({ top, tie }: Bust): string {
  const isJacket = top !== '#ffffff' && top !== '#dfe9f5';
  const shirt = path('M-40-118L0-60L40-118L52-30L0 6L-52-30Z', '#fdfdfd');
  const knot =
    path('M-11-84H11L7-66H-7Z', tie) +
    path('M-7-66H7L17 6H-17Z', tie) +
    path('M1-66H7L17 6H6Z', palette.shade, { opacity: 0.12 });
  const collar =
    path('M-30-128L0-86L-22-58L-48-112Z', '#ffffff') + path('M30-128L0-86L22-58L48-112Z', '#f0edf5');
  const lapels = isJacket
    ? path('M-46-116L-74-100L-62-56L-20 6H-8Z', top) +
      path('M46-116L74-100L62-56L20 6H8Z', top) +
      line('M-46-116L-74-100L-62-56L-14 6M46-116L74-100L62-56L14 6', palette.shade, 1.8, { opacity: 0.35 })
    : '';
  return (isJacket ? shirt : '') + knot + collar + lapels;
}
