/** British and American endings that differ by rule. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})isation/gu, "ization"],
  [/(?<=[a-z]{3})ising\b/gu, "izing"],
  [/(?<=[a-z]{4})ised\b/gu, "ized"],
  [/\bprogramme/gu, "program"],
  [/\bcentre/gu, "center"],
  [/\bdefence/gu, "defense"],
  [/\blabour/gu, "labor"],
  [/behaviour/gu, "behavior"],
  [/modelling/gu, "modeling"],
];

/** The American spelling of a British name, if it differs. */
export function otherSpelling(text: string): string | undefined {
  let other = text;
  for (const [british, american] of pairs) other = other.replace(british, american);
  return other === text ? undefined : other;
}
