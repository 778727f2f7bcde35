import { palette } from '../palette.ts';
import { at, box, circle, element, line, oval, type Point, path } from '../svg.ts';
import type { Build } from './build.ts';
import { drawScarf, drawSkirt, drawTorso } from './clothes.ts';
import { drawHead, drawHeadBehind, type Head, type Look } from './head.ts';
import { along, bone, jointBetween, withinReach } from './limb.ts';
import type { Outfit } from './outfit.ts';
import type { Pose } from './pose.ts';

/** A person without place: body, face and clothes. */
export interface Person {
  readonly build: Build;
  readonly head: Head;
  readonly outfit: Outfit;
  /** Height against a child of the middle years, whose height is 1. */
  readonly height: number;
}

export interface Placement {
  readonly x: number;
  /** Where the feet are. */
  readonly y: number;
  /** Height in units of the stage of a person whose `height` is 1. */
  readonly size: number;
  readonly pose: Pose;
  readonly look?: Look;
  readonly mirror?: boolean;
  /** Things in the hands, drawn around the hand. */
  readonly inLeft?: string;
  readonly inRight?: string;
  /** Held by both hands in front of the body, drawn around the middle between them. */
  readonly inBoth?: string;
  readonly hasShadow?: boolean;
}

/** Draws a person at a place. */
export function drawFigure(person: Person, placement: Placement): string {
  const { x, y, size, mirror = false, hasShadow = true } = placement;
  const scale = (size * person.height) / 100;
  const shadow = hasShadow ? oval(2, 0.5, 19, 4, palette.shade, { opacity: 0.17 }) : '';
  return at(x, y, shadow + body(person, placement), { scale, mirror });
}

function body(person: Person, placement: Placement): string {
  const { build, outfit } = person;
  const { pose } = placement;
  const look = placement.look ?? 0;
  const isAway = look === 'away';
  const drop = pose.drop ?? 0;
  const upper = [
    isAway ? '' : onHead(build, drawHeadBehind(person.head)),
    isAway ? '' : backpackStraps(build, outfit, true),
    drawTorso(build, outfit, isAway),
    isAway ? '' : backpackStraps(build, outfit, false),
    box(-3, build.shoulderY - 5, 6, 7, person.head.skin),
    isAway ? backpack(build, outfit) : '',
    outfit.scarf ? drawScarf(build, isAway) : '',
  ].join('');
  const head = onHead(build, drawHead(person.head, look));
  const hangsLow = drop > 10;
  const skirt = hangsLow ? '' : drawSkirt(build, outfit);
  const lap =
    hangsLow && outfit.legs === 'skirt' ? oval(0, build.hipY + drop, build.hip + 9, 7, outfit.bottom) : '';
  const lean = (content: string): string =>
    element('g', { transform: `translate(0 ${drop}) rotate(${pose.lean ?? 0} 0 ${build.hipY})` }, content);
  const arms = drawArms(person, placement, drop);
  return (
    drawLegs(person, pose, drop) +
    lap +
    (skirt ? at(0, drop, skirt) : '') +
    (isAway ? lean(arms) + lean(upper + head) : lean(upper + head) + lean(arms))
  );
}

const onHead = (build: Build, content: string): string =>
  content ? at(0, build.headY, content, { scale: build.headRadius / 10 }) : '';

function drawArms({ build, outfit, head }: Person, placement: Placement, drop: number): string {
  const { pose } = placement;
  const shoulderX = build.shoulder - 2.4;
  const shoulderY = build.shoulderY + 4;
  const stretch = build.armBone / 14.6;
  // Poses are written for a child standing; a body that sinks takes its arms along.
  const place = ([x, y]: Point): Point => [
    x * stretch,
    shoulderY + (y - (drop > 10 ? drop : 0) + 61) * stretch,
  ];
  const left = arm([-shoulderX, shoulderY], place(pose.leftHand), -1);
  const right = arm([shoulderX, shoulderY], place(pose.rightHand), 1);
  const middle = along(left.hand, right.hand, 0.5);
  const both = placement.inBoth ? at(middle[0], middle[1], placement.inBoth) : '';
  return (
    held(left.hand, placement.inLeft) +
    held(right.hand, placement.inRight) +
    left.sleeve +
    right.sleeve +
    both +
    left.fist +
    right.fist
  );

  function arm(shoulder: Point, wanted: Point, side: 1 | -1) {
    const hand = withinReach(shoulder, wanted, build.armBone * 2 - 0.2);
    const elbow = elbowOf(shoulder, hand, build.armBone, side);
    const isLong = outfit.sleeves === 'long';
    const sleeveEnd = isLong ? along(elbow, hand, 0.86) : along(shoulder, elbow, 0.72);
    const skin = bone([shoulder, elbow, hand], head.skin, build.armWidth - 0.6);
    const cloth = isLong
      ? bone([shoulder, elbow, sleeveEnd], outfit.top, build.armWidth + 0.9)
      : bone([shoulder, sleeveEnd], outfit.top, build.armWidth + 2.2);
    const fold = line(
      `M${shoulder[0] - side * 1.4} ${shoulder[1] + 4}L${(shoulder[0] - side * 1.6).toFixed(2)} ${shoulder[1] + 13}`,
      palette.shade,
      0.9,
      { opacity: 0.16 },
    );
    return {
      hand,
      sleeve: skin + cloth + fold,
      fist: circle(hand[0], hand[1], build.armWidth * 0.56, head.skin),
    };
  }
}

/** Elbows fall outwards and downwards, whatever the hand does. */
function elbowOf(shoulder: Point, hand: Point, length: number, side: 1 | -1): Point {
  const weight = ([x, y]: Point): number => x * side + 0.6 * y;
  const first = jointBetween(shoulder, hand, length, 1);
  const second = jointBetween(shoulder, hand, length, -1);
  return weight(first) > weight(second) ? first : second;
}

const held = ([x, y]: Point, thing: string | undefined): string => (thing ? at(x, y, thing) : '');

function drawLegs({ build, outfit, head }: Person, pose: Pose, drop: number): string {
  const stretch = build.legBone / 18.5;
  const hipX = build.hip - 4.2;
  const hipY = build.hipY + drop;
  const scaled = ([x, y]: Point): Point => [x * (stretch > 1 ? 0.94 : 1), y * stretch];
  const leg = (side: 1 | -1, wantedFoot: Point, wantedKnee: Point | undefined): string => {
    const hip: Point = [hipX * side, hipY];
    const ankle = scaled([wantedFoot[0], wantedFoot[1] - 3]);
    const foot = withinReach(hip, ankle, build.legBone * 2);
    const knee = wantedKnee ? scaled(wantedKnee) : along(hip, foot, 0.5);
    const toe = drop > 10 ? Math.sign(foot[0] - knee[0]) || 1 : foot[0] < 0 && !wantedKnee ? -0.5 : 0.7;
    const shoe =
      path(
        `M${foot[0] - 3.4} ${foot[1] + 3.2}Q${foot[0] - 3.8} ${foot[1] - 1.4} ${foot[0]} ${foot[1] - 1.6}Q${foot[0] + 3.8} ${foot[1] - 1.4} ${foot[0] + 3.4} ${foot[1] + 3.2}Z`,
        outfit.shoes,
      ) + oval(foot[0] + toe * 2.4, foot[1] + 1.7, 3.6, 1.9, outfit.shoes);
    if (outfit.legs === 'trousers' || outfit.cut === 'aoDai')
      return shoe + bone([hip, knee, along(knee, foot, 0.94)], outfit.bottom, build.legWidth);
    const isBare = outfit.legs === 'skirt';
    const cover = isBare ? along(hip, knee, 0.6) : along(hip, knee, 0.8);
    return (
      bone([hip, knee, foot], head.skin, build.legWidth - 2) +
      bone([along(knee, foot, 0.7), foot], palette.white, build.legWidth - 1.6) +
      shoe +
      bone([hip, cover], outfit.bottom, build.legWidth + 1.6)
    );
  };
  return leg(-1, pose.leftFoot, pose.leftKnee) + leg(1, pose.rightFoot, pose.rightKnee);
}

function backpack({ shoulderY, hipY, shoulder }: Build, { backpack: colour }: Outfit): string {
  if (!colour) return '';
  return (
    `<rect x="${-shoulder + 1.4}" y="${shoulderY + 3}" width="${shoulder * 2 - 2.8}" height="${hipY - shoulderY - 5}" rx="5" fill="${colour}"/>` +
    `<rect x="${-shoulder + 4}" y="${shoulderY + 15}" width="${shoulder * 2 - 8}" height="${(hipY - shoulderY) * 0.36}" rx="2.5" fill="${palette.shade}" opacity=".18"/>` +
    line(`M${-shoulder + 5} ${shoulderY + 11}H${shoulder - 5}`, palette.white, 0.9, { opacity: 0.6 })
  );
}

function backpackStraps(
  { shoulderY, hipY, shoulder }: Build,
  { backpack: colour }: Outfit,
  isBehind: boolean,
): string {
  if (!colour) return '';
  if (isBehind)
    return `<rect x="${-shoulder - 2}" y="${shoulderY + 2}" width="${shoulder * 2 + 4}" height="${hipY - shoulderY - 6}" rx="6" fill="${colour}"/>`;
  return line(`M-7.4 ${shoulderY}V${hipY - 8}M7.4 ${shoulderY}V${hipY - 8}`, colour, 2.4);
}
