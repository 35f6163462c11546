// Checks single records against the JSON Schemas of `data/schemas/` (compiled ahead), in words for people.

import * as validators from "../../generated/validate.js";
import { nearest } from "./nearest.ts";
import { definitionOf, schemaAt } from "./schema-walk.ts";
import type { RecordPath } from "./pack.ts";
import type { Message, ProblemCode } from "./problem.ts";
import type { Kind } from "./records.ts";

/** What a value does not have or has too much of. */
export interface SchemaFault {
  readonly code: ProblemCode;
  readonly path: RecordPath;
  /** Which part of the place is wrong. */
  readonly what: "key" | "value";
  /** True: something is missing that an earlier layer may have. */
  readonly missing: boolean;
  readonly message: Message;
  readonly suggestion?: string;
}

/** As ajv gives it. */
interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** The faults of a record, in the order of the schema; none: it is a record of that kind. */
export function schemaFaults(kind: Kind | "pack", value: unknown): readonly SchemaFault[] {
  const validate = validators[kind] as Validator;
  if (validate(value)) return [];
  const faults = (validate.errors ?? []).map((error) => faultOf(error, kind, value));
  // A wrong type also fails what follows from it: one message per place is enough.
  const seen = new Set<string>();
  return faults.filter(({ path, what, missing, message }) => {
    const key = missing ? `${path.join("/")}:${message.en}` : `${path.join("/")}:${what}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function faultOf(error: SchemaError, kind: Kind | "pack", value: unknown): SchemaFault {
  const path = pathOf(error.instancePath, value);
  const shared = { code: "pack/schema" as ProblemCode, path, what: "value" as const, missing: false };
  const { params } = error;
  switch (error.keyword) {
    case "required": {
      const key = String(params["missingProperty"]);
      return {
        ...shared,
        code: key === "de" || key === "en" ? "pack/language" : key === "evidence" ? "pack/evidence" : "pack/schema",
        what: "key",
        missing: true,
        message: missingKey(key),
      };
    }
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const suggestion = nearest(key, Object.keys(schemaAt(kind, path)?.properties ?? {}));
      return {
        ...shared,
        path: [...path, key],
        what: "key",
        message: {
          de: `Den Schlüssel „${key}“ gibt es hier nicht.${suggestion ? ` Gemeint ist wohl „${suggestion}“.` : " Löschen Sie ihn oder prüfen Sie die Einrückung."}`,
          en: `There is no key “${key}” here.${suggestion ? ` Probably “${suggestion}” is meant.` : " Delete it, or check the indentation."}`,
        },
        ...(suggestion ? { suggestion } : {}),
      };
    }
    case "enum": {
      const allowed = (params["allowedValues"] as readonly unknown[]).map(String);
      const found = valueAt(value, path);
      const suggestion = typeof found === "string" ? nearest(found, allowed) : undefined;
      return {
        ...shared,
        message: {
          de: `Hier kann nur eines davon stehen: ${allowed.join(", ")}.`,
          en: `This can only be one of these: ${allowed.join(", ")}.`,
        },
        ...(suggestion ? { suggestion } : {}),
      };
    }
    case "type":
      return { ...shared, message: wrongType(String(params["type"]), valueAt(value, path)) };
    case "pattern":
      return { ...shared, ...wrongPattern(definitionOf(String(params["pattern"]))) };
    case "minItems":
      return {
        ...shared,
        code: path.at(-1) === "evidence" ? "pack/evidence" : "pack/schema",
        message: {
          de: `Diese Liste braucht mindestens ${params["limit"] === 1 ? "einen Eintrag" : `${String(params["limit"])} Einträge`}.`,
          en: `This list needs at least ${params["limit"] === 1 ? "one item" : `${String(params["limit"])} items`}.`,
        },
      };
    case "uniqueItems":
      return {
        ...shared,
        path: [...path, Number(params["i"])],
        message: { de: "Das steht in dieser Liste zweimal. Löschen Sie eines.", en: "This is in the list twice. Delete one of them." },
      };
    case "minimum":
      return {
        ...shared,
        message: { de: `Hier steht eine Zahl ab ${String(params["limit"])}.`, en: `This is a number from ${String(params["limit"])} up.` },
      };
    default:
      return {
        ...shared,
        message: { de: "Hier fehlt ein Text. Ergänzen oder löschen Sie den Schlüssel.", en: "A text is missing here. Complete the key or delete it." },
      };
  }
}

function missingKey(key: string): Message {
  if (key === "de") return { de: "Der deutsche Text (de) fehlt.", en: "The German text (de) is missing." };
  if (key === "en") return { de: "Der englische Text (en) fehlt.", en: "The English text (en) is missing." };
  if (key === "evidence") {
    return { de: "Es fehlt ein Beleg: „evidence“ mit einer Quelle.", en: "Evidence is missing: “evidence” with a source." };
  }
  return { de: `Der Schlüssel „${key}“ fehlt.`, en: `The key “${key}” is missing.` };
}

function wrongType(type: string, found: unknown): Message {
  if (found === null) return { de: "Hier fehlt ein Wert.", en: "A value is missing here." };
  switch (type) {
    case "object":
      return {
        de: "Hier stehen Schlüssel mit Doppelpunkt, jeder auf einer eigenen, eingerückten Zeile (etwa de: und en:).",
        en: "This holds keys with a colon, each on its own indented line (such as de: and en:).",
      };
    case "array":
      return { de: "Hier steht eine Liste; jede Zeile beginnt mit „- “.", en: "This is a list; each line begins with “- ”." };
    case "integer":
      return { de: "Hier steht eine ganze Zahl ohne Anführungszeichen.", en: "This is a whole number, without quotation marks." };
    case "boolean":
      return { de: "Hier steht true oder false.", en: "This is true or false." };
    default:
      return { de: "Hier steht ein einzelner Text.", en: "This is a single text." };
  }
}

function wrongPattern(definition: string | undefined): { readonly code: ProblemCode; readonly message: Message } {
  switch (definition) {
    case "id":
      return {
        code: "pack/schema",
        message: {
          de: "Eine Kennung besteht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, etwa chips-jv.",
          en: "An id is made of small letters, digits and single hyphens, such as chips-jv.",
        },
      };
    case "ref":
      return {
        code: "pack/schema",
        message: {
          de: "Hier steht die Art, ein Schrägstrich und die Kennung, etwa events/e-jp-launch.",
          en: "This is the kind, a slash and the id, such as events/e-jp-launch.",
        },
      };
    case "partialDate":
      return {
        code: "pack/date",
        message: {
          de: "Ein Datum wird so geschrieben: 2023-06-30, 2023-06 oder 2023.",
          en: "A date is written like this: 2023-06-30, 2023-06 or 2023.",
        },
      };
    case "url":
      return {
        code: "pack/schema",
        message: {
          de: "Eine Adresse beginnt mit https:// und enthält kein Leerzeichen.",
          en: "An address begins with https:// and has no space in it.",
        },
      };
    case "locator":
      return {
        code: "pack/locator",
        message: {
          de: "Eine Fundstelle hat höchstens sechs aufeinanderfolgende Wörter, ohne Komma und ohne &. Wählen Sie einen kürzeren Ausschnitt.",
          en: "A locator has at most six consecutive words, without comma and without &. Choose a shorter piece.",
        },
      };
    case "text":
      return {
        code: "pack/schema",
        message: {
          de: "Am Anfang oder Ende steht ein Leerzeichen, oder der Text ist leer.",
          en: "There is a space at the beginning or end, or the text is empty.",
        },
      };
    default:
      return {
        code: "pack/schema",
        message: {
          de: "Dieser Wert hat nicht die Form, die hier gebraucht wird. Ein Beispiel steht in der Beschreibung des Schlüssels.",
          en: "This value has not the form that is needed here. The description of the key has an example.",
        },
      };
  }
}

/** From a JSON pointer to a path; a step is a number where the value there is a list. */
function pathOf(pointer: string, value: unknown): RecordPath {
  const path: (string | number)[] = [];
  let current = value;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(current) ? Number(key) : key);
    current = valueAt(current, path.slice(-1));
  }
  return path;
}

function valueAt(value: unknown, path: RecordPath): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}
