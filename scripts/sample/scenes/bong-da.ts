import { cheerful, palette } from '../parts/palette.ts';
import { athlete, playChild, pupil, worker } from '../parts/people/cast.ts';
import { byDepth, lookAt, type Placed, place, stand, standInRow } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at, line, oval } from '../parts/svg.ts';
import { handFlag } from '../parts/things/flag.ts';
import { football, goal } from '../parts/things/sport.ts';
import type { Scene } from './scene.ts';

/** A football match between two classes. */
export const bongDa: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, { ground: 'grass', horizon: random.between(0.38, 0.46), school: random.chance(0.75) });
  const [home, away] = random.shuffle([palette.flame, '#3f7fbf', '#f2b84b', '#6a4aa0', '#4f9a6a', '#f08c4b']) as [string, string];
  const isAtGoal = random.chance(0.55);
  const ballX = stage.width * random.between(0.42, 0.62);
  const ballY = stage.height * random.between(0.8, 0.92);
  const depth = stage.height - yard.horizon;
  const goalY = yard.horizon + depth * 0.34;
  const goalX = stage.width * 0.7;
  const lines = line(`M-10 ${yard.horizon + 26}H${stage.width + 10}`, '#ffffff', 2.2, { opacity: 0.8 }) + (isAtGoal ? line(`M${goalX - 130} ${goalY}H${stage.width + 10}M${goalX - 130} ${goalY}L${goalX - 210} ${stage.height * 0.84}H${stage.width + 10}`, '#ffffff', 2.6, { opacity: 0.75 }) : oval(stage.width / 2, stage.height * 0.86, 190, 62, 'none', { stroke: '#ffffff', 'stroke-width': 2.6, opacity: 0.75 }) + line(`M${stage.width / 2} ${yard.horizon + 26}V${stage.height}`, '#ffffff', 2.4, { opacity: 0.75 }));
  const fans = standInRow(random, yard.sizeAt, { count: Math.round(stage.width / 46), from: 0, to: isAtGoal ? stage.width * 0.62 : stage.width, y: yard.horizon + 18, looseness: 0.25, person: () => random.pick([pupil, pupil, playChild])(random), act: (_, x) => ({ pose: random.pick([poses.cheering, poses.waving, poses.clapping, poses.standing]), look: lookAt(x, ballX), ...(random.chance(0.3) ? { inRight: handFlag } : {}) }) });
  const sizeAt = (y: number): number => yard.sizeAt(y) * 1.02;
  const run = (team: string, x: number, y: number): Placed => stand(athlete(random, team, team === home ? palette.white : palette.navyDark, random.chance(0.4) ? '#ffffff' : undefined), { x, y, size: sizeAt(y), pose: poses.running, look: 0.9, mirror: x > ballX });
  const runners = [home, away, home, away, random.pick(cheerful)].slice(0, random.int(3, 4)).map((team, index) => run(team, ballX + [-150, 112, -235, 205][index]! + random.between(-20, 20), ballY - random.between(-4, 50)));
  const kicker = stand(athlete(random, home, palette.white), { x: ballX - 30, y: ballY + 2, size: sizeAt(ballY), pose: poses.kicking, look: 0.9 });
  const isFlying = isAtGoal && random.chance(0.5);
  const ball = isFlying ? place(ballY - 1, oval(ballX + 92, ballY, 9, 2.4, palette.shade, { opacity: 0.2 }) + at(ballX + 92, ballY - 62, football(9), { turn: 20 })) : place(ballY + 3, oval(ballX + 20, ballY + 1, 12, 3, palette.shade, { opacity: 0.25 }) + at(ballX + 18, ballY - 8, football(10.5), { turn: random.between(0, 60) }));
  const keeper = isAtGoal ? [place(goalY, at(goalX - 52, goalY, goal(190, 92))), stand(athlete(random, '#f2c84b', palette.navyDark), { x: goalX + random.between(20, 70), y: goalY + 10, size: sizeAt(goalY + 10) * 1.05, pose: random.pick([poses.diving, poses.jumping, poses.lunging]), look: -0.7, mirror: random.chance(0.6) })] : [stand(worker(random, { top: '#f4e04d', bottom: palette.hair, legs: 'shorts', sleeves: 'short' }, undefined, 'short'), { x: ballX + 175, y: ballY - 56, size: sizeAt(ballY - 56), pose: poses.pointing, look: -0.8, mirror: true })];
  return picture(size, yard.svg + lines + byDepth([...fans, ...keeper, ...runners, kicker, ball]), handHeld(random, 1.16));
};
