import { partnersNamed } from "../draft/context.ts";
import type { Statement } from "../draft/passage.ts";
import type { AnyEntry, Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Mention } from "../lookup/lookup.ts";
import { mayDeny } from "./attached.ts";
import type { Check } from "./check.ts";
import type { PartyFinding } from "./finding.ts";
import { isQuoted } from "./quoted.ts";

/** What stands before a partner with whom something was done: `mit der |Republik Korea`. */
const together = /(?:^|[\s(])(?:mit|with|EU[–-]|(?:zwischen|between)\s(?:der\s|the\s)?(?:EU|Europäischen\sUnion|European\sUnion)\s(?:und|and))\s?(?:der\s|dem\s|the\s)?$/iu;
/** Words with which a sentence speaks of two partners at once, or of something like it. */
const comparing =
  /(?<!\p{L})(?:wie|ähnlich\p{L}*|vergleichbar\p{L}*|entsprechend\p{L}*|vorbild|anders|auch|ebenfalls|ebenso|statt|weiter\p{L}*|über|künftig|like|unlike|similar\p{L}*|comparable|also|as\swell|modelled|model|instead|future|beyond)(?!\p{L})/iu;

/** With which it says that they do something together, not only that it was spoken of. */
const ascribing =
  /(?<!\p{L})(?:gestartet|startete\p{L}*|startet|begonnen|begann|läuft|laufen|angelaufen|unterzeichne\p{L}*|geschlossen|schloss|schlossen|abgeschlossen|vereinbart\p{L}*|betreib\p{L}*|betrieben|gilt|galt|besteht|bestehen|existiert|eingerichtet|aufgelegt|gegründet|ins\sLeben\sgerufen|durchgeführt|gefördert|finanziert|umgesetzt|setzt\p{L}*\s[^.;]{0,60}\sum|launch(?:es|ed)|start(?:s|ed)|began|begun|runs?|running|sign(?:s|ed)|concluded?|agreed|appl(?:y|ies)|in\sforce|in\splace|set\sup|established|created|funded|implement(?:s|ed)?|carr(?:y|ies|ied)\sout)(?!\p{L})/iu;

/**
 * `fact/party`: an agreement, memorandum or programme ascribed to a partner who is no party to it. Only what has a name
 * of its own can be told apart so surely: two partners may well plan an early warning mechanism each.
 */
export const partyCheck: Check<PartyFinding> = {
  code: "fact/party",
  severity: "warning",
  inPassage(passage, scene) {
    const { knowledge } = scene.draft;
    return passage.statements(scene.asOf).flatMap((statement): readonly PartyFinding[] => {
      const partners = partnersNamed(knowledge, statement.mentions);
      const [partner] = partners;
      if (partner === undefined || partners.size !== 1 || mayDeny(statement)) return [];
      if (comparing.test(withoutNames(statement)) || !ascribing.test(statement.text)) return [];
      if (!statement.mentions.some((mention) => isPartner(knowledge, mention, partner) && together.test(passage.block.prose.slice(statement.start, mention.start)))) return [];
      return statement.mentions.flatMap((mention): readonly PartyFinding[] => {
        const owner = agreementOf(knowledge, mention);
        const parties = owner === undefined ? [] : partiesOf(owner);
        if (owner === undefined || parties.length < 2 || parties.includes(partner)) return [];
        const quoted = isQuoted(passage, scene, mention);
        return [
          { code: "fact/party", severity: quoted ? "information" : "warning", ...passage.spanOf(mention), quoted, fixes: [], ref: owner.ref, parties, partner },
        ];
      });
    });
  },
};

/** The sentence without what it names: `Kooperationsmemorandum über Halbleiter` says nothing with its `über`. */
function withoutNames({ text, start, mentions }: Statement): string {
  return mentions.reduceRight((rest, mention) => rest.slice(0, mention.start - start) + rest.slice(mention.end - start), text);
}

/** The country itself, not something of its own. */
function isPartner(knowledge: Knowledge, mention: Mention, partner: string): boolean {
  const entry = knowledge.resolve(mention.name.ref);
  return mention.name.ref === `actors/${partner}` || (entry?.kind === "terms" && entry.record.actor === partner);
}

/** The agreement or programme that a mention names, itself or by a term for it. */
function agreementOf(knowledge: Knowledge, { name: { ref } }: Mention): AnyEntry | undefined {
  const entry = knowledge.resolve(ref);
  if (entry?.kind === "instruments" || entry?.kind === "programmes") return entry;
  if (entry?.kind !== "terms") return undefined;
  const { instrument, programme } = entry.record;
  const linked: RecordRef | undefined = instrument !== undefined ? `instruments/${instrument}` : programme !== undefined ? `programmes/${programme}` : undefined;
  return linked === undefined ? undefined : knowledge.resolve(linked);
}

function partiesOf(entry: AnyEntry): readonly string[] {
  return (entry.kind === "instruments" || entry.kind === "programmes") && entry.record.parties !== undefined ? entry.record.parties : [];
}
