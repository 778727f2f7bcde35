import { materialKinds } from '../../content-types/hoc-lieu.ts';
import type { Portal } from '../../facts/portal.ts';
import { html, type Markup } from '../html.ts';
import { type MaterialRow, rowMarkup } from '../library/material-row.ts';
import { type Material, materialGrades, subjectName } from '../lists/materials.ts';
import { personName } from '../lists/people.ts';

/** A learning material in a list. */
export const materialItem = (portal: Portal, material: Material): Markup =>
  rowMarkup(materialRow(portal, material));

/** Materials as a list. */
export const materialList = (portal: Portal, materials: readonly Material[]): Markup =>
  html`<ul class="cac-hoc-lieu">${materials.map((material) => materialItem(portal, material))}</ul>`;

function materialRow(portal: Portal, material: Material): MaterialRow {
  const { data, address } = material;
  const grades = materialGrades(material);
  const subject = subjectName(portal, material);
  return {
    address: address ?? '',
    title: data.title,
    kind: data.kind,
    kindLabel: materialKinds[data.kind],
    places: [...(grades.length > 0 ? [`Khối ${grades.join(', ')}`] : []), ...(subject ? [subject] : [])],
    author: personName(portal, data.author),
    date: data.date,
    runs: data.package !== undefined,
  };
}
