import { palette } from '../parts/palette.ts';
import { festiveGirl, pupil, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, stand, standInRow } from '../parts/people/group.ts';
import { hats } from '../parts/people/hats.ts';
import { poses } from '../parts/people/pose.ts';
import { drawTheatre } from '../parts/places/theatre.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { fan } from '../parts/things/fan.ts';
import { confetti } from '../parts/things/festive.ts';
import { handFlag } from '../parts/things/flag.ts';
import { microphone } from '../parts/things/instruments.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import { bambooDance } from './acts/bamboo-dance.ts';
import { lionsInYard } from './acts/lions-in-yard.ts';
import type { Scene } from './scene.ts';

/** A performance on stage: fan dance, choir or a short play, seen over the heads of the audience. */
export const sanKhau: Scene = (random, size) =>
  chooseAct(random, { 1: usual, 2: lionsInYard, 3: usual, 4: usual, 11: usual, 12: bambooDance }, [
    usual,
    usual,
    usual,
    lionsInYard,
    bambooDance,
  ])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const theatre = drawTheatre(random, stage);
  const act = chooseAct(random, { 1: fanDance, 3: play, 4: choir, 11: fanDance }, [
    fanDance,
    fanDance,
    choir,
    play,
  ])(random, stage, theatre.floor);
  const audience = standInRow(random, () => 122, {
    count: Math.round(stage.width / random.between(66, 84)),
    from: -10,
    to: stage.width + 10,
    y: stage.height * 1.15,
    looseness: 0.2,
    person: () => pupil(random),
    act: () => ({
      pose: random.pick([poses.standing, poses.standing, poses.clapping, poses.waving, poses.cheering]),
      look: 'away',
      ...(random.chance(0.15) ? { inRight: handFlag } : {}),
    }),
  });
  return picture(
    size,
    theatre.svg +
      byDepth(act) +
      theatre.light +
      confetti(random, 24, stage.width, stage.height * 0.6) +
      byDepth(audience),
    handHeld(random),
  );
};

function fanDance(random: Random, stage: Stage, floor: number): Placed[] {
  const dress = random.pick(['#d8485a', '#f1c35a', '#c85f92', '#4f93c4', '#55a28d']);
  const paint = random.pick([palette.star, palette.pink, palette.flame, '#fff4e4']);
  return [0, 1].flatMap((row) =>
    standInRow(random, () => 100 + row * 18, {
      count: Math.round(stage.width / 120) - 1 + row,
      from: stage.width * 0.14,
      to: stage.width * 0.86,
      y: floor + 22 + row * 46,
      looseness: 0.05,
      person: () => ({ ...festiveGirl(random, dress), height: 1.02 }),
      act: (index) => ({
        pose: row === 0 ? poses.cheering : index % 2 === 0 ? poses.lunging : poses.waving,
        mirror: index % 2 === 1,
        inLeft: at(0, 0, fan(paint), { turn: -30 }),
        inRight: at(0, 0, fan(paint), { turn: 30 }),
      }),
    }),
  );
}

function choir(random: Random, stage: Stage, floor: number): Placed[] {
  const rows = [0, 1].flatMap((row) =>
    standInRow(random, () => 96 + row * 12, {
      count: Math.round(stage.width / 84),
      from: stage.width * 0.14,
      to: stage.width * 0.86,
      y: floor + 18 + row * 34,
      looseness: 0.06,
      person: () => pupil(random),
      act: () => ({ pose: random.pick([poses.holding, poses.standing]), look: 0 }),
    }),
  );
  return [
    ...rows,
    stand(
      random.chance(0.5) ? womanTeacher(random) : festiveGirl(random, random.pick(['#d8485a', '#f1c35a'])),
      {
        x: stage.width * random.between(0.42, 0.58),
        y: floor + 84,
        size: 104,
        pose: poses.singing,
        inRight: microphone,
      },
    ),
  ];
}

/** A short play: an old man in khăn đóng, a woman in áo dài, children with paper crowns. */
function play(random: Random, stage: Stage, floor: number): Placed[] {
  const parts = [
    hats.khanDong('#6a4aa0'),
    hats.nonLa,
    hats.graduation,
    hats.wideHat('#f0dca8'),
    hats.policeCap,
  ];
  return standInRow(random, () => 116, {
    count: parts.length,
    from: stage.width * 0.14,
    to: stage.width * 0.86,
    y: floor + 62,
    looseness: 0.15,
    person: (index) => {
      const child =
        index % 2 === 0
          ? festiveGirl(random, random.pick(['#6a4aa0', '#55a28d', '#d8485a', '#f1c35a']))
          : pupil(random);
      return { ...child, head: { ...child.head, hat: parts[index] ?? hats.nonLa } };
    },
    act: (_, x) => ({
      pose: random.pick([poses.pointing, poses.handsOnHips, poses.waving, poses.lunging]),
      mirror: x > stage.width / 2,
      look: 0.4,
    }),
  });
}
