import { html, type Markup } from '../html.ts';
import { schoolView } from '../school.ts';
import type { SiteInput } from '../site-input.ts';

/** What a page says of itself in its head. */
export interface PageHead {
  readonly title: string;
  readonly description?: string | undefined;
  /** With a slash at both ends. */
  readonly address: string;
  /** Address of a picture, below the root. */
  readonly image?: string | undefined;
  readonly kind?: 'website' | 'article';
  /** `false`: search engines leave it out. */
  readonly listed?: boolean;
}

/** Addresses of the files that every page loads, as the bundler named them. */
export interface ShellAssets {
  readonly stylesheet: string;
  /** Fonts that the first screen needs. */
  readonly fonts: readonly string[];
  /** `false` while editing, when the development server adds scripts and styles of its own. */
  readonly strict: boolean;
}

/** Nothing from elsewhere, nothing inline; WebAssembly is the search index. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** The inside of `<head>`. */
export function headMarkup(input: SiteInput, assets: ShellAssets, page: PageHead): Markup {
  const { name, site } = schoolView(input);
  const isHome = page.address === '/';
  const title = isHome ? name : `${page.title} – ${name}`;
  const address = site && page.listed !== false && `${site}${page.address}`;
  return html`<meta charset="utf-8">
${assets.strict && html`<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${page.description && html`<meta name="description" content="${page.description}">`}
${address ? html`<link rel="canonical" href="${address}">` : page.listed === false && html`<meta name="robots" content="noindex">`}
${socialMarkup(input, page, address)}
<meta name="theme-color" content="#fdfcf8" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#17131f" media="(prefers-color-scheme: dark)">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="alternate" type="application/rss+xml" title="${name}" href="/rss.xml">
${assets.fonts.map((font) => html`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`)}
<link rel="stylesheet" href="${assets.stylesheet}">`;
}

/** What messengers show of a shared link. */
function socialMarkup(input: SiteInput, page: PageHead, address: string | false): Markup {
  const { name, site } = schoolView(input);
  const entries = {
    'og:site_name': name,
    'og:locale': 'vi_VN',
    'og:type': page.kind ?? 'website',
    'og:title': page.title,
    'og:description': page.description,
    'og:url': address || undefined,
    'og:image': page.image && site ? site + page.image : undefined,
  };
  return html`${Object.entries(entries).map(
    ([property, content]) => content && html`<meta property="${property}" content="${content}">`,
  )}`;
}
