/** Right-to-left by construction: no rule may speak of left and right. */
export default {
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': 'always',
    'declaration-property-value-disallowed-list': { 'text-align': ['left', 'right'], float: ['left', 'right'] },
    'declaration-no-important': true,
    'color-no-invalid-hex': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'block-no-empty': true,
    'no-duplicate-selectors': true,
  },
};
