import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { differingShare, toleratedShare } from '../../scripts/guide-pictures/compare-pictures.ts';
import { pictureFolder } from '../../scripts/guide-pictures/picture-folder.ts';
import { takePictures } from '../../scripts/guide-pictures/take-pictures.ts';
import { siteDir } from '../support/site.ts';

/** On a machine that is busy; alone it takes well under a minute. */
const mostMs = 400_000;

it(
  'shows in every picture of the guides what one sees today',
  async () => {
    const pictures = await takePictures({ siteDir });
    const stale = [];
    for (const [file, now] of pictures) {
      const share = await differingShare(readFileSync(join(pictureFolder, file)), now);
      if (share > toleratedShare) stale.push(`${file}: ${(share * 100).toFixed(1)} %`);
    }
    expect(stale, 'Hãy chạy `npm run guide-pictures`').toEqual([]);
    expect(pictures.size).toBeGreaterThan(3);
  },
  mostMs,
);
