// New Pack: the first file of a workspace's own pack, with an example that explains itself.
import type { Locale } from "../render/locale.ts";

/** Where it is, inside the pack's folder. */
export const newPackFile = "terms.yaml";

/** The file, in the language of the user. All of it is remarks: nothing in it is known until somebody makes it their own. */
export function newPack(locale: Locale): string {
  return locale === "de" ? german : english;
}

const german = `# Die eigenen Begriffe dieses Arbeitsbereichs. Communiqué schlägt sie in den Entwürfen dieses Ordners vor
# und erklärt sie, wenn der Mauszeiger auf ihnen ruht. Gespeicherte Änderungen gelten sofort.
#
# Am einfachsten kommt ein Begriff mit dem Befehl „Communiqué: Begriff hinzufügen“ hierher (F1), oder über das
# Kontextmenü: Wörter im Entwurf markieren, dann Strg+. (auf dem Mac Cmd+.).
#
# Von Hand sieht ein Begriff so aus. Alles hinter # ist nur eine Bemerkung: Löschen Sie „# “ am Anfang der Zeilen
# (alle markieren, dann Strg+#), und schreiben Sie Ihre eigenen Wörter hinein.

# terms:
#   - id: shore-power            # Kennung: Kleinbuchstaben, Ziffern, Bindestriche; bleibt, wie sie ist
#     label:                     # die bevorzugte Benennung, wie sie mitten im Satz steht
#       de: Landstrom
#       en: shore power
#     abbreviations:             # Abkürzungen, wenn es welche gibt
#       de:
#         - LS
#     admitted:                  # andere Benennungen, die auch richtig sind
#       de:
#         - Hafenstrom
#     deprecated:                # was nicht geschrieben werden soll, und warum
#       - form: Kaistrom
#         language: de
#         reason:
#           de: In unserem Haus nicht üblich.
#           en: Not used in our house.
#     definition:                # was es ist, in eigenen Worten
#       de: Strom vom Land für Schiffe am Liegeplatz.
#       en: Power from the land for ships at berth.
`;

const english = `# This workspace's own terms. Communiqué offers them in the drafts of this folder and explains them when the mouse
# rests on them. Changes count as soon as they are saved.
#
# The easiest way to add a term is the command “Communiqué: Add Term” (F1), or from a draft: select some words,
# then Ctrl+. (Cmd+. on a Mac).
#
# By hand, a term looks like this. All that follows a # is a remark only: delete the “# ” at the beginning of the
# lines (select them all, then Ctrl+/), and write your own words.

# terms:
#   - id: shore-power            # small letters, digits, hyphens; stays as it is
#     label:                     # the preferred name, as it stands inside a sentence
#       de: Landstrom
#       en: shore power
#     abbreviations:             # if there are any
#       de:
#         - LS
#     admitted:                  # other names that are right, too
#       de:
#         - Hafenstrom
#     deprecated:                # what is not to be written, and why
#       - form: Kaistrom
#         language: de
#         reason:
#           de: In unserem Haus nicht üblich.
#           en: Not used in our house.
#     definition:                # what it is, in your own words
#       de: Strom vom Land für Schiffe am Liegeplatz.
#       en: Power from the land for ships at berth.
`;
