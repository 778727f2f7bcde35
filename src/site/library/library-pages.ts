import { materialsOf } from '../lists/materials.ts';
import type { ShellAssets } from '../shell/head.ts';
import type { SiteInput } from '../site-input.ts';
import { libraryListsOf } from './library-lists.ts';
import { listPage } from './list-page.ts';
import { materialPage } from './material-page.ts';
import { playerAddress } from './playable-package.ts';
import { playerPage } from './player-page.ts';

/** A page of the library that is plain text. */
export interface LibraryPage {
  readonly address: string;
  /** Its whole text; made when asked for. */
  render(assets: ShellAssets): string;
}

/** Every page below `/hoc-lieu/` but the first and the inventory: lists, materials, lessons on the whole screen. */
export function* libraryPages(input: SiteInput): Generator<LibraryPage> {
  for (const list of libraryListsOf(input.portal))
    for (const page of list.pages)
      yield { address: page.address, render: (assets) => listPage(input, assets, list, page) };
  for (const material of materialsOf(input.portal)) {
    if (!material.address) continue;
    yield { address: material.address, render: (assets) => materialPage(input, assets, material) };
    const lesson = input.packages?.get(material.address);
    if (lesson)
      yield {
        address: playerAddress(material.address),
        render: (assets) => playerPage(input, assets, material, lesson),
      };
  }
}
