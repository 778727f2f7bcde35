const picturesAndLinks = /<a\b(?:[^>"]|"[^"]*")*>.*?<\/a>|<img (?:[^>"]|"[^"]*")*>/gs;

/**
 * A body in which every picture leads to itself: a tap shows it large, with the lightbox of `lightbox.ts` where that
 * runs. Pictures that lead elsewhere, or that say nothing to those who do not see them, stay as they are.
 *
 * @param html A rendered body.
 */
export function linkedPictures(html: string): string {
  if (!html.includes('<img ')) return html;
  return html.replace(picturesAndLinks, (element) => {
    const src = element.startsWith('<img') && / src="([^"]+)"/.exec(element)?.[1];
    const alt = / alt="([^"]*)"/.exec(element)?.[1];
    return src && alt ? `<a class="anh-lon" href="${src}">${element}</a>` : element;
  });
}

/** Whether a page needs the lightbox. */
export const hasLinkedPictures = (html: string): boolean => html.includes('class="anh-lon"');
