import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  hastyLessons,
  lostDisclosure,
  newDisclosure,
  newLesson,
  newMinutes,
  shortMarch,
  waivedMarch,
} from './changed-schools.ts';
import {
  bringWordFiles,
  importWordFile,
  writeFirstPost,
  writePostOfAPhone,
  writeWithSlips,
} from './school-changes.ts';
import { projectRoot } from './stage/program.ts';

/** A school as a picture or an output finds it. */
interface School {
  /** Folder of the project whose content is copied. */
  readonly from: string;
  /** What is different from there. */
  readonly change?: (contentDir: string) => void | Promise<void>;
}

/** Named in the guides: `<!-- bai-notepad: npm run check -->`. Without a name it is `hoa-gao`. */
export const schools = {
  'hoa-gao': { from: 'content' },
  'dat-du': { from: 'test/portals/dat-du/content' },
  'bai-notepad': { from: 'content', change: writeFirstPost },
  'anh-dien-thoai': { from: 'content', change: writePostOfAPhone },
  'bai-viet-nham': { from: 'content', change: writeWithSlips },
  'bai-word': { from: 'content', change: bringWordFiles },
  'bai-tu-word': { from: 'test/portals/dat-du/content', change: importWordFile },
  'cong-khai-moi': { from: 'content', change: newDisclosure },
  'thieu-cong-khai': { from: 'content', change: lostDisclosure },
  'thieu-tin-thang-ba': { from: 'content', change: shortMarch },
  'giai-trinh-thang-ba': { from: 'content', change: waivedMarch },
  'bien-ban-thang-sau': { from: 'content', change: newMinutes },
  'hoc-lieu-moi': { from: 'content', change: newLesson },
  'bai-giang-voi': { from: 'content', change: hastyLessons },
} satisfies Record<string, School>;
export type SchoolName = keyof typeof schools;

export const isSchoolName = (name: string): name is SchoolName => Object.hasOwn(schools, name);

/** A copy of a school in a folder of its own. */
export interface SchoolCopy {
  /** The folder in which commands are run; it holds `content/`. */
  readonly folder: string;
  remove(): void;
}

export async function copySchool(name: SchoolName): Promise<SchoolCopy> {
  const { from, change }: School = schools[name];
  const folder = mkdtempSync(join(tmpdir(), 'huong-dan-'));
  const contentDir = join(folder, 'content');
  cpSync(join(projectRoot, from), contentDir, { recursive: true });
  await change?.(contentDir);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
