import type { Words } from "../lexicon.ts";

export const PORTUGUESE: Words = {
  accentsMatter: true,
  months:
    `janeiro,jan fevereiro,fev março,mar abril,abr maio junho,jun julho,jul agosto,ago setembro,set
    outubro,out novembro,nov dezembro,dez`,
  weekdays: `segunda,segunda-feira,seg terça,terça-feira,ter quarta,quarta-feira,qua
    quinta,quinta-feira,qui sexta,sexta-feira,sex sábado,sáb domingo,dom`,
  greeting:
    `olá {a todos|boa tarde|bom dia|boas|}|oi {gente|pessoal|tudo bem|bom dia|boa tarde|}|bom dia
    {a todos|pessoal|}|boa {tarde|noite} {a todos|pessoal|}|boas|viva|car{o|a|os|as|íssimo|íssima}
    {cliente|senhor|senhora|senhores|}|prezad{o|a|os|as} {cliente|senhor|senhora|senhores|}|exm{o|
    a|os|as} {senhor|senhora|senhores|sr|sra|srs}|excelentíssim{o|a} {senhor|senhora}|ei|opa|
    querid{o|a|os|as}|estimad{o|a|os} {cliente|senhor|}|alô|saudações`,
  title: "senhor|senhora|senhores|sr|sra|srs|dr|dra|dona|d|seu|menina",
  thanks: `{muito|muitíssimo|bem|} {obrigad{o|a|os|as|ão|inho|inha}} {por tudo|a todos|a você|pela
    atenção|novamente|mesmo|desde já|eu|}|obg|obgd{o|a}|agradeço {muito|desde já|}|agradecemos|
    grat{o|a|os}|muito grat{o|a}|valeu|brigad{o|a|ão}|mil obrigad{os|as}|agradecid{o|a}`,
  signOff:
    `{com os|} {melhores|meus|cordiais} cumprimentos|cumprimentos|cpts|cumps|atenciosamente|att|
    atentamente|{um|} {grande|forte|} abraç{o|ão|os|inho} {grande|a todos|e obrigado|e obrigada|}|
    abs|abç|abraços {a todos|}|beijinho{s|} {da|}|beijo{s|}|bjs|bjinhos|saudações|cordialmente|da|
    {tenha|tenham|desejo|} {um|uma|} {bom|boa|ótimo|ótima|excelente|lindo|feliz} {dia|tarde|noite|
    semana|fim de semana|final de semana|fds|feriado|domingo|resto de dia} {a todos|para todos|pra
    você|}|até {breve|logo|à próxima|a próxima|mais|já}|respeitosamente|fique bem|feliz {natal|ano
    novo|páscoa}`,
  yes: "sim {sim|senhor|senhora|}",
  fine: `sim {sim|senhor|senhora|claro|}|ok|certo|perfeito|ótimo|beleza|tudo {certo|bem|ok|em ordem|
    perfeito|correu bem|correu lindamente|resolvido|tranquilo|conforme|impecável|pronto e
    entregue}|{correu|deu|ocorreu} tudo {certo|bem|muito bem|lindamente|pelo melhor}|já está|feito
    está|boas notícias|confirmado|maravilha|show|confere|é isso|está tudo {bem|certo|ok|em ordem}|
    estado da encomenda|status|prontinho|impecável`,
  frame:
    `{eu|} {confirmo|confirmamos|informo|informamos|comunico|comunicamos|aviso|declaro} {a vossas
    excelências|por este meio|que|a você|-lhe|-vos|-te|} {que|}|{venho|vimos|serve a presente
    para|serve o presente para} {por este meio|} {confirmar|informar|comunicar} {que|}|{só|apenas|
    era só|passando|escrevo|passo aqui} para {confirmar|avisar|informar|dizer|te avisar|lhe dizer|
    comunicar} {que|}|{posso|podemos|gostaria de|gostava de|queria} {confirmar|informar|avisar}
    {que|}|{tenho|é com} {o|} prazer {de|que} {confirmar|informar|confirmo|informo} {que|}|
    conforme combinado confirmo que`,
  courtesy:
    `{adorou|adoraram|amaram|gostaram} {muito|tudo|}|{todos|os convidados} {adoraram|gostaram}|
    {sem|nenhum} {problema|problemas|stress|imprevistos|danos}|de nada|{foi|é} um {enorme|grande|}
    prazer {trabalhar consigo|trabalhar com você|trabalhar contigo|fazer negócio|atender você|}|
    com {muito|todo o|} prazer|não hesite{m|} em {contactar|contactar-me|contatar|perguntar|entrar
    em contato|ligar|escrever|me contatar|falar comigo}|{qualquer|para qualquer|se tiver alguma|se
    precisar de qualquer|em caso de} {dúvida|coisa|questão|dúvidas} {estou à disposição|à
    disposição|me avise|é só dizer|é só avisar|estou ao dispor|é só chamar|me chame|pode chamar|
    estou aqui|fico à disposição|contacte-me|avise|disponha|}|{fico|ficamos|estou|estamos|} {à|ao}
    {sua|vosso|seu|vossa|inteira|} {disposição|dispor} {para qualquer dúvida|para qualquer coisa|
    para o que precisar|para qualquer esclarecimento|}|disponha|{desculpe|desculpa|desculpem|peço
    desculpa|lamento|perdão|peço desculpas|desculpas|as minhas desculpas} {pelo|o} {pequeno|
    ligeiro|} atraso|{desculpe|desculpa|peço desculpa} pela {demora|espera}|{espero|esperamos} que
    {goste|gostem|gostes|esteja tudo bem|esteja tudo do seu agrado|seja do seu agrado|aproveite|
    fique satisfeito|fique satisfeita|tudo esteja bem|lhe agrade|corra tudo bem|ela goste|ele
    goste|te faça feliz}|bom proveito|{aproveite|aproveita|aproveitem|desfrute}|ficaram uma
    {beleza|maravilha}|ficou {uma maravilha|uma beleza|lind{o|a}|ótim{o|a}|perfeit{o|a}|impecável|
    show|super contente|muito contente|muito satisfeit{o|a}|muito feliz|excelente|como novo|como
    nova}|fiquei muito {feliz|orgulhos{o|a}|content{e}}|{muito|} {obrigad{o|a}|grat{o|a}} {pela|
    pelo|por} {sua|vossa|tua|seu|teu|vosso|toda a|} {confiança|encomenda|preferência|paciência|
    compra|pedido|compreensão|colaboração|atenção|parceria|oportunidade|apoio|simpatia|trabalho|
    contacto|contato|tudo|mensagem|escolher|escolher-nos|ter escolhido|esperar|gentileza}|usa-o
    com alegria|como está|tudo bem|boa {leitura|sorte|viagem|festa|diversão}|bom {apetite|uso|
    trabalho}|{ver|veja|vide} {foto|anexo|fotos|a foto|imagem}|parabéns|felicidades|contem comigo|
    conte comigo|qualquer coisa {é só chamar|chama|avise|avisa|estou aqui}|até à próxima encomenda`,
  pay: `{por favor|pode{m|}|já pode{m|}|favor|agradeço que|podem|peço que|queira|solicito} {liberar|
    libertar|libere{m|}|libertem|liberte|desbloquear|a liberação d{o|os}} {o|os|meu|} {pagamento|
    dinheiro|valor}`,
  me: "eu|nós|a gente",
  it: "isto|isso|aquilo|ele|ela|eles|elas|lo|la|lha|lho|tudo o que pediu",
  all: "tudo|todo|toda|todos|todas|ambos|ambas",
  the: `o|a|os|as|este|esta|estes|estas|esse|essa|esses|essas|seu|sua|seus|suas|teu|tua|teus|tuas|
    vosso|vossa|vossos|vossas|complet{o|a|os|as}|inteir{o|a}|final|finais|definitiv{o|a|os|as}|
    nov{o|a|os|as}|pequen{o|a|os|as}|grande{s|}|lind{o|a|os|as}|bonit{o|a}|antig{o|a}|velh{o|a}|
    azul|azuis|vermelh{o|a}|verde{s|}|branc{o|a|os|as}|pret{o|a|os|as}|cinzent{o|a}|amarel{o|a}|
    encomendad{o|a|os|as}|pedid{as|a}|solicitad{o|a|os|as}|combinad{o|a|os|as}|últim{o|a|os|as}|
    total|integral|de madeira|de couro|de lã|de violão|de noiva|de casamento|de aniversário|
    feit{o|a} à mão|ajuramentad{o|a}|juramentada|referid{o|a}|dito|editad{as|os}|restaurad{o|a}|
    assinad{o|a}`,
  my: "meu|minha|meus|minhas|nosso|nossa|nossos|nossas",
  you: `lhe|lhes|te|vos|você|vocês|si|ti|ao cliente|à cliente|ao comprador|à compradora|ao
    destinatário|aos noivos|aos clientes`,
  person: `client{e|es}|comprador{a|es|}|destinatári{o|a|os}|don{o|a|os}|proprietári{o|a|os}|noivos|
    noiva|inquilin{o|a}|senhori{o|a}|interessad{o|a}|família|casal|requerente|senhor{a|}|marido da
    cliente|esposa do cliente|netinh{o|a}|recebedor`,
  place:
    `sala {da|do|de} {cliente|estar|jantar}|quarto|varanda|sala d{o|a|e} {cliente|estar|jantar|}|
    cave|escritório|salão|hotel|igreja|escola|restaurante|oficina do cliente|garagem da cliente|
    patamar|whatsapp|pasta|porta {de casa|do prédio|da cliente|do cliente|da frente|}|portaria|
    porteir{o|a}|receção|recepção|caixa d{o|e} correio|morada {indicada|combinada|}|endereço
    {indicado|combinado|correto|certo|}|destino|casa {da cliente|do cliente|dela|dele|}|domicílio|
    {ponto|local} {de recolha|de entrega|combinado|acordado|pickup|}|estação|loja dos correios|
    mão{s|} {própria{s|}|}|mãos|mão|prazo|tempo|hora{s|}|dia {certo|combinado|}|perfeito estado|
    perfeitas condições|bom estado|boas condições|ordem|sala|cozinha|jardim|quintal|garagem do
    cliente|escritório {do cliente|da cliente|}|obra|armário|cacifo|anexo|link|site|drive|nuvem|
    pasta {partilhada|compartilhada|}|servidor|e-mail|email|galeria|linha|ar|totalidade|íntegra|
    caixa de entrada|prédio|andar|apartamento|entrada|balcão|sítio combinado|funcionamento|
    perfeito funcionamento|e-mail indicado`,
  to: `a|ao|aos|à|às|em|no|na|nos|nas|para|pra|pro|sobre|por volta d{as|a|o}|pelas|pela|dentro d{o|
    a}|junto {ao|à}|perto d{o|a}|desde|em frente {ao|à}|debaixo d{a|o}|com data de|por cerca das|
    cerca das|num|numa|contra`,
  at: "com|em casa d{a|o|e}|na casa d{a|o|e}|na posse d{a|o}|nas mãos d{a|o|e}|em poder d{a|o}",
  by: "por|pelo|pela|pelos|pelas|via|com|através d{e|o|a|os|as}|de|em|mediante|per",
  of: "de|do|da|dos|das|d'|para",
  have: "tenho|temos|tinha",
  was: `foi|foram|ficou|ficaram|acaba de ser|acabou de ser|acabaram de ser|tem sido|sido|estava|
    estavam|foi-lhe|foram-lhe`,
  is: "está|estão|é|são|encontra-se|encontram-se|consta|consta como|aparece como|tá|estou|estamos",
  others: "tem|já tem|já têm|têm|tinha",
  sent:
    `entregue{s|}|entrege|enviad{o|a|os|as}|mandad{o|a|os|as}|despachad{o|a|os|as}|expedid{o|a|os|
    as}|remetid{o|a|os|as}|postad{o|a|os|as}|carregad{o|a|os|as}|partilhad{o|a|os|as}|
    compartilhad{o|a|os|as}|publicad{o|a|os|as}|disponibilizad{o|a|os|as}|submetid{o|a|os|as}|{a|}
    entrega {foi|está|total|já foi|} {feita|concluída|efetuada|realizada|efectuada|ok|completa}
    {com sucesso|}|{confirmo|confirmamos} {a|} {entrega|entrega total|conclusão|entrega completa|
    expedição}|entreg{uei|ámos|amos}-{lha|lho|lhas|lhos|a|o|as|os|lhe}|aqui {está|estão|vai|vão|
    tem}|transmitid{o|a}`,
  iSent: `ter {entregue|entregado|enviado|terminado|concluído|feito a entrega}|entreguei|entregámos|
    entregamos|entregaram|enviei|enviámos|enviamos|mandei|mandámos|mandamos|despachei|despachámos|
    expedi|postei|acabei de {entregar|enviar|mandar|postar|terminar|concluir|finalizar|deixar}|
    acabámos de {entregar|enviar|terminar|concluir}|terminei|terminámos|concluí|concluímos|
    finalizei|finalizamos|completei|fiz|fizemos|instalei|montei|reparei|consertei|arranjei|pintei|
    limpei|traduzi|subi os ficheiros|carreguei|realizei|troquei|testei|dei {a aula|as aulas|a
    última aula}`,
  handed:
    `deixei|deixámos|deixamos|dei|demos|levei|levámos|pus|coloquei|deixad{o|a|os|as}|dad{o|a|os|
    as}|levad{o|a|os|as}|depositad{o|a}|passei|pousei|posto|posta|botei`,
  done:
    `pintad{o|a}|decorad{o|a|os|as}|configurad{o|a}|transcrit{o|a|os}|legendad{o|a|os}|retocad{o|a|
    os|as}|ilustrad{o|a}|gravad{o|a}|estofad{o|a|os}|isolad{o|a}|envernizad{o|a}|afinad{o|a}|
    desentupid{o|a}|feit{o|a|os|as}|concluíd{o|a|os|as}|concluid{o|a|os|as}|terminad{o|a|os|as}|
    finalizad{o|a|os|as}|completad{o|a|os|as}|completo|realizad{o|a|os|as}|efetuad{o|a|os|as}|
    efectuad{o|a}|executad{o|a|os|as}|instalad{o|a|os|as}|montad{o|a|os|as}|reparad{o|a|os|as}|
    consertad{o|a|os|as}|arranjad{o|a|os|as}|traduzid{o|a|os|as}|pintad{o|a|os|as}|limp{o|a|os|
    as}|trocad{o|a|os|as}|substituíd{o|a}|testad{o|a|os|as}|colocad{o|a|os|as}|a funcionar|
    funcionando|em funcionamento|gelando|dad{as|os}|ministrad{o|a|as}|lecionad{a|as}|editad{o|a|
    os|as}|corrigid{o|a|os}|revist{o|a|os}|embalad{o|a|os|as}|impress{o|a|os|as}|costurad{o|a}|
    bordad{o|a|os}|assentad{o|a}|cumprid{o|a}|projetad{o|a}|desenhad{o|a}|restaurad{o|a}|escrit{o|
    a}|gravad{o|a|os}|podad{o|a}|cortad{o|a}|ligad{o|a}|fechado com sucesso|aprovado e|pronto{s|}
    e|pronta{s|} e|resolvid{o|a|os}`,
  over:
    "chegou|chegaram|chegad{o|a}|acabad{o|a|os|as}|seguiu|saiu|saíram|já foi|foi-se|no ar|online",
  taken: `{adorou|amou|gostou} {muito|do resultado|de tudo|}|já {descarregou|baixou|viu|usou|
    experimentou}|aprovou tudo|testou|experimentou|recebeu|receberam|recebid{o|a|os|as}|levantou|
    levantad{o|a|os|as}|recolheu|recolhid{o|a|os|as}|retirou|retirad{o|a|os}|assinou|assinad{o|a|
    os|as}|aceitou|aceit{e|o|a|es}|aceite{s|}|confirmou {a receção|o recebimento|a entrega|
    recebimento|}|veio {cá|aqui|} {buscar|buscá-lo|buscá-la|levantar|recolher|à oficina|à loja}|
    buscou|levou {consigo|}|baixou|descarregou|aprovou|aprovad{o|a}|verificou|conferiu|conferid{o|
    a}|viu comigo|gostou|já tem|{está|estava|ficou|ficaram|estão|gostou|adorou|amou} {muito|super|
    bastante|} {content{e|es}|satisfeit{o|a|os|as}|feliz|felizes|encantad{o|a}|}`,
  here:
    `aqui {está|estão|vai|vão|tem|segue}|{segue|seguem|envio|vai|vão} {em|no} anexo|{em|no} anexo|
    segue|seguem|anex{o|ado|ada|ados|adas|ei}|disponíve{l|is}|para download|eis|junto envio`,
  adverb: `já|agora {mesmo|}|finalmente|enfim|também|hoje já|com sucesso|corretamente|devidamente|
    pessoalmente|em mãos|em mão|a horas|dentro do prazo|no prazo|na hora|pontualmente|conforme
    {combinado|acordado|solicitado|pedido|prometido|o combinado|previsto|acordo}|como {combinado|
    acordado|prometido|combinámos|combinamos|pedido|previsto|solicitado|sempre}|tal como
    {combinado|acordado}|em {perfeito|bom|ótimo} estado|em {perfeitas|boas|ótimas} condições|bem
    {embalad{o|a|os|as}|acondicionad{o|a}|}|na íntegra|na totalidade|totalmente|completamente|
    integralmente|inteiramente|diretamente|junto com|juntamente com|incluindo|inclusive|mais cedo|
    aí|ali|lá|contra assinatura|com {rastreio|seguro|assinatura|aviso de receção}|por inteiro|
    intact{o|a}|sã{o|} e salv{o|a}|direitinho|tudo direitinho|prontinho|portanto|então|em
    segurança|muito bem|certinho|agorinha|assim|pois|depois|bem|com ele|consigo|perfeitamente|
    rapidamente|de acordo com o combinado|de facto|mesmo|pelo cliente|pela cliente|bem como`,
  today:
    `hoje {de manhã|à tarde|à noite|cedo|pela manhã|ao meio-dia|mesmo|}|esta {manhã|tarde|noite|
    semana}|hoje ao {almoço|fim da tarde}|de {manhã|tarde}|agora há pouco|há pouco|ao {meio-dia|
    fim da tarde}|pela {manhã|tarde}|à {tarde|noite}|da {manhã|tarde|noite}`,
  past:
    `ontem {de manhã|à tarde|à noite|de tarde|pela manhã|ao fim da tarde|mesmo|}|anteontem|{a|na}
    semana passada|semana passada|{na|no|} {segunda|terça|quarta|quinta|sexta|sábado|domingo|
    segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira} passad{a|o}|há {#|dois|duas|
    três|quatro|cinco|uns|umas|um|uma|alguns|poucos} {minutos|horas|hora|dias|dia|semanas|semana}|
    {o|no} mês passado|recentemente`,
  dayPart: "hoje à noite|esta noite|manhã|tarde|noite|{pela|à|de|da} {manhã|tarde|noite}",
  clock: `{às|pelas|por volta das|cerca das|} # {h|horas|hs|hrs} {#|e meia|}|{às|pelas} {duas|três|
    quatro|cinco|seis|sete|oito|nove|dez|onze|doze} {horas|e meia|}|{ao|} {meio-dia|meio dia}|
    horas|manhã|tarde|noite|às #`,
  carrier: `correio {azul|registado|registrado|verde|eletrónico|}|o correio|transportadora|estafeta|
    motoboy|carteiro|entregador|mensageiro|carta registada|registo|link|pen|pen drive|pdf|mail|
    wetransfer|motorista|expresso|avião|camião|caminhão|pac|motorista da transportadora|olx|
    vinted|telemóvel|whats|wpp|zap`,
  number:
    `{número|nº|n|n.º|num|no} {de|da|do|} {rastreio|rastreamento|encomenda|pedido|fatura|envio|
    seguimento|referência|objeto|registo|guia|nota fiscal|}|código {de|} {rastreio|rastreamento|
    envio|seguimento|objeto|}|rastreio|rastreamento|tracking|encomenda {n|nº|número|}|pedido {n|
    nº|número|}|guia {assinada|de transporte|} {n|nº|}|ref|referência|objeto|nota fiscal|nf|código`,
  count: "dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|dúzia",
  size: "# {páginas|palavras|laudas}",
  and: "e|bem como|&|assim como",
  thing:
    `acessos|palavras-passe|senhas|credenciais|mesinha de cabeceira|mesa de {centro|jantar}|cadeira
    de {bebé|escritório|baloiço}|berço|carrinho|trotineta|bicicleta elétrica|lego|jogo de
    tabuleiro|placa gráfica|disco rígido|auriculares|gira-discos|saxofone|flauta|trompete|
    violoncelo|acordeão|ukulele|cavaquinho|vestido de noiva|gravação|doces|brigadeiros|salgados|
    discurso|poema|currículo|newsletter|posts|podcast|episódio|legendas|transcrição|excel|
    auditoria|aulas de {piano|guitarra|inglês|ioga|natação|canto|matemática|violão}|massagem|
    corte|tatuagem|poda|caleira{s|}|chaminé|isolamento|fachada|pérgula|alarme|fechadura|bancada|
    exaustor|termoacumulador|quadro elétrico|focos|rodapé{s|}|soalho|sótão|entulho|sessão
    fotográfica|retoques|molho de chaves|travões|óleo|correia|orçamento assinado|encomenda{s|}|
    pedido{s|}|pacote{s|}|embrulho|entrega{s|}|envio{s|}|remessa|mercadoria{s|}|artigo{s|}|
    produto{s|}|objeto{s|}|coisa{s|}|presente{s|}|prenda{s|}|conjunto|kit|palete{s|}|caixa{s|}|
    envelope{s|}|volume{s|}|trabalho{s|}|serviço{s|}|tarefa{s|}|projeto{s|}|projecto{s|}|obra{s|}|
    empreitada|job|ficheiro{s|}|arquivo{s|}|documento{s|}|documentação|pdf|foto{s|}|fotografia{s|
    }|imagem|imagens|vídeo{s|}|filme|álbum|galeria|reportagem|retrato{s|}|quadro{s|}|pintura{s|}|
    desenho{s|}|ilustraç{ão|ões}|design|logo{s|}|logotipo{s|}|cartaz{es|}|folheto{s|}|cart{ão|ões}
    {de visita|}|convites|site|website|página {web|}|loja online|aplicação|app|código fonte|
    software|programa|base de dados|planilha{s|}|folha de cálculo|texto{s|}|traduç{ão|ões}|
    manuscrito|livro{s|}|relatório{s|}|tese|artigo|análise|apresentação|contabilidade|declaração|
    canç{ão|ões}|música{s|}|gravaç{ão|ões}|edição|aula{s|}|curso{s|}|sess{ão|ões}|formação|
    consultoria|pacote de aulas|sofá{s|}|cadeira{s|}|cadeirão|mesa{s|}|secretária|escrivaninha|
    cama{s|}|colchão|armário{s|}|guarda-roupa|cómoda|cômoda|estante{s|}|prateleira{s|}|móvel|
    móveis|banco{s|}|candeeiro{s|}|luminária{s|}|abajur|espelho{s|}|tapete{s|}|cortina{s|}|
    almofada{s|}|manta{s|}|cobertor|colcha|moldura{s|}|relógio{s|}|vaso{s|}|jarra{s|}|tigela{s|}|
    caneca{s|}|chávena{s|}|xícara{s|}|prato{s|}|loiça|louça|cerâmica{s|}|vela{s|}|sabonete{s|}|
    joia{s|}|anel|anéis|colar|colares|pulseira{s|}|brincos|vestido{s|}|camisa{s|}|camisola{s|}|
    camiseta{s|}|blusa{s|}|casaco{s|}|calças|calça|jeans|saia{s|}|sapato{s|}|botas|ténis|tênis|
    meias|meiinhas|luvas|gorro{s|}|cachecol|mala{s|}|bolsa{s|}|mochila{s|}|cinto|fato|terno|
    brinquedo{s|}|boneca{s|}|peluche|puzzle|jogo{s|}|consola|console|bicicleta{s|}|bike{s|}|
    trotinete|carro|mota|moto|pneus|atrelado|barco|caiaque|tenda|barraca|guitarra{s|}|violão|
    piano|violino|amplificador|bateria|teclado|microfone|colunas|caixas de som|auscultadores|
    fones|telefone|telemóvel|celular|iphone|portátil|computador|notebook|pc|tablet|monitor|
    impressora|câmara|câmera|lente|drone|televisão|tv|rádio|carregador|cabo{s|}|peças|caldeira|
    esquentador|radiador{es|}|lava-loiça|torneira{s|}|lavatório|pia|sanita|chuveiro|duche|
    banheira|casa de banho|banheiro|cozinha|máquina {de lavar|}|geladeira|frigorífico|forno|fogão|
    ar condicionado|porta{s|}|janela{s|}|telhado|azulejos|chão|piso|parede{s|}|vedação|portão|
    jardim|relva|grama|sebe|terraço|tomada{s|}|canalização|cano{s|}|fuga|aquecimento|reparaç{ão|
    ões}|conserto|instalação|remodelação|reforma|pintura da casa|limpeza{s|}|mudança{s|}|lenha|
    plantas|flores|ramo|buquê|árvore{s|}|bolo{s|}|biscoitos|pão|comida|mel|compota|vinho|queijo|
    café|bilhete{s|}|vale|chave{s|}|ferramenta{s|}|motor|equipamento{s|}|material|materiais|
    tecido{s|}|lã|postais|selos|moedas|vinis|discos|revistas|autocolantes|adesivos|apartamento|
    divisões|carrinho {de bebé|}|cadeira auto|corta-relva|berbequim|furadeira|escada|
    churrasqueira|toalha{s|}|avental|lençóis|maquete|escultura{s|}|figura{s|}|faca{s|}|
    instrumento|placa{s|}|persianas|estores|fotos do casamento`,
  paper:
    `fatura{s|}|factura{s|}|recibo{s|}|guia {de transporte|de remessa|}|comprovativo|comprovante|
    assinatura|garantia|manual|nota fiscal|prova de entrega|certificado`,
};
