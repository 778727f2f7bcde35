import { eachAtOnce } from '../../src/facts/images/each-at-once.ts';
import { guides } from './pictures/index.ts';
import { openStage } from './stage/open-stage.ts';
import { photograph } from './stage/photograph.ts';
import type { GuidePictures } from './stage/stage.ts';

export interface TakeOptions {
  /** The built demonstration school. */
  readonly siteDir: string;
  /** Whether a picture is wanted; those before it in its guide are walked through all the same. */
  wants?(name: string): boolean;
  /** Given each wanted picture as soon as it is there, and the name of its file. */
  onPicture?(file: string, picture: Buffer): void;
}

/** Takes the pictures of the guides from the real thing. @returns name of each file and its bytes. */
export async function takePictures(options: TakeOptions): Promise<ReadonlyMap<string, Buffer>> {
  const taken = await eachAtOnce(guides, guidesAtOnce, (pictures) => takeGuide(pictures, options));
  return new Map(taken.flat());
}

/** Waiting for one editor, another may start. */
const guidesAtOnce = 2;

type Taken = readonly [file: string, picture: Buffer];

async function takeGuide(
  pictures: GuidePictures,
  { siteDir, wants = () => true, onPicture }: TakeOptions,
): Promise<Taken[]> {
  const steps = Object.entries(pictures);
  const walked = steps.slice(0, steps.findLastIndex(([name]) => wants(name)) + 1);
  if (walked.length === 0) return [];
  const taken: Taken[] = [];
  const stage = await openStage(siteDir);
  try {
    for (const [name, take] of walked) {
      const subject = await take(stage).catch(named(name));
      if (!wants(name)) continue;
      const picture = await photograph(subject).catch(named(name));
      taken.push([`${name}.webp`, picture]);
      onPicture?.(`${name}.webp`, picture);
    }
  } finally {
    await stage.close();
  }
  return taken;
}

/** Says which picture could not be taken. */
const named =
  (name: string) =>
  (error: unknown): never => {
    throw new Error(`Picture ${name}: ${String(error)}`, { cause: error });
  };
