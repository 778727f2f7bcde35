import { cheerful, palette } from '../parts/palette.ts';
import { pupil, teacher, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, stand, standInRow } from '../parts/people/group.ts';
import { hats } from '../parts/people/hats.ts';
import { poses } from '../parts/people/pose.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at, box } from '../parts/svg.ts';
import { certificate, platform } from '../parts/things/award.ts';
import { pile } from '../parts/things/books.ts';
import { bouquet, confetti, gift } from '../parts/things/festive.ts';
import { bunting } from '../parts/things/flag.ts';
import { cup } from '../parts/things/sport.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import { closeUp } from './close-up.ts';
import type { Scene } from './scene.ts';

/** The end of the school year: certificates, cups and flowers on a low stage under flame trees. */
export const tongKet: Scene = (random, size) =>
  chooseAct(random, { 1: usual, 2: prizes }, [usual, usual, prizes])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, {
    hour: random.pick(['day', 'day', 'morning']),
    ground: random.pick(['tiles', 'brick']),
  });
  const top = stage.height * 0.78;
  const left = stage.width * random.between(0.1, 0.16);
  const stand_ = at(
    left,
    top,
    platform(stage.width - left * 2, 30, random.pick([palette.flameDark, palette.ink, '#3f7d8a'])),
  );
  const hasCaps = random.chance(0.4);
  const winners = standInRow(random, () => 112, {
    count: Math.round((stage.width - left * 2) / 82),
    from: left + 12,
    to: stage.width - left - 12,
    y: top + 6,
    looseness: 0.1,
    person: (index) => (index === 2 ? teacher(random) : graduate(random, hasCaps)),
    act: (index) => (index === 2 ? { pose: poses.clapping } : prize(random)),
  });
  const audience = standInRow(random, () => 128, {
    count: Math.round(stage.width / random.between(80, 100)),
    from: -20,
    to: stage.width + 20,
    y: stage.height * 1.1,
    looseness: 0.15,
    person: () => pupil(random),
    act: () => ({
      pose: random.pick([poses.clapping, poses.cheering, poses.waving, poses.standing]),
      look: 'away',
    }),
  });
  const guests: Placed[] = [
    stand(womanTeacher(random), {
      x: left - 34,
      y: stage.height * 0.88,
      size: 100,
      pose: poses.holding,
      look: 0.7,
      inBoth: at(0, 8, bouquet(random, palette.pink), { scale: 0.75 }),
    }),
  ];
  const air =
    bunting(-10, 30, stage.width + 10, 22, [palette.flame, palette.star, ...cheerful.slice(0, 2)]) +
    confetti(random, 60, stage.width, stage.height * 0.66);
  return picture(
    size,
    yard.svg + stand_ + byDepth([...winners, ...guests]) + air + byDepth(audience) + box(0, 0, 0, 0, 'none'),
    handHeld(random),
  );
};

function graduate(random: Random, hasCap: boolean) {
  const person = pupil(random);
  return hasCap ? { ...person, head: { ...person.head, hat: hats.graduation } } : person;
}

const prize = (random: Random) =>
  random.pick([
    () => ({ pose: poses.holding, inBoth: certificate }),
    () => ({ pose: poses.holding, inBoth: certificate }),
    () => ({ pose: poses.waving, inRight: at(0, 2, cup) }),
    () => ({
      pose: poses.holding,
      inBoth: at(0, 9, bouquet(random, random.pick([palette.flame, palette.pink, palette.yellow])), {
        scale: 0.75,
      }),
    }),
  ])();

/** The prizes on their table: cups, books, wrapped presents. */
const prizes: Scene = (random, size) =>
  closeUp(random, size, {
    where: 'yard',
    hour: 'day',
    cloth: palette.flameDark,
    people: [pupil(random), teacher(random), pupil(random), pupil(random)],
    inHands: (index) => (index === 1 ? '' : certificate),
    far: [cup, pile(random, 5), cup, pile(random, 4), cup],
    near: [
      gift(random.pick(cheerful), '#fff4d8', 24),
      pile(random, 3),
      gift(palette.ink, palette.star, 26),
      pile(random, 4),
      gift(random.pick(cheerful), '#fff4d8', 22),
    ],
  });
