import { guidesAddress, guidesOf } from '../guides/guide.ts';
import { html } from '../html.ts';
import type { ShellAssets } from '../shell/head.ts';
import type { SiteInput } from '../site-input.ts';
import { wholePage } from '../whole-page.ts';

/** What stands at the editor's address where the school has no server to save to: how to write on one's own machine. */
export const editorHelpPage = (input: SiteInput, assets: ShellAssets): string =>
  wholePage(input, assets, {
    title: 'Soạn bài',
    description: 'Cách thầy cô soạn bài cho cổng thông tin của trường.',
    address: '/quan-tri/',
    crumbs: [],
    listed: false,
    content: html`<h1>Soạn bài</h1>
<p class="sa-po">Trang này dành cho thầy cô trong ban biên tập. Cổng chưa nối với máy chủ lưu bài, nên không đăng nhập tại đây.</p>
<section class="khoi" aria-labelledby="tren-may"><h2 id="tren-may">Soạn trên máy của trường</h2>
<ol><li>Mở cửa sổ lệnh trong thư mục của cổng.</li>
<li>Gõ <code>npm run soan-bai</code>, rồi cho biết họ tên và thư điện tử.</li>
<li>Mở địa chỉ mà lệnh in ra. Mỗi lần bấm Lưu, bài được ghi vào thư mục của cổng dưới tên thầy cô.</li></ol></section>
<section class="khoi" aria-labelledby="tren-mang"><h2 id="tren-mang">Soạn từ mọi nơi</h2>
<p>Người quản trị ghi máy chủ lưu bài (Forgejo, Gitea, GitLab hoặc GitHub) vào mục <code>editor</code> của <code>content/truong.yaml</code>. Lần dựng sau, trang này là nơi đăng nhập và soạn bài.</p></section>
${guidesOf(input).length > 0 && html`<p>Xem thêm <a href="${guidesAddress}">các hướng dẫn</a>, từng bước có hình.</p>`}`,
  });
