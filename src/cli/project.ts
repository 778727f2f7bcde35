import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder that holds `criteria/`, `public/` and `astro.config.mjs`. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

const { name, version } = JSON.parse(readFileSync(`${projectRoot}/package.json`, 'utf8')) as {
  name: string;
  version: string;
};

export const tool = { name, version } as const;
