// The documents say what is: settings, commands, keys, files and messages.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as clientMessages from "../../client/src/protocol.ts";
import { packagedReadme } from "../../scripts/lib/readme.ts";
import * as serverMessages from "../../server/src/protocol/messages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string; readonly vscode: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly key: string; readonly mac: string; readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

const manifest = JSON.parse(read("package.json")) as Manifest;
const { commands, keybindings, configuration } = manifest.contributes;
const titles = JSON.parse(read("package.nls.json")) as Readonly<Record<string, string>>;
const readme = read("README.md");
const architecture = read("docs/architecture.md");

const documents = [
  "README.md",
  "README.de.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "data/LICENCE.md",
  ...["docs", "samples"].flatMap((folder) => readdirSync(join(root, folder)).filter((file) => file.endsWith(".md")).map((file) => `${folder}/${file}`)),
];

/** How GitHub and VS Code name the place of a heading. */
function anchorOf(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim().replace(/\s/gu, "-");
}

/** The links of a document to other files and to headings, without those in code. */
function linksOf(path: string): readonly string[] {
  const prose = read(path).replace(/^(`{3,}).*?^\1/gmsu, "").replace(/`[^`\n]*`/gu, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = ""]) => target).filter((target) => !/^https?:/u.test(target));
}

describe("links", () => {
  it.each(documents)("of %s lead somewhere", (path) => {
    const dead = linksOf(path).filter((link) => {
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? path : join(dirname(path), decodeURIComponent(file));
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && ![...read(target).matchAll(/^#+ (.+)$/gmu)].some(([, heading = ""]) => anchorOf(heading) === anchor);
    });
    expect(dead).toEqual([]);
  });

  it("show every picture somewhere", () => {
    const shown = documents.flatMap((path) => linksOf(path).map((link) => join(dirname(path), link)));
    const pictures = readdirSync(join(root, "docs", "images")).map((file) => join("docs", "images", file));
    expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
  });
});

describe("the readme", () => {
  it.each(Object.entries(configuration.properties))("has the setting %s with its default", (name, { default: value }) => {
    const written = typeof value === "string" ? value : JSON.stringify(value);
    expect(readme).toContain(`| \`${name}\` | \`${written}\` |`);
  });

  it("has no setting that is none", () => {
    const named = [...readme.matchAll(/^\| `(communique\.[\w.]+)` \| `/gmu)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys(configuration.properties).sort());
  });

  it.each(commands)("has the command $command", ({ command, title }) => {
    const row = readme.split("\n").find((line) => line.includes(`\`${command}\``));
    expect(row).toBeDefined();
    // What is only behind links is not in the palette.
    if (command !== "communique.showPage") expect(row).toContain(`Communiqué: ${titles[title.replaceAll("%", "")] ?? title}`);
  });

  it.each(keybindings)("has the key of $command", ({ key, mac }) => {
    expect(readme).toContain(`\`${key}\``);
    expect(readme).toContain(`\`${mac}\``);
  });

  it("has every command of the command line", () => {
    const cli = join("server", "src", "cli");
    const sources = readdirSync(join(root, cli)).filter((file) => file.endsWith(".ts")).map((file) => read(join(cli, file)));
    const names = sources.flatMap((source) => [...source.matchAll(/\.command\("([a-z]+)"\)/gu)].map(([, name = ""]) => name));
    expect(names).toContain("lsp");
    expect(names.filter((name) => !new RegExp(`communique\\.cjs(?: |', ')${name}\\b`, "u").test(readme))).toEqual([]);
  });

  it("names the versions that are needed, and the package that is made", () => {
    expect(manifest.engines.node).toBe(">=20");
    expect(readme).toContain("20 or newer");
    expect(readme).toContain(`VS Code ${manifest.engines.vscode.replace(/^\^(\d+\.\d+)\.0$/u, "$1")} or newer`);
    for (const path of ["README.md", "README.de.md"]) expect(read(path)).toContain(`communique-${manifest.version}.vsix`);
    expect(read("CHANGELOG.md")).toContain(`## [${manifest.version}]`);
  });

  it("names the partners whose commitments are known, and no others", () => {
    const names: Readonly<Record<string, string>> = { jp: "Japan", kr: "Republic of Korea", sg: "Singapore", ca: "Canada", us: "United States", in: "India" };
    const partners = new Set(readdirSync(join(root, "data", "pack", "commitments")).map((file) => file.slice(0, 2)));
    // What the EU announces alone.
    partners.delete("eu");
    expect([...partners].sort()).toEqual(Object.keys(names).sort());
    const known = /^## What it knows$(.*?)^## /msu.exec(readme)?.[1] ?? "";
    for (const name of Object.values(names)) expect(known).toContain(name);
  });
});

it("leads nowhere in the package that is not there", () => {
  const packed = packagedReadme(readme);
  expect([...packed.matchAll(/\]\((?!https?:|#)[^)]*\)/gu)].map(([link]) => link)).toEqual([]);
  expect(packed).toContain("under the MIT licence.");
  expect(packed).toContain("After `[@` it lists the sources");
  expect(packed.startsWith("# Communiqué\n\nCommuniqué helps")).toBe(true);
});

it.each(["README.md", "CONTRIBUTING.md", "docs/architecture.md"])("%s names only tasks that there are", (path) => {
  const named = [...read(path).matchAll(/`npm (?:run )?(?!run\b|ci\b)([a-z-]+)\b/gu)].map(([, task = ""]) => task);
  expect(named.filter((task) => !(task in manifest.scripts))).toEqual([]);
});

describe("the architecture", () => {
  const methods = [...Object.entries(clientMessages), ...Object.entries(serverMessages)].filter(([name]) => name.endsWith("Method"));

  it.each(methods)("has the message %s (%s)", (_name, method) => {
    expect(architecture).toContain(`\`${method}\``);
  });

  it("has every initialization option, and no other", () => {
    const source = read("server/src/protocol/messages.ts");
    const body = /interface InitializationOptions \{(.*?)^\}/msu.exec(source)?.[1] ?? "";
    const options = [...body.matchAll(/^ {2}readonly (\w+)\?/gmu)].map(([, name = ""]) => name);
    const table = /^`initializationOptions`(.*?)^Settings/msu.exec(architecture)?.[1] ?? "";
    const named = [...table.matchAll(/^\| `(\w+)` \|/gmu)].map(([, name = ""]) => name);
    expect(options.length).toBeGreaterThan(0);
    expect(named.sort()).toEqual(options.sort());
  });

  it("has every layer of the server", () => {
    const layers = readdirSync(join(root, "server", "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of layers) expect(architecture).toContain(`| \`${name}/\` |`);
  });

  it("has every kind of test", () => {
    const kinds = [...read("scripts/test.ts").matchAll(/\{ name: '(\w+)', about:/gu)].map(([, name = ""]) => name);
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) {
      expect(architecture).toContain(`| \`${kind}\` |`);
      expect(readme).toContain(`\`${kind}\``);
    }
  });

  it("names only files that there are", () => {
    const named = [...architecture.matchAll(/`((?:server|client|scripts|test|data|docs)\/[\w./-]+|(?:language|knowledge|lookup|draft|render|features|protocol)\/[\w-]+\.ts)`/gu)].map(([, path = ""]) => path);
    const missing = named.filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, "server", "src", path)));
    expect(named.length).toBeGreaterThan(10);
    // Made by the build; and a name that stands for others.
    expect(missing.filter((path) => path !== "server/generated/" && path !== "scripts/TASK.ts")).toEqual([]);
  });
});
