/**
 * Words of ordinary German policy prose, in lower case and in alphabetical order, their regular endings left out
 * and each cut after ten letters: where one of them may be meant, nothing is offered unasked.
 */
export const everydayGerman: string = `
abarbeiten abbau abbiegen abbild abbildung abbrechen abbruch abdecken abdeckung abend abendessen abenteuer aber
aberkennen abermals abfahren abfahrt abfall abfallbese abfallents abfallverm abfallwirt abfassen abfedern abfinden
abfindung abfluss abfolge abfrage abgabe abgas abgeben abgelaufen abgelehnt abgeleitet abgeordnet abgerundet
abgeschaff abgeschlos abgesehen abgesicher abgestimmt abgleich abgrenzen abgrenzung abgrund abhalten abhandlung
abheben abhelfen abhilfe abhilfemaß abholen abhängen abhängig abhängigke abhören abitur abkehr abkommen abkürzung
ablage ablagern ablauf ablegen ablehnen ablehnung ableiten ableitung ablenken ablesen abliefern ablösen ablösung
abmachung abmelden abmessung abmildern abnahme abnehmen abnehmer abneigung abonnement abordnung abrechnen abrechnung
abreise abreißen abruf abrunden abrupt abrüstung absage absatz absatzförd absatzmark abschaffen abschaffun abschalten
abschicken abschieben abschiebun abschied abschirmen abschlag abschließe abschluss abschlussb abschlusse abschlussp
abschläge abschneide abschnitt abschotten abschottun abschrecke abschrecku abschreibe abschreibu abschrift abschwung
abschwäche abschätzen abschätzun abschöpfen absehbar absehen abseits absenden absender absenken absenkung absetzen
absichern absicherun absicht absichtlic absichtsvo absolut absolvent absolviere absorbiere absprache abspringen
abstammung abstand abstellen abstieg abstimmen abstimmung abstrakt abstufung absturz absurd abteilung abteilungs
abtrennen abtreten abtretung abträglich abwandern abwanderun abwarten abwasser abwasserbe abwasseren abwechseln
abwechslun abwehr abweichen abweichend abweichung abweisen abwenden abwerben abwertung abwesend abwesenhei abwickeln
abwicklung abwracken abwägen abwägung abwärme abwärts abziehen abzug abzweigen abzüglich ach achse acht achtsam
achtung achtzig acker ackerbau ackerfläch ackerland addieren ader administra adoption adressat adresse adressiere
adäquat affekt agenda agent agentur aggregat aggression aggressiv agieren agrarförde agrarhaush agrarisch agrarmarkt
agrarminis agrarpolit agrarprodu agrarrefor agrarsekto agrarwirts ahnden ahnen ahnung akademie akademiker akademisch
akkreditie akquiriere akt akte akteneinsi akteur aktie aktiengese aktienkurs aktienmark aktion aktionsber aktionspla
aktionsplä aktionspro aktionär aktiv aktivieren aktivierun aktivist aktivität aktualisie aktualität aktuell akustisch
akut akzent akzeptabel akzeptanz akzeptiere alarm alarmieren album algorithme algorithmu alibi alkohol all alle allein
alleinerzi alleingang alleinig alleinsteh allem allemal allenfalls allenthalb aller allerdings allererst allergie
allerlei allfällig allgegenwä allgemein allgemeinh allgemeinv allgemeinw allianz alliiert alljährlic allmählich alltag
alltagsleb alltagstau alltäglich allzu als alsbald also alt alte alter alternativ altersarmu altersbedi altersgere
altersgren altersgrup altersrent alterssich altersstru altersvers altersvors alterung altlasten altmodisch altstadt
aluminium ambition ambitionie ambivalent ambulant amt amtieren amtierend amtlich amtsblatt amtsführun amtsgerich
amtshilfe amtsinhabe amtssprach amtsträger amtszeit amüsant analog analogie analyse analysiere analytiker analytisch
anbahnen anbau anbei anbelangen anbeten anbetracht anbieten anbieter anbinden anbindung anblick anbringen andauern
andauernd ander anderenfal anderersei andernfall anderswo anderthalb anderweiti andeuten andeutung andrang androhen
aneignen aneignung aneinander anekdote anerkannt anerkennen anerkennun anfachen anfahren anfahrt anfall anfang
anfangspha anfangssta anfangszei anfechten anfechtung anfertigen anfordern anforderun anfrage anfällig anfälligke
anfänger anfänglich anführen anführer angabe angeben angeblich angebot angebotsse angebotsvi angebracht angebunden
angefangen angeführt angegangen angegeben angehen angehend angehören angehörig angeklagte angelegenh angelegt angeln
angemeldet angemessen angenehm angenommen angepasst angeregt angereiche angeschlag angeschlos angesehen angesichts
angesiedel angesproch angestammt angestellt angestrebt angetan angewandt angewendet angewiesen angezeigt angleichen
angleichun angreifen angreifer angrenzen angrenzend angriff angriffsfl angriffskr angriffspu angst anhaben anhalten
anhaltend anhaltspun anhand anhang anheben anhebung anhänge anhänger anhängig anhäufen anhören anhörung ankauf anker
anklage anklang anknüpfen anknüpfung ankommen ankunft ankurbeln ankurbelun ankündigen ankündigun anlage anlagenbau
anlagenbet anlass anlassbezo anlasten anlauf anlaufstel anlegen anleger anlegersch anlehnen anlehnung anleihe anleiten
anleitung anliegen anliegend anlieger anlocken anlässlich anmahnen anmelden anmeldung anmerken anmerkung anmieten
annahme annehmbar annehmen annehmlich annulliere annähern annähernd annäherung anonym anonymisie anonymität anordnen
anordnung anpacken anpassen anpassung anpassungs anprangern anraten anrechnen anrechnung anrecht anrede anregen
anregend anregung anreichern anreise anreiz anreizsyst anreizwirk anruf anrufung ansage ansammeln ansammlung ansatz
ansatzpunk ansatzweis anschaffen anschaffun anschauen anschaulic anschauung anschein anscheinen anschlag anschließe
anschluss anschlussf anschläge anschreibe anschub anschubfin anschuldig ansehen ansehnlich ansetzen ansicht ansiedeln
ansiedlung ansonsten anspannung ansporn ansprache ansprechen ansprechpa anspruch anspruchsb anspruchsg anspruchsv
ansprüche anstalt anstand anstatt ansteckend ansteckung anstehen anstehend ansteigen anstelle anstellung anstieg
anstiften anstoß anstreben anstrengen anstrengun ansturm anständig ansässig ansätze antasten anteil anteilig
anteilnahm anteilseig antizipier antrag antragstel antreffen antreiben antreten antrieb antriebskr antriebste antritt
anträge antwort antwortsch anvertraue anvisieren anwachsen anwalt anwaltscha anweisen anweisung anwendbar anwendbark
anwenden anwender anwenderfr anwendung anwendungs anwerben anwerbung anwesen anwesend anwesenhei anwohner anwälte
anwärter anzahl anzahlung anzeichen anzeige anzeigepfl anziehen anziehend anziehung anzug anzünden apfel apotheke
apotheker apparat appell appelliere appetit applaus april arbeit arbeitend arbeiterbe arbeitersc arbeitgebe arbeitnehm
arbeitsall arbeitsam arbeitsanw arbeitsauf arbeitsaus arbeitsbed arbeitsbel arbeitsber arbeitsbes arbeitsdok
arbeitsein arbeitsent arbeitserg arbeitserl arbeitsess arbeitsfel arbeitsfri arbeitsfäh arbeitsför arbeitsger
arbeitsges arbeitsgru arbeitskam arbeitskli arbeitskos arbeitskra arbeitskre arbeitskrä arbeitsleb arbeitslei
arbeitsloh arbeitslos arbeitsmar arbeitsmet arbeitsmit arbeitsord arbeitsort arbeitspap arbeitspfl arbeitspla
arbeitsplä arbeitspro arbeitsrec arbeitssch arbeitssit arbeitsste arbeitsstu arbeitsstä arbeitssuc arbeitstag
arbeitstei arbeitstre arbeitsumf arbeitsunf arbeitsunt arbeitsver arbeitswei arbeitswel arbeitswoc arbeitszei
arbeitszim architekt architektu archiv archiviere archäologi argument argumentat argumentie arm arme armut armutsbekä
armutsberi armutsgefä armutsgren armutsrisi arrangemen art arten artenreich artenschut artenvielf artig artikel
artikulier arznei arzneimitt arzt asche aspekt assistent assistenz assoziatio assoziiere assoziieru ast asyl
asylantrag asylanträg asylbewerb asylpoliti asylrecht asylsuchen asylsystem asylverfah atem atmen atmosphäre atom
atomar atomaussti atomenergi atomkraft atomkraftw atommüll atomwaffen attacke attackiere attentat attest attraktiv
attraktivi attribut auch audio audit auf aufarbeite aufarbeitu aufatmen aufbau aufbauarbe aufbauend aufbaufond
aufbauhilf aufbauplan aufbereite aufbereitu aufbewahre aufbewahru aufbieten aufbrauche aufbrechen aufbringen aufbruch
aufdecken aufdeckung aufdrängen aufeinande aufenthalt auferlegen aufessen auffallen auffallend auffangen auffassen
auffassung auffinden aufflammen auffordern aufforderu auffrische auffällig aufführen aufführung auffüllen aufgabe
aufgabenbe aufgabenfe aufgabenge aufgabenst aufgabente aufgabentr aufgeben aufgebrach aufgeführt aufgegeben aufgegriff
aufgehen aufgehoben aufgeklärt aufgelegt aufgeliste aufgelöst aufgenomme aufgerufen aufgeschlo aufgestell aufgeteilt
aufgewerte aufgezeigt aufgreifen aufgrund aufhalten aufheben aufhebung aufholen aufhören aufkaufen aufklären
aufklärung aufkommen aufladen auflage auflassen auflauf aufleben auflegen auflehnen auflisten auflistung auflockern
auflösen auflösung aufmachen aufmerksam aufnahme aufnahmebe aufnahmefä aufnahmela aufnahmepr aufnehmen aufopfern
aufpassen aufrauen aufrecht aufrechter aufregen aufregend aufregung aufrichten aufrichtig aufruf aufruhr aufräumen
aufrüsten aufrüstung aufsatz aufschiebe aufschlag aufschluss aufschreib aufschub aufschwung aufsehen aufseher aufsicht
aufsichtli aufsichtsb aufsichtsg aufsichtso aufsichtsp aufsichtsr aufsichtss aufspalten aufspaltun aufspüren aufstand
aufstehen aufsteigen aufstellen aufstellun aufstieg aufstiegsc aufstiegsf aufstocken aufstockun aufständis auftakt
auftaktver auftauchen aufteilen aufteilung auftrag auftraggeb auftragneh auftragsei auftragsla auftragsve auftreiben
auftreten auftrieb auftritt aufträge aufwachen aufwachsen aufwand aufwandsen aufwendig aufwendung aufwerfen aufwerten
aufwertung aufwiegen aufwändig aufwärts aufzeichne aufzeichnu aufzeigen aufziehen aufzug aufzählen aufzählung auge
augenblick augenhöhe augenmaß augenmerk augenschei augenzeuge august auktion aus ausarbeite ausarbeitu ausbau
ausbaufähi ausbauplan ausbaustuf ausbauziel ausbeuten ausbeutung ausbilden ausbilder ausbildung ausbleiben ausblenden
ausblick ausbrechen ausbreiten ausbreitun ausbruch ausbuchen ausdehnen ausdehnung ausdenken ausdruck ausdrücken
ausdrückli auseinande ausersehen ausfall ausfallris ausfallsic ausfertige ausfertigu ausfindig ausflug ausformuli
ausfuhr ausfuhrgen ausfuhrkon ausfuhrver ausführen ausführend ausführlic ausführung ausfüllen ausgabe ausgabenkü
ausgabenpo ausgabense ausgang ausgangsba ausgangsla ausgangspu ausgangssi ausgangsst ausgangswe ausgebaut ausgeben
ausgebilde ausgeglich ausgehande ausgehen ausgehend ausgelegt ausgelöst ausgenomme ausgeprägt ausgerechn ausgereift
ausgericht ausgeschlo ausgeschöp ausgesetzt ausgesproc ausgestalt ausgestatt ausgetausc ausgeweite ausgewiese
ausgewogen ausgewählt ausgezeich ausgiebig ausgleich ausgleichs ausglieder ausgrenzen ausgrenzun aushalten aushandeln
aushang aushelfen aushilfe aushändige aushöhlen auskommen auskunft auskunftsa auskunftsp auskunftsr auskünfte
auslagern auslagerun ausland auslandsau auslandsei auslandsge auslandsin auslandsre auslandsve auslassen auslasten
auslastung auslauf ausleben auslegen auslegung auslegungs ausleihe ausliefern auslieferu ausloten ausländer ausländerb
ausländerr ausländisc auslösen auslöser ausmachen ausmaß ausmerzen ausnahme ausnahmefa ausnahmege ausnahmere
ausnahmesi ausnahmezu ausnahmslo ausnahmswe ausnehmen ausnutzen ausnützen auspacken ausprobier ausprägen ausprägung
ausrede ausreichen ausreise ausreisepf ausreizen ausrichten ausrichter ausrichtun ausrotten ausrufen ausruhen
ausrutsche ausräumen ausrüsten ausrüster ausrüstung aussage aussagekra aussagekrä ausschalte ausschau ausscheide
ausschlag ausschlagg ausschließ ausschluss ausschnitt ausschreib ausschreit ausschuss ausschussm ausschusss ausschussv
ausschöpfe ausschöpfu ausschüsse ausschütte ausschüttu aussehen aussenden aussetzen aussetzung aussicht aussichtsl
aussichtsr aussortier aussprache ausspreche ausspruch ausstatten ausstattun ausstehen ausstehend aussteigen ausstellen
aussteller ausstellun aussterben ausstieg ausstiegss ausstoß ausstrahle ausstrahlu aussuchen aussöhnung austausch
austauschb austauschf austauschp austeilen austragen austragung austreten austritt austrittsa ausverkauf auswahl
auswahlkri auswahlver auswandern auswanderu auswechsel ausweg ausweichen ausweis ausweisung ausweiten ausweitung
auswerten auswertung auswirken auswirkung auswählen auswärtig auswärts auszahlen auszahlung auszeichne auszeichnu
auszeit auszubilde auszug auszugswei auszüge ausüben ausübung autark authentifi authentisc authentizi auto autobahn
autobauer autofahrer autoherste autoindust automat automatisc automatisi automatism automobil automobilh automobili
automobils automobilw autonom autonomie autor autorin autorisier autoritär autorität autoverkeh außen außenberei
außenbezie außendiens außengrenz außenhande außenminis außenpolit außenseite außenstehe außenstell außenvertr
außenwelt außenwirts außer außerdem außergeric außergewöh außerhalb außerorden außerparla außerstand avancieren baby
bach backen bad baden bahn bahnbreche bahnhof bahnhöfe bahnnetz bahnreform bahnsteig bahnstreck bahnverkeh bakterien
balance balanciere balkon ball ballast ballungsra ballungsrä band bandbreite bangen bank bankenabga bankenaufs
bankenkris bankensekt bankenunio bankenverb bankkonto bankrott bar bargeld bargeldlos barriere barrierefr basieren
basierend basis basteln batterie bau bauarbeite bauch bauen bauer bauernhof bauernverb baugenehmi baugewerbe bauherr
bauindustr baukosten baukultur bauland bauleitpla baulich baum baumaßnahm baumwolle bauordnung bauplanung bauprojekt
baurecht baustein baustelle bauwerk bauwesen bauwirtsch beabsichti beachten beachtensw beachtet beachtlich beachtung
beamte beamtenrec beamtentum beamtenver beamtin beanspruch beanstande beanstandu beantragen beantragt beantworte
beantwortu bearbeiten bearbeiter bearbeitet bearbeitun beaufsicht beauftrage beauftragt beauftragu bebauen bebauung
bebauungsp beben becken bedacht bedanken bedarf bedarfsana bedarfserm bedarfsger bedarfsori bedarfspla bedauerlic
bedauern bedecken bedenken bedenkenlo bedenklich bedeuten bedeutend bedeutsam bedeutung bedeutungs bedienen bedienstet
bedienung bedingen bedingt bedingung bedingungs bedrohen bedrohlich bedroht bedrohung bedrohungs bedrängen bedrücken
bedürfen bedürfnis bedürfniss bedürftig beeilen beeindruck beeinfluss beeinträch beenden beendet beendigung beerdigung
befahren befallen befangen befassen befasst befassung befehl befestigen befinden befindlich beflügeln befolgen
befolgung befragen befragt befragung befreien befreit befreiung befremden befriedige befriedung befristen befristet
befristung befugnis befugnisse befugt befund befähigen befähigung befördern beförderun befürchten befürchtun
befürworte befürwortu begabt begabung begeben begebenhei begegnen begegnung begehen begehren begehrt begeistern
begeisteru beginn beginnend beglaubige beglaubigu begleichen begleiten begleitend begleiter begleitet begleitfor
begleitmaß begleitper begleitsch begleitums begleitung beglückwün begnadigun begnügen begraben begreifen begreiflic
begrenzen begrenzt begrenzung begriff begrifflic begriffsbe begriffskl begründen begründet begründung begrüßen
begrüßensw begrüßt begrüßung begutachte begutachtu begünstige begünstigt begünstigu behalten behandeln behandelt
behandlung beharren beharrlich behaupten behauptung beheben behebung beheimatet beherberge beherrsche beherzt
behilflich behindern behindert behinderte behinderun behutsam behälter behörde behördenga behördenüb behördlich bei
beibehalte beibehaltu beibringen beide beiderlei beiderseit beifall beifügen beihilfe beihilfera beihilfere beilage
beilegen beilegung beiläufig beim beimessen bein beinahe beinhalten beirat beirren beiräte beisammen beiseite beispiel
beispielha beispiello beispielsw beistand beistehen beitrag beitragsbe beitragser beitragsfr beitragspf beitragssa
beitragsza beitreten beitritt beitrittsa beitrittsk beitrittsl beitrittsp beitrittsv beiträge beißen bejahen bekannt
bekanntgab bekanntgeb bekanntgeg bekannthei bekanntlic bekanntmac bekennen bekenntnis beklagen beklagte bekleiden
bekleidung bekommen bekräftige bekräftigt bekräftigu bekunden bekämpfen bekämpft bekämpfung belang belanglos belassen
belastbar belastbark belasten belastend belastet belastung belastungs belaufen beleben belebt belebung beleg
belegschaf belegung belehren belehrung beleidigen beleidigun beleuchten beleuchtun belieben beliebig beliebt
beliebthei beliefern belohnen belohnung belügen bemerkbar bemerken bemerkensw bemerkung bemessen bemessung bemessungs
bemächtige bemängeln bemühen bemüht bemühung benachbart benachrich benachteil benannt benehmen benennen benennung
benoten benutzbar benutzen benutzer benutzerfr benutzerko benutzerob benutzt benutzung benzin benötigen benötigt
beobachten beobachter beobachtet beobachtun bequem bequemlich beraten beratend berater beraterin beratschla beratung
beratungsa beratungsb beratungse beratungsg beratungsl beratungsp beratungss beratungsu berauben berechnen berechnet
berechnung berechtige berechtigt berechtigu bereich bereicheru bereichsüb bereinigen bereinigun bereisen bereit
bereitscha bereitsteh bereitstel bereitwill bereuen berg bergab bergbau bergwerk bericht berichters berichtige
berichtigu berichtsen berichtsja berichtspf berichtswe berichtsze beruf beruflich berufsaner berufsausb berufsbild
berufserfa berufsfach berufsgehe berufsgrup berufslebe berufsordn berufsorie berufsqual berufsrech berufsschu
berufssold berufsstan berufstäti berufsunfä berufsverb berufswahl berufsweg berufung berufungsg berufungsv beruhen
beruhigen beruhigend beruhigung berücksich berühmt berühren berührt berührung berührungs besagen besagt beschaffen
beschaffun bescheid bescheinig bescheren beschichte beschießen beschilder beschimpfe beschlagna beschleuni beschließe
beschließt beschloss beschluss beschlusse beschlussf beschlussl beschlussv beschlüsse beschreibe beschreibt beschreibu
beschreite beschriebe beschrifte beschränke beschränkt beschränku beschuldig beschwerde beschweren beschädige
beschädigt beschädigu beschäftig beschämend beschützen beseitigen beseitigt beseitigun besetzen besetzt besetzung
besichtige besichtigu besiedeln besiegeln besiegen besinnen besitz besitzstan besonder besonderhe besonnen besorgen
besorgnis besorgt besprechen besprechun besser besserung bestand bestandsau bestandssc bestandtei beste bestechen
bestechlic bestechung bestehen bestehend besteht bestellen bestellt bestellung bestenfall besteuern besteuerun
bestimmen bestimmt bestimmung bestmöglic bestrafen bestrafung bestrahlun bestreben bestrebt bestrebung bestreiten
bestritten bestände beständig bestärken bestätigen bestätigt bestätigun bestürzt bestürzung besuch beteiligen
beteiligt beteiligun beten beteuern beton betonung betracht betrachtet betrachtun betrag betrauen betreffen betreffend
betreffs betreiben betreiber betreten betreuen betreuer betreuung betreuungs betrieb betrieblic betriebsab betriebsda
betriebsfü betriebsge betriebsko betriebsle betriebsmi betriebspr betriebsra betriebsre betriebsrä betriebssi
betriebsst betriebssy betriebsve betriebswi betriebsüb betrifft betroffen betroffenh betrug betrugsbek beträchtli
beträge beträgt betrügen betrüger bett betteln betätigen betätigung beugen beunruhige beurlaubt beurteilen beurteilun
beute bevollmäch bevor bevormunde bevorstehe bevorzugen bevorzugt bevölkerun bewachen bewaffnen bewaffnet bewahren
bewahrung bewandert bewegen beweglich bewegt bewegung bewegungsf beweis beweisaufn beweisführ beweislast beweismitt
bewerben bewerber bewerbung bewerbungs bewerten bewertet bewertung bewertungs bewilligen bewilligt bewilligun bewirken
bewirtscha bewohnen bewohner bewundern bewunderun bewusst bewusstsei bewähren bewährt bewährung bewährungs bewältigen
bewältigun bewässerun bezahlbar bezahlbark bezahlen bezahlt bezahlung bezeichnen bezeichnet bezeichnun bezeugen
bezichtige beziehen bezieht beziehung beziehungs beziffern bezirk bezirksamt bezirksreg bezirksver bezogen bezug
bezugnahme bezugsdaue bezugsgröß bezugsjahr bezugspers bezugspunk bezugsrahm bezugszeit bezuschuss bezwecken
bezweifeln bezwingen bezüge bezüglich beängstige bibel bibliothek biegen bieten bietend bieter bietet bilanz
bilanziell bilanziere bilanzieru bilateral bild bildend bildet bildhaft bildlich bildschirm bildung bildungsab
bildungsan bildungsar bildungsau bildungsbe bildungsch bildungsei bildungser bildungsfe bildungsfo bildungsga
bildungsge bildungske bildungsmi bildungsni bildungsof bildungsor bildungspa bildungspl bildungspo bildungspr
bildungsre bildungsst bildungssy bildungstr bildungsur bildungswe billig billigung bin binden bindend bindung
bindungswi binnen binnengewä binnengren binnenhand binnenkonj binnenland binnenmark binnennach binnenschi binnenvert
binnenwirt biobauern biodiversi bioenergie biogas biografie biokraftst biolandbau biologen biologie biologisch
biomasse biotechnol biotop bioökonomi birgt bis bischof bischöfe bisher bisherig bislang biss bisschen bist bitte
bitter bizarr blamieren blank blase blatt blau blech blei bleiben bleibend bleibt blick blickpunkt blickwinke blind
blitz block blockade blockieren bloß bloßstelle blume blut blutig blätter blöcke blühen blüte boden bodenbelas
bodenhaftu bodennutzu bodenquali bodenrecht bodenschut bodenschät bodenständ bodentrupp bogen bohren bohrung bombe
bonus boom boot bord boshaft botschaft botschafte boykott brach brachliege branche branchensp branchenve branchenüb
brand brandschut brandstift brauch brauchbar brauchtum braun braunkohle breit breitband breitbanda breitbandn bremse
brennen brennend brennpunkt brennstoff brett brief briefkaste briefmarke briefwahl briefwechs brillant brille bringen
bringt brisant brisanz broschüre brot bruch bruchteil bruder brunnen brust brut brutal brutto bruttoeink bruttoinla
bruttolohn brände brüche brüchig brücke brückenbau brüder brüskieren bub buch buchhaltun buchhandel buchstabe
buchstäbli buchung budget bund bundesamt bundesanst bundesanwa bundesbeau bundesbehö bundeseben bundeseinh bundesgeri
bundesgese bundeshaus bundesinne bundeskanz bundesland bundesländ bundesmini bundesmitt bundespart bundespoli
bundespräs bundesrat bundesrech bundesregi bundesrepu bundesstaa bundesstra bundestag bundestags bundesverb bundesverf
bundesverw bundeswehr bundesweit bundeswirt bundeszusc bunt bus busse butter buße bußgeld bäche bäcker bände bäume
böden börse börsenaufs börsengang börsenkurs börsennoti bösartig böse bücher bücherei bühne bünde bündel bündelung
bündig bündnis bündnisse bürde bürge bürger bürgeranli bürgerbefr bürgerbete bürgerbüro bürgerdial bürgerentl
bürgerents bürgerfreu bürgergeld bürgerin bürgerinit bürgerinne bürgerkrie bürgerlich bürgermeis bürgernah bürgernähe
bürgerport bürgerrat bürgerrech bürgerscha bürgerserv bürgersinn bürgertum bürgervers bürgschaft büro bürokratie
bürokratis camp campus chance chancenger chancengle chancenlos chancenrei chaos chaotisch charakter charakteri charta
chef chefarzt chefin chefredakt chefsache chefunterh chemie chemieindu chemiekonz chemieunte chemikalie chemisch chip
chirurg chirurgisc chor christ christlich chronik chronisch chronologi clever club code community compliance computer
computerge computerpr computersp computersy container controllin cousin creme cyber cyberabweh cyberangri cyberkrimi
cyberraum dabei dach dachverban dadurch dafür dagegen daheim daher dahin dahingehen dahinter damalig damals dame damit
damm dampf danach daneben dank dankbar dankbarkei dann daran darauf daraufhin daraus darbieten dargelegt dargestell
darin darlegen darlegung darlehen darstellen darstellt darstellun darum darunter darüber das dasein dass dasselbe
dastehen datei daten datenausta datenbank datenbasis datenbesta datenbestä datenerheb datenfluss datengrund datenhohei
datenlage datenleck datenleitu datenmenge datenmissb datennetz datennutzu datenpolit datenquali datenquell datensamml
datensatz datenschat datenschut datensiche datenspeic datenstrat datensätze datentrans datenträge datenverar
datenverke datenverlu datenweite datenzentr datenzugan datenökono datenüberm datenübert datieren datum dauer dauerhaft
dauernd davon davor dazu dazugehöre dazugehöri dazwischen debatte debattiere debüt decke deckung defekt defensiv
definieren definiert definition definitiv defizit defizitver defizitär deflation degressiv dehnen dein dekade dekret
delegation delegieren delegiert delikt delle dem dementiere dementspre demgegenüb demgemäß demnach demnächst
demografie demografis demokrat demokratie demokratis demonstran demonstrat demonstrie demontiere demütig demütigung
den denen denkanstoß denkbar denken denker denkfabrik denkmal denkmalsch denkmäler denkweise denkwürdig denn dennoch
deponie deponieren depression der derart derartig deregulier deren derer dergleiche derjenige dermaßen derselbe
derzeit derzeitig des desaster desaströs desgleiche deshalb design desinforma desinteres dessen destabilis desto
deswegen detail detaillier deuten deutlich deutlichke deutsch deutschspr deutung devise dezember dezentral dezentrali
dezidiert diagnose diagnostik diagramm dialekt dialog dialogbere dialogform dialogforu dialogproz dich dick die dieb
diebstahl dienen dienend diener dienlich dienst dienstag dienstanbi dienstanwe dienstaufs dienstgebe dienstgese
dienstherr dienstleis dienstlich dienstort dienstpfli dienstrech dienstreis dienstsitz dienststel dienstvert
dienstwage dienstweg dienstzeit dies diesbezügl diesel dieselbe diesjährig diesmal diesseits differenz differenzi
diffus digital digitalabg digitalage digitalaus digitalbra digitalfon digitalfun digitalges digitalgip digitalisi
digitalkom digitalkon digitallab digitalmin digitalpak digitalpol digitalpro digitalrat digitalrec digitalste
digitalstr digitalunt digitalver digitalwir diktatur diktieren dilemma dimension ding diplom diplomat diplomatie
diplomatis dir direkt direktheit direktinve direktive direktmand direktor direktorin direktoriu direktverg direktwahl
direktzahl dirigieren diskrepanz diskret diskrimini diskurs diskussion diskutiere diskutiert dispens disponiere disput
dissens distanz distanzier disziplin disziplina diverse diversifiz diversität dividende division diät doch doktor
doktorand dokument dokumentat dokumentie dolmetsche dom dominant dominanz dominieren domäne donnerstag doppel
doppelarbe doppelbela doppelbest doppelförd doppelhaus doppelmora doppelregu doppelroll doppelspit doppelstru dorf
dort dorthin dosis dotieren dotiert dozent drama dramatisch dran drang drastisch drauf draußen dreck dreh drehbuch
drehkreuz drehscheib drehung drei dreieck dreifach dreijährig dreivierte dreizehn dreißig dresche dringen dringend
dringlich dringlichk dritt drittel drittland drittlände drittmitte drittstaat droge drogenbeau drogenhand drogenkons
drogenpoli drohen drohend drohne drohnenabw droht drohung drosseln drosselung druck drucksache drunter drängen
drängend drücken dschungel dual dubios duft dulden duldung dumm dumping dunkel dunkelziff durch durchaus durchbrech
durchbruch durchdacht durchdenke durchdring durcheinan durchfahre durchfahrt durchfalle durchforst durchführb
durchführe durchführt durchführu durchgang durchgefüh durchgehen durchgeset durchgreif durchgängi durchhalte
durchkomme durchkreuz durchlaufe durchleben durchlesen durchleuch durchlässi durchmache durchquere durchreise
durchringe durchsagen durchschau durchschla durchschni durchsehen durchsetzb durchsetze durchsetzu durchsicht
durchstart durchsuche durchsuchu durchwachs durchweg durchziehe durst dutzend dynamik dynamisch dörfer dörflich
düngemitte dünger düngung dünn dünnbesied dürfen dürfte dürftig dürr düster ebbe eben ebenbürtig ebenenüber ebenfalls
ebenso ebensolche ebnen echt echtheit echtzeit eckdaten ecke eckpfeiler eckpunkt eckpunktep eckwert edel editieren
effekt effektiv effektivit effektvoll effizient effizienz effizienzg effizienzs egal ego egoismus egoistisch ehe
ehemalig ehemals ehepaar eher ehrbar ehre ehrenamt ehrenamtli ehrenbürge ehrengast ehrenmord ehrenwert ehrgeiz
ehrgeizig ehrlich ehrlichkei ehrung eid eidesstatt eier eifer eifrig eigen eigenantei eigenart eigenartig eigenbedar
eigenbetri eigendynam eigengewic eigenheim eigeniniti eigeninter eigenkapit eigenleist eigenmitte eigenmächt
eigenprodu eigenschaf eigenständ eigentlich eigentum eigentumsr eigentumsv eigentumsw eigentümer eigentümli eigenveran
eigenwilli eignen eignung eilantrag eile eilig eilverfahr ein einander einarbeite einarbeitu einbau einbehalte
einberufen einberufun einbetten einbettung einbeziehe einbeziehu einbezogen einbezug einbildung einbinden einbindung
einbringen einbringun einbruch einbrüche einbußen einbürgeru eindeutig eindeutigk eindimensi eindringen eindringli
eindruck eindrucksv eindrücke eindrückli eindämmen eindämmung eine eineinhalb einem einer einerseits einfach
einfachhei einfahren einfall einfallsto einflechte einfließen einfluss einflussna einflussre einflüsse einfordern
einfrieren einfuhr einfügen einfügung einführen einführung eingabe eingang eingebaut eingebette eingebrach eingebunde
eingeführt eingegange eingehalte eingehen eingehend eingeladen eingeleite eingereich eingericht eingeschlo eingeschrä
eingesetzt eingespart eingestehe eingestell eingestuft eingetrage eingetrete eingewande einglieder eingreifen
eingrenzen eingriff eingriffsb einhalt einhaltung einhegen einheimisc einheit einheitlic einheitslö einheitspa
einheitspr einhellig einher einhergehe einholen einholung einig einigermaß einigkeit einigung einigungsv einjährig
einkauf einkaufsze einklagen einklang einkommen einkommens einkünfte einladen einladung einlage einlagensi einlassen
einlassung einlegen einleiten einleitend einleitung einlenken einleuchte einlösen einmal einmalig einmalzahl
einmischen einmischun einmünden einmütig einnahme einnahmeau einnahmequ einnehmen einordnen einordnung einpendeln
einplanen einprägen einrechnen einrede einreichen einreichun einreihen einreise einreisebe einreiseve einreisevi
einrichten einrichtun einräumen einräumung eins einsam einsamkeit einsammeln einsatz einsatzber einsatzfel einsatzfäh
einsatzgeb einsatzkrä einsatzlei einsatzmit einsatzmög einsatzort einschalte einschaltu einschiebe einschlag
einschleic einschließ einschluss einschlägi einschneid einschnitt einschreib einschreit einschränk einschätze
einschätzu einschücht einsehen einseitig einsenden einsetzen einsetzung einsicht einsichtig einsichtna einsickern
einsilbig einsparen einsparung einsparzie einspeisen einspeisev einspeisun einsperren einsprachi einspringe einspruch
einsprüche einsteigen einsteiger einstellen einstellig einstellun einstieg einstig einstimmig einstmals einströmen
einstufen einstufung einsätze eintauchen einteilen einteilung eintrag eintragung eintreffen eintreiben eintreten
eintritt eintrittsk eintrittsp eintrittsw einträge einträglic einverleib einvernehm einverstan einverstän einwand
einwandere einwanderu einwandfre einweg einwegprod einweihen einweihung einwenden einwerfen einwillige einwilligu
einwirken einwirkung einwohner einwohnerz einwurf einwände einzahlen einzahlung einzelfall einzelfrag einzelfäll
einzelgewe einzelgäng einzelhand einzelhaus einzelheit einzelinte einzelmaßn einzelmitg einzeln einzelpers einzelplan
einzelplän einzelproj einzelstaa einzelstüc einzelunte einzelvorh einziehen einzig einzigarti einzug einzugsgeb
einüben eis eisen eisenbahn eisenbahnn eisenbahnu eisenbahnv eisern eisig eiskalt eitel eiweiß ekel eklatant elan
elastisch elefant elegant elektrifiz elektrisch elektrizit elektroalt elektroaut elektrofah elektroger elektroind
elektromob elektronik elektronis elektrotec element elementar elend elf eliminiere elite eltern elternbeir elterngeld
elternhaus elternscha elternteil elternzeit emanzipati embargo emission emissionsa emissionsf emissionsg emissionsh
emissionsm emissionsq emissionsr emissionsw emissionsz emittieren emotion emotional empfang empfangnah empfangsbe
empfehlen empfehlens empfehlung empfiehlt empfinden empfindlic empfohlen empfänger empirisch empor empören empört
empörung emsig ende endend endenergie endergebni endfassung endgerät endgültig endkunde endlager endlagerun endlich
endlos endlosschl endnutzer endnutzeri endphase endprodukt endpunkt endspiel endstation endverbrau endzeit energetisc
energie energieabh energiearm energieaus energieaut energiebed energieber energiebil energieeff energieein energieerz
energiegew energieinf energieint energiekos energiekri energielie energiemar energiemin energiemix energienet
energiepol energiepre energieque energierec energiesek energiesic energiespa energiespe energieste energiesys
energieträ energieuni energieunt energiever energiewen energiewir energisch eng engagement engagieren engagiert enge
enger engpass engpässe enorm ensemble entbehren entbehrlic entbehrung entbinden entbindung entbürokra entdecken
entdeckung ente enteignen enteignung entfachen entfallen entfalten entfaltung entfernen entfernt entfernung entfesseln
entflechtu entfremdun entführen entgegen entgegenge entgegenha entgegenko entgegenne entgegense entgegenst entgegentr
entgegenwi entgehen entgelt entgeltfor entgeltgle entgeltlic entgelttra entgiften entgleisen entgrenzun enthalten
enthaltung enthusiasm enthüllen enthüllung entkommen entkoppeln entkräften entladen entlang entlassen entlassung
entlasten entlastend entlastet entlastung entledigen entlegen entlehnen entleihen entlocken entlohnen entlohnung
entmachten entmutigen entmündige entnahme entnehmen entpuppen entreißen entrichten entrichtun entrüstung entsagen
entscheid entscheide entscheidu entschiede entschlack entschleun entschließ entschloss entschluss entschlüss
entschuldb entschulde entschuldi entschuldu entschädig entschärfe entsenden entsendung entsetzen entsetzlic entsiegeln
entsinnen entsorgen entsorgung entspannen entspannun entspreche entspricht entspringe entstammen entstand entstehen
entstehend entsteht entstehung enttarnen enttäusche enttäuscht enttäuschu entwaffnen entwaffnun entwarnung entweder
entweichen entwenden entwerfen entwerten entwertung entwickeln entwickelt entwickler entwicklun entwirren entwurf
entwürfe entziehen entzug epidemie epoche equipe erachten erarbeiten erarbeitet erarbeitun erbarmen erbauen erbe
erbieten erbitten erblich erblicken erbracht erbrecht erbringen erbringer erbringung erbschaft erbschafts erdball
erdbeben erdboden erde erdenken erdenklich erderwärmu erdgas erdkabel erdkunde erdreich erdrutsch erdrücken erdteil
erdulden erdwärme erdöl ereignen ereignis ereignisse ereilen erfahren erfahrung erfahrungs erfassen erfasst erfassung
erfinden erfinder erfinderis erfindung erflehen erfolg erfolglos erfolgreic erfolgsaus erfolgsbil erfolgscha
erfolgsfak erfolgsfal erfolgsges erfolgskon erfolgsmod erfolgsquo erfolgsrez erforderli erfordern erforderni erfordert
erforschen erforschun erfragen erfreuen erfreulich erfreut erfrischen erfüllen erfüllt erfüllung erfüllungs ergangen
ergattern ergeben ergebnis ergebnislo ergebnisof ergebnisor ergebnisse ergehen ergiebig ergießen ergo ergreifen
ergreifung ergriffen ergründen ergänzen ergänzend ergänzt ergänzung erhaben erhalt erhaltung erhaltungs erheben
erheblich erhebung erheitern erhellen erhitzen erhitzung erhob erhoffen erhofft erholen erholung erholungsg erholungsu
erhältlich erhärten erhöhen erhöht erhöhung erhören erinnern erinnerung erkaufen erkennbar erkennen erkenntlic
erkenntnis erkennung erklären erklärend erklärt erklärterm erklärung erklärungs erkranken erkrankte erkrankung
erkunden erkundigen erkundung erkältung erlahmen erlangen erlangung erlass erlauben erlaubnis erlaubnisp erlaubt
erleben erlebnis erledigen erledigt erledigung erleichter erleiden erlernen erlesen erleuchten erliegen erlischt
erläutern erläuternd erläuterun erlös erlöschen ermahnen ermahnung ermessen ermessense ermessenss ermitteln ermittelt
ermittler ermittlung ermorden ermordung ermuntern ermutigen ermutigend ermutigung ermächtige ermächtigu ermäßigen
ermäßigt ermäßigung ermögliche ermöglicht ermöglichu ermüden ernannt ernennen ernennung erneuerbar erneuern erneuert
erneuerung erneut erniedrige ernst ernsthaft ernstnehme ernte ernteausfä ernähren ernährung ernährungs ernüchtern
ernüchteru eroberer erobern eroberung erosion erpressen erpressung erproben erprobt erprobung erraten errechnen
erregen erregung erreichbar erreichen erreicht erreichung errichten errichtet errichtung erringen errungensc ersatz
ersatzdien ersatzkass ersatzlos ersatzpfli ersatzschu ersatzteil ersatzweis erschaffen erscheinen erscheint erscheinun
erschießen erschließe erschließu erschrecke erschweren erschwerni erschwert erschwingl erschöpfen erschöpft erschöpfun
erschütter ersehen ersetzen ersetzt ersetzung ersichtlic ersinnen ersparen ersparnis ersparniss erst erstarken
erstarren erstatten erstattung erstaufnah erstaunen erstaunlic erstaussta erstellen erstellt erstellung erstgenann
ersthilfe ersticken erstinstan erstklassi erstmalig erstmals erstrangig erstreben erstrebens erstrecken erstreckt
erststimme erstversor erstwähler ersuchen ersucht ertappen erteilen erteilt erteilung ertrag ertragreic ertragskra
ertragslag ertrinken erträge erträglich ertönen erwachen erwachsen erwachsene erwarten erwartet erwartung erwartungs
erwecken erweckt erwehren erweichen erweisen erweislich erweist erweitern erweitert erweiterun erwerb erwerbsarb
erwerbsbev erwerbsbio erwerbsfäh erwerbsleb erwerbslos erwerbsmin erwerbsper erwerbsquo erwerbstät erwidern erwiderung
erwiesen erwiesener erwirken erwirtscha erwischen erworben erwägen erwägenswe erwägung erwägungsg erwähnen erwähnensw
erwähnt erwähnung erwärmen erwärmung erwünscht erzeugen erzeuger erzeugnis erzeugniss erzeugt erzeugung erziehen
erzieher erzieherin erziehung erziehungs erzielen erzielt erzielung erzwingen erzählen erzählung eröffnen eröffnet
eröffnung eröffnungs erörtern erörterung esel eskalation eskalieren essen essenz essenziell essig etablieren etabliert
etablierun etappe etappenzie etat etatentwur etatkürzun ethik ethikrat ethisch ethnisch etikett etikettier etliche
etwa etwaig euch euer euphorie eure euro europaabge europaauss europafein europafreu europamini europaparl europapart
europapoli europarat europarech europaskep europatag europawahl europaweit europäer europäerin europäisch europäisie
evaluation evaluieren evaluiert evaluierun event eventuell evident evidenz evidenzbas evolution ewig ewigkeit exakt
examen exekution exekutiv exemplar exemplaris exil existent existenz existenzan existenzbe existenzgr existenzie
existenzmi existenzre existenzsi existieren exklusiv exkurs exkursion exotisch expandiere expansion expansiv
expedition experiment experte expertenan expertenge expertengr expertenko expertenme expertenra expertenru expertenwi
expertin expertinne expertise explizit explodiere explosion explosiv export exportbesc exporteur exportgene exportgüte
exportiere exportiert exportkont exportkred exportnati exportorie exportverb exportwirt exportüber extern extra extrem
extremfall extremismu extremist extremisti extremwett exzellent exzellenz exzellenzc exzellenzi exzellenzs exzess
exzessiv fabel fabelhaft fabrik fach fachanwalt facharbeit facharzt fachaufsic fachaussch fachbehörd fachbeirat
fachbereic fachbuch fachebene fachforum fachfrau fachgebiet fachgerech fachgesprä fachgremiu fachgruppe fachhandel
fachhochsc fachinform fachkenntn fachkonfer fachkraft fachkräfte fachkunde fachkundig fachleute fachlich fachmann
fachminist fachperson fachpoliti fachpresse fachrefera fachschule fachtagung fachtext fachverans fachverban fachverbän
fachverfah fachwelt fachwissen fachzeitsc fachärzte fachübergr faden fahnden fahndung fahne fahrbahn fahren fahrer
fahrerlaub fahrgast fahrgastre fahrgäste fahrkarte fahrlässig fahrplan fahrpreis fahrrad fahrradfah fahrrinne
fahrschein fahrschule fahrspur fahrt fahrtüchti fahrverbot fahrverhal fahrwasser fahrzeug fahrzeugba fahrzeugha
fahrzeughe fakt faktenbasi faktenchec faktenlage faktisch faktor faktum fakultativ fakultät fall fallbeispi fallgruppe
fallkonste fallpausch fallstrick fallstudie fallzahl falsch falschinfo falschmeld familie familienan familienar
familienbe familienbi familienfr familienge familienka familienle familienmi familienna familienpf familienpl
familienpo familienre familienst familienun familienze familienzu familiär fanatisch fangen fangquote fantasie
fantastisc farbe farbig farblich fassen fassung fassungslo fast faszinatio fasziniere fatal faul faust favorisier
favorit fazit februar feder federführe federführu fehl fehlalloka fehlanreiz fehlanzeig fehlbetrag fehldeutun
fehleinsch fehlend fehlentsch fehlentwic fehleranfä fehlerfrei fehlerhaft fehlerkult fehlerquel fehlerquot fehlertole
fehlinterp fehlinvest fehlschlag fehlsteuer fehltritt fehlverhal fehlzeiten feier feierabend feierlich feiertag fein
feind feindlich feindselig feinstaub feld feldforsch feldversuc feldzug fels fenster ferien fern fernab fernabsatz
fernbleibe ferngesprä fernhalten fernhandel fernleitun fernmeldeg fernmeldew fernsehen fernseher fernsehpro fernsehsen
fernsteuer fernunterr fernverkeh fernwärme fertig fertigkeit fertigstel fertigung fest festakt festangest festgefahr
festgehalt festgelegt festgeschr festgesetz festgestel festhalten festigen festigkeit festigung festival festland
festlegen festlegung festlich festmachen festnahme festnehmen festnetz festplatte festpreis festrede festschrei
festsetzen festsetzun festspiele feststehen feststelle feststellu festung festverzin festzug fett feucht feuchtigke
feudal feuer feuergefec feuerpause feuerprobe feuerwehr feuerwerk feuilleton feurig fiasko fieber fieberhaft figur
fiktion fiktiv filiale film filmfestiv filmförder filmwirtsc filter final finanzamt finanzaufs finanzausg finanzauss
finanzbeda finanzbehö finanzbera finanzbild finanzdien finanzen finanzermi finanzgeri finanzhilf finanziell finanzierb
finanziere finanziert finanzieru finanzinst finanzinte finanzkont finanzkonz finanzkris finanzlage finanzmark
finanzmini finanzmitt finanzmärk finanzordn finanzplan finanzplat finanzpoli finanzprod finanzquel finanzrahm
finanzrech finanzrege finanzschw finanzsekt finanzspie finanzspri finanzstab finanzstar finanzsyst finanztran
finanzverf finanzverw finanzwelt finanzwese finanzwirt finanzzuwe finanzämte finden findet findig finger fingerspit
finster firma firmen firmenchef firmengrün firmenkund firmenname firmensitz fisch fischerei fischereif fischereim
fischereip fiskalisch fiskalpakt fiskalpoli fiskalrat fiskalrege fit fixieren fixiert fixkosten flach flagge
flaggschif flamme flanke flankieren flasche flaschenha flaute fleck flehen fleisch fleiß fleißig flexibel flexibilis
flexibilit flexible flickentep fliegen fliegend flieger fliehen fließen fließend flop florieren flott fluch fluchtursa
fluchtweg flug flugbetrie flugblatt fluggast fluggastre fluggesell fluggäste flughafen flughäfen fluglinie fluglärm
flugplatz flugpreise flugreise flugschrei flugsicher flugverbot flugverkeh flugzeug fluktuatio flur fluss flut
flutkatast fläche flächenbed flächenbun flächendec flächenina flächenlan flächenlän flächennut flächensti flächentar
flächenver flüchten flüchtig flüchtling flüge flügel flüsse flüssig flüssiggas flüssigkei fokus fokussiere fokussiert
fokussieru folge folgeantra folgeberei folgejahr folgekoste folgemaßna folgenabsc folgend folgenderm folgenlos
folgenreic folgenschw folgeproje folgericht folgern folgerung folgewirku folglich folgt folter fond forcieren fordern
fordert forderung forelle foren form formal formalisie formalität format formation formel formell formieren formlos
formsache formular formuliere formuliert formulieru forschen forschend forscher forscherin forschung forschungs forst
forstamt forstwirts fort fortan fortbestan fortbesteh fortbewege fortbewegu fortbilden fortbildun fortdauer fortdauern
fortentwic fortfahren fortfall fortführen fortführun fortgang fortgeführ fortgeschr fortgesetz fortkommen fortlaufen
fortleben fortpflanz fortschrei fortschrit fortsetzen fortsetzun fortwirken fortwähren fortzahlun forum fossil foto
fotograf fotografie fracht frachtbrie frachtverk frage fragebogen fragebögen fragend fragestell fragestund fraglich
fragmentie fragwürdig fraktion fraktionsc fraktionsd fraktionsl fraktionss fraktionsv fraktionsz fraktionsü frau
frauenante frauenbeau frauenbewe frauenförd frauenhaus frauenhäus frauenmini frauenpoli frauenquot frauenrat
frauenrech frei freiberuf freiberufl freibetrag freifahrt freifläche freigabe freigeben freigebig freigegebe
freihalten freihandel freiheit freiheitli freiheitsr freiheitss freihändig freikauf freikirche freilassun freilegen
freilich freimachen freiraum freiräume freischaff freischalt freisetzen freisetzun freisprech freispruch freistaat
freistehen freistelle freistellu freitag freiverkeh freiwillig freizeichn freizeit freizügig freizügigk fremd
fremdenfei fremdenrec fremdenver fremdfinan fremdkapit fremdsprac fremdwort frequenz freude freuen freund freundin
freundlich freundscha frieden friedensab friedensbe friedensfo friedensko friedensmi friedensno friedensor friedenspl
friedenspo friedenspr friedenssi friedenstr friedensve friedensze friedhof friedlich frisch frist fristablau
fristbegin fristgemäß fristgerec fristlos fristsetzu fristverle fristverlä froh fromm front frontal frucht fruchtbar
frust frustratio frustriere fröhlich früchte früh früherkenn frühestens frühform frühjahr frühkindli frühphase
frührente frühstück frühverren frühwarnsy frühwarnun frühzeitig fugen fund fundament fundamenta fundieren fundiert
fundort fungieren funk funkfreque funkloch funklöcher funkmast funknetz funkstille funktion funktional funktionel
funktionie funktionsb funktionsf funktionst funktionsw funktionär funkturm furcht furchtbar fusion fusioniere
fusionsene fusionsfor fusionskon fusionsrea futter futtermitt fuß fußabdruck fußball fußgänger fußnote fußverkehr
fächer fähig fähigkeit fälle fällig fälligkeit fälschen fälschlich fälschung fälschungs föderal föderalism föderation
förderantr förderaufr förderband förderbank förderbeda förderbedi förderbeka förderbesc förderbetr förderer förderfähi
fördergebi fördergeld förderhöch förderinst förderkrit förderkuli förderland förderlich förderlini förderlogi
fördermaßn fördermitt fördermögl fördern förderperi förderpoli förderprog förderproj förderquot förderrich fördersatz
förderschu förderschw förderstel fördersumm fördert fördertopf förderung förderunte fördervere fördervolu förderwürd
förderzeit förderzusa förderzwec förmlich fügen fügung fühlbar fühlen führen führend führer führersche führung
führungsan führungsau führungseb führungset führungsgr führungskr führungsma führungspo führungsqu führungsro
führungssp führungsst führungsve führungswe führungsze fülle fünf fünfjährig fünftel fünfzehn fünfzig für fürchten
fürchterli fürs fürsorge fürsorgepf fürsorglic fürsprache fürspreche füttern gab gabe galerie gang ganz ganzheitli
ganzjährig ganztags ganztagsbe ganztagssc ganztägig gar garant garantie garantiere garantiert garnicht garten gas
gaskraftwe gasleitung gaslieferu gasnetz gaspreis gasspeiche gast gastbeitra gastfreund gastgeber gastgeberi
gastgeberl gastgewerb gasthaus gastland gastredner gaststätte gastwirt gasversorg gattung geachtet gebaut geben geber
geberkonfe gebeten gebiet gebietskör gebietsref gebilde gebirge geblieben geboren gebot gebracht gebrauch gebräuchli
gebunden geburt geburtenra geburtenza geburtsort geburtstag gebäude gebäudebes gebäudeene gebäudesan gebäudesek gebühr
gebührend gebührener gebührenfr gebührenor gebürtig gedacht gedanke gedanklich gedeckt gedeihen gedenken gedenkstät
gedenktag gedicht geduld geduldet geduldig gedächtnis geehrt geeignet geeinigt gefahr gefahrenab gefahrenla gefahrenst
gefallen gefangen gefasst gefecht gefestigt geflüchtet geflügel gefolge gefolgt gefordert gefragt gefunden gefährden
gefährdet gefährdung gefährlich gefängnis gefördert gefüge gefühl geführt gegeben gegebenenf gegebenhei gegen
gegenantra gegenargum gegend gegenfinan gegengewic gegenleist gegenmaßna gegenrechn gegenrede gegensatz gegenseite
gegenseiti gegenspiel gegenstand gegensteue gegenstimm gegenständ gegensätze gegensätzl gegenteil gegenteili
gegenvorsc gegenwart gegenwehr gegenwert gegenwind gegenwärti gegenzug gegenüber gegenüberl gegenübers geglückt gegner
gegnerisch gegriffen gegründet gehabt gehalt gehandelt gehe geheim geheimdien geheimhalt geheimnis geheimniss gehend
gehirn gehoben gehorsam geht gehälter gehör gehörig geier geist geisteswis geistig gekennzeic geklagt geklärt gekommen
gekoppelt gekündigt gekürzt gelangen gelassen gelassenhe gelaufen geld geldbuße geldgeber geldinstit geldleistu
geldmittel geldpoliti geldstrafe geldwert geldwäsche gelebt gelegen gelegenhei gelegentli gelegt gelehrte geleistet
geleiten geleitet gelernt gelesen geliefert gelingen gelingt gelitten gelockert gelten geltend geltendmac geltung
geltungsbe geltungsda gelungen gelände geläufig gelöst gemacht gemein gemeinde gemeindeeb gemeindefi gemeindeor
gemeindera gemeindeve gemeingut gemeinhin gemeinkost gemeinnütz gemeinsam gemeinsamk gemeinscha gemeinsinn gemeinwese
gemeinwohl gemeldet gemessen gemischt gemäß gemäßigt gemüse gemütlich gen genannt genau genaueren genauigkei genauso
genehm genehmigen genehmigt genehmigun geneigt generalanw generaldeb generaldir generalkla generalkon generalsek
generalsta generalunt generalver generalübe generation generell generieren generisch genesen genetisch genfer genial
genießen genom genommen genossen genossensc genug genugtuung genus genutzt genüge genügend geografie geografisc
geologisch geometrie geopolitik geopolitis gepflegt geplant geprägt geprüft gepäck gerade geradezu geraten gerechnet
gerecht gerechtfer gerechtigk gerede geregelt gericht gerichtlic gerichtsba gerichtsbe gerichtsen gerichtsho
gerichtsko gerichtsst gerichtsur gerichtsve gerichtsvo gering geringfügi geringschä geringste gern geruch gerufen
gerät geräumig geräusch gerücht gerüst gerüstet gesagt gesamt gesamtberi gesamtbetr gesamtbevö gesamtbewe gesamtbild
gesamtbudg gesamtdaue gesamtdeut gesamterge gesamteuro gesamtgese gesamthaus gesamtheit gesamtkonz gesamtkost
gesamtleis gesamtpake gesamtplan gesamtproj gesamtrech gesamtschu gesamtstaa gesamtstra gesamtsumm gesamtsyst
gesamtumfa gesamtumsa gesamtvera gesamtvolu gesamtwerk gesamtwert gesamtwirt gesamtzahl gesandte gesang geschaffen
geschah geschehen geschehnis geschenk geschichte geschichtl geschichts geschick geschieden geschlecht geschlosse
geschmack geschriebe geschult geschwind geschwindi geschwiste geschwächt geschädigt geschäft geschäftli geschäftsb
geschäftsf geschäftsg geschäftsi geschäftsj geschäftsk geschäftsl geschäftsm geschäftso geschäftsp geschäftss
geschäftst geschäftsv geschäftsz geschätzt geschützt gesehen gesellen gesellscha gesenkt gesetz gesetzblat gesetzbuch
gesetzentw gesetzesak gesetzesan gesetzesbe gesetzesen gesetzesfo gesetzesin gesetzeskr gesetzesla gesetzeslü
gesetzespa gesetzeste gesetzestr gesetzesve gesetzesvo gesetzeswe gesetzeszw gesetzesän gesetzgebe gesetzgebu
gesetzlich gesetzlos gesetzmäßi gesetzwidr gesichert gesicht gesichtser gesichtsfe gesichtspu gesichtsve gesinnung
gespannt gespeicher gespendet gesperrt gesprochen gespräch gesprächsb gesprächsf gesprächsk gesprächsp gesprächsr
gesprächss gesprächst gestaffelt gestalt gestaltend gestalteri gestaltet gestaltung gestanden gestatten gestattet
geste gestehen gestellt gestern gestiegen gestimmt gestorben gestoßen gestrichen geständnis gestärkt gestützt gesucht
gesund gesundheit getan geteilt getestet getragen getreide getrennt getrieben getroffen getränk getötet gewachsen
gewagt gewahrt gewalt gewaltbere gewaltente gewaltfrei gewaltig gewaltmono gewaltopfe gewaltpräv gewaltsam gewaltschu
gewalttat gewalttäte gewalttäti gewaltverb gewaltverz gewandt gewebe gewehr gewerbe gewerbeanm gewerbeflä gewerbegeb
gewerberec gewerbesch gewerbeste gewerbetre gewerblich gewerkscha gewesen gewicht gewichtig gewichtung gewillt gewinn
gewinnauss gewinnbete gewinnbrin gewinnend gewinnerzi gewinnmaxi gewinnspan gewinnsteu gewinnung gewinnwarn gewirkt
gewiss gewissenha gewissensf gewisserma gewissheit gewitter gewogen gewohnheit gewohnt gewollt gewonnen geworden
geworfen gewähr gewährleis gewährung gewässer gewässersc gewöhnen gewöhnlich gewünscht gezahlt gezeichnet gezeigt
gezielt gezogen gezwungen geändert gier gießen gift giftig gigantisch gilt gipfel gipfelerkl gipfeltref girokonto
gitter glanz glas glasfaser glasfasera glasfasern glatt glaube glaubensfr glaubensge glaubhaft glaubwürdi gleich
gleicharti gleichauf gleichbeha gleichbere gleicherma gleichfall gleichförm gleichgest gleichgewi gleichgült
gleichheit gleichklan gleichkomm gleichlaut gleichmäßi gleichnami gleichrang gleichsam gleichsetz gleichstan
gleichstel gleichstro gleichwert gleichwohl gleichzeit gleichzieh gleis gleiten gletscher glied gliederung gliedmaßen
gliedstaat glimpflich glitzern global globalisie globus glänzen glänzend gläsern glätten gläubig glück glücklich
glückliche glücksspie glückwunsc glühend gnade gold gott gottesdien grab grad graduell grafik grafisch gramm grammatik
gras gratis gratulatio gratuliere grau grausam grausamkei gravierend greifbar greifen greift gremien gremium
grenzausgl grenze grenzenlos grenzfall grenzgebie grenzgänge grenzkontr grenznah grenzregio grenzschut grenzverke
grenzwert grenzüberg grenzübers grenzübert griff griffig grob grotesk großanlage großartig großbank großbetrie
großdemons große großeltern großer großforsch großhandel großhändle großindust großkonzer großmacht großmächte
großprojek großraum großrechne großräumig großschade großspurig großstadt großstädte großteil großuntern großverans
großverfah großzügig grund grundannah grundbedar grundbedin grundbedür grundbegri grundbesit grundbuch grundeigen
grunderwer grundfinan grundfrage grundfreih grundgedan grundgeset grundgüter grundhaltu grundidee grundkapit
grundkompe grundkurs grundlage grundlagen grundlegen grundlohn grundlos grundmuste grundnorm grundordnu grundpfeil
grundposit grundprinz grundrecht grundregel grundrente grundriss grundsatz grundsatzd grundsatze grundsatzf grundsatzp
grundschul grundschül grundsiche grundstein grundsteue grundstock grundstoff grundstruk grundstufe grundstück
grundsätze grundsätzl grundveror grundverso grundvorau grundwasse grundwehr grundwerte grundwisse grundzüge gruppe
gruppenfre gruppieren gruppierun gruß gräben größe größenordn größenvort größere größerer größte größtentei größtmögli
grün grünbuch gründe gründer gründergei gründerin gründerinn gründersze gründerzen gründlich gründung gründungsm
gründungsv gründungsz grünfläche grünland grünlich grüße gunst gurt gut gutachten gutachter gutachterl gute gutem
guter gutgeschri gutgläubig guthaben gutheißen gutschein gutschreib gutschrift gutwillig gymnasien gymnasium gänge
gängig gänzlich gärten gäste gönnen götter gültig gültigkeit günstig günstigenf güte güter güterabwäg güterhande
güterkraft güterverke güterzug gütlich haar habe hafen hafer haft haftbar haftbefehl haftung haftungsau haftungsbe
haftungsfr haftungsre haftungsri hagel hahn halb halbfertig halbherzig halbieren halbierung halbinsel halbjahr
halbjährli halbmond halbtags halbwegs halbwertsz halbzeit halbzeitbe halbzeitbi halbzeitüb half halle halt haltbar
haltbarkei haltestell haltlos haltung haltungsbe hammer hand handarbeit handbuch handbücher handel handelnd handelsabk
handelsbar handelsbez handelsbil handelsdef handelsemb handelsfra handelsges handelshem handelskam handelsket
handelskom handelskon handelskri handelsmar handelsmin handelsnam handelspak handelspar handelspla handelspol
handelsrec handelsreg handelssan handelssch handelsstr handelsver handelsvol handelswar handelsweg handelsübe
handelsübl handfeuerw handgreifl handhabe handhabung handlanger handlich handlichke handlung handlungsb handlungsd
handlungse handlungsf handlungsl handlungsm handlungso handlungsp handlungsr handlungss handlungsw handreichu
handschlag handschrif handwerk handwerker handwerkli handwerksb handwerksk handwerksz handy handzettel hang harmlos
harmonie harmonisch harmonisie hart hartnäckig hass hassrede hast haufen haupt hauptadres hauptamtli hauptanlie
hauptaufga hauptaugen hauptaussc hauptbahn hauptbahnh hauptberuf hauptbesta hauptbetro haupteleme hauptfach hauptgebäu
hauptgegen hauptgesch hauptgrund hauptgründ hauptperso hauptposte hauptprobl hauptquart hauptredne hauptrolle
hauptsache hauptsatz hauptschul hauptschwe hauptsitz hauptstadt hauptstraß hauptstädt hauptsächl hauptteil hauptthema
haupttheme haupttätig hauptursac hauptveran hauptverfa hauptversa hauptverwa hauptvorst hauptwohns hauptziel haus
hausarzt hausaufgab hausbesitz hausbesuch hausgemach haushalt haushaltsa haushaltsd haushaltse haushaltsf haushaltsg
haushaltsj haushaltsk haushaltsl haushaltsm haushaltsn haushaltso haushaltsp haushaltsr haushaltss haushaltsv
haushaltsw hausherr hausintern hausleitun hausmeiste hausrat hausrecht haustier haustür hausverbot hauswirtsc
hausärzte haut hebamme hebel hebelwirku heben heer heft heftig hegen heikel heikle heil heilig heilmittel heilung heim
heimat heimatland heimatlos heimische heimkehr heimlich heimtückis heirat heiter heizen heizkosten heizung heizungsge
heizöl heiß hektar hektik held helfen helfer hell hemmen hemmend hemmnis hemmnisse hemmung herab herabsetze herabsetzu
herabstufu heran heranführu herangehen herangezog herantrete heranwachs heranziehe heranziehu herauf heraus herausarbe
herausbild herausfind herausford herausgabe herausgebe herausgefo herausgege herausgest heraushebe heraushole
herauskomm herauslöse herausnahm herausrage herausrede herausstel herauszieh herbei herbeiführ herbst herbstlich herd
herein herfallen hergang hergeben hergestell herkommen herkunft herkunftsl herkunftsn herkunftss herkömmlic herleiten
herr herrlich herrschaft herrschen herrschend herrscher herstellen hersteller herstellun herum hervor hervorbrin
hervorgehe hervorgeho hervorhebe hervorhebu hervorrage hervorrufe hervorstec hervortret herz herzlich herzstück
heterogen heterogeni heuchelei heuer heute heutig heutzutage hielt hier hieran hierarchie hierarchis hierauf hieraus
hierbei hierdurch hierfür hierher hierin hiermit hiernach hierunter hiervon hierzu hierzuland hierüber hiesig hieß
hilfe hilfestell hilflos hilfreich hilfsarbei hilfsbedür hilfsberei hilfsfonds hilfsgüter hilfskraft hilfsleist
hilfsliefe hilfsmaßna hilfsmitte hilfsorgan hilfspaket hilfsprogr hilfsproje hilfsweise himmel hin hinab hinauf hinaus
hinausgehe hinauslauf hinausschi hinauszöge hinblick hinderlich hindern hindernis hinderniss hindeuten hinein
hinfällig hinführen hingegen hingehen hingewiese hinken hinlänglic hinnehmbar hinnehmen hinreichen hinrichtun
hinschauen hinsehen hinsicht hinsichtli hinten hinter hinterblie hinterbänk hintereina hinterfrag hintergehe
hintergrun hintergrün hinterhalt hinterher hinterland hinterlass hinterlege hinterlegu hinterläss hintertref hintertür
hinterzieh hinunter hinweg hinweis hinweisgeb hinweispfl hinwirken hinzu hinzufügen hinzufügun hinzugefüg hinzukomme
hinzutrete hinzuweise hinzuziehe hinzuziehu hinüber hirn historie historiker historisch hitze hitzewelle hob hobby
hoch hochachtun hochaggres hochaktuel hochangese hochbahn hochbau hochbegabt hochburg hochentwic hochfahren hochgebirg
hochgelobt hochgeschw hochgeschä hochgradig hochhalten hochhaus hochheben hochinnova hochkapazi hochkaräti hochkommis
hochkonjun hochkultur hochladen hochlauf hochleistu hochlohn hochmodern hochmoor hochmut hochpoliti hochpunkt
hochqualif hochqualit hochrangig hochrechne hochrechnu hochrisiko hochschula hochschulb hochschule hochschulg
hochschull hochschulp hochschulr hochschuls hochschulw hochschulz hochsee hochseefis hochsicher hochsommer hochspannu
hochstimmu hochtechno hochverrat hochwasser hochwertig hochzeit hof hoffen hoffentlic hoffnung hoffnungsl hoffnungst
hoffnungsv hofieren hohe hoheit hoheitlich hoheitsgeb hoheitsgew hoheitsrec hohem hoher hohl hohn holen holz holzweg
holzwirtsc homogen homogenitä homosexuel honorar honorieren horizont horizontal hort hose hotel hub hubschraub human
humanistis humanitär humankapit humor hund hundert hundertpro hundertste hunderttau hunger hungersnot hut hybrid
hygiene hygienisch hymne hypothek hypothese hypothetis häfen häftling hälfte hände händler händlerin hängen härte
härtefall härtefallf härtefallr härtefälle härter hätte häufen häufig häufigkeit häuser häuslich höchst höchstbetr
höchstdaue höchstgeri höchstgren höchstmaß höchstpers höchstprei höchstsatz höchststan höchstwahr höchstwert
höchstzahl höflich höflichkei höhe höhepunkt höher hölle hören hörer hörfunk hügel hürde hüten hütte ich ideal
idealerwei idealismus idee ideell ideengeber ideenwettb identifika identifizi identisch identität identitäts ideologie
ideologisc idiotisch idyllisch ignorant ignorieren ihm ihn ihnen ihr ihre ihrem ihrer ihrerseits illegal illegalitä
illegitim illusion illusorisc illustrier image imitieren immateriel immatrikul immens immer immerhin immerwähre
immigrante immigratio immobil immobilie immobilien immun immunität impact imperativ impfen impfkampag impfpflich
impfquote impfstoff impfung impfzentru implementi implikatio impliziere implizit import importabhä importbesc
importeur importiere importiert importverb importzöll imposant impressum improvisie impuls impulsgebe impulsvort
imstande inakzeptab inanspruch inbegriff inbetriebn indem indes indessen index indien indikation indikator indirekt
indiskutab individual individuel individuum indiz indizien indoktrina industrial industrie industriea industrieb
industriee industrieg industriek industriel industrien industriep industries industrieu industriev industriez
ineffizien infektion infektions infizieren inflation inflations infolge infolgedes informatik informatio informativ
informell informiere informiert infrage infrastruk ingenieur ingenieuri ingenieurw inhaber inhaberin inhaftiere
inhaftieru inhalt inhaltlich inhaltslee inhaltsver inhärent initial initialzün initiativb initiative initiativr
initiator initiieren initiiert inklusion inklusive inkohärent inkonseque inkrafttre inland inlandsmar inlandsnac
inlandspro inländer inländisch inmitten inne innehaben innenaussc innenminis innenpolit innenraum innenresso
innenstadt innenstädt innenverwa inner innerdeuts innergemei innerhalb innerlich innerparte innerstaat innerste innig
innovation innovativ innovator inoffiziel insbesonde insekten insel inserat insgesamt inside insofern insolvent
insolvenz insolvenza insolvenzr insolvenzv insoweit inspektion inspektor inspiratio inspiriere instabil instabilit
installati installier instand instandhal instandset instanz instinkt institut institutio instruiere instruktio
instrument inszeniere inszenieru intakt integral integratio integrativ integriere integriert integrieru integrität
intellekt intellektu intelligen intendiert intensität intensiv intensivbe intensivie intensivme intensivst intention
interagier interaktio interaktiv interdiszi interessan interesse interessen interessie interfrakt interinsti
interkommu interkultu intermodal intern interna internatio internetad internetan internetau internetdi internetha
internetkr internetnu internetpl internetpo internetse internetsi internetun internetve internetwi internetzu
interniere interparla interpreta interpreti interregio intervenie interventi interview intim intolerabe intolerant
intranet intranspar intrigen intuition intuitiv invaliditä invasion invasiv inventar inventur investiere investiert
investitio investitur investment investor involviere involviert inwiefern inwieweit inzwischen irdisch irgend
irgendein irgendwann irgendwas irgendwelc irgendwer irgendwie irgendwo ironie ironisch irrational irre irreführen
irregulär irrelevant irreparabe irreversib irritation irritieren irrtum irrtümer irrtümlich isolation isolieren
isoliert ist jacke jagd jagen jahr jahresabsc jahresanfa jahresarbe jahresberi jahresbila jahresbudg jahresdurc
jahreseink jahresende jahresfris jahresgeha jahresguta jahreshaus jahreskonf jahresmitt jahresplan jahresprod
jahrestag jahrestagu jahresumsa jahresverb jahresverg jahreswech jahreswirt jahreszahl jahreszeit jahrgang jahrhunder
jahrmarkt jahrtausen jahrzehnt jahrzehnte januar jawohl jede jedem jedenfalls jeder jedermann jederzeit jederzeiti
jedoch jedweder jemals jemand jene jenem jener jenseits jetzig jetzt jeweilig jeweils job jobcenter jobs jubel
jubiläum jugend jugendamt jugendarbe jugendaust jugendbege jugendbete jugendgara jugendhilf jugendkrim jugendlich
jugendmedi jugendmini jugendorga jugendparl jugendpoli jugendrat jugendschu jugendstra jugendverb juli jung juni
junioren jurist juristin juristisch jury justieren justiz justizbehö justiziell justizmini justizpoli justizrefo
justizress justizsyst justizverw justizvoll justizzusa juwel jäger jährlich jämmerlich jünger jüngst kabel kabelferns
kabelnetz kabinett kabinettsb kabinettse kabinettsk kabinettsm kabinettss kabinettsv kader kaffee kahl kalender
kalenderja kalkulatio kalkuliere kalkül kalt kam kamen kamera kamerad kamin kammer kampagne kampf kampfansag
kampfeinsa kampfflugz kampfhandl kampfjet kampfpanze kanal kandidat kandidaten kandidatin kandidatur kandidiere kann
kante kanton kanzlei kanzler kanzleramt kanzlerin kanzlerkan kanäle kapazität kapazitäts kapital kapitalanl kapitalbed
kapitalbet kapitaldec kapitalerh kapitalert kapitalflu kapitalgeb kapitalges kapitalint kapitalism kapitalist
kapitalkos kapitalmar kapitalmär kapitalpuf kapitalsto kapitalver kapitalzuf kapitel kapitulati kapitulier kapitän
kapsel kaputt karikatur karriere karrierech karte kartell kartellabs kartellamt kartellbeh kartellrec kartieren
kartoffel kasse kassenärzt kassieren katalog katalysato katastroph kategorie kategorisc katholisch katze kauf
kaufanreiz kaufhaus kaufkraft kaufleute kaufmann kaufmännis kaufpreis kaufprämie kaufrecht kaufvertra kaum kausal
kausalität kaution kehr kehrseite kehrtwende keim kein keinerlei keinesfall keineswegs keller kennen kennenlern kenner
kennt kenntnis kenntnisna kenntnisse kennwort kennzahl kennzeiche kennzeichn kerl kern kernanlieg kernaufgab
kernaussag kernbereic kernbestan kernelemen kernenergi kernforder kernforsch kernfrage kernfusion kerngedank
kerngeschä kerngesund kernhausha kernkompet kernkraft kernkraftw kernproble kernpunkt kernstück kerntechni kerntechno
kernthema kette kettenreak keule kiefer kies kilo kilogramm kilometer kind kinderarbe kinderarmu kinderarzt kinderbetr
kinderfrei kinderfreu kindergart kindergeld kindergrun kindergärt kinderheim kinderhilf kinderkrip kinderlos
kinderporn kinderrech kinderreic kinderschu kindersich kinderspie kindertage kinderzimm kinderzusc kindesalte
kindesmiss kindesunte kindeswohl kindheit kindlich kino kippen kipppunkt kirche kirchlich kita klage klagerecht
klageweg klammer klang klappen klar klarheit klarstelle klarstellu klartext klarzustel klasse klassenerh klassenkam
klassenzim klassifizi klassik klassisch klausel klausur klausurtag kleben kleid kleidung klein kleinbauer kleinbetri
kleingeld kleingärtn kleinkind kleinkram kleinkredi kleinlich kleinparte kleinräumi kleinstaat kleinstadt kleinstbet
kleinstunt kleinstädt kleinteili kleinunter kleinwaffe klient klientel klima klimaabkom klimaanlag klimaanpas
klimabilan klimadaten klimaerwär klimafolge klimafonds klimaforsc klimafreun klimageld klimagerec klimageset
klimagipfe klimakatas klimakille klimakonfe klimakrise klimaminis klimaneutr klimapakt klimaplan klimapolit klimaschut
klimaschäd klimatisch klimaverha klimavertr klimawande klimawisse klimaziel klingen klinik klinisch klopfen kloster
klub kluft klug klugheit kläger kläranlage klären klärung klärungsbe knapp knappheit kneipe knie knochen knopf knoten
knotenpunk knowhow knüpfen koalieren koalition koalitions koalitionä koch koffer kofinanzie kognitiv kohle kohleausst
kohlebergb kohlekraft kohlendiox kohlenstof kohlerevie kohlestrom kohleverst kohärent kohärenz kohäsion kohäsionsf
kohäsionsp kollabiere kollaps kollege kollegial kollegin kolleginne kollegium kollektiv kollidiere kollision kolonial
kolonie kolumne kombinatio kombiniere kombiniert komfort komfortabe komisch komitee komma kommandant kommandeur
kommando kommen kommend kommentar kommentier kommerziel kommiliton kommissar kommissari kommission kommt kommunal
kommunalau kommunalpo kommunalre kommunalve kommunalwa kommune kommunikat kommunismu kommunist kommunisti kommunizie
kompakt kompatibel kompatibil kompensati kompensier kompetent kompetenz kompetenza kompetenzb kompetenze kompetenzg
kompetenzo kompetenzr kompetenzs kompetenzv kompetenzz kompetenzü komplement komplett komplex komplexitä komplikati
komplizier komponente komponist kompromiss komödie konferenz konferenzs konferenzt konfigurat konflikt konfliktfa
konfliktfe konfliktlö konfliktpa konfliktpo konfliktpr konfliktre konform konformitä konfrontat konfrontie konfus
kongress konjunktur konkret konkretisi konkurrent konkurrenz konkurrier konkurs konnte konsens konsensfäh konsensual
konsequent konsequenz konservati konservier konsistent konsistenz konsolidie konsortien konsortium konspirati konstant
konstanz konstatier konstellat konstituie konstituti konstruier konstrukt konstrukte konstrukti konsul konsularis
konsulat konsultati konsultier konsum konsument konsumente konsumiere konsumklim kontakt kontaktauf kontaktdat
kontaktier kontaktlos kontaktper kontaktpfl kontaktpun kontaktste konten kontext kontinent kontinenta kontingent
kontinuier kontinuitä konto kontrahent kontraprod kontrast kontrollbe kontrolldi kontrolle kontrolleu kontrollgr
kontrollie kontrollin kontrollme kontrollor kontrollre kontrollsy kontrollve kontrovers kontur konvent konvention
konvergenz konversati konversion konvoi konzentrat konzentrie konzept konzeption konzeptlos konzeptpap konzeptstu
konzern konzernche konzert konzertier konzession konzipiere konzipiert kooperatio kooperativ kooperiere koordinati
koordinato koordinier kopf kopfschütt kopie kopieren koppeln kopplung korb korn korrekt korrektur korrelatio
korrespond korridor korrigiere korrigiert korrupt korruption kosmetik kostbar kosten kostenanst kostenaufw kostenbeit
kostenbete kostenbewu kostendeck kostendruc kosteneffi kostenersp kostenerst kostenexpl kostenfakt kostenfrag
kostenfrei kostenführ kostengüns kosteninte kostenkont kostenlos kostenneut kostenpfli kostenplan kostenrahm
kostenrech kostenscho kostenschä kostenseit kostensenk kostenstei kostenstru kostenteil kostentrei kostenträg
kostenverg kostenvert kostenvora kostenvort kostenüber kostspieli kraft kraftakt kraftfahre kraftfahrz kraftlos
kraftprobe kraftstoff kraftverke kraftvoll kraftwerk krank krankengel krankenhau krankenhäu krankenkas krankenpfl
krankensch krankensta krankenver krankenwag krankheit krankheits krass kreativ kreativitä kreativwir kredit kreditaufn
kreditausf kreditbedi kreditermä kreditgebe kreditinst kreditkart kreditklem kreditlini kreditnehm kreditrahm
kreditverg kreditvert kreditwürd kreis kreisfrei kreisförmi kreislauf kreislaufw kreisläufe kreistag kreisverba
kreisverke kreuz kreuzfahrt kreuzung krieg kriegerisc kriegsbegi kriegsende kriegsflüc kriegsfolg kriegsführ
kriegsgebi kriegsgefa kriegsrech kriegsschi kriegstüch kriegsverb kriegswaff kriegswirt kriegszeit kriminalam
kriminalis kriminalit kriminalpo kriminalst kriminell krippe krise krisenanfä krisenbewä krisenfall krisenfest
krisengebi krisengesc krisengipf krisenherd kriseninte krisenkomm krisenlage krisenländ krisenmana krisenmech
krisenmodu krisenplan krisenpräv krisenreak krisenregi krisenresi krisensich krisensitu krisensitz krisenstab
krisenvors krisenzeit kristall kriterien kriterium kritik kritikpunk kritisch kritisiere kritisiert krone krumm kräfte
kräftig krönen krönung kugel kuh kulisse kulminiere kult kultur kulturange kulturaust kulturbere kulturbetr kultureinr
kulturell kulturerbe kulturförd kulturgut kulturgüte kulturhaup kulturhaus kulturhohe kulturinst kulturland kulturmini
kulturpass kulturpoli kulturscha kulturstaa kulturstät kulturszen kulturvera kulturwand kulturwirt kumulativ
kumulieren kunde kundenbetr kundenbezi kundendate kundendien kundenfreu kundenkrei kundennah kundenorie kundenserv
kundenwuns kundenzent kundgebung kundig kundin kundinnen kunst kunstdünge kunstferti kunstfreih kunstförde kunstgesch
kunstgriff kunsthandw kunstmarkt kunstmuseu kunstrasen kunstsamml kunstschaf kunststoff kunstvoll kunstwerk kupfer
kuppel kuratorium kurieren kurios kurs kursbuch kursieren kurskorrek kursteilne kursverlus kurswechse kurve kurz
kurzanalys kurzarbeit kurzberich kurzbeschr kurzbesuch kurzdokume kurzfassun kurzfilm kurzform kurzfristi kurzgutach
kurzmeldun kurzsichti kurzstreck kurzum kurzzeitig kälte kämpfe kämpfer kämpferisc käufer könig königin königlich
königreich können könnte köpfe körper körperlich körperscha köstlich küche kühe kühl kühn kündigen kündigung
kündigungs künftig künste künstler künstlerin künstleris künstlich kürze kürzer kürzlich kürzung küste küstengebi
küstengewä küstenländ küstenregi küstenschu küstenstaa küstenwach labil labor laboratori labyrinth lachen lack
ladeinfras laden ladenetz ladenhüter ladenschlu ladenöffnu ladepunkt ladesäule ladung lag lage lageberich lagebild
lager lagerung lahm laie laissez lamentiere lampe land landbesitz landesamt landesbank landesdate landeseben
landesentw landesgese landeshaup landeshaus landeskirc landeslist landesmitt landesparl landespoli landesrech
landesregi landesspra landesteil landesverb landesverr landesvert landesverw landeswahl landesweit landflucht
landgerich landkarte landkreis landnutzun landrat landräte landschaft landstraße landstreit landtag landtagsab
landtagswa landtechni landung landweg landwirt landwirtin landwirtsc lang langatmig langeweile langfristi langjährig
langlebig langsam langstreck langweilig langwierig langzeit langzeitar langzeitfo langzeitpf langzeitsp langzeitst
langzeitwi laschen laser lassen last lastenausg lastenheft lastenteil lastenvert lastkraftw lastschrif lastwagen
lateinisch latent laub lauern lauf laufbahn laufend lauffeuer laufzeit laune laut lautend lautet lautlos lautsprech
lautstark lawine leben lebend lebendig lebensaben lebensabsc lebensalte lebensarbe lebensbedi lebensbedr lebensbere
lebensdaue lebenserei lebenserfa lebenserwa lebensfähi lebensgefa lebensgefä lebensgeme lebensgrun lebenshalt
lebensjahr lebenslage lebenslang lebenslauf lebensmitt lebensnive lebensnotw lebenspart lebensphas lebensqual
lebensraum lebensreal lebensrett lebensräum lebensstan lebensstil lebensumfe lebensumst lebensunte lebensverh
lebensvers lebenswand lebensweg lebensweis lebenswelt lebenswerk lebenswert lebenswich lebenswirk lebenszeic
lebenszeit lebenszykl leber lebewesen lebhaft leck leder ledig lediglich leer leerstand leerstelle legal legalisier
legalität legen legende leger legislativ legislatur legitim legitimati legitimier legitimitä lehnen lehnt lehramt
lehramtsst lehrberuf lehrbetrie lehrbuch lehre lehrer lehrerausb lehrerbild lehrerfort lehrerin lehrerinne lehrermang
lehrerstel lehrgang lehrinhalt lehrkraft lehrkräfte lehrling lehrmateri lehrmeinun lehrplan lehrpläne lehrreich
lehrstelle lehrstuhl lehrverans lehrzeit leib leiche leicht leichtfert leichtigke leichtsinn leid leidenscha
leidtragen leidvoll leiharbeit leihen leihgabe leise leisten leistet leistung leistungsa leistungsb leistungsd
leistungse leistungsf leistungsg leistungsi leistungsk leistungsn leistungso leistungsp leistungss leistungst
leistungsu leistungsv leitantrag leitartike leitbild leite leitend leiter leiterin leiterplat leitfaden leitfragen
leitfäden leitfähig leitgedank leitidee leitinitia leitkultur leitlinie leitmarkt leitmotiv leitplanke leitprinzi
leitprojek leitsatz leitstelle leitthema leitung leitungseb leitungsfu leitungsgr leitungsne leitungswa leitwährun
leitzins lenken lenkung lenkungsau lenkungsgr lenkungskr lenkungswi lernangebo lernbereit lernen lernend lernerfolg
lernform lernfähig lernförder lerninhalt lernmateri lernmittel lernort lernplattf lernprozes lernumgebu lernziel
lesart lesbar lesben lesekompet lesen leser leserin lesestoff lesung letzte letztem letztendli letzter letztgenan
letztinsta letztlich letztmalig leuchten leuchtend leuchtturm leugnen leute lexikon liberal liberalisi libero licht
lichtblick lichtung lieb liebevoll lieblingsp lied lieferant lieferausf lieferbar lieferbezi lieferdien lieferengp
lieferfris lieferfähi liefern lieferprob lieferschw lieferstop liefert lieferterm lieferumfa lieferung liefervert
lieferwage lieferzeit liegen liegend liegenscha liegt ließ lift liga lila limit limitieren lindern linderung lineal
linear linguistis linie linientreu linienverk link linksextre linksfrakt linksparte linksradik linse lippe lippenbeke
liquide liquidiere liquidität liste literarisc literatur literaturv live lizenz lizenzgebü lizenziere lizenzieru lob
lobby lobbyarbei lobbyismus lobbyist lobbyregis loben lobenswert lobt loch locken locker lockerung lodern logik
logisch logischerw logistik logistikbr logistikke logistikun logistikze logistisch lohn lohnabhäng lohnabschl
lohnausgle lohndumpin lohnend lohnenswer lohnentwic lohnerhöhu lohnersatz lohnfortza lohngefäll lohngleich lohnkosten
lohnlücke lohnnebenk lohnniveau lohnpoliti lohnsteuer lohnunterg lohnunters lohnverhan lohnzuwach lokal lokalisier
lokalpolit lokalpress lokalverwa lokalzeitu lokomotive los lose loslassen loslegen loswerden lotse loyal loyalität
luft luftabwehr luftangrif luftbild luftbrücke luftfahrt luftfahrti luftfahrtu luftfracht lufthoheit luftqualit
luftraum luftraumsi luftreinha luftschads luftschiff luftschlos luftschutz luftstreit luftverkeh luftversch luftvertei
luftwaffe lukrativ lust lustig lutherisch luxuriös luxus lynchen lyrik lächeln lächerlich läden lähmen lähmung länder
länderbehö länderberi länderchef ländereben länderfina ländergrup länderkamm ländermini länderparl länderrech
länderregi länderspez länderverg ländervert länderverw länderüber ländlich länge länger längerfris längst lärm
lärmschutz lässig lässt lästig läufer löblich löcher löffel löhne lösbar löschen löschfrist löschung lösegeld lösen
lösung lösungsans lösungsmög lösungsori lösungsvor lösungsweg lücke lückenbüße lückenhaft lückenlos lückenschl lüge
machbar machbarkei machen macher macht machtanspr machtappar machtbalan machtberei machtgefäl machtgefüg machthaber
machtkampf machtkonze machtlos machtmissb machtpolit machtposit machtstell machtverhä machtvoll machtwechs machtwort
machtübern magazin magen mager magie magisch magister magistrat magnet magnetisch mahlzeit mahnen mahnend mahnmal
mahnung mai mail mais majestät major makel makellos makroökono mal malen maler malwettbew man management managen
manager managerin manch mancherort manchmal mandat mandatiere mandatsträ mangel mangelberu mangelernä mangelhaft
mangelnd mangelverw mangelware manifest manifestie manipulati manipulier manko mann mannigfalt mannschaft mantel
manteltari manuell manufaktur manöver manövriere marge marginal marin maritim mark markenname markenrech markenschu
markenzeic marketing markieren markierung marktabsch marktakteu marktanaly marktantei marktaufsi marktausbl marktbarri
marktbedin marktbeher marktbeoba marktdesig markteinfü markteintr marktforsc marktfähig marktführe marktgerec
markthochl marktkonfo marktkräft marktlage marktlücke marktmacht marktmecha marktmissb marktnah marktordnu marktorgan
marktplatz marktplätz marktposit marktpoten marktpreis marktprämi marktregel marktreif marktstell marktstruk
marktstudi marktteiln markttrans marktunter marktverhä marktversa marktverze marktvolum marktwert marktwirts
marktzugan marktzulas marktzutri marktöffnu marktüberw marktüblic marode marsch marschiere masche maschine maschinell
maschinenb maschinenl maske masse massenarbe massendate massenentl massenfluc massenhaft massenkomm massenmark
massenmedi massenprod massentier massenvern massenüber massiv mast masterplan masterstud material materialau
materialbe materialef materialen materialer materialfe materialfo materialie materialis materialko materialma
materialpr materialsa materialve materie materiell maternal mathematik mathematis matrix matt mauer mauerfall maul
maus maut maximal maxime maximieren maximum maß maßanzug maße maßgabe maßgebend maßgeblich maßgeschne maßhalten maßlos
maßnahme maßnahmenb maßnahmenk maßnahmenp maßregeln maßstab maßstabsge maßstäbe maßvoll mechanik mechanisch mechanisme
mechanismu medaille medial mediation mediator medien medienanst medienarbe medienaufs medienberi medienbild medienbran
medienfrei mediengese medienhaus medienhäus medienkomp medienkonf medienkonz medienland medienmach medienmark
medienmini mediennutz medienordn medienplur medienpoli medienrech medienscha medienstaa medienunte medienvert
medienviel medienwelt medienwirk medienwirt medikament medium medizin medizinfor medizinisc medizinpro medizinstu
medizintec meer meeresbode meeresfors meeresgebi meeresgrun meerespoli meeresschu meeresspie meeresstra meeresumwe
mehr mehrarbeit mehraufwan mehrausgab mehrbedarf mehrbelast mehrdeutig mehrdimens mehreinnah mehrere mehrerer
mehrertrag mehrfach mehrfamili mehrgleisi mehrheit mehrheitli mehrheitsb mehrheitse mehrheitsf mehrheitsv mehrjährig
mehrkosten mehrmalig mehrmals mehrpartei mehrproduk mehrsprach mehrstufig mehrteilig mehrtägig mehrung mehrverbra
mehrweg mehrwegquo mehrwert mehrwertig mehrwertst mehrzahl mehrzweck meiden meile meilenstei mein meinerseit meinung
meinungsau meinungsbe meinungsbi meinungsfo meinungsfr meinungsfü meinungsma meinungspl meinungsst meinungsum
meinungsun meinungsve meinungsvi meinungsäu meist meisterhaf meisterprü meistersch meldeamt meldebehör meldefrist
melden meldepflic melderecht melderegis meldeschwe meldestell meldesyste meldet meldeverfa meldeweg meldewesen meldung
melken melodie memorandum menge mengenmäßi mensch menschenbi menschenfr menschenge menschenha menschenhä menschenke
menschenle menschenma menschenme menschenre menschensc menschenun menschenve menschenwü menschenze menschheit
menschlich mental mentalität mentor menü merken merklich merkmal merkt merkwürdig messbar messe messegelän messer
messgerät messlatte messstelle messung messwert metall metallindu metallvera metapher meteorolog meter methan methode
methodik methodisch metier metropole metropolre mich midijob mied miene mietbelast miete mieter mieterhöhu mieterschu
mieterstro mietkauf mietpreisb mietrecht mietspiege mietverhäl mietvertra mietwagen mietwohnun mietwucher migrant
migrantin migrantinn migration migrations mikro mikroben mikrobiolo mikrochip mikroelekt mikrofinan mikrofon
mikrokosmo mikrokredi mikroplast mikroproze mikroskop mikrosyste mikrotechn mikrounter mikrowelle mikrozensu
mikroökono milch milchbauer milchmarkt milchquote mild milderung milieu militant militär militäraus militärbas
militärber militärbün militärdie militärein militärfüh militärger militärhil militärind militärisc militärmac
militärput militärreg militärsch militärtec miliz milliarde milliarden milliardär million millionenb millionenf
millionenh millionens millionste millionär min minder minderausg minderbemi mindereinn minderheit minderjähr minderung
minderwert mindest mindestabs mindestalt mindestanf mindestanz mindestbei mindestbes mindestdau mindestein mindestgeh
mindestgrö mindesthar mindesthöh mindestinh mindestlau mindestloh mindestlöh mindestmaß mindestmen mindestnor
mindestpre mindestquo mindestren mindestsch mindestsic mindeststa mindestste mindestver mindestvor mindestzah mine
mineral mineralien mineralisc mineralöl mineralölk mineralöls mini minijob minimal minimieren minimierun minimum
minister ministeram ministereb ministeria ministerie ministerin ministeriu ministerko ministerpr ministerra ministerru
ministerta ministertr minus minute minutiös mir mischen mischfinan mischform mischgebie mischkalku mischkonze mischung
mischwald miserabel misere missachten missachtun missbillig missbrauch missbräuch missdeuten misserfolg missfallen
missgeschi missglücke missglückt missgunst misshandlu mission missionsch missklang misskredit misslich misslinge
misslungen missmanage missmut missstand missstimmu missstände misstrauen misstrauis missverhäl missverste missverstä
misswirtsc mist mit mitarbeit mitarbeite mitbekomme mitbenutzu mitberaten mitbestimm mitbewerbe mitbringen mitbürger
mitbürgeri mitdenken mitdiskuti miteigentu miteinande miteinbezi mitentsche miterleben mitfahren mitfinanzi mitgeben
mitgefühl mitgehen mitgestalt mitgeteilt mitgetrage mitglied mitglieder mitgliedsb mitgliedsc mitgliedsl mitgliedst
mitgliedsu mitgliedsz mithalten mithelfen mithilfe mithin mitkommen mitlaufen mitleid mitmachen mitmensche mitnahmeef
mitnehmen mitnichten mitreden mitreißen mitsamt mitschrift mitspielen mitsprache mitstreite mittag mitte mitteilen
mitteilsam mitteilung mittel mittelabfl mittelabru mittelalte mittelansa mittelaufk mittelauss mittelbar mittelbeda
mittelbewi mittelbind mitteleins mittelempf mitteleuro mittelfeld mittelflus mittelfris mittelgerb mittelgroß
mittelherk mittelkürz mittellos mittelmaß mittelmeer mittelmäßi mitteloste mittelpunk mittelschi mittelschu mittelstan
mittelstän mittelstüc mittelumsc mittelverg mittelvert mittelverw mittelvorm mittelweg mittelwert mittelzuwe
mitternach mittlere mittlerer mittlerwei mittun mittwoch mitunter mitverantw mitverfolg mitverschu mitwirken
mitwirkend mitwirkung mitziehen mix mobil mobilfunk mobilfunka mobilfunkb mobilfunkn mobilfunks mobilfunku mobilgerät
mobilisier mobilität mobilitäts mobiltelef mochte modal modalität mode modell modellchar modellhaft modelliere
modellieru modellkomm modellproj modellrech modellregi modellvers modellvorh modem moderat moderation moderator
moderatori moderieren modern modernisie modifikati modifizier modul modular modus molekular molekül moment momentan
monarchie monat monatelang monatlich monatsbegi monatsberi monatsende monatsfris monatslohn mond monetär monitor
monitoring monopol monopolist monopolste monströs montag montieren monument moor moral moralisch moratorium mord
morgen morgendlic morgige mosaik mosaikstei motiv motivation motivieren motiviert motor motorisier motorrad motto
mulde multifunkt multikultu multilater multimedia multimodal multinatio multiplika multiplizi multipolar multiresis
mund munition murmeln museen museum musik musikalisc musikindus musisch muskel muss muster musterbeis musterfest
mustergült musterschü musterung musterverf mustervert mut mutation mutig mutlos mutmaßen mutmaßlich mutter mutterland
mutterscha mutterschu mutterspra mutwillig mysterium mythen mythos mächte mächtig mädchen mängel männer männlich
märkte märz mäßig mäßigung möbel möchte möge möglich möglicherw möglichkei mönch mörder mücke müde mühe mühelos
mühevoll mühle mühsam müll müllabfuhr müllberg müllentsor mülltrennu müllverbre münden mündet mündig mündlich mündung
münze müsse müsste mütter mütterlich nabel nach nachahmen nachahmens nachahmer nachahmung nacharbeit nachbar nachbarin
nachbarlan nachbarlän nachbarsch nachbarsta nachbereit nachbesser nachbildun nachdem nachdenken nachdenkli nachdruck
nachdrückl nacheifern nacheinand nachfassen nachfolge nachfolgem nachfolgen nachfolger nachforder nachforsch nachfrage
nachfrages nachfrist nachfüllen nachgeben nachgebess nachgefolg nachgefrag nachgehen nachgelage nachgeordn nachgerade
nachgewies nachhaken nachhalt nachhaltig nachher nachhilfe nachholbed nachholen nachholend nachjagen nachkomme
nachkriegs nachlass nachlaufen nachlesbar nachlesen nachliefer nachlässig nachmessen nachmittag nachname nachprüfba
nachprüfen nachprüfun nachrangig nachrangin nachrechne nachreiche nachricht nachrichte nachruf nachrücken nachrüsten
nachrüstun nachschaue nachschlag nachschub nachschulu nachsehen nachsicht nachsichti nachsorge nachspeise nachspiel
nachstehen nachsteuer nachsuchen nachtarbei nachteil nachteilig nachtflug nachtrag nachtragsh nachträgli nachtzug
nachverfol nachverhan nachvollzi nachwachse nachweis nachweisba nachweisli nachweispf nachwelt nachwirkun nachwort
nachwuchs nachwuchsf nachwuchsg nachwuchsk nachwuchsm nachwuchsw nachzahlen nachzahlun nachzeichn nachziehen nachzug
nachzügler nackt nadel nagel nah nahe naheliegen naher naherholun nahezu nahm nahost nahrung nahrungske nahrungsmi
nahtlos nahverkehr naiv naivität name namentlich namhaft narrativ nase nass nation national nationalba nationaleb
nationalfe nationalfo nationalis nationalit nationalko nationalma nationalpa nationalra nationalso nationalst
nationalve nativ natur naturbelas naturell naturerbe naturereig naturfläch naturgas naturgefah naturgemäß naturgesch
naturgeset naturhaush naturkatas naturnah naturpark naturprodu naturraum naturrecht naturräuml naturschut naturschüt
naturtalen naturverbu naturwald naturwiede naturwisse natürlich navigation navigieren nazi nebel neben nebenamtli
nebenan nebenbei nebenbemer nebenberuf nebenbesti nebeneffek nebeneinan nebeneinkü nebenerwer nebenfach nebenfrage
nebengebäu nebenkläge nebenkoste nebenprodu nebenraum nebenrolle nebensache nebensatz nebenschau nebenstell nebenstrec
nebensächl nebentätig nebenverdi nebenwider nebenwirku nebenzweck nebst nebulös negativ negativlis negieren nehmen
nehmend neid neigen neigt neigung nein nennen nennenswer nenner nennt nennung nennwert nerv nervosität nervös nest
nett netto nettoeinko nettoempfä nettoentla nettogehal nettokredi nettolohn nettoneuve nettonull nettorente nettozahle
netz netzagentu netzanbiet netzanschl netzausbau netzbetrei netzbetrie netzdienst netzebene netzentgel netzentwic
netzgebund netzgemein netzgesell netzinfras netzkapazi netzkosten netzneutra netzplanun netzpoliti netzreguli
netzsicher netzstabil netzstrate netzteilne netzwerk netzwerkau netzwerkpa netzwerkte netzwerktr netzzugang neu
neuanfang neuansiedl neuartig neuauflage neuausgabe neuausrich neuausschr neubau neubeginn neubesetzu neubewertu neue
neueinstel neuem neuentdeck neuentwick neuer neuerdings neuerlich neuerschei neuerung neufahrzeu neufassung neugeboren
neugeschaf neugestalt neugier neugierig neuglieder neugründun neuheit neujahr neujustier neukunden neuland neulich
neuling neumodisch neun neunzehn neunzig neuordnen neuordnung neuprodukt neural neuregelun neustart neustruktu neutral
neutralisi neutralitä neuverhand neuverschu neuverteil neuvorhabe neuwagen neuwahl neuwert neuzeitlic neuzugang
neuzugewan neuzulassu nicht nichtachtu nichtangri nichtannah nichtanwen nichtbeach nichtdecku nichtdiskr nichteinha
nichterfül nichtexist nichtfinan nichtig nichtigkei nichtlegis nichtmitgl nichtperso nichtrauch nichtregie nichtsdest
nichtstaat nichtstun nichttarif nichtverbr nichtverfü nichtzulas nichtzutre nichtöffen nie nieder niedergang
niedergela niedergeri niedergerl niederlage niederland niederlass niederlege niederlegu niederländ niedermach
niederrang niederreiß niederschl niederschm niederschr niederschw niedertrac niederwerf niedrig niedrigloh niedrigsch
niedrigste niedrigzin niemals niemand nieren nimmer nimmt nirgends nirgendwo nische nischenpro niveau nobel nobelpreis
noch nochmal nochmalig nominal nominell nominieren nominierun nonsens nord nordafrika nordamerik norddeutsc nordeuropa
nordeuropä nordhalbku nordisch nordlich nordländis nordosten nordpol nordsee nordseite nordsüdgef nordwesten norm
normal normalarbe normalbetr normalbürg normalerwe normalfall normalisie normalität normalverb normalverd normalzust
normativ normenhier normenklar normenkont normieren normiert normierung norwegisch not notar notariat notariell
notarzt notausgang notbetrieb notbremse notdienst notdurft notdürftig note notenbank notfall notfallbet notfalllag
notfallmaß notfallmed notfallpla notfallplä notfallres notfallsan notfallver notfallzul notgedrung notgemeins
notgrosche nothaushal nothilfe notieren notiert notierung notifizier notiz notkredit notlage notleidend notlösung
notmaßnahm notmittel notnagel notorisch notprogram notruf notrufnumm notrufzent notsituati notsitz notstand notstandsg
notstrom notstrombe notstände notunterku notverordn notversorg notvorrat notwehr notwendig notwendige notwendigk
novelle novelliere novelliert novellieru november novum nuance nuklear nuklearene nuklearmac nuklearmed nuklearpro
nukleartec nuklearwaf null nullemissi nulllinie nulllösung nullpunkt nullrunde nullsummen nulltarif nulltolera
nullwachst nullwert nullzins nummer nummeriere nun nunmehr nunmehrige nur nuss nutzbar nutzbarkei nutzbringe nutzen
nutzenstif nutzer nutzerdate nutzerfreu nutzerin nutzerinne nutzerkont nutzernumm nutzerzahl nutzerzent nutzfahrze
nutzfläche nutzholz nutzlast nutzlos nutznieß nutzpflanz nutzt nutztier nutztierha nutzung nutzungsar nutzungsbe
nutzungsda nutzungsen nutzungsfo nutzungsge nutzungsgr nutzungsko nutzungsmö nutzungsor nutzungsph nutzungsre
nutzungsve nutzungszw nutzwert nylon nächte nächtlich nähe näher nähren nährstoff nämlich nässe nötig nötigenfal
nötigung nüchtern nützen nützlich oase obacht obdach obdachlos obdachlosi oben obenauf obenstehen ober oberaufsic
oberbefehl oberbegrif oberbürger oberfläche oberflächl obergerich obergrenze oberhalb oberhand oberhaupt oberhaus
oberhoheit oberkomman oberlandes oberleitun obersatz oberschich oberschule oberseite oberstaats oberste oberstufe
oberstübch oberverwal oberzentru oberziel obgleich obhut objekt objektiv objektivit obliegen obliegenhe obliegt
obligation obligatori obrigkeit observator observiere obsolet obst obstbau obwohl obzwar ocker odem oder ofen offen
offenbar offenbarun offenheit offenkundi offenlasse offenlegen offenlegun offensicht offensiv offenstehe offerieren
offerte offiziell offizier oft oftmals ohne ohnedies ohneeinand ohnegleich ohnehin ohnmacht ohnmächtig ohr ohren
oktober oligarch olympia olympisch ombudsfrau ombudsmann ombudsstel ominös online onlineange onlineaukt onlineausw
onlinebank onlinebefr onlinedate onlinedien onlinedurc onlineform onlinehand onlinehänd onlineinha onlinekauf
onlinekonf onlinekons onlinekurs onlinemark onlinemedi onlinenutz onlinepeti onlineplat onlineport onlinesemi
onlineshop onlinespie onlineumfr onlineunte onlinevera onlineverf onlinewahl onlinewelt onlinewerb onlinezuga oper
operation operationa operatione operations operativ operieren opfer opferberei opferhilfe opferschut opponieren
opportun opportunis opposition optieren optik optimal optimieren optimiert optimierun optimismus optimist optimistis
optimum option optional optisch oral orange orchester ordentlich order ordnen ordner ordnung ordnungsam ordnungsbe
ordnungsge ordnungsha ordnungshü ordnungskr ordnungslo ordnungsma ordnungsmä ordnungspo ordnungspr ordnungsra
ordnungsre ordnungsru ordnungssy ordnungswi organ organentna organgesel organhande organisati organisato organisch
organisier organismen organismus organspend organtrans organvertr orgel orgie orient orientalis orientiere orientiert
orientieru original originalit originalte originell originär orkan ort orte orthodox ortsansäss ortsbeirat ortsbezug
ortsbürger ortschef ortsebene ortsgruppe ortskern ortskraft ortskundig ortsname ortsrat ortsschaft ortstafel ortsteil
ortstermin ortstransp ortsumgehu ortsunabhä ortsverban ortsverein ortswechse ortsüblich ortung osmotisch ost ostafrika
ostasiatis ostasien ostausschu ostbeauftr ostblock ostdeutsch osten ostern osterweite osteuropa osteuropäe osteuropäi
ostgrenze ostländer ostpolitik ostsee ostseeraum ostseite oszilliere outsourcen ozean ozon ozonloch ozonschich paar
paarmal pacht pachtvertr pack packend packung paket paketdiens paketlösun paketzuste pakt paktieren palast palette
palästinen panel panik panne panorama pansch panzer papier papierform papierindu papierkorb papierlos papierverb pappe
papst parade paradebeis paradies paradigma paradigmen paradox paradoxerw paragraf paragraph parallel parallelbe
parallelge parallelit parallelst parallelwe parameter paraphiere parat parität paritätisc park parkanlage parkett
parkhaus parkplatz parkplätze parkraum parkraumbe parkticket parkverbot parlament parlamenta parlaments parodie parole
partei parteibuch parteichef parteienfi parteienge parteienla parteienre parteiensp parteiensy parteienve parteifreu
parteiinte parteiisch parteilich parteilini parteilos parteimitg parteinahe parteipoli parteiprog parteispen
parteispit parteitag parteivors parteizuge parteiüber parterre partie partiell partikel partikular partizipat
partizipie partner partnerin partnerinn partnerlan partnerlän partnerorg partnerreg partnersch partnersta partnersuc
partneruni partnerunt partnerwah party pass passabel passage passagier passagiera passagierd passend passfoto
passieren passiert passiv passivität passivrauc passus passwort passwörter paste pastor pate patenschaf patentamt
patentanme patentanwa patentgeri patentgese patentiere patentinha patentlösu patentrech patentreze patentschu
patentverl patient patientena patientenb patientend patienteno patientenr patientens patientenv patientenz patientin
patientinn patriot patriotisc patriotism patrouille patt pattsituat pauschal pauschalbe pauschalie pauschalre
pauschalur pauschalza pause pausieren pavillon pazifik pazifisch pazifismus pazifist pech pedantisch pegel peinlich
pendant pendeln pendler pendlerin pendlerpau penibel pension pensionier pensionsal pensionsfo pensionska pensionsla
pensionsrü pensionsve pensionär per perfekt perfektion perfide performanc periode periodisch peripher peripherie
permanent person persona personal personalab personalak personalau personalbe personalde personalen personalfü
personalge personalie personalis personalko personallü personalma personalmi personalno personalpl personalpo
personalra personalro personalrä personalsc personalsi personalst personalun personalve personalwe personell
personenba personenbe personenda personenfr personenge personengr personenid personenke personenko personenkr
personenku personenna personenre personensc personenso personenst personenve personenwa personenza perspektiv
persönlich pessimismu pessimist pessimisti pest pestizid petent petition petitionsa petitionsr petrochemi pfad
pfadabhäng pfand pfandbrief pfandpflic pfandsyste pfanne pfarrer pfeife pfeil pferd pfiffig pflanze pflanzensc
pflanzlich pflanzung pflege pflegearbe pflegeassi pflegebeda pflegebedü pflegeberu pflegedien pflegeeinr pflegeelte
pflegefach pflegefall pflegefami pflegefors pflegegeld pflegegrad pflegeheim pflegekamm pflegekass pflegekost
pflegekraf pflegekräf pflegeleic pflegeleis pflegemini pflegend pflegenots pflegepers pflegeplat pflegepoli pflegequal
pfleger pflegerefo pflegerin pflegesatz pflegeschu pflegestuf pflegestüt pflegevers pflegevors pflegewese pflegezeit
pflegezusa pfleglich pflicht pflichtang pflichtauf pflichtbei pflichtbew pflichtdie pflichtein pflichtfac pflichtgem
pflichtjah pflichtprü pflichtquo pflichtsch pflichttei pflichtver pflichtübu pflug pforte pfosten pfund phantasie
pharmabran pharmadial pharmafors pharmaindu pharmakonz pharmapake pharmarech pharmastra pharmaunte pharmazeut phase
phasenweis philosoph philosophi photonik photovolta phrase physik physisch phänomen phänomenal pilger pilot pilotanlag
pilotanwen pilotbetri pilotchara pilotphase pilotprogr pilotproje pilotregio pilotstudi pilotversu pilotvorha pipeline
pirat piraterie piste plage plagiat plakat plakativ plakette plan planbar planbarkei planerisch planet planetar
planfestst planlos planlosigk planmäßig planquadra planspiel planstelle planung planungsam planungsbe planungsbü
planungsda planungsgr planungsho planungsko planungsph planungspr planungsre planungssi planungsst planungsun
planungsve planungsze planwirtsc planzahlen planziel plastik plastikabf plastikmül plastikpro plastikstr plastiktüt
plastikver plastisch plateau platt plattform plattforma plattformb plattforml plattformr plattformü platz platzieren
platzierun platzmange platzverwe plausibel plausibili plausible plebiszit plebiszitä pleite pleitewell plenarbesc
plenardeba plenarprot plenarsaal plenarsitz plenartagu plenarwoch plenum plump plural pluralismu pluralisti plus
plädieren plädiert plädoyer pläne plätze plötzlich plündern plünderung pochen podest podium podiumsdis podiumsges
podiumstei poesie poetisch pol polar polarisier pole polemik polemisch police polieren poliklinik politik politikans
politikber politikbet politikdia politikebe politikeri politikfel politikfäh politikges politikins politikkoh
politiksti politikum politikunt politikver politikwec politikwis politikzyk politisch politisier polizei polizeiarb
polizeibea polizeibeh polizeiber polizeidie polizeiein polizeifüh polizeiges polizeigew polizeikon polizeikoo
polizeikrä polizeilic polizeiprä polizeirec polizeirev polizeisch polizeispr polizeista polizeiwac polizeizus polizist
polizistin polnisch polster popularitä population populismus populist populistis populär port portal portfolio portion
porto porträt porträtier porzellan pose position positionie positionsp positiv positivbei positivlis posse post
postalisch postbote postdienst postgesetz postkarte postleitza postmarkt postsektor postulat postuliere postuntern
postweg potent potential potentiell potenz potenzial potenziala potenziell potenziere pracht pragmatik pragmatisc
pragmatism prahlen praktik praktika praktikabe praktikabi praktikabl praktikant praktikeri praktikum praktikums
praktisch praktische praktizier prall pranger praxen praxis praxisanle praxisbeis praxisberi praxisbezo praxisbezu
praxiserfa praxiserpr praxisfern praxisgere praxishilf praxisleit praxisnah praxisorie praxisphas praxistaug
praxistest praxistran praxiswiss praxiswork predigen predigt preis preisabspr preisangab preisanpas preisansti
preisaufsc preisausze preisberei preisbewus preisbildu preisbindu preisbrems preisdecke preisdruck preisentwi
preiserhöh preisexplo preisgabe preisgeben preisgefüg preisgekrö preisgeld preisgesta preisgünst preisindex preiskampf
preiskontr preislich preisliste preisnachl preisnivea preisoberg preispolit preisrecht preisschoc preisschwa
preissigna preisspann preissprun preisstabi preissteig preistrans preistreib preisträge preisunter preisverga
preisvergl preisverle preisvorte preiswert preiswerte prekär premier premiermin presse presseagen presseamt presseanfr
pressearbe pressearti presseausw presseberi presseecho presseerkl pressefrei presseförd pressegese pressegesp
presseinfo pressekode pressekonf presseland pressemeld pressemitt presserat presserefe pressescha pressespre
pressestat pressestel presseteam presseterm pressetext presseverl pressevert presseviel prestige prestigepr prestigetr
pretiosen prima primitiv primär primärbere primärener primärrech primärvers prinz prinzessin prinzip prinzipiel
prinzipien priorisier prioritär priorität prioritäte prise prisma privat privatadre privatanle privatauto privatbank
privatbesi privateige privatfern privatfina privatfunk privatgebr privathaus privatheit privatinit privatinso
privatinve privatisie privatkapi privatkund privatlebe privatlehr privatleut privatnutz privatpati privatpers
privatrech privatschu privatsekt privatsend privatsphä privatunte privatverm privatvers privatwirt privileg privilegie
pro proaktiv probat probe probealarm probebetri probefahrt probehalbe probelauf probephase probeweise probezeit
probieren problem problemabf problemana problemati problember problembew problemfal problemfel problemfäl problemkin
problemkre problemlag problemlos problemlös problemori problempun problemste problemsto problemvie produkt produktanf
produktang produktaus produktdes produktent produktfäl produktgru produkthaf produktinf produktinn produktion
produktiv produktivi produktkat produktken produktleb produktlin produktpal produktpas produktpir produktpre
produktqua produktrüc produktsic produktspe produktsta produktvie produktvor produktwar produktzul produktzyk
produzent produziere produziert profan profession professor professori professur profi profil profilbild profiliere
profiliert profilieru profitabel profitabil profitable profiteur profitiere profitiert profund prognose prognostiz
programm programman programmat programmau programmbe programmbu programmdu programmfö programmge programmhe programmie
programmki programmko programmla programmli programmlä programmpa programmpe programmpl programmpu programmra
programmst programmtr programmve programmvi programmze programmzi progressio progressiv prohibitiv projekt projektabs
projektant projektarb projektauf projektaus projektbea projektbeg projektbei projektber projektbet projektbez
projektbür projektdat projektdau projektdur projektebe projektend projektent projekterf projekterg projektfah
projektfin projektfon projektför projektgeb projektgel projektges projektgru projektide projektier projektion
projektkon projektkoo projektkos projektlau projektlei projektlis projektman projektmit projektnam projektpar
projektpha projektpla projektplä projektref projektski projektsta projektste projektstr projekttea projekttei
projekttit projektträ projektums projektunt projektver projektvol projektvor projektweb projektwoc projektzei
projektzie projektzyk proklamati proklamier prominent prominenz promotion promotions promoviere promoviert prompt
propaganda propagandi propagiere prophezeie prophylaxe proportion prospekt prosperier prosperitä protagonis protein
protektion protest protestakt protestant protestbew protestier protestpar protokoll protokolli prototyp provider
provinz provinziel provision provisoris provisoriu provokant provokatio provokativ provoziere provoziert prozedere
prozedur prozent prozentig prozentpun prozentsat prozentual prozess prozessana prozessauf prozessbeg prozessbeo
prozessbet prozessfüh prozessgeg prozessind prozessinn prozessket prozesskos prozessman prozessopt prozessor
prozessord prozessori prozesspar prozessrec prozesssch prozessste prozessual prozessver prozesswär präambel prächtig
präferenz präferiere prägen prägend prägnant prägnanz prägung präjudiz prämie prämieren prämiert prämisse präsent
präsentati präsentier präsenz präsenzapo präsenzpfl präsenzsit präsenzunt präsenzver präsident präsidenti präsidents
präsidial präsidium prävention präventiv präzedenzf präzise präzisiere präzisiert präzisieru präzision präzisions
prüfanford prüfauftra prüfaufträ prüfbar prüfbehörd prüfberich prüfdienst prüfen prüfend prüfer prüfergebn prüferin
prüffall prüffeld prüffrage prüfgremiu prüfinstan prüfkatalo prüfkompet prüfkriter prüfling prüfliste prüfmaßsta
prüfmechan prüforgan prüfpflich prüfphase prüfplaket prüfprotok prüfpunkt prüfrecht prüfschema prüfsiegel prüfstand
prüfstein prüfstelle prüft prüftätigk prüfumfang prüfung prüfungsam prüfungsan prüfungsau prüfungsbe prüfungser
prüfungsfa prüfungsin prüfungsko prüfungsle prüfungsma prüfungsor prüfungspf prüfungsph prüfungspl prüfungsre
prüfungsst prüfungste prüfungstä prüfungsve prüfungswe prüfungsze prüfverfah prüfvermer prüfvorgan prüfzeiche
prüfzeugni prüfziffer pseudonym pseudonymi psyche psychiater psychiatri psychisch psychologe psychologi psychother
pubertät public publik publikatio publikum publikumse publikumsm publikumsp publikumsv publiziere publiziert publizist
publizisti puffer pult pumpe pumpspeich punkt punktabzug punktegewi punktesyst punktgenau punktuell puppe pur purer
putsch putschiste putz puzzle pyramide pädagoge pädagogik pädagogisc päpstlich pässe pünktlich pünktlichk quadrat
quadratisc quadratkil quadratmet qual qualifikat qualifizie qualitativ qualität qualitätsa qualitätsk qualitätsm
qualitätss qualitätsv quanten quantenspr quantifizi quantitati quantität quarantäne quartal quartalsbe quartalsza
quartier quartierse quartiersm quasi quelle quellenang quellenlag quellenste quer querdenker quereinste quereinsti
querelen querfinanz querschnit quersubven querverbin quittieren quittung quote quotenrege quotensyst quotierung quälen
quälend rabatt rache rad radfahren radfahrer radfahreri radikal radikalisi radikalism radio radioaktiv radioprogr
radiosende radius radschnell radverkehr radweg radwegenet raffinerie raffiniert rahmen rahmenabko rahmenbedi
rahmenbesc rahmengese rahmenplan rahmenprog rahmenrege rahmenrich rahmenvere rahmenvero rahmenvert rahmenvorg rakete
raketenabw raketenang raketentes rand randbeding randersche randgruppe randlage randnummer randthema randvoll rang
rangfolge rangliste rangordnun ranking rar rasant rasch raschestmö rasen rasse rassendisk rassenhass rassismus rassist
rassistisc rast rasterfahn rastplatz rat rate ratenzahlu ratgeber rathaus rathäuser ratifikati ratifizier rating
ratingagen ratio rational rationalis rationalit rationell ratlos ratlosigke ratsam ratsarbeit ratsbeschl ratschlag
ratschläge ratsentsch ratsfrakti ratsherr ratsmitgli ratspräsid ratssitzun ratstagung ratsversam ratsvorsit raub
raubbau raubkopien raubkunst raubüberfa rauch rauchverbo raue rauer raum raumentwic raumfahrt raumfahrtb raumfahrti
raumfahrtp raumfahrtt raumordnun raumplanun raumschiff raumsonde raumstatio raus rausch rauschgift reagieren reagiert
reaktion reaktionsf reaktionsg reaktionsz reaktionär reaktor reaktorkat reaktorsic reaktorunf real realeinkom
realisierb realisiere realisiert realisieru realismus realist realistisc realität realitätsf realitätsn realitätss
reallabor reallohn reallöhne realpoliti realschule realwirtsc realzins rebell rebellengr rebelliere rebellion
rebellisch rechen rechenfehl rechenleis rechenscha rechenzent recherche recherchie rechne rechner rechnerisc rechnung
rechnungsa rechnungsf rechnungsh rechnungsl rechnungsp recht rechtferti rechthaber rechtlich rechtlos rechtmäßig
rechtsakt rechtsansp rechtsanwa rechtsanwe rechtsanwä rechtsauff rechtsaufs rechtsauss rechtsbehe rechtsbera
rechtsbere rechtsbruc rechtschaf rechtschre rechtsdien rechtsdurc rechtsetzu rechtsextr rechtsfolg rechtsform
rechtsfrag rechtsfähi rechtsgesc rechtsgrun rechtsguta rechtshilf rechtsinst rechtskraf rechtskräf rechtslage
rechtslück rechtsmitt rechtsnorm rechtsordn rechtspers rechtspfle rechtspoli rechtspopu rechtsposi rechtsprax
rechtsprec rechtsradi rechtsrahm rechtsraum rechtsruck rechtssach rechtsschu rechtssetz rechtssich rechtsstaa
rechtsstat rechtsstel rechtsstre rechtssubj rechtssyst rechtsterr rechtstext rechtsunsi rechtsverb rechtsverf
rechtsverl rechtsvero rechtsvers rechtsvors rechtsweg rechtswese rechtswidr rechtswiss rechtzeiti recyceln recycelt
recycling recyclingq recyclingw redakteur redakteuri redaktion redaktione redaktions rede redebeitra redebeiträ
redefluss redefreihe redezeit redlich redlichkei redner rednerin rednerinne rednerlist reduktion reduktions redundanz
reduzieren reduziert reduzierun reeder reederei reell referat referatsle referenden referendum referent referenten
referenz referenzra referenzsz referenzwe referenzze reflektier reflex reflexhaft reflexion reform reformagen
reformansa reformbeda reformbemü reformbere reformfreu reformfähi reformiere reformiert reformieru reformkomm
reformkonv reformkurs reformpake reformplan reformplän reformpoli reformprog reformproj reformproz reformstau
reformvert reformvorh reformvors regal rege regel regelbar regelbasie regelbetri regelfall regelgebun regelmäßig
regelrecht regelsatz regelsätze regelung regelungsa regelungsb regelungsl regelungsr regelverst regelwerk regelwidri
regenbogen regenerati regenwald regenwasse regenwälde regie regieren regierend regiert regierung regierungs regime
regimegegn regimekrit region regional regionalab regionalau regionalba regionalbe regionalen regionalfo regionalfö
regionalis regionalko regionalli regionalmi regionalpa regionalpl regionalpo regionalpr regionalre regionalve
regionalwa regionalwi regisseur regisseuri register registrier reglement reglementi regress regsam regulativ
regulatori regulieren regulierer reguliert regulierun regulär regung rehabilita rehabiliti reiben reibung reibungslo
reibungsve reich reichhalti reichlich reichsbürg reichstag reichstags reichtum reichweite reif reifenhers reifung
reihe reihenfolg reihenhaus reihenweis reim rein reingewinn reinheit reinigen reinigung reis reisebesch reisebüro
reisedokum reisefreih reiseführe reisekoste reiseland reisende reisepass reisepässe reiserecht reiseveran reiseverke
reisewarnu reisezeit reiseziel reiter reiz reizthema reizvoll reißen reißt reklamatio reklame reklamiere rekonstrui
rekonstruk rekord rekordarbe rekorderge rekordhoch rekordjahr rekordnive rekordsumm rekordwert rekrutiere rekrutiert
rekrutieru rektor rektorin relation relativ relativier relevant relevanz religion religionsa religionsf religionsg
religionsu religiosit religiös renaissanc rendite renitent rennen renner rennt renommee renommiert renovieren
renoviert renovierun rentabel rentabilit rentable rente rentenalte rentenanpa rentenansp rentenbeit renteneint
rentenerhö rentenfond rentenkass rentenkomm rentenkürz rentenmark rentennive rentenpake rentenpoli rentenrech
rentenrefo rentensyst rentenvers rentieren rentner rentnerin rentnerinn reorganisa reorganisi reparation reparatur
reparatura reparieren repariert repertoire report reportage repressali repression repressiv reprodukti reproduzie
repräsenta repräsenti republik republikan reputation reservat reserve reservefon reservekra reserviere reserviert
reservieru reservist residenz resignatio resigniere resigniert resilient resilienz resistent resistenz resolut
resolution resonanz respekt respektabe respektier respektive respektlos respektvol ressentime ressort ressortübe
ressource ressourcen rest restaurant restaurier restbudget restlich restlos restriktio restriktiv restrisiko
restruktur resultat resultiere resultiert resümee retten retter rettet rettung rettungsak rettungsan rettungsar
rettungsdi rettungsei rettungsfo rettungshu rettungskr rettungsma rettungspa rettungspo rettungssc rettungsve
rettungswa rettungswe reue revanche revanchier revidieren revidiert revier revision revisionsk revisionsv revolte
revolution rezensiere rezension rezept rezeption rezeptpfli rezession reziprozit rhetorik rhetorisch rhythmus richten
richter richterin richterinn richterlic richterwah richtet richtig richtigerw richtigkei richtigste richtlinie
richtmaß richtplan richtschnu richtung richtungse richtungss richtungsw richtwert riechen rief riegel riese riesenchan
riesenerfo riesengroß riesenprob riesenschr riesig rigide rigoros rind rinderwahn rinderzuch rindfleisc ring rinnen
risiken risiko risikoabsc risikoanal risikoarm risikobasi risikobere risikobewe risikofakt risikofreu risikogebi
risikogrup risikokapi risikomana risikomind risikopati risikoprof risikoreic risikostre risikotech risikoteil
risikovors riskant riskieren riskiert riss ritt ritual rivale rivalität robben roboter robotik robust robustheit roch
rodung roggen roh rohe rohmateria rohr rohrleitun rohstoff rohstoffab rohstoffpa rohstoffpo rohstoffpr rohstoffsi
rohstoffst rohstoffve rohöl rohölpreis rolle rollenbild rollenvers rollenvert roller rollstuhl rollstuhlf rollt roman
romantik romantisch rosa rosen rosig rost rot rotation rote roter rotstift route routine routinemäß routiniert ruck
rucksack ruf rufe rufmord ruft ruhe ruhend ruhestand ruhestands ruhestätte ruhetag ruhezeit ruhig ruhm ruhmreich ruht
ruin ruinieren ruiniert ruinös rum rumpf rund rundbrief rundfunk rundfunkan rundfunkbe rundfunkge rundfunkra
rundfunkst rundgang rundherum rundreise rundschrei rundum rundweg runter rutschen rutscht räder ränder ränge räte
rätsel rätselhaft räuber räume räumlich räumlichke räumt räumung rückabwick rückbau rückbesinn rückblick rückblicke
rücken rückendeck rückenwind rückerstat rückfall rückfrage rückführun rückgabe rückgang rückgewinn rückgrat rückgriff
rückgängig rückhalt rückhaltlo rückholung rückkauf rückkehr rückkehrpo rückkopplu rücklage rückläufig rückmeldun
rücknahme rücknahmep rückreise rückruf rückrufakt rückschau rückschlag rückschlus rückschläg rückschlüs rückschrit
rückseite rücksicht rücksichtn rücksichts rücksprach rückstand rückstellu rückstoß rückstände rückständi rückt
rücktritt rücktritts rückverfol rückverlag rückversic rückverwei rückweg rückwirken rückwirkun rückwärts rückwärtsg
rückzahlun rückzug rücküberna rüde rüge rügt rühmen rühren rührt rüsten rüstet rüstung rüstungsau rüstungsbe
rüstungsex rüstungsgü rüstungsin rüstungsko rüstungspo rüstungspr rüstungsun rüstungswe rütteln saal saat saatgut
sabotage sabotieren sachbearbe sachbeschä sachbezoge sachbuch sachdienli sache sachebene sachfrage sachfremd
sachgebiet sachgerech sachgrund sachgrundl sachkenntn sachkompet sachkunde sachkundig sachlage sachleistu sachlich
sachlichke sachmittel sachpoliti sachschade sachschäde sachstand sachstands sacht sachthemen sachverhal sachversta
sachverstä sachwalter sachzwang sachzwänge sack sackgasse sage sagt sah sahen saison saisonal saisonarbe saisonbere
sakral salat saldo salonfähig salz salzig sammelband sammelklag sammeln sammelstel sammelt sammlung samstag samt sand
sanft sang sanieren saniert sanierung sanierungs sanitär sanitäter sank sanktion sanktionie sanktionsl sanktionsm
sanktionsp sanktionsr sarg sarkasmus satellit satelliten satire satirisch satt satz satzung satzungsge satzungsän
sauber sauberkeit sauer sauerstoff saugen saum saß saßen schach schachzug schade schadeners schadenfre schadensbe
schadenser schadensfa schadensre schadhaft schadstoff schaf schaffen schafft schaffung schal schall schallschu
schalter schaltet schalthebe schaltung schaltzent scham schande scharf scharfsinn scharmütze scharnier schatten
schattenba schattenbe schattenda schattenha schattenka schattense schattenwi schatz schau schauplatz schauplätz
schauproze schauspiel scheck scheibe scheiden scheidet scheidung scheidungs schein scheinbar scheindeba scheinehe
scheinheil scheinlösu scheinselb scheinwerf scheitern scheitert schelte schema schematisc schenken schenkt schenkung
scherz scheu scheune schicht schichtarb schick schicksal schicksalh schicksals schieben schiebt schied schiedsger
schiedsric schiedsspr schiedsste schiedsver schief schiefgehe schieflage schien schienengü schienenin schienenne
schienenpe schienenve schienenwe schießen schießerei schießt schiff schiffbar schiffbau schiffbaui schiffbruc
schifffahr schiffsabf schiffsbau schiffseig schiffsflo schiffsreg schiffssic schiffsunf schiffsung schiffsver schikane
schikanier schild schilderun schimmel schimmer schimpfen schirm schirmherr schlacht schlachtfe schlachtho schlachthö
schlachtti schlachtun schlaf schlaff schlafzimm schlag schlagabta schlagarti schlagfert schlagkraf schlagkräf
schlaglich schlaglöch schlagwort schlagzeil schlamm schlampig schlange schlank schlau schlauch schlecht schlechter
schlechthi schleichen schleier schleppen schleppend schleppt schleuse schleuser schleuserb schleuserk schleusung
schlich schlichtun schlichtwe schlief schließe schließlic schließt schließung schlimm schlimmste schlingern schlitten
schloss schlucken schluckt schlug schluss schlussabs schlussakt schlussant schlussbem schlussber schlusserk schlussfol
schlusslic schlusspha schlussplä schlussrun schlussstr schlusswor schläge schlägerei schlägt schlösser schlüsse
schlüssel schlüssela schlüsselb schlüssele schlüsself schlüsseli schlüsselk schlüsselp schlüsselq schlüsselr
schlüssels schlüsselt schlüsselw schlüsselz schlüssig schmal schmecken schmeckt schmerz schmerzens schmerzgre
schmerzhaf schmerzlic schmieden schmiedet schmiergel schmuck schmuggel schmuggler schmutz schmutzig schmücken schnee
schneiden schneidet schneise schnell schnellein schnelligk schnellleb schnellste schnellstm schnellstr schnelltes
schnellver schnellwar schnellzug schnitt schnittmen schnittste schnüren schnürt schock schockiere schockiert
schokolade schon schonend schonfrist schonung schonungsl schoss schotten schotter schraube schrecken schreckges
schrecklic schreckt schrei schreiben schreibt schreibtis schreibwei schreiend schreitet schrieb schrift schriftfüh
schriftlic schriftste schriftstü schriftver schriftwec schritt schrittmac schritttem schrittwei schroff schrott
schrottpla schrumpfen schrumpft schrumpfun schröpfen schub schubkraft schuf schuh schuhindus schulabbre schulabgän
schulabsch schulallta schulamt schulart schulaufsi schulausbi schulbau schulbehör schulbesuc schulbildu schulbuch
schulbus schulbüche schuld schuldenab schuldenbe schuldenbr schuldendi schuldener schuldenfa schuldenfr schuldenkr
schuldenla schuldenpo schuldenqu schuldenre schuldensc schuldensp schuldenst schuldenti schuldenun schuldet schuldfrag
schuldgefü schuldhaft schuldig schuldner schuldnerb schuldnerl schuldners schuldspru schuldvers schuldzuwe schule
schulentwi schulerfol schulferie schulform schulfrei schulgebäu schulgeld schulgeset schulhaus schulhof schulhöfe
schulisch schuljahr schulkind schulklass schulleist schulleite schulleitu schulminis schulpflic schulpolit schulpsych
schulrefor schulschli schulsozia schulsport schulsyste schulter schulträge schultyp schulung schulungsm schulungsp
schulunter schulversu schulverwa schulverwe schulweg schulwesen schulzeit schuss schusswaff schutt schutz schutzausr
schutzbedü schutzbest schutzdaue schutzfris schutzfunk schutzgebi schutzgut schutzimpf schutzinst schutzklau
schutzkonz schutzlos schutzlück schutzmach schutzmask schutzmaßn schutzmech schutznive schutzpfli schutzraum
schutzrech schutzräum schutzschi schutzstan schutzstat schutzsuch schutzsyst schutztrup schutzvera schutzvork
schutzvors schutzwald schutzwall schutzwest schutzwürd schutzzone schutzzöll schwach schwachpun schwachste schwamm
schwanger schwangers schwanken schwankend schwankt schwankung schwarm schwarz schwarzarb schwarzbuc schwarzgel
schwarzhan schwarzmal schwarzmar schweben schwebend schwebt schwefel schwefelge schweigemi schweigen schweigend
schweigt schwein schweinefl schweinepe schweinezu schweiß schwelle schwellenl schwellenw schwelt schwenken schwer
schwerbehi schwerfall schwerfäll schwergewi schwerindu schwerkran schwerlast schwerlich schwermeta schwermut
schwerpunk schwerste schwerverb schwerverk schwerverl schwerwieg schweröl schwester schwesterp schwieg schwierig
schwierigk schwierigs schwimmbad schwimmbäd schwimmen schwimmend schwimmt schwindel schwindele schwinden schwindend
schwindet schwingen schwingung schwul schwung schwungvol schwur schwäche schwächeln schwächer schwächste schwächt
schwächung schwören schwört schäden schädigen schädigt schädigung schädlich schädling schädlings schämen schändlich
schärfe schärfer schärfste schärfung schätze schätzt schätzung schätzungs schön schönheit schönheits schönreden
schöpfen schöpfer schöpferis schöpft schöpfung schüler schüleraus schülerin schülerinn schülerzah schüren schürt
schüsse schütteln schütze schützend schützensw schützling schützt see seebad seefahrt seegang seehafen seele seeleute
seelisch seelsorge seemann seenotrett seeweg segel segen segment sehen sehenswert sehenswürd sehkraft sehnen sehnsucht
sehr seid seife seil seilbahn sein seinerseit seinerzeit seit seitdem seitenwech seither seitlich seitwärts sekretaria
sekretär sektion sektor sektoral sektorenüb sekundarst sekunde sekundär selber selbst selbstausk selbstbest selbstbete
selbstbewu selbsthilf selbstkrit selbstlos selbstmord selbststän selbstverp selbstvers selbstvert selbstverw
selbstzwec selbständi selten seltenheit seltsam semester seminar senat senator senatorin senatsverw senden sender
sendung senior seniorenhe seniorenpo senken senkrecht senkt senkung sensation sensatione sensibel sensibilis sensor
separat september serie serienmäßi seriös server service servicequa serviceste servieren sessel setzen setzt seuche
seufzen sexualität sexuell sich sichergest sicherheit sicherlich sicherstel sicherung sicherungs sichtbar sichtbarke
sichtlich sichtweise sie sieben siebte siebzehn siebzig siedler siedlung siedlungsp sieg siegel siegerehru siegreich
sieht signal signalisie signifikan silbe silber simpel simulation simulieren sind singen sinken sinkende sinkt sinn
sinngemäß sinnlich sinnlos sinnvoll sitte situation sitz sitzplatz sitzplätze sitzstaat sitzung sitzungspe sitzungspr
sitzungssa sitzungsta sitzungswo sitzvertei skala skandal skepsis skeptiker skeptisch ski skifahren skizze skizzieren
sklaverei slogan smartphone sobald sockel sodann sodass soeben sofa sofern sofort soforthilf sofortige sofortmaßn
sofortprog software softwareen sogar sogenannt sogleich sohn solang solar solaranlag solarenerg solarstrom solche
solchem solcher soldat soldatinne solidargem solidarisc solidaritä solide soll somit sommer sommerferi sommerlich
sommerpaus sommerseme sommerzeit sonder sonderausg sonderbar sonderbeau sonderfall sondergipf sonderling sondermüll
sonderprog sonderrege sonderroll sonderschu sondersitz sonderstel sonderverm sonderweg sonderzug sondierung sonnabend
sonne sonnenaufg sonnenener sonnenlich sonnensche sonnig sonntag sonntagsar sonst sonstige sooft sorge sorgerecht
sorgfalt sorgfaltsp sorgfältig sorgt sorte sortieren soviel soweit sowie sowieso sowohl sozial sozialabba sozialabga
sozialamt sozialarbe sozialausg sozialbeit sozialdemo sozialfond sozialgeri sozialgese sozialhilf sozialismu sozialist
sozialisti sozialleis sozialmini sozialpart sozialplan sozialpoli sozialpäda sozialrech sozialstaa sozialstru
sozialsyst sozialverb sozialvers sozialvert sozialwese sozialwiss sozialwohn sozialökol soziologe soziologie
soziologis sozusagen spalten spaltung spanne spannend spannung spannungsf spannungsv sparen sparer spargel sparguthab
sparkasse sparkurs sparmaßnah sparpaket sparpoliti sparprogra sparsam sparsamkei sparte sparzwang spaten spazieren
spaziergan spaß specht speicher speicherka speicherkr speicherpl speicherun speise speisekart spekulant spekulatio
spekulativ spekuliere spende spendenaff spendenakt spendenkon spender spendieren sperre sperrfrist sperrmüll sperrung
spezial spezialgeb spezialisi spezialist spezialkrä speziell spezies spezifikat spezifisch sphäre spiegel spiel
spielerin spielerisc spielfeld spielfilm spielplan spielplatz spielraum spielregel spielräume spielsucht spielzeit
spielzeug spinne spion spionage spirale spital spitze spitzel spitzenfor spitzenges spitzenkan spitzenlei spitzenpol
spitzenpos spitzenrei spitzenspo spitzenste spitzentec spitzentre spitzenver spontan sport sportart sportförde
sporthalle sportler sportlerin sportlich sportplatz sportverei spott sprach sprachförd sprachgebr sprachkenn
sprachkurs sprachlich sprachlos sprachraum sprachunte sprachwiss sprechen sprechend sprecher sprecherin sprechstun
sprengen sprengstof sprengung spricht springen springt spritze spruch sprudeln sprung sprunghaft sprüche spur spät
spätestens spätfolgen spürbar spüren spürt staat staatenbun staatengem staatlich staatlichk staatsakt staatsange
staatsanle staatsanwa staatsanwä staatsappa staatsausg staatsbesu staatsbürg staatschef staatsdefi staatsdien
staatseinn staatsfina staatsform staatsgebi staatsgewa staatshaus staatskanz staatskass staatsmann staatsmini
staatsober staatsorga staatspräs staatsquot staatsrat staatsrech staatsregi staatsschu staatssekr staatsstre
staatsunte staatsvers staatsvert staatsverw staatswese staatsziel stab stabil stabilisie stabilität stachel stadion
stadium stadt stadtbahn stadtbevöl stadtbezir stadtbild stadtbüche stadtentwi stadtgebie stadtgespr stadthalle
stadtkern stadtmitte stadtplan stadtplanu stadtrand stadtrat stadtregie stadträte stadtteil stadtveror stadtverwa
stadtviert stadtwerke staffel staffelung stagnation stagnieren stahl stahlindus stahlwerk stall stamm stammtisch
stammzelle stammzellf stand standard standardis standesamt standfest standhaft standhalte standort standortbe
standortfa standortpo standortvo standortwe standpunkt stange stapel stark starr start startbahn startchanc startet
startkapit startschus startseite startup statement statik station stationier stationär statisch statistik statistisc
statt stattdesse stattfand stattfinde stattgefun stattlich statuieren status statut stau staub staubsauge staudamm
staunen steckbrief stecken steckt steg stehen stehend stehlen steht steif steigen steigend steigern steigert
steigerung steigt steil stein steinbruch steinkohle stelle stellenabb stellenang stellenanz stellenaus stellenpla
stellenwer stellt stellung stellungna stellvertr stempel steppe sterbebegl sterbehilf sterben sterblich sterblichk
stereotyp steril stern stet stetig steuer steuerabko steueraufk steuerausf steuerbar steuerbefr steuerbela steuerbera
steuerbesc steuerbetr steuereinn steuerentl steuererhö steuererkl steuererle steuerfahn steuerfluc steuerfrei
steuergeld steuergere steuergese steuerhint steuerkraf steuerlich steuermitt steueroase steuerpfli steuerpoli
steuerquot steuerrech steuerrefo steuersatz steuerschä steuersenk steuersyst steuersätz steuerung steuerungs
steuerverg steuerverm steuerverw steuervort steuerwett steuerzahl stich stichhalti stichprobe stichtag stichwahl
stichwort stickoxide stickstoff stiefel stieg stift stiftung stiftungsr stil still stilllegun stillschwe stillstand
stimmberec stimme stimmenant stimmengew stimmenmeh stimmentha stimmig stimmrecht stimmt stimmung stimmungsm stimmzette
stimuliere stipendiat stipendien stipendium stirbt stirn stock stockwerk stoff stofflich stoffwechs stolz stopp stoß
strafanzei strafbar strafe straffen straffrei straffreih strafgefan strafgeric strafgeset strafjusti strafmaß
strafproze strafrecht straftat straftatbe straftäter strafverfa strafverfo strafverte strafvollz strafzoll strafzölle
strahl strahlend strahlensc strahlung strand strapazier strategie strategiep strategisc straße straßenbah straßenbau
straßennet straßenran straßenver streben strebt strecke streckenne streichen streichung streife streik streikrech
streit streitbar streitfall streitfrag streitgesp streitig streitigke streitkräf streitpunk streitschl streng stress
streuung strich strikt strittig strom stromausfa stromerzeu stromkoste stromkunde stromleitu strommarkt stromnetz
strompreis stromprodu stromsteue stromtrass stromverbr stromverso struktur strukturel strukturfo strukturfö strukturie
strukturpo strukturre struktursc strukturwa sträflich ströme strömung student studentin studentinn studentisc studie
studienabb studienabs studienanf studienauf studienfac studiengan studiengeb studiengän studienpla studienplä
studienrei studieren studierend studiert studio studium stufe stufenplan stufenweis stuhl stumm stumpf stunde
stundenlan stundenloh stur sturm sturz städte städtebau städtebauf städtebaul städtepart städter städtetag städtisch
ständig stärke stärker stärkste stärkt stärkung stören störend störfall störung stößt stück stückweise stühle
stündlich stürmen stürmisch stürzen stütze stützpunkt stützt stützung subjekt subjektiv subsidiari subsidiär substanz
substanzie subtil subvention suche suchmaschi sucht suchtkrank suchtpräve sukzessive summe sumpf super supermarkt
supermärkt suppe surfen suspendier symbol symbolisch symbolpoli symmetrisc sympathie sympathisc symposium symptom
synagoge synergie synergieef synthese synthetisc system systematik systematis systemfrag systemisch systemrele
systemwech szenarien szenario szene säkular säkularisi sämtlich sänger sängerin sätze säuberung säugling säuglingss
säule säumen säumig säure söhne süchtig süden südlich südosten südwesten südöstlich sühne sünde süß tabak tabakkonsu
tabaksteue tabakwerbu tabellaris tabelle tablett tabu tabuthema tadel tafel tag tage tagebau tagebuch tagegeld
tagelang tagesablau tagesausfl tageseinri tagesgesch tageslicht tagesmutte tagesmütte tagesordnu tagespfleg tagespolit
tagespress tagesstätt tageszeit tageszeitu tags tagsüber tagt tagung tagungsban tagungsort tagungspro tagungsrau
tagungsstä takt taktik taktisch tal talent talentiert talfahrt tank tankstelle tanne tante tanz tapfer tapferkeit
tarif tarifabsch tarifauton tarifbindu tarifeinhe tariferhöh tariffluch tarifgespr tarifkonfl tariflich tariflohn
tariflöhne tarifparte tarifpartn tarifpolit tarifrecht tarifrunde tarifstrei tarifsyste tarifverha tarifvertr tarnen
tasche taschenbuc taschengel taste tat tatbestand tatbeständ taten tatendrang tatenlos tatkraft tatkräftig tatort
tatsache tatsächlic tatverdach tatverdäch taub tauchen taucht taufe taugen tauglich tausch tausend taxi team
teamarbeit technik technikfol technikges technisch technokrat technologi tee teer teich teig teil teilbar teilbereic
teilchen teilerfolg teilfrage teilgebiet teilgenomm teilhabe teilhabege teilhaber teilmenge teilnahme teilnahmeb
teilnahmeg teilnehmen teilnehmer teilnimmt teilprojek teilstück teilung teilweise teilzeit teilzeitar teilzeitbe
telefon telefonat telefonier telefonisc telefonnum telefonübe telekommun telemedien teller tempel temperatur tempo
tempolimit temporär tendenz tendenziel tendieren teppich termin termingere terminkale terminplan terrain terrasse
territoria territoriu terror terrorakt terroransc terrorbekä terrorgefa terrorgrup terrorismu terrorist terroristi
terrormili terrornetz terrorverd test testament testphase testverfah teuer teuerung teuerungsr teufel teufelskre teure
teurer text textaufgab textausgab textil textilien textilindu textlich textpassag textverarb theater theaterstü thema
thematik thematisch thematisie themen themenbere themenfeld themenkomp themenschw theologe theologie theologisc
theoretisc theorie therapeut therapeuti therapie these thesenpapi thron tief tiefgreife tiefpunkt tiefstand tier
tierarten tierarzt tierhaltun tierheim tierisch tiermedizi tierschutz tierversuc tierwelt tierwohl tierzucht tierärzte
tilgen tilgung tipp tisch titel titelseite toben tochter tochterfir tochterges tochterunt tod todesfall todesfälle
todesopfer todesstraf todesurtei toilette tolerant toleranz tolerieren toll ton tonne topf tor tore torheit torhüter
tot total totalitär tote tour tourismus tourismusb tourismusf tourismusp tourismusv tourismusw tourist touristik
touristisc traben tracht tradition traditione traditions traf tragbar tragen tragend tragfähig tragfähigk tragisch
tragweite tragödie trainer trainieren training traktor trank transaktio transatlan transfer transferle transferun
transforma transit transitver transnatio transparen transplant transport transporti transportk transportm transportu
transportw trasse trat trauen trauer trauerfeie traum trauma traumatisc traumatisi traurig trauung treffe treffend
treffer trefflich treffpunkt treiben treibende treiber treibhaus treibhause treibhausg treibstoff treibt trend
trendwende trennen trennlinie trennt trennung trennungsg treppe treppenhau treten treu treuhand treuhänder tribunal
tribüne trick trieb triebkraft triebwerk trifft triftig trinken trinkgeld trinkt trinkwasse tritt triumph triumphier
trocken trockenhei trocknen trommel tropen tropfen tropisch trost trotz trotzdem truppe truppenabz truppensta
truppentei träge träger trägerin trägerscha trägerviel trägheit trägt träne träume trösten trüb trügerisch tuch tugend
tummeln tumor tumult tun tunlichst tunnel turbine turbulent turbulenze turm turnen turnhalle turnier turnus turnusmäßi
tut typ typen typisch typischerw tyrannei täglich tänzer täter täterin täterschaf tätig tätigkeit tätigkeits täuschen
täuschung töchter tödlich töne töten tötung tüchtig tücke tür türen türme türöffner tüte u-bahn ufer ufo uhr uhren
uhrzeit ultimativ ultimatum ultra umarbeiten umarmen umbau umbenennen umbenennun umbilden umbildung umbringen umbruch
umbrüche umdenken umdrehen umeinander umfallen umfang umfangreic umfassen umfassend umfasst umfeld umfrage umfrageerg
umfragewer umgang umgangsspr umgeben umgebung umgehen umgehend umgehung umgekehrt umgesetzt umgestalte umgestaltu
umgruppier umher umhin umkehr umkehrung umkippen umklammern umkreis umkämpft umladen umlage umlageverf umland umlauf
umlegen umleiten umleitung umliegend umorganisa umorientie umrechnen umrechnung umreißen umringt umriss umrüsten
umrüstung umsatz umsatzrend umsatzrück umsatzsteu umschalten umschichte umschichtu umschlag umschreibe umschuldun
umschulung umschwung umsehen umsetzbar umsetzen umsetzung umsicht umsichtig umsiedlung umsonst umspannwer umstand
umsteigen umstellen umstellung umstieg umstritten umstruktur umsturz umstände umständlic umsätze umtausch umverteile
umverteilu umwandeln umwandlung umweg umwelt umweltabga umweltamt umweltauss umweltbela umweltbewu umweltbund
umweltfolg umweltfreu umweltgere umweltgese umweltgipf umweltinfo umweltkata umweltkost umweltmini umweltorga
umweltpoli umweltprob umweltprüf umweltrech umweltschu umweltschä umweltschü umweltstan umweltsteu umweltverb
umweltvers umweltvert umweltziel umwerben umwerfen umwälzung umziehen umzug unabdingba unabhängig unabsehbar
unabwendba unangefoch unangemess unangenehm unannehmba unantastba unausgewog unausweich unbeabsich unbeachtet
unbedenkli unbedeuten unbedingt unbefriedi unbefriste unbefugt unbegleite unbegrenzt unbegründe unbehagen unbehellig
unbekannt unbeliebt unbemerkt unbenommen unberechen unberechti unberührt unbeschade unbeschrän unbesetzt unbestimmt
unbestreit unbestritt unbeteilig unbezahlba unbezahlt unbürokrat und undemokrat undenkbar undicht undurchsic unecht
unehelich uneingesch uneinheitl uneinig uneinigkei unendlich unentbehrl unentgeltl unentschie unentschlo unerfahren
unerfüllt unerheblic unerhört unerlaubt unerlässli unermessli unermüdlic unerreichb unerschwin unersetzli unerträgli
unerwartet unerwünsch unfair unfall unfallopfe unfallvers unfreiwill unfreundli unfrieden unfähig unfähigkei unfälle
ungarisch ungeachtet ungebroche ungebunden ungeduld ungeduldig ungeeignet ungefähr ungefährli ungeheuer ungehinder
ungeklärt ungelöst ungenau ungenutzt ungenügend ungerecht ungerechtf ungerechti ungeschütz ungesund ungewiss
ungewisshe ungewohnt ungewollt ungewöhnli ungezählt unglaublic unglaubwür ungleich ungleichbe ungleichge ungleichhe
unglück unglücklic ungültig ungünstig unhaltbar unheil unheimlich uniform union unionsbürg unionsfrak unionsgefü
unionspart unionspoli unionsrech universal universell universitä universum unklar unklarheit unklug unkontroll
unkosten unkraut unlauter unlängst unlösbar unmenschli unmittelba unmut unmöglich unnötig unnütz unordnung unparteiis
unpopulär unpraktisc unqualifiz unrealisti unrecht unrechtmäß unrechtsst unregelmäß unruhe unruhig uns unsachlich
unschuld unschuldig unschuldsv unser unseriös unsicher unsicherhe unsichtbar unsinn unsinnig unsozial unstabil
unsterblic unstimmigk unstreitig unsumme untauglich unteilbar unten unter unterbesch unterbeset unterbewer unterbezah
unterbiete unterbinde unterbleib unterbrech unterbreit unterbring unterdesse unterdrück unterdurch untereinan
unterentwi unterernäh unterfinan untergang untergebra untergehen untergeord untergrabe untergrenz untergrund
untergrupp unterhalb unterhalt unterhalts unterhaltu unterhaus unterhändl unterkunft unterkünft unterlage unterlasse
unterlassu unterlaufe unterlegen unterliege unterliegt untermauer untermiete unternehme unternehmu unternomme
unterordne unterpunkt unterredun unterricht untersagen untersagt untersagun unterschei unterschic unterschie
unterschla unterschre unterschri unterschät untersetze unterstaat unterstehe unterstell unterstrei unterstütz
untersuche untersucht untersuchu unterteile unterteilu untervermi unterverso unterwegs unterwerfe unterwerfu
unterzeich unterziehe untragbar untrennbar untreue untätig untätigkei unumgängli unumkehrba unumstritt ununterbro
unverantwo unverbindl unvereinba unvergesse unvergessl unvergleic unverhofft unverhältn unverkennb unverletzt
unvermeidb unvermeidl unverminde unvernünft unverschäm unverständ unverzicht unverzügli unveränder unvollende
unvollkomm unvollstän unvoreinge unvorherse unvorstell unwahr unwahrsche unweit unwesentli unwetter unwichtig
unwirksam unwirtscha unwissenhe unwürdig unzeitgemä unzufriede unzulängli unzulässig unzumutbar unzureiche unzuverläs
unzählig unüberlegt unübersehb unübersich urabstimmu uralt uran uraufführu urban urgroßvate urheber urheberrec
urhebersch urin urkunde urlaub urlaubsans urlaubsgel urlaubszei urne urnengang urplötzlic ursache ursachenfo ursprung
ursprungsl ursprüngli ursächlich urteil urteilsbeg urteilskra urteilsspr urteilsver urwald urzeit utopie utopisch vage
vakuum variabel variante variieren vater vaterland vaterschaf vegetarisc vegetation verabreden verabredun verabschie
verachten veraltet verankern verankert verankerun veranlagun veranlasse veranlasst veranlassu veranschau veranschla
veranstalt verantwort verarbeite verarbeitu verarmung verband verbandsar verbandsch verbandskl verbandsvo verbannen
verbauen verbergen verbessern verbessert verbesseru verbieten verbietet verbillige verbinden verbindet verbindlic
verbindung verbleib verbot verbotsver verbrauch verbrauche verbrauchs verbrechen verbrecher verbreiten verbreitet
verbreitun verbrennen verbrennun verbringen verbund verbundenh verbände verbünden verbündete verbürgt verdacht
verdanken verdeckt verdeutlic verdichten verdichtun verdienen verdienst verdient verdoppeln verdoppelt verdoppelu
verdreifac verdrängen verdrängun verdunkeln verdächtig verehren verehrt verein vereinbar vereinbark vereinbaru
vereinfach vereinheit vereinigen vereinigt vereinigun vereinsrec vereinzelt vereiteln verelendun verengen vererben
verfahren verfahrens verfall verfassen verfasser verfasst verfassung verfechter verfehlen verfehlt verfestige
verflechtu verfolgen verfolgt verfolgung verfrüht verfälsche verfügbar verfügbark verfügen verfügt verfügung verführen
vergabe vergaberec vergabever vergangen vergangenh vergeben vergeblich vergehen vergelten vergemeins vergessen
vergesslic vergeuden vergewalti vergiften vergiftung vergleich vergleichb vergleichs vergnügen vergrößern vergrößeru
vergünstig vergüten vergütung verhaften verhaftet verhaftung verhalten verhaltens verhandeln verhandelt verhandlun
verharmlos verharren verheerend verheimlic verheirate verhelfen verhindern verhindert verhinderu verhältnis verhängen
verhängnis verhöhnen verhör verhüten verhütung verjährung verkauf verkaufspr verkehr verkehrlic verkehrsau verkehrsbe
verkehrsin verkehrsmi verkehrsne verkehrspl verkehrspo verkehrspr verkehrssi verkehrste verkehrstr verkehrsun
verkehrsve verkehrswe verkennen verklagen verklagt verkleiner verknüpfen verknüpfun verkommen verkraften verkäufer
verkörpern verkünden verkündet verkündung verkürzen verkürzt verkürzung verladen verlag verlagerun verlangen
verlangsam verlangt verlass verlauf verlautbar verlegen verleger verlegt verleihen verleihung verleiten verletzen
verletzt verletzung verleumdun verlieren verlierer verliert verlockend verlogen verloren verlust verlängern verlängert
verlängeru verlässlic vermarkten vermarktun vermehren vermehrt vermehrung vermeidbar vermeiden vermeidung vermeintli
vermerk vermessung vermieten vermieter vermietung vermindern verminderu vermischen vermischun vermissen vermisst
vermitteln vermittelt vermittler vermittlun vermuten vermutet vermutlich vermutung vermögen vermögend vermögenss
vermögenst vermögensw vernachläs vernehmen vernehmung verneinen vernetzen vernetzt vernetzung vernichten vernichtun
vernunft vernünftig verordnen verordnet verordnung verpachten verpacken verpackung verpassen verpasst verpflegun
verpflicht verrat verrechnen verrechnun verringern verringert verringeru verrückt versagen versagt versammeln
versammelt versammlun versand verschaffe verschenke verschicke verschiebe verschiebu verschiede verschlafe verschlech
verschleie verschlepp verschleud verschließ verschlimm verschloss verschlüss verschmelz verschmutz verschoben
verschonen verschreib verschulde verschuldu verschweig verschwend verschwind verschwund verschwöru verschärfe
verschärft verschärfu versehen versehentl versenden versetzen versetzt versetzung verseucht versichere versichern
versichert versicheru versiegelu versinken versorgen versorgt versorgung versperren verspielen verspreche versprechu
verspricht versproche verspätet verspätung verstaatli verstand verstecken versteckt verstehen versteht versteiger
verstellen versterben verstetige verstorben verstoß verstriche verstricke verständig verständli verständni verstärken
verstärkt verstärkun verstöße verstümmel versuch versuchung versäumen versäumnis versäumt versöhnen versöhnung
vertagen vertagt verteidige verteidigt verteidigu verteilen verteilt verteilung verteuern verteuerun vertiefen
vertieft vertiefung vertikal vertrag vertraglic vertragsab vertragsar vertragsfr vertragspa vertragsre vertragsst
vertragsve vertragsän vertrauen vertrauens vertraulic vertraut vertreiben vertreibun vertretbar vertreten vertreter
vertreteri vertretung vertrieb vertrieben vertritt verträge verträglic verunglück verunreini verunsiche verursache
verursacht verurteile verurteilt verurteilu vervielfac vervollstä verwahren verwahrung verwalten verwalter verwaltet
verwaltung verwandeln verwandt verwarnung verwechsel verweigern verweigert verweigeru verweis verwenden verwendet
verwendung verwerfen verwerflic verwerten verwertung verwickelt verwirklic verwirren verwirrung verwischen verwunden
verwundern verwundert verwundet verwurzelt verwüstung verzahnung verzeichne verzeichni verzeihen verzerren verzerrung
verzicht verzichtet verzinsung verzweifel verzweiflu verzögern verzögert verzögerun verändern verändert veränderun
verärgert veräußern veräußerun veröffentl verübt veto vetorecht vetter video videoüberw vieh viel vielerorts vielfach
vielfalt vielfältig vielleicht vielmehr vielverspr vielzahl vier viereck vierfach viertel vierteljah vierzehn vierzig
villa virtuell virus visa vision visum visumpflic vize vizekanzle vizepräsid vogel vogelgripp vogelschut volk
volksabsti volksbegeh volksentsc volksfest volkshochs volksiniti volkskamme volksparte volksrepub volksschul
volksvertr volkswirt volkswirts volkszählu voll vollauf vollbeschä vollbringe vollenden vollendet vollends vollendung
volljährig vollkommen vollmacht vollmitgli vollstreck vollständi vollversam vollzeit vollziehen vollzogen vollzug
vollzugsde volumen vom von voneinande vor vorab voran voranbring vorangegan vorangehen vorankomme voranschla
vorantreib vorarbeit voraus vorausgehe vorausgese voraussage voraussehb voraussehe voraussetz voraussich vorauszahl
vorbehalt vorbehaltl vorbei vorbereite vorbereitu vorbeugen vorbeugend vorbeugung vorbild vorbildlic vorbringen
vordere vordergrun vorderst vordringen vordringli voreilig vorenthalt vorerst vorfahren vorfahrt vorfall vorfeld
vorfinden vorfälle vorführen vorgabe vorgang vorgegeben vorgehen vorgehensw vorgelegt vorgeschic vorgeschla vorgeschri
vorgesehen vorgesetzt vorgestern vorgänge vorgänger vorhaben vorhalten vorhanden vorhang vorher vorherig vorherrsch
vorhersage vorhersehb vorhin vorige vorjahr vorkehrung vorkommen vorladung vorlage vorlegen vorlesen vorlesung
vorletzte vorliebe vorliegen vorliegend vorliegt vorläufer vorläufig vormachen vormarsch vormittag vormund vormundsch
vorn vorname vornehm vornherein vorort vorrang vorrangig vorrat vorratsdat vorrecht vorreiter vorreiterr vorrichtun
vorruhesta vorräte vorrücken vorsatz vorschein vorschlag vorschläge vorschreib vorschrift vorschub vorschule vorschuss
vorsehen vorsicht vorsichtig vorsichtsm vorsitz vorsitzend vorsorge vorsorgepr vorsorglic vorspiegel vorsprung
vorstadt vorstand vorstandsc vorstandsm vorstandsv vorstehen vorstellba vorstellen vorstellun vorstoß vorstrafe
vorstöße vorsätzlic vorteil vorteilhaf vortrag vorträge vorurteil vorwand vorweg vorwegnehm vorweisen vorwerfen
vorwiegend vorwurf vorwärts vorwürfe vorzeichen vorzeigen vorzeitig vorziehen vorzug vorzugswei vorzüge vorüber
vorübergeh votieren votum vulkan väter väterlich vögel völker völkermord völkerrech völkisch völlig waage waagerecht
wach wachsam wachsamkei wachsen wachsend wachstum wachstumsc wachstumsm wachstumsp wachstumsr wackeln waffe waffenemba
waffenexpo waffenhand waffenlief waffenrech waffenruhe waffenstil wagen wagnis wagniskapi wahl wahlalter wahlausgan
wahlbeobac wahlbeteil wahlbezirk wahlerfolg wahlergebn wahlfreihe wahlgang wahlgesche wahlgesetz wahlkampf wahlkampfk
wahlkreis wahlkämpfe wahlleiter wahllokal wahlmänner wahlnieder wahlperiod wahlprogra wahlrecht wahlsieg wahlsonnta
wahltag wahlurne wahlverfah wahlverspr wahn wahnsinn wahr wahrhaft wahrhaftig wahrheit wahrnehmba wahrnehmen
wahrnehmun wahrschein wahrung wald waldbrand waldschäde waldsterbe wand wandel wanderarbe wanderung wandlung wann
wappen war ware warenausta warenhaus warenkorb warentest warenverke warenzeich warm warnen warnhinwei warnsignal
warnstreik warnt warnung warten wartet wartezeit wartung warum was waschen wasser wasserhaus wasserkraf wassermang
wasserqual wasserrahm wasserrech wasserschu wasserstan wasserstof wasserstra wasservers wasserwerk wasserwirt wechsel
wechselhaf wechselkur wechselsei wechselwir wecken weder weg wege wegfall weggehen wegnehmen wegschauen wegweisend
wegwerfen weh wehen wehr wehrdienst wehrhaft wehrlos wehrpflich weib weiblich weich weide weigern weigerung weihnachte
weihnachts weil wein weinbau weise weisheit weist weisung weit weitaus weiterbild weiterentw weiterführ weitergabe
weitergebe weitergehe weiterhin weiterkomm weiterleit weitermach weitervera weitgehend weitläufig weitreiche weitsicht
weitverbre weizen weiß welch welle welt weltall weltanscha weltbank weltbekann weltbevölk weltbild welterbe welternähr
weltfinanz weltgemein weltgeschi weltgesund welthandel weltklimar weltkrieg weltlich weltmacht weltmarkt weltmarktp
weltmeiste weltoffen weltordnun weltpoliti weltraum weltsicher weltweit weltwirtsc wem wen wende wendepunkt wendung
wenig wenigstens wenn wenngleich wer werben werbeverbo werbung werdegang werden werfen werft werk werkbank werkschlie
werksleitu werkstatt werkstoff werkstück werktag werkvertra werkzeug wert wertberich wertegemei wertewande wertlos
wertpapier wertschätz wertschöpf wertstellu wertstoff wertung wertverlus wertvoll wesen wesentlich weshalb west
westdeutsc westeuropä westlich wett wettbewerb wetterberi wettkampf wettlauf wettrüsten wichtig wichtigkei wichtigste
wickeln wider widerlegen widerlich widerrecht widerruf widersetze widersinni widerspieg widersprec widerspric
widerspruc widersprüc widerstand widerstehe widerständ widerwilli widmen widmet widmung widrig wie wieder wiederaufb
wiederaufn wiederbele wiedereinf wiedereing wiedereins wiedererla wiedergabe wiedergebe wiedergewi wiedergutm
wiederhers wiederhole wiederholt wiederholu wiederkehr wiedersehe wiederum wiedervere wiederverw wiederwahl wiegen
wiese wieso wild wille willig willkommen willkür willkürlic wind windenergi windkraft windkrafta windpark windrad wink
winkel winter winterhalb winzer winzig wir wird wirken wirklich wirklichke wirksam wirksamkei wirkt wirkung wirkungslo
wirkungsvo wirr wirt wirtschaft wissen wissenscha wissensges wissenslüc wissenstra witwe witwenrent witz wobei woche
wochenarbe wochenende wochenlang wochentag wodurch wofür wogegen woher wohin wohl wohlbefind wohlfahrt wohlfahrts
wohlgemerk wohlhabend wohlstand wohlwollen wohnbau wohneigent wohnen wohngebiet wohngebäud wohngeld wohnhaft wohnhaus
wohnheim wohnort wohnqualit wohnraum wohnsitz wohnung wohnungsba wohnungsge wohnungslo wohnungsma wohnungsno
wohnungspo wolf wolke wolle wollte womit womöglich woran worauf woraus worin wort wortlaut wortmeldun worum worüber
wovon wozu wrack wucher wuchs wunde wunder wunderbar wunsch wurde wurf wurzel wut wächst wächter wählen wähler
wählerinne wählerscha wählerstim wählt während währenddes währung währungsfo währungskr währungspo währungsra
währungsre währungsun wälder wärme wärmedämmu wöchentlic wörter wörterbuch wörtlich wünsche wünschensw würde würdig
würdigung wüste wütend xenophob xenophobie xylophon yacht yen yoga ypsilon zahl zahlbar zahlenmate zahlenmäßi zahllos
zahlreich zahlung zahlungsbi zahlungsfr zahlungsfä zahlungsmi zahlungsun zahlungsve zahn zahnarzt zahnersatz zahnärzte
zange zart zauber zaun zebra zehn zehnjährig zehntausen zeichen zeichnen zeichnet zeichnung zeigen zeigt zeile zeit
zeitabschn zeitalter zeitarbeit zeitaufwan zeitdruck zeitgeist zeitgemäß zeitgenoss zeitgenöss zeitgeschi zeitgleich
zeitig zeitlich zeitnah zeitplan zeitpunkt zeitrahmen zeitraum zeitschrif zeitung zeitungsbe zeitverlus zeitvertra
zeitweilig zeitweise zeitwende zeitzeuge zelle zelt zement zensur zentimeter zentral zentralban zentralisi zentralism
zentralkom zentralrat zentralreg zentralsta zentralver zentren zentrum zerbrechen zeremonie zerfall zerlegen zerreißen
zerrissen zerschlage zerschlagu zersetzen zersplitte zerstreuen zerstören zerstört zerstörung zertifikat zertifizie
zettel zeuge zeugenauss zeugenschu zeugnis zeugnisver ziehen zieht ziel zielbewuss zielführen zielgenau zielgerich
zielgruppe zielkonfli zielland ziellos zielmarke zielscheib zielsetzun zielstrebi zielverein zielvorgab ziemlich
ziffer zigarette zimmer zinn zins zinsbelast zinssatz zinssenkun zinssteuer zirka zirkel zitat zitieren zitiert zivil
zivilbevöl zivildiens zivilgeric zivilgesel zivilisati zivilist zivilrecht zoll zollabbau zollabkomm zollamt
zollbehörd zollfrei zollkontro zollsatz zollunion zollverwal zone zorn zornig zuallerers zubereitun zubringer zucht
zucker zuckermark zudem zueinander zuerkennen zuerst zufahrt zufall zuflucht zufluss zufolge zufrieden zufriedenh
zufriedens zufuhr zufällig zufügen zuführen zug zugang zugangsrec zugangsvor zugeben zugehen zugehörig zugehörigk
zugelassen zugestehen zugeständn zugewinn zugleich zugreifen zugriff zugrunde zugunsten zugute zugverkehr zugänge
zugänglich zuhause zuhören zuhörer zukommen zukunft zukunftsau zukunftsch zukunftsfe zukunftsfr zukunftsfä zukunftsin
zukunftsmu zukunftsor zukunftspe zukunftspr zukunftssi zukunftste zukunftswe zukünftig zulage zulassen zulassung
zulassungs zulasten zulauf zuletzt zuliebe zulieferer zulieferin zulässig zum zumal zumeist zumindest zumutbar
zumutbarke zumuten zumutung zunahme zunehmen zunehmend zuneigung zunft zunge zunichte zunutze zunächst zuordnen
zuordnung zur zurecht zureichend zurzeit zurück zurückblei zurückdrän zurückfahr zurückführ zurückgebe zurückgehe
zurückgewi zurückgrei zurückhalt zurückkehr zurückkomm zurücklass zurücklege zurücknehm zurücksteh zurückstel
zurücktret zurückweis zurückzahl zurückzieh zusage zusammen zusammenar zusammenbr zusammenfa zusammenfü zusammenha
zusammenhä zusammenko zusammenku zusammenle zusammensc zusammense zusammensp zusammenst zusammentr zusammenwa
zusammenwi zusatz zusatzbeit zusatzkost zusatzprot zusatzrent zusatzvers zuschauen zuschauer zuschlag zuschläge
zuschneide zuschreibe zuschuss zuschüsse zusehen zusehends zuspitzen zuspitzung zusprechen zuspruch zustand zustandeko
zustehen zustellung zustimmen zustimmend zustimmung zustrom zustände zuständig zuständigk zusätzlich zutage zuteilen
zuteilung zutiefst zutreffen zutreffend zutritt zuverlässi zuversicht zuvor zuwachs zuwachsrat zuwanderer zuwanderun
zuweilen zuweisen zuweisung zuwenden zuwendung zuwiderhan zuwiderlau zuzahlung zuzug zuzüglich zwang zwangsarbe
zwangsheir zwangsläuf zwangsmaßn zwangspros zwanzig zwar zweck zweckbindu zweckdienl zweckentfr zwecklos zweckmäßig
zweckverba zwei zweideutig zweidritte zweierlei zweifach zweifel zweifelhaf zweifellos zweifelsfr zweifelsoh zweig
zweigstell zweijährig zweiklasse zweimal zweiseitig zweisprach zweistaate zweistelli zweitgrößt zweitstimm zwingen
zwingend zwischen zwischenbe zwischenbi zwischendu zwischener zwischenfa zwischenfi zwischenhä zwischenla zwischenlö
zwischenme zwischenpr zwischenru zwischensc zwischenst zwischenze zwölf zyklisch zyklus zylinder zynisch zynismus zäh
zählen zähler zählt zählung zäune zögerlich zögern zölibat zölle züchten züchter züchtung züge zügel zügig zünden
zündung ähneln ähnlich ähnlichkei älter ältestenra ämter ändern änderung änderungsa änderungsb änderungsg änderungsr
änderungsv ängste ängstlich äpfel äquivalent ärger ärgerlich ärzte ärztemange ärztin ärztlich ästhetisch äußere
äußerlich äußern äußerst äußerung öffentlich öffnen öffnet öffnung öffnungskl öffnungssc öffnungsze öfter ökobauern
ökobetrieb ökobewegun ökobilanz ökobilanzi ökodesign ökoflächen ökoinstitu ökolandbau ökologe ökologie ökologisch
ökonom ökonomie ökonomin ökonomisch ökopartei ökoprodukt ökoprämie ökoregelun ökosiegel ökosteuer ökostrom ökoströmun
ökosystem ökosysteml ökowende ökumene öle ölembargo ölfeld ölförderun ölheizung ölindustri ölkonzern ölkrise
öllieferan öllieferun ölpest ölpreis ölprodukti ölquelle ölraffiner örtlich österreich östlich übel übeltäter üben
über überall überalteru überangebo überarbeit überaus überbau überbelegu überbewert überbieten überbleibs überblick
überbringe überbrücke überbrücku überdauern überdenken überdies überdimens überdruck überdruss überdurchs übereilt
übereinand übereinkom übereinkun übereinsti überfahren überfahrt überfall überfischu überflug überfluss überflutun
überflüssi überforder überfremdu überfällig überführen überführun überfüllt übergabe übergang übergangsf übergangsp
übergangsr übergangsz übergeben übergehen übergeordn übergewich übergreife übergriff überhang überhaupt überholen
überholt überhöht überhören überkapazi überkommen überladen überlagern überlassen überlasten überlastet überlastun
überlaufen überleben überlebend überlegen überlegenh überlegung überleiten überliefer überlisten übermacht übermaß
übermittel übermittlu übermorgen übermäßig übernachte übernachtu übernahme übernahmea übernation übernehmen übernommen
überpartei überproduk überpropor überprüfba überprüfen überprüft überprüfun überqueren überrasche überrascht
überraschu überreden überregion überreiche überreste überrollen überschaub überschlag überschnei überschrei überschrif
überschuld überschuss überschwem überschätz überschüss übersee übersehen übersenden übersetzen übersetzer übersetzun
übersicht übersichtl überspanne überspring überstehen übersteige übersteigt überstimme überstunde überstürzt
übertragba übertragen übertragun übertreffe übertreibe übertreibu übertreten überwachen überwacht überwachun
überweisen überweisun überwiegen überwinden überwindun überwältig überzahl überzeugen überzeugt überzeugun überziehen
überzogen überörtlic üblich üblicherwe übrig übrigens übung üppig
`;
