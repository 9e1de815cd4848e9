// What trades do when they are done, and what people say kindly, by whole families.
import type { Words } from "../lexicon.ts";

export const ENGLISH_DEEDS: Words = {
  signOff:
    `{many|kindest|} {thanks|regards} {and best wishes|}|with {kind|best|warm|many|} {regards|
    thanks|wishes}|sincerely|respectfully|cordially|cheerio|see ya|peace|hugs|lots of love|all
    {my|our} {best|love}|thanks and {regards|best wishes|best regards}|yours {sincerely|
    faithfully|truly|}|rgs|best regards and thanks|ciao|ta ta|toodles|speak {soon|later}|catch
    you later|have a good one|have a great one|take care {and thanks|of yourself|}|your
    {plumber|builder|tailor|tutor|photographer|electrician|gardener|painter}`,
  fine: `yes {all|it is|indeed|of course|sure|sir|ma'am|please}|excellent|wonderful|super|fantastic|
    lovely|fab|ace|sweet|cool|nice one|happy days|bingo|boom|tada|ta da|voila|fyi|for your
    information|for the record|quick note|re your {email|message|mail}|in reply to your {email|
    message|mail}|as requested|all {good|fine|well} {here|on my side|on our side|from my side|
    from our side|}|from my side|on my end|my end|from our side|all present and correct|spot
    on|all {ok|okay|clear}|{all|everything} {is|'s|} {now|} {in order|ok|okay|fine|good|
    perfect|as it should be}`,
  frame: `{i|we|} {'m|am|are|'re|} {just|} {writing|replying|emailing|getting in touch|here|dropping
    you a line|letting you know} {to|} {say|confirm|let you know|report|tell you|inform you|
    advise} {that|}|{i|we} {confirm|certify|declare|can certify|can report|can now confirm|now
    confirm|do confirm|acknowledge|state} {hereby|herewith|} {that|}|{hereby|herewith} {i|we}
    confirm {that|}|{this is|here is|here 's} {a|the|my|our} {quick|short|} confirmation {that|
    }|please {note|be advised|be informed|take this as confirmation|accept this as
    confirmation|consider this confirmation} {that|}|{kindly|} be advised that|it is confirmed
    that|confirmation {that|}|{as|} {per|in reply to} your {email|message|request}|in {reply|
    response} to your {email|message} {i can confirm {that|}|we can confirm {that|}|}|you will
    be {pleased|happy|glad} to {know|hear} {that|}|{good|great} news {is|that}|{i|we} {wanted|
    want|would like} to let you know {that|}|{quick|short} {note|update|confirmation} {to say|
    that}|{i|we} am able to confirm {that|}`,
  courtesy:
    `{thank you|thanks|cheers|thx|many thanks|ta} {so much|very much|a lot|again|kindly|} for
    {your|the|this|another|a|all your|all the|such a|} {lovely|nice|great|kind|first|second|
    big|} {order|orders|purchase|business|job|project|commission|gig|booking|work|custom|
    contract|assignment|coffee|tea|cake|lunch|tip}|{thank you|thanks|cheers|many thanks} {so
    much|very much|a lot|again|} for {the coffee and for|} {buying|choosing|ordering|shopping|
    supporting|trusting|hiring|having|booking|using|working|picking|waiting|coming|} {handmade|
    local|small|small business|small businesses|me|us|from me|from us|with me|with us|second
    hand|secondhand|preloved|vintage|}|{thank you|thanks} {so much|} for {letting me|giving me
    the chance to} {work on|do|be part of|make|play at} {it|this|this project|your day|your
    wedding}|{it was|it 's been|it has been|been|} {such|} {a|an} {real|absolute|great|true|}
    {pleasure|joy|delight|honour|honor|privilege} {to {work|deal} with you|working with you|
    dealing with you|doing business with you|meeting you|to meet you|}|{great|lovely|nice|good|
    a pleasure} {to {work|deal|do business} with you|working with you|dealing with you|doing
    business with you|doing business|meeting you|to meet you}|{hope to|look forward to|looking
    forward to} {see|work with|hear from|do business with|working with|seeing|hearing from} you
    {again|soon|again soon|again some time}|see you {next time|again|next week|around|at the
    next one}|until next time|{highly|would|} recommend {you|her|him|them|}|recommended|come
    back any time|any time|anytime|always a pleasure|you 're the best|you are the best|{all|
    everything} {went|ran|worked} {very|really|so|} {well|smoothly|great|perfectly|fine|to
    plan|like clockwork|without a hitch}|{went|ran} {very|really|} {well|smoothly|perfectly|
    fine|to plan|without a hitch}|no {problems|issues|hiccups|hitches|trouble|troubles|
    complaints|damage|drama} {at all|whatsoever|}|without {any|a} {trouble|hiccup|hiccups|
    hitch|hitches|damage|scratch|fuss}|with no {trouble|damage|hitches|fuss}|not a scratch {on
    it|}|{if|should} {you|} {need|want|like|have} {anything|any|} {else|more|questions|further
    questions|help|changes} {just|please|} {let me know|shout|ask|give me a shout|give me a
    call|call|email|get in touch}|{just|please|} {shout|ask|call|email|write} {if you need
    {anything|me|us}|any time|anytime}|{you can|you 'll|you will} {find|see|download|view} {it|
    them|everything} {there|in the folder|in your inbox|in the gallery|under the link|at the
    link|via the link|online|here}|what a {lovely|great|nice|beautiful} {day|couple|family|
    house|garden|home|wedding|dog|event}|{lovely|great|nice} {people|couple|family|house|
    garden|home|wedding|dog|event|customer|client|bunch}|congratulations|congrats {to {you|both
    of you|the happy couple}|}|happy {anniversary|holidays|new home|new year}|good luck {with
    {it|everything|the exam|the exams|the new house}|}|all the best {for the future|with it|}|
    {nothing|no} {else|more} to {do|report}|my job is done|that was it|that 's that|job well
    done|well done {everyone|all|}|please {see|find} the {photo|photos|picture|attachment|
    proof} {attached|below}|photo {attached|below|enclosed}|{proof of delivery|pod|receipt|
    invoice|photos|picture} {is|are|} attached|{proof|pod} {attached|available}|{proof|pod}
    available {on request|}|sorry {again|} for the {wait|delay|late reply|late update}|sorry it
    took {so long|a while|a bit}|{thanks|thank you} for {waiting|bearing with me|bearing with
    us|your patience}|she {rang|called|phoned|texted|messaged|wrote} {me|us|} to say {thank
    you|thanks|how soft it is|how happy she is|how much she likes it|how much she loves it|it
    {has|'s} arrived|she got it|she has it}|{he|she|they} {rang|called|phoned|texted|messaged|
    wrote|said} {me|us|} {to say|} {thank you|thanks}|{he|she|they} {sent|send} {me|us} a
    {photo|picture|thank you|lovely message}|you {said|wrote|told me|told us} {that|} {you like
    it|you love it|you liked it|you loved it|it looks perfect {there|}|it looks great|it fits|
    it 's perfect|all is well|everything is fine}|as you {saw|wrote|said|know|confirmed}|you
    {already|} {have|'ve|} {seen|tested|tried|checked|approved|confirmed} {it|them|everything|
    }|{you|she|he|they} {was|were} there {and saw it|too|}|we {tested|checked|tried|set} it
    {up|out|} together {by the pond|}|it was great fun|great fun|was fun|{have|enjoy} {a|the|
    your} {lovely|great|good|nice|wonderful|rest of your|rest of the|} {day|weekend|evening|
    week|summer|holiday|holidays|time|trip|party|wedding|honeymoon|ride|show|event}|safe
    travels|stay {safe|well|warm|healthy}|god bless {you|}|bless you|hugs|lots of love|much
    love|kisses|till next time|onwards and upwards|mission accomplished|signed sealed
    delivered|my {daughter|son|wife|husband|brother|dad|mate|partner|colleague|neighbour}
    helped {me|} {to|} {carry|lift|load|unload|move|assemble|build|install} {it|them|
    everything} {in|up|inside|upstairs|}|{she|he|they|the customer|my customer} {rang|called|
    phoned|texted|messaged|emailed|wrote to} {me|us|} {to say|and said|saying} {thank you|
    thanks|how {soft|lovely|nice|beautiful|happy|pleased|good|great|pretty|much she likes it|
    much he likes it} {it is|she is|he is|they are|it looks|they look|}|{she|he|they} {is|are}
    {very|so|really|} {happy|pleased|delighted} {with it|}|{she|he|they} {loves|love} {it|
    them}}`,
  praise:
    `happy|happily surprised|pleased|delighted|thrilled|chuffed|glad|satisfied|grateful|excited|
    proud|relieved|over the moon|made up|smiling|beaming|impressed|great|good|lovely|beautiful|
    beautifully|gorgeous|stunning|perfect|perfectly|fantastic|amazing|awesome|brilliant|
    excellent|superb|wonderful|wonderfully|fabulous|fab|super|nice|neat|soft|cosy|cozy|warm|
    warmly|comfy|comfortable|delicious|tasty|yummy|fresh|smooth|smoothly|solid|sturdy|shiny|
    spotless|sparkling|bright|quiet|quietly|cute|sweet|adorable|kind|friendly|helpful|patient|
    keen|generous|welcoming|smashing|spot on|like {a dream|a charm|clockwork|new|a glove}|a
    treat|a charm|a {pleasure|joy|delight|treat|dream|star|gem}|loves|loved|love|likes|liked|
    enjoys|enjoyed|adores|adored|fits|suits|works|runs|plays|purrs|a {big|huge} {smile|hug}|
    {big|huge|lovely} {smile|smiles}|kind words|patience|trust|business|custom|support|
    opportunity|kindness|understanding|help|hospitality|warm welcome|welcome|chat|tea and
    biscuits|biscuits|recommendation|recommendations|review|five stars|5 stars|stars|weather|
    sunny|sunshine|teamwork|communication|cooperation|collaboration|came {by|round|over|along}|
    stopped by|popped {by|round|over|in}|dropped by|met|helped {me|us} {carry|lift|unload} {it|
    them|everything} {in|upstairs|inside|}|straightforward|seamless|hassle free|worth it|made
    {my|her|his|their} day|cried happy tears|happy tears|already {using|wearing|playing with}
    it|{is|are} wearing {it|them}|wearing {it|them}`,
  thanksFor:
    `{thank you|thanks|cheers|thankyou|thx|many thanks|ta|thank u} {so much|very much|a lot|
    again|kindly|a million|ever so much|all|both|} for {being|all|having been|}|{i|we|}
    {really|truly|} appreciate|grateful for`,
  hope: `{i|we|} {really|do|just|} hope {that|}|hoping {that|}|hope`,
  enjoy: `enjoy|have {fun|a great time|a good time} with|good luck with|all the best with|happy
    {riding|reading|playing|cycling|cooking|gardening|baking|sewing|knitting|listening|viewing|
    unpacking}`,
  was: `looked|sounded|felt|tasted|seemed|became|turned out|came out|have now all been|has now all
    been|has been successfully|was successfully|were all|was all|are now all|got|has finally
    been|was finally|was duly|has duly been|wuz|w as`,
  is: `looks|look|sounds|feels|tastes|smells|sits|stands|hangs|lies|status is|status|appears as|
    tracking {says|shows|confirms} {it|}|tracking {says|shows|confirms} {it|it 's|it is|it was|
    }`,
  sent: `deliverd|deliverered|delivrd|delivvered|delieverd|deleivered|dilivered|delevered|shiped|
    shippd|despached|dispached|sendt|uploded|uplaoded|recieved and signed|droped {it|them|}
    off|droped off|handed {the|her|his|their|your} {parcel|package|keys|key|bike|box|order|
    item|goods|sofa|car|phone|laptop|camera|guitar|dress|documents|papers|files|painting|cake}
    over|{hand|} {delivered|brought} {it|them|everything|the parcel|the order|the goods}
    {round|over}|brought {round|over|it round|it over|them round|them over}|turned over to|
    signed over {to|}|made available|released to {the customer|production|live|the app store|
    the store}|pushed {live|to production|to main|to master|to the repo|to github}|gone live|
    went live|is {now|} {live|online}|put live|put online|taken live|rolled out|checked in|
    merged|emailed {over|across|}|faxed|couriered {over|}|freighted|forwarded|transmitted|
    conveyed|furnished|consigned|sent {by|via} {post|email|courier|mail} {and arrived|}|
    {shipped|sent|posted} and {arrived|received|delivered}|out {of|} the door {and delivered}|
    delivery {took place|happened|went {smoothly|well|fine|perfectly}|has taken place}|handover
    {took place|went {smoothly|well|fine}|has taken place|is {done|complete}|was {done|
    completed}}|collection {took place|went {well|smoothly}|is done|completed|complete|
    confirmed}|walked {it|them} {over|round} {to}|slid {it|them} {through|under}|{the|}
    {delivery|handover|job|order|shipment|project|work|commission} {is|was|has been|have been}
    {now|} {fully|successfully|duly|} {completed|complete|fulfilled|delivered|accomplished|
    carried out|done|finished|executed|performed}|{shows|showing|shown|marked|listed|down|
    scanned|logged|status} {up|} {as|} delivered`,
  handed: `set down|laid|stood|lowered|posted through|slipped|slotted|stowed|wheeled|rolled|hauled|
    lifted|delivered and put|deposited|presented|entrusted|handed|slid`,
  done: `{re|}tiled|retiled|repainted|redecorated|papered|wallpapered|replastered|rendered|skimmed|
    pointed|repointed|roofed|reroofed|felted|concreted|paved|block paved|tarmacked|fenced|
    gated|landscaped|weeded|strimmed|pruned|trimmed|raked|mulched|seeded|fertilised|watered|
    cut|cut back|felled|chopped|logged|dug|dug out|drained|bled|flushed|descaled|lagged|
    soldered|welded|brazed|forged|galvanised|powder coated|sprayed|spray painted|primed|
    undercoated|glossed|stained|oiled|waxed|french polished|reupholstered|stitched|hemmed|
    altered|taken in|taken up|let out|tailored|ironed|pressed|washed|dried|laundered|dry
    cleaned|steamed|vacuumed|mopped|dusted|scrubbed|disinfected|sanitised|decluttered|cleared|
    driven over|relocated|unloaded|unpacked|assembled|reassembled|erected|constructed|built up|
    put together|set up|levelled|aligned|balanced|calibrated|adjusted|tuned up|greased|
    lubricated|trued|regeared|rewired|wired|wired up|hooked up|plugged in|connected|
    commissioned|programmed|coded|developed|debugged|patched|upgraded|refactored|documented|
    hosted|installed and running|backed up|restored|reinstalled|unlocked|recorded|mixed and
    mastered|filmed|shot|photographed|colour graded|color graded|graded|cut together|animated|
    drawn|sketched|inked|coloured|colored|sculpted|carved|turned|thrown|moulded|cast|engraved|
    etched|laser cut|3d printed|embossed|bound|rebound|laminated|digitised|digitized|typed|
    typed up|typeset|laid out|formatted|proof read|copy edited|copyedited|fact checked|
    translated|localised|localized|interpreted|certified|notarised|notarized|filed|submitted|
    reconciled|audited|compiled|coached|trained|tutored|mentored|performed|played|sung|dj'd|
    catered|cooked|roasted|grilled|barbecued|served|plated|bottled|jarred|brewed|distilled|
    iced|decorated|piped|groomed|walked|fed|bathed|clipped|shod|vaccinated|cut and coloured|
    styled|braided|manicured|massaged|tattooed|pierced|ground|sharpened|rehandled|restrung|
    retuned|refretted|revarnished|reglued|glued|bonded|clamped|weatherproofed|waterproofed|damp
    proofed|insulated|boarded|plumbed in|plumbed|unblocked|jetted|rodded|repaired and tested|
    mended|patched up|darned|reinforced|braced|bolted|screwed|nailed|fixed up|fitted|refitted|
    hung up|mounted|wall mounted|replaced|renewed|concluded|executed|accomplished|achieved|
    fulfilled|handled|dealt with|taken care of|seen to|squared away|ticked off|wound up|over
    and done with|good as new|crafted|handcrafted|hand made|hand knitted|hand painted|woven|
    spun|dyed|quilted|appliquéd|beaded|set|resized|repolished|done and dusted|all done here|
    sorted and done|all sorted`,
  over: `arived|arrivd|arrved|arrived {safe and sound|in one piece|intact|undamaged|safely|well|ok|
    fine|at her|at his}|has landed|touched down|made it|made it {there|safely|in one piece}|got
    {there|to her|to him|to them} {safely|ok|fine|}`,
  taken: `recieved|recived|receved|picked {it|them|everything} up {in person|from me|from us|}|
    collected {it|them|} {in person|from me|from us|by hand|by the customer|by the buyer|}|
    {has|have} {now|just|already|} {received|collected|got|picked up|signed for|accepted|
    approved|tested|tried|checked|downloaded|confirmed} {it|them|everything|}|has {it|them} in
    {her|his|their} hands|drove {off|away|home} {with {it|them}|in it}|rode {off|away|home} {on
    it|with it}|took {delivery|possession|receipt} {of|}|took {it|them|everything} {with {her|
    him|them}|from me|}|signed {on delivery|on receipt|the delivery note|the docket|the pod|the
    form|the handover sheet|for everything|}|paid and collected|{has|have} moved in|moved in|
    unboxed {it|}|inspected {it|}|tested {it|them|everything|}|tried {it|them} {on|out|}|signed
    off {on it|on everything|the work|the job|}|approved {it|them|everything|the work|the
    result|the final version}|accepted {it|them|everything|the work|the delivery|the goods}|
    acknowledged {receipt|}|confirmed {it|receipt|arrival|delivery|everything} {by {phone|text|
    email}|in writing|to me|}|thanked me|{was|were} {really|very|so|} {happy|pleased|delighted}
    when {it arrived|she saw it|he saw it|they saw it}|rode it {home|away|off}|drove {it|them}
    home`,
  adverb:
    `safely and soundly|in the flesh|in one trip|on the dot|bang on time|right on time|right on
    schedule|dead on time|a bit early|a little early|a day early|early|ahead of time|in good
    time|as {scheduled|advertised|specified|quoted|per usual|always|expected|intended|stated|
    outlined|detailed|contracted}|according to {the|our|your|} {contract|agreement|brief|spec|
    specification|plan|plans|schedule|order|request|drawings|design}|per {the|} {contract|
    order|spec|quote}|to {the|your|her|his|their} {full|complete|entire|} satisfaction|to {a
    high standard|everyone's satisfaction|everybody's satisfaction|the letter|specification|
    order}|in {excellent|mint|great|full working|top|new|pristine|immaculate|tip top|very good|
    working} {condition|order|nick|shape}|in one piece|unharmed|unscathed|unopened|sealed|safe|
    sound|well wrapped|wrapped up well|bubble wrapped|securely packed|in its box|in the
    original box|in its original packaging|boxed up|gift wrapped|insured|tracked|with
    insurance|with tracking|against signature|with a signature|by myself|myself|ourselves|
    happily|gladly|professionally|neatly|beautifully packed|thoroughly|once and for all|with
    love|with a smile|with pleasure|in record time|overnight|same day|within the deadline|by
    the deadline|before the deadline|within budget|on budget|hand in hand|altogether|in total|
    total|overall|there and then|subsequently|thereby|hereby|herewith|meanwhile|simply|easily|
    kindly|duly|correctly|accordingly|exactly|precisely|actually|definitely|certainly|100|also
    now|right now|just {this minute|this second|before lunch|after lunch|before noon|after
    noon}|in the rain|rain or shine|as new|brand new|so|such|much|pretty|absolutely|truly|
    incredibly|quite|lovingly|up the stairs|through the door|in the end|such {a|an}|of all of
    it|stacked|wrapped {up|}|packed {up|}|boxed {up|}|labelled|bagged`,
  today: `today {at lunchtime|at noon|at lunch|before noon|after lunch|around noon|around lunchtime|
    at midday}|first thing {today|}|this {lunch|lunch time|midday}|in the {last hour|past hour}`,
  past: `yesturday {morning|eve|evening|afternoon|}|yesterday eve|yday|last {night|weekend}|on the
    weekend just gone|a little while ago|a short while ago|a few moments ago|half an hour ago|
    just before {lunch|noon}|earlier {this|on} {today|}|the night before last|the previous
    {day|week|evening}|this past {monday|tuesday|wednesday|thursday|friday|saturday|sunday|
    weekend}`,
  clock: `{at|around|about|shortly after|just after|shortly before|just before|by|before|after} {#|
    one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve} {o'clock|oclock|ish|am|pm|
    in the morning|in the afternoon|in the evening|on the dot|sharp}|{at|around|about|shortly
    after|just after|just before} {noon|midday|lunchtime|lunch|half past {#|one|two|three|four|
    five|six|seven|eight|nine|ten|eleven|twelve}}|between # and # {am|pm|o'clock|}|from # to #
    {am|pm|o'clock|}|half {one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve}|
    {quarter|ten|twenty|five} {past|to} {#|one|two|three|four|five|six|seven|eight|nine|ten|
    eleven|twelve}|hrs|hours|o'clock`,
  title: `nan|nana|granny|grandma|grandad|mum|dad|auntie|uncle|rev`,
};
