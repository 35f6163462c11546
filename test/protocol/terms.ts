/** A file of a pack with one term, on a topic of the shipped pack. */
export const terms = `terms:
  - id: sandbox
    label:
      de: Erprobungsraum für Häfen
      en: port sandbox
    definition:
      de: Ein Raum, in dem Häfen neue Verfahren erproben.
      en: A space in which ports try out new procedures.
    topic: ai
`;
