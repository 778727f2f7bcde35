import type { Portal } from '../../facts/portal.ts';

/** A portal that neither names nor serves the given files of the content folder. */
export const leaveOutFiles = (portal: Portal, files: ReadonlySet<string>): Portal => ({
  ...portal,
  file(entry, reference) {
    const file = portal.file(entry, reference);
    return file && files.has(file.file) ? undefined : file;
  },
  publication: {
    pictures: portal.publication.pictures,
    // Grows while pages are rendered, so it is looked at only when asked for.
    get files() {
      return new Map([...portal.publication.files].filter(([file]) => !files.has(file)));
    },
  },
});
