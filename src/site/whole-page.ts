import { html, type Markup, raw } from './html.ts';
import { type Crumb, crumbsMarkup } from './shell/crumbs.ts';
import { headMarkup, type PageHead, type ShellAssets } from './shell/head.ts';
import { bottomOf, topOf } from './shell/shell.ts';
import type { SiteInput } from './site-input.ts';

/** A page written without Astro: the same frame as `Layout.astro` gives, around ready-made content. */
export interface WholePage extends PageHead {
  readonly crumbs: readonly Crumb[];
  readonly content: Markup;
}

/** The whole text of a page. */
export const wholePage = (input: SiteInput, assets: ShellAssets, page: WholePage): string =>
  html`<!DOCTYPE html>
<html lang="vi"><head>${headMarkup(input, assets, page)}</head>
<body>${raw(topOf(input, page.address))}
<main id="noi-dung" class="khung" tabindex="-1">${crumbsMarkup(page.crumbs)}
${page.content}</main>
${raw(bottomOf(input))}</body></html>
`.html;
