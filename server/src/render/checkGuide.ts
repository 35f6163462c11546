// What each check finds, why, and what to do about it: the page of a check, and docs/checks.md.
import type { CheckCode } from "../checks/finding.ts";
import type { LocalText } from "../knowledge/local-text.ts";
import type { Locale } from "./locale.ts";

/** An example: what is remarked on, and what is written instead. */
interface Example {
  readonly wrong: string;
  readonly right: string;
}

/** The description of a check. Texts are Markdown. */
export interface CheckGuide {
  readonly title: LocalText;
  readonly finds: LocalText;
  readonly why: LocalText;
  readonly fix: LocalText;
  /** What stays without a remark on purpose. */
  readonly silent: LocalText;
  readonly examples: { readonly [locale in Locale]: readonly Example[] };
}

export const checkGuides: { readonly [code in CheckCode]: CheckGuide } = {
  "term/deprecated": {
    title: { de: "Überholte oder falsche Form", en: "Deprecated form" },
    finds: {
      de: "Eine Form, die nach dem Begriffspaket nicht geschrieben werden soll, zum Beispiel einen bekannten Übersetzungsfehler.",
      en: "A form that the pack says should not be written, such as a known mistranslation.",
    },
    why: {
      de: "Solche Formen stehen auch in amtlichen Texten, etwa in maschinellen Übersetzungen. Wer sie übernimmt, schreibt den Fehler mit ab.",
      en: "Such forms occur even in official texts, for instance in machine translations. Whoever copies them copies the mistake.",
    },
    fix: {
      de: "Die Schnellkorrektur schreibt die richtige Form, im selben Fall. Wo Fall und Zahl nicht sicher sind oder sich andere Wörter mit ändern müssten, bietet sie nichts an. „Überall in diesem Entwurf …“ ersetzt alle Stellen auf einmal.",
      en: "The quick fix writes the right form in the same case. Where case and number are not certain, or other words would have to change too, it offers nothing. “… everywhere in this draft” replaces all places at once.",
    },
    silent: {
      de: "In Anführungszeichen und in Zitatblöcken wird die Form nur angemerkt, nicht korrigiert. Steht sie erklärend neben der richtigen („Gesetz über digitale Märkte (Digital Markets Act)“), oder geht es um das Gesetz oder Abkommen eines anderen Staates, bleibt sie ohne Bemerkung.",
      en: "In quotation marks and block quotes the form is only remarked on, not corrected. Where it explains the right one in brackets (“Gesetz über digitale Märkte (Digital Markets Act)”), or where the law or agreement of another state is meant, nothing is said.",
    },
    examples: {
      de: [{ wrong: "Der Ausschuss für digitale Partnerschaft tagte in Seoul.", right: "Der Rat für digitale Partnerschaft tagte in Seoul." }],
      en: [],
    },
  },
  "term/inconsistent": {
    title: { de: "Zwei Namen für eine Sache", en: "Two names for one thing" },
    finds: {
      de: "Einen Begriff, der an dieser Stelle anders heißt als sonst im Entwurf.",
      en: "A term that is called otherwise here than elsewhere in the draft.",
    },
    why: {
      de: "Zwei Namen lesen sich wie zwei Dinge.",
      en: "Two names read like two things.",
    },
    fix: {
      de: "Die Schnellkorrektur schreibt den bevorzugten Namen, im selben Fall; „Überall in diesem Entwurf …“ tut es an allen Stellen auf einmal.",
      en: "The quick fix writes the preferred name, in the same case; “… everywhere in this draft” does so in all places at once.",
    },
    silent: {
      de: "Kurzformen, Abkürzungen, Namen in der anderen Sprache, Zitate, die Titel verlinkter Seiten und Namen, von denen einer den anderen erklärt.",
      en: "Short forms, abbreviations, names in the other language, quotations, titles of linked pages, and names where one explains the other.",
    },
    examples: {
      de: [
        {
          wrong: "Die digitale Partnerschaft mit Japan läuft gut. Die Digitalpartnerschaft mit Kanada beginnt.",
          right: "Die digitale Partnerschaft mit Japan läuft gut. Die digitale Partnerschaft mit Kanada beginnt.",
        },
      ],
      en: [
        {
          wrong: "The early warning mechanism is in place. An early warning system helps both sides.",
          right: "The early warning mechanism is in place. An early warning mechanism helps both sides.",
        },
      ],
    },
  },
  "term/unexplained": {
    title: { de: "Abkürzung ohne Erklärung", en: "Unexplained abbreviation" },
    finds: {
      de: "Die erste Stelle, an der eine Abkürzung steht, ohne dass der Text sie davor oder daneben ausschreibt.",
      en: "The first place where an abbreviation stands without the text having written it out before or beside it.",
    },
    why: {
      de: "Wer die Abkürzung nicht kennt, liest nicht weiter oder rät. Nach üblicher Regel steht beim ersten Mal beides: „Gesetz über digitale Märkte (DMA)“.",
      en: "Whoever does not know the abbreviation stops reading, or guesses. By common rule the first use has both: “Digital Markets Act (DMA)”.",
    },
    fix: {
      de: "Die Schnellkorrektur schreibt den Namen aus, im selben Fall und mit dem richtigen Artikel. Wo das nicht sicher ist, bietet sie nichts an.",
      en: "The quick fix writes the name out, in German in the same case and with the right article. Where that is not certain, it offers nothing.",
    },
    silent: {
      de: "Überschriften, Zitate, Zusammensetzungen wie „KI-Strategie“, Namen, die mehrere Dinge meinen können, was ein Abkürzungsverzeichnis des Entwurfs nennt, und geläufige Abkürzungen wie EU (welche das sind, sagt das Paket).",
      en: "Headings, quotations, compounds such as “AI-based”, names that may mean several things, what a list of abbreviations in the draft holds, and everyday abbreviations such as EU (the pack says which they are).",
    },
    examples: {
      de: [{ wrong: "Die Ziele des DMA sind klar.", right: "Die Ziele des Gesetzes über digitale Märkte (DMA) sind klar." }],
      en: [{ wrong: "The aims of the DMA are clear.", right: "The aims of the Digital Markets Act (DMA) are clear." }],
    },
  },
  "fact/party": {
    title: { de: "Falscher Partner", en: "Wrong partner" },
    finds: {
      de: "Ein Abkommen, ein Memorandum oder ein Vorhaben, das einem Partner zugeschrieben wird, der nicht daran beteiligt ist.",
      en: "An agreement, memorandum or programme ascribed to a partner who is no party to it.",
    },
    why: {
      de: "Ein Papier, das dem falschen Land eine Unterschrift zuschreibt, beschädigt mehr als seinen Verfasser.",
      en: "A paper that ascribes a signature to the wrong country damages more than its author.",
    },
    fix: { de: "Den Partner oder den Namen von Hand berichtigen.", en: "Correct the partner or the name by hand." },
    silent: {
      de: "Vergleiche, Verneinungen, Fragen und Vermutungen, Sätze mit mehreren Partnern und alles, was keinen eigenen Namen hat: Ein Frühwarnsystem können zwei Partner jeweils für sich planen.",
      en: "Comparisons, denials, questions and suppositions, sentences with several partners, and whatever has no name of its own: two partners may plan an early warning mechanism each.",
    },
    examples: {
      de: [
        {
          wrong: "Mit der Republik Korea wurde 6G MIRAI-HARMONY gestartet.",
          right: "Mit Japan wurde 6G MIRAI-HARMONY gestartet.",
        },
      ],
      en: [
        {
          wrong: "6G MIRAI-HARMONY was launched with the Republic of Korea.",
          right: "6G MIRAI-HARMONY was launched with Japan.",
        },
      ],
    },
  },
  "fact/date": {
    title: { de: "Falsches Datum einer Tagung oder eines Rechtsakts", en: "Wrong date of a meeting or act" },
    finds: {
      de: "Eine Tagung, einen Gipfel oder eine Unterzeichnung mit einem Datum, das nicht das eigene ist; ebenso einen Rechtsakt oder ein Abkommen mit einem falschen Tag des Inkrafttretens, der Anwendbarkeit oder der Unterzeichnung.",
      en: "A meeting, summit or signing together with a date that is not its own; likewise an act or agreement with a wrong day of its entry into force, application or signing.",
    },
    why: {
      de: "Ein falscher Tag steht schnell in allen weiteren Papieren. Die Meldung nennt Ort und Tag und die Quelle dafür; was nicht geprüft ist, ist so bezeichnet und nur ein Hinweis.",
      en: "A wrong day soon stands in all later papers. The message gives place and day, and the source for them; what is not checked says so, and is information only.",
    },
    fix: {
      de: "Bei einem Rechtsakt: das richtige Datum einsetzen. Bei einer Tagung Datum oder Tagung von Hand berichtigen: Was von beiden stimmt, wissen nur Sie.",
      en: "For an act: write the right date. For a meeting, correct the date or the meeting by hand: only you know which of them is right.",
    },
    silent: {
      de: "Verneinte und verschobene Termine, Fragen und Vermutungen, Zeitangaben, die zu etwas anderem im Satz gehören können, Teile eines Rechtsakts sowie Tagungen und Akte, deren Datum selbst unsicher ist.",
      en: "Dates that are denied or postponed, questions and suppositions, times that may belong to something else in the sentence, parts of an act, and meetings and acts whose own date is uncertain.",
    },
    examples: {
      de: [
        {
          wrong: "Die zweite Tagung des Rates für digitale Partnerschaft EU–Japan fand am 3. Mai 2024 statt.",
          right: "Die zweite Tagung des Rates für digitale Partnerschaft EU–Japan fand am 30. April 2024 statt.",
        },
        { wrong: "Der DMA ist am 2. Mai 2023 in Kraft getreten.", right: "Der DMA ist am 1. November 2022 in Kraft getreten." },
      ],
      en: [
        {
          wrong: "The second EU–Japan Digital Partnership Council took place on 3 May 2024.",
          right: "The second EU–Japan Digital Partnership Council took place on 30 April 2024.",
        },
        { wrong: "The DMA entered into force on 2 May 2023.", right: "The DMA entered into force on 1 November 2022." },
      ],
    },
  },
  "fact/ordinal": {
    title: { de: "Falsch gezählte Tagung", en: "Meeting counted wrongly" },
    finds: {
      de: "„Der zweite Rat“ mit dem Datum des dritten.",
      en: "“The second council” together with the date of the third.",
    },
    why: {
      de: "Die Tagungen werden gezählt und danach benannt; wer sich verzählt, schreibt Zusagen der falschen Tagung zu.",
      en: "Meetings are counted and named by their number; whoever miscounts ascribes commitments to the wrong one.",
    },
    fix: { de: "Zahl oder Datum von Hand berichtigen.", en: "Correct the number or the date by hand." },
    silent: {
      de: "Sätze, aus denen nicht hervorgeht, mit welchem Partner getagt wurde.",
      en: "Sentences that do not show with which partner the meeting was held.",
    },
    examples: {
      de: [
        {
          wrong: "Die zweite Tagung des Rates für digitale Partnerschaft EU–Japan am 12. Mai 2025",
          right: "Die dritte Tagung des Rates für digitale Partnerschaft EU–Japan am 12. Mai 2025",
        },
      ],
      en: [
        {
          wrong: "The second EU–Japan Digital Partnership Council on 12 May 2025",
          right: "The third EU–Japan Digital Partnership Council on 12 May 2025",
        },
      ],
    },
  },
  "fact/place": {
    title: { de: "Falscher Ort einer Tagung", en: "Wrong place of a meeting" },
    finds: {
      de: "Eine Tagung mit dem Ort einer anderen.",
      en: "A meeting together with the place of another.",
    },
    why: {
      de: "Tokio und Brüssel wechseln sich ab; leicht gerät der Ort der letzten Tagung in den nächsten Satz.",
      en: "Tokyo and Brussels take turns; the place of the last meeting easily slips into the next sentence.",
    },
    fix: { de: "Die Schnellkorrektur setzt den richtigen Ort ein.", en: "The quick fix puts in the right place." },
    silent: {
      de: "Fragen, Verneinungen und Vermutungen; Orte, an denen nur mit anderen Partnern getagt wurde, wenn der Satz den Partner nicht nennt; Orte, die kein Tagungsort sind, denn es kann ein Gebäude oder ein Saal gemeint sein.",
      en: "Questions, denials and suppositions; places where only meetings with other partners were held, if the sentence does not name the partner; places where no meeting was held, as a building or a hall may be meant.",
    },
    examples: {
      de: [
        {
          wrong: "Die zweite Tagung des Rates für digitale Partnerschaft EU–Japan in Tokio",
          right: "Die zweite Tagung des Rates für digitale Partnerschaft EU–Japan in Brüssel",
        },
      ],
      en: [
        {
          wrong: "The second EU–Japan Digital Partnership Council in Tokyo",
          right: "The second EU–Japan Digital Partnership Council in Brussels",
        },
      ],
    },
  },
  "fact/disputed": {
    title: { de: "Strittige Angabe", en: "Disputed fact" },
    finds: {
      de: "Eine Angabe, zu der die Quellen auseinandergehen, in der Lesart, der das Paket nicht folgt.",
      en: "A fact on which sources differ, in the reading that the pack does not follow.",
    },
    why: {
      de: "Auch Pressemitteilungen irren sich, und andere schreiben ab. Die Meldung zeigt beide Lesarten mit ihren Quellen und sagt, welcher das Paket folgt.",
      en: "Press releases err too, and others copy them. The message shows both readings with their sources and says which one the pack follows.",
    },
    fix: {
      de: "Wo es ohne Umbau des Satzes geht, schreibt die Schnellkorrektur die Lesart, der das Paket folgt. Wer die andere für richtig hält, nennt ihre Quelle im Satz („laut …“).",
      en: "Where the sentence can stay as it is, the quick fix writes the reading that the pack follows. Whoever holds the other to be right names its source in the sentence (“according to …”).",
    },
    silent: {
      de: "Die Lesart, der das Paket folgt; dass es eine andere gibt, sagt der Hover. Absätze, die beide nennen, und Sätze, die sagen, von wem die Angabe ist.",
      en: "The reading that the pack follows; the hover says that there is another. Paragraphs that give both, and sentences that say whose reading it is.",
    },
    examples: {
      de: [
        {
          wrong: "Das Kooperationsmemorandum über Halbleiter wurde am 3. Juli 2023 unterzeichnet.",
          right: "Das Kooperationsmemorandum über Halbleiter wurde am 4. Juli 2023 unterzeichnet.",
        },
      ],
      en: [
        {
          wrong: "The EU–Japan Digital Partnership was launched at the 29th summit in Tokyo.",
          right: "The EU–Japan Digital Partnership was launched at the 28th summit in Tokyo.",
        },
      ],
    },
  },
  "claim/stale": {
    title: { de: "Überholte Ankündigung", en: "Outdated announcement" },
    finds: {
      de: "Eine Tagung oder eine Zusage, die als bevorstehend angekündigt wird, obwohl die Tagung stattgefunden hat, das Zugesagte laut einer späteren Meldung da ist oder der genannte Zeitpunkt vorbei ist.",
      en: "A meeting or commitment announced as coming although the meeting has taken place, a later record says that what was promised is there, or the time named has passed.",
    },
    why: {
      de: "Ankündigungen werden aus älteren Papieren übernommen und veralten unbemerkt.",
      en: "Announcements are taken over from older papers and go out of date unnoticed.",
    },
    fix: {
      de: "Den Satz auf den heutigen Stand bringen; die Meldung sagt, wann, wo und nach welcher Quelle. Für ein Papier mit älterem Stand nennt `as-of: 2025-06-02` im Vorspann den Tag, zu dem es gilt: Was danach kam, zählt dann nicht.",
      en: "Bring the sentence up to date; the message says when, where and by which source. For a paper with an earlier closing date, `as-of: 2025-06-02` in the front matter names the day as of which it holds: what came later then does not count.",
    },
    silent: {
      de: "Sätze, die berichten, was einmal angekündigt war, Verneintes, Zitiertes und Überschriften; was auf eine Tagung folgt oder aus ihr folgen soll; Zusagen, die nur erneuert wurden oder bei denen offen ist, ob der Satz genau sie meint; Absätze, die den späteren Schritt selbst nennen.",
      en: "Sentences that report what was announced once, and what is denied, quoted or stands in a heading; what follows a meeting or is to come of it; commitments that were only renewed, or where the sentence may mean another; paragraphs that name the later step themselves.",
    },
    examples: {
      de: [
        {
          wrong: "Die dritte Tagung des Rates für digitale Partnerschaft EU–Japan ist für 2025 geplant.",
          right: "Die dritte Tagung des Rates für digitale Partnerschaft EU–Japan fand am 12. Mai 2025 in Tokio statt.",
        },
        {
          wrong: "Mit der Republik Korea soll ein ROK-EU-Forum für Halbleiterforscher eingerichtet werden.",
          right: "Mit der Republik Korea wurde im März 2024 ein ROK-EU-Forum für Halbleiterforscher gestartet.",
        },
      ],
      en: [
        {
          wrong: "The third EU–Japan Digital Partnership Council is planned for 2025.",
          right: "The third EU–Japan Digital Partnership Council took place in Tokyo on 12 May 2025.",
        },
        {
          wrong: "With the Republic of Korea, a ROK–EU Forum for Semiconductor Researchers will be set up.",
          right: "With the Republic of Korea, a ROK–EU Forum for Semiconductor Researchers was launched in March 2024.",
        },
      ],
    },
  },
  "claim/unsourced": {
    title: { de: "Zusage ohne Quelle", en: "Commitment without a source" },
    finds: {
      de: "Einen Satz, der sagt, was zugesagt, begonnen oder geplant wurde, in einem Absatz, der nichts zitiert: keinen Schlüssel wie `[@src-…]`, keine Fußnote, keinen Link.",
      en: "A sentence that says what was promised, begun or planned, in a paragraph that cites nothing: no key such as `[@src-…]`, no footnote, no link.",
    },
    why: {
      de: "Wer ein Papier abzeichnet, will wissen, wo die Zusage steht; später findet die Stelle niemand mehr.",
      en: "Whoever signs off a paper wants to know where the commitment stands; later nobody finds the passage again.",
    },
    fix: {
      de: "Die Schnellkorrektur „Belegen“ setzt den Beleg hinter den Satz; die Meldung nennt die Zusage, ihre Tagung und die Quelle. Weil ein Entwurf seine Belege oft erst am Ende bekommt, ist die Meldung nur ein Hinweis (drei Punkte unter dem Wort).",
      en: "The quick fix “Cite” puts the citation behind the sentence; the message names the commitment, its meeting and the source. As a draft often gets its references only at the end, the finding is no more than a hint (three dots below the word).",
    },
    silent: {
      de: "Überschriften, Tabellen, Zitate und Fußnoten; Fragen, Ratschläge, Verneintes; Sätze, die ihre Quelle selbst nennen („laut Pressemitteilung“, „vgl. Fn. 3“). Ein Beleg in der Überschrift gilt für den ganzen Abschnitt, einer vor dem Doppelpunkt oder im letzten Punkt einer Liste für die Liste, eine Zeile „Quelle: …“ für das, was vor ihr steht.",
      en: "Headings, tables, quotations and footnotes; questions, advice, denials; sentences that name their source themselves (“according to the press release”, “cf. fn. 3”). A reference in a heading counts for the whole section, one before the colon or in the last item of a list for the list, a line “Source: …” for what stands before it.",
    },
    examples: {
      de: [
        {
          wrong: "Mit der Republik Korea wurde ein ROK-EU-Forum für Halbleiterforscher vereinbart.",
          right: "Mit der Republik Korea wurde ein ROK-EU-Forum für Halbleiterforscher vereinbart [@src-ec-kr-dpc1-de].",
        },
      ],
      en: [
        {
          wrong: "The EU and Japan plan an early warning mechanism for the semiconductor supply chain.",
          right: "The EU and Japan plan an early warning mechanism for the semiconductor supply chain [@src-heise-jp-dpc2].",
        },
      ],
    },
  },
  "citation/unknown": {
    title: { de: "Unbekannter Zitierschlüssel", en: "Unknown citation key" },
    finds: {
      de: "Einen Schlüssel wie `[@src-…]`, den weder ein Paket noch ein Literaturverzeichnis kennt, das der Entwurf oder die Einstellungen nennen.",
      en: "A key such as `[@src-…]` that neither a pack nor a bibliography named by the draft or the settings has.",
    },
    why: {
      de: "Ein Verweis ins Leere fällt oft erst auf, wenn das Papier verschickt ist.",
      en: "A reference that leads nowhere is often noticed only once the paper has been sent.",
    },
    fix: {
      de: "Wo ein Schlüssel fast gleich heißt, setzt die Schnellkorrektur ihn ein.",
      en: "Where a key is nearly the same, the quick fix puts it in.",
    },
    silent: {
      de: "Namen wie `@jemand` im Satz, E-Mail-Adressen, Querverweise wie `[@fig:karte]`; in Code und Links steht kein Zitat. Der Schlüssel, den Sie gerade tippen, bleibt ohne Bemerkung. Solange ein genanntes Literaturverzeichnis nicht gelesen werden kann, gilt das für alle Schlüssel.",
      en: "Names such as `@somebody` in a sentence, e-mail addresses, cross-references such as `[@fig:map]`; code and links hold no citations. The key that you are typing is not remarked on. While a bibliography that is named cannot be read, no key is remarked on at all.",
    },
    examples: {
      de: [{ wrong: "[@src-ec-kr-dcp1-de]", right: "[@src-ec-kr-dpc1-de]" }],
      en: [{ wrong: "[@src-ec-kr-dcp1-de]", right: "[@src-ec-kr-dpc1-de]" }],
    },
  },
  "citation/bibliography": {
    title: { de: "Fehlendes Literaturverzeichnis", en: "Missing bibliography" },
    finds: {
      de: "Ein Literaturverzeichnis, das unter `bibliography` in den Angaben am Anfang des Entwurfs steht und das es dort nicht gibt.",
      en: "A bibliography that the front matter names under `bibliography` and that is not there.",
    },
    why: {
      de: "Ohne die Datei bleiben alle Zitate daraus im fertigen Papier leer.",
      en: "Without the file, all citations from it stay empty in the finished paper.",
    },
    fix: {
      de: "Den Pfad berichtigen: Er gilt vom Ordner des Entwurfs aus, oder sonst vom Ordner des Arbeitsbereichs aus.",
      en: "Correct the path: it counts from the folder of the draft, or else from the folder of the workspace.",
    },
    silent: {
      de: "Adressen im Netz und Formate außer BibTeX, BibLaTeX, CSL-JSON und CSL-YAML werden nicht gelesen und nicht vermisst.",
      en: "Addresses on the web, and formats other than BibTeX, BibLaTeX, CSL JSON and CSL YAML, are not read and not missed.",
    },
    examples: { de: [], en: [] },
  },
  "exception/unused": {
    title: { de: "Ausnahme ohne Wirkung", en: "Exception without effect" },
    finds: {
      de: "Einen Kommentar `<!-- communique ignore … -->`, der nichts mehr ausnimmt oder eine Prüfung nennt, die es nicht gibt.",
      en: "A comment `<!-- communique ignore … -->` that no longer excepts anything, or names a check that does not exist.",
    },
    why: {
      de: "Eine vergessene Ausnahme verdeckt den nächsten Fehler an dieser Stelle.",
      en: "A forgotten exception hides the next mistake in that place.",
    },
    fix: { de: "Die Schnellkorrektur entfernt den Kommentar.", en: "The quick fix removes the comment." },
    silent: {
      de: "Ausnahmen für Prüfungen, die ausgeschaltet sind, bleiben ohne Bemerkung.",
      en: "Exceptions from checks that are switched off are not remarked on.",
    },
    examples: { de: [], en: [] },
  },
};
