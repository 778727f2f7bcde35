/**
 * Rules of HTML for the built pages (test/site/html.test.ts). Code, because JSON has no place for the reason of
 * an exclusion.
 *
 * @type {import('html-validate').ConfigData}
 */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Titles are the school's own sentences with its name behind; search engines shorten what they show.
    'long-title': 'off',
    // Telephone numbers are copied and searched for as schools write them, with plain spaces.
    'tel-non-breaking': 'off',
  },
};
