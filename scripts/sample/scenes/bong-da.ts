import { cheerful, palette } from '../parts/palette.ts';
import { athlete, playChild, pupil, worker } from '../parts/people/cast.ts';
import { byDepth, lookAt, type Placed, place, stand, standInRow } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at, line, oval } from '../parts/svg.ts';
import { confetti, flyingBalloons } from '../parts/things/festive.ts';
import { handFlag } from '../parts/things/flag.ts';
import { cup, football, goal } from '../parts/things/sport.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import type { Scene } from './scene.ts';

/** A football match between two classes. */
export const bongDa: Scene = (random, size) =>
  chooseAct(random, { 1: usual, 2: usual, 3: victory, 11: usual, 12: usual }, [
    usual,
    usual,
    usual,
    usual,
    victory,
  ])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, {
    ground: 'grass',
    horizon: random.between(0.38, 0.46),
    school: random.chance(0.75),
  });
  const [home, away] =
    random.seed === 11
      ? [palette.flame, '#3f7fbf']
      : (random.shuffle([palette.flame, '#3f7fbf', '#f2b84b', '#6a4aa0', '#4f9a6a', '#f08c4b']) as [
          string,
          string,
        ]);
  const isAtGoal = random.seed === 12 || (random.seed !== 11 && random.chance(0.55));
  const ballX = stage.width * random.between(0.42, 0.62);
  const ballY = stage.height * random.between(0.8, 0.92);
  const depth = stage.height - yard.horizon;
  const goalY = yard.horizon + depth * 0.34;
  const goalX = stage.width * 0.7;
  const lines =
    line(`M-10 ${yard.horizon + 26}H${stage.width + 10}`, '#ffffff', 2.2, { opacity: 0.8 }) +
    (isAtGoal
      ? line(
          `M${goalX - 130} ${goalY}H${stage.width + 10}M${goalX - 130} ${goalY}L${goalX - 210} ${stage.height * 0.84}H${stage.width + 10}`,
          '#ffffff',
          2.6,
          { opacity: 0.75 },
        )
      : oval(stage.width / 2, stage.height * 0.86, 190, 62, 'none', {
          stroke: '#ffffff',
          'stroke-width': 2.6,
          opacity: 0.75,
        }) +
        line(`M${stage.width / 2} ${yard.horizon + 26}V${stage.height}`, '#ffffff', 2.4, { opacity: 0.75 }));
  const fans = standInRow(random, yard.sizeAt, {
    count: Math.round(stage.width / 46),
    from: 0,
    to: isAtGoal ? stage.width * 0.62 : stage.width,
    y: yard.horizon + 18,
    looseness: 0.25,
    person: () => random.pick([pupil, pupil, playChild])(random),
    act: (_, x) => ({
      pose: random.pick([poses.cheering, poses.waving, poses.clapping, poses.standing]),
      look: lookAt(x, ballX),
      ...(random.chance(0.3) ? { inRight: handFlag } : {}),
    }),
  });
  const sizeAt = (y: number): number => yard.sizeAt(y) * 1.02;
  const run = (team: string, x: number, y: number): Placed =>
    stand(
      player(
        random,
        team,
        team === home ? palette.white : palette.navyDark,
        random.chance(0.4) ? '#ffffff' : undefined,
      ),
      { x, y, size: sizeAt(y), pose: poses.running, look: 0.9, mirror: x > ballX },
    );
  const runners = [home, away, home, away, random.pick(cheerful)]
    .slice(0, random.int(3, 4))
    .map((team, index) =>
      run(
        team,
        ballX + ([-150, 112, -235, 205][index] ?? 0) + random.between(-20, 20),
        ballY - random.between(-4, 50),
      ),
    );
  const kicker = stand(player(random, home, palette.white), {
    x: ballX - 30,
    y: ballY + 2,
    size: sizeAt(ballY),
    pose: poses.kicking,
    look: 0.9,
  });
  const isFlying = random.seed === 12 || (isAtGoal && random.chance(0.5));
  const ball = isFlying
    ? place(
        ballY - 1,
        oval(ballX + 92, ballY, 9, 2.4, palette.shade, { opacity: 0.2 }) +
          at(ballX + 92, ballY - 62, football(9), { turn: 20 }),
      )
    : place(
        ballY + 3,
        oval(ballX + 20, ballY + 1, 12, 3, palette.shade, { opacity: 0.25 }) +
          at(ballX + 18, ballY - 8, football(10.5), { turn: random.between(0, 60) }),
      );
  const keeper = isAtGoal
    ? [
        place(goalY, at(goalX - 52, goalY, goal(190, 92))),
        stand(athlete(random, '#f2c84b', palette.navyDark), {
          x: goalX + random.between(20, 70),
          y: goalY + 10,
          size: sizeAt(goalY + 10) * 1.05,
          pose: isFlying ? poses.diving : random.pick([poses.diving, poses.jumping, poses.lunging]),
          look: -0.7,
          mirror: isFlying || random.chance(0.6),
        }),
      ]
    : [
        stand(
          worker(
            random,
            { top: '#f4e04d', bottom: palette.hair, legs: 'shorts', sleeves: 'short' },
            undefined,
            'short',
          ),
          {
            x: ballX + 175,
            y: ballY - 56,
            size: sizeAt(ballY - 56),
            pose: poses.pointing,
            look: -0.8,
            mirror: true,
          },
        ),
      ];
  return picture(
    size,
    yard.svg + lines + byDepth([...fans, ...keeper, ...runners, kicker, ball]),
    handHeld(random, 1.16),
  );
};

/** The winners around their cup, arms in the air. */
const victory: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, { ground: 'grass', horizon: 0.46 });
  const team = random.pick([palette.flame, '#3f7fbf', '#6a4aa0', '#f08c4b']);
  const row = (count: number, y: number, height: number) =>
    standInRow(random, () => height, {
      count,
      from: stage.width * 0.12,
      to: stage.width * 0.88,
      y,
      looseness: 0.1,
      person: () => player(random, team, palette.white),
      act: () => ({ pose: random.pick([poses.cheering, poses.jumping, poses.cheering, poses.waving]) }),
    });
  const x = stage.width / 2;
  const trophy = place(
    stage.height * 0.97,
    oval(x, stage.height * 0.97, 40, 7, palette.shade, { opacity: 0.2 }) +
      at(x, stage.height * 0.97, cup, { scale: 3 }),
  );
  const front = [-1, 1].map((side) =>
    stand(player(random, team, palette.white), {
      x: x + side * 92,
      y: stage.height * 0.96,
      size: 128,
      pose: poses.kneeling,
      mirror: side > 0,
      look: 0.6,
    }),
  );
  return picture(
    size,
    yard.svg +
      flyingBalloons(random, 5, 20, stage.width - 20, 40, 160) +
      byDepth([...row(6, stage.height * 0.78, 112), ...front, trophy]) +
      confetti(random, 50, stage.width, stage.height * 0.6),
    handHeld(random),
  );
};

/** A player; in the girls' tournament all wear a ponytail. */
function player(random: Random, top: string, bottom: string, trim?: string) {
  const person = athlete(random, top, bottom, trim);
  return random.seed === 2 ? { ...person, head: { ...person.head, hair: 'ponytail' as const } } : person;
}
