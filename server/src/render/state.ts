// Where a commitment stands today, in words.
import { acts } from "../knowledge/promise.ts";
import type { CommitmentState, State } from "../knowledge/state.ts";
import type { LocalText } from "../knowledge/local-text.ts";
import type { PartialDate } from "../knowledge/partial-date.ts";
import type { Commitment } from "../knowledge/records/commitment.ts";
import { type RenderContext, recordLink } from "./context.ts";
import { formatDate } from "./dates.ts";
import type { Locale } from "./locale.ts";

const states: { readonly [state in State]: LocalText } = {
  completed: { de: "erfüllt", en: "completed" },
  superseded: { de: "ersetzt", en: "superseded" },
  specified: { de: "präzisiert", en: "further specified" },
  renewed: { de: "erneuert", en: "renewed" },
  // Nobody says that it was not done: only that nothing is recorded here.
  overdue: { de: "Termin verstrichen; keine spätere Meldung verzeichnet", en: "due date passed; no later record" },
  open: { de: "offen", en: "open" },
};

/** „am 12. Mai 2025“, „im Mai 2025“, „2025“ */
function onDate(date: PartialDate, locale: Locale): string {
  const written = formatDate(date, locale);
  if (date.length === 4) return locale === "de" ? written : `in ${written}`;
  if (date.length === 7) return locale === "de" ? `im ${written}` : `in ${written}`;
  return locale === "de" ? `am ${written}` : `on ${written}`;
}

/** „Stand: erneuert am 12. Mai 2025“, for a line of a list; undefined where nothing came later. */
export function stateMark(locale: Locale, { state, by, date }: CommitmentState, commitment: Commitment): string | undefined {
  // What an event completes on its own day says so already.
  if (state === "open" || by?.record.id === commitment.event) return undefined;
  const words = state === "overdue" || date === undefined ? states[state][locale] : `${states[state][locale]} ${onDate(date, locale)}`;
  return `${{ de: "Stand:", en: "status:" }[locale]} ${words}`;
}

/** „erneuert: dritte Tagung …, 12. Mai 2025“, with a link to what it was derived from; for a page. */
export function stateLine(context: RenderContext, { state, by, date }: CommitmentState, commitment: Commitment): string {
  const { locale, markup } = context;
  const words = states[state][locale];
  // What has been signed or started is not open in itself; only what becomes of it is.
  const open = acts.has(commitment.status) ? "" : `${words}; `;
  if (by === undefined) {
    const nothing = { de: "keine spätere Meldung verzeichnet", en: "no later record" }[locale];
    return markup.text(state === "open" ? `${open}${nothing}` : words);
  }
  const event = by.kind === "events" ? by.record.id : by.record.event;
  const where = event === undefined ? undefined : recordLink(context, `events/${event}`);
  const when = date === undefined ? undefined : markup.text(formatDate(date, locale));
  const head = markup.text(state === "open" ? `${open}${{ de: "zuletzt aufgegriffen:", en: "last taken up:" }[locale]}` : `${words}:`);
  const place = [where, when].filter((part) => part !== undefined).join(", ");
  return [head, place === "" ? recordLink(context, by.ref) : place].join(" ");
}
