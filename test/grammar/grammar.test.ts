// Lays our grammar over VS Code's own Markdown grammar and checks the cases beside this file, each a Markdown
// text whose lines with `%%` say which scopes the line above them has.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, it, vi } from "vitest";
import { createRegistry } from "vscode-tmgrammar-test/dist/common/index.js";
import { parseGrammarTestCase, runGrammarTestCase } from "vscode-tmgrammar-test/dist/unit/index.js";

interface Manifest {
  readonly contributes: { readonly grammars: readonly { readonly scopeName: string; readonly path: string; readonly injectTo: string[] }[] };
}

const root = new URL("../../", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as Manifest;
const cases = new URL("cases/", import.meta.url);
const { resolve } = createRequire(import.meta.url);

// The registry reports each language that a code block may hold and that is not given here.
vi.spyOn(console, "warn").mockReturnValue();

const registry = createRegistry([
  { scopeName: "text.html.markdown", path: resolve("tm-grammars/grammars/markdown.json") },
  { scopeName: "text.html.derivative", path: resolve("tm-grammars/grammars/html-derivative.json") },
  { scopeName: "text.html.basic", path: resolve("tm-grammars/grammars/html.json") },
  { scopeName: "source.yaml", path: resolve("tm-grammars/grammars/yaml.json") },
  ...manifest.contributes.grammars.map((grammar) => ({ ...grammar, path: fileURLToPath(new URL(grammar.path, root)) })),
]);

it.each(readdirSync(cases))("%s", async (file) => {
  const testCase = parseGrammarTestCase(readFileSync(new URL(file, cases), "utf8"));
  expect(testCase.assertions.length).toBeGreaterThan(0);
  expect(await runGrammarTestCase(registry, testCase)).toEqual([]);
});
