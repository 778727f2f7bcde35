import { html, raw } from '../html.ts';
import type { Material } from '../lists/materials.ts';
import { headMarkup, type ShellAssets } from '../shell/head.ts';
import { urgentMarkup } from '../shell/top.ts';
import type { SiteInput } from '../site-input.ts';
import { type PlayablePackage, playerAddress } from './playable-package.ts';
import { frameMarkup } from './use-markup.ts';

/** A lesson that fills the screen: the same frame as on its own page, with a way back and nothing else. */
export function playerPage(
  input: SiteInput,
  assets: ShellAssets,
  material: Material,
  { href }: PlayablePackage,
): string {
  const { title } = material.data;
  const address = material.address ?? '';
  const head = headMarkup(input, assets, {
    title: `${title} – toàn màn hình`,
    description: `Bài học “${title}” trên toàn màn hình.`,
    address: playerAddress(address),
    listed: false,
    hasFrame: true,
  });
  return html`<!DOCTYPE html>
<html lang="vi"><head>${head}</head>
<body class="toan-man-hinh"><a class="nhay" href="#noi-dung">Chuyển đến nội dung</a>${urgentMarkup(input)}
<header><a class="nut" href="${address}">Quay lại</a> <h1>${title}</h1></header>
<main id="noi-dung" tabindex="-1">${raw(frameMarkup(href, title).html.replace(' loading="lazy"', ''))}</main></body></html>
`.html;
}
