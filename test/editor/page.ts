// test/editor/: drives a real VS Code and knows nothing of the inside of client and server.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { EditorServer } from '../../scripts/lib/embedded.ts';

export interface PageOptions {
  readonly server: EditorServer;
  /** An absolute path, also of a `.code-workspace` file; without one no folder is open. */
  readonly folder?: string;
  /** What a launcher hands to the page: pairs of a name and a value. */
  readonly payload?: readonly (readonly [string, string])[];
  readonly width?: number;
  readonly height?: number;
  /** Pixels per CSS pixel; 2 makes sharp pictures. */
  readonly scale?: number;
  /** Lets the page load from anywhere, such as an extension from another port. */
  readonly bypassCSP?: boolean;
  /** Called on each page before it loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** The address of a file of this machine as the embedded editor's page names it. */
export function remoteUri(server: EditorServer, path: string): string {
  return `vscode-remote://127.0.0.1:${String(server.port)}${slashed(path)}`;
}

/** Opens the embedded VS Code in a browser context of its own and waits until its workbench stands. */
export async function openPage(browser: Browser, options: PageOptions): Promise<{ page: Page; context: BrowserContext }> {
  const { server, folder, payload = [], width = 1280, height = 800, scale = 1, bypassCSP = false } = options;
  const context = await browser.newContext({ bypassCSP, viewport: { width, height }, deviceScaleFactor: scale });
  const page = await context.newPage();
  await options.prepare?.(page);
  const url = new URL(`http://127.0.0.1:${String(server.port)}/`);
  if (folder !== undefined) {
    url.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', slashed(folder));
  } else {
    url.searchParams.set('ew', 'true');
  }
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  await page.goto(url.href);
  await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 60_000 });
  return { page, context };
}

function slashed(path: string): string {
  const forward = path.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
