import { lightMarkup, places } from '../light-copies.ts';

const pictures = /<img (?:[^>"]|"[^"]*")*>/g;

/**
 * A body whose pictures come as light copies too. One that does not wait to be scrolled to is likely the largest thing
 * on the first screen, and is asked for before all others.
 *
 * @param html A rendered body.
 */
export function lightPictures(html: string): string {
  if (!html.includes('<img ')) return html;
  return html.replace(pictures, (picture) => {
    const src = / src="(\/anh\/[^"]+)"/.exec(picture)?.[1];
    const width = Number(/ width="(\d+)"/.exec(picture)?.[1]);
    if (!src || !width || picture.includes(' srcset="')) return picture;
    const first = picture.includes(' loading="') ? '' : ' fetchpriority="high"';
    return `<img${lightMarkup({ src, width }, places.text).html}${first}${picture.slice('<img'.length)}`;
  });
}
