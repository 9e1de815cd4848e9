// What is sold, made and done. Nothing that is only a part, a try or a stage of it.
export const ENGLISH_THINGS = {
  thing: `{log in|login|password}{s|}|credentials|{dog|cat} {walk|walking|sitting|grooming}|massage|
    haircut|tattoo|tutoring|{piano|guitar|maths|english|yoga|swimming|driving} {lesson|class}{s|
    es|}|brakes|gears|headboard|{dining|coffee|bedside|side} table{s|}|{dining|office|garden|high|
    rocking} chair{s|}|crib|rocking horse|earbuds|canvas|poem{s|}|speech|slideshow|podcast|
    episode{s|}|newsletter|posts|campaign|dashboard|integration|bot|{excel|google} sheet|payroll|
    {business|marketing} plan|subtitle{s|}|voice over|soundtrack|gutters|chimney|loft|worktop|
    splashback|thermostat|fuse box|alarm|cctv|ev charger|turf|planters|pond|gazebo|pergola|
    summerhouse|caravan|moped|ebike|wheelchair|pushchair|dolls house|lego|train set|board game{s|
    }|{playstation|xbox|nintendo|switch|ps5}|graphics card|ssd|router|smartwatch|airpods|ipad|
    macbook|kindle|turntable|synth|ukulele|saxophone|flute|trumpet|cello|accordion|version|
    order{s|}|parcel{s|}|package{s|}|packet{s|}|shipment{s|}|delivery|deliveries|consignment|
    box{es|}|crate{s|}|item{s|}|product{s|}|goods|stuff|thing{s|}|purchase{s|}|gift{s|}|present{s|
    }|bundle|set|kit|pallet{s|}|envelope{s|}|bag{s|}|job{s|}|work|works|task{s|}|project{s|}|
    assignment{s|}|service{s|}|gig|commission|brief|contract work|file{s|}|document{s|}|doc{s|}|
    folder{s|}|zip|pdf{s|}|photo{s|}|picture{s|}|image{s|}|pics|video{s|}|film|clip{s|}|album{s|}|
    galler{y|ies}|print{s|}|portrait{s|}|painting{s|}|drawing{s|}|illustration{s|}|artwork{s|}|
    design{s|}|logo{s|}|banner{s|}|flyer{s|}|brochure{s|}|poster{s|}|business card{s|}|card{s|}|
    invitation{s|} set|font|icon{s|}|website{s|}|site|webshop|shop|page{s|}|landing page|app{s|}|
    code|source code|source files|software|script{s|}|plugin|feature{s|}|database|api|bug|text{s|
    }|article{s|}|blog post{s|}|copy|translation{s|}|manuscript|book{s|}|ebook|report{s|}|thesis|
    essay{s|}|transcript{s|}|subtitles|spreadsheet{s|}|presentation{s|}|slides|audit|accounts|tax
    return|analysis|song{s|}|track{s|}|mix|master|recording{s|}|jingle|voiceover|audio|beat|
    lesson{s|}|class{es|}|course{s|}|workshop|training|session{s|}|coaching|consultation|tutorial|
    sofa{s|}|couch|chair{s|}|armchair|table{s|}|desk{s|}|bed{s|}|mattress{es|}|wardrobe{s|}|
    cupboard{s|}|cabinet{s|}|shelf|shelves|bookcase|dresser|drawers|chest of drawers|sideboard|
    bench|stool{s|}|lamp{s|}|mirror{s|}|carpet|rug{s|}|curtain{s|}|blinds|cushion{s|}|pillow{s|}|
    blanket{s|}|quilt{s|}|furniture|frame{s|}|clock|vase{s|}|bowl{s|}|mug{s|}|cup{s|}|plate{s|}|
    pot{s|}|teapot|jug|glass{es|}|cutlery|pottery|ceramics|candle{s|}|soap{s|}|jewellery|jewelry|
    ring{s|}|necklace{s|}|bracelet{s|}|earring{s|}|watch{es|}|dress{es|}|shirt{s|}|t-shirt{s|}|
    jumper{s|}|sweater{s|}|cardigan{s|}|coat{s|}|jacket{s|}|jeans|trousers|skirt{s|}|shoe{s|}|
    boots|trainers|sneakers|socks|mittens|gloves|hat{s|}|scarf|scarves|handbag{s|}|backpack|
    wallet|belt|suit|gown|costume|toy{s|}|doll{s|}|teddy|puzzle|game{s|}|console|bike{s|}|bicycle|
    scooter|car|van|motorbike|motorcycle|tyres|wheels|trailer|boat|kayak|tent|skis|surfboard|
    guitar{s|}|piano|violin|amp|amplifier|drum{s|} kit|keyboard|microphone|speaker{s|}|headphones|
    phone{s|}|iphone|laptop{s|}|computer|pc|tablet|monitor|screen|printer|camera{s|}|lens|drone|
    tv|radio|charger|cable{s|}|battery|parts|spare part|boiler{s|}|heater|radiator{s|}|sink|tap{s|
    }|toilet|shower|bath|bathroom|kitchen|washing machine|dishwasher|fridge|freezer|oven|cooker|
    door{s|}|window{s|}|roof|floor{s|}|flooring|tiles|wall{s|}|fence|gate|shed|garden|lawn|hedge|
    patio|deck|decking|terrace|driveway|wiring|lights|lighting|socket{s|}|plumbing|pipe{s|}|leak|
    heating|repair{s|}|installation|renovation|painting job|deep clean|clean|cleaning|move|
    removal|firewood|logs|plants|flowers|bouquet|tree{s|}|cake{s|}|cookies|bread|food|meal{s|}|
    catering|honey|jam|wine|cheese|coffee|beer|ticket{s|}|voucher{s|}|key{s|}|keys|tool{s|}|
    machine|engine|equipment|materials|fabric|yarn|pattern{s|}|beads|postcards|stamps|coins|vinyl|
    records|cd{s|}|dvd{s|}|comics|magazine{s|}|sticker{s|}|label set|packaging|usb {stick|drive}|
    hard drive|png|svg|ai|jpg|jpeg|raw|docx|xlsx|mp3|mp4|psd|files|wedding {photos|album|video|
    cake|dress|pictures}|birthday cake|baby clothes|glossary|proofreading|editing|retouching|
    animation|model|3d model|render{s|}|plans and drawings|floor plan|cv|resume|letterhead|menu|
    signage|sign{s|}|mural|sculpture|figurine|knife|knives|saddle|instrument|sewing machine|pram|
    stroller|cot|high chair|car seat|dog bed|aquarium|lawnmower|mower|drill|saw|ladder|grill|bbq|
    pool|trampoline|swing|greenhouse|bricks|sand|gravel|timber|wood|paint|wallpaper|sheets|towels|
    duvet|tablecloth|napkins|apron`,
  paper: `invoice{s|}|receipt{s|}|bill|proof {of delivery|of postage|of shipment|}|delivery note|
    signature|tracking|tracking {info|information|details|link}|confirmation|photo {of the parcel|
    of the delivery|as proof}|warranty|guarantee|manual|certificate|instructions`,
};
