/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/*
 * Words with which a sentence says that something is still to come:
 *
 *   Die vierte Tagung |ist| für 2026 in Brüssel |vorgesehen|.      The fourth council |is planned| for 2026.
 *   Ein Team |soll| gebildet werden.                               The sides |will| set up a team.
 */
const cues: readonly RegExp[] = [
  /(?<![\p{L}\p{N}-])(?:soll|sollen)(?!\p{L})/gu,
  /(?<!\p{L})(?:ist|sind)(?!\p{L})[^;:!?]{0,90}?(?<!\p{L})(?:geplant|vorgesehen|angesetzt|angekündigt|beabsichtigt|anberaumt|terminiert|in\sAussicht\sgenommen|zu\serwarten)(?!\p{L})/gu,
  /(?<!\p{L})(?:Geplant|Vorgesehen|Angesetzt|Angekündigt|Beabsichtigt)\s(?:ist|sind)(?!\p{L})/gu,
  /(?<!\p{L})(?:wird|werden)(?!\p{L})[^;:!?]{0,90}?(?<!\p{L})(?:stattfinden|tagen|zusammentreten|zusammenkommen)(?!\p{L})/gu,
  /(?<!\p{L})(?:wird|werden)(?!\p{L})[^;:!?]{0,90}?(?<!\p{L})abgehalten(?!\p{L})/gu,
  /(?<!\p{L})(?:findet|finden)(?!\p{L})[^;:!?]{0,90}?(?<!\p{L})statt(?!\p{L})/gu,
  /(?<!\p{L})(?:steht|stehen)(?!\p{L})[^;:!?]{0,60}?(?<!\p{L})(?:an|bevor)(?=[.,;\s]|$)/gu,
  /(?<!\p{L})(?:plant|planen|beabsichtigt|beabsichtigen|will|wollen)(?!\p{L})/gu,
  /(?<!\p{L})(?:will|shall)\s(?:\p{L}+ly\s)?(?:be|meet|take|convene|hold|host|set|sign|launch|establish|start|continue)(?!\p{L})/gu,
  /(?<!\p{L})(?:is|are)\s(?:\p{L}+ly\s)?(?:planned|scheduled|due|expected|foreseen|envisaged|set\sto|to\s(?:be|take|meet|convene|hold|host|carry|set|cover))(?!\p{L})/gu,
  /(?<!\p{L})(?:plans?|intends?)\sto(?!\p{L})/gu,
  /(?<!\p{L})(?:is|are)\sgoing\sto(?!\p{L})/gu,
];

/** Words that make of an announcement a report about one, or say that it did not come about. */
const reported =
  /(?<!\p{L})(?:kündigte|kündigten|hieß|erklärte|erklärten|sagte|sagten|hatte|hatten|war|waren|wurde|wurden|vereinbarten|beschloss|beschlossen|damals|seinerzeit|zunächst|ursprünglich|nicht|kein\p{L}*|noch\snicht|announced\sthat|said|told|had|was|were|agreed|decided|originally|initially|at\sthe\stime|not|no\slonger)(?!\p{L})/iu;

/** Somebody else's words, in a sentence that repeats them. */
export const ascribed = /(?<!\p{L})(?:laut|zufolge|demnach|wonach|so\s(?:der|die|das|stand)|according\sto|reportedly|as\sstated|as\sannounced)(?!\p{L})/iu;

/**
 * The words of a sentence with which it announces something, German or English. Empty where it reports what was
 * announced once, or denies it: that is history and stays true.
 */
export function announcementsIn(sentence: string): readonly Stretch[] {
  if (isReport(sentence)) return [];
  const found = cues.flatMap((cue) => [...sentence.matchAll(cue)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })));
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a sentence reports what was said or done, or denies something. */
export function isReport(sentence: string): boolean {
  return reported.test(sentence);
}
