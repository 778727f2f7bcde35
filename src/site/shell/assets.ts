import latin from '../../styles/fonts/be-vietnam-pro-latin-400.woff2?url';
import vietnamese from '../../styles/fonts/be-vietnam-pro-vietnamese-400.woff2?url';
import stylesheet from '../../styles/site.css?url';
import worker from '../offline/service-worker.ts?worker&url';
import lightbox from '../reading/lightbox.ts?worker&url';
import { provideAssets, siteInput } from '../site-input.ts';
import script from './page-script.ts?worker&url';

const { isLive } = siteInput();

/** Files that every page loads, as the bundler named them; only pages rendered by Astro may import this. */
export const shellAssets = provideAssets({
  stylesheet,
  fonts: [latin, vietnamese],
  strict: !isLive,
  ...(!isLive && { script, worker }),
  lightbox,
});
