// Add Term: asks for a term, a few kind questions; what is written where, the server says.
import { l10n, Uri, window, type QuickPickItem } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { askChoice, askText, back, type TextQuestion } from "./ask.ts";
import { ownFolder } from "./ownFolder.ts";
import {
  addTermMethod,
  knownNameMethod,
  topicsMethod,
  type AddTermParams,
  type AddRecordResult,
  type KnownNameParams,
  type KnownNameResult,
  type TopicsParams,
  type TopicsResult,
} from "./protocol.ts";
import { writeRecord } from "./writeRecord.ts";

type Language = "de" | "en";

/** What a code action says about the selection. */
interface Selected {
  readonly uri?: Uri;
  readonly name: string;
  readonly language: Language;
}

/** What has been answered so far. */
interface Answers {
  de: string;
  en: string;
  abbreviation: string;
  definitionDe: string;
  definitionEn: string;
  topic: string | undefined;
}

/** @param argument of the code action; anything else means that nothing is selected */
export async function addTerm(client: BaseLanguageClient, argument: unknown): Promise<void> {
  const selected = readSelected(argument);
  const folder = await ownFolder(selected?.uri ?? window.activeTextEditor?.document.uri);
  if (folder === undefined) return;
  const uri = client.code2ProtocolConverter.asUri(folder.uri);
  const params: TopicsParams = { folder: uri };
  const topics = await client.sendRequest<TopicsResult>(topicsMethod, params);
  const answers = await askAll(client, uri, selected, topics);
  if (answers === undefined) return;
  const { de, en, abbreviation, definitionDe, definitionEn, topic } = answers;
  const [germanShort = "", englishShort = germanShort] = abbreviation.split(/\s+\/\s+/u);
  const term: AddTermParams["term"] = {
    label: { de, en },
    abbreviations: { de: germanShort, en: englishShort },
    definition: { de: definitionDe, en: definitionEn },
    ...(topic === undefined ? {} : { topic }),
  };
  const result = await client.sendRequest<AddRecordResult>(addTermMethod, { folder: uri, term } satisfies AddTermParams);
  if (result !== null) await writeRecord(client, result, (file) => l10n.t("“{0}” is in the pack now, in {1}.", de, file));
}

/** Asks one thing after the other; one can go back. Undefined where the user has called it off. */
async function askAll(client: BaseLanguageClient, folder: string, selected: Selected | undefined, topics: TopicsResult): Promise<Answers | undefined> {
  const answers: Answers = { de: "", en: "", abbreviation: "", definitionDe: "", definitionEn: "", topic: undefined };
  if (selected !== undefined) answers[selected.language] = selected.name;
  const title = l10n.t("Add Term");
  const questions = textQuestions(client, folder, answers);
  const steps = questions.length + (topics.length === 0 ? 0 : 1);
  for (let at = 0; at < steps; ) {
    const question = questions[at];
    const place = { title, step: at + 1, steps };
    if (question === undefined) {
      const topic = await askChoice({ ...place, prompt: l10n.t("The topic it belongs to, if one of these fits") }, topicItems(topics));
      if (topic === undefined) return undefined;
      if (topic !== back) answers.topic = topic.id;
      at += topic === back ? -1 : 1;
    } else {
      const text = await askText({ ...place, ...question, value: answers[question.key] });
      if (text === undefined) return undefined;
      if (text !== back) answers[question.key] = text;
      at += text === back ? -1 : 1;
    }
  }
  return answers;
}

interface KeyedQuestion extends Pick<TextQuestion, "prompt" | "example" | "check"> {
  readonly key: Exclude<keyof Answers, "topic">;
}

function textQuestions(client: BaseLanguageClient, folder: string, answers: Answers): readonly KeyedQuestion[] {
  const checkName = async (name: string, language: Language): Promise<string | undefined> => {
    if (name.trim() === "") return l10n.t("Please enter a name.");
    const known = await client.sendRequest<KnownNameResult>(knownNameMethod, { folder, name, language } satisfies KnownNameParams);
    return known === null ? undefined : l10n.t("This is known already: {0}, {1}, {2}.", known.title, known.pack, known.place);
  };
  const fine = (): undefined => undefined;
  return [
    { key: "de", prompt: l10n.t("The German name, as it stands inside a sentence"), example: "Landstrom", check: (name) => checkName(name, "de") },
    { key: "en", prompt: l10n.t("The English name, as it stands inside a sentence"), example: "shore power", check: (name) => checkName(name, "en") },
    { key: "abbreviation", prompt: l10n.t("The abbreviation, or nothing. Where German and English differ, both, with a slash"), example: "KI / AI", check: fine },
    { key: "definitionDe", prompt: l10n.t("What it is, in one or two sentences in German, or nothing"), example: "", check: fine },
    {
      key: "definitionEn",
      prompt: l10n.t("The same in English, or nothing"),
      example: "",
      check: (text) =>
        (text.trim() === "") === (answers.definitionDe === "") ? undefined : l10n.t("A definition is needed in both languages or in none. The arrow above leads back to the German one."),
    },
  ];
}

interface TopicItem extends QuickPickItem {
  readonly id: string | undefined;
}

function topicItems(topics: TopicsResult): readonly TopicItem[] {
  return [{ label: l10n.t("No topic"), id: undefined }, ...topics.map(({ id, label }): TopicItem => ({ label, id }))];
}

function readSelected(value: unknown): Selected | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { uri, name, language } = value as Readonly<Record<string, unknown>>;
  if (typeof name !== "string" || (language !== "de" && language !== "en")) return undefined;
  return { name, language, ...(typeof uri === "string" ? { uri: Uri.parse(uri) } : {}) };
}
