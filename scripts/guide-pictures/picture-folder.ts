import { projectRoot } from './stage/program.ts';

/** Where the guides stand. */
export const guideFolder = `${projectRoot}/docs/huong-dan`;

/** Where their pictures stand. */
export const pictureFolder = `${guideFolder}/anh`;
