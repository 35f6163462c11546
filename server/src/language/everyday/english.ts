/**
 * Words of ordinary English policy prose, in lower case and in alphabetical order, their regular endings left out
 * and each cut after ten letters: where one of them may be meant, nothing is offered unasked.
 */
export const everydayEnglish: string = `
aback abandon abandonmen abate abatement abattoir abbey abbreviati abdicate abdomen abducted abduction aberration
abide abiding abilities ability abject ablaze able abnormal abnormalit aboard abode abolish abolition aborted abortion
abortive abound about above abroad abrupt absence absent absentee absenteeis absolute absolve absorb absorption
abstain abstention abstinence abstract abstractio absurd absurdity abundance abundant abuse abusing abusive abyss
academia academic academical academies academy accede acceding accelerate accelerati accelerato accent accentuate
accept acceptabil acceptable acceptance access accessibil accessible accession accessorie accessory accident
accidental acclaim accolade accommodat accompanie accompanim accompany accomplice accomplish accord accordance account
accountabi accountabl accountanc accountant accreditat accredited accrual accrue accruing accumulate accumulati
accuracy accurate accusation accuse accusing accustomed ache achievable achieve achievemen achieving acid acidic
acidity acknowledg acoustic acquaintan acquainted acquiesce acquire acquirer acquiring acquisitio acquittal acquitted
acre acrimoniou across act acted acting action activate activating activation active activism activist activities
activity actor actress acts actual actuarial acumen acute adamant adapt adaptabili adaptable adaptation adaptive add
added addict addiction addictive adding addition additional additive address addressee adds adept adequacy adequate
adhere adherence adherent adhering adhesive adjacent adjective adjoining adjourn adjournmen adjudicate adjudicati
adjust adjustable adjustment administer administra admirable admiral admiration admire admissibil admissible admission
admit admittance admitted admitting adolescenc adolescent adopt adoption adoptive adorable adore adult adulterate
adultery adulthood advance advancemen advancing advantage advantageo advent adventure adventurou adversaria adversarie
adversary adverse adversity advert advertise advertisem advertiser advertisin advice advisable advise adviser advising
advisor advisory advocacy advocate advocating aerial aerobic aerodrome aeronautic aeroplane aerosol aerospace
aesthetic afar affair affect affection affectiona affidavit affiliate affiliatio affinity affirm affirmatio affirmativ
affix afflict affliction affluence affluent afford affordabil affordable afforestat affront afloat afoot aforementi
aforesaid afraid afresh after aftercare aftermath afternoon afterwards again against age aged ageing ageism agencies
agency agenda agent ages agglomerat aggravate aggravatin aggregate aggregatin aggregatio aggression aggressive
aggressor aggrieved agile agility agitate agitation ago agonise agonising agony agrarian agree agreeable agreement
agri-envir agri-food agricultur agro-indus agroforest agronomic agronomist agronomy aground ahead aid aide aiding aids
ailing ailment aim aimed aiming aimless aims air airborne aircraft aired airfare airfield airing airlift airline
airmail airplane airport airs airspace airtight airway aisle ajar akin alarm alarmist alas albeit album alcohol
alcoholic alcoholism alderman ale alert algae algal algebra algorithm algorithmi alias alibi alien alienate alienation
alight align alignment alike alimony alive alkaline all allay allegation allege allegiance alleging allegory allergen
allergic allergies allergy alleviate alleviatin alleviatio alley alliance allied allies allocate allocating allocation
allotment allotted allow allowable allowance alloy allude alluding alluring allusion ally almost alone along alongside
aloof aloud alphabet alphabetic alpine already also altar alter alteration altercatio alternate alternatin alternativ
although altitude altogether altruism altruistic aluminium alumni always amalgam amalgamate amalgamati amass amateur
amaze amazement amazing ambassador amber ambience ambient ambiguitie ambiguity ambiguous ambition ambitious ambivalenc
ambivalent ambulance ambulatory ambush amenable amend amendable amendment amenities amenity amiable amicable amid
amidst amiss ammonia ammunition amnesty among amongst amoral amorphous amortisati amortise amount ample amplificat
amplified amplifier amplify amply amputate amputation amuse amusement amusing anaemia anaesthesi anaestheti analogies
analogous analogue analogy analyse analysing analysis analyst analytic analytical anarchic anarchist anarchy anatomy
ancestor ancestral ancestry anchor anchovy ancient ancillary and anecdotal anecdote anew angel anger angle angler
angling angrily angry anguish angular animal animate animation animosity ankle annals annex annexation annihilate
annihilati anniversar annotate annotation announce announceme announcing annoy annoyance annual annualised annuities
annuity annul annulled annulment anomalies anomalous anomaly anonymisat anonymise anonymity anonymous another answer
answerable ant antagonise antagonism antagonist antecedent antelope antenna anterior anthem anthology anthropoge
anthropolo anti-compe anti-corru anti-discr anti-dumpi anti-fraud anti-money anti-racis anti-socia anti-terro
anti-virus antibiotic antibodies antibody anticipate anticipati anticipato anticlimax antics antidote antimicrob
antipathy antiquated antique antiquity antisemiti antisocial antitrust antiviral ants anxieties anxiety anxious any
anybody anyhow anyone anything anytime anyway anywhere apart apartheid apartment apathetic apathy ape aperture apex
apiece apologetic apologies apologise apology appalled appalling apparatus apparel apparent appeal appear appearance
appease appeasemen appellant appellate appellatio append appendices appendix appetite applaud applause apple appliance
applicabil applicable applicant applicatio applied applies apply appoint appointee appointmen apportion apportionm
appraisal appraise appreciabl appreciate appreciati apprehend apprehensi apprentice approach approachab appropriat
approval approve approving approximat apricot aprons apt aptitude aptly aquacultur aquarium aquatic aqueduct aquifer
arable arbiter arbitrage arbitraril arbitrary arbitrate arbitratio arbitrator arc arcade arch archaeolog archaic
archbishop archery archetype archipelag architect architectu archival archive archiving archivist ardent arduous are
area arena arguable arguably argue arguing argument arise arisen arising aristocrac aristocrat arithmetic arm armament
armchair armed armies arming armistice armour arms army aroma aromatic arose around arouse arrange arrangemen
arranging array arrears arrest arrival arrive arriving arrogance arrogant arrow arsenal arsenic arson art arterial
arteries artery artful arthritis article articulate articulati artificial artillery artisan artisanal artist artistic
arts artwork asbestos ascend ascent ascertain ascribe ash ashamed ashes ashore aside ask asked asking asks asleep
asparagus aspect asphalt aspiration aspire aspirin aspiring assailant assailed assassinat assault assemblage assemble
assemblies assembling assembly assent assert assertion assertive assess assessment assessor asset assiduous assign
assignment assimilate assimilati assist assistance assistant assistive associate associatin associatio associativ
assorted assortment assume assuming assumption assurance assure assuring asterisk asthma astonished astonishin
astonishme astounding astray astronaut astronomer astronomic astronomy astute asylum asymmetric asymmetrie asymmetry
ate atheist athlete athletic atlas atmosphere atmospheri atom atomic atone atrocious atrocities atrocity attach
attachment attack attain attainable attainment attempt attend attendance attendant attendee attention attentive
attenuate attest attestatio attic attire attitude attorney attract attraction attractive attributab attribute
attributin attributio attrition attuned atypical auction auctioneer audacious audacity audible audibly audience audio
audio-visu audiovisua audit audition auditor auditorium augment augmentati aunt auspices auspicious austere austerity
autarky authentic authentica authentici author authorisat authorise authorisin authoritar authoritat authoritie
authority authorship autism autistic autobiogra autocracy autocrat autocratic autograph automate automatic automatica
automating automation automaton automobile automotive autonomous autonomy autopsies autopsy autumn autumnal auxiliarie
auxiliary avail availabili available avalanche avarice avenge avenue average averse aversion avert avian aviation
aviator avid avocado avoid avoidable avoidance await awake awaken award aware away awe awesome awful awhile awkward
awoke axe axes axiom axis axle babies baby bachelor back backfire background backlash backless backlog backstage
backstop backup backward backwater backyard bacon bacteria bacterial bacterium bad baddest badge badger badly
badminton baffle bag baggage bags bail bailiff bailout bait bake baker bakeries bakery baking balance balancing
balconies balcony bald bale ball ballad ballast ballet ballistic balloon ballot ballot-box ballroom balm ban banal
banana band bandage bandit bandwagon bandwidth bang banish bank bankable banknote bankrupt bankruptci bankruptcy
banned banner banning banquet bans baptised baptism bar barbarian barbaric barbarity barbecue barbed barber bare
barefoot bargain barge bark barley barn barometer baron barracks barrage barred barrel barren barricade barrier
barring barrister bars barter base baseball baseless baseline basement basic basically basil basin basing basis basket
basketball bass bastion bat batch bath bathe bathroom baton bats battalion batter batteries battery battle battlefiel
battleship battling bay bays bazaar beach beacon beam bean bear bearable beast beat beaten beautiful beautify beauty
beaver became because beckon become becoming bed bedded bedding bedridden bedrock bedroom beds bedside bedtime bee
beech beef beehive beekeeper beekeeping been beer bees beet beetle befall before beforehand befriend beg began beggar
begged begging begin beginner beginning begun behalf behave behaving behaviour behavioura behest behind behold beige
being belated beleaguere belfry belief belies believe believer believing belittle bell bellicose belligeren belly
belong beloved below belt bemoan bench benchmark bend beneath benefactor beneficial beneficiar benefit benefitted
benevolenc benevolent benign bent bequeast bequeath bereaved bereavemen bereft berries berry berth beseech beset
beside besiege best bestow bestseller bestsellin bet betray betrayal bets better betterment betting between bevelled
beverage beware bewildered bewilderin bewilderme beyond bi-annual biannual bias bible biblical bibliograp bickering
bicycle bid bidder bidding bids biennial bifurcate bifurcatio big bigger biggest bigot bigotry bike bilateral
bilingual bilinguali bill billboard billet billiard billion billionair bin binary bind binge binoculars bins bio-based
bio-econom biochemica biochemist biodegrada biodiverse biodiversi bioeconomy bioenergy bioethics biofuel biogas
biographer biographic biographie biography biological biologist biology biomass biomedical biometric bioplastic biopsy
biosphere biotech biotechnol bipartisan birch bird birth birthday birthplace birthrate birthright biscuit bisexual
bishop bison bit bite biting bits bitten bitter bizarre black blackboard blacken blacklist blackmail blackmarke
blackout blacksmith bladder blade blame blameless blaming bland blank blanket blasphemou blasphemy blast blatant blaze
blazing bleach bleak bled bleed blemish blend bless blew blight blind blindfold blink bliss blissful blister blizzard
bloat bloc block blockade blockage blockbuste blockchain blog blogger blogging blonde blood bloodless bloodshed
bloodstrea bloody bloom blossom blot blow blown blue blueberry blueprint bluff blunder blunt blur blurb blurred
blurring blush boar boardroom boast boat bodies bodily body bodyguard bog bogged bogs bogus boil boisterous bold
bolster bolt bomb bombard bombardmen bombshell bona bonanza bond bondage bondholder bone bonfire bonnet bonus book
bookcase bookkeeper bookkeepin booklet bookmaker bookseller bookshelf bookshop bookstore boom boomerang boost boot
booth border borderland borderless borderline bore boredom borehole boring born borne borough borrow bosom boss
botanic botanical botanist botany both bottle bottleneck bottling bottom bottom-up bottomless bought boulder boulevard
bounce bouncing bound boundaries boundary boundless bountiful bounty bouquet bourgeois bourgeoisi bout boutique bovine
bow bowed bowel bowl bows box boxed boxer boxes boxing boy boycott boyfriend boyhood boys brace bracelet bracing
bracket brag braid brain brainpower brainstorm brainwashi brake braking branch brand brandy brass brave bravery brawl
brazen breach bread breadth breadwinne break breakable breakage breakaway breakdown breakeven breakfast breakout
breakthrou breakup breakwater breast breastfeed breath breathe breathless breathtaki bred breed breeze breezy brevity
brew breweries brewery bribe bribery bribing brick bricklayer bridal bride bridge bridgehead bridging bridle brief
briefcase brigade brigadier bright brighten brightest brilliance brilliant brim brine bring brink brisk bristle
brittle broad broad-base broadband broadcast broaden broadest broadsheet broccoli brochure broke broken broker
brokerage bronze brooch brood brook broom broth brothel brotherhoo brought brow brown brownfield browse browser
browsing bruise brunt brush brusque brutal brutality brute bubble bucket buckle bud budding buddy budget budgetary
buds buffalo buffer buffet bug buggy bugs build buildup built built-in built-up bulb bulge bulging bulk bulky bull
bulldozer bullet bulletin bulletproo bullied bullies bullion bullish bully bumblebee bump bumpy bunch bundle bundling
bungalow bunk buoy buoyancy buoyant burden burdensome bureau bureaucrac bureaucrat burgeoning burger burglar
burglaries burglary burial buried buries burn burnout burnt burrow bursaries bursary burst bury bus buses bush busier
busiest busily business business-f businessma businessme businesswo bust bustle bustling busy but butcher butchery
butter butterflie butterfly buttermilk button buttress buy buyer buying buyout buys buzz buzzword by-electio by-law
by-product bye bygone bylaws bypass byproduct bystander byte byway cab cabbage cabin cabinet cable cabling cabs cache
cacophony cactus cadastral cadastre cadet cadre cafe cafeteria caffeine cage cajole cake calamities calamitous
calamity calcified calcium calculate calculatin calculatio calculator calculus calendar calf calibrate calibratio
calibre call calligraph callous calm calorie calorific calves came camel camera cameraman camouflage camp campaign
campfire campsite campus can canal canary cancel cancellati cancelled cancelling cancer cancerous candid candidacie
candidacy candidate candidatur candle candour candy cane canine canister cannabis canned canning cannon cannot canoe
canon canonical canopy canteen canton cantonal canvas canyon cap capabiliti capability capable capacious capacitate
capacities capacity capital capital-in capitalisa capitalise capitalisi capitalism capitalist capitulate capitulati
capped capping caprice caps capsize capsule captain caption captivate captivatin captive captivity capture capturing
car caravan carbohydra carbon carbon-fre carbon-int carbon-neu carbonated carbonise carcase carcass carcinogen card
cardboard cardiac cardiff cardigan cardinal cardiologi cardiovasc care careful caregiver caregiving carehome careless
caretaker cargo caricature caring carnage carnival carnivore carol carp carpenter carpentry carpet carriage carriagewa
carried carrier carries carrot carry carryover cars cart cartel cartograph carton cartoon cartoonist cartridge carve
carving cascade cascading case case-by-ca case-law casebook caseload casework cash cash-flow cashflow cashier cashless
cashmere casino cask casserole cassette cast caste castigate castle castrate casual casualties casualty cat cataclysm
cataclysmi catalogue cataloguin catalyse catalysing catalysis catalyst catalytic cataracts catastroph catch catch-all
catch-up catchment catchy categorica categories categorisa categorise category cater caterpilla cathartic cathedral
catholic cats cattle caucus caught cauliflowe causal causality causation cause causeway causing caustic caution
cautionary cautious cavalry cave caveat cavern cavities cavity cease ceasefire ceaseless ceasing cedar cede ceiling
celebrate celebratin celebratio celebrator celebritie celebrity celery celestial celibacy celibate cell cellar cellist
cello cellphone cellular cellulose cement cemeteries cemetery censor censorship censure census cent centenary
centennial centigrade centimetre central centralisa centralise centralisi centrality centre centre-lef centre-rig
centrepiec centric centrifuga centring centrist centuries century ceramic cereal cerebral ceremonial ceremonies
ceremony certain certaintie certainty certifiabl certificat certified certifier certifies certify cessation chaff
chain chair chairlift chairman chairmansh chairmen chairperso chairwoman chalet chalk chalky challenge challenger
challengin chamber chameleon champagne champion championsh chance chancellor change change-ove changeable changeover
changer changing channel channelled channellin chant chaos chaotic chapel chaplain chapter character characteri
charcoal charge chargeable charger charging chariot charisma charismati charitable charities charity charm chart chase
chasing chasm chassis chaste chasten chastise chat chatbot chatroom chatted chatter chatting chauvinism chauvinist
cheap cheapest cheat check check-in check-up checklist checkout checkpoint cheek cheeky cheer cheerful cheese
cheesemake chef chemical chemist chemistry chemothera cheque cherish cherries cherry chess chest chestnut chew chick
chicken chickpea chief chieftain child childbeari childbirth childcare childfrien childhood childish childless
childlike childminde childproof children chill chilli chilly chime chimney chin chip chipmaker chipped chisel
chivalrous chivalry chloride chlorine chocolate choice choir choke choking cholera cholestero choose choosing choosy
chop chopped chopping choppy choral chord chore choreograp chorus chose chosen christen chrome chronic chronicall
chronicle chronologi chronology chunk church churchgoer churchyard churn cider cigar cigarette cinder cinema cinematic
cinematogr cinnamon cipher circa circle circling circuit circuitous circuitry circular circularit circulate circulatin
circulatio circulator circumcisi circumfere circumscri circumspec circumstan circumvent circus cistern citadel
citation cite cities citing citizen citizenry citizenshi citrus city cityscape citywide civic civil civilian
civilisati civilise civility clad claim claimant clam clamour clamp clampdown clan clandestin clap clapping clarificat
clarified clarifies clarify clarity clash clasp class classic classical classifica classified classifies classify
classless classmate classroom clause claustroph claw clawback clay clean clean-up cleanest cleanlines cleanse cleanup
clear clear-cut clearance clearcut clearest clearing-h clearingho cleavage clemency clement clench clergy clergyman
clerical clerk clever cliche click client clientele cliff climate climate-fr climate-ne climate-pr climate-re climatic
climatolog climax climb clinch cling clinic clinical clinician clip clipped clipping clique cloak cloakroom clock
clockwise clockwork clog clogged clone cloning close close-knit close-up closedown closer closest closet closing
closure clot cloth clothe clotted cloud cloud-base cloudburst cloudless cloudy clout clover clown club clubbed
clubbing clubhouse clue clumsily clumsy cluster clutch clutter co-author co-chair co-create co-creatio co-decisio
co-design co-exist co-existen co-finance co-financi co-founder co-fund co-legisla co-operate co-operati co-opt
co-ordinat co-own co-ownersh co-payment co-produce co-product co-rapport co-signato co-sponsor co-worker co-working
coach coal coal-fired coalesce coalfield coalition coarse coast coastal coastguard coastline coat coaxial cobalt
cobbled cobbleston cobweb cockpit cockroach cocktail cocoa coconut cod code codice codificati codified codify coding
coefficien coerce coercion coercive coexist coexistenc coffee coffers coffin cogent cognate cognisance cognisant
cognition cognitive cohabit cohabitati cohere coherence coherent cohesion cohesive cohort coil coin coinage coincide
coincidenc coincident coinciding coke cold coldest colic collaborat collapse collapsibl collapsing collar collate
collateral collating colleague collect collectabl collection collective collectivi collector college collegial
collegiali collegiate collide colliding collision colloquial colloquium collude collusion collusive colon colonel
colonial colonialis colonies colonisati colonise colonist colonnade colony colossal colossus colour colourful
colourless column columnist coma comb combat combatant combative combinatio combine combining combustibl combustion
come comeback comedian comedies comedy comet comfort comfortabl comic coming comma command commandant commandeer
commandmen commando commemorat commence commenceme commencing commend commendabl commendati commensura comment
commentari commentary commentato commerce commercial commiserat commission commit commitment committed committee
committing commodious commoditie commodity commodore common commonalit commonest commonplac commonweal commotion
communal communicab communicat communion communique communism communist communitie community commute commuter
commuting compact companies companion companions company comparabil comparable comparably comparativ comparator
compare comparing comparison compartmen compass compassion compatibil compatible compatriot compel compelled
compelling compendium compensate compensati compensato compete competence competenci competency competent competing
competitio competitiv competitor compilatio compile compiling complacenc complacent complain complainan complaint
complement complete completing completion complex complexion complexiti complexity compliance compliant complicate
complicati complicit complicity complied complies compliment comply component compose composer composing composite
compositio compost composure compound comprehend comprehens compress compressio compressor comprise comprising
compromise compromisi compulsion compulsive compulsori compulsory computatio compute computer computerga computeris
computing comrade conceal concealmen concede conceding conceit conceivabl conceive conceiving concentrat concentric
concept conception conceptual concern concert concerto concession conciliate conciliati conciliato concise conclude
concluding conclusion conclusive concoct concord concordanc concourse concrete concur concurred concurrenc concurrent
concussion condemn condemnati condensati condense condescend condition conditiona condolence condom condone conduce
conducive conduct conductivi conductor conduit cone confection confederac confederal confederat confer conference
conferral conferred conferring confess confession confide confidence confident confidenti confiding configurat
configure configurin confine confinemen confining confirm confirmati confirmato confiscate confiscati conflagrat
conflict conflictua confluence confluent conform conformanc conformist conformity confound confront confrontat confuse
confusing confusion congeal congenial congenital congested congestion congestive conglomera congratula congregate
congregati congress congressio congressma congruence congruent conifer coniferous conjecture conjugal conjunctio
conjunctur conjure connect connection connective connector connivance connoisseu connotatio connotes conquer conqueror
conquest conscience conscienti conscious conscript conscripti consecutiv consensual consensus consent consequenc
consequent conservanc conservati conservato conserve conserving consider considerab considerat consign consignee
consignmen consist consistenc consistent consolatio console consolidat consonant consortia consortium conspicuou
conspiraci conspiracy conspirato conspire constable constabula constancy constant constellat consternat constipati
constituen constitute constituti constrain constraint constrict constricti construct constructi constructo construe
consul consular consulate consult consultanc consultant consultati consumable consume consumer consumeris consuming
consummate consumptio contact contactabl contactles contagion contagious contain containeri containmen contaminan
contaminat contemplat contempora contempt contemptuo contend content contention contentiou contentmen contest
contestabl contestant contestati context contextual contiguity contiguous continent continenta contingenc contingent
continual continuanc continuati continue continuing continuity continuous continuum contour contraband contracept
contract contractio contractor contractua contradict contraindi contrary contrast contravene contraveni contravent
contribute contributi contributo contrived control controllab controlled controller controllin controvers conundrum
conurbatio convalesce convene convener convenienc convenient convening convenor convent convention converge convergenc
convergent converging conversant conversati converse conversing conversion convert convertibl convex convey conveyance
conveyanci conveyor convict conviction convince convincing convivial convoke convoluted convoy convulsion cook
cookbook cookery cookie cool coolant coolest cooperate cooperatin cooperatio cooperativ coopted coordinate coordinati
coordinato cope copied copier copies coping copious copper coppice copse copy copyist copyright coral cord cordial
cordless cordon core coriander cork corn cornerston cornfield cornflour corona coronary coronation coronaviru coroner
corporal corporate corporatio corporatis corps corpse corpus correct correction corrective correlate correlatin
correlatio correspond corridor corrigenda corrigendu corroborat corrode corrosion corrosive corrugated corrupt
corruption cosmetic cosmic cosmology cosmonaut cosmopolit cosmos cost cost-benef cost-cutti cost-effec cost-effic
cost-savin cost-shari costlier costume cosy cottage cotton couch cough could council councillor councilman counsel
counselled counsellin counsellor count countable countdown countenanc counter-te counteract counterarg counterbal
countercla counterfei counterint countermea counterpar counterpro counterter countervai counterwei countess counties
countless countries country country-sp countryman countrymen countrysid countrywid county coup couple coupling coupon
courage courageous courgette courier course coursebook coursework court courteous courtesies courtesy courthouse
courtroom courtship courtyard cousin cove covenant cover coverage covert covet cow coward cowardice cowboy cower
coworker cows coyote crab crack crackdown cradle craft craftsman craftsmans craftsmen craftspeop crafty cram crammed
cramp cranberrie cranberry crane crank crash crass crate crater crave craving crawl crayon craze crazy cream creamery
creamy create creating creation creative creativity creator creature creche credence credential credibilit credible
credibly credit creditable creditor creditwort credo credulity credulous creed creek creep cremated cremation
crematoriu crept crescendo crescent crest crevice crew crib cricket cried cries crime criminal criminalis criminalit
criminolog crimson cripple crippling crises crisis crisp crispy criss-cros criteria criterion critic critical
criticalit criticise criticisin criticism critique croak crocodile crook crop cropland cropped cropping cross
cross-bord cross-chec cross-comp cross-coun cross-cult cross-cutt cross-disc cross-exam cross-fert cross-nati
cross-part cross-refe cross-sect cross-subs crossbow crossfire crossroads crosswalk crossword crouch crowd crowdfundi
crowdsourc crown crucial crucible crucifix crucifixio crucify crude cruel cruelty cruise cruiser cruising crumb
crumble crumbling crunch crusade crusader crush crust crustacean crusty crutch crux cry crying crypt cryptic
cryptocurr cryptograp crystal crystallis cub cube cubic cubicle cubs cuckoo cucumber cuisine cul-de-sac culinary cull
culminate culminatin culminatio culpabilit culpable culprit cult cultivar cultivate cultivatin cultivatio cultivator
cultural culture cumbersome cumin cumulate cumulation cumulative cunning cup cupboard cupful cups curable curate
curating curative curator curb curd cure curfew curing curiosity curious curl curly currants currencies currency
current curricula curricular curriculum curry curse cursor cursory curt curtail curtailmen curtain curvature curve
curving cushion custard custodial custodian custody custom custom-bui custom-mad customaril customary customisat
customise customisin cut cutback cute cutlery cutoff cuts cutter cutthroat cutting cutting-ed cyanide cyber cyber-atta
cyberattac cyberbully cybercrime cybercrimi cyberspace cycle cycleway cyclical cycling cyclist cyclone cygnet cylinder
cylindrica cymbal cynic cynical cynicism cypress cyst cystic dab dad daddy daffodil dagger dailies daily dairies dairy
daisies daisy dale dam damage damaging dammed damn damp dampen dams dance dancer dancing dandelion danger dangerous
dangle dangling dare daring dark darken darkest darkroom darling dart dash dashboard data database dataset date dating
datum daughter daunted daunting dawn day day-care day-to-day daybreak daycare daydream daylight days daytime daze
dazzle dazzling deacon deactivate deactivati dead deadliest deadline deadlock deadweight deaf deafening deal
dealership dealt dean dear dearest dearth death debacle debar debarred debatable debate debating debauch debentures
debilitate debilitati debit debrief debris debt debtor debug debunk debut decade decadence decadent decant decarbonis
decay decease deceit deceitful deceive deceiving decelerate decelerati decency decent decentrali deception deceptive
decibel decide deciding deciduous decimal decimate decimation decipher decision decision-m decisive deck declaratio
declarativ declare declaring declassifi declassify decline declining decode decoder decoding decolonisa decolonise
decommissi decompose decomposin decomposit decontamin decor decorate decorating decoration decorative decorum decouple
decoupling decoy decrease decreasing decree decrepit decried decriminal decry dedicate dedicating dedication deduce
deduct deductible deduction deductive deed deem deep deep-roote deep-sea deep-seate deepen deepest deer deface
defamation defamatory defame default defeat defeatist defect defection defective defector defence defenceles defend
defendable defendant defensible defensive defer deference deferment deferral deferred deferring defiance defiant
deficienci deficiency deficient deficit defied defies definable define defining definite definition definitive deflate
deflation deflationa deflator deflect deflection deforestat deforested deform deformatio deformitie deformity defraud
defray defrost deft defunct defuse defusing defy degeneracy degenerate degenerati degradabil degradable degradatio
degrade degrading degree degressive dehumanise dehumanisi dehydrated dehydratio deindustri deities deity delay
delectable delegate delegating delegation delete deleteriou deleting deletion deliberate deliberati delicacies
delicacy delicate delicatess delicious delight delightful delimit delimitati delineate delineatio delinquenc
delinquent delirium delist deliver deliverabl deliveranc deliveries delivery delta delude deluge delusion deluxe delve
demagogue demagoguer demand demarcate demarcatio demean demeanour demented dementia demerit demilitari demise demist
demobilisa demobilise democracie democracy democrat democratic democratis demographe demographi demography demolish
demolition demon demonic demonise demonstrab demonstrat demoralise demoralisi demote demotion demotivate demotivati
den denational denial denied denies denigrate denigratin denominate denominati denominato denote denounce denouncing
dense densities density dent dental dentist dentistry dentures denucleari denunciati deny deodorant depart department
departure depend dependable dependant dependence dependenci dependency dependent depict depiction deplete depleting
depletion deplorable deplore deploy deployment depopulate depopulati deport deportatio deportees depose deposit
deposition depositor depot depraved depravity depreciate depreciati depress depression depressive deprivatio deprive
depriving depth deputies deputise deputy derail derailment deregulate deregulati derelict derelictio deride derision
derisory derivation derivative derive deriving dermatolog derogate derogation derogatory desalinate desalinati descend
descendant descent describe describing descriptio descriptiv descriptor desecrate desecratio desegregat desert
desertific desertion deserve deserving design designate designatin designatio desirabili desirable desire desiring
desirous desk desktop desolate desolation despair desperate desperatio despicable despise despite despondenc
despondent despot despotic despotism dessert destabilis destinatio destined destiny destitute destitutio destroy
destructio destructiv detach detachment detail detain detainee detect detectable detection detective detector
detention deter detergent deteriorat determinan determinat determine determinin determinis deterred deterrence
deterrent deterring detestable detonate detonation detonator detour detoxifica detoxify detract detractors detriment
detrimenta devaluatio devalue devastate devastatin devastatio develop developmen deviance deviant deviate deviating
deviation device devil devious devise devising devoid devolution devolve devote devotee devoting devotion devour
devout dew dexterity diabetes diabetic diabolical diagnose diagnosing diagnosis diagnostic diagonal diagram dial
dialect dialled dialling dialogue dialysis diameter diametrica diamond diaper diaphragm diaries diarrhoea diary
diaspora dice dichotomy dictate dictating dictation dictator dictatoria dictatorsh dictionari dictionary did didactic
die died dies diesel diet dietary dietician dietitian differ difference different differenti difficult difficulti
difficulty diffident diffuse diffusion dig digest digestible digestion digestive digger digging digit digital
digitalisa digitalise digitalisi digitisati digitise dignified dignify dignitarie dignitary dignity digress digression
digs dike dilapidate dilate dilemma diligence diligent dill dilute diluting dilution dim dimension dimensiona diminish
diminution diminutive dimly dimmed dine diner dinghy dining dinner dinosaur diocese dioxide dioxin dip diphtheria
diploma diplomacy diplomat diplomatic dipped dipping dips dire direct direction directiona directive director
directorat directoria directorie directorsh directory dirt dirtier dirtiest dirty disabiliti disability disable
disabling disadvanta disaffecte disaffecti disagree disagreeab disagreeme disallow disallowan disappear disappeara
disappoint disapprova disapprove disapprovi disarm disarmamen disarray disassembl disaster disastrous disavow disband
disbelief disburse disburseme disbursing disc discard discern discernibl discernmen discharge dischargin disciples
disciplina discipline disclaim disclose disclosing disclosure disco discolour discomfort disconcert disconnect
discontent discontinu discord discordant discount discourage discouragi discourse discover discoverie discovery
discredit discreet discrepanc discrete discretion discrimina discuss discussion disdain disease disembark disembarka
disempower disenchant disenfranc disengage disengagem disentangl disfigure disgrace disgracefu disgruntle disguise
disgust dish dishearten dishonest dishonesty dishonour dishonoura dishwasher disillusio disincenti disincline
disinfect disinfecta disinfecti disinforma disingenuo disintegra disinteres disjointed disk dislike dislocate
dislocatio disloyal disloyalty dismal dismantle dismantlin dismay dismiss dismissal dismissive disobedien disobey
disorder disorganis disorienta disoriente disown disparage disparagin disparate disparitie disparity dispatch dispel
dispelled dispensabl dispensary dispensati dispense dispenser dispensing dispersal disperse dispersion displace
displaceme displacing display displeased displeasur disposable disposal dispose disposing dispositio dispossess
disproport disprove disputable dispute disputing disqualifi disqualify disquiet disregard disrepair disreputab
disrepute disrespect disrupt disruption disruptive dissatisfa dissatisfi dissect dissection disseminat dissension
dissent dissertati disservice dissident dissimilar dissipate dissociate dissolutio dissolve dissolving dissuade
dissuasive distal distance distancing distant distaste distastefu distil distillati distilled distiller distilleri
distillery distinct distinctio distinctiv distinguis distort distortion distortive distract distractio distraught
distress distribute distributi distributo district distrust disturb disturbanc disuse ditch dive diver diverge
divergence divergent diverging diverse diversific diversifie diversify diversion diversiona diversity divert divest
divestitur divestment divide dividend divider dividing divine diving division divisive divorce divulge dizziness dizzy
dock dockyard doctor doctoral doctorate doctrinair doctrine document documentar documentat dodge does dog dogged dogma
dogmatic dogmatism dogs doing doldrums dole doll dollar dolphin domain dome domestic domestical domesticat domesticit
domicile dominance dominant dominate dominating domination dominion domino donate donating donation done donkey donor
doom doomsday door door-to-do doorman doorstep doorway dope doping dormant dormitorie dormitory dosage dose dosing
dossier dot dots dotted double doubling doubly doubt doubtful doubtless dough doughnut dove dovetail down downbeat
downcast downfall downgrade downgradin downhill download downloadab downmarket downplay downpour downright downriver
downside downsize downsizing downstairs downstream downtime downtown downtrend downturn downward downwind dowry doze
dozen drab draconian draft draftsman drag dragged dragging dragon dragonflie dragonfly drain drainage drama dramatic
dramatical dramatist drank drape drapery drastic drasticall draught draughtsma draughty draw drawback drawbridge drawn
dread dreadful dream dreamt dreary dredge dredger dredging dregs drenched dress drew dribble dried drier dries drift
drill drink drinkable drip dripping drive driven driver driverless driveway driving drizzle drone droop drop droplet
dropout dropped dropping drought drove drown drowsiness drowsy drug druggist drugstore drum drummer drumming drunk
drunken dry dryer drying dryland dryness dual dual-use dualism duality dub dubbed dubbing dubious duck duckling duct
due duel dues duet dug dull duly dumb dumbfounde dummy dump dumpling dune dung dungeon dupe duplex duplicate
duplicatin duplicatio duplicity durability durable durably duration duress during dusk dust dustbin dusty dutiable
duties dutiful duty duty-free dwarf dwell dwindle dwindling dye dyed dyeing dyes dying dyke dynamic dynamicall
dynamism dynamite dynamo dynastic dynasties dynasty dysentery dysfunctio dyslexia dyslexic each eager eagle ear
earache eardly earlier earliest early earmark earn earnest earring ears earshot earth earthen earthquake earwax ease
easel easier easiest easily easing east eastbound eastern eastward easy easy-going easy-to-us eat eaten eater eatery
eating eats eaves eavesdrop eavesdropp ebb ebony eccentric eccentrici ecclesiast echelon echo eclectic eclipse
eco-design eco-effici eco-friend eco-innova eco-label eco-labell eco-scheme eco-system eco-touris ecodesign ecolabel
ecological ecologist ecology econometri economic economical economies economise economist economy ecosystem ecotourism
ecstatic edge edible edict edificatio edifice edit edition editor editorial educate educating education educationa
educator eel eels eerie effect effective effectual effeminate efficaciou efficacy efficienci efficiency efficient
effigy effluent effort effortless effusive egalitaria egg eggplant eggs eggshell ego egocentric egoism egoistic egos
egregious eight eighteen eighteenth eightfold eighth eighties eighty either eject ejection elaborate elaboratin
elaboratio elapse elastic elasticity elated elbow elder elderberry elderflowe eldest elect election electionee
elective elector electoral electorate electric electrical electricia electricit electrific electrifie electrify
electrode electrolys electromag electromec electromob electron electronic elegance elegant element elemental
elementary elephant elevate elevating elevation elevator eleven eleventh elicit eligibilit eligible eliminate
eliminatin eliminatio elite elitism elitist ellipse elliptical elm elongate elope eloquence eloquent else elsewhere
elucidate elucidatio elude elusive email emanate emanating emancipate emancipati embankment embargo embark embarrass
embarrassm embassies embassy embattled embed embedded embedding embellish embellishm embers embezzle embezzleme
embittered emblem emblematic embodied embodies embodiment embody embolden embrace embracing embroidere embroidery
embroiled embryo embryonic emerald emerge emergence emergencie emergency emergent emerging emeritus emigrant emigrate
emigration eminence eminent emissaries emissary emission emission-f emit emitted emitter emitting emotion emotional
emotive empathetic empathic empathise empathy emperor emphasis emphasise emphatic emphatical empire empirical employ
employabil employable employee employment emporium empower empowermen empress emptied emptier empties emptiness empty
emulate emulating emulation emulsifier emulsion enable enablement enabler enabling enact enactment enamel enamoured
encapsulat encased enchant enchantmen encircle encircleme enclave enclose enclosing enclosure encode encoder encoding
encompass encore encounter encourage encouragem encouragin encroach encroachme encrypt encryption encumbered
encumbranc encyclopae encycloped end end-of-lif end-user endanger endear endeavour ended endemic endgame ending
endless endocrine endogenous endorse endorsemen endorsing endoscopy endow endowment endpoint ends endurance endure
enduring enemies enemy energetic energetica energies energise energising energy energy-eff energy-int energy-rel
energy-sav enforce enforceabi enforceabl enforcemen enforcer enforcing enfranchis engage engagement engaging engender
engine engraved engraver engraving engrossed engulf enhance enhancemen enhancing enigma enigmatic enjoin enjoy
enjoyable enjoyment enlarge enlargemen enlarging enlighten enlightenm enlist enlivened enmity enormous enough enquire
enquirer enquiries enquiring enquiry enrage enraptured enrich enrichment enrol enrolled enrolling enrolment enshrine
enshrining enslave enslavemen ensue ensuing ensure ensuring entail entangle entangleme enter enterprise enterprisi
entertain entertainm enthusiasm enthusiast entice enticing entire entirety entities entitle entitlemen entitling
entity entomologi entomology entourage entrance entrant entrapment entrench entrenchme entreprene entries entropy
entrust entry entry-leve enumerate enumeratio enunciate envelop envelope envious environ environmen envisage
envisaging envision envoy envy enzyme ephemeral epic epicenter epicentre epidemic epidemiolo epilepsy epileptic
epilogue episode episodic epitome epitomise epoch epoch-maki equal equalise equalising equalities equality equalled
equalling equanimity equate equating equation equator equatorial equestrian equidae equidistan equids equilibriu
equine equinox equip equipment equipped equipping equitable equitably equities equity equivalenc equivalent equivocal
equivocate era eradicate eradicatin eradicatio eras erase erasure erect erection ergonomic erode eroding erosion
erosive erotic err errand erratic erraticall erratum erred erring erroneous error erstwhile erudite erupt eruption
escalate escalating escalation escalator escapade escape escaping eschew escort esoteric especially espionage
esplanade espouse espresso essay essayist essence essential establish establishm estate esteem estimate estimating
estimation estranged estrangeme estuaries estuary etched etching eternal eternity ethic ethical ethnic ethnically
ethnicitie ethnicity ethnograph ethnology ethos etiquette etymologic etymology eukaryote eulogy euphemism euphemisti
euphoria euphoric euro euro-area euthanasia evacuate evacuating evacuation evacuee evade evaders evading evaluate
evaluating evaluation evaluative evaluator evangelica evaporate evaporatin evaporatio evasion evasive eve even
even-hande event eventful eventual eventualit ever ever-chang ever-growi ever-incre evergreen everlastin evermore
every everybody everyday everyone everything everywhere evict eviction evidence evidence-b evident evidential
evidentiar evil evocation evocative evoke evoking evolution evolutiona evolve evolving ewe ewes ex-ante ex-post
ex-preside exacerbate exacerbati exact exaggerate exaggerati exalted exam examinatio examine examiner examining
example exasperate exasperati excavate excavating excavation excavator exceed excel excelled excellence excellency
excellent excelling except exception exceptiona excerpt excess excessive exchange exchangeab exchanger exchanging
exchequer excisable excise excision excitabili excite excitement exciting exclaim exclamatio exclude excluding
exclusion exclusiona exclusive exclusivit excrement excrete excretion excruciati excursion excusable excuse excusing
executable execute executing execution executive executor executory exemplar exemplary exemplifie exemplify exempt
exemption exercise exercising exert exertion exhalation exhale exhaust exhaustion exhaustive exhibit exhibition
exhibitor exhilarate exhilarati exhort exhortatio exhumation exhume exigencies exigency exile exist existence existent
existentia exit exodus exonerate exoneratio exorbitant exotic expand expanse expansion expansiona expansioni expansive
expat expatriate expect expectanci expectancy expectant expectatio expedience expediency expedient expedite expediting
expedition expeditiou expel expelled expelling expend expendable expenditur expense expensive experience experienci
experienti experiment expert expertise expiration expire expiring expiry explain explainabl explanatio explanator
explicable explicit explode exploding exploit exploitabl exploitati exploratio explorator explore explorer exploring
explosion explosive exponent exponentia export export-led export-ori exportable exportatio expose exposing exposition
exposure expound express expression expressive expressway expropriat expulsion expunge exquisite extend extension
extensive extent extenuatin exterior exterminat external externalis externalit extinct extinction extinguish extol
extolled extort extortion extortiona extra extract extraction extractive extractor extracurri extradite extraditin
extraditio extrajudic extramural extraneous extraordin extrapolat extraterri extravagan extreme extremism extremist
extremitie extremity extricate extrinsic extrovert exuberance exuberant exude eye eye-catchi eyebrow eyed eyeing
eyelid eyes eyesight eyesore eyewitness fable fabric fabricate fabricatin fabricatio fabulous facade face face-to-fa
faceless facelift facet facetious facial facilitate facilitati facilitato facilities facility facing facsimile fact
fact-based fact-check fact-findi factfindin faction factional factor factories factory factsheet factual faculties
faculty fade fading fail failsafe failure faint fair fairest fairground fairy faith faithful fake faking falcon fall
fallacies fallacious fallacy fallback fallen fallible fallout fallow false falsehood falsifiabl falsificat falsified
falsify falter fame familial familiar familiaris familiarit families family family-fri family-run famine famous fan
fanatic fanatical fanaticism fancied fanciful fancy fanfare fanning fans fantasies fantasise fantastic fantasy fanzine
far far-fetche far-flung far-left far-reachi far-right far-sighte faraway farce farcical fare farewell farfetched farm
farmhouse farmland farmyard farsighted farther farthest farthing fascia fascinate fascinatin fascinatio fascism
fascist fashion fashionabl fast fast-growi fast-movin fast-paced fast-track fasten fastest fastidious fat fatal
fatalism fatalistic fatalities fatality fate fateful father fatherhood fatherland fathom fatigue fats fatten fatty
fatuous faucet fault fault-line faultless faulty fauna favour favourable favourably favourite favouritis fax fear
fearful fearless fearmonger fearsome feasibilit feasible feasibly feast feat feather feature featuring febrile fed
federal federalise federalism federalist federate federation fee feeble feebly feed feedback feedstock feedstuff feel
fees feet feign fell fellow fellowship felon felonies felony felt female feminine feminism feminist fence fencing fend
feral ferment fermentati fern ferocious ferocity ferret ferried ferries ferrous ferry fertile fertilisat fertilise
fertiliser fertilisin fertility fervent fervour fester festival festive festivitie festivity fetch fetus feud feudal
feudalism fever feverish few fewer fewest fiasco fibre fibreglass fibrous fibula fickle fiction fictional fictitious
fiddle fiddling fidelity fiduciary field fieldwork fierce fiercer fiercest fiery fifteen fifteenth fifth fifties fifty
fifty-fift fig fight figment figs figurative figure figurehead figuring filament file filial filibuster filing fill
fillet film filmmaker filmmaking filter filth filthy filtration fin final finale finalisati finalise finalising
finalist finality finance financial financier financing find fine fine-tune fine-tunin finer finesse finest finger
fingerprin fingertip fining finish finite fins fintech fir fire firearm firefighte firefighti fireman firemen
fireplace firepower fireproof fireside firewall firewood fireworks firing firm firmest firmware first first-clas
first-ever first-hand first-rate first-time firsthand firth fiscal fish fisheries fisherman fishermen fishery fishmeal
fishy fissile fission fissure fist fit fit-for-pu fitful fitness fits fitted fitter fitting five five-year fivefold
fix fixation fixed fixed-term fixes fixing fixture fizz fizzy flabbergas flabby flag flagged flagging flagpole
flagrant flagship flair flake flaky flamboyant flame flaming flamingo flammable flank flannel flap flapping flare
flare-up flash flashback flashlight flashpoint flashy flask flat flat-rate flatbread flatten flatter flattery
flatulence flatworm flaunt flavour flaw flawless flax flea fled fledged fledgling flee fleece fleet flesh fleshy flew
flex flexibilit flexible flexibly flexitime flick flies flight flimsy flinch flint flip flippant flipping flipside
flirt float flock flogged flogging flood floodgate floodlight floodplain floodwater floor floorboard flop flopped
flora floral floricultu florist flotation flounder flour flourish flout flow flowchart flown fluctuate fluctuatin
fluctuatio fluency fluent fluffy fluid fluidity fluke flung fluorescen fluoride fluorinate fluorspar flurry flush
fluster flute flutter fluvial flux fly flyer flying flyover flyweight flywheel foal foam focal focus focussed
focussing fodder foe foes foetal foetus fog foggy foil fold foliage folk folklore folkloric follow follow-on follow-up
folly foment fond font food food-borne foodstuff fool foolish foolproof foot foot-and-m footage football footbridge
footfall foothills foothold footnote footpath footprint footstep footwear for-profit forage foraging foray forbad
forbade forbear forbearanc forbid forbidden forbidding force forceful forcible forcibly forcing ford fore forearm
forecast foreclose foreclosur forecourt forefather forefront forego foregone foreground forehead foreign foreman
foremost forename forensic forerunner foresaw foresee foreseeabl foreseen foreshadow foresight forest forestall
forestry foretaste forever foreward foreword forfeit forfeiture forgave forge forger forgery forget forgetful
forgetting forging forgivable forgive forgiven forgiving forgo forgone forgot forgotten fork forlorn form formal
formaldehy formalisat formalise formalisin formalism formalitie formality format formation formative formatted
formatting formidable formula formulae formulaic formulate formulatin formulatio forsake forsaken fort forte forth
forthcomin forthright forthwith forties fortificat fortified fortify fortitude fortnight fortress fortuitous fortunate
fortune forty forum forward forward-lo fossil fossilised foster fought foul found foundation foundries foundry
fountain four four-year fourfold foursome foursquare fourteen fourteenth fourth fowl fox foxes foxy foyer fracas
fracking fraction fractional fractious fracture fragile fragility fragment fragmentar fragmentat fragrance fragrant
frail frailty frame framer framework framing franc franchise franchisee franchisin frank frankfurte frantic franticall
fraternal fraternise fraternity fraud fraudster fraudulent fraught fray freak freakish free free-marke free-of-ch
free-stand free-trade freedom freehold freelance freelancer freelancin freeman freer freestandi freeway freeze freezer
freezing freight frenetic frenzied frenzy frequencie frequency frequent frescoes fresh freshen freshest freshwater
fret fretful fretted friction frictional fridge fried friend friendlier friendlies friendline friendship frigate
fright frighten frightful frigid frill fringe frivolous frog from front front-end front-line front-load front-page
front-runn frontage frontal frontbench frontier frontline frontman frontrunne frost frosty frown froze frozen frugal
frugality fruit fruitful fruition fruitless fruity frustrate frustratin frustratio fry frying fudge fuel fuelled
fuelling fugitive fulcrum fulfil fulfilled fulfilling fulfilment full full-blown full-fledg full-lengt full-scale
full-time fullest fully fully-fled fumble fume fumigate fumigation fun fund fundamenta fundraiser fundraisin funeral
fungal fungi fungicide fungus funnction funnctiona funnel funnelled funnelling funnier funnily funny fur furbish
furious furlong furlough furnace furnish furniture furore furrow furry furs further furtheranc furthermor furthermos
furthest furtive fury fuse fuselage fusing fusion fuss fussy futile futility future future-ori future-pro futuristic
fuzziness fuzzy gadget gaffe gag gagged gain gainful gainsay gait gala galaxies galaxy gale gall gallant gallantry
gallbladde galleries gallery galley gallon gallop gallows galore galvanise galvanisin gambit gamble gambler gambling
game gamekeeper gamer gamificati gaming gamut gang gangster gangway gaol gap gaping gaps garage garb garbage garbled
garden garland garlic garment garner garnish garrison gas gas-fired gaseous gases gasket gasoline gasometer gasp
gastric gastroente gastrointe gastronomi gastronomy gate gatekeeper gatekeepin gateway gather gaudy gauge gauging
gaunt gauze gave gay gaze gazebo gazelle gazette gazing gear gearbox geese gel gelatine gels gem gems gemstone
gendarmeri gendarmes gender gender-bal gender-bas gender-neu gender-res gender-sen gene genealogic genealogy general
general-pu generalisa generalise generalisi generalist generality generate generating generation generative generator
generic genericall generosity generous genesis genetic geneticall geneticist genial genital genitive genius genocidal
genocide genome genomic genotype genre gentle gentleman gentlemen gently gentrifica gentry genuine genus geodesic
geoenginee geographer geographic geographie geography geolocated geolocatio geological geologist geology geomagneti
geometric geometry geophysica geophysics geopolitic geospatial geostation geostrateg geothermal geranium geriatric
germ germane germicide germinate germinatio gestation gesticulat gesture get getaway gets getting ghastly ghetto ghost
ghostwrite giant gibberish gift gig gigabit gigabyte gigantic gigawatt giggle giggling gigs gilt gimmick gin ginger
gingerbrea giraffe gird girdle girl girlfriend girlhood gist give give-and-t giveaway given giver giving glacial
glaciation glacier glad gladiator glamorous glamour glance gland glare glaring glass glasshouse glassware glassy glaze
gleam glean glee gleeful glib glide glider gliding glimmer glimpse glint glisten glitch glitter global globalisat
globalise globalisin globalist globe globule gloom gloomier gloomiest gloomy glories glorificat glorified glorify
glorious glory gloss glossaries glossary glossy glove glow glucose glue glum glut gluten glycerine glycerol gnat gnaw
goad goal goalkeeper goat gobble god goddess godfather godmother gods godsend goggles going gold golden golden-age
goldfish goldmine goldsmith golf gone gong good good-looki good-natur good-neigh good-quali goodbye goodwill goose
gooseberry gorge gorgeous gorilla gosh gospel gossip got gothic gouge gourd gourmet govern governabil governable
governance governess government governor governorat governorsh gown grab grabbed grabbing grace graceful gracing
gracious gradation grade grader gradient grading gradual graduate graduating graduation graffiti graft grain grainy
gram grammar grammar-sc grammatica granary grand grandchild granddaugh grandeur grandfathe grandiose grandma
grandmothe grandparen grandson grandstand granite granny grant grant-aide grantee grantor granular granularit granule
grape grapefruit grapevine graph graphene graphic graphical graphite grapple grappling grasp grass grass-root
grasshoppe grassland grassroots grassy grate grateful grater gratificat gratified gratify grating gratis gratitude
gratuities gratuitous gratuity grave gravel graven gravest gravestone graveyard gravitas gravitate gravitatio gravity
gravy graze grazing grease greasy great great-gran greatest greed greedily greedy green green-coll greenbelt greenery
greenest greenfield greengroce greenhouse greenish greenwashi greet gregarious grenade grew grey greyhound grid
gridded griddle gridlock grief grievance grieve grieving grievous grill grim grimace grime grin grinned grinning grip
gripe gripped gripping grit gritty groan grocer groceries grocery groin groom groove grope groping gross grotesque
ground groundbrea groundless groundnut groundswel groundwate groundwork group grouse grove grow growl grown grown-up
growth grub grudge grudging gruelling gruesome grumble grumbling guarantee guarantor guard guardian guardiansh
guardrail guerrilla guess guesswork guest guesthouse guidance guide guidebook guideline guidepost guiding guild guilt
guiltless guilty guinea guise guitar guitarist gulf gull gullible gully gulp gum gums gun gunfire gunman gunmen gunned
gunner gunpowder guns gunshot gust gusto gusty gut guts gutted gutter guy guys gymnasium gymnast gymnastic gypsum
gypsy gyroscope habeas habit habitabili habitable habitat habitation habitual habituated hack hackathon hackneyed had
haemoglobi haemophili haemorrhag haggle haggling hail hailstorm hair haircut hairdresse hairdressi hairstyle hairy
hake half half-heart half-hour half-price half-term half-time half-truth half-way half-year halftime halfway halibut
hall hallmark hallucinat hallway halo halt halve halving ham hamburger hamlet hammer hamper hamster hamstring
hamstrung hand handbag handbook handcraft handcuff handful handgun handicap handicappe handicraft handily handiwork
handkerchi handle handler handling handmade handout handover handpicked hands-off hands-on handset handshake handsome
handwritin handwritte handy handyman hang hangar hangover haphazard happen happier happiest happily happiness happy
harass harassment harbinger harbour hard hard-fough hard-heade hard-hit hard-hitti hard-line hard-press hard-to-re
hard-won hard-worki hardback hardcore harden hardest hardline hardliner hardship hardware hardwired hardwood
hardworkin hardy hare hark harm harmful harmless harmonic harmonies harmonious harmonisat harmonise harmonisin harmony
harness harp harpist harpoon harpsichor harrowing harsh harshest harvest has hash hashtag hassle haste hasten hastily
hasty hat hatch hatcheries hatchery hatchet hate hateful hating hatred hats haughty haul haulage haulier haunt have
have-nots haven having havoc hawk hawkish hawthorn hay haystack hazard hazardous haze hazel hazelnut hazy head head-on
headache headcount headgear headhunter headhuntin headlamp headland headless headlight headline headlong headman
headmaster headmistre headphone headquarte headroom headscarf headscarve headset headstart headstone headstrong
headteache headway headwind heady heal health healthcare healthful healthier healthiest healthily healthy heap hear
hearsay hearse heart heartache heartbeat heartbreak heartbroke heartburn hearten heartfelt hearth heartily heartland
heartless heartrendi heartwarmi hearty heat heath heathen heatstroke heatwave heave heaven heavier heaviest heavily
heaving heavy heavy-duty heavy-hand heavyweigh hectare hectic hedge hedgehog hedgerow hedging heed heedless heel hefty
hegemon hegemonic hegemony heifer height heighten heinous heir heiress heirloom held helicopter helipad helium hell
hellish hello helm helmet help helpdesk helpful helpless helpline hem hemisphere hemlock hemp hen hence henceforth
henceforwa henchman hens hepatitis her herald herb herbaceous herbal herbicide herbivore herd here hereabouts
hereafter hereby hereditary heredity herein hereof heresies heresy heretic hereto heretofore hereunder herewith
heritable heritage hermetic hermetical hermit hero heroic heroically heroin heroine heroism heron herring hers herself
hesitance hesitancy hesitant hesitate hesitating hesitation heterogene heterosexu heuristic hexagon heyday hiatus
hibernate hibernatio hiccup hid hidden hide hideaway hideous hideout hiding hierarchic hierarchie hierarchy hieroglyph
high high-calib high-capac high-class high-end high-grade high-growt high-hande high-incom high-level high-perfo
high-pitch high-power high-press high-prior high-profi high-quali high-ranki high-rise high-risk high-schoo high-speed
high-tech high-value high-volta high-yield highbrow higher-edu highest highland highlight highly-ski highstreet
highway hijack hike hiker hiking hilarious hill hillside hilltop hilly hilt him himself hind hindrance hindsight hinge
hint hinterland hip hippie hippo hippopotam hips hipster hire hiring his hiss histogram histologic histology historian
historic historical histories historiogr history hit hit-and-ru hitch hitchhike hitherto hits hitter hitting hive
hoard hoarse hoax hobbies hobby hockey hoe hog hogs hoist hold holdall holdover holdup hole holiday holidaymak
holiness holistic holistical hollow holly hollyhock holocaust hologram holster holy homage home home-based home-grown
home-made homegrown homeland homeless homemade homemaker homeopath homeopathi homeopathy homeowner homepage homeroom
homesick homestead hometown homeward homework homicidal homicide homily homogeneit homogeneou homologate homologati
homophobia homophobic homosexual hone honest honesty honey honeybee honeycomb honeymoon honing honorarium honorary
honour honourable honourably hood hoodlum hoof hook hooligan hooliganis hoop hoover hop hope hopeful hopeless hoping
hopped hopper hopping hops horde horizon horizontal hormonal hormone horn hornet horny horology horoscope horrendous
horrible horribly horrific horrified horrify horror horse horseback horseman horsemansh horsepower horseracin
horseradis horseridin horseshoe horsetradi horticultu hose hospice hospitable hospital hospitalis hospitalit host
hostage hostel hostess hostile hostilitie hostility hot hotbed hotel hotelier hothouse hotline hotly hotspot hotter
hottest hound hour hourglass house houseboat housebound housebuild household housekeepe housekeepi housemaid housewife
housewives housework housing hover hovercraft how however howl hub hubcap hubs huddle hue hues hug huge hugged hugging
hugs hull hum human human-cent human-made human-righ humane humanise humanising humanism humanist humanistic
humanitari humanities humanity humankind humanoid humble humbly humid humidity humiliate humiliatin humiliatio
humility humming humorous humour humourless hump humus hunch hundred hundredfol hundredth hundredwei hung hungry hunt
huntsman hurdle hurl hurricane hurried hurry hurt hurtful husband husbandman husbandry hush husk husky hustle hut huts
hyacinth hybrid hybridisat hydrangea hydrant hydrate hydraulic hydro hydrocarbo hydroelect hydrogen hydrogen-p
hydrograph hydrologic hydrology hydrolysis hydropower hyena hygiene hygienic hygienist hymn hype hyper hyperactiv
hyperbole hyperinfla hyperlink hypersensi hypertensi hypertext hyphen hyphenated hypnosis hypnotic hypoallerg
hypochondr hypocrisy hypocrite hypocritic hypodermic hypothecat hypotheses hypothesis hypothetic hypoxia hysteria
hysterical ice iceberg icebreaker iced ices icing icon iconic iconograph icy idea ideal idealise idealism idealist
idealistic identical identifiab identifica identified identifier identifies identify identities identity ideologica
ideologies ideologue ideology idiom idiomatic idiosyncra idiot idiotic idle idler idling idly idol idolise idyll
idyllic igneous ignite ignition ignorance ignorant ignore ignoring ill ill-advise ill-concei ill-define ill-equipp
ill-fated ill-founde ill-health ill-prepar ill-suited ill-timed ill-treate ill-treatm illegal illegaliti illegality
illegible illegitima illicit illiquid illiquidit illiteracy illiterate illness illogical ills illuminate illuminati
illusion illusory illustrate illustrati illustrato illustriou image imagery imaginable imaginary imaginatio imaginativ
imagine imaging imagining imam imbalance imbecile imbibe imbue imitate imitating imitation imitative imitator
immaculate immanent immaterial immature immaturity immeasurab immediacy immediate immense immerse immersing immersion
immersive immigrant immigrate immigratio imminence imminent immobile immobilise immobility immoderate immoral
immorality immortal immortalis immortalit immovable immune immunisati immunise immunities immunity immunodefi
immunologi immunology immutable impact impact-bas impactful impair impairment impart impartial impartiali impassable
impasse impassione impassive impatience impatient impeach impeachmen impeccable impeccably impede impediment impeding
impel impelled impending impenetrab imperative impercepti imperfect imperfecti imperial imperialis imperil imperilled
imperious impermeabi impermeabl impersonal impersonat impertinen impervious impetuous impetus impinge implacable
implacably implant implantabl implantati implausibl implement implementa implicate implicatin implicatio implicit
implied implies implode implore implosion imply impolite import importance important importatio impose imposing
imposition impossibil impossible impossibly imposter impostor impotence impotent impound impoverish impractica
imprecise imprecisio impregnate impress impression impressive imprint imprison imprisonme improbabil improbable
impromptu improper improvable improve improvemen improving improvisat improvise improvisin imprudence imprudent
impulse impulsive impunity impure impurities impurity imputable imputation impute inability inaccessib inaccuraci
inaccuracy inaccurate inaction inactive inactivity inadequaci inadequacy inadequate inadmissib inadverten inalienabl
inane inanimate inappropri inasmuch inattentiv inaudible inaugural inaugurate inaugurati inborn incalculab incapabili
incapable incapacita incapacity incarcerat incarnate incarnatio incendiary incense incentive incentivis inception
incessant incest inch incidence incident incidental incinerate incinerati incinerato incipient incision incisive
incite incitement inciting inclement inclinatio incline include including inclusion inclusive inclusivit incognito
incoherenc incoherent income income-rel income-tes incomer incoming incomparab incompatib incompeten incomplete
incomprehe inconceiva inconclusi incongruit incongruou inconseque inconsider inconsiste inconspicu incontesta
incontinen incontrove inconvenie incorporat incorrect increase increasing incredible incredibly incredulit incredulou
increment incrementa incriminat incubate incubating incubation incubator inculcate incumbency incumbent incur
incurable incurred incurring incursion indebted indecency indecent indecision indecisive indeed indefensib indefinite
indelible indelibly indemnific indemnifie indemnify indemnitie indemnity indent indenture independen indescriba
indestruct indetermin index index-link indexation indicate indicating indication indicative indicator indices indict
indictment indifferen indigenous indigestio indignant indignatio indignity indigo indirect indiscrete indiscreti
indiscrimi indispensa indisputab indistinct individual indivisibi indivisibl indoctrina indolent indomitabl indoor
induce inducement inducing inducted induction inductive indulge indulgence indulgent indulging industrial industries
industriou industry industry-l industry-w inedible ineffectiv ineffectua inefficien ineligibil ineligible inept
inequaliti inequality inequitabl inequities inequity inert inertia inescapabl inevitabil inevitable inevitably
inexcusabl inexhausti inexorable inexorably inexpensiv inexperien inexplicab infallibil infallible infamous infamy
infancy infant infanticid infantile infantry infantryma infarction infatuated infatuatio infeasible infect infection
infectious infer inference inferior inferiorit infernal inferno inferred inferring infertile infertilit infest
infestatio infidel infidelity infighting infiltrate infiltrati infinite infinity infirm infirmary infirmity inflame
inflammabl inflammati inflammato inflatable inflate inflating inflation inflationa inflexibil inflexible inflict
infliction inflow influence influencer influencin influentia influenza influx info infographi inform informal
informalit informant informatio informativ infra-red infraction infrared infrasound infrastruc infrequent infringe
infringeme infringing infuriate infuriatin infuse infusing infusion ingenious ingenuity ingest ingestion ingrained
ingratitud ingredient inhabit inhabitabl inhabitant inhalation inhale inhaler inherent inherit inheritanc inhibit
inhibition inhibitor inhospitab inhuman inhumane inhumanity inimical initial initialise initialled initiate initiating
initiation initiative initiator inject injectable injection injunction injunctive injure injuries injuring injurious
injury injustice ink inkling inland inlet inmate inn innate inner innermost innings innkeeper innocence innocent
innocuous innovate innovating innovation innovative innovator inns innuendo innumerabl inoculate inoculatio inoperable
inoperativ inopportun inordinate inorganic inpatient input inquest inquire inquirer inquiries inquiring inquiry
inquisitio inquisitiv inroads insane insanitary insanity insatiable inscribe inscriptio insect insecticid insecure
insecuriti insecurity insensitiv inseparabl insert insertion inshore inside insider insidious insight insightful
insignific insincere insinuate insinuatio insipid insist insistence insistent insofar insolence insolent insoluble
insolvenci insolvency insolvent insomnia inspect inspection inspector inspectora inspiratio inspire inspiring
instabilit instal install installati installmen instance instant instantane instantiat instead instep instigate
instigatin instigatio instigator instil instilled instilling instinct instinctiv institute institutin institutio
instruct instructio instructiv instructor instrument insubordin insubstant insufferab insufficie insular insularity
insulate insulating insulation insulator insulin insult insurable insurance insure insurer insurgency insurgent
insuring insurmount insurrecti intact intake intangible integer integral integrate integratin integratio integrativ
integrator integrity intellect intellectu intelligen intelligib intend intense intensific intensifie intensify
intensitie intensity intensive intent intention intentiona inter inter-agen inter-ethn inter-gene inter-gove
inter-inst inter-mini inter-parl inter-regi inter-serv interact interactio interactiv interagenc interbank intercede
intercept intercepti intercepto intercessi interchang intercity intercommu interconne interconti intercours intercultu
interdepen interdict interdicti interdisci interest interethni interface interfacin interfaith interfere interferen
interferin interferom intergener intergover interim interinsti interior interject interjecti interlaced interlaken
interlinka interlinke interlinki interlock interlocut interloper interlude intermedia interminab intermingl interminis
intermissi intermitte intermodal intern internal internalis internatio internee internet internet-b internment
internship interopera interparli interparty interperso interplane interplay interpol interpolat interpret interpreta
interregio interregnu interrelat interrogat interrupt interrupti intersect intersecti intersecto interservi interspers
interstate interstell interstice interterri intertwine interval intervene intervenin interventi interview interviewe
interweave interwoven interzonal intestinal intestine intimacy intimate intimation intimidate intimidati intimidato
into intolerabl intoleranc intolerant intonation intoxicate intoxicati intra-comm intra-comp intra-grou intra-regi
intra-unio intractabl intraday intramural intranet intransige intraregio intrauteri intravenou intrepid intricacie
intricacy intricate intrigue intriguing intrinsic intrinsica intro introduce introducin introducti introducto
introspect introvert intrude intruder intruding intrusion intrusive intuition intuitive inundate inundation invade
invader invading invalid invalidate invalidati invalidity invaluable invariable invariably invasion invasive invent
invention inventive inventor inventorie inventory inverse inversion invert invertebra invest investigat investitur
investment investor investor-s invigilate invigilato invigorate invigorati invincibil invincible inviolabil inviolable
inviolate invisibili invisible invisibly invitation invite invitee inviting invocation invoice invoicing invoke
invoking involuntar involve involvemen involving inward inward-loo iodine ion ionic ionisation ionise ionising
ionosphere ions iota irascible irate iris iron ironic ironically ironies ironwork irony irradiate irradiatio
irrational irreconcil irredeemab irrefutabl irregular irregulari irrelevanc irrelevant irreparabl irreplacea
irrepressi irreproach irresistib irrespecti irresponsi irreverenc irreverent irreversib irrevocabi irrevocabl irrigate
irrigating irrigation irritable irritant irritate irritating irritation island isle islet isobar isolate isolating
isolation isolationi isotope isotopic issuable issuance issue issuer issuing italics itching itchy item itemise
iterate iteration iterative itinerant itinerarie itinerary its itself ivory ivy jab jabs jack jackal jacket jackknife
jackpot jade jagged jaguar jail jam jammed jamming jams janitor jar jargon jarring jars jasmine jaundice javelin jaw
jaws jay jazz jealous jealousy jeans jeep jeer jellies jelly jellyfish jeopardise jeopardisi jeopardy jerk jerky
jersey jest jet jets jetties jettison jetty jewel jewelled jeweller jewellery jigsaw jihadism jihadist jingle job
job-creati job-relate job-seeker job-sharin jobless jobs jobseeker jockey jog jogger jogging join joinery joint
joint-stoc joke joker joking jolly jolt jostle jostling jot jotted jotting journal journalism journalist journey
journeyman jovial joy joyful joyous joys jubilant jubilation jubilee judge judgement judging judgment judgmental
judicature judicial judiciarie judiciary judicious judo jug juggernaut juggle juggling jugs jugular juice juicy jumble
jump jump-start jumpy junction juncture jungle junior juniper junk junkie junta juridical juries jurisdicti jurisprude
jurist juristic juror jury just justice justiciabl justifiabl justificat justified justifies justify jute jutting
juvenile juxtapose juxtaposit kale kaleidosco kangaroo karate kayak keel keen keep keepsake kelp kennel kept kerb
kerbside kernel kerosene kettle key keyboard keyhole keynote keypad keyring keys keystone keyword kick kick-off
kick-start kickback kickoff kid kidnap kidnapped kidnapper kidnapping kidney kids kill kiln kilo kilobyte kilogram
kilohertz kilometre kilowatt kilowatt-h kilt kin kind kindergart kindest kindle kindred kinetic king kingdom
kingfisher kingpin kinship kiosk kiss kit kitchen kite kits kitten kitty knack knead knee knee-jerk kneel knelt knew
knife knight knighthood knit knitted knitting knitwear knives knob knock knock-on knockout knot knotted knotty know
know-how know-it-al knowable knowledge knowledge- knowledgea known knuckle kudos lab label labelled labelling
laboratori laboratory laborious labour labour-int labour-mar labour-sav labs labyrinth lace lacerate lacing lack
lackey lacklustre laconic laconicall lacquer lactation lactose lacuna lacunae lad ladder laden ladies ladle lads lady
ladybird lag lagged lagging lagoon lags laid lain lair laissez-fa laity lake lakeside lamb lambast lambda lame lament
lamentable lamentably laminate laminating lamp lampoon lamppost lamprey lampshade lance land land-based land-use
landfall landfill landholder landholdin landladies landlady landless landlocked landlord landmark landmass landmine
landowner landowners landowning landscape landscapin landslide landslip lane language language-l languid languish
lantern lap lapel laps lapse laptop larceny lard large large-scal larger largesse largest lark larva larvae laryngitis
larynx lasagne lascivious laser lash last last-ditch last-minut last-resor latch late late-night latecomer latency
latent later lateral latest latex latitude latrine latter lattice laud laudable laugh laughable laughter launch
launchpad launder laundries laundry laureate laurel lava lavatory lavender lavish law law-abidin law-making lawbreaker
lawful lawless lawmaker lawmaking lawn laws lawsuit lawyer lax laxative laxity lay layby layer laying layman laymen
layoff layout layperson lays laziness lazy leach lead lead-time leaden leaderless leadership leaf leaflet leafy league
leak leakage leaky lean leap leapfrog leapfroggi leapt learn learnt lease leasehold leash leasing least leather leave
leaven leaver leaving lectern lecture lecturer lecturing led ledge ledger leech leek leeway left left-behin left-hand
left-leani left-wing leftist leftover leftwards leg legacies legacy legal legalese legalisati legalise legalising
legalism legalistic legality legend legendary legibility legible legibly legion legislate legislatin legislatio
legislativ legislator legislatur legitimacy legitimate legitimati legitimise legitimisi legs legume leisure lemon
lemonade lend length lengthen lengthways lengthy leniency lenient lens lent lentil leopard leprosy lesbian lesion less
less-devel less-favou lessee lessen lesser-kno lesson lessor lest let lethal lethargic lethargy lets letter letterbox
letterhead letting lettuce leukaemia leukocyte level level-head level-play levelled levelling lever leverage
leveraging levied levies levity levy lewd lexical lexicograp lexicon liabilitie liability liable liaise liaising
liaison liar libel libelled libellous liberal liberalisa liberalise liberalisi liberalism liberate liberating
liberation liberator libertaria liberties liberty librarian libraries library licence license licensee licensing
licensor licentious lichen lick lid lids lie lied lies lieutenant life life-chang life-cycle life-long life-savin
life-threa lifebelt lifeblood lifeboat lifecycle lifeguard lifeless lifelike lifeline lifelong liferaft lifesaver
lifesaving lifespan lifestyle lifetime lift liftoff ligament light light-duty light-hear light-touc lightbulb lighten
lightest lightheart lighthouse lightning lightweigh lignin lignite likable like like-minde likelier likeliest
likelihood liken likewise liking lilac lilies lily limb limbo lime limelight limestone limit limitation limitless
limousine limp limpet limpid linden line lineage linear linearity linebacker linen liner lineup linger lingerie lingua
linguist linguistic lining link linkage linkup lino linoleum linseed lintel lion lioness lip lip-servic lipid lips
lipstick liquefacti liquefied liqueur liquid liquidate liquidatin liquidatio liquidator liquidity liquor lisp list
listen listless lit litanies litany literacy literal literary literate literature lithe lithium lithograph lithospher
litigant litigate litigating litigation litigious litmus litre litter little little-kno littoral liturgical liturgy
livable live livelihood liveliness liven liver livery livestock livewire livid living lizard llama load loaf loan
loath loathe loathsome loaves lob lobbied lobbies lobby lobbyist lobe lobster local local-leve locale localisati
localise localising localities locality locate locating location locator lock lock-in lockdown lockout locksmith
locomotion locomotive locus locust lodge lodgement lodger lodging loft lofty log logarithm logarithmi logbook logged
logger loggerhead logging logic logical login logistic logistical logo logs loin loiter lone loneliness loner lonesome
long long-await long-dista long-estab long-haul long-lasti long-life long-lived long-overd long-range long-runni
long-stand long-term longest longevity longish longitude longitudin longstandi longtime look look-out lookalike
lookout loom loop loophole loose loosen looser loot lopsided lord lordship lore lorries lorry lose loser losing loss
loss-makin lost lot lotion lots lotteries lottery lotus loud loudest loudspeake lounge louse lousy lovable love
loveless lover loving low low-carbon low-cost low-emissi low-energy low-income low-intere low-key low-level low-lying
low-paid low-pay low-perfor low-profil low-qualit low-risk low-skille low-tech low-thresh low-wage lower lowest
lowland lowly lows loyal loyalist loyalties loyalty lozenge lubricant lubricate lubricatio lucid lucidity luck luckier
luckily luckless lucky lucrative ludicrous luggage lukewarm lull lullaby lumbar lumber luminaries luminary luminescen
luminosity luminous lump lump-sum lumpy lunacy lunar lunatic lunch lunchbreak luncheon lunchtime lung lunge lupin
lupine lure lurid luring lurk luscious lush lust lustre lute luxuriant luxuries luxurious luxury lymph lymphatic
lymphoma lynch lynchpin lynx lyric lyrical machine machinery machining mackerel macro macroecono macroscopi mad madam
made madly madness magazine magic magical magician magisteria magistracy magistrate magma magnanimou magnate magnesium
magnet magnetic magnetism magnificen magnified magnify magnitude magpie mahogany maid maiden mail mailbox maim main
mainframe mainland mainstay mainstream maintain maintenanc maize majestic majesty major majorities majority make
make-up maker makeshift making maladjuste maladminis malaise malaria male malevolent malformati malfunctio malice
malicious malign malignant mall malleable malnourish malnutriti malpractic malt maltreatme malware mammal mammoth man
man-made manage manageable management manager managerial managing mandate mandating mandatory maneuvre manganese
mangle manhood manhunt mania manic manicure manifest manifestat manifesto manifold manipulate manipulati mankind
manned manner manning manoeuvre manor manpower mansion manslaught mantle mantra manual manufactur manure manuscript
many map maple mapped mapping maps marathon marble march mare margarine margin marginal marginalis maricultur marina
marine mariner marital maritime mark markdown market market-bas market-ori marketable marketplac markup marmaker
marmalade maroon marquee marred marriage married marrow marry marsh marshal marshland marsupial mart martial martyr
martyrdom marvel marvellous mascots masculine masculinit mashed mask masochist mason masonry mass mass-marke
mass-produ massacre massage masseur massive mast masterful mastermind masterpiec masterplan mastery mat match
matchmakin mate material materialis maternal maternity mathematic maths matriarch matrices matriculat matrimonia
matrix matron matter mattress maturation mature maturing maturities maturity mauled maverick maxim maxima maximal
maximalist maximisati maximise maximising maximum may maybe mayhem mayonnaise mayor mayoral maze meadow meagre meal
mean meander meaningful meaningles means-test meant meantime meanwhile measles measurable measurably measure
measuremen measuring meat meatballs mechanic mechanical mechanisat mechanised mechanism mechanisti medal medallist
meddle meddling media median mediate mediating mediation mediator medic medical medicate medication medicinal medicine
medieval mediocre mediocrity meditate meditation meditative medium medium-ran medium-sca medium-siz medium-ter medley
meek meet mega megabit megabyte megahertz megalith megaphone megaton megawatt melancholi melancholy mellow melodic
melodies melodrama melody melon melt meltdown member membership membrane memento memes memo memoir memorable memoranda
memorandum memorial memories memorise memory men menace menacing mend menial meningitis menopause menstrual menstruati
mental mentalitie mentality mention mentor mentorship menu mercantile mercantili mercenarie mercenary merchandis
merchant merciful merciless mercurial mercury mercy mere merge merger merging meridians merit meritocrac meritocrat
meritoriou mermaid merrily merry mesh mess message messaging messenger messy met metabolic metabolism metabolite
metadata metal metallic metallurgi metallurgy metalworki metamorpho metaphor metaphoric metaphysic mete meteor
meteorite meteorolog meter methadone methane methanol method methodical methodolog meticulous metre metric metro
metronome metropolis metropolit mettle mice micro micro-cred micro-ente microbe microbial microbiolo microbiome
microchip microclima microcosm microcredi microdata microecono microelect microenter microfinan microgrid microloan
microorgan microphone microplast microproce microscope microscopi microscopy microwave mid mid-career mid-decade
mid-life mid-range mid-size mid-table mid-term mid-way mid-year midday middle middle-age middle-cla middle-inc
middleman middlemen midfield midget midnight midrange midst midsummer midterm midway midweek midwife midwifery
midwinter midwives might mightier mightily mighty migraine migrant migrate migrating migration migrationa migratory
mild mile mileage milestone milieu militancy militant militaries militarily militarisa militarise militarism
militarist military militate militia milk milky mill millennia millennial millennium millet millibar milligram
millilitre millimetre million millionair millionth millisecon millstone mime mimic mimicking mimicry mimosa mince mind
mindful mindless mindset mine minefield miner mineral mineralogi mineralogy minestrone mingle mini mini-job mini-serie
miniature miniaturis minibus minimal minimalist minimis minimisati minimise minimum mining miniseries minister
ministeria ministries ministry mink minor minorities minority minster mint minus minute minutiae miracle miraculous
mirage mire mirror misadventu misaligned misalignme misallocat misapplica misapply misapprehe misappropr misbehave
misbehavio miscalcula miscarriag miscellane mischief mischievou misconceiv misconcept misconduct misconstru misdeed
misdemeano misdiagnos misdirecte miser miserable miserably misery misfit misfortune misgivings misguided mishandle
mishandlin mishap misinform misinforma misinterpr misjudge misjudgeme mislead misled mismanage mismanagem mismatch
misnomer misogynist misogyny misplace misprint misquote misread misreprese miss missal missile mission missionari
missionary missive misspellin misspelt mist mistake mistaken mistaking mistreat mistreatme mistress mistrust misty
misunderst misusage misuse misusing mites mitigate mitigating mitigation mitigative mitten mix mix-up mixed mixer
mixes mixing mixture moan moat mob mobbed mobbing mobile mobilisati mobilise mobilising mobilities mobility mobs
mobster mock mock-up mockery modal modalities modality mode model modelled modeller modelling modem moderate
moderating moderation moderator modern modernisat modernise modernisin modernism modernist modernity modest modesty
modicum modifiable modificati modified modifier modifies modify modish modular modularity modulate modulation module
moist moisten moisture moisturise molar molasses mole molecular molecule molest molestatio mollify molluscs molten
moment momentaril momentary momentous momentum monarch monarchies monarchy monasterie monastery monastic monetarily
monetarisa monetarism monetary monetisati monetise monetising money money-laun money-savi mongrel monitor monk monkey
mono monochrome monocultur monogamous monogamy monograph monolingua monolith monolithic monologue monopolies
monopolisa monopolise monopolist monopoly monorail monosyllab monotone monotonous monotony monoxide monsoon monster
monstrous montage month month-long monument monumental mood moody moon moonlight moor moorland moose moot mop moped
mopped mopping moral morale moralising moralistic morality moratoria moratorium morbid morbidity more moreover morgue
morning moron morose morphed morphine morphologi morphology morsel mortal mortalitie mortality mortar mortgage
mortgagee mortificat mortuary mosaic mosque mosquito moss mossy most most-favou motel moth mothballed motherhood
motherland motif motion motionless motivate motivating motivation motivator motive motley motor motorbike motorboat
motorcar motorcycle motorcycli motorisati motorised motorist motorsport motorway motto mould mouldy moulin mound mount
mountain mountainee mountainou mountainsi mourn mournful mouse mousetrap moustache mouth mouthful mouthpiece mouthwash
movable move moveable movement mover movie moving mow mower mowing mown much much-neede much-vaunt muck mucus mud
muddle muddy mudslide muffin muffle mug mugged mugger mugging mugs mulberry mulch mule mull multi-agen multi-annu
multi-coun multi-cult multi-dime multi-disc multi-dono multi-ethn multi-face multi-func multi-late multi-leve
multi-ling multi-medi multi-moda multi-nati multi-part multi-purp multi-sect multi-stag multi-stak multi-stor
multi-year multiannua multicultu multidimen multidisci multiethni multifacet multifario multifunct multilater
multilingu multimedia multimilli multimodal multinatio multiparty multiple multiplex multiplica multiplici multiplied
multiplier multiplies multiply multiracia multisecto multistore multitaski multitude mum mumble mumbling mummies mummy
mumps munch mundane municipal municipali munition mural murder murderous murky murmur muscle muscular musculatur muse
museology museum mush mushroom mushy music musical musician musicologi musing musk mussel must mustache mustang
mustard musty mutant mutate mutating mutation mute mutilate mutilation mutinous mutiny mutter mutton mutual mutualism
mutuality muzzle myopia myopic myriad myself mysteries mysterious mystery mystic mystical mysticism mystificat
mystified mystify mystique myth mythical mythologic mythologie mythology nadir nagging nail naive naivety naked name
nameplate namesake naming nannies nanny nano nanomateri nanometre nanopartic nanoscale nanoscienc nanosecond nanotech
nanotechno nap napkin nappies nappy narcissism narcissist narcotic narrate narrating narration narrative narrator
narrow narrow-min narrowband narrowmind nasal nascent nasty natal natality nation nation-bui nation-sta nation-wid
national nationalis nationalit nationhood nationwide native natural naturalisa naturalise naturalism naturalist nature
nature-bas naughty nausea nauseating nauseous nautical naval nave navel navies navigable navigate navigating
navigation navigator navy nay near near-term near-total near-unive near-zero nearby nearest nearshore nearshorin neat
nebulous necessaril necessary necessitat necessitie necessity neck necklace necktie nectar nectarine need needful
needle needs-base needy nefarious negate negating negation negative negativity neglect neglectful negligence negligent
negligible negotiable negotiate negotiatin negotiatio negotiator neighbour neighbourh neither neo-classi neo-coloni
neo-libera neoliberal neolithic neologism neon neonatal nephew nepotism nepotistic nerve nervous nest nestle nestling
net net-zero netball nets netted netting nettle network neural neurologic neurologis neurology neuron neuronal
neuroscien neurosis neurosurge neurotic neurotrans neuter neutral neutralisa neutralise neutralisi neutralism
neutrality neutron never never-endi neverendin nevermore neverthele new newborn newcomer newer newest newfound newly
newly-crea newly-elec newlywed newness news newsagency newsagent newscast newsletter newspaper newsprint newsreel
newsroom newsstand newsworthy next next-door next-gener next-of-ki nexus nibble nice nicer nicest niceties nicety
niche nickel nickname nicotine niece niggle niggling night night-time nightclub nightfall nightlife nightmare
nightmaris nightshift nighttime nihilism nihilist nil nimble nine ninefold nineteen nineteenth nineties ninety ninth
nipple nitrate nitric nitrogen nitroglyce nitrous no-claims no-deal no-fault no-fly no-go no-nonsens no-one no-show
nobility noble nobleman noblemen nobody nocturnal nod nodal nodded nodding node nods nodule noise noiseless noisily
noisy nomad nomadic nomenclatu nominal nominate nominating nomination nominee non non-aggres non-aligne non-bindin
non-compli non-confor non-disclo non-discri non-domest non-econom non-eligib non-essent non-exhaus non-existe
non-fictio non-financ non-food non-formal non-fossil non-govern non-hazard non-interv non-judici non-legisl non-linear
non-market non-member non-milita non-native non-negoti non-partis non-party non-paymen non-perfor non-profit
non-prolif non-public non-refund non-renewa non-reside non-smoker non-smokin non-standa non-state non-statut non-stop
non-tariff non-tax non-techni non-toxic non-union non-verbal non-violen non-white nonchalant noncomplia nonconform
nondescrip none nonetheles nonexisten nonpayment nonprofit nonprolife nonsense nonsensica nonstop nonviolent noodles
nook noon noose nor norm normal normalisat normalise normalisin normality normative north northbound northeast
northeaste northerly northern northernmo northward northwest northweste nose nostalgia nostalgic nostrils not
not-for-pr notable notably notarial notaries notarised notary notation notch note notebook notepad noteworthy nothing
notice noticeable noticeably noticeboar noticing notifiable notificati notified notifies notify noting notion notional
notoriety notorious notwithsta nought noun nourish nourishmen novel novelist novella novelties novelty novice now
nowadays nowhere noxious nozzle nuance nuclear nuclear-fr nucleation nuclei nucleic nucleotide nucleus nude nudge
nudging nudity nugget nuisance null nullified nullify nullity numb numeracy numeral numerate numerator numeric
numerical numerology numerous nun nunnery nuns nuptial nurse nurseries nursery nursing nurture nurturing nut
nutcracker nutmeg nutrient nutrional nutrition nutritiona nutritioni nutritious nuts nutshell nutty nylon nymph oak
oaks oar oars oases oasis oat oath oatmeal oats obedience obedient obese obesity obey obituaries obituary object
objection objectiona objective objectivit objector obligate obligation obligatory oblige obliging oblique obliterate
obliterati oblivion oblivious oblong obnoxious oboe obscene obscenity obscure obscuring obscurity observable
observance observant observatio observator observe observer observing obsessed obsession obsessive obsolescen obsolete
obstacle obstetric obstetrici obstinacy obstinate obstruct obstructio obstructiv obtain obtainable obviate obvious
occasion occasional occult occupancy occupant occupation occupied occupier occupies occupy occur occurred occurrence
occurring ocean oceanic oceanograp ochre octagonal octane octave octopus odd oddity oddly odds ode odious odometer
odour odourless odyssey oesophagus oestrogen off off-balanc off-duty off-farm off-grid off-limits off-line off-peak
off-puttin off-season off-shore off-site off-the-re off-the-sh off-track offal offed offence offend offensive offer
offgrid offhand offical office officer official officialdo officiate officious offing offline offload offroad offset
offsetting offshoot offshore offshoring offside offspring offstage oft often oftentimes ogre oil oil-fired oil-produc
oil-rich oiled oilfield oils oilseed oily ointment okay old old-age old-fashio old-style older oldest olfactory
oligarch oligarchy oligopolis oligopoly olive ombudsman ombudsmen ombudspers omelette omen ominous omission omit
omitted omitting omnibus omnipotent omnipresen omniscient omnivore omnivorous on-board on-call on-demand on-duty
on-farm on-going on-line on-off on-screen on-shore on-site on-street on-the-job on-the-spo onboard once oncologist
oncology oncoming one one-day one-fifth one-man one-off one-on-one one-person one-quarte one-sided one-size-f one-stop
one-stop-s one-third one-time one-to-one one-way one-year onerous ones oneself ongoing onion online onlooker only
onrush onscreen onset onshore onslaught onstage onto ontologica ontologies ontology onus onward ooze opacity opaque
open open-acces open-air open-cast open-door open-ended open-minde open-pit open-plan open-sourc opencast opera
operable operand operate operatic operating operation operationa operative operator ophthalmic ophthalmol opinion
opinionate opioid opium opponent opportune opportunis opportunit oppose opposing opposite opposition oppress
oppression oppressive oppressor opt opt-in opt-out opted optic optical optician optimal optimisati optimise optimising
optimism optimist optimistic optimum opting option optional optionalit optoelectr optometris opts opulence opulent
opus oracle oral orange oration orator oratorio oratory orbit orbital orchard orchestra orchestral orchestrat orchid
ordain ordeal order ordinal ordinance ordinarily ordinary ordination ordnance ore oregano ores organ organic
organicall organigram organisati organise organiser organising organism orgasm orgy orient oriental orientate
orientatio orienteeri orifice origin original originalit originate originatin originator orination ornament ornamental
ornate ornitholog orphan orphanage orthodonti orthodox orthodoxy orthogonal orthograph orthopaedi oscillate oscillatin
oscillatio osmosis ostensible ostensibly ostentatio osteopath osteopathy osteoporos ostracise ostracism ostrich other
otherwise otter ought ounce our ours ourself ourselves oust out out-of-cou out-of-dat out-of-hou out-of-poc out-of-sch
out-of-sea out-of-tow out-of-wor outage outboard outbound outbreak outbuildin outburst outcast outclass outcome
outcome-ba outcry outdated outdid outdo outdone outdoor outer outermost outfall outfit outfitted outflow outgoing
outgrow outgrown outgrowth outhouse outing outlandish outlast outlaw outlay outlet outlier outline outlining outlive
outlook outlying outmoded outnumber outpace outpacing outpatient outperform outplaceme outpost outpouring output
outrage outrageous outreach outright outrun outs outset outshine outshone outside outsider outsize outskirts outsmart
outsource outsourcin outspoken outstandin outstay outstretch outstrip outstrippe outstrippi outturn outvote outward
outweigh outwit outwork oval ovaries ovary ovation oven over over-achie over-age over-ambit over-archi over-cauti
over-compl over-crowd over-estim over-indeb over-rely over-repre over-the-c over-use overabunda overachiev overact
overactive overage overall overambiti overarchin overawed overbalanc overbearin overboard overbook overburden overcame
overcapaci overcast overcharge overchargi overcoat overcome overcoming overcompen overcomple overcompli overconfid
overconsum overcrowde overcrowdi overdepend overdid overdo overdone overdose overdraft overdraw overdrawn overdue
overeat overemphas overestima overexploi overextend overfed overfishin overflow overfly overfulfil overfull overgenero
overgrazin overground overgrown overgrowth overhang overhaul overhead overhear overheat overindebt overjoyed overkill
overlaid overland overlap overlapped overlappin overlay overleaf overload overlook overlord overnight overoptimi
overpaid overpass overpay overpaymen overplayed overpopula overpower overpriced overpricin overproduc overprotec
overqualif overran overrate overreach overreact overreacti overregula overrelian overrepres overridden override
overriding overrule overruling overrun overrunnin oversaw oversea oversee overseen overseer overshadow overshoot
overshot oversight oversimpli oversize oversleep overspend overspent overspill overstaffe overstate overstatin
overstay overstep oversteppe oversteppi overstocke overstretc oversubscr oversupply overt overtake overtaken
overtaking overtax overtaxati overthrew overthrow overthrown overtime overtones overtook overtop overtouris overture
overturn overuse overvalue overview overweight overwhelm overwork overwrite overwrote overzealou ovulation owe owed
owes owing owl owls own own-accoun own-brand own-initia owned owner ownerless ownership owning owns oxen oxidation
oxide oxidise oxygen oxygenated oyster ozone pace pacemaker pacesetter pacific pacified pacifism pacifist pacify pack
package packaging packet pact pad padded padding paddle paddock padlock pads paediatric pagan page pageant pager paid
pain painful painkiller painless painstakin paint pair palace palaeontol palatable palate palaver pale pallet
palliative pallor palm palpable palpably paltry pamper pamphlet pan panacea pancake pancreas pancreatic panda pandemic
pander panel panelling panellist panic panicked panoply panorama panoramic pans pansy pant pantheon panther pantomime
pantry papacy papal paper paperback paperless papershop paperwork paprika papyrus par parable parachute parade
paradigm paradigmat paradise parados paradox paradoxica paraffin paragon paragraph parallel paralyse paralysing
paralysis paramedic parameter parametric paramilita paramount paranoia paranoid parapet parapherna paraphrase
paraplegic parasite parasitic parcel parcelled parched parchment pardon pare parent parentage parental parenthesi
parenthood parish parishione parities parity park parkland parlance parliament parlour parlous parochial parodies
parody parole parquet parrot parsley parsnip parsonage part part-finan part-funde part-time part-timer partake
partaken partial participan participat particle particular particulat parties partisan partition partner partnershi
partook partridge party party-poli pass passable passage passenger passerby passersby passion passionate passive
passivity passport passthroug password past pasta paste pastel pasteurise pasties pastime pastor pastoral pastoralis
pastries pastry pasture pasturelan pasty pat patch patchwork patchy patent patentabil patentable paternal paternalis
paternity path pathetic pathfinder pathogen pathogenic pathologic pathologie pathologis pathology pathway patience
patient patient-ce patio patriarch patriarcha patriarchy patrimony patriot patriotic patriotism patrol patrolled
patrolling patron patronage patronise patronisin patter pattern patty paucity pauper pause pave pavement pavilion
paving paw pawn paws pay pay-as-you pay-outs pay-per-vi payable payback payed payee payer paying payment payoff payout
payroll pays payslip paywall pea peace peaceable peaceful peacekeepe peacekeepi peacemaker peacemakin peacetime peach
peacock peak peanut pear pearl peas peasant peasantry peat peatland pebble peculiar peculiarit pecuniary pedagogic
pedagogica pedagogies pedagogue pedagogy pedal pedalling pedantic pedestal pedestrian pedigree pedlar peek peel peep
peer peer-revie peerless peg pegged pejorative pelican pellet pelvic pelvis pen penal penalise penalising penalties
penalty penance penchant pencil pendant pending pendulum penetrate penetratin penetratio penguin penicillin peninsula
peninsular penis penitentia penknife penniless penny pens pension pensionabl pensive pentagon penultimat penury people
people-cen people-smu pepper peppercorn peppermint pepperoni per perceivabl perceive perceiving percent percentage
percentile perceptibl perception perceptive perch percolate percolatio percussion peremptory perennial perfect
perfection perforated perforatio perform performanc performati perfume perfunctor perhaps peril perilous perimeter
period periodic periodical periodicit peripheral peripherie periphery periscope perish perishable perjury perk
permafrost permanence permanency permanent permeabili permeable permeate permeating permissibl permission permissive
permit permitted permitting permutatio pernicious perpendicu perpetrate perpetrati perpetrato perpetual perpetuate
perpetuati perpetuity perplexed perplexing perplexity persecute persecutin persecutio persecutor perseveran persevere
perseverin persist persistenc persistent person person-cen person-to- persona personable personage personal personalis
personalit personific personifie personify personnel perspectiv perspirati persuade persuading persuasion persuasive
pertain pertinence pertinent perturb perturbati pertussis perusal peruse pervade pervasive perverse perversion
perversity pervert pessimism pessimist pessimisti pest pesticide pestilence pet petal petition petrified petrochemi
petrol petroleum pets pettiness petty petulant phalanx phantom pharmaceut pharmacies pharmacist pharmacolo pharmacovi
pharmacy phase phase-in phase-out phasing pheasant phenomena phenomenal phenomenon philanthro philharmon philologic
philology philosophe philosophi philosophy phobia phobic phoenix phone phonetic phosphate phosphores phosphoric
phosphorus photo photochemi photocopie photocopy photoelect photogenic photograph photojourn photon photonic
photosensi photoshop photosynth photovolta phrase phrasing phylum physical physician physicist physics physiologi
physiology physiother physique phytoplank phytosanit pianist piano pick picket pickle pickpocket pickup picky picnic
pictograms pictorial picture picturesqu pie piece piecemeal piechart pier pierce piercing pies piety pig pigeon
pigeonhole piglet pigment pigs pike pile pilfer pilgrim pilgrimage piling pill pillage pillaging pillar pillow pilot
pimple pin pinboard pincer pinch pine pineapple pink pinnacle pinned pinning pinpoint pinprick pins pint pioneer pious
pip pipe pipeline pipette piping piquant piracy pirate pistachio pistol piston pit pitch pitfall pith pithy pitiful
pitiless pits pittance pitted pity pivot pivotal pixel pizza placa placard placate place placebo placeholde placement
placenta placid placing plagiarise plagiarism plague plaice plain plaintiff plaintive plan planar plane planet
planetariu planetary plank plankton planned planner planning plant plantation plaque plasma plaster plastic plasticity
plate plateau platelet platform plating platinum platitudes platoon platter plausibili plausible plausibly play
playback playbook playfield playful playground playgroup playmaker playstatio playwright plaza plea pleasant please
pleasure pleat plebiscite pledge pledging plenaries plenary plenipoten plentiful plenty plethora pliable pliant plied
plight plinth plod plodding plot plotted plotter plotting plough ploy pluck plug plug-and-p plug-in plugged plugging
plum plumage plumb plume plummet plump plunder plunge plunging plural pluralism pluralist pluralisti pluralitie
plurality plus plush plutonium ply plying plywood pneumatic pneumonia poach pocket pod podcast podium pods poem poet
poetic poetry poignancy poignant point pointless poise poison poisonous poke poker polar polarisati polarise
polarising polarity pole polecat polemic polemical police policeman policemen policewoma policewome policies policing
policy policy-dri policy-mak policy-rel policyhold policymake policymaki polio poliomyeli polish polite political
politician politicisa politicise politickin politico politics polka poll pollen pollinate pollinatin pollinatio
pollinator pollster pollutant pollute polluter polluting pollution polo poly polyester polyethyle polygamous polygamy
polyglot polygon polygraph polymer polymeric polymp polyp polyphonic polyphony polypropyl polystyren polytechni
polytheism polythene polyunsatu polyuretha pomegranat pomp pompous pond pontiff pontifical pontoon pony pool poor
poorest pop popcorn pope poplar poppies poppy pops populace popular popularise popularity populate populating
population populism populist populous popup porcelain porch porcupine pore pork porn pornograph porosity porous
porpoise porridge port portabilit portable portage portal portfolio porthole portico portion portrait portraitur
portray portrayal pose posh posing posit position positional positive positivism possess possession possessor
possibilit possible possibly post post-confl post-elect post-indus post-morte post-secon post-war postage postal
postbox postcard postcode postcoloni postdoc postdoctor posterior posterity postgradua posthaste posthumous postindust
postman postmark postmaster postmen postmodern postmortem postnatal postoffice postoperat postpone postponeme
postponing postscript postsecond postulate posture postwar posy pot potable potash potassium potato potency potent
potentate potential potentiali pothole potion potpourri pots potted potter pottery potties potty pouch poultry pounce
pound pour poverty poverty-re poverty-st powder power power-shar powerboat powerful powerhouse powerless powerplant
pox practicabi practicabl practical practicali practice practise practising practition pragmatic pragmatica pragmatism
pragmatist prairie praise praisewort praising pranks prawns pray pre-access pre-announ pre-arrang pre-book pre-condit
pre-cooked pre-crisis pre-date pre-define pre-determ pre-electi pre-eminen pre-empt pre-emptio pre-emptiv pre-existi
pre-financ pre-indust pre-paid pre-pay pre-prepar pre-primar pre-record pre-requis pre-school pre-select pre-set
pre-tax pre-trial pre-war preach preamble precarious precarity precaution precede precedence precedent preceding
precept precinct precious precipice precipitat precipitou precise precision preclude precluding precocious preconceiv
preconcept preconditi precursor predate predator predatory predecesso predefined predestine predetermi predicamen
predicate predict predictabi predictabl prediction predictive predictor predilecti predispose predisposi predominan
predominat preeminenc preeminent preempt preemption preemptive preexistin prefabrica preface prefecture prefer
preferable preferably preference preferenti preferment preferred preferring prefigure prefix pregnancie pregnancy
pregnant preheat prehistori prehistory prejudge prejudging prejudice prejudicia prelates preliminar preload prelude
premarital premature premeditat premier premiere premiershi premise premiss premium premonitio prenatal prenuptial
preoccupat preoccupie preoccupy prepaid preparatio preparator prepare preparing prepay prepayment prepondera
prepositio prepostero prerequisi prerogativ presage preschool prescribe prescriber prescribin prescripti preselecte
preselecti presence present presentabl presentati preservati preserve preserving preside presidenci presidency
president presidenti presiding presidium press pressure pressuring pressurise prestige prestigiou presumably presume
presuming presumptio presumptiv presumptuo presuppose presupposi pretence pretend pretension pretentiou pretext
prettier prettily pretty prevail prevalence prevalent prevaricat prevent preventabl preventati prevention preventive
preview previous prey price price-cutt price-fixi price-sens priceless pricey pricing prick pride priest priesthood
primacy primaries primarily primary primate prime primer primetime priming primitive primordial primrose prince
principal principali principle print printable printout prior priorities prioritisa prioritise prioritisi priority
priory prism prison pristine privacy private privation privatisat privatise privatisin privilege privilegin privy
prize prize-winn prizewinne pro pro-active pro-democr pro-europe pro-forma pro-poor pro-rata proactive proactivit
probabilit probable probably probate probation probationa probe probing probity problem problemati procedural
procedure proceed process procession processor proclaim proclamati proclivity procrastin procreatio procure procuremen
procurer procuring prod prodigal prodigious prodigy produce producer producing product production productive
productivi profane profess profession professor professori professors proffer proficienc proficient profile profiling
profit profitabil profitable profitably profiteeri proforma profound profuse profusion progeny prognosis prognostic
program programmab programmat programme programmer programmin progress progressio progressiv prohibit prohibitio
prohibitiv project projectile projection projector proletaria proliferat prolific prologue prolong prolongati prom
promenade prominence prominent promiscuou promise promising promote promoter promoting promotion promotiona prompt
promulgate promulgati prone prong pronoun pronounce pronouncem pronouncin pronunciat proof proofread prop propaganda
propagandi propagate propagatin propagatio propane propel propelled propellent propeller propelling propensity
properties property prophecies prophecy prophesy prophet prophetic prophylact prophylaxi propitious proponent
proportion proposal propose proposer proposing propositio propound propped propping proprietar proprietor propulsion
prorata prosaic proscribe proscripti prose prosecute prosecutin prosecutio prosecutor prospect prospectiv prospectus
prosper prosperity prosperous prostate prostheses prosthesis prosthetic prostitute prostituti prostrate protagonis
protect protection protective protector protectora protege protein protest protestant protestati protocol proton
prototype prototypin protract protrude proud proudest provable prove proven provenance proverb proverbial provide
providence provident provider providing province provincial proving provision provisiona proviso provocatio provocativ
provoke provoking provost prow prowess prowl proxies proximate proximity proxy prudence prudent prudential prudish
prune pruning pry prying psalms pseudo pseudonym pseudonymi pseudonymo pseudoscie psyche psychedeli psychiatri
psychiatry psychic psychical psycho psychoacti psychoanal psychologi psychology psychometr psychopath psychosis
psychosoci psychosoma psychother psychotic psychotrop pub puberty pubic public public-pri public-sec public-spi
publican publicatio publicise publicisin publicist publicity publish publishabl pubs pudding puddles puerile puff
puffin pull pullback pulley pullout pullover pulmonary pulp pulpit pulsate pulse pulsing puma pumice pump pumpkin pun
punch punctual punctualit punctuate punctuatio puncture pundit pungent punish punishable punishment punitive punk
punnet puns punt puny pup pupil puppet puppies puppy purchasabl purchase purchaser purchasing pure purebred puree
purer purest purge purging purificati purified purifier purify purist puritan purity purple purport purpose purpose-bu
purposeful purse purser pursuance pursuant pursue pursuing pursuit purvey purview push push-back pushback pussy put
putative putrid puts putter putting putty puzzle puzzling pygmy pyjamas pylon pyramid pyre pyrolysis pyrotechni python
quack quad quadrangle quadrant quadratic quadrienni quadrilate quadruped quadruple quadruplin quagmire quail quaint
quake qualificat qualified qualifier qualifies qualify qualitativ qualities quality qualms quandary quanta quantifiab
quantifica quantified quantifies quantify quantitati quantities quantity quantum quarantine quarrel quarrellin
quarried quarries quarry quart quarterbac quarterfin quartermas quartet quartile quarto quartz quash quasi quaver quay
quayside queen queer quell quench queried queries query quest question questionab questionna queue queuing quibbles
quick quicken quickest quicksand quid quiet quieten quill quilt quince quinine quinquenni quintessen quintet quintile
quintuple quip quipped quirk quirky quit quite quitted quitting quiver quiz quizzed quizzes quorate quorum quota
quotation quote quotient quoting rabbi rabbit rabble rabid rabies race racecourse racehorse racer raceracers racetrack
raceway racial raciness racing racism racist rack racket racketeeri racy radar radial radiance radiant radiate
radiating radiation radiator radical radicalisa radicalise radicalism radio radioactiv radiograph radiologic
radiologis radiology radiothera radish radium radius radon raffle raft rag rage ragged raging rags ragwort raid rail
railcard railroad railway rain rainbow raincoat raindrop rainfall rainfed rainforest rainstorm rainwater rainy raise
raiser raisin raising rake rallied rallies rally ram ramble rambling ramificati rammed ramp rampage rampant rampart
rams ramshackle ran ranch rancid rancour rand random randomisat randomise rang range rangefinde rank ransack ransom
ransomware rant rap rape rapeseed rapid rapidity rapier raping rapist rapped rapper rapport rapporteur raprocheme rapt
rapture rapturous rare rarefied rarer rarest rarities rarity rash raspberrie raspberry rasping raster rat ratchet rate
ratepayer rather ratificati ratified ratifies ratify rating ratio ration rational rationale rationalis rationalit rats
rattle rattling ravage rave raven ravenous ravine raviolo ravishing raw rawhide rawness ray rayon rays razed razor
re-admissi re-allocat re-appoint re-assess re-assessm re-balance re-build re-create re-design re-direct re-educate
re-elect re-electio re-emerge re-employm re-enact re-energis re-engage re-enter re-entry re-establi re-evaluat
re-examina re-examine re-export re-focus re-import re-integra re-introdu re-invest re-issue re-launch re-locate
re-negotia re-open re-orient re-orienta re-payment re-sale re-sell re-settlem re-skill re-start re-structu re-think
re-train re-use re-using re-write reabsorb reach reachable react reaction reactionar reactivate reactivati reactive
reactivity reactor read readabilit readable readership readier readily readiness readjust readjustme readmissio
readmit readmitted ready ready-made ready-to-u reaffirm reaffirmat real real-life real-time real-world realign
realignmen realisable realisatio realise realising realism realist realistic realistica realistist realities reality
reallocate reallocati realm realtor ream reanimate reap reappear reappearan reapplicat reapply reappoint reappointm
reappraisa reappraise rear rearmament rearmed rearrange rearrangem rearview reasemble reason reasonable reasonably
reassemble reassert reassertio reassess reassessme reassign reassignme reassuranc reassure reassuring reawakenin
rebalance rebalancin rebate rebel rebelled rebellion rebellious rebirth reboot reborn rebound rebrand rebuff rebuild
rebuilt rebuke rebut rebuttable rebuttal rebutted recalcitra recalculat recall recap recapitali recapitula recapture
recapturin recast recede receding receipt receivable receive receiver receiversh receiving recent receptacle reception
receptioni receptive receptivit receptor recess recession recessiona recessive recharge rechargeab recharging
recidivism recidivist recipe recipient reciprocal reciprocat reciprocit recital recitation recite reciting reckless
reckon reclaim reclamatio reclassifi reclassify recline reclining recluse reclusive recognisab recognisan recognise
recognisin recognitio recoil recollect recollecti recombinan recombinat recommence recommend recommenda recommit
recommitme recommitte recompense reconcilab reconcile reconcilia reconcilin reconnaiss reconnect reconnecti reconsider
reconstitu reconstruc reconvene reconversi reconvert record record-bre record-hig record-kee record-low recordable
recount recoup recourse recover recoverabl recoveries recovery recreate recreating recreation recriminat recruit
recruitmen rectal rectangle rectangula rectificat rectified rectifies rectify rectitude rector rectorate rectory
rectum recuperate recuperati recur recurred recurrence recurrent recurring recursion recursive recyclabil recyclable
recyclate recycle recycler recycling red red-eyed red-handed red-hot red-tape redact redactor redbrick redden redder
reddish redecorate redeem redeemable redefine redefining redefiniti redemption redeploy redeployme redesign redevelop
redevelopm redirect redirectio rediscover redistribu redness redo redolent redone redouble redoubling redoubt
redoubtabl redraft redraw redrawn redress redrew reduce reducer reducible reducing reduction reductioni redundanci
redundancy redundant redwood reed reef reek reel reelected reelection reestablis reeve refer referable referee
reference referencin referenda referendum referent referral referred referring refill refillable refinance refinancin
refine refinement refiner refineries refinery refining refit refitted reflect reflection reflective reflector reflex
reflexive reflexivit refloat reflood reflux refocus refocussed refocussin reforest reforestat reform reformatio
reformativ reformist reformulat refract refraction refractive refractory refrain refresh refreshmen refrigeran
refrigerat refuel refuelled refuelling refuge refugee refund refundable refurbish refurbishm refusal refuse refusenik
refusing refutation refute refuting regain regal regale regalia regard regardless regattas regenerate regenerati
regent regime regimen regiment regimental region region-wid regional regionalis register registrabl registrant
registrar registrati registries registry regress regression regressive regret regretful regrettabl regretted
regretting regroup regular regularisa regularise regulariti regularity regulate regulating regulation regulator
regulatory rehab rehabilita rehearsal rehearse rehearsing reheat rehome rehouse rehousing reign reignite reimbursab
reimburse reimbursem reimbursin rein reincarnat reindeer reinforce reinforcem reinforcin reinstate reinstatem
reinstatin reinsuranc reinsurer reintegrat reinterpre reintroduc reinvent reinventio reinvest reinvestme reinvigora
reissue reiterate reiteratin reiteratio reject rejection rejoice rejoicing rejoin rejoinder rejuvenate rejuvenati
rekindle relapse relatable relate relating relation relational relationsh relative relativism relativity relaunch
relax relaxation relay release releasing relegate relegation relent relentless relevance relevancy relevant reliabilit
reliable reliably reliance reliant relic relied relief relies relieve relieving religion religiosit religious
relinquish relish relived reload relocate relocating relocation reluctance reluctant rely remain remainder remake
remand remark remarkable remarkably remarriage remarried remarry rematch remedial remediate remediatio remedied
remedies remedy remember remembranc remind reminisce reminiscen reminiscin remiss remissions remit remittance remitted
remitting remnant remodel remodelled remodellin remonstrat remorse remorseful remorseles remortgage remote remotest
removable removal remove remover removing remunerate remunerati renaissanc renal rename renaming render rendezvous
renegade renege reneging renegotiat renew renewable renewal renounce renouncing renovate renovating renovation
renovator renown rent rentable rental rentier renunciati reopen reordering reorganisa reorganise reorganisi reorient
reorientat repack repackage repaid repaint repair repairabil repairable reparation repartee repast repatriate
repatriati repay repayable repayment repeal repeat repeatable repel repelled repellent repelling repent repentance
repentant repercussi repertoire repertory repetition repetitiou repetitive rephrase replace replaceabl replacemen
replacing replanted replanting replay replenish replenishm replete replica replicable replicate replicatin replicatio
replied replies reply repopulate report reportage repose reposition repositori repository repossess repossessi
reprehensi represent representa repress repression repressive reprieve reprimand reprint reprisal reproach reprocess
reproduce reproducib reproducin reproducti reptile republic republican republicat republish repudiate repudiatio
repugnance repugnant repulse repulsion repulsive repurpose repurposin reputable reputation repute request requiem
require requiremen requiring requisite requisitio reread rerun resales reschedule rescheduli rescind rescue rescuer
rescuing research research-b research-d research-i research-l research-o researchab resell resemblanc resemble
resembling resent resentful resentment reservatio reserve reserving reservist reservoir reset resetting resettle
resettleme resettling reshape reshaping reshuffle reside residence residency resident residentia residing residual
residue resign resignatio resilience resiliency resilient resin resist resistance resistant resistive resistor reskill
resold resolute resolution resolvable resolve resolving resonance resonant resonate resonating resort resounded
resounding resource resource-b resource-e resource-i resource-r resourcefu resourcing respect respectabi respectabl
respectful respective respiratio respirator respite resplenden respond respondent response responsibi responsibl
responsive rest restart restate restaurant restaurate restful restitutio restive restless restock restoratio
restorativ restore restorer restoring restrain restraint restrict restrictio restrictiv restrictur restroom restructur
resubmissi resubmit resubmitte result result-ori resultant results-ba results-or resume resuming resumption resurface
resurfacin resurgence resurgent resurrect resurrecti resuscitat retail retain retake retaken retaking retaliate
retaliatin retaliatio retaliator retard retardant retardatio retelling retend retention retentive rethink reticence
reticent retina retinal retinue retire retiree retirement retiring retooling retort retrace retracing retract
retractabl retraction retrain retreat retrenchme retrial retributio retrievabl retrieval retrieve retriever retrieving
retro retroactiv retrofit retrofitte retrofitti retrograde retrospect return returnable returnee reunificat reunion
reunite reuniting reusable reuse reuser reusing revaluatio revamp reveal revel revelation revellers revelry revenge
revenue revenue-ne revenue-ra reverberat revere reverence reverend reverent reverie reversal reverse reversibil
reversible reversing reversion revert review revile revise revising revision revisit revitalisa revitalise revitalisi
revival revive reviving revocable revocation revoke revoking revolt revolution revolve revolver revolving revue
revulsion reward rewilding rewind rewire reword rework rewrite rewriting rewritten rewrote rhapsody rhetoric
rhetorical rheumatic rheumatism rheumatoid rhino rhinoceros rhubarb rhyme rhythm rhythmic rib ribbon ribs rice rich
richest rickets rickety ricochet rid riddance ridden ridder ridding riddle ride rider ridership ridge ridicule
ridiculous riding rife rifle rift rig rigged rigging right right-hand right-wing righteous rightful rightist
rights-bas rightward rigid rigidities rigidity rigorous rigour rigs rim rims rind ring ring-fence ring-fenci
ringfenced ringleader ringtone rink rinse riot riotous rip rip-off ripe ripen ripped ripping ripple rips rise risen
riser rising risk risk-avers risk-based risk-free risk-shari risk-takin riskier risky risotto rite ritual ritualisti
rival rivalled rivalling rivalries rivalry river riverbank riverbed riverside rivet roach road roadbed roadblock
roadmap roadshow roadside roadway roadworks roadworthi roadworthy roam roar roast rob robbed robber robberies robbery
robbing robe robin robot robotic robust rock rocket rocky rod rode rodent rodeo rods roe roes rogue role role-play
roll roll-back roll-out roll-over rollback rollout rollover romance romantic romantical romanticis romp roof rooftop
rook rookie room roommate roomy roost root rope rosary rose rosemary roster rostrum rosy rot rota rotary rotate
rotating rotation rotational rotor rotten rotting rotund rotunda rouge rough roughage roulette round round-tabl
round-the- round-trip round-up roundabout roundtable roundup rouse rousing rout route routine row rowdy rowed rower
rowing rows royal royalties royalty rub rubbed rubber rubbing rubbish rubble rubella rubies rubric ruby rucksacks
rudder rude rudiment rudimentar rue rueful ruffle rug rugby rugged rugs ruin ruinous rule rule-based rule-makin ruler
rules-base ruling rum rumble rumblings ruminant ruminate rummage rumour rump run run-down run-of-the run-off run-up
runaway rundown rung runner running runoff runs runtime runway rupture rural rural-urba rurality ruse rush rust rustic
rustle rusty rut ruth ruthless ruts rye sabbatical sabotage saboteur sabre sachet sack sacrament sacred sacrifice
sacrificin sacrilege sacrosanct sad sadden saddle sadism sadistic sadly sadness safari safe safeguard safekeepin safer
safest safeties safety safety-cri safety-rel saffron sag saga sage sagging said sail sailor saint sake salad
salamander salami salaried salaries salary sale saleable salesman salesmen salespeopl salesperso salient saline
salinisati salinity saliva salmon salmonella salon saloon salt saltwater salty salutary salutation salute salvage
salvation salvo same same-day same-sex sample sampler sampling sanatorium sanctifica sanctify sanctimoni sanction
sanctity sanctuarie sanctuary sanctum sand sandal sandbags sandbank sandbox sandpaper sandstone sandwich sandy sane
sanguine sanitary sanitation sanitise sanitiser sanity sank sap sapling sapphire sarcasm sarcastic sardines sash sat
satanic satchel sated satellite satiate satin satire satirical satisfacti satisfacto satisfied satisfies satisfy
satration saturate saturation sauce saucepan saucer saunas sausages savage savagery savannah save saver saving saviour
savour savoury savvy saw sawdust sawmill sawn saws saxophone say saying says scab scaffold scalabilit scalable scale
scale-up scaling scalp scalpel scaly scam scammed scammers scan scandal scandalous scanned scanner scanning scant
scantily scanty scapegoat scar scarce scarcities scarcity scare scarf scarlet scarred scarring scary scathing scatter
scavenge scavenger scavenging scenario scene scenery scenic scent sceptic sceptical scepticism sceptre schedule
scheduler scheduling schema schemata schematic schematica scheme scheming schism schizoid schizophre scholar
scholarshi scholastic school school-age school-bas school-lea schoolbag schoolboy schoolchil schoolgirl schoolleav
schoolteac schoolwork schoolyard sciatica science science-ba scientific scientist scissors scoff scold scoop scooter
scope scoping scorched scorching score scoreboard scorecard scoreline scorer scoring scorn scornful scorpion scoundrel
scour scourge scout scowl scrabble scrabbling scramble scrap scrapbook scrape scrappage scrapped scrapping scrapyard
scratch scrawl scream screen screenplay screenshot screenwrit screw screwdrive scribble scribe script scripture
scriptwrit scroll scrub scrubbed scrubbing scrubland scruffy scrum scruples scrupulous scrutinies scrutinise
scrutinisi scrutiny scuba scuffles sculptor sculpture scupper scurry scuttle scythe sea sea-based sea-level seabed
seabird seaboard seafarer seafaring seafood seafront seagoing seagull seahorse seal sealant seam seaman seamanship
seamen seamless seaplane seaport sear search searchable searchligh seas seascape seashell seashore seaside season
seasonal seasonalit seat seat-belt seaward seawater seaweed seaworthy secateurs secede secession secluded seclusion
second second-bes second-big second-cla second-gen second-han second-lar second-rat second-tie secondarie secondaril
secondary secondary- secondee secondhand secondment secrecy secret secretaria secretarie secretary secretary- secrete
secretion secretive sect sectarian sectariani section sectional sector sector-spe sector-wid sectoral secular
secularisa secularism secure securing securitie securitisa securitise security security-r sedate sedation sedative
sedentary sediment sedimentar sedimentat sedition seduce seduction seductive see seed seedling seeing seek seem seen
seep seepage seer sees seesaw seethe seething segment segmentati segregate segregatin segregatio seismic seismologi
seismology seize seizing seizure seldom select selectable selectee selection selective selectivit selector self
self-admin self-asses self-aware self-cater self-censo self-centr self-certi self-confi self-consu self-conta
self-contr self-criti self-decla self-defea self-defen self-destr self-deter self-devel self-disci self-drivi
self-emplo self-estee self-evalu self-evide self-expla self-expre self-finan self-fulfi self-funde self-fundi
self-gover self-harm self-help self-ident self-impos self-infli self-inter self-isola self-learn self-made self-manag
self-organ self-perpe self-portr self-procl self-prote self-regul self-relia self-repor self-respe self-restr
self-right self-rule self-same self-servi self-start self-study self-style self-suffi self-suppo self-susta self-taugh
self-test self-worth selfie selfish selfless sell sell-by sell-off sell-out selves semantic semantical semaphore
semblance semen semester semi-annua semi-arid semi-autom semi-auton semi-detac semi-final semi-finis semi-indep
semi-month semi-natur semi-offic semi-perma semi-priva semi-proce semi-profe semi-publi semi-skill semi-subsi
semi-urban semiannual semiarid semiautoma semicircle semicolon semifinal semifinali semiformal seminal seminar
seminary semiotics semitic semitism semitraile semolina senate senator senatorial send send-off senescence senile
senility senior seniority sensation sensationa sense senseless sensibilit sensible sensibly sensing sensitisat
sensitise sensitisin sensitive sensitivit sensor sensory sensual sensuous sent sentence sentencing sentience sentient
sentiment sentimenta sentinel sentries sentry separabili separable separate separating separation separatism
separatist separator sepsis septic septicaemi sequel sequence sequencer sequencing sequential sequester sequestrat
serenade serene serenity serfdom serfs sergeant serial serialised series serious sermon serpent serpentine serrated
serums servant serve server service service-ba service-or serviceabl serviceman servicemen servicewom servicing
servile servility serving servitude sesame session sessional set set-aside set-piece set-top set-up setaside setback
sets sett settee settle settlement settler settling setup seven seven-year sevenfold seventeen seventeent seventh
seventies seventy sever several severance severe severity sew sewage sewer sewerage sewing sewn sex sex-based
sex-disagg sexes sexism sexist sextant sexual sexuality sexy shabby shack shackle shade shading shadow shadowy shady
shaft shake shake-up shaken shakeout shaker shakeup shakily shaking shaky shale shall shallot shallow sham shambles
shame shameful shameless shampoo shanty shantytown shape shapeless shaper shaping shards share shareable sharecropp
shareholde shareholdi sharer shareware sharia sharing shark sharp sharpen sharpest shatter shave shaven shaving shawl
she sheaf shear sheath sheaves shed shedding sheen sheep sheepskin sheer sheet sheikh shelf shelf-life shell shellfish
shelter shelve shelving shenanigan shepherd sheriff sherry shield shift shiftwork shifty shillings shimmering shin
shine shingle shiny ship shipbroker shipbuilde shipbuildi shipload shipment shipowner shipowning shipped shipper
shipping shipwreck shipyard shires shirk shirt shiver shoals shock shockwave shod shoddy shoe shoemaker shoestring
shone shook shoot shootout shop shopfloor shopkeeper shopliftin shopped shopper shopping shopwindow shore shoreline
shoring shorn short short-circ short-haul short-live short-rang short-sigh short-staf short-stay short-term short-time
shortage shortcomin shortcut shorten shortest shortfall shorthand shortish shortlist shortsight shot shotgun should
shout shove shovel show show-jumpi showcase showcasing showdown shown showpiece showroom shrank shrapnel shred
shredded shredder shredding shrew shrieks shrill shrimp shrines shrink shrinkage shrivelled shroud shrub shrubbery
shrug shrugged shrunk shudder shuffle shuffling shun shunned shunning shunt shut shutdown shutter shutting shuttle shy
shying shyly shyness sibling sick sick-leave sicken sickle side side-by-si side-effec side-lined sidebar sideboard
sidecar sideffect sideline sidestep sidesteppe sidetrack sidewalk sideways sidings sieges sieved sift sigh sight
sightless sightseein sign sign-langu sign-off signage signal signalled signalling signalman signatorie signatory
signature signboard signet significan significat signified signifies signify signpost silage silence silencer
silencing silent silhouette silica silicate silicon silicone silk silken silkworm silky silly silo silt siltation
silver silversmit silverware silvery similar similariti similarity simmer simple simpler simplest simplicity
simplifica simplified simplifies simplify simplistic simply simulate simulating simulation simulator simulcast
simultanei simultaneo sin since sincere sincerest sincerity sinecure sinew sinful sing singe single single-cur
single-fam single-han single-iss single-mar single-min single-par single-sex single-sou single-sto single-use singling
singular singularit sinister sink sinner sins sinus sinusitis siphon sir sire siren sirs sister sisterhood sit sit-in
sitcom site site-speci sits sitter sitting situate situation situationa six six-month six-week six-year sixes sixfold
sixpence sixteen sixteenth sixth sixties sixtieth sixty sizable size sizeable sizing sizzling skate skateboard skater
skating skeletal skeleton sketch sketchbook sketchy skew ski skid skied skier skies skiff skiing skilful skill skillet
skills-bas skim skimmed skimming skimp skin skinhead skinny skip skipped skipper skipping skirmish skirt skulldugge
skulls sky skylark skylight skyline skyrocket skyscraper slab slack slacken slag slain slalom slam slammed slamming
slander slanderous slang slant slap slapped slash slate slaughter slaughterh slave slavery slavish slay sleazy sled
sledge sledgehamm sleek sleep sleepless sleepy sleet sleeve sleigh sleight slender slept sleuth slice slicing slick
slid slide slight slightest slim slimline slimmed slimmed-do slimmer slimming sling slink slip slippage slipped
slipper slippery slipping slipway slit slither sliver slog slogan slogging slope sloping sloppiness slopping sloppy
slot sloth slotted slouch slow slow-down slow-growi slow-movin slowdown slowest sludge slug sluggish sluice slum
slumber slump slung slur slurred slurry slush smacks small small-busi small-clai small-scal small-size small-town
smallest smallholde smallholdi smallish smallpox smart smartcard smartest smartphone smartwatch smash smear smell
smelly smelt smile smiling smirk smith smoke smoke-free smokeless smoker smokescree smoking smoky smooth smother
smoulderin smug smuggle smuggler smuggling snack snag snail snake snap snapped snapping snappy snapshot snare snarl
snatch sneak sneaky sneer sneeze sneezing sniff snip snipe snippet snob snobbery snooker snore snoring snorkel snout
snow snowball snowboard snowdrop snowfall snowflake snowman snowstorm snowy snub snubbed snuff snug snuggle so-called
soak soap soar sob sobbing sober sobriety soccer sociable social social-dem social-sec socialisat socialise socialisin
socialism socialist societal societies society socio-cult socio-demo socio-ecol socio-econ socio-poli socio-prof
socio-tech sociocultu sociodemog socioecono sociolingu sociologic sociologis sociology sociopath sociopolit sock
socket soda sodium sofa soft softball soften software softwood soil soiree sojourn solace solar sold soldier sole
solemn solicit solicitati solicitor solid solidarity solidified solidify solidity solitary solitude solo soloist
solstice soluble solution solvable solve solvency solvent solver solving sombre some somebody someday somehow someone
somersault something sometime somewhat somewhere sommelier son sonar sonata song songwriter sonic sons soon soonest
soot soothe soothing sophistica soprano sorbet sorcerer sordid sore sorghum sorrow sorrowful sorry sort sortation
sortie sortition sought sought-aft soul soulless sound soundless soundproof soundtrack soup sour source sourcing south
southbound southeast southeaste southerly southern southernmo southward southwest southweste souvenir sovereign
sovereignt sow sowing sown sows soy soya soybean spa space spacecraft spacefligh spaceship spacesuit spacing spacious
spade spaghetti spam spammer spamming span spaniel spank spanned spanner spanning spar spare spark sparkle sparkling
sparred sparring sparrow sparse spartan spas spasm spat spate spatial spawn speak spear spearhead special specialisa
specialise specialisi specialism specialist specialiti speciality specialtie specialty species specifiabl specific
specifical specificat specificit specified specifies specify specimen specious speck specs spectacle spectacula
spectator spectra spectral spectre spectromet spectrosco spectrum speculate speculatin speculatio speculativ
speculator sped speech speechless speed speedboat speedier speedily speeding-u speedy spell spelt spend spent sperm
sphere spherical sphinx spice spicy spider spike spill spillage spillover spin spin-off spin-out spinach spinal
spindle spine spineless spinner spinning spinoff spinster spiral spiralled spiralling spire spirit spiritual
spirituali spit spite spiteful spitting splash spleen splendid splendour splice splinter split splitting spoil
spoilage spoilt spoke spoken spokesman spokesmen spokespeop spokespers spokeswoma sponge spongy sponsor sponsorshi
spontaneit spontaneou spooky spool spoon sporadic sporadical spore sport sportsmans sportsmen sportspers sportswear
sportswoma sporty spot spot-check spotless spotlight spotted spotting spotty spousal spouse spout spportsman sprain
sprang sprat sprawl spray spread spreadshee spree sprig sprightly spring springboar springtime sprinkle sprinkler
sprinkling sprint sprout spruce sprun spur spurious spurn spurred spurring spurt sputter spy spyglass spying spyware
squabble squabbling squad squadron squalid squall squalor squander square squash squat squatted squatter squatting
squeak squeamish squeeze squeezing squid squint squirrel squirt stab stabbed stabbing stabilisat stabilise stabiliser
stabilisin stability stability- stable staccato stack stadia stadium staff stag stage stage-mana stagecoach stagger
stagnant stagnate stagnating stagnation staid stain stainless stair staircase stairway stairwell stake stakeholde
staking stale stalemate stalk stall stallholde stallion stalwart stamina stammer stamp stampede stance stand
stand-alon stand-by standalone standard standard-b standard-s standardis standby standoff standpoint standstill stank
stanza staple stapler star starboard starch stardom stare stark starred starring starry start start-up startle
startling startup starvation starve starving stash state state-aide state-cont state-fina state-fund state-of-t
state-owne state-run state-spon statecraft statehood stateless statement statesman statesmans statesmen statewide
static stating station stationary stationery stationmas statistic statistica statistici statue stature status statute
statutoril statutory staunch staunchest stave stay stead steadfast steadied steadier steadily steadiness steady steak
steal stealth stealthy steam steamboat steamrolle steamship steel steelmaker steelmakin steelworke steelworks steep
steepest steeple steer stellar stem stem-cell stemmed stemming stench stencil stenograph step step-by-st stepbrothe
stepchild stepchildr stepfather stepmother stepparent steppe stepping stepwise stereo stereotype stereotypi sterile
sterilisat sterilise sterility sterling stern steroid stethoscop stew steward stewardshi stick sticky stiff stiffen
stifle stifling stigma stigmatisa stigmatise stigmatisi still stillbirth stilt stimulant stimulate stimulatin
stimulatio stimuli stimulus sting stink stint stipend stipulate stipulatin stipulatio stir stirred stirring stitch
stoat stock stockade stockbreed stockbroke stockholde stockholdi stockist stockpile stockpilin stocktake stocktakin
stoic stoically stoke stoking stole stolen stomach stomp stone stonewall stonework stony stood stool stoop stop
stop-and-g stop-gap stopgap stopover stoppage stopped stopper stopping stopwatch storage store storefront storehouse
storekeepe storeroom storey stories storing stork storm stormwater stormy story storybook storyline storytelle
storytelli stout stove stow stowage stowaway straddle straddling straight straighten straightfo strain strait strand
strange stranger strangest strangle strangleho strangulat strap strapped strata stratagem strategic strategica
strategies strategist strategy stratifica stratified stratosphe stratum straw strawberri strawberry stray streak
stream streamline streamlini street streetcar streetligh streetscap strength strengthen strenuous stress stressful
stressor stretch strewn stricken strict strictest stricture stride strident striding strife strike strikebrea striker
striking string stringency stringent strip stripe stripped stripping strive striven striving strobe strode stroke
stroll strong strong-wil strongest stronghold strongman strove struck structural structure structurin struggle
struggling strung strut strychnine ststrongho stub stubborn stuck stud studded student studentshi studied studies
studio studious study stuff stuffy stultify stumble stumbling stump stun stung stunned stunning stunt stupendous
stupid stupidity stupor sturdy sturgeon stutter sty style styling stylised stylish stylist stylistic suasion suave
sub-catego sub-commit sub-contin sub-contra sub-criter sub-divide sub-divisi sub-federa sub-fund sub-group sub-headin
sub-item sub-licenc sub-measur sub-nation sub-optima sub-plots sub-progra sub-projec sub-region sub-sample sub-sectio
sub-sector sub-set sub-standa sub-state sub-system sub-titles sub-zero subaltern subcommitt subconscio subcontine
subcontrac subculture subdivide subdivisio subdue subgroup subheading subhuman subject subjection subjective
subjectivi subjugate subjugatio subjunctiv sublease sublet subletting sublime subliminal submarine submariner submerge
submersibl submersion submission submissive submit submitted submitter submitting subnationa subnormal suboptimal
subordinat subparagra subpoena subprime subprogram subregion subregiona subroutine subsample subscribe subscriber
subscribin subscripti subsection subsector subsequent subservien subset subside subsidiari subsidiary subsidies
subsiding subsidisat subsidise subsidisin subsidy subsist subsistenc subsoil subsonic subspecies substance substandar
substantia substantiv substation substituta substitute substituti substrate substructu subsume subsumptio subsurface
subsystem subtenant subterfuge subterrane subtitle subtitling subtle subtleties subtlety subtly subtotal subtract
subtractio subtropica subtropics suburb suburban suburbanit suburbia subvention subversion subversive subvert subway
succeed success successful succession successive successor succinct succulent succumb such suchlike suck suckle
sucklers sucrose suction sudden sue sued suede sues suet suffer sufferance suffice sufficienc sufficient suffix
suffocate suffocatin suffocatio suffrage suffragett suffused sugar sugar-free sugarbeet sugarcane sugary suggest
suggestion suggestive suicidal suicide suing suit suitabilit suitable suitably suitcase suite suitor sulking sulky
sullen sully sulphate sulphide sulphur sulphuric sultan sultana sultanate sum summable summaries summarily summarise
summarisin summary summation summed summer summertime summing summit summon sumptuous sums sun sunbathing sunbed
sunbelt sunburn sunday sundry sunflower sung sunglasses sunk sunken sunlight sunny sunrise suns sunscreen sunset
sunshine sunspot sunstroke suntan super super-rapi super-rich superannua superb superbug supercargo supercharg
supercilio supercompu supercondu superficia superfluou supergrid superhero superhighw superhuman superimpos superinten
superior superiorit superlativ supermarke supermodel supernatio supernatur supernova supernumer superpower supersede
supersedin supersonic superstar superstate superstiti superstore superstruc supertanke supervise supervisin supervisio
supervisor supine supper supplant supple supplement suppliant supplicati supplied supplier supplies supply supply-cha
supply-sid support supportabl supportive suppose supposing suppositio suppress suppressio supra-nati supranatio
supraregio supremacis supremacy supreme surcharge sure sureties surety surf surface surfacing surfeit surge surgeon
surgeries surgery surgical surging surly surmise surmount surname surpass surplus surprise surprising surreal
surrealism surrealist surrender surreptiti surrogacy surrogate surround surtax surveil surveillan survey surveyor
survivabil survival survive surviving survivor susceptibi susceptibl suspect suspend suspense suspension suspensive
suspensory suspicion suspicious sustain sustainabi sustainabl sustainmen sustenance sutures swab swallow swam swamp
swampy swan swap swapped swapping swarm swastika sway swear sweat sweatshirt sweatshop sweaty sweep sweepstake sweet
sweetcorn sweeten swell sweltering swept swerve swift swim swimmer swimming swimsuit swindle swindler swine swing
swiped swirling swish switch switchboar switchgear switchover swivel swollen swoon swoop sword sworn swum swung
sycamore syllable syllabus symbiosis symbiotic symbol symbolic symbolical symbolise symbolisin symbolism symmetric
symmetrica symmetry sympatheti sympathies sympathise sympathy symphonic symphonies symphony symposia symposium symptom
symptomati synagogues synchronic synchronis synchronou syndicate syndrome synergetic synergies synergisti synergy
synod synonym synonymous synopsis synoptic syntactic syntax syntheses synthesis synthesise synthetic synthetica syphon
syringes syrup system systematic systematis systemic systemical systems-le systemwide tab tabby table tableau
tablecloth tablet tableware tabling tabloid taboo tabs tabular tabulate tachograph tacit tack tackle tackling tacky
taco tact tactful tactic tactical tactile tactless tadpole tag tagged tagging tags tail tailback tailgate tailor
tailor-mad tailpipe tailspin tailwind taint take take-off take-over take-up takeaway taken takeoff takeover taker
taking talcum tale talent talisman talk talkative tall tallest tallied tallies tally tambourine tame tamper tan tandem
tangent tangential tangerine tangible tangibly tangle tango tank tanned tanning tantalisin tantamount tantrum tap
tapas tape taper tapestries tapestry tapped tapping taps tar tardily tardy target tariff tarmac tarnish tarpaulin
tarry tart tartan task taskforce taskmaster tassel taste tasteful tasteless taster tasting tasty tattered tattoo
taught taunt taut tautology tavern tax tax-based tax-deduct tax-evasio tax-exempt tax-free tax-paying tax-relate
taxable taxation taxed taxes taxi taxicab taxing taxonomic taxonomies taxonomy taxpayer taxpaying tea teach team
teammate teamwork teapot tear tearful teas tease teaspoon teat tech technical technicali technician technique techno
technocrac technocrat technologi technology tectonic tedious tedium tee teem teen teenage teenager teeth teetotal
tele-educa tele-healt tele-medic tele-work telecast telecom telecommun teleconfer telegram telegraph telehealth
telemarket telematic telemedici telemetry telepathy telephone telephonic telephony telephoto telescope telescopic
teleshoppi teletext televise television televisual telework telex tell telltale temerity temper temperamen temperance
temperate temperatur tempest tempestuou template temple tempo temporal temporaril temporary temporise tempt temptation
ten ten-day ten-point ten-year tenable tenacious tenacity tenancies tenancy tenant tend tendencies tendency tendentiou
tendon tenement tenet tenfold tenner tennis tenor tenpin tens tense tensile tension tent tentacle tentative tenth
tenuous tenure term terminal terminate terminatin terminatio termini terminolog terminus termite terrace terracotta
terrain terrapin terrestria terrible terribly terrier terrific terrified terrify terrine territoria territorie
territory terror terrorise terrorisin terrorism terrorist terrorist- terse tertiary test test-bed test-tube testable
testament testbed testicle testified testifies testify testimonia testimonie testimony testostero tetanus tether tetra
tetrahedro text textbook textile textual texture than thank thankful thankless thanksgivi that thatch thaw the theatre
theatregoe theatrical theft their them thematic thematical theme themselves then thence thencefort theocracy
theologian theologica theology theorem theoretica theoretici theories theorise theorist theory therapeuti therapies
therapist therapy there thereabout thereafter thereby therefore therefrom therein thereof thereon thereto thereunder
thereupon therewith therm thermal thermodyna thermomete thermostat thesaurus these thesis thespian they thick thicken
thicket thief thieves thieving thigh thimble thin thing think think-tank thinkable thinned thinner thinning third
third-coun third-gene third-larg third-leve third-part third-plac third-rate thirst thirsty thirteen thirteenth
thirties thirtieth thirty thirty-yea this thistle thither thorax thorn thorny thorough thoroughbr thoroughfa
thoroughgo those though thought thought-pr thoughtful thoughtles thousand thousandfo thousandth thrash thread
threadbare threat threaten three three-dime three-fold three-hour three-mont three-part three-phas three-pill
three-quar three-stag three-tier three-way three-year threefold threesome thresh threshold threw thrift thrifty thrill
thrive thriving throat throes thrombosis throne throng throttle throttling through throughout throughput throughway
throw throwaway throwback thrown thrust thud thug thuggery thumb thumbnail thunder thunderbol thunderous thundersto
thus thwart thyme thyroid tiara tick ticket ticketless tickle ticklish tidal tide tidied tidily tidings tidy tie
tie-in tie-up tied tier ties tiff tiger tight tight-fist tight-knit tight-lipp tighten tightest tightrope tile tiling
till tillage tilt timber timberland timbre time time-bound time-consu time-criti time-frame time-honou time-lag
time-limit time-savin time-scale time-sensi time-serie time-table time-tabli time-teste timeframe timekeeper
timekeepin timeless timelier timeline timeous timer timescale timeshare timesharin timetable timetablin timid timidity
timing tin tincture tinder tinderbox tinfoil ting tinge tingle tinier tiniest tinker tinned tinnitus tinny tins tinsel
tint tiny tip tip-off tipoff tipped tipping tipple tips tipster tiptoe tirades tire tireless tiresome tiring tissue
titan titanic titanium titbits tithes title titular toad toast tobacco tobacconis toboggan today toddler toddy toe
toes toffee tofu together toggle toil toilet toiletries token tokenism told tolerable tolerance tolerant tolerate
tolerating toleration toll tomahawk tomato tomb tombstone tomography tomorrow ton tonal tone toner tongue tonic
tonight toning tonnage tonne tons tonsil too took tool toolbox toolkit tooth toothache toothbrush toothless toothpaste
top top-down top-level top-perfor top-qualit top-rankin top-secret top-slicin top-up topaz topic topical topicality
topless topmost topographi topography topologica topology topped topping topple toppling tops topsoil torch torchlight
tore torment tormentor torn tornado torpedo torpor torque torrent torrential torrid torso tort tortilla tortoise
tortuous torture torturers torturing toss total totalitari totalities totality totalled totalling totem totter toucan
touch touchdown touchpad touchscree touchstone touchy tough toughen toughest tour tourism tourist touristic tournament
tourniquet tout tow towage toward towed towel tower towing town townhall townsfolk township townspeopl toxic toxicity
toxicologi toxicology toxin toy toyed toying toys trace traceabili traceable tracer tracing track tracksuit tract
tractable traction tractor tradable trade trade-in trade-off trade-rela trade-unio trademark tradeoff trader tradesman
tradesmen tradespeop trading tradition traditiona traffic trafficked trafficker traffickin tragedies tragedy tragic
tragically trail trailblaze trailblazi train trainable trainee traineeshi trait traitor trajectori trajectory tram
tramlines tramp trampled trampling trampoline tramway trance tranche tranquil tranquilli trans-nati trans-regi
trans-sect trans-ship transact transactio transatlan transborde transbound transcend transcende transconti transcribe
transcript transdisci transept transfer transferab transferee transferen transferor transferra transferre transferri
transfix transform transforma transfront transfuse transfusio transgende transgene transgenic transgress transience
transient transistor transit transition transitive transitory translate translatin translatio translator translucen
transmissi transmit transmitta transmitte transmitti transnatio transparen transpire transpirin transplant transport
transporta transpose transposin transposit transsexua transshipm transversa transverse transvesti trap trapdoor
trapeze trapped trapper trapping trash trauma traumatic traumatise travel travelled traveller travelling traverse
traversing travesty trawl tray treacherou treachery tread treadmill treason treasonabl treasure treasurer treasuries
treasury treat treatable treaties treatise treatment treaty treble tree tree-plant treetop trek trekking trellis
tremble tremendous tremor trench trenchant trend trendsette trendy trepidatio trespass triad triage trial trial-and-
trialling triallist trialogue triangle triangular triangulat triathlon tribal tribalism tribe tribesman tribesmen
tribulatio tribunal tribune tributarie tributary tribute trick trickery trickiest trickle trickling tricky tricolour
tricycle trident tried triennial triennium trier tries trifle trifling trigger trigonomet trilateral trilingual
trillion trilogue trilogy trim trimester trimmed trimming trinity trinket trio trip tripartite triple triple-hel
triplet triplicate tripling tripod tripped tripping triumph triumphal triumphant trivial trivialise triviality trod
trodden trolley trollish trombone troop trophies trophy tropic tropical trot trotting trouble trouble-fr troublemak
troublesho troublesom troubling trough troupes trousers trout trowel truancy truant truce truck truckload truculent
trudge trudging true truer truest truffles truisms truly trump trumpet truncate truncheons trunk trust trust-base
trust-buil trustee trustful trustworth trusty truth truthful try trying tsar tsarist tsunamis tub tuba tube tuber
tubercular tuberculos tubing tubs tubular tuck tug tugboat tugging tugs tuition tuition-fr tulips tumble tumbler
tumbling tumour tumult tumultuous tuna tundra tune tuneful tuner tunic tuning tunnel tunnelled tunnelling turban
turbid turbidity turbine turbo turbocharg turbot turbulence turbulent turf turkey turmeric turmoil turn turnabout
turnaround turnip turnkey turnoff turnout turnover turnpike turnstile turntable turpentine turquoise turrets turtle
tusks tussles tutelage tutor tutorial tweak tweed tweet tweezers twelfth twelve twelve-mon twenties twentieth twenty
twenty-fir twenty-fiv twenty-fou twenty-one twenty-two twice twice-week twice-year twigs twilight twin twin-track
twine twinge twinkle twinkling twinned twinning twist twitch two two-day two-degree two-dimens two-faced two-fifths
two-fold two-hour two-month two-page two-party two-phase two-pronge two-round two-sided two-speed two-stage two-state
two-step two-tailed two-term two-thirds two-tier two-track two-way two-week two-wheele two-year twofold twos twosome
tycoons tying type type-appro typeface typeset typesettin typewriter typhoid typhoon typhus typical typified typifies
typify typing typist typo typographi typography typologies typology tyrannical tyrannise tyranny tyrant tyre
ubiquitous ubiquity udder ugliness ugly ulcers ulterior ultimate ultimatum ultra ultra-low ultra-mode ultra-nati
ultralight ultrasonic ultrasound ultraviole umbilical umbrage umbrella umpires umpteen un-democra unabashed unabated
unable unabridged unacceptab unaccompan unaccounta unaccounte unaccustom unachievab unacknowle unacquaint unaddresse
unadjusted unadultera unaffected unaffordab unaided unalienabl unaligned unallocate unaltered unambiguou unambitiou
unanimity unanimous unannounce unanswerab unanswered unanticipa unappealin unapproved unarmed unashamed unasked
unassailab unassigned unassisted unassuming unattached unattainab unattained unattended unattracti unaudited
unauthoris unavailabi unavailabl unavoidabl unaware unbalanced unbearable unbearably unbeatable unbeaten unbecoming
unbeknown unbelievab unbeliever unbiased unblock unborn unbound unbreakabl unbridgeab unbridled unbroken unbundle
unbundling unburden uncanny unceasing uncertain uncertaint unchain unchalleng unchanged unchanging uncharted unchecked
unclaimed unclassifi uncle unclean unclear uncollecte uncomforta uncommitte uncommon uncompetit uncomplica uncompromi
unconcerne unconditio unconfirme unconnecte unconscion unconsciou unconstitu unconstrai uncontamin unconteste
uncontroll uncontrove unconventi unconvince unconvinci uncooperat uncoordina uncouth uncover uncritical unction uncut
undated undaunted undecided undeclared undefined undelivere undemocrat undeniable undeniably under under-achi
under-deve under-empl under-five under-fund under-impl under-inve under-perf under-repo under-repr under-reso
under-secr under-serv under-spen under-staf under-use under-util underachie underage underarm underbid underbrush
undercapit undercarri undercover undercurre undercut undercutti underdecla underdevel underdog underemplo underestim
underexplo underfeed underfinan underfoot underfund undergo undergone undergradu undergroun undergrowt underhande
underinves underlie underline underling underlinin underlying undermanne undermine underminin underneath undernouri
underpaid underpants underpass underpay underpayme underperfo underpin underpinne underpinni underplay underpopul
underpower underprepa underprice underprici underprivi underrate underrepor underrepre underresou underscore
underscori undersea undersecre underserve undershirt underside undersigne undersized underskill underspend underspent
understaff understand understate understood undertake undertaken undertaker undertakin undertone undertook underuse
underutili undervalue underwater underway underwear underweigh underwent underwhelm underworld underwrite underwriti
underwritt undeserved undesirabl undesired undetectab undetected undetermin undeterred undevelope undid undifferen
undignifie undiluted undiminish undisclose undisputed undistorte undisturbe undivided undo undocument undone undoubted
undressed undue undulating unduly unearth unease uneasily uneasy uneconomic uneducated unelected unemployab unemployed
unemployme unencumber unending unequal unequalled unequivoca unerring unethical uneven uneventful unexpected unexpired
unexplaine unexploite unexplored unfailing unfair unfamiliar unfashiona unfathomab unfavourab unfettered unfilled
unfinished unfit unflinchin unfold unforeseea unforeseen unforgetta unforgivab unforgivin unfortunat unfounded
unfreeze unfriendly unfulfille unfunded unfurl ungovernab ungrateful unguarded unhappily unhappines unhappy unharmed
unhealthy unheard unheard-of unheeded unhelpful unhindered unholy unhurt unicameral unicorns unidentifi unidirecti
unificatio unified unifier unifies uniform uniformity unify unilateral unimaginab unimaginat unimpaired unimpeded
unimplemen unimportan unimpresse uninformed uninhabita uninhabite uninhibite uninsured unintellig unintended
unintentio uninterest uninterrup uninvited union union-wide unionisati unionise unionism unionist unique unison unit
unitary unite unities unity universal universali universe universiti university unjust unjustifia unjustifie unkempt
unkind unknowing unknown unlawful unleaded unleash unless unlicensed unlike unlikeliho unlimited unlisted unload
unlock unlucky unmanageab unmanaged unmanned unmarked unmarried unmask unmatched unmet unmistakab unmitigate
unmodified unnamed unnatural unnecessar unnerved unnerving unnoticed unobserved unobtainab unobtrusiv unoccupied
unofficial unopened unopposed unorganise unorthodox unpack unpaid unpalatabl unparallel unparliame unplanned
unpleasant unplug unpopular unpopulari unpreceden unpredicta unprepared unprincipl unprocesse unproducti unprofessi
unprofitab unprotecte unproven unprovoked unpublishe unpunished unqualifie unquestion unravel unravelled unravellin
unreachabl unreadable unrealisab unrealised unrealisti unreasonab unrecognis unrecorded unregister unregulate
unrelated unrelentin unreliabil unreliable unremarkab unremittin unremunera unrepentan unrepresen unresolved
unresponsi unrest unrestrain unrestrict unripe unrivalled unroll unruly unsafe unsatisfac unsatisfie unsatisfyi
unscathed unschedule unscientif unscrupulo unseasonal unseat unsecured unseemly unseen unselfish unsettled unsettling
unsightly unsigned unskilled unsold unsolicite unsolved unsophisti unsound unspecific unspecifie unspent unspoiled
unspoilt unspoken unstable unstably unstoppabl unstructur unsubsidis unsubstant unsuccessf unsuitabil unsuitable
unsuited unsupervis unsupporte unsure unsurpasse unsurprisi unsuspecti unsustaina unsympathe untangle untapped
untenable untested unthinkabl untied until untimely unto untold untouchabl untouched untoward untrained untreated
untried untrue untrustwor unused unusual unveil unwarrante unwary unwavering unwelcome unwell unwieldy unwilling
unwind unwise unwitting unworkable unworthy unwritten unyielding up-and-com up-front up-scaling up-skillin up-to-date
up-to-the- upbeat upbringing upcoming update updating upend upfront upgrade upgrading upheaval upheld uphill uphold
upholstery upkeep upland uplift upload upmarket upon upper upper-clas upper-midd uppermost uprated upright uprising
upriver uproar uproot ups upscale upscaling upset upsetting upshot upside upskill upstage upstairs upstanding upstart
upstream upsurge upsustaine upswing uptake uptempo uptick uptime uptown uptrend upturn upward upwind uranium urban
urbane urbanisati urbanise urbanising urbanism urbanist urbanites urbanity urchin urea urge urgency urgent urging
urinal urinary urinate urine urn urologist urology usability usable usage use use-by used useful useless user
user-centr user-drive user-frien user-gener username uses usher using usual usurious usurp usury utensils uterine
uterus utilisatio utilise utilising utilitaria utilities utility utmost utopia utopian utter utterance uttermost
vacancies vacancy vacant vacate vacating vacation vaccinate vaccinatin vaccinatio vaccine vacillate vacillatin vacuous
vacuum vagabond vagaries vaginal vagrancy vagrant vague vain valentine valet valiant valid validate validating
validation validator validity valise valley valorisati valorise valorising valour valuable valuation value value-adde
value-base value-driv value-for- valuee valueless valuer valuing valve vampire van vandal vandalise vandalism vanguard
vanilla vanish vanity vanquish vans vantage vaporisati vaporise vapour variabilit variable variably variance variant
variation varicose varied varies varietal varieties variety various varnish vary vascular vases vast vats vault veal
veer vegan vegetable vegetarian vegetate vegetation vegetative vehemence vehement vehicle vehicular veil veins
velocities velocity velodrome velvet vending vendor veneer venerable venereal vengeance venison venom venomous vent
ventilate ventilatin ventilatio ventilator ventral ventricle venture venturing venue veracity veranda verb verbal
verbatim verbose verdant verdict verge verifiabil verifiable verifiably verificati verified verifier verifies verify
veritable veritably vermin vernacular versatile versatilit verse version versus vertebra vertebrae vertebral
vertebrate vertex vertical verve very vessel vest vestibule vestige vestry vet veteran veterinari veterinary veto vets
vetted vetting vexed vexing via viability viable viably viaduct vial vibrancy vibrant vibrate vibrating vibration
vicar vicarage vicarious vice vice-chair vice-chanc vice-minis vice-presi vice-versa viceroy vicinity vicious
vicissitud victim victimisat victimise victimless victor victories victorious victory video video-conf video-link
video-on-d videoconfe videogame videolink videotape vie vied vies view viewership viewpoint vigil vigilance vigilant
vigilante vigorous vigour vile villa village villagers villain vindicate vindicatio vindictive vine vinegar vineyard
vinicultur vintage vinyl viola violable violate violating violation violator violence violent violet violin violinist
viper viral virgin virginity virile virility virologist virology virtual virtualisa virtue virtuosity virtuoso
virtuous virulence virulent virus visa visa-free visceral viscosity viscount viscous visibility visible visibly vision
visionarie visionary visit visitation visitor visor vistas visual visualisat visualise visualisin vital vitality
vitamin viticultur vitriol vitriolic vivacious vivid vivisectio vixen vocabulari vocabulary vocal vocalist vocation
vocational vociferous vodka vogue voice voice-over voiceless voicemail voicing void volatile volatility volcanic
volcano volition volley volleyball volt voltage volume voluminous voluntaril voluntaris voluntary volunteer volunteeri
vomit voracious vortex vote voteless voter voting vouch vow vowed vowel vowing vows voyage voyager vulgar vulgarity
vulnerabil vulnerable vultures vying wade wader wading wafer waffle waft wage wager waging wagon wailing waist
waistcoat wait waiting-li waitress waive waiver waiving wake wake-up waken waking walk walk-in walkable walkout
walkway wall wallet wallflower wallnut wallow wallpaper walnuts walrus waltz wand wane waning want wanton war
war-affect war-crimes war-devast war-ravage war-torn ward warden wardrobe ware warehouse warehousin warfare warhead
warily wariness warlike warlord warm warmbloode warmest warmongeri warmth warn warp warrant warranties warranty warren
warring warrior wars warship wart wartime wary was wash washable wasp wastage waste wasteful wasteland wastepaper
wastewater wasting watch watchdog watchful watchlist watchmaker watchman watchmen watchtower watchword water
water-base water-effi water-inte water-powe water-rela water-savi water-stre waterborne watercolou watercours
watercraft watercress waterfall waterfowl waterfront waterlogge watermark watermelon watermill waterproof watershed
waterside watertight waterway waterworks watery watt wave waveband wavelength waver waving wavy wax waxed waxes waxing
waxy way wayfarer waylaid waypoint ways wayside wayward weak weaken weakest weakling wealth wealthier wealthiest
wealthy wean weapon weaponisat weaponise weaponry weapons-gr wear wearable weariness wearisome weary weasel weather
weatherman weatherpro weave weaver weaving web web-based webcam webcast webinar weblog webmaster webpage webs webshop
website wed wedded wedding wedge wedlock wee weed weedkiller week weekday weekend weeklies weeklong weep weevil weigh
weight weightless weightlift weighty weir welcome welcoming weld welfare welfare-to well well-adapt well-advis
well-aware well-balan well-behav well-being well-broug well-coord well-defin well-deser well-desig well-devel
well-dispo well-docum well-earne well-educa well-endow well-equip well-estab well-finan well-found well-funct
well-funde well-gover well-groun well-infor well-inten well-kept well-known well-liked well-manag well-meani well-off
well-organ well-paid well-plann well-posit well-prepa well-prese well-prove well-quali well-read well-regar well-regul
well-respe well-round well-run well-spent well-struc well-suite well-targe well-thoug well-timed well-to-do well-tried
well-under well-used well-wishe well-worn well-writt wellbeing wellington welter went wept were werewolf west
westbound westerly western westernisa westernise westernmos westward wet wetland wetness wetter whack whale whalers
whaling wharf wharves what whatever whatsoever wheat wheel wheelbarro wheelchair wheelhouse when whence whenever where
whereabout whereas whereby wherefore wherein whereof whereon wheresoeve whereto whereupon wherever wherewitha whet
whether whetted which whichever whiff while whilst whim whimper whimsical whine whip whiplash whipped whipping whirl
whirlpool whirlwind whisk whiskey whisky whisper whistle whistle-bl whistleblo whistler whistling white white-coll
whiteboard whiten whiter whitewash whither whiting whittled whittling whizz who who-done-i whoever whole whole-grai
whole-hear whole-of-g whole-of-s wholefood wholeheart wholemeal wholesale wholesaler wholesalin wholesome wholly whom
whomever whoop whoopping whopping whore whose whosoever why wicked wicker wicket wide wide-angle wide-eyed wide-open
wide-rangi wide-reach wide-scale wide-sprea wideband widen wider widescreen widespread widest widow widowhood width
wield wife wigs wild wildcard wildcat wilderness wildest wildfire wildflower wildfowl wildlife wilful will willow
willpower wilt wily win win-win wince winch wind wind-power wind-up windfall windmill window windpipe windpower
windscreen windsurfin windswept windy wine winemaker winemaking winepress wineries winery wing wingspan wink winner
winning wins winsome winter wintertime wintry wipe wiper wiping wire wireless wiretap wiretappin wiring wiry wisdom
wise wiser wisest wish wish-list wishful wishlist wisp wisteria wit witch witchcraft with withdraw withdrawal
withdrawn withdrew withheld withhold within without withstand withstood witness wits witty wives wizard wizardry woe
woeful woes wok woke woken wolf wolverine wolves woman womanhood womb women women-frie women-led women-only women-owne
womenfolk won wonder wonderful wonderland wondrous wont woo wood wooden woodland woodpecker woodwind woodwork woodworm
woody wooed wooing wool woolen word word-of-mo wordy wore work work-based work-life work-relat work-study work-to-ru
workabilit workable workaholic workaround workbench workbook workday worker-own workflow workforce workhorse workhouse
working-ag working-cl working-gr working-le working-ti workload workman workmanlik workmanshi workmate workmen workout
workplace workroom worksheet workshop workspace workstatio workstream worksurfac worktop workwear workweek world
world-beat world-clas world-famo world-lead world-reno world-wide worldlines worldview worldwide worm wormwood worn
worn-out worried worries worrisome worry worse worsen worship worshipped worshipper worshippin worst worst-affe
worst-case worst-hit worst-off worst-perf worth worthier worthies worthily worthiness worthless worthwhile worthy
would would-be wound wove woven wrangle wrangling wrap wrap-up wrapped wrapper wrapping wrath wreak wreath wreck
wreckage wren wrench wrest wrestle wrestler wrestling wretch wriggle wring wrinkle wrist wristband wristwatch writ
write write-down write-off writhing written wrong wrong-foot wrongdoer wrongdoing wrongful wrote wrought wrung wry
wryly x-ray xenon xenophobe xenophobia xenophobic xylophone yacht yachtsman yams yard yardstick yarn yawn yea yeah
year year-end year-long year-on-ye year-round yearbook yearling yearlong yearn years-long yeast yell yellow yellowish
yeoman yes yesterday yesteryear yet yeti yew yield yodel yoga yoghurt yogurt yoked yolk yonder yore you young youngest
youngster your yourself yourselves youth youth-led youthful zeal zealot zealous zebra zenith zero zero-carbo
zero-emiss zero-energ zero-hours zero-rated zero-ratin zero-sum zero-tarif zero-toler zero-waste zest zestful zesty
zigzag zinc zip zip-code zipped zipper zodiac zombies zonal zone zoning zoo zookeeper zoological zoologist zoology
zoom zoonoses zoonosis zoonotic zooplankto zoos zootechnic zucchini
`;
