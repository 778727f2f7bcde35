import { rmSync } from 'node:fs';
import { judge } from '../src/cli/judge.ts';
import { checkLinks } from '../src/publish/check-links.ts';
import { renderSite } from '../src/publish/render-site.ts';
import { writePosts } from '../src/publish/write-posts.ts';
import { provideSiteInput } from '../src/site/site-input.ts';

let c = process.cpuUsage(),
  t = performance.now();
const lap = (n: string) => {
  const d = process.cpuUsage(c);
  console.log(
    n.padEnd(20),
    'user',
    (d.user / 1e6).toFixed(2),
    'sys',
    (d.system / 1e6).toFixed(2),
    'wall',
    ((performance.now() - t) / 1e3).toFixed(2),
  );
  c = process.cpuUsage();
  t = performance.now();
};
lap('start');
const j = await judge({ content: process.argv[2], criteria: [], format: 'text' } as never, {
  needsHtml: true,
});
lap('read+judge');
const input = { ...j, hasSearch: false, writesPosts: true };
provideSiteInput(input);
await renderSite({ root: '/work/main', site: j.report.portal.site, outDir: '/tmp/bd/x' });
lap('astro');
writePosts(input, '/tmp/bd/x');
lap('posts');
checkLinks('/tmp/bd/x', { ignoresAssets: true, ignoresSearch: true });
lap('links');
rmSync('/tmp/bd/x', { recursive: true });
lap('rm');
