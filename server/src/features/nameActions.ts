// Code actions on a name in a draft: write out an abbreviation, add or put in the name of the other language, write the preferred form.
import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver-types";
import { deprecatedCheck } from "../checks/deprecated.ts";
import type { Scene } from "../checks/check.ts";
import type { Fix } from "../checks/finding.ts";
import { preferredFix } from "../checks/preferred.ts";
import { isQuoted } from "../checks/quoted.ts";
import { sceneOf } from "../checks/run.ts";
import { unexplainedCheck } from "../checks/unexplained.ts";
import { isCountry } from "../draft/context.ts";
import type { Passage } from "../draft/passage.ts";
import type { Named } from "../knowledge/records/named.ts";
import type { Mention } from "../lookup/lookup.ts";
import { otherLocale, quoted } from "../render/locale.ts";
import { namesOf } from "../render/names.ts";
import { isWanted } from "./fixAll.ts";
import { textEdits } from "./mending.ts";
import type { FeatureOptions } from "./options.ts";
import type { Sheet } from "./place.ts";

interface Rewriting extends Pick<Fix, "edits"> {
  readonly title: string;
}

/** The actions for the name at the beginning of a range. Somebody else's words are left alone, and so is a name that may mean several things. */
export function nameActions(sheet: Sheet, range: Range, only: readonly string[] | undefined, options: FeatureOptions): readonly CodeAction[] {
  if (!isWanted(CodeActionKind.RefactorRewrite, only)) return [];
  const { draft, lines } = sheet;
  const offset = lines.offsetAt(range.start);
  const passage = draft.passages().find(({ block }) => block.start <= offset && offset <= block.end);
  const mention = passage?.mentions.find((each) => {
    const { start, end } = passage.spanOf(each);
    return start <= offset && offset <= end;
  });
  const entry = mention && draft.knowledge.resolve(mention.name.ref);
  const named = entry && namesOf(entry);
  if (passage === undefined || mention === undefined || named === undefined) return [];
  const scene = sceneOf(draft, options.today);
  if (isQuoted(passage, scene, mention) || mention.alternatives.some(({ ref }) => namesOther(scene, ref, named))) return [];
  const { locale } = options;
  return [writeOut(passage, scene, mention, locale), addCounterpart(passage, mention, named, locale), replaceByOwn(passage, scene, mention, named, locale), preferredForm(passage, scene, mention, named, locale)]
    .filter((rewriting) => rewriting !== undefined)
    .map(({ title, edits }) => ({ title, kind: CodeActionKind.RefactorRewrite, edit: { changes: { [draft.uri]: textEdits(sheet, edits) } } }));
}

/** Whether another record of the name is called something else: a law and the term for it are not. */
function namesOther({ draft: { knowledge } }: Scene, ref: Mention["name"]["ref"], named: Named): boolean {
  const entry = knowledge.resolve(ref);
  const other = entry && namesOf(entry);
  return other !== undefined && (other.label.de !== named.label.de || other.label.en !== named.label.en);
}

type Locale = FeatureOptions["locale"];

/** The first use of an abbreviation that nothing explains: `des |DMA|` becomes `des |Gesetzes über digitale Märkte (DMA)|`. */
function writeOut(passage: Passage, scene: Scene, mention: Mention, locale: Locale): Rewriting | undefined {
  const { start, end } = passage.spanOf(mention);
  const found = unexplainedCheck.inDraft?.(scene.draft.passages(), scene).find((finding) => finding.start === start && finding.end === end);
  const [fix] = found?.fixes ?? [];
  return fix && { title: `${{ de: "Ausschreiben", en: "Write out" }[locale]}: ${quoted(fix.words, locale)}`, edits: fix.edits };
}

/** `Rat für digitale Partnerschaft| (engl. Digital Partnership Council)|` */
function addCounterpart(passage: Passage, mention: Mention, { label }: Named, locale: Locale): Rewriting | undefined {
  const { language, block: { prose } } = passage;
  const other = label[otherLocale(language)].replace(/\s\([^()]+\)$/u, "");
  const surface = prose.slice(mention.start, mention.end);
  if (mention.name.language !== language || other.toLowerCase() === surface.toLowerCase() || other === label[language]) return undefined;
  // Part of a longer word, in parentheses already, or with some behind it.
  if (/^(?:[\p{L}\p{N}\p{Pd}/’']|\s?[([])/u.test(prose.slice(mention.end)) || /\([^()]*$/u.test(prose.slice(0, mention.start))) return undefined;
  const words = language === "de" ? `(engl.\u00a0${other})` : `(German: ${other})`;
  const at = passage.spanOf(mention).end;
  const title = language === "de" ? { de: "Englischen Namen dahinter schreiben", en: "Add the English name" } : { de: "Deutschen Namen dahinter schreiben", en: "Add the German name" };
  return { title: `${title[locale]}: ${quoted(words, locale)}`, edits: [{ start: at, end: at, newText: ` ${words}` }] };
}

/** A name in the other language than that of the paragraph, by its name in this one. */
function replaceByOwn(passage: Passage, scene: Scene, mention: Mention, { label, grammar }: Named, locale: Locale): Rewriting | undefined {
  const { language } = passage;
  const { name } = mention;
  if (name.language === language || name.role === "abbreviation" || label.de === label.en || isCountry(scene.draft.knowledge, name.ref)) return undefined;
  const { gender, number } = grammar ?? {};
  const fix = preferredFix(passage, scene, mention, name.text, language, { phrase: label[language], gender, number });
  const title = language === "de" ? { de: "Durch den deutschen Namen ersetzen", en: "Replace with the German name" } : { de: "Durch den englischen Namen ersetzen", en: "Replace with the English name" };
  return fix && { title: `${title[locale]}: ${quoted(fix.words, locale)}`, edits: fix.edits };
}

/** Another form of the name by the preferred one, in the same case and number. The names of states and bodies take articles of their own. */
function preferredForm(passage: Passage, scene: Scene, mention: Mention, { label, grammar }: Named, locale: Locale): Rewriting | undefined {
  const { name, via } = mention;
  if (name.language !== passage.language || name.contextual) return undefined;
  const { start, end } = passage.spanOf(mention);
  const { gender, number } = grammar ?? {};
  const fix =
    name.role === "deprecated"
      ? deprecatedCheck.inPassage?.(passage, scene).find((finding) => finding.start === start && finding.end === end)?.fixes[0]
      : name.role === "admitted" && name.kind === "terms" && !isCountry(scene.draft.knowledge, name.ref) && via !== "listed" && via !== "compound"
        ? preferredFix(passage, scene, mention, name.text, name.language, { phrase: label[name.language], gender, number })
        : undefined;
  return fix && { title: `${{ de: "Bevorzugte Form schreiben", en: "Write the preferred form" }[locale]}: ${quoted(fix.words, locale)}`, edits: fix.edits };
}
