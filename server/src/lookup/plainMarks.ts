const apostrophes = "‘’‚`´";
const quotes = "„“”«»";

/** Marks with every quotation mark and apostrophe straight: people type them as their keyboard has them. */
export function plainMarks(marks: string): string {
  let text = "";
  for (const mark of marks) text += apostrophes.includes(mark) ? "'" : quotes.includes(mark) ? '"' : mark;
  return text;
}
