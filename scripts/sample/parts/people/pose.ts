import type { Point } from '../svg.ts';

/**
 * How a figure holds itself, seen by the painter. Points are in figure units: feet on y = 0, top of the head
 * near y = -100. `left` and `right` are sides of the picture, not of the person.
 */
export interface Pose {
  readonly leftHand: Point;
  readonly rightHand: Point;
  readonly leftFoot: Point;
  readonly rightFoot: Point;
  /** Knees, for legs that do not simply stand. */
  readonly leftKnee?: Point;
  readonly rightKnee?: Point;
  /** How far the body sinks, as when sitting. */
  readonly drop?: number;
  /** Degrees the body leans, to the right when positive. */
  readonly lean?: number;
}

const feet = { leftFoot: [-5, 0], rightFoot: [5, 0] } as const;
const relaxed = { leftHand: [-13, -33], rightHand: [13, -33] } as const;

const standing = { ...feet, ...relaxed } satisfies Pose;

/** Sitting on the ground with crossed legs, as children do in the yard. */
const crossed = {
  drop: 30,
  leftKnee: [-19, -6],
  rightKnee: [19, -6],
  leftFoot: [6, 0],
  rightFoot: [-6, 0],
} as const;

export const poses = {
  standing,
  waving: { ...standing, rightHand: [28, -84] },
  wavingLeft: { ...standing, leftHand: [-28, -84] },
  cheering: { ...standing, leftHand: [-26, -88], rightHand: [26, -88] },
  saluting: { ...standing, rightHand: [15, -90] },
  holding: { ...standing, leftHand: [-6, -50], rightHand: [6, -50] },
  offering: { ...standing, leftHand: [14, -54], rightHand: [20, -52] },
  reaching: { ...standing, rightHand: [24, -74] },
  reachingDown: { ...standing, leftHand: [14, -36], rightHand: [22, -40], lean: 14 },
  pointing: { ...standing, rightHand: [27, -82], leftHand: [-13, -42] },
  handsOnHips: { ...standing, leftHand: [-9, -42], rightHand: [9, -42] },
  singing: { ...standing, leftHand: [-16, -54], rightHand: [5, -70] },
  clapping: { ...standing, leftHand: [-2, -58], rightHand: [3, -60] },
  walking: { leftFoot: [-9, 0], rightFoot: [9, -1], leftHand: [-16, -35], rightHand: [17, -37] },
  carrying: { leftFoot: [-8, 0], rightFoot: [8, 0], leftHand: [-8, -46], rightHand: [8, -46] },
  running: {
    leftFoot: [-21, -10],
    leftKnee: [-6, -16],
    rightFoot: [13, -1],
    rightKnee: [12, -20],
    leftHand: [-17, -50],
    rightHand: [18, -60],
    lean: 9,
  },
  kicking: {
    leftFoot: [-6, 0],
    rightFoot: [23, -10],
    rightKnee: [14, -22],
    leftHand: [-22, -58],
    rightHand: [17, -52],
    lean: -7,
  },
  diving: {
    leftFoot: [-26, -4],
    leftKnee: [-14, -16],
    rightFoot: [-12, -2],
    rightKnee: [6, -14],
    leftHand: [10, -100],
    rightHand: [18, -96],
    lean: 42,
    drop: 6,
  },
  jumping: {
    leftFoot: [-12, -9],
    leftKnee: [-12, -24],
    rightFoot: [12, -6],
    rightKnee: [11, -22],
    leftHand: [-26, -86],
    rightHand: [26, -88],
    drop: -8,
  },
  lunging: { leftFoot: [-15, 0], rightFoot: [15, 0], leftHand: [-28, -66], rightHand: [28, -66] },
  stretching: {
    leftFoot: [-11, 0],
    rightFoot: [11, 0],
    leftHand: [-14, -90],
    rightHand: [12, -42],
    lean: 12,
  },
  crossed: { ...crossed, leftHand: [-15, -8], rightHand: [15, -8] },
  crossedReading: { ...crossed, leftHand: [-8, -22], rightHand: [8, -22] },
  crossedRaising: { ...crossed, leftHand: [-15, -8], rightHand: [25, -92] },
  crossedCheering: { ...crossed, leftHand: [-25, -54], rightHand: [25, -54] },
  crossedBoard: { ...crossed, leftHand: [-15, -26], rightHand: [15, -26] },
  kneeling: {
    drop: 17,
    leftKnee: [-6, -1],
    rightKnee: [10, -17],
    leftFoot: [-20, 0],
    rightFoot: [9, 0],
    leftHand: [14, -22],
    rightHand: [21, -20],
    lean: 12,
  },
  seated: {
    drop: 16,
    leftKnee: [11, -23],
    rightKnee: [14, -21],
    leftFoot: [11, 0],
    rightFoot: [15, 0],
    leftHand: [12, -32],
    rightHand: [17, -34],
  },
  /** On a chair seen from behind. */
  seatedAway: {
    drop: 17,
    leftKnee: [-7, -15],
    rightKnee: [7, -15],
    leftFoot: [-7, 0],
    rightFoot: [7, 0],
    leftHand: [-13, -30],
    rightHand: [13, -30],
  },
  seatedAwayRaising: {
    drop: 17,
    leftKnee: [-7, -15],
    rightKnee: [7, -15],
    leftFoot: [-7, 0],
    rightFoot: [7, 0],
    leftHand: [-13, -30],
    rightHand: [26, -76],
  },
  /** At a desk seen from the front; the desk hides the legs. */
  atDesk: { ...feet, leftHand: [-10, -43], rightHand: [10, -43] },
  raising: { ...feet, leftHand: [-10, -43], rightHand: [25, -90] },
} as const satisfies Readonly<Record<string, Pose>>;
