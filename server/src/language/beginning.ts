// Whether a sentence announces that something is to come into being, and by when.

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const participles =
  "(?:eingerichtet|gegründet|geschaffen|aufgebaut|eingesetzt|gestartet|unterzeichnet|geschlossen|abgeschlossen|aufgelegt|lanciert|gebildet|errichtet|etabliert|eröffnet|eingeführt|ins\\sLeben\\sgerufen|auf\\sden\\sWeg\\sgebracht)";
const infinitives =
  "(?:einrichten|einzurichten|gründen|schaffen|aufbauen|aufzubauen|einsetzen|einzusetzen|starten|unterzeichnen|schließen|abschließen|abzuschließen|auflegen|aufzulegen|lancieren|bilden|errichten|etablieren|eröffnen|einführen|einzuführen|ins\\sLeben\\s(?:zu\\s)?rufen|auf\\sden\\sWeg\\s(?:zu\\s)?bringen)";
const nouns = "(?:Einrichtung|Gründung|Schaffung|Errichtung|Einsetzung|Unterzeichnung|Bildung|Eröffnung|Einführung|Start|Aufbau|Abschluss)";
const done = "(?:set\\sup|established|created|launched|signed|formed|founded|concluded|introduced|built|opened|put\\sin\\splace)";
const doing = "(?:set\\sup|establish|create|launch|sign|form|found|conclude|introduce|build|open|put\\sin\\splace)";

/** Adjectives before the thing; a third one or a further one is another than the first. */
const adjectives = "(?:(?!dritte|zweite|vierte|nächste|weitere|neue|andere|third|second|fourth|next|further|another|new)[\\p{Ll}-]+(?:e|es|er|en)\\s){0,3}";
const englishAdjectives = "(?:(?!third|second|fourth|next|further|another|new|and|or|of|in|on|at|for|by|with|under|through|to|from|via|within|about)[\\p{Ll}-]+\\s){0,3}";
/** What belongs to the thing and stands behind it: `für kritische Störungen`, `EU–Japan`, `on semiconductors`. */
const rest = "(?:\\s[^.,;:!?()]{1,90}?)?";
/** What may stand between verb and thing: no noun of its own, or the thing would be somebody's. */
const between = "(?:\\s(?:[\\p{Ll}]+|20\\d\\d|(?:mit|zwischen|in|bis|im|bis\\sEnde)\\s(?:der\\s|dem\\s)?\\p{Lu}[\\p{L}–-]+(?:\\s(?:und\\s)?\\p{Lu}\\p{L}+)?(?:\\s20\\d\\d)?)){0,5}?";
/** A citation leaves a space before the full stop. */
const clauseEnd = "(?=\\s*(?:[.,;:!?)]|$)|\\sund\\s|\\sand\\s)";

/** Ends right before the thing, as the one that something is done with. */
const asSubjectFirst = new RegExp(`(?:^|[:;–]\\s)(?:(?:Auch|Zudem|Außerdem)\\s)?(?:(?:[Ee]in|[Ee]ine|[Dd]er|[Dd]ie|[Dd]as|[Dd]ieser|[Dd]iese|[Dd]ieses|[Ii]hre?)\\s)?${adjectives}$`, "u");
const asIndefiniteFirst = new RegExp(`(?:^|[:;–]\\s)(?:(?:Auch|Zudem|Außerdem)\\s)?(?:[Ee]in|[Ee]ine)\\s${adjectives}$`, "u");
const afterVerb = new RegExp(`(?<!\\p{L})(?<verb>soll|sollen|wird|werden|ist|sind)${between}\\s(?<det>ein|eine|das|die|der)\\s${adjectives}$`, "u");
const afterPlanned = new RegExp(`(?<!\\p{L})(?:[Gg]eplant|[Vv]orgesehen|[Aa]ngekündigt|[Bb]eabsichtigt)\\s(?:ist|sind)${between}\\s(?:ein|eine)\\s${adjectives}$`, "u");
const asObject = new RegExp(
  `(?<!\\p{L})(?:wollen|will|planen|plant|beabsichtigen|beabsichtigt|sollen|werden|wird)(?:[,\\s][^.;:!?]{0,90}?)?(?<!(?<!\\p{L})(?:in|im|an|am|auf|bei|beim|mit|für|über|durch|zu|zum|zur|nach|vor|von|vom|aus|neben|unter|um|gegen))\\s(?:ein|eine|einen|das|den|die|ihr|ihre|ihren)\\s${adjectives}$`,
  "u",
);
const asGenitive = new RegExp(`(?<!\\p{L})[Dd](?:ie|er|en)\\s${nouns}\\s(?:eines|einer|des|der|von)\\s(?:[\\p{Ll}-]+\\s){0,3}$`, "u");

const toBeDone = new RegExp(`^${rest}\\s(?:soll|sollen|wird|werden)(?:\\s[^.,;:!?()]{1,60}?)?\\s(?:${participles}(?:\\swerden)?|entstehen)${clauseEnd}`, "u");
const doneBehind = new RegExp(`^${rest}\\s(?:${participles}(?:\\swerden)?|entstehen)${clauseEnd}`, "u");
const plannedBehind = new RegExp(`^${rest}\\s(?:geplant|vorgesehen|angekündigt|beabsichtigt|in\\sPlanung)${clauseEnd}`, "u");
const isPlanned = new RegExp(`^${rest}\\s(?:ist|sind)(?:\\s[\\p{Ll}]+){0,2}\\s(?:geplant|vorgesehen|angekündigt|beabsichtigt|in\\sPlanung)${clauseEnd}`, "u");
const doneByThem = new RegExp(`^${rest}\\s${infinitives}${clauseEnd}`, "u");
const isDue = new RegExp(`^${rest}\\s(?:ist|sind|steht|stehen|soll|sollen)(?!\\p{L})`, "u");

const englishSubject = new RegExp(`(?:^|[,;:–]\\s|(?<!\\p{L})and\\s)(?:(?:[Aa]n?|[Tt]he|[Tt]heir|[Ii]ts)\\s)?${englishAdjectives}$`, "u");
const englishIndefinite = new RegExp(`(?:^|[,;:–]\\s|(?<!\\p{L})and\\s)[Aa]n?\\s${englishAdjectives}$`, "u");
const englishToBeDone = new RegExp(
  `^${rest}\\s(?:will|shall|is\\sto|are\\sto|is\\sdue\\sto|are\\sdue\\sto|is\\sexpected\\sto|is\\sset\\sto|is\\sgoing\\sto|is\\splanned\\sto)\\s(?:\\p{Ll}+\\s)?be\\s(?:\\p{Ll}+ly\\s)?${done}(?!\\p{L})`,
  "u",
);
const englishPlanned = new RegExp(`^${rest}\\s(?:is|are)\\s(?:also\\s|currently\\s)?(?:planned|foreseen|envisaged)(?!\\p{L})`, "u");
const englishObject = new RegExp(
  `(?<!\\p{L})(?:will|shall|plans?\\sto|intends?\\sto|aims?\\sto|(?:is|are)\\sto|(?:is|are)\\splanning\\sto|wants?\\sto|(?:is|are)\\sgoing\\sto)\\s(?:also\\s|jointly\\s|soon\\s|together\\s)?${doing}\\s(?:(?:an?|the|their)\\s)?${englishAdjectives}$`,
  "u",
);
const englishNoun = new RegExp(`(?<!\\p{L})[Tt]he\\s(?:establishment|creation|launch|signing|signature|setting-up|conclusion|introduction)\\sof\\s(?:(?:an?|the|their)\\s)?${englishAdjectives}$`, "u");
const englishIsDue = new RegExp(`^${rest}\\s(?:is|are)\\s(?:\\p{Ll}+\\s)?(?:planned|scheduled|due|expected|foreseen|envisaged)(?!\\p{L})`, "u");

/**
 * Whether a sentence announces that the thing that it names in this place is to come into being, German or English:
 *
 *   Ein gemeinsames |Frühwarnsystem| soll eingerichtet werden.      The sides plan to set up an |early warning mechanism|.
 *
 * What is to be done in, with or by it is something else: `Im |Frühwarnsystem| ist eine Übung geplant`.
 */
export function announcesBeginning(sentence: string, thing: Stretch): boolean {
  const before = sentence.slice(0, thing.start);
  const after = sentence.slice(thing.end);
  if (asSubjectFirst.test(before) && toBeDone.test(after)) return true;
  if (asIndefiniteFirst.test(before) && isPlanned.test(after)) return true;
  const verb = afterVerb.exec(before)?.groups;
  if (verb !== undefined) {
    const planned = verb["verb"] === "ist" || verb["verb"] === "sind";
    if (planned ? verb["det"]?.startsWith("ein") === true && plannedBehind.test(after) : doneBehind.test(after)) return true;
  }
  if (afterPlanned.test(before)) return true;
  if (asObject.test(before) && doneByThem.test(after)) return true;
  if (asGenitive.test(before) && isDue.test(after)) return true;
  if (englishSubject.test(before) && englishToBeDone.test(after)) return true;
  if (englishIndefinite.test(before) && englishPlanned.test(after)) return true;
  return englishObject.test(before) || (englishNoun.test(before) && englishIsDue.test(after));
}

/** Between a verb and a time by which something is to be done: `soll |bis Ende| 2025`, `will be set up |by| 2025`. */
const deadline = new RegExp(
  `(?:(?<!\\p{L})(?:[Bb]is(?:\\s(?:zum|spätestens))?|spätestens(?:\\sbis)?)\\s|(?<!\\p{L})(?:soll|sollen|wird|werden|wollen|will)\\s(?:noch\\s)?(?:im\\s|in\\s|am\\s)?|(?<!\\p{L})(?:ist|sind)\\s(?:noch\\s)?für\\s(?:den\\s)?|(?<!\\p{L})(?:by|before|no\\slater\\sthan|until|(?:planned|scheduled|foreseen|due)\\s(?:for|in|on|by))\\s(?:the\\s)?|(?<!\\p{L})be\\s(?:\\p{Ll}+ly\\s)?${done}\\s(?:in|on)\\s)$`,
  "u",
);

/** Ends before a thing that is only part of what the sentence is about: `die Anmeldung zum |Forum|`. */
const inPart = new RegExp(
  `(?<!\\p{L})(?:zum|zur|zu|im|in|am|an|auf|bei|beim|mit|für|über|durch|nach|vor|von|vom|aus|neben|unter|um|of|for|on|at|by|with|under|through|to|from|within|about)\\s(?:(?:der|dem|den|das|die|einem|einer|the|an?|their)\\s)?(?:[\\p{Ll}-]+\\s){0,2}$|(?<!\\p{L})(?:des|eines|dem|einem|einer)\\s(?:[\\p{Ll}-]+\\s){0,2}$|\\p{Lu}\\p{L}+\\sder\\s(?:[\\p{Ll}-]+\\s){0,2}$`,
  "u",
);

/** Whether a thing that a sentence names is what it is about, not something in, of or for it. */
export function isMatter(sentence: string, thing: Stretch): boolean {
  return !inPart.test(sentence.slice(0, thing.start));
}

/** Whether a time in a sentence is one by which what it announces is to be done. */
export function isDeadline(sentence: string, time: Stretch): boolean {
  return deadline.test(sentence.slice(0, time.start));
}
