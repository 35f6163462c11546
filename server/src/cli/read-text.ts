// Reads a draft from disk or from standard input.
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { Obstacle } from "./say.ts";

/** The name that stands for standard input. */
export const standardInput = "-";

/**
 * The text of a file, with its byte order mark if it has one.
 * @param file a path, or `-` for standard input
 * @throws {Obstacle} where it cannot be read or is no text in UTF-8
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Obstacle({
      de: `${file}: Das ist kein Text in UTF-8. Bitte in dieser Kodierung speichern.`,
      en: `${file}: this is not text in UTF-8. Please save it in that encoding.`,
    });
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return file === standardInput ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw new Obstacle({ de: `${file}: Diese Datei gibt es nicht.`, en: `${file}: there is no such file.` });
    if (code === "EISDIR") {
      throw new Obstacle({
        de: `${file}: Das ist ein Ordner. Bitte die Dateien darin nennen.`,
        en: `${file}: this is a folder. Please name the files in it.`,
      });
    }
    throw new Obstacle({ de: `${file}: Diese Datei lässt sich nicht lesen.`, en: `${file}: this file cannot be read.` });
  }
}
