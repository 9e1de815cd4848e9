// Goods, works, places and people, by whole families. A part, a try or a stage of them is none.
import type { Words } from "../lexicon.ts";

export const ENGLISH_GOODS: Words = {
  thing: `tune|solo|{logo|source|design|raw|print|image|audio|video|cad|project|word|excel|final|
    vector} files|formats|variants|logins|access|backup|domain|hosting|ssl certificate|theme|
    template{s|}|user interface|ui|ux|build|pipeline|server setup|nas|wifi|network|cabling|
    {phone|laptop|pc|computer|screen|battery|bike|shoe|watch|roof|boiler|car|door|window|
    clothing} repair|screen protector|phone case|stand|bracket{s|}|hook{s|}|rack|rail{s|}|
    railing{s|}|handrail|bannister|banister|staircase|stairs|step{s|}|stairlift|ramp|skirting|
    skirting boards|architrave|cornice|ceiling{s|}|plasterboard|partition|extension|
    conservatory|porch roof|canopy|awning|shutters|velux|skylight|dormer|chimney stack|flue|
    stove|wood burner|log burner|fireplace|mantelpiece|hearth|hob|extractor|extractor fan|hood|
    worktops|countertop|island|units|kitchen units|cabinets|cupboards|larder|pantry|taps|mixer|
    mixer tap|basin|vanity|vanity unit|shower {screen|tray|cabin|head|enclosure}|towel rail|
    tank|cistern|ballcock|stopcock|valve{s|}|pump|heat pump|solar panel{s|}|panel{s|}|inverter|
    wallbox|charging point|charger|fuse board|consumer unit|switch{es|}|dimmer|downlights|
    spotlights|chandelier|lampshade|outdoor light{s|}|floodlight|doorbell|intercom|lock{s|}|
    safe|letter plate|cat flap|dog flap|kennel|hutch|coop|chicken coop|stable door|gravel
    drive|path|pathway|paving|slabs|kerb|wall repair|rendering|cladding|guttering|downpipe{s|}|
    fascia|soffits|insulation|screed|concrete|foundation{s|}|trench|drain{s|}|septic tank|
    soakaway|lawn mowing|grass cutting|grass|hedge {trimming|cutting}|flower bed{s|}|borders|
    beds|raised bed{s|}|vegetable patch|orchard|shrub{s|}|rose bush{es|}|bush{es|}|stump|tree
    {work|surgery}|garden clearance|clearance|house clearance|patio set|bistro set|parasol|
    hammock|fire pit|hot tub|sauna|sandpit|climbing frame|slide|playhouse|tree house|treehouse|
    wendy house|bird box|bird table|bird feeder|bug hotel|sundial|water feature|statue|
    fountain|bench seat|pew|stool set|footstool|pouffe|ottoman|chaise longue|chaise|recliner|
    rocker|nest of tables|console table|dressing table|bureau|writing desk|standing desk|office
    desk|filing cabinet|bookshelf|bookshelves|shelving|shelving unit|tv unit|tv stand|display
    cabinet|drinks cabinet|wine rack|coat stand|coat rack|hat stand|shoe rack|umbrella stand|
    room divider|screen door|bunk bed{s|}|double bed|single bed|sofa bed|day bed|bedframe|bed
    frame|slats|topper|duvet set|bedding|bed linen|throw{s|}|bedspread|eiderdown|tapestry|wall
    hanging|macramé|macrame|dreamcatcher|doily|doilies|table runner|placemats|coasters|tea
    towel{s|}|oven gloves|bunting|garland|wreath{s|}|decorations|baubles|stocking{s|}|advent
    calendar|ornament{s|}|figurine{s|}|teddy bear|teddies|soft toy{s|}|rag doll|puppet{s|}|
    wooden toy{s|}|toy box|blocks|building blocks|marble run|train track|railway|model railway|
    slot car|scalextric|rc car|remote control car|trike|tricycle|balance bike|scooter|
    skateboard|roller skates|rollerblades|ice skates|skates|snowboard|sledge|paddleboard|sup|
    canoe|dinghy|oars|fishing rod|rod|reel|golf clubs|clubs|racket|racquet|tennis racket|
    cricket bat|bat|hockey stick|football{s|}|kit bag|boxing gloves|weights|dumbbells|
    treadmill|exercise bike|rowing machine|rower|cross trainer|yoga mat|helmet|bike lock|
    panniers|saddle bag|bike rack|bike trailer|child seat|wheel|inner tube|tube|chain|cassette|
    derailleur|brake pads|brake discs|clutch|gearbox|alternator|starter motor|exhaust|bumper|
    bonnet|wing mirror|windscreen|wiper blades|headlight{s|}|roof rack|roof box|tow bar|alloy
    wheels|alloys|winter tyres|summer tyres|snow chains|sat nav|dash cam|car stereo|stereo|
    hifi|hi fi|record player|deck{s|}|cassette player|cd player|dvd player|blu ray player|
    projector|soundbar|subwoofer|mixer desk|mixing desk|audio interface|pedal{s|}|guitar pedal|
    bass guitar|bass|electric guitar|acoustic guitar|banjo|mandolin|harp|viola|double bass|
    clarinet|oboe|trombone|tuba|french horn|bagpipes|recorder|harmonica|drum{s|}|cymbal{s|}|
    djembe|bongos|xylophone|glockenspiel|metronome|music stand|sheet music|score|arrangement|
    gig set|concert|performance|show|set list|dj set|choir rehearsal|wedding {ceremony|music|
    flowers|invitations|cake|video|film|photos|photography}|ceremony|reception music|first
    dance|photo {shoot|session|book|album}|photoshoot|headshot{s|}|family portrait{s|}|newborn
    shoot|drone footage|footage|raw footage|trailer video|teaser|ad|advert|commercial|promo|
    promo video|explainer video|animation video|comic|comic book|cartoon|caricature|
    watercolour|watercolor|oil painting|acrylic painting|lino print{s|}|linocut|screen print{s|
    }|etching|lithograph|canvas print|framed print|map|globe|telescope|binoculars|microscope|
    typewriter|sewing kit|knitting kit|knitting needles|needles|wool and needles|jumper
    pattern|christening gown|christening robe|prom dress|ball gown|bridesmaid dress{es|}|veil|
    tiara|kilt|waistcoat|blazer|tuxedo|tie{s|}|bow tie|cufflinks|blouse|top{s|}|vest|leggings|
    shorts|swimsuit|bikini|dressing gown|pyjamas|pjs|nightie|onesie|romper|babygrow|baby
    blanket|baby {cardigan|hat|bootees|booties|shoes|shawl|monitor|bath|bouncer|sling|carrier|
    walker}|bootees|booties|slippers|sandals|heels|wellies|wellingtons|walking boots|hiking
    boots|ski boots|riding boots|football boots|hoodie{s|}|sweatshirt{s|}|tshirt{s|}|tee{s|}|
    polo shirt{s|}|uniform{s|}|overalls|cap{s|}|beanie{s|}|shawl{s|}|poncho|cape|snood|purse|
    clutch bag|tote{s|}|tote bag{s|}|rucksack|suitcase{s|}|luggage|trunk|briefcase|satchel|
    brooch|pendant{s|}|locket|charm|bangle{s|}|anklet|wedding ring{s|}|engagement ring|signet
    ring|pearl{s|}|gemstone{s|}|perfume|candle set|soap set|bath bombs|cream|lotion|balm|gift
    {box|basket|hamper|set|card|voucher}|hamper|sweets|chocolate{s|}|fudge|biscuits|cupcake{s|
    }|muffins|brownies|scones|pie{s|}|pastries|tart{s|}|pizza|sandwiches|platter{s|}|buffet|
    canapés|canapes|lunch|dinner|breakfast|barbecue food|roast|soup|sauce|chutney|pickles|
    marmalade|syrup|olive oil|oil|vinegar|spices|eggs|vegetables|veg box|veg|fruit|apples|
    potatoes|meat|fish|milk|cider|juice|tea|beans|hay|straw|feed|compost|manure|topsoil|soil|
    bark|mulch|seeds|seedlings|bulbs|hedging|saplings|pot plants|houseplant{s|}|succulent{s|}|
    cactus|orchid|roses|tulips|bridal bouquet|buttonholes|flower arrangement{s|}|arrangement{s|
    }|terrarium|fish tank|dog {crate|lead|collar|coat}|cat tree|scratching post|saddle|bridle|
    rug for the horse|horsebox|puppy|kitten|lesson plan{s|}|{maths|math|english|french|german|
    spanish|music|piano|violin|singing|dance|dancing|drum|riding|tennis|golf|art|chemistry|
    physics|science} {tuition|tutoring|lessons|lesson|course|classes|class|session|sessions|
    workshop}|lessons course|guitar course|guitar lesson{s|}|tuition|exam prep|revision
    session{s|}|seminar|webinar|lecture|talk|presentation slides|keynote|training course|first
    aid course|translation of the {contract|manual|book|website|letter|certificate|statutes}|
    contract{s|}|agreement translation|statute{s|}|deed{s|}|certificate translation|marriage
    certificate|birth certificate|diploma|affidavit|letter{s|}|patent|manual|user guide|
    handbook|product description{s|}|descriptions|press release{s|}|white paper|case stud{y|
    ies}|caption{s|}|content|blog{s|}|web copy|seo text{s|}|script|screenplay|novel|chapter{s|
    }|short story|stories|poem|lyrics|obituary|eulogy|wedding speech|best man speech|vows|
    application|cover letter|cvs|portfolio|pitch deck|deck slides|business plan|financial
    statements|annual accounts|annual report|vat return|tax returns|bookkeeping|ledger|
    payslips|survey|questionnaire|data set|dataset|data|database dump|dashboards|statistics|
    charts|graph{s|}|infographic{s|}|diagram{s|}|drawings|site plan|survey report|valuation|
    inspection|inspection report|mot|car service|bike service|boiler service|service and mot|
    paintwork|respray|dent|scratch repair|upholstery|interior|exterior|lettering|van signage|
    vehicle wrap|shop sign|banner stand|roll up|pop up stand|exhibition stand|leaflets|flyers|
    menus|booklet{s|}|programme{s|}|order of service|save the dates|place cards|seating plan|
    name badges|stamp|rubber stamp|stencil{s|}|decal{s|}|labels|tags|wedding favours|favours|
    mugs and bowls|dinner set|tea set|coffee set|casserole|pan{s|}|pots and pans|wok|kettle|
    toaster|microwave|blender|food processor|stand mixer|coffee machine|espresso machine|
    vacuum|vacuum cleaner|hoover|ironing board|ironing|laundry|tumble dryer|dryer|air fryer|
    fan|dehumidifier|air conditioner|air con|hedge trimmer|strimmer|chainsaw|leaf blower|
    wheelbarrow|spade|pressure washer|generator|compressor|welder|lathe|workbench|vice|toolbox|
    tool set|sander|jigsaw|router table|cement mixer|scaffolding|paint job|sanding|varnishing|
    tiling|plastering|painting and decorating|decorating|wallpapering|carpentry|joinery|
    brickwork|roofing|fencing|landscaping|gardening|window cleaning|windows|carpet cleaning|
    oven clean|end of tenancy clean|tenancy clean|office clean|house clean|spring clean|move
    out clean|removals|house move|office move|man and van job|transport|collection|airport
    transfer|taxi ride|ride|babysitting|pet sitting|dog grooming|nails|makeup|make up|hair|
    haircuts|hair and makeup|facial|manicure|pedicure|physio session{s|}|pt session{s|}|
    personal training|yoga classes|meditation|reading glasses|glasses|spectacles|sunglasses|
    hearing aid{s|}|crutches|walking frame|walker|mobility scooter|dvds|blu ray{s|}|vinyls|lps|
    lp|singles|cassettes|tapes|trading card{s|}|pokemon cards|football cards|stamp collection|
    coin collection|medal{s|}|memorabilia|poster tube|frame set|antique{s|}|grandfather clock|
    wall clock|cuckoo clock|alarm clock|pocket watch|barometer|sextant|ship model|model {car|
    cars|ship|plane|kit}|lego set{s|}|jigsaw puzzle{s|}|playing cards|chess set|board games|
    video game{s|}|controller{s|}|joystick|headset|webcam|mouse|mousepad|mechanical keyboard|
    docking station|power bank|power supply|psu|motherboard|processor|cpu|gpu|ram|memory card|
    sd card|sim card|hard disk|external drive|usb sticks|adapter|adaptor|cable reel|extension
    lead|smart tv|telly|tv set|satellite dish|aerial|set top box|remote control|remote|walkie
    talkies|phone system|kids bike|road bike|mountain bike|cargo bike|folding bike|tandem|
    unicycle|bike parts|frame and fork|fork{s|}|handlebars|saddle and bag|car parts|engine
    parts|motorhome|campervan|camper van|roof tent|awning tent|sleeping bag|camping stove|cool
    box|picnic basket|picnic bench|beach hut|wheelie bin|bin store|log store|water butt|rain
    barrel|cold frame|polytunnel|summer house|garden {shed|gate|bench|furniture|table|set|room|
    path|wall|fence|sofa|tools|lights|hose|tidy}|shed base|base|slab|hardstanding|carport|
    garage|garage door|roller door|barn door{s|}|sliding door{s|}|french doors|patio doors|
    bifold doors|bifolds|front door|internal doors|stable|barn|loft ladder|loft conversion|loft
    boarding|loft insulation|bathroom {suite|refit|renovation|tiles}|kitchen {refit|renovation|
    fitting|island|table}|refit|fit out|shopfitting|rewire|electrics|electrical work|plumbing
    work|heating system|underfloor heating|central heating|combi boiler|gas boiler|hot water
    cylinder|cylinder|immersion heater|water heater|water softener|water tank|bathtub|bidet|
    urinal|ensuite|en suite|wet room|downstairs loo|loo|cloakroom|utility|lesson number {#|
    five|six|seven|eight|nine|ten|twelve}|carton{s|}|jumper|teapot`,
  paper: `pod|p.o.d|proof|delivery slip|delivery docket|docket|delivery receipt|consignment note|
    packing slip|packing list|waybill|handover {protocol|report|sheet|form}|acceptance
    {protocol|report|form|certificate}|sign off sheet|sign off form|screenshot|picture of it|
    photo of it|signature attached|guarantee card|warranty card|test certificate|gas safety
    certificate|user guide|user manual|care instructions`,
  all: `all {formats|sizes|pieces|pcs|parts|rooms|floors|panels|sections|chapters|episodes|
    languages|versions|items}|all # {pieces|pcs|parts|items|of them|rooms|panels|sections|
    chapters|boxes|files|cartons|hours|sessions|lessons}|all {two|three|four|five|six|seven|
    eight|nine|ten|twelve} of them|every {one|single one|last one|item|room|page|piece}|the
    {whole|entire|full|complete} {lot|order|set|thing|job|package|project|shipment|delivery|
    course|series|collection|house|garden}|everything {ordered|on the list|on the brief|you
    ordered|agreed|as ordered|as agreed}`,
  the: `latest|very|same|complete|entire|finished|repaired|refurbished|painted|sworn|printed|
    handknitted|hand thrown|home made|homemade|hand crafted|tailor made|made to measure|
    bespoke|agreed|corrected|revised|reviewed|approved|retouched|mastered|tuned|serviced|
    cleaned|fresh|organic|local|warm|soft|electric|acoustic|bass|mountain|road|racing|folding|
    round|square|oval|wooden|wrought iron|iron|steel|brass|copper|bronze|marble|granite|stone|
    concrete|wicker|bamboo|teak|beech|ash|birch|cherry|pine|plywood|mdf|plastic|rubber|silk|
    satin|lace|denim|tweed|cashmere|alpaca|merino|patchwork|crocheted|tartan|striped|spotted|
    floral|patterned|plain|light|dark|pale|burgundy|maroon|teal|mint|lilac|lavender|mustard|
    olive|rust|charcoal|ivory|gold plated|rose gold|sterling silver|two seater|three seater|l
    shaped|flat pack|freestanding|built in|outdoor|indoor|front|rear|side|left hand|right hand|
    mobile|portable|wireless|bluetooth|gaming|retro|classic|modern|contemporary|victorian|
    edwardian|georgian|mid century|art deco|shabby chic|nearly new|ex display|pre loved|
    preloved|pre owned|limited edition|signed copy|first edition|rare|collectible|tiny|little
    old|giant|huge|massive|tall|wide|narrow|low|thick|thin|heavy duty|spare|annual|quarterly|
    yearly|daily|2nd hand|corporate|personal|private|public|official|legal|medical|technical|
    scientific|academic|children's|men's|women's|ladies|girls|boys|bridal|bridesmaid|groom's|
    bride's|engagement|retirement|leaving|housewarming|baptism|communion|hen|stag|halloween|
    easter|valentine|mother's day|father's day|summer|winter|spring|autumn|{third|fourth|fifth|
    sixth|seventh|eighth|ninth|tenth|twelfth} and {last|final}`,
  person:
    `fiancée|receptionist|caretaker|janitor|doorman|porter|concierge|housekeeper|security guard|
    guard|site manager|foreman|chef|teacher|student|pupil|kids|children|class|school secretary|
    patient|guest|host|hostess|lady|gentleman|gent|couple|newlyweds|birthday {girl|boy}|band|
    choir|club|committee|council|landlady|new owner|new tenant|tenants|residents|end user|user|
    users|little one|baby|buyer's {son|daughter|wife|husband|partner|mum|dad}|customer's {son|
    daughter|wife|husband|partner|colleague|assistant}|client's {assistant|team|colleague|wife|
    husband}|everyone there|people|{your|his|her|their|the customer's|customer's|the buyer's|
    buyer's|the client's|client's|owner's} {son|daughter|wife|husband|partner|mum|mother|dad|
    father|brother|sister|boyfriend|girlfriend|fiancée|grandson|granddaughter|boss|colleague|
    colleagues|assistant|secretary|team|staff|crew|manager|office manager|project manager|
    supervisor|gran|grandma|granny|nan|grandad|uncle|aunt|niece|nephew|cousin|friend|flatmate|
    housemate|whole family}|little {one|boy|girl}`,
  place: `side {door|gate|entrance}|patio|gate|entrance|entrance hall|foyer|hallway|landing|ground
    floor|first floor|second floor|third floor|post room|mail room|mailroom|mailroom desk|town
    hall|community centre|community hall|village hall|sports hall|train station|bus station|
    meeting point|agreed {spot|location|meeting point|time}|arranged {place|spot|time}|
    designated {place|spot|area}|safe spot|usual place|requested {place|spot|location}|building
    site|construction site|job site|site office|business address|home address|new {home|house|
    flat|address|office}|destination|final destination|doorway|front doorstep|parcel {point|
    drop off}|locker {number|no|}|collection {desk|counter}|drop off {box|location}|click and
    collect|parcelshop|access point|in-tray|mailing list|repo|repository|app store|play store|
    production|production server|live server|web server|ftp|cloud storage|google drive|one
    drive|wetransfer|customer portal|client portal|account|inbox|email inbox|email address|
    email|shared album`,
  spot: `attic|basement|cellar|bathroom|bedroom|spare room|nursery|study|dining room|utility room|
    conservatory|balcony|yard|shop|bar|restaurant|pub|cafe|school|nursery school|university|
    college|library|hospital|surgery|clinic|museum|theatre|stage|office|head office|main
    office|front office|workplace|premises|farm|allotment|studio|front {room|garden|gate|step|
    steps|hall|entrance|drive|office|counter}|back {door|garden|gate|step}|top floor|marina|
    harbour|boatyard|loading bay|goods in|pond|corner|wall|fireplace|trees|counter|stables|
    meadow|field|living room|lounge|hall|hallway|kitchen|landing`,
  carrier:
    `usps {priority|ground|first class|} {mail|}|ups {ground|express|standard|}|fedex {ground|
    express|home|}|royal mail {tracked|special delivery|signed for|} {24|48|#|}|tracked {24|48|
    #}|parcel force|collect plus|collect+|amazon|shutl|tuffnells|palletline|apc|dx|citysprint|
    stuart|uber|lyft|aramex|ontrac|lasership|australia post|auspost|startrack|nz post|the
    {driver|carrier|postman|postie|van|delivery driver|delivery company|delivery man|delivery
    guy|haulier|removal men|removal company|movers}|haulier|removal {men|van|company|firm|
    team}|movers|lorry|truck|bike courier|cycle courier|cargo bike|freight|air freight|sea
    freight|air mail|airmail|next day|overnight|economy|standard delivery|recorded|signed for|
    signed for delivery|media mail|zip file|cloud link|email link|we transfer link|my own van|
    own van|{our|my} {own|} {driver|courier|van|lorry|delivery team|delivery driver}`,
  number:
    `barcode|ref code|trk|trk no|trackin|tracking numbr|your ref|our ref|{po|p o|purchase order|
    job|project|case|docket|consignment|waybill|awb|receipt|lot|serial|booking|confirmation|
    ebay|etsy|vinted|customer|quote} {no|nr|number|id|code|ref}|po|case`,
  count: `thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|hundred`,
  size: `# {pages|words|page|minutes|hours|hrs|mins|meters|metres|square metres|sqm|m2|kg|kilos|
    tonnes|litres|pcs|pieces|guests|servings|portions|lines}`,
};
