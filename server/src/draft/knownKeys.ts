// Keys that may be cited beside those of the packs, such as those of a draft's own bibliographies.

/** A key and what it stands for. */
export interface KnownKey {
  readonly key: string;
  readonly title: string;
  /** Who wrote it and when, as far as is known. */
  readonly detail: string;
}

/** The keys that one draft may cite beside the packs' own. Immutable: other keys are another object. */
export interface KnownKeys {
  get(key: string): KnownKey | undefined;
  all(): Iterable<KnownKey>;
}

/** Nothing beside the packs. */
export const noKnownKeys: KnownKeys = { get: () => undefined, all: () => [] };
