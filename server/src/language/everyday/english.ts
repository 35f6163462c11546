/**
 * Words of ordinary English policy prose, in lower case and in alphabetical order, each cut after seven letters:
 * where one of them may be meant, nothing is offered unasked.
 */
export const everydayEnglish: string = `
aback abandon abate abated abateme abattoi abbey abbrevi abdicat abdomen abducte abducti aberrat abide abiding abiliti
ability abject ablaze able abnorma aboard abode abolish aboliti aborted abortio abortiv abound about above abroad
abrupt abruptl absence absent absente absolut absolve absorb absorbe absorbi absorbs absorpt abstain abstent abstine
abstrac absurd absurdi abundan abuse abused abuses abusing abusive abyss academi academy accede acceded accedin
acceler accent accentu accept accepta accepte accepti accepts access accesse accessi accesso acciden acclaim accolad
accommo accompa accompl accord accorda accorde accordi accords account accredi accrual accrue accrued accruin accumul
accurac accurat accusat accuse accused accusin accusto ache achieva achieve achievi acid acidic acidity acknowl
acousti acquain acquies acquire acquiri acquisi acquitt acre acres acrimon across act acted acting action actions
activat active activel activis activit actor actors actress acts actual actuall actuari acumen acute acutely adamant
adapt adaptab adaptat adapted adaptin adaptiv adapts add added addict addicte addicti addicts adding additio additiv
address adds adept adequac adequat adhere adhered adheren adheres adherin adhesiv adjacen adjecti adjoini adjourn
adjudic adjust adjusta adjuste adjusti adjustm adjusts adminis admirab admiral admirat admire admired admissi admit
admits admitta admitte admitti adolesc adopt adopted adopter adoptin adoptio adoptiv adopts adorabl adore adult
adulter adultho adults advance advanci advanta advent adventu adversa adverse adversi advert adverti adverts advice
advisab advise advised adviser advises advisin advisor advocac advocat aerial aerobic aerodro aeronau aeropla aerosol
aerospa aesthet afar affair affairs affect affecte affecti affects affidav affilia affinit affirm affirma affirme
affirmi affirms affix affixed afflict affluen afford afforda afforde affordi affords affores affront afloat afoot
aforeme aforesa afraid afresh after afterca afterma afterno afterwa again against age aged ageing ageism agencie
agency agenda agendas agent agents ages agglome aggrava aggrega aggress aggriev agile agility agitate agitati ago
agonise agonisi agony agraria agree agreeab agreed agreein agreeme agrees agri-en agri-fo agricul agro-in agrofor
agronom aground ahead aid aide aided aides aiding aids ailing ailment aim aimed aiming aimless aims air airborn
aircraf aired airfare airfiel airing airlift airline airmail airplan airport airs airspac airtigh airway airways aisle
ajar akin alarm alarmed alarmin alarmis alarms alas albeit album alcohol alderma ale alert alerted alertin alertne
alerts algae algal algebra algorit alias alibi alien alienat aliens alight align aligned alignin alignme aligns alike
alimony alive alkalin all allay allegat allege alleged alleges allegia allegin allegor allerge allergi allergy allevia
alley allianc allied allies allocat allotme allotte allow allowab allowan allowed allowin allows alloy alloys allude
alluded alludin allurin allusio ally almost alone along alongsi aloof aloud alphabe alpine already also altar alter
alterat alterca altered alterin alterna alters althoug altitud altoget altruis alumini alumni always amalgam amass
amassed amateur amaze amazed amazeme amazing ambassa amber ambienc ambient ambigui ambiguo ambitio ambival ambulan
ambulat ambush amenabl amend amendab amended amendin amendme amends ameniti amenity amiable amicabl amid amidst amiss
ammonia ammunit amnesty among amongst amoral amorpho amortis amount amounte amounti amounts ample amplifi amplify
amply amputat amuse amused amuseme amusing anaemia anaesth analogi analogo analogu analogy analyse analysi analyst
analyti anarchi anarchy anatomy ancesto ancestr anchor anchore anchori anchors anchovy ancient ancilla and anecdot
anew angel anger angle angler angles angling angrily angry anguish angular animal animals animate animati animosi
ankle annals annex annexat annexed annexes annihil anniver annotat announc annoy annoyan annoyed annoyin annual
annuali annuall annuiti annuity annul annulle annulme anomali anomalo anomaly anonymi anonymo another answer answera
answere answeri answers ant antagon anteced antelop antenna anterio anthem antholo anthrop anti-co anti-di anti-du
anti-fr anti-mo anti-ra anti-so anti-te anti-vi antibio antibod anticip anticli antics antidot antimic antipat antiqua
antique antiqui antisem antisoc antitru antivir ants anxieti anxiety anxious any anybody anyhow anyone anythin anytime
anyway anywher apart aparthe apartme apathet apathy ape apertur apex apiece apologe apologi apology appalle appalli
apparat apparel apparen appeal appeale appeali appeals appear appeara appeare appeari appears appease appella append
appende appendi appetit applaud applaus apple apples applian applica applied applies apply applyin appoint apporti
apprais appreci apprehe apprent approac appropr approva approve approvi approxi apricot aprons apt aptitud aptly
aquacul aquariu aquatic aqueduc aquifer arable arbiter arbitra arc arcade arch archaeo archaic archbis arched archer
archery arches archety archipe archite archiva archive archivi ardent arduous are area areas arena arenas arguabl
argue argued argues arguing argumen arise arisen arises arising aristoc arithme arm armamen armchai armed armies
arming armisti armour armoure arms army aroma aromati arose around arouse aroused arrange arrangi array arrays arrears
arrest arreste arresti arrests arrival arrive arrived arrives arrivin arrogan arrow arrows arsenal arsenic arson art
arteria arterie artery artful arthrit article articul artific artille artisan artist artisti artists arts artwork
asbesto ascend ascende ascendi ascent ascerta ascribe ash ashamed ashes ashore aside ask asked asking asks asleep
asparag aspect aspects asphalt aspirat aspire aspires aspirin assaila assaile assassi assault assembl assent assert
asserte asserti asserts assess assesse assessi assessm assesso asset assets assiduo assign assigne assigni assignm
assigns assimil assist assista assiste assisti assists associa assorte assortm assume assumed assumes assumin assumpt
assuran assure assured assures assurin asteris asthma astonis astound astray astrona astrono astute asylum asymmet ate
atheist athlete athleti atlas atmosph atom atomic atoms atone atrocio atrocit attach attache attachi attachm attack
attacke attacki attacks attain attaina attaine attaini attainm attempt attend attenda attende attendi attends attenti
attenua attest attesta atteste attests attic attire attitud attorne attract attribu attriti attuned atypica auction
audacio audacit audible audibly audienc audio audio-v audiovi audit audited auditin auditio auditor audits augment
aunt auspice auspici austere austeri autarky authent author authore authori authors autism autisti autobio autocra
autogra automat automob automot autonom autopsi autopsy autumn autumna auxilia avail availab availed availin avalanc
avarice avenge avenue avenues average averse aversio avert averted avertin avian aviatio aviator avid avocado avoid
avoidab avoidan avoided avoidin avoids await awaited awaitin awaits awake awaken awakeni award awarded awardin awards
aware awarene away awe awesome awful awfully awhile awkward awoke axe axes axiom axis axle axles babies baby bachelo
back backed backers backfir backgro backing backlas backles backlog backs backsta backsto backup backups backwar
backwat backyar bacon bacteri bad baddest badge badger badges badly badmint baffle baffled bag baggage bags bail
bailed bailiff bailout bait bake baked baker bakerie bakers bakery baking balance balanci balconi balcony bald bale
bales ball ballad ballast ballet ballist balloon ballot ballot- ballote balloti ballots ballroo balls balm ban banal
banana bananas band bandage banded banding bandit bands bandwag bandwid bang banish banishe bank bankabl banker
bankers banking banknot bankrup banks banned banner banners banning banquet bans baptise baptism bar barbari barbecu
barbed barber bare barefoo barely bargain barge barges bark barley barn barns baromet baron barons barrack barrage
barred barrel barrels barren barrica barrier barring barrist bars barter base basebal based baseles baselin basemen
bases basic basical basics basil basin basing basins basis basket basketb baskets bass bastion bat batch batches bath
bathe bathed bathing bathroo baths baton bats battali batter battere batteri battery battle battled battlef battles
battlin bay bays bazaar beach beaches beacon beacons beam beams bean beans bear bearabl beard bearded bearer bearers
bearing bears beast beasts beat beaten beating beats beautif beauty beaver became because beckon become becomes
becomin bed bedded bedding bedridd bedrock bedroom beds bedside bedtime bee beech beef beehive beekeep been beer beers
bees beet beetle beetles befall before beforeh befrien beg began beggar begged begging begin beginne beginni begins
begun behalf behave behaved behaves behavin behavio behest behind behold beige being beings belated beleagu belfry
belief beliefs belies believe believi belittl bell bellico bellige bells belly belong belonge belongi belongs beloved
below belt belts bemoan bench benches benchma bend bending bends beneath benefac benefic benefit benevol benign bent
bequeas bequeat bereave bereft berries berry berth berths beseech beset beside besides besiege best bestow bestowe
bestsel bet betray betraya betraye betrayi bets better betterm betting between bevelle beverag beware bewilde beyond
bi-annu biannua bias biased biases bible biblica bibliog bickeri bicycle bid bidder bidders bidding bids biennia
bifurca big bigger biggest bigot bigoted bigotry bike bikes bilater bilingu bill billboa billed billet billiar billing
billion bills bin binary bind binder binders binding binge binocul bins bio-bas bio-eco biochem biodegr biodive
bioecon bioener bioethi biofuel biogas biograp biologi biology biomass biomedi biometr bioplas biopsy biosphe biotech
biparti birch bird birds birth birthda birthpl birthra birthri births biscuit bisexua bishop bishops bison bit bite
bites biting bits bitten bitter bitterl bittern bizarre black blackbo blacken blackli blackma blackou blacksm bladder
blade blades blame blamed blamele blames blaming bland blank blanket blanks blasphe blast blasted blastin blasts
blatant blaze blazing bleach bleache bleachi bleak bled bleed bleedin blemish blend blended blender blendin blends
bless blessed blessin blew blight blighte blind blinded blindfo blindly blindne blink bliss blissfu blister blizzar
bloat bloated bloc block blockad blockag blockbu blockch blocked blockin blocks blocs blog blogger bloggin blogs
blonde blood blooded bloodle bloodsh bloodst bloody bloom bloomed bloomin blooms blossom blot blow blower blowing
blown blows blue blueber bluepri blues bluff blunder blunt blunted bluntly blur blurb blurred blurrin blush boar board
boarded boarder boardin boardro boards boast boasted boastin boasts boat boater boating boats bodies bodily body
bodygua bog bogged bogs bogus boil boiled boiler boilers boiling boister bold bolder boldly boldnes bolster bolt bolts
bomb bombard bombed bomber bombers bombing bombs bombshe bona bonanza bond bondage bonded bondhol bonding bonds bone
bones bonfire bonnet bonus bonuses book bookcas booked booking bookkee booklet bookmak books booksel bookshe booksho
booksto boom boomed boomera booming booms boost boosted booster boostin boosts boot booth booths boots border bordere
borderi borderl borders bore bored boredom borehol boring born borne borough borrow borrowe borrowi borrows bosom boss
bosses botanic botanis botany both bother bothere botheri bottle bottled bottlen bottles bottlin bottom bottom-
bottoml bottoms bought boulder bouleva bounce bounced bouncin bound boundar bounded boundle bounds bountif bounty
bouquet bourgeo bout boutiqu bouts bovine bow bowed bowel bowl bowler bowling bowls bows box boxed boxer boxers boxes
boxing boy boycott boyfrie boyhood boys brace braced bracele braces bracing bracket brag braid brain brainpo brains
brainst brainwa brake brakes braking branch branche branchi brand branded brandin brands brandy brass brave bravely
bravery brawl brazen breach breache breachi bread breadth breadwi break breakab breakag breakaw breakdo breaker
breakev breakfa breakin breakou breaks breakth breakup breakwa breast breastf breasts breath breathe breathi breathl
breatht bred breed breeder breedin breeds breeze breezy brevity brew brewed brewer breweri brewers brewery brewing
bribe bribed bribery bribes bribing brick brickla bricks bridal bride brides bridge bridged bridgeh bridges bridgin
bridle brief briefca briefed briefer briefin briefly briefs brigade brigadi bright brighte brightl brightn brillia
brim brine bring bringin brings brink brisk briskly bristle brittle broad broad-b broadba broadca broaden broader
broades broadly broadne broadsh broccol brochur broke broken broker brokera brokere brokeri brokers bronze bronzed
brooch brood brook brooks broom broth brothel brother brought brow brown brownfi browse browser browsin bruise bruised
bruises brunt brush brushed brushes brushin brusque brutal brutali brutall brute bubble bubbles bucket buckets buckle
bud budding buddy budget budgeta budgete budgeti budgets buds buffalo buffer buffere bufferi buffers buffet bug buggy
bugs build builder buildin builds buildup built built-i built-u bulb bulbs bulge bulging bulk bulky bull bulldoz
bullet bulleti bulletp bullets bullied bullies bullion bullish bulls bully bullyin bumbleb bump bumper bumping bumps
bumpy bunch bundle bundled bundles bundlin bungalo bunk bunker bunkers buoy buoyanc buoyant buoys burden burdene
burdeni burdens bureau bureauc bureaus burgeon burger burglar burial burials buried buries burn burned burner burning
burnout burns burnt burrow bursari bursary burst burstin bursts bury burying bus buses bush bushes busier busiest
busily busines bust busted bustle bustlin busy but butcher butter butterf butterm button buttons buttres buy buyer
buyers buying buyout buys buzz buzzer buzzwor by-elec by-law by-prod bye bygone bylaws bypass bypasse bypassi byprodu
bystand byte bytes byway cab cabbage cabin cabinet cabins cable cabled cables cabling cabs cache caches cacopho cactus
cadastr cadet cadets cadre cadres cafe cafes cafeter caffein cage caged cages cajole cake cakes calamit calcifi
calcium calcula calculu calenda calf calibra calibre call called caller callers calligr calling callous calls calm
calmed calmer calming calmly calmnes calorie calorif calves came camel camera cameram cameras camoufl camp campaig
camped camper campers campfir camping camps campsit campus campuse can canal canals canary cancel cancell cancels
cancer cancero cancers candid candida candidl candle candles candour candy cane canine caniste cannabi canned canning
cannon cannot canoe canoein canoes canon canonic canopy canteen canton cantona cantons canvas canvass canyon cap
capabil capable capacio capacit capital capitul capped capping caprice caps capsize capsule captain caption captiva
captive captivi capture capturi car caravan carbohy carbon carbon- carbona carboni carcase carcass carcino card
cardboa cardiac cardiff cardiga cardina cardiol cardiov cards care cared career careers careful caregiv carehom
careles cares caress caretak cargo cargoes caricat caring carnage carniva carnivo carol carp carpent carpet carpets
carriag carried carrier carries carrot carrots carry carryin carryov cars cart cartel cartels cartogr carton cartons
cartoon cartrid carts carve carved carving cascade cascadi case case-by case-la caseboo caseloa cases casewor cash
cash-fl cashed cashflo cashier cashles cashmer casino casinos cask casks cassero cassett cast caste castes castiga
casting castle castles castrat casts casual casuall casualt cat catacly catalog catalys catalyt catarac catastr catch
catch-a catch-u catches catchin catchme catchy categor cater catered caterer caterin caterpi caters cathart cathedr
catholi cats cattle caucus caught caulifl causal causali causati cause caused causes causewa causing caustic caution
cautiou cavalry cave caveat caveats cavern caves cavitie cavity cease ceased ceasefi ceasele ceases ceasing cedar cede
ceded ceiling celebra celebri celery celesti celibac celibat cell cellar cellars cellist cello cellpho cells cellula
cellulo cement cemente cementi cemeter censor censore censors censure census censuse cent centena centenn centigr
centime central centre centre- centred centrep centres centric centrif centrin centris cents centuri century ceramic
cereal cereals cerebra ceremon certain certifi certify cessati chaff chain chained chains chair chaired chairin
chairli chairma chairme chairpe chairs chairwo chalet chalk chalky challen chamber chamele champag champio chance
chancel chances change change- changea changed changeo changer changes changin channel chant chantin chants chaos
chaotic chapel chapels chaplai chapter charact charcoa charge chargea charged charger charges chargin chariot charism
charita chariti charity charm charmed charmin charms chart charted charter chartin charts chase chased chasing chasm
chassis chaste chasten chastis chat chatbot chatroo chats chatted chatter chattin chauvin cheap cheaper cheapes
cheaply cheat cheated cheatin cheats check check-i check-u checked checker checkin checkli checkou checkpo checks
cheek cheeks cheeky cheer cheered cheerfu cheerin cheers cheese cheesem cheeses chef chefs chemica chemist chemoth
cheque cheques cherish cherrie cherry chess chest chestnu chests chew chewed chewing chick chicken chickpe chicks
chief chiefly chiefs chiefta child childbe childbi childca childfr childho childis childle childli childmi childpr
childre chill chilled chiller chilli chillin chilly chime chimney chin chip chipmak chipped chips chisel chivalr
chlorid chlorin chocola choice choices choir choirs choke choked choking cholera cholest choose chooses choosin choosy
chop chopped choppin choppy choral chord chords chore choreog chores chorus chose chosen christe chrome chronic
chronol chunk chunks church churche churchg churchy churn churnin cider cigar cigaret cigars cinder cinema cinemas
cinemat cinnamo cipher ciphers circa circle circled circles circlin circuit circula circumc circumf circums circumv
circus circuse cistern citadel citatio cite cited cites cities citing citizen citrus city citysca citywid civic civics
civil civilia civilis civilit civilly clad claim claiman claimed claimin claims clam clamour clamp clampdo clamped
clan clandes clans clap clappin clarifi clarify clarity clash clashed clashes clashin clasp class classed classes
classic classif classle classma classro clause clauses claustr claw clawbac claws clay clean clean-u cleaned cleaner
cleanes cleanin cleanli cleanly cleans cleanse cleansi cleanup clear clear-c clearan clearcu cleared clearer cleares
clearin clearly clears cleavag clemenc clement clench clergy clergym clerica clerk clerks clever cleverl cliche
cliches click clicked clickin clicks client cliente clients cliff cliffs climate climati climato climax climb climbed
climber climbin climbs clinch cling clingin clinic clinica clinici clinics clip clipped clippin clips clique cloak
cloakro clock clocks clockwi clockwo clog clogged clone cloned clones cloning close close-k close-u closed closedo
closely closene closer closes closest closet closing closure clot cloth clothe clothed clothes clothin cloths clotted
cloud cloud-b cloudbu clouded cloudle clouds cloudy clout clover clown clowns club clubbed clubbin clubhou clubs clue
clues clumsil clumsy cluster clutch clutche clutter co-auth co-chai co-crea co-deci co-desi co-exis co-fina co-foun
co-fund co-legi co-oper co-opt co-ordi co-own co-owne co-paym co-prod co-rapp co-sign co-spon co-work coach coached
coaches coachin coal coal-fi coalesc coalfie coaliti coals coarse coast coastal coastgu coastli coasts coat coated
coating coats coaxial cobalt cobbled cobbles cobweb cockpit cockroa cocktai cocoa coconut cod code coded codes codice
codific codifie codify coding coeffic coerce coerced coercio coerciv coexist coffee coffers coffin coffins cogent
cognate cognisa cogniti cohabit cohere coheren cohesio cohesiv cohort cohorts coil coin coinage coincid coined coins
coke cold colder coldest coldly coldnes colds colic collabo collaps collar collars collate collati colleag collect
college collegi collide collidi collisi colloqu collude collusi colon colonel colonia colonie colonis colonna colony
colossa colossu colour coloure colourf colouri colourl colours column columni columns coma comb combat combata combate
combati combats combina combine combini combust come comebac comedia comedie comedy comes comet comets comfort comic
comics coming comma command commemo commenc commend commens comment commerc commise commiss commit commitm commits
committ commodi commodo common commona commone commonl commonp commons commonw commoti communa communi commute commuti
compact compani company compara compare compari compart compass compati compatr compel compell compels compend compens
compete competi compila compile compili complac complai complem complet complex complia complic complie complim comply
complyi compone compose composi compost composu compoun compreh compres compris comprom compuls computa compute
computi comrade conceal concede concedi conceit conceiv concent concept concern concert concess concili concise
conclud conclus concoct concord concour concret concur concurr concurs concuss condemn condens condesc conditi condole
condom condoms condone conduce conduci conduct conduit cone cones confect confede confer confere conferr confers
confess confide confidi configu confine confini confirm confisc conflag conflic conflue conform confoun confron
confuse confusi congeal congeni congest conglom congrat congreg congres congrue conifer conject conjuga conjunc
conjure connect conniva connois connota connote conquer conques conscie conscio conscri consecu consens consent
consequ conserv conside consign consist consola console consoli consona consort conspic conspir constab constan
constel conster constip constit constra constri constru consul consula consuls consult consuma consume consumi consumm
consump contact contagi contain contami contemp contend content contest context contigu contine conting continu
contour contrab contrac contrad contrai contrar contras contrav contrib contriv control controv conundr conurba
convale convene conveni conveno convent converg convers convert convex convey conveya conveye conveyi conveyo conveys
convict convinc convivi convoke convolu convoy convoys convuls cook cookboo cooked cooker cookers cookery cookie
cookies cooking cooks cool coolant cooled cooler coolers coolest cooling cools coopera coopted coordin cope coped
copes copied copier copies coping copious copper coppice copse copy copying copyist copyrig coral corals cord cordial
cordles cordon cords core cores coriand cork corks corn corner cornere corners cornfie cornflo corns corona coronar
coronat coronav coroner corpora corps corpse corpses corpus correct correla corresp corrido corrige corrobo corrode
corrosi corruga corrupt cosmeti cosmic cosmolo cosmona cosmopo cosmos cost cost-be cost-cu cost-ef cost-sa cost-sh
costed costing costlie costly costs costume cosy cottage cotton couch cough coughin coughs could council counsel count
countab countdo counted counten counter countes countie countin countle countri country counts county coup couple
coupled couples couplin coupon coupons coups courage courget courier course courseb courses coursew court courteo
courtes courtho courtin courtro courts courtsh courtya cousin cousins cove covenan cover coverag covered coverin
covers covert covertl covet coveted cow coward cowardi cowardl cowboy cower coworke cows coyote crab crabs crack
crackdo cracked crackin cracks cradle craft crafted crafter craftin crafts craftsm craftsp crafty cram crammed cramp
cramped cramps cranber crane cranes crank crash crashed crashes crashin crass crate crater crates crave craving crawl
crawled crawler crawlin crayon craze crazy cream creamer creams creamy create created creates creatin creatio creativ
creator creatur creche creches credenc credent credibi credibl credit credita credite crediti credito credits creditw
credo creduli credulo creed creeds creek creeks creep creepin creeps cremate cremati cremato crept crescen crest
crested crevice crew crewed crews crib cricket cried cries crime crimes crimina crimino crimson cripple crippli crises
crisis crisp crisps crispy criss-c criteri critic critica critici critics critiqu croak crocodi crook crooked crooks
crop croplan cropped croppin crops cross cross-b cross-c cross-d cross-e cross-f cross-n cross-p cross-r cross-s
crossbo crossed crosses crossfi crossin crossro crosswa crosswo crouch crowd crowded crowdfu crowdin crowds crowdso
crown crowned crownin crowns crucial crucibl crucifi crucify crude crudely cruel cruelly cruelty cruise cruiser
cruises cruisin crumb crumble crumbli crumbs crunch crusade crush crushed crushes crushin crust crustac crusty crutch
crutche crux cry crying crypt cryptic cryptoc cryptog crystal cub cube cubes cubic cubicle cubs cuckoo cucumbe cuisine
cul-de- culinar cull culled culling culmina culpabi culpabl culprit cult cultiva cults cultura culture cumbers cumin
cumulat cunning cup cupboar cupful cups curable curate curated curatin curativ curator curb curbed curbing curbs curd
cure cured cures curfew curfews curing curiosi curious curl curling curly currant currenc current curricu curry curse
cursed cursor cursory curt curtail curtain curvatu curve curved curves curving cushion custard custodi custody custom
custom- customa custome customi customs cut cutback cute cutlery cutoff cuts cutter cutters cutthro cutting cyanide
cyber cyber-a cyberat cyberbu cybercr cybersp cycle cycled cycles cyclewa cyclica cycling cyclist cyclone cygnet
cylinde cylindr cymbal cynic cynical cynicis cynics cypress cyst cystic dab dad daddy daffodi dagger dailies daily
dairies dairy dairyin daisies daisy dale dam damage damaged damages damagin dammed damn damned damning damp dampen
dampene dampeni damper dampnes dams dance danced dancer dancers dances dancing dandeli danger dangero dangers dangle
danglin dare dared dares daring dark darken darkene darker darkest darkly darknes darkroo darling dart darts dash
dashboa dashed dashes dashing data databas dataset date dated dates dating datum daughte daunted dauntin dawn dawned
dawning day day-car day-to- daybrea daycare daydrea dayligh days daytime daze dazzle dazzlin deacon deactiv dead
deadlie deadlin deadloc deadly deadwei deaf deafeni deafnes deal dealer dealers dealing deals dealt dean deans dear
dearer dearest dearly dearth death deathly deaths debacle debar debarre debatab debate debated debates debatin debauch
debentu debilit debit debited debits debrief debris debt debtor debtors debts debug debunk debunke debunki debut
debuts decade decaden decades decant decarbo decay decayed decayin decays decease deceit deceitf deceive deceivi
deceler decency decent decentl decentr decepti decibel decide decided decides decidin deciduo decimal decimat deciphe
decisio decisiv deck decks declara declare declari declass decline declini decode decoded decoder decodin decolon
decommi decompo deconta decor decorat decorum decoupl decoy decreas decree decreed decrees decrepi decried decrimi
decry dedicat deduce deduced deduct deducte deducti deed deeds deem deemed deeming deems deep deep-ro deep-se deepen
deepene deepeni deepens deeper deepest deeply deer deface defaced defamat defame default defeat defeate defeati
defeats defect defecte defecti defecto defects defence defend defenda defende defendi defends defensi defer deferen
deferme deferra deferre deferri defers defianc defiant deficie deficit defied defies definab define defined defines
definin definit deflate deflati deflato deflect defores deform deforma deforme deformi defraud defray defraye defrost
deft deftly defunct defuse defusin defy defying degener degrada degrade degradi degree degrees degress dehuman dehydra
deindus deities deity delay delayed delayin delays delecta delegat delete deleted deleter deletes deletin deletio
deliber delicac delicat delicio delight delimit delinea delinqu deliriu delist deliste deliver delta deltas delude
deluded deluge delusio deluxe delve demagog demand demande demandi demands demarca demean demeani demeano demente
dementi demerit demilit demise demist demobil democra demogra demolis demolit demon demonic demonis demons demonst
demoral demote demoted demotio demotiv den denatio denial denials denied denies denigra denomin denote denotes denounc
dense densely densiti density dent dental dented dentist denture denucle denunci deny denying deodora depart departe
departi departm departs departu depend dependa depende dependi depends depict depicte depicti depicts deplete depleti
deplora deplore deploy deploye deployi deploym deploys depopul deport deporta deporte depose deposed deposit depot
depots deprave depravi depreci depress depriva deprive deprivi depth depths deputie deputis deputy derail deraile
derailm deregul derelic deride derided derisio derisor derivat derive derived derives derivin dermato derogat desalin
descend descent describ descrip desecra desegre desert deserte deserti deserts deserve deservi design designa designe
designi designs desirab desire desired desires desirin desirou desk desks desktop desolat despair despera despica
despise despite despond despot despoti dessert destabi destina destine destiny destitu destroy destruc detach detache
detachm detail detaile detaili details detain detaine detaini detect detecta detecte detecti detecto detects detenti
deter deterge deterio determi deterre deterri deters detesta detonat detour detours detoxif detract detrime devalua
devalue devasta develop devianc deviant deviate deviati device devices devil devious devise devised devisin devoid
devolut devolve devote devoted devotee devotes devotin devotio devour devout dew dexteri diabete diabeti diaboli
diagnos diagona diagram dial dialect dialled diallin dialogu dialysi diamete diametr diamond diaper diaphra diaries
diarrho diary diaspor dice dichoto dictate dictati dictato diction did didacti die died dies diesel diet dietary
dieter dietici dietiti diets differ differe differi differs difficu diffide diffuse diffusi dig digest digeste digesti
digger digging digit digital digitis digits dignifi dignify dignita dignity digress digs dike dilapid dilate dilemma
diligen dill dilute diluted dilutin dilutio dim dimensi diminis diminut dimly dimmed dine dined diner dinghy dining
dinner dinners dinosau diocese dioxide dioxin dioxins dip diphthe diploma dipped dipping dips dire direct directe
directi directl directn directo directs dirt dirtier dirties dirty disabil disable disabli disadva disaffe disagre
disallo disappe disappo disappr disarm disarma disarme disarmi disarra disasse disaste disastr disavow disband disbeli
disburs disc discard discern dischar discipl disclai disclos disco discolo discomf disconc disconn discont discord
discoun discour discove discred discree discrep discret discrim discs discuss disdain disease disemba disempo disench
disenfr disenga disenta disfigu disgrac disgrun disguis disgust dish dishear dishes dishone dishono dishwas disillu
disince disincl disinfe disinfo disinge disinte disjoin disk disks dislike disloca disloya dismal dismant dismay
dismaye dismiss disobed disobey disorde disorga disorie disown disowne dispara dispari dispatc dispel dispell dispens
dispers displac display displea disposa dispose disposi disposs disprop disprov disputa dispute disputi disqual
disquie disrega disrepa disrepu disresp disrupt dissati dissect dissemi dissens dissent dissert disserv disside
dissimi dissipa dissoci dissolu dissolv dissuad dissuas distal distanc distant distast distil distill distinc disting
distort distrac distrau distres distrib distric distrus disturb disuse disused ditch ditches dive dived diver diverge
divergi divers diverse diversi divert diverte diverti divest diveste divesti divestm divide divided dividen divider
divides dividin divine diving divisio divisiv divorce divulge dizzine dizzy dock docked docker dockers docking docks
dockyar doctor doctora doctore doctors doctrin documen dodge does dog dogged dogma dogmas dogmati dogs doing doldrum
dole doll dollar dollars dolls dolphin domain domains dome domes domesti domicil dominan dominat dominio domino donate
donated donates donatin donatio done donkey donkeys donor donors doom doomed doomsda door door-to doorman doors
doorste doorway dope doping dormant dormito dosage dosages dose doses dosing dossier dot dots dotted double doubled
doubles doublin doubly doubt doubted doubtfu doubtin doubtle doubts dough doughnu dove dovetai down downbea downcas
downfal downgra downhil downloa downmar downpla downpou downrig downriv downsid downsiz downsta downstr downtim
downtow downtre downtur downwar downwin dowry doze dozen dozens drab draconi draft drafted drafter draftin drafts
draftsm drag dragged draggin dragon dragonf drags drain drainag drained drainin drains drama dramas dramati drank
drape drapery drastic draught draw drawbac drawbri drawer drawers drawing drawn draws dread dreaded dreadfu dream
dreamed dreamer dreamin dreams dreamt dreary dredge dredged dredger dredgin dregs drenche dress dressed dresser
dresses dressin drew dribble dried drier dries drift drifted drifter driftin drifts drill drilled drillin drills drink
drinkab drinker drinkin drinks drip drippin drips drive driven driver driverl drivers drives drivewa driving drizzle
drone drones droop drop droplet dropout dropped droppin drops drought drove droves drown drowned drownin drowsin
drowsy drug druggis drugs drugsto drum drummer drummin drums drunk drunken dry dryer dryers drying dryland dryness
dual dual-us dualism duality dub dubbed dubbing dubious duck ducklin ducks duct ducts due duel dues duet dug dull
dullnes duly dumb dumbfou dummy dump dumped dumper dumpers dumping dumplin dumps dune dunes dung dungeon dupe duplex
duplica duplici durabil durable durably duratio duress during dusk dust dustbin dusted dusts dusty dutiabl duties
dutiful duty duty-fr dwarf dwarfed dwarfs dwell dweller dwellin dwells dwindle dwindli dye dyed dyeing dyes dying dyke
dykes dynamic dynamis dynamit dynamo dynasti dynasty dysente dysfunc dyslexi each eager eagerly eagerne eagle eagles
ear earache eardly earlier earlies early earmark earn earned earner earners earnest earning earns earring ears earshot
earth earthen earthly earthqu earwax ease eased easel eases easier easiest easily easing east eastbou easter easterl
eastern eastwar easy easy-go easy-to eat eaten eater eaters eatery eating eats eaves eavesdr ebb ebony eccentr ecclesi
echelon echo echoed echoes echoing eclecti eclipse eco-des eco-eff eco-fri eco-inn eco-lab eco-sch eco-sys eco-tou
ecodesi ecolabe ecologi ecology econome economi economy ecosyst ecotour ecstati edge edged edges edible edict edicts
edifica edifice edit edited editing edition editor editori editors edits educate educati educato eel eels eerie effect
effecte effecti effects effectu effemin efficac efficie effigy effluen effort effortl efforts effusiv egalita egg
eggplan eggs eggshel ego egocent egoism egoisti egos egregio eight eightee eightfo eighth eighths eightie eighty
either eject ejected ejectio elabora elapse elapsed elastic elated elbow elbows elder elderbe elderfl elderly elders
eldest elect elected electin electio electiv elector electri electro elects eleganc elegant element elephan elevate
elevati elevato eleven elevent elicit elicite eliciti eligibi eligibl elimina elite elites elitism elitist ellipse
ellipti elm elongat elope eloquen else elsewhe elucida elude eluded elusive email emailed emailin emails emanate
emanati emancip embankm embargo embark embarke embarki embarks embarra embassi embassy embattl embed embedde embeddi
embeds embelli embers embezzl embitte emblem emblema emblems embodie embodim embody embodyi embolde embrace embraci
embroid embroil embryo embryon embryos emerald emerge emerged emergen emerges emergin emeritu emigran emigrat eminenc
eminent emissar emissio emit emits emitted emitter emittin emotion emotive empathe empathi empathy emperor emphasi
emphati empire empires empiric employ employa employe employi employm employs emporiu empower empress emptied emptier
empties emptine empty emptyin emulate emulati emulsif emulsio enable enabled enablem enabler enables enablin enact
enacted enactin enactme enacts enamel enamour encapsu encased enchant encircl enclave enclose enclosi enclosu encode
encoded encoder encodin encompa encore encount encoura encroac encrypt encumbe encumbr encyclo end end-of- end-use
endange endear endeari endeavo ended endemic endgame ending endings endless endocri endogen endorse endorsi endosco
endow endowed endowme endpoin ends enduran endure endured endures endurin enemies enemy energet energie energis energy
energy- enforce enforci enfranc engage engaged engagem engages engagin engende engine enginee engines engrave engravi
engross engulf engulfe enhance enhanci enigma enigmat enjoin enjoy enjoyab enjoyed enjoyin enjoyme enjoys enlarge
enlargi enlight enlist enliste enlisti enliven enmity enormou enough enquire enquiri enquiry enrage enraged enraptu
enrich enriche enrichi enrichm enrol enrolle enrolli enrolme enshrin enslave ensue ensued ensues ensuing ensure
ensured ensures ensurin entail entaile entaili entails entangl enter entered enterin enterpr enters enterta enthusi
entice enticed enticin entire entirel entiret entitie entitle entitli entity entomol entoura entranc entrant entrapm
entrenc entrepr entries entropy entrust entry entry-l enumera enuncia envelop envious environ envisag envisio envoy
envoys envy enzyme enzymes ephemer epic epicent epidemi epileps epilept epilogu episode episodi epitome epitomi epoch
epoch-m epochs equal equalis equalit equalle equalli equally equals equanim equate equated equates equatin equatio
equator equestr equidae equidis equids equilib equine equinox equip equipme equippe equippi equips equitab equitie
equity equival equivoc era eradica eras erase erased eraser erasing erasure erect erected erectin erectio ergonom
erode eroded erodes eroding erosion erosive erotic err errand errands erratic erratum erred erring erroneo error
errors erstwhi erudite erupt erupted eruptin eruptio escalat escapad escape escaped escapee escapes escapin eschew
eschewe escort escorte escorts esoteri especia espiona esplana espouse espress essay essayis essays essence essenti
establi estate estates esteem esteeme estimat estrang estuari estuary etched etching eternal eternit ethic ethical
ethics ethnic ethnica ethnici ethnogr ethnolo ethos etiquet etymolo eukaryo eulogy euphemi euphori euro euro-ar euros
euthana evacuat evacuee evade evaded evaders evading evaluat evangel evapora evasion evasive eve even even-ha evening
evenly evennes event eventfu events eventua ever ever-ch ever-gr ever-in evergre everlas evermor every everybo everyda
everyon everyth everywh evict evicted evictin evictio evidenc evident evil evils evocati evoke evoked evokes evoking
evoluti evolve evolved evolves evolvin ewe ewes ex-ante ex-post ex-pres exacerb exact exactin exactly exactne exagger
exalted exam examina examine examini example exams exasper excavat exceed exceede exceedi exceeds excel excelle
excelli excels except excepte excepti excerpt excess excesse excessi exchang exchequ excisab excise excised excisio
excitab excite excited excitem excitin exclaim exclama exclude excludi exclusi excreme excrete excreti excruci excursi
excusab excuse excused excuses excusin executa execute executi executo exempla exempli exempt exempte exempti exempts
exercis exert exerted exertin exertio exerts exhalat exhale exhaust exhibit exhilar exhort exhorta exhorte exhorti
exhumat exhume exigenc exile exiled exiles exist existed existen existin exists exit exited exiting exits exodus
exonera exorbit exotic expand expande expandi expands expanse expansi expat expatri expats expect expecta expecte
expecti expects expedie expedit expel expelle expelli expend expenda expende expendi expense expensi experie experim
expert experti expertl experts expirat expire expired expires expirin expiry explain explana explica explici explode
explodi exploit explora explore explori explosi exponen export export- exporta exporte exporti exports expose exposed
exposes exposin exposit exposur expound express expropr expulsi expunge exquisi extend extende extendi extends extensi
extent extents extenua exterio extermi externa extinct extingu extol extolle extort extorte extorti extra extract
extracu extradi extraju extramu extrane extraor extrapo extras extrate extrava extreme extremi extrica extrins extrove
exubera exude eye eye-cat eyebrow eyed eyeing eyelid eyes eyesigh eyesore eyewitn fable fables fabric fabrica fabrics
fabulou facade facades face face-to faced faceles facelif faces facet faceted facetio facets facial facilit facing
facsimi fact fact-ba fact-ch fact-fi factfin faction factor factore factori factors factory facts factshe factual
faculti faculty fade faded fades fading fail failed failing fails failsaf failure faint fainted faintin faintly fair
fairer fairest fairgro fairly fairnes fairs fairy faith faithfu faiths fake faked fakes faking falcon falcons fall
fallaci fallacy fallbac fallen fallibl falling fallout fallow falls false falseho falsely falsifi falsify falter
faltere falteri fame famed familia familie family family- famine famines famous famousl fan fanatic fancied fancifu
fancy fanfare fanning fans fantasi fantast fantasy fanzine far far-fet far-flu far-lef far-rea far-rig far-sig faraway
farce farcica fare fared fares farewel farfetc farm farmed farmer farmers farmhou farming farmlan farms farmyar
farsigh farther farthes farthin fascia fascina fascism fascist fashion fast fast-gr fast-mo fast-pa fast-tr fasted
fasten faster fastest fastidi fasting fat fatal fatalis fatalit fatally fate fated fateful fates father fatherh
fatherl fathers fathom fathoms fatigue fats fatten fattene fatteni fatty fatuous faucet fault fault-l faultle faults
faulty fauna favour favoura favoure favouri favours fax fear feared fearful fearing fearles fearmon fears fearsom
feasibi feasibl feast feasts feat feather feats feature featuri febrile fed federal federat fee feeble feebly feed
feedbac feeder feeders feeding feeds feedsto feedstu feel feeling feels fees feet feign feigned fell felled felling
fellow fellows felon felonie felons felony felt female females feminin feminis fence fenced fences fencing fend fender
feral ferment fern ferocio ferocit ferret ferried ferries ferrous ferry fertile fertili fervent fervour fester festeri
festiva festive festivi fetch fetched fetchin fetus feud feudal feudali feuds fever feveris few fewer fewest fiasco
fibre fibregl fibres fibrous fibula fickle fiction fictiti fiddle fiddlin fidelit fiducia field fielded fieldin fields
fieldwo fierce fiercel fiercer fierces fiery fifteen fifth fifths fifties fifty fifty-f fig fight fighter fightin
fights figment figs figurat figure figured figureh figures figurin filamen file filed files filial filibus filing
filings fill filled filler fillers fillet fillete fillets filling fills film filmed filming filmmak films filter
filtere filteri filters filth filthy filtrat fin final finale finalis finalit finally finals finance financi find
finder finders finding finds fine fine-tu fined finely finer fines finesse finest finger fingerp fingers fingert
fining finish finishe finishi finite fins fintech fir fire firearm fired firefig fireman firemen firepla firepow
firepro fires firesid firewal firewoo firewor firing firm firmed firmer firmest firming firmly firmnes firms firmwar
first first-c first-e first-h first-r first-t firstha firstly firsts firth fiscal fiscall fish fished fisher fisheri
fisherm fishers fishery fishes fishing fishmea fishy fissile fission fissure fist fists fit fit-for fitful fitness
fits fitted fitter fitters fitting five five-ye fivefol fix fixatio fixed fixed-t fixedly fixes fixing fixture fizz
fizzy flabber flabby flag flagged flaggin flagpol flagran flags flagshi flair flake flakes flaky flamboy flame flames
flaming flammab flank flanked flanks flannel flap flappin flaps flare flare-u flared flares flash flashba flashes
flashin flashli flashpo flashy flask flat flat-ra flatbre flatly flats flatten flatter flatule flatwor flaunt flaunte
flaunti flavour flaw flawed flawles flaws flax flea fleas fled fledged fledgli flee fleece fleeing flees fleet fleetin
fleets flesh fleshy flew flex flexed flexibi flexibl flexing flexiti flick flicker flies flight flights flimsy flinch
flint flip flippan flippin flipsid flirt flirtin float floated floatin floats flock flocked flockin flocks flogged
floggin flood flooded floodga floodin floodli floodpl floods floodwa floor floorbo floorin floors flop flopped flora
floral floricu florist flotati flounde flour flouris flout flouted floutin flow flowcha flowed flower floweri flowers
flowing flown flows fluctua fluency fluent fluentl fluffy fluid fluidit fluids fluke flung fluores fluorid fluorin
fluorsp flurry flush flushed flushin fluster flute flutter fluvial flux fly flyer flyers flying flyover flyweig
flywhee foal foals foam foaming focal focus focused focuses focusin focusse focussi fodder foe foes foetal foetus fog
foggy foil foiled fold folded folder folders folding folds foliage folk folklor folks follow follow- followe followi
follows folly foment fomente fond fondly fondnes font fonts food food-bo foods foodstu fool fooled fooling foolish
foolpro fools foot foot-an footage footbal footbri footfal foothil foothol footing footnot footpat footpri footste
footwea for-pro forage foragin foray forays forbad forbade forbear forbid forbidd forbids force forced forcefu forces
forcibl forcing ford fore forearm forecas foreclo forecou forefat forefro forego foregoi foregon foregro forehea
foreign foreman foremos forenam forensi forerun foresaw foresee foresha foresig forest foresta foreste forestr forests
foretas forever forewar forewor forfeit forgave forge forged forger forgers forgery forges forget forgetf forgett
forging forgiva forgive forgivi forgo forgoin forgone forgot forgott fork forks forlorn form formal formald formali
formall format formati formats formatt formed former formerl formida forming forms formula forsake fort forte forth
forthco forthri forthwi forties fortifi fortify fortitu fortnig fortres forts fortuit fortuna fortune forty forum
forums forward fossil fossili fossils foster fostere fosteri fosters fought foul fouled fouling found foundat founded
founder foundin foundri foundry fountai four four-ye fourfol foursom foursqu fourtee fourth fourthl fowl fox foxes
foxy foyer fracas frackin fractio fractur fragile fragili fragmen fragran frail frailty frame framed framer frames
framewo framing franc franchi francs frank frankfu frankly frankne frantic fratern fraud frauds fraudst fraudul
fraught fray freak freakis free free-ma free-of free-st free-tr freed freedom freehol freeing freelan freely freeman
freer frees freesta freeway freeze freezer freezes freezin freight freneti frenzie frenzy frequen frescoe fresh
freshen fresher freshes freshly freshne freshwa fret fretful fretted frictio fridge fridges fried friend friendl
friends frigate fright frighte frightf frigid frill frills fringe fringes frivolo frog frogs from front front-e
front-l front-p front-r frontag frontal frontbe fronted fronter frontie frontli frontma frontru fronts frost frosts
frosty frown frowned froze frozen frugal frugali fruit fruitfu fruitio fruitle fruits fruity frustra fry frying fudge
fuel fuelled fuellin fuels fugitiv fulcrum fulfil fulfill fulfilm fulfils full full-bl full-fl full-le full-sc full-ti
fuller fullest fullnes fully fully-f fumble fume fumes fumigat fun fund fundame funded funder funders funding fundrai
funds funeral fungal fungi fungici fungus funncti funnel funnell funnels funnier funnily funny fur furbish furious
furlong furloug furnace furnish furnitu furore furrow furrows furry furs further furthes furtive fury fuse fused
fuselag fuses fusing fusion fusions fuss fussy futile futilit future future- futures futuris fuzzine fuzzy gadget
gadgets gaffe gag gagged gain gained gainer gainers gainful gaining gains gainsay gait gala galaxie galaxy gale gales
gall gallant gallbla galleri gallery galley gallon gallons gallop gallopi gallows galore galvani gambit gamble gambled
gambler gambles gamblin game gamekee gamer gamers games gamific gaming gamut gang gangs gangste gangway gaol gap
gaping gaps garage garages garb garbage garbled garden gardene gardeni gardens garland garlic garment garner garnere
garneri garnish garriso gas gas-fir gaseous gases gasket gasolin gasomet gasp gasping gastric gastroe gastroi gastron
gate gated gatekee gates gateway gather gathere gatheri gathers gaudy gauge gauged gauges gauging gaunt gauze gave gay
gaze gazebo gazelle gazette gazing gear gearbox geared gearing gears geese gel gelatin gels gem gems gemston gendarm
gender gender- gendere genders gene genealo general generat generic generos generou genes genesis genetic genial
genital genitiv genius genocid genome genomes genomic genotyp genre genres gentle gentlem gentlen gently gentrif
gentry genuine genus geodesi geoengi geograp geoloca geologi geology geomagn geometr geophys geopoli geospat geostat
geostra geother geraniu geriatr germ germane germici germina germs gestati gesticu gesture get getaway gets getting
ghastly ghetto ghettos ghost ghostly ghosts ghostwr giant giants gibberi gift gifted gifts gig gigabit gigabyt giganti
gigawat giggle gigglin gigs gilt gimmick gin ginger gingerb gingerl giraffe gird girder girdle girl girlfri girlhoo
girls gist give give-an giveawa given giver givers gives giving glacial glaciat glacier glad gladiat gladly glamoro
glamour glance glances gland glands glare glaring glass glasses glassho glasswa glassy glaze glazed gleam gleamin
glean gleaned glee gleeful glib glide glider gliding glimmer glimpse glint glisten glitch glitche glitter global
globali globall globe globes globule gloom gloomie gloomy glories glorifi glorify gloriou glory gloss glossar glossed
glossy glove gloves glow glowed glowing glows glucose glue glued glum glut gluten glyceri glycero gnat gnaw gnawing
goad goaded goal goalkee goals goat goats gobble god goddess godfath godmoth gods godsend goggles going goings gold
golden golden- goldfis goldmin goldsmi golf golfer golfers golfing gone gong good good-lo good-na good-ne good-qu
goodbye goodnes goods goodwil goose goosebe gorge gorgeou gorilla gosh gospel gospels gossip gossipi got gothic gouge
gourd gourmet govern governa governe governi governm governo governs gown gowns grab grabbed grabbin grabs grace
graced gracefu graces gracing graciou gradati grade graded grader grades gradien grading gradual graduat graffit graft
grafted graftin grafts grain grains grainy gram grammar grammat grams granary grand grandch grandda grander grandeu
grandfa grandio grandma grandmo grandpa grands grandso grandst granite granny grant grant-a granted grantee grantin
grantor grants granula granule grape grapefr grapes grapevi graph graphen graphic graphit graphs grapple grappli grasp
grasped graspin grasps grass grass-r grasses grassho grassla grassro grassy grate grated gratefu grater gratifi
gratify grating gratis gratitu gratuit grave gravel gravely graven graves gravest graveya gravita gravity gravy graze
grazed grazing grease greasy great great-g greater greates greatly greatne greed greedil greedy green green-c greenbe
greener greenes greenfi greengr greenho greenin greenis greens greenwa greet greeted greetin greets gregari grenade
grew grey greyer greyhou greying greys grid gridded griddle gridloc grids grief grievan grieve grieved grievin grievou
grill grilled grillin grills grim grimace grime grimly grimnes grin grind grinder grindin grinned grinnin grip gripe
gripes gripped grippin grips grit gritty groan groaned groanin grocer groceri grocers grocery groin groom groomed
groomin groove grooves grope groping gross grosses grossly grotesq ground groundb grounde groundi groundl groundn
grounds groundw group grouped groupin groups grouse grove groves grow grower growers growing growl grown grown-u grows
growth growths grub grubs grudge grudges grudgin gruelli gruesom grumble grumbli guarant guard guarded guardia guardin
guardra guards guerril guess guessed guesses guessin guesswo guest guestho guests guidanc guide guidebo guided guideli
guidepo guides guiding guild guilder guilds guilt guiltle guilty guinea guise guitar guitari guitars gulf gulfs gull
gullibl gulls gully gulp gum gums gun gunfire gunman gunmen gunned gunner gunpowd guns gunshot gust gusto gusts gusty
gut guts gutted gutter gutters guy guys gymnasi gymnast gypsum gypsy gyrosco habeas habit habitab habitat habits
habitua hack hackath hacked hacker hackers hacking hackney hacks had haemogl haemoph haemorr haggle hagglin hail
hailed hailing hails hailsto hair haircut hairdre hairs hairsty hairy hake half half-he half-ho half-pr half-te
half-ti half-tr half-wa half-ye halftim halfway halibut hall hallmar halls halluci hallway halo halt halted halting
halts halve halved halves halving ham hamburg hamlet hamlets hammer hammere hammeri hammers hamper hampere hamperi
hampers hamster hamstri hamstru hand handbag handboo handcra handcuf handed handful handgun handica handicr handily
handing handiwo handker handle handled handler handles handlin handmad handout handove handpic hands hands-o handset
handsha handsom handwri handy handyma hang hangar hangars hanged hanger hanging hangove hangs haphaza happen happene
happeni happens happier happies happily happine happy harass harasse harassi harassm harbing harbour hard hard-fo
hard-he hard-hi hard-li hard-pr hard-to hard-wo hardbac hardcor harden hardene hardeni harder hardest hardlin hardly
hardnes hardshi hardwar hardwir hardwoo hardwor hardy hare hares hark harm harmed harmful harming harmles harmoni
harmony harms harness harp harpist harpoon harpsic harrowi harsh harsher harshes harshly harshne harvest has hash
hashed hashtag hassle hassles haste hasten hastene hastily hasty hat hatch hatched hatcher hatchet hatchin hate hated
hateful hates hating hatred hats haughty haul haulage hauled haulier hauling hauls haunt haunted hauntin haunts have
have-no haven havens having havoc hawk hawker hawkish hawks hawthor hay haystac hazard hazardo hazards haze hazel
hazelnu hazy head head-on headach headcou headed header headers headgea headhun heading headlam headlan headles
headlig headlin headlon headman headmas headmis headpho headqua headroo heads headsca headset headsta headsto headstr
headtea headway headwin heady heal healed healer healers healing heals health healthc healthf healthi healthy heap
heaped heaps hear heard hearer hearers hearing hears hearsay hearse heart heartac heartbe heartbr heartbu hearted
hearten heartfe hearth heartil heartla heartle heartre hearts heartwa hearty heat heated heatedl heater heaters heath
heathen heaths heating heats heatstr heatwav heave heaven heavenl heavens heavier heavies heavily heaving heavy
heavy-d heavy-h heavywe hectare hectic hedge hedged hedgeho hedgero hedges hedging heed heeded heeding heedles heel
heels hefty hegemon heifer heifers height heighte heights heinous heir heiress heirloo heirs held helicop helipad
helium hell hellish hello helm helmet helmets help helpdes helped helper helpers helpful helping helples helplin helps
hem hemisph hemlock hemp hen hence hencefo henchma hens hepatit her herald heralde heraldi heralds herb herbace herbal
herbici herbivo herbs herd herded herder herders herding herds here hereabo hereaft hereby heredit herein hereof
heresie heresy heretic hereto heretof hereund herewit heritab heritag hermeti hermit hero heroes heroic heroica heroin
heroine heroism heron herons herring hers herself hesitan hesitat heterog heteros heurist hexagon heyday hiatus
hiberna hiccup hid hidden hide hideawa hideous hideout hides hiding hierarc hierogl high high-ca high-cl high-en
high-gr high-ha high-in high-le high-pe high-pi high-po high-pr high-qu high-ra high-ri high-sc high-sp high-te
high-va high-vo high-yi highbro higher higher- highest highlan highlig highly highly- highnes highs highstr highway
hijack hijacke hijacki hike hiked hiker hikers hikes hiking hilario hill hills hillsid hilltop hilly hilt him himself
hind hinder hindere hinderi hinders hindran hindsig hinge hinged hinges hint hinted hinterl hinting hints hip hippie
hippo hippopo hips hipster hire hired hires hiring his hiss histogr histolo histori history hit hit-and hitch hitches
hitchhi hithert hits hitter hitting hive hives hoard hoarded hoardin hoarse hoax hoaxes hobbies hobby hockey hoe hog
hogs hoist hoisted hold holdall holder holders holding holdove holds holdup hole holes holiday holines holisti hollow
hollowe hollowi holly hollyho holocau hologra holster holy homage home home-ba home-gr home-ma homegro homelan homeles
homely homemad homemak homeopa homeown homepag homeroo homes homesic homeste hometow homewar homewor homicid homily
homogen homolog homopho homosex hone honed honest honestl honesty honey honeybe honeyco honeymo honing honorar honour
honoura honoure honouri honours hood hooded hoodlum hoof hoofs hook hooked hooks hooliga hoop hoops hoover hop hope
hoped hopeful hopeles hopes hoping hopped hopper hopping hops horde hordes horizon hormona hormone horn horned hornet
hornets horns horny horolog horosco horrend horribl horrifi horrify horror horrors horse horseba horsema horsepo
horsera horseri horses horsesh horsetr horticu hose hoses hospice hospita host hostage hosted hostel hostels hostess
hostile hostili hosting hosts hot hotbed hotel hotelie hotels hothous hotline hotly hotspot hotter hottest hound
hounded hounds hour hourgla hourly hours house housebo housebu housed househo houseke housema houses housewi housewo
housing hover hovercr hovered hoverin hovers how however howl howling hub hubcap hubs huddle hue hues hug huge hugely
hugged hugging hugs hull hulls hum human human-c human-m human-r humane humanel humanis humanit humanki humanly
humanoi humans humble humbled humbly humid humidit humilia humilit humming humorou humour humourl hump humus hunch
hundred hung hunger hungry hunt hunted hunter hunters hunting hunts huntsma hurdle hurdles hurl hurled hurling hurrica
hurried hurry hurryin hurt hurtful hurting hurts husband hush hushed husk husks husky hustle hut huts hyacint hybrid
hybridi hybrids hydrang hydrant hydrate hydraul hydro hydroca hydroel hydroge hydrogr hydrolo hydroly hydropo hyena
hygiene hygieni hymn hymns hype hyped hyper hyperac hyperbo hyperin hyperli hyperse hyperte hyphen hyphena hyphens
hypnosi hypnoti hypoall hypocho hypocri hypoder hypothe hypoxia hysteri ice iceberg icebrea iced ices icing icon
iconic iconogr icons icy idea ideal idealis ideally ideals ideas identic identif identit ideolog idiom idiomat idioms
idiosyn idiot idiotic idiots idle idled idlenes idler idling idly idol idolise idols idyll idyllic igneous ignite
ignited ignitio ignoran ignore ignored ignores ignorin ill ill-adv ill-con ill-def ill-equ ill-fat ill-fou ill-hea
ill-pre ill-sui ill-tim ill-tre illegal illegib illegit illicit illiqui illiter illness illogic ills illumin illusio
illusor illustr image imagery images imagina imagine imaging imagini imam imams imbalan imbecil imbibe imbue imbued
imitate imitati imitato immacul immanen immater immatur immeasu immedia immense immerse immersi immigra imminen
immobil immoder immoral immorta immovab immune immunis immunit immunod immunol immutab impact impact- impacte impactf
impacti impacts impair impaire impairi impairm impairs impart imparte imparti impassa impasse impassi impatie impeach
impecca impede impeded impedes impedim impedin impel impelle impendi impenet imperat imperce imperfe imperia imperil
imperio imperme imperso imperti impervi impetuo impetus impinge implaca implant implaus impleme implica implici
implied implies implode implore implosi imply implyin impolit import importa importe importi imports impose imposed
imposes imposin imposit impossi imposte imposto impoten impound impover impract impreci impregn impress imprint
impriso improba impromp imprope improva improve improvi imprude impulse impulsi impunit impure impurit imputab imputat
impute imputed inabili inacces inaccur inactio inactiv inadequ inadmis inadver inalien inane inanima inappro inasmuc
inatten inaudib inaugur inborn incalcu incapab incapac incarce incarna incendi incense incenti incepti incessa incest
inch inches inciden inciner incipie incisio incisiv incite incited incitem incites incitin incleme inclina incline
include includi inclusi incogni incoher income income- incomer incomes incomin incompa incompe incompl incompr inconce
inconcl incongr inconse inconsi inconsp inconte inconti incontr inconve incorpo incorre increas incredi incredu
increme incrimi incubat inculca incumbe incur incurab incurre incurri incurs incursi indebte indecen indecis indeed
indefen indefin indelib indemni indent indente indentu indepen indescr indestr indeter index index-l indexat indexed
indexes indexin indicat indices indict indicte indictm indiffe indigen indiges indigna indigni indigo indirec indiscr
indispe indispu indisti individ indivis indoctr indolen indomit indoor indoors induce induced inducem induces inducin
inducte inducti indulge indulgi industr inedibl ineffec ineffic ineligi inept inequal inequit inert inertia inescap
inevita inexcus inexhau inexora inexpen inexper inexpli infalli infamou infamy infancy infant infanti infantr infants
infarct infatua infeasi infect infecte infecti infects infer inferen inferio inferna inferno inferre inferri inferti
infest infesta infeste infidel infight infiltr infinit infirm infirma infirmi inflame inflamm inflata inflate inflati
inflexi inflict inflow inflows influen influx influxe info infogra inform informa informe informi informs infra-r
infract infrare infraso infrast infrequ infring infuria infuse infused infusin infusio ingenio ingenui ingest ingeste
ingesti ingrain ingrati ingredi inhabit inhalat inhale inhaled inhaler inheren inherit inhibit inhospi inhuman inimica
initial initiat inject injecta injecte injecti injects injunct injure injured injures injurie injurin injurio injury
injusti ink inkling inland inlet inlets inmate inmates inn innate inner innermo innings innkeep innocen innocuo
innovat inns innuend innumer inocula inopera inoppor inordin inorgan inpatie input inputs inquest inquire inquiri
inquiry inquisi inroads insane insanit insatia inscrib inscrip insect insecti insects insecur insensi insepar insert
inserte inserti inserts inshore inside insider insides insidio insight insigni insince insinua insipid insist insiste
insisti insists insofar insolen insolub insolve insomni inspect inspira inspire inspiri instabi instal install instanc
instant instead instep instiga instil instill instils instinc institu instruc instrum insubor insubst insuffe insuffi
insular insulat insulin insult insulte insulti insults insurab insuran insure insured insurer insures insurge insurin
insurmo insurre intact intake intakes intangi integer integra integri intelle intelli intend intende intendi intends
intense intensi intent intenti intentl inter inter-a inter-e inter-g inter-i inter-m inter-p inter-r inter-s interac
interag interba interce interch interci interco intercu interde interdi interes interet interfa interfe interge
intergo interim interin interio interje interla interli interlo interlu interme intermi intermo intern interna interne
interni internm interns interop interpa interpe interpl interpo interpr interre interro interru interse intersp
interst interte intertw interva interve intervi interwe interwo interzo intesti intimac intimat intimid into intoler
intonat intoxic intra-c intra-g intra-r intra-u intract intrada intramu intrane intrans intrare intraut intrave
intrepi intrica intrigu intrins intro introdu introsp introve intrude intrudi intrusi intuiti inundat invade invaded
invader invades invadin invalid invalua invaria invasio invasiv invent invente inventi invento invents inverse inversi
invert inverte invest investe investi investm investo invests invigil invigor invinci inviola invisib invitat invite
invited invitee invites invitin invocat invoice invoici invoke invoked invokes invokin involun involve involvi inward
inward- inwardl inwards iodine ion ionic ionisat ionise ionisin ionosph ions iota irascib irate iris iron ironed
ironic ironica ironies ironing irons ironwor irony irradia irratio irrecon irredee irrefut irregul irrelev irrepar
irrepla irrepre irrepro irresis irrespe irrespo irrever irrevoc irrigat irritab irritan irritat island islande islands
isle isles islet islets isobar isolate isolati isotope isotopi issuabl issuanc issue issued issuer issuers issues
issuing italics itching itchy item itemise items iterate iterati itinera its itself ivory ivy jab jabs jack jackal
jacket jackets jackkni jackpot jade jaded jagged jaguar jail jailed jails jam jammed jamming jams janitor jar jargon
jarring jars jasmine jaundic javelin jaw jaws jay jazz jealous jeans jeep jeeps jeer jeered jellies jelly jellyfi
jeopard jerk jerky jersey jest jester jet jets jetties jettiso jetty jewel jewelle jewels jigsaw jihadis jingle job
job-cre job-rel job-see job-sha jobless jobs jobseek jockey jockeyi jockeys jog jogger jogging join joined joiner
joiners joinery joining joins joint joint-s jointly joints joke joked joker jokes joking jokingl jolly jolt jolts
jostle jostlin jot jotted jotting journal journey jovial joy joyful joyfull joyous joys jubilan jubilat jubilee judge
judged judgeme judges judging judgmen judicat judicia judicio judo jug juggern juggle jugglin jugs jugular juice
juices juicy jumble jumbled jump jump-st jumped jumper jumpers jumping jumps jumpy junctio junctur jungle jungles
junior juniors juniper junk junkie junta juridic juries jurisdi jurispr jurist juristi jurists juror jurors jury just
justice justici justifi justify justly justnes jute jutting juvenil juxtapo kale kaleido kangaro karate kayak kayakin
keel keen keener keenly keennes keep keeper keepers keeping keeps keepsak kelp kennel kennels kept kerb kerbsid kernel
kernels kerosen kettle kettles key keyboar keyhole keynote keypad keyring keys keyston keyword kick kick-of kick-st
kickbac kicked kicking kickoff kicks kid kidnap kidnapp kidney kidneys kids kill killed killer killers killing kills
kiln kilns kilo kilobyt kilogra kiloher kilomet kilos kilowat kilt kin kind kinder kinderg kindest kindle kindled
kindly kindnes kindred kinds kinetic king kingdom kingfis kingpin kings kinship kiosk kiosks kiss kissed kisses
kissing kit kitchen kite kites kits kitten kittens kitty knack knead kneadin knee knee-je kneel kneelin knees knelt
knew knife knight knighth knights knit knitted knittin knitwea knives knob knobs knock knock-o knocked knockin knockou
knocks knot knots knotted knotty know know-ho know-it knowabl knowing knowled known knows knuckle kudos lab label
labelle labelli labels laborat laborio labour labour- laboure labouri labours labs labyrin lace laced lacerat lacing
lack lacked lackey lacking lacklus lacks laconic lacquer lactati lactose lacuna lacunae lad ladder ladders laden
ladies ladle lads lady ladybir lag lagged lagging lagoon lagoons lags laid lain lair laissez laity lake lakes lakesid
lamb lambast lambda lambs lame lament lamenta lamente lamenti laments laminat lamp lampoon lamppos lamprey lamps
lampsha lance land land-ba land-us landed landfal landfil landhol landing landlad landles landloc landlor landmar
landmas landmin landown lands landsca landsli lane lanes languag languid languis lantern lap lapel laps lapse lapsed
lapses lapsing laptop laptops larceny lard larder large large-s largely largene larger largess largest lark larva
larvae laryngi larynx lasagne lascivi laser lasers lash lashed lashes lashing last last-di last-mi last-re lasted
lasting lastly lasts latch latched late late-ni latecom lately latency latenes latent later lateral latest latex
latitud latrine latter latterl lattice laud laudabl lauded laugh laughab laughed laughin laughs laughte launch launche
launchi launchp launder laundri laundry laureat laurel laurels lava lavator lavende lavish lavishl law law-abi law-mak
lawbrea lawful lawfull lawfuln lawless lawmake lawmaki lawn lawns laws lawsuit lawyer lawyers lax laxativ laxity lay
layby layer layered layerin layers laying layman laymen layoff layoffs layout layouts laypers lays lazines lazy leach
leachin lead lead-ti leaden leader leaderl leaders leading leads leaf leaflet leafy league leagues leak leakage leaked
leaking leaks leaky lean leaned leaner leaning leap leaped leapfro leaping leaps leapt learn learned learner learnin
learns learnt lease leased leaseho leases leash leasing least leather leave leaven leaver leaves leaving lectern
lecture lecturi led ledge ledger ledgers leech leeches leek leeks leeway left left-be left-ha left-le left-wi leftist
leftove leftwar leg legacie legacy legal legales legalis legalit legally legend legenda legends legibil legible
legibly legion legions legisla legitim legs legume legumes leisure lemon lemonad lemons lend lender lenders lending
lends length lengthe lengths lengthw lengthy lenienc lenient lens lenses lent lentil lentils leopard leprosy lesbian
lesion lesions less less-de less-fa lessee lessen lessene lesseni lessens lesser lesser- lesson lessons lessor lest
let lethal letharg lets letter letterb lettere letterh letters letting lettuce leukaem leukocy level level-h level-p
levelle levelli levelly levels lever leverag levers levied levies levity levy levying lewd lexical lexicog lexicon
liabili liable liaise liaised liaisin liaison liar liars libel libelle libello liberal liberat liberta liberti liberty
librari library licence license licensi licenso licenti lichen lick licked licking lid lids lie lied lies lieuten life
life-ch life-cy life-lo life-sa life-th lifebel lifeblo lifeboa lifecyc lifegua lifeles lifelik lifelin lifelon
liferaf lifesav lifespa lifesty lifetim lift lifted lifting liftoff lifts ligamen light light-d light-h light-t
lightbu lighted lighten lighter lightes lighthe lightho lightin lightly lightne lightni lights lightwe lignin lignite
likable like like-mi liked likelie likelih likely liken likened likenes likes likewis liking lilac lilies lily limb
limbo limbs lime limelig limes limesto limit limitat limited limitin limitle limits limousi limp limpet limpid limping
linden line lineage linear lineari linearl linebac lined linen linens liner liners lines lineup linger lingere lingeri
lingers lingua linguis lining linings link linkage linked linking links linkup lino linoleu linseed lintel lion
lioness lions lip lip-ser lipid lipids lips lipstic liquefa liquefi liqueur liquid liquida liquidi liquids liquor lisp
list listed listen listene listeni listens listing listles lists lit litanie litany literac literal literar literat
lithe lithium lithogr lithosp litigan litigat litigio litmus litre litres litter littere litteri litters little
little- littora liturgi liturgy livable live lived livelih livelin lively liven livened liver livers livery lives
livesto livewir livid living livings lizard lizards llama load loaded loader loaders loading loads loaf loan loaned
loaning loans loath loathe loathed loathin loathso loaves lob lobbied lobbies lobby lobbyin lobbyis lobe lobes lobster
local local-l locale locales localis localit locally locals locate located locates locatin locatio locator lock
lock-in lockdow locked locker lockers locking lockout locks locksmi locomot locus locust locusts lodge lodged lodgeme
lodger lodgers lodges lodging loft lofts lofty log logarit logbook logged logger loggerh logging logic logical login
logins logisti logo logos logs loin loiter loiteri lone lonelin lonely loner loners lonesom long long-aw long-di
long-es long-ha long-la long-li long-ov long-ra long-ru long-st long-te longed longer longest longevi longing longish
longitu longs longsta longtim look look-ou lookali looked looking lookout looks loom loomed looming looms loop looped
loophol looping loops loose loosely loosen loosene looseni looser loot looted looter looters looting lopside lord
lords lordshi lore lorries lorry lose loser losers loses losing loss loss-ma losses lost lot lotion lotions lots
lotteri lottery lotus loud louder loudest loudly loudnes loudspe lounge lounges louse lousy lovable love loved loveles
lovely lover lovers loves loving lovingl low low-car low-cos low-emi low-ene low-inc low-int low-key low-lev low-lyi
low-pai low-pay low-per low-pro low-qua low-ris low-ski low-tec low-thr low-wag lower lowered lowerin lowers lowest
lowland lowly lows loyal loyalis loyally loyalti loyalty lozenge lubrica lucid lucidit lucidly luck luckier luckily
luckles lucky lucrati ludicro luggage lukewar lull lullaby lulled lumbar lumber lumberi luminar lumines luminos
luminou lump lump-su lumped lumps lumpy lunacy lunar lunatic lunch lunchbr luncheo lunches lunchti lung lunge lungs
lupin lupine lure lured lures lurid luring lurk lurking lusciou lush lust lustre lute luxuria luxurie luxurio luxury
lymph lymphat lymphom lynch lynched lynchin lynchpi lynx lyric lyrical lyrics machine machini mackere macro macroec
macrosc mad madam made madly madness magazin magic magical magicia magiste magistr magma magnani magnate magnesi
magnet magneti magnets magnifi magnify magnitu magpie mahogan maid maiden mail mailbox mailed mailing mails maim main
mainfra mainlan mainly mains mainsta mainstr maintai mainten maize majesti majesty major majorit majors make make-up
maker makers makes makeshi making maladju maladmi malaise malaria male males malevol malform malfunc malice malicio
malign maligna mall malleab malnour malnutr malprac malt maltrea malware mammal mammals mammoth man man-mad manage
managea managed managem manager manages managin mandate mandati mandato maneuvr mangane mangle manhood manhunt mania
manic manicur manifes manifol manipul mankind manned manner manners manning manoeuv manor manpowe mansion manslau
mantle mantra manual manuall manuals manufac manure manuscr many map maple mapped mapping maps maratho marble march
marched marches marchin mare margari margin margina margins maricul marina marinas marine mariner marital maritim mark
markdow marked markedl marker markers market market- marketa markete marketi marketp markets marking marks markup
marmake marmala maroon marquee marred marriag married marrow marry marryin marsh marshal marshes marshla marsupi mart
martial martyr martyrd martyrs marvel marvell mascots masculi mashed mask masked masking masks masochi mason masonry
mass mass-ma mass-pr massacr massage masses masseur massive mast master mastere masterf masteri masterm masterp
masters mastery mat match matched matches matchin matchma mate materia materna materni mates mathema maths matriar
matrice matricu matrimo matrix matron matter mattere matters mattres maturat mature matured maturin maturit mauled
maveric maxim maxima maximal maximis maximum may maybe mayhem mayonna mayor mayoral mayors maze meadow meadows meagre
meal meals mean meander meaning means means-t meant meantim meanwhi measles measura measure measuri meat meatbal meats
mechani medal medalli medals meddle meddlin media median mediate mediati mediato medic medical medicat medicin medics
medieva mediocr meditat medium medium- mediums medley meek meet meeting meets mega megabit megabyt megaher megalit
megapho megaton megawat melanch mellow melodic melodie melodra melody melon melons melt meltdow melted melting melts
member members membran memento memes memo memoir memoirs memorab memoran memoria memorie memoris memory memos men
menace menacin mend menial meningi menopau menstru mental mentali mentall mention mentor mentore mentori mentors menu
menus mercant mercena merchan mercifu mercile mercuri mercury mercy mere merely merge merged merger mergers merges
merging meridia merit merited meritoc meritor merits mermaid merrily merry mesh mess message messagi messeng messy met
metabol metadat metal metalli metallu metals metalwo metamor metapho metaphy mete meteor meteori meteoro meter metered
meterin meters methado methane methano method methodi methodo methods meticul metre metres metric metrics metro
metrono metropo mettle mice micro micro-c micro-e microbe microbi microch microcl microco microcr microda microec
microel microen microfi microgr microlo microor microph micropl micropr microsc microwa mid mid-car mid-dec mid-lif
mid-ran mid-siz mid-tab mid-ter mid-way mid-yea midday middle middle- middlem midfiel midget midnigh midrang midst
midsumm midterm midway midweek midwife midwint midwive might mightie mightil mighty migrain migrant migrate migrati
migrato mild milder mildly mile mileage miles milesto milieu militan militar militat militia milk milked milking milky
mill milled millenn miller millers millet milliba milligr millili millime milling million millise mills millsto mime
mimic mimicki mimicry mimosa mince minced mind minded mindful minding mindles minds mindset mine mined minefie miner
mineral miners mines minestr mingle mini mini-jo mini-se miniatu minibus minimal minimis minimum mining miniser
ministe ministr mink minor minorit minors minster mint minted minus minuses minute minuted minutel minutes minutia
miracle miracul mirage mire mired mirror mirrore mirrori mirrors misadve misalig misallo misappl misappr misbeha
miscalc miscarr miscell mischie misconc miscond miscons misdeed misdeme misdiag misdire miser miserab misery misfit
misfits misfort misgivi misguid mishand mishap mishaps misinfo misinte misjudg mislead misled mismana mismatc misnome
misogyn misplac misprin misquot misread misrepr miss missal missed misses missile missing mission missive misspel mist
mistake mistaki mister mistrea mistres mistrus misty misunde misusag misuse misused misuses misusin mites mitigat
mitten mittens mix mix-up mix-ups mixed mixer mixes mixing mixture moan moaning moat mob mobbed mobbing mobile mobilis
mobilit mobs mobster mock mock-up mocked mockery mocking modal modalit mode model modelle modelli models modem modems
moderat modern moderni modes modest modestl modesty modicum modifia modific modifie modify modifyi modish modular
modulat module modules moist moisten moistur molar molasse mole molecul moles molest molesta moleste mollify mollusc
molten moment momenta momento moments momentu monarch monaste monasti monetar monetis money money-l money-s mongrel
monitor monk monkey monkeys monks mono monochr monocul monogam monogra monolin monolit monolog monopol monorai monosyl
monoton monoxid monsoon monster monstro montage month month-l monthly months monumen mood moods moody moon moonlig
moons moor moored mooring moorlan moors moose moot mop moped mopped mopping moral morale moralis moralit morally
morals morator morbid morbidi more moreove mores morgue morning moron morose morphed morphin morphol morsel mortal
mortali mortall mortar mortgag mortifi mortuar mosaic mosaics mosque mosques mosquit moss mosses mossy most most-fa
mostly motel motels moth mothbal mother motherh motheri motherl mothers moths motif motifs motion motionl motions
motivat motive motives motley motor motorbi motorbo motorca motorcy motorin motoris motors motorsp motorwa motto
mottoes mottos mould moulded mouldin moulds mouldy moulin mound mounds mount mountai mounted mountin mounts mourn
mourned mourner mournfu mournin mouse mousetr moustac mouth mouthfu mouthpi mouths mouthwa movable move moveabl moved
movemen mover movers moves movie movies moving movingl mow mower mowing mown much much-ne much-va muck mucus mud
muddle muddled muddy mudslid muffin muffle muffled mug mugged mugger mugging mugs mulberr mulch mule mules mull mulled
mulling multi-a multi-c multi-d multi-e multi-f multi-l multi-m multi-n multi-p multi-s multi-y multian multicu
multidi multiet multifa multifu multila multili multime multimi multimo multina multipa multipl multira multise
multist multita multitu mum mumble mumblin mummies mummy mumps munch mundane municip munitio mural murals murder
murdere murderi murdero murders murky murmur murmuri murmurs muscle muscles muscula muse museolo museum museums mush
mushroo mushy music musical musicia musicol musing musings musk mussel mussels must mustach mustang mustard muster
mustere musty mutant mutants mutate mutated mutatin mutatio mute muted mutilat mutinou mutiny mutter muttere mutton
mutual mutuali mutuall mutuals muzzle myopia myopic myriad myself mysteri mystery mystic mystica mystici mystifi
mystify mystiqu myth mythica mytholo myths nadir nagging nail nailed nailing nails naive naively naivety naked nakedne
name named namely namepla names namesak naming nannies nanny nano nanomat nanomet nanopar nanosca nanosci nanosec
nanotec nap napkin napkins nappies nappy narciss narcoti narrate narrati narrato narrow narrow- narrowb narrowe
narrowi narrowl narrowm narrown narrows nasal nascent nasty natal natalit nation nation- nationa nationh nations
nationw native natives natural nature nature- natures naughty nausea nauseat nauseou nautica naval nave navel navies
navigab navigat navy nay near near-te near-to near-un near-ze nearby neared nearer nearest nearing nearly nearnes
nears nearsho neat neatly nebulou necessa necessi neck necklac necks necktie nectar nectari need needed needful
needing needle needles needs needs-b needy nefario negate negated negates negatin negatio negativ neglect neglige
negligi negotia neighbo neither neo-cla neo-col neo-lib neolibe neolith neologi neon neonata nephew nephews nepotis
nerve nerves nervous nest nested nesting nestle nestled nestlin nests net net-zer netball nets netted netting nettle
nettles network neural neurolo neuron neurona neurons neurosc neurosi neurosu neuroti neurotr neuter neutere neutral
neutron never never-e neveren nevermo neverth new newborn newcome newer newest newfoun newly newly-c newly-e newlywe
newness news newsage newscas newslet newspap newspri newsree newsroo newssta newswor next next-do next-ge next-of
nexus nibble nibbled nice nicely nicer nicest nicetie nicety niche niches nickel nicknam nicotin niece nieces niggle
nigglin night night-t nightcl nightfa nightli nightly nightma nights nightsh nightti nihilis nil nimble nine ninefol
nines ninetee ninetie ninety ninth ninths nipple nitrate nitric nitroge nitrogl nitrous no-clai no-deal no-faul no-fly
no-go no-nons no-one no-show nobilit noble noblema nobleme nobles nobody nocturn nod nodal nodded nodding node nodes
nods nodule noise noisele noises noisily noisy nomad nomadic nomads nomencl nominal nominat nominee non non-agg
non-ali non-bin non-com non-con non-dis non-dom non-eco non-eli non-ess non-exh non-exi non-fic non-fin non-foo
non-for non-fos non-gov non-haz non-int non-jud non-leg non-lin non-mar non-mem non-mil non-nat non-neg non-par
non-pay non-per non-pro non-pub non-ref non-ren non-res non-smo non-sta non-sto non-tar non-tax non-tec non-tox
non-uni non-ver non-vio non-whi nonchal noncomp nonconf nondesc none nonethe nonexis nonpaym nonprof nonprol nonsens
nonstop nonviol noodles nook noon noose nor norm normal normali normall normati norms north northbo northea norther
northwa northwe nose noses nostalg nostril not not-for notable notably notaria notarie notaris notary notatio notch
notches note noteboo noted notepad notes notewor nothing notice noticea noticeb noticed notices noticin notifia
notific notifie notify notifyi noting notion notiona notions notorie notorio notwith nought noun nouns nourish novel
novelis novella novels novelti novelty novice novices now nowaday nowhere noxious nozzle nozzles nuance nuanced
nuances nuclear nucleat nuclei nucleic nucleot nucleus nude nudge nudged nudges nudging nudity nugget nuggets nuisanc
null nullifi nullify nullity numb numbed number numbere numberi numbers numbing numbnes numerac numeral numerat
numeric numerol numerou nun nunnery nuns nuptial nurse nursed nurseri nursery nurses nursing nurture nurturi nut
nutcrac nutmeg nutrien nutrion nutriti nuts nutshel nutty nylon nymph oak oaks oar oars oases oasis oat oath oaths
oatmeal oats obedien obese obesity obey obeyed obeying obeys obituar object objecte objecti objecto objects obligat
oblige obliged obliges obligin oblique obliter oblivio oblong obnoxio oboe obscene obsceni obscure obscuri observa
observe observi obsesse obsessi obsoles obsolet obstacl obstetr obstina obstruc obtain obtaina obtaine obtaini obtains
obviate obvious occasio occult occupan occupat occupie occupy occupyi occur occurre occurri occurs ocean oceanic
oceanog oceans ochre octagon octane octave octopus odd oddity oddly odds ode odious odomete odour odourle odours
odyssey oesopha oestrog off off-bal off-dut off-far off-gri off-lim off-lin off-pea off-put off-sea off-sho off-sit
off-the off-tra offal offed offence offend offende offendi offends offensi offer offered offerin offers offgrid
offhand offical office officer offices officia officio offing offline offload offroad offset offsets offsett offshoo
offshor offside offspri offstag oft often oftenti ogre oil oil-fir oil-pro oil-ric oiled oilfiel oils oilseed oily
ointmen okay old old-age old-fas old-sty older oldest olfacto oligarc oligopo olive olives ombudsm ombudsp omelett
omen omens ominous omissio omit omits omitted omittin omnibus omnipot omnipre omnisci omnivor on-boar on-call on-dema
on-duty on-farm on-goin on-line on-off on-scre on-shor on-site on-stre on-the- onboard once oncolog oncomin one
one-day one-fif one-man one-off one-on- one-per one-qua one-sid one-siz one-sto one-thi one-tim one-to- one-way
one-yea onerous ones oneself ongoing onion onions online onlooke only onrush onscree onset onshore onslaug onstage
onto ontolog onus onward onwards ooze opacity opaque opaquel open open-ac open-ai open-ca open-do open-en open-mi
open-pi open-pl open-so opencas opened opener openers opening openly opennes opens opera operabl operand operas
operate operati operato ophthal opinion opioid opioids opium opponen opportu oppose opposed opposes opposin opposit
oppress opt opt-in opt-out opted optic optical opticia optics optimal optimis optimum opting option optiona options
optoele optomet opts opulenc opulent opus oracle oral orally orange oranges oration orator oratori orators oratory
orbit orbital orbitin orbits orchard orchest orchid orchids ordain ordaine ordeal order ordered orderin orderly orders
ordinal ordinan ordinar ordinat ordnanc ore oregano ores organ organic organig organis organs orgasm orgy orient
orienta oriente orienti orifice origin origina origins orinati ornamen ornate ornitho orphan orphana orphane orphans
orthodo orthogo orthogr orthopa oscilla osmosis ostensi ostenta osteopa osteopo ostraci ostrich other otherne others
otherwi otter otters ought ounce ounces our ours ourself ourselv oust ousted ouster ousting out out-of- outage outages
outboar outboun outbrea outbuil outburs outcast outclas outcome outcry outdate outdid outdo outdone outdoor outer
outermo outfall outfit outfits outfitt outflow outgoin outgrow outhous outing outings outland outlast outlaw outlawe
outlawi outlaws outlay outlays outlet outlets outlier outline outlini outlive outlook outlyin outmode outnumb outpace
outpaci outpati outperf outplac outpost outpour output outputs outrage outreac outrigh outrun outs outset outshin
outshon outside outsize outskir outsmar outsour outspok outstan outstay outstre outstri outturn outvote outward
outweig outwit outwork oval ovaries ovary ovation oven ovens over over-ac over-ag over-am over-ar over-ca over-co
over-cr over-es over-in over-re over-th over-us overabu overach overact overage overall overamb overarc overawe
overbal overbea overboa overboo overbur overcam overcap overcas overcha overcoa overcom overcon overcro overdep
overdid overdo overdon overdos overdra overdue overeat overemp overest overexp overext overfed overfis overflo overfly
overful overgen overgra overgro overhan overhau overhea overind overjoy overkil overlai overlan overlap overlay
overlea overloa overloo overlor overly overnig overopt overpai overpas overpay overpla overpop overpow overpri overpro
overqua overran overrat overrea overreg overrel overrep overrid overrul overrun overs oversaw oversea oversee oversha
oversho oversig oversim oversiz oversle overspe overspi oversta overste oversto overstr oversub oversup overt overtak
overtax overthr overtim overtly overton overtoo overtop overtou overtur overuse overval overvie overwei overwhe
overwor overwri overwro overzea ovulati owe owed owes owing owl owls own own-acc own-bra own-ini owned owner ownerle
owners ownersh owning owns oxen oxidati oxide oxides oxidise oxygen oxygena oyster oysters ozone pace paced pacemak
paces paceset pacific pacifie pacifis pacify pack package packagi packed packer packet packets packing packs pact
pacts pad padded padding paddle paddock padlock pads paediat pagan page pageant pager pages paid pain painful painkil
painles pains painsta paint painted painter paintin paints pair paired pairing pairs palace palaces palaeon palatab
palate palaver pale pallet pallets palliat pallor palm palms palpabl paltry pamper pamphle pan panacea pancake pancrea
panda pandemi pander panel panelli panels panic panicke panoply panoram pans pansy pant pantheo panther pantomi pantry
pants papacy papal paper paperba paperle papers papersh paperwo paprika papyrus par parable parachu parade parades
paradig paradis parados paradox paraffi paragon paragra paralle paralys paramed paramet paramil paramou paranoi
parapet paraphe paraphr paraple parasit parcel parcell parcels parched parchme pardon pardone pare parent parenta
parenth parenti parents parish parishe parishi paritie parity park parked parking parklan parks parlanc parliam
parlour parlous parochi parodie parody parole parquet parrot parsley parsnip parsona part part-fi part-fu part-ti
partake partial partici particl particu parties parting partisa partiti partly partner partook partrid parts party
party-p pass passabl passage passed passeng passer passerb passers passes passing passion passive passivi passpor
passthr passwor past pasta paste pasted pastel pasteur pasties pastime pasting pastor pastora pastors pastrie pastry
pasts pasture pasty pat patch patches patchwo patchy patent patenta patente patenti patentl patents paterna paterni
path patheti pathfin pathoge patholo paths pathway patienc patient patio patriar patrimo patriot patrol patroll
patrols patron patrona patroni patrons patter pattern patty paucity pauper pause paused pauses pave paved pavemen
paves pavilio paving paw pawn pawned pawns paws pay pay-as- pay-out pay-per payable payback payed payee payer payers
paying payment payoff payoffs payout payouts payroll pays payslip paywall pea peace peaceab peacefu peaceke peacema
peaceti peach peaches peacock peak peaked peaking peaks peanut peanuts pear pearl pearls pears peas peasant peat
peatlan pebble pebbles peculia pecunia pedagog pedal pedalli pedals pedanti pedesta pedestr pedigre pedlar peek peel
peeled peeling peep peer peer-re peered peerles peers peg pegged pejorat pelican pellet pellets pelvic pelvis pen
penal penalis penalti penalty penance penchan pencil pencils pendant pending pendulu penetra penguin penicil peninsu
penis peniten penknif pennile penny pens pension pensive pentago penulti penury people people- peopled peoples pepper
pepperc pepperm peppero peppers per perceiv percent percept perch perched percola percuss perempt perenni perfect
perfora perform perfume perfunc perhaps peril perilou perils perimet period periodi periods periphe perisco perish
perisha perishe perishi perjury perk perks permafr permane permeab permeat permiss permit permits permitt permuta
pernici perpend perpetr perpetu perplex persecu perseve persist person person- persona personi personn persons perspec
perspir persuad persuas pertain pertine perturb pertuss perusal peruse pervade pervasi pervers pervert pessimi pest
pester pestici pestile pests pet petal petals petitio petrifi petroch petrol petrole pets pettine petty petulan
phalanx phantom pharmac phase phase-i phase-o phased phases phasing pheasan phenome philant philhar philolo philoso
phobia phobias phobic phoenix phone phoned phones phoneti phospha phospho photo photoch photoco photoel photoge
photogr photojo photon photoni photos photose photosh photosy photovo phrase phrased phrases phrasin phylum physica
physici physics physiol physiot physiqu phytopl phytosa pianist piano pianos pick picked picker pickers picket picketi
pickets picking pickle pickled pickpoc picks pickup pickups picky picnic picnics pictogr pictori picture pie piece
pieceme pieces piechar pier pierce pierced piercin piers pies piety pig pigeon pigeonh pigeons piglet piglets pigment
pigs pike pile piled piles pilfer pilgrim piling pill pillage pillagi pillar pillars pillow pillows pills pilot
piloted pilotin pilots pimple pin pinboar pincer pinch pine pineapp pines pink pinnacl pinned pinning pinpoin pinpric
pins pint pints pioneer pious pip pipe piped pipelin pipes pipette piping piquant piracy pirate pirated pirates
pistach pistol pistols piston pistons pit pitch pitched pitcher pitches pitchin pitfall pith pithy pitiful pitiles
pits pittanc pitted pity pivot pivotal pivotin pivots pixel pixels pizza pizzas placa placard placate place placebo
placed placeho placeme placent places placid placing plagiar plague plagued plagues plaice plain plainly plains
plainti plan planar plane planes planet planeta planets plank planks plankto planned planner plannin plans plant
plantat planted planter plantin plants plaque plaques plasma plaster plastic plate plateau plated platele plates
platfor plating platinu platitu platoon platter plausib play playbac playboo played player players playfie playful
playgro playing playmak plays playsta playwri plaza plea plead pleaded pleadin pleads pleas pleasan please pleased
pleases pleasin pleasur pleat plebisc pledge pledged pledges pledgin plenari plenary plenipo plentif plenty plethor
pliable pliant plied plight plinth plod ploddin plot plots plotted plotter plottin plough ploughe ploughi ploughs ploy
ploys pluck plucked pluckin plug plug-an plug-in plugged pluggin plugs plum plumage plumb plumber plumbin plume
plummet plump plums plunder plunge plunged plunges plungin plural plurali plurals plus pluses plush plutoni ply plying
plywood pneumat pneumon poach poached poacher poachin pocket pockete pockets pod podcast podium podiums pods poem
poems poet poetic poetry poets poignan point pointed pointer pointin pointle points poise poised poison poisone
poisoni poisono poisons poke poker polar polaris polarit pole polecat polemic poles police policed policem policew
policie policin policy policy- policyh policym polio poliomy polish polishe polishi polite politel politen politic
polka poll polled pollen pollina polling polls pollste polluta pollute polluti polo poly polyest polyeth polygam
polyglo polygon polygra polymer polymp polyp polypho polypro polysty polytec polythe polyuns polyure pomegra pomp
pompous pond ponder pondere ponderi ponds pontiff pontifi pontoon pony pool pooled pooling pools poor poorer poorest
poorly pop popcorn pope poplar poppies poppy pops populac popular populat populis populou popup porcela porch porcupi
pore pores pork porn pornogr porosit porous porpois porridg port portabi portabl portage portal portals ported porter
porters portfol porthol portico portion portrai portray ports pose posed poses posh posing posit posited positio
positiv posits possess possibi possibl post post-co post-el post-in post-mo post-se post-wa postage postal postbox
postcar postcod postcol postdoc posted poster posteri posters postgra posthas posthum postind posting postman postmar
postmas postmen postmod postmor postnat postoff postope postpon posts postscr postsec postula posture postwar posy pot
potable potash potassi potato potatoe potency potent potenta potenti potents pothole potion potpour pots potted potter
pottery potties potty pouch pouches poultry pounce pounced pound pounded poundin pounds pour poured pouring pours
poverty powder powdere powders power power-s powerbo powered powerfu powerho powerin powerle powerpl powers pox
practic practis practit pragmat prairie praise praised praises praisew praisin pranks prawns pray prayed prayer
prayers praying pre-acc pre-ann pre-arr pre-boo pre-con pre-coo pre-cri pre-dat pre-def pre-det pre-ele pre-emi
pre-emp pre-exi pre-fin pre-ind pre-pai pre-pay pre-pre pre-pri pre-rec pre-req pre-sch pre-sel pre-set pre-tax
pre-tri pre-war preach preache preachi preambl precari precaut precede precedi precept precinc preciou precipi precise
precisi preclud precoci preconc precond precurs predate predato predece predefi predest predete predica predict
predile predisp predomi preemin preempt preexis prefabr preface prefect prefer prefera prefere preferm preferr prefers
prefigu prefix prefixe pregnan preheat prehist prejudg prejudi prelate prelimi preload prelude premari prematu premedi
premier premise premiss premium premoni prenata prenupt preoccu prepaid prepara prepare prepari prepay prepaym prepond
preposi prepost prerequ preroga presage prescho prescri presele presenc present preserv preside presidi press pressed
presses pressin pressur prestig presuma presume presumi presump presupp pretenc pretend pretens pretent pretext
prettie prettil pretty prevail prevale prevari prevent preview previou prey price price-c price-f price-s priced
pricele prices pricey pricing prick pricked prickly pride priest priesth priests primacy primari primary primate prime
primed primer primers primeti priming primiti primord primros prince princel princes princip print printab printed
printer printin printou prints prior priorit priory prism prisms prison prisone prisons pristin privacy private
privati privile privy prize prize-w prized prizes prizewi pro pro-act pro-dem pro-eur pro-for pro-poo pro-rat proacti
probabi probabl probate probati probe probed probes probing probity problem procedu proceed process proclai proclam
procliv procras procrea procure procuri prod prodiga prodigi prodigy produce produci product profane profess proffer
profici profile profili profit profita profite profiti profits proform profoun profuse profusi progeny prognos program
progres prohibi project proleta prolife prolifi prologu prolong prom promena promine promisc promise promisi promote
promoti prompt prompte prompti promptl promptn prompts promulg prone prong pronoun pronunc proof proofre proofs prop
propaga propane propel propell propels propens proper properl propert prophec prophes prophet prophyl propiti propone
proport proposa propose proposi propoun propped proppin proprie propuls prorata prosaic proscri prose prosecu prospec
prosper prostat prosthe prostit prostra protago protect protege protein protest protoco proton protons prototy protrac
protrud proud prouder proudes proudly provabl prove proved proven provena proverb proves provide providi provinc
proving provisi proviso provoca provoke provoki provost prow prowess prowl prowlin proxies proxima proximi proxy
prudenc prudent prudish prune pruned prunes pruning pry prying psalms pseudo pseudon pseudos psyche psyched psychia
psychic psycho psychoa psychol psychom psychop psychos psychot pub puberty pubic public public- publica publici
publicl publish pubs pudding puddles puerile puff puffin pull pullbac pulled pulley pulling pullout pullove pulls
pulmona pulp pulpit pulsate pulse pulses pulsing puma pumice pump pumped pumping pumpkin pumps pun punch punched
punches punchin punctua punctur pundit pundits pungent punish punisha punishe punishi punishm punitiv punk punnet puns
punt punters puny pup pupil pupils puppet puppets puppies puppy purchas pure purebre puree purely purer purest purge
purged purges purging purific purifie purify purifyi purist puritan purity purple purport purpose purse pursed purser
purses pursuan pursue pursued pursues pursuin pursuit purvey purview push push-ba pushbac pushed pusher pushes pushing
pussy put putativ putrid puts putter putting putty puzzle puzzled puzzles puzzlin pygmy pyjamas pylon pylons pyramid
pyre pyrolys pyrotec python quack quad quadran quadrat quadrie quadril quadrup quagmir quail quaint quake quakes
qualifi qualify qualita qualiti quality qualms quandar quanta quantif quantit quantum quarant quarrel quarrie quarry
quarryi quart quarter quartet quartil quarto quartz quash quashed quashin quasi quaver quay quays quaysid queen queens
queer quell quelled quellin quench quenche queried queries query queryin quest questio quests queue queued queues
queuing quibble quick quicken quicker quickes quickly quickne quicksa quid quiet quieten quieter quietly quietne quill
quilt quilts quince quinine quinque quintes quintet quintil quintup quip quipped quirk quirks quirky quit quite quits
quitted quittin quiver quiz quizzed quizzes quorate quorum quota quotas quotati quote quoted quotes quotien quoting
rabbi rabbis rabbit rabbits rabble rabid rabies race racecou raced racehor racer racerac races racetra raceway racial
raciall racines racing racism racist racists rack racked racket rackete rackets racks racy radar radars radial radianc
radiant radiate radiati radiato radical radio radioac radiogr radiolo radios radioth radish radishe radium radius
radon raffle raft rafter rafters rafts rag rage raged rages ragged raging rags ragwort raid raided raider raiders
raiding raids rail railcar railed railing railroa rails railway rain rainbow raincoa raindro rained rainfal rainfed
rainfor raining rains rainsto rainwat rainy raise raised raiser raises raisin raising raisins rake raked rallied
rallies rally rallyin ram ramble ramblin ramific rammed ramp rampage rampant rampart ramps rams ramshac ran ranch
rancher ranches rancid rancour rand random randomi randoml randomn rang range ranged rangefi ranger rangers ranges
ranging rank ranked ranking ranks ransack ransom ransoms ransomw rant rap rape raped rapes rapesee rapid rapidit
rapidly rapids rapier raping rapist rapists rapped rapper rapport raproch rapt rapture rapturo rare rarefie rarely
rarer rarest raritie rarity rash rasher rashes rashly rashnes raspber rasping raster rat ratchet rate rated ratepay
rates rather ratific ratifie ratify ratifyi rating ratings ratio ration rationa ratione rationi rations ratios rats
rattle rattled rattlin ravage ravaged ravages rave raven ravenou raves ravine ravines raviolo ravishi raw rawhide
rawness ray rayon rays razed razor razors re-admi re-allo re-appo re-asse re-bala re-buil re-crea re-desi re-dire
re-educ re-elec re-emer re-empl re-enac re-ener re-enga re-ente re-entr re-esta re-eval re-exam re-expo re-focu
re-impo re-inte re-intr re-inve re-issu re-laun re-loca re-nego re-open re-orie re-paym re-sale re-sell re-sett
re-skil re-star re-stru re-thin re-trai re-use re-used re-usin re-writ reabsor reach reachab reached reaches reachin
react reacted reactin reactio reactiv reactor reacts read readabi readabl reader readers readier readily readine
reading readjus readmis readmit reads ready ready-m ready-t reaffir real real-li real-ti real-wo realign realisa
realise realisi realism realist realiti reality realloc really realm realms realtor ream reams reanima reap reaped
reapers reaping reappea reappli reapply reappoi reappra reaps rear reared rearing rearmam rearmed rearran rears
rearvie reasemb reason reasona reasone reasoni reasons reassem reasser reasses reassig reassur reawake rebalan rebate
rebated rebates rebel rebelle rebelli rebels rebirth reboot reborn rebound rebrand rebuff rebuffe rebuild rebuilt
rebuke rebuked rebut rebutta rebutte recalci recalcu recall recalle recalli recalls recap recapit recaptu recast
recasti recasts recede receded recedes recedin receipt receiva receive receivi recent recentl recentn recepta recepti
recepto recess recesse recessi recharg recidiv recipe recipes recipie recipro recital recitat recite recited recitin
reckles reckon reckone reckoni reckons reclaim reclama reclass recline reclini recluse reclusi recogni recoil recoile
recolle recombi recomme recommi recompe reconci reconna reconne reconsi reconst reconve record record- recorda recorde
recordi records recount recoup recoupe recoupi recours recover recreat recrimi recruit rectal rectang rectifi rectify
rectitu rector rectora rectors rectory rectum recuper recur recurre recurri recurs recursi recycla recycle recycli red
red-eye red-han red-hot red-tap redact redacte redacto redbric redden redder reddish redecor redeem redeema redeeme
redeemi redefin redempt redeplo redesig redevel redirec redisco redistr redness redo redoing redolen redone redoubl
redoubt redraft redraw redrawi redrawn redress redrew reduce reduced reducer reduces reducib reducin reducti redunda
redwood reed reeds reef reefs reek reeks reel reelect reeled reeling reels reestab reeve refer referab referee referen
referra referre referri refers refill refilla refille refilli refills refinan refine refined refinem refiner refines
refinin refit refitte reflect reflex reflexe reflexi refloat reflood reflux refocus refores reform reforma reforme
reformi reforms reformu refract refrain refresh refrige refuel refuell refuge refugee refuges refund refunda refunde
refundi refunds refurbi refusal refuse refused refusen refuses refusin refutat refute refuted refutes refutin regain
regaine regaini regains regal regale regalia regard regarde regardi regardl regards regatta regener regent regime
regimen regimes region region- regiona regions registe registr regress regret regretf regrets regrett regroup regular
regulat rehab rehabil rehears reheat rehome rehouse rehousi reign reigned reignin reignit reigns reimbur rein reincar
reindee reinfor reins reinsta reinsur reinteg reinter reintro reinven reinves reinvig reissue reitera reject rejecte
rejecti rejects rejoice rejoici rejoin rejoind rejoine rejoini rejuven rekindl relapse relatab relate related relates
relatin relatio relativ relaunc relax relaxat relaxed relaxes relaxin relay relayed relayin relays release releasi
relegat relent relentl relevan reliabi reliabl relianc reliant relic relics relied relief reliefs relies relieve
relievi religio relinqu relish relishe relived reload reloade reloadi relocat relucta rely relying remain remaind
remaine remaini remains remake remand remande remark remarka remarke remarki remarks remarri remarry rematch remedia
remedie remedy remedyi remembe remembr remind reminde remindi reminds reminis remiss remissi remit remits remitta
remitte remitti remnant remodel remonst remorse remortg remote remotel remoten remotes removab removal remove removed
remover removes removin remuner renaiss renal rename renamed renames renamin render rendere renderi renders rendezv
renegad renege reneged renegin renegot renew renewab renewal renewed renewin renews renounc renovat renown renowne
rent rentabl rental rentals rented renter renters rentier renting rents renunci reopen reopene reopeni reopens reorder
reorgan reorien repack repacka repaid repaint repair repaira repaire repairi repairs reparat reparte repast repatri
repay repayab repayin repayme repays repeal repeale repeali repeals repeat repeata repeate repeati repeats repel
repelle repelli repent repenta repente repercu reperto repetit rephras replace replaci replant replay replaye replays
repleni replete replica replied replies reply replyin repopul report reporta reporte reporti reports repose reposit
reposse reprehe represe repress repriev reprima reprint reprisa reproac reproce reprodu reptile republi repudia
repugna repulse repulsi repurpo reputab reputat repute reputed request requiem require requiri requisi reread rerun
resales resched rescind rescue rescued rescuer rescues rescuin researc resell reselle reselli resembl resent resente
resentf resentm reserva reserve reservi reservo reset resets resetti resettl reshape reshapi reshuff reside resided
residen resides residin residua residue resign resigna resigne resigni resigns resilie resin resins resist resista
resiste resisti resisto resists reskill resold resolut resolva resolve resolvi resonan resonat resort resorte resorti
resorts resound resourc respect respira respite resplen respond respons rest restart restate restaur rested restful
resting restitu restive restles restock restora restore restori restrai restric restroo restruc rests resubmi result
result- resulta resulte resulti results resume resumed resumes resumin resumpt resurfa resurge resurre resusci retail
retaile retaili retain retaine retaini retains retake retaken retakin retalia retard retarda retelli retend retenti
rethink reticen retina retinal retinue retire retired retiree retirem retires retirin retooli retort retorte retrace
retraci retract retrain retreat retrenc retrial retribu retriev retro retroac retrofi retrogr retrosp return returna
returne returni returns reunifi reunion reunite reuniti reusabl reuse reused reuser reuses reusing revalua revamp
revampe revampi reveal reveale reveali reveals revel revelat revelle revelry revenge revenue reverbe revere revered
reveren reverie reversa reverse reversi revert reverte reverti reverts review reviewe reviewi reviews revile revise
revised revises revisin revisio revisit revital revival revive revived revives revivin revocab revocat revoke revoked
revokes revokin revolt revolte revolti revolts revolut revolve revolvi revue revulsi reward rewarde rewardi rewards
rewildi rewind rewire reword reworde rewordi rework reworke reworki rewrite rewriti rewritt rewrote rhapsod rhetori
rheumat rhino rhinoce rhubarb rhyme rhymes rhythm rhythmi rhythms rib ribbon ribbons ribs rice rices rich richer
riches richest richly richnes rickets rickety ricoche rid riddanc ridden ridder ridders ridding riddle riddled riddles
ride rider riders ridersh rides ridge ridges ridicul riding rife rifle rifles rift rifts rig rigged rigging right
right-h right-w righted righteo rightfu rightin rightis rightly rights rights- rightwa rigid rigidit rigidly rigorou
rigour rigours rigs rim rims rind ring ring-fe ringed ringfen ringing ringlea rings rington rink rinks rinse rinsed
riot rioters rioting riotous riots rip rip-off ripe ripen ripened ripenin ripped ripping ripple ripples rips rise
risen riser rises rising risk risk-av risk-ba risk-fr risk-sh risk-ta risked riskier risking risks risky risotto rite
rites ritual rituali rituals rival rivalle rivalli rivalri rivalry rivals river riverba riverbe rivers riversi rivet
riveted rivetin rivets roach road roadbed roadblo roadmap roads roadsho roadsid roadway roadwor roam roamed roaming
roar roared roaring roast roasted roastin rob robbed robber robberi robbers robbery robbing robe robes robin robot
robotic robots robust robustl robustn rock rocked rocker rocket rockets rocking rocks rocky rod rode rodent rodents
rodeo rods roe roes rogue rogues role role-pl roles roll roll-ba roll-ou roll-ov rollbac rolled roller rollers rolling
rollout rollove rolls romance romanti romp roof roofed roofing roofs rooftop rook rookie room roommat rooms roomy
roost rooster root rooted rooting roots rope roped ropes rosary rose rosemar roses roster rosters rostrum rosy rot
rota rotary rotate rotated rotates rotatin rotatio rotor rotors rotten rotting rotund rotunda rouge rough roughag
rougher roughly roughne roulett round round-t round-u roundab rounded rounder roundin roundly rounds roundta roundup
rouse roused rousing rout route routed router routers routes routine routing row rowdy rowed rower rowers rowing rows
royal royals royalti royalty rub rubbed rubber rubbing rubbish rubble rubella rubies rubric rubrics ruby rucksac
rudder rude rudely rudenes rudimen rue rueful ruffle rug rugby rugged rugs ruin ruined ruining ruinous ruins rule
rule-ba rule-ma ruled ruler rulers rules rules-b ruling rulings rum rumble rumblin ruminan ruminat rummage rumour
rumoure rumours rump run run-dow run-of- run-off run-up runaway rundown rung rungs runner runners running runoff runs
runtime runway runways rupture rural rural-u ruralit ruse rush rushed rushes rushing rust rusted rustic rusting rustle
rusty rut ruth ruthles ruts rye sabbati sabotag saboteu sabre sachet sack sacked sacking sacks sacrame sacred sacrifi
sacrile sacrosa sad sadden saddene saddle saddled sadism sadisti sadly sadness safari safe safegua safekee safely
safer safest safetie safety safety- saffron sag saga sagas sage sagging said sail sailed sailing sailor sailors sails
saint saintly saints sake sakes salad salads salaman salami salarie salary sale saleabl sales salesma salesme salespe
salient saline salinis salinit saliva salmon salmone salon salons saloon salt salted salts saltwat salty salutar
salutat salute saluted salutes salvage salvati salvo same same-da same-se samenes sample sampled sampler samples
samplin sanator sanctif sanctim sanctio sanctit sanctua sanctum sand sandal sandals sandbag sandban sandbox sanded
sandpap sands sandsto sandwic sandy sane sanguin sanitar sanitat sanitis sanity sank sap sapling sapphir sarcasm
sarcast sardine sash sat satanic satchel sated satelli satiate satin satire satiric satisfa satisfi satisfy satrati
saturat sauce saucepa saucer sauces saunas sausage savage savaged savagel savager savanna save saved saver savers
saves saving savings saviour savour savoury savvy saw sawdust sawmill sawn saws saxopho say saying sayings says scab
scaffol scalabi scalabl scale scale-u scaled scales scaling scalp scalpel scaly scam scammed scammer scams scan
scandal scanned scanner scannin scans scant scantil scanty scapego scar scarce scarcel scarcit scare scared scares
scarf scaring scarlet scarred scarrin scars scary scathin scatter scaveng scenari scene scenery scenes scenic scent
scented scents sceptic sceptre schedul schema schemas schemat scheme schemes schemin schism schizoi schizop scholar
scholas school school- schoolb schoolc schoole schoolg schooli schooll schools schoolt schoolw schooly sciatic science
scienti scissor scoff scold scolded scoop scoops scooter scope scopes scoping scorche scorchi score scorebo scoreca
scored scoreli scorer scorers scores scoring scorn scorned scornfu scorpio scoundr scour scoured scourge scourin scout
scoutin scouts scowl scrabbl scrambl scrap scrapbo scrape scraped scrapin scrappa scrappe scrappi scraps scrapya
scratch scrawl scream screame screami screams screen screene screeni screenp screens screenw screw screwdr screwed
screws scribbl scribe scribes script scripte scripti scripts scriptu scriptw scroll scrolle scrolli scrolls scrub
scrubbe scrubbi scrubla scruffy scrum scruple scrupul scrutin scuba scuffle sculpto sculptu scupper scurry scuttle
scythe sea sea-bas sea-lev seabed seabird seaboar seafare seafari seafood seafron seagoin seagull seahors seal sealant
sealed sealer sealing seals seam seaman seamans seamen seamles seams seaplan seaport sear search searcha searche
searchi searchl seas seascap seashel seashor seaside season seasona seasone seasoni seasons seat seat-be seated
seating seats seaward seawate seaweed seawort secateu secede secessi seclude seclusi second second- seconda seconde
secondh secondi secondl secondm seconds secrecy secret secreta secrete secreti secretl secrets sect sectari section
sector sector- sectora sectors sects secular secure secured securel secures securin securit sedate sedated sedatio
sedativ sedenta sedimen seditio seduce seducti see seed seeded seeding seedlin seeds seeing seek seeker seekers
seeking seeks seem seemed seeming seems seen seep seepage seeped seeping seer sees seesaw seethe seethin segment
segrega seismic seismol seize seized seizes seizing seizure seldom select selecta selecte selecti selecto selects self
self-ad self-as self-aw self-ca self-ce self-co self-cr self-de self-di self-dr self-em self-es self-ev self-ex
self-fi self-fu self-go self-ha self-he self-id self-im self-in self-is self-le self-ma self-or self-pe self-po
self-pr self-re self-ri self-ru self-sa self-se self-st self-su self-ta self-te self-wo selfie selfies selfish selfles
sell sell-by sell-of sell-ou seller sellers selling sells selves semanti semapho semblan semen semeste semi-an semi-ar
semi-au semi-de semi-fi semi-in semi-mo semi-na semi-of semi-pe semi-pr semi-pu semi-sk semi-su semi-ur semiann
semiari semiaut semicir semicol semifin semifor seminal seminar semioti semitic semitis semitra semolin senate senator
send send-of sender senders sending sends senesce senile senilit senior seniori seniors sensati sense sensed sensele
senses sensibi sensibl sensing sensiti sensor sensors sensory sensual sensuou sent sentenc sentien sentime sentine
sentrie sentry separab separat sepsis septic septica sequel sequels sequenc sequent sequest serenad serene serenit
serfdom serfs sergean serial seriali seriall serials series serious sermon sermons serpent serrate serums servant
serve served server servers serves service servici servile servili serving servitu sesame session set set-asi set-pie
set-top set-up setasid setback sets sett settee setter setting settle settled settlem settler settles settlin setup
seven seven-y sevenfo sevens sevente seventh seventi seventy sever several severan severe severed severel severin
severit sew sewage sewer sewerag sewers sewing sewn sex sex-bas sex-dis sexes sexism sexist sextant sexual sexuali
sexuall sexy shabby shack shackle shacks shade shaded shades shading shadow shadowi shadows shadowy shady shaft shafts
shake shake-u shaken shakeou shaker shakes shakeup shakily shaking shaky shale shall shallot shallow sham shamble
shame shamefu shamele shames shampoo shanty shantyt shape shaped shapele shaper shapers shapes shaping shards share
shareab sharecr shared shareho sharer shares sharewa sharia sharing shark sharks sharp sharpen sharper sharpes sharply
sharpne shatter shave shaved shaven shaving shawl she sheaf shear sheath sheaves shed sheddin sheds sheen sheep
sheepsk sheer sheet sheeted sheets sheikh sheikhs shelf shelf-l shell shelled shellfi shellin shells shelter shelve
shelved shelves shelvin shenani shepher sheriff sherry shield shielde shieldi shields shift shifted shiftin shifts
shiftwo shifty shillin shimmer shin shine shines shingle shining shiny ship shipbro shipbui shiploa shipmen shipown
shipped shipper shippin ships shipwre shipyar shires shirk shirked shirkin shirt shirts shiver shiveri shoals shock
shocked shockin shocks shockwa shod shoddy shoe shoemak shoes shoestr shone shook shoot shooter shootin shootou shoots
shop shopflo shopkee shoplif shopped shopper shoppin shops shopwin shore shored shoreli shores shoring shorn short
short-c short-h short-l short-r short-s short-t shortag shortco shortcu shorten shorter shortes shortfa shortha
shortis shortli shortly shortne shorts shortsi shot shotgun shots should shoulde shout shouted shoutin shouts shove
shoved shovel show show-ju showcas showdow showed shower showers showing shown showpie showroo shows shrank shrapne
shred shredde shreddi shreds shrew shrewd shrewdl shrieks shrill shrimp shrimps shrines shrink shrinka shrinki shrinks
shrivel shroud shroude shrub shrubbe shrubs shrug shrugge shrugs shrunk shudder shuffle shuffli shun shunned shunnin
shunt shuntin shut shutdow shuts shutter shuttin shuttle shy shying shyly shyness sibling sick sick-le sicken sickeni
sickle sickly sicknes side side-by side-ef side-li sidebar sideboa sidecar sided sideffe sidelin sides sideste sidetra
sidewal sideway sidings sieges sieved sift sifted sifting sigh sighed sighs sight sighted sightin sightle sights
sightse sign sign-la sign-of signage signal signall signalm signals signato signatu signboa signed signer signers
signet signifi signify signing signpos signs silage silence silenci silent silentl silhoue silica silicat silicon silk
silken silks silkwor silky silly silo siloed silos silt siltati silver silvers silverw silvery similar simmer simmeri
simple simpler simples simplic simplif simplis simply simulat simulca simulta sin since sincere sinceri sinecur sinew
sinews sinful sing singe singer singers singing single single- singled singles singlin singly sings singula siniste
sink sinkers sinking sinks sinner sinners sins sinus sinusit siphon siphone siphoni sir sire siren sirens sirs sister
sisterh sisters sit sit-in sitcom site site-sp sites sits sitter sitting situate situati six six-mon six-wee six-yea
sixes sixfold sixpenc sixteen sixth sixthly sixths sixties sixtiet sixty sizable size sizeabl sized sizes sizing
sizzlin skate skatebo skater skaters skates skating skeleta skeleto sketch sketchb sketche sketchi sketchy skew skewed
skewer skews ski skid skied skier skiers skies skiff skiing skilful skill skilled skillet skills skills- skim skimmed
skimmin skimp skin skinhea skinny skins skip skipped skipper skippin skirmis skirt skirted skirtin skirts skulldu
skulls sky skylark skyligh skyline skyrock skyscra slab slabs slack slacken slag slain slalom slam slammed slammin
slander slang slant slanted slap slapped slash slashed slashes slashin slate slated slates slaught slave slavery
slaves slavish slay slaying sleazy sled sledge sledgeh sleek sleep sleeper sleepin sleeple sleeps sleepy sleet sleeve
sleeves sleigh sleight slender slept sleuth slice sliced slices slicing slick slid slide slider slides sliding slight
slighte slightl slights slim slimlin slimmed slimmer slimmin sling slink slip slippag slipped slipper slippin slips
slipway slit slither slits sliver slog slogan slogans sloggin slope slopes sloping sloppin sloppy slot sloth slots
slotted slouch slow slow-do slow-gr slow-mo slowdow slowed slower slowest slowing slowly slownes slows sludge slug
sluggis sluice slum slumber slump slumped slumpin slums slung slur slurred slurry slurs slush smacks small small-b
small-c small-s small-t smaller smalles smallho smallis smallne smallpo smart smartca smarter smartes smartly smartph
smartwa smash smashed smashin smear smeared smears smell smellin smells smelly smelt smelter smeltin smile smiled
smiles smiling smirk smith smiths smoke smoke-f smoked smokele smoker smokers smokes smokesc smoking smoky smooth
smoothe smoothi smoothl smoothn smother smoulde smug smuggle smuggli smugly snack snacks snag snags snail snails snake
snakes snap snapped snappin snappy snaps snapsho snare snares snarl snatch snatche sneak sneaked sneaker sneakin
sneaky sneer sneerin sneeze sneezin sniff sniffer sniffin snip snipe sniper snipers snippet snob snobber snooker snore
snoring snorkel snout snow snowbal snowboa snowdro snowfal snowfla snowman snowsto snowy snub snubbed snuff snug
snuggle so-call soak soaked soaking soap soaps soar soared soaring soars sob sobbing sober soberin sobriet soccer
sociabl social social- sociali sociall societa societi society socio-c socio-d socio-e socio-p socio-t sociocu sociode
socioec socioli sociolo sociopa sociopo sock socket sockets socks soda sodium sofa soft softbal soften softene softeni
softer softly softnes softwar softwoo soil soiled soils soiree sojourn solace solar sold solder soldier sole solely
solemn solemnl solicit solid solidar solidif solidit solidly solids solitar solitud solo soloist solstic soluble
solutio solvabl solve solved solvenc solvent solver solves solving sombre some somebod someday somehow someone somersa
somethi sometim somewha somewhe sommeli son sonar sonata song songs songwri sonic sons soon sooner soonest soot soothe
soothed soothin sophist soprano sorbet sorcere sordid sore sorely sorghum sorrow sorrowf sorrows sorry sort sortati
sorted sorter sortie sorties sorting sortiti sorts sought sought- soul soulles souls sound sounded soundin soundle
soundly soundne soundpr sounds soundtr soup soups sour source sourced sources sourcin south southbo southea souther
southwa southwe souveni soverei sow sowing sown sows soy soya soybean spa space spacecr spaced spacefl spaces spacesh
spacesu spacing spaciou spade spades spaghet spam spammer spammin span spaniel spank spankin spanned spanner spannin
spans spar spare spared spares sparing spark sparked sparkin sparkle sparkli sparks sparred sparrin sparrow sparse
sparsel spartan spas spasm spasms spat spate spatial spats spawn spawned spawnin speak speaker speakin speaks spear
spearhe spears special species specifi specify specime speciou speck specs spectac spectat spectra spectre spectro
spectru specula sped speech speeche speechl speed speedbo speeded speedie speedil speedin speeds speedy spell spelled
spellin spells spelt spend spender spendin spends spent sperm sphere spheres spheric sphinx spice spices spicy spider
spiders spike spiked spikes spill spillag spilled spillin spillov spills spin spin-of spin-ou spinach spinal spindle
spine spinele spines spinner spinnin spinoff spins spinste spiral spirall spirals spire spirit spirite spirits spiritu
spit spite spitefu spittin splash spleen splendi splendo splice splinte split splits splitti spoil spoilag spoiled
spoilin spoils spoilt spoke spoken spokes spokesm spokesp spokesw sponge spongy sponsor spontan spooky spool spoon
spoons sporadi spore spores sport sportin sports sportsm sportsp sportsw sporty spot spot-ch spotles spotlig spots
spotted spottin spotty spousal spouse spouses spout spoutin spports sprain sprang sprat sprawl sprawli spray sprayed
sprayer sprayin sprays spread spreadi spreads spree sprig spright spring springb springi springs springt sprinkl
sprint sprinte sprout sprouti sprouts spruce sprun spur spuriou spurn spurned spurred spurrin spurs spurt sputter spy
spyglas spying spyware squabbl squad squadro squads squalid squall squalor squande square squared squarel squares
squash squashe squat squats squatte squatti squeak squeami squeeze squeezi squid squint squirre squirt stab stabbed
stabbin stabili stable stables staccat stack stacked stackin stacks stadia stadium staff staffed staffer staffin
staffs stag stage stage-m stageco staged stages stagger staging stagnan stagnat staid stain stained stainle stains
stair stairca stairs stairwa stairwe stake staked stakeho stakes staking stale stalema stalk stalkin stalks stall
stalled stallho stallin stallio stalls stalwar stamina stammer stamp stamped stampin stamps stance stances stand
stand-a stand-b standal standar standby standin standof standpo stands standst stank stanza staple stapler staples
star starboa starch stardom stare stared staring stark starker starkly starred starrin starry stars start start-u
started starter startin startle startli starts startup starvat starve starved starvin stash state state-a state-c
state-f state-o state-r state-s statecr stated stateho statele stately stateme states statesm statewi static stating
station statist statue statues stature status statuse statute statuto staunch stave staved staves stay stayed staying
stays stead steadfa steadie steadil steadin steady steak steaks steal stealin steals stealth steam steambo steamed
steamer steamin steamro steamsh steel steelma steels steelwo steep steeped steeper steepes steeple steeply steepne
steer steered steerin steers stellar stem stem-ce stemmed stemmin stems stench stencil stenogr step step-by stepbro
stepchi stepfat stepmot steppar steppe stepped steppes steppin steps stepwis stereo stereot sterile sterili sterlin
stern sternly steroid stethos stew steward stick sticker stickin sticks sticky stiff stiffen stiffer stifle stifled
stifles stiflin stigma stigmas stigmat still stillbi stillne stilt stimula stimuli stimulu sting stingin stings stink
stinkin stint stipend stipula stir stirred stirrin stirs stitch stitche stoat stock stockad stockbr stocked stockho
stockin stockis stockpi stocks stockta stoic stoical stoke stoked stoking stole stolen stomach stomp stone stoned
stones stonewa stonewo stony stood stool stools stoop stop stop-an stop-ga stopgap stopove stoppag stopped stopper
stoppin stops stopwat storage store stored storefr storeho storeke storero stores storey storeys stories storing stork
storks storm stormed stormin storms stormwa stormy story storybo storyli storyte stout stove stow stowage stowawa
stowed straddl straigh strain straine straini strains strait straits strand strande strands strange strangl strangu
strap strappe straps strata stratag strateg stratif stratos stratum straw strawbe straws stray strayed strays streak
streaks stream streame streami streaml streams street streetc streetl streets strengt strenuo stress stresse stressf
stressi stresso stretch strewn stricke strict stricte strictl strictn strictu stride striden strides stridin strife
strike strikeb striker strikes strikin string stringe strings strip stripe striped stripes strippe strippi strips
strive striven strives strivin strobe strode stroke strokes stroll strolli strong strong- stronge strongh strongl
strongm strove struck structu struggl strung strut strychn ststron stub stubbor stuck stud studded student studied
studies studio studios studiou study studyin stuff stuffed stuffin stuffy stultif stumble stumbli stump stumps stun
stung stunned stunnin stunt stunted stuntin stunts stupend stupid stupidi stupidl stupor sturdy sturgeo stutter sty
style styled styles styling stylise stylish stylist suasion suave sub-cat sub-com sub-con sub-cri sub-div sub-fed
sub-fun sub-gro sub-hea sub-ite sub-lic sub-mea sub-nat sub-opt sub-plo sub-pro sub-reg sub-sam sub-sec sub-set
sub-sta sub-sys sub-tit sub-zer subalte subcomm subcons subcont subcult subdivi subdue subdued subgrou subhead subhuma
subject subjuga subjunc subleas sublet sublett sublime sublimi submari submerg submers submiss submit submits submitt
subnati subnorm subopti subordi subpara subpoen subprim subprog subregi subrout subsamp subscri subsect subsequ
subserv subset subsets subside subsidi subsidy subsist subsoil subsoni subspec substan substat substit substra substru
subsume subsump subsurf subsyst subtena subterf subterr subtitl subtle subtlet subtly subtota subtrac subtrop suburb
suburba suburbi suburbs subvent subvers subvert subway subways succeed success succinc succule succumb such suchlik
suck sucked sucker suckers sucking suckle suckler sucrose suction sudden suddenl suddenn sue sued suede sues suet
suffer suffera suffere sufferi suffers suffice suffici suffix suffixe suffoca suffrag suffuse sugar sugar-f sugarbe
sugarca sugared sugars sugary suggest suicida suicide suing suit suitabi suitabl suitcas suite suited suites suiting
suitor suitors suits sulking sulky sullen sully sulphat sulphid sulphur sultan sultana sum summabl summari summary
summati summed summer summers summert summing summit summits summon summone summoni summons sumptuo sums sun sunbath
sunbed sunbeds sunbelt sunburn sunday sundry sunflow sung sunglas sunk sunken sunligh sunny sunrise suns sunscre
sunset sunsets sunshin sunspot sunstro suntan super super-r superan superb superbl superbu superca superch superci
superco superfi superfl supergr superhe superhi superhu superim superin superio superla superma supermo superna
superno supernu superpo superse superso superst superta supervi supine supper supplan supple supplem supplia supplic
supplie supply supply- supplyi support suppose supposi suppres supra-n suprana suprare suprema supreme surchar sure
surely suretie surety surf surface surfaci surfeit surfer surfers surfing surge surged surgeon surgeri surgery surges
surgica surging surly surmise surmoun surname surpass surplus surpris surreal surrend surrept surroga surroun surtax
surveil survey surveye surveyi surveyo surveys surviva survive survivi survivo suscept suspect suspend suspens suspici
sustain sustena sutures swab swabs swallow swam swamp swamped swampin swamps swampy swan swans swap swapped swappin
swaps swarm swarmin swarms swastik sway swayed swaying swear swearin sweat sweater sweatin sweatsh sweaty sweep
sweeper sweepin sweeps sweepst sweet sweetco sweeten sweeter sweetne sweets swell swellin swelter swept swerve swift
swifter swiftly swiftne swim swimmer swimmin swims swimsui swindle swine swing swingin swings swiped swirlin swish
switch switchb switche switchg switchi switcho swivel swollen swoon swoop sword swords sworn swum swung sycamor
syllabl syllabu symbios symbiot symbol symboli symbols symmetr sympath symphon symposi symptom synagog synchro syndica
syndrom synerge synergi synergy synod synonym synopsi synopti syntact syntax synthes synthet syphon syringe syrup
syrups system systema systemi systems systemw tab tabby table tableau tablecl tabled tables tablet tablets tablewa
tabling tabloid taboo taboos tabs tabular tabulat tachogr tacit tacitly tack tacked tackle tackled tackles tacklin
tacks tacky taco tact tactful tactic tactica tactics tactile tactles tadpole tag tagged tagging tags tail tailbac
tailed tailgat tailing tailor tailor- tailore tailori tailors tailpip tails tailspi tailwin taint tainted take take-of
take-ov take-up takeawa taken takeoff takeove taker takers takes taking takings talcum tale talent talente talents
tales talisma talk talkati talked talker talking talks tall taller tallest tallied tallies tally tallyin tambour tame
tamed tamper tamperi tan tandem tangent tangeri tangibl tangle tangled tango tank tanker tankers tanks tanned tanning
tantali tantamo tantrum tap tapas tape taped taper tapered taperin tapes tapestr tapped tapping taps tar tardily tardy
target targete targeti targets tariff tariffs tarmac tarnish tarpaul tarry tart tartan task tasked taskfor tasking
taskmas tasks tassel taste tasted tastefu tastele taster tasters tastes tasting tasty tattere tattoo tattoos taught
taunt taunts taut tautolo tavern taverns tax tax-bas tax-ded tax-eva tax-exe tax-fre tax-pay tax-rel taxable taxatio
taxed taxes taxi taxicab taxing taxis taxonom taxpaye taxpayi tea teach teacher teaches teachin team teamed teaming
teammat teams teamwor teapot tear teared tearful tearing tears teas tease teased teasing teaspoo teat teats tech
technic techniq techno technoc technol tectoni tedious tedium tee teem teeming teen teenage teens teeth teethin
teetota tele-ed tele-he tele-me tele-wo telecas telecom telecon telegra telehea telemar telemat telemed telemet
telepat telepho telesco telesho teletex televis telewor telex tell teller tellers telling tells telltal temerit temper
tempera tempere temperi tempers tempest templat temple temples tempo tempora tempori tempt temptat tempted temptin
tempts ten ten-day ten-poi ten-yea tenable tenacio tenacit tenanci tenancy tenant tenants tend tended tendenc tendent
tender tendere tenderi tenderl tendern tenders tending tendon tendons tends tenemen tenet tenets tenfold tenner tennis
tenor tenors tenpin tens tense tensed tensely tensile tension tent tentacl tentati tenters tenth tenths tents tenuous
tenure tenured term termed termina terming termini termino terminu termite terms terrace terraco terrain terrapi
terrest terribl terrier terrifi terrify terrine territo terror terrori terrors terse tersely tertiar test test-be
test-tu testabl testame testbed tested tester testers testicl testifi testify testimo testing testost tests tetanus
tether tethere tetra tetrahe text textboo textile texts textual texture than thank thanked thankfu thankin thankle
thanks thanksg that thatch thatche thaw thawed thawing the theatre theatri theft thefts their theirs them themati
theme themed themes themsel then thence thencef theocra theolog theorem theoret theorie theoris theory therape therapi
therapy there thereab thereaf thereby therefo therefr therein thereof thereon thereto thereun thereup therewi therm
thermal thermod thermom thermos thesaur these theses thesis thespia they thick thicken thicker thicket thickly thickne
thief thieves thievin thigh thighs thimble thin thing things think think-t thinkab thinker thinkin thinks thinly
thinned thinner thinnes thinnin third third-c third-g third-l third-p third-r thirdly thirds thirst thirsty thirtee
thirtie thirty thirty- this thistle thither thorax thorn thorns thorny thoroug those though thought thousan thrash
thrashe thrashi thread threadb threade threadi threads threat threate threats three three-d three-f three-h three-m
three-p three-q three-s three-t three-w three-y threefo threeso thresh threshe thresho threw thrift thrifty thrill
thrille thrilli thrive thrived thrives thrivin throat throats throes thrombo throne throng thronge throngs throttl
through throw throwaw throwba throwin thrown throws thrust thrusti thrusts thud thug thugger thugs thumb thumbna
thumbs thunder thus thwart thwarte thwarti thyme thyroid tiara tick ticked ticker ticket ticketi ticketl tickets
ticking tickle ticklis ticks tidal tide tides tidied tidily tidings tidy tidying tie tie-in tie-up tied tier tiered
tiers ties tiff tiger tigers tight tight-f tight-k tight-l tighten tighter tightes tightly tightne tightro tile tiled
tiles tiling till tillage tilled tiller tilling tills tilt tilted tilting timber timberl timbers timbre time time-bo
time-co time-cr time-fr time-ho time-la time-li time-sa time-sc time-se time-ta time-te timed timefra timekee timeles
timelie timelin timely timeous timer timers times timesca timesha timetab timid timidit timidly timing timings tin
tinctur tinder tinderb tinfoil ting tinge tingle tinier tiniest tinker tinkeri tinned tinnitu tinny tins tinsel tint
tinted tiny tip tip-off tipoff tipped tipping tipple tips tipster tiptoe tirades tire tired tiredly tiredne tireles
tires tiresom tiring tissue tissues titan titanic titaniu titbits tithes title titled titles titular toad toast
toasted toaster tobacco tobogga today toddler toddy toe toes toffee tofu togethe toggle toil toilet toiletr toilets
toiling token tokenis tokens told tolerab toleran tolerat toll tolled tolling tolls tomahaw tomato tomatoe tomb tombs
tombsto tomogra tomorro ton tonal tone toned toner tones tongue tongues tonic tonight toning tonnage tonne tonnes tons
tonsil tonsils too took tool toolbox tooling toolkit tools tooth toothac toothbr toothle toothpa top top-dow top-lev
top-per top-qua top-ran top-sec top-sli top-up top-ups topaz topic topical topics topless topmost topogra topolog
topped topping topple toppled topplin tops topsoil torch torchli tore torment torn tornado torpedo torpor torque
torrent torrid torso tort tortill tortois torts tortuou torture torturi toss tossed tossing total totalit totalle
totalli totally totals totem totter totteri toucan touch touchdo touched touches touchin touchpa touchsc touchst
touchy tough toughen tougher toughes toughne tour toured touring tourism tourist tournam tourniq tours tout touted
touting tow towage toward towards towed towel towels tower towered towerin towers towing town townhal towns townsfo
townshi townspe toxic toxicit toxicol toxin toxins toy toyed toying toys trace traceab traced tracer traces tracing
track tracked tracker trackin tracks tracksu tract tractab tractio tractor tracts tradabl trade trade-i trade-o
trade-r trade-u traded tradema tradeof trader traders trades tradesm tradesp trading traditi traffic tragedi tragedy
tragic tragica trail trailbl trailed trailer trailin trails train trainab trained trainee trainer trainin trains trait
traitor traits traject tram tramlin tramp trample trampli trampol tramps trams tramway trance tranche tranqui trans-n
trans-r trans-s transac transat transbo transce transco transcr transdi transep transfe transfi transfo transfr
transfu transge transgr transie transis transit transla translu transmi transna transpa transpi transpl transpo
transse transsh transve trap trapdoo trapeze trapped trapper trappin traps trash trashed trauma traumas traumat travel
travell travels travers travest trawl trawled trawler trawlin tray trays treache tread treadin treadmi treads treason
treasur treat treatab treated treatie treatin treatis treatme treats treaty treble trebled tree tree-pl trees treetop
trek trekkin trellis tremble tremend tremor tremors trench trencha trenche trend trendin trends trendse trendy trepida
trespas triad triage trial trial-a trialed trialli trialog trials triangl triangu triathl tribal tribali tribe tribes
tribesm tribula tribuna tribune tributa tribute trick tricked tricker trickie trickle trickli tricks tricky tricolo
tricycl trident tried trienni trier tries trifle triflin trigger trigono trilate triling trillio trilogu trilogy trim
trimest trimmed trimmin trinity trinket trio trip tripart triple triple- tripled triples triplet triplic triplin
tripod tripped trippin trips triumph trivial trod trodden trolley trollis trombon troop trooper troops trophie trophy
tropic tropica tropics trot trottin trouble troubli trough troughs troupes trouser trout trowel truancy truant truce
truces truck trucker truckin trucklo trucks trucule trudge trudgin true truer truest truffle truisms truly trump
trumped trumpet trumps truncat trunche trunk trunks trust trust-b trusted trustee trustfu trustin trusts trustwo
trusty truth truthfu truths try trying tsar tsarist tsars tsunami tub tuba tube tuber tubercu tubers tubes tubing tubs
tubular tuck tucked tug tugboat tugging tugs tuition tulips tumble tumbled tumbler tumbles tumblin tumour tumours
tumult tumultu tuna tundra tune tuned tuneful tuner tunes tunic tuning tunnel tunnell tunnels turban turbid turbidi
turbine turbo turboch turbot turbule turf turfs turkey turkeys turmeri turmoil turn turnabo turnaro turned turner
turning turnip turnkey turnoff turnout turnove turnpik turns turnsti turntab turpent turquoi turrets turtle turtles
tusks tussles tutelag tutor tutored tutoria tutorin tutors tweak tweaked tweakin tweaks tweed tweet tweeted tweetin
tweets tweezer twelfth twelve twelve- twentie twenty twenty- twice twice-w twice-y twigs twiligh twin twin-tr twine
twinge twinkle twinkli twinned twinnin twins twist twisted twister twistin twists twitch two two-day two-deg two-dim
two-fac two-fif two-fol two-hou two-mon two-pag two-par two-pha two-pro two-rou two-sid two-spe two-sta two-ste
two-tai two-ter two-thi two-tie two-tra two-way two-wee two-whe two-yea twofold twos twosome tycoons tying type
type-ap typed typefac types typeset typewri typhoid typhoon typhus typical typifie typify typing typist typo typogra
typolog typos tyranni tyranny tyrant tyrants tyre tyres ubiquit udder uglines ugly ulcers ulterio ultimat ultra
ultra-l ultra-m ultra-n ultrali ultraso ultravi umbilic umbrage umbrell umpires umpteen un-demo unabash unabate unable
unabrid unaccep unaccom unaccou unaccus unachie unackno unacqua unaddre unadjus unadult unaffec unaffor unaided
unalien unalign unalloc unalter unambig unambit unanimi unanimo unannou unanswe unantic unappea unappro unarmed
unasham unasked unassai unassig unassis unassum unattac unattai unatten unattra unaudit unautho unavail unavoid
unaware unbalan unbeara unbeata unbeate unbecom unbekno unbelie unbiase unblock unborn unbound unbreak unbridg unbridl
unbroke unbundl unburde uncanny unceasi uncerta unchain unchall unchang unchart uncheck unclaim unclass uncle unclean
unclear uncles uncolle uncomfo uncommi uncommo uncompe uncompl uncompr unconce uncondi unconfi unconne unconsc unconst
unconta unconte uncontr unconve unconvi uncoope uncoord uncouth uncover uncriti unction uncut undated undaunt undecid
undecla undefin undeliv undemoc undenia under under-a under-d under-e under-f under-i under-p under-r under-s under-u
underac underag underar underbi underbr underca underco undercu underde underdo underem underes underex underfe
underfi underfo underfu undergo undergr underha underin underli underly underma undermi underne underno underpa
underpe underpi underpl underpo underpr underra underre undersc underse undersh undersi undersk undersp underst
underta underto underus underut underva underwa underwe underwh underwo underwr undeser undesir undetec undeter
undevel undid undiffe undigni undilut undimin undiscl undispu undisto undistu undivid undo undocum undoing undone
undoubt undress undue undulat unduly unearth unease uneasil uneasy unecono uneduca unelect unemplo unencum unendin
unequal unequiv unerrin unethic uneven unevenl unevenn unevent unexpec unexpir unexpla unexplo unfaili unfair unfairl
unfairn unfamil unfashi unfatho unfavou unfette unfille unfinis unfit unflinc unfold unfolde unfoldi unfolds unfores
unforge unforgi unfortu unfound unfreez unfrien unfulfi unfunde unfurl ungover ungrate unguard unhappi unhappy unharme
unhealt unheard unheede unhelpf unhinde unholy unhurt unicame unicorn unident unidire unifica unified unifier unifies
uniform unify unifyin unilate unimagi unimpai unimped unimple unimpor unimpre uninfor uninhab uninhib uninsur unintel
uninten uninter uninvit union union-w unionis unions unique uniquel uniquen unison unit unitary unite united unites
unities uniting units unity univers unjust unjusti unjustl unkempt unkind unknowi unknown unlawfu unleade unleash
unless unlicen unlike unlikel unlimit unliste unload unloade unloadi unlock unlocke unlocki unlocks unlucky unmanag
unmanne unmarke unmarri unmask unmaske unmatch unmet unmista unmitig unmodif unnamed unnatur unneces unnerve unnervi
unnotic unobser unobtai unobtru unoccup unoffic unopene unoppos unorgan unortho unpack unpacke unpacki unpaid unpalat
unparal unparli unplann unpleas unplug unpopul unprece unpredi unprepa unprinc unproce unprodu unprofe unprofi unprote
unprove unprovo unpubli unpunis unquali unquest unravel unreach unreada unreali unreaso unrecog unrecor unregis
unregul unrelat unrelen unrelia unremar unremit unremun unrepen unrepre unresol unrespo unrest unrestr unripe unrival
unroll unruly unsafe unsatis unscath unsched unscien unscrup unseaso unseat unsecur unseeml unseen unselfi unsettl
unsight unsigne unskill unsold unsolic unsolve unsophi unsound unspeci unspent unspoil unspoke unstabl unstopp unstruc
unsubsi unsubst unsucce unsuita unsuite unsuper unsuppo unsure unsurpa unsurpr unsuspe unsusta unsympa untangl untappe
untenab unteste unthink untied until untimel unto untold untouch untowar untrain untreat untried untrue untrust unused
unusual unveil unveile unveili unveils unwarra unwary unwaver unwelco unwell unwield unwilli unwind unwindi unwise
unwisel unwitti unworka unworth unwritt unyield up-and- up-fron up-scal up-skil up-to-d up-to-t upbeat upbring upcomin
update updated updates updatin upend upfront upgrade upgradi upheava upheld uphill uphold upholdi upholds upholst
upkeep upland uplands uplift uplifte uplifti uplifts upload uploade uploadi uploads upmarke upon upper upper-c upper-m
uppermo uprated upright uprisin upriver uproar uproot uproote ups upscale upscali upset upsets upsetti upshot upside
upsides upskill upstage upstair upstand upstart upstrea upsurge upsusta upswing uptake uptempo uptick uptime uptown
uptrend upturn upward upwardl upwards upwind uranium urban urbane urbanis urbanit urchin urea urge urged urgency
urgent urgentl urges urging urgings urinal urinary urinate urine urn urologi urology usabili usable usage usages use
use-by used useful usefull usefuln useless user user-ce user-dr user-fr user-ge usernam users uses usher ushered
usherin ushers using usual usually usuriou usurp usurped usury utensil uterine uterus utilisa utilise utilisi utilita
utiliti utility utmost utopia utopian utter utteran uttered utterin utterly uttermo vacanci vacancy vacant vacate
vacated vacatin vacatio vaccina vaccine vacilla vacuous vacuum vacuums vagabon vagarie vaginal vagranc vagrant vague
vaguely vaguene vain vainly valenti valet valiant valid validat validit validly valise valley valleys valoris valour
valuabl valuati value value-a value-b value-d value-f valued valuee valuele valuer valuers values valuing valve valves
vampire van vandal vandali vandals vanguar vanilla vanish vanishe vanishi vanity vanquis vans vantage vaporis vapour
vapours variabi variabl varianc variant variati varicos varied varies varieta varieti variety various varnish vary
varying vascula vases vast vastly vastnes vats vault vaults veal veer veered veering vegan vegans vegetab vegetar
vegetat vehemen vehicle vehicul veil veiled veils veins velocit velodro velvet vending vendor vendors veneer venerab
venerea vengean venison venom venomou vent vented ventila venting ventral ventric vents venture venturi venue venues
veracit veranda verb verbal verball verbati verbose verbs verdant verdict verge verges verifia verific verifie verify
verifyi veritab vermin vernacu versati verse versed verses version versus vertebr vertex vertica verve very vessel
vessels vest vested vestibu vestige vesting vestry vests vet veteran veterin veto vetoed vetoes vetoing vets vetted
vetting vexed vexing via viabili viable viably viaduct vial vibranc vibrant vibrate vibrati vicar vicarag vicario vice
vice-ch vice-mi vice-pr vice-ve viceroy vices vicinit vicious vicissi victim victimi victiml victims victor victori
victors victory video video-c video-l video-o videoco videoed videoga videoli videos videota vie vied vies view viewed
viewer viewers viewing viewpoi views vigil vigilan vigils vigorou vigour vile villa village villain villas vindica
vindict vine vinegar vines vineyar vinicul vintage vinyl viola violabl violate violati violato violenc violent violet
violin violini violins viper viral virgin virgini virgins virile virilit virolog virtual virtue virtues virtuos
virtuou virulen virus viruses visa visa-fr visas viscera viscosi viscoun viscous visibil visible visibly vision
visiona visions visit visitat visited visitin visitor visits visor vistas visual visuali visuall visuals vital vitalit
vitally vitamin viticul vitriol vivacio vivid vividly vivisec vixen vocabul vocal vocalis vocally vocatio vocifer
vodka vogue voice voice-o voiced voicele voicema voices voicing void voided voids volatil volcani volcano volitio
volley volleyb volt voltage volts volume volumes volumin volunta volunte vomit vomitin voracio vortex vote voted
voteles voter voters votes voting vouch vouched voucher vouchin vow vowed vowel vowels vowing vows voyage voyager
voyages vulgar vulgari vulnera vulture vying wade waded wader wading wafer wafers waffle waft wage waged wager wagered
wages waging wagon wagons wailing waist waistco wait waited waiter waiters waiting waitres waits waive waived waiver
waivers waives waiving wake wake-up waken wakes waking walk walk-in walkabl walked walker walkers walking walkout
walks walkway wall walled wallet wallets wallflo wallnut wallow wallpap walls walnuts walrus waltz wand wander wandere
wanderi wane waned wanes waning want wanted wanting wanton wants war war-aff war-cri war-dev war-rav war-tor ward
warden wardens wardrob wards ware warehou wares warfare warhead warily warines warlike warlord warm warmblo warmed
warmer warmest warming warmly warmong warms warmth warn warned warning warns warp warped warrant warren warring
warrior wars warship wart wartime wary was wash washabl washed washer washers washes washing wasp wasps wastage waste
wasted wastefu wastela wastepa wastes wastewa wasting watch watchdo watched watcher watches watchfu watchin watchli
watchma watchme watchto watchwo water water-b water-e water-i water-p water-r water-s waterbo waterco watercr watered
waterfa waterfo waterfr waterin waterlo waterma waterme watermi waterpr waters watersh watersi waterti waterwa waterwo
watery watt watts wave waveban waved wavelen waver wavered waverin waves waving wavy wax waxed waxes waxing waxy way
wayfare waylaid waypoin ways wayside wayward weak weaken weakene weakeni weakens weaker weakest weaklin weakly weaknes
wealth wealthi wealthy wean weaned weaning weapon weaponi weaponr weapons wear wearabl wearer wearers wearine wearing
weariso wears weary weasel weather weave weaver weavers weaves weaving web web-bas webcam webcams webcast webinar
weblog webmast webpage webs webshop website wed wedded wedding wedge wedged wedges wedlock wee weed weeding weedkil
weeds week weekday weekend weeklie weeklon weekly weeks weep weeping weevil weigh weighed weighin weighs weight
weighte weighti weightl weights weighty weir weird weirdly weirds weirs welcome welcomi weld welded welder welders
welding welfare well well-ad well-aw well-ba well-be well-br well-co well-de well-di well-do well-ea well-ed well-en
well-eq well-es well-fi well-fo well-fu well-go well-gr well-in well-ke well-kn well-li well-ma well-me well-of
well-or well-pa well-pl well-po well-pr well-qu well-re well-ro well-ru well-sp well-st well-su well-ta well-th
well-ti well-to well-tr well-un well-us well-wi well-wo well-wr wellbei welling wellnes wells welter went wept were
werewol west westbou westerl western westwar wet wetland wetness wetter whack whale whalers whales whaling wharf
wharves what whateve whatsoe wheat wheats wheel wheelba wheelch wheeled wheeler wheelho wheelin wheels when whence
wheneve where whereab whereas whereby wherefo wherein whereof whereon whereso whereto whereup whereve wherewi whet
whether whetted which whichev whiff while whilst whim whimper whims whimsic whine whip whiplas whipped whippin whips
whirl whirlin whirlpo whirlwi whisk whisked whisker whiskey whisky whisper whistle whistli white white-c whitebo
whiten whitene whiter whites whitewa whither whiting whittle whittli whizz who who-don whoever whole whole-g whole-h
whole-o wholefo wholehe wholeme wholene wholesa wholeso wholly whom whomeve whoop whoopin whooppi whoppin whore whose
whosoev why wicked wickedn wicker wicket wickets wide wide-an wide-ey wide-op wide-ra wide-re wide-sc wide-sp wideban
widely widen widened widener widenin widens wider widescr widespr widest widow widowed widower widowho widows width
widths wield wielded wieldin wields wife wigs wild wildcar wildcat wildern wildest wildfir wildflo wildfow wildlif
wildly wilds wilful wilfull will willed willing willow willows willpow wills wilt wilting wily win win-win wince winch
wind wind-po wind-up winded windfal winding windmil window windows windpip windpow winds windscr windsur windswe windy
wine winemak winepre winerie winery wines wing winged wings wingspa wink winking winner winners winning wins winsome
winter winteri winters wintert wintry wipe wiped wiper wipes wiping wire wired wireles wires wiretap wiring wiry
wisdom wise wisely wiser wisest wish wish-li wished wishes wishful wishing wishlis wisp wisteri wit witch witchcr
witches with withdra withdre wither withere witheri withhel withhol within without withsta withsto witness wits witty
wives wizard wizardr woe woeful woefull woes wok woke woken wolf wolveri wolves woman womanho womanly womb women
women-f women-l women-o womenfo won wonder wondere wonderf wonderi wonderl wonders wondrou wont woo wood wooded wooden
woodlan woodpec woods woodwin woodwor woody wooed wooing wool woolen woolly word word-of worded wording words wordy
wore work work-ba work-li work-re work-st work-to workabi workabl workaho workaro workben workboo workday worked
worker worker- workers workflo workfor workhor workhou working workloa workman workmat workmen workout workpla workroo
works workshe worksho workspa worksta workstr worksur worktop workwea workwee world world-b world-c world-f world-l
world-r world-w worldli worldly worlds worldvi worldwi worm worms wormwoo worn worn-ou worried worries worriso worry
worryin worse worsen worsene worseni worsens worship worst worst-a worst-c worst-h worst-o worst-p worth worthie
worthil worthin worthle worthwh worthy would would-b wound wounded woundin wounds wove woven wrangle wrangli wrap
wrap-up wrapped wrapper wrappin wraps wrath wreak wreaked wreakin wreath wreaths wreck wreckag wrecked wreckin wrecks
wren wrench wrenchi wrest wrested wrestle wrestli wretch wretche wriggle wring wringin wrinkle wrist wristba wrists
wristwa writ write write-d write-o writer writers writes writhin writing writs written wrong wrong-f wrongdo wronged
wrongfu wrongly wrongs wrote wrought wrung wry wryly x-ray x-rays xenon xenopho xylopho yacht yachtin yachts yachtsm
yams yard yards yardsti yarn yarns yawn yawning yea yeah year year-en year-lo year-on year-ro yearboo yearlin yearlon
yearly yearn yearnin years years-l yeast yeasts yell yelled yelling yellow yellowe yellowi yeoman yes yesterd yestery
yet yeti yew yield yielded yieldin yields yodel yoga yoghurt yogurt yoked yolk yonder yore you young younger younges
youngst your yours yoursel youth youth-l youthfu youths zeal zealot zealots zealous zebra zebras zenith zero zero-ca
zero-em zero-en zero-ho zero-ra zero-su zero-ta zero-to zero-wa zeroed zeroes zeroing zeros zest zestful zesty zigzag
zinc zip zip-cod zipped zipper zodiac zombies zonal zone zoned zones zoning zoo zookeep zoologi zoology zoom zoomed
zooming zoonose zoonosi zoonoti zooplan zoos zootech zucchin
`;
