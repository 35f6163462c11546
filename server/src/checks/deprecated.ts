import { isCountry } from "../draft/context.ts";
import type { Passage, Statement } from "../draft/passage.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { DeprecatedForm, Named } from "../knowledge/records/named.ts";
import { firstFrom } from "../language/wordsBefore.ts";
import type { Mention, Name } from "../lookup/lookup.ts";
import { mayBeAnothers } from "./anothers.ts";
import type { Check, Scene } from "./check.ts";
import type { DeprecatedFinding, Fix } from "./finding.ts";
import { preferredFix } from "./preferred.ts";
import { isQuoted } from "./quoted.ts";

/** `term/deprecated`: a form that the pack says must not be written, such as a known mistranslation. */
export const deprecatedCheck: Check<DeprecatedFinding> = {
  code: "term/deprecated",
  severity: "warning",
  inPassage(passage, scene) {
    return passage.mentions.flatMap((mention): readonly DeprecatedFinding[] => {
      const { name } = mention;
      if (name.role !== "deprecated") return [];
      const record = scene.draft.knowledge.resolve(name.ref)?.record as Named | undefined;
      const statements = passage.statements(scene.asOf);
      const statement = statements[firstFrom(statements, mention.start + 1) - 1];
      if (record === undefined || statement === undefined || mention.start >= statement.end || mayBeAnothers(passage, statement, scene, mention) || isExplained(passage, statement, mention) || isPossessive(passage, scene, mention)) return [];
      const { use } = deprecatedForm(record, name) ?? {};
      const preferred = use ?? record.label[name.language];
      const quoted = isQuoted(passage, scene, mention);
      return [
        {
          code: "term/deprecated",
          severity: quoted ? "information" : "warning",
          ...passage.spanOf(mention),
          ref: name.ref,
          form: name.text,
          preferred,
          language: name.language,
          quoted,
          fixes: quoted ? [] : fixesOf(passage, scene, mention, record, preferred, use !== undefined),
        },
      ];
    });
  },
};

/** In a sentence about names: `heißt auf Deutsch`. */
const aboutNames = /(?<!\p{L})(?:heißt|heißen|genannt|bezeichnet|Deutsch|Englisch|engl\.|richtig|korrekt|früher|ehemals|called|known\sas|formerly|English|German)(?!\p{L})/u;
/** `(engl. |Digital Markets Act|)`, and in a list of literature `(2024): |Digital Services Act|`. */
const asItIsCalled = /\((?:engl(?:isch)?\.?|auf\sEnglisch:?)\s$|\((?:19|20)\d\d[a-z]?\):\s$/iu;

/** Whether the text gives a form beside the right one, or as what it is called elsewhere: `Gesetz über digitale Märkte (|Digital Markets Act|, DMA)`. */
function isExplained({ block: { prose } }: Passage, statement: Statement, { name, start, end }: Mention): boolean {
  if (asItIsCalled.test(prose.slice(Math.max(0, start - 24), start))) return true;
  const { aboutThem, preferred } = namesIn(statement);
  const right = preferred.get(name.ref);
  if (right === undefined || aboutThem) return right !== undefined;
  const opens = (from: number, to: number): boolean => from <= to && /^\s\([^()]{0,20}$/u.test(prose.slice(from, to));
  return right.slice(firstFrom(right, start - longestName), firstFrom(right, end + longestName)).some((other) => opens(end, other.start) || opens(other.end, start));
}

/** No name in a pack is nearly so long. */
const longestName = 300;

/** What a sentence says of names, told once for all of them. */
interface Names {
  readonly aboutThem: boolean;
  /** Its preferred names, by what they name. */
  readonly preferred: ReadonlyMap<RecordRef, readonly Mention[]>;
}
const namesOf = new WeakMap<Statement, Names>();

function namesIn(statement: Statement): Names {
  let names = namesOf.get(statement);
  if (names === undefined) {
    const preferred = new Map<RecordRef, Mention[]>();
    for (const mention of statement.mentions) {
      if (mention.name.role !== "preferred") continue;
      const others = preferred.get(mention.name.ref);
      if (others === undefined) preferred.set(mention.name.ref, [mention]);
      else others.push(mention);
    }
    namesOf.set(statement, (names = { aboutThem: aboutNames.test(statement.text), preferred }));
  }
  return names;
}

/** `die |EU und Koreas| Regierung`: it is the government that is named, not the country. */
function isPossessive({ block: { prose } }: Passage, { draft: { knowledge } }: Scene, { name, via, end }: Mention): boolean {
  return via === "inflected" && isCountry(knowledge, name.ref) && /^\s\p{Lu}/u.test(prose.slice(end, end + 2));
}

function deprecatedForm(record: Named, { text, language }: Name): DeprecatedForm | undefined {
  return record.deprecated?.find((each) => each.form === text && each.language === language);
}

/** What to write instead, in the same case and number; nothing where that is not certain. */
function fixesOf(passage: Passage, scene: Scene, mention: Mention, record: Named, phrase: string, inSameCase: boolean): readonly Fix[] {
  const { text, language } = mention.name;
  const { gender, number } = phrase === record.label.de ? (record.grammar ?? {}) : {};
  const fix = preferredFix(passage, scene, mention, text, language, { phrase, gender, number, inSameCase });
  return fix === undefined ? [] : [fix];
}
