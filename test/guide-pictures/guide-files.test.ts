import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { committedPictures, guideFiles, shownPictures } from '../../scripts/guide-pictures/guide-files.ts';
import { pictureFolder } from '../../scripts/guide-pictures/picture-folder.ts';
import { guides } from '../../scripts/guide-pictures/pictures/index.ts';
import { mostBytes } from '../../scripts/guide-pictures/stage/photograph.ts';
import { describes } from '../../src/checks/image-alt.ts';

const shown = shownPictures(guideFiles());
const taken = guides.flatMap((pictures) => Object.keys(pictures)).map((name) => `${name}.webp`);

describe('pictures of the guides', () => {
  it('are each taken by a script, and each taken one is there', () => {
    expect(committedPictures()).toEqual([...taken].sort());
  });

  it('have names of their own', () => {
    expect(taken.filter((name, i) => taken.indexOf(name) !== i)).toEqual([]);
  });

  it('are shown, and nothing else is', () => {
    const files = [...new Set(shown.map(({ file }) => file))].sort();
    expect(files).toEqual([...taken].sort().map((name) => `anh/${name}`));
  });

  it('say what they show', () => {
    expect(shown.filter((each) => !describes(each) || each.alt.length < 20)).toEqual([]);
  });

  it('have at most 60 KB each', () => {
    expect(mostBytes).toBe(60 * 1024);
    const large = committedPictures().filter((file) => statSync(join(pictureFolder, file)).size > mostBytes);
    expect(large).toEqual([]);
  });
});
