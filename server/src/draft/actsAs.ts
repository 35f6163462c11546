import type { Mention } from "../lookup/lookup.ts";

/** Behind a verb, not behind the name of an act: `as a whole` and `as well as` may follow both. */
const likeVerb = /^\s(?:(?:as|like)\s(?:an?\s(?!whole(?!\p{L}))\p{Ll}|(?!regards|concerns|follows|amends)\p{Ll}{4,}s(?!\p{L}))|upon\s|together\s|in\s(?:concert|unison|tandem)\s|on\s(?:behalf|it|them|their|its|our|your)(?!\p{L}))/u;

/** Whether the words of a name in small letters say that something acts: `chips act as a bottleneck`, `digital services act on behalf of users`. */
export function saysThatItActs(prose: string, { name, via, start, end }: Mention): boolean {
  return via === "case" && name.language === "en" && prose.slice(start, end).endsWith(" act") && likeVerb.test(prose.slice(end, end + 40));
}
