import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { writeQuietly } from '../../facts/cache/write-quietly.ts';
import { eachAtOnce } from '../../facts/images/each-at-once.ts';
import type { ShareCard } from '../../site/machines/share-cards.ts';
import { cardSvg, cardsVersion } from './card-svg.ts';
import { type Font, openFont } from './open-font.ts';

interface MakeCardsOptions {
  /** Folder of the site. */
  readonly outDir: string;
  /** Cards made before, by what stands on them. May be deleted at any time. */
  readonly cacheDir: string;
}

/** Draws the cards for messengers into the site; each is drawn once and then kept. */
export async function makeCards(
  cards: readonly ShareCard[],
  { outDir, cacheDir }: MakeCardsOptions,
): Promise<void> {
  let font: Font | undefined;
  await eachAtOnce(cards, availableParallelism(), async (card) => {
    const file = join(outDir, card.address);
    const kept = join(cacheDir, `${keyOf(card)}.png`);
    mkdirSync(dirname(file), { recursive: true });
    if (existsSync(kept)) return writeFileSync(file, readFileSync(kept));
    font ??= openFont();
    const png = await draw(cardSvg(card, font));
    writeQuietly(kept, png);
    writeFileSync(file, png);
  });
}

const keyOf = (card: ShareCard): string =>
  createHash('sha256')
    .update(`${cardsVersion} ${JSON.stringify(card)}`)
    .digest('hex');

/** Few colours, so a palette: about 20 KB. sharp takes long to load and is asked for only here. */
async function draw(svg: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, compressionLevel: 9, effort: 7 })
    .toBuffer();
}
