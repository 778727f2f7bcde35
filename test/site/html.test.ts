import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import rules from '../../.htmlvalidate.mjs';
import { elementsOf } from '../support/html.ts';
import { pagesOf } from '../support/site.ts';

const pages = pagesOf();
const elements = [...pages].flatMap(([address, html]) =>
  elementsOf(html).map((element) => ({ address, ...element })),
);

// Read once: by itself the validator would put its rules together again for each of a thousand pages.
const loader = new StaticConfigLoader(rules);
const config = await loader.getConfigFor('');
loader.getConfigFor = () => config;
const validator = new HtmlValidate(loader);

const sections = Map.groupBy(pages, ([address]) => address.split('/')[1] || 'home page');

describe('every page is valid HTML by the rules of .htmlvalidate.mjs', () => {
  it.each([...sections])('%s', async (_, ofSection) => {
    const faults: string[] = [];
    for (const [address, html] of ofSection) {
      const { results } = await validator.validateString(html);
      for (const { ruleId, line, message } of results.flatMap(({ messages }) => messages))
        faults.push(`${address}:${line} ${ruleId}: ${message}`);
    }
    expect(faults).toEqual([]);
  });
});

// Data for search engines stands in a script that is never run.
it('no page has a style or a script of its own: every one is a file of the site', () => {
  const own = elements.filter(
    ({ tagName, properties }) =>
      tagName === 'style' ||
      (tagName === 'script' &&
        properties['type'] !== 'application/ld+json' &&
        !String(properties['src'] ?? '').startsWith('/')) ||
      Object.keys(properties).some((name) => name === 'style' || /^on/i.test(name)),
  );
  expect(own.map(({ address, tagName }) => `${address} <${tagName}>`)).toEqual([]);
  // Read as a piece, a page loses these two elements.
  expect([...pages.values()].filter((html) => /<(html|body)\b[^>]*\s(style|on\w+)=/i.test(html))).toEqual([]);
});

it('frames are allowed only to the pages that show a lesson package', () => {
  const framing = [...pages].filter(([, html]) => /content="[^"]*frame-src/.test(html));
  expect(framing.filter(([, html]) => !html.includes('<iframe')).map(([address]) => address)).toEqual([]);
});

it('every page forbids whatever is not a file of the site', () => {
  const policyOf = (html: string) =>
    /^.{0,80}<meta http-equiv="Content-Security-Policy" content="([^"]*)">/s.exec(
      html.split('<head>')[1] ?? '',
    )?.[1];
  const policies = new Map([...pages].map(([address, html]) => [policyOf(html), address]));
  for (const [policy = '', address] of policies) {
    const directives = new Map(
      policy.split('; ').map((directive) => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
    );
    expect(directives.get('default-src'), address).toEqual(["'none'"]);
    expect(directives.get('base-uri'), address).toEqual(["'none'"]);
    expect(directives.get('script-src'), address).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    const allowed = new Set([...directives.values()].flat());
    expect([...allowed].toSorted(), address).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'"]);
  }
});
