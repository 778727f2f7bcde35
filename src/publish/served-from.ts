import { createReadStream, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Lets the development server also serve pictures and files from a folder of its own.
 *
 * @param onReady Gets the function that makes open pages load again.
 */
export function servedFrom(folder: string, onReady: (reload: () => void) => void): Plugin {
  return {
    name: 'cong-truong-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = normalize(decodeURI((request.url ?? '/').split('?')[0] ?? '/'));
        const file = join(folder, path);
        const isOurs =
          /^\/(anh|tep)\//.test(path) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
        if (isOurs) createReadStream(file).pipe(response);
        else next();
      });
      onReady(() => server.ws.send({ type: 'full-reload' }));
    },
  };
}
