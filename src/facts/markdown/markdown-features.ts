/** GFM; footnotes speak Vietnamese. Front matter is split off before. */
export const markdownFeatures = {
  frontmatter: false,
  gfm: { footnotes: { label: 'Chú thích', backLabel: 'Về chỗ có chú thích {reference}' } },
} as const;
