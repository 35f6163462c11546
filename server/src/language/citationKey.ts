// What pandoc takes for the key of a citation.

/**
 * A key behind its `@`, as the source of a regular expression with the flag `u`: `@{any thing}` or `@smith:2019`. In the
 * second form, punctuation counts only between letters, so that a full stop behind a key ends the sentence.
 *
 * Source: pandoc's User's Guide, “Citation syntax”.
 */
export const citationKey = String.raw`@(?:\{[^{}\s]+\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_])|[:/](?=/))*)`;
