import type { LocalText, PageLanguage } from "../local-text.ts";
import type { PartialDate } from "../partial-date.ts";
import type { RecordBase } from "./base.ts";
import type { Verification } from "./evidence.ts";

/** An address of a source, and the language of the page there. */
export interface SourceUrl {
  readonly language: PageLanguage;
  readonly url: string;
  /** Absent: the page was found at this address. */
  readonly verification?: Verification;
}

/** A press release, article, statement or page that statements rest on. */
export interface Source extends RecordBase {
  /** In the source's language. Where the source has no title, a description in square brackets. */
  readonly title: string;
  readonly publisher: string;
  readonly type:
    | "press-release"
    | "press-release-copy"
    | "news-article"
    | "joint-statement"
    | "web-page"
    | "legal-text"
    | "briefing"
    | "communication"
    | "report"
    | "speech"
    | "other";
  readonly language: PageLanguage;
  /** primary: a party's own publication; press: a journalistic report; other: copies, summaries, databases. */
  readonly authority: "primary" | "press" | "other";
  /** unknown: nobody has read the page, or it does not say. */
  readonly translation: "official" | "machine" | "none" | "unknown";
  readonly published?: {
    readonly date: PartialDate;
    /** True: the day may be off by some days. */
    readonly approximate?: boolean;
    /** True: the source itself says so. */
    readonly stated: boolean;
    readonly basis?: LocalText;
  };
  /** In order of preference. */
  readonly urls: readonly SourceUrl[];
  /** What it reports on, in words, or the id of that source. */
  readonly basedOn?: LocalText;
  readonly rights?: LocalText;
}
