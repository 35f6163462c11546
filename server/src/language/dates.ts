/** How exactly a text names a time. A part is `Anfang 2024` or `late May 2025`. */
export type TimePrecision = "day" | "days" | "month" | "months" | "quarter" | "half" | "part" | "year" | "years";

/** A time that a text names. Offsets are UTF-16, into that text. */
export interface NamedTime {
  readonly start: number;
  readonly end: number;
  /** The first and the last day that it may mean, ISO `YYYY-MM-DD`; where it names no year, the year is `0000`. */
  readonly from: string;
  readonly to: string;
  readonly precision: TimePrecision;
  /** It names a day and a month and leaves the year to the reader: `am 30. April`. */
  readonly yearless: boolean;
  /** It counts from the day on which the text is read: `gestern`, `next year`. */
  readonly relative: boolean;
}

const monthNames: readonly (readonly [name: string, month: number])[] = [
  ...list("Januar Jänner January Jan", 1),
  ...list("Februar Feber February Feb", 2),
  ...list("März March Mär Mrz Mar", 3),
  ...list("April Apr", 4),
  ...list("Mai May", 5),
  ...list("Juni June Jun", 6),
  ...list("Juli July Jul", 7),
  ...list("August Aug", 8),
  ...list("September Sept Sep", 9),
  ...list("Oktober October Okt Oct", 10),
  ...list("November Nov", 11),
  ...list("Dezember December Dez Dec", 12),
];
const monthByName = new Map(monthNames);

function list(names: string, value: number): readonly (readonly [string, number])[] {
  return names.split(" ").map((name) => [name, value] as const);
}

const M = `(?:${monthNames.map(([name]) => name).join("|")})(?:\\.(?=\\s))?`;
const S = "[ \\u00a0\\u202f\\u2009]";
const Y = "(?:19|20)\\d\\d";
/** A day in German has a full stop, in English it may have an ending. */
const D = "\\d{1,2}(?:\\.|st|nd|rd|th)?";
const TO = `(?:${S}?[–—-]${S}?|${S}(?:bis|to|until|and|und)${S}(?:zum${S}|the${S})?)`;

/** What is read before the digits and words that tell the time itself. */
interface Pattern {
  readonly regex: RegExp;
  /** The time that the groups mean; undefined where they mean none (a 32nd day). */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, today: string) => Meaning | undefined;
}

interface Meaning {
  readonly from: string;
  readonly to: string;
  readonly precision: TimePrecision;
  readonly yearless?: boolean;
  readonly relative?: boolean;
}

const ordinalWords = new Map<string, number>([
  ...list("erst first 1", 1),
  ...list("zweit second 2", 2),
  ...list("dritt third 3", 3),
  ...list("viert fourth 4", 4),
]);

/** In the order in which they are tried at a place; the longest that fits is taken. */
const patterns: readonly Pattern[] = [
  // 2023-06-30
  { regex: re(`(?<y>${Y})-(?<m>\\d{2})-(?<d>\\d{2})`), read: ({ y, m, d }) => day(y, number(m), d) },
  // 30.06.2023, 30. 6. 2023
  { regex: re(`(?<d>\\d{1,2})\\.${S}?(?<m>\\d{1,2})\\.${S}?(?<y>${Y})`), read: ({ y, m, d }) => day(y, number(m), d) },
  // 12. bis 14. Mai 2025, 12./13. Mai, 12–14 May 2025
  {
    regex: re(`(?<d>${D})(?:${TO}|/)(?<e>${D})(?:${S}of)?${S}?(?<m>${M})(?:,?${S}(?<y>${Y}))?`),
    read: ({ y, m, d, e }) => span(day(y, month(m), d), day(y, month(m), e), "days"),
  },
  // 30. April bis 2. Mai 2025
  {
    regex: re(`(?<d>${D})(?:${S}of)?${S}?(?<m>${M})(?:,?${S}(?<y>${Y}))?${TO}(?<e>${D})(?:${S}of)?${S}?(?<n>${M})(?:,?${S}(?<z>${Y}))?`),
    read: ({ y, m, d, e, n, z }) => span(day(y ?? z, month(m), d), day(z, month(n), e), "days"),
  },
  // 30. Juni 2023, 30 June 2023, 30th of June
  { regex: re(`(?<d>${D})(?:${S}of)?${S}?(?<m>${M})(?:,?${S}(?<y>${Y}))?`), read: ({ y, m, d }) => day(y, month(m), d) },
  // May 12, 2025; May 12–14, 2025
  {
    regex: re(`(?<m>${M})${S}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:${TO}(?<e>\\d{1,2})(?:st|nd|rd|th)?)?(?:,?${S}(?<y>${Y}))?`),
    read: ({ y, m, d, e }) => (e === undefined ? day(y, month(m), d) : span(day(y, month(m), d), day(y, month(m), e), "days")),
  },
  // Anfang Mai 2025, late May 2025
  {
    regex: re(`(?<part>Anfang|Mitte|Ende|[Ee]arly|[Mm]id-?|[Ll]ate|(?:beginning|start|middle|end)${S}of)${S}?(?<m>${M})${S}(?<y>${Y})`),
    read: ({ part, m, y }) => partOfMonth(part, month(m), y),
  },
  // März bis Mai 2025
  {
    regex: re(`(?<m>${M})(?:${S}(?<y>${Y}))?${TO}(?<n>${M})${S}(?<z>${Y})`),
    read: ({ m, y, n, z }) => span(wholeMonth(y ?? z, month(m)), wholeMonth(z, month(n)), "months"),
  },
  // Mai 2025, May of 2025; not of the 31. April 2024, which does not exist
  { regex: re(`(?<!\\d(?:\\.|st|nd|rd|th)?${S}?)(?<m>${M})(?:${S}des${S}Jahres|${S}of|,)?${S}(?<y>${Y})`), read: ({ m, y }) => wholeMonth(y, month(m)) },
  // 2. Quartal 2024, drittes Quartal 2024, second quarter of 2024, Q3 2024, Q3/2024
  {
    regex: re(
      `(?:Q(?<q>[1-4])|(?<p>[1-4])\\.${S}?Quartal|(?<w>[Ee]rst|[Zz]weit|[Dd]ritt|[Vv]iert)e[nrs]?${S}Quartal|(?<x>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)${S}quarter)(?:${S}(?:des${S}Jahres${S}|of${S}|von${S})?|/|${S}/${S})(?<y>${Y})`,
    ),
    read: ({ q, p, w, x, y }) => months(y, 3 * ordinal(q ?? p ?? w ?? x) - 2, 3, "quarter"),
  },
  // erstes Halbjahr 2024, zweite Jahreshälfte 2024, first half of 2024, H1 2024
  {
    regex: re(
      `(?:H(?<q>[12])|(?<p>[12])\\.${S}?(?:Halbjahr|Jahreshälfte)|(?<w>[Ee]rst|[Zz]weit)e[nrs]?${S}(?:Halbjahr|Jahreshälfte|Hälfte)|(?<x>[Ff]irst|[Ss]econd)${S}half)(?:${S}(?:des${S}Jahres${S}|of${S}|von${S})?|/)(?<y>${Y})`,
    ),
    read: ({ q, p, w, x, y }) => months(y, 6 * ordinal(q ?? p ?? w ?? x) - 5, 6, "half"),
  },
  // Anfang 2024, Mitte des Jahres 2024, early 2024, mid-2024, end of 2024, Frühjahr 2024, spring 2024
  {
    regex: re(
      `(?<part>Anfang|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst|[Ee]arly|[Mm]id|[Ll]ate|(?:beginning|start|middle|end)${S}of|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all)(?:${S}des${S}Jahres${S}|${S}of${S}|${S}in${S}|${S}|-)(?<y>${Y})`,
    ),
    read: ({ part, y }) => partOfYear(part, y),
  },
  // zwischen 2023 und 2025, von 2023 bis 2025, 2023–2025
  {
    regex: re(`(?<y>${Y})(?:${S}?–${S}?|${S}(?:bis|to|until|und|and)${S})(?<z>${Y})`),
    read: ({ y, z }) => span(months(y, 1, 12, "year"), months(z, 1, 12, "year"), "years"),
  },
  // im Jahr 2025, in 2025, (2025)
  {
    regex: new RegExp(
      `(?<=(?:^|\\s)\\(|(?<![\\p{L}\\p{N}])(?:[Jj]ahre?s?|[Ii]m|[Ii]n|[Ss]eit|[Bb]is|[Aa]b|[Vv]on|[Vv]or|[Nn]ach|[Ff]ür|[Gg]egen|the${S}year|[Ss]ince|[Bb]y|[Ff]rom|[Uu]ntil|[Ff]or|[Oo]f|[Dd]uring|[Bb]efore|[Aa]fter)${S})(?<y>${Y})(?![\\p{L}\\p{N}/]|-\\d)(?=\\s*(?:$|[^\\p{L}\\p{N}\\s]|\\p{Ll}))`,
      "gu",
    ),
    read: ({ y }) => months(y, 1, 12, "year"),
  },
  // Der Rat |tagt| 2026 |in| Brüssel; das Gesetz |ist| 2022 |in| Kraft getreten. `Es wurden 2020 Stellen …` is a count.
  {
    regex: re(
      `(?<=(?<!\\p{L})(?:ist|sind|war|waren|trat|traten|tritt|treten|wird|werden|wurde|wurden|soll|sollen|findet|finden|fand|fanden|tagt|tagen|tagte|tagten|hat|haben|hatte|hatten)${S})(?<y>${Y})(?=${S}(?:in|im|ins|auf|an|am|zum|zur|mit|von|vom|durch|erneut|wieder|erstmals|erstmalig|stattfinden|statt|tagen|zusammentreten|zusammenkommen|unterzeichnet|unterzeichnen|beschlossen|vereinbart|geschlossen|abgeschlossen|verabschiedet|angenommen|gestartet|starten|beginnen|begonnen|gegründet|veröffentlicht|vorgestellt|vorgelegt|folgen|der|die|das|den|dem|ein|eine|einen|ihre|ihren)(?!\\p{L}))`,
    ),
    read: ({ y }) => months(y, 1, 12, "year"),
  },
  ...relativePatterns(),
];

/**
 * The times that a text names, in order, not overlapping; German and English forms alike, since a German text quotes
 * English and names are written in both ways.
 *
 * ```
 * Der Rat tagte am |30. Juni 2023| in Seoul; die nächste Tagung ist |Anfang 2024|.
 * ```
 * Numbers of acts (`(EU) 2022/1925`), and years that are counts (`2000 Unternehmen`), are none.
 * @param today ISO day from which `gestern` and `next year` count
 */
export function namedTimes(text: string, today: string): readonly NamedTime[] {
  if (!mayNameTime.test(text)) return [];
  const found: NamedTime[] = [];
  for (const { regex, read } of patterns) {
    for (const match of text.matchAll(regex)) {
      const meaning = read(match.groups ?? {}, today);
      if (meaning === undefined || meaning.from > meaning.to) continue;
      const start = match.index;
      const end = start + match[0].length;
      found.push({ start, end, from: meaning.from, to: meaning.to, precision: meaning.precision, yearless: meaning.yearless === true, relative: meaning.relative === true });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const times: NamedTime[] = [];
  for (const time of found) {
    const last = times[times.length - 1];
    if (last === undefined || time.start >= last.end) times.push(time);
  }
  return times;
}

/** A quick look: most sentences name no time. */
const mayNameTime = /\d{1,2}\.?[ \u00a0\u202f\u2009]?\p{Lu}|\p{L}\.?[ \u00a0\u202f\u2009]\d|\d{4}|gestern|heute|morgen|yesterday|today|tomorrow|week|month|quarter|year|day\b|[Ww]oche|[Mm]onat|[Jj]ahr|[Qq]uartal|tag\b|Mittwoch|Sonnabend/u;

function re(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\p{N}[.,/-])${source}(?![\\p{L}\\p{N}]|[/-]\\p{N})`, "gu");
}

function number(digits: string | undefined): number {
  return Number.parseInt(digits ?? "", 10);
}

function month(name: string | undefined): number {
  return monthByName.get((name ?? "").replace(".", "")) ?? Number.NaN;
}

function ordinal(word: string | undefined): number {
  return ordinalWords.get((word ?? "").toLowerCase()) ?? Number.NaN;
}

/** ISO day; undefined where the calendar has no such day. Year 0000 is a leap year, so 29 February exists in it. */
function iso(year: number, monthOfYear: number, dayOfMonth: number): string | undefined {
  if (!(monthOfYear >= 1 && monthOfYear <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysIn(year, monthOfYear))) return undefined;
  return `${pad(year, 4)}-${pad(monthOfYear, 2)}-${pad(dayOfMonth, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

function daysIn(year: number, monthOfYear: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monthOfYear - 1] ?? 0;
}

function day(year: string | undefined, monthOfYear: number, dayOfMonth: string | undefined): Meaning | undefined {
  const at = iso(year === undefined ? 0 : number(year), monthOfYear, number(dayOfMonth));
  return at === undefined ? undefined : { from: at, to: at, precision: "day", yearless: year === undefined };
}

function span(first: Meaning | undefined, last: Meaning | undefined, precision: TimePrecision): Meaning | undefined {
  if (first === undefined || last === undefined) return undefined;
  return { from: first.from, to: last.to, precision, yearless: first.yearless === true || last.yearless === true };
}

function months(year: string | undefined, first: number, count: number, precision: TimePrecision): Meaning | undefined {
  const from = iso(number(year), first, 1);
  const last = first + count - 1;
  const to = iso(number(year), last, daysIn(number(year), last));
  return from === undefined || to === undefined ? undefined : { from, to, precision };
}

function wholeMonth(year: string | undefined, monthOfYear: number): Meaning | undefined {
  return months(year, monthOfYear, 1, "month");
}

function partOfMonth(part: string | undefined, monthOfYear: number, year: string | undefined): Meaning | undefined {
  const whole = wholeMonth(year, monthOfYear);
  if (whole === undefined) return undefined;
  const within = (from: number, to: number): Meaning => ({ from: `${whole.from.slice(0, 8)}${pad(from, 2)}`, to: `${whole.from.slice(0, 8)}${pad(to, 2)}`, precision: "part" });
  if (/^(?:Anfang|early|beginning|start)/iu.test(part ?? "")) return within(1, 10);
  if (/^(?:Mitte|mid)/iu.test(part ?? "")) return within(11, 20);
  return within(21, Number(whole.to.slice(8)));
}

function partOfYear(part: string | undefined, year: string | undefined): Meaning | undefined {
  const name = (part ?? "").toLowerCase();
  if (/^(?:anfang|early|beginning|start)/u.test(name)) return months(year, 1, 4, "part");
  if (/^(?:mitte|mid)/u.test(name)) return months(year, 5, 4, "part");
  if (/^(?:ende|late|end)/u.test(name)) return months(year, 9, 4, "part");
  if (/^(?:frühjahr|frühling|spring)/u.test(name)) return months(year, 3, 4, "part");
  if (name === "sommer" || name === "summer") return months(year, 6, 4, "part");
  return months(year, 9, 4, "part");
}

const weekdays = new Map<string, number>([
  ...list("sonntag sunday", 0),
  ...list("montag monday", 1),
  ...list("dienstag tuesday", 2),
  ...list("mittwoch wednesday", 3),
  ...list("donnerstag thursday", 4),
  ...list("freitag friday", 5),
  ...list("samstag sonnabend saturday", 6),
]);

function relativePatterns(): readonly Pattern[] {
  const past = "letzt|vergangen|vorig";
  const next = "nächst|kommend";
  const present = "dies|laufend";
  const days = "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
  return [
    { regex: re("(?:[Hh]eute|[Tt]oday)"), read: (_, today) => relative(today, today, "day") },
    { regex: re("(?:[Gg]estern|[Yy]esterday)"), read: (_, today) => shifted(today, -1) },
    { regex: re("(?:[Vv]orgestern)"), read: (_, today) => shifted(today, -2) },
    // `Morgen` is also the morning.
    { regex: re(`(?:(?<!(?:[Hh]eute|[Gg]estern)${S})morgen|[Tt]omorrow)`), read: (_, today) => shifted(today, 1) },
    { regex: re("(?:[Üü]bermorgen)"), read: (_, today) => shifted(today, 2) },
    {
      regex: re(`(?:(?<p>${past}|[Ll]ast|[Pp]ast)|(?<n>${next}|[Nn]ext|[Cc]oming)|(?<h>${present}|[Tt]his|[Cc]urrent))(?:e[nrsm]?)?${S}(?:(?<y>Jahr(?:es)?|year)|(?<q>Quartals?|quarter)|(?<m>Monats?|month)|(?<w>Woche|week)|(?<d>${days})s?)`),
      read: ({ p, n, y, q, m, w, d }, today) => {
        const step = p !== undefined ? -1 : n !== undefined ? 1 : 0;
        if (y !== undefined) return inYear(today, step);
        if (q !== undefined) return inMonths(today, step, 3, "quarter");
        if (m !== undefined) return inMonths(today, step, 1, "month");
        if (w !== undefined) return inWeek(today, step);
        return onWeekday(today, step, d);
      },
    },
  ];
}

function relative(from: string, to: string, precision: TimePrecision): Meaning {
  return { from, to, precision, relative: true };
}

function addDays(today: string, count: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

function weekdayOf(today: string): number {
  return new Date(`${today}T00:00:00Z`).getUTCDay();
}

function shifted(today: string, count: number): Meaning {
  const at = addDays(today, count);
  return relative(at, at, "day");
}

function inYear(today: string, step: number): Meaning | undefined {
  const year = months(String(number(today.slice(0, 4)) + step), 1, 12, "year");
  return year && { ...year, relative: true };
}

function inMonths(today: string, step: number, length: number, precision: TimePrecision): Meaning | undefined {
  const index = number(today.slice(0, 4)) * 12 + number(today.slice(5, 7)) - 1;
  const first = (Math.floor(index / length) + step) * length;
  const found = months(String(Math.floor(first / 12)), (first % 12) + 1, length, precision);
  return found && { ...found, relative: true };
}

/** Weeks begin on Monday (ISO 8601). */
function inWeek(today: string, step: number): Meaning {
  const monday = addDays(today, 7 * step - ((weekdayOf(today) + 6) % 7));
  return relative(monday, addDays(monday, 6), "days");
}

/** `letzten Freitag`: the last one before today; `diesen Freitag` and `nächsten Freitag`: the first one from today on. */
function onWeekday(today: string, step: number, name: string | undefined): Meaning | undefined {
  const wanted = weekdays.get((name ?? "").toLowerCase());
  if (wanted === undefined) return undefined;
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  return shifted(today, step < 0 ? (ahead === 0 ? -7 : ahead - 7) : step > 0 && ahead === 0 ? 7 : ahead);
}
