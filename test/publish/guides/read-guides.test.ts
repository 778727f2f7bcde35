import sharp from 'sharp';
import { expect, it } from 'vitest';
import { guidesFor } from '../../../src/publish/guides/guides-for.ts';
import { noGuides, readGuides } from '../../../src/publish/guides/read-guides.ts';
import { folderWith, projectRoot, readFiles } from '../../support/portal.ts';
import { schoolFile } from '../../support/school.ts';

const screen = await sharp({ create: { width: 960, height: 640, channels: 3, background: '#fff' } })
  .webp()
  .toBuffer();
const index = '# Hướng dẫn\n\nXem [ảnh](anh.md), [đưa lên mạng](trien-khai/).\n';

it('reads guides in the order of their index, those it does not name last', async () => {
  const folder = folderWith({
    'README.md': index,
    'a.md': '# Không ai nhắc\n',
    'anh.md': '# Ảnh\n\nDành cho thầy cô.\n\n## Cỡ\n',
    'trien-khai/README.md': '# Lên mạng\n',
    'trien-khai/Caddyfile': 'x',
  });
  const { guides } = await readGuides(folder);
  expect(guides.map(({ address, title }) => [address, title])).toEqual([
    ['/huong-dan/', 'Hướng dẫn'],
    ['/huong-dan/anh/', 'Ảnh'],
    ['/huong-dan/trien-khai/', 'Lên mạng'],
    ['/huong-dan/a/', 'Không ai nhắc'],
  ]);
  expect(guides[1]?.body.headings.map(({ text }) => text)).toEqual(['Cỡ']);
  expect(guides[1]?.body.html).not.toContain('<h1');
});

it('takes along the pictures that guides show, and no other', async () => {
  const folder = folderWith({
    'README.md': '# Hướng dẫn\n\n![Trang đầu](anh/mot.webp)\n',
    'anh/mot.webp': screen,
    'anh/hai.webp': screen,
  });
  const { guides, pictures } = await readGuides(folder);
  expect(pictures.map(({ target }) => target)).toEqual(['anh/sach-huong-dan/anh/mot.webp']);
  expect(guides[0]?.body.html).toContain(
    'src="/anh/sach-huong-dan/anh/mot.webp" alt="Trang đầu" width="960"',
  );
});

it('lets no script of a guide through', async () => {
  const folder = folderWith({
    'README.md': '# Hướng dẫn\n\n<!-- npm run check -->\n<script>alert(1)</script>\n\nChữ.\n',
  });
  const { guides } = await readGuides(folder);
  expect(guides[0]?.body.html.trim()).toBe('<p>Chữ.</p>');
});

it('has none without the folder, or without an index', async () => {
  expect(await readGuides('/khong/co')).toEqual(noGuides);
  expect(await readGuides(folderWith({ 'anh.md': '# Ảnh\n' }))).toEqual(noGuides);
});

it('a school has guides only where it asks for them', async () => {
  const school = schoolFile('truong.yaml');
  const without = await readFiles({ 'truong.yaml': school });
  const asking = await readFiles({ 'truong.yaml': `${school}guides: true\n` });
  expect(await guidesFor(without, projectRoot)).toEqual(noGuides);
  expect((await guidesFor(asking, projectRoot)).guides.length).toBeGreaterThan(5);
  // The program may be installed without its documents.
  expect(await guidesFor(asking, folderWith({}))).toEqual(noGuides);
});
