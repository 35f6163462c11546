/**
 * Words of ordinary English policy prose, in lower case and in alphabetical order: where one of them may be meant,
 * nothing is offered unasked.
 */
export const everydayEnglish: string = `
a aback abandon abandoned abandoning abandonment abate abated abatement abattoir abbey abbreviation abdicate abdomen
abducted abduction aberration abide abiding abilities ability abject ablaze able abnormal abnormality abnormally
aboard abode abolish abolished abolishes abolishing abolition aborted abortion abortive abound about above abroad
abrupt abruptly absence absences absent absentee absenteeism absolute absolutely absolve absorb absorbed absorbing
absorbs absorption abstain abstained abstaining abstention abstentions abstinence abstract abstraction absurd
absurdity abundance abundant abundantly abuse abused abuses abusing abusive abyss academia academic academically
academics academies academy accede acceded acceding accelerate accelerated accelerates accelerating acceleration
accelerator accent accentuate accept acceptability acceptable acceptance accepted accepting accepts access accessed
accesses accessibility accessible accessing accession accessories accessory accident accidental accidentally accidents
acclaim acclaimed accolade accommodate accommodated accommodates accommodating accommodation accompanied accompanies
accompaniment accompany accompanying accomplice accomplish accomplished accomplishing accomplishment accomplishments
accord accordance accorded according accordingly accords account accountability accountable accountancy accountant
accountants accounted accounting accounts accreditation accredited accrual accrue accrued accruing accumulate
accumulated accumulates accumulating accumulation accuracy accurate accurately accusation accusations accuse accused
accusing accustomed ache achievable achieve achieved achievement achievements achieves achieving acid acidic acidity
acknowledge acknowledged acknowledgement acknowledges acknowledging acoustic acoustics acquaintance acquainted
acquiesce acquire acquired acquirer acquires acquiring acquisition acquisitions acquittal acquitted acre acres
acrimonious across act acted acting action actions activate activated activating activation active actively activism
activist activists activities activity actor actors actress acts actual actually actuarial acumen acute acutely
adamant adapt adaptability adaptable adaptation adapted adapting adaptive adapts add added addict addicted addiction
addictions addictive addicts adding addition additional additionally additions additive address addressed addressee
addressees addresses addressing adds adept adequacy adequate adequately adhere adhered adherence adherent adheres
adhering adhesive adjacent adjective adjoining adjourn adjourned adjournment adjudicate adjudication adjust adjustable
adjusted adjusting adjustment adjustments adjusts administer administered administering administers administrate
administration administrations administrative administratively administrator administrators admirable admiral
admiration admire admired admissibility admissible admission admissions admit admits admittance admitted admittedly
admitting adolescence adolescent adolescents adopt adopted adopter adopting adoption adoptive adopts adorable adore
adult adulterate adultery adulthood adults advance advanced advancement advances advancing advantage advantageous
advantages advent adventure adventures adventurous adversarial adversaries adversary adverse adversely adversity
advert advertise advertised advertisement advertisements advertiser advertisers advertising adverts advice advisable
advise advised adviser advisers advises advising advisor advisory advocacy advocate advocated advocates advocating
aerial aerobic aerodrome aeronautical aeroplane aerosol aerospace aesthetic aesthetics afar affair affairs affect
affected affecting affection affectionate affects affidavit affiliate affiliated affiliates affiliation affinity
affirm affirmation affirmative affirmed affirming affirms affix affixed afflict afflicted affliction affluence
affluent afford affordability affordable afforded affording affords afforestation affront afloat afoot aforementioned
aforesaid afraid afresh after aftercare aftermath afternoon afternoons afterwards again against age aged ageing ageism
agencies agency agenda agendas agent agents ages agglomeration aggravate aggravated aggravating aggregate aggregated
aggregates aggregating aggregation aggression aggressive aggressively aggressor aggrieved agile agility agitate
agitated agitation ago agonise agonising agony agrarian agree agreeable agreed agreeing agreement agreements agrees
agri-environment agri-food agricultural agriculturalist agriculture agro-industry agroforestry agronomic agronomist
agronomy aground ahead aid aide aided aides aiding aids ailing ailment ailments aim aimed aiming aimless aims air
airborne aircraft aired airfare airfield airing airlift airline airlines airmail airplane airport airports airs
airspace airtight airway airways aisle ajar akin alarm alarmed alarming alarmingly alarmist alarms alas albeit album
alcohol alcoholic alcoholics alcoholism alderman ale alert alerted alerting alertness alerts algae algal algebra
algorithm algorithmic algorithms alias alibi alien alienate alienated alienation aliens alight align aligned aligning
alignment aligns alike alimony alive alkaline all allay allegation allegations allege alleged allegedly alleges
allegiance alleging allegory allergen allergens allergic allergies allergy alleviate alleviated alleviating
alleviation alley alliance alliances allied allies allocate allocated allocates allocating allocation allocations
allotment allotments allotted allow allowable allowance allowances allowed allowing allows alloy alloys allude alluded
alluding alluring allusion ally almost alone along alongside aloof aloud alphabet alphabetical alphabetically alpine
already also altar alter alteration alterations altercation altered altering alternate alternately alternating
alternative alternatively alternatives alters although altitude altogether altruism altruistic aluminium alumni always
am amalgam amalgamate amalgamated amalgamation amass amassed amateur amateurs amaze amazed amazement amazing
ambassador ambassadors amber ambience ambient ambiguities ambiguity ambiguous ambition ambitions ambitious ambitiously
ambivalence ambivalent ambulance ambulances ambulatory ambush amenable amend amendable amended amending amendment
amendments amends amenities amenity amiable amicable amid amidst amiss ammonia ammunition amnesty among amongst amoral
amorphous amortisation amortise amortised amount amounted amounting amounts ample amplification amplified amplifier
amplify amplifying amply amputate amputation amuse amused amusement amusing an anaemia anaesthesia anaesthetic
anaesthetist analogies analogous analogue analogy analyse analysed analyses analysing analysis analyst analysts
analytic analytical analytics anarchic anarchist anarchy anatomy ancestor ancestors ancestral ancestry anchor anchored
anchoring anchors anchovy ancient ancillary and anecdotal anecdote anecdotes anew angel anger angle angler angles
angling angrily angry anguish angular animal animals animate animated animation animosity ankle annals annex
annexation annexed annexes annihilate annihilation anniversaries anniversary annotate annotated annotation announce
announced announcement announcements announces announcing annoy annoyance annoyed annoying annual annualised annually
annuities annuity annul annulled annulment anomalies anomalous anomaly anonymisation anonymise anonymised anonymity
anonymous anonymously another answer answerable answered answering answers ant antagonise antagonism antagonistic
antecedent antecedents antelope antenna anterior anthem anthology anthropogenic anthropological anthropologist
anthropology anti-competitive anti-corruption anti-discrimination anti-dumping anti-fraud anti-money-laundering
anti-racism anti-social anti-terrorism anti-virus antibiotic antibiotics antibodies antibody anticipate anticipated
anticipates anticipating anticipation anticipatory anticlimax antics antidote antimicrobial antipathy antiquated
antique antiques antiquity antisemitic antisemitism antisocial antitrust antiviral ants anxieties anxiety anxious
anxiously any anybody anyhow anyone anything anytime anyway anywhere apart apartheid apartment apartments apathetic
apathy ape aperture apex apiece apologetic apologies apologise apologised apology appalled appalling apparatus apparel
apparent apparently appeal appealed appealing appeals appear appearance appearances appeared appearing appears appease
appeasement appellant appellate appellation append appended appendices appendix appetite applaud applauded applause
apple apples appliance appliances applicability applicable applicant applicants application applications applied
applies apply applying appoint appointed appointee appointees appointing appointment appointments appoints apportion
apportioned apportionment appraisal appraisals appraise appraised appreciable appreciably appreciate appreciated
appreciates appreciating appreciation appreciative apprehend apprehended apprehension apprehensions apprehensive
apprentice apprentices apprenticeship apprenticeships approach approachable approached approaches approaching
appropriate appropriated appropriately appropriateness appropriation appropriations approval approvals approve
approved approves approving approximate approximated approximately approximates approximation apricot aprons apt
aptitude aptitudes aptly aquaculture aquarium aquatic aqueduct aquifer aquifers arable arbiter arbitrage arbitrarily
arbitrary arbitrate arbitrated arbitration arbitrator arbitrators arc arcade arch archaeological archaeologist
archaeology archaic archbishop arched archer archery arches archetype archipelago architect architects architectural
architecture archival archive archived archives archiving archivist ardent arduous are area areas arena arenas
arguable arguably argue argued argues arguing argument arguments arise arisen arises arising aristocracy aristocrat
aristocratic arithmetic arm armament armaments armchair armed armies arming armistice armour armoured arms army aroma
aromatic arose around arouse aroused arrange arranged arrangement arrangements arranges arranging array arrays arrears
arrest arrested arresting arrests arrival arrivals arrive arrived arrives arriving arrogance arrogant arrow arrows
arsenal arsenic arson art arterial arteries artery artful arthritis article articles articulate articulated
articulates articulating articulation artificial artificially artillery artisan artisanal artisans artist artistic
artists arts artwork artworks as asbestos ascend ascended ascending ascent ascertain ascertained ascertaining ascribe
ascribed ash ashamed ashes ashore aside ask asked asking asks asleep asparagus aspect aspects asphalt aspiration
aspirational aspirations aspire aspires aspirin aspiring assailant assailed assassinated assassination assault
assaulted assaults assemblage assemble assembled assembles assemblies assembling assembly assent assert asserted
asserting assertion assertions assertive asserts assess assessed assesses assessing assessment assessments assessor
assessors asset assets assiduous assign assigned assigning assignment assignments assigns assimilate assimilated
assimilation assist assistance assistant assistants assisted assisting assistive assists associate associated
associates associating association associations associative assorted assortment assume assumed assumes assuming
assumption assumptions assurance assurances assure assured assures assuring asterisk asthma astonished astonishing
astonishment astounding astray astronaut astronauts astronomer astronomical astronomy astute asylum asymmetric
asymmetries asymmetry at ate atheist athlete athletes athletic athletics atlas atmosphere atmospheric atom atomic
atoms atone atrocious atrocities atrocity attach attached attaches attaching attachment attachments attack attacked
attacker attackers attacking attacks attain attainable attained attaining attainment attempt attempted attempting
attempts attend attendance attendances attendant attendants attended attendee attendees attending attends attention
attentive attentively attenuate attenuated attest attestation attested attests attic attire attitude attitudes
attorney attorneys attract attracted attracting attraction attractions attractive attractiveness attracts attributable
attribute attributed attributes attributing attribution attrition attuned atypical auction auctioned auctioneer
auctioning auctions audacious audacity audible audibly audience audiences audio audio-visual audiovisual audit audited
auditing audition auditor auditorium auditors audits augment augmentation augmented augmenting aunt auspices
auspicious austere austerity autarky authentic authenticate authenticated authentication authenticity author authored
authorisation authorisations authorise authorised authorises authorising authoritarian authoritative authorities
authority authors authorship autism autistic autobiography autocracy autocrat autocratic autograph automate automated
automates automatic automatically automating automation automaton automobile automobiles automotive autonomous
autonomously autonomy autopsies autopsy autumn autumnal auxiliaries auxiliary avail availability available availed
availing avalanche avalanches avarice avenge avenue avenues average averaged averages averse aversion avert averted
averting avian aviation aviator avid avocado avoid avoidable avoidance avoided avoiding avoids await awaited awaiting
awaits awake awaken awakening award awarded awarding awards aware awareness away awe awesome awful awfully awhile
awkward awkwardly awkwardness awoke axe axes axiom axis axle axles babies baby bachelor bachelors back backed backers
backfire background backgrounds backing backlash backless backlog backlogs backs backstage backstop backup backups
backward backwardness backwards backwater backyard bacon bacteria bacterial bacterium bad baddest badge badger badges
badly badminton baffle baffled bag baggage bags bail bailed bailiff bailiffs bailout bailouts bait bake baked baker
bakeries bakers bakery baking balance balanced balances balancing balconies balcony bald bale bales ball ballad
ballast ballet ballistic balloon ballooning balloons ballot ballot-box balloted balloting ballots ballroom balls balm
ban banal banana bananas band bandage bandages banded banding bandit bands bandwagon bandwidth bang banish banished
bank bankable banker bankers banking banknote banknotes bankrupt bankruptcies bankruptcy banks banned banner banners
banning banquet bans baptised baptism bar barbarian barbaric barbarity barbecue barbed barber bare barefoot barely
bargain bargained bargaining bargains barge barges bark barley barn barns barometer baron barons barracks barrage
barred barrel barrels barren barricade barricades barrier barriers barring barrister barristers bars barter base
baseball based baseless baseline baselines basement basements bases basic basically basics basil basin basing basins
basis basket basketball baskets bass bastion bat batch batches bath bathe bathed bathing bathroom bathrooms baths
baton bats battalion battalions batter battered batteries battery battle battled battlefield battles battleship
battling bay bays bazaar be beach beaches beacon beacons beam beams bean beans bear bearable beard bearded bearer
bearers bearing bearings bears beast beasts beat beaten beating beats beautiful beautifully beautify beauty beaver
became because beckon become becomes becoming bed bedded bedding bedridden bedrock bedroom bedrooms beds bedside
bedtime bee beech beef beehive beekeeper beekeepers beekeeping been beer beers bees beet beetle beetles befall before
beforehand befriend beg began beggar begged begging begin beginner beginners beginning beginnings begins begun behalf
behave behaved behaves behaving behaviour behavioural behaviours behest behind behold beige being beings belated
belatedly beleaguered belfry belief beliefs belies believe believed believer believers believes believing belittle
bell bellicose belligerent bells belly belong belonged belonging belongings belongs beloved below belt belts bemoan
bench benches benchmark benchmarked benchmarking benchmarks bend bending bends beneath benefactor benefactors
beneficial beneficially beneficiaries beneficiary benefit benefited benefiting benefits benefitted benevolence
benevolent benign bent bequeast bequeath bequeathed bereaved bereavement bereft berries berry berth berths beseech
beset beside besides besiege besieged best bestow bestowed bestseller bestselling bet betray betrayal betrayed
betraying bets better betterment betting between bevelled beverage beverages beware bewildered bewildering
bewilderment beyond bi-annual biannual bias biased biases bible biblical bibliographic bibliography bickering bicycle
bicycles bid bidder bidders bidding bids biennial bifurcate bifurcation big bigger biggest bigot bigoted bigotry bike
bikes bilateral bilaterally bilingual bilingualism bill billboard billboards billed billet billiard billing billion
billionaire billionaires billions bills bin binary bind binder binders binding binge binoculars bins bio-based
bio-economy biochemical biochemistry biodegradability biodegradable biodiverse biodiversity bioeconomy bioenergy
bioethics biofuel biofuels biogas biographer biographical biographies biography biological biologically biologist
biologists biology biomass biomedical biometric biometrics bioplastics biopsy biosphere biotech biotechnological
biotechnology bipartisan birch bird birds birth birthday birthdays birthplace birthrate birthright births biscuit
biscuits bisexual bishop bishops bison bit bite bites biting bits bitten bitter bitterly bitterness bizarre black
blackboard blacken blacklist blacklisted blackmail blackmailed blackmarket blackout blackouts blacksmith bladder blade
blades blame blamed blameless blames blaming bland blank blanket blankets blanks blasphemous blasphemy blast blasted
blasting blasts blatant blatantly blaze blazing bleach bleached bleaching bleak bled bleed bleeding blemish blend
blended blender blending blends bless blessed blessing blessings blew blight blighted blind blinded blindfold blindly
blindness blink bliss blissful blister blizzard bloat bloated bloc block blockade blockades blockage blockages
blockbuster blockchain blockchains blocked blocking blocks blocs blog blogger bloggers blogging blogs blonde blood
blooded bloodless bloodshed bloodstream bloody bloom bloomed blooming blooms blossom blossomed blossoming blot blow
blower blowing blown blows blue blueberry blueprint blueprints blues bluff blunder blunders blunt blunted bluntly blur
blurb blurred blurring blush boar board boarded boarder boarders boarding boardroom boards boast boasted boasting
boasts boat boater boating boats bodies bodily body bodyguard bodyguards bog bogged bogs bogus boil boiled boiler
boilers boiling boisterous bold bolder boldly boldness bolster bolstered bolstering bolt bolts bomb bombard bombarded
bombardment bombed bomber bombers bombing bombings bombs bombshell bona bonanza bond bondage bonded bondholder
bondholders bonding bonds bone bones bonfire bonnet bonus bonuses book bookcase booked booking bookings bookkeeper
bookkeeping booklet booklets bookmaker books bookseller booksellers bookshelf bookshop bookshops bookstore boom boomed
boomerang booming booms boost boosted booster boosters boosting boosts boot booth booths boots border bordered
bordering borderlands borderless borderline borders bore bored boredom borehole boring born borne borough boroughs
borrow borrowed borrower borrowers borrowing borrowings borrows bosom boss bosses botanic botanical botanist botany
both bother bothered bothering bottle bottled bottleneck bottlenecks bottles bottling bottom bottom-up bottomless
bottoms bought boulder boulders boulevard bounce bounced bouncing bound boundaries boundary bounded boundless bounds
bountiful bounty bouquet bourgeois bourgeoisie bout boutique bouts bovine bow bowed bowel bowl bowler bowling bowls
bows box boxed boxer boxers boxes boxing boy boycott boycotted boycotts boyfriend boyhood boys brace braced bracelet
braces bracing bracket brackets brag braid brain brainpower brains brainstorm brainstorming brainwashing brake brakes
braking branch branched branches branching brand branded branding brands brandy brass brave bravely bravery brawl
brazen breach breached breaches breaching bread breadth breadwinner breadwinners break breakable breakage breakaway
breakdown breakdowns breaker breakers breakeven breakfast breaking breakout breaks breakthrough breakthroughs breakup
breakwater breast breastfeeding breasts breath breathe breathed breathes breathing breathless breathtaking bred breed
breeder breeders breeding breeds breeze breezy brevity brew brewed brewer breweries brewers brewery brewing bribe
bribed bribery bribes bribing brick bricklayer bricks bridal bride brides bridge bridged bridgehead bridges bridging
bridle brief briefcase briefed briefer briefing briefings briefly briefs brigade brigades brigadier bright brighten
brighter brightest brightly brightness brilliance brilliant brilliantly brim brine bring bringing brings brink brisk
briskly bristle brittle broad broad-based broadband broadcast broadcaster broadcasters broadcasting broadcasts broaden
broadened broadening broadens broader broadest broadly broadness broadsheet broccoli brochure brochures broke broken
broker brokerage brokered brokering brokers bronze bronzed brooch brood brook brooks broom broth brothel brothels
brother brotherhood brotherly brothers brought brow brown brownfield brownfields browse browser browsers browsing
bruise bruised bruises brunt brush brushed brushes brushing brusque brutal brutality brutally brute bubble bubbles
bucket buckets buckle bud budding buddy budget budgetary budgeted budgeting budgets buds buffalo buffer buffered
buffering buffers buffet bug buggy bugs build builder builders building buildings builds buildup built built-in
built-up bulb bulbs bulge bulging bulk bulky bull bulldozer bullet bulletin bulletins bulletproof bullets bullied
bullies bullion bullish bulls bully bullying bumblebee bump bumper bumping bumps bumpy bunch bundle bundled bundles
bundling bungalow bunk bunker bunkers buoy buoyancy buoyant buoys burden burdened burdening burdens burdensome bureau
bureaucracies bureaucracy bureaucrat bureaucratic bureaucrats bureaus burgeoning burger burglar burglaries burglars
burglary burial burials buried buries burn burned burner burning burnout burns burnt burrow bursaries bursary burst
bursting bursts bury burying bus buses bush bushes busier busiest busily business business-friendly businesses
businessman businessmen businesswoman businesswomen bust busted bustle bustling busy but butcher butchers butchery
butter butterflies butterfly buttermilk button buttons buttress buy buyer buyers buying buyout buys buzz buzzer
buzzword buzzwords by by-election by-law by-product by-products bye bygone bylaws bypass bypassed bypassing byproduct
bystander bystanders byte bytes byway cab cabbage cabbages cabin cabinet cabinets cabins cable cabled cables cabling
cabs cache caches cacophony cactus cadastral cadastre cadet cadets cadre cadres cafe cafes cafeteria caffeine cage
caged cages cajole cake cakes calamities calamitous calamity calcified calcium calculate calculated calculates
calculating calculation calculations calculator calculators calculus calendar calendars calf calibrate calibrated
calibration calibre call called caller callers calligraphy calling callings callous calls calm calmed calmer calming
calmly calmness calorie calories calorific calves came camel camera cameraman cameras camouflage camp campaign
campaigned campaigner campaigners campaigning campaigns camped camper campers campfire camping camps campsite
campsites campus campuses can canal canals canary cancel cancellation cancellations cancelled cancelling cancels
cancer cancerous cancers candid candidacies candidacy candidate candidates candidature candidly candle candles candour
candy cane canine canister cannabis canned canning cannon cannot canoe canoeing canoes canon canonical canopy canteen
canteens canton cantonal cantons canvas canvass canvassing canyon cap capabilities capability capable capacious
capacitate capacities capacity capital capital-intensive capitalisation capitalise capitalised capitalising capitalism
capitalist capitalists capitally capitals capitulate capitulation capped capping caprice caps capsize capsized capsule
capsules captain captains caption captions captivate captivating captive captives captivity capture captured captures
capturing car caravan caravans carbohydrates carbon carbon-free carbon-intensive carbon-neutral carbonated carbonise
carcase carcass carcasses carcinogen carcinogenic carcinogens card cardboard cardiac cardiff cardigan cardinal
cardinals cardiologist cardiovascular cards care cared career careers careful carefully caregiver caregivers
caregiving carehome careless carelessly carelessness cares caress caretaker caretakers cargo cargoes caricature
caricatures caring carnage carnival carnivore carol carp carpenter carpenters carpentry carpet carpets carriage
carriages carriageway carried carrier carriers carries carrot carrots carry carrying carryover cars cart cartel
cartels cartographic cartography carton cartons cartoon cartoonist cartoons cartridge cartridges carts carve carved
carving cascade cascades cascading case case-by-case case-law casebook caseload caseloads cases casework caseworker
cash cash-flow cashed cashflow cashier cashiers cashless cashmere casino casinos cask casks casserole cassette cast
caste castes castigate casting castings castle castles castrate casts casual casually casualties casualty cat
cataclysm cataclysmic catalogue catalogued catalogues cataloguing catalyse catalysing catalysis catalyst catalysts
catalytic cataracts catastrophe catastrophes catastrophic catch catch-all catch-up catches catching catchment
catchments catchy categorical categorically categories categorisation categorise categorised category cater catered
caterer catering caterpillar caters cathartic cathedral cathedrals catholic catholics cats cattle caucus caught
cauliflower causal causality causation cause caused causes causeway causing caustic caution cautionary cautioned
cautioning cautions cautious cautiously cavalry cave caveat caveats cavern caves cavities cavity cease ceased
ceasefire ceasefires ceaseless ceases ceasing cedar cede ceded ceiling ceilings celebrate celebrated celebrates
celebrating celebration celebrations celebratory celebrities celebrity celery celestial celibacy celibate cell cellar
cellars cellist cello cellphone cells cellular cellulose cement cemented cementing cemeteries cemetery censor censored
censorship censure censured census censuses cent centenary centennial centigrade centimetre centimetres central
centralisation centralise centralised centralising centrality centrally centre centre-left centre-right centred
centrepiece centres centric centrifugal centring centrist cents centuries century ceramic ceramics cereal cereals
cerebral ceremonial ceremonies ceremony certain certainly certainties certainty certifiable certificate certificates
certification certifications certified certifier certifiers certifies certify certifying cessation chaff chain chained
chains chair chaired chairing chairlift chairman chairmanship chairmen chairperson chairpersons chairs chairwoman
chalet chalk chalky challenge challenged challenger challengers challenges challenging chamber chambers chameleon
champagne champion championed championing champions championship championships chance chancellor chancellors chances
change change-over changeable changed changeover changer changes changing channel channelled channelling channels
chant chanting chants chaos chaotic chapel chapels chaplain chaplains chapter chapters character characterisation
characterise characterised characterises characterising characteristic characteristics characters charcoal charge
chargeable charged charger chargers charges charging chariot charisma charismatic charitable charities charity charm
charmed charming charms chart charted charter chartered charters charting charts chase chased chasing chasm chassis
chaste chasten chastened chastise chat chatbot chatbots chatroom chats chatted chatter chatting chauvinism chauvinist
cheap cheaper cheapest cheaply cheat cheated cheating cheats check check-in check-up check-ups checked checker
checking checklist checklists checkout checkpoint checkpoints checks cheek cheeks cheeky cheer cheered cheerful
cheerfully cheering cheers cheese cheesemaker cheeses chef chefs chemical chemically chemicals chemist chemistry
chemists chemotherapy cheque cheques cherish cherished cherries cherry chess chest chestnut chestnuts chests chew
chewed chewing chick chicken chickens chickpea chickpeas chicks chief chiefly chiefs chieftain child childbearing
childbirth childcare childfriendly childhood childish childless childlike childminder childminders childproof children
chill chilled chiller chilli chilling chilly chime chimney chimneys chin chip chipmaker chipmakers chipped chips
chisel chivalrous chivalry chloride chlorine chocolate chocolates choice choices choir choirs choke choked choking
cholera cholesterol choose chooses choosing choosy chop chopped chopping choppy choral chord chords chore
choreographer choreography chores chorus chose chosen christen christened christening chrome chronic chronically
chronicle chronicles chronological chronologically chronology chunk chunks church churches churchgoer churchyard churn
churning cider cigar cigarette cigarettes cigars cinder cinema cinemas cinematic cinematographic cinematography
cinnamon cipher ciphers circa circle circled circles circling circuit circuitous circuitry circuits circular
circularity circulars circulate circulated circulates circulating circulation circulatory circumcision circumference
circumscribe circumscribed circumspect circumstance circumstances circumstantial circumvent circumvented circumventing
circumvention circus circuses cistern citadel citation citations cite cited cites cities citing citizen citizenry
citizens citizenship citrus city cityscape citywide civic civics civil civilian civilians civilisation civilisations
civilise civilised civility civilly clad claim claimant claimants claimed claiming claims clam clamour clamoured clamp
clampdown clamped clan clandestine clandestinely clans clap clapping clarification clarifications clarified clarifies
clarify clarifying clarity clash clashed clashes clashing clasp class classed classes classic classical classics
classification classifications classified classifies classify classifying classless classmate classmates classroom
classrooms clause clauses claustrophobia claustrophobic claw clawback claws clay clean clean-up cleaned cleaner
cleaners cleanest cleaning cleanliness cleanly cleans cleanse cleansed cleansing cleanup clear clear-cut clearance
clearances clearcut cleared clearer clearest clearing clearing-house clearinghouse clearly clears cleavage cleavages
clemency clement clench clergy clergyman clerical clerk clerks clever cleverly cliche cliches click clicked clicking
clicks client clientele clients cliff cliffs climate climate-friendly climate-neutral climate-proof climate-related
climate-resilient climates climatic climatologist climax climb climbed climber climbers climbing climbs clinch cling
clinging clinic clinical clinically clinician clinicians clinics clip clipped clipping clips clique cloak cloakroom
clock clocks clockwise clockwork clog clogged clone cloned clones cloning close close-knit close-up closed closedown
closely closeness closer closes closest closet closing closure closures clot cloth clothe clothed clothes clothing
cloths clotted cloud cloud-based cloudburst clouded cloudless clouds cloudy clout clover clown clowns club clubbed
clubbing clubhouse clubs clue clues clumsily clumsy cluster clustered clustering clusters clutch clutches clutter
cluttered co-author co-chair co-create co-creation co-decision co-design co-exist co-existence co-finance co-financed
co-financing co-founder co-fund co-funded co-funding co-legislator co-legislators co-operate co-operation co-operative
co-operatives co-opt co-ordinate co-ordinated co-ordination co-own co-owner co-ownership co-payment co-produce
co-production co-rapporteur co-signatory co-sponsor co-worker co-workers co-working coach coached coaches coaching
coal coal-fired coalesce coalfield coalition coalitions coals coarse coast coastal coastguard coastguards coastline
coastlines coasts coat coated coating coatings coats coaxial cobalt cobbled cobblestones cobweb cockpit cockroach
cocktail cocktails cocoa coconut cod code coded codes codice codification codified codify coding coefficient
coefficients coerce coerced coercion coercive coexist coexistence coexisting coffee coffers coffin coffins cogent
cognate cognisance cognisant cognition cognitive cohabit cohabitation cohere coherence coherent coherently cohesion
cohesive cohesiveness cohort cohorts coil coin coinage coincide coincided coincidence coincidences coincidental
coincidentally coincides coinciding coined coins coke cold colder coldest coldly coldness colds colic collaborate
collaborated collaborates collaborating collaboration collaborations collaborative collaboratively collaborator
collaborators collapse collapsed collapses collapsible collapsing collar collars collate collated collateral
collaterals collating colleague colleagues collect collectable collected collecting collection collections collective
collectively collectives collectivism collector collectors collects college colleges collegial collegiality collegiate
collide collided colliding collision collisions colloquial colloquium collude colluded collusion collusive colon
colonel colonels colonial colonialism colonialist colonies colonisation colonise colonised colonist colonnade colony
colossal colossus colour coloured colourful colouring colourless colours column columnist columnists columns coma comb
combat combatant combatants combated combating combative combats combination combinations combine combined combines
combining combustible combustion come comeback comedian comedies comedy comes comet comets comfort comfortable
comfortably comforted comforting comforts comic comics coming comma command commandant commanded commandeer commander
commanders commanding commandment commandments commando commands commemorate commemorated commemorates commemorating
commemoration commemorative commence commenced commencement commences commencing commend commendable commendation
commended commends commensurate comment commentaries commentary commentator commentators commented commenting comments
commerce commercial commercialisation commercialise commercialised commercially commiserate commiseration commission
commissioned commissioner commissioners commissioning commissions commit commitment commitments commits committed
committee committees committing commodious commodities commodity commodore common commonalities commonality commoner
commoners commonest commonly commonplace commons commonwealth commotion communal communicable communicate communicated
communicates communicating communication communications communicative communicator communicators communion communique
communiques communism communist communists communities community commute commuted commuter commuters commuting compact
compacted compacts companies companion companions companionship company comparability comparable comparably
comparative comparatively comparator compare compared compares comparing comparison comparisons compartment
compartments compass compassion compassionate compatibility compatible compatriots compel compelled compelling compels
compendium compensate compensated compensates compensating compensation compensations compensatory compete competed
competence competences competencies competency competent competes competing competition competitions competitive
competitively competitiveness competitor competitors compilation compilations compile compiled compiles compiling
complacency complacent complain complainant complainants complained complaining complains complaint complaints
complement complementarities complementarity complementary complemented complementing complements complete completed
completely completeness completes completing completion complex complexes complexion complexities complexity
compliance compliant complicate complicated complicates complicating complication complications complicit complicity
complied complies compliment complimentary complimented compliments comply complying component components compose
composed composer composers composes composing composite composites composition compositions compost composting
composure compound compounded compounding compounds comprehend comprehensible comprehension comprehensive
comprehensively comprehensiveness compress compressed compressing compression compressor comprise comprised comprises
comprising compromise compromised compromises compromising compulsion compulsive compulsorily compulsory computation
computational compute computed computer computergames computerisation computerised computers computing comrade
comrades conceal concealed concealing concealment concede conceded concedes conceding conceit conceivable conceivably
conceive conceived conceiving concentrate concentrated concentrates concentrating concentration concentrations
concentric concept conception conceptions concepts conceptual conceptualise conceptually concern concerned concerning
concerns concert concerted concerto concerts concession concessionaire concessional concessions conciliate
conciliation conciliatory concise concisely conclude concluded concludes concluding conclusion conclusions conclusive
conclusively concoct concord concordance concourse concrete concretely concur concurred concurrence concurrency
concurrent concurrently concurs concussion condemn condemnation condemned condemning condemns condensation condense
condensed condescending condition conditional conditionalities conditionality conditionally conditioned conditioning
conditions condolence condolences condom condoms condone condoned conduce conducive conduct conducted conducting
conductivity conductor conductors conducts conduit conduits cone cones confectionery confederacy confederal
confederate confederation confederations confer conference conferences conferral conferred conferring confers confess
confessed confession confessions confide confidence confidences confident confidential confidentiality confidentially
confidently confiding configuration configurations configure configured configuring confine confined confinement
confines confining confirm confirmation confirmatory confirmed confirming confirms confiscate confiscated confiscating
confiscation confiscations conflagration conflict conflicted conflicting conflicts conflictual confluence confluent
conform conformance conformed conforming conformist conformity conforms confound confounded confounding confront
confrontation confrontational confrontations confronted confronting confronts confuse confused confuses confusing
confusion congeal congenial congenital congested congestion congestive conglomerate conglomerates congratulate
congratulated congratulates congratulating congratulation congratulations congratulatory congregate congregation
congregations congress congresses congressional congressman congruence congruent conifer coniferous conifers
conjecture conjugal conjunction conjunctural conjuncture conjure connect connected connecting connection connections
connective connector connectors connects connivance connoisseurs connotation connotations connotes conquer conquered
conquering conqueror conquerors conquest conquests conscience consciences conscientious conscientiously conscious
consciously consciousness conscript conscription conscripts consecutive consecutively consensual consensus consent
consented consenting consents consequence consequences consequent consequential consequently conservancy conservation
conservationist conservatism conservative conservatives conservator conservatory conserve conserved conserves
conserving consider considerable considerably considerate consideration considerations considered considering
considers consign consigned consignee consignment consignments consist consisted consistence consistencies consistency
consistent consistently consisting consists consolation console consolidate consolidated consolidates consolidating
consolidation consonant consortia consortium conspicuous conspicuously conspiracies conspiracy conspirator
conspirators conspire conspired constable constables constabulary constancy constant constantly constants
constellation constellations consternation constipation constituencies constituency constituent constituents
constitute constituted constitutes constituting constitution constitutional constitutionally constitutions
constitutive constrain constrained constraining constrains constraint constraints constrict constricted constriction
construct constructed constructing construction constructions constructive constructively constructor constructs
construe construed consul consular consulate consulates consuls consult consultancies consultancy consultant
consultants consultation consultations consultative consulted consulting consults consumable consumables consume
consumed consumer consumerism consumers consumes consuming consummate consumption contact contactable contacted
contacting contactless contacts contagion contagious contain contained container containerised containers containing
containment contains contaminant contaminants contaminate contaminated contaminating contamination contemplate
contemplated contemplates contemplating contemplation contemporaneous contemporaries contemporary contempt
contemptuous contend contended contender contenders contending contends content contented contention contentious
contentment contents contest contestable contestant contestants contestation contested contesting contests context
contexts contextual contextualise contiguity contiguous continent continental continents contingencies contingency
contingent contingents continual continually continuance continuation continue continued continues continuing
continuity continuous continuously continuum contour contours contraband contraception contraceptive contraceptives
contract contracted contracting contraction contractions contractor contractors contracts contractual contractually
contradict contradicted contradicting contradiction contradictions contradictory contradicts contraindicated contrary
contrast contrasted contrasting contrasts contravene contravened contravenes contravening contravention contraventions
contribute contributed contributes contributing contribution contributions contributor contributors contributory
contrived control controllable controlled controller controllers controlling controls controversial controversies
controversy conundrum conurbations convalescence convalescent convene convened convener convenes convenience
conveniences convenient conveniently convening convenor convent convention conventional conventionally conventions
converge converged convergence convergent converges converging conversant conversation conversational conversations
converse conversed conversely conversing conversion conversions convert converted converter convertible converting
converts convex convey conveyance conveyancing conveyed conveying conveyor conveys convict convicted convicting
conviction convictions convicts convince convinced convinces convincing convincingly convivial convoke convoked
convoluted convoy convoys convulsion cook cookbook cooked cooker cookers cookery cookie cookies cooking cooks cool
coolant cooled cooler coolers coolest cooling cools cooperate cooperated cooperates cooperating cooperation
cooperations cooperative cooperatively cooperatives coopted coordinate coordinated coordinates coordinating
coordination coordinator coordinators cope coped copes copied copier copies coping copious copper coppice copse copy
copying copyist copyright copyrighted copyrights coral corals cord cordial cordially cordless cordon cords core cores
coriander cork corks corn corner cornered corners cornerstone cornerstones cornfield cornflour corns corona coronary
coronation coronavirus coroner coroners corporal corporate corporates corporation corporations corporatism corps
corpse corpses corpus correct corrected correcting correction correctional corrections corrective correctively
correctly correctness corrects correlate correlated correlates correlating correlation correlations correspond
corresponded correspondence correspondent correspondents corresponding correspondingly corresponds corridor corridors
corrigenda corrigendum corroborate corroborated corroborates corroborating corroboration corrode corrosion corrosive
corrugated corrupt corrupted corrupting corruption corrupts cosmetic cosmetics cosmic cosmology cosmonaut cosmopolitan
cosmos cost cost-benefit cost-cutting cost-effective cost-effectively cost-effectiveness cost-efficient cost-saving
cost-sharing costed costing costings costlier costly costs costume costumes cosy cottage cottages cotton couch cough
coughing coughs could council councillor councillors councilman councils counsel counselled counselling counsellor
counsellors counsels count countable countdown counted countenance counter counter-terrorism counteract counteracted
counteracting counteraction counterargument counterbalance counterclaim countered counterfeit counterfeited
counterfeiter counterfeiters counterfeiting counterfeits countering counterintelligence countermeasure countermeasures
counterpart counterparties counterparts counterparty counterproductive counters counterterrorism countervailing
counterweight countess counties counting countless countries country country-specific countryman countrymen
countryside countrywide counts county coup couple coupled couples coupling coupon coupons coups courage courageous
courageously courgette courier couriers course coursebook courses coursework court courteous courtesies courtesy
courthouse courting courtroom courtrooms courts courtship courtyard cousin cousins cove covenant covenants cover
coverage covered covering coverings covers covert covertly covet coveted cow coward cowardice cowardly cowboy cower
coworker cows coyote crab crabs crack crackdown crackdowns cracked cracking cracks cradle craft crafted crafter
crafting crafts craftsman craftsmanship craftsmen craftspeople crafty cram crammed cramp cramped cramps cranberries
cranberry crane cranes crank crash crashed crashes crashing crass crate crater crates crave craving crawl crawled
crawler crawling crayon craze crazy cream creamery creams creamy create created creates creating creation creations
creative creatively creatives creativity creator creators creature creatures creche creches credence credential
credentials credibility credible credibly credit creditable credited crediting creditor creditors credits
creditworthiness creditworthy credo credulity credulous creed creeds creek creeks creep creeping creeps cremated
cremation crematorium crept crescendo crescent crest crested crevice crew crewed crews crib cricket cricketer cried
cries crime crimes criminal criminalisation criminalise criminalised criminality criminally criminals criminologist
criminology crimson cripple crippled crippling crises crisis crisp crisps crispy criss-cross criteria criterion critic
critical criticality critically criticise criticised criticises criticising criticism criticisms critics critique
critiqued critiques croak crocodile crook crooked crooks crop cropland cropped cropping crops cross cross-border
cross-check cross-compliance cross-country cross-cultural cross-cutting cross-disciplinary cross-examine
cross-fertilisation cross-national cross-party cross-reference cross-section cross-sector cross-sectoral cross-subsidy
crossbow crossed crosses crossfire crossing crossings crossroads crosswalk crossword crouch crowd crowded crowdfunding
crowding crowds crowdsourcing crown crowned crowning crowns crucial crucially crucible crucifix crucifixion crucify
crude crudely cruel cruelly cruelty cruise cruiser cruises cruising crumb crumble crumbled crumbles crumbling crumbs
crunch crusade crusader crusaders crusades crush crushed crushes crushing crust crustacean crustaceans crusty crutch
crutches crux cry crying crypt cryptic cryptocurrencies cryptocurrency cryptographic cryptography crystal crystallise
crystallised crystals cub cube cubes cubic cubicle cubs cuckoo cucumber cucumbers cuisine cul-de-sac culinary cull
culled culling culminate culminated culminates culminating culmination culpability culpable culprit culprits cult
cultivar cultivate cultivated cultivating cultivation cultivator cults cultural culturally culture cultured cultures
cumbersome cumin cumulate cumulated cumulation cumulative cumulatively cunning cup cupboard cupboards cupful cups
curable curate curated curating curative curator curators curb curbed curbing curbs curd cure cured cures curfew
curfews curing curiosity curious curiously curl curling curly currants currencies currency current currently currents
curricula curricular curriculum curriculum-based curry curse cursed cursor cursory curt curtail curtailed curtailing
curtailment curtain curtains curvature curve curved curves curving cushion cushioned cushioning cushions custard
custodial custodian custodians custody custom custom-built custom-made customarily customary customer customers
customisation customise customised customising customs cut cutback cutbacks cute cutlery cutoff cuts cutter cutters
cutthroat cutting cutting-edge cuttings cyanide cyber cyber-attack cyber-attacks cyberattack cyberattacks
cyberbullying cybercrime cybercriminal cybercriminals cyberspace cycle cycled cycles cycleway cyclical cyclically
cycling cyclist cyclists cyclone cyclones cygnet cylinder cylinders cylindrical cymbal cynic cynical cynically
cynicism cynics cypress cyst cystic dab dad daddy daffodil dagger dailies daily dairies dairy dairying daisies daisy
dale dam damage damaged damages damaging dammed damn damned damning damp dampen dampened dampening damper dampness
dams dance danced dancer dancers dances dancing dandelion danger dangerous dangerously dangers dangle dangling dare
dared dares daring dark darken darkened darker darkest darkly darkness darkroom darling dart darts dash dashboard
dashboards dashed dashes dashing data database databases dataset datasets date dated dates dating datum daughter
daughters daunted daunting dawn dawned dawning day day-care day-to-day daybreak daycare daydream daylight days daytime
daze dazzle dazzling deacon deactivate deactivated deactivation dead deadliest deadline deadlines deadlock deadlocked
deadly deadweight deaf deafening deafness deal dealer dealers dealership dealing dealings deals dealt dean deans dear
dearer dearest dearly dearth death deathly deaths debacle debar debarred debatable debate debated debates debating
debauch debentures debilitate debilitated debilitating debit debited debits debrief debriefed debriefing debris debt
debtor debtors debts debug debunk debunked debunking debut debuts decade decadence decadent decades decant
decarbonisation decarbonise decarbonised decarbonising decay decayed decaying decays decease deceased deceit deceitful
deceive deceived deceiving decelerate deceleration decency decent decently decentralisation decentralise decentralised
decentralising deception deceptive deceptively decibel decibels decide decided decidedly decides deciding deciduous
decimal decimals decimate decimated decimation decipher deciphered decision decision-maker decision-makers
decision-making decisions decisive decisively decisiveness deck decks declaration declarations declarative declare
declared declares declaring declassified declassify decline declined declines declining decode decoded decoder
decoding decolonisation decolonise decommission decommissioned decommissioning decompose decomposed decomposing
decomposition decontaminate decontamination decor decorate decorated decorating decoration decorations decorative
decorum decouple decoupled decoupling decoy decrease decreased decreases decreasing decree decreed decrees decrepit
decried decriminalisation decriminalise decriminalised decry dedicate dedicated dedicates dedicating dedication deduce
deduced deduct deducted deductible deducting deduction deductions deductive deed deeds deem deemed deeming deems deep
deep-rooted deep-sea deep-seated deepen deepened deepening deepens deeper deepest deeply deer deface defaced
defamation defamatory defame default defaulted defaulter defaulters defaulting defaults defeat defeated defeating
defeatist defeats defect defected defection defections defective defector defects defence defenceless defences defend
defendable defendant defendants defended defender defenders defending defends defensible defensive defensively defer
deference deferment deferral deferred deferring defers defiance defiant defiantly deficiencies deficiency deficient
deficit deficits defied defies definable define defined defines defining definite definitely definition definitions
definitive definitively deflate deflated deflation deflationary deflator deflect deflected deflecting deflection
deforestation deforested deform deformation deformed deformities deformity defraud defrauded defrauding defray
defrayed defrost deft deftly defunct defuse defusing defy defying degeneracy degenerate degenerated degeneration
degenerative degradability degradable degradation degrade degraded degrades degrading degree degrees degressive
dehumanise dehumanising dehydrated dehydration deindustrialisation deities deity delay delayed delaying delays
delectable delegate delegated delegates delegating delegation delegations delete deleted deleterious deletes deleting
deletion deletions deliberate deliberated deliberately deliberating deliberation deliberations deliberative delicacies
delicacy delicate delicately delicatessen delicious delight delighted delightful delights delimit delimitation
delimited delineate delineated delineation delinquency delinquent delinquents delirium delist delisted deliver
deliverable deliverables deliverance delivered deliveries delivering delivers delivery delta deltas delude deluded
deluge delusion delusions deluxe delve demagogue demagoguery demand demanded demanding demands demarcate demarcated
demarcation demean demeaning demeanour demented dementia demerit demilitarisation demilitarised demise demist
demobilisation demobilise demobilised democracies democracy democrat democratic democratically democratisation
democratise democrats demographer demographers demographic demographics demography demolish demolished demolishing
demolition demon demonic demonise demons demonstrable demonstrably demonstrate demonstrated demonstrates demonstrating
demonstration demonstrations demonstrator demonstrators demoralise demoralised demoralising demote demoted demotion
demotivate demotivating den denationalisation denationalise denial denials denied denies denigrate denigrating
denominate denominated denomination denominations denominator denote denotes denounce denounced denounces denouncing
dense densely densities density dent dental dented dentist dentistry dentists dentures denuclearisation denunciation
deny denying deodorant depart departed departing department departmental departments departs departure departures
depend dependable dependant dependants depended dependence dependences dependencies dependency dependent dependents
depending depends depict depicted depicting depiction depicts deplete depleted depleting depletion deplorable deplore
deplored deplores deploy deployed deploying deployment deployments deploys depopulate depopulated depopulation deport
deportation deportations deported deportees depose deposed deposit deposited depositing deposition depositor
depositors deposits depot depots depraved depravity depreciate depreciated depreciation depress depressed depressing
depression depressive deprivation deprive deprived deprives depriving depth depths deputies deputise deputy derail
derailed derailment deregulate deregulated deregulating deregulation derelict dereliction deride derided derision
derisory derivation derivative derivatives derive derived derives deriving dermatologist dermatology derogate
derogation derogations derogatory desalinate desalination descend descendant descendants descended descending descent
describe described describes describing description descriptions descriptive descriptor desecrate desecration
desegregate desegregation desert deserted deserter deserters desertification desertion deserts deserve deserved
deservedly deserves deserving design designate designated designates designating designation designations designed
designer designers designing designs desirability desirable desire desired desires desiring desirous desk desks
desktop desolate desolation despair despairing desperate desperately desperation despicable despise despised despite
despondency despondent despot despotic despotism dessert desserts destabilisation destabilise destabilised
destabilising destination destinations destined destiny destitute destitution destroy destroyed destroyer destroying
destroys destruction destructive detach detached detachment detail detailed detailing details detain detained detainee
detainees detaining detect detectable detected detecting detection detective detectives detector detectors detects
detention deter detergent detergents deteriorate deteriorated deteriorates deteriorating deterioration determinant
determinants determinate determination determinations determine determined determines determining determinism deterred
deterrence deterrent deterrents deterring deters detestable detonate detonation detonator detour detours
detoxification detoxify detract detractors detracts detriment detrimental devaluation devalue devalued devastate
devastated devastating devastation develop developed developer developers developing development developmental
developments develops deviance deviant deviate deviated deviates deviating deviation deviations device devices devil
devious devise devised devising devoid devolution devolve devolved devote devoted devotee devotes devoting devotion
devour devout dew dexterity diabetes diabetic diabetics diabolical diagnose diagnosed diagnoses diagnosing diagnosis
diagnostic diagnostics diagonal diagonally diagram diagrams dial dialect dialects dialled dialling dialogue dialogues
dialysis diameter diametrically diamond diamonds diaper diaphragm diaries diarrhoea diary diaspora diasporas dice
dichotomy dictate dictated dictates dictating dictation dictator dictatorial dictators dictatorship dictatorships
dictionaries dictionary did didactic die died dies diesel diet dietary dieter dietician dietitian diets differ
differed difference differences different differential differentials differentiate differentiated differentiating
differentiation differently differing differs difficult difficulties difficulty diffident diffuse diffused diffusion
dig digest digested digestible digestion digestive digger digging digit digital digitalisation digitalise digitalised
digitalising digitally digitisation digitise digits dignified dignify dignitaries dignitary dignity digress digression
digs dike dilapidated dilate dilemma dilemmas diligence diligent diligently dill dilute diluted diluting dilution dim
dimension dimensional dimensions diminish diminished diminishes diminishing diminution diminutive dimly dimmed dine
dined diner dinghy dining dinner dinners dinosaur dinosaurs diocese dioxide dioxin dioxins dip diphtheria diploma
diplomacy diplomas diplomat diplomatic diplomatically diplomats dipped dipping dips dire direct directed directing
direction directional directions directive directives directly directness director directorate directorates
directorial directories directors directorship directory directs dirt dirtier dirtiest dirty disabilities disability
disable disabled disabling disadvantage disadvantaged disadvantageous disadvantages disaffected disaffection disagree
disagreeable disagreed disagreeing disagreement disagreements disagrees disallow disallowance disallowed disappear
disappearance disappearances disappeared disappearing disappears disappoint disappointed disappointing disappointingly
disappointment disappointments disapproval disapprove disapproved disapproving disarm disarmament disarmed disarming
disarray disassemble disaster disasters disastrous disastrously disavow disband disbanded disbanding disbelief
disburse disbursed disbursement disbursements disbursing disc discard discarded discarding discern discerned
discernible discerning discernment discharge discharged discharges discharging disciples disciplinary discipline
disciplined disciplines disclaim disclaimer disclaimers disclose disclosed discloses disclosing disclosure disclosures
disco discolour discoloured discomfort disconcerting disconnect disconnected disconnection discontent discontented
discontentment discontinuation discontinue discontinued discontinuing discontinuity discontinuous discord discordant
discount discounted discounting discounts discourage discouraged discouragement discourages discouraging discourse
discourses discover discovered discoverer discoveries discovering discovers discovery discredit discredited
discrediting discreet discreetly discrepancies discrepancy discrete discretion discretionary discriminate
discriminated discriminating discrimination discriminatory discs discuss discussed discusses discussing discussion
discussions disdain disease diseased diseases disembark disembarkation disembarked disempower disenchanted
disenchantment disenfranchised disenfranchisement disengage disengaged disengagement disentangle disfigure disfigured
disgrace disgraced disgraceful disgruntled disguise disguised disgust disgusted disgusting dish disheartening dishes
dishonest dishonestly dishonesty dishonour dishonourable dishwasher disillusion disillusioned disillusionment
disincentive disincentives disinclined disinfect disinfectant disinfectants disinfected disinfecting disinfection
disinformation disingenuous disintegrate disintegrated disintegrating disintegration disinterest disinterested
disjointed disk disks dislike disliked dislikes dislocate dislocated dislocation disloyal disloyalty dismal dismantle
dismantled dismantling dismay dismayed dismiss dismissal dismissals dismissed dismisses dismissing dismissive
disobedience disobedient disobey disorder disordered disorderly disorders disorganisation disorganised disorientation
disoriented disown disowned disparage disparaging disparate disparities disparity dispatch dispatched dispatches
dispatching dispel dispelled dispensable dispensary dispensation dispense dispensed dispenser dispenses dispensing
dispersal disperse dispersed dispersion displace displaced displacement displaces displacing display displayed
displaying displays displeased displeasure disposable disposal disposals dispose disposed disposes disposing
disposition dispositions dispossessed dispossession disproportion disproportionate disproportionately disprove
disproved disputable dispute disputed disputes disputing disqualification disqualified disqualifies disqualify
disquiet disquieting disregard disregarded disregarding disregards disrepair disreputable disrepute disrespect
disrespectful disrespecting disrupt disrupted disrupting disruption disruptions disruptive disrupts dissatisfaction
dissatisfied dissect dissection disseminate disseminated disseminates disseminating dissemination dissension dissent
dissenters dissenting dissertation dissertations disservice dissident dissidents dissimilar dissipate dissipated
dissociate dissociated dissolution dissolve dissolved dissolves dissolving dissuade dissuaded dissuasive distal
distance distanced distances distancing distant distaste distasteful distil distillation distilled distiller
distilleries distillers distillery distinct distinction distinctions distinctive distinctively distinctly distinguish
distinguishable distinguished distinguishes distinguishing distort distorted distorting distortion distortions
distortive distorts distract distracted distracting distraction distractions distraught distress distressed
distressing distribute distributed distributes distributing distribution distributional distributions distributive
distributor distributors district districts distrust disturb disturbance disturbances disturbed disturbing disturbs
disuse disused ditch ditches dive dived diver diverge diverged divergence divergences divergent diverging divers
diverse diversification diversified diversify diversifying diversion diversionary diversions diversity divert diverted
diverting divest divested divestiture divestment divide divided dividend dividends divider divides dividing divine
diving division divisions divisive divorce divorced divorces divulge divulged dizziness dizzy do dock docked docker
dockers docking docks dockyard dockyards doctor doctoral doctorate doctorates doctored doctors doctrinaire doctrine
doctrines document documentaries documentary documentation documented documenting documents dodge does dog dogged
dogma dogmas dogmatic dogmatism dogs doing doldrums dole doll dollar dollars dolls dolphin dolphins domain domains
dome domes domestic domestically domesticated domesticity domicile domiciled dominance dominant dominate dominated
dominates dominating domination dominion domino donate donated donates donating donation donations done donkey donkeys
donor donors doom doomed doomsday door door-to-door doorman doors doorstep doorway doorways dope doping dormant
dormitories dormitory dosage dosages dose doses dosing dossier dossiers dot dots dotted double doubled doubles
doubling doubly doubt doubted doubtful doubting doubtless doubts dough doughnut dove dovetail down downbeat downcast
downfall downgrade downgraded downgrading downhill download downloadable downloaded downloading downloads downmarket
downplay downplayed downplaying downplays downpour downright downriver downside downsides downsize downsized
downsizing downstairs downstream downtime downtown downtrend downturn downturns downward downwards downwind dowry doze
dozen dozens drab draconian draft drafted drafter drafters drafting drafts draftsman drag dragged dragging dragon
dragonflies dragonfly drags drain drainage drained draining drains drama dramas dramatic dramatically dramatist drank
drape drapery drastic drastically draught draughts draughtsman draughty draw drawback drawbacks drawbridge drawer
drawers drawing drawings drawn draws dread dreaded dreadful dream dreamed dreamer dreamers dreaming dreams dreamt
dreary dredge dredged dredger dredging dregs drenched dress dressed dresser dresses dressing drew dribble dried drier
dries drift drifted drifter drifting drifts drill drilled drilling drills drink drinkable drinker drinkers drinking
drinks drip dripping drips drive driven driver driverless drivers drives driveway driving drizzle drone drones droop
drop droplet droplets dropout dropouts dropped dropping droppings drops drought droughts drove droves drown drowned
drowning drownings drowsiness drowsy drug druggist drugs drugstore drum drummer drumming drums drunk drunken
drunkenness dry dryer dryers drying dryland dryness dual dual-use dualism duality dub dubbed dubbing dubious duck
duckling ducks duct ducts due duel dues duet dug dull dullness duly dumb dumbfounded dummy dump dumped dumper dumpers
dumping dumpling dumps dune dunes dung dungeon dupe duplex duplicate duplicated duplicates duplicating duplication
duplicity durability durable durables durably duration duress during dusk dust dustbin dusted dusts dusty dutiable
duties dutiful dutifully duty duty-free dwarf dwarfed dwarfs dwell dweller dwellers dwelling dwellings dwells dwindle
dwindled dwindling dye dyed dyeing dyes dying dyke dykes dynamic dynamically dynamics dynamism dynamite dynamo
dynastic dynasties dynasty dysentery dysfunction dysfunctional dyslexia dyslexic each eager eagerly eagerness eagle
eagles ear earache eardly earlier earliest early earmark earmarked earmarking earn earned earner earners earnest
earning earnings earns earring earrings ears earshot earth earthen earthly earthquake earthquakes earwax ease eased
easel eases easier easiest easily easing east eastbound easter easterly eastern eastward eastwards easy easy-going
easy-to-use eat eaten eater eaters eatery eating eats eaves eavesdrop eavesdropping ebb ebony eccentric eccentricity
ecclesiastical echelon echelons echo echoed echoes echoing eclectic eclipse eclipsed eco-design eco-efficient
eco-friendly eco-innovation eco-label eco-labelling eco-schemes eco-system eco-tourism ecodesign ecolabel ecological
ecologically ecologist ecologists ecology econometric economic economical economically economics economies economise
economist economists economy ecosystem ecosystems ecotourism ecstatic edge edged edges edible edict edicts edification
edifice edifices edit edited editing edition editions editor editorial editorials editors edits educate educated
educating education educational educationally educator educators eel eels eerie effect effected effecting effective
effectively effectiveness effects effectual effeminate efficacious efficacy efficiencies efficiency efficient
efficiently effigy effluent effluents effort effortless effortlessly efforts effusive egalitarian egg eggplant eggs
eggshell ego egocentric egoism egoistic egos egregious eight eighteen eighteenth eightfold eighth eighths eighties
eighty either eject ejected ejection elaborate elaborated elaborates elaborating elaboration elapse elapsed elastic
elasticity elated elbow elbows elder elderberry elderflower elderly elders eldest elect elected electing election
electioneering elections elective elector electoral electorally electorate electorates electors electric electrical
electrically electrician electricians electricity electrics electrification electrified electrify electrifying
electrode electrodes electrolyser electrolysers electrolysis electromagnetic electromechanical electromobility
electron electronic electronically electronics electrons elects elegance elegant element elemental elementary elements
elephant elephants elevate elevated elevating elevation elevator elevators eleven eleventh elicit elicited eliciting
eligibility eligible eliminate eliminated eliminates eliminating elimination elite elites elitism elitist ellipse
elliptical elm elongate elongated elope eloquence eloquent eloquently else elsewhere elucidate elucidated elucidation
elude eluded elusive email emailed emailing emails emanate emanated emanates emanating emancipate emancipated
emancipation embankment embankments embargo embargoed embargoes embark embarked embarking embarks embarrass
embarrassed embarrassing embarrassment embassies embassy embattled embed embedded embedding embeds embellish
embellished embellishment embers embezzle embezzled embezzlement embittered emblem emblematic emblems embodied
embodies embodiment embody embodying embolden emboldened embrace embraced embraces embracing embroidered embroidery
embroiled embryo embryonic embryos emerald emerge emerged emergence emergencies emergency emergent emerges emerging
emeritus emigrant emigrants emigrate emigrated emigration eminence eminent eminently emissaries emissary emission
emission-free emissions emit emits emitted emitter emitters emitting emotion emotional emotionally emotions emotive
empathetic empathic empathise empathy emperor emperors emphasis emphasise emphasised emphasises emphasising emphatic
emphatically empire empires empirical empirically employ employability employable employed employee employees employer
employers employing employment employments employs emporium empower empowered empowering empowerment empowers empress
emptied emptier empties emptiness empty emptying emulate emulated emulating emulation emulsifier emulsion enable
enabled enablement enabler enablers enables enabling enact enacted enacting enactment enactments enacts enamel
enamoured encapsulate encapsulated encapsulates encapsulating encased enchant enchanted enchanting enchantment
encircle encircled encirclement enclave enclaves enclose enclosed encloses enclosing enclosure enclosures encode
encoded encoder encoding encompass encompassed encompasses encompassing encore encounter encountered encountering
encounters encourage encouraged encouragement encourages encouraging encouragingly encroach encroached encroaching
encroachment encrypt encrypted encrypting encryption encumbered encumbrance encumbrances encyclopaedia encyclopaedic
encyclopedia end end-of-life end-user end-users endanger endangered endangering endear endearing endeavour endeavoured
endeavouring endeavours ended endemic endgame ending endings endless endlessly endocrine endogenous endorse endorsed
endorsement endorsements endorses endorsing endoscopy endow endowed endowment endowments endpoint endpoints ends
endurance endure endured endures enduring enemies enemy energetic energetically energies energise energised energising
energy energy-efficient energy-intensive energy-related energy-saving enforce enforceability enforceable enforced
enforcement enforcer enforcers enforces enforcing enfranchisement engage engaged engagement engagements engages
engaging engender engendered engenders engine engineer engineered engineering engineers engines engraved engraver
engraving engrossed engulf engulfed enhance enhanced enhancement enhancements enhances enhancing enigma enigmatic
enjoin enjoy enjoyable enjoyed enjoying enjoyment enjoys enlarge enlarged enlargement enlargements enlarges enlarging
enlighten enlightened enlightening enlightenment enlist enlisted enlisting enlivened enmity enormous enormously enough
enquire enquired enquirer enquiries enquiring enquiry enrage enraged enraptured enrich enriched enriches enriching
enrichment enrol enrolled enrolling enrolment enrolments enshrine enshrined enshrines enshrining enslave enslaved
enslavement ensue ensued ensues ensuing ensure ensured ensures ensuring entail entailed entailing entails entangle
entangled entanglement enter entered entering enterprise enterprises enterprising enters entertain entertained
entertainer entertainers entertaining entertainment enthusiasm enthusiast enthusiastic enthusiastically enthusiasts
entice enticed enticing entire entirely entirety entities entitle entitled entitlement entitlements entitles entitling
entity entomologist entomology entourage entrance entrances entrant entrants entrapment entrench entrenched
entrenchment entrepreneur entrepreneurial entrepreneurs entrepreneurship entries entropy entrust entrusted entrusting
entry entry-level enumerate enumerated enumeration enunciate enunciated envelop envelope enveloped envelopes envious
environ environment environmental environmentalist environmentalists environmentally environmentally-friendly
environments environs envisage envisaged envisages envisaging envision envisioned envisioning envisions envoy envoys
envy enzyme enzymes ephemeral epic epicenter epicentre epidemic epidemics epidemiological epidemiologist
epidemiologists epidemiology epilepsy epileptic epilogue episode episodes episodic epitome epitomise epitomised epoch
epoch-making epochs equal equalise equalised equalising equalities equality equalled equalling equally equals
equanimity equate equated equates equating equation equations equator equatorial equestrian equidae equidistant equids
equilibrium equine equinox equip equipment equipped equipping equips equitable equitably equities equity equivalence
equivalency equivalent equivalently equivalents equivocal equivocate era eradicate eradicated eradicating eradication
eras erase erased eraser erasing erasure erect erected erecting erection ergonomic ergonomics erode eroded erodes
eroding erosion erosive erotic err errand errands erratic erratically erratum erred erring erroneous erroneously error
errors erstwhile erudite erupt erupted erupting eruption eruptions escalate escalated escalates escalating escalation
escalator escalators escapade escape escaped escapees escapes escaping eschew eschewed escort escorted escorts
esoteric especially espionage esplanade espouse espoused espouses espresso essay essayist essays essence essential
essentially essentials establish established establishes establishing establishment establishments estate estates
esteem esteemed estimate estimated estimates estimating estimation estimations estranged estrangement estuaries
estuary etched etching eternal eternally eternity ethic ethical ethically ethics ethnic ethnically ethnicities
ethnicity ethnographic ethnography ethnology ethos etiquette etymological etymology eukaryote eulogy euphemism
euphemistic euphoria euphoric euro euro-area euros euthanasia evacuate evacuated evacuating evacuation evacuations
evacuee evacuees evade evaded evaders evading evaluate evaluated evaluates evaluating evaluation evaluations
evaluative evaluator evaluators evangelical evaporate evaporated evaporating evaporation evasion evasive eve even
even-handed evening evenings evenly evenness event eventful events eventual eventualities eventuality eventually ever
ever-changing ever-growing ever-increasing evergreen everlasting evermore every everybody everyday everyone everything
everywhere evict evicted evicting eviction evictions evidence evidence-based evidenced evidences evident evidential
evidentiary evidently evil evils evocation evocative evoke evoked evokes evoking evolution evolutionary evolve evolved
evolves evolving ewe ewes ex-ante ex-post ex-president exacerbate exacerbated exacerbates exacerbating exacerbation
exact exacting exactly exactness exaggerate exaggerated exaggerating exaggeration exalted exam examination
examinations examine examined examiner examiners examines examining example examples exams exasperate exasperated
exasperating exasperation excavate excavated excavating excavation excavations excavator exceed exceeded exceeding
exceedingly exceeds excel excelled excellence excellency excellent excellently excelling excels except excepted
excepting exception exceptional exceptionally exceptions excerpt excerpts excess excesses excessive excessively
exchange exchangeable exchanged exchanger exchanges exchanging exchequer excisable excise excised excision
excitability excite excited excitement exciting exclaim exclaimed exclamation exclude excluded excludes excluding
exclusion exclusionary exclusions exclusive exclusively exclusivity excrement excrete excretion excruciating excursion
excursions excusable excuse excused excuses excusing executable execute executed executes executing execution
executioner executions executive executives executor executory exemplar exemplars exemplary exemplified exemplifies
exemplify exemplifying exempt exempted exempting exemption exemptions exempts exercise exercised exercises exercising
exert exerted exerting exertion exertions exerts exhalation exhale exhaust exhausted exhausting exhaustion exhaustive
exhaustively exhausts exhibit exhibited exhibiting exhibition exhibitions exhibitor exhibitors exhibits exhilarated
exhilarating exhort exhortation exhortations exhorted exhorting exhumation exhume exigencies exigency exile exiled
exiles exist existed existence existent existential existing exists exit exited exiting exits exodus exonerate
exonerated exoneration exorbitant exotic expand expanded expanding expands expanse expansion expansionary expansionist
expansive expat expatriate expatriates expats expect expectancies expectancy expectant expectation expectations
expected expecting expects expedience expediency expedient expedite expedited expediting expedition expeditionary
expeditions expeditious expeditiously expel expelled expelling expend expendable expended expenditure expenditures
expense expenses expensive experience experienced experiences experiencing experiential experiment experimental
experimentally experimentation experimented experimenting experiments expert expertise expertly experts expiration
expire expired expires expiring expiry explain explainable explained explaining explains explanation explanations
explanatory explicable explicit explicitly explode exploded explodes exploding exploit exploitable exploitation
exploitative exploited exploiter exploiting exploits exploration explorations exploratory explore explored explorer
explorers explores exploring explosion explosions explosive explosives exponent exponential exponentially exponents
export export-led export-oriented exportable exportation exported exporter exporters exporting exports expose exposed
exposes exposing exposition exposure exposures expound expounded express expressed expresses expressing expression
expressions expressive expressively expressly expressway expropriate expropriated expropriation expulsion expulsions
expunge expunged exquisite extend extended extender extending extends extension extensions extensive extensively
extent extents extenuating exterior exteriors exterminate exterminated extermination external externalisation
externalise externalised externalities externality externally extinct extinction extinctions extinguish extinguished
extinguisher extol extolled extort extorted extortion extortionate extra extract extracted extracting extraction
extractions extractive extractor extracts extracurricular extradite extradited extraditing extradition extrajudicial
extramural extraneous extraordinarily extraordinary extrapolate extrapolated extrapolation extras extraterritorial
extravagance extravagant extreme extremely extremes extremism extremist extremists extremities extremity extricate
extrinsic extrovert extroverted exuberance exuberant exude eye eye-catching eyebrow eyebrows eyed eyeing eyelid eyes
eyesight eyesore eyewitness eyewitnesses fable fables fabric fabricate fabricated fabricating fabrication fabrications
fabrics fabulous facade facades face face-to-face faced faceless facelift faces facet faceted facetious facets facial
facilitate facilitated facilitates facilitating facilitation facilitator facilitators facilities facility facing
facsimile fact fact-based fact-checking fact-finding factfinding faction factional factions factor factored factories
factoring factors factory facts factsheet factual factually faculties faculty fade faded fades fading fail failed
failing failings fails failsafe failure failures faint fainted fainting faintly fair fairer fairest fairground fairly
fairness fairs fairy faith faithful faithfully faithfulness faiths fake faked fakes faking falcon falcons fall
fallacies fallacious fallacy fallback fallen fallible falling fallout fallow falls false falsehood falsehoods falsely
falsifiable falsification falsified falsify falter faltered faltering fame famed familial familiar familiarise
familiarised familiarising familiarity families family family-friendly family-run famine famines famous famously fan
fanatic fanatical fanaticism fanatics fancied fanciful fancy fanfare fanning fans fantasies fantasise fantastic
fantasy fanzine far far-fetched far-flung far-left far-reaching far-right far-sighted faraway farce farcical fare
fared fares farewell farfetched farm farmed farmer farmers farmhouse farming farmland farms farmyard farsighted
farther farthest farthing fascia fascinate fascinated fascinating fascination fascism fascist fascists fashion
fashionable fashioned fashioning fashions fast fast-growing fast-moving fast-paced fast-track fast-tracked fasted
fasten faster fastest fastidious fasting fat fatal fatalism fatalistic fatalities fatality fatally fate fated fateful
fates father fatherhood fatherland fathers fathom fathoms fatigue fatigued fats fatten fattened fattening fatty
fatuous faucet fault fault-line faultless faults faulty fauna favour favourable favourably favoured favouring
favourite favourites favouritism favours fax fear feared fearful fearing fearless fearmongering fears fearsome
feasibility feasible feasibly feast feasts feat feather feathers feats feature featured features featuring febrile fed
federal federalise federalism federalist federalists federally federate federated federation federations fee feeble
feebly feed feedback feeder feeders feeding feeds feedstock feedstuff feedstuffs feel feeling feelings feels fees feet
feign feigned fell felled felling fellow fellows fellowship fellowships felon felonies felons felony felt female
females feminine feminism feminist feminists fence fenced fences fencing fend fender feral ferment fermentation
fermented fermenting fern ferocious ferociously ferocity ferret ferried ferries ferrous ferry fertile fertilisation
fertilise fertilised fertiliser fertilisers fertilising fertility fervent fervently fervour fester festering festival
festivals festive festivities festivity fetch fetched fetching fetus feud feudal feudalism feuds fever feverish few
fewer fewest fiasco fibre fibreglass fibres fibrous fibula fickle fiction fictional fictitious fiddle fiddling
fidelity fiduciary field fielded fielding fields fieldwork fierce fiercely fiercer fiercest fiery fifteen fifteenth
fifth fifths fifties fifty fifty-fifty fig fight fighter fighters fighting fights figment figs figurative figure
figured figurehead figures figuring filament file filed files filial filibuster filing filings fill filled filler
fillers fillet filleted fillets filling fillings fills film filmed filming filmmaker filmmakers filmmaking films
filter filtered filtering filters filth filthy filtration fin final finale finalisation finalise finalised finalising
finalist finalists finality finally finals finance financed finances financial financially financier financiers
financing find finder finders finding findings finds fine fine-tune fine-tuned fine-tuning fined finely finer fines
finesse finest finger fingerprint fingerprinting fingerprints fingers fingertip fingertips fining finish finished
finishes finishing finite fins fintech fir fire firearm firearms fired firefighter firefighters firefighting fireman
firemen fireplace firepower fireproof fires fireside firewall firewalls firewood fireworks firing firm firmed firmer
firmest firming firmly firmness firms firmware first first-class first-ever first-hand first-rate first-time firsthand
firstly firsts firth fiscal fiscally fish fished fisher fisheries fisherman fishermen fishers fishery fishes fishing
fishmeal fishy fissile fission fissure fissures fist fists fit fit-for-purpose fitful fitness fits fitted fitter
fitters fitting fittings five five-year fivefold fix fixation fixed fixed-term fixedly fixes fixing fixture fixtures
fizz fizzy flabbergasted flabby flag flagged flagging flagpole flagrant flagrantly flags flagship flagships flair
flake flakes flaky flamboyant flame flames flaming flamingo flammable flank flanked flanks flannel flap flapping flaps
flare flare-up flared flares flash flashback flashes flashing flashlight flashpoint flashy flask flat flat-rate
flatbread flatly flats flatten flattened flatter flattered flattering flattery flatulence flatworm flaunt flaunted
flaunting flavour flavoured flavouring flavourings flavours flaw flawed flawless flaws flax flea fleas fled fledged
fledgling flee fleece fleeing flees fleet fleeting fleets flesh fleshy flew flex flexed flexibilities flexibility
flexible flexibly flexing flexitime flick flicker flickering flies flight flights flimsy flinch flint flip flippant
flipping flipside flirt flirting float floated floating floats flock flocked flocking flocks flogged flogging flood
flooded floodgate floodgates flooding floodlight floodlights floodplain floodplains floods floodwater floor floorboard
flooring floors flop flopped flora floral floricultural floriculture florist flotation flounder floundered floundering
flour flourish flourished flourishes flourishing flout flouted flouting flow flowchart flowed flower flowering flowers
flowing flown flows fluctuate fluctuated fluctuates fluctuating fluctuation fluctuations fluency fluent fluently
fluffy fluid fluidity fluids fluke flung fluorescent fluoride fluorinated fluorspar flurry flush flushed flushing
fluster flute flutter fluvial flux fly flyer flyers flying flyover flyweight flywheel foal foals foam foaming focal
focus focused focuses focusing focussed focussing fodder foe foes foetal foetus fog foggy foil foiled fold folded
folder folders folding folds foliage folk folklore folkloric folks follow follow-on follow-up follow-ups followed
follower followers following follows folly foment fomented fond fondly fondness font fonts food food-borne foods
foodstuff foodstuffs fool fooled fooling foolish foolishly foolproof fools foot foot-and-mouth footage football
footballer footballers footbridge footfall foothills foothold footing footnote footnotes footpath footpaths footprint
footprints footstep footsteps footwear for-profit forage foraging foray forays forbad forbade forbear forbearance
forbid forbidden forbidding forbids force forced forceful forcefully forces forcible forcibly forcing ford fore
forearm forecast forecasted forecaster forecasters forecasting forecasts foreclose foreclosure forecourt forefathers
forefront forego foregoing foregone foreground forehead foreign foreigner foreigners foreman foremost forename
forensic forensics forerunner foresaw foresee foreseeable foreseen foresees foreshadow foresight forest forestall
forested forester foresters forestry forests foretaste forever foreward foreword forfeit forfeited forfeiture forgave
forge forged forger forgers forgery forges forget forgetful forgetting forging forgivable forgive forgiven forgiveness
forgiving forgo forgoing forgone forgot forgotten fork forks forlorn form formal formaldehyde formalisation formalise
formalised formalising formalism formalities formality formally format formation formations formative formats
formatted formatting formed former formerly formidable forming forms formula formulae formulaic formulas formulate
formulated formulates formulating formulation formulations forsake forsaken fort forte forth forthcoming forthright
forthwith forties fortification fortified fortify fortitude fortnight fortnightly fortress fortresses forts fortuitous
fortunate fortunately fortune fortunes forty forum forums forward forward-looking forwarded forwarding forwards fossil
fossilised fossils foster fostered fostering fosters fought foul fouled fouling found foundation foundational
foundations founded founder founders founding foundries foundry fountain fountains four four-year fourfold foursome
foursquare fourteen fourteenth fourth fourthly fowl fox foxes foxy foyer fracas fracking fraction fractional
fractionally fractions fractious fracture fractured fractures fragile fragility fragment fragmentary fragmentation
fragmented fragmenting fragments fragrance fragrances fragrant frail frailty frame framed framer frames framework
frameworks framing franc franchise franchised franchisee franchises franchising francs frank frankfurter frankly
frankness frantic frantically fraternal fraternise fraternity fraud frauds fraudster fraudsters fraudulent
fraudulently fraught fray freak freakish free free-market free-of-charge free-standing free-trade freed freedom
freedoms freehold freeholder freeing freelance freelancer freelancers freelancing freely freeman freer frees
freestanding freeway freeze freezer freezers freezes freezing freight freighter freighters frenetic frenzied frenzy
frequencies frequency frequent frequented frequenting frequently frescoes fresh freshen fresher freshers freshest
freshly freshness freshwater fret fretful fretted friction frictional frictions fridge fridges fried friend friendlier
friendliest friendliness friendly friends friendship friendships frigate frigates fright frighten frightened
frightening frightful frigid frill frills fringe fringes frivolous frivolously frog frogs from front front-end
front-line front-loaded front-page front-runner frontage frontal frontbench frontbencher fronted fronter frontier
frontiers frontline frontlines frontman frontrunner frontrunners fronts frost frosts frosty frown frowned froze frozen
frugal frugality fruit fruitful fruitfully fruition fruitless fruits fruity frustrate frustrated frustrates
frustrating frustration frustrations fry frying fudge fuel fuelled fuelling fuels fugitive fugitives fulcrum fulfil
fulfilled fulfilling fulfilment fulfils full full-blown full-fledged full-length full-scale full-time fuller fullest
fullness fully fully-fledged fumble fume fumes fumigate fumigation fun fund fundamental fundamentalism fundamentalist
fundamentalists fundamentally fundamentals funded funder funders funding fundraiser fundraisers fundraising funds
funeral funerals fungal fungi fungicide fungicides fungus funnction funnctional funnctionalities funnctionality
funnctionally funnctionaries funnctionary funnctioned funnctioning funnctions funnel funnelled funnelling funnels
funnier funnily funny fur furbish furious furiously furlong furlough furloughed furnace furnaces furnish furnished
furnishes furnishing furnishings furniture furore furrow furrows furry furs further furtherance furthered furthering
furthermore furthermost furthest furtive fury fuse fused fuselage fuses fusing fusion fusions fuss fussy futile
futility future future-oriented future-proof futures futuristic fuzziness fuzzy gadget gadgets gaffe gag gagged gain
gained gainer gainers gainful gainfully gaining gains gainsay gait gala galaxies galaxy gale gales gall gallant
gallantly gallantry gallbladder galleries gallery galley gallon gallons gallop galloping gallows galore galvanise
galvanised galvanising gambit gamble gambled gambler gamblers gambles gambling game gamekeeper gamer gamers games
gamification gaming gamut gang gangs gangster gangsters gangway gaol gap gaping gaps garage garages garb garbage
garbled garden gardener gardeners gardening gardens garland garlic garment garments garner garnered garnering garnish
garrison garrisons gas gas-fired gaseous gases gasket gasoline gasometer gasp gasping gastric gastroenterology
gastrointestinal gastronomic gastronomy gate gated gatekeeper gatekeepers gatekeeping gates gateway gateways gather
gathered gathering gatherings gathers gaudy gauge gauged gauges gauging gaunt gauze gave gay gaze gazebo gazelle
gazette gazing gear gearbox geared gearing gears geese gel gelatine gels gem gems gemstone gendarmerie gendarmes
gender gender-balanced gender-based gender-neutral gender-responsive gender-sensitive gendered genders gene
genealogical genealogy general general-purpose generalisation generalisations generalise generalised generalising
generalist generality generally generals generate generated generates generating generation generational generations
generative generator generators generic generically generics generosity generous generously genes genesis genetic
genetically geneticist genetics genial genital genitals genitive genius genocidal genocide genome genomes genomic
genomics genotype genre genres gentle gentleman gentlemen gentleness gently gentrification gentry genuine genuinely
genuineness genus geodesic geoengineering geographer geographic geographical geographically geographies geography
geolocated geolocation geological geologically geologist geologists geology geomagnetic geometric geometry geophysical
geophysics geopolitical geopolitically geopolitics geospatial geostationary geostrategic geothermal geranium geriatric
geriatrics germ germane germicide germinate germinated germination germs gestation gesticulate gesture gestures get
getaway gets getting ghastly ghetto ghettos ghost ghostly ghosts ghostwriter giant giants gibberish gift gifted gifts
gig gigabit gigabyte gigantic gigawatt giggle giggling gigs gilt gimmick gimmicks gin ginger gingerbread gingerly
giraffe gird girder girdle girl girlfriend girlhood girls gist give give-and-take giveaway given giver givers gives
giving glacial glaciation glacier glaciers glad gladiator gladly glamorous glamour glance glances gland glands glare
glaring glaringly glass glasses glasshouse glasshouses glassware glassy glaze glazed gleam gleaming glean gleaned glee
gleeful glib glide glider gliding glimmer glimpse glimpses glint glisten glitch glitches glitter glittering global
globalisation globalise globalised globalising globalist globally globe globes globule gloom gloomier gloomiest gloomy
glories glorification glorified glorify glorious gloriously glory gloss glossaries glossary glossed glossy glove
gloves glow glowed glowing glows glucose glue glued glum glut gluten glycerine glycerol gnat gnaw gnawing go goad
goaded goal goalkeeper goalkeepers goals goat goats gobble god goddess godfather godmother gods godsend goggles going
goings gold golden golden-age goldfish goldmine goldsmith golf golfer golfers golfing gone gong good good-looking
good-natured good-neighbourly good-quality goodbye goodness goods goodwill goose gooseberry gorge gorgeous gorilla
gosh gospel gospels gossip gossiping got gothic gouge gourd gourmet govern governability governable governance
governed governess governing government governmental governments governor governorate governorates governors
governorship governs gown gowns grab grabbed grabbing grabs grace graced graceful gracefully graces gracing gracious
graciously gradation gradations grade graded grader grades gradient gradients grading gradual gradually graduate
graduated graduates graduating graduation graduations graffiti graft grafted grafting grafts grain grains grainy gram
grammar grammar-school grammars grammatical grammatically grams granary grand grandchild grandchildren granddaughter
grander grandeur grandfather grandfathering grandiose grandma grandmother grandmothers grandparent grandparents grands
grandson grandsons grandstand granite granny grant grant-aided granted grantee grantees granting grantor grants
granular granularity granule granules grape grapefruit grapes grapevine grapevines graph graphene graphic graphical
graphically graphics graphite graphs grapple grappled grapples grappling grasp grasped grasping grasps grass
grass-roots grasses grasshopper grasshoppers grassland grasslands grassroots grassy grate grated grateful gratefully
grater gratification gratified gratify gratifying grating gratis gratitude gratuities gratuitous gratuitously gratuity
grave gravel gravely graven graves gravest gravestone gravestones graveyard graveyards gravitas gravitate gravitated
gravitation gravitational gravity gravy graze grazed grazing grease greasy great great-grandfather great-grandmother
greater greatest greatly greatness greed greedily greedy green green-collar greenbelt greener greenery greenest
greenfield greengrocer greenhouse greenhouses greening greenish greens greenwashing greet greeted greeting greetings
greets gregarious grenade grenades grew grey greyer greyhound greying greys grid gridded griddle gridlock grids grief
grievance grievances grieve grieved grieving grievous grievously grill grilled grilling grills grim grimace grime
grimly grimness grin grind grinder grinders grinding grinned grinning grip gripe gripes gripped gripping grips grit
gritty groan groaned groaning grocer groceries grocers grocery groin groom groomed grooming groove grooves grope
groping gross grosses grossly grotesque ground groundbreaking grounded grounding groundless groundnut groundnuts
grounds groundswell groundwater groundwork group grouped grouping groupings groups grouse grove groves grow grower
growers growing growl grown grown-up grown-ups grows growth growths grub grubs grudge grudges grudging grudgingly
gruelling gruesome grumble grumbled grumbling guarantee guaranteed guaranteeing guarantees guarantor guarantors guard
guarded guardian guardians guardianship guarding guardrail guards guerrilla guerrillas guess guessed guesses guessing
guesswork guest guesthouse guests guidance guide guidebook guidebooks guided guideline guidelines guidepost guideposts
guides guiding guild guilder guilders guilds guilt guiltless guilty guinea guise guitar guitarist guitars gulf gulfs
gull gullible gulls gully gulp gum gums gun gunfire gunman gunmen gunned gunner gunpowder guns gunshot gust gusto
gusts gusty gut guts gutted gutter gutters guy guys gymnasium gymnast gymnastic gymnastics gypsum gypsy gyroscope
habeas habit habitability habitable habitat habitation habitats habits habitual habitually habituated hack hackathon
hackathons hacked hacker hackers hacking hackneyed hacks had haemoglobin haemophilia haemorrhage haggle haggling hail
hailed hailing hails hailstorm hailstorms hair haircut hairdresser hairdressers hairdressing hairs hairstyle hairy
hake half half-hearted half-hour half-price half-term half-time half-truths half-way half-year half-yearly halftime
halfway halibut hall hallmark hallmarks halls hallucination hallway halo halt halted halting halts halve halved halves
halving ham hamburger hamlet hamlets hammer hammered hammering hammers hamper hampered hampering hampers hamster
hamstring hamstrung hand handbag handbook handbooks handcraft handcrafted handcrafts handcuff handcuffed handcuffs
handed handful handgun handguns handicap handicapped handicaps handicraft handicrafts handily handing handiwork
handkerchief handle handled handler handlers handles handling handmade handout handouts handover handpicked hands
hands-off hands-on handset handshake handshakes handsome handsomely handwriting handwritten handy handyman hang hangar
hangars hanged hanger hanging hangover hangs haphazard haphazardly happen happened happening happenings happens
happier happiest happily happiness happy harass harassed harassing harassment harbinger harbour harboured harbouring
harbours hard hard-fought hard-headed hard-hit hard-hitting hard-line hard-pressed hard-to-reach hard-won hard-working
hardback hardcore harden hardened hardening harder hardest hardline hardliner hardliners hardly hardness hardship
hardships hardware hardwired hardwood hardwoods hardworking hardy hare hares hark harm harmed harmful harmfully
harming harmless harmonic harmonies harmonious harmoniously harmonisation harmonise harmonised harmonising harmony
harms harness harnessed harnesses harnessing harp harpist harpoon harpsichord harrowing harsh harsher harshest harshly
harshness harvest harvested harvester harvesters harvesting harvests has hash hashed hashtag hashtags hassle hassles
haste hasten hastened hastily hasty hat hatch hatched hatcheries hatchery hatchet hatching hate hated hateful hates
hating hatred hats haughty haul haulage hauled haulier hauliers hauling hauls haunt haunted haunting haunts have
have-nots haven havens having havoc hawk hawker hawkish hawks hawthorn hay haystack hazard hazardous hazards haze
hazel hazelnut hazelnuts hazy he head head-on headache headaches headcount headed header headers headgear headhunter
headhunting heading headings headlamp headlamps headland headless headlight headlights headline headlined headlines
headlong headman headmaster headmistress headphone headphones headquartered headquarters headroom heads headscarf
headscarves headset headsets headstart headstone headstrong headteacher headteachers headway headwind headwinds heady
heal healed healer healers healing heals health healthcare healthful healthier healthiest healthily healthy heap
heaped heaps hear heard hearer hearers hearing hearings hears hearsay hearse heart heartache heartbeat heartbreaking
heartbroken heartburn hearted hearten heartened heartening heartfelt hearth heartily heartland heartlands heartless
heartrending hearts heartwarming hearty heat heated heatedly heater heaters heath heathen heaths heating heats
heatstroke heatwave heatwaves heave heaven heavenly heavens heavier heaviest heavily heaving heavy heavy-duty
heavy-handed heavyweight hectare hectares hectic hedge hedged hedgehog hedgehogs hedgerow hedgerows hedges hedging
heed heeded heeding heedless heel heels hefty hegemon hegemonic hegemony heifer heifers height heighten heightened
heightening heightens heights heinous heir heiress heirloom heirlooms heirs held helicopter helicopters helipad helium
hell hellish hello helm helmet helmets help helpdesk helped helper helpers helpful helpfully helping helpless
helplessly helplessness helpline helplines helps hem hemisphere hemispheres hemlock hemp hen hence henceforth
henceforward henchman hens hepatitis her herald heralded heralding heralds herb herbaceous herbal herbicide herbicides
herbivore herbivores herbs herd herded herder herders herding herds here hereabouts hereafter hereby hereditary
heredity herein hereof heresies heresy heretic hereto heretofore hereunder herewith heritable heritage heritages
hermetic hermetically hermit hero heroes heroic heroically heroin heroine heroines heroism heron herons herring
herrings hers herself hesitance hesitancy hesitant hesitate hesitated hesitating hesitation hesitations heterogeneity
heterogeneous heterosexual heterosexuality heuristic hexagon heyday hiatus hibernate hibernation hiccup hid hidden
hide hideaway hideous hideout hides hiding hierarchical hierarchically hierarchies hierarchy hieroglyph high
high-calibre high-capacity high-class high-end high-grade high-growth high-handed high-income high-level
high-performance high-pitched high-powered high-pressure high-priority high-profile high-quality high-ranking
high-rise high-risk high-school high-speed high-tech high-value high-voltage high-yield highbrow higher
higher-education highest highland highlands highlight highlighted highlighting highlights highly highly-skilled
highness highs highstreet highway highways hijack hijacked hijacker hijackers hijacking hike hiked hiker hikers hikes
hiking hilarious hill hills hillside hillsides hilltop hilly hilt him himself hind hinder hindered hindering hinders
hindrance hindrances hindsight hinge hinged hinges hint hinted hinterland hinterlands hinting hints hip hippie hippo
hippopotamus hips hipster hire hired hires hiring his hiss histogram histological histology historian historians
historic historical historically histories historiography history hit hit-and-run hitch hitches hitchhike hitherto
hits hitter hitting hive hives hoard hoarded hoarding hoarse hoax hoaxes hobbies hobby hockey hoe hog hogs hoist
hoisted hold holdall holder holders holding holdings holdover holds holdup hole holes holiday holidaymaker
holidaymakers holidays holiness holistic holistically hollow hollowed hollowing holly hollyhock holocaust hologram
holster holy homage home home-based home-grown home-made homegrown homeland homelands homeless homelessness homely
homemade homemaker homeopath homeopathic homeopathy homeowner homeowners homepage homeroom homes homesick homestead
hometown homeward homewards homework homeworking homicidal homicide homicides homily homogeneity homogeneous
homologate homologated homologation homophobia homophobic homosexual homosexuality homosexuals hone honed honest
honestly honesty honey honeybee honeybees honeycomb honeymoon honing honorarium honorary honour honourable honourably
honoured honouring honours hood hooded hoodlum hoof hoofs hook hooked hooks hooligan hooliganism hooligans hoop hoops
hoover hop hope hoped hopeful hopefully hopefuls hopeless hopelessly hopelessness hopes hoping hopped hopper hopping
hops horde hordes horizon horizons horizontal horizontally hormonal hormone hormones horn horned hornet hornets horns
horny horology horoscope horrendous horrendously horrible horribly horrific horrified horrify horrifying horror
horrors horse horseback horseman horsemanship horsepower horseracing horseradish horseriding horses horseshoe
horsetrading horticultural horticulture horticulturist hose hoses hospice hospices hospitable hospital hospitalisation
hospitalisations hospitalise hospitalised hospitality hospitals host hostage hostages hosted hostel hostels hostess
hostile hostilities hostility hosting hosts hot hotbed hotel hotelier hoteliers hotels hothouse hotline hotlines hotly
hotspot hotspots hotter hottest hound hounded hounds hour hourglass hourly hours house houseboat housebound
housebuilding housed household householder householders households housekeeper housekeeping housemaid houses housewife
housewives housework housing hover hovercraft hovered hovering hovers how however howl howling hub hubcap hubs huddle
hue hues hug huge hugely hugged hugging hugs hull hulls hum human human-centred human-made human-rights humane
humanely humanise humanising humanism humanist humanistic humanists humanitarian humanities humanity humankind humanly
humanoid humans humble humbled humbly humid humidity humiliate humiliated humiliating humiliation humiliations
humility humming humorous humour humourless hump humus hunch hundred hundredfold hundreds hundredth hundredths
hundredweight hung hunger hungry hunt hunted hunter hunters hunting hunts huntsman hurdle hurdles hurl hurled hurling
hurricane hurricanes hurried hurriedly hurry hurrying hurt hurtful hurting hurts husband husbandman husbandry husbands
hush hushed husk husks husky hustle hut huts hyacinth hybrid hybridisation hybrids hydrangea hydrant hydrants hydrate
hydraulic hydraulics hydro hydrocarbon hydrocarbons hydroelectric hydroelectricity hydrogen hydrogen-powered
hydrographic hydrological hydrology hydrolysis hydropower hyena hygiene hygienic hygienist hymn hymns hype hyped hyper
hyperactive hyperactivity hyperbole hyperinflation hyperlink hyperlinks hypersensitive hypersensitivity hypertension
hypertext hyphen hyphenated hyphens hypnosis hypnotic hypoallergenic hypochondriac hypocrisy hypocrite hypocrites
hypocritical hypodermic hypothecate hypotheses hypothesis hypothesise hypothetical hypothetically hypoxia hysteria
hysterical hysterically ice iceberg icebergs icebreaker iced ices icing icon iconic iconography icons icy idea ideal
idealise idealised idealism idealist idealistic idealists ideally ideals ideas identical identically identifiable
identification identifications identified identifier identifiers identifies identify identifying identities identity
ideological ideologically ideologies ideologue ideologues ideology idiom idiomatic idioms idiosyncrasies idiosyncrasy
idiosyncratic idiot idiotic idiots idle idled idleness idler idling idly idol idolise idols idyll idyllic if igneous
ignite ignited ignition ignorance ignorant ignore ignored ignores ignoring ill ill-advised ill-conceived ill-defined
ill-equipped ill-fated ill-founded ill-health ill-prepared ill-suited ill-timed ill-treated ill-treatment illegal
illegalities illegality illegally illegible illegitimacy illegitimate illicit illicitly illiquid illiquidity
illiteracy illiterate illness illnesses illogical illogically ills illuminate illuminated illuminates illuminating
illumination illusion illusions illusory illustrate illustrated illustrates illustrating illustration illustrations
illustrative illustrator illustrators illustrious image imagery images imaginable imaginary imagination imaginations
imaginative imaginatively imagine imagined imagines imaging imagining imam imams imbalance imbalanced imbalances
imbecile imbibe imbue imbued imitate imitated imitates imitating imitation imitations imitative imitator imitators
immaculate immanent immaterial immature immaturity immeasurable immeasurably immediacy immediate immediately immense
immensely immerse immersed immersing immersion immersive immigrant immigrants immigrate immigrated immigration
imminence imminent imminently immobile immobilise immobilised immobility immoderate immoral immorality immortal
immortalise immortalised immortality immovable immune immunisation immunisations immunise immunised immunities
immunity immunodeficiency immunologist immunology immutable impact impact-based impacted impactful impacting impacts
impair impaired impairing impairment impairments impairs impart imparted impartial impartiality impartially imparting
impassable impasse impassioned impassive impatience impatient impatiently impeach impeached impeachment impeccable
impeccably impede impeded impedes impediment impediments impeding impel impelled impending impenetrable imperative
imperatively imperatives imperceptible imperceptibly imperfect imperfection imperfections imperfectly imperial
imperialism imperialist imperialistic imperil imperilled imperious impermeability impermeable impersonal impersonate
impersonation impersonator impertinent impervious impetuous impetus impinge impinges implacable implacably implant
implantable implantation implanted implants implausible implausibly implement implementable implementation
implementations implemented implementer implementers implementing implements implicate implicated implicates
implicating implication implications implicit implicitly implied implies implode implore implored implosion imply
implying impolite import importance important importantly importation importations imported importer importers
importing imports impose imposed imposes imposing imposition impositions impossibility impossible impossibly imposter
impostor impotence impotent impound impounded impoverish impoverished impoverishing impoverishment impracticable
impractical imprecise imprecision impregnate impregnated impress impressed impresses impressing impression
impressionable impressions impressive impressively imprint imprinted imprints imprison imprisoned imprisoning
imprisonment improbability improbable impromptu improper improperly improvable improve improved improvement
improvements improves improving improvisation improvise improvised improvising imprudence imprudent impulse impulses
impulsive impulsively impunity impure impurities impurity imputable imputation impute imputed in inability
inaccessibility inaccessible inaccuracies inaccuracy inaccurate inaccurately inaction inactive inactivity inadequacies
inadequacy inadequate inadequately inadmissibility inadmissible inadvertent inadvertently inalienable inane inanimate
inappropriate inappropriately inappropriateness inasmuch inattentive inaudible inaugural inaugurate inaugurated
inaugurates inaugurating inauguration inborn incalculable incapability incapable incapacitate incapacitated
incapacitation incapacity incarcerate incarcerated incarceration incarnate incarnation incendiary incense incensed
incentive incentives incentivisation incentivise incentivised incentivises incentivising inception incessant
incessantly incest inch inches incidence incidences incident incidental incidentally incidents incinerate incinerated
incinerating incineration incinerator incinerators incipient incision incisive incite incited incitement incites
inciting inclement inclination inclinations incline inclined include included includes including inclusion inclusions
inclusive inclusively inclusiveness inclusivity incognito incoherence incoherent income income-related income-tested
incomer incomers incomes incoming incomparable incomparably incompatibilities incompatibility incompatible
incompetence incompetent incomplete incompletely incompleteness incomprehensible incomprehension inconceivable
inconclusive incongruity incongruous inconsequential inconsiderable inconsiderate inconsistencies inconsistency
inconsistent inconsistently inconspicuous incontestable incontinence incontrovertible inconvenience inconvenienced
inconveniences inconvenient incorporate incorporated incorporates incorporating incorporation incorrect incorrectly
incorrectness increase increased increases increasing increasingly incredible incredibly incredulity incredulous
increment incremental incrementally increments incriminate incriminated incriminating incrimination incubate incubated
incubating incubation incubator incubators inculcate inculcated incumbency incumbent incumbents incur incurable
incurred incurring incurs incursion incursions indebted indebtedness indecency indecent indecision indecisive indeed
indefensible indefinite indefinitely indelible indelibly indemnification indemnified indemnify indemnities indemnity
indent indented indenture independence independent independently independents indescribable indestructible
indeterminate index index-linked indexation indexed indexes indexing indicate indicated indicates indicating
indication indications indicative indicatively indicator indicators indices indict indicted indictment indictments
indifference indifferent indigenous indigestion indignant indignantly indignation indignity indigo indirect indirectly
indiscrete indiscretion indiscriminate indiscriminately indispensable indispensably indisputable indisputably
indistinct indistinctguishable individual individualisation individualised individualism individualist individualistic
individuality individually individuals indivisibility indivisible indoctrinate indoctrination indolent indomitable
indoor indoors induce induced inducement inducements induces inducing inducted induction inductive indulge indulged
indulgence indulgent indulging industrial industrialisation industrialise industrialised industrialising industrialist
industrialists industrially industries industrious industry industry-led industry-wide inedible ineffective
ineffectively ineffectiveness ineffectual inefficiencies inefficiency inefficient inefficiently ineligibility
ineligible inept inequalities inequality inequitable inequities inequity inert inertia inescapable inescapably
inevitability inevitable inevitably inexcusable inexhaustible inexorable inexorably inexpensive inexperience
inexperienced inexplicable inexplicably infallibility infallible infamous infamy infancy infant infanticide infantile
infantry infantryman infants infarction infatuated infatuation infeasible infect infected infecting infection
infections infectious infects infer inference inferences inferior inferiority infernal inferno inferred inferring
infertile infertility infest infestation infestations infested infidel infidelity infighting infiltrate infiltrated
infiltrating infiltration infinite infinitely infinity infirm infirmary infirmity inflame inflamed inflammable
inflammation inflammatory inflatable inflate inflated inflating inflation inflationary inflexibility inflexible
inflict inflicted inflicting infliction inflicts inflow inflows influence influenced influencer influencers influences
influencing influential influenza influx influxes info infographic infographics inform informal informality informally
informant informants information informational informative informed informer informers informing informs infra-red
infraction infractions infrared infrasound infrastructural infrastructure infrastructures infrequent infrequently
infringe infringed infringement infringements infringes infringing infuriate infuriated infuriating infuse infused
infusing infusion ingenious ingeniously ingenuity ingest ingested ingestion ingrained ingratitude ingredient
ingredients inhabit inhabitable inhabitant inhabitants inhabited inhabiting inhalation inhale inhaled inhaler inherent
inherently inherit inheritance inherited inheriting inherits inhibit inhibited inhibiting inhibition inhibitor
inhibitors inhibits inhospitable inhuman inhumane inhumanity inimical initial initialise initialled initially initials
initiate initiated initiates initiating initiation initiative initiatives initiator initiators inject injectable
injected injecting injection injections injects injunction injunctions injunctive injure injured injures injuries
injuring injurious injury injustice injustices ink inkling inland inlet inlets inmate inmates inn innate inner
innermost innings innkeeper innocence innocent innocently innocuous innovate innovated innovating innovation
innovations innovative innovatively innovativeness innovator innovators inns innuendo innumerable inoculate
inoculation inoperable inoperative inopportune inordinate inordinately inorganic inpatient inpatients input inputs
inquest inquests inquire inquired inquirer inquiries inquiring inquiry inquisition inquisitive inroads insane
insanitary insanity insatiable inscribe inscribed inscription inscriptions insect insecticidal insecticide
insecticides insects insecure insecurities insecurity insensitive insensitivity inseparable inseparably insert
inserted inserting insertion insertions inserts inshore inside insider insiders insides insidious insight insightful
insights insignificance insignificant insincere insinuate insinuation insipid insist insisted insistence insistent
insistently insisting insists insofar insolence insolent insoluble insolvencies insolvency insolvent insomnia inspect
inspected inspecting inspection inspections inspector inspectorate inspectorates inspectors inspects inspiration
inspirational inspirations inspire inspired inspires inspiring instabilities instability instal install installation
installations installed installer installers installing installment installments installs instance instances instant
instantaneous instantaneously instantiate instantly instead instep instigate instigated instigating instigation
instigator instigators instil instilled instilling instils instinct instinctive instinctively instincts institute
instituted institutes instituting institution institutional institutionalisation institutionalise institutionalised
institutionally institutions instruct instructed instructing instruction instructional instructions instructive
instructor instructors instructs instrument instrumental instrumentalisation instrumentalise instrumentalised
instrumentation instruments insubordinate insubordination insubstantial insufferable insufficiency insufficient
insufficiently insular insularity insulate insulated insulating insulation insulator insulin insult insulted insulting
insults insurable insurance insurances insure insured insurer insurers insures insurgency insurgent insurgents
insuring insurmountable insurrection intact intake intakes intangible intangibles integer integers integral integrally
integrate integrated integrates integrating integration integrationist integrative integrator integrators integrity
intellect intellects intellectual intellectually intellectuals intelligence intelligence-led intelligent intelligently
intelligentsia intelligibility intelligible intend intended intending intends intense intensely intensification
intensified intensifies intensify intensifying intensities intensity intensive intensively intent intention
intentional intentionally intentions intently inter inter-agency inter-ethnic inter-generational inter-governmental
inter-institutional inter-ministerial inter-parliamentary inter-regional inter-service interact interacted interacting
interaction interactions interactive interactively interactivity interacts interagency interbank interbanking
intercede intercept intercepted intercepting interception interceptor intercession interchange interchangeable
interchangeably interchanges intercity intercommunal interconnect interconnected interconnectedness interconnecting
interconnection interconnections interconnector interconnectors intercontinental intercourse intercultural
interdependence interdependencies interdependency interdependent interdict interdiction interdisciplinarity
interdisciplinary interest interested interesting interestingly interests interethnic interface interfaces interfacing
interfaith interfere interfered interference interferences interferes interfering interferometer intergenerational
intergovernmental interim interinstitutional interior interject interjection interlaced interlaken interlinkage
interlinkages interlinked interlinking interlock interlocking interlocutor interlocutors interloper interlude
intermediaries intermediary intermediate intermediate-range intermediation interminable intermingle interministerial
intermission intermittent intermittently intermodal intermodality intern internal internalisation internalise
internalised internally international internationalisation internationalise internationally internationals interned
internee internees internet internet-based interning internment internship internships interoperable interoperate
interoperating interparliamentary interparty interpersonal interplanetary interplay interpol interpolate interpolation
interpret interpretation interpretations interpretative interpreted interpreter interpreters interpreting interprets
interregional interregnum interrelated interrelation interrelations interrelationship interrogate interrogated
interrogation interrupt interrupted interrupting interruption interruptions interrupts intersect intersecting
intersection intersectional intersectionality intersections intersectoral interservice intersperse interspersed
interstate interstellar interstice interterritorial intertwine intertwined interval intervals intervene intervened
intervenes intervening intervention interventionist interventions interview interviewed interviewee interviewees
interviewer interviewers interviewing interviews interweave interwoven interzonal intestinal intestine intestines
intimacy intimate intimately intimation intimidate intimidated intimidating intimidation intimidatory into intolerable
intolerance intolerant intonation intoxicated intoxicating intoxication intra-community intra-company intra-group
intra-regional intra-union intractable intraday intramural intranet intransigence intransigent intraregional
intrauterine intravenous intrepid intricacies intricacy intricate intricately intrigue intrigued intrigues intriguing
intriguingly intrinsic intrinsically intro introduce introduced introduces introducing introduction introductions
introductory introspection introspective introvert introverted intrude intruder intruders intruding intrusion
intrusions intrusive intrusiveness intuition intuitive intuitively inundate inundated inundation invade invaded
invader invaders invades invading invalid invalidate invalidated invalidates invalidating invalidation invalidity
invalids invaluable invariable invariably invasion invasions invasive invent invented inventing invention inventions
inventive inventiveness inventor inventories inventors inventory invents inverse inversely inversion invert
invertebrate invertebrates inverted inverter invest invested investigate investigated investigates investigating
investigation investigations investigative investigator investigators investing investiture investment investments
investor investor-state investors invests invigilate invigilator invigorate invigorated invigorating invincibility
invincible inviolability inviolable inviolate invisibility invisible invisibly invitation invitations invite invited
invitee invitees invites inviting invitingly invocation invoice invoiced invoices invoicing invoke invoked invokes
invoking involuntarily involuntary involve involved involvement involves involving inward inward-looking inwardly
inwards iodine ion ionic ionisation ionise ionising ionosphere ions iota irascible irate iris iron ironed ironic
ironically ironies ironing irons ironwork ironworks irony irradiate irradiated irradiation irrational irrationality
irrationally irreconcilable irredeemable irrefutable irregular irregularities irregularity irregularly irregulars
irrelevance irrelevant irreparable irreparably irreplaceable irrepressible irreproachable irresistible irresistibly
irrespective irresponsibility irresponsible irresponsibly irreverence irreverent irreversibility irreversible
irreversibly irrevocability irrevocable irrevocably irrigate irrigated irrigating irrigation irritable irritant
irritants irritate irritated irritating irritation irritations is island islander islanders islands isle isles islet
islets isobar isolate isolated isolates isolating isolation isolationism isolationist isotope isotopes isotopic
issuable issuance issue issued issuer issuers issues issuing it italics itching itchy item itemise itemised items
iterate iteration iterations iterative itinerant itineraries itinerary its itself ivory ivy jab jabs jack jackal
jacket jackets jackknife jackpot jade jaded jagged jaguar jail jailed jails jam jammed jamming jams janitor jar jargon
jarring jars jasmine jaundice javelin jaw jaws jay jazz jealous jealousy jeans jeep jeeps jeer jeered jellies jelly
jellyfish jeopardise jeopardised jeopardises jeopardising jeopardy jerk jerky jersey jest jester jet jets jetties
jettison jetty jewel jewelled jeweller jewellers jewellery jewels jigsaw jihadism jihadist jihadists jingle job
job-creating job-related job-seekers job-sharing jobless joblessness jobs jobseeker jobseekers jockey jockeying
jockeys jog jogger jogging join joined joiner joiners joinery joining joins joint joint-stock jointly joints joke
joked joker jokes joking jokingly jolly jolt jolts jostle jostling jot jotted jotting journal journalism journalist
journalistic journalists journals journey journeyman journeys jovial joy joyful joyfully joyous joys jubilant
jubilation jubilee judge judged judgement judgements judges judging judgment judgmental judgments judicature judicial
judicially judiciaries judiciary judicious judiciously judo jug juggernaut juggle juggling jugs jugular juice juices
juicy jumble jumbled jump jump-start jumped jumper jumpers jumping jumps jumpy junction junctions juncture jungle
jungles junior juniors juniper junk junkie junta juridical juridically juries jurisdiction jurisdictional
jurisdictions jurisprudence jurist juristic jurists juror jurors jury just justice justices justiciable justifiable
justifiably justification justifications justified justifies justify justifying justly justness jute jutting juvenile
juveniles juxtapose juxtaposed juxtaposition kale kaleidoscope kangaroo karate kayak kayaking keel keen keener keenly
keenness keep keeper keepers keeping keeps keepsake kelp kennel kennels kept kerb kerbside kernel kernels kerosene
kettle kettles key keyboard keyboards keyhole keynote keypad keyring keys keystone keyword keywords kick kick-off
kick-start kick-started kickback kickbacks kicked kicking kickoff kicks kid kidnap kidnapped kidnapper kidnappers
kidnapping kidnappings kidney kidneys kids kill killed killer killers killing killings kills kiln kilns kilo kilobyte
kilogram kilograms kilohertz kilometre kilometres kilos kilowatt kilowatt-hour kilowatts kilt kin kind kinder
kindergarten kindergartens kindest kindle kindled kindly kindness kindred kinds kinetic king kingdom kingdoms
kingfisher kingpin kings kinship kiosk kiosks kiss kissed kisses kissing kit kitchen kitchens kite kites kits kitten
kittens kitty knack knead kneading knee knee-jerk kneel kneeling knees knelt knew knife knight knighthood knights knit
knitted knitting knitwear knives knob knobs knock knock-on knocked knocking knockout knocks knot knots knotted knotty
know know-how know-it-all knowable knowing knowingly knowledge knowledge-based knowledge-intensive knowledgeable known
knows knuckle knuckles kudos lab label labelled labelling labels laboratories laboratory laborious laboriously labour
labour-intensive labour-market labour-saving laboured labourer labourers labouring labours labs labyrinth lace laced
lacerate lacing lack lacked lackey lacking lacklustre lacks laconic laconically lacquer lactation lactose lacuna
lacunae lad ladder ladders laden ladies ladle lads lady ladybird lag lagged lagging lagoon lagoons lags laid lain lair
laissez-faire laity lake lakes lakeside lamb lambast lambasted lambda lambs lame lament lamentable lamentably lamented
lamenting laments laminate laminated laminating lamp lampoon lamppost lamprey lamps lampshade lance land land-based
land-use landed landfall landfill landfilled landfilling landfills landholder landholders landholding landholdings
landing landings landladies landlady landless landlocked landlord landlords landmark landmarks landmass landmine
landmines landowner landowners landownership landowning lands landscape landscaped landscapes landscaping landslide
landslides landslip lane lanes language language-learning languages languid languish languished languishing lantern
lanterns lap lapel laps lapse lapsed lapses lapsing laptop laptops larceny lard larder large large-scale largely
largeness larger largesse largest lark larva larvae laryngitis larynx lasagne lascivious laser lasers lash lashed
lashes lashing last last-ditch last-minute last-resort lasted lasting lastingly lastly lasts latch latched late
late-night latecomer latecomers lately latency lateness latent later lateral laterally latest latex latitude latitudes
latrine latrines latter latterly lattice laud laudable lauded laugh laughable laughed laughing laughs laughter launch
launched launcher launchers launches launching launchpad launder laundered laundering laundries laundry laureate
laureates laurel laurels lava lavatory lavender lavish lavishly law law-abiding law-making lawbreaker lawful lawfully
lawfulness lawless lawlessness lawmaker lawmakers lawmaking lawn lawns laws lawsuit lawsuits lawyer lawyers lax
laxative laxity lay layby layer layered layering layers laying layman laymen layoff layoffs layout layouts layperson
lays laziness lazy leach leaching lead lead-time leaden leader leaderless leaders leadership leading leads leaf
leaflet leaflets leafy league leagues leak leakage leakages leaked leaking leaks leaky lean leaned leaner leaning leap
leaped leapfrog leapfrogging leaping leaps leapt learn learned learner learners learning learns learnt lease leased
leasehold leases leash leasing least leather leave leaven leaver leaves leaving lectern lecture lectured lecturer
lecturers lectures lecturing led ledge ledger ledgers leech leeches leek leeks leeway left left-behind left-hand
left-leaning left-wing leftist leftists leftover leftovers leftwards leg legacies legacy legal legalese legalisation
legalise legalised legalising legalism legalistic legality legally legend legendary legends legibility legible legibly
legion legions legislate legislated legislating legislation legislative legislator legislators legislature
legislatures legitimacy legitimate legitimately legitimation legitimise legitimised legitimising legs legume legumes
leisure leisurely lemon lemonade lemons lend lender lenders lending lends length lengthen lengthened lengthening
lengthens lengths lengthways lengthy leniency lenient leniently lens lenses lent lentil lentils leopard leopards
leprosy lesbian lesbians lesion lesions less less-developed less-favoured lessee lessen lessened lessening lessens
lesser lesser-known lesson lessons lessor lest let lethal lethargic lethargy lets letter letterbox lettered letterhead
letters letting lettuce lettuces leukaemia leukocyte level level-headed level-playing levelled levelling levelly
levels lever leverage leveraged leverages leveraging levers levied levies levity levy levying lewd lexical
lexicographer lexicon liabilities liability liable liaise liaised liaising liaison liar liars libel libelled libellous
liberal liberalisation liberalise liberalised liberalising liberalism liberally liberals liberate liberated liberating
liberation liberator liberators libertarian libertarians liberties liberty librarian librarians libraries library
licence licences license licensed licensee licensees licensing licensor licentious lichen lick licked licking lid lids
lie lied lies lieutenant life life-changing life-cycle life-long life-saving life-threatening lifebelt lifeblood
lifeboat lifeboats lifecycle lifeguard lifeless lifelike lifeline lifelines lifelong liferaft lifesaver lifesaving
lifespan lifespans lifestyle lifestyles lifetime lifetimes lift lifted lifting liftoff lifts ligament light light-duty
light-hearted light-touch lightbulb lighted lighten lighter lighters lightest lightheartedly lighthouse lighthouses
lighting lightly lightness lightning lights lightweight lignin lignite likable like like-minded liked likelier
likeliest likelihood likely liken likened likeness likes likewise liking lilac lilies lily limb limbo limbs lime
limelight limes limestone limit limitation limitations limited limiting limitless limits limousine limp limpet limpid
limping linden line lineage lineages linear linearity linearly linebacker lined linen linens liner liners lines lineup
linger lingered lingerie lingering lingers lingua linguist linguistic linguistically linguistics linguists lining
linings link linkage linkages linked linking links linkup lino linoleum linseed lintel lion lioness lions lip
lip-service lipid lipids lips lipstick liquefaction liquefied liqueur liqueurs liquid liquidate liquidated liquidating
liquidation liquidator liquidators liquidity liquids liquor lisp list listed listen listened listener listeners
listening listens listing listings listless lists lit litanies litany literacy literal literally literary literate
literature literatures lithe lithium lithograph lithography lithosphere litigant litigants litigate litigated
litigating litigation litigious litmus litre litres litter littered littering litters little little-known littoral
liturgical liturgy livable live lived livelihood livelihoods liveliness lively liven livened liver livers livery lives
livestock livewire livid living livings lizard lizards llama load loaded loader loaders loading loads loaf loan loaned
loaning loans loath loathe loathed loathing loathsome loaves lob lobbied lobbies lobby lobbying lobbyist lobbyists
lobe lobes lobster lobsters local local-level locale locales localisation localise localised localising localities
locality locally locals locate located locates locating location locations locator lock lock-in lockdown lockdowns
locked locker lockers locking lockout locks locksmith locomotion locomotive locomotives locus locust locusts lodge
lodged lodgement lodger lodgers lodges lodging lodgings loft lofts lofty log logarithm logarithmic logbook logbooks
logged logger loggerheads logging logic logical logically login logins logistic logistical logistically logistics logo
logos logs loin loiter loitering lone loneliness lonely loner loners lonesome long long-awaited long-distance
long-established long-haul long-lasting long-life long-lived long-overdue long-range long-running long-standing
long-term longed longer longest longevity longing longish longitude longitudinal longitudinally longs longstanding
longtime look look-out lookalike looked looking lookout looks loom loomed looming looms loop looped loophole loopholes
looping loops loose loosely loosen loosened loosening looser loot looted looter looters looting lopsided lord lords
lordship lordships lore lorries lorry lose loser losers loses losing loss loss-making losses lost lot lotion lotions
lots lotteries lottery lotus loud louder loudest loudly loudness loudspeaker loudspeakers lounge lounges louse lousy
lovable love loved loveless lovely lover lovers loves loving lovingly low low-carbon low-cost low-emission low-energy
low-income low-interest low-key low-level low-lying low-paid low-pay low-performing low-profile low-quality low-risk
low-skilled low-tech low-threshold low-wage lower lowered lowering lowers lowest lowland lowlands lowly lows loyal
loyalist loyalists loyally loyalties loyalty lozenge lubricant lubricants lubricate lubrication lucid lucidity lucidly
luck luckier luckily luckless lucky lucrative ludicrous ludicrously luggage lukewarm lull lullaby lulled lumbar lumber
lumbering luminaries luminary luminescence luminosity luminous lump lump-sum lumped lumps lumpy lunacy lunar lunatic
lunatics lunch lunchbreak luncheon lunches lunchtime lung lunge lungs lupin lupine lure lured lures lurid luring lurk
lurking luscious lush lust lustre lute luxuriant luxuries luxurious luxury lymph lymphatic lymphoma lynch lynched
lynching lynchpin lynx lyric lyrical lyrics machine machinery machines machining mackerel macro macroeconomic
macroeconomics macroscopic mad madam made madly madness magazine magazines magic magical magician magisterial
magistracy magistrate magistrates magma magnanimous magnate magnesium magnet magnetic magnetism magnets magnificent
magnified magnify magnitude magnitudes magpie mahogany maid maiden mail mailbox mailboxes mailed mailing mailings
mails maim main mainframe mainland mainly mains mainstay mainstream mainstreamed mainstreaming maintain maintained
maintainer maintaining maintains maintenance maize majestic majesty major majorities majority majors make make-up
maker makers makes makeshift making maladjusted maladministration malaise malaria male males malevolent malformation
malfunction malfunctioning malice malicious maliciously malign malignant mall malleable malnourished malnutrition
malpractice malt maltreatment malware mammal mammals mammoth man man-made manage manageable managed management manager
managerial managers manages managing mandate mandated mandates mandating mandatory maneuvre manganese mangle manhood
manhunt mania manic manicure manifest manifestation manifestations manifested manifesto manifestos manifests manifold
manipulate manipulated manipulating manipulation manipulations manipulative mankind manned manner manners manning
manoeuvre manoeuvres manor manpower mansion manslaughter mantle mantra manual manually manuals manufacture
manufactured manufacturer manufacturers manufactures manufacturing manure manuscript manuscripts many map maple mapped
mapping mappings maps marathon marble march marched marches marching mare margarine margin marginal marginalisation
marginalise marginalised marginally margins mariculture marina marinas marine mariner mariners marital maritime mark
markdown marked markedly marker markers market market-based market-oriented marketable marketed marketing marketplace
markets marking markings marks markup marmaker marmalade maroon marquee marred marriage marriages married marrow marry
marrying marsh marshal marshes marshland marsupial mart martial martyr martyrdom martyrs marvel marvellous mascots
masculine masculinity mashed mask masked masking masks masochist mason masonry mass mass-market mass-produced massacre
massacred massacres massage masses masseur massive massively mast master mastered masterful mastering mastermind
masterpiece masterpieces masterplan masters mastery mat match matched matches matching matchmaking mate material
materialise materialised materialises materialism materially materials maternal maternity mates mathematical
mathematically mathematician mathematicians mathematics maths matriarch matrices matriculation matrimonial matrix
matron matter mattered matters mattress mattresses maturation mature matured maturing maturities maturity mauled
maverick maxim maxima maximal maximalist maximisation maximise maximised maximises maximising maximum may maybe mayhem
mayonnaise mayor mayoral mayors maze me meadow meadows meagre meal meals mean meander meaning meaningful meaningfully
meaningless meanings means means-tested meant meantime meanwhile measles measurable measurably measure measured
measurement measurements measures measuring meat meatballs meats mechanic mechanical mechanically mechanics
mechanisation mechanised mechanism mechanisms mechanistic medal medallist medals meddle meddling media median mediate
mediated mediating mediation mediator mediators medic medical medically medicate medicated medication medications
medicinal medicine medicines medics medieval mediocre mediocrity meditate meditation meditative medium medium-range
medium-scale medium-sized medium-term mediums medley meek meet meeting meetings meets mega megabit megabyte megabytes
megahertz megalith megaphone megaton megawatt megawatts melancholic melancholy mellow melodic melodies melodrama
melody melon melons melt meltdown melted melting melts member members membership memberships membrane membranes
memento memes memo memoir memoirs memorable memoranda memorandum memorandums memorial memorials memories memorise
memorised memory memos men menace menacing mend menial meningitis menopause menstrual menstruation mental mentalities
mentality mentally mention mentioned mentioning mentions mentor mentored mentoring mentors mentorship menu menus
mercantile mercantilism mercenaries mercenary merchandise merchandising merchant merchants merciful mercifully
merciless mercilessly mercurial mercury mercy mere merely merge merged merger mergers merges merging meridians merit
merited meritocracy meritocratic meritorious merits mermaid merrily merry mesh mess message messages messaging
messenger messengers messy met metabolic metabolism metabolite metadata metal metallic metallurgical metallurgy metals
metalworking metamorphosis metaphor metaphorical metaphors metaphysical metaphysics mete meteor meteorite
meteorological meteorologist meteorologists meteorology meter metered metering meters methadone methane methanol
method methodical methodically methodological methodologies methodology methods meticulous meticulously metre metres
metric metrics metro metronome metropolis metropolises metropolitan mettle mice micro micro-credit micro-enterprise
micro-enterprises microbe microbes microbial microbiologist microbiology microbiome microchip microchips microclimate
microcosm microcredit microdata microeconomic microelectronic microelectronics microenterprise microenterprises
microfinance microgrid microloan microorganism microorganisms microphone microphones microplastic microplastics
microprocessor microprocessors microscope microscopes microscopic microscopy microwave microwaves mid mid-career
mid-decade mid-life mid-range mid-size mid-sized mid-table mid-term mid-way mid-year midday middle middle-aged
middle-class middle-income middleman middlemen midfield midfielder midget midnight midrange midst midsummer midterm
midway midweek midwife midwifery midwinter midwives might mightier mightily mighty migraine migrant migrants migrate
migrated migrates migrating migration migrational migrations migratory mild milder mildly mile mileage miles milestone
milestones milieu militancy militant militants militaries militarily militarisation militarised militarism militarist
military militate militated militates militia militias milk milked milking milky mill milled millennia millennial
millennials millennium miller millers millet millibar milligram milligrams millilitre millimetre millimetres milling
million millionaire millionaires millions millionth millisecond mills millstone mime mimic mimicking mimicry mimosa
mince minced mind minded mindful mindfulness minding mindless minds mindset mindsets mine mined minefield miner
mineral mineralogical mineralogy minerals miners mines minestrone mingle mini mini-job mini-series miniature
miniaturisation minibus minibuses minimal minimalist minimally minimis minimisation minimise minimised minimises
minimising minimum mining miniseries minister ministerial ministers ministries ministry mink minor minorities minority
minors minster mint minted minus minuses minute minuted minutely minutes minutiae miracle miracles miraculous
miraculously mirage mire mired mirror mirrored mirroring mirrors misadventure misaligned misalignment misallocation
misapplication misapply misapprehension misappropriate misappropriation misbehave misbehaviour miscalculate
miscalculated miscalculation miscarriage miscarriages miscellaneous mischief mischievous misconceived misconception
misconceptions misconduct misconstrue misconstrued misdeed misdeeds misdemeanour misdemeanours misdiagnosis
misdirected miser miserable miserably misery misfit misfits misfortune misfortunes misgivings misguided mishandle
mishandled mishandling mishap mishaps misinform misinformation misinformed misinterpret misinterpretation
misinterpretations misinterpreted misjudge misjudged misjudgement mislead misleading misleadingly misled mismanage
mismanaged mismanagement mismatch mismatched mismatches misnomer misogynist misogyny misplace misplaced misprint
misquote misquoted misread misrepresent misrepresentation misrepresented miss missal missed misses missile missiles
missing mission missionaries missionary missions missive misspelling misspelt mist mistake mistaken mistakenly
mistakes mistaking mister mistreat mistreated mistreatment mistress mistrust misty misunderstand misunderstanding
misunderstandings misunderstood misusage misuse misused misuses misusing mites mitigate mitigated mitigates mitigating
mitigation mitigations mitigative mitten mittens mix mix-up mix-ups mixed mixer mixes mixing mixture mixtures moan
moaning moat mob mobbed mobbing mobile mobilisation mobilisations mobilise mobilised mobilises mobilising mobilities
mobility mobs mobster mock mock-up mocked mockery mocking modal modalities modality mode model modelled modeller
modelling models modem modems moderate moderated moderately moderates moderating moderation moderator moderators
modern modernisation modernise modernised modernises modernising modernism modernist modernity modes modest modestly
modesty modicum modifiable modification modifications modified modifier modifies modify modifying modish modular
modularity modulate modulated modulation modulations module modules moist moisten moisture moisturiser molar molasses
mole molecular molecule molecules moles molest molestation molested mollify molluscs molten moment momentarily
momentary momentous moments momentum monarch monarchies monarchs monarchy monasteries monastery monastic monetarily
monetarisation monetarism monetary monetisation monetise monetising money money-laundering money-saving mongrel
monitor monitored monitoring monitors monk monkey monkeys monks mono monochrome monoculture monocultures monogamous
monogamy monograph monographs monolingual monolith monolithic monologue monologues monopolies monopolisation
monopolise monopolised monopolist monopolistic monopoly monorail monosyllabic monotone monotonous monotony monoxide
monsoon monster monsters monstrous montage month month-long monthly months monument monumental monuments mood moods
moody moon moonlight moonlighting moons moor moored mooring moorings moorland moorlands moors moose moot mop moped
mopped mopping moral morale moralising moralistic morality morally morals moratoria moratorium morbid morbidity more
moreover mores morgue morning mornings moron morose morphed morphine morphological morphology morsel mortal
mortalities mortality mortally mortar mortgage mortgaged mortgagee mortgages mortification mortuary mosaic mosaics
mosque mosques mosquito mosquitoes moss mosses mossy most most-favoured mostly motel motels moth mothballed mother
motherhood mothering motherland motherly mothers moths motif motifs motion motionless motions motivate motivated
motivates motivating motivation motivational motivations motivator motivators motive motives motley motor motorbike
motorbikes motorboat motorcar motorcycle motorcycles motorcyclist motorcyclists motoring motorisation motorised
motorist motorists motors motorsport motorway motorways motto mottoes mottos mould moulded moulding moulds mouldy
moulin mound mounds mount mountain mountaineer mountaineering mountaineers mountainous mountains mountainside mounted
mounting mounts mourn mourned mourner mourners mournful mourning mouse mousetrap moustache mouth mouthful mouthpiece
mouths mouthwash movable move moveable moved movement movements mover movers moves movie movies moving movingly mow
mower mowing mown much much-needed much-vaunted muck mucus mud muddle muddled muddy mudslide mudslides muffin muffle
muffled mug mugged mugger mugging mugs mulberry mulch mule mules mull mulled mulling multi-agency multi-annual
multi-country multi-cultural multi-dimensional multi-disciplinary multi-donor multi-ethnic multi-faceted
multi-functional multi-lateral multi-level multi-lingual multi-media multi-modal multi-national multi-party
multi-purpose multi-sector multi-sectoral multi-stage multi-stakeholder multi-storey multi-year multiannual
multicultural multiculturalism multidimensional multidisciplinarity multidisciplinary multiethnic multifaceted
multifarious multifunctional multifunctionality multilateral multilateralism multilaterally multilingual
multilingualism multimedia multimillionaire multimodal multimodality multinational multinationals multiparty multiple
multiples multiplex multiplication multiplications multiplicity multiplied multiplier multipliers multiplies multiply
multiplying multiracial multisectoral multistorey multitasking multitude mum mumble mumbling mummies mummy mumps munch
mundane municipal municipalities municipality municipally municipals munition munitions mural murals murder murdered
murderer murderers murdering murderous murders murky murmur murmuring murmurs muscle muscles muscular musculature muse
museology museum museums mush mushroom mushrooms mushy music musical musicals musician musicians musicologist musing
musings musk mussel mussels must mustache mustang mustard muster mustered musty mutant mutants mutate mutated mutating
mutation mutations mute muted mutilate mutilated mutilation mutinous mutiny mutter muttered mutton mutual mutualism
mutuality mutually mutuals muzzle my myopia myopic myriad myself mysteries mysterious mysteriously mystery mystic
mystical mysticism mystification mystified mystify mystique myth mythical mythological mythologies mythology myths
nadir nagging nail nailed nailing nails naive naively naivety naked nakedness name named namely nameplate names
namesake naming nannies nanny nano nanomaterial nanomaterials nanometre nanometres nanoparticle nanoparticles
nanoscale nanoscience nanosecond nanotech nanotechnological nanotechnologies nanotechnology nap napkin napkins nappies
nappy narcissism narcissist narcissistic narcotic narcotics narrate narrated narrating narration narrative narratives
narrator narrators narrow narrow-minded narrowband narrowed narrower narrowing narrowly narrowminded narrowness
narrows nasal nascent nasty natal natality nation nation-building nation-state nation-states nation-wide national
nationalisation nationalisations nationalise nationalised nationalising nationalism nationalist nationalistic
nationalists nationalities nationality nationally nationals nationhood nations nationwide native natives natural
naturalisation naturalise naturalised naturalism naturalist naturally nature nature-based natures naughty nausea
nauseating nauseous nautical naval nave navel navies navigable navigate navigated navigates navigating navigation
navigational navigator navigators navy nay near near-term near-total near-universal near-zero nearby neared nearer
nearest nearing nearly nearness nears nearshore nearshoring neat neatly nebulous necessarily necessary necessitate
necessitated necessitates necessitating necessities necessity neck necklace necklaces necks necktie nectar nectarine
need needed needful needing needle needles needless needlessly needs needs-based needy nefarious negate negated
negates negating negation negative negatively negatives negativity neglect neglected neglectful neglecting neglects
negligence negligent negligently negligible negotiable negotiate negotiated negotiates negotiating negotiation
negotiations negotiator negotiators neighbour neighbourhood neighbourhoods neighbouring neighbourly neighbours neither
neo-classical neo-colonial neo-liberal neoliberal neoliberalism neolithic neologism neon neonatal nephew nephews
nepotism nepotistic nerve nerves nervous nervously nervousness nest nested nesting nestle nestled nestling nests net
net-zero netball nets netted netting nettle nettles network networked networking networks neural neurological
neurologist neurologists neurology neuron neuronal neurons neuroscience neuroscientist neurosis neurosurgeon neurotic
neurotransmitter neuter neutered neutral neutralisation neutralise neutralised neutralising neutralism neutrality
neutrally neutron neutrons never never-ending neverending nevermore nevertheless new newborn newborns newcomer
newcomers newer newest newfound newly newly-created newly-elected newlywed newness news newsagency newsagent newscast
newsletter newsletters newspaper newspapers newsprint newsreel newsroom newsstand newsworthy next next-door
next-generation next-of-kin nexus nibble nibbled nice nicely nicer nicest niceties nicety niche niches nickel nickname
nicknamed nicknames nicotine niece nieces niggle niggling night night-time nightclub nightclubs nightfall nightlife
nightly nightmare nightmares nightmarish nights nightshift nighttime nihilism nihilist nil nimble nine ninefold nines
nineteen nineteenth nineties ninety ninth ninths nipple nitrate nitrates nitric nitrogen nitroglycerine nitrous no
no-claims no-deal no-fault no-fly no-go no-nonsense no-one no-show nobility noble nobleman noblemen nobles nobody
nocturnal nod nodal nodded nodding node nodes nods nodule noise noiseless noises noisily noisy nomad nomadic nomads
nomenclature nominal nominally nominate nominated nominates nominating nomination nominations nominee nominees non
non-aggression non-aligned non-binding non-compliance non-compliant non-conformity non-disclosure non-discrimination
non-discriminatory non-domestic non-economic non-eligible non-essential non-exhaustive non-existent non-fiction
non-financial non-food non-formal non-fossil non-governmental non-hazardous non-intervention non-judicial
non-legislative non-linear non-market non-member non-military non-native non-negotiable non-partisan non-party
non-payment non-performing non-profit non-proliferation non-public non-refundable non-renewable non-resident
non-residents non-smoker non-smoking non-standard non-state non-statutory non-stop non-tariff non-tax non-technical
non-toxic non-union non-verbal non-violence non-violent non-white nonchalant noncompliance nonconformist nondescript
none nonetheless nonexistent nonpayment nonprofit nonproliferation nonsense nonsensical nonstop nonviolent noodles
nook noon noose nor norm normal normalisation normalise normalised normalising normality normally normative norms
north northbound northeast northeastern northerly northern northerner northernmost northward northwards northwest
northwestern nose noses nostalgia nostalgic nostrils not not-for-profit notable notables notably notarial notaries
notarised notary notation notations notch notches note notebook notebooks noted notepad notes noteworthy nothing
nothingness notice noticeable noticeably noticeboard noticed notices noticing notifiable notification notifications
notified notifies notify notifying noting notion notional notionally notions notoriety notorious notoriously
notwithstanding nought noun nouns nourish nourished nourishing nourishment novel novelist novelists novella novels
novelties novelty novice novices now nowadays nowhere noxious nozzle nozzles nuance nuanced nuances nuclear
nuclear-free nucleation nuclei nucleic nucleotide nucleus nude nudge nudged nudges nudging nudity nugget nuggets
nuisance nuisances null nullified nullify nullity numb numbed number numbered numbering numbers numbing numbness
numeracy numeral numerals numerate numerator numeric numerical numerically numerology numerous nun nunnery nuns
nuptial nurse nursed nurseries nursery nurses nursing nurture nurtured nurtures nurturing nut nutcracker nutmeg
nutrient nutrients nutrional nutrition nutritional nutritionist nutritionists nutritious nuts nutshell nutty nylon
nymph oak oaks oar oars oases oasis oat oath oaths oatmeal oats obedience obedient obediently obese obesity obey
obeyed obeying obeys obituaries obituary object objected objecting objection objectionable objections objective
objectively objectives objectivity objector objectors objects obligate obligated obligation obligations obligatory
oblige obliged obliges obliging obligingly oblique obliquely obliterate obliterated obliteration oblivion oblivious
oblong obnoxious oboe obscene obscenity obscure obscured obscures obscuring obscurity observable observance
observances observant observation observational observations observatories observatory observe observed observer
observers observes observing obsessed obsession obsessions obsessive obsolescence obsolescent obsolete obstacle
obstacles obstetric obstetrician obstetrics obstinacy obstinate obstruct obstructed obstructing obstruction
obstructions obstructive obstructs obtain obtainable obtained obtaining obtains obviate obvious obviously occasion
occasional occasionally occasioned occasions occult occupancy occupant occupants occupation occupational occupations
occupied occupier occupiers occupies occupy occupying occur occurred occurrence occurrences occurring occurs ocean
oceanic oceanographer oceanographic oceanography oceans ochre octagonal octane octave octopus odd oddity oddly odds
ode odious odometer odour odourless odours odyssey oesophagus oestrogen of off off-balance off-duty off-farm off-grid
off-limits off-line off-peak off-putting off-season off-shore off-site off-the-record off-the-shelf off-track offal
offed offence offences offend offended offender offenders offending offends offensive offensives offer offered
offering offerings offers offgrid offhand offical office officer officers offices official officialdom officially
officials officiate officious offing offline offload offloading offroad offset offsets offsetting offshoot offshoots
offshore offshoring offside offspring offstage oft often oftentimes ogre oil oil-fired oil-producing oil-rich oiled
oilfield oilfields oils oilseed oilseeds oily ointment ointments okay old old-age old-fashioned old-style older oldest
olfactory oligarch oligarchs oligarchy oligopolistic oligopoly olive olives ombudsman ombudsmen ombudsperson omelette
omen omens ominous ominously omission omissions omit omits omitted omitting omnibus omnipotent omnipresent omniscient
omnivore omnivorous on on-board on-call on-demand on-duty on-farm on-going on-line on-off on-screen on-shore on-site
on-street on-the-job on-the-spot onboard onboarding once oncologist oncology oncoming one one-day one-fifth one-man
one-off one-on-one one-person one-quarter one-sided one-size-fits-all one-stop one-stop-shop one-stop-shops one-third
one-time one-to-one one-way one-year onerous ones oneself ongoing onion onions online onlooker onlookers only onrush
onscreen onset onshore onslaught onstage onto ontological ontologies ontology onus onward onwards ooze opacity opaque
opaquely open open-access open-air open-cast open-door open-ended open-minded open-pit open-plan open-source opencast
opened opener openers opening openings openly openness opens opera operable operand operas operate operated operates
operatic operating operation operational operationalise operationally operations operative operatives operator
operators ophthalmic ophthalmologist ophthalmology opinion opinionated opinions opioid opioids opium opponent
opponents opportune opportunism opportunist opportunistic opportunistically opportunists opportunities opportunity
oppose opposed opposes opposing opposite opposites opposition oppositional oppress oppressed oppressing oppression
oppressive oppressor oppressors opt opt-in opt-out opt-outs opted optic optical optician opticians optics optimal
optimally optimisation optimise optimised optimises optimising optimism optimist optimistic optimistically optimum
opting option optional optionality optionally options optoelectronic optometrist opts opulence opulent opus or oracle
oral orally orange oranges oration orator oratorio orators oratory orbit orbital orbiting orbits orchard orchards
orchestra orchestral orchestras orchestrate orchestrated orchestrating orchestration orchid orchids ordain ordained
ordeal order ordered ordering orderly orders ordinal ordinance ordinances ordinarily ordinary ordination ordnance ore
oregano ores organ organic organically organigram organisation organisational organisationally organisations organise
organised organiser organisers organises organising organism organisms organs orgasm orgy orient oriental orientate
orientated orientation orientations oriented orienteering orienting orifice origin original originality originally
originals originate originated originates originating originator origins orination ornament ornamental ornaments
ornate ornithologist ornithology orphan orphanage orphanages orphaned orphans orthodontic orthodox orthodoxy
orthogonal orthographic orthography orthopaedic orthopaedics oscillate oscillated oscillating oscillation oscillations
osmosis ostensible ostensibly ostentatious osteopath osteopathy osteoporosis ostracise ostracised ostracism ostrich
ostriches other otherness others otherwise otter otters ought ounce ounces our ours ourself ourselves oust ousted
ouster ousting out out-of-court out-of-date out-of-hours out-of-pocket out-of-school out-of-season out-of-town
out-of-work outage outages outboard outbound outbreak outbreaks outbuilding outbuildings outburst outbursts outcast
outcasts outclass outcome outcome-based outcomes outcry outdated outdid outdo outdone outdoor outdoors outer outermost
outfall outfit outfits outfitted outflow outflows outgoing outgoings outgrow outgrown outgrowth outhouse outing
outings outlandish outlast outlaw outlawed outlawing outlaws outlay outlays outlet outlets outlier outliers outline
outlined outlines outlining outlive outlived outlook outlooks outlying outmoded outnumber outnumbered outpace outpaced
outpacing outpatient outpatients outperform outperformed outperforming outperforms outplacement outpost outposts
outpouring output outputs outrage outraged outrageous outrages outreach outright outrun outs outset outshine outshone
outside outsider outsiders outsize outskirts outsmart outsource outsourced outsourcing outspoken outstanding
outstandingly outstay outstretched outstrip outstripped outstripping outstrips outturn outvote outvoted outward
outwardly outwards outweigh outweighed outweighing outweighs outwit outwork oval ovaries ovary ovation oven ovens over
over-achieve over-age over-ambitious over-arching over-cautious over-complex over-crowded over-estimate over-indebted
over-rely over-represented over-the-counter over-use overabundance overachieve overact overactive overage overall
overalls overambitious overarching overawed overbalance overbearing overboard overboarding overbook overbooked
overbooking overburden overburdened overcame overcapacity overcast overcharge overcharged overcharging overcoat
overcome overcomes overcoming overcompensate overcompensation overcomplex overcomplicated overconfident
overconsumption overcrowded overcrowding overdependence overdid overdo overdone overdose overdoses overdraft
overdrafts overdraw overdrawn overdue overeat overemphasise overestimate overestimated overestimates overexploitation
overexploited overextended overfed overfishing overflow overflowed overflowing overflows overfly overfulfil overfull
overgenerous overgrazing overground overgrown overgrowth overhang overhanging overhaul overhauled overhauling overhead
overheads overhear overheard overheat overheated overheating overindebted overindebtedness overjoyed overkill overlaid
overland overlap overlapped overlapping overlaps overlay overlays overleaf overload overloaded overloading overlook
overlooked overlooking overlooks overlord overly overnight overoptimistic overpaid overpass overpay overpayment
overpayments overplayed overpopulated overpopulation overpower overpowered overpowering overpriced overpricing
overproduce overproduced overproduction overprotection overprotective overqualified overran overrate overrated
overreach overreact overreaction overregulate overregulated overregulation overreliance overreliant overrepresent
overrepresentation overrepresented overridden override overrides overriding overrule overruled overruling overrun
overrunning overruns overs oversaw oversea overseas oversee overseeing overseen overseer overseers oversees overshadow
overshadowed overshadowing overshoot overshooting overshot oversight oversights oversimplified oversimplify oversize
oversized oversleep overspend overspending overspent overspill overstaffed overstate overstated overstating overstay
overstep overstepped overstepping overstocked overstretch overstretched oversubscribed oversupply overt overtake
overtaken overtaking overtax overtaxation overtaxed overthrew overthrow overthrown overtime overtly overtones overtook
overtop overtourism overture overtures overturn overturned overturning overturns overuse overused overvalue overvalued
overview overviews overweight overwhelm overwhelmed overwhelming overwhelmingly overwork overworked overwrite
overwrote overzealous ovulation owe owed owes owing owl owls own own-account own-brand own-initiative owned owner
ownerless owners ownership owning owns ox oxen oxidation oxide oxides oxidise oxygen oxygenated oyster oysters ozone
pace paced pacemaker paces pacesetter pacific pacified pacifism pacifist pacify pack package packaged packages
packaging packed packer packet packets packing packs pact pacts pad padded padding paddle paddock padlock pads
paediatric paediatrician paediatricians paediatrics pagan page pageant pager pages paid pain painful painfully
painkiller painless pains painstaking painstakingly paint painted painter painters painting paintings paints pair
paired pairing pairs palace palaces palaeontologist palaeontology palatable palate palaver pale pallet pallets
palliative pallor palm palms palpable palpably paltry pamper pamphlet pamphlets pan panacea pancake pancreas
pancreatic panda pandemic pandemics pander panel panelling panellist panellists panels panic panicked panoply panorama
panoramic pans pansy pant pantheon panther pantomime pantry pants papacy papal paper paperback paperless papers
papershop paperwork paprika papyrus par parable parables parachute parachutes parade parades paradigm paradigmatic
paradigms paradise parados paradox paradoxes paradoxical paradoxically paraffin paragon paragraph paragraphs parallel
parallels paralyse paralysed paralysing paralysis paramedic paramedics parameter parameters parametric paramilitaries
paramilitary paramount paranoia paranoid parapet paraphernalia paraphrase paraphrased paraplegic parasite parasites
parasitic parcel parcelled parcels parched parchment pardon pardoned pare parent parentage parental parenthesis
parenthood parenting parents parish parishes parishioner parities parity park parked parking parkland parks parlance
parliament parliamentarian parliamentarians parliamentary parliaments parlour parlous parochial parodies parody parole
parquet parrot parsley parsnip parsonage part part-financed part-funded part-time part-timer part-timers partake
partaken partial partially participant participants participate participated participates participating participation
participative participatory particle particles particular particularities particularity particularly particulars
particulate particulates parties parting partisan partisans partition partitioned partly partner partnered partnering
partners partnership partnerships partook partridge parts party party-political pass passable passage passages passed
passenger passengers passer passerby passersby passes passing passion passionate passionately passions passive
passively passivity passport passports passthrough password passwords past pasta paste pasted pastel pasteurise
pasteurised pasties pastime pastimes pasting pastor pastoral pastoralists pastors pastries pastry pasts pasture
pastureland pastures pasty pat patch patches patchwork patchy patent patentability patentable patented patenting
patently patents paternal paternalism paternalistic paternity path pathetic pathfinder pathogen pathogenic pathogens
pathological pathologically pathologies pathologist pathologists pathology paths pathway pathways patience patient
patient-centred patiently patients patio patriarch patriarchal patriarchy patrimony patriot patriotic patriotism
patriots patrol patrolled patrolling patrols patron patronage patronise patronising patrons patter pattern patterns
patty paucity pauper pause paused pauses pave paved pavement pavements paves pavilion paving paw pawn pawned pawns
paws pay pay-as-you-go pay-outs pay-per-view payable payback payed payee payer payers paying payment payments payoff
payoffs payout payouts payroll payrolls pays payslip paywall pea peace peaceable peaceful peacefully peacekeeper
peacekeepers peacekeeping peacemaker peacemaking peacetime peach peaches peacock peak peaked peaking peaks peanut
peanuts pear pearl pearls pears peas peasant peasantry peasants peat peatland peatlands pebble pebbles peculiar
peculiarities peculiarity peculiarly pecuniary pedagogic pedagogical pedagogically pedagogies pedagogue pedagogues
pedagogy pedal pedalling pedals pedantic pedestal pedestrian pedestrianisation pedestrianised pedestrians pedigree
pedlar peek peel peeled peeling peep peer peer-review peer-reviewed peered peerless peers peg pegged pejorative
pelican pellet pellets pelvic pelvis pen penal penalise penalised penalises penalising penalties penalty penance
penchant pencil pencils pendant pending pendulum penetrate penetrated penetrating penetration penguin penguins
penicillin peninsula peninsular penis penitentiaries penitentiary penknife penniless penny pens pension pensionable
pensioner pensioners pensions pensive pentagon penultimate penury people people-centred people-smuggling peopled
peoples pepper peppercorn peppermint pepperoni peppers per perceivable perceive perceived perceives perceiving percent
percentage percentages percentile perceptible perception perceptions perceptive perch perched percolate percolation
percussion peremptory perennial perfect perfected perfecting perfection perfectionist perfectly perforated perforation
perform performance performance-based performance-related performances performative performed performer performers
performing performs perfume perfumes perfunctory perhaps peril perilous perils perimeter perimeters period periodic
periodical periodically periodicals periodicity periods peripheral peripherals peripheries periphery periscope perish
perishable perishables perished perishing perjury perk perks permafrost permanence permanency permanent permanently
permeability permeable permeate permeated permeates permeating permissible permission permissions permissive permit
permits permitted permitting permutation permutations pernicious perpendicular perpetrate perpetrated perpetrating
perpetration perpetrator perpetrators perpetual perpetually perpetuate perpetuated perpetuates perpetuating
perpetuation perpetuity perplexed perplexing perplexity persecute persecuted persecuting persecution persecutions
persecutor perseverance persevere persevered persevering persist persisted persistence persistent persistently
persisting persists person person-centred person-to-person persona personable personage personal personalisation
personalise personalised personalising personalities personality personally personification personified personify
personnel persons perspective perspectives perspiration persuade persuaded persuades persuading persuasion persuasive
persuasively persuasiveness pertain pertained pertaining pertains pertinence pertinent perturb perturbation pertussis
perusal peruse pervade pervades pervasive pervasiveness perverse perversely perversion perversity pervert perverted
pessimism pessimist pessimistic pest pester pesticide pesticides pestilence pests pet petal petals petition petitioned
petitioner petitioners petitioning petitions petrified petrochemical petrochemicals petrol petroleum pets pettiness
petty petulant phalanx phantom pharmaceutical pharmaceuticals pharmacies pharmacist pharmacists pharmacological
pharmacology pharmacovigilance pharmacy phase phase-in phase-out phased phases phasing pheasant phenomena phenomenal
phenomenally phenomenon philanthropic philanthropist philanthropists philanthropy philharmonic philological philology
philosopher philosophers philosophical philosophically philosophies philosophy phobia phobias phobic phoenix phone
phoned phones phonetic phonetics phosphate phosphates phosphorescent phosphoric phosphorus photo photochemical
photocopied photocopier photocopies photocopy photocopying photoelectric photogenic photograph photographed
photographer photographers photographic photographing photographs photography photojournalism photon photonic photos
photosensitive photoshop photosynthesis photovoltaic photovoltaics phrase phrased phrases phrasing phylum physical
physically physician physicians physicist physicists physics physiological physiologically physiologist physiology
physiotherapist physiotherapists physiotherapy physique phytoplankton phytosanitary pianist piano pianos pick picked
picker pickers picket picketing pickets picking pickle pickled pickpocket pickpocketing picks pickup pickups picky
picnic picnics pictograms pictorial picture pictured pictures picturesque pie piece piecemeal pieces piechart pier
pierce pierced piercing piers pies piety pig pigeon pigeonhole pigeons piglet piglets pigment pigments pigs pike pile
piled piles pilfer pilgrim pilgrimage pilgrimages pilgrims piling pill pillage pillaging pillar pillars pillow pillows
pills pilot piloted piloting pilots pimple pin pinboard pincer pinch pine pineapple pines pink pinnacle pinned pinning
pinpoint pinpointed pinpointing pinpoints pinprick pins pint pints pioneer pioneered pioneering pioneers pious pip
pipe piped pipeline pipelines pipes pipette piping piquant piracy pirate pirated pirates pistachio pistol pistols
piston pistons pit pitch pitched pitcher pitches pitching pitfall pitfalls pith pithy pitiful pitifully pitiless pits
pittance pitted pity pivot pivotal pivoting pivots pixel pixels pizza pizzas placa placard placards placate place
placebo placed placeholder placement placements placenta places placid placing plagiarise plagiarised plagiarism
plague plagued plagues plaice plain plainly plains plaintiff plaintiffs plaintive plan planar plane planes planet
planetarium planetary planets plank planks plankton planned planner planners planning plans plant plantation
plantations planted planter planters planting plants plaque plaques plasma plaster plastered plasterer plastic
plasticity plastics plate plateau plateaus plated platelet platelets plates platform platforms plating platinum
platitudes platoon platter platters plausibility plausible plausibly play playback playbook played player players
playfield playful playfully playground playgrounds playgroup playing playmaker plays playstation playwright
playwrights plaza plea plead pleaded pleading pleadings pleads pleas pleasant pleasantly please pleased pleases
pleasing pleasure pleasures pleat plebiscite pledge pledged pledges pledging plenaries plenary plenipotentiary
plentiful plentifully plenty plethora pliable pliant plied plight plinth plod plodding plot plots plotted plotter
plotters plotting plough ploughed ploughing ploughs ploy ploys pluck plucked plucking plug plug-and-play plug-in
plugged plugging plugs plum plumage plumb plumber plumbers plumbing plume plummet plummeted plummeting plummets plump
plums plunder plundered plundering plunge plunged plunges plunging plural pluralism pluralist pluralistic pluralities
plurality plurals plus pluses plush plutonium ply plying plywood pneumatic pneumonia poach poached poacher poachers
poaching pocket pocketed pockets pod podcast podcasting podcasts podium podiums pods poem poems poet poetic poetry
poets poignancy poignant point pointed pointedly pointer pointers pointing pointless points poise poised poison
poisoned poisoning poisonings poisonous poisons poke poker polar polarisation polarise polarised polarising polarity
pole polecat polemic polemical polemics poles police policed policeman policemen policewoman policewomen policies
policing policy policy-driven policy-maker policy-makers policy-making policy-relevant policyholder policyholders
policymaker policymakers policymaking polio poliomyelitis polish polished polishing polite politely politeness
political politically politician politicians politicisation politicise politicised politicking politico politics polka
poll polled pollen pollinate pollinated pollinating pollination pollinator pollinators polling polls pollster
pollsters pollutant pollutants pollute polluted polluter polluters pollutes polluting pollution polo poly polyester
polyethylene polygamous polygamy polyglot polygon polygons polygraph polymer polymeric polymers polymp polyp
polyphonic polyphony polypropylene polystyrene polytechnic polytechnics polytheism polythene polyunsaturated
polyurethane pomegranate pomp pompous pond ponder pondered pondering ponds pontiff pontifical pontoon pony pool pooled
pooling pools poor poorer poorest poorly pop popcorn pope poplar poppies poppy pops populace popular popularise
popularised popularity popularly populate populated populating population populations populism populist populists
populous popup porcelain porch porcupine pore pores pork porn pornographic pornography porosity porous porpoise
porridge port portability portable portage portal portals ported porter porters portfolio portfolios porthole portico
portion portions portrait portraits portraiture portray portrayal portrayed portraying portrays ports pose posed poses
posh posing posit posited position positional positioned positioning positions positive positively positives
positivism posits possess possessed possesses possessing possession possessions possessor possibilities possibility
possible possibly post post-conflict post-election post-industrial post-mortem post-secondary post-war postage postal
postbox postcard postcards postcode postcodes postcolonial postdoc postdoctoral posted poster posterior posterity
posters postgraduate postgraduates posthaste posthumous posthumously postindustrial posting postings postman postmark
postmaster postmen postmodern postmortem postnatal postoffice postoperative postpone postponed postponement
postponements postpones postponing posts postscript postsecondary postulate postulated postulates posture postures
postwar posy pot potable potash potassium potato potatoes potency potent potentate potential potentialities
potentially potentials potents pothole potholes potion potpourri pots potted potter pottery potties potty pouch
pouches poultry pounce pounced pound pounded pounding pounds pour poured pouring pours poverty poverty-related
poverty-stricken powder powdered powders power power-sharing powerboat powered powerful powerfully powerhouse powering
powerless powerlessness powerplant powers pox practicability practicable practical practicalities practicality
practically practice practices practise practised practises practising practitioner practitioners pragmatic
pragmatically pragmatism pragmatist prairie prairies praise praised praises praiseworthy praising pranks prawns pray
prayed prayer prayers praying pre-accession pre-announced pre-arranged pre-book pre-condition pre-conditions
pre-cooked pre-crisis pre-date pre-dates pre-defined pre-determined pre-election pre-eminent pre-empt pre-emption
pre-emptive pre-existing pre-financing pre-industrial pre-paid pre-pay pre-prepared pre-primary pre-recorded
pre-requisite pre-school pre-selection pre-set pre-tax pre-trial pre-war preach preached preacher preaching preamble
precarious precariousness precarity precaution precautionary precautions precede preceded precedence precedent
precedents precedes preceding precept precepts precinct precincts precious precipice precipitate precipitated
precipitation precipitous precise precisely precision preclude precluded precludes precluding precocious preconceived
preconception preconceptions precondition preconditions precursor precursors predate predated predates predator
predators predatory predecessor predecessors predefined predestined predetermined predicament predicate predicated
predict predictability predictable predictably predicted predicting prediction predictions predictive predictor
predictors predicts predilection predisposed predisposition predominance predominant predominantly predominate
predominates preeminence preeminent preempt preemption preemptive preemptively preexisting prefabricated preface
prefaced prefecture prefer preferable preferably preference preferences preferential preferentially preferment
preferred preferring prefers prefigure prefix prefixes pregnancies pregnancy pregnant preheat prehistoric prehistory
prejudge prejudging prejudice prejudiced prejudices prejudicial prelates preliminaries preliminarily preliminary
preload prelude premarital premature prematurely premeditated premier premiere premiered premieres premiers
premiership premise premises premiss premium premiums premonition prenatal prenuptial preoccupation preoccupations
preoccupied preoccupy prepaid preparation preparations preparatory prepare prepared preparedness prepares preparing
prepay prepayment prepayments preponderance preponderant preponderantly preposition preposterous prerequisite
prerequisites prerogative prerogatives presage preschool prescribe prescribed prescriber prescribers prescribes
prescribing prescription prescriptions prescriptive preselected preselection presence present presentable presentation
presentational presentations presented presenter presenters presenting presently presents preservation preservative
preservatives preserve preserved preserves preserving preside presided presidencies presidency president presidential
presidents presides presiding presidium press pressed presses pressing pressure pressured pressures pressuring
pressurised prestige prestigious presumably presume presumed presumes presuming presumption presumptions presumptive
presumptuous presuppose presupposed presupposes presupposition pretence pretences pretend pretended pretending
pretends pretension pretensions pretentious pretext pretexts prettier prettily pretty prevail prevailed prevailing
prevails prevalence prevalent prevaricate prevent preventable preventative prevented preventing prevention preventive
prevents preview previewed previews previous previously prey price price-cutting price-fixing price-sensitive priced
priceless prices pricey pricing prick pricked prickly pride priest priesthood priests primacy primaries primarily
primary primate primates prime primed primer primers primetime priming primitive primordial primrose prince princely
princes princess princesses principal principalities principality principally principals principle principled
principles print printable printed printer printers printing printout printouts prints prior priorities prioritisation
prioritise prioritised prioritises prioritising priority priory prism prisms prison prisoner prisoners prisons
pristine privacy private privately privation privatisation privatisations privatise privatised privatising privilege
privileged privileges privileging privy prize prize-winner prize-winning prized prizes prizewinner prizewinners pro
pro-active pro-democracy pro-european pro-forma pro-poor pro-rata proactive proactively proactivity probabilities
probability probable probably probate probation probationary probe probed probes probing probity problem problematic
problems procedural procedurally procedure procedures proceed proceeded proceeding proceedings proceeds process
processed processes processing procession processions processor processors proclaim proclaimed proclaiming proclaims
proclamation proclivity procrastinate procrastination procreation procure procured procurement procurements procurer
procures procuring prod prodigal prodigious prodigy produce produced producer producers produces producing product
production productions productive productively productivity products profane profess professed profession professional
professionalisation professionalise professionalism professionally professionals professions professor professorial
professors professorship proffer proficiency proficient profile profiled profiles profiling profit profitability
profitable profitably profited profiteering profiting profits proforma profound profoundly profuse profusion progeny
prognosis prognostic program programmable programmatic programme programmed programmer programmers programmes
programming programs progress progressed progresses progressing progression progressive progressively progressives
prohibit prohibited prohibiting prohibition prohibitions prohibitive prohibitively prohibits project projected
projectile projectiles projecting projection projections projector projectors projects proletarian proletariat
proliferate proliferated proliferating proliferation prolific prologue prolong prolongation prolonged prolonging
prolongs prom promenade prominence prominent prominently promiscuous promise promised promises promising promote
promoted promoter promoters promotes promoting promotion promotional promotions prompt prompted prompting promptly
promptness prompts promulgate promulgated promulgation prone prong pronoun pronounce pronounced pronouncement
pronouncements pronounces pronouncing pronouns pronunciation proof proofread proofreading proofs prop propaganda
propagandist propagate propagated propagating propagation propane propel propelled propellent propeller propellers
propelling propels propensity proper properly properties property prophecies prophecy prophesy prophet prophetic
prophets prophylactic prophylaxis propitious proponent proponents proportion proportional proportionality
proportionally proportionate proportionately proportions proposal proposals propose proposed proposer proposers
proposes proposing proposition propositions propound propped propping proprietary proprietor proprietors propulsion
prorata prosaic proscribe proscribed proscription prose prosecute prosecuted prosecuting prosecution prosecutions
prosecutor prosecutors prospect prospecting prospective prospectively prospects prospectus prospectuses prosper
prospered prospering prosperity prosperous prospers prostate prostheses prosthesis prosthetic prosthetics prostitute
prostituted prostitutes prostitution prostrate protagonist protagonists protect protected protecting protection
protectionism protectionist protectionists protections protective protectively protector protectorate protectors
protects protege protein proteins protest protestant protestation protested protester protesters protesting protests
protocol protocols proton protons prototype prototyped prototypes prototyping protract protracted protrude proud
prouder proudest proudly provable prove proved proven provenance proverb proverbial proverbs proves provide provided
providence provident provider providers provides providing province provinces provincial proving provision provisional
provisionally provisioned provisioning provisions proviso provisos provocation provocations provocative provocatively
provoke provoked provokes provoking provost prow prowess prowl prowling proxies proximate proximity proxy prudence
prudent prudential prudentially prudently prudish prune pruned prunes pruning pry prying psalms pseudo pseudonym
pseudonymisation pseudonymous pseudonyms pseudoscience psyche psychedelic psychiatric psychiatrist psychiatrists
psychiatry psychic psychical psycho psychoactive psychoanalysis psychoanalyst psychological psychologically
psychologist psychologists psychology psychometric psychopath psychosis psychosocial psychosomatic psychotherapist
psychotherapists psychotherapy psychotic psychotropic pub puberty pubic public public-private public-sector
public-spirited publican publication publications publicise publicised publicising publicist publicity publicly
publish publishable published publisher publishers publishes publishing pubs pudding puddles puerile puff puffin pull
pullback pulled pulley pulling pullout pullover pulls pulmonary pulp pulpit pulsate pulse pulses pulsing puma pumice
pump pumped pumping pumpkin pumpkins pumps pun punch punched punches punching punctual punctuality punctually
punctuate punctuated punctuation puncture punctured punctures pundit pundits pungent punish punishable punished
punishes punishing punishment punishments punitive punk punnet puns punt punters puny pup pupil pupils puppet puppets
puppies puppy purchasable purchase purchased purchaser purchasers purchases purchasing pure purebred puree purely
purer purest purge purged purges purging purification purified purifier purify purifying purist puritan purity purple
purport purported purportedly purporting purports purpose purpose-built purposed purposeful purposefully purposely
purposes purse pursed purser purses pursuance pursuant pursue pursued pursues pursuing pursuit pursuits purvey purview
push push-back push-backs pushback pushed pusher pushes pushing pussy put putative putrid puts putter putting putty
puzzle puzzled puzzles puzzling pygmy pyjamas pylon pylons pyramid pyramids pyre pyrolysis pyrotechnic pyrotechnics
python quack quad quadrangle quadrant quadrants quadratic quadriennial quadrilateral quadruped quadruple quadrupled
quadrupling quagmire quail quaint quake quakes qualification qualifications qualified qualifier qualifiers qualifies
qualify qualifying qualitative qualitatively qualities quality qualms quandary quanta quantifiable quantification
quantified quantifies quantify quantifying quantitative quantitatively quantities quantity quantum quarantine
quarantined quarantines quarrel quarrelling quarrels quarried quarries quarry quarrying quart quarter quarterback
quartered quarterfinal quarterly quartermaster quarters quartet quartets quartile quarto quartz quash quashed quashing
quasi quaver quay quays quayside queen queens queer quell quelled quelling quench quenched queried queries query
querying quest question questionable questioned questioner questioners questioning questionnaire questionnaires
questions quests queue queued queues queuing quibbles quick quicken quickened quickening quicker quickest quickly
quickness quicksand quid quiet quieten quieter quietly quietness quill quilt quilts quince quinine quinquennial
quintessential quintet quintile quintuple quip quipped quirk quirks quirky quit quite quits quitted quitting quiver
quiz quizzed quizzes quorate quorum quota quotas quotation quotations quote quoted quotes quotient quoting rabbi
rabbis rabbit rabbits rabble rabid rabies race racecourse raced racehorse racehorses racer raceracers races racetrack
raceway racial racially raciness racing racism racist racists rack racked racket racketeering rackets racks racy radar
radars radial radiance radiant radiate radiated radiates radiating radiation radiator radiators radical radicalisation
radicalise radicalised radicalism radically radicals radio radioactive radioactivity radiographer radiographers
radiography radiological radiologist radiologists radiology radios radiotherapy radish radishes radium radius radon
raffle raft rafter rafters rafts rag rage raged rages ragged raging rags ragwort raid raided raider raiders raiding
raids rail railcard railed railing railings railroad railroads rails railway railways rain rainbow rainbows raincoat
raindrop raindrops rained rainfall rainfed rainforest rainforests raining rains rainstorm rainwater rainy raise raised
raiser raises raisin raising raisins rake raked rallied rallies rally rallying ram ramble rambling ramification
ramifications rammed ramp rampage rampages rampant rampart ramparts ramps rams ramshackle ran ranch rancher ranchers
ranches rancid rancour rand random randomisation randomise randomised randomly randomness rang range ranged
rangefinder ranger rangers ranges ranging rank ranked ranking rankings ranks ransack ransacked ransom ransoms
ransomware rant rap rape raped rapes rapeseed rapid rapidity rapidly rapids rapier raping rapist rapists rapped rapper
rapport rapporteur rapporteurs rapporteurship raprochement rapt rapture rapturous rare rarefied rarely rarer rarest
rarities rarity rash rasher rashes rashly rashness raspberries raspberry rasping raster rat ratchet ratcheted rate
rated ratepayer ratepayers rates rather ratification ratifications ratified ratifies ratify ratifying rating ratings
ratio ration rational rationale rationales rationalisation rationalise rationalised rationalising rationalism
rationalist rationality rationally rationed rationing rations ratios rats rattle rattled rattling ravage ravaged
ravages rave raven ravenous raves ravine ravines raviolo ravishing raw rawhide rawness ray rayon rays razed razor
razors re-admission re-allocate re-allocation re-appoint re-assess re-assessment re-balance re-build re-create
re-design re-direct re-educate re-elect re-elected re-election re-emerge re-emerged re-employment re-enact re-energise
re-engage re-enter re-entry re-establish re-established re-evaluate re-evaluation re-examination re-examine re-export
re-exports re-focus re-import re-integrate re-integration re-introduce re-introduced re-invest re-issue re-launch
re-launched re-locate re-negotiate re-open re-opened re-opening re-orient re-orientation re-payment re-sale re-sell
re-settlement re-skill re-skilling re-start re-structure re-think re-train re-training re-use re-used re-using
re-write reabsorb reach reachable reached reaches reaching react reacted reacting reaction reactionary reactions
reactivate reactivated reactivation reactive reactivity reactor reactors reacts read readability readable reader
readers readership readier readily readiness reading readings readjust readjusted readjusting readjustment
readjustments readmission readmit readmitted reads ready ready-made ready-to-use reaffirm reaffirmation reaffirmed
reaffirming reaffirms real real-life real-time real-world realign realigned realigning realignment realignments
realisable realisation realise realised realises realising realism realist realistic realistically realistists
realists realities reality reallocate reallocated reallocating reallocation reallocations really realm realms realtor
ream reams reanimate reap reaped reapers reaping reappear reappearance reappeared reapplication reapply reappoint
reappointed reappointment reappraisal reappraise reaps rear reared rearing rearmament rearmed rearrange rearranged
rearrangement rears rearview reasemble reason reasonable reasonableness reasonably reasoned reasoning reasons
reassemble reassert reasserted reasserting reassertion reassess reassessed reassesses reassessing reassessment
reassessments reassign reassigned reassignment reassurance reassurances reassure reassured reassures reassuring
reassuringly reawakening rebalance rebalanced rebalancing rebate rebated rebates rebel rebelled rebellion rebellions
rebellious rebels rebirth reboot reborn rebound rebounded rebounding rebounds rebrand rebranded rebranding rebuff
rebuffed rebuild rebuilding rebuilds rebuilt rebuke rebuked rebut rebuttable rebuttal rebuttals rebutted recalcitrant
recalculate recalculated recalculation recall recalled recalling recalls recap recapitalisation recapitalise
recapitulate recapture recaptured recapturing recast recasting recasts recede receded recedes receding receipt
receipts receivable receivables receive received receiver receivers receivership receives receiving recent recently
recentness receptacle receptacles reception receptionist receptionists receptions receptive receptiveness receptivity
receptor receptors recess recessed recesses recession recessionary recessions recessive recharge rechargeable
recharged recharging recidivism recidivist recipe recipes recipient recipients reciprocal reciprocally reciprocate
reciprocated reciprocity recital recitals recitation recite recited reciting reckless recklessly recklessness reckon
reckoned reckoning reckons reclaim reclaimed reclaiming reclaims reclamation reclassification reclassified reclassify
recline reclining recluse reclusive recognisable recognisably recognisance recognise recognised recognises recognising
recognition recognitions recoil recoiled recollect recollected recollection recollections recombinant recombination
recommence recommenced recommend recommendable recommendation recommendations recommended recommending recommends
recommit recommitment recommitted recompense recompensed reconcilable reconcile reconciled reconciles reconciliation
reconciling reconnaissance reconnect reconnected reconnecting reconnection reconsider reconsideration reconsidered
reconsidering reconsiders reconstitute reconstituted reconstitution reconstruct reconstructed reconstructing
reconstruction reconstructions reconstructive reconvene reconvened reconvenes reconversion reconvert reconverted
reconverting record record-breaking record-high record-keeping record-low recordable recorded recorder recorders
recording recordings records recount recounted recounts recoup recouped recouping recourse recover recoverable
recovered recoveries recovering recovers recovery recreate recreated recreating recreation recreational recrimination
recriminations recruit recruited recruiter recruiters recruiting recruitment recruitments recruits rectal rectangle
rectangles rectangular rectification rectifications rectified rectifies rectify rectifying rectitude rector rectorate
rectors rectory rectum recuperate recuperated recuperating recuperation recur recurred recurrence recurrences
recurrent recurring recurs recursion recursive recyclability recyclable recyclables recyclate recycle recycled
recycler recyclers recycles recycling red red-eyed red-handed red-hot red-tape redact redacted redactor redbrick
redden redder reddish redecorate redeem redeemable redeemed redeeming redefine redefined redefines redefining
redefinition redemption redeploy redeployed redeploying redeployment redesign redesigned redesigning redevelop
redeveloped redevelopment redirect redirected redirecting redirection rediscover rediscovered rediscovery redistribute
redistributed redistributing redistribution redistributional redistributions redistributive redness redo redoing
redolent redone redouble redoubled redoubling redoubt redoubtable redraft redrafted redrafting redraw redrawing
redrawn redress redressed redressing redrew reduce reduced reducer reduces reducible reducing reduction reductionist
reductions redundancies redundancy redundant redwood reed reeds reef reefs reek reeks reel reelected reelection reeled
reeling reels reestablish reestablished reestablishment reeve refer referable referee refereed refereeing referees
reference referenced references referencing referenda referendum referendums referent referral referrals referred
referring refers refill refillable refilled refilling refills refinance refinanced refinances refinancing refine
refined refinement refinements refiner refineries refiners refinery refines refining refit refitted reflect reflected
reflecting reflection reflections reflective reflector reflectors reflects reflex reflexes reflexive reflexivity
refloat reflood reflux refocus refocused refocuses refocusing refocussed refocussing reforest reforestation reforested
reform reformation reformative reformed reformer reformers reforming reformist reformists reforms reformulate
reformulated reformulating reformulation refract refraction refractive refractory refrain refrained refraining
refrains refresh refreshed refresher refreshes refreshing refreshingly refreshment refreshments refrigerant
refrigerants refrigerate refrigerated refrigerating refrigeration refrigerator refrigerators refuel refuelled
refuelling refuge refugee refugees refuges refund refundable refunded refunding refunds refurbish refurbished
refurbishing refurbishment refurbishments refusal refusals refuse refused refusenik refuses refusing refutation refute
refuted refutes refuting regain regained regaining regains regal regale regalia regard regarded regarding regardless
regards regattas regenerate regenerated regenerates regenerating regeneration regenerative regent regime regimen
regimens regiment regimental regiments regimes region region-wide regional regionalisation regionalise regionalised
regionalism regionalist regionalists regionally regions register registered registering registers registrable
registrant registrants registrar registrars registration registrations registries registry regress regressed
regression regressive regret regretful regretfully regrets regrettable regrettably regretted regretting regroup
regrouped regrouping regular regularisation regularise regularised regularities regularity regularly regulars regulate
regulated regulates regulating regulation regulations regulator regulators regulatory rehab rehabilitate rehabilitated
rehabilitating rehabilitation rehearsal rehearsals rehearse rehearsed rehearsing reheat rehome rehouse rehoused
rehousing reign reigned reigning reignite reignited reigns reimbursable reimburse reimbursed reimbursement
reimbursements reimburses reimbursing rein reincarnation reindeer reinforce reinforced reinforcement reinforcements
reinforces reinforcing reins reinstate reinstated reinstatement reinstating reinsurance reinsurer reintegrate
reintegrated reintegrating reintegration reinterpret reinterpretation reintroduce reintroduced reintroducing
reintroduction reinvent reinvented reinventing reinvention reinvest reinvested reinvesting reinvestment reinvigorate
reinvigorated reinvigorating reissue reissued reiterate reiterated reiterates reiterating reiteration reject rejected
rejecting rejection rejections rejects rejoice rejoiced rejoicing rejoin rejoinder rejoined rejoining rejuvenate
rejuvenated rejuvenating rejuvenation rekindle rekindled relapse relapsed relapses relatable relate related relatedly
relatedness relates relating relation relational relations relationship relationships relative relatively relatives
relativism relativity relaunch relaunched relaunching relax relaxation relaxed relaxes relaxing relay relayed relaying
relays release released releases releasing relegate relegated relegation relent relentless relentlessly relevance
relevancy relevant relevantly reliability reliable reliably reliance reliant relic relics relied relief reliefs relies
relieve relieved relieves relieving religion religions religiosity religious religiously relinquish relinquished
relinquishes relinquishing relish relished relived reload reloaded reloading relocate relocated relocates relocating
relocation relocations reluctance reluctant reluctantly rely relying remain remainder remained remaining remains
remake remand remanded remark remarkable remarkably remarked remarking remarks remarriage remarried remarry rematch
remedial remediate remediation remedied remedies remedy remedying remember remembered remembering remembers
remembrance remembrances remind reminded reminder reminders reminding reminds reminisce reminiscence reminiscences
reminiscent reminiscing remiss remissions remit remits remittance remittances remitted remitting remnant remnants
remodel remodelled remodelling remonstrate remorse remorseful remorseless remortgage remote remotely remoteness
remotest removable removal removals remove removed remover removes removing remunerate remunerated remunerating
remuneration remunerations remunerative renaissance renal rename renamed renames renaming render rendered rendering
renderings renders rendezvous renegade renege reneged reneging renegotiate renegotiated renegotiating renegotiation
renegotiations renew renewable renewables renewal renewals renewed renewing renews renounce renounced renounces
renouncing renovate renovated renovating renovation renovations renovator renown renowned rent rentable rental rentals
rented renter renters rentier renting rents renunciation reopen reopened reopening reopens reordering reorganisation
reorganisations reorganise reorganised reorganising reorient reorientation reoriented reorienting repack repackage
repackaged repaid repaint repair repairability repairable repaired repairer repairers repairing repairs reparation
reparations repartee repast repatriate repatriated repatriates repatriating repatriation repatriations repay repayable
repaying repayment repayments repays repeal repealed repealing repeals repeat repeatable repeated repeatedly repeater
repeating repeats repel repelled repellent repellents repelling repent repentance repentant repented repercussion
repercussions repertoire repertoires repertory repetition repetitions repetitious repetitive rephrase rephrased
replace replaceable replaced replacement replacements replaces replacing replanted replanting replay replayed replays
replenish replenished replenishing replenishment replete replica replicable replicas replicate replicated replicates
replicating replication replications replied replies reply replying repopulate report reportage reportages reported
reportedly reporter reporters reporting reports repose reposition repositioned repositioning repositories repository
repossess repossessed repossession repossessions reprehensible represent representable representation representational
representations representative representatively representativeness representatives represented representing represents
repress repressed repressing repression repressive reprieve reprieved reprimand reprimanded reprimands reprint
reprinted reprints reprisal reprisals reproach reproached reprocess reprocessed reprocessing reproduce reproduced
reproduces reproducibility reproducible reproducing reproduction reproductions reproductive reptile reptiles republic
republican republicanism republicans republication republics republish republished repudiate repudiated repudiation
repugnance repugnant repulse repulsed repulsion repulsive repurpose repurposed repurposing reputable reputation
reputational reputations repute reputed reputedly request requested requester requesters requesting requests requiem
require required requirement requirements requires requiring requisite requisites requisition requisitioned reread
rerun resales reschedule rescheduled rescheduling rescind rescinded rescue rescued rescuer rescuers rescues rescuing
research research-based research-driven research-intensive research-led research-oriented researchable researched
researcher researchers researches researching resell reseller resellers reselling resemblance resemblances resemble
resembled resembles resembling resent resented resentful resentment resentments reservation reservations reserve
reserved reserves reserving reservist reservists reservoir reservoirs reset resets resetting resettle resettled
resettlement resettling reshape reshaped reshapes reshaping reshuffle reshuffled reshuffles reside resided residence
residences residency resident residential residents resides residing residual residually residuals residue residues
resign resignation resignations resigned resigning resigns resilience resiliency resilient resiliently resin resins
resist resistance resistances resistant resisted resisting resistive resistor resists reskill reskilled reskilling
resold resolute resolutely resoluteness resolution resolutions resolvable resolve resolved resolves resolving
resonance resonant resonate resonated resonates resonating resort resorted resorting resorts resounded resounding
resoundingly resource resource-based resource-efficient resource-intensive resource-rich resourced resourceful
resourcefulness resources resourcing respect respectability respectable respectably respected respecter respectful
respectfully respecting respective respectively respects respiration respirator respirators respiratory respite
resplendent respond responded respondent respondents responder responders responding responds response responses
responsibilities responsibility responsible responsibly responsive responsively responsiveness rest restart restarted
restarting restate restaurant restaurants restaurateur rested restful resting restitution restitutions restive
restless restlessness restock restoration restorations restorative restore restored restorer restorers restores
restoring restrain restrained restraining restrains restraint restraints restrict restricted restricting restriction
restrictions restrictive restrictively restricts restricture restroom restructure restructured restructures
restructuring restructurings rests resubmission resubmit resubmitted result result-oriented resultant resulted
resulting results results-based results-oriented resume resumed resumes resuming resumption resurface resurfaced
resurfacing resurgence resurgent resurrect resurrected resurrection resuscitate resuscitation retail retailer
retailers retailing retain retained retainer retainers retaining retains retake retaken retaking retaliate retaliated
retaliating retaliation retaliatory retard retardant retardation retelling retend retention retentive rethink
rethinking reticence reticent retina retinal retinue retire retired retiree retirees retirement retirements retires
retiring retooling retort retorted retrace retraced retracing retract retractable retracted retraction retractions
retrain retrained retraining retreat retreated retreating retreats retrenchment retrial retribution retrievable
retrieval retrieve retrieved retriever retrieves retrieving retro retroactive retroactively retrofit retrofits
retrofitted retrofitting retrograde retrospect retrospection retrospective retrospectively return returnable returned
returnee returnees returner returners returning returns reunification reunion reunions reunite reunited reuniting
reusable reuse reused reuser reuses reusing revaluation revamp revamped revamping reveal revealed revealing
revealingly reveals revel revelation revelations revellers revelry revenge revenue revenue-neutral revenue-raising
revenues reverberate revere revered reverence reverend reverent reverie reversal reversals reverse reversed reverses
reversibility reversible reversing reversion revert reverted reverting reverts review reviewed reviewer reviewers
reviewing reviews revile revise revised revises revising revision revisions revisit revisited revisiting
revitalisation revitalise revitalised revitalising revival revivals revive revived revives reviving revocable
revocation revocations revoke revoked revokes revoking revolt revolted revolting revolts revolution revolutionaries
revolutionary revolutionise revolutionised revolutionising revolutions revolve revolved revolver revolves revolving
revue revulsion reward rewarded rewarding rewards rewilding rewind rewire reword reworded rewording rework reworked
reworking rewrite rewrites rewriting rewritten rewrote rhapsody rhetoric rhetorical rhetorically rheumatic rheumatism
rheumatoid rhino rhinoceros rhubarb rhyme rhymes rhythm rhythmic rhythms rib ribbon ribbons ribs rice rices rich
richer riches richest richly richness rickets rickety ricochet rid riddance ridden ridder ridders ridding riddle
riddled riddles ride rider riders ridership rides ridge ridges ridicule ridiculed ridiculous ridiculously riding rife
rifle rifles rift rifts rig rigged rigging right right-hand right-wing right-winger righted righteous rightful
rightfully righting rightist rightly rights rights-based rightward rigid rigidities rigidity rigidly rigorous
rigorously rigour rigours rigs rim rims rind ring ring-fence ring-fenced ring-fencing ringed ringfenced ringing
ringleader ringleaders rings ringtone rink rinks rinse rinsed riot rioters rioting riotous riots rip rip-off ripe
ripen ripened ripening ripped ripping ripple ripples rips rise risen riser rises rising risk risk-averse risk-aversion
risk-based risk-free risk-sharing risk-taking risked riskier risking risks risky risotto rite rites ritual ritualistic
rituals rival rivalled rivalling rivalries rivalry rivals river riverbank riverbanks riverbed rivers riverside rivet
riveted riveting rivets roach road roadbed roadblock roadblocks roadmap roadmaps roads roadshow roadshows roadside
roadsides roadway roadways roadworks roadworthiness roadworthy roam roamed roaming roar roared roaring roast roasted
roasting rob robbed robber robberies robbers robbery robbing robe robes robin robot robotic robotics robots robust
robustly robustness rock rocked rocker rocket rockets rocking rocks rocky rod rode rodent rodents rodeo rods roe roes
rogue rogues role role-play role-playing roles roll roll-back roll-out roll-over rollback rolled roller rollers
rolling rollout rollouts rollover rolls romance romances romantic romantically romanticism romantics romp roof roofed
roofing roofs rooftop rooftops rook rookie room roommate rooms roomy roost rooster root rooted rooting roots rope
roped ropes rosary rose rosemary roses roster rosters rostrum rosy rot rota rotary rotate rotated rotates rotating
rotation rotational rotations rotor rotors rotten rotting rotund rotunda rouge rough roughage rougher roughly
roughness roulette round round-table round-the-clock round-trip round-up roundabout roundabouts rounded rounder
rounding roundly rounds roundtable roundtables roundup rouse roused rousing rout route routed router routers routes
routine routinely routines routing row rowdy rowed rower rowers rowing rows royal royals royalties royalty rub rubbed
rubber rubbing rubbish rubble rubella rubies rubric rubrics ruby rucksacks rudder rude rudely rudeness rudiment
rudimentary rudiments rue rueful ruffle rug rugby rugged rugs ruin ruined ruining ruinous ruins rule rule-based
rule-making ruled ruler rulers rules rules-based ruling rulings rum rumble rumblings ruminant ruminants ruminate
rummage rumour rumoured rumours rump run run-down run-of-the-mill run-off run-up runaway rundown rung rungs runner
runners running runoff runs runtime runway runways rupture ruptured ruptures rural rural-urban rurality ruse rush
rushed rushes rushing rust rusted rustic rusting rustle rusty rut ruth ruthless ruthlessly ruthlessness ruts rye
sabbaticals sabotage sabotaged saboteur sabre sachet sack sacked sacking sacks sacrament sacred sacrifice sacrificed
sacrifices sacrificing sacrilege sacrosanct sad sadden saddened saddle saddled sadism sadistic sadly sadness safari
safe safeguard safeguarded safeguarding safeguards safekeeping safely safer safest safeties safety safety-critical
safety-related saffron sag saga sagas sage sagging said sail sailed sailing sailings sailor sailors sails saint
saintly saints sake sakes salad salads salamander salami salaried salaries salary sale saleable sales salesman
salesmen salespeople salesperson salient saline salinisation salinity saliva salmon salmonella salon salons saloon
salt salted salts saltwater salty salutary salutation salute saluted salutes salvage salvaged salvation salvo same
same-day same-sex sameness sample sampled sampler samples sampling sanatorium sanctification sanctify sanctimonious
sanction sanctioned sanctioning sanctions sanctity sanctuaries sanctuary sanctum sand sandal sandals sandbags sandbank
sandbox sandboxes sanded sandpaper sands sandstone sandwich sandwiches sandy sane sanguine sanitary sanitation
sanitise sanitised sanitiser sanity sank sap sapling saplings sapphire sarcasm sarcastic sardines sash sat satanic
satchel sated satellite satellites satiate satin satire satirical satisfaction satisfactorily satisfactory satisfied
satisfies satisfy satisfying satration saturate saturated saturation sauce saucepan saucer sauces saunas sausages
savage savaged savagely savagery savannah save saved saver savers saves saving savings saviour savour savoury savvy
saw sawdust sawmill sawmills sawn saws saxophone say saying sayings says scab scaffold scaffolding scaffolds
scalability scalable scale scale-up scale-ups scaled scales scaling scalp scalpel scaly scam scammed scammers scams
scan scandal scandalous scandals scanned scanner scanners scanning scans scant scantily scanty scapegoat scapegoats
scar scarce scarcely scarcities scarcity scare scared scares scarf scaring scarlet scarred scarring scars scary
scathing scatter scattered scattering scavenge scavenger scavenging scenario scenarios scene scenery scenes scenic
scent scented scents sceptic sceptical sceptically scepticism sceptics sceptre schedule scheduled scheduler schedules
scheduling schema schemas schemata schematic schematically scheme schemes scheming schism schizoid schizophrenia
schizophrenic scholar scholarly scholars scholarship scholarships scholastic school school-age school-based
school-leavers schoolbag schoolboy schoolboys schoolchild schoolchildren schooled schoolgirl schoolgirls schooling
schoolleavers schools schoolteacher schoolteachers schoolwork schoolyard sciatica science science-based sciences
scientific scientifically scientist scientists scissors scoff scold scolded scoop scoops scooter scooters scope scopes
scoping scorched scorching score scoreboard scoreboards scorecard scored scoreline scorer scorers scores scoring scorn
scorned scornful scorpion scorpions scoundrel scour scoured scourge scouring scout scouting scouts scowl scrabble
scrabbling scramble scrambled scrambles scrap scrapbook scrape scraped scraping scrapings scrappage scrapped scrapping
scraps scrapyard scratch scratched scratches scratching scrawl scream screamed screaming screams screen screened
screening screenings screenplay screens screenshot screenwriter screenwriters screw screwdriver screwed screws
scribble scribbled scribe scribes script scripted scripting scripts scripture scriptures scriptwriter scroll scrolled
scrolling scrolls scrub scrubbed scrubbing scrubland scruffy scrum scruples scrupulous scrupulously scrutinies
scrutinise scrutinised scrutinises scrutinising scrutiny scuba scuffles sculptor sculptors sculpture sculptures
scupper scuppered scurry scuttle scuttled scythe sea sea-based sea-level seabed seabird seabirds seaboard seafarer
seafarers seafaring seafood seafront seagoing seagull seahorse seal sealant sealed sealer sealing seals seam seaman
seamanship seamen seamless seamlessly seams seaplane seaport seaports sear search searchable searched searches
searching searchlight seas seascape seashell seashore seaside season seasonal seasonality seasonally seasoned
seasoning seasons seat seat-belt seated seating seats seaward seawater seaweed seaweeds seaworthy secateurs secede
secession secluded seclusion second second-best second-biggest second-class second-generation second-hand
second-largest second-rate second-tier secondaries secondarily secondary secondary-school seconded secondee secondees
seconder secondhand seconding secondly secondment secondments seconds secrecy secret secretarial secretariat
secretariats secretaries secretary secretary-general secrete secretion secretive secretly secrets sect sectarian
sectarianism section sectional sections sector sector-specific sector-wide sectoral sectorally sectors sects secular
secularisation secularism secure secured securely secures securing securitie securities securitisation securitise
securitised security security-related sedate sedated sedation sedative sedentary sediment sedimentary sedimentation
sediments sedition seduce seduction seductive see seed seeded seeding seedling seedlings seeds seeing seek seeker
seekers seeking seeks seem seemed seeming seemingly seems seen seep seepage seeped seeping seer sees seesaw seethe
seething segment segmentation segmented segments segregate segregated segregating segregation seismic seismological
seismologist seismology seize seized seizes seizing seizure seizures seldom select selectable selected selectee
selecting selection selections selective selectively selectivity selector selectors selects self self-administration
self-assessed self-assessment self-assessments self-awareness self-catering self-censorship self-centred
self-certification self-confidence self-confident self-consumption self-contained self-control self-criticism
self-declaration self-declared self-defeating self-defence self-destruction self-determination self-determined
self-development self-discipline self-driving self-employed self-employment self-esteem self-evaluation self-evident
self-explanatory self-expression self-financed self-financing self-fulfilling self-funded self-funding self-governance
self-governing self-government self-harm self-help self-identified self-imposed self-inflicted self-interest
self-isolate self-isolation self-learning self-made self-managed self-management self-organisation self-organised
self-perpetuating self-portrait self-proclaimed self-protection self-regulate self-regulated self-regulating
self-regulation self-regulatory self-reliance self-reliant self-report self-reported self-reporting self-respect
self-restraint self-righteous self-rule self-same self-service self-starter self-study self-styled self-sufficiency
self-sufficient self-supporting self-sustaining self-taught self-test self-testing self-worth selfie selfies selfish
selfishly selfishness selfless selflessly sell sell-by sell-off sell-out seller sellers selling sells selves semantic
semantically semantics semaphore semblance semen semester semesters semi-annual semi-arid semi-automatic
semi-autonomous semi-detached semi-final semi-finals semi-finished semi-independent semi-monthly semi-natural
semi-official semi-permanent semi-private semi-processed semi-professional semi-public semi-skilled semi-subsistence
semi-urban semiannual semiarid semiautomatic semicircle semicolon semifinal semifinalist semifinalists semifinals
semiformal seminal seminar seminars seminary semiotics semitic semitism semitrailer semitrailers semolina senate
senator senatorial senators send send-off sender senders sending sends senescence senile senility senior seniority
seniors sensation sensational sensationalism sensations sense sensed senseless senses sensibilities sensibility
sensible sensibly sensing sensitisation sensitise sensitised sensitising sensitive sensitively sensitivities
sensitivity sensor sensors sensory sensual sensuous sent sentence sentenced sentences sentencing sentience sentient
sentiment sentimental sentimentality sentiments sentinel sentries sentry separability separable separate separated
separately separates separating separation separations separatism separatist separatists separator separators sepsis
septic septicaemia sequel sequels sequence sequenced sequencer sequences sequencing sequential sequentially sequester
sequestered sequestrate sequestrated sequestration serenade serene serenity serfdom serfs sergeant sergeants serial
serialised serially serials series serious seriously seriousness sermon sermons serpent serpentine serrated serums
servant servants serve served server servers serves service service-based service-oriented serviceable serviced
serviceman servicemen services servicewomen servicing servile servility serving servings servitude sesame session
sessional sessions set set-aside set-piece set-top set-up setaside setback setbacks sets sett settee setter setting
settings settle settled settlement settlements settler settlers settles settling setup seven seven-year sevenfold
sevens seventeen seventeenth seventh seventhly seventies seventy sever several severally severance severe severed
severely severing severity sew sewage sewer sewerage sewers sewing sewn sex sex-based sex-disaggregated sexes sexism
sexist sextant sexual sexuality sexually sexy shabby shack shackle shackled shackles shacks shade shaded shades
shading shadow shadowing shadows shadowy shady shaft shafts shake shake-up shaken shakeout shaker shakes shakeup
shakily shaking shaky shale shall shallot shallow shallower sham shambles shame shameful shamefully shameless shames
shampoo shanty shantytown shantytowns shape shaped shapeless shaper shapers shapes shaping shards share shareable
sharecroppers shared shareholder shareholders shareholding shareholdings sharer shares shareware sharia sharing shark
sharks sharp sharpen sharpened sharpening sharpens sharper sharpest sharply sharpness shatter shattered shattering
shave shaved shaven shaving shawl she sheaf shear sheath sheaves shed shedding sheds sheen sheep sheepskin sheer sheet
sheeted sheets sheikh sheikhs shelf shelf-life shell shelled shellfish shelling shells shelter sheltered sheltering
shelters shelve shelved shelves shelving shenanigans shepherd shepherding shepherds sheriff sheriffs sherry shield
shielded shielding shields shift shifted shifting shifts shiftwork shifty shillings shimmering shin shine shines
shingle shining shiny ship shipbroker shipbuilder shipbuilders shipbuilding shipload shipment shipments shipowner
shipowners shipowning shipped shipper shippers shipping ships shipwreck shipwrecked shipwrecks shipyard shipyards
shires shirk shirked shirking shirt shirts shiver shivering shoals shock shocked shocking shockingly shocks shockwave
shockwaves shod shoddy shoe shoemaker shoemakers shoes shoestring shone shook shoot shooter shooters shooting
shootings shootout shoots shop shopfloor shopkeeper shopkeepers shoplifting shopped shopper shoppers shopping shops
shopwindow shore shored shoreline shorelines shores shoring shorn short short-circuit short-haul short-lived
short-range short-sighted short-sightedness short-staffed short-stay short-term short-time shortage shortages
shortcoming shortcomings shortcut shortcuts shorten shortened shortening shortens shorter shortest shortfall
shortfalls shorthand shortish shortlist shortlisted shortlists shortly shortness shorts shortsighted shot shotgun
shots should shoulder shouldered shouldering shoulders shout shouted shouting shouts shove shoved shovel show
show-jumping showcase showcased showcases showcasing showdown showed shower showers showing showings shown showpiece
showroom showrooms shows shrank shrapnel shred shredded shredder shredding shreds shrew shrewd shrewdly shrieks shrill
shrimp shrimps shrines shrink shrinkage shrinking shrinks shrivelled shroud shrouded shrub shrubbery shrubs shrug
shrugged shrugs shrunk shudder shuddered shuffle shuffled shuffling shun shunned shunning shunt shunting shut shutdown
shutdowns shuts shutter shuttered shuttering shutters shutting shuttle shuttles shy shying shyly shyness sibling
siblings sick sick-leave sicken sickening sickle sickly sickness sicknesses side side-by-side side-effect side-effects
side-lined sidebar sideboard sidecar sided sideffect sideline sidelined sidelines sides sidestep sidestepped sidetrack
sidetracked sidewalk sidewalks sideways sidings sieges sieved sift sifted sifting sigh sighed sighs sight sighted
sighting sightings sightless sights sightseeing sign sign-language sign-off signage signal signalled signalling
signalman signals signatories signatory signature signatures signboard signboards signed signer signers signet
significance significant significantly signification signified signifies signify signifying signing signings signpost
signposted signposting signposts signs silage silence silenced silencer silencing silent silently silhouettes silica
silicate silicon silicone silk silken silks silkworm silky silly silo siloed silos silt siltation silver silversmith
silverware silvery similar similarities similarity similarly simmer simmering simple simpler simplest simplicity
simplification simplifications simplified simplifies simplify simplifying simplistic simply simulate simulated
simulates simulating simulation simulations simulator simulators simulcast simultaneity simultaneous simultaneously
sin since sincere sincerely sincerest sincerity sinecure sinew sinews sinful sing singe singer singers singing single
single-currency single-family single-handed single-handedly single-issue single-market single-minded single-mindedly
single-parent single-party single-sex single-source single-storey single-use singled singles singling singly sings
singular singularity singularly sinister sink sinkers sinking sinks sinner sinners sins sinus sinusitis siphon
siphoned siphoning sir sire siren sirens sirs sister sisterhood sisters sit sit-in sitcom site site-specific sites
sits sitter sitting sittings situate situated situation situational situations six six-month six-monthly six-week
six-year sixes sixfold sixpence sixteen sixteenth sixth sixthly sixths sixties sixtieth sixty sizable size sizeable
sized sizes sizing sizzling skate skateboard skater skaters skates skating skeletal skeleton skeletons sketch
sketchbook sketched sketches sketching sketchy skew skewed skewer skews ski skid skied skier skiers skies skiff skiing
skilful skilfully skill skilled skillet skills skills-based skim skimmed skimming skimp skin skinhead skinny skins
skip skipped skipper skipping skirmish skirmishes skirt skirted skirting skirts skullduggery skulls sky skylark
skylight skyline skyrocket skyrocketed skyrocketing skyscraper skyscrapers slab slabs slack slacken slackening slag
slain slalom slam slammed slamming slander slanderous slang slant slanted slap slapped slash slashed slashes slashing
slate slated slates slaughter slaughtered slaughterhouse slaughterhouses slaughtering slave slavery slaves slavish
slavishly slay slaying sleazy sled sledge sledgehammer sleek sleep sleeper sleepers sleeping sleepless sleeps sleepy
sleet sleeve sleeves sleigh sleight slender slept sleuth slice sliced slices slicing slick slid slide slider slides
sliding slight slightest slightly slights slim slimline slimmed slimmed-down slimmer slimming sling slink slip
slippage slipped slipper slippers slippery slipping slips slipway slit slither slits sliver slog slogan slogans
slogging slope slopes sloping sloppiness slopping sloppy slot sloth slots slotted slouch slow slow-down slow-growing
slow-moving slowdown slowdowns slowed slower slowest slowing slowly slowness slows sludge slug sluggish sluggishness
sluice slum slumber slump slumped slumping slums slung slur slurred slurry slurs slush smacks small small-business
small-claims small-scale small-size small-sized small-town smaller smallest smallholder smallholders smallholding
smallholdings smallish smallness smallpox smart smartcard smartcards smarter smartest smartly smartphone smartphones
smartwatch smash smashed smashing smear smeared smears smell smelling smells smelly smelt smelter smelters smelting
smile smiled smiles smiling smirk smith smiths smoke smoke-free smoked smokeless smoker smokers smokes smokescreen
smoking smoky smooth smoothed smoother smoothing smoothly smoothness smother smothered smothering smouldering smug
smuggle smuggled smuggler smugglers smuggling smugly snack snacks snag snags snail snails snake snakes snap snapped
snapping snappy snaps snapshot snapshots snare snares snarl snatch snatched sneak sneaked sneakers sneaking sneaky
sneer sneering sneeze sneezing sniff sniffer sniffing snip snipe sniper snipers snippet snippets snob snobbery snooker
snore snoring snorkel snout snow snowball snowboard snowboarding snowdrop snowdrops snowfall snowflake snowflakes
snowman snowstorm snowy snub snubbed snuff snug snuggle so so-called soak soaked soaking soap soaps soar soared
soaring soars sob sobbing sober sobering sobriety soccer sociable social social-democratic social-security
socialisation socialise socialising socialism socialist socialists socially societal societies society socio-cultural
socio-demographic socio-ecological socio-economic socio-political socio-professional socio-technical sociocultural
sociodemographic socioeconomic socioeconomically sociolinguistic sociological sociologically sociologist sociologists
sociology sociopath sociopolitical sock socket sockets socks soda sodium sofa soft softball soften softened softening
softer softly softness software softwood soil soiled soils soiree sojourn solace solar sold solder soldier soldiers
sole solely solemn solemnly solicit solicitation solicited soliciting solicitor solicitors solid solidarity solidified
solidify solidity solidly solids solitary solitude solo soloist soloists solstice soluble solution solutions solvable
solve solved solvency solvent solvents solver solves solving sombre some somebody someday somehow someone somersault
something sometime sometimes somewhat somewhere sommelier son sonar sonata song songs songwriter songwriters sonic
sons soon sooner soonest soot soothe soothed soothing sophisticated sophistication soprano sorbet sorcerer sordid sore
sorely sorghum sorrow sorrowful sorrows sorry sort sortation sorted sorter sortie sorties sorting sortition sorts
sought sought-after soul soulless souls sound sounded sounding soundings soundless soundly soundness soundproof
soundproofing sounds soundtrack soup soups sour source sourced sources sourcing south southbound southeast
southeastern southerly southern southerner southerners southernmost southward southwards southwest southwestern
souvenir souvenirs sovereign sovereigns sovereignty sow sowing sown sows soy soya soybean soybeans spa space
spacecraft spacecrafts spaced spaceflight spaces spaceship spacesuit spacing spacious spade spades spaghetti spam
spammer spamming span spaniel spank spanking spanned spanner spanning spans spar spare spared spares sparing sparingly
spark sparked sparking sparkle sparkling sparks sparred sparring sparrow sparrows sparse sparsely spartan spas spasm
spasms spat spate spatial spatially spats spawn spawned spawning speak speaker speakers speaking speaks spear
spearhead spearheaded spearheading spearheads spears special specialisation specialisations specialise specialised
specialises specialising specialism specialist specialists specialities speciality specially specials specialties
specialty species specifiable specific specifically specification specifications specificities specificity specifics
specified specifies specify specifying specimen specimens specious speck specs spectacle spectacles spectacular
spectacularly spectator spectators spectra spectral spectre spectrometer spectrometry spectroscopy spectrum speculate
speculated speculating speculation speculations speculative speculator speculators sped speech speeches speechless
speed speedboat speeded speedier speedily speeding speeding-up speeds speedy spell spelled spelling spellings spells
spelt spend spender spenders spending spends spent sperm sphere spheres spherical sphinx spice spices spicy spider
spiders spike spiked spikes spill spillage spilled spilling spillover spillovers spills spin spin-off spin-offs
spin-out spinach spinal spindle spine spineless spines spinner spinning spinoff spinoffs spins spinster spiral
spiralled spiralling spirals spire spirit spirited spirits spiritual spirituality spiritually spit spite spiteful
spitting splash spleen splendid splendidly splendour splice splinter splintered splinters split splits splitting spoil
spoilage spoiled spoiling spoils spoilt spoke spoken spokes spokesman spokesmen spokespeople spokesperson
spokespersons spokeswoman sponge spongy sponsor sponsored sponsoring sponsors sponsorship sponsorships spontaneity
spontaneous spontaneously spooky spool spoon spoons sporadic sporadically spore spores sport sporting sports
sportsmanship sportsmen sportsperson sportspersons sportswear sportswoman sporty spot spot-check spot-checks spotless
spotlight spotlights spots spotted spotting spotty spousal spouse spouses spout spouting spportsman sprain sprang
sprat sprawl sprawling spray sprayed sprayer spraying sprays spread spreading spreads spreadsheet spreadsheets spree
sprig sprightly spring springboard springing springs springtime sprinkle sprinkler sprinklers sprinkling sprint
sprinter sprout sprouting sprouts spruce sprun spur spurious spurn spurned spurred spurring spurs spurt sputter spy
spyglass spying spyware squabble squabbles squabbling squad squadron squadrons squads squalid squall squalor squander
squandered squandering square squared squarely squares squash squashed squat squats squatted squatter squatters
squatting squeak squeamish squeeze squeezed squeezes squeezing squid squint squirrel squirrels squirt stab stabbed
stabbing stabilisation stabilise stabilised stabiliser stabilisers stabilises stabilising stability stability-oriented
stable stables staccato stack stacked stacking stacks stadia stadium stadiums staff staffed staffer staffers staffing
staffs stag stage stage-managed stagecoach staged stages stagger staggered staggering staging stagnant stagnate
stagnated stagnating stagnation staid stain stained stainless stains stair staircase staircases stairs stairway
stairwell stake staked stakeholder stakeholders stakes staking stale stalemate stalk stalking stalks stall stalled
stallholders stalling stallion stalls stalwart stamina stammer stamp stamped stampede stamping stamps stance stances
stand stand-alone stand-by standalone standard standard-bearer standard-setting standardise standardised standardises
standardising standards standby standing standings standoff standpoint standpoints stands standstill stank stanza
staple stapler staples star starboard starch stardom stare stared staring stark starker starkly starred starring
starry stars start start-up start-ups started starter starters starting startle startled startling starts startup
startups starvation starve starved starving stash state state-aided state-controlled state-financed state-funded
state-of-the-art state-owned state-run state-sponsored statecraft stated statehood stateless statelessness stately
statement statements states statesman statesmanship statesmen statewide static stating station stationary stationed
stationery stationing stationmaster stations statistic statistical statistically statistician statisticians statistics
statue statues stature status statuses statute statutes statutorily statutory staunch staunchest staunchly stave
staved staves stay stayed staying stays stead steadfast steadfastly steadfastness steadied steadier steadily
steadiness steady steak steaks steal stealing steals stealth stealthy steam steamboat steamed steamer steaming
steamroller steamship steel steelmaker steelmakers steelmaking steels steelworkers steelworks steep steeped steeper
steepest steeple steeply steepness steer steered steering steers stellar stem stem-cell stemmed stemming stems stench
stencil stenographer step step-by-step stepbrother stepchild stepchildren stepfather stepmother stepparent steppe
stepped steppes stepping steps stepwise stereo stereotype stereotyped stereotypes stereotypical stereotyping sterile
sterilisation sterilise sterilised sterility sterling stern sternly steroid steroids stethoscope stew steward stewards
stewardship stick sticker stickers sticking sticks sticky stiff stiffen stiffer stifle stifled stifles stifling stigma
stigmas stigmatisation stigmatise stigmatised stigmatising still stillbirth stillbirths stillness stilt stimulant
stimulants stimulate stimulated stimulates stimulating stimulation stimuli stimulus sting stinging stings stink
stinking stint stipend stipends stipulate stipulated stipulates stipulating stipulation stipulations stir stirred
stirring stirs stitch stitched stitches stoat stock stockade stockbreeding stockbroker stockbrokers stocked
stockholder stockholders stockholding stocking stockings stockist stockpile stockpiled stockpiles stockpiling stocks
stocktake stocktaking stoic stoically stoke stoked stoking stole stolen stomach stomachs stomp stone stoned stones
stonewall stonework stony stood stool stools stoop stop stop-and-go stop-gap stopgap stopover stoppage stoppages
stopped stopper stopping stops stopwatch storage store stored storefront storehouse storekeeper storeroom stores
storey storeys stories storing stork storks storm stormed storming storms stormwater stormy story storybook storyline
storylines storyteller storytellers storytelling stout stove stow stowage stowaway stowed straddle straddles
straddling straight straighten straightened straightening straightforward straightforwardly straightforwardness strain
strained straining strains strait straits strand stranded strands strange strangely strangeness stranger strangers
strangest strangle strangled stranglehold strangulation strap strapped straps strata stratagem stratagems strategic
strategically strategies strategist strategists strategy stratification stratified stratosphere stratospheric stratum
straw strawberries strawberry straws stray strayed strays streak streaks stream streamed streaming streamline
streamlined streamlines streamlining streams street streetcar streetlights streets streetscape strength strengthen
strengthened strengthening strengthens strengths strenuous strenuously stress stressed stresses stressful stressing
stressor stressors stretch stretched stretcher stretchers stretches stretching strewn stricken strict stricter
strictest strictly strictness stricture strictures stride strident strides striding strife strike strikebreakers
striker strikers strikes striking strikingly string stringency stringent stringently strings strip stripe striped
stripes stripped stripping strips strive striven strives striving strobe strode stroke strokes stroll strolling strong
strong-willed stronger strongest stronghold strongly strongman strove struck structural structuralism structurally
structure structured structures structuring struggle struggled struggles struggling strung strut strychnine
ststrongholds stub stubborn stubbornly stubbornness stuck stud studded student students studentship studied studies
studio studios studious study studying stuff stuffed stuffing stuffy stultify stumble stumbled stumbles stumbling
stump stumps stun stung stunned stunning stunningly stunt stunted stunting stunts stupendous stupid stupidity stupidly
stupor sturdy sturgeon stutter sty style styled styles styling stylised stylish stylist stylistic suasion suave
sub-categories sub-category sub-committee sub-committees sub-continent sub-contract sub-contracting sub-contractor
sub-contractors sub-criteria sub-divided sub-division sub-federal sub-fund sub-group sub-groups sub-heading sub-item
sub-licence sub-measures sub-national sub-optimal sub-plots sub-programme sub-programmes sub-project sub-region
sub-regional sub-regions sub-sample sub-section sub-sections sub-sector sub-sectors sub-set sub-standard sub-state
sub-system sub-systems sub-titles sub-zero subaltern subcommittee subcommittees subconscious subconsciously
subcontinent subcontract subcontracted subcontracting subcontractor subcontractors subcontracts subculture subcultures
subdivide subdivided subdivision subdivisions subdue subdued subgroup subgroups subheading subheadings subhuman
subject subjected subjecting subjection subjective subjectively subjectivity subjects subjugate subjugated subjugation
subjunctive sublease sublet subletting sublime subliminal submarine submariners submarines submerge submerged
submersible submersion submission submissions submissive submit submits submitted submitter submitters submitting
subnational subnormal suboptimal subordinate subordinated subordinates subordination subparagraph subparagraphs
subpoena subpoenaed subprime subprogramme subregion subregional subregions subroutine subsample subscribe subscribed
subscriber subscribers subscribes subscribing subscription subscriptions subsection subsections subsector subsectors
subsequent subsequently subservience subservient subset subsets subside subsided subsides subsidiaries subsidiarity
subsidiary subsidies subsiding subsidisation subsidise subsidised subsidises subsidising subsidy subsist subsistence
subsoil subsonic subspecies substance substances substandard substantial substantially substantiate substantiated
substantiating substantiation substantive substantively substation substations substitutability substitutable
substitute substituted substitutes substituting substitution substitutions substrate substrates substructure subsume
subsumed subsumption subsurface subsystem subsystems subtenant subterfuge subterranean subtitle subtitled subtitles
subtitling subtle subtleties subtlety subtly subtotal subtract subtracted subtracting subtraction subtropical
subtropics suburb suburban suburbanites suburbia suburbs subvention subversion subversive subvert subverted subverting
subway subways succeed succeeded succeeding succeeds success successes successful successfully succession successions
successive successively successor successors succinct succinctly succulent succumb succumbed succumbing such suchlike
suck sucked sucker suckers sucking suckle sucklers sucrose suction sudden suddenly suddenness sue sued suede sues suet
suffer sufferance suffered sufferer sufferers suffering sufferings suffers suffice suffices sufficiency sufficient
sufficiently suffix suffixes suffocate suffocated suffocating suffocation suffrage suffragette suffragettes suffused
sugar sugar-free sugarbeet sugarcane sugared sugars sugary suggest suggested suggesting suggestion suggestions
suggestive suggests suicidal suicide suicides suing suit suitability suitable suitably suitcase suitcases suite suited
suites suiting suitor suitors suits sulking sulky sullen sully sulphate sulphates sulphide sulphur sulphuric sultan
sultana sultanate sum summable summaries summarily summarise summarised summarises summarising summary summation
summed summer summers summertime summing summit summits summon summoned summoning summons sumptuous sums sun
sunbathing sunbed sunbeds sunbelt sunburn sunday sundry sunflower sunflowers sung sunglasses sunk sunken sunlight
sunny sunrise suns sunscreen sunset sunsets sunshine sunspot sunstroke suntan super super-rapid super-rich
superannuated superannuation superb superbly superbug superbugs supercargo supercharge supercharged supercilious
supercomputer supercomputers superconducting superconductivity superconductor superficial superficiality superficially
superfluous supergrid superhero superheroes superhighway superhighways superhuman superimpose superimposed superintend
superintendent superintendents superior superiority superiors superlative superlatives supermarket supermarkets
supermodel supernational supernatural supernova supernumerary superpower superpowers supersede superseded supersedes
superseding supersonic superstar superstars superstate superstition superstitions superstitious superstore superstores
superstructure supertanker supertankers supervise supervised supervises supervising supervision supervisions
supervisor supervisors supervisory supine supper supplant supplanted supplanting supple supplement supplemental
supplementary supplementation supplemented supplementing supplements suppliant supplication supplied supplier
suppliers supplies supply supply-chain supply-side supplying support supportable supported supporter supporters
supporting supportive supports suppose supposed supposedly supposes supposing supposition suppositions suppress
suppressed suppresses suppressing suppression supra-national supranational supranationalism supranationality
supraregional supremacist supremacists supremacy supreme supremely surcharge surcharges sure surely sureties surety
surf surface surfaced surfaces surfacing surfeit surfer surfers surfing surge surged surgeon surgeons surgeries
surgery surges surgical surgically surging surly surmise surmount surmounted surmounting surname surnames surpass
surpassed surpasses surpassing surplus surpluses surprise surprised surprises surprising surprisingly surreal
surrealism surrealist surrender surrendered surrendering surreptitious surrogacy surrogate surrogates surround
surrounded surrounding surroundings surrounds surtax surveil surveillance survey surveyed surveying surveyor surveyors
surveys survivability survival survive survived survives surviving survivor survivors susceptibilities susceptibility
susceptible suspect suspected suspecting suspects suspend suspended suspenders suspending suspends suspense suspension
suspensions suspensive suspensory suspicion suspicions suspicious suspiciously sustain sustainability sustainable
sustainably sustained sustaining sustainment sustains sustenance sutures swab swabs swallow swallowed swallowing
swallows swam swamp swamped swamping swamps swampy swan swans swap swapped swapping swaps swarm swarming swarms
swastika sway swayed swaying swear swearing sweat sweater sweaters sweating sweatshirt sweatshop sweatshops sweaty
sweep sweeper sweeping sweepingly sweeps sweepstake sweet sweetcorn sweeten sweetened sweetener sweeteners sweetening
sweeter sweetness sweets swell swelling sweltering swept swerve swift swifter swiftly swiftness swim swimmer swimmers
swimming swims swimsuit swindle swindled swindler swindlers swine swing swinging swings swiped swirling swish switch
switchboard switched switches switchgear switching switchover swivel swollen swoon swoop sword swords sworn swum swung
sycamore syllable syllables syllabus syllabuses symbiosis symbiotic symbol symbolic symbolically symbolise symbolised
symbolises symbolising symbolism symbols symmetric symmetrical symmetry sympathetic sympathetically sympathies
sympathise sympathiser sympathisers sympathy symphonic symphonies symphony symposia symposium symposiums symptom
symptomatic symptoms synagogues synchronicity synchronisation synchronise synchronised synchronising synchronous
synchronously syndicate syndicated syndicates syndrome syndromes synergetic synergies synergistic synergy synod
synonym synonymous synonyms synopsis synoptic syntactic syntax syntheses synthesis synthesise synthesised synthesiser
synthesising synthetic synthetically synthetics syphon syringes syrup syrups system systematic systematically
systematise systemic systemically systems systems-level systemwide tab tabby table tableau tablecloth tabled tables
tablet tablets tableware tabling tabloid tabloids taboo taboos tabs tabular tabulate tabulated tachograph tachographs
tacit tacitly tack tacked tackle tackled tackles tackling tacks tacky taco tact tactful tactic tactical tactically
tactics tactile tactless tadpole tag tagged tagging tags tail tailback tailbacks tailed tailgate tailing tailor
tailor-made tailored tailoring tailors tailpipe tails tailspin tailwind tailwinds taint tainted take take-off
take-over take-up takeaway taken takeoff takeover takeovers taker takers takes taking takings talcum tale talent
talented talents tales talisman talk talkative talked talker talking talks tall taller tallest tallied tallies tally
tallying tambourine tame tamed tamper tampering tan tandem tangent tangential tangerine tangible tangibly tangle
tangled tango tank tanker tankers tanks tanned tanning tantalising tantamount tantrum tap tapas tape taped taper
tapered tapering tapes tapestries tapestry tapped tapping taps tar tardily tardy target targeted targeting targets
tariff tariffs tarmac tarnish tarnished tarpaulin tarry tart tartan task tasked taskforce tasking taskmaster tasks
tassel taste tasted tasteful tasteless taster tasters tastes tasting tasty tattered tattoo tattoos taught taunt taunts
taut tautology tavern taverns tax tax-based tax-deductible tax-evasion tax-exempt tax-free tax-paying tax-related
taxable taxation taxed taxes taxi taxicab taxing taxis taxonomic taxonomies taxonomy taxpayer taxpayers taxpaying tea
teach teacher teachers teaches teaching teachings team teamed teaming teammate teammates teams teamwork teapot tear
teared tearful tearing tears teas tease teased teasing teaspoon teat teats tech technical technicalities technicality
technically technician technicians technique techniques techno technocracy technocrat technocratic technocrats
technological technologically technologies technologist technologists technology technology-based technology-driven
technology-neutral tectonic tedious tediously tedium tee teem teeming teen teenage teenaged teenager teenagers teens
teeth teething teetotal tele-education tele-health tele-medicine tele-work tele-working telecast telecom
telecommunication telecommunications telecoms teleconference teleconferences teleconferencing telegram telegrams
telegraph telehealth telemarketing telematic telematics telemedicine telemetry telepathy telephone telephoned
telephones telephonic telephony telephoto telescope telescopes telescopic teleshopping teletext televise televised
television televisions televisual telework teleworker teleworkers teleworking telex tell teller tellers telling
tellingly tells telltale temerity temper temperament temperamental temperance temperate temperature temperatures
tempered tempering tempers tempest tempestuous template templates temple temples tempo temporal temporally temporarily
temporary temporise tempt temptation temptations tempted tempting tempts ten ten-day ten-point ten-year tenable
tenacious tenaciously tenacity tenancies tenancy tenant tenants tend tended tendencies tendency tendentious tender
tendered tenderer tenderers tendering tenderly tenderness tenders tending tendon tendons tends tenement tenements
tenet tenets tenfold tenner tennis tenor tenors tenpin tens tense tensed tensely tensile tension tensions tent
tentacle tentacles tentative tentatively tenters tenth tenths tents tenuous tenure tenured term termed terminal
terminally terminals terminate terminated terminates terminating termination terminations terming termini
terminological terminologies terminology terminus termite termites terms terrace terraced terraces terracotta terrain
terrains terrapin terrestrial terrible terribly terrier terrific terrified terrify terrifying terrine territorial
territoriality territorially territories territory terror terrorise terrorised terrorising terrorism terrorist
terrorist-related terrorists terrors terse tersely tertiary test test-bed test-tube testable testament testaments
testbed testbeds tested tester testers testicle testicles testified testifies testify testifying testimonial
testimonials testimonies testimony testing testosterone tests tetanus tether tethered tetra tetrahedron text textbook
textbooks textile textiles texts textual textually texture textured textures than thank thanked thankful thankfully
thanking thankless thanks thanksgiving that thatch thatched thaw thawed thawing the theatre theatregoers theatres
theatrical theft thefts their theirs them thematic thematically theme themed themes themselves then thence thenceforth
theocracy theologian theologians theological theology theorem theorems theoretical theoretically theoreticians
theories theorise theorist theorists theory therapeutic therapeutics therapies therapist therapists therapy there
thereabouts thereafter thereby therefore therefrom therein thereof thereon thereto thereunder thereupon therewith
therm thermal thermally thermodynamic thermodynamics thermometer thermometers thermostat thermostats thesaurus these
theses thesis thespian they thick thicken thickened thicker thicket thickly thickness thief thieves thieving thigh
thighs thimble thin thing things think think-tank think-tanks thinkable thinker thinkers thinking thinks thinly
thinned thinner thinness thinning third third-country third-generation third-largest third-level third-parties
third-party third-placed third-rate thirdly thirds thirst thirsty thirteen thirteenth thirties thirtieth thirty
thirty-year this thistle thistles thither thorax thorn thorns thorny thorough thoroughbred thoroughfare thoroughfares
thoroughgoing thoroughly thoroughness those though thought thought-provoking thoughtful thoughtfully thoughtfulness
thoughtless thoughts thousand thousandfold thousands thousandth thousandths thrash thrashed thrashing thread
threadbare threaded threading threads threat threaten threatened threatening threateningly threatens threats three
three-dimensional three-fold three-hour three-month three-monthly three-part three-phase three-pillar three-quarter
three-quarters three-stage three-tier three-way three-year threefold threesome thresh thresher threshold thresholds
threw thrift thrifty thrill thrilled thriller thrillers thrilling thrive thrived thrives thriving throat throats
throes thrombosis throne throng thronged throngs throttle throttling through throughout throughput throughway throw
throwaway throwback throwing thrown throws thrust thrusting thrusts thud thug thuggery thugs thumb thumbnail
thumbnails thumbs thunder thunderbolt thunderous thunderstorm thunderstorms thus thwart thwarted thwarting thyme
thyroid tiara tick ticked ticker ticket ticketing ticketless tickets ticking tickle ticklish ticks tidal tide tides
tidied tidily tidings tidy tidying tie tie-in tie-up tied tier tiered tiers ties tiff tiger tigers tight tight-fisted
tight-knit tight-lipped tighten tightened tightening tightens tighter tightest tightly tightness tightrope tile tiled
tiles tiling till tillage tilled tiller tilling tills tilt tilted tilting timber timberland timbers timbre time
time-bound time-consuming time-critical time-frame time-frames time-honoured time-lag time-lags time-limit
time-limited time-limits time-saving time-scale time-sensitive time-series time-table time-tabling time-tested timed
timeframe timeframes timekeeper timekeeping timeless timelessness timelier timeline timelines timeliness timely
timeous timer timers times timescale timescales timeshare timesharing timetable timetabled timetables timetabling
timid timidity timidly timing timings tin tincture tinder tinderbox tinfoil ting tinge tingle tinier tiniest tinker
tinkering tinned tinnitus tinny tins tinsel tint tinted tiny tip tip-off tipoff tipped tipping tipple tips tipster
tiptoe tirades tire tired tiredly tiredness tireless tirelessly tires tiresome tiring tissue tissues titan titanic
titanium titbits tithes title titled titles titular to toad toast toasted toaster tobacco tobacconist toboggan today
toddler toddlers toddy toe toes toffee tofu together togetherness toggle toil toilet toiletries toilets toiling token
tokenism tokens told tolerable tolerance tolerances tolerant tolerate tolerated tolerates tolerating toleration toll
tolled tolling tolls tomahawk tomato tomatoes tomb tombs tombstone tomography tomorrow ton tonal tone toned toner
tones tongue tongues tonic tonight toning tonnage tonnages tonne tonnes tons tonsil tonsils too took tool toolbox
toolboxes tooling toolkit toolkits tools tooth toothache toothbrush toothless toothpaste top top-down top-level
top-performing top-quality top-ranking top-secret top-slicing top-up top-ups topaz topic topical topicality topics
topless topmost topographic topographical topography topological topology topped topping topple toppled toppling tops
topsoil torch torchlight tore torment tormented tormentor torn tornado tornadoes torpedo torpedoed torpor torque
torrent torrential torrents torrid torso tort tortilla tortoise torts tortuous torture tortured torturers torturing
toss tossed tossing total totalitarian totalitarianism totalities totality totalled totalling totally totals totem
totter tottering toucan touch touchdown touched touches touching touchpad touchscreen touchstone touchy tough toughen
toughened toughening tougher toughest toughness tour toured touring tourism tourist touristic tourists tournament
tournaments tourniquet tours tout touted touting tow towage toward towards towed towel towels tower towered towering
towers towing town townhall towns townsfolk township townships townspeople toxic toxicity toxicological toxicologist
toxicology toxin toxins toy toyed toying toys trace traceability traceable traced tracer traces tracing track tracked
tracker trackers tracking tracks tracksuit tract tractable traction tractor tractors tracts tradable trade trade-in
trade-off trade-offs trade-related trade-union traded trademark trademarks tradeoff tradeoffs trader traders trades
tradesman tradesmen tradespeople trading tradition traditional traditionalist traditionalists traditionally traditions
traffic trafficked trafficker traffickers trafficking tragedies tragedy tragic tragically trail trailblazer
trailblazing trailed trailer trailers trailing trails train trainable trained trainee trainees traineeship
traineeships trainer trainers training trainings trains trait traitor traitors traits trajectories trajectory tram
tramlines tramp trampled trampling trampoline tramps trams tramway tramways trance tranche tranches tranquil
tranquilliser tranquillity trans-national trans-regional trans-sectoral trans-shipment transact transacted transacting
transaction transactional transactions transatlantic transborder transboundary transcend transcended transcendence
transcending transcends transcontinental transcribe transcribed transcript transcription transcripts transdisciplinary
transept transfer transferability transferable transfered transferee transference transferor transferral transferred
transferring transfers transfix transfixed transform transformation transformational transformations transformative
transformed transformer transformers transforming transforms transfrontier transfuse transfused transfusion
transfusions transgender transgene transgenic transgress transgression transgressions transgressor transience
transient transistor transistors transit transiting transition transitional transitioned transitioning transitions
transitive transitory transits translate translated translates translating translation translations translator
translators translucent transmissible transmission transmissions transmit transmits transmittable transmitted
transmitter transmitters transmitting transnational transnationality transnationally transparencies transparency
transparent transparently transpire transpired transpires transpiring transplant transplantation transplantations
transplanted transplanting transplants transport transportable transportation transported transporter transporters
transporting transports transpose transposed transposes transposing transposition transsexual transshipment
transversal transverse transvestite trap trapdoor trapeze trapped trapper trappers trapping trappings traps trash
trashed trauma traumas traumatic traumatised travel travelled traveller travellers travelling travels traverse
traversed traverses traversing travesty trawl trawled trawler trawlers trawling tray trays treacherous treachery tread
treading treadmill treads treason treasonable treasure treasured treasurer treasurers treasures treasuries treasury
treat treatable treated treaties treating treatise treatment treatments treats treaty treble trebled tree
tree-planting trees treetop trek trekking trellis tremble trembled tremendous tremendously tremor tremors trench
trenchant trenches trend trending trends trendsetter trendsetters trendy trepidation trespass trespasser trespassers
trespassing triad triage trial trial-and-error trialed trialling triallist trialogue trialogues trials triangle
triangles triangular triangulation triathlon tribal tribalism tribe tribes tribesman tribesmen tribulation
tribulations tribunal tribunals tribune tributaries tributary tribute tributes trick tricked trickery trickiest
trickle trickled trickling tricks tricky tricolour tricycle trident tried triennial triennium trier tries trifle
trifling trigger triggered triggering triggers trigonometry trilateral trilingual trillion trillions trilogue trilogy
trim trimester trimmed trimming trimmings trinity trinket trio trip tripartite triple triple-helix tripled triples
triplet triplets triplicate tripling tripod tripped tripping trips triumph triumphal triumphant triumphantly triumphed
triumphs trivial trivialise triviality trod trodden trolley trolleys trollish trombone troop trooper troopers troops
trophies trophy tropic tropical tropics trot trotting trouble trouble-free troubled troublemaker troublemakers
troubles troubleshooter troubleshooting troublesome troubling trough troughs troupes trousers trout trowel truancy
truant truce truces truck trucker truckers trucking truckload trucks truculent trudge trudging true truer truest
truffles truisms truly trump trumped trumpet trumpeted trumpeting trumps truncate truncated truncheons trunk trunks
trust trust-based trust-building trusted trustee trustees trustful trusting trusts trustworthiness trustworthy trusty
truth truthful truthfully truthfulness truths try trying tsar tsarist tsars tsunamis tub tuba tube tuber tubercular
tuberculosis tubers tubes tubing tubs tubular tuck tucked tug tugboat tugging tugs tuition tuition-free tulips tumble
tumbled tumbler tumbles tumbling tumour tumours tumult tumultuous tuna tundra tune tuned tuneful tuner tunes tunic
tuning tunnel tunnelled tunnelling tunnels turban turbid turbidity turbine turbines turbo turbocharged turbot
turbulence turbulent turf turfs turkey turkeys turmeric turmoil turn turnabout turnaround turnaround-time turned
turner turning turnings turnip turnkey turnoff turnout turnouts turnover turnovers turnpike turns turnstile turnstiles
turntable turpentine turquoise turrets turtle turtles tusks tussles tutelage tutor tutored tutorial tutorials tutoring
tutors tweak tweaked tweaking tweaks tweed tweet tweeted tweeting tweets tweezers twelfth twelve twelve-month twenties
twentieth twenty twenty-first twenty-five twenty-four twenty-one twenty-two twice twice-weekly twice-yearly twigs
twilight twin twin-track twine twinge twinkle twinkling twinned twinning twinnings twins twist twisted twister
twisting twists twitch two two-day two-degree two-dimensional two-faced two-fifths two-fold two-hour two-month
two-page two-party two-phase two-pronged two-round two-sided two-speed two-stage two-state two-step two-tailed
two-term two-thirds two-tier two-track two-way two-week two-wheeled two-wheelers two-year twofold twos twosome tycoons
tying type type-approval typed typeface types typeset typesetting typewriter typewriters typhoid typhoon typhoons
typhus typical typically typified typifies typify typing typist typo typographical typography typologies typology
typos tyrannical tyrannise tyranny tyrant tyrants tyre tyres ubiquitous ubiquity udder ugliness ugly ulcers ulterior
ultimate ultimately ultimatum ultimatums ultra ultra-low ultra-modern ultra-nationalist ultralight ultrasonic
ultrasound ultrasounds ultraviolet umbilical umbrage umbrella umbrellas umpires umpteen un-democratic unabashed
unabated unable unabridged unacceptability unacceptable unacceptably unaccompanied unaccountable unaccounted
unaccustomed unachievable unacknowledged unacquainted unaddressed unadjusted unadulterated unaffected unaffordability
unaffordable unaided unalienable unaligned unallocated unaltered unambiguous unambiguously unambitious unanimity
unanimous unanimously unannounced unanswerable unanswered unanticipated unappealing unapproved unarmed unashamed
unashamedly unasked unassailable unassigned unassisted unassuming unattached unattainable unattained unattended
unattractive unaudited unauthorised unavailability unavailable unavoidable unavoidably unaware unawares unbalanced
unbearable unbearably unbeatable unbeaten unbecoming unbeknown unbelievable unbelievably unbeliever unbiased unblock
unblocked unblocking unborn unbound unbounded unbreakable unbridgeable unbridled unbroken unbundle unbundled
unbundling unburden uncanny unceasing unceasingly uncertain uncertainties uncertainty unchain unchallengeable
unchallenged unchanged unchanging uncharted unchecked unclaimed unclassified uncle unclean unclear uncles uncollected
uncomfortable uncomfortably uncommitted uncommon uncommonly uncompetitive uncomplicated uncompromising
uncompromisingly unconcerned unconditional unconditionality unconditionally unconfirmed unconnected unconscionable
unconscious unconsciously unconsciousness unconstitutional unconstitutionality unconstitutionally unconstrained
uncontaminated uncontested uncontrollable uncontrollably uncontrolled uncontroversial unconventional unconvinced
unconvincing uncooperative uncoordinated uncouth uncover uncovered uncovering uncovers uncritical uncritically unction
uncut undated undaunted undecided undeclared undefined undelivered undemocratic undeniable undeniably under
under-achievement under-developed under-employed under-employment under-fives under-funded under-funding
under-implementation under-investment under-performing under-report under-reporting under-represent
under-representation under-represented under-resourced under-secretary under-served under-spend under-spending
under-spent under-staffed under-use under-used under-utilised underachieve underachievement underage underarm underbid
underbrush undercapitalised undercarriage undercover undercurrent undercut undercuts undercutting underdeclaration
underdeclared underdeveloped underdevelopment underdog underdogs underemployed underemployment underestimate
underestimated underestimates underestimating underestimation underexplored underfeed underfinance underfinanced
underfinancing underfoot underfund underfunded underfunding undergo undergoes undergoing undergone undergraduate
undergraduates underground undergrowth underhanded underinvest underinvested underinvestment underlie underlies
underline underlined underlines underling underlining underlying undermanned undermine undermined undermines
undermining underneath undernourished undernourishment underpaid underpants underpass underpasses underpay
underpayment underpayments underperform underperformance underperformed underperforming underpin underpinned
underpinning underpinnings underpins underplay underpopulated underpowered underprepared underprice underpricing
underprivileged underrate underrated underreport underreported underreporting underrepresent underrepresentation
underrepresented underresourced underresourcing underscore underscored underscores underscoring undersea
undersecretaries undersecretary underserved undershirt underside undersigned undersized underskilled underspend
underspending underspent understaffed understaffing understand understandable understandably understanding
understandings understands understate understated understatement understood undertake undertaken undertaker
undertakers undertakes undertaking undertakings undertone undertook underuse underused underutilisation underutilised
undervalue undervalued underwater underway underwear underweight underwent underwhelming underworld underwrite
underwriter underwriters underwriting underwritten undeserved undeservedly undesirable undesired undetectable
undetected undetermined undeterred undeveloped undid undifferentiated undignified undiluted undiminished undisclosed
undisputed undistorted undisturbed undivided undo undocumented undoing undone undoubted undoubtedly undressed undue
undulating unduly unearth unearthed unease uneasily uneasy uneconomic uneconomical uneducated unelected unemployable
unemployed unemployment unencumbered unending unequal unequalled unequally unequivocal unequivocally unerring
unethical uneven unevenly unevenness uneventful unexpected unexpectedly unexpired unexplained unexploited unexplored
unfailing unfailingly unfair unfairly unfairness unfamiliar unfamiliarity unfashionable unfathomable unfavourable
unfavourably unfettered unfilled unfinished unfit unflinching unfold unfolded unfolding unfolds unforeseeable
unforeseen unforgettable unforgivable unforgiving unfortunate unfortunately unfounded unfreeze unfriendly unfulfilled
unfunded unfurl ungovernable ungrateful unguarded unhappily unhappiness unhappy unharmed unhealthy unheard unheard-of
unheeded unhelpful unhindered unholy unhurt unicameral unicorns unidentified unidirectional unification unified
unifier unifies uniform uniformed uniformity uniformly uniforms unify unifying unilateral unilateralism unilaterally
unimaginable unimaginative unimpaired unimpeded unimplemented unimportant unimpressed uninformed uninhabitable
uninhabited uninhibited uninsured unintelligible unintended unintendedly unintentional unintentionally uninterested
uninteresting uninterrupted uninvited union union-wide unionisation unionise unionised unionism unionist unionists
unions unique uniquely uniqueness unison unit unitary unite united unites unities uniting units unity universal
universalism universalist universality universally universe universities university university-level unjust
unjustifiable unjustifiably unjustified unjustly unkempt unkind unknowing unknowingly unknown unknowns unlawful
unlawfully unlawfulness unleaded unleash unleashed unleashes unleashing unless unlicensed unlike unlikelihood unlikely
unlimited unlisted unload unloaded unloading unlock unlocked unlocking unlocks unlucky unmanageable unmanaged unmanned
unmarked unmarried unmask unmasked unmatched unmet unmistakable unmistakably unmitigated unmodified unnamed unnatural
unnecessarily unnecessary unnerved unnerving unnoticed unobserved unobtainable unobtrusive unoccupied unofficial
unofficially unopened unopposed unorganised unorthodox unpack unpacked unpacking unpaid unpalatable unparalleled
unparliamentary unplanned unpleasant unpleasantness unplug unpopular unpopularity unprecedented unpredictability
unpredictable unpredictably unprepared unprincipled unprocessed unproductive unprofessional unprofitable unprotected
unproven unprovoked unpublished unpunished unqualified unquestionable unquestionably unquestioned unquestioning
unravel unravelled unravelling unreachable unreadable unrealisable unrealised unrealistic unrealistically unreasonable
unreasonably unrecognisable unrecognised unrecorded unregistered unregulated unrelated unrelenting unreliability
unreliable unremarkable unremitting unremunerated unrepentant unrepresentative unresolved unresponsive
unresponsiveness unrest unrestrained unrestricted unripe unrivalled unroll unruly unsafe unsatisfactory unsatisfied
unsatisfying unscathed unscheduled unscientific unscrupulous unseasonal unseat unsecured unseemly unseen unselfish
unsettled unsettling unsightly unsigned unskilled unsold unsolicited unsolved unsophisticated unsound unspecific
unspecified unspent unspoiled unspoilt unspoken unstable unstably unstoppable unstructured unsubsidised
unsubstantiated unsuccessful unsuccessfully unsuitability unsuitable unsuited unsupervised unsupported unsure
unsurpassed unsurprising unsurprisingly unsuspecting unsustainability unsustainable unsustainably unsympathetic
untangle untapped untenable untested unthinkable untied until untimely unto untold untouchable untouchables untouched
untoward untrained untreated untried untrue untrustworthy unused unusual unusually unveil unveiled unveiling unveils
unwarranted unwary unwavering unwelcome unwell unwieldy unwilling unwillingly unwillingness unwind unwinding unwise
unwisely unwitting unwittingly unworkable unworthy unwritten unyielding up up-and-coming up-front up-scaling
up-skilling up-to-date up-to-the-minute upbeat upbringing upcoming update updated updates updating upend upfront
upgrade upgraded upgrades upgrading upheaval upheavals upheld uphill uphold upholding upholds upholstery upkeep upland
uplands uplift uplifted uplifting uplifts upload uploaded uploading uploads upmarket upon upper upper-class
upper-middle-income uppermost uprated upright uprising uprisings upriver uproar uproot uprooted ups upscale upscaling
upset upsets upsetting upshot upside upsides upskill upskilled upskilling upstage upstairs upstanding upstart upstream
upsurge upsustained upswing uptake uptempo uptick uptime uptown uptrend upturn upward upwardly upwards upwind uranium
urban urbane urbanisation urbanise urbanised urbanising urbanism urbanist urbanites urbanity urchin urea urge urged
urgency urgent urgently urges urging urgings urinal urinary urinate urine urn urologist urology us usability usable
usage usages use use-by used useful usefully usefulness useless user user-centred user-driven user-friendly
user-generated username usernames users uses usher ushered ushering ushers using usual usually usurious usurp usurped
usury utensils uterine uterus utilisation utilise utilised utilises utilising utilitarian utilities utility utmost
utopia utopian utopians utter utterance utterances uttered uttering utterly uttermost vacancies vacancy vacant vacate
vacated vacating vacation vacations vaccinate vaccinated vaccinating vaccination vaccinations vaccine vaccines
vacillate vacillating vacuous vacuum vacuums vagabond vagaries vaginal vagrancy vagrant vague vaguely vagueness vain
vainly valentine valet valiant valiantly valid validate validated validates validating validation validations
validator validity validly valise valley valleys valorisation valorise valorised valorising valour valuable valuables
valuation valuations value value-added value-based value-driven value-for-money valued valuee valueless valuer valuers
values valuing valve valves vampire van vandal vandalise vandalised vandalism vandals vanguard vanilla vanish vanished
vanishes vanishing vanity vanquish vanquished vans vantage vaporisation vaporise vapour vapours variability variable
variables variably variance variances variant variants variation variations varicose varied varies varietal varieties
variety various variously varnish vary varying vascular vases vast vastly vastness vats vault vaults veal veer veered
veering vegan vegans vegetable vegetables vegetarian vegetarians vegetate vegetation vegetative vehemence vehement
vehemently vehicle vehicles vehicular veil veiled veils veins velocities velocity velodrome velvet vending vendor
vendors veneer venerable venereal vengeance venison venom venomous vent vented ventilate ventilated ventilating
ventilation ventilator ventilators venting ventral ventricle vents venture ventured ventures venturing venue venues
veracity veranda verb verbal verbally verbatim verbose verbs verdant verdict verdicts verge verges verifiability
verifiable verifiably verification verifications verified verifier verifiers verifies verify verifying veritable
veritably vermin vernacular versatile versatility verse versed verses version versions versus vertebra vertebrae
vertebral vertebrate vertebrates vertex vertical vertically verve very vessel vessels vest vested vestibule vestige
vestiges vesting vestry vests vet veteran veterans veterinarian veterinarians veterinary veto vetoed vetoes vetoing
vets vetted vetting vexed vexing via viability viable viably viaduct viaducts vial vibrancy vibrant vibrate vibrating
vibration vibrations vicar vicarage vicarious vicariously vice vice-chair vice-chairman vice-chairmanship
vice-chairmen vice-chairperson vice-chairs vice-chancellor vice-chancellors vice-minister vice-ministers
vice-presidencies vice-presidency vice-president vice-presidents vice-versa viceroy vices vicinity vicious viciously
vicissitudes victim victimisation victimise victimised victimless victims victor victories victorious victors victory
video video-conference video-link video-on-demand videoconference videoconferences videoconferencing videoed videogame
videogames videolink videos videotape videotapes vie vied vies view viewed viewer viewers viewership viewing viewings
viewpoint viewpoints views vigil vigilance vigilant vigilante vigilantes vigils vigorous vigorously vigour vile villa
village villagers villages villain villains villas vindicate vindicated vindicates vindication vindictive vine vinegar
vines vineyard vineyards viniculture vintage vintages vinyl viola violable violate violated violates violating
violation violations violator violators violence violent violently violet violin violinist violins viper viral virgin
virginity virgins virile virility virologist virologists virology virtual virtualisation virtually virtue virtues
virtuosity virtuoso virtuous virulence virulent virus viruses visa visa-free visas visceral viscosity viscount viscous
visibility visible visibly vision visionaries visionary visions visit visitation visited visiting visitor visitors
visits visor vistas visual visualisation visualisations visualise visualised visualising visually visuals vital
vitality vitally vitamin vitamins viticultural viticulture vitriol vitriolic vivacious vivid vividly vivisection vixen
vocabularies vocabulary vocal vocalist vocalists vocally vocation vocational vocationally vocations vociferous
vociferously vodka vogue voice voice-over voiced voiceless voicemail voices voicing void voided voids volatile
volatility volcanic volcano volcanoes volition volley volleyball volt voltage voltages volts volume volumes voluminous
voluntarily voluntarism voluntary volunteer volunteered volunteering volunteerism volunteers vomit vomiting voracious
vortex vote voted voteless voter voters votes voting vouch vouched voucher vouchers vouching vow vowed vowel vowels
vowing vows voyage voyager voyagers voyages vulgar vulgarity vulnerabilities vulnerability vulnerable vultures vying
wade waded wader wading wafer wafers waffle waft wage waged wager wagered wages waging wagon wagons wailing waist
waistcoat wait waited waiter waiters waiting waiting-list waiting-lists waitress waits waive waived waiver waivers
waives waiving wake wake-up waken wakes waking walk walk-in walkable walked walker walkers walking walkout walkouts
walks walkway walkways wall walled wallet wallets wallflower wallnut wallow wallpaper walls walnuts walrus waltz wand
wander wandered wanderers wandering wane waned wanes waning want wanted wanting wanton wants war war-affected
war-crimes war-devastated war-ravaged war-torn ward warden wardens wardrobe wards ware warehouse warehoused warehouses
warehousing wares warfare warhead warheads warily wariness warlike warlord warlords warm warmblooded warmed warmer
warmest warming warmly warmongering warms warmth warn warned warning warningly warnings warns warp warped warrant
warranted warranties warranting warrants warranty warren warring warrior warriors wars warship warships wart wartime
wary was wash washable washed washer washers washes washing wasp wasps wastage waste wasted wasteful wastefulness
wasteland wastepaper wastes wastewater wasting watch watchdog watchdogs watched watcher watchers watches watchful
watching watchlist watchmaker watchmakers watchman watchmen watchtower watchword water water-based water-efficient
water-intensive water-powered water-related water-saving water-stressed waterborne watercolour watercolours
watercourse watercourses watercraft watercress watered waterfall waterfalls waterfowl waterfront watering waterlogged
watermark watermarks watermelon watermill waterproof waters watershed watersheds waterside watertight waterway
waterways waterworks watery watt watts wave waveband waved wavelength wavelengths waver wavered wavering waves waving
wavy wax waxed waxes waxing waxy way wayfarer waylaid waypoint ways wayside wayward we weak weaken weakened weakening
weakens weaker weakest weakling weakly weakness weaknesses wealth wealthier wealthiest wealthy wean weaned weaning
weapon weaponisation weaponise weaponry weapons weapons-grade wear wearable wearables wearer wearers weariness wearing
wearisome wears weary weasel weather weathered weathering weatherman weatherproof weathers weave weaver weavers weaves
weaving web web-based webcam webcams webcast webcasts webinar webinars weblog webmaster webpage webpages webs webshop
website websites wed wedded wedding weddings wedge wedged wedges wedlock wee weed weeding weedkiller weedkillers weeds
week weekday weekdays weekend weekends weeklies weeklong weekly weeks weep weeping weevil weigh weighed weighing
weighs weight weighted weighting weightings weightless weightlessness weightlifting weights weighty weir weird weirdly
weirds weirs welcome welcomed welcomes welcoming weld welded welder welders welding welfare welfare-to-work well
well-adapted well-advised well-aware well-balanced well-behaved well-being well-brought-up well-coordinated
well-defined well-deserved well-designed well-developed well-disposed well-documented well-earned well-educated
well-endowed well-equipped well-established well-financed well-founded well-functioning well-funded well-governed
well-grounded well-informed well-intended well-intentioned well-kept well-known well-liked well-managed well-meaning
well-off well-organised well-paid well-planned well-positioned well-prepared well-preserved well-proven well-qualified
well-read well-regarded well-regulated well-respected well-rounded well-run well-spent well-structured well-suited
well-targeted well-thought-out well-timed well-to-do well-tried well-understood well-used well-wishers well-worn
well-written wellbeing wellington wellingtons wellness wells welter went wept were werewolf west westbound westerly
western westerner westerners westernisation westernised westernmost westward westwards wet wetland wetlands wetness
wetter whack whale whalers whales whaling wharf wharves what whatever whatsoever wheat wheats wheel wheelbarrow
wheelchair wheelchairs wheeled wheeler wheelhouse wheeling wheels when whence whenever where whereabouts whereas
whereby wherefore wherein whereof whereon wheresoever whereto whereupon wherever wherewithal whet whether whetted
which whichever whiff while whilst whim whimper whims whimsical whine whip whiplash whipped whipping whips whirl
whirling whirlpool whirlwind whisk whisked whisker whiskers whiskey whisky whisper whispered whispering whispers
whistle whistle-blower whistle-blowers whistle-blowing whistleblower whistleblowers whistleblowing whistled whistler
whistles whistling white white-collar whiteboard whiten whitener whiteness whiter whites whitewash whitewashed whither
whiting whittled whittling whizz who who-done-it whoever whole whole-grain whole-hearted whole-heartedly
whole-of-government whole-of-society wholefood wholehearted wholeheartedly wholemeal wholeness wholesale wholesaler
wholesalers wholesaling wholesome wholly whom whomever whoop whooping whoopping whopping whore whose whosoever why
wicked wickedness wicker wicket wickets wide wide-angle wide-eyed wide-open wide-ranging wide-reaching wide-scale
wide-spread wideband widely widen widened widener widening widens wider widescreen widespread widest widow widowed
widower widowers widowhood widows width widths wield wielded wielding wields wife wigs wild wildcard wildcat
wilderness wildest wildfire wildfires wildflower wildflowers wildfowl wildlife wildly wilds wilful wilfully will
willed willing willingly willingness willow willows willpower wills wilt wilting wily win win-win wince winch wind
wind-power wind-up winded windfall windfalls winding windmill windmills window windows windpipe windpower winds
windscreen windscreens windsurfing windswept windy wine winemaker winemakers winemaking winepress wineries winery
wines wing winged wings wingspan wink winking winner winners winning winnings wins winsome winter wintering winters
wintertime wintry wipe wiped wiper wipes wiping wire wired wireless wirelessly wires wiretap wiretapping wiretaps
wiring wiry wisdom wise wisely wiser wisest wish wish-list wished wishes wishful wishing wishlist wisp wisteria wit
witch witchcraft witches with withdraw withdrawal withdrawals withdrawing withdrawn withdraws withdrew wither withered
withering withheld withhold withholding withholds within without withstand withstanding withstands withstood witness
witnessed witnesses witnessing wits witty wives wizard wizardry woe woeful woefully woes wok woke woken wolf wolverine
wolves woman womanhood womanly womb women women-friendly women-led women-only women-owned womenfolk won wonder
wondered wonderful wonderfully wondering wonderland wonders wondrous wont woo wood wooded wooden woodland woodlands
woodpecker woods woodwind woodwork woodworking woodworm woody wooed wooing wool woolen woolly word word-of-mouth
worded wording wordings words wordy wore work work-based work-life work-related work-study work-to-rule workability
workable workaholic workaround workbench workbook workday workdays worked worker worker-owned workers workflow
workflows workforce workforces workhorse workhouse working working-age working-class working-group working-level
working-time workings workload workloads workman workmanlike workmanship workmate workmates workmen workout workplace
workplaces workroom works worksheet worksheets workshop workshops workspace workspaces workstation workstations
workstream workstreams worksurface worktop workwear workweek world world-beating world-class world-famous world-leader
world-leading world-renowned world-wide worldliness worldly worlds worldview worldviews worldwide worm worms wormwood
worn worn-out worried worries worrisome worry worrying worryingly worse worsen worsened worsening worsens worship
worshipped worshippers worshipping worst worst-affected worst-case worst-hit worst-off worst-performing worth worthier
worthies worthily worthiness worthless worthwhile worthy would would-be wound wounded wounding wounds wove woven
wrangle wrangling wrap wrap-up wrapped wrapper wrapping wraps wrath wreak wreaked wreaking wreath wreaths wreck
wreckage wrecked wrecking wrecks wren wrench wrenching wrest wrested wrestle wrestled wrestler wrestlers wrestling
wretch wretched wriggle wring wringing wrinkle wrinkled wrinkles wrist wristband wrists wristwatch writ write
write-down write-off write-offs writer writers writes writhing writing writings writs written wrong wrong-footed
wrongdoer wrongdoers wrongdoing wrongdoings wronged wrongful wrongfully wrongly wrongs wrote wrought wrung wry wryly
x-ray x-rays xenon xenophobe xenophobes xenophobia xenophobic xylophone yacht yachting yachts yachtsman yams yard
yards yardstick yardsticks yarn yarns yawn yawning yea yeah year year-end year-long year-on-year year-round yearbook
yearbooks yearling yearlong yearly yearn yearning years years-long yeast yeasts yell yelled yelling yellow yellowed
yellowish yeoman yes yesterday yesteryear yet yeti yew yield yielded yielding yields yodel yoga yoghurt yogurt yoked
yolk yonder yore you young younger youngest youngster youngsters your yours yourself yourselves youth youth-led
youthful youths zeal zealot zealots zealous zealously zebra zebras zenith zero zero-carbon zero-emission
zero-emissions zero-energy zero-hours zero-rated zero-rating zero-sum zero-tariff zero-tolerance zero-waste zeroed
zeroes zeroing zeros zest zestful zesty zigzag zinc zip zip-code zipped zipper zodiac zombies zonal zone zoned zones
zoning zoo zookeeper zoological zoologist zoologists zoology zoom zoomed zooming zoonoses zoonosis zoonotic
zooplankton zoos zootechnical zucchini
`;
