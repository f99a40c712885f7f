import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Which layers a folder may not import from: the direction of imports, from schema outwards. */
const layers = [
  {
    files: ['src/schema/**'],
    not: ['#*', 'astro:*', 'react', 'react-dom', 'node:*'],
    why: 'The schema is pure zod: it also runs in plain Node and in the browser.',
    except: ['#schema/*'],
  },
  {
    files: ['src/language/**', 'src/plans/**'],
    not: ['#collections/*', '#components/*', '#layouts/*', '#islands/*', 'astro:*', 'react', 'node:*'],
    why: 'This layer is pure: it also runs in the browser.',
  },
  {
    files: ['src/collections/**'],
    not: ['#components/*', '#layouts/*', '#islands/*', 'react'],
    why: 'Queries know nothing of how they are shown.',
  },
  {
    files: ['src/islands/**'],
    not: ['#collections/*', '#components/*', '#layouts/*', 'astro:*', 'astro/zod', 'node:*'],
    why: 'An island takes plain props: the browser must not load the schema or the content.',
  },
  {
    files: ['src/components/**'],
    not: ['#layouts/*'],
    why: 'Layouts use components, not the other way.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'node_modules/', 'content/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in templates are plain to read; String() around each is noise.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // tsconfig's noPropertyAccessFromIndexSignature asks for the opposite.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  { files: ['src/islands/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    files: ['**/*.astro', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // `astro check` knows types and globals; the template parser here does not.
      'no-undef': 'off',
      'no-unused-vars': 'off',
      // Safari drops a list's meaning with its bullets; the role gives it back.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      // A region that scrolls must be reachable by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['section'], roles: ['region'] }],
    },
  },
  {
    files: ['src/{components,layouts}/**/*.test.ts'],
    rules: {
      // Only `astro check` knows the type of a template.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/scripts/**'], message: 'src never imports scripts.' }] },
      ],
    },
  },
  ...layers.map(({ files, not, why, except = [] }) => ({
    files,
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: [...not, '**/scripts/**', ...except.map((pattern) => `!${pattern}`)], message: why }] },
      ],
    },
  })),
);
