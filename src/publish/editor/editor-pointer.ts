import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { editorBase } from '../../editor/addresses.ts';

/** What stands at the editor's address while the site is only shown: nothing that is written there could be saved. */
const page = `<!DOCTYPE html>
<html lang="vi"><head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Soạn bài</title>
<style>
body { margin: 0; background: #fdfaf3; color: #2b2622; font: 1.125rem/1.6 system-ui, sans-serif }
main { max-width: 38rem; margin: 12vh auto; padding: 0 1.25rem }
h1 { line-height: 1.25 }
code { white-space: nowrap; padding: .1em .35em; border-radius: .25em; background: #efe8d8 }
a { color: #14596b }
@media (prefers-color-scheme: dark) { body { background: #1c1a18; color: #efe8d8 } code { background: #33302b } a { color: #8fd0e0 } }
</style>
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
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [asPlugin] } });
    },
  },
});

/** Answers before Astro does, which knows no `/quan-tri` without a slash at its end. */
const asPlugin = {
  name: 'cong-truong-soan-bai',
  enforce: 'post' as const,
  configureServer: (server: DevelopmentServer) => () => {
    server.middlewares.stack.unshift({ route: '', handle: tellWhere });
  },
};

/** As much of Vite's server as is used here. */
export interface DevelopmentServer {
  readonly middlewares: { readonly stack: { route: string; handle: typeof tellWhere }[] };
}

function tellWhere(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const [path = '/'] = (request.url ?? '/').split('?');
  if (!`${path}/`.startsWith(editorBase)) {
    next();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(page);
}
