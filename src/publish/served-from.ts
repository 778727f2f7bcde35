import { createReadStream, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * Lets the development server also serve pictures and files from a folder of its own.
 *
 * @param onReady Gets the function that makes open pages load again.
 */
export function servedFrom(folder: string, onReady: (reload: () => void) => void): AstroIntegration {
  return {
    name: 'cong-truong-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = fileOf(folder, request.url ?? '/');
          if (file) createReadStream(file).pipe(response);
          else next();
        });
        onReady(() => {
          // The pages' own environments forget which addresses there are, then open pages load again.
          for (const [name, environment] of Object.entries(server.environments))
            if (name !== 'client')
              environment.hot.send({ type: 'custom', event: 'astro:content-changed', data: {} });
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

/** File behind an address below `/anh/`, `/tep/` or `/goi/`; `undefined` where there is none. */
function fileOf(folder: string, url: string): string | undefined {
  const path = pathOf(url);
  if (!path || !/^\/(anh|tep|goi)\//.test(path)) return undefined;
  const file = join(folder, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function pathOf(url: string): string | undefined {
  try {
    return normalize(decodeURI(url.split('?')[0] ?? '/'));
  } catch {
    return undefined;
  }
}
