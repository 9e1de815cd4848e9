import type { Words } from "../lexicon.ts";

export const SPANISH: Words = {
  accentsMatter: true,
  months: `enero,ene febrero,feb marzo,mar abril,abr mayo,may junio,jun julio,jul agosto,ago
    septiembre,sep,sept,setiembre octubre,oct noviembre,nov diciembre,dic`,
  weekdays: "lunes,lun martes miércoles,mié jueves,jue viernes,vie sábado,sáb domingo,dom",
  greeting:
    `hola {a todos|equipo|buenas|buenos días|buenas tardes|qué tal|}|holaa|buenos días {a todos|}|
    buen {día|dia}|buenas {tardes|noches|} {a todos|}|qué tal|estimad{o|a|os|as} {señor|señora|
    señores|cliente|clienta|equipo|}|querid{o|a|os|as} {cliente|clienta|}|saludos|muy buenas|muy
    {señores|señor} {míos|mío|}|oye|ey|wenas`,
  title: "señor|señora|señorita|don|doña|sr|sra|srta|dña",
  thanks:
    `{muchas|mil|muchísimas|infinitas|} gracias {a ti|a usted|a ustedes|a todos|por todo|de nuevo|
    de antemano|}|gracias mil|se agradece|muy agradecid{o|a}|agradecid{o|a}|le agradezco|les
    agradezco|grax|grcs`,
  signOff:
    `{un|} {cordial|} saludo {cordial|y gracias|}|{reciba{n|}|} {un|} {cordiales|atentos|} saludos
    {cordiales|afectuosos|y gracias|atentamente|}|saludos a todos|atentamente|atte|cordialmente|
    {un|} {fuerte|gran|} abrazo{s|} {fuerte|grande|y gracias|}|{un|} beso{s|}|besitos|hasta
    {pronto|luego|la próxima|otra}|nos vemos|adiós|chao|cuídese|cuídate|{que tenga{n|s|}|que
    pase{n|s|}|feliz|} {un|una|} {buen|buena|feliz|lindo|linda|excelente|bonito} {día|tarde|noche|
    semana|fin de semana|finde|jornada}|feliz {navidad|año nuevo|cumpleaños|semana|domingo}`,
  yes: "sí {sí|señor|}",
  fine: `sí {sí|claro|señor|}|ok|vale|perfecto|genial|todo {bien|ok|perfecto|en orden|correcto|
    conforme|salió bien|fue bien|de lujo|al 100|bajo control|al día}|ya está|ya|confirmado|
    correcto|buenas noticias|todo {salió|fue} {muy|} bien|todo ha ido {muy|} bien|claro que sí|así
    es|hecho está|eso es todo|estado del pedido|aviso|listos`,
  frame:
    `{le|les|te|os|} {confirmo|confirmamos|informo|informamos|comunico|comunicamos|aviso|aviso de}
    {por la presente|} {que|de que|}|por la presente {le|les|} {confirmo|confirmamos} {que|}|{me
    complace|nos complace|me alegra|es un placer} {confirmarle|confirmarles|informarle|
    informarles|comunicarle|decirte|} {que|}|{solo|sólo|} {para|quería|escribo para|te escribo
    para|le escribo para} {confirmar|confirmarle|avisar|avisarte|decirte|informar|informarle|
    confirmarte|avisarle} {que|de que|}|{puedo|podemos} {confirmar|confirmarle} {que|}|{hago|
    hacemos} constar que`,
  courtesy:
    `ya {puede{n|s|}|podéis} {descargarlo{s|}|verlo{s|}|descargarla{s|}|usarlo|revisarlo{s|}}|les
    encantó|{adoraron|les gustó} {mucho|todo|}|quedaron encantados|{sin|ningún} {problema|
    problemas|incidencia|incidencias|novedad|contratiempos}|{sin ningún|ningún} problema|de nada|
    con {mucho|} gusto|un placer|ha sido un {placer|gusto} {trabajar con usted|trabajar con
    ustedes|trabajar contigo|}|fue un {placer|gusto} {trabajar con usted|trabajar contigo|hacer
    negocios|}|no {dude|dudes|duden} en {contactarme|contactarnos|escribirme|llamarme|consultarme|
    preguntar|contactar|ponerse en contacto|escribir|avisarme|llamar|decírmelo}|{para|ante|si
    tiene{n|s|}|si tienes|} {cualquier|alguna} {cosa|duda|consulta|pregunta} {estoy a su
    disposición|aquí estoy|me avisa{s|}|me dice{s|}|quedo a su disposición|quedo atent{o|a}|me
    escribe{s|}|a tu disposición|a su disposición|}|{quedo|quedamos|estoy|estamos} {a su|a tu|a
    vuestra} {entera|} disposición {para cualquier duda|para lo que necesite|para cualquier
    consulta|}|{quedo|quedamos} atent{o|a|os}|{perdón|disculpa|disculpe|disculpen|perdona|perdone|
    lo siento|siento|lamento} {por|} {el|la} {pequeño|} {retraso|demora|tardanza|espera}|{espero|
    esperamos|ojalá} {que|} {le|les|te|os|} {guste|gusten|agrade|encante|haya gustado|quede bien|
    esté todo bien|todo esté bien|lo disfrute{n|s|}|los disfrute|la disfrute{n|s|}|sea de su
    agrado|sirva|esté bien|todo vaya bien}|que lo disfrute{n|s|}|que la disfrute{n|s|}|a
    disfrutar|{muy|súper|re} {content{o|a|os|as}|satisfech{o|a|os}|feliz} {quedó|con todo|con el
    resultado|con ella|con él|}|quedó {muy|re|} {content{o|a}|satisfech{o|a}|encantad{o|a}|feliz}|
    le {gustó|encantó} {mucho|}|{muchas|mil|muchísimas|} gracias por {tu|su|la|el|vuestra|este|
    esta|} {confianza|compra|paciencia|pedido|encargo|atención|apoyo|colaboración|comprensión|
    preferencia|mensaje|interés|trabajo|todo|oportunidad|confiar en {mí|nosotros}|contar {conmigo|
    con nosotros}|elegirme|elegirnos|llamarme|comprar|esperar|trato}|{estamos|seguimos} en
    contacto|cómo está{s|n|}|{ver|adjunto|mira|mire} {foto|la foto|fotos}|buen provecho|{revisa|
    revise|revísalo|revíselo} {tu|su|} {correo|bandeja|} {cuando pueda{s|}|por favor|}|todo
    {salió|ha salido} perfecto|quedo a la orden|a la orden|felicidades|enhorabuena|buena suerte|
    mucha suerte`,
  pay: `{por favor|puede{n|s|}|ya puede{n|s|}|favor de|porfa|ruego|} {liberar|libere{n|}|libera|
    liberen|desbloquear|liberad} {el|mi|los} {pago|dinero|fondos}`,
  me: "yo|nosotros|nosotras",
  it: "lo|ello|esto|eso|aquello|éste|se lo|se la|se los|se las|te lo|te la|te los|os lo",
  all: "todo|toda|todos|todas|ambos|ambas",
  the: `el|la|lo|los|las|este|esta|estos|estas|ese|esa|esos|esas|su|sus|tu|tus|vuestro|vuestra|
    complet{o|a|os|as}|enter{o|a}|íntegr{o|a}|final|finales|definitiv{o|a|os|as}|nuev{o|a|os|as}|
    pequeñ{o|a|os|as}|grande{s|}|gran|antigu{o|a}|roj{o|a|os|as}|azul{es|}|verde{s|}|blanc{o|a|os|
    as}|negr{o|a|os|as}|gris{es|}|amarill{o|a}|solicitad{o|a|os|as}|encargad{o|a|os|as}|pedid{a|
    as}|jurada|acordad{o|a|os|as}|últim{o|a|os|as}|bordad{o|a|os}|artesanal{es|}|de madera|de
    cuero|de lana|de boda|de cumpleaños|hech{o|a} a mano|referid{o|a}|total|avenida|editad{as|os}|
    traducid{o|a|os}`,
  my: "mi|mis|nuestr{o|a|os|as}",
  you: "le|les|te|os|usted|ustedes|ti|al cliente|a la clienta|se",
  person: `{ya lo|ya la|lo|la} {tienes|tiene usted} {tú|}|cliente{s|}|clienta{s|}|comprador{a|es|}|
    destinatari{o|a|os}|dueñ{o|a|os}|propietari{o|a|os}|novios|inquilin{o|a}|titular|solicitante|
    interesad{o|a}|pareja|familia|señor{a|es|}|receptor|marido {de la clienta|}|esposo de la
    clienta|su {marido|esposo|esposa|mujer|hijo|hija}`,
  place:
    `restaurante|hotel|iglesia|escuela|colegio|terraza|balcón|rellano|drive|dropbox|puerta {de su
    casa|del cliente|de casa|principal|}|portería|conserjería|conserje|recepción|portal|buzón|
    casa|domicilio|dirección {indicada|acordada|de entrega|correcta|}|destino|su destino|punto {de
    recogida|de entrega|acordado|}|oficina {de correos|}|local|tienda {acordada|}|mano{s|}
    {propia|propias|}|mano|plazo|tiempo {y forma|}|fecha|hora|perfecto{as|} {estado|orden|
    condiciones}|perfectas condiciones|buen{as|} {estado|condiciones}|perfecto estado|su
    totalidad|orden|forma|web|correo|nube|carpeta {compartida|}|servidor|galería|línea|internet|
    sala|salón|cocina|estación|lugar {acordado|indicado|convenido|}|sitio {acordado|}|paquetería|
    sucursal|taquilla|jardín|obra|ubicación|piso|entrada|vivienda|atocha|funcionamiento|marcha`,
  to: `a|al|en|para|hacia|sobre|ante|desde|a las|a la|a los|con fecha {de|}|con fecha|en su|tras|
    según|bajo|junto a|frente a|dentro de su|por la|por el|hacia las|a eso de las|sobre las`,
  at: "en casa de|en el domicilio de|en poder {de|del}|en manos {de|del}",
  by: "por|con|mediante|vía|via|a través de|en",
  of: "de|del|de la|para|de los|de las",
  have: "he|hemos|habiendo|tengo ya",
  was:
    `fue|fueron|ha sido|han sido|quedó|quedaron|ha quedado|han quedado|fué|resultó|estuvo|acaba de
    ser|acaban de ser|queda|quedan|ya fue|había sido`,
  is: "está|están|es|son|ya está|consta|figura|aparece|estoy|estamos|tiene",
  others: "ha|han|lo ha|la ha|los ha|lo tiene|la tiene|los tiene|las tiene|tiene",
  sent:
    `entregad{o|a|os|as}|enviad{o|a|os|as}|mandad{o|a|os|as}|despachad{o|a|os|as}|remitid{o|a|os|
    as}|expedid{o|a|os|as}|subid{o|a|os|as}|cargad{o|a|os|as}|compartid{o|a|os|as}|repartid{o|a|
    os}|colgad{o|a|os|as}|publicad{o|a|os|as}|facilitad{o|a|os|as}|entrega {completa|total|}
    {realizada|hecha|efectuada|completada|confirmada|ok|exitosa}|{la|} {entrega|envío} {completa|
    total|} {realizada|hecha|efectuada|completada} {con éxito|}|{la|} entrega {completa|total|
    íntegra}|{hice|hicimos|realicé|realizamos|efectué} {la|} entrega|confirmo {la|} {entrega|
    entrega completa|finalización}|confirmamos {la|} {entrega|entrega completa|entrega total|
    finalización}|se hizo {la|} entrega|aquí {lo|la|los|las} tiene{s|n|}|puest{o|a} en {sus|tus}
    manos`,
  iSent:
    `subí|colgué|coloqué|armé|edité|corregí|grabé|cosí|horneé|podé|cambiamos|reparamos|arreglamos|
    pintamos|limpiamos|impartí|haber {entregado|enviado|terminado|completado|finalizado|
    realizado}|entregué|entregamos|envié|enviamos|mandé|mandamos|despaché|despachamos|subimos|
    remití|dejé entregado|dejé entregada|se {entregó|entregaron|envió|enviaron|mandó|mandaron|
    despachó|realizó la entrega|hizo la entrega}|acabo de {entregar|enviar|mandar|subir|dejar
    entregado|entregarlo|entregarla|enviarlo|terminar|entregar todo}|acabamos de {entregar|enviar|
    mandar|subir|terminar}|terminé|terminamos|completé|completamos|finalicé|finalizamos|concluí|
    reparé|instalé|instalamos|monté|montamos|arreglé|pinté|limpié|traduje|cambié|realicé|
    realizamos|hice|hicimos|se {terminó|completó|finalizó|instaló|reparó|montó|realizó|pintó|
    limpió|concluyó}|lo probamos|probé|probamos|revisé|embalé`,
  handed:
    `dejé|dejamos|di|dimos|puse|llevé|llevamos|deposité|dejad{o|a|os|as}|dad{o|a|os|as}|llevad{o|a|
    os|as}|depositad{o|a|os|as}|acerqué|pasé|puest{o|a|os}|traje|dejada`,
  done:
    `hech{o|a|os|as}|terminad{o|a|os|as}|completad{o|a|os|as}|finalizad{o|a|os|as}|realizad{o|a|os|
    as}|concluid{o|a|os|as}|efectuad{o|a|os|as}|instalad{o|a|os|as}|montad{o|a|os|as}|reparad{o|a|
    os|as}|arreglad{o|a|os|as}|traducid{o|a|os|as}|pintad{o|a|os|as}|limpiad{o|a|os|as}|limpi{o|a|
    os|as}|cambiad{o|a|os}|sustituid{o|a}|colocad{o|a|os|as}|probad{o|a|os|as}|funcionando|en
    marcha|en funcionamiento|diseñad{o|a|os}|impartid{o|a|os|as}|cumplid{o|a|os}|ejecutad{o|a|os|
    as}|editad{o|a|os|as}|corregid{o|a|os|as}|revisad{o|a|os}|embalad{o|a|os|as}|empaquetad{o|a|
    os}|impres{o|a|os|as}|fabricad{o|a}|restaurad{o|a}|list{o|a|os|as} y|enfría {de lujo|bien|
    perfecto}|listo|list{a|os|as}`,
  over:
    "llegó|llegaron|llegado|ha llegado|han llegado|salió|salieron|acabad{o|a|os|as}|recibid{o|a}",
  taken: `conforme{s|}|quedaron {encantad{o|a}s|content{o|a}s|felices}|me lo confirmó {ella misma|él
    mismo|}|me {confirmó|ha confirmado} {que lo recibió|la recepción|la entrega|}|{le|les}
    {encantó|gustó} {mucho|}|lo probó|dio su conformidad|satisfech{o|a|os}|recibi{ó|do|da|dos|
    eron}|recogi{ó|do|da|dos|eron}|recogio|recibio|retir{ó|aron}|retirad{o|a|os}|firm{ó|ado|ada|
    aron}|acept{ó|ado|ada}|se {lo|la|los} llevó|confirm{ó|ado} {la|} {recepción|entrega|}|
    descarg{ó|ado|ada|aron|adas|ados}|vino a {recogerlo|recogerla|buscarlo|buscarla|por él|por
    ella}|vinieron a {recogerlo|recogerla|buscarlo}|revisó|comprobó|validó|dio el visto bueno|dado
    el visto bueno|ya {lo|la|los|las} tiene|{está|estaba|quedó|quedaron|están|se quedó} {muy|
    súper|re|bien|} {content{o|a|os|as}|satisfech{o|a|os|as}|feliz|felices|encantad{o|a|os}}`,
  here:
    `aquí {está|están|tiene{s|n|}|va|van|adjunto|os dejo|te dejo|le dejo}|adjunt{o|a|os|as|amos}|le
    adjunto|les adjunto|te adjunto|se adjunta{n|}|disponible{s|}|en adjunto|encontrará{s|n|}
    {adjunt{o|a|os}|}|descargable{s|}`,
  adverb: `ya|ahora {mismo|}|recién|finalmente|por fin|correctamente|satisfactoriamente|con éxito|
    exitosamente|también|además|personalmente|en persona|en mano|a mano|a tiempo|puntualmente|
    según lo {acordado|convenido|previsto|pactado|hablado|solicitado}|como {acordamos|quedamos|
    convenido|acordado|estaba previsto|pidió|pidieron|hablamos|prometí|siempre|se acordó}|tal {y|}
    como {acordamos|acordado|hablamos|pidió|quedamos}|íntegramente|totalmente|completamente|por
    completo|en {perfecto|buen} estado|perfectamente|bien {embalad{o|a|os}|empaquetad{o|a}|}|sin
    {golpes|daños|roturas}|con acuse {de recibo|}|junto con|junto a|incluid{o|a|os|as}|así como|
    así|directamente|allí|con {firma|seguro|seguimiento}|dentro del plazo|debidamente|bastante|
    muy|después|luego de eso|todo junto|en buenas condiciones|de forma {presencial|segura}|de todo
    corazón|media hora|hoy mismo|pues|encima`,
  today: `hoy {mismo|a mediodía|al mediodía|por la mañana|por la tarde|}|esta {mañana|tarde|noche|
    semana|mediodía}|este {mediodía}|al mediodía|a mediodía|a primera hora|hace un rato|hace un
    momento`,
  past:
    `desde {el mediodía|ayer|esta mañana|hoy|anoche}|ayer {por la mañana|por la tarde|por la noche|
    noche|tarde|al mediodía|mismo|a mediodía|}|anteayer|antier|anoche|la semana pasada|{el|}
    {lunes|martes|miércoles|jueves|viernes|sábado|domingo} pasado|el mes pasado|hace {#|dos|tres|
    cuatro|cinco|unos|unas|un|una|pocos|pocas} {minutos|horas|hora|días|día|semanas|semana}|hace
    {poco|nada}|recientemente`,
  dayPart: "esta noche|{por|de|en} la {mañana|tarde|noche}",
  clock: `{a las|a la|sobre las|hacia las|a eso de las|} # {horas|hs|h|hrs|} {#|}|{por|de|en} la
    {mañana|tarde|noche}|{a las|sobre las} {dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|
    doce} {y media|y cuarto|}|y media|y cuarto|mediodía|desde el mediodía`,
  carrier:
    `correo {electrónico|certificado|}|mensajero|mensajería|transportista|repartidor|agencia {de
    transporte|}|transporte|paquetería|correo postal|certificado|courier|carta certificada|
    wetransfer|enlace|link|pendrive|usb|e-mail|wasap|cartero|empresa de transporte|furgoneta|
    autobús|avión|wallapop|vinted|chofer|chófer`,
  number:
    `{número|nº|n|num|núm|n.º|no} {de|} {seguimiento|pedido|guía|envío|referencia|factura|albarán|
    rastreo|localizador|expediente|orden|}|seguimiento|guía|rastreo|código {de seguimiento|de
    envío|}|pedido {número|nº|n|no|}|referencia|ref|albarán {firmado|} {nº|n|número|}|localizador|
    orden|tracking`,
  count: "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|docena",
  size: "# {páginas|palabras|hojas}",
  and: "y|e|&|así como",
  thing:
    `accesos|contraseñas|claves|{mesita|mesa} de {noche|centro|comedor}|sillón|trona|cuna|patineta|
    bicicleta eléctrica|lego|juego de mesa|mando|tarjeta gráfica|disco duro|auriculares|
    tocadiscos|saxofón|flauta|trompeta|violonchelo|acordeón|ukelele|vestido de novia|grabado|
    mermeladas|galletitas|bizcocho|discurso|poema|currículum|boletín|publicaciones|podcast|
    episodio|subtítulos|transcripción|hoja de cálculo|excel|auditoría|clases de {piano|guitarra|
    inglés|yoga|natación|canto|matemáticas}|masaje|tatuaje|poda|siega|canalón|chimenea|
    aislamiento|fachada|pérgola|alarma|cerradura|persiana{s|}|encimera|campana|termo|cuadro
    eléctrico|focos|rodapiés|parquet|tarima|trastero|escombros|sesión de fotos|retoques|juego de
    llaves|frenos|aceite|correa|pedido{s|}|paquete{s|}|envío{s|}|entrega{s|}|encargo{s|}|bulto{s|
    }|mercancía{s|}|artículo{s|}|producto{s|}|cosa{s|}|regalo{s|}|lote|juego|kit|palé{s|}|caja{s|
    }|sobre{s|}|trabajo{s|}|obra{s|}|tarea{s|}|proyecto{s|}|servicio{s|}|instalación|reparación|
    archivo{s|}|fichero{s|}|documento{s|}|documentación|carpeta{s|} final|pdf|foto{s|}|
    fotografías|imagen|imágenes|vídeo{s|}|video{s|}|película|álbum|galería|reportaje|retrato{s|}|
    cuadro{s|}|pintura{s|}|dibujo{s|}|ilustraci{ón|ones}|diseño{s|}|logo{s|}|logotipo{s|}|
    cartel{es|}|folleto{s|}|tarjeta{s|}|invitaciones|página {web|}|web|tienda {online|}|
    aplicación|app|código fuente|programa|base de datos|texto{s|}|traducci{ón|ones}|manuscrito|
    libro{s|}|informe{s|}|tesis|ensayo|artículo|análisis|presentación|contabilidad|declaración|
    canción|canciones|grabación|grabaciones|edición|clase{s|}|curso{s|}|lecci{ón|ones}|sesi{ón|
    ones}|taller|formación|asesoría|acta{s|}|sofá{s|}|sill{a|as|ón|ones}|mesa{s|}|escritorio|
    cama{s|}|colchón|armario{s|}|cómoda|estantería{s|}|estante{s|}|librería|mueble{s|}|banco|
    taburete{s|}|lámpara{s|}|espejo{s|}|alfombra{s|}|cortina{s|}|cojín|cojines|manta{s|}|mantón|
    colcha|marco{s|}|reloj|jarrón|jarrones|cuenco{s|}|taza{s|}|plato{s|}|vajilla|cerámica{s|}|
    vela{s|}|jabón|jabones|joya{s|}|anillo{s|}|collar{es|}|pulsera{s|}|pendientes|vestido{s|}|
    camisa{s|}|camiseta{s|}|jersey|chaqueta{s|}|abrigo{s|}|pantal{ón|ones}|vaqueros|falda{s|}|
    zapato{s|}|botas|zapatillas|calcetines|guantes|gorro{s|}|bufanda{s|}|bolso{s|}|mochila{s|}|
    cinturón|traje{s|}|juguete{s|}|muñec{a|o|as|os}|peluche{s|}|puzzle|consola|bici{s|}|
    bicicleta{s|}|patinete|coche|carro|moto|neumáticos|remolque|barco|kayak|tienda de campaña|
    esquís|guitarra{s|}|piano|violín|amplificador|batería|teclado|micrófono|altavoces|teléfono|
    móvil|celular|iphone|portátil|ordenador|computadora|tableta|monitor|pantalla|impresora|
    cámara{s|}|objetivo|dron|tele|televisor|radio|cargador|cable{s|}|repuesto{s|}|pieza{s|}|
    caldera|calentador|radiador{es|}|fregadero|grifo{s|}|lavabo|ducha|bañera|baño{s|}|cocina|
    lavadora|lavavajillas|nevera|frigorífico|horno|aire {acondicionado|}|condensador|puerta{s|}|
    ventana{s|}|tejado|techo|suelo|azulejos|pared{es|}|valla|cerca|jardín|césped|seto|terraza|
    enchufe{s|}|fontanería|tubería{s|}|fuga|calefacción|arreglo{s|}|reforma|limpieza|mudanza|leña|
    madera|plantas|flores|ramo{s|}|árbol{es|}|tarta{s|}|pastel{es|}|torta|galletas|pan|comida|
    miel|mermelada|vino|queso|café|entradas|billetes|vale|llave{s|}|herramienta{s|}|máquina{s|}|
    motor|equipo{s|}|material{es|}|tela{s|}|lana|postales|sellos|monedas|vinilos|discos|cómics|
    revistas|pegatinas|carrito|silla de coche|cortacésped|taladro|escalera|barbacoa|mantel{es|}|
    delantal|sábanas|toallas|maqueta|escultura{s|}|figura{s|}|cuchillo{s|}|instrumento|rótulo{s|}|
    condominio|viaje|puertas y ventanas|poder|apostilla|bolsas|bolsa`,
  paper: `factura{s|}|recibo|albarán|justificante|comprobante|firma|resguardo|garantía|manual|
    certificado de entrega|foto de la entrega|guía de remisión`,
};
