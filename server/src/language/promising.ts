/** Words with which a sentence says that something was promised, begun or planned. */
const promising =
  /(?<!\p{L})(?:vereinbar\p{L}*|beschl(?:oss|ossen|ießt|ießen)|einig(?:t|te|ten|en)|geeinigt|überein(?:gekommen)?|kamen\süberein|verpflichte\p{L}*|zugesagt|sag(?:t|en|te|ten)\s[^.;:!?]{0,60}?zu|geplant|plan(?:t|en|te|ten)|vorgesehen|beabsichtig\p{L}*|angekündigt|kündig(?:t|en|te|ten)|soll|sollen|will|wollen|unterzeichne\p{L}*|gestartet|start(?:et|en|ete|eten)|lancier\p{L}*|eingesetzt|setz(?:t|en|te|ten)\s[^.;:!?]{0,60}?\sein|eingerichtet|einzurichten|gegründet|gebildet|geschaffen|aufgebaut|ins\sLeben\sgerufen|bekräftig\p{L}*|prüf(?:t|en|te|ten)|geprüft|ausgeschrieben|agree[sd]?|decide[sd]?|commit(?:s|ted)?|pledge[sd]?|plan(?:s|ned)?|will|shall|(?:is|are)\sto|intends?|intended|sign(?:s|ed)?|launch(?:es|ed)?|establish(?:es|ed)?|sets?\sup|form(?:s|ed)|create[sd]?|reaffirm(?:s|ed)?|announce[sd]?|explor(?:e|es|ed|ing)|foreseen|envisaged)(?!\p{L})/iu;

/** Words with which it asks, advises, denies, supposes, or speaks for its author; or says itself where it has this from. */
const otherwise =
  /\?\s*$|(?<!\p{L})(?:nicht|nie|kein\p{L}*|ohne|sollte|sollten|müsste\p{L}*|könnte\p{L}*|würde\p{L}*|wäre\p{L}*|wenn|falls|sofern|ob|wir|ich|uns|unser\p{L}*|bitte|laut|zufolge|nach\sAngaben|heißt\ses|hieß\ses|berichte(?:t|te|ten)|not|never|no|should|could|would|might|must|if|unless|whether|we|our|please|let|according\sto|reported(?:ly)?|says?)(?!\p{L})/iu;

/** Whether a sentence says, in its author's own name and as a fact, that something was promised, begun or planned. */
export function promises(sentence: string): boolean {
  return promising.test(sentence) && !otherwise.test(sentence);
}

const doneWords = /(?<!\p{L})(?:unterzeichnet\p{L}*|gestartet|startete(?:n)?|lancierte?n?|eröffne\p{L}*|gegründet|ins\sLeben\sgerufen|signed|launched|concluded|opened)(?!\p{L})/iu;

/** Whether a sentence tells of an act rather than of a promise. */
export function saysDone(sentence: string): boolean {
  return doneWords.test(sentence) && !/(?<!\p{L})(?:soll|sollen|will|wollen|planen|geplant|(?:is|are)\sto|plans?\sto|to\sbe)(?!\p{L})/iu.test(sentence);
}
