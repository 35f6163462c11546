// Short remarks beside what nobody has confirmed: an address, a date, a term of office, a source that was not read.
import type { LocalText } from "../knowledge/local-text.ts";
import type { Office } from "../knowledge/records/actor.ts";
import type { Verification } from "../knowledge/records/evidence.ts";
import type { Source } from "../knowledge/records/source.ts";
import type { Locale } from "./locale.ts";
import type { Markup } from "./markup.ts";

const unchecked: LocalText = { de: "Adresse nicht geprüft", en: "address not checked" };

const addresses: { readonly [basis in Exclude<Verification["basis"], "found">]: LocalText } = {
  cited: { de: "Adresse nach Angaben Dritter", en: "address according to third parties" },
  inferred: { de: "Adresse erschlossen, nicht geprüft", en: "address inferred, not checked" },
  "own-knowledge": unchecked,
};

/** Stands beside a link that leads only to addresses at which nobody has found the page. */
export function uncheckedRemark(locale: Locale): string {
  return unchecked[locale];
}

/** True for an address at which somebody has found the page. */
export function isCheckedAddress(verification: Verification | undefined): boolean {
  return verification === undefined || verification.basis === "found";
}

/** „Adresse nach Angaben Dritter“: stands beside an address at which nobody has found the page. */
export function addressRemark(verification: Verification | undefined, locale: Locale): string | undefined {
  if (verification === undefined) return undefined;
  if (verification.basis !== "found") return addresses[verification.basis][locale];
  return verification.confidence === "high" ? undefined : { de: "Adresse unsicher", en: "address uncertain" }[locale];
}

/** Stands beside a date of which no source says that it is this one. */
export function dateRemark(locale: Locale): string {
  return { de: "Datum nicht bestätigt", en: "date not confirmed" }[locale];
}

/** Stands beside what no source states and was concluded. */
export function inferredRemark(locale: Locale): string {
  return { de: "erschlossen", en: "inferred" }[locale];
}

/** Stands beside the beginning and end of a term of office that no source confirms. */
export function termRemark({ from, until, verification }: Office, locale: Locale): string | undefined {
  if (verification === undefined || (from === undefined && until === undefined)) return undefined;
  if (verification.basis === "found" && verification.confidence === "high") return undefined;
  return { de: "Amtszeit nicht bestätigt", en: "term of office not confirmed" }[locale];
}

/** „Stelle nicht verzeichnet“: the link leads to the source as a whole. */
export function noPassageRemark(locale: Locale): string {
  return { de: "Stelle nicht verzeichnet", en: "passage not recorded" }[locale];
}

/** „Seite selbst nicht gelesen“: how sure it is what is said of and from a source; undefined where it was read and is certain. */
export function sourceRemark({ verification }: Source, locale: Locale): string | undefined {
  if (verification === undefined) return undefined;
  const { basis, confidence } = verification;
  switch (basis) {
    case "cited":
      return { de: "Seite selbst nicht gelesen", en: "page itself not read" }[locale];
    case "inferred":
      return { de: "Angaben zum Teil erschlossen", en: "particulars partly inferred" }[locale];
    case "own-knowledge":
      return { de: "Angaben aus Fachwissen, nicht geprüft", en: "particulars from general knowledge, not checked" }[locale];
    case "found":
      if (confidence === "high") return undefined;
      return confidence === "medium"
        ? { de: "Angaben nicht ganz gesichert", en: "particulars not entirely certain" }[locale]
        : { de: "Angaben unsicher", en: "particulars uncertain" }[locale];
  }
}

/** „(Stelle nicht verzeichnet; Adresse nicht geprüft)“; undefined where there is nothing to say. */
function inParentheses(remarks: readonly (string | undefined)[]): string | undefined {
  const said = remarks.filter((remark) => remark !== undefined);
  return said.length === 0 ? undefined : `(${said.join("; ")})`;
}

/** A text with what is to be said of it, not yet marked up: „5. Mai 2026 (Datum nicht bestätigt)“. */
export function withRemarks(text: string, remarks: readonly (string | undefined)[]): string {
  const said = inParentheses(remarks);
  return said === undefined ? text : `${text} ${said}`;
}

/** The same for a text that is marked up already, such as a link. */
export function writeRemarks(markup: Markup, inner: string, remarks: readonly (string | undefined)[]): string {
  const said = inParentheses(remarks);
  return said === undefined ? inner : `${inner} ${markup.text(said)}`;
}
