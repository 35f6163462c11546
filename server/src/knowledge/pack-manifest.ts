import type { Language, LocalText } from "./local-text.ts";

/** A pack's own description, `pack.yaml`. */
export interface PackManifest {
  readonly id: string;
  readonly title: LocalText;
  readonly version: string;
  /** The version of the pack format; 1 today. */
  readonly format: number;
  readonly languages: readonly Language[];
  readonly licence: string;
  readonly description?: LocalText;
}
