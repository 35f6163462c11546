import { describe, expect, it } from "vitest";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadShippedPack } from "../../../server/src/knowledge/shipped.ts";
import { commitmentSentence } from "../../../server/src/render/commitmentSentence.ts";

const knowledge = buildKnowledge([loadShippedPack("shipped:")], 1);

function sentence(id: string, language: "de" | "en" = "de"): string {
  const entry = knowledge.get("commitments", id);
  return entry === undefined ? "no such commitment" : commitmentSentence(knowledge, entry, language).replaceAll("\u00a0", " ");
}

describe("a commitment as a sentence", () => {
  it("tells what was agreed at a meeting, in the past", () => {
    expect(sentence("c0-02")).toBe(
      "Auf der ersten Tagung des Rates für digitale Partnerschaft EU–Republik Korea am 30. Juni 2023 vereinbarten die EU und die Republik Korea, im Bereich Halbleiter zusammenzuarbeiten.",
    );
    expect(sentence("c0-02", "en")).toBe(
      "At the first meeting of the EU–Republic of Korea Digital Partnership Council on 30 June 2023, the EU and the Republic of Korea agreed to cooperate on semiconductors.",
    );
    expect(sentence("x-us6-1")).toMatch(/^Auf der sechsten Tagung des Handels- und Technologierates EU–USA am 5\. April 2024 vereinbarten die EU und die USA eine gemeinsame 6G-Vision/u);
    expect(sentence("x-us6-1", "en")).toContain("the EU and the United States agreed on a common 6G vision");
  });

  it("leaves all else in the words of the pack, with meeting and date before them", () => {
    expect(sentence("c1-06")).toBe("Zweite Tagung des Rates für digitale Partnerschaft EU–Japan, 30. April 2024: Ein gemeinsames Expertenteam für Halbleiter soll gebildet werden.");
    expect(sentence("x-jp1-6")).toBe(
      "Unterzeichnung des Kooperationsmemorandums EU–Japan über Halbleiter, 4. Juli 2023: Die EU und Japan wollen einander ihre Subventionen für die Halbleiterindustrie offenlegen.",
    );
    expect(sentence("x-jp0-2")).toContain("Als erste Schwerpunkte nennen die EU und Japan sicheres 5G");
  });

  it("says that a date is not confirmed, and gives an act that was only recalled its own day and no meeting", () => {
    expect(sentence("x-in3-1")).toMatch(/^Dritte Tagung .*, Juli 2026 \(Datum nicht bestätigt\): Die EU und Indien vereinbaren/u);
    expect(sentence("c0-33")).toBe("Mai 2022: Die EU und Japan schlossen auf ihrem 28. Gipfeltreffen die erste digitale Partnerschaft der EU.");
  });

  it("is whole for every commitment of the pack, and does not put one of two verbs in the past", () => {
    for (const { record } of knowledge.all("commitments")) {
      for (const language of ["de", "en"] as const) {
        const words = sentence(record.id, language);
        expect(words, record.id).toMatch(/^\S.*[^.]\.$/su);
        expect(words, record.id).not.toMatch(/beide Seiten (?:vereinbar|unterzeichn|bekräftig)|both sides (?:agree|sign|reaffirm)|undefined|\s\s/iu);
        expect(words, record.id).not.toMatch(/^Auf de[rm] .*(?:vereinbarten|unterzeichneten|bekräftigten).* und (?:prüfen|wollen|planen|starten|nutzen)\s/u);
        expect(words, record.id).not.toMatch(/^At the .* (?:agreed|signed|reaffirmed) .* and (?:are|plan|intend|agree|sign|launch)\s/u);
      }
    }
  });
});
