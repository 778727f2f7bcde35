/** What a page may load: nothing from elsewhere, nothing inline. WebAssembly is the search index (Pagefind). */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
] as const;

/** The Content-Security-Policy that every page says of itself: it holds wherever the site is put. */
export const pagePolicy: string = directives.join('; ');

/** The same for the few pages that show a lesson package in a frame: only the site's own files. */
export const framedPolicy = `${pagePolicy}; frame-src 'self'`;
