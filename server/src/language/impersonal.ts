const done = "(?:\\p{L}*ge\\p{L}+(?:t|en)|\\p{L}+iert|be\\p{L}+t|beschlossen|besprochen|ver\\p{L}+t|unter\\p{L}+t|er(?:richtet|öffnet|weitert|örtert)|ins\\sLeben\\sgerufen)";
const ofSentence = "[^.;:!?]{0,160}?";

/*
 *   Ein Forum |soll| eingerichtet |werden|.     |Vereinbart ist| ein Forum.     A forum |is to be set up|.     A forum |has been agreed|.
 */
const passive: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:soll|sollen)(?!\\p{L})${ofSentence}(?<!\\p{L})(?:werden|entstehen|sein|vorliegen|beginnen|stattfinden)(?!\\p{L})`, "u"),
  /(?<!\p{L})(?:steht|stehen)\s[^.;:!?]{0,40}?(?:an|bevor)(?=[.,;\s]|$)/u,
  new RegExp(`(?<!\\p{L})(?:wird|werden|wurde|wurden|worden)(?!\\p{L})${ofSentence}(?<!\\p{L})${done}(?=\\s*(?:[.,;:!?)]|$)|\\s(?:und|werden|worden)(?!\\p{L}))`, "u"),
  new RegExp(`(?<!\\p{L})(?:ist|sind)(?!\\p{L})${ofSentence}(?<!\\p{L})(?:vereinbart|geplant|vorgesehen|beschlossen|zugesagt|angekündigt|beabsichtigt|worden)(?!\\p{L})`, "u"),
  /(?<!\p{L})(?:Vereinbart|Geplant|Vorgesehen|Beschlossen|Zugesagt|Angekündigt|Beabsichtigt|Unterzeichnet)\s(?:ist|sind|wurde|wurden)(?!\p{L})/u,
  /(?<!\p{L})(?:be|been|is|are|was|were)\s(?:\p{Ll}+\s)?(?:\p{Ll}+ed|set\sup|begun|put\sin\splace|foreseen)(?!\p{L})/u,
];

/** Whether a sentence says that something is, was or is to be done without saying by whom, German or English. */
export function isImpersonal(sentence: string): boolean {
  return passive.some((pattern) => pattern.test(sentence));
}
