import { toSlug } from '../../domain/vietnamese.ts';
import type { WidthOf } from './refusals-of.ts';

/** Name without folder and ending, as files are named when they are saved. */
const stemOf = (file: string) => toSlug(file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''));

/** Measures every picture that is picked or dropped on the page; what cannot be measured is not known. */
export function watchPickedPictures(page: Document): WidthOf {
  const widths = new Map<string, number>();
  const measure = async (files: Iterable<File>) => {
    for (const file of files) {
      const picture = file.type.startsWith('image/')
        ? await createImageBitmap(file).catch(() => undefined)
        : undefined;
      if (!picture) continue;
      widths.set(stemOf(file.name), picture.width);
      picture.close();
    }
  };
  page.addEventListener(
    'change',
    ({ target }) => void (target instanceof HTMLInputElement && target.files && measure([...target.files])),
    true,
  );
  page.addEventListener('drop', ({ dataTransfer }) => void measure([...(dataTransfer?.files ?? [])]), true);
  return (file) => widths.get(stemOf(file)) ?? widths.get(stemOf(file).replace(/-\d+$/, ''));
}
