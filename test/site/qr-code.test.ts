import sharp from 'sharp';
import { expect, it } from 'vitest';
import { printedCodes } from '../../src/site/qr/printed-codes.ts';
import { qrCode } from '../../src/site/qr/qr-code.ts';
import { find } from '../support/html.ts';
import { readFiles } from '../support/portal.ts';
import { schoolFile } from '../support/school.ts';

const { html } = qrCode('https://thhoagao.example.edu.vn/thuc-don/', 'Mã QR của thực đơn');

/** Dark modules of the drawing, as rows of 0 and 1. */
async function drawn(svg: string): Promise<number[][]> {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const image = svg
    .replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" `)
    .replace('class="ma-qr-nen"', 'fill="#fff"');
  const { data, info } = await sharp(Buffer.from(image))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.height }, (_, y) =>
    Array.from({ length: info.width }, (_, x) =>
      (data[(y * info.width + x) * info.channels] ?? 255) < 128 ? 1 : 0,
    ),
  );
}

it('leaves four white modules around, and has the three marks by which readers find it', async () => {
  const rows = await drawn(html);
  const size = rows.length - 8;
  expect((size - 17) % 4).toBe(0);
  expect(
    rows
      .slice(0, 4)
      .flat()
      .concat(rows.slice(-4).flat())
      .every((dark) => dark === 0),
  ).toBe(true);
  const mark = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
  const at = (x: number, y: number) =>
    rows.slice(y + 4, y + 11).map((row) => row.slice(x + 4, x + 11).join(''));
  expect(at(0, 0)).toEqual(mark);
  expect(at(size - 7, 0)).toEqual(mark);
  expect(at(0, size - 7)).toEqual(mark);
});

it('says what it leads to', () => {
  expect(find(html, 'svg').map(({ properties }) => [properties['role'], properties['ariaLabel']])).toEqual([
    ['img', 'Mã QR của thực đơn'],
  ]);
});

it('codes are printed of pages the site has, none without the address of the school', async () => {
  const input = (portal: Awaited<ReturnType<typeof readFiles>>) =>
    ({ portal, report: { portal: { name: 'Trường' }, asOf: '2025-11-10' } }) as never;
  const withSchool = await readFiles({ 'truong.yaml': schoolFile('truong.yaml') });
  const labels = printedCodes(input(withSchool)).map(({ address }) => new URL(address).pathname);
  expect(labels).toEqual(expect.arrayContaining(['/', '/cong-khai/']));
  expect(printedCodes(input(await readFiles({})))).toEqual([]);
});
