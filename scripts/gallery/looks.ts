import type { Page } from 'playwright-core';
import type { GalleryOptions } from './options.ts';

/** One way of showing a page on a screen. */
export interface Look {
  /** Part of the picture's name. */
  readonly name: string;
  readonly width: number;
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
}

const plain = { forcedColors: 'none', contrast: 'no-preference' } as const;

const schemes: Readonly<Record<GalleryOptions['kind'], readonly Omit<Look, 'width'>[]>> = {
  screen: [
    { name: 'light', media: { ...plain, colorScheme: 'light' } },
    { name: 'dark', media: { ...plain, colorScheme: 'dark' } },
  ],
  contrast: [
    { name: 'forced-light', media: { ...plain, colorScheme: 'light', forcedColors: 'active' } },
    { name: 'forced-dark', media: { ...plain, colorScheme: 'dark', forcedColors: 'active' } },
    { name: 'more-light', media: { ...plain, colorScheme: 'light', contrast: 'more' } },
    { name: 'more-dark', media: { ...plain, colorScheme: 'dark', contrast: 'more' } },
  ],
  print: [],
};

/** All looks of a page, narrow ones first. Paper has none: it is not a screen. */
export const looksOf = ({ kind, widths }: GalleryOptions): Look[] =>
  widths.flatMap((width) =>
    schemes[kind].map(({ name, media }) => ({ name: `${width}-${name}`, width, media })),
  );
