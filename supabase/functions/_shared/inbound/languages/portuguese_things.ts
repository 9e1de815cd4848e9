// What is sold, made and done, for whom and where. Nothing that is only a part or a try of it.
export const PORTUGUESE_THINGS = {
  thing: `acessos|palavras-passe|senhas|credenciais|mesinha de cabeceira|mesa de {centro|jantar}|
    cadeira de {bebé|escritório|baloiço}|berço|carrinho|trotineta|bicicleta elétrica|lego|jogo de
    tabuleiro|placa gráfica|disco rígido|auriculares|gira-discos|saxofone|flauta|trompete|
    violoncelo|acordeão|ukulele|cavaquinho|vestido de noiva|gravação|doces|brigadeiros|salgados|
    discurso|poema|currículo|newsletter|posts|podcast|episódio|legendas|transcrição|excel|
    auditoria|aulas de {piano|guitarra|inglês|ioga|natação|canto|matemática|violão}|massagem|
    corte|tatuagem|poda|caleira{s|}|chaminé|isolamento|fachada|pérgula|alarme|fechadura|bancada|
    exaustor|termoacumulador|quadro elétrico|focos|rodapé{s|}|soalho|entulho|sessão fotográfica|
    retoques|molho de chaves|travões|óleo|correia|orçamento assinado|encomenda{s|}|pedido{s|}|
    pacote{s|}|embrulho|entrega{s|}|envio{s|}|remessa|mercadoria{s|}|artigo{s|}|produto{s|}|
    objeto{s|}|coisa{s|}|presente{s|}|prenda{s|}|conjunto|kit|palete{s|}|caixa{s|}|envelope{s|}|
    volume{s|}|trabalho{s|}|serviço{s|}|tarefa{s|}|projeto{s|}|projecto{s|}|obra{s|}|empreitada|
    job|ficheiro{s|}|arquivo{s|}|documento{s|}|documentação|pdf|foto{s|}|fotografia{s|}|imagem|
    imagens|vídeo{s|}|filme|álbum|galeria|reportagem|retrato{s|}|quadro{s|}|pintura{s|}|desenho{s|
    }|ilustraç{ão|ões}|design|logo{s|}|logotipo{s|}|cartaz{es|}|folheto{s|}|cart{ão|ões} {de
    visita|}|convites|site|website|página {web|}|loja online|aplicação|app|código fonte|software|
    programa|base de dados|planilha{s|}|folha de cálculo|texto{s|}|traduç{ão|ões}|manuscrito|
    livro{s|}|relatório{s|}|tese|análise|apresentação|contabilidade|declaração|canç{ão|ões}|
    música{s|}|gravaç{ão|ões}|edição|aula{s|}|curso{s|}|sess{ão|ões}|formação|consultoria|pacote
    de aulas|sofá{s|}|cadeira{s|}|cadeirão|mesa{s|}|secretária|escrivaninha|cama{s|}|colchão|
    armário{s|}|guarda-roupa|cómoda|cômoda|estante{s|}|prateleira{s|}|móvel|móveis|banco{s|}|
    candeeiro{s|}|luminária{s|}|abajur|espelho{s|}|tapete{s|}|cortina{s|}|almofada{s|}|manta{s|}|
    cobertor|colcha|moldura{s|}|relógio{s|}|vaso{s|}|jarra{s|}|tigela{s|}|caneca{s|}|chávena{s|}|
    xícara{s|}|prato{s|}|loiça|louça|cerâmica{s|}|vela{s|}|sabonete{s|}|joia{s|}|anel|anéis|colar|
    colares|pulseira{s|}|brincos|vestido{s|}|camisa{s|}|camisola{s|}|camiseta{s|}|blusa{s|}|
    casaco{s|}|calças|calça|jeans|saia{s|}|sapato{s|}|botas|ténis|tênis|meias|meiinhas|luvas|
    gorro{s|}|cachecol|mala{s|}|bolsa{s|}|mochila{s|}|cinto|fato|terno|brinquedo{s|}|boneca{s|}|
    peluche|puzzle|jogo{s|}|consola|console|bicicleta{s|}|bike{s|}|trotinete|carro|mota|moto|
    pneus|atrelado|barco|caiaque|tenda|barraca|guitarra{s|}|violão|piano|violino|amplificador|
    bateria|teclado|microfone|colunas|caixas de som|auscultadores|fones|telefone|telemóvel|
    celular|iphone|portátil|computador|notebook|pc|tablet|monitor|impressora|câmara|câmera|lente|
    drone|televisão|tv|rádio|carregador|cabo{s|}|peças|caldeira|esquentador|radiador{es|}|
    lava-loiça|torneira{s|}|lavatório|pia|sanita|chuveiro|duche|banheira|casa de banho|banheiro|
    máquina {de lavar|}|geladeira|frigorífico|forno|fogão|ar condicionado|porta{s|}|janela{s|}|
    telhado|azulejos|chão|piso|parede{s|}|vedação|portão|relva|grama|sebe|tomada{s|}|canalização|
    cano{s|}|fuga|aquecimento|reparaç{ão|ões}|conserto|instalação|remodelação|reforma|pintura da
    casa|limpeza{s|}|mudança{s|}|lenha|plantas|flores|ramo|buquê|árvore{s|}|bolo{s|}|biscoitos|
    pão|comida|mel|compota|vinho|queijo|café|bilhete{s|}|vale|chave{s|}|ferramenta{s|}|motor|
    equipamento{s|}|material|materiais|tecido{s|}|lã|postais|selos|moedas|vinis|discos|revistas|
    autocolantes|adesivos|divisões|carrinho {de bebé|}|cadeira auto|corta-relva|berbequim|
    furadeira|escada|churrasqueira|toalha{s|}|avental|lençóis|maquete|escultura{s|}|figura{s|}|
    faca{s|}|instrumento|placa{s|}|persianas|estores|fotos do casamento|sofá-cama|sofá cama|chaise
    longue|cadeir{a|as} {de escritório|de jantar|de praia|de rodas|de jardim|de baloiço|de
    balanço|da papa|de alimentação|gamer}|poltrona{s|}|mesa{s|} {de cabeceira|de apoio|de jardim|
    de trabalho|de cozinha|de som|de bilhar|posta}|mesinha{s|}|puf{e|es|}|cabeceira|estrado|
    beliche{s|}|roupeiro|guarda-fato|guarda-fatos|aparador|vitrine|cristaleira|baú|arca|
    bengaleiro|cabide{s|}|sapateira|gaveta{s|}|gaveteiro|biombo|estore|persiana|toldo{s|}|rede|
    baloiço|balanço|espreguiçadeira{s|}|guarda-sol|escorrega|escorregador|piscina|jacuzzi|
    trampolim|cama elástica|casinha|estufa|horta|floreira{s|}|planta|orquídea{s|}|roseira{s|}|
    árvore de natal|coroa{s|}|arranjo{s|} {floral|florais|de flores|}|centro de mesa|ramo{s|} {de
    noiva|de flores|}|bouquet|rosas|girassóis|suculentas|cactos|relvado|gramado|rega {automática|
    }|irrigação|sistema {de rega|de som|elétrico|hidráulico|de alarme|}|sebes|muro{s|}|calçada|
    deck|pérgola|churrasqueiras|lustre{s|}|aplique{s|}|abajures|lâmpada{s|}|grinalda|castiçal|
    castiçais|tela{s|}|óleo sobre tela|aguarela{s|}|aquarela{s|}|mural|murais|painel|painéis|
    azulejo pintado|vitral|mosaico{s|}|gravura{s|}|serigrafia{s|}|póster{es|}|pôster{es|}|poster|
    caricatura{s|}|esboço final|estátua{s|}|busto|talha|relógio de {parede|pulso}|despertador|
    caixa de música|copo{s|}|taça{s|}|garrafa{s|}|jarro{s|}|bule|cafeteira|saladeira{s|}|
    tabuleiro{s|}|bandeja{s|}|tábua{s|}|faqueiro|talheres|panela{s|}|tacho{s|}|frigideira|
    travessa{s|}|serviço de {chá|jantar|café}|batedeira|liquidificador|torradeira|jarro elétrico|
    chaleira|micro-ondas|placa {de indução|}|cooktop|air fryer|fritadeira|aspirador|robô {de
    cozinha|aspirador|}|ferro {de engomar|de passar|}|máquina de {café|costura|lavar roupa|lavar
    loiça|lavar louça|secar}|secador|congelador|freezer|arca congeladora|lareira|salamandra|
    recuperador de calor|ventoinha|ventilador|split|bomba {de calor|de água|}|painéis solares|
    painel solar|carregador do carro|cilindro|autoclismo|bidé|vaso sanitário|resguardo|box|base de
    duche|sifão|ralo|esgoto|contador|disjuntor{es|}|interruptor{es|}|fiação|cablagem|instalação
    elétrica|eletricidade|luz|luzes|antena|vídeo porteiro|videoporteiro|interfone|câmara{s|} de
    vigilância|câmera{s|} de segurança|maçaneta{s|}|dobradiça{s|}|vidro{s|}|rede mosquiteira|
    mosquiteiro{s|}|porta de garagem|portada{s|}|grade{s|}|corrimão|escada{s|}|mezanino|
    divisória{s|}|pladur|drywall|gesso|papel de parede|alcatifa|carpete|laminado|flutuante|teto
    falso|forro|telha{s|}|calha{s|}|cobertura|impermeabilização|reboco|ladrilhos|poço|fossa|
    entulhos|bicicleta {elétrica|de montanha|de criança|infantil|de estrada|}|triciclo|trotinete
    elétrica|patinete|skate|capacete{s|}|jante{s|}|roda{s|}|pneu|selim|guiador|guidão|pedais|
    corrente|suporte{s|} {de bicicletas|}|farol|faróis|retrovisor|para-choques|para-brisas|
    alternador|embraiagem|embreagem|pastilhas {de travão|de freio|}|amortecedores|caixa de
    velocidades|escape|motor de arranque|radiador do carro|carrinha|furgão|autocaravana|caravana|
    lancha|moto quatro|trator|roçadora|motosserra|betoneira|andaime{s|}|lixadora|serra|
    aparafusadora|parafusadeira|compressor|gerador|bancada de trabalho|caixa de ferramentas|
    prancha{s|} {de surf|}|raquete{s|}|bola{s|}|pesos|halteres|passadeira|esteira|bicicleta
    estática|patins|equipamento desportivo|t-shirt{s|}|sweat{s|}|moletom|polo{s|}|pulôver|
    pijama{s|}|roupão|xaile{s|}|xale{s|}|poncho{s|}|lenço{s|}|chapéu{s|}|boné{s|}|boina|
    bandolete{s|}|tiara{s|}|laço{s|}|sandálias|saltos|chinelos|sapatilhas|botins|mocassins|
    pantufas|carteira{s|}|porta-moedas|porta-chaves|chaveiro{s|}|estojo{s|}|capa{s|}|maleta|
    malinha|guarda-chuva|óculos|binóculos|aliança{s|}|pingente{s|}|broche{s|}|medalha{s|}|fio|
    corrente de ouro|argolas|pérolas|terço{s|}|enxoval|body|bodies|babygrow|botinhas|casaquinho{s|
    }|sapatinho{s|}|babete{s|}|babador{es|}|mantinha{s|}|roca{s|}|mobile|carrinho de bebê|bebê
    conforto|ovinho|marsúpio|boneco{s|}|bonequinha{s|}|marioneta{s|}|fantoche{s|}|miniatura{s|}|
    comboio {elétrico|de madeira|}|trenzinho|playmobil|blocos|quebra-cabeça{s|}|videojogo{s|}|
    videogame|playstation|xbox|nintendo|switch|cartas {pokémon|}|cromos|figurinhas|smartphone|
    galaxy|ipad|macbook|mac|laptop|torre|placa {mãe|de vídeo|}|processador|memória ram|fonte|ssd|
    disco {externo|}|pen drive|rato|mouse|webcam|tinteiro{s|}|toner|impressora 3d|scanner|
    projetor|barra de som|aparelhagem|gira discos|vitrola|vinil|cassetes|máquina fotográfica|
    tripé|flash|gps|coluna|caixa de som|mesa de mistura|sintetizador|harmónica|clarinete|baixo|
    contrabaixo|banjo|bandolim|harpa|tambor|pandeiro|partitura{s|}|cordas|pastéis|pastel|empadas|
    coxinhas|rissóis|croquetes|canapés|sandes|sanduíches|cupcakes|queques|bombons|chocolates|
    trufas|macarons|broas|bolo-rei|folar|folares|tarte{s|}|torta{s|}|pudim|bem-casados|docinhos|
    doce|marmita{s|}|refeiç{ão|ões}|almoço|jantar|pequeno-almoço|café da manhã|lanche{s|}|
    banquete|bufê|buffet|coffee break|catering|ementa{s|}|cardápio{s|}|saladas|fruta|frutas|
    legumes|cabaz|cabazes|cesta{s|} {de natal|de café|}|ovos|carne|frango|presunto|enchidos|peixe|
    marisco|azeite|azeitonas|especiarias|chá|cerveja{s|}|espumante|champanhe|garrafas de vinho|
    conservas|molhos|identidade {visual|}|imagem corporativa|manual de marca|panfleto{s|}|flyer{s|
    }|desdobrável|desdobráveis|brochura{s|}|catálogo{s|}|menu{s|}|letreiro{s|}|lona{s|}|faixa{s|}|
    banner{s|}|vinil autocolante|roll up|rótulo{s|}|etiqueta{s|}|embalagem|embalagens|capa do
    livro|paginação|diagramação|banda desenhada|tiras|storyboard|ícones|infografia{s|}|
    infográfico{s|}|animaç{ão|ões}|clip{e|es|}|trailer|curta-metragem|curta|documentário|vídeo {de
    casamento|promocional|institucional|final|do casamento|da festa|do evento}|montagem|locução|
    dobragem|dublagem|vinheta|mixagem|mistura|masterização|single|ep|fotos {de casamento|do
    batizado|da festa|do evento|da sessão|editadas|de família}|fotografias do casamento|ensaio
    {fotográfico|de fotos|}|álbum de {fotos|casamento}|negativos|slides|digitalizaç{ão|ões}|
    impressões|loja virtual|loja online|e-commerce|landing page|blog{ue|}|tema|plugin{s|}|
    extensão|módulo{s|}|formulário{s|}|funcionalidade{s|}|painel {de controlo|de controle|}|
    dashboard|interface|api|hospedagem|domínio|migração|atualização|manutenção|versão {final|}|
    repositório|script|macro|apresentaç{ão|ões}|powerpoint|planta da casa|plano de {negócios|
    marketing|treino|treinos}|estudo de mercado|laudo{s|}|perícia|parecer|contas|balancete|balanço
    anual|irs|imposto de renda|irpf|escritura{s|}|contrato{s|} {assinado|assinados|}|estatutos|
    campanha|publicações|artigos {do blog|}|fichas {de produto|}|capítulo{s|}|romance|biografia|
    prefácio|dissertação|tcc|monografia|revisão|correção|interpretação|glossário|certidão|
    certidões|processo|diploma|passaporte|documentos {originais|}|pen usb|pendrive|comando {da
    garagem|}|controle remoto|cópia das chaves|cópias das chaves|chaves {da casa|do carro|do
    apartamento|}|aula{s|} {particular|particulares|de inglês|de português|de dança|de francês|de
    música|de culinária|de violino|de reforço|de alemão|de surf|de condução|online}|explicaç{ão|
    ões}|curso de {inglês|culinária|cerâmica|formação}|workshop{s|}|oficina{s|} {de cerâmica|}|
    palestra{s|}|conferência|espetáculo{s|}|concerto{s|}|show{s|}|atuaç{ão|ões}|apresentação
    musical|festa{s|}|casamento{s|}|cerimónia|cerimônia|batizado|comunhão|aniversário|evento{s|}|
    visita guiada|passeio{s|} {do cão|com o cão|}|tour|sessão {de massagem|de fotos|de
    fisioterapia|de coaching|fotográfica|}|fisioterapia|corte {de cabelo|de relva|}|penteado|
    maquilhagem|maquiagem|manicure|babysitting|tosquia|banho e tosa|tosa|engomadoria|faxina{s|}|
    limpeza {geral|profunda|de vidros|pós-obra|de fim de obra|pesada}|transporte{s|}|frete{s|}|
    viagem|viagens|reboque|revisão do carro|inspeção|diagnóstico|vistoria|certificado energético|
    arrendamento|aluguer|sala {de estar|}|fachadas|bainha{s|}|arranjos de costura|cortinado{s|}|
    toalhas de mesa|capa de sofá|fronha{s|}|edredão|edredom|patchwork|bordado{s|}|croché|crochê|
    amigurumi{s|}|fantasia{s|}|disfarce|véu|colete{s|}|vestido de {noiva|festa|cerimónia}|
    gravata{s|}|roupa{s|}|roupinha{s|}|lote de {roupa|livros}|lote{s|}|lãs|novelo{s|}|couro|sela|
    arreios|trela|coleira{s|}|cama do cão|gaiola|aquário|arranhador|galinheiro|colmeia{s|}|peças
    de {reposição|substituição|carro}|cartucho{s|}|resmas|caderno{s|}|agenda{s|}|caneta{s|}|
    coleção|mangás|romances|enciclopédia|ingresso{s|}|bilhetes {do concerto|para o concerto|}|
    cartão presente|vale presente|cheque prenda|lembranças|lembrancinhas|brindes|convite{s|}|
    sabonetes artesanais|cosméticos|creme{s|}|perfume{s|}|bálsamo|incenso|móveis de {cozinha|
    sala}|carga|material didático|apostila{s|}|mudas|terra|pedras|areia|cimento|tijolos|tinta{s|}|
    código-fonte|{tradução|revisão|redação} {completa |}do contrato`,
  paper: `fatura{s|}|factura{s|}|recibo{s|}|guia {de transporte|de remessa|}|comprovativo|
    comprovante|assinatura|garantia|manual|nota fiscal|prova de entrega|certificado|guia
    {assinada|de entrega|}|folha de {obra|serviço}|auto de {entrega|receção}|termo de entrega|
    canhoto {assinado|}|comprovativo de {entrega|envio}|comprovante de {entrega|envio|postagem}|
    talão {de registo|}|recibo assinado|certificado de autenticidade|manual de {instruções|
    utilização}|foto{s|} {da entrega|do pacote|como prova|de prova}|protocolo {de entrega|
    assinado|}|aviso de {receção|recebimento}|fatura-recibo|nf`,
  the: `o|a|os|as|este|esta|estes|estas|esse|essa|esses|essas|seu|sua|seus|suas|teu|tua|teus|tuas|
    vosso|vossa|vossos|vossas|complet{o|a|os|as}|inteir{o|a}|final|finais|definitiv{o|a|os|as}|
    nov{o|a|os|as}|pequen{o|a|os|as}|grande{s|}|lind{o|a|os|as}|bonit{o|a}|antig{o|a}|velh{o|a}|
    azul|azuis|vermelh{o|a}|verde{s|}|branc{o|a|os|as}|pret{o|a|os|as}|cinzent{o|a}|amarel{o|a}|
    encomendad{o|a|os|as}|pedid{as|a}|solicitad{o|a|os|as}|combinad{o|a|os|as}|últim{o|a|os|as}|
    total|integral|de madeira|de couro|de lã|de violão|de noiva|de casamento|de aniversário|
    feit{o|a} à mão|ajuramentad{o|a}|juramentada|referid{o|a}|dito|editad{as|os}|restaurad{o|a}|
    assinad{o|a}|promociona{l|is}|long{o|a|os|as}|comprid{o|a}|curt{o|a|os|as}|redond{o|a|os|as}|
    quadrad{o|a|os|as}|alt{o|a|os|as}|baix{o|a|os|as}|larg{o|a}|laranja|rosa|cor-de-rosa|rox{o|a|
    os|as}|castanh{o|a|os|as}|marrom|bege|creme|dourad{o|a|os|as}|pratead{o|a|os|as}|turquesa|
    bordô|clar{o|a|os|as}|escur{o|a|os|as}|bel{o|a|os|as}|lindíssim{o|a|os|as}|giro{s|}|gira{s|}|
    velh{os|as}|antig{os|as}|vintage|rústic{o|a|os|as}|modern{o|a|os|as}|clássic{o|a}|
    personalizad{o|a|os|as}|por medida|sob medida|artesana{l|is}|feit{os|as} à mão|pintad{o|a|os|
    as} à mão|bordad{o|a|os|as} {à mão|}|tricotad{o|a|os|as} {à mão|}|de {carvalho|nogueira|pinho|
    teca|vime|ferro|ferro forjado|metal|vidro|cristal|cerâmica|porcelana|barro|linho|algodão|
    veludo|seda|prata|ouro|aço|mármore|bronze|cartão|bambu|feltro|pele|crochê|croché|natal|bebé|
    bebê|batizado|comunhão|jardim|cozinha|escritório|jantar|cama|família|verão|inverno|praia|
    festa|noite|segunda mão|coleção|luxo|viagem|criança|homem|mulher|estimação|luz|parede|mesa|aço
    inox|grés|rattan}|em {madeira|couro|lã|carvalho|pinho|nogueira|metal|vidro|cerâmica|prata|
    ouro|linho|algodão|mármore|ferro|croché|crochê|feltro|barro|pele}|para {bebé|bebê|criança|
    crianças|o casamento|a sala|a festa|o bebé|o bebê}|do {casamento|batizado|aniversário|bebé|
    bebê|evento|quarto}|da {festa|sala|cozinha|casa|menina|bebé|sessão}|elétric{o|a|os|as}|
    solar{es|}|digita{l|is}|impress{o|a|os|as}|gravad{o|a|os|as}|assinad{os|as}|emoldurad{o|a|os|
    as}|ilustrad{o|a|os|as}|corrigid{o|a|os|as}|revist{a|os|as}|traduzid{o|a|os|as}|comprad{o|a|
    os|as}|adquirid{o|a|os|as}|escolhid{o|a|os|as}|contratad{o|a|os|as}|acordad{o|a|os|as}|
    restaurad{os|as}|usad{o|a|os|as}|semi-nov{o|a|os|as}|técnic{o|a|os|as}|comercia{l|is}|
    musica{l|is}|profissiona{l|is}|semana{l|is}|mensa{l|is}|anua{l|is}|ingles{a|}|inglês|
    portugues{a|}|português|frances{a|}|francês|alem{ão|ã}|espanhol{a|}|italian{o|a}|principa{l|
    is}|certificad{o|a|os|as}|fotográfic{o|a|os|as}|querid{o|a|os|as}|precios{o|a}|retocad{o|a|os|
    as}|editad{o|a}|juramentad{o|os|as}|todinh{o|a|os|as}`,
  place: `sala {da|do|de} {cliente|estar|jantar}|quarto|varanda|sala d{o|a|e} {cliente|estar|
    jantar|}|cave|escritório|salão|hotel|igreja|escola|restaurante|oficina do cliente|garagem da
    cliente|patamar|whatsapp|pasta|porta {de casa|do prédio|da cliente|do cliente|da frente|}|
    portaria|porteir{o|a}|receção|recepção|caixa d{o|e} correio|destino|casa {da cliente|do
    cliente|dela|dele|}|domicílio|{ponto|local} {de recolha|de entrega|combinado|acordado|pickup|
    }|estação|loja dos correios|mão{s|} {própria{s|}|}|prazo|tempo|hora{s|}|dia {certo|combinado|
    }|perfeito estado|perfeitas condições|bom estado|boas condições|ordem|sala|cozinha|jardim|
    quintal|garagem do cliente|escritório {do cliente|da cliente|}|obra|armário|cacifo|anexo|link|
    site|drive|nuvem|pasta {partilhada|compartilhada|}|servidor|e-mail|email|galeria|linha|ar|
    totalidade|íntegra|caixa de entrada|prédio|andar|apartamento|entrada|balcão|sítio combinado|
    funcionamento|perfeito funcionamento|e-mail indicado|{sua|tua|vossa} {casa|porta|caixa de
    correio|caixa de entrada|loja|empresa|cozinha|varanda|garagem|sala|portaria|conta|pasta|
    residência|mesa|sede}|{seu|teu|vosso} {escritório|domicílio|apartamento|prédio|jardim|quintal|
    estúdio|armazém|restaurante|hotel|e-mail|email|mail|site|servidor|github|drive|dropbox|
    whatsapp|quarto|salão|local de trabalho|trabalho|condomínio}|suas mãos|tuas mãos|vossas mãos|
    mãos {da cliente|do cliente|dos noivos|da dona|do dono}|boas mãos|casa {da noiva|dos pais|da
    compradora|do comprador|da senhora|dos noivos|da mãe da noiva}|residência|armazém|garagem|
    arrecadação|estacionamento|metro|metrô|paragem|praça|esquina|mercado|feira|aeroporto|centro
    comercial|shopping|farmácia|papelaria|quiosque|padaria|ginásio|academia|supermercado|locker|
    ponto {pickup|ctt|de recolha|}|loja {ctt|dos ctt|do cliente|}|balcão ctt|agência {dos
    correios|}|rés-do-chão|rés do chão|térreo|primeiro andar|segundo andar|terceiro andar|quarto
    andar|quinto andar|último andar|hall|átrio|escadas|suíte|sótão|marquise|caixa postal|servidor
    {de produção|}|produção|repositório|github|gitlab|plataforma|app store|play store|moodle|
    intranet|google drive|wetransfer|área de cliente|perfeita ordem|pleno funcionamento|local {da
    festa|do evento|indicado|certo|}|salão de festas|quinta|sítio {certo|indicado|}|administração|
    guarita|secretaria|gabinete|junta|câmara municipal|creche|consultório|clínica|quartos|
    corredor|pátio|moradia|estúdio|alojamento|terraço`,
  person: `client{e|es}|comprador{a|es|}|destinatári{o|a|os}|don{o|a|os}|proprietári{o|a|os}|
    noivos|noiva|inquilin{o|a}|senhori{o|a}|interessad{o|a}|família|casal|requerente|senhor{a|}|
    marido da cliente|esposa do cliente|netinh{o|a}|recebedor|{seu|teu|vosso|o seu|o teu} {marido|
    filho|vizinho|colega|assistente|porteiro|sócio|chefe|noivo|companheiro|funcionário|zelador}|
    {sua|tua|vossa|a sua|a tua} {mulher|esposa|filha|vizinha|colega|assistente|secretária|
    empregada|sócia|equipa|equipe|noiva|companheira|funcionária}|{seus|teus|vossos|os seus|os
    teus} {pais|filhos|vizinhos|colegas|convidados|alunos|clientes}|rececionista|recepcionista|
    secretári{o|a}|porteir{o|a}|zelador{a|}|síndic{o|a}|segurança|responsáve{l|is}|gerente|
    diretor{a|}|encarregad{o|a}|chefe|rapaz|rapariga|moç{o|a}|menin{o|a|os|as}|jovem|jovem casal|
    futura mamã|mamã|mamãe|aniversariante|noivinhos|alun{o|a|os|as}|estudante{s|}|arrendatári{o|
    a}|imobiliária|notári{o|a}|cartório|organizador{a|es|}|editor{a|}|associação|empresa|
    instituição|convidados|participantes|contratante|pessoal|malta|galera|miúd{o|a|os|as}|bebé|
    bebê|dono da {casa|obra}|dona da {casa|obra}|segurado|todos os {convidados|alunos|clientes}|
    todos`,
  title: `senhor|senhora|senhores|sr|sra|srs|dr|dra|dona|d|seu|menina|eng|enga|arq|prof|profa|avó|
    avô|tia|tio|vovó|vovô|mãe|pai|dr.|mestre`,
};
