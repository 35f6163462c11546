// Other tools for the same editor, each after every edit at what it is for.
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CancellationToken, Emitter, type Position } from 'vscode-languageserver-protocol';
import { URI } from 'vscode-uri';
import { importPeer } from '../peers/load.ts';
import type { LineEdit } from '../server/edits.ts';

export interface ToolEdit {
  readonly edit: LineEdit;
  /** Which of its works it is to do. */
  readonly work: string;
}

type Works = Readonly<Record<string, () => unknown>>;
/** Opens a draft, and says what can be done with it. */
type Tool = (document: TextDocument, changed: Emitter<TextDocument>) => Promise<Works>;

const uri = 'file:///bench/draft.md';

interface MarkdownService {
  readonly createLanguageService: (init: object) => {
    getCompletionItems(document: TextDocument, position: Position, context: object, token: CancellationToken): Promise<readonly unknown[]>;
    getReferences(document: TextDocument, position: Position, context: object, token: CancellationToken): Promise<readonly unknown[]>;
  };
  readonly githubSlugifier: object;
}
interface MarkdownIt {
  readonly default: new (options: object) => { parse(text: string, environment: object): readonly unknown[] };
}
interface CSpell {
  readonly createTextDocument: (document: object) => object;
  readonly DocumentValidator: new (document: object, options: object, settings: object) => {
    prepare(): Promise<void>;
    updateDocumentText(text: string): Promise<void>;
    checkDocumentAsync(): Promise<readonly unknown[]>;
  };
}
interface Harper {
  readonly LocalLinter: new (init: object) => { setup(): Promise<void>; lint(text: string, options: object): Promise<readonly unknown[]> };
}
interface Textlint {
  readonly TextlintKernel: new () => { lintText(text: string, options: object): Promise<{ readonly messages: readonly unknown[] }> };
}

const never: CancellationToken = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) };

/** The built-in Markdown support of VS Code: completion inside a link to a heading, and who links to one. */
const markdown: Tool = async (document, changed) => {
  const { createLanguageService, githubSlugifier } = await importPeer<MarkdownService>('vscode-markdown-languageservice');
  const { default: MarkdownIt } = await importPeer<MarkdownIt>('markdown-it');
  const engine = new MarkdownIt({ html: true });
  const nothing = new Emitter<never>().event;
  const service = createLanguageService({
    workspace: {
      workspaceFolders: [URI.parse('file:///bench')],
      onDidChangeMarkdownDocument: changed.event,
      onDidCreateMarkdownDocument: nothing,
      onDidDeleteMarkdownDocument: nothing,
      getAllMarkdownDocuments: () => Promise.resolve([document]),
      hasMarkdownDocument: (resource: URI) => resource.toString() === uri,
      openMarkdownDocument: (resource: URI) => Promise.resolve(resource.toString() === uri ? document : undefined),
      stat: (resource: URI) => Promise.resolve(resource.toString() === uri ? { isDirectory: false } : undefined),
      readDirectory: () => Promise.resolve([]),
    },
    parser: { slugifier: githubSlugifier, tokenize: (text: TextDocument) => Promise.resolve(engine.parse(text.getText(), {})) },
    logger: { level: 0, log: () => undefined },
  });
  const after = (text: string): Position => document.positionAt(document.getText().indexOf(text) + text.length);
  const inLink = after('](#');
  const onHeading = after('\n## ');
  return {
    completion: () => service.getCompletionItems(document, inLink, {}, never),
    references: () => service.getReferences(document, onHeading, { includeDeclaration: true }, never),
  };
};

const spelling: Tool = async (document) => {
  const { createTextDocument, DocumentValidator } = await importPeer<CSpell>('cspell-lib');
  const content = { uri, content: document.getText(), languageId: 'markdown', locale: 'en' };
  const validator = new DocumentValidator(createTextDocument(content), { noConfigSearch: true, generateSuggestions: false }, {});
  await validator.prepare();
  return {
    check: async () => {
      await validator.updateDocumentText(document.getText());
      return validator.checkDocumentAsync();
    },
  };
};

const grammar: Tool = async (document) => {
  const { LocalLinter } = await importPeer<Harper>('harper.js');
  const { binary } = await importPeer<{ readonly binary: object }>('harper.js/binary');
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return { check: () => linter.lint(document.getText(), { language: 'markdown' }) };
};

const terminology: Tool = async (document) => {
  const { TextlintKernel } = await importPeer<Textlint>('@textlint/kernel');
  const { default: plugin } = await importPeer<{ readonly default: object }>('@textlint/textlint-plugin-markdown');
  const { default: rule } = await importPeer<{ readonly default: object }>('textlint-rule-terminology');
  const kernel = new TextlintKernel();
  const options = {
    filePath: '/bench/draft.md',
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: 'default' in plugin ? plugin.default : plugin }],
    rules: [{ ruleId: 'terminology', rule }],
  };
  return { check: async () => (await kernel.lintText(document.getText(), options)).messages };
};

const tools: Readonly<Record<string, Tool>> = { markdown, spelling, grammar, terminology };
const changed = new Emitter<TextDocument>();
let document: TextDocument | undefined;
let works: Works = {};
let version = 1;

export const tasks = {
  async open({ tool, text }: { readonly tool: string; readonly text: string }): Promise<void> {
    document = TextDocument.create(uri, 'markdown', version, text);
    works = (await tools[tool]?.(document, changed)) ?? {};
  },

  /** Applies an edit and does a work; gives what came out, as JSON, as a server would. */
  async type({ edit: { line, from, to, text }, work }: ToolEdit): Promise<string> {
    if (document === undefined) throw new Error('No draft is open.');
    const range = { start: { line, character: from }, end: { line, character: to } };
    TextDocument.update(document, [{ range, text }], ++version);
    changed.fire(document);
    const result = await works[work]?.();
    if (!Array.isArray(result)) throw new Error(`There is no work ${work}.`);
    return JSON.stringify(result);
  },
};
