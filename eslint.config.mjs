import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

// Each list replaces the one before it where both hold, so the parts are named once and put together.
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the day as a parameter: only src/data/today.ts reads the clock.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Take the day as a parameter: only src/data/today.ts reads the clock.',
  },
];
const noLooseWords = [
  { selector: 'JSXText[value=/\\p{L}{2,}/u]', message: 'A word for readers: take it from locales/ or content/.' },
  {
    selector: 'JSXAttribute[name.name=/^(aria-label|title|alt|placeholder)$/] > Literal[value=/\\p{L}{2,}/u]',
    message: 'A word for readers: take it from locales/ or content/.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...noClock],
    },
  },
  {
    // Words for readers come from locales/ or content/, in every language.
    files: ['src/{components,layouts,pages,islands}/**/*.{astro,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...noClock, ...noLooseWords] },
  },
  {
    files: ['src/data/today.ts', 'src/islands/{page,open,today}.ts', 'src/commands/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['src/islands/**/*.tsx'], ...jsxA11y.flatConfigs.strict },
);
