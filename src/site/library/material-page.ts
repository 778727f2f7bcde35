import { materialKinds } from '../../content-types/hoc-lieu.ts';
import {
  authorAddress,
  gradeAddress,
  kindAddress,
  libraryAddress,
  shelfAddress,
  subjectAddress,
} from '../../domain/library-addresses.ts';
import type { Portal } from '../../facts/portal.ts';
import { html, type Markup, raw } from '../html.ts';
import { materialList } from '../items/material-item.ts';
import { type Material, materialGrades, subjectName } from '../lists/materials.ts';
import { personName } from '../lists/people.ts';
import { lightPictures } from '../reading/light-pictures.ts';
import type { Crumb } from '../shell/crumbs.ts';
import type { ShellAssets } from '../shell/head.ts';
import type { SiteInput } from '../site-input.ts';
import { wholePage } from '../whole-page.ts';
import { dayLong } from '../words.ts';
import { kindSign } from './kind-signs.ts';
import { sameAuthor, sameShelf } from './related.ts';
import { useMarkup } from './use-markup.ts';

/** The whole page of a material. There are thousands, so it is plain text, as that of a post is. */
export function materialPage(input: SiteInput, assets: ShellAssets, material: Material): string {
  const { portal } = input;
  const { data, body, address } = material;
  const lesson = input.packages?.get(address ?? '');
  return wholePage(input, assets, {
    title: data.title,
    description: descriptionOf(portal, material),
    address: address ?? '',
    crumbs: crumbsOf(portal, material),
    hasFrame: lesson !== undefined,
    content: html`<div class="hai-cot"><article class="trang-doc">
<h1>${data.title}</h1>
<p class="hoc-lieu-loai">${kindSign(data.kind)} <a href="${kindAddress(data.kind)}">${materialKinds[data.kind]}</a> · ${dayLong(data.date)}</p>
${useMarkup(portal, material, lesson)}
${data.caption && html`<p class="chu-thich">${data.caption}</p>`}
${body && html`<div class="bai-viet">${raw(lightPictures(body.html))}</div>`}
${factsMarkup(portal, material)}
</article>
${asideMarkup(portal, material)}</div>`,
  });
}

function descriptionOf(portal: Portal, material: Material): string {
  const { data, body } = material;
  const places = [materialKinds[data.kind], ...placeNames(portal, material)].join(', ');
  return (
    data.caption ??
    (body?.excerpt || `${places}: ${data.title}. Người soạn: ${personName(portal, data.author)}.`)
  );
}

const placeNames = (portal: Portal, material: Material): string[] => [
  ...materialGrades(material).map((grade) => `khối ${grade}`),
  ...[subjectName(portal, material) ?? []].flat(),
];

function crumbsOf(portal: Portal, material: Material): Crumb[] {
  const subject = subjectName(portal, material);
  const [grade] = materialGrades(material);
  const home = { label: 'Kho học liệu', address: libraryAddress };
  if (grade === undefined)
    return [home, ...(subject ? [{ label: subject, address: subjectAddress(subject) }] : [])];
  const ofGrade = { label: `Khối ${grade}`, address: gradeAddress(grade) };
  return [home, ofGrade, ...(subject ? [{ label: subject, address: shelfAddress(grade, subject) }] : [])];
}

/** What stands below the lesson: who made it, for whom, with what. */
function factsMarkup(portal: Portal, { data }: Material): Markup {
  const rows: readonly (readonly [string, Markup | string | undefined])[] = [
    ['Người soạn', html`<a href="${authorAddress(data.author)}">${personName(portal, data.author)}</a>`],
    ['Lớp', data.classes?.join(', ')],
    ['Phần mềm', data.software],
    ['Chuyên đề, giải thưởng', data.award],
    ['Người kiểm duyệt', data.reviewer && personName(portal, data.reviewer)],
  ];
  return html`<dl class="thong-so doc">${rows.map(
    ([label, value]) => value && html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

function asideMarkup(portal: Portal, material: Material): Markup {
  const [grade] = materialGrades(material);
  const subject = subjectName(portal, material);
  const shelf = sameShelf(portal, material);
  const author = sameAuthor(portal, material).filter((each) => !shelf.includes(each));
  const shelfName = [subject, ...(grade === undefined ? [] : [`khối ${grade}`])].filter(Boolean).join(' ');
  return html`<aside class="cung-muc hoc-lieu-khac" aria-label="Học liệu liên quan">
${shelf.length > 0 && html`<section><h2>Cùng môn ${shelfName}</h2>${materialList(portal, shelf)}</section>`}
${author.length > 0 && html`<section><h2>Cùng người soạn</h2>${materialList(portal, author)}</section>`}
<p><a href="${libraryAddress}">Tất cả học liệu</a></p></aside>`;
}
