import { ENGLISH_THINGS } from "./english_things.ts";
import type { Words } from "../lexicon.ts";

export const ENGLISH: Words = {
  ...ENGLISH_THINGS,
  verbFirstAsks: true,
  contracts: true,
  months: `january,jan february,feb march,mar april,apr may june,jun july,jul august,aug
    september,sep,sept october,oct november,nov december,dec`,
  greeting:
    `dear|good {morning|afternoon|evening|day}|morning|afternoon|evening|hiya|howdy|greetings|heya|
    yo|hello {there|again|everyone|all|team|dear}|hi {again|everyone|both}|to whom it may concern`,
  thanks:
    `{many|} thanks {so much|very much|a lot|again|a million|a bunch|in advance|}|thank you {so
    much|very much|again|kindly|all|both|in advance|}|ta|tysm|ty|cheers|thankyou|thnaks|thanx|much
    appreciated`,
  signOff:
    `{with|} {best|kind|kindest|warm|warmest|many|friendly|} regards|best {wishes|}|all the best|
    all my best|{yours|} {sincerely|faithfully|truly}|yours|take care|warmly|kindly|love|xx|x|br|
    kr|rgds|bye {for now|}|have a {nice|great|good|lovely|wonderful|fab} {day|evening|weekend|
    week|one|afternoon|rest of your day|rest of the day}|{best|warm|kind|warmest} wishes|with best
    wishes`,
  yes: "yes|yep|yup|yeah|yes yes",
  fine:
    `yes|yep|yup|yeah|yes yes|confirmed|all good|all {is|} well|perfect|great|brilliant|good news|
    great news|update|quick update|status|delivery status|hooray|yay|phew|all set|that is all|that
    's all`,
  frame: `{i|we|} {can|hereby|am writing to|'m writing to|would like to|'d like to|want to|} {just|
    happily|gladly|now|} confirm {to you|} {that|}|{just|} {confirming|letting you know|to let you
    know|a quick note to say|writing to say|to say|to confirm} {that|}|this is to {confirm|let you
    know} {that|}|{i am|i 'm|we are|we 're|} {happy|pleased|glad|delighted} to {confirm|say|
    report|tell you|let you know|inform you} {that|}|just a {quick|short|} {note|message|line|
    update} to {say|confirm|let you know} {that|}`,
  courtesy:
    `no {problem|problems|worries|issues|rush} {at all|}|not a problem|my pleasure|you 're welcome|
    you are welcome|it was {a|my} pleasure|without {any|a} {problem|problems|issue|issues|hitch|
    delay}|with no {problems|issues}|{please|} {do not|don't|dont} hesitate to {ask|contact me|
    contact us|call|call me|get in touch|reach out|write|write to me|email me|message me}|{please|
    } feel free to {ask|contact me|contact us|call|call me|get in touch|reach out|write|message
    me}|{please|} {just|} {let me know|let us know|get in touch|shout|give me a shout|give me a
    call|drop me a line|ask|write to me|reach out|contact me|message me} if {you have|there are|
    you have got} any {other|further|more|} {questions|queries|problems|issues|concerns|feedback}|
    {please|} {just|} {let me know|let us know|get in touch|shout|give me a shout} if {you need|
    there 's|there is} anything {else|more|}|{please|} let {me|us} know {what you think|how you
    like it|how you get on|if everything is ok|if all is ok|once you have received it|when you
    have received it|when you receive it}|let me know|let us know|{should|in case} you have any
    {other|further|more|} {questions|queries|problems|issues|concerns}|if you have any {other|
    further|more|} {questions|queries|problems|issues|concerns}|{for|} any {other|further|more}
    {questions|queries}|any {questions|problems|issues|queries}|{sorry|apologies|my apologies} for
    the {slight|long|short|} {delay|wait|late reply|slow reply}|sorry {this|it} {is|was|'s} a
    {bit|little} late|{i|we|} hope {that|} {you|they|she|he|the customer|everyone} {like|likes|
    enjoy|enjoys|love|loves} {it|them|this|the result|the photos}|enjoy {it|them|} {in good
    health|}|{i|we|} hope {this|it|that} helps|{i|we|} hope {you are|you 're|all is|this finds
    you|this email finds you|this message finds you} {well|doing well|good|fine}|{i|we|} hope
    everything is {to your satisfaction|fine|ok|okay|in order|to your liking|good}|{it was|it 's
    been|it has been|} {a|an absolute|my|} {real|great|} pleasure {working with you|doing business
    with you|to work with you|doing business|working on this|}|{it was|} {great|nice|lovely|good}
    {working with you|doing business with you|doing business|to work with you|to meet you|meeting
    you}|{i am|i 'm|we are|} looking forward to {your feedback|your review|hearing from you|
    working with you again|the next one|your reply}|{thank you|thanks} {so much|very much|again|}
    for {your|the|this|all your} {order|patience|trust|business|custom|support|purchase|
    understanding|cooperation|message|email|reminder|opportunity|help|time|interest|job|work|
    confidence|kind words|commission|payment|lovely words|nice words|booking|call|chat}|{thank
    you|thanks} for {shopping with us|shopping with me|choosing us|choosing me|supporting a small
    business|supporting a small pottery|supporting small business|working with me|having me|
    everything|buying|ordering|being so patient|trusting me|checking|asking|waiting}|{he|she|they}
    {was|were|is|are} {very|really|so|} {happy|pleased|delighted|thrilled|satisfied} {with it|with
    them|with the result|with everything|}|{very|really|} {happy|pleased} with it|{they|she|he|
    customer|the customer|you} {loved|love|loves} it|all went {well|smoothly|fine}|everything went
    {well|smoothly|fine}|everything {is|was|} {fine|ok|okay|good|perfect|in order|well}|all {is|
    was|} {fine|ok|okay|good|perfect|in order}|no issues|was a pleasure|speak soon|talk soon|
    {please|} {check|have a look|take a look|have a look at it|check it|check your inbox|check
    your email|see below|see photo|see the photo|see picture|see photos|see attachment|see
    attached photo}|{please|} leave {a|me a|us a} review|if you {like|liked} it|that 's
    {everything|it|all}|that is {everything|all}|you can keep it|happy {christmas|easter|new year|
    birthday}|merry christmas|so {happy|pleased|proud}`,
  pay: `{please|you can|kindly|feel free to|you may|} {now|} release {the|my|our} {payment|money|
    funds|escrow|amount} {now|to me|}|{please|} release`,
  me: "i|we",
  it: "it|this one|them|everything|this|that|these|those|the lot|'em",
  all: "all|both",
  the:
    `wooden|white|walnut|mahogany|ceramic|stoneware|felt|crochet|embroidered|engraved|personalised|
    personalized|signed|second hand|secondhand|used|refurbished|rattan|velvet|corner|king size|
    size|medium|family|christening|anniversary|christmas|pet|dog|cat|online|whole|weekly|monthly|
    entire|navy|beige|cream|turquoise|purple|framed|rustic|matching|the|this|this one|that|these|
    those|your|his|her|their|its|an|customer 's|the customer 's|client 's|buyer 's|final|full|new|
    edited|ordered|agreed|requested|purchased|big|small|large|little|long|short|blue|red|green|
    yellow|black|grey|gray|pink|brown|orange|leather|silver|gold|golden|oak|vintage|antique|
    handmade|custom|old|beautiful|lovely|nice|high|print|web|digital|original|heavy|pine|glass|
    metal|wool|cotton|linen|knitted|last|birthday|wedding|garden|kitchen|baby|kids|coffee|dining|
    berry|tea|dinner|oil|deep|missing and|remaining and|single|double`,
  my: "my|our",
  you: "you|ya|u",
  person: `everyone|everybody|guests|family|parents|bride|groom|he|she|they|customer{s|}|client{s|}|
    buyer{s|}|recipient{s|}|purchaser|addressee|bride and groom|couple|owner|tenant|homeowner|
    landlord|customer himself|customer herself`,
  place: `{their|her|his|your|the customer 's} {new|} {home|house|address|flat|office|door|doorstep|
    porch|hands|venue|garage|drive|driveway|hallway|living room|kitchen|garden|inbox}|the {cafe|
    station|car park|venue|church|hotel|concierge|front desk|porch}|upstairs|floor|the {gallery|
    drive|folder|site|platform|portal|cloud|server|shared folder}|{front|back|main|} door {step|}|
    doorstep|porch|front porch|mailbox|mail box|letterbox|letter box|postbox|{front|reception|}
    desk|reception|concierge|lobby|post office|parcel {shop|locker|box}|locker|pick up point|
    pickup point|collection point|drop off point|{delivery|shipping|given|agreed|right|correct|
    customer 's|} address|destination|{your|customer 's|the customer 's|client 's|buyer 's} {home|
    house|office|place|flat|apartment|shop|store|studio|warehouse|garage|shed|garden|hotel|inbox|
    account|server|dropbox|drive|folder|shared folder|gallery|workshop|property|site|front door|
    door|mailbox|doorstep|hallway|hall|kitchen|living room}|inbox|gallery|shared {folder|drive}|
    online|server|portal|platform|site|station|agreed place|safe place|venue|hotel|school|church|
    market|hand|hands|person|full|time|perfect condition|good condition|good order|one piece|
    perfect order|use|place|order|good hands`,
  to: `to|at|in|into|on|onto|for|inside|outside|near|in front of|next to|under|behind|through|via
    the|over to|around to|round to|out to|as|around|about|since`,
  at: "with the|with their|with his|with her",
  by: "with|by|via|using|per|through|thru",
  of: "of|for the",
  have: "have|'ve|ve",
  was:
    `was|were|has been|have been|'s been|'ve been|got|has now been|have now been|has just been|has
    already been|have already been|have all been|has all been|is been|had been|its been`,
  is: "is|are|am|'s|'re|'m|its|it's|shows as",
  others: "has|have|'s",
  sent: `delivered|delievered|deliverd|delived|delivred|deliverred|sent {it|them|everything|} {over|
    off|out|across|}|shipped {out|off|}|dispatched|despatched|uploaded|submitted|handed {it|them|
    everything|the parcel|the keys|the package|this|} over {to|}|handed {over|in|back}|dropped
    {it|them|everything|the parcel|the package|this|that|} off|dropped off|posted {off|out|}|
    mailed {out|off|}|emailed|e-mailed|couriered|hand delivered|hand-delivered|hand over done|
    handover {done|complete|completed}|{was|were|} turned over|went out|gone out|went off|shared|
    transferred over|sent and received|fulfilled|here you go|here it is|here they are|confirm
    {the|full|my|} {delivery|completion|handover|shipment}|confirming {the|full|my|} {delivery|
    completion|handover|shipment}|delivery {is|was|has been|} {confirmed|done|made|complete|
    completed|successful}|order {is|was|has been|} {fulfilled|complete|completed}`,
  handed:
    `handed|gave|given|left|brought|dropped|put|passed|placed|took|carried|popped|landed|drove|
    driven|moved|wheeled`,
  done:
    `grouted|decorated|insulated|turfed|jet washed|valeted|levelled|configured|migrated|optimised|
    optimized|launched|resolved|sorted|transcribed|subtitled|mastered|rendered|retouched|
    illustrated|knitted|crocheted|embroidered|engraved|glazed|fired|upholstered|rebuilt|put
    together|put up|baked|iced|done|finished|complete|completed|finalised|finalized|fitted|
    installed|repaired|fixed|mended|assembled|mounted|painted|cleaned|translated|designed|
    published|deployed|live|built|edited|wrapped up|carried out|tested|set up|running|working|up
    and running|hung|laid|tiled|plastered|serviced|tuned|sewn|restored|recorded|mixed|printed|
    framed|written|held|taught|rewired|unblocked|replaced|produced|
    made|tidied|mown|mowed|trimmed|swept|hoovered|polished|sanded|varnished|sealed|planted|
    proofread|checked`,
  over: "arrived|arrived safely|got there|reached|reached its destination|turned up|landed",
  taken: `{loved|loves|love|likes|liked|enjoyed} {it|them}|{was|were|is|are} {really|very|so|}
    {thrilled|delighted|chuffed|happy|over the moon} {with {it|them|everything}|}|{has|have} {it|
    them} now|tried it|tested it|unpacked it|received|picked {it|them|everything|} up|picked up|
    collected|signed {for|off|} {it|}|accepted {it|}|approved|downloaded|has|have|have got|has
    got|got|confirmed {receipt|delivery|it|}|took {it|them} {home|away|}|inspected|checked|opened|
    happy|{was|is|are} {there|present|home|at home|very|really|so|} {and|} {very|really|} {happy|
    pleased|delighted|satisfied|thrilled} {with it|with them|with everything|with the result|}`,
  here:
    `here {is|are|'s}|{please|you will|you 'll|you can|} find|attached {is|are|you will find|please
    find|}|enclosed {is|are|}|{please|} {see|find} attached|please find {attached|enclosed|below|
    }|you can {download|view|access|see}|available|download|downloadable`,
  adverb: `safe and sound|all in one piece|as good as new|no damage|without damage|undamaged|in mint
    condition|with care|along with|by courier|as listed|as pictured|as shown|as per {the|our|your}
    {agreement|order|request|brief|spec|contract|email|chat}|per {your|our} {request|agreement|
    brief}|for {him|her|them}|in the end|this time|ready to use|to plan|to spec|{from |}{german|
    english|french|spanish|italian|dutch|portuguese|swedish|danish|norwegian|polish} {to|into}
    {german|english|french|spanish|italian|dutch|portuguese|swedish|danish|norwegian|polish}|
    already|now|successfully|safely|just {now|}|finally|as {agreed|promised|requested|ordered|
    planned|discussed|described|instructed|arranged|per our agreement|per your request|per the
    brief|usual}|on time|in time|on schedule|ahead of schedule|well|too|also|so|securely|
    personally|in person|by hand|early|quickly|promptly|fully|completely|entirely|in full|
    altogether|together|there|directly|straight|officially|properly|carefully|nicely|in one go|ago
    now|all|then|with thanks|again|very|really|free of charge|to {your|their|her|his}
    satisfaction|according to plan|per agreement|along|together with|plus|incl|including|intact|in
    perfect condition|in good condition|today too|full|sure|well packed|carefully packed|signed
    for|with signature|as well|up|pleasingly|earlier`,
  today:
    `today|this {morning|afternoon|evening|lunchtime|weekend|week|noon}|at {noon|lunchtime|lunch|
    midday}|a {minute|moment|second} ago`,
  past: `yesterday {morning|afternoon|evening|night|lunchtime|noon|}|last {night|week|month|weekend|
    friday|thursday|monday|tuesday|wednesday|saturday|sunday}|{earlier|earlier on} today|the other
    day|{a few|two|three|four|five|several|couple of|a couple of|#} {minutes|hours|days|weeks}
    ago|{a|an|one} {minute|hour|day|week} ago|earlier this {week|morning|afternoon|evening}|the
    day before yesterday|first thing this morning`,
  weekdays:
    `monday,mon tuesday,tue,tues wednesday,wed thursday,thu,thur,thurs friday,fri saturday,sat
    sunday,sun`,
  dayPart: "morning|afternoon|evening|tonight|this evening",
  clock: `{at|around|about} # {o'clock|}|# o'clock|noon|midday|{at|} {half|quarter} past {#|one|two|
    three|four|five|six|seven|eight|nine|ten|eleven|twelve}|lunchtime|morning|afternoon|evening|
    early|am|pm`,
  carrier:
    `courier|the courier|carrier|delivery {driver|service|company|man}|driver|van|{the|} post|
    mailman|postman|postie|first class|1st class|special delivery|recorded delivery|registered
    mail|registered post|next day delivery|express|hand|phone|text|link|download link|usb {stick|
    }|pallet`,
  number:
    `{tracking|parcel|consignment|shipment|order|reference|invoice|item|track|delivery|waybill|awb}
    {no|nr|number|id|code|ref|link|}|order|tracking {number is|code is|no is|is}|number|parcel
    number|ticket`,
  count: "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen",
  size: "# {pages|words|page}|two pages",
  and: "and|&|n|plus",
};
