// What was done with it and how. Past tense and participle only: no word that promises.
export const PORTUGUESE_DEEDS = {
  sent: `entregue{s|}|entrege|enviad{o|a|os|as}|mandad{o|a|os|as}|despachad{o|a|os|as}|expedid{o|
    a|os|as}|remetid{o|a|os|as}|postad{o|a|os|as}|carregad{o|a|os|as}|partilhad{o|a|os|as}|
    compartilhad{o|a|os|as}|publicad{o|a|os|as}|disponibilizad{o|a|os|as}|submetid{o|a|os|as}|{a|}
    entrega {foi|está|total|já foi|} {feita|concluída|efetuada|realizada|efectuada|ok|completa}
    {com sucesso|}|{confirmo|confirmamos} {a|} {entrega|entrega total|conclusão|entrega completa|
    expedição}|entreg{uei|ámos|amos}-{lha|lho|lhas|lhos|a|o|as|os|lhe}|aqui {está|estão|vai|vão|
    tem}|transmitid{o|a}|{entege|entreque|entrgue|enterge|entreguei|etregue|entegue|entregui|
    entrehue|intregue|emtregue}{|s}|{ja|esta|estao|tao|tá|tão|já tá|já tão} {entregue|entregues|
    feito|enviado|entrege}|foi {entrege|entregue}|{enviei|mandei|deixei}-{lhe|te|vos|lhes|o|a|os|
    as}|{enviá|enviamo|entregá|entregamo|mandá|deixá}mos-{lhe|te|vos|lhes}|{levei|entreguei|
    dei}-{lhe|te|vos|lhes|lho|lha}|{entrega|envio|despacho|remessa} {feit|concluíd|concluid|
    realizad|efetuad|efectuad|confirmad|finalizad|efetivad|completad|assinad|validad}{o|a}|
    {entrega|envio} {ok|com sucesso|bem-sucedida|certa|certinha|em mãos feita|total feita}|{a |
    }entrega {decorreu|correu|foi|ficou|já foi|está} {bem|feita|concluída|concluida|realizada|
    efetuada|efectuada|finalizada|ok|certinha|certa|um sucesso|tranquila|sem problemas|lindamente|
    na perfeição} {com sucesso|}|{confirmo|confirmamos|atesto|atestamos|declaro} {a |que a |
    }{entrega efetuada|entrega feita|boa entrega|entrega integral|entrega completa|entrega total|
    boa receção pelo cliente|conclusão do serviço|conclusão do trabalho|conclusão da obra|execução
    do serviço}|{fiz|fizemos|efetuei|efetuámos|efetuamos|realizei|realizamos|concluí} {a |
    }entrega|{feita|efetuada|realizada|concluída} {a |}entrega|posto à {sua|vossa|tua} disposição|
    fornecid{o|a|os|as}|distribuíd{o|a|os|as}|distribuid{o|a|os|as}|transferid{o|a|os|as}|upado|
    upados|upada|upei|subid{o|a|os|as} {para|no|na}|lançad{o|a} {no ar|em produção}|{dou|damos}
    por {entregue|concluído|concluída|terminado|finalizado}{s|}|{cliente|senhor|senhora|comprador|
    compradora|rapaz|moça|moço|menina} {já |}{veio|passou} {cá |aqui |}{buscar|levantar|recolher|
    pegar|retirar}|{veio|vieram|passou|passaram} {cá |aqui |}{buscá-l|levantá-l|recolhê-l|pegá-l|
    retirá-l}{o|a|os|as}|{chegou|chegaram} {bem|direitinho|certinho|inteiro|inteira|inteirinho|
    intacto|às suas mãos|às tuas mãos|ao destino|a casa dela|a casa dele|a tua casa|a sua casa|aí|
    inteiros}|está{|o} {consigo|contigo|convosco|com você|com vocês|com o cliente|com a cliente|
    com ela|com ele|com os noivos|com o comprador|com a compradora|nas suas mãos|nas tuas mãos|nas
    vossas mãos|nas mãos do cliente|nas mãos da cliente|nas mãos dos noivos|em boas mãos}|já está
    {consigo|contigo|com você|com o cliente|com a cliente|em sua posse|aí}|estão {consigo|contigo|
    com você|todas consigo|todos consigo}`,
  iSent: `ter {entregue|entregado|enviado|terminado|concluído|feito a entrega}|entreguei|
    entregámos|entregamos|entregaram|enviei|enviámos|enviamos|mandei|mandámos|mandamos|despachei|
    despachámos|expedi|postei|acabei de {entregar|enviar|mandar|postar|terminar|concluir|
    finalizar|deixar}|acabámos de {entregar|enviar|terminar|concluir}|terminei|terminámos|concluí|
    concluímos|finalizei|finalizamos|completei|fiz|fizemos|instalei|montei|reparei|consertei|
    arranjei|pintei|limpei|traduzi|subi os ficheiros|carreguei|realizei|troquei|testei|dei {a
    aula|as aulas|a última aula}|{repar|instal|mont|pint|consert|arranj|termin|finaliz|complet|
    realiz|execut|desenh|edit|grav|film|fotograf|ilustr|diagram|pagin|configur|migr|optimiz|
    otimiz|implant|implement|public|decor|isol|impermeabiliz|azulej|estuc|envern|enverniz|lix|pod|
    apar|plant|reg|fumig|aspir|esfreg|lav|encer|engom|costur|bord|tric|croch|remend|alinhav|molda|
    sold|forj|pul|afin|calibr|ajust|nivel|alinh|massaj|maqui|pente|cort|depil|tatu|cozinh|empra|
    anim|actu|ensin|lecion|ministr|explic|legend|digitaliz|estamp|encadern|emoldur|restaur|
    remodel|renov|reform|desentup|vedar|coloc|encaix|aparafus|conect|regul|concretiz|ultim|entalh|
    lustr|estof|tapiz|forr|faxin|arrum|roç|capin|jardin}{ei|ámos|amos}|ter {entregue|entregado|
    enviado|terminado|concluído|feito|feito a entrega|realizado|instalado|montado|reparado|
    finalizado|expedido|despachado}|acab{ei|ámos|amos} de {entregar|enviar|mandar|postar|terminar|
    concluir|finalizar|deixar|instalar|montar|despachar|completar|fazer a entrega|subir|publicar|
    dar|passar}{|-lhe|-te|-vos|-o|-a|-os|-as}|{dei|demos} {a aula|as aulas|a última aula|o curso|o
    concerto|a formação|aula}|{o|a} {carteiro|estafeta|motoboy|entregador|transportadora|
    motorista|correio} {já |}{entregou|deixou}|{ctt|correios|dpd|dhl|gls|ups|sedex|jadlog|loggi}
    {já |}{entregou|entregaram|deixou|deixaram}|{meu|minha|nosso|nossa} {marido|mulher|esposa|
    filho|filha|colega|sócio|sócia|equipa|equipe|funcionário|técnico} {entregou|deixou|instalou|
    montou|enviou|reparou|terminou}|{enviámos|despachámos|expedimos|remeti|remetemos|enviamos|
    postamos}|{tenho|temos} {tudo |}{entregue|concluído|terminado|feito}|traduzimos|escrevi|refiz|
    construímos|cosi|teci|limpámos|limpamos|trocámos|trocamos|corrigi|imprimi|assei|levei-{o|a|os|
    as}|deixei-{o|a|os|as}|entreguei-{o|a|os|as}|já o {entreguei|enviei|deixei|levei}|já a
    {entreguei|enviei|deixei|levei}|já {lhe|te|os|as|lhes} {entreguei|enviei|deixei|dei|levei|
    mandei}`,
  handed: `deixei|deixámos|deixamos|dei|demos|levei|levámos|pus|coloquei|deixad{o|a|os|as}|
    levad{o|a|os|as}|depositad{o|a}|passei|pousei|posto|posta|botei|entreguei na|largad{o|a}
    coloquei|colocamos|colocámos|botamos|levaram-lhe|encaminhei|encaminhad{o|a|os|as}|pousámos`,
  done: `pintad{o|a}|decorad{o|a|os|as}|configurad{o|a}|transcrit{o|a|os}|legendad{o|a|os}|
    retocad{o|a|os|as}|ilustrad{o|a}|gravad{o|a}|estofad{o|a|os}|isolad{o|a}|envernizad{o|a}|
    afinad{o|a}|desentupid{o|a}|feit{o|a|os|as}|concluíd{o|a|os|as}|concluid{o|a|os|as}|
    terminad{o|a|os|as}|finalizad{o|a|os|as}|completad{o|a|os|as}|realizad{o|a|os|as}|efetuad{o|a|
    os|as}|efectuad{o|a}|executad{o|a|os|as}|instalad{o|a|os|as}|montad{o|a|os|as}|reparad{o|a|os|
    as}|consertad{o|a|os|as}|arranjad{o|a|os|as}|traduzid{o|a|os|as}|pintad{o|a|os|as}|limp{o|a|
    os|as}|trocad{o|a|os|as}|substituíd{o|a}|testad{o|a|os|as}|colocad{o|a|os|as}|a funcionar|
    funcionando|em funcionamento|gelando|dad{as|os}|ministrad{o|a|as}|lecionad{a|as}|editad{o|a|
    os|as}|corrigid{o|a|os}|revist{o|a|os}|impress{o|a|os|as}|costurad{o|a}|bordad{o|a|os}|
    assentad{o|a}|cumprid{o|a}|projetad{o|a}|desenhad{o|a}|restaurad{o|a}|escrit{o|a}|gravad{o|a|
    os}|podad{o|a}|cortad{o|a}|ligad{o|a}|fechado com sucesso|aprovado e|resolvid{o|a|os}|{repar|
    instal|mont|pint|consert|arranj|termin|finaliz|complet|realiz|
    execut|desenh|edit|grav|film|fotograf|ilustr|diagram|pagin|configur|migr|optimiz|otimiz|
    implant|implement|public|decor|isol|impermeabiliz|azulej|estuc|envern|enverniz|lix|pod|apar|
    plant|reg|fumig|aspir|esfreg|lav|encer|engom|costur|bord|tric|croch|remend|alinhav|molda|sold|
    forj|pul|afin|calibr|ajust|nivel|alinh|massaj|maqui|pente|cort|depil|tatu|cozinh|empra|anim|
    actu|ensin|lecion|ministr|explic|legend|digitaliz|estamp|encadern|emoldur|restaur|remodel|
    renov|reform|desentup|vedar|coloc|encaix|aparafus|conect|regul|concretiz|ultim|entalh|lustr|
    estof|tapiz|forr|faxin|arrum|roç|capin|jardin}{ado|ada|ados|adas}|{constru|substitu|conclu|
    traduz|transmit|corrig|revest|esculp|imprim|cos|cerz|serv|poli|produz|reconstru|tec|teci|mo|
    estend|resolv|recosi}{ido|ida|idos|idas}|{constru|substitu|conclu}{ído|ída|ídos|ídas}|
    {constru|substitu}í|{corrig|imprim|traduz|transmit|teci|resolv}i|{feit|refeit|escrit|
    transcrit|impress|post|compost|pintad|descrit|revist|frit|cobert|desfeit e refeit|limp|assad|
    cozid|confecionad|confeccionad|tosquiad|vacinad|polid|tosad|gravad|cantad|tocad|atuad|dançad|
    apresentad|ministrad|dad|retocad|fretad|lubrificad|recuperad|encerad|rebocad|ligad|dobrad|
    transcrit|soldad|tricotad|crochetad|substituid|construid}{o|a|os|as}|{posto|postos|posta|
    postas} a {funcionar|trabalhar}|{está|estão|ficou|ficaram|já está} {a funcionar|a trabalhar|
    funcionando|operacional|no ar|online|em produção|em funcionamento|como novo|como nova|como
    novos|como novas|um brinco|impecável|impecáveis|em ordem e limpo|{|tudo |}pronto e entregue|
    pronta e entregue}|no ar|em produção|no ar e funcionando|funciona {bem|na perfeição|
    perfeitamente|lindamente|às mil maravilhas|direitinho|tudo|que é uma maravilha|}|funcionam
    {bem|na perfeição|perfeitamente|}|{anda|gela|aquece|liga|roda|trabalha|carrega} {bem|na
    perfeição|perfeitamente|que é uma maravilha|direitinho|lindamente|normalmente}|como nov{o|a|
    os|as}|ficou {lindo|linda|ótimo|ótima|perfeito|perfeita|impecável|excelente|maravilhoso|
    maravilhosa|espetacular|top|show de bola|uma maravilha|um espetáculo|como novo|como nova|um
    brinco|muito bom|muito boa|muito bonito|muito bonita|nota dez|bonito|bonita}|ficaram {lindos|
    lindas|ótimos|ótimas|perfeitos|perfeitas|impecáveis|maravilhosos|maravilhosas|espetaculares|
    uma maravilha|muito bons|muito boas|muito bonitos|muito bonitas|como novos|como novas}|
    decorreu {bem|na perfeição|como planeado|como previsto|sem problemas|}|decorreram {bem|}|
    realizou-se|realizaram-se|aconteceu {ontem|hoje|como combinado}|correu {muito bem|bem|
    lindamente|às mil maravilhas|na perfeição|como planeado|como previsto}|pronto{s|} e
    entregue{s|}|pronta{s|} e entregue{s|}|reluzente{s|}|operaciona{l|is}|{serviço|
    trabalho} {feito|prontinho}|tocámos|toquei|cantei|cantámos|atuámos|servi|servimos|serviram-se|
    pronto e {instalado|montado|funcionando}`,
  over: `chegou|chegaram|chegad{o|a}|acabad{o|a|os|as}|seguiu|saiu|saíram|já foi|foi-se|no ar|
    online|seguiram|chegou {ontem|hoje|}|publicado na loja`,
  taken: `{adorou|amou|gostou} {muito|do resultado|de tudo|}|já {descarregou|baixou|viu|usou|
    experimentou}|aprovou tudo|testou|experimentou|recebeu|receberam|recebid{o|a|os|as}|levantou|
    levantad{o|a|os|as}|recolheu|recolhid{o|a|os|as}|retirou|retirad{o|a|os}|assinou|assinad{o|a|
    os|as}|aceitou|aceit{e|o|a|es}|confirmou {a receção|o recebimento|a entrega|recebimento|}|veio
    {cá|aqui|} {buscar|buscá-lo|buscá-la|levantar|recolher|à oficina|à loja}|buscou|levou
    {consigo|}|baixou|descarregou|aprovou|aprovad{o|a}|verificou|conferiu|conferid{o|a}|viu
    comigo|já tem|{está|estava|ficou|ficaram|estão|gostou|adorou|amou} {muito|super|bastante|}
    {content{e|es}|satisfeit{o|a|os|as}|feliz|felizes|encantad{o|a}|}|{já |}{recebeu|receberam|
    levantou|recolheu|retirou|aceitou|aprovou|assinou|testou|experimentou|conferiu|verificou|
    descarregou|baixou|baixaram|viu|buscou|pegou|provou|vistoriou|validou|levou} {tudo|tudo
    comigo|e aprovou|e gostou|consigo|e conferiu|e assinou|e ficou contente|na hora|}|{levantaram|
    recolheram|retiraram|aceitaram|aprovaram|assinaram|testaram|descarregaram|validaram|
    conferiram|buscaram|pegaram|vieram buscar|vieram levantar}|{testad|validad|verificad|baixad|
    descarregad|levantad|buscad|rececionad|recepcionad}{o|a|os|as}|confirmou {que recebeu|ter
    recebido|a recepção|a chegada|tudo|por telefone|por mensagem|por whatsapp}|confirmou-me|deu {o
    ok|o aval|a aprovação|ok|o visto|o seu aval|conformidade|o aceite}|assinou {a guia|o recibo|o
    termo|o canhoto|a folha de obra|o auto|o protocolo|o documento|o comprovante|a folha de
    serviço}|{ficou|ficaram|está|estão|estava|estavam|saiu|saíram} {muito |super |}{contente{s|}|
    {satisfeit|encantad|emocionad|maravilhad}{o|a|os|as}}|{ficou|ficaram} {felicíssim{o|a|os|as}|
    contentíssim{o|a|os|as}|muito felizes|nas nuvens|radiante|radiantes|sem palavras|deslumbrad{o|
    a}}|{adorou|amou|gostou} {imenso|bastante|de tudo|do trabalho|do resultado|muito de tudo|
    demais}|{adoraram|amaram|gostaram} {imenso|do resultado|do trabalho|}|{content|satisfeit|
    felicíssim|encantad|contentíssim}{o|a|os|as|e|es}|feliz|felizes|{fica|ficou|ficam|assenta|
    serve}-lhe {lindamente|muito bem|na perfeição|bem|como uma luva|a matar}|serviu {direitinho|
    perfeitamente|na perfeição|como uma luva|bem|certinho}|coube {direitinho|bem|na perfeição}|foi
    aprovado|aprovad{os|as}|elogiou {muito|o trabalho|tudo|bastante|}|agradeceu {muito|imenso|}|
    que {já |}{recebeu|levantou|assinou|aprovou|conferiu|testou|confirmou|confirmou a receção|
    confirmou o recebimento}`,
  here: `aqui {está|estão|vai|vão|tem|segue}|{segue|seguem|envio|vai|vão} {em|no} anexo|{em|no}
    anexo|segue|seguem|anex{o|ado|ada|ados|adas|ei}|disponíve{l|is}|para download|eis|junto envio|
    {aqui|aí|segue|seguem|junto} {está|estão|vai|vão|tem|segue|o link|os ficheiros|os arquivos|}|
    {segue|seguem} {abaixo|em baixo|junto|em anexo|anexo|anexos|anexa|o link}|{pode|podes|podem}
    {descarregar|baixar|ver|aceder|acessar|consultar|encontrar} {aqui|no link|tudo|em|o|a|os|as}|
    acessíve{l|is}|visíve{l|is}|em anexo {segue|vai|está|encontra|envio|}`,
  adverb: `já|agora {mesmo|}|finalmente|enfim|também|hoje já|com sucesso|corretamente|devidamente|
    pessoalmente|em mãos|em mão|a horas|dentro do prazo|no prazo|na hora|pontualmente|conforme
    {combinado|acordado|solicitado|pedido|prometido|o combinado|previsto|acordo}|como {combinado|
    acordado|prometido|combinámos|combinamos|pedido|previsto|solicitado|sempre}|tal como
    {combinado|acordado}|em {perfeito|bom|ótimo} estado|em {perfeitas|boas|ótimas} condições|bem
    {embalad{o|a|os|as}|acondicionad{o|a}|}|na íntegra|na totalidade|totalmente|completamente|
    integralmente|inteiramente|diretamente|junto com|juntamente com|incluindo|inclusive|mais cedo|
    aí|ali|lá|contra assinatura|com {rastreio|seguro|assinatura|aviso de receção}|por inteiro|
    intact{o|a}|sã{o|} e salv{o|a}|direitinho|tudo direitinho|prontinho|portanto|então|em
    segurança|muito bem|certinho|agorinha|assim|pois|depois|com ele|consigo|perfeitamente|
    rapidamente|de acordo com o combinado|de facto|mesmo|bem como|{bem |muito bem |cuidadosamente
    |devidamente |}{embalad|acondicionad|empacotad|protegid|embrulhad|selad|lacrad}{o|a|os|as}|
    {embalad|assinad|lacrad}{o|a|os|as} e|embalad{inho|inha|inhos|inhas}|com {carinho|todo o
    carinho|muito carinho|cuidado|todo o cuidado|muito cuidado|amor|muito amor|prazer|gosto|êxito|
    sucesso total|todos os acessórios|os acessórios|todos os documentos|os papéis|o manual|a
    caixa|a caixa original|o carregador|a garantia|as chaves|fatura|aviso de receção|aviso de
    recebimento|registo|a capa|o estojo|tudo|tudo incluído|a devida assinatura|o meu filho|o meu
    marido|tranquilidade|sorriso|os cuidados devidos}|sem {problemas|problema|incidentes|
    incidente|percalços|stress|danos|dano|riscos|um risco|atrasos|atraso|contratempos|imprevistos|
    qualquer problema|nenhum problema|reservas|reclamações|dificuldade|dificuldades|
    intercorrências|avarias}|em {perfeito estado|perfeitas condições|bom estado|boas condições|
    ótimo estado|ótimas condições|excelente estado|excelentes condições|formato {pdf|digital|mp4|
    mp3|word|jpg|png|vetorial|impresso}|pdf|word|mp4|mp3|jpg|png|excel|dwg|alta resolução|alta
    qualidade|alta|hd|tempo útil|segurança|conformidade|casa|suas mãos|ordem|dia|duplicado|duas
    vias|condições|absoluto|pleno|uma só vez|uma só entrega|tempo recorde}|no {prazo combinado|
    prazo acordado|prazo previsto|prazo estipulado|horário|horário combinado|dia de ontem|dia de
    hoje|dia combinado|dia certo|momento certo|estado combinado|domicílio}|na {data combinada|data
    prevista|data acordada|hora certa|hora marcada|hora combinada|caixa original|perfeição|sua
    embalagem original|embalagem original|sua totalidade|presença do cliente|presença da cliente}|
    dentro do {prazo|previsto|combinado|orçamento} {combinado|acordado|previsto|estipulado|}|antes
    {da hora|do prazo|do previsto}|a tempo {e horas|}|à hora {combinada|certa|marcada}|ao
    domicílio|a domicílio|porta a porta|de acordo com {o combinado|o acordado|o contrato|o
    orçamento|o pedido|o previsto|as instruções|o plano|o solicitado}|conforme {o contrato|
    contrato|o orçamento|orçamento|o pedido|o acordado|nosso acordo|o nosso acordo|nossa conversa|
    conversámos|conversamos|falámos|falamos|acertado|acertámos|pediu|pediram|pediste|solicitou|
    descrito|o plano|planeado|planejado|estipulado|esperado|as suas instruções|suas instruções|
    foto|a foto|anunciado}|{tal |}como {falámos|falamos|conversámos|conversamos|pediu|pediram|
    pediste|solicitou|queria|querias|descrito|anunciado|na foto|nas fotos|planeado|planejado|
    esperado|estava combinado|tínhamos combinado|ficou combinado|ficou acordado|manda a lei|devia
    ser|sempre}|segundo {o combinado|o acordado|o contrato|as instruções|o plano}|da {minha|nossa}
    parte|por {minha|nossa|mim|nós} {parte|feito|feita|}|com o cliente presente|são e salv{o|os}|
    sã{s|} e salva{s|}|inteir{os|as|inho|inha|inhos|inhas}|intact{os|as}|pontua{l|is}|cedinho|
    prontamente|rapidinho|oficialmente|felizmente|efetivamente|realmente|exatamente|justamente|
    especialmente|tranquilamente|gentilmente|presencialmente|fisicamente|definitivamente|
    alegremente|graças a deus|por fim|além disso|assim como|incluind{o} {acessórios|tudo|}|tudo
    incluído|no mesmo dia|desde {já|ontem|hoje}|entretanto|lindamente|maravilhosamente|
    primorosamente|do resultado|com o resultado|com o trabalho|com o serviço|da compra|do
    trabalho|do serviço|à primeira|de primeira|à risca|a preceito|como deve ser|pronto a usar|
    pronta a usar|prontos a usar|{lindíssim|belíssim|perfeit|maravilhos|ótim|fantástic|
    impecáve}{o|a|os|as}|impecáve{l|is}|mesmo a tempo|pelo {meu|nosso} {colega|funcionário|marido|
    filho|técnico|sócio}|pela {minha|nossa} {equipa|equipe|esposa|colega|filha}|certinh{o|a|os|
    as}|direitinh{o|a|os|as}|em funcionamento pleno|igualmente|ali mesmo|lá em casa dela|
    tud{inho}|de {tardi|tardinha|manhãzinha}|{na|para a|nesta} {sua |tua |vossa |}morada
    {indicada|combinada|certa|do cliente|da cliente|que indicou|de entrega|}|{no|para o} {seu |teu
    |}endereço {indicado|combinado|correto|certo|do cliente|da cliente|que me passou|de entrega|}`,
};
