// Whether the words that a reader reads are those that stand in a Markdown text, found without parsing it.
import { isSpace } from "./words.ts";

const letter = String.raw`[\p{L}\p{N}]`;
const hyphen = String.raw`[\-\u2010-\u2013]`;
const letterOrHyphen = String.raw`[\p{L}\p{N}\-\u2010-\u2013]`;

/**
 * Where markup, once it is dropped, may join what it parts, or part or change what seems to be one word:
 *
 * ```
 * Hafen**gesetz**      Ha&shy;fen      [Hafen](address)s      **Hafen**-Gesetz      Hafen-<b> und</b>
 * ```
 * An underscore between letters is just that, and `](` stands between words and an address. Each begins with a mark, of
 * which a text has few, so that the search is quick.
 */
const joints = [
  // Marks that nobody sees, entities, and hyphens that are escaped.
  String.raw`[\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufeff]`,
  String.raw`&#?\w+;`,
  String.raw`\\${hyphen}|${hyphen}\\`,
  // A tag or comment directly behind a word or before one; `>` at the start of a line is a quotation's.
  String.raw`(?<=${letterOrHyphen})<(?!https?:|mailto:)`,
  String.raw`(?<=\S)>${hyphen}?${letter}`,
  String.raw`>${hyphen}`,
  // Emphasis and brackets with a word or hyphen on both sides; behind a closing bracket there may be an address before it.
  String.raw`(?<=${letterOrHyphen})_*[*~[\]][*~_[\]]*${letterOrHyphen}`,
  String.raw`(?<=${letter})_+${hyphen}|${hyphen}_+${letter}`,
  String.raw`[)\]][*~_]*${hyphen}?${letter}`,
  // The same beside a hyphen with no word on its other side: `**Hafen**- und`.
  String.raw`[*~_)\]]${hyphen}[\s,]`,
  String.raw`(?<=${letter})${hyphen}[*~_[\]]`,
  String.raw`(?<=\s[*~_[]*)${hyphen}[*~_[]+${letter}`,
  String.raw`(?<=\s[*~_[]+)${hyphen}${letter}`,
];
const joint = new RegExp(joints.join("|"), "u");

/** An address may be anywhere in a piece of text without spaces that has one of these. */
const addressSign = /:\/\/|www\.|mailto:|xmpp:|@/g;
/** Where an address begins or ends within a word; none has a longer domain. */
const jointAtAddress = new RegExp(
  String.raw`${letter}(?:https?://|www\.|mailto:|xmpp:)|(?:://|www\.|@)[\w.-]{0,253}[^\0-\x7f\s]|(?:://|www\.|@)[\w.-]{254}|[^\0-\x7f\s][\w.+-]*@\w`,
  "u",
);
/** Nobody writes longer ones, and what has them would take long to look through. */
const longestPiece = 2000;

/** True where every word that a reader reads, and every chain of words with hyphens, stands in the text as it is read. */
export function hasPlainWords(text: string): boolean {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return !joint.test(body) && hasPlainAddresses(body);
}

/** True where no address takes a part of a word, or has letters as percent signs; what its fragment has does not count. */
function hasPlainAddresses(text: string): boolean {
  addressSign.lastIndex = 0;
  while (addressSign.test(text)) {
    const start = startOfPiece(text, addressSign.lastIndex);
    const end = endOfPiece(text, addressSign.lastIndex);
    if (end - start > longestPiece) return false;
    const piece = text.slice(start, end);
    if (jointAtAddress.test(piece) || hasCodedLetters(piece)) return false;
    addressSign.lastIndex = end;
  }
  return true;
}

function hasCodedLetters(piece: string): boolean {
  const coded = piece.indexOf("%");
  if (coded < 0) return false;
  const fragment = piece.indexOf("#");
  return fragment < 0 || coded < fragment || piece.indexOf("://") !== piece.lastIndexOf("://");
}

/** Where the piece without spaces begins in which an offset lies. An address is in one piece. */
export function startOfPiece(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where it ends. */
export function endOfPiece(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return end;
}
