import type { Body, Entry, Portal } from '../facts/portal.ts';

/** A portal in which no page shows the given pictures; in a body, their description stays in their place. */
export function leaveOutPictures(portal: Portal, addresses: ReadonlySet<string>): Portal {
  const entries = Object.fromEntries(
    Object.entries(portal.entries).map(([type, each]) => [
      type,
      (each as readonly Entry[]).map((entry) => withoutThem(entry, addresses)),
    ]),
  ) as unknown as Portal['entries'];
  return {
    ...portal,
    entries,
    picture(entry, reference) {
      const picture = portal.picture(entry, reference);
      return picture && addresses.has(picture.src) ? undefined : picture;
    },
    picturesBeside: (entry) => portal.picturesBeside(entry).filter(({ src }) => !addresses.has(src)),
  };
}

function withoutThem(entry: Entry, addresses: ReadonlySet<string>): Entry {
  return entry.body ? { ...entry, body: withoutPictures(entry.body, addresses) } : entry;
}

function withoutPictures(body: Body, addresses: ReadonlySet<string>): Body {
  const html = body.html.replace(/<img [^>]*?src="([^"]*)"[^>]*>/g, (image, source: string) => {
    if (!addresses.has(source)) return image;
    return / alt="([^"]*)"/.exec(image)?.[1] ?? '';
  });
  return html === body.html ? body : { ...body, html };
}
