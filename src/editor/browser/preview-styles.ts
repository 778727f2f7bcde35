/** How the preview stands in its frame, beside the site's own style sheet. */
export const previewStyles = `
body { padding: 1rem 1.25rem; }
body img { max-width: 100%; height: auto; }
body section + section { margin-block-start: 1rem; }
`;
