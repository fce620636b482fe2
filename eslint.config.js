/** Lint rules. Formatting is Prettier's; directions of imports are dependency-cruiser's. */
const js = require('@eslint/js');
const officeAddins = require('eslint-plugin-office-addins');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');
const regexp = require('eslint-plugin-regexp');
const prettier = require('eslint-config-prettier');

/** Microsoft's rules for Office.js alone: its preset would also bring general rules and formatting. */
const officeAddinRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([name]) => name.startsWith('office-addins/')),
);

/** One way to write what can be written in two. */
const ONE_HAND = [
  {
    selector:
      ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression[body.type="BlockStatement"]',
    message: 'A function of a module with statements is a declaration; arrows are for expressions.',
  },
];
const inDescribe = (name) =>
  [
    ':matches(CallExpression[callee.name="describe"], CallExpression[callee.callee.object.name="describe"])',
  ]
    .flatMap((outer) => [
      `${outer} CallExpression[callee.name="${name}"]`,
      `${outer} CallExpression[callee.object.name="${name}"]`,
    ])
    .join(', ');
const ONE_HAND_IN_TESTS = [
  {
    selector:
      'Program > ExpressionStatement > :matches(CallExpression[callee.name="it"], CallExpression[callee.callee.object.name="it"])',
    message: 'A test that stands alone is `test`; `it` speaks of what its `describe` names.',
  },
  {
    selector: inDescribe('test'),
    message: 'Inside `describe` it is `it`.',
  },
];

module.exports = tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'assets/', 'test-results/', '.cache/'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({
    ...config,
    files: ['**/*.ts', '**/*.tsx'],
  })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // a default that covers the rest on purpose is exhaustive
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // an interface may be asynchronous where one of its implementations is not
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...ONE_HAND],
    },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...ONE_HAND, ...ONE_HAND_IN_TESTS] },
  },
  {
    // cells hold what anybody typed: no pattern may take more than linear time on any text
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: officeAddinRules,
  },
  {
    files: ['src/taskpane/**/*.ts', 'src/taskpane/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // office.js replaces these by functions that throw
      'no-restricted-globals': ['error', 'alert', 'confirm', 'prompt', 'history'],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        process: 'readonly',
        console: 'readonly',
        window: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
      },
    },
  },
  prettier,
);
