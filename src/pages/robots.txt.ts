import { schoolView } from '../site/school.ts';
import { siteInput } from '../site/site-input.ts';

/** Everything may be read; the sitemap says where it is. */
export function GET(): Response {
  const { site } = schoolView(siteInput());
  const lines = ['User-agent: *', 'Allow: /', ...(site ? [`Sitemap: ${site}/sitemap-index.xml`] : [])];
  return new Response(`${lines.join('\n')}\n`);
}
