// What a finding says, and what its fixes are called: one clause that names the matter, then what to do.
import type { Finding, Fix } from "../checks/finding.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { type Locale, quoted } from "./locale.ts";
import { capitalised, namesOf, titleOf } from "./names.ts";

/** The message of a finding, as plain text. */
export function findingMessage(knowledge: Knowledge, finding: Finding, locale: Locale): string {
  switch (finding.code) {
    case "term/deprecated": {
      const entry = knowledge.resolve(finding.ref);
      const form = entry && namesOf(entry)?.deprecated?.find((each) => each.form === finding.form && each.language === finding.language);
      const right = quoted(form?.use ?? (entry === undefined ? "" : titleOf(entry, finding.language)), locale);
      const advice = { de: `Besser ${right}.`, en: `Better ${right}.` }[locale];
      return form === undefined ? advice : `${advice} ${capitalised(form.reason[locale])}`;
    }
    case "citation/unknown": {
      const key = quoted(finding.key, locale);
      const guess = finding.nearest === undefined ? undefined : quoted(finding.nearest, locale);
      return {
        de: `Keine Quelle hat den Schlüssel ${key}.${guess === undefined ? "" : ` Gemeint ist wohl ${guess}.`}`,
        en: `No source has the key ${key}.${guess === undefined ? "" : ` Probably ${guess} is meant.`}`,
      }[locale];
    }
    case "exception/unused": {
      if (finding.unknown.length > 0) {
        const names = finding.unknown.map((name) => quoted(name, locale)).join(", ");
        return {
          de: `Eine Prüfung mit diesem Namen gibt es nicht: ${names}.`,
          en: `There is no check of this name: ${names}.`,
        }[locale];
      }
      return {
        de: "Diese Ausnahme nimmt nichts mehr aus und kann entfallen.",
        en: "This exception no longer excepts anything and can go.",
      }[locale];
    }
  }
}

/** What a fix does, as the title of a quick fix. */
export function fixTitle({ kind, words }: Fix, locale: Locale): string {
  switch (kind) {
    case "replace":
      return { de: `Durch ${quoted(words, locale)} ersetzen`, en: `Replace with ${quoted(words, locale)}` }[locale];
    case "remove":
      return { de: "Entfernen", en: "Remove" }[locale];
  }
}
