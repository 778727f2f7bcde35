/**
 * The page a SCORM manifest starts with: the resource of the first item that has one, else the first resource with an
 * address; without what follows `?` or `#`.
 *
 * The few attributes needed are looked for in the text: a manifest may be damaged, and its package still have a usual
 * start page.
 */
export function startHref(manifest: string): string | undefined {
  const xml = withoutComments(manifest);
  const base = attribute(tags(xml, 'resources')[0] ?? '', 'xml:base') ?? '';
  const resources = tags(xml, 'resource');
  const wanted = tags(xml, 'item')
    .map((tag) => attribute(tag, 'identifierref'))
    .find((id) => id !== undefined);
  const launched = resources.find((tag) => wanted !== undefined && attribute(tag, 'identifier') === wanted);
  const resource = [launched, ...resources].find((tag) => tag && attribute(tag, 'href') !== undefined);
  if (!resource) return undefined;
  const [path = ''] = (attribute(resource, 'href') ?? '').split(/[?#]/);
  return decoded(`${base}${attribute(resource, 'xml:base') ?? ''}${path}`).replace(/^\.\//, '') || undefined;
}

const withoutComments = (xml: string): string =>
  xml
    .split('<!--')
    .map((part, index) =>
      index === 0 ? part : part.slice(part.includes('-->') ? part.indexOf('-->') + 3 : part.length),
    )
    .join('');

/** Opening tags. Each character is looked at once, whatever somebody put into the file. */
const tags = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:[\\w-]+:)?${name}(?=[\\s/>])[^<>]*>`, 'g')) ?? [];

/** `undefined` where the tag does not have it, or leaves it empty. */
function attribute(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return (double ?? single)?.trim() || undefined;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function decoded(address: string): string {
  const text = address.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
