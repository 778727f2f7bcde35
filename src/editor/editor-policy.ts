/**
 * What the editor's page may load. Wider than that of other pages by what Sveltia CMS needs: styles set by its
 * components, WebAssembly for WebP, pictures and previews made in the browser, workers, and the server it saves to.
 */
export function editorPolicy(servers: readonly string[]): string {
  const to = (...sources: readonly string[]) => [...sources, ...servers].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src ${to("'self'", 'blob:', 'data:')}`,
    "media-src 'self' blob:",
    "font-src 'self' data:",
    `connect-src ${to("'self'", 'blob:', 'data:')}`,
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "manifest-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}
