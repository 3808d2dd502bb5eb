import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'out/', 'coverage/', 'test-output/', '.vscode-host/', '.vscode-test/', '**/node_modules/', 'bench/cases/**/*.mjs'] },
  // A rule that is in the way is argued about here, not switched off in a file.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // VS Code's own interfaces hand out a `Disposable` where its declarations say a class.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // What has methods here is made of closures, and may be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      // TypeScript knows what is defined.
      'no-undef': 'off',
      eqeqeq: 'error',
      // Names say what they are; a and b are the two that a comparison is given, and i counts.
      'id-length': ['error', { min: 2, exceptions: ['a', 'b', 'i', '_'], properties: 'never' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', { selector: 'TSAsExpression > TSAsExpression', message: 'Prove the type instead of asserting it twice.' }],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': ['error',
        ...['process', 'Buffer', 'require', '__dirname', '__filename', 'global'].map((name) => ({ name, message: 'It is not there in a web worker.' })),
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'].map((name) => ({ name, message: 'Nothing leaves the machine.' })),
      ],
      'no-console': 'error',
    },
  },
  {
    // JavaScript gets its types from its comments, where some of these have no way to be written.
    files: ['**/*.mjs', '**/*.cjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off', '@typescript-eslint/no-unsafe-argument': 'off' },
  },
  { files: ['**/*.cjs'], ...tseslint.configs.disableTypeChecked },
);
