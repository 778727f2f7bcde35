import type { APIRoute, GetStaticPaths } from 'astro';
import { html } from '../site/html.ts';
import { schoolView } from '../site/school.ts';
import { siteInput } from '../site/site-input.ts';

/** Old addresses (`redirectFrom`) as files that lead on: an address once published stays. */
export const getStaticPaths = (() =>
  [...siteInput().portal.redirects].map(([from, to]) => ({
    params: { redirect: fileOf(from) },
    props: { to },
  }))) satisfies GetStaticPaths;

/** `/cu/bai/` is answered by `cu/bai/index.html`, `/cu/bai.html` by itself. */
function fileOf(address: string): string {
  const path = address.replace(/^\/+|[?#].*$/g, '').replace(/\/+$/, '');
  return /\.html?$/.test(path) ? path : `${path}/index.html`;
}

export const GET: APIRoute<{ to: string }> = ({ props: { to } }) => {
  const { site } = schoolView(siteInput());
  const page = html`<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>Trang đã chuyển</title><meta http-equiv="refresh" content="0; url=${to}"><meta name="robots" content="noindex"><link rel="canonical" href="${site}${to}"></head>
<body><p>Trang này đã chuyển tới <a href="${to}">địa chỉ mới</a>.</p></body></html>
`;
  return new Response(page.html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
