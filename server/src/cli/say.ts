// In which language and how the command speaks.
import { Option } from "commander";
import pc from "picocolors";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { Message } from "../knowledge/problem.ts";
import type { Via } from "../lookup/lookup.ts";

export type Say = (message: Message) => string;

export interface OutputOptions {
  readonly language: DraftLanguage;
  readonly format: "table" | "json";
}

/** Why the command cannot do its work. */
export class Obstacle extends Error {
  readonly said: Message;

  constructor(said: Message) {
    super(said.en);
    this.said = said;
  }
}

/** Does the work of a command, whose result is the exit code; an obstacle is told and gives 2. */
export async function run({ language }: OutputOptions, work: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    console.error(error.said[language]);
    process.exitCode = 2;
  }
}

/** German where the system speaks German, else English. */
export function languageOption(about = "language of the messages"): Option {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const system = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return new Option("-l, --language <language>", about)
    .choices(["de", "en"])
    .default(system.startsWith("de") ? "de" : "en");
}

export function formatOption(): Option {
  return new Option("-f, --format <format>", "table for people, json for programs").choices(["table", "json"]).default("table");
}

export function sayIn(language: DraftLanguage): Say {
  return (message) => message[language];
}

/** "1 problem", "2 problems". */
export function count(number: number, one: Message, many: Message): Message {
  const word = number === 1 ? one : many;
  return { de: `${number} ${word.de}`, en: `${number} ${word.en}` };
}

/** Text of a file as it may stand in a table: on one line, without what terminals obey. */
export function shown(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}

/** Bold heads and grey lines, where there is colour. */
export function tableStyle(): { head: string[]; border: string[] } {
  return { head: pc.isColorSupported ? ["bold"] : [], border: pc.isColorSupported ? ["gray"] : [] };
}

/** How a mention was matched. */
export const viaLabels: { readonly [V in Via]: Message } = {
  exact: { de: "wie geschrieben", en: "as written" },
  case: { de: "Groß- und Kleinschreibung", en: "capitals" },
  inflected: { de: "gebeugt", en: "inflected" },
  spelling: { de: "andere Schreibung", en: "spelling" },
  compound: { de: "Zusammensetzung", en: "compound" },
  listed: { de: "Form aus dem Paket", en: "form listed in the pack" },
};
