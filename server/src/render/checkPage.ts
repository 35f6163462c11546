// The page of a check: communique:/de/checks/term/deprecated/Überholte%20oder%20falsche%20Form.md
import { URI } from "vscode-uri";
import { checks } from "../checks/checks.ts";
import { type CheckCode, checkCodes, type FindingSeverity } from "../checks/finding.ts";
import { checkGuides } from "./checkGuide.ts";
import type { Locale } from "./locale.ts";
import { pageScheme } from "./pageUri.ts";

const severityNames: { readonly [severity in FindingSeverity | "off"]: { readonly de: string; readonly en: string } } = {
  error: { de: "Fehler", en: "error" },
  warning: { de: "Warnung", en: "warning" },
  information: { de: "Hinweis", en: "information" },
  hint: { de: "Andeutung", en: "hint" },
  off: { de: "ausgeschaltet", en: "off" },
};

/** The address of the page of a check. */
export function checkPageUri(code: CheckCode, locale: Locale): string {
  return URI.from({ scheme: pageScheme, path: `/${locale}/checks/${code}/${checkGuides[code].title[locale]}.md` }).toString();
}

/** What the address of such a page says; undefined for anything else. */
export function parseCheckPageUri(uri: string): { readonly locale: Locale; readonly code: CheckCode } | undefined {
  const [, locale, code] = /^communique:\/(de|en)\/checks\/([a-z]+(?:\/|%2F)[a-z]+)\//iu.exec(uri) ?? [];
  const known = checkCodes.find((each) => each === code?.replace(/%2F/iu, "/"));
  return (locale === "de" || locale === "en") && known !== undefined ? { locale, code: known } : undefined;
}

/** The page of a check, as Markdown. */
export function renderCheckPage(code: CheckCode, locale: Locale): string {
  return `${[`# ${checkGuides[code].title[locale]}`, ...describeCheck(code, locale)].join("\n\n")}\n`;
}

/** What is said of a check, block by block. */
export function describeCheck(code: CheckCode, locale: Locale): readonly string[] {
  const { finds, why, fix, silent, examples } = checkGuides[code];
  const severity = code === "exception/unused" ? "information" : (checks.find((check) => check.code === code)?.severity ?? "off");
  const words = (de: string, en: string): string => (locale === "de" ? de : en);
  const isOfWords = code !== "exception/unused";
  const wordsDe = isOfWords ? " Für bestimmte Wörter in allen Entwürfen eines Ordners: ein Eintrag unter `exceptions` in dessen eigenem Paket; für Namen und Schlüssel schreibt ihn die Schnellkorrektur „… in diesem Ordner nie melden“." : "";
  const wordsEn = isOfWords ? " For certain words in all drafts of a folder: an entry under `exceptions` in its own pack; for names and keys, the quick fix “Never flag … in this folder” writes it." : "";
  return [
    `\`${code}\` · ${words("ohne Einstellung:", "by default:")} ${severityNames[severity][locale]}`,
    `**${words("Was sie findet.", "What it finds.")}** ${finds[locale]}`,
    `**${words("Warum.", "Why.")}** ${why[locale]}`,
    `**${words("Was hilft.", "What helps.")}** ${fix[locale]}`,
    `**${words("Was sie nicht meldet.", "What it leaves alone.")}** ${silent[locale]}`,
    ...examples[locale].map(({ wrong, right }) => `> ${wrong}\n>\n> → ${right}`),
    words(
      `**Ausschalten.** Für eine Zeile: \`<!-- communique ignore ${code} -->\` an ihrem Ende, oder allein in der Zeile vor einem Absatz. Für einen Abschnitt: \`<!-- communique ignore-section ${code} -->\` darin. Für die Datei: \`<!-- communique ignore-file ${code} -->\`, oder \`communique-ignore: ${code}\` im Vorspann.${wordsDe} Überall: die Einstellung \`communique.checks.severity\`.`,
      `**Switching it off.** For a line: \`<!-- communique ignore ${code} -->\` at its end, or alone on the line before a paragraph. For a section: \`<!-- communique ignore-section ${code} -->\` in it. For the file: \`<!-- communique ignore-file ${code} -->\`, or \`communique-ignore: ${code}\` in the front matter.${wordsEn} Everywhere: the setting \`communique.checks.severity\`.`,
    ),
  ];
}
