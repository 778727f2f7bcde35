import { palette } from '../palette.ts';
import { at, circle, line, oval, path } from '../svg.ts';
import { backHair, frontHair, type HairStyle, hairFromBehind } from './hair.ts';

export type Mood = 'smile' | 'open' | 'calm' | 'happy';

export interface Head {
  readonly skin: string;
  readonly hair: HairStyle;
  readonly hairColour?: string;
  readonly ribbon?: string;
  readonly mood?: Mood;
  readonly glasses?: boolean;
  /** Drawn over the hair; the head is a circle of 10 units around 0,0. */
  readonly hat?: string;
}

/** -1 looks to the left of the picture, 0 at the painter, 1 to the right, 'away' shows the back of the head. */
export type Look = number | 'away';

/** A round head with a radius of 10 units around 0,0. */
export function drawHead(head: Head, look: Look): string {
  const colour = head.hairColour ?? palette.hair;
  const ribbon = head.ribbon ?? palette.flame;
  const behind = backHair(head.hair, colour, ribbon);
  const ears = oval(-9.8, 1.4, 2, 2.6, head.skin) + oval(9.8, 1.4, 2, 2.6, head.skin);
  const skull = oval(0, 0.2, 10, 9.8, head.skin);
  if (look === 'away') {
    const tail = head.hair === 'ponytail' ? at(-10, -1, behind) : behind;
    return (
      ears +
      skull +
      hairFromBehind(head.hair, colour) +
      (head.hair === 'ponytail' || head.hair === 'pigtails' ? tail : '') +
      (head.hat ?? '')
    );
  }
  return (
    ears +
    skull +
    at(look * 2.6, 0, face(head)) +
    at(look, 0, frontHair(head.hair, colour)) +
    (head.hat ?? '')
  );
}

/** The hair that hangs behind the body; drawn before it. */
export const drawHeadBehind = ({ hair, hairColour = palette.hair, ribbon = palette.flame }: Head): string =>
  backHair(hair, hairColour, ribbon);

function face({ mood = 'smile', glasses = false }: Head): string {
  const blush =
    circle(-5.8, 4, 2, palette.flameSoft, { opacity: 0.32 }) +
    circle(5.8, 4, 2, palette.flameSoft, { opacity: 0.32 });
  const rims = glasses
    ? `<g fill="#ffffff" fill-opacity=".35" stroke="${palette.hair}" stroke-width=".7"><circle cx="-3.6" cy="1.4" r="2.9"/><circle cx="3.6" cy="1.4" r="2.9"/><path d="M-.7 1.2Q0 .8.7 1.2"/></g>`
    : '';
  return blush + eyes[mood] + mouths[mood] + line('M-.3 3q.4.5.9.1', '#c98a62', 0.7) + rims;
}

const dots = oval(-3.6, 1.4, 1.05, 1.45, palette.hair) + oval(3.6, 1.4, 1.05, 1.45, palette.hair);
const arcs = line('M-5 1.9Q-3.6.2-2.2 1.9M2.2 1.9Q3.6.2 5 1.9', palette.hair, 1);
const smile = line('M-2.2 5.1Q0 7.1 2.2 5.1', '#a8433a', 0.95);
const laugh = path('M-2.7 4.8H2.7Q2.2 8 0 8Q-2.2 8-2.7 4.8Z', '#a33a36');

const eyes: Readonly<Record<Mood, string>> = { smile: dots, open: dots, calm: dots, happy: arcs };
const mouths: Readonly<Record<Mood, string>> = {
  smile,
  open: laugh,
  calm: line('M-1.5 5.7Q0 6.5 1.5 5.7', '#a8433a', 0.95),
  happy: laugh,
};
