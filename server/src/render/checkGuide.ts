// What each check finds, why, and what to do about it: the page of a check, and docs/checks.md.
import type { CheckCode } from "../checks/finding.ts";
import type { LocalText } from "../knowledge/records.ts";
import type { Locale } from "./locale.ts";

/** An example: what is remarked on, and what is written instead. */
interface Example {
  readonly wrong: string;
  readonly right: string;
}

/** The description of a check. Texts are Markdown. */
export interface CheckGuide {
  readonly title: LocalText;
  readonly finds: LocalText;
  readonly why: LocalText;
  readonly fix: LocalText;
  /** What stays without a remark on purpose. */
  readonly silent: LocalText;
  readonly examples: { readonly [locale in Locale]: readonly Example[] };
}

export const checkGuides: { readonly [code in CheckCode]: CheckGuide } = {
  "term/deprecated": {
    title: { de: "Überholte oder falsche Form", en: "Deprecated form" },
    finds: {
      de: "Eine Form, die nach dem Begriffspaket nicht geschrieben werden soll, zum Beispiel einen bekannten Übersetzungsfehler.",
      en: "A form that the pack says should not be written, such as a known mistranslation.",
    },
    why: {
      de: "Solche Formen stehen auch in amtlichen Texten, etwa in maschinellen Übersetzungen. Wer sie übernimmt, schreibt den Fehler mit ab.",
      en: "Such forms occur even in official texts, for instance in machine translations. Whoever copies them copies the mistake.",
    },
    fix: {
      de: "Die Schnellkorrektur schreibt die richtige Form, im selben Fall. Wo Fall und Zahl nicht sicher sind, bietet sie nichts an.",
      en: "The quick fix writes the right form in the same case. Where case and number are not certain, it offers nothing.",
    },
    silent: {
      de: "In Anführungszeichen wird die Form nur angemerkt, nicht korrigiert.",
      en: "In quotation marks the form is only remarked on, not corrected.",
    },
    examples: {
      de: [{ wrong: "Der Ausschuss für digitale Partnerschaft tagte in Seoul.", right: "Der Rat für digitale Partnerschaft tagte in Seoul." }],
      en: [],
    },
  },
  "citation/unknown": {
    title: { de: "Unbekannter Zitierschlüssel", en: "Unknown citation key" },
    finds: {
      de: "Einen Schlüssel wie `[@src-…]`, den weder ein Paket noch ein Literaturverzeichnis des Entwurfs kennt.",
      en: "A key such as `[@src-…]` that neither a pack nor a bibliography of the draft has.",
    },
    why: {
      de: "Ein Verweis ins Leere fällt oft erst auf, wenn das Papier verschickt ist.",
      en: "A reference that leads nowhere is often noticed only once the paper has been sent.",
    },
    fix: {
      de: "Wo ein Schlüssel fast gleich heißt, setzt die Schnellkorrektur ihn ein.",
      en: "Where a key is nearly the same, the quick fix puts it in.",
    },
    silent: { de: "In Code und Links steht kein Zitat.", en: "Code and links hold no citations." },
    examples: {
      de: [{ wrong: "[@src-ec-kr-dcp1-de]", right: "[@src-ec-kr-dpc1-de]" }],
      en: [{ wrong: "[@src-ec-kr-dcp1-de]", right: "[@src-ec-kr-dpc1-de]" }],
    },
  },
  "exception/unused": {
    title: { de: "Ausnahme ohne Wirkung", en: "Exception without effect" },
    finds: {
      de: "Einen Kommentar `<!-- communique ignore … -->`, der nichts mehr ausnimmt oder eine Prüfung nennt, die es nicht gibt.",
      en: "A comment `<!-- communique ignore … -->` that no longer excepts anything, or names a check that does not exist.",
    },
    why: {
      de: "Eine vergessene Ausnahme verdeckt den nächsten Fehler an dieser Stelle.",
      en: "A forgotten exception hides the next mistake in that place.",
    },
    fix: { de: "Die Schnellkorrektur entfernt den Kommentar.", en: "The quick fix removes the comment." },
    silent: {
      de: "Ausnahmen für Prüfungen, die ausgeschaltet sind, bleiben ohne Bemerkung.",
      en: "Exceptions from checks that are switched off are not remarked on.",
    },
    examples: { de: [], en: [] },
  },
};
