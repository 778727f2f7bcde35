/** HTML rules for the built pages, used by test/site/html.test.ts. Written as code so that a reason can stand beside each exclusion. */
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
