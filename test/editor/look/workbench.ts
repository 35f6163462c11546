// look/: an ordinary VS Code that is typed into, hovered over and photographed from outside.
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../../../scripts/lib/browser.ts';
import { startServer, type EditorServer } from '../../../scripts/lib/embedded.ts';
import { packExtension } from '../../../scripts/lib/pack.ts';
import { root } from '../../../scripts/lib/paths.ts';
import { openPage, remoteUri } from '../page.ts';

export interface WorkbenchOptions {
  /** A folder to open as it is. */
  readonly folder?: string;
  /** Files of a folder made for this workbench and removed at its end, by relative path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Folders inside that one which are opened together, as a workspace, in its place. */
  readonly folders?: readonly string[];
  /** User settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /**
   * How the extension gets in: `development` from `dist/` (the default), `packed` as the `.vsix`,
   * `web` in the web worker host, `none` not at all.
   */
  readonly extension?: 'development' | 'packed' | 'web' | 'none';
  /** Whether the editor asks if the folder is trusted; without it everything is trusted. */
  readonly askTrust?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
}

/** One editor, one browser, one page. End it with `stop`, best in an `afterAll`. */
export class Workbench {
  readonly page: Page;
  /** The folder that is open. */
  readonly folder: string;
  readonly #ends: readonly (() => Promise<unknown>)[];

  private constructor(page: Page, folder: string, ends: readonly (() => Promise<unknown>)[]) {
    this.page = page;
    this.folder = folder;
    this.#ends = ends;
  }

  static async start(options: WorkbenchOptions = {}): Promise<Workbench> {
    const { extension = 'development' } = options;
    const ends: (() => Promise<unknown>)[] = [];
    try {
      const work = await realpath(await mkdtemp(join(tmpdir(), 'communique-look-')));
      ends.unshift(() => rm(work, { recursive: true, force: true, maxRetries: 10 }));
      const folder = options.folder ?? join(work, 'drafts');
      await writeFiles(folder, options.files ?? {});
      const several = options.folders === undefined ? undefined : join(work, 'all.code-workspace');
      if (several !== undefined) await writeFile(several, JSON.stringify({ folders: options.folders?.map((name) => ({ path: join(folder, name) })) }));
      const server: EditorServer = await startServer({
        dataFolder: join(work, 'data'),
        testDriver: extension !== 'packed',
        workspaceTrust: options.askTrust ?? false,
        extensions: extension === 'packed' ? [await packExtension()] : [],
        ...(options.settings === undefined ? {} : { settings: options.settings }),
      });
      ends.unshift(() => server.stop());
      const payload: (readonly [string, string])[] = [];
      let prepare: ((page: Page) => Promise<void>) | undefined;
      if (extension === 'development') payload.push(['extensionDevelopmentPath', remoteUri(server, root)]);
      if (extension === 'web') {
        const files = await serveExtension();
        ends.unshift(() => closeServer(files));
        const { port } = files.address() as AddressInfo;
        const location = { scheme: 'http', authority: `127.0.0.1:${String(port)}`, path: '/' };
        payload.push(['extensionDevelopmentPath', `http://${location.authority}/`], ['extensionDevelopmentKind', 'web']);
        prepare = (page) => developInBrowser(page, location);
      }
      const browser: Browser = await launchBrowser();
      ends.unshift(() => browser.close());
      const { width, height, scale } = options;
      const opened: { page: Page; context: BrowserContext } = await openPage(browser, {
        server,
        folder: several ?? folder,
        payload,
        ...(prepare === undefined ? {} : { prepare, bypassCSP: true }),
        ...(width === undefined ? {} : { width }),
        ...(height === undefined ? {} : { height }),
        ...(scale === undefined ? {} : { scale }),
      });
      return new Workbench(opened.page, folder, ends);
    } catch (error) {
      await endAll(ends);
      throw error;
    }
  }

  /** Ends page, browser and editor and removes their files. */
  async stop(): Promise<void> {
    await endAll(this.#ends);
  }

  /** The text editor that has the focus. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** Opens a file of the folder by its name and waits until its editor has the focus. */
  async open(name: string): Promise<void> {
    await this.press('ControlOrMeta+p');
    await this.#quickInput().waitFor();
    await this.page.keyboard.insertText(name);
    const base = name.slice(name.lastIndexOf('/') + 1);
    await this.page.locator(`.quick-input-list .monaco-list-row[aria-label*="${base}"]`).first().waitFor();
    await this.press('Enter');
    await this.page.locator(`.tab.active[data-resource-name="${base}"]`).waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor();
  }

  /** Runs a command by its title in the command palette. */
  async run(title: string): Promise<void> {
    await this.press('F1');
    await this.#quickInput().waitFor();
    await this.page.keyboard.insertText(title);
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first().waitFor();
    await this.press('Enter');
  }

  /** Puts the cursor to a line and a column, both counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.press('Control+g');
    await this.#quickInput().waitFor();
    await this.page.keyboard.type(`:${String(line)}:${String(column)}`.slice(1));
    await this.press('Enter');
    await this.#quickInput().waitFor({ state: 'hidden' });
  }

  /** Types as a person does, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 30 });
  }

  /** Presses a key or a chord in Playwright's notation, such as `Control+Space`. */
  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** The visible text of the focused editor. */
  async text(): Promise<string> {
    const lines = await this.editor.locator('.view-lines .view-line').evaluateAll((elements) =>
      elements
        .map((element) => ({ top: Number.parseFloat((element as HTMLElement).style.top), text: element.textContent }))
        .sort((one, other) => one.top - other.top)
        .map(({ text }) => text),
    );
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /**
   * Rests the pointer on the middle of the first place where the editor shows a text; returns the hover.
   * @param timeout milliseconds to wait for it
   */
  async hover(text: string, timeout = 30_000): Promise<Locator> {
    const { x, y } = await this.#find(text);
    // Two movements: a pointer that jumps once counts as not moved.
    await this.page.mouse.move(x - 3, y - 1);
    await this.page.mouse.move(x, y);
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
    await hover.waitFor({ timeout });
    return hover;
  }

  /** The labels of the suggestion list as the user sees them, once it has some. */
  async suggestions(): Promise<readonly string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    return rows.evaluateAll((elements) =>
      elements
        .sort((one, other) => Number(one.getAttribute('data-index')) - Number(other.getAttribute('data-index')))
        .map((element) => element.querySelector('.label-name')?.textContent ?? ''),
    );
  }

  /** The ghost text in the editor, once it is there. */
  async ghostText(): Promise<string> {
    const ghost = this.editor.locator('.ghost-text-decoration, .ghost-text-decoration-preview, .ghost-text');
    await ghost.first().waitFor();
    return (await ghost.allTextContents()).join('').replaceAll('\u00a0', ' ');
  }

  /** A picture of the page or, with a clip, of a part of it. */
  async screenshot(path: string, clip?: { x: number; y: number; width: number; height: number }): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await this.page.screenshot({ path, animations: 'disabled', ...(clip === undefined ? {} : { clip }) });
  }

  #quickInput(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  async #find(text: string): Promise<{ x: number; y: number }> {
    const place = this.page.waitForFunction((wanted) => {
      for (const line of document.querySelectorAll('.editor-group-container.active .view-lines .view-line')) {
        const nodes: Text[] = [];
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
        const start = nodes.map((node) => node.data).join('').replaceAll('\u00a0', ' ').indexOf(wanted);
        if (start < 0) continue;
        let middle = start + Math.floor(wanted.length / 2);
        for (const node of nodes) {
          if (middle < node.length) {
            const range = document.createRange();
            range.setStart(node, middle);
            range.setEnd(node, middle + 1);
            const box = range.getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          }
          middle -= node.length;
        }
      }
      return undefined;
    }, text);
    const found = await (await place).jsonValue();
    if (found === undefined) throw new Error(`The editor does not show "${text}".`);
    return found;
  }
}

async function endAll(ends: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const end of ends) await end();
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Names a web extension in the page's configuration: the editor looks for it nowhere else. */
async function developInBrowser(page: Page, location: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((extension) => {
    const observer = new MutationObserver(() => {
      const configuration = document.getElementById('vscode-workbench-web-configuration');
      if (configuration === null) return;
      observer.disconnect();
      const settings = JSON.parse(configuration.dataset['settings'] ?? '{}') as { developmentOptions?: object };
      const developmentOptions = { ...settings.developmentOptions, extensions: [extension] };
      configuration.dataset['settings'] = JSON.stringify({ ...settings, developmentOptions });
    });
    observer.observe(document, { childList: true, subtree: true });
  }, location);
}

/** Serves the extension's files to the web worker host, which loads them over HTTP. */
async function serveExtension(): Promise<Server> {
  const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml' };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname));
    const file = join(root, path);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    if (request.method === 'OPTIONS') {
      response.end();
      return;
    }
    const stream = createReadStream(file);
    stream.once('open', () => {
      response.setHeader('Content-Type', types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream');
      stream.pipe(response);
    });
    stream.once('error', () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
