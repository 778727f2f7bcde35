import { rmSync } from 'node:fs';
import { judge } from '/work/main/src/cli/judge.ts';
import { checkLinks } from '/work/main/src/publish/check-links.ts';
import { renderSite } from '/work/main/src/publish/render-site.ts';
import { provideSiteInput } from '/work/main/src/site/site-input.ts';

let c = process.cpuUsage(),
  t = performance.now();
const lap = (n) => {
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
provideSiteInput({ ...j, hasSearch: false } as never);
await renderSite({ root: '/work/main', site: j.report.portal.site, outDir: '/tmp/bd/x' });
lap('astro');
checkLinks('/tmp/bd/x', { ignoresAssets: true, ignoresSearch: true });
lap('links');
rmSync('/tmp/bd/x', { recursive: true });
lap('rm');
