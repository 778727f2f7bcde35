/** The boxes that wait for a picture or a file, and within them the first button, which asks for one. */
const waiting = ':is([data-field-type="image"], [data-field-type="file"])';

/**
 * A click on a box that waits for a file opens the system's own window at once. Sveltia would first show all files of
 * the school, though what is wanted nearly always lies on the person's own disk.
 */
export function pickAtOnce(page: Document): void {
  page.addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element ? event.target : undefined;
      const area = target?.closest(`${waiting} .empty`);
      const picker = area?.closest(waiting)?.querySelector<HTMLInputElement>('input[type=file]');
      const button = target?.closest('button');
      const isPaste = button && button !== area?.querySelector('button');
      if (!picker || isPaste) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      picker.click();
    },
    true,
  );
}
