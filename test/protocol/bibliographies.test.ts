// The bibliographies that an author keeps, as an editor sees them.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { FileChangeType, type Location, type LocationLink, type RegistrationParams, type TextDocumentRegistrationOptions, type WorkspaceEdit } from "vscode-languageserver-protocol";
import { sendingCapabilities, type StartOptions, TestClient } from "./client.ts";

const bib = '@article{weber2020,\n  author = {Weber, J{\\"o}rg},\n  title = {H{\\"a}fen im Netz},\n  journal = {Zeitschrift f{\\"u}r H{\\"a}fen},\n  date = {2020-03}\n}\n';
const json = '[{ "id": "amt2024", "type": "report", "title": "Lagebericht", "author": [{ "literal": "Hafenamt" }], "issued": { "date-parts": [[2024]] } }]\n';

let folder: string;
let client: TestClient | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "communiqué bibliographies "));
  await mkdir(join(folder, "papers"));
});

afterEach(async () => {
  await client?.stop();
  client = undefined;
  await rm(folder, { recursive: true });
});

const uri = (path: string): string => pathToFileURL(join(folder, path)).href;

async function start(options: StartOptions = {}): Promise<TestClient> {
  client = await TestClient.start({ locale: "de", folders: [uri("")], ...options });
  return client;
}

const text = "---\nlang: de\nbibliography: [refs.bib, liste.json]\n---\n\nSiehe [@weber2020], [@amt2024] und [@weber2002].\n";
const messages = (editor: TestClient, address: string): readonly string[] => editor.diagnostics(address).map(({ message }) => (typeof message === "string" ? message : message.value));

it("make their keys known: no finding, but a hover, a definition, an entry of the list and references", async () => {
  await writeFile(join(folder, "papers/refs.bib"), bib);
  await writeFile(join(folder, "papers/liste.json"), json);
  const draft = uri("papers/a.md");
  await writeFile(join(folder, "papers/a.md"), text);
  const editor = await start();
  await editor.open(draft, text);
  await editor.until(() => editor.diagnostics(draft).length > 0);
  expect(messages(editor, draft)).toEqual(["Keine Quelle hat den Schlüssel „weber2002“. Gemeint ist wohl „weber2020“."]);

  const at = (words: string, more = 2): { readonly line: number; readonly character: number } => ({ line: 5, character: (text.split("\n")[5] ?? "").indexOf(words) + more });
  const document = { textDocument: { uri: draft } };
  const hover = JSON.stringify(await editor.connection.sendRequest("textDocument/hover", { ...document, position: at("@weber2020") }));
  for (const words of ["Häfen im Netz", "Jörg Weber", "Zeitschrift für Häfen", "März 2020", "refs.bib"]) expect(hover.replaceAll("\\\\", "")).toContain(words);

  const place = { start: { line: 0, character: 9 }, end: { line: 0, character: 18 } };
  expect(await editor.connection.sendRequest<LocationLink[]>("textDocument/definition", { ...document, position: at("@weber2020") })).toMatchObject([
    { targetUri: uri("papers/refs.bib"), targetSelectionRange: place },
  ]);
  const references = await editor.connection.sendRequest<Location[]>("textDocument/references", { ...document, position: at("@weber2020"), context: { includeDeclaration: true } });
  expect(references).toEqual([
    { uri: draft, range: { start: at("weber2020", 0), end: at("weber2020", 9) } },
    { uri: uri("papers/refs.bib"), range: place },
  ]);

  await expect(editor.connection.sendRequest("textDocument/prepareRename", { ...document, position: at("@weber2020") })).rejects.toThrow("steht in Ihrem Literaturverzeichnis „refs.bib“");

  await editor.change(draft, 2, [{ range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } }, text: "[@lagebericht]" }]);
  const list = await editor.connection.sendRequest<{ items: readonly { label: string }[] }>("textDocument/completion", { ...document, position: { line: 5, character: 13 } });
  expect(list.items.map(({ label }) => label)).toContain("amt2024");
});

it("are read again when they change, and report what is broken in them, in their own file", async () => {
  await writeFile(join(folder, "papers/refs.bib"), bib);
  const draft = uri("papers/a.md");
  const file = uri("papers/refs.bib");
  const editor = await start();
  await editor.open(draft, text.replace(", liste.json", "").replace(", [@amt2024]", ""));
  await editor.until(() => editor.diagnostics(draft).length > 0);

  await writeFile(join(folder, "papers/refs.bib"), `${bib}@book{weber2002,\n  title = {Nie zu\n`);
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: file, type: FileChangeType.Changed }] });
  await editor.until(() => editor.diagnostics(draft).length === 0 && editor.diagnostics(file).length > 0);
  expect(editor.diagnostics(file)).toMatchObject([{ range: { start: { line: 6, character: 6 }, end: { line: 6, character: 15 } }, source: "communique" }]);
  expect(messages(editor, file)[0]).toContain("Der Eintrag „weber2002“ ist nicht lesbar");

  await writeFile(join(folder, "papers/refs.bib"), `${bib}@book{weber2002,\n  title = {Zu}}\n`);
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: file, type: FileChangeType.Changed }] });
  await editor.until(() => editor.diagnostics(file).length === 0);
});

it("count as they stand in the editor while they are open there, and only they are sent", async () => {
  await writeFile(join(folder, "papers/refs.bib"), bib);
  const draft = uri("papers/a.md");
  const file = uri("papers/refs.bib");
  const editor = await start({ capabilities: sendingCapabilities });
  await editor.open(draft, "---\nlang: de\nbibliography: refs.bib\n---\n\nSiehe [@weber2020] und [@neu2026].\n");
  await editor.until(() => editor.diagnostics(draft).length > 0);
  const registered = editor.asked.flatMap(({ method, params }) => (method === "client/registerCapability" ? (params as RegistrationParams).registrations : []));
  expect(registered.filter((each) => each.method.startsWith("textDocument/did")).map((each) => [each.method, (each.registerOptions as TextDocumentRegistrationOptions).documentSelector])).toEqual(
    ["Change", "Close", "Open"].map((what) => [`textDocument/did${what}`, [{ scheme: "file", pattern: "**/refs.bib" }]]),
  );

  await editor.open(file, bib, "bibtex");
  await editor.change(file, 2, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "@book{neu2026,\n  title = {Neu}\n}\n" }]);
  await editor.until(() => editor.diagnostics(draft).length === 0);
  expect(await editor.connection.sendRequest<LocationLink[]>("textDocument/definition", { textDocument: { uri: draft }, position: { line: 5, character: 10 } })).toMatchObject([
    { targetUri: file, targetSelectionRange: { start: { line: 3, character: 9 }, end: { line: 3, character: 18 } } },
  ]);
  // What was not saved is gone.
  await editor.close(file);
  await editor.until(() => editor.diagnostics(draft).length > 0);
  expect(messages(editor, draft)[0]).toContain("„neu2026“");
});

it("that are not named any more are neither sent nor watched", async () => {
  await writeFile(join(folder, "papers/refs.bib"), bib);
  const draft = uri("papers/a.md");
  const file = uri("papers/refs.bib");
  const editor = await start({ capabilities: sendingCapabilities });
  await editor.open(draft, "---\nlang: de\nbibliography: refs.bib\n---\n\nSiehe [@weber2002].\n");
  await editor.until(() => editor.diagnostics(draft).length > 0);
  await editor.open(file, `${bib}@book{weber2002}`, "bibtex");
  await editor.until(() => editor.diagnostics(draft).length === 0);
  const ids = (method: "register" | "unregister"): readonly string[] =>
    editor.asked.flatMap((each) => (each.method === `client/${method}Capability` ? (JSON.stringify(each.params).match(/"id":"[^"]+","method":"textDocument\/did/g) ?? []) : []));
  expect(ids("register")).toHaveLength(3);

  const line = (end: number): { readonly start: { readonly line: number; readonly character: number }; readonly end: { readonly line: number; readonly character: number } } => ({ start: { line: 2, character: 0 }, end: { line: 2, character: end } });
  await editor.change(draft, 2, [{ range: line("bibliography: refs.bib".length), text: "" }]);
  await editor.until(() => ids("unregister").length > 0);
  expect(ids("unregister")).toEqual(ids("register"));
  // What was sent of it while it was open does not count any more.
  await editor.change(draft, 3, [{ range: line(0), text: "bibliography: refs.bib" }]);
  await editor.until(() => messages(editor, draft)[0]?.includes("Gemeint ist wohl „weber2020“") === true);
  expect(ids("register")).toHaveLength(6);
});

it("that are missing are one finding, in the front matter", async () => {
  await writeFile(join(folder, "papers/refs.bib"), bib);
  const draft = uri("papers/a.md");
  const editor = await start();
  await editor.open(draft, text);
  await editor.until(() => editor.diagnostics(draft).length > 0);
  expect(editor.diagnostics(draft)).toMatchObject([{ code: "citation/bibliography", range: { start: { line: 2, character: 25 }, end: { line: 2, character: 35 } } }]);
  await writeFile(join(folder, "papers/liste.json"), json);
  await editor.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: uri("papers/liste.json"), type: FileChangeType.Created }] });
  await editor.until(() => editor.diagnostics(draft)[0]?.code === "citation/unknown");
});

it("of the settings count, too; one that is not there is told once", async () => {
  await writeFile(join(folder, "mine.bib"), bib);
  const draft = uri("papers/a.md");
  const editor = await start({ settings: { citations: { bibliographies: ["mine.bib"] } } });
  await editor.open(draft, "Siehe [@weber2020] und [@weber2002].\n");
  await editor.until(() => editor.diagnostics(draft).length > 0);
  expect(messages(editor, draft)).toEqual(["Keine Quelle hat den Schlüssel „weber2002“. Gemeint ist wohl „weber2020“."]);
  await editor.changeSettings({ citations: { bibliographies: ["mine.bib", "nirgends.bib"] } });
  const told = (): readonly unknown[] => editor.asked.filter(({ params }) => JSON.stringify(params).includes("nirgends.bib"));
  await editor.until(() => told().length > 0);
  expect(told()).toHaveLength(1);
});

const cited = "---\nlang: de\n---\n\nSiehe [@src-ec-kr-dpc1-de, „Quanten-Expertengruppe eingesetzt“].\n";
const inFolder = (path: string): Promise<string | undefined> => readFile(join(folder, path), "utf8").catch(() => undefined);

/** What the user was told or asked. */
function said(editor: TestClient): readonly string[] {
  return editor.asked.flatMap(({ params }) => (typeof params === "object" && params !== null && "message" in params ? [String(params.message)] : []));
}

/** An editor that applies what it is asked to apply, and keeps it. */
function applying(editor: TestClient): readonly WorkspaceEdit[] {
  const applied: WorkspaceEdit[] = [];
  editor.connection.onRequest("workspace/applyEdit", ({ edit }: { readonly edit: WorkspaceEdit }) => {
    applied.push(edit);
    return { applied: true };
  });
  return applied;
}

it("are written beside a draft, named in it, and brought up to date without losing what is somebody else's", async () => {
  const draft = uri("papers/a.md");
  const editor = await start();
  const applied = applying(editor);
  await editor.open(draft, cited);
  const write = (): Promise<unknown> => editor.connection.sendRequest("communique/writeBibliography", { textDocument: { uri: draft } });
  await write();
  const written = JSON.parse((await inFolder("papers/a.bibliography.json")) ?? "null") as unknown;
  expect(written).toMatchObject([{ id: "src-ec-kr-dpc1-de", type: "webpage", genre: "Pressemitteilung" }]);
  // The test's editor takes the first answer, which is to name it.
  expect(applied).toMatchObject([{ documentChanges: [{ textDocument: { uri: draft }, edits: [{ range: { start: { line: 2, character: 0 } }, newText: "bibliography: a.bibliography.json\n" }] }] }]);

  // Named now, and with an entry of the user's own in it.
  await editor.change(draft, 2, [{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: "bibliography: a.bibliography.json\n" }]);
  const mixed = `${((await inFolder("papers/a.bibliography.json")) ?? "").trimEnd().slice(0, -1).trimEnd()},\n  { "id": "weber2020",   "title": "Häfen" }\n]\n`;
  await writeFile(join(folder, "papers/a.bibliography.json"), mixed);
  await editor.change(draft, 3, [{ range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } }, text: "Auch [@ds-ca-2024-de].\n" }]);
  await write();
  const after = (await inFolder("papers/a.bibliography.json")) ?? "";
  expect(after).toContain('{ "id": "weber2020",   "title": "Häfen" }');
  expect((JSON.parse(after) as { id: string }[]).map(({ id }) => id)).toEqual(["src-ec-kr-dpc1-de", "weber2020", "ds-ca-2024-de"]);
  await write();
  expect(said(editor).at(-1)).toBe("„a.bibliography.json“ ist auf dem neuesten Stand.");
});

it("that draft names for it are written in their own format; others and broken ones are left alone", async () => {
  await writeFile(join(folder, "papers/refs.bib"), bib);
  await writeFile(join(folder, "papers/kaputt.bib"), "@book{src-ec-kr-dpc1-de, title = {Offen\n");
  const editor = await start();
  applying(editor);
  const write = async (path: string, names: string): Promise<void> => {
    await editor.open(uri(path), cited.replace("lang: de", `lang: de\nbibliography: ${names}`));
    await editor.connection.sendRequest("communique/writeBibliography", { textDocument: { uri: uri(path) } });
  };
  await write("papers/a.md", "[refs.bib, neu.bib]");
  expect(await inFolder("papers/refs.bib")).toBe(bib);
  expect(await inFolder("papers/neu.bib")).toContain("@online{src-ec-kr-dpc1-de,");
  expect(await inFolder("papers/a.bibliography.json")).toBeUndefined();
  // It has the name of the draft, but is the author's.
  await writeFile(join(folder, "papers/c.bib"), bib);
  await write("papers/c.md", "c.bib");
  expect(await inFolder("papers/c.bib")).toBe(bib);
  expect(await inFolder("papers/c.bibliography.json")).toContain("src-ec-kr-dpc1-de");
  await write("papers/b.md", "kaputt.bib");
  expect(await inFolder("papers/kaputt.bib")).toBe("@book{src-ec-kr-dpc1-de, title = {Offen\n");
  expect(await inFolder("papers/b.bibliography.json")).toContain("src-ec-kr-dpc1-de");
});

it("are kept up to date on save when that is asked for, only where something has changed, and never with a question", async () => {
  const draft = uri("papers/a.md");
  const save = (editor: TestClient): Promise<void> => editor.connection.sendNotification("textDocument/didSave", { textDocument: { uri: draft } });
  const editor = await start({ settings: { citations: { bibliographyFormat: "bibtex" } } });
  await editor.open(draft, cited);
  await save(editor);
  // Asked after the save, answered after it.
  await editor.hover(draft, { line: 4, character: 10 });
  expect(await inFolder("papers/a.bib")).toBeUndefined();

  await editor.changeSettings({ citations: { bibliographyFormat: "bibtex", writeBibliographyOnSave: true } });
  // The server asks for the settings when it is told that they have changed; saved before that, nothing is written.
  const saved = async (done: () => Promise<boolean>): Promise<void> => {
    while (!(await done())) {
      await save(editor);
      await editor.hover(draft, { line: 4, character: 10 });
    }
  };
  await saved(async () => (await inFolder("papers/a.bib"))?.includes("@online{src-ec-kr-dpc1-de,") === true);
  await editor.change(draft, 2, [{ range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, text: "Auch [@ds-ca-2024-de].\n" }]);
  await saved(async () => (await inFolder("papers/a.bib"))?.includes("@online{ds-ca-2024-de,") === true);
  expect(said(editor)).toEqual([]);
});

it("that are moved are named where they are then, in open and closed drafts", async () => {
  await writeFile(join(folder, "papers/refs.bib"), bib);
  await writeFile(join(folder, "papers/closed.md"), "---\nbibliography: refs.bib\n---\n");
  const draft = uri("papers/a.md");
  const editor = await start();
  await editor.open(draft, "---\nbibliography:\n- refs.bib\n---\n");
  expect(editor.initialized.capabilities.workspace?.fileOperations?.willRename?.filters.length).toBeGreaterThan(1);
  const willRename = (from: string, to: string): Promise<WorkspaceEdit | null> =>
    editor.connection.sendRequest("workspace/willRenameFiles", { files: [{ oldUri: uri(from), newUri: uri(to) }] });
  const edit = await willRename("papers/refs.bib", "lib/alle.bib");
  expect(edit?.changes).toEqual({
    [draft]: [{ range: { start: { line: 2, character: 2 }, end: { line: 2, character: 10 } }, newText: "../lib/alle.bib" }],
    [uri("papers/closed.md")]: [{ range: { start: { line: 1, character: 14 }, end: { line: 1, character: 22 } }, newText: "../lib/alle.bib" }],
  });
  expect(await willRename("papers/closed.md", "closed.md")).toMatchObject({ changes: { [uri("papers/closed.md")]: [{ newText: "papers/refs.bib" }] } });
  expect(await willRename("papers", "archive")).toBeNull();
  // From a folder below.
  await mkdir(join(folder, "papers/deep"));
  await editor.open(uri("papers/deep/b.md"), "---\nbibliography: ../refs.bib\n---\n");
  expect(await willRename("papers/refs.bib", "papers/alle.bib")).toMatchObject({ changes: { [uri("papers/deep/b.md")]: [{ newText: "../alle.bib" }] } });
});
