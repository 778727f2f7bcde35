import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import type { Subject } from './stage.ts';

/** Largest picture of a guide, in bytes; the limit is included. */
export const mostBytes = 60 * 1024;

/** A subject as the file that stands beside the guides. @throws {Error} where it cannot be made small enough. */
export async function photograph(subject: Subject): Promise<Buffer> {
  const shot = await screenshot(subject);
  // Screens have few colours: usually nothing needs to be lost.
  const exact = await sharp(shot).webp({ lossless: true, effort: 6 }).toBuffer();
  if (exact.length <= mostBytes) return exact;
  const small = await sharp(shot).webp({ quality: 80, effort: 6, smartSubsample: true }).toBuffer();
  if (small.length <= mostBytes) return small;
  throw new Error(`The picture has ${small.length} bytes, at most ${mostBytes}: show less of the page.`);
}

const still = { animations: 'disabled', caret: 'hide' } as const;

/** Looks until two pictures in a row are the same: by then thumbnails have come and boxes stopped moving. */
async function screenshot(subject: Subject): Promise<Buffer> {
  let before = await look(subject);
  for (let turn = 0; turn < mostLooks; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, betweenLooksMs));
    const now = await look(subject);
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('The page never stops changing.');
}

const mostLooks = 30;
const betweenLooksMs = 300;

async function look(subject: Subject): Promise<Buffer> {
  if (!isList(subject)) return subject.screenshot(still);
  const [first] = subject;
  if (!first) throw new Error('A picture of nothing was asked for.');
  return first.page().screenshot({ ...still, clip: await frameOf(subject) });
}

const isList = (subject: Subject): subject is readonly Locator[] => Array.isArray(subject);

/** Air around elements that are shown together, in px. */
const margin = 8;

/** The smallest rectangle around elements, within the screen. */
async function frameOf(elements: readonly Locator[]) {
  await elements[0]?.scrollIntoViewIfNeeded();
  const boxes = (await Promise.all(elements.map((each) => each.boundingBox()))).filter((box) => box !== null);
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)) - margin);
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)) - margin);
  return {
    ...{ x, y },
    width: Math.max(...boxes.map((box) => box.x + box.width)) + margin - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) + margin - y,
  };
}

/** Rings and numbers drawn over a page. */
const markClass = 'dau-huong-dan';

/** Puts a ring around each element and its number beside it, in the order given. They go with the next `unmark`. */
export async function mark(page: Page, elements: readonly Locator[]): Promise<void> {
  for (const [index, element] of elements.entries()) {
    const box = await restingBox(element);
    if (!box) throw new Error(`Nothing to mark as ${index + 1}: the element is not on the screen.`);
    await page.evaluate(drawMark, { box, label: elements.length > 1 ? String(index + 1) : '', markClass });
  }
}

/** Where an element stands once it has stopped moving. */
async function restingBox(element: Locator) {
  await element.waitFor();
  let before = await element.boundingBox();
  for (let turn = 0; turn < mostLooks; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, betweenLooksMs));
    const now = await element.boundingBox();
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
  return before;
}

/** Takes away what `mark` has drawn. */
export const unmark = (page: Page): Promise<void> =>
  page.evaluate((name) => {
    for (const each of document.querySelectorAll(`.${name}`)) each.remove();
  }, markClass);

interface Mark {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly label: string;
  readonly markClass: string;
}

/** Runs in the page. */
function drawMark({ box, label, markClass }: Mark): void {
  // Within the screen, also around what reaches its edge.
  const [left, top] = [Math.max(1, box.x - 4), Math.max(1, box.y - 4)];
  const right = Math.min(innerWidth - 1, box.x + box.width + 4);
  const bottom = Math.min(innerHeight - 1, box.y + box.height + 4);
  const ring = document.createElement('div');
  ring.className = markClass;
  Object.assign(ring.style, {
    position: 'fixed',
    left: `${left}px`,
    top: `${top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
    boxSizing: 'border-box',
    border: '3px solid #c8102e',
    borderRadius: '8px',
    zIndex: '2147483647',
    pointerEvents: 'none',
  });
  if (label !== '') {
    const number = document.createElement('b');
    number.textContent = label;
    Object.assign(number.style, {
      position: 'absolute',
      left: `${Math.max(-13, 2 - left)}px`,
      top: `${Math.max(-13, 2 - top)}px`,
      width: '24px',
      height: '24px',
      borderRadius: '50%',
      background: '#c8102e',
      color: '#fff',
      font: '700 14px/24px sans-serif',
      textAlign: 'center',
    });
    ring.append(number);
  }
  document.documentElement.append(ring);
}
