// Packs that other extensions bring along: `"contributes": { "communiquePacks": [{ "path": "./pack" }] }` in their manifests.
import { extensions, Uri, type Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { contributedPacksMethod, type ContributedPacksParams } from "./protocol.ts";

/**
 * URIs of the folders that the installed extensions contribute, in the order of the extensions' ids, so that it does
 * not depend on when they were installed.
 * @param own id of our own extension, whose pack is shipped and not contributed
 */
export function contributedPacks(own: string): readonly string[] {
  return extensions.all
    .filter(({ id }) => id !== own)
    .toSorted((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
    .flatMap(({ extensionUri, packageJSON }) => pathsOf(packageJSON).map((path) => Uri.joinPath(extensionUri, path).toString().replace(/\/+$/u, "")));
}

/** Tells the server when extensions with packs come or go. */
export function followContributedPacks(client: BaseLanguageClient, own: string): Disposable {
  let last = contributedPacks(own).join("\n");
  return extensions.onDidChange(async () => {
    const roots = contributedPacks(own);
    if (roots.join("\n") === last) return;
    last = roots.join("\n");
    const params: ContributedPacksParams = { roots };
    // A server that is only starting learns of it from its initialization options.
    if (client.isRunning()) await client.sendNotification(contributedPacksMethod, params);
  });
}

/** The paths that a manifest names, each inside its extension; what makes no sense or leads out of it is passed over. */
export function pathsOf(manifest: unknown): readonly string[] {
  const packs = valueOf(valueOf(manifest, "contributes"), "communiquePacks");
  if (!Array.isArray(packs)) return [];
  return packs.map((pack) => valueOf(pack, "path")).filter((path) => typeof path === "string" && isInside(path)) as string[];
}

function isInside(path: string): boolean {
  const steps = path.replaceAll("\\", "/").split("/");
  return path !== "" && !/^(?:[/\\]|\w+:)/u.test(path) && !steps.includes("..");
}

function valueOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
