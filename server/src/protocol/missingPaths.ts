// Says that there is nothing at a path that the settings name: once, until they name others.
import { type Connection, MessageType } from "vscode-languageserver";
import type { Message } from "../knowledge/problem.ts";
import type { Locale } from "../render/locale.ts";

export class MissingPaths {
  readonly #connection: Connection;
  readonly #locale: () => Locale;
  readonly #said = new Set<string>();

  constructor(connection: Connection, locale: () => Locale) {
    this.#connection = connection;
    this.#locale = locale;
  }

  pack(path: string): void {
    this.#say(path, {
      de: `Unter „${path}“ (Einstellung communique.packs) ist kein Paket zu finden. Schreiben Sie den ganzen Pfad eines Ordners, in dem eine Datei pack.yaml liegt; „~“ steht nicht für Ihren Benutzerordner.`,
      en: `There is no pack at “${path}” (setting communique.packs). Write the whole path of a folder that has a file pack.yaml; “~” does not stand for your home folder.`,
    });
  }

  bibliography(path: string): void {
    this.#say(path, {
      de: `Unter „${path}“ (Einstellung communique.citations.bibliographies) ist kein Literaturverzeichnis zu finden. Schreiben Sie den Pfad einer Datei, vollständig oder vom Ordner des Arbeitsbereichs aus; „~“ steht nicht für Ihren Benutzerordner.`,
      en: `There is no bibliography at “${path}” (setting communique.citations.bibliographies). Write the path of a file, whole or from the folder of the workspace; “~” does not stand for your home folder.`,
    });
  }

  /** The settings name other paths now. */
  forget(): void {
    this.#said.clear();
  }

  #say(path: string, message: Message): void {
    if (this.#said.has(path)) return;
    this.#said.add(path);
    void this.#connection.sendNotification("window/showMessage", { type: MessageType.Warning, message: message[this.#locale()] });
  }
}
