// The one place where an address leaves for the browser.
import { env, Uri } from "vscode";

/** Opens an address outside the editor; false where the user declined. */
export type Opener = (url: string) => Thenable<boolean>;

/**
 * Opens an address in the browser. VS Code decodes it on the way and encodes it again with `encodeURI`, which
 * keeps a text fragment whole as long as its words hold no comma and no ampersand; a pack may hold no such words.
 */
export const openInBrowser: Opener = (url) => env.openExternal(Uri.parse(url, true));
