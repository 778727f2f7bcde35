import { z } from 'zod';
import { day, fileReference, list, text } from '../domain/fields.ts';
import { defineContentType, imageOf } from './content-type.ts';
import { eventId, pageFields, title } from './shared-fields.ts';

/** An album: `content/album/<slug>/index.md`. Without `photos`, every picture of its folder. */
export const album = defineContentType({
  id: 'album',
  label: 'Album ảnh',
  purpose: 'Ảnh của một hoạt động.',
  form: 'page',
  schema: z.strictObject({
    title,
    date: day({ label: 'Ngày chụp' }),
    event: eventId.optional(),
    photos: list(
      { label: 'Ảnh' },
      z.strictObject({
        file: fileReference({ label: 'Tệp ảnh' }),
        alt: text({ label: 'Mô tả ảnh' }),
        caption: text({ label: 'Chú thích' }).optional(),
      }),
    ).optional(),
    ...pageFields,
  }),
  references: ({ photos = [] }) => photos.flatMap(({ file, alt }) => imageOf(file, alt)),
  address: (slug) => `/album/${slug}/`,
  template: '',
});
