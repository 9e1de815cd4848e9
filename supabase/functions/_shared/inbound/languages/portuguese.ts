import type { Words } from "../lexicon.ts";
import { PORTUGUESE_DEEDS } from "./portuguese_deeds.ts";
import { PORTUGUESE_THINGS } from "./portuguese_things.ts";

export const PORTUGUESE: Words = {
  ...PORTUGUESE_THINGS,
  ...PORTUGUESE_DEEDS,
  accentsMatter: true,
  months:
    `janeiro,jan fevereiro,fev março,mar abril,abr maio junho,jun julho,jul agosto,ago setembro,set
    outubro,out novembro,nov dezembro,dez`,
  weekdays: `segunda,segunda-feira,seg terça,terça-feira,ter quarta,quarta-feira,qua
    quinta,quinta-feira,qui sexta,sexta-feira,sex sábado,sáb domingo,dom`,
  greeting: `olá {a todos|boa tarde|bom dia|boas|}|oi {gente|pessoal|tudo bem|bom dia|boa tarde|}|
    bom dia {a todos|pessoal|}|boa {tarde|noite} {a todos|pessoal|}|boas|viva|car{o|a|os|as|
    íssimo|íssima} {cliente|senhor|senhora|senhores|}|prezad{o|a|os|as} {cliente|senhor|senhora|
    senhores|}|exm{o|a|os|as} {senhor|senhora|senhores|sr|sra|srs}|excelentíssim{o|a} {senhor|
    senhora}|ei|opa|querid{o|a|os|as}|estimad{o|a|os} {cliente|senhor|}|alô|saudações|olá {de
    novo|boa noite|bom dia a todos|caro|cara|querida|querido|viva|amigo|amiga|pessoal|malta|}|oie|
    oii|oi {querida|querido|amigo|amiga|tudo bom|boa noite|}|ola|ola boa tarde|bom dia {bom dia|
    senhor|senhora|dona|seu|a todos|equipa|equipe|time|}|boa {tarde|noite} {senhor|senhora|dona|
    seu|equipa|equipe|}|bom diaa|bons dias|boas {tardes|noites|pessoal|malta|}|viva {pessoal|}|
    exmo|exma|ex.mos senhores|em resposta {ao seu|à sua|ao vosso} {email|e-mail|mensagem|pedido|
    contacto|contato}|relativamente {ao seu|à sua|ao|à} {pedido|encomenda|email|e-mail|mensagem}|
    em relação {ao seu|à sua|ao|à} {pedido|encomenda|mensagem}|referente {ao|à} {pedido|
    encomenda}|quanto {ao seu|à sua|ao|à} {pedido|encomenda}|sobre {o seu|a sua} {pedido|
    encomenda}|e aí|eai|fala {pessoal|amigo|}|salve`,
  thanks: `{muito|muitíssimo|bem|} {obrigad{o|a|os|as|ão|inho|inha}} {por tudo|a todos|a você|pela
    atenção|novamente|mesmo|desde já|eu|}|obg|obgd{o|a}|agradeço {muito|desde já|}|agradecemos|
    grat{o|a|os}|muito grat{o|a}|valeu|brigad{o|a|ão}|mil obrigad{os|as}|agradecid{o|a}|{muito|
    muitíssimo|bem|} {obrigad{o|a|os|as}} {e boa tarde|e bom dia|e bom fim de semana|e boa semana|
    e até breve|e abraço|e um abraço|e cumprimentos|e até à próxima|igualmente|do coração|de
    coração|de verdade|sempre|também|mais uma vez|a todos vocês|pessoal|amigo|amiga}|{muito |
    }{obrigad|grat}{o|a|os|as} {pela|pelo|por|pelas|pelos}|obrigadíssim{o|a}|mt obrigad{o|a}|mto
    obrigad{o|a}|mt obg|mto obg|brigadinh{o|a}|vlw|valeu {demais|mesmo|muito|pela força|}|flw|tks|
    agradeço {a|o|imenso|do coração|}|agradecemos {a|o|desde já|}|agradecid{os|as}|fico {muito |
    }grat{o|a}|ficamos {muito |}gratos|{desde já|mais uma vez|novamente} {o meu |o nosso |}{muito
    |}obrigad{o|a}|um {muito |grande |}obrigad{o|a}|bem haja{m|}|deus {abençoe|te abençoe|lhe
    pague|a abençoe|o abençoe}|gratidão|obrigda|obrigdo|brigado eu`,
  signOff: `{com os|} {melhores|meus|cordiais} cumprimentos|cumprimentos|cpts|cumps|
    atenciosamente|att|atentamente|{um|} {grande|forte|} abraç{o|ão|os|inho} {grande|a todos|e
    obrigado|e obrigada|}|abs|abç|beijinho{s|} {da|}|beijo{s|}|bjs|bjinhos|saudações|cordialmente|
    até {breve|logo|à próxima|a próxima|mais|já}|respeitosamente|fique bem|feliz {natal|ano novo|
    páscoa}|{com os|os} {melhores|meus melhores|meus|nossos melhores} cumprimentos|com
    {consideração|estima|amizade|carinho|apreço|elevada consideração|gratidão}|abraço {amigo|
    forte|apertado|gigante|e até breve|e bom fim de semana}|abraços e {até breve|obrigado|
    obrigada|sucesso}|beijinhos {grandes|a todos|da avó|e até breve|e obrigada}|beijão|bjo|bjo
    grande|bjkas|xau|tchau {tchau|}|adeus|até {à próxima|a próxima vez|uma próxima|sempre|à
    vista}|respeitosos cumprimentos|subscrevo-me|sem mais {assunto|de momento|para o momento|}|com
    os {melhores |meus |}respeitos|{continuação|resto} de {um |uma |}{bom|boa|ótimo|ótima|
    excelente} {dia|tarde|noite|semana|trabalho|domingo|fim de semana}|{bom|boa|ótimo|ótima|
    excelente|feliz|bons|boas} {sábado|segunda|segunda-feira|terça|quarta|quinta|sexta|
    sexta-feira|férias|festas|começo de semana|início de semana|verão|ano|entradas|fim de semana|
    fds|resto de semana|final de tarde}|{tenha|tenham|desejo-lhe|desejo-vos|desejo-te|desejamos}
    {um|uma|} {bom|boa|ótimo|ótima|excelente|feliz} {dia|tarde|noite|semana|fim de semana|domingo|
    final de semana}|fiquem {bem|com deus}|fica bem|fique com deus|cuide-se|cuida-te|se cuida|
    saúde|cumprim|cpmts|cmpts|atte|at.te|{bom|boa|ótimo|ótima|excelente|lindo|feliz} {dia|tarde|
    noite|semana|fim de semana|final de semana|fds|feriado|domingo|resto de dia} {a todos|para
    todos|}|até {para a semana|à próxima semana|à próxima aula|semana que vem}`,
  yes: "sim {sim|senhor|senhora|}",
  fine: `sim {sim|senhor|senhora|claro|}|ok|certo|perfeito|ótimo|beleza|tudo {certo|bem|ok|em
    ordem|perfeito|correu bem|correu lindamente|resolvido|tranquilo|conforme|impecável|pronto e
    entregue}|{correu|deu|ocorreu} tudo {certo|bem|muito bem|lindamente|pelo melhor}|já está|feito
    está|boas notícias|confirmado|maravilha|show|confere|é isso|está tudo {bem|certo|ok|em ordem}|
    estado da encomenda|status|prontinho|impecável|{tá|está|ficou} {tudo|} {certo|ok|pronto e
    entregue|feito|resolvido|tratado|fechado|direitinho|impecável|nos conformes|em dia}|tudo
    {certinho|direitinho|nos conformes|tratado|correu pelo melhor|às mil maravilhas|em condições|
    show|joia|entregue e conferido|na santa paz|perfeitinho|lindo|maravilhoso|correu como
    previsto|como combinado|conforme combinado|conforme o combinado}|{correu|deu|ocorreu|foi|saiu}
    tudo {conforme|como} {o combinado|previsto|planeado|combinado|esperado}|{correu|deu|foi} tudo
    {na perfeição|às mil maravilhas|super bem|ótimo|sem problemas|perfeito}|missão cumprida|
    assunto {encerrado|resolvido|tratado}|excelente|fantástico|maravilhoso|espetacular|espetáculo|
    boa notícia|ótimas notícias|ótima notícia|uhu|uhuu|viva|oba|eba|até que enfim|tranquilo|joia|
    jóia|top|fixe|porreiro|aviso de entrega|confirmação de entrega|para sua informação|para vossa
    informação|informação|nada mais a {assinalar|acrescentar|relatar}|com certeza|claro que sim|
    sim confirmo|positivo|pedido feito|encomenda feita`,
  frame: `{eu|} {confirmo|confirmamos|informo|informamos|comunico|comunicamos|aviso|declaro} {a
    vossas excelências|por este meio|que|a você|-lhe|-vos|-te|} {que|}|{venho|vimos|serve a
    presente para|serve o presente para} {por este meio|} {confirmar|informar|comunicar} {que|}|
    {só|apenas|era só|passando|escrevo|passo aqui} para {confirmar|avisar|informar|dizer|te
    avisar|lhe dizer|comunicar} {que|}|{posso|podemos|gostaria de|gostava de|queria} {confirmar|
    informar|avisar} {que|}|{tenho|é com} {o|} prazer {de|que} {confirmar|informar|confirmo|
    informo} {que|}|conforme combinado confirmo que|{escrevo|estou a escrever|envio este email|
    venho|vimos|passo|mando mensagem} {-lhe |-vos |}{só |} para {confirmar|avisar|informar|dizer|
    comunicar|lhe dizer|vos informar} {que|}|venho {por este meio|através deste|pela presente|por
    meio deste|} {confirmar|informar|comunicar} {que|}|{confirmo|informo|comunico|declaro|atesto|
    certifico|confirmamos|informamos|comunicamos}{-lhe|-vos|-te|-lhes|} {por este meio|com prazer|
    com gosto|com todo o gosto|desde já|} {que|}|{é|foi} com {muito |todo o |grande |}{prazer|
    gosto|alegria} que {confirmo|informo|comunico|confirmamos|informamos|lhe confirmo|vos
    informo}|{tenho|temos} o {prazer|gosto} de {confirmar|informar|comunicar|lhe confirmar|vos
    informar} {que|}|{gostaria|gostaríamos|gostava|queria|queríamos|quero|queremos} {de |só |
    apenas |}{confirmar|informar|avisar|dizer|comunicar|lhe dizer|te dizer} {que|}|{só|era só|
    apenas|é só} {para |a |}{confirmar|avisar|informar|dizer|lhe dizer|te dizer|te avisar|
    confirmar-lhe} {que|}|{fica|ficam} {a saber|confirmado|registado|confirmada} {que|}|{passei|
    passando|passo} {aqui |}{só |}para {avisar|confirmar|dizer|informar|agradecer e avisar} {que|
    }|boas notícias`,
  courtesy: `{adorou|adoraram|amaram|gostaram} {muito|tudo|}|{todos|os convidados} {adoraram|
    gostaram}|{sem|nenhum} {problema|problemas|stress|imprevistos|danos}|de nada|{foi|é} um
    {enorme|grande|} prazer {trabalhar consigo|trabalhar com você|trabalhar contigo|fazer negócio|
    atender você|}|com {muito|todo o|} prazer|não hesite{m|} em {contactar|contactar-me|contatar|
    perguntar|entrar em contato|ligar|escrever|me contatar|falar comigo}|{qualquer|para qualquer|
    se tiver alguma|se precisar de qualquer|em caso de} {dúvida|coisa|questão|dúvidas} {estou à
    disposição|à disposição|me avise|é só dizer|é só avisar|estou ao dispor|é só chamar|me chame|
    pode chamar|estou aqui|fico à disposição|contacte-me|avise|disponha|}|{fico|ficamos|estou|
    estamos|} {à|ao} {sua|vosso|seu|vossa|inteira|} {disposição|dispor} {para qualquer dúvida|para
    qualquer coisa|para o que precisar|para qualquer esclarecimento|}|disponha|{desculpe|desculpa|
    desculpem|peço desculpa|lamento|perdão|peço desculpas|desculpas|as minhas desculpas} {pelo|o}
    {pequeno|ligeiro|} atraso|{desculpe|desculpa|peço desculpa} pela {demora|espera}|{espero|
    esperamos} que {goste|gostem|gostes|esteja tudo bem|esteja tudo do seu agrado|seja do seu
    agrado|aproveite|fique satisfeito|fique satisfeita|tudo esteja bem|lhe agrade|corra tudo bem|
    ela goste|ele goste|te faça feliz}|bom proveito|{aproveite|aproveita|aproveitem|desfrute}|
    ficaram uma {beleza|maravilha}|ficou {uma maravilha|uma beleza|lind{o|a}|ótim{o|a}|perfeit{o|
    a}|impecável|show|super contente|muito contente|muito satisfeit{o|a}|muito feliz|excelente|
    como novo|como nova}|fiquei muito {feliz|orgulhos{o|a}|content{e}}|usa-o com alegria|como
    está|tudo bem|boa {leitura|sorte|viagem|festa|diversão}|bom {apetite|uso|trabalho}|{ver|veja|
    vide} {foto|anexo|fotos|a foto|imagem}|parabéns|felicidades|contem comigo|conte comigo|
    qualquer coisa {é só chamar|chama|avise|avisa|estou aqui}|até à próxima encomenda|{sua|tua|
    vossa|a sua|toda a sua} {confiança|paciência|gentileza|preferência|compreensão|simpatia|
    colaboração|disponibilidade|hospitalidade|generosidade|atenção|parceria|amabilidade|rapidez|
    companhia|confiança no meu trabalho}|{seu|teu|vosso|o seu} {apoio|carinho|interesse|contacto|
    contato|tempo|bom gosto|acolhimento|entusiasmo|café}|{suas|tuas|vossas} {palavras|palavras tão
    bonitas|bonitas palavras|recomendações|tão bonitas|lindas palavras}|{confiança|preferência|
    paciência|compreensão|parceria|oportunidade|simpatia|gentileza|força|atenção|receção|acolhida}
    {depositada|de sempre|no meu trabalho|}|ter{em|} {confiado|escolhido|comprado|esperado|
    contado} {em mim|em nós|no meu trabalho|connosco|comigo|}|confiar{em|} {em mim|em nós|no meu
    trabalho|no nosso trabalho}|{que|} {alegria|maravilha|bom|gosto|felicidade|giro|lindo|querida|
    querido|família linda|festa linda|noite linda}|{muito|tão|super|bem} {simpátic{o|a|os|as}|
    amáve{l|is}|querid{o|a|os|as}|gentil|gentis|atencios{o|a|os|as}|simpátic{os|as}|emocionad{o|
    a}|agradáve{l|is}|bonit{o|a}|lind{o|a|os|as}|educad{o|a|os}|pontua{l|is}|boa onda|boa gente}|
    {foi|é|era} {um |uma |mesmo um |sempre um |}{verdadeiro |grande |enorme |}{prazer|gosto|honra|
    privilégio|alegria|experiência linda|tarde linda|noite linda|dia lindo|momento lindo}|
    {trabalhar|colaborar|negociar|tratar} {consigo|convosco|contigo|com você|com vocês|para si|
    para vocês|juntos}|{conhecê-l{o|a|os|as}|conhecer-vos|servi-l{o|a|os}|atendê-l{o|a|os}|ajudar|
    ajudá-l{o|a}|fazer negócio consigo|recebê-l{os|as}}|{espero|esperamos|oxalá|tomara} que {tenha
    gostado|tenham gostado|tenhas gostado|gostem muito|goste muito|gostes muito|lhe sirva|te
    sirva|vos sirva|seja útil|sirva bem|esteja tudo ao seu gosto|seja do vosso agrado|seja do teu
    agrado|seja a seu gosto|desfrute|desfrutem|use muito|uses muito|aproveitem|aproveites|lhe
    traga muita alegria|traga muita alegria|vos faça felizes|o resultado agrade|esteja bem|estejam
    bem|estejam todos bem|volte sempre|nos voltemos a ver|ele goste muito|ela goste muito|a menina
    goste|o menino goste|os miúdos gostem|corra bem|tudo corra bem}|espero {voltar a trabalhar
    consigo|trabalhar convosco novamente|vê-los em breve|vê-lo em breve|voltar a vê-los|voltar a
    atendê-lo|repetir|colaborar novamente|que voltem sempre}|{volte{m|}|voltem|volta} sempre|{use|
    usa|usem|vista|goze|gozem} {muito|com saúde|com carinho|bem}|não {hesite{m|}|hesites} em
    {contactar-nos|contactar-me|contatar-nos|recomendar|recomendar-me|deixar uma avaliação|dizer|
    perguntar|chamar|me chamar|voltar a contactar|voltar a contactar-me}|{qualquer|para qualquer|
    em caso de} {dúvida|coisa|questão|necessidade|esclarecimento} {estamos à disposição|estamos ao
    dispor|estou sempre à disposição|fico ao dispor|ligue|diga|é só ligar|é só falar|me liga|
    chama|me procure|contacte|cá estou|cá estamos|sempre à disposição|}|{estou|estamos|fico|
    ficamos|continuo|continuamos} {sempre |}{aqui|cá|ao dispor|à disposição|disponível|
    disponíveis} {para|pro} {o que precisar|o que precisarem|o que for preciso|qualquer coisa|
    qualquer esclarecimento|ajudar}|sempre às ordens|às ordens|ao {vosso|seu|teu} dispor|
    {desculpe|desculpa|desculpem|perdão|peço desculpa} {pelo|pela} {incómodo|transtorno|hora|
    demora na resposta|resposta tardia|demora em responder|atraso na resposta}|{boa|boas|bom|bons}
    {leitura{s|}|festa{s|}|viagens|pedaladas|ondas|música|surfadas|apetite|proveito|descanso|
    estreia|caminhadas|mergulhos|jogos|treinos|passeios|casamento}|{felicidades|parabéns|muitas
    felicidades|tudo de bom|muita saúde|muitas alegrias|muita sorte} {aos noivos|à família|ao
    casal|para a bebé|para o bebé|para o bebê|a todos|para todos|pelo casamento|pelo bebé|pela
    nova casa|ao aniversariante|à aniversariante|para vocês|para você|}|viva{m|} os noivos|
    {cumprimentos|beijinhos|abraços|um abraço|um beijinho|lembranças} {à família|ao seu marido|à
    sua esposa|à sua mulher|à sua mãe|aos meninos|aos miúdos|para a família|pra família|à menina|
    ao bebé}|recomendo {muito |a todos |vivamente |}|{super |}recomend{o|amos}|cliente {nota 10|
    nota dez|exemplar|maravilhoso|maravilhosa|top|5 estrelas}|{está|tá} {frio|calor|um dia lindo}|
    {diverti-me|divertimo-nos} muito|foi {muito |super |}{bonito|divertido|giro|emocionante|
    especial|agradável}|{fiquei|ficámos|ficamos|estou|estamos} {muito |}{feliz|felizes|contente|
    contentes|orgulhos{o|a}|emocionad{o|a}|satisfeit{o|a|os}}|valeu a pena|{muito |}sucesso {para
    vocês|aí|}|{sua|tua|vossa|toda a} {encomenda|compra}|{palavras|lindas palavras|palavras tão
    bonitas|belas palavras}|{seu|sua|teu|tua} {filho|filha} {tocou|trabalhou|portou-se|cantou}
    {muito |}bem|divertiram-se {todos|muito|imenso|}`,
  pay: `{por favor |}{pode{m|}|já pode{m|}|favor|agradeço que|peço que} {liberar|libertar|
    libere{m|}|liberte{m|}|desbloquear} {o|os|meu} {pagamento|dinheiro|valor}`,
  me: "eu|nós|a gente",
  it: `isto|isso|aquilo|ele|ela|eles|elas|lo|la|lha|lho|tudo o que pediu|tudo o que {pediu|
    encomendou|pediram|foi pedido|foi combinado|combinámos|combinamos|foi encomendado}|tudo que
    {pediu|encomendou|foi pedido|foi combinado}|a totalidade {do|da|dos|das}`,
  all: `tudo|todo|toda|todos|todas|ambos|ambas|{os|as|todos os|todas as} {dois|duas|três|quatro|
    cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|cinquenta|cem}|tudinho|a totalidade`,
  my: "meu|minha|meus|minhas|nosso|nossa|nossos|nossas",
  you: `lhe|lhes|te|vos|você|vocês|ti|ao cliente|à cliente|ao comprador|à compradora|ao
    destinatário|aos noivos|aos clientes|para si|a si|até si|de si`,
  to: `a|ao|aos|à|às|em|no|na|nos|nas|para|pra|pro|sobre|por volta d{as|a|o}|pelas|pela|dentro
    d{o|a}|junto {ao|à}|perto d{o|a}|desde|em frente {ao|à}|debaixo d{a|o}|com data de|por cerca
    das|cerca das|num|numa|contra|dentro d{os|as}|ao lado d{o|a}|atrás d{o|a}|diante d{o|a}|por
    baixo d{o|a}|em cima d{o|a}|próximo {ao|à|do|da}|até {ao|à|a|o} {porta|casa|andar|segundo|
    terceiro|quarto|destino|portaria|sala|cozinha}|durante {a|o}|a meio d{a|o}|nesta|neste|na data
    de|no dia|dia|em data de|pelos`,
  at: "com|em casa d{a|o|e}|na casa d{a|o|e}|na posse d{a|o}|nas mãos d{a|o|e}|em poder d{a|o}",
  by: "por|pelo|pela|pelos|pelas|via|com|através d{e|o|a|os|as}|em|mediante|per",
  of: "de|do|da|dos|das|d'|para",
  have: "tenho|temos|tinha",
  was: `foi|foram|ficou|ficaram|acaba de ser|acabou de ser|acabaram de ser|tem sido|sido|estava|
    estavam|foi-lhe|foram-lhe|{foi|foram} {já|todo|toda|todos|todas|tudo|hoje|também|}|{já |
    }ficou|{já |}ficaram|{está|estão} {já|todos|todas|}`,
  is: `está|estão|é|são|encontra-se|encontram-se|consta|consta como|aparece como|tá|estou|estamos|
    {já |}{está|estão} {já|todo|toda|todos|todas|tudo|}|{ta|tá|tao|tão}|{consta|aparece|figura}
    {já |}como|figura`,
  others: "tem|já tem|já têm|têm|tinha",
  today: `hoje {de manhã|à tarde|à noite|cedo|pela manhã|ao meio-dia|mesmo|}|esta {manhã|tarde|
    noite|semana}|hoje ao {almoço|fim da tarde}|de {manhã|tarde}|agora há pouco|há pouco|ao
    {meio-dia|fim da tarde}|pela {manhã|tarde}|à {tarde|noite}|da {manhã|tarde|noite}|hoje {ao
    almoço|à hora de almoço|ao fim do dia|no fim da tarde|de tarde|pela tarde|cedinho|bem cedo|ao
    início da tarde|no início da tarde|ao meio dia|no final da manhã|ao final da manhã|às #|
    segunda|terça|quarta|quinta|sexta|sábado|domingo}|no {final|fim|início} da {tarde|manhã}|ao
    {final|início} da {tarde|manhã|dia}|ao final do dia|na hora do almoço|à hora de almoço|nesta
    {manhã|tarde|data}|de madrugada|no dia de hoje|há instantes|a meio da {manhã|tarde}`,
  past: `ontem {de manhã|à tarde|à noite|de tarde|pela manhã|ao fim da tarde|mesmo|}|anteontem|{a|
    na} semana passada|semana passada|{na|no|} {segunda|terça|quarta|quinta|sexta|sábado|domingo|
    segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira} passad{a|o}|há {#|dois|duas|
    três|quatro|cinco|uns|umas|um|uma|alguns|poucos} {minutos|horas|hora|dias|dia|semanas|semana}|
    {o|no} mês passado|recentemente|ontem {a meio da tarde|ao almoço|à hora de almoço|ao fim do
    dia|no fim da tarde|no final da tarde|no final do dia|ao meio-dia|pela tarde|pela noite|cedo|
    domingo|segunda|terça|quarta|quinta|sexta|sábado|dia #|às #}|{antes de ontem|antes d' ontem|
    trasanteontem}|{este|no|neste} {fim de semana|fim-de-semana|final de semana|fds} {passado|que
    passou|}|no {outro dia|dia anterior|dia de ontem|sábado passado|domingo passado}|{segunda|
    terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira}
    {última|passada}|{sábado|domingo} {último|passado}|há {meia hora|bocado|um bocado|bocadinho|um
    bocadinho|um par de horas|dez minutos|quinze dias|uma semana|duas semanas|um mês|instantes|
    momentos|pouco tempo|coisa de uma hora|alguns minutos|um instante}|faz {uma hora|meia hora|
    dois dias|três dias|uma semana|pouco|pouco tempo|alguns minutos|uns dias}|{uma hora|meia hora|
    dois dias|uma semana|três dias|dez minutos} atrás|agorinha {mesmo|há pouco|}`,
  dayPart: "hoje à noite|esta noite|manhã|tarde|noite|{pela|à|de|da} {manhã|tarde|noite}",
  clock: `{às|pelas|por volta das|cerca das|} # {h|horas|hs|hrs} {#|e meia|}|{às|pelas} {duas|
    três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze} {horas|e meia|}|{ao|} {meio-dia|meio
    dia}|horas|manhã|tarde|noite|às #|{às|pelas|por volta das|cerca das|perto das} # {da manhã|da
    tarde|da noite|em ponto|e pouco|e pico|e meia da tarde|e tal|}|à uma|{ao|pelo} {almoço|jantar|
    fim da tarde|final da tarde|final do dia|fim do dia|início da tarde}|em ponto|hs|h`,
  carrier: `correio {azul|registado|registrado|verde|eletrónico|}|o correio|transportadora|
    estafeta|motoboy|carteiro|entregador|mensageiro|carta registada|registo|link|pen|pen drive|
    pdf|mail|wetransfer|motorista|expresso|avião|camião|caminhão|pac|motorista da transportadora|
    olx|vinted|telemóvel|whats|wpp|zap|ctt {azul|registado|expresso|correio verde|}|nacex|seur|
    mrw|gls|dpd|dhl|ups|tnt|vasp|chronopost|delnext|inpost|pickup|total express|azul cargo|latam
    cargo|braspress|jamef|lalamove|uber {flash|}|99 entrega|melhor envio|mercado {envios|livre}|
    shopee|enjoei|impresso {módico|normal|}|carta {simples|registada|registrada|}|encomenda
    postal|carrinha|van|moto|ônibus|autocarro|comboio|barco|táxi|o meu {estafeta|motorista}|{meu|
    nosso} {motorista|motoboy|entregador|estafeta}|nossos {motoristas|entregadores}|distribuidor|
    expedição|ftp|servidor|nuvem|teams|zoom|skype|videochamada|wallapop|etsy|custojusto|dropbox|
    dpd portugal|correios`,
  number: `{número|nº|n|n.º|num|no} {de|da|do|} {rastreio|rastreamento|encomenda|pedido|fatura|
    envio|seguimento|referência|objeto|registo|guia|nota fiscal|}|código {de|} {rastreio|
    rastreamento|envio|seguimento|objeto|}|rastreio|rastreamento|tracking|encomenda {n|nº|número|
    }|pedido {n|nº|número|}|guia {assinada|de transporte|} {n|nº|}|ref|referência|objeto|nota
    fiscal|nf|{número|nº|n|num|no} {de |da |do |}{registo|tracking|guia|série|lote|cliente|
    contrato|processo|os|ordem|expedição|volume}|ordem de serviço|os {n|nº|}|cód|código {do|de}
    {objeto|registo|recolha|barras|entrega}|ordem|processo|proc|lote|fatura {n|nº|}|ft|enc|track`,
  count: `dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|dúzia|quinze|vinte|trinta|
    quarenta|cinquenta|cem|treze|catorze|quatorze|dezasseis|dezesseis`,
  size: `# {páginas|palavras|laudas}|# {horas|minutos|fotos|ficheiros|arquivos|peças|unidades|
    metros|kg|quilos|músicas|exemplares|m2|slides|capítulos}`,
  and: "e|bem como|&|assim como",
};
