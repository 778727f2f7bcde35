/** Proportions of a body, 100 units high. */
export interface Build {
  readonly headY: number;
  readonly headRadius: number;
  readonly shoulderY: number;
  readonly hipY: number;
  /** Half widths. */
  readonly shoulder: number;
  readonly hip: number;
  /** Length of upper or lower arm, upper or lower leg. */
  readonly armBone: number;
  readonly legBone: number;
  readonly armWidth: number;
  readonly legWidth: number;
  readonly knee: number;
}

export const childBuild: Build = {
  headY: -83,
  headRadius: 16,
  shoulderY: -65,
  hipY: -36,
  shoulder: 11,
  hip: 8.6,
  armBone: 14.6,
  legBone: 18.5,
  armWidth: 6.2,
  legWidth: 7.6,
  knee: -19,
};

export const adultBuild: Build = {
  headY: -88.5,
  headRadius: 10.6,
  shoulderY: -76,
  hipY: -45,
  shoulder: 11,
  hip: 8,
  armBone: 16.2,
  legBone: 23,
  armWidth: 5.6,
  legWidth: 7.6,
  knee: -24,
};
