import type { AstroIntegration } from 'astro';
import { editorBase } from '../../editor/addresses.ts';

/** What stands at the editor's address while the site is only shown: nothing that is written there could be saved. */
const page = `<!DOCTYPE html>
<html lang="vi"><head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Soạn bài</title>
</head>
<body><main><h1>Soạn bài ở một cửa sổ khác</h1>
<p>Lệnh <code>npm run dev</code> chỉ cho xem trang, không lưu bài. Để soạn bài, hãy mở thêm một cửa sổ lệnh trong thư mục của cổng,
gõ <code>npm run soan-bai</code>, rồi mở địa chỉ mà lệnh ấy in ra. Bài vừa lưu hiện ngay ở trang đang xem.</p>
<p><a href="/">Về trang chủ</a></p></main></body></html>
`;

/** Lets the development server tell at `/quan-tri/` how to write. */
export const editorPointer = (): AstroIntegration => ({
  name: 'cong-truong-soan-bai',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        const [path = '/'] = (request.url ?? '/').split('?');
        if (!`${path}/`.startsWith(editorBase)) return next();
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
        response.end(page);
      });
    },
  },
});
