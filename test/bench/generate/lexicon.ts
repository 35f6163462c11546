/** The words that generated terms are made of, each in German and English, the more frequent ones first. */

/** A first part of a compound: in German with its linking element. */
export interface Modifier {
  readonly de: string;
  readonly en: string;
}

/** A noun that a term may end in. */
export interface Head {
  readonly gender: 'm' | 'f' | 'n';
  readonly de: string;
  readonly genitive: string;
  readonly plural: string;
  readonly en: string;
  readonly enPlural: string;
}

/** An adjective: in German its stem. */
export interface Adjective {
  readonly de: string;
  readonly en: string;
}

const entries = (text: string): readonly (readonly string[])[] => text.trim().split(/\s*\n\s*/u).flatMap((line) => line.split(/\s*;\s*/u)).map((entry) => entry.split(/\s*[=|]\s*/u));

export const modifiers: readonly Modifier[] = entries(`
  Daten=data; Sicherheits=security; Energie=energy; Umwelt=environmental; Handels=trade; Forschungs=research; Finanz=financial; Gesundheits=health
  Verbraucher=consumer; Wettbewerbs=competition; Verkehrs=transport; Steuer=tax; Zoll=customs; Grenz=border; Klima=climate; Halbleiter=semiconductor
  Wasserstoff=hydrogen; Rohstoff=raw material; Cyber=cyber; Quanten=quantum; Raumfahrt=space; Verteidigungs=defence; Asyl=asylum; Migrations=migration
  Bildungs=education; Innovations=innovation; Arzneimittel=medicinal product; Lebensmittel=food; Agrar=agricultural; Fischerei=fisheries
  Eisenbahn=railway; Luftfahrt=aviation; Seekabel=submarine cable; Hafen=port; Netz=network; Breitband=broadband; Mobilfunk=mobile network
  Plattform=platform; Beihilfe=State aid; Kartell=cartel; Banken=banking; Versicherungs=insurance; Kapitalmarkt=capital market; Währungs=currency
  Haushalts=budget; Struktur=structural; Regional=regional; Abfall=waste; Chemikalien=chemicals; Wasser=water; Luft=air; Boden=soil; Wald=forest
  Artenschutz=species protection; Emissions=emission; Kohlenstoff=carbon; Stahl=steel; Aluminium=aluminium; Batterie=battery; Lieferketten=supply chain
  Krisen=crisis; Katastrophen=disaster; Nachrichten=intelligence; Geheimschutz=classified information; Vertrauens=trust; Identitäts=identity
  Signatur=signature; Zertifizierungs=certification; Normungs=standardisation; Patent=patent; Urheber=copyright; Marken=trade mark; Medien=media
  Kultur=cultural; Jugend=youth; Gleichstellungs=equality; Arbeits=labour; Beschäftigungs=employment; Sozial=social; Renten=pension; Pflege=care
  Wohnungs=housing; Entwicklungs=development; Nachbarschafts=neighbourhood; Erweiterungs=enlargement; Außen=external; Ausfuhr=export; Einfuhr=import
  Investitions=investment; Subventions=subsidy; Technologie=technology; Infrastruktur=infrastructure; Rechenzentrums=data centre
  Hochleistungsrechen=high-performance computing; Chip=chip; Satelliten=satellite; Drohnen=drone; Roboter=robot; Algorithmen=algorithm; Bundes=federal
  Länder=regional government; Gemeinde=municipal; Parlaments=parliamentary; Rats=council; Kommissions=Commission; Gerichts=court
  Verfassungs=constitutional; Grundrechts=fundamental rights; Menschenrechts=human rights; Friedens=peace; Abrüstungs=disarmament; Sanktions=sanctions
  Partnerschafts=partnership; Bündnis=alliance; Konnektivitäts=connectivity; Kompetenz=skills; Fachkräfte=skilled worker; Ausbildungs=training
  Hochschul=higher education; Studien=study; Prüf=audit; Aufsichts=supervisory; Melde=reporting; Vorsorge=precautionary; Förder=funding
  Beschaffungs=procurement; Vergabe=award; Übertragungs=transmission; Speicher=storage; Strom=electricity; Gas=gas; Öl=oil; Kern=nuclear; Wind=wind
  Solar=solar; Gebäude=building; Wärme=heat; Fracht=freight; Schiffs=ship; Container=container; Schienen=rail; Straßen=road; Tunnel=tunnel
  Brücken=bridge; Reifen=tyre; Motoren=engine; Kraftstoff=fuel; Schmierstoff=lubricant; Kunststoff=plastic; Glas=glass; Papier=paper; Holz=wood
  Textil=textile; Leder=leather; Spielzeug=toy; Möbel=furniture; Getreide=cereal; Weizen=wheat; Zucker=sugar; Milch=milk; Fleisch=meat; Fisch=fish
  Saatgut=seed; Dünge=fertiliser; Pflanzenschutz=plant protection; Tierschutz=animal welfare; Impfstoff=vaccine; Blut=blood; Gewebe=tissue
  Organ=organ; Zell=cell; Gen=gene; Strahlen=radiation; Röntgen=X-ray; Laser=laser; Sensor=sensor; Funk=radio; Frequenz=spectrum; Antennen=antenna
  Kabel=cable; Glasfaser=optical fibre; Rundfunk=broadcasting; Presse=press; Verlags=publishing; Film=film; Musik=music; Spiele=game; Sport=sports
  Tourismus=tourism; Hotel=hotel; Gast=host; Post=postal; Paket=parcel; Zahlungs=payment; Kredit=credit; Einlagen=deposit; Wertpapier=securities
  Fonds=fund; Anleihe=bond; Zins=interest rate; Hypotheken=mortgage; Insolvenz=insolvency; Erb=inheritance; Familien=family; Kinder=child
  Opfer=victim; Zeugen=witness; Straf=criminal; Zivil=civil; Verwaltungs=administrative; Beamten=civil service; Wahl=electoral; Parteien=party
`).map(([de = '', en = '']) => ({ de, en }));

const genders = { m: 'm', f: 'f', n: 'n' } as const;

/** `Rat|m|Rates|Räte|council`: the English plural is given where it is not regular. */
export const heads: readonly Head[] = entries(`
  Richtlinie|f|Richtlinie|Richtlinien|directive; Verordnung|f|Verordnung|Verordnungen|regulation; Abkommen|n|Abkommens|Abkommen|agreement
  Programm|n|Programms|Programme|programme; System|n|Systems|Systeme|system; Verfahren|n|Verfahrens|Verfahren|procedure; Recht|n|Rechts|Rechte|right
  Maßnahme|f|Maßnahme|Maßnahmen|measure; Strategie|f|Strategie|Strategien|strategy; Behörde|f|Behörde|Behörden|authority
  Ausschuss|m|Ausschusses|Ausschüsse|committee; Rat|m|Rates|Räte|council; Partnerschaft|f|Partnerschaft|Partnerschaften|partnership
  Politik|f|Politik|Politiken|policy; Markt|m|Marktes|Märkte|market; Dienst|m|Dienstes|Dienste|service; Gesetz|n|Gesetzes|Gesetze|act
  Sicherheit|f|Sicherheit|Sicherheiten|safety; Agentur|f|Agentur|Agenturen|agency; Plan|m|Plans|Pläne|plan; Bericht|m|Berichts|Berichte|report
  Vertrag|m|Vertrages|Verträge|treaty; Kontrolle|f|Kontrolle|Kontrollen|control; Prüfung|f|Prüfung|Prüfungen|examination
  Erklärung|f|Erklärung|Erklärungen|declaration; Zentrum|n|Zentrums|Zentren|centre; Fonds|m|Fonds|Fonds|fund; Dialog|m|Dialogs|Dialoge|dialogue
  Raum|m|Raumes|Räume|area; Union|f|Union|Unionen|union; Infrastruktur|f|Infrastruktur|Infrastrukturen|infrastructure; Kette|f|Kette|Ketten|chain
  Schutz|m|Schutzes|Schutze|protection; Netz|n|Netzes|Netze|network; Initiative|f|Initiative|Initiativen|initiative; Gruppe|f|Gruppe|Gruppen|group
  Norm|f|Norm|Normen|standard; Anlage|f|Anlage|Anlagen|installation; Register|n|Registers|Register|register; Gipfel|m|Gipfels|Gipfel|summit
  Ausrüstung|f|Ausrüstung|Ausrüstungen|equipment; Fähigkeit|f|Fähigkeit|Fähigkeiten|capability; Zusammenarbeit|f|Zusammenarbeit|Zusammenarbeiten|cooperation
  Kommission|f|Kommission|Kommissionen|commission; Gericht|n|Gerichts|Gerichte|court; Amt|n|Amtes|Ämter|office; Stelle|f|Stelle|Stellen|body|bodies
  Kennzeichnung|f|Kennzeichnung|Kennzeichnungen|labelling; Genehmigung|f|Genehmigung|Genehmigungen|authorisation; Zulassung|f|Zulassung|Zulassungen|approval
  Gebühr|f|Gebühr|Gebühren|fee; Abgabe|f|Abgabe|Abgaben|levy; Zuschuss|m|Zuschusses|Zuschüsse|grant; Haftung|f|Haftung|Haftungen|liability
  Pflicht|f|Pflicht|Pflichten|obligation; Verbot|n|Verbots|Verbote|prohibition; Ausnahme|f|Ausnahme|Ausnahmen|exemption
  Schwelle|f|Schwelle|Schwellen|threshold; Grenzwert|m|Grenzwerts|Grenzwerte|limit value; Messung|f|Messung|Messungen|measurement
  Bewertung|f|Bewertung|Bewertungen|assessment; Gutachten|n|Gutachtens|Gutachten|opinion; Ermittlung|f|Ermittlung|Ermittlungen|investigation
  Anzeige|f|Anzeige|Anzeigen|notification; Frist|f|Frist|Fristen|time limit; Antrag|m|Antrags|Anträge|application; Bescheid|m|Bescheids|Bescheide|notice
  Datenbank|f|Datenbank|Datenbanken|database; Schnittstelle|f|Schnittstelle|Schnittstellen|interface; Gerät|n|Geräts|Geräte|device
  Fahrzeug|n|Fahrzeugs|Fahrzeuge|vehicle; Motor|m|Motors|Motoren|engine; Werkstoff|m|Werkstoffs|Werkstoffe|material; Stoff|m|Stoffes|Stoffe|substance
  Erzeugnis|n|Erzeugnisses|Erzeugnisse|product; Betrieb|m|Betriebs|Betriebe|operation; Unternehmen|n|Unternehmens|Unternehmen|undertaking
  Verband|m|Verbands|Verbände|association; Versammlung|f|Versammlung|Versammlungen|assembly; Vertreter|m|Vertreters|Vertreter|representative
  Beauftragter|m|Beauftragten|Beauftragte|officer; Forum|n|Forums|Foren|forum; Fahrplan|m|Fahrplans|Fahrpläne|roadmap; Rahmen|m|Rahmens|Rahmen|framework
  Mechanismus|m|Mechanismus|Mechanismen|mechanism; Instrument|n|Instruments|Instrumente|instrument; Reserve|f|Reserve|Reserven|reserve
  Risiko|n|Risikos|Risiken|risk; Krise|f|Krise|Krisen|crisis|crises; Übung|f|Übung|Übungen|exercise; Vorfall|m|Vorfalls|Vorfälle|incident
`).map(([de = '', gender = 'f', genitive = '', plural = '', en = '', enPlural]) => ({
  de,
  gender: genders[gender as keyof typeof genders],
  genitive,
  plural,
  en,
  enPlural: enPlural ?? (en.endsWith('y') && !/[aeiou]y$/u.test(en) ? `${en.slice(0, -1)}ies` : `${en}s`),
}));

export const adjectives: readonly Adjective[] = entries(`
  europäisch=European; digital=digital; gemeinsam=joint; national=national; öffentlich=public; technisch=technical; sozial=social; nachhaltig=sustainable
  strategisch=strategic; kritisch=critical; grenzüberschreitend=cross-border; wirtschaftlich=economic; international=international; allgemein=general
  rechtlich=legal; elektronisch=electronic; künstlich=artificial; sicher=secure; offen=open; grün=green; interoperabel=interoperable
  vertrauenswürdig=trustworthy; bilateral=bilateral; multilateral=multilateral; industriell=industrial; privat=private; wissenschaftlich=scientific
  ländlich=rural; städtisch=urban; maritim=maritime; autonom=autonomous; quantensicher=quantum-safe; emissionsarm=low-emission; klimaneutral=climate-neutral
  außenpolitisch=foreign policy; transatlantisch=transatlantic; indopazifisch=Indo-Pacific; afrikanisch=African; asiatisch=Asian; erneuerbar=renewable
  fossil=fossil; atomar=nuclear; biologisch=biological; chemisch=chemical; medizinisch=medical; ökologisch=ecological; finanziell=financial
  steuerlich=fiscal; vertraglich=contractual; parlamentarisch=parliamentary; föderal=federal; kommunal=municipal; regional=regional; global=global
  freiwillig=voluntary; verbindlich=binding; einheitlich=single; vorläufig=provisional; ständig=permanent; unabhängig=independent; zuständig=competent
  beratend=advisory; gegenseitig=mutual; gleichwertig=equivalent; gefährlich=dangerous; wesentlich=essential; mittelbar=indirect; unmittelbar=direct
  vereinfacht=simplified; beschleunigt=accelerated; harmonisiert=harmonised; zertifiziert=certified; genehmigt=authorised; verarbeitet=processed
`).map(([de = '', en = '']) => ({ de, en }));

/** Places after which agreements and bodies are called. */
export const places: readonly (readonly [de: string, en: string])[] = entries(`
  Lissabon=Lisbon; Brüssel=Brussels; Wien=Vienna; Genf=Geneva; Rom=Rome; Den Haag=The Hague; Athen=Athens; Prag=Prague; Warschau=Warsaw; Kopenhagen=Copenhagen
  Stockholm=Stockholm; Helsinki=Helsinki; Riga=Riga; Tallinn=Tallinn; Budapest=Budapest; Bukarest=Bucharest; Sofia=Sofia; Zagreb=Zagreb; Ljubljana=Ljubljana
  Luxemburg=Luxembourg; Straßburg=Strasbourg; Tokio=Tokyo; Seoul=Seoul; Singapur=Singapore; Neu-Delhi=New Delhi; Ottawa=Ottawa; Basel=Basel; Montreal=Montreal
  Kyoto=Kyoto; Marrakesch=Marrakesh; Rotterdam=Rotterdam; Barcelona=Barcelona; Aarhus=Aarhus; Espoo=Espoo; Minamata=Minamata; Nagoya=Nagoya; Cartagena=Cartagena
`).map(([de = '', en = '']) => [de, en] as const);

/** Parts of learned words: `Thermo` + `metrie`. */
export const learnedStarts: readonly string[] =
  'Thermo Hydro Elektro Geo Bio Cyto Chromo Spektro Photo Radio Aero Astro Litho Mikro Nano Neuro Onko Patho Phyto Poly Pyro Seismo Stereo Tele Topo Toxiko Ultra Zoo Angio Arterio Baro Broncho Cardio Cholesto Dermo Embryo Endo Entero Gastro Hämo Histo Immuno Klimato Kryo Magneto Metallo Meteo Morpho Myo Nephro Oste Ozeano Paläo Petro Piezo Plasma Pneumo Psycho Rheo Sono Tachy Tomo Viro Xeno'.split(' ');
export const learnedEnds: readonly (readonly [de: string, en: string])[] = entries(`
  metrie=metry; graphie=graphy; logie=logy; skopie=scopy; therapie=therapy; genese=genesis; plastik=plasty; toxizität=toxicity; dynamik=dynamics
  mechanik=mechanics; technologie=technology; chemie=chemistry; physik=physics; synthese=synthesis; analyse=analysis; statik=statics; phorese=phoresis
  tropie=tropy; kinese=kinesis; stase=stasis; lyse=lysis; tomie=tomy; pathie=pathy; philie=philia; sphäre=sphere; optik=optics; akustik=acoustics
`).map(([de = '', en = '']) => [de, en] as const);

/** Parts of the names of chemical compounds. */
export const radicals: readonly (readonly [de: string, en: string])[] = entries(`
  methyl=methyl; ethyl=ethyl; propyl=propyl; butyl=butyl; chlor=chloro; fluor=fluoro; brom=bromo; hydroxy=hydroxy; amino=amino; nitro=nitro; phenyl=phenyl
  acetyl=acetyl; benzyl=benzyl; cyano=cyano; methoxy=methoxy; ethoxy=ethoxy; sulfo=sulfo; oxo=oxo; vinyl=vinyl; allyl=allyl; isopropyl=isopropyl
`).map(([de = '', en = '']) => [de, en] as const);
export const parents: readonly (readonly [de: string, en: string])[] = entries(`
  propansäure=propanoic acid; butansäure=butanoic acid; hexansäure=hexanoic acid; benzoesäure=benzoic acid; ethanol=ethanol; phenol=phenol; anilin=aniline
  pyridin=pyridine; benzol=benzene; toluol=toluene; harnstoff=urea; acetat=acetate; acrylat=acrylate; phthalat=phthalate; sulfonamid=sulfonamide
  carbamat=carbamate; imidazol=imidazole; triazin=triazine; cyclohexan=cyclohexane; naphthalin=naphthalene; chinolin=quinoline; furan=furan
`).map(([de = '', en = '']) => [de, en] as const);
