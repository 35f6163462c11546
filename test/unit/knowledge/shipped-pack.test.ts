import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { packUp, unpack } from "../../../server/src/knowledge/compiled-pack.ts";
import type { AnyEntry, Knowledge } from "../../../server/src/knowledge/knowledge.ts";
import { loadPack } from "../../../server/src/knowledge/load-pack.ts";
import { kinds } from "../../../server/src/knowledge/records.ts";
import { loadShippedPack } from "../../../server/src/knowledge/shipped.ts";
import { evidenceOf } from "../../../server/src/knowledge/verify.ts";

const folder = fileURLToPath(new URL("../../../data/pack", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".yaml"))
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(`${folder}/${path}`, "utf8") }));
const written = loadPack(files, { root: "shipped:", layer: "shipped" });
const knowledge = buildKnowledge([written], 1);
const entries = kinds.flatMap((kind) => knowledge.all(kind) as readonly AnyEntry[]);

test("is without a fault", () => {
  expect(knowledge.problems.map(({ file, range, message }) => `${file}:${range.start.line + 1} ${message.en}`)).toEqual([]);
});

test("files every term under a topic and says what it is", () => {
  const bare = knowledge.all("terms").filter(({ record: { topic, definition } }) => topic === undefined || definition === undefined);
  expect(bare.map(({ record: { id } }) => id)).toEqual([]);
});

test("is shipped as it is written", () => {
  // Where this fails, `server/generated/` is older than `data/`: build again.
  expect(loadShippedPack("shipped:")).toEqual({ ...unpack(packUp(written), "shipped:"), files: expect.anything() as unknown });
  const shipped = buildKnowledge([loadShippedPack("shipped:")], 1);
  const data = ({ all }: Pick<Knowledge, "all">): unknown => kinds.flatMap((kind) => all(kind).map(({ given: { record }, ...entry }) => ({ ...entry, given: record })));
  expect(data({ all: (kind) => shipped.all(kind) })).toEqual(data({ all: (kind) => knowledge.all(kind) }));
});

test("holds what it is to hold", () => {
  expect(knowledge.all("commitments").filter(({ record }) => /^c[0-2]-\d/.test(record.id))).toHaveLength(93);
  expect(knowledge.all("terms")).toHaveLength(134 + 50 + 5);
  expect(knowledge.all("partnerships").length).toBeGreaterThanOrEqual(3);
  for (const id of ["src-ec-kr-dpc1-de", "src-heise-jp-dpc2", "src-retailnews-jp-dpc3"]) {
    expect(knowledge.get("sources", id)?.record.urls.length, id).toBeGreaterThan(0);
  }
  for (const kind of kinds) expect(knowledge.all(kind).length, kind).toBeGreaterThan(0);
});

test("says of every term, act and programme what it is", () => {
  const undefinedOnes = [...knowledge.all("terms"), ...knowledge.all("instruments"), ...knowledge.all("programmes")]
    .filter(({ record }) => record.definition === undefined)
    .map(({ ref }) => ref);
  expect(undefinedOnes).toEqual([]);
});

test("files something under every topic", () => {
  const unused = knowledge.all("topics").filter(({ ref }) => knowledge.referrers(ref).length === 0);
  expect(unused.map(({ ref }) => ref)).toEqual([]);
});

test("has a locator for what is promised in the three sources that were read whole", () => {
  // Those with an x come from sources of which no passage is recorded yet.
  const without = knowledge.all("commitments").filter((entry) => evidenceOf(entry).every(({ locator }) => locator === undefined));
  expect(without.filter(({ record }) => !record.id.startsWith("x-")).map(({ ref }) => ref)).toEqual([]);
});

interface Text {
  readonly place: string;
  readonly key: string;
  readonly language: string;
  readonly text: string;
}

/** What is copied as it stands elsewhere follows its own rules. */
const copied = new Set(["locator", "form", "forms", "admitted", "title", "url", "urls", "publisher", "id", "use"]);

function* textsOf(value: unknown, place: string, key: string): Generator<Text> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (copied.has(name)) continue;
    const list = Array.isArray(value);
    if (typeof child === "string" && (name === "de" || name === "en")) yield { place, key, language: name, text: child };
    else yield* textsOf(child, `${place}.${name}`, list ? key : name);
  }
}

const texts = entries.flatMap((entry) => [...textsOf(entry.record, entry.ref, "")]);
const found = (rule: (text: Text) => boolean) => texts.filter(rule).map(({ place, language, text }) => `${place}.${language}: ${text}`);

describe("its texts have", () => {
  test("no double spaces, tabs or line breaks", () => {
    expect(found(({ text }) => / {2}|[\t\n]/.test(text))).toEqual([]);
  });

  test("no straight quotation marks or apostrophes", () => {
    expect(found(({ text }) => /["']/.test(text))).toEqual([]);
  });

  test("German quotation marks in German, in pairs", () => {
    // Inside a word, ’ is the apostrophe of a name: St. John’s.
    expect(found(({ text, language }) => language === "de" && (/”|(?<!\p{L})’|’(?!\p{L})/u.test(text) || /“[^„]*“/.test(text)))).toEqual([]);
    const open = (text: string) => text.split("„").length;
    const closed = (text: string) => text.split("“").length;
    expect(found(({ text, language }) => language === "de" && open(text) !== closed(text))).toEqual([]);
  });

  test("an en dash between partners and between years", () => {
    const party = "(?:EU|Europe|Europa|Japan|Korea|ROK|Republik Korea|Republic of Korea|Singapur|Singapore|Kanada|Canada)";
    // A compound has hyphens throughout (ROK-EU-Forum), and a quotation its own.
    const pair = new RegExp(`\\b${party}-${party}\\b(?!-)`);
    const own = (text: string) => text.replace(/„[^“]*“|“[^”]*”/g, "");
    expect(found(({ text }) => pair.test(own(text)) || /\b20\d\d-20\d\d\b/.test(text))).toEqual([]);
  });

  test("no dots for an ellipsis and no hyphen for a dash", () => {
    expect(found(({ text }) => /\.\.\.| - /.test(text))).toEqual([]);
  });

  test("umlauts, not their transcription", () => {
    expect(found(({ text, language }) => language === "de" && /\b(?:fuer|ueber|koennen|muessen|Massnahmen|gemaess|Buerger)/.test(text))).toEqual([]);
  });
});

test("says nothing in the same words in both languages but names", () => {
  const german = new Map(texts.filter(({ language }) => language === "de").map(({ place, text }) => [place, text]));
  const same = texts.filter(
    ({ place, key, language, text }) => language === "en" && german.get(place) === text && /^(definition|text|reason|note)$/.test(key),
  );
  expect(same).toEqual([]);
});
