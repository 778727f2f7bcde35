import type { Portal, PublishedFile } from '../../facts/portal.ts';
import { linkToFile } from '../files.ts';
import { html, type Markup } from '../html.ts';
import type { Material } from '../lists/materials.ts';
import { formatBytes } from '../words.ts';
import { type PlayablePackage, playerAddress } from './playable-package.ts';

const films = ['mp4', 'webm', 'm4v'];
const sounds = ['mp3', 'm4a', 'ogg', 'wav'];

/** Ways to use a material: the lesson itself, a film, files to download, an address elsewhere. */
export function useMarkup(portal: Portal, material: Material, lesson: PlayablePackage | undefined): Markup {
  const { data } = material;
  const file = portal.file(material, data.file);
  const packed = portal.file(material, data.package);
  return html`${lesson && lessonMarkup(material, lesson)}
${file && playerMarkup(file, data.title)}
${file && html`<p class="tai-ve">${linkToFile(portal, file, 'Tải học liệu')}</p>`}
${data.url && html`<p class="tai-ve"><a class="tep" href="${data.url}" rel="noopener"><span class="tep-ten">Mở học liệu</span> <span class="tep-loai">(${new URL(data.url).hostname})</span></a></p>`}
${packed && html`<p class="tai-ve">${linkToFile(portal, packed, 'Tải gói bài giảng về máy')}</p>`}`;
}

/** A larger lesson is fetched only when its reader opens it. */
const opensUpTo = 2_000_000;

/** The lesson in a frame that shares nothing with the page: see docs/decisions on lesson packages. */
const lessonMarkup = ({ address, data }: Material, { href, bytes }: PlayablePackage): Markup =>
  html`<details class="goi"${bytes <= opensUpTo && html` open`}><summary>Học ngay trên trang${bytes > 0 && html` <span class="tep-loai">(${formatBytes(bytes)})</span>`}</summary>
${frameMarkup(href, data.title)}
<p class="goi-them"><a class="nut" href="${playerAddress(address ?? '')}">Mở toàn màn hình</a></p></details>`;

/** The frame of a lesson: scripts run, but as if they came from nowhere. */
export const frameMarkup = (href: string, title: string): Markup =>
  html`<iframe class="goi-khung" src="${href}" title="Bài học: ${title}" sandbox="allow-scripts" loading="lazy" referrerpolicy="no-referrer"></iframe>`;

function playerMarkup({ extension, href }: PublishedFile, title: string): Markup | undefined {
  if (films.includes(extension))
    return html`<video class="phim" controls playsinline preload="metadata" src="${href}" aria-label="${title}"></video>`;
  if (sounds.includes(extension))
    return html`<audio class="tieng" controls preload="none" src="${href}" aria-label="${title}"></audio>`;
  return undefined;
}
