// In which language and how the command speaks.
import { Option } from "commander";
import type { DraftLanguage } from "../knowledge/records.ts";
import type { Message } from "../knowledge/problem.ts";

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
export function run({ language }: OutputOptions, work: () => number): void {
  try {
    process.exitCode = work();
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    console.error(error.said[language]);
    process.exitCode = 2;
  }
}

/** German where the system speaks German, else English. */
export function languageOption(): Option {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const system = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return new Option("-l, --language <language>", "language of the messages")
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
