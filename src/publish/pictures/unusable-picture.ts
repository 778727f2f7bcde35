import type { PictureProblem } from './picture-job.ts';

/** A picture that cannot be made; becomes the `problem` of its job and never leaves this folder. */
export class UnusablePicture extends Error {
  readonly problem: PictureProblem;

  constructor(problem: PictureProblem) {
    super(problem);
    this.problem = problem;
  }
}
