import js from '@eslint/js';
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import security from 'eslint-plugin-security';
import tseslint from 'typescript-eslint';

import { coreRules } from './lint-core.mjs';
import { lintZones } from './lint-zones.mjs';

const typescript = ['**/*.{ts,tsx}'];

const namedExportsOnly = {
  selector: 'ExportDefaultDeclaration',
  message:
    'Named exports only: one name for one thing. For React.lazy write .then((m) => ({ default: m.Screen })).',
};

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'scripts-data/**', 'tests/fixtures/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: globals.node } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    // The nearest tsconfig of each file decides, so every area is linted with its own library and types.
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      'no-restricted-syntax': ['error', namedExportsOnly],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // An async function without await keeps a contract (a channel handler answers a promise).
      '@typescript-eslint/require-await': 'off',
      // The compiler does it better: it knows that a branch ending in assertNever does not fall through.
      'no-fallthrough': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['warn', { max: 300 }],
    },
  },
  { files: ['core/**/*.ts'], rules: coreRules([namedExportsOnly]) },
  { ...reactHooks.configs.flat.recommended, files: ['renderer/**/*.{ts,tsx}'] },
  {
    ...security.configs.recommended,
    files: ['electron/**/*.ts'],
    rules: {
      ...security.configs.recommended.rules,
      // Noise: it flags every computed index.
      'security/detect-object-injection': 'off',
      // Paths come from the host itself everywhere but in the two file servers, below.
      'security/detect-non-literal-fs-filename': 'off',
    },
  },
  {
    files: ['electron/web-host/**/*.ts', 'electron/main/**/*.ts'],
    rules: { 'security/detect-non-literal-fs-filename': 'error' },
  },
  ...lintZones.map(({ files, patterns }) => ({
    files,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  })),
  {
    files: ['core/messages/**', 'core/check/problem-messages.ts', 'tests/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // Playwright reads a fixture's needs from this very pattern, so it must be there even when empty.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      // Tests read parsed JSON and stand-ins; a wrong guess fails the test by itself.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // jest asks for a default export.
    files: ['tests/support/dom-environment.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
