import type { ContentType } from '../../content-types/content-type.ts';

/**
 * Name under which the page of the editor knows how the files of a content type are read and written. Sveltia wants
 * Markdown to be of a format whose name says so.
 */
export const formatName = ({ id, form }: Pick<ContentType, 'id' | 'form'>): string =>
  form === 'data' ? `cong-${id}` : `cong-${id}-frontmatter`;

/** The same for pages that are MDX. */
export const mdxFormatName = ({ id }: Pick<ContentType, 'id'>): string => `cong-${id}-mdx-frontmatter`;
