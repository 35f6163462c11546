// Which source is at an address. Addresses that differ only in what leads to the same page are one.
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Source } from "../knowledge/records/source.ts";

/** Parameters that say where a reader comes from, not what is read. */
const tracking = /^(?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|wt\.mc_id|wt_mc|at_medium|at_campaign|_hsenc|_hsmi)$/i;

/**
 * An address without what makes no difference: scheme, `www.`, the host's case, the fragment, a slash at the end,
 * needless percent signs and parameters of trackers.
 */
export function plainAddress(url: string): string {
  const hash = url.indexOf("#");
  const [path = "", ...queries] = (hash < 0 ? url : url.slice(0, hash)).replace(/^https?:\/\//i, "").replace(/^www\./i, "").split("?");
  const slash = path.indexOf("/");
  const host = (slash < 0 ? path : path.slice(0, slash)).toLowerCase().replace(/:(?:80|443)$/, "");
  const rest = decoded(slash < 0 ? "" : path.slice(slash)).replace(/\/+$/, "");
  const query = queries.join("?").split("&").filter((pair) => pair !== "" && !tracking.test(pair.replace(/=.*$/su, "")));
  return `${host}${rest}${query.length === 0 ? "" : `?${decoded(query.join("&"))}`}`;
}

/** Percent signs before a reserved letter stay: with it, the address would be another. */
function decoded(text: string): string {
  if (!text.includes("%")) return text;
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run).replace(/[%#?&/+=\s]/g, (letter) => encodeURIComponent(letter));
    } catch {
      return run.toUpperCase();
    }
  });
}

const known = new WeakMap<Knowledge, ReadonlyMap<string, readonly Source[]>>();

/**
 * The sources at an address, the one first whose own language the page at this address has. Several may have one: the
 * translation of a press release is a source of its own.
 */
export function sourcesAtAddress(knowledge: Knowledge, url: string): readonly Source[] {
  let addresses = known.get(knowledge);
  if (addresses === undefined) {
    addresses = readAddresses(knowledge);
    known.set(knowledge, addresses);
  }
  return addresses.get(plainAddress(url)) ?? [];
}

function readAddresses(knowledge: Knowledge): ReadonlyMap<string, readonly Source[]> {
  const byAddress = new Map<string, { readonly source: Source; readonly own: boolean }[]>();
  for (const { record } of knowledge.all("sources")) {
    for (const { url, language } of record.urls) {
      const address = plainAddress(url);
      const there = byAddress.get(address) ?? [];
      byAddress.set(address, there);
      const own = language === record.language;
      const before = there.findIndex(({ source }) => source === record);
      if (before < 0) there.push({ source: record, own });
      else if (own) there[before] = { source: record, own };
    }
  }
  return new Map([...byAddress].map(([address, there]) => [address, there.sort((a, b) => Number(b.own) - Number(a.own)).map(({ source }) => source)]));
}

/** The words of a passage that an address points to: `#:~:text=drei%20W%C3%B6rter`. Of a stretch, its first words. */
export function passageOfAddress(url: string): string | undefined {
  const directive = /:~:text=([^&]+)/.exec(url)?.[1];
  // prefix-,first,last,-suffix
  const first = directive?.split(",").find((part) => !part.endsWith("-") && !part.startsWith("-"));
  if (first === undefined || first === "") return undefined;
  try {
    return decodeURIComponent(first);
  } catch {
    return undefined;
  }
}
