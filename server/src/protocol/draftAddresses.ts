// What the address of a draft tells, before anybody has looked at the file.
import { URI } from "vscode-uri";

/** One way of writing an address: editors differ in what they encode. */
export function canonical(uri: string): string {
  return URI.parse(uri).toString();
}

/** By the name alone: a file that is no longer there has no language. */
export function isDraft(uri: string): boolean {
  return /\.(?:md|markdown)$/i.test(uri);
}

/** By the name alone, which of what is gone is all that there is: `archive`, `version 1.2`, not `report.pdf`. */
export function mayBeFolder(uri: string): boolean {
  return !/\.[a-z][\w-]*$/i.test(uri);
}

/** True for what is passed over when a folder is listed: nobody writes drafts there. */
export function isPassedOver(uri: string): boolean {
  return /\/(?:node_modules|bower_components|__pycache__|\.[^/]*)\//.test(uri);
}

/** Whether an address is one of some folders or below one. */
export function isIn(folders: ReadonlySet<string>, uri: string): boolean {
  for (let end = uri.length; end > 0; end = uri.lastIndexOf("/", end - 1)) if (folders.has(uri.slice(0, end))) return true;
  return false;
}
