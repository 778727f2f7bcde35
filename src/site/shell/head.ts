import { escapeHtml, html, type Markup, raw } from '../html.ts';
import { breadcrumbData } from '../machines/breadcrumb-data.ts';
import { jsonLd, type Thing, type WrittenThing } from '../machines/json-ld.ts';
import { cardSize, schoolCard } from '../machines/share-cards.ts';
import { memoised } from '../memoised.ts';
import { schoolView } from '../school.ts';
import type { SiteInput } from '../site-input.ts';
import { themeOf } from '../theme/theme-of.ts';
import { themeSheet } from '../theme/theme-sheet.ts';
import type { Crumb } from './crumbs.ts';
import { framedPolicy, pagePolicy } from './page-policy.ts';

/** What a page says of itself in its head. */
export interface PageHead {
  readonly title: string;
  readonly description?: string | undefined;
  /** With a slash at both ends. */
  readonly address: string;
  /** Address of a picture, below the root; messengers show the card of the school where it is left out. */
  readonly image?: string | undefined;
  /** Size of the picture in px, where it is known. */
  readonly imageSize?: { readonly width: number; readonly height: number } | undefined;
  readonly kind?: 'website' | 'article';
  /** `false`: search engines leave it out. */
  readonly listed?: boolean;
  /** Shows a lesson package in a frame; no other page may have one. */
  readonly hasFrame?: boolean;
  /** Pages on the way here. */
  readonly crumbs?: readonly Crumb[] | undefined;
  /** What stands on the page, in the words of schema.org. */
  readonly things?: readonly (Thing | WrittenThing)[] | undefined;
  /** A feed of this page's own, beside that of the whole site. */
  readonly feed?: { readonly title: string; readonly address: string } | undefined;
}

/** Addresses of the files that every page loads, as the bundler named them. */
export interface ShellAssets {
  readonly stylesheet: string;
  /** Fonts that the first screen needs. */
  readonly fonts: readonly string[];
  /** The small script of every page, and the code of the service worker; both left out while editing. */
  readonly script?: string | undefined;
  readonly worker?: string | undefined;
  /** The script of pages with pictures that open large. */
  readonly lightbox: string;
  /** `false` while editing, when the development server adds scripts and styles of its own. */
  readonly strict: boolean;
}

/** The inside of `<head>`. */
export function headMarkup(input: SiteInput, assets: ShellAssets, page: PageHead): Markup {
  const { name, site } = schoolView(input);
  const isHome = page.address === '/';
  const title = isHome ? name : `${page.title} – ${name}`;
  const address = site && page.listed !== false && `${site}${page.address}`;
  const shared = sharedParts(assets)(input);
  return html`${page.hasFrame ? shared.framed : shared.first}
<title>${title}</title>
${page.description && html`<meta name="description" content="${page.description}">`}
${address ? html`<link rel="canonical" href="${address}">` : page.listed === false && html`<meta name="robots" content="noindex">`}
${socialMarkup(input, page, address)}
${page.feed && html`<link rel="alternate" type="application/rss+xml" title="${page.feed.title}" href="${page.feed.address}">`}
${shared.last}
${address && thingsMarkup(site, page)}`;
}

/** What stands in the head of every page, made once. */
const sharedParts = memoised((assets: ShellAssets) =>
  memoised((input: SiteInput) => {
    const { name, school } = schoolView(input);
    const { light, dark } = themeOf(school ?? {});
    const sheet = themeSheet(input);
    return {
      first: firstLines(assets.strict && pagePolicy),
      framed: firstLines(assets.strict && framedPolicy),
      last: html`<meta name="theme-color" content="${light.giay}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${dark.giay}" media="(prefers-color-scheme: dark)">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="alternate" type="application/rss+xml" title="${name}" href="/rss.xml">
${assets.fonts.map((font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`)}
<link rel="stylesheet" href="${assets.stylesheet}">
${sheet && html`<link rel="stylesheet" href="${sheet.address}">`}
${assets.script && html`<script type="module" src="${assets.script}"></script>`}`,
    };
  }),
);

const firstLines = (policy: string | false): Markup =>
  html`<meta charset="utf-8">
${policy && html`<meta http-equiv="Content-Security-Policy" content="${policy}">`}
<meta name="viewport" content="width=device-width, initial-scale=1">`;

/** Data for search engines: where the page stands, and what is on it. */
function thingsMarkup(site: string, { crumbs, things = [], title, address }: PageHead): Markup {
  const path = crumbs ? [breadcrumbData(site, crumbs, { label: title, address })] : [];
  return raw([...path, ...things].map((thing) => jsonLd(thing).html).join('\n'));
}

/** What messengers show of a shared link. */
function socialMarkup(input: SiteInput, page: PageHead, address: string | false): Markup {
  const { name, site } = schoolView(input);
  const size = page.image ? page.imageSize : cardSize;
  const image = site !== '' && [
    meta('og:image', site + (page.image ?? schoolCard)),
    ...(size ? [meta('og:image:width', size.width), meta('og:image:height', size.height)] : []),
  ];
  return html`${meta('og:site_name', name)}${meta('og:locale', 'vi_VN')}${meta('og:type', page.kind ?? 'website')}${meta('og:title', page.title)}${meta('og:description', page.description)}${meta('og:url', address)}${image}<meta name="twitter:card" content="summary_large_image">`;
}

/** A property with what it says; nothing where there is nothing to say. */
const meta = (property: string, content: string | number | false | undefined): Markup =>
  raw(content ? `<meta property="${property}" content="${escapeHtml(String(content))}">` : '');
