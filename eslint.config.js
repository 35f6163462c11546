// Strict rules for all code, and the layers of the server as rules: what a folder may not know, it cannot import.
import { builtinModules } from 'node:module';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** From the bottom up: each layer may import those before it in this list, and no other. */
const layers = ['language', 'knowledge', 'lookup', 'draft', 'checks', 'render', 'features', 'protocol', 'cli'];

const nodeBuiltIns = {
  group: ['node:*', ...builtinModules.filter((name) => !name.startsWith('_')).flatMap((name) => [name, `${name}/*`])],
  message: 'Only cli/ and node.ts may use the built-ins of Node; the server also runs in a web worker.',
};
const connection = {
  group: ['vscode-languageserver', 'vscode-languageserver/*', 'vscode-jsonrpc', 'vscode-languageserver-protocol'],
  allowTypeImports: false,
  message: 'Only protocol/ knows a connection; take plain types from vscode-languageserver-types.',
};
const editor = { group: ['vscode', 'vscode-languageclient', 'vscode-languageclient/*'], message: 'The server knows no editor.' };
const generated = { group: ['**/generated/*'], message: 'Only knowledge/ reads what is compiled from data/.' };

/**
 * @param {string} layer
 * @returns {import('eslint').Linter.Config}
 */
function layerRule(layer) {
  const above = layers.slice(layers.indexOf(layer) + 1);
  const patterns = [editor];
  if (above.length > 0) {
    patterns.push({
      group: above.map((name) => `**/${name}/**`),
      message: `${layer}/ comes before ${above.join(', ')} and knows nothing of them.`,
    });
  }
  if (layer !== 'cli') patterns.push(nodeBuiltIns);
  if (layer !== 'cli' && layer !== 'protocol') patterns.push(connection);
  if (layer !== 'knowledge') patterns.push(generated);
  return {
    files: [`server/src/${layer}/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

export default defineConfig(
  globalIgnores(['dist/', '.cache/', 'server/generated/', 'node_modules/', '**/*.cjs']),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what is exported.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // Spreading a text into its code points is what is meant here.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // Tests take apart what is private.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...layers.map(layerRule),
  {
    files: ['server/src/browser.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [nodeBuiltIns, editor] }] },
  },
  {
    files: ['client/src/**/*.ts'],
    ignores: ['client/src/node.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [nodeBuiltIns, { group: ['**/server/**'], allowTypeImports: true, message: 'The client and the server share messages only.' }] },
      ],
    },
  },
  { files: ['client/src/**/*.ts', 'server/src/**/*.ts'], rules: { 'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'WebSocket', 'eval'] } },
  // Tools want their configuration as a default export.
  { files: ['*.config.ts', '*.config.js'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.mjs', '**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
