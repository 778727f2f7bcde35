import { defineConfig } from 'astro/config';

/** `site` and `outDir` come from `src/cli`, which reads the school and then calls Astro. */
export default defineConfig({
  trailingSlash: 'always',
  // Nothing inline: the pages forbid it (Content-Security-Policy in src/site/shell/head.ts).
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
