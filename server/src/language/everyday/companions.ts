/** Adjectives and the like on which nearly any noun may follow, without endings: where one of them begins a name, it tells little. */
const companions = {
  de: new Set(
    `amerikanisch ander asiatisch amtlich allgemein aktuell ausländisch besonder bestehend deutsch dritt digital eigen einzeln elektronisch erst europäisch finanziell fremd früh
    gegenseitig gemeinsam gesellschaftlich gesetzlich groß gut hoch höher indisch industriell inner international japanisch jährlich jung kanadisch koreanisch kritisch kulturell künftig lang langfristig
    lokal militärisch national neu nächst nötig öffentlich örtlich politisch privat rechtlich regional sehr sicher sozial staatlich ständig stark strategisch technisch
    technologisch umfassend unabhängig verschieden vertraulich viel weit weiter weltweit wichtig wirtschaftlich wissenschaftlich zentral zivil zusätzlich zweit`.split(/\s+/u),
  ),
  en: new Set(
    `additional annual basic better bilateral big business central civil close common critical cross cultural data digital direct early economic effective electronic
    environmental european external family federal final financial first foreign free full further general global good government great green health high
    human important industrial information internal international joint key large last legal local long main major market military national natural new next official
    online open own permanent personal political possible private professional public regional regular safe scientific second secure shared short single small social
    special state strategic strong supply technical technological third trade traditional working world young`.split(/\s+/u),
  ),
} as const;

/** True for a word, in any inflection, on which nearly any noun may follow: `economic`, `gemeinsamen`. */
export function goesWithMuch(word: string, language: "de" | "en"): boolean {
  const lower = word.toLowerCase();
  return companions[language].has(lower) || (language === "en" && hasAlwaysCapital(word)) || (language === "de" && companions.de.has(lower.replace(/e[mnrs]?$/u, "")));
}

/** A capital tells nothing of these: they have it always. */
export function hasAlwaysCapital(word: string): boolean {
  return /^(?:European?|Asian?|African?|American?|Canadian|German|French|Korean|Japanese|Indian|British|Chinese|National|Federal|Minist\p{L}+|Council|President)$/u.test(word);
}
