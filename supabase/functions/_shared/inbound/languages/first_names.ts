// First names of the countries that write the eleven languages. None of them is a word that could
// turn a delivery into something else: no "Will", no "Tom" (empty), no "Mark".
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abigail adam adrian agata agnes agneta aisha albert alberto alejandro alessandro
    alessia alex alexander alexandra alfred alice alicja alina alva amalie amanda amelia amelie
    amy ana anders andrea andreas andrew andrzej angela angelika anita anja anke anna annabel
    anne anneke annette anni annika anouk antje anton antonia antonio arne arthur asta astrid
    axel barbara bart beata beate beatrice bengt benjamin bente bernd bettina birgit birgitta
    birthe bjarne björn bjørn bogdan bram brigitte britta bruno camilla carina carla carlos
    carmen carolin carolina caroline carsten catarina catherine cecilia cecilie celine charlotte
    chiara chloe chris christa christian christiane christina christine christoph christopher
    claire clara claudia clemens connor cornelia daan dagmar daniel daniela daniele daniëlle
    david davide debbie dennis diana diego dieter dirk dominik dorota dorothea ebba eduardo
    edward einar eirik eleanor elena elias elif elin elisa elisabeth elise elizabeth elke ella
    ellen elodie elsa emil emilia emilie emily emma eric erica erik erika erwin esther ethan eva
    evelyn ewa fabian federica felix femke filip fleur florian francesca francesco franziska
    frederik fredrik freja frida frieda friederike frode gabriel gabriele geert geir georg
    george gerard gerda gerhard gertrud gijs giorgia giovanni gisela gitte giulia giuseppe greta
    grzegorz gudrun gunilla gunnar guro gustav göran gösta günter hanna hannah hanne hannes hans
    harald harry hauke heidi heike heiko heiner heinz helen helena helene helga helge helle
    hendrik henk henning henrik henry herbert hilde holger horst håkon håvard ida ines inga inge
    ingeborg inger ingrid ingunn ingvild irena irene irina isabel isabella isabelle ivan jacek
    jack jackie jacob jakob jakub james jana jane janet janina janneke jannik jasmin jason
    javier jeanette jelle jennifer jenny jens jeppe jeroen jesper jessica joachim joanna johan
    johanna johannes john johnny joke jolanda jolanta jon jonas jonathan joost jordan jorge
    joris josefine joseph joshua josé joyce juan julia julian julie juliette julius jytte jörg
    jørgen jürgen kacper kaja karen karin karl karla karlijn karolina karsten kasper katarina
    katarzyna kate katharina katherine kathrin kathy katie katja katrin katrine kees kelly
    kerstin kevin kirsten kirsti kirstine kirsty kjell klaas klara klaus knut koen konrad
    krystyna krzysztof lars lasse laura lauren laurens lea leah leif lena lennart leo leon
    leonard leonie lewis liam lieke lina linda lindsay linn linnea lisa lise liselotte livia liz
    loes lone lorenzo lotta lotte louis louisa louise luca lucas lucia lucy luis luisa lukas
    luke lydia maaike maarten maciej mads magda magdalena maike maja malin manfred manon manuel
    manuela marcel marcin marco marcus marek margaret margareta margarethe margit margot maria
    marian marianne marie marieke marijke marina mario marion marit mariusz marjan markus
    marlene marloes marta marte martha martijn martin martina martine martyna mateusz mathias
    mathilde matilda mats matteo matthew matthias megan melanie merete mette mia michael
    michaela michał michelle mieke miguel mikael mikkel mikko mila milan millie miriam mohammed
    molly monica monika moritz morten nadia nadine natalia natalie nathan nele nicholas nico
    nicola nicolas nicole niels nils nina noah noor nora norbert odile ole olga oliver olivia
    olivier oscar oskar otto owen pablo paola paolo patricia patrick paul paula paulina pauline
    paweł pedro penny pernille peter petra petter philip philipp piet pieter piotr preben priya
    rachel rafael rafał ragnhild rainer ralf ralph raquel rasmus rebecca regina reinhard renate
    rené riccardo richard riet rikke rita robert roberto robin roger roland rolf ron roos
    rosalie rosanna ruben ruth ryan rüdiger sabine sabrina sally sam samantha samuel sander
    sandra sanne sara sarah saskia sebastian selma sergio signe sigrid silje silke silvia simon
    simona simone sindre siri siw sjoerd sofia sofie solveig sondre sonia sonja sophia sophie
    stefan stefanie steffen stephan stephanie stephen steve steven stijn stine susan susanna
    susanne susie svein sven svenja sylvi sylvia søren tanja tatjana teresa terje thea theo
    theresa thijs thomas thorsten tiago tim timo tina tineke tobias tomasz toni torben torbjörn
    torsten tove trine trond truus turid ulrich ulrike urs ursula uwe valentina valerie vanessa
    veerle vera verena veronika victor victoria vigdis viggo viktor viktoria vilde vincent wendy
    werner wiebke willem wilma wim wojciech wolfgang wouter yannick yasmin yvonne zoe zofia
    zuzanna åse åshild øyvind`.split(/\s+/),
);
