// docs/checks.md: every check, from the same words as its page in the editor.
import { checkCodes } from "../checks/finding.ts";
import { checkGuides } from "./checkGuide.ts";
import { describeCheck } from "./checkPage.ts";

/** The document, as Markdown. */
export function checksDocument(): string {
  const blocks = [
    "# Checks",
    "Communiqué reads your draft as you write and underlines what may not stand as it is. It prefers silence to a false alarm: where it cannot be sure, it says nothing. A quotation is remarked on, never corrected.",
    "Each finding names its check; a click on the name opens what is said of it here. [The command](command-line.md#check) `communique check` finds the same in files. This document is written by `npm run checks-doc`.",
    checkCodes.map((code) => `- [${checkGuides[code].title.en}](#${anchor(checkGuides[code].title.en)}): \`${code}\``).join("\n"),
    ...checkCodes.flatMap((code) => [`## ${checkGuides[code].title.en}`, ...describeCheck(code, "en")]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function anchor(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replace(/\s/gu, "-");
}
