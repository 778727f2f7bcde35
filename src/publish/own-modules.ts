import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';

type Plugin = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { readonly name: string }
>;

/** Modules that only the bundler can read: the one that asks it for the names of files. */
const bundled = /[\\/]site[\\/]shell[\\/]assets\.ts$/;

/**
 * Keeps the project's own modules out of the bundle that renders the pages: the command has loaded them already, in
 * this very process, and Node reads TypeScript by itself. So they are neither compiled nor loaded twice. What goes to
 * browsers is bundled as ever.
 *
 * @param sourceDir The project's `src`, as an absolute path.
 */
export function ownModules(sourceDir: string): Plugin {
  const inside = `${sourceDir}${sep}`;
  return {
    name: 'own-modules',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\.{1,2}\/.*\.ts$/ },
      handler(id, importer) {
        if (this.environment.name === 'client' || importer === undefined) return null;
        const path = fileURLToPath(new URL(id, pathToFileURL(importer.replace(/\?.*/, ''))));
        if (!path.startsWith(inside) || path.startsWith(`${inside}pages${sep}`) || bundled.test(path))
          return null;
        return { id: pathToFileURL(path).href, external: true };
      },
    },
  };
}
