// What the client is told of the packs in use.
import { type Kind, kinds } from "../knowledge/records.ts";
import type { Locale } from "../render/locale.ts";
import type { ServerState } from "./messages.ts";
import type { Packs } from "./packs.ts";

export function serverState({ infos, problems, views }: Pick<Packs, "infos" | "problems" | "views">, locale: Locale): ServerState {
  const most = (kind: Kind): number => Math.max(...views.map(({ knowledge }) => knowledge.all(kind).length));
  const counts = Object.fromEntries(kinds.map((kind) => [kind, most(kind)])) as Record<Kind, number>;
  return {
    packs: infos.map(({ layer, manifest, state }) => ({
      id: manifest.id,
      title: manifest.title[locale],
      version: manifest.version,
      layer,
      state,
    })),
    counts,
    problems: problems.length,
  };
}
