import { join } from 'node:path';
import { type Portal, schoolOf } from '../../facts/portal.ts';
import { noGuides, type ReadGuides, readGuides } from './read-guides.ts';

/** The guides that come with the program, where the school publishes them. @param root Folder of the project. */
export const guidesFor = async (portal: Portal, root: string): Promise<ReadGuides> =>
  schoolOf(portal)?.guides ? readGuides(join(root, 'docs/huong-dan')) : noGuides;
