import type { Words } from "../lexicon.ts";
import { SPANISH_DEEDS } from "./spanish_deeds.ts";
import { SPANISH_THINGS } from "./spanish_things.ts";

export const SPANISH: Words = {
  ...SPANISH_THINGS,
  ...SPANISH_DEEDS,
  accentsMatter: true,
  months: `enero,ene febrero,feb marzo,mar abril,abr mayo,may junio,jun julio,jul agosto,ago
    septiembre,sep,sept,setiembre octubre,oct noviembre,nov diciembre,dic`,
  weekdays: "lunes,lun martes miércoles,mié jueves,jue viernes,vie sábado,sáb domingo,dom",
  greeting: `hola {a todos|equipo|buenas|buenos días|buenas tardes|qué tal|}|holaa|buenos días {a
    todos|}|buen {día|dia}|buenas {tardes|noches|} {a todos|}|qué tal|estimad{o|a|os|as} {señor|
    señora|señores|cliente|clienta|equipo|}|querid{o|a|os|as} {cliente|clienta|}|saludos|muy
    buenas|muy {señores|señor} {míos|mío|}|oye|ey|wenas|hola {hola|buenas tardes|a los dos|guapa|
    guapo|chicos|hijos|familia|amigo|amiga|vecina|vecino}|holi|ola|ola buenas|buen{as|os} {dias|
    tardes|noches}|estimados {todos|amigos}|apreciad{o|a|os|as} {cliente|clienta|señor|señora|}|
    distinguid{o|a|os|as} {cliente|señor|señora|señores|}|querid{os|as} {amigos|todos}|don|a quien
    corresponda|respecto {al|a su|a tu} {pedido|encargo|mensaje|correo}|en respuesta a su
    {mensaje|correo|email|solicitud|consulta}|en relación {a|con} su {pedido|encargo|mensaje|
    correo|compra}|qué hubo|quiubo|epa|che`,
  thanks: `{muchas|mil|muchísimas|infinitas|} gracias {a ti|a usted|a ustedes|a todos|por todo|de
    nuevo|de antemano|}|gracias mil|se agradece|muy agradecid{o|a}|agradecid{o|a}|le agradezco|les
    agradezco|grax|grcs|{muchas|mil|muchísimas|} gracias {y saludos|y un saludo|y buen día|y un
    abrazo|y feliz día|y hasta pronto|otra vez|mil|a los dos|totales|infinitas|igualmente}|
    {muchas|mil|muchísimas|infinitas|} gracias {por|de}|gracias {de corazón|de todo corazón|por
    adelantado|a vosotros|a vos|a dios}|te {lo |}agradezco {mucho|}|le {quedo |}agradecid{o|a}|
    {muy |}agradecidos|grasias|gracia|garcias|muchas grasias|gracas|dios {le|te|los|les} {bendiga|
    pague}|bendiciones|se le agradece|{muchas |mil |}gracias por {la|esta} {confianza|paciencia|
    atención|oportunidad|comprensión|preferencia|amabilidad|espera}|{muchas |mil |}gracias por el
    {trato|interés|apoyo|cariño}|{muchas |mil |}gracias por {la|esta} compra`,
  signOff: `{un|} {cordial|} saludo {cordial|y gracias|}|{reciba{n|}|} {un|} {cordiales|atentos|}
    saludos {cordiales|afectuosos|y gracias|atentamente|}|saludos a todos|atentamente|atte|
    cordialmente|{un|} {fuerte|gran|} abrazo{s|} {fuerte|grande|y gracias|}|{un|} beso{s|}|
    besitos|hasta {pronto|luego|la próxima|otra}|nos vemos|adiós|chao|cuídese|cuídate|feliz
    {navidad|año nuevo|cumpleaños|semana|domingo}|{le{s|}|te|os} {saluda|saludan|mando un saludo|
    mando un abrazo|mando un beso|deseo lo mejor|abraza} {atentamente|cordialmente|}|{saludos|
    saludo|abrazos|besos|besitos|abrazo} {para todos|y suerte|y gracias|de|desde|y hasta pronto|
    cordiales y gracias}|saluditos|saludotes|slds|s2|bss|un abrazote|abrazote|con {cariño|afecto|
    aprecio|gratitud}|{que |}{pase|tenga|tengas|pases|tengan|pasen|disfrute|disfrutes} {un|una|de
    un|del}|muy {buen día|buena tarde|buen fin de semana|buenas tardes|buena semana|feliz día}|
    {buen|buena|feliz|lindo|linda|bonito|excelente} {domingo|sábado|lunes|martes|miércoles|jueves|
    viernes|finde|verano|viaje|puente|comienzo de semana|inicio de semana}|feliz {jueves|viernes|
    lunes|martes|día|tarde|noche|finde|fin de semana|puente|verano|fiestas|san valentín}|felices
    {fiestas|vacaciones|pascuas|reyes}|chau|chaucito|adeu|agur|hasta {otra ocasión|otra vez|
    siempre|la vista|mañana_x}|nos {hablamos|escribimos}|estamos hablando|quedo {suy{o|a}|de
    usted|de ustedes}|muy atentamente|respetuosamente|sinceramente|a {sus|vuestras} órdenes|
    cuídense|cuidaos|{un |una |}{buen|buena|feliz|lindo|linda|excelente|bonito|bonita|gran} {día|
    tarde|noche|semana|fin de semana|finde|jornada}|nos vemos {la semana que viene|la próxima
    semana|la próxima|otro día|pronto}|hasta la {semana que viene|próxima semana}`,
  yes: "sí {sí|señor|}|listo|listo che",
  fine: `sí {sí|claro|señor|}|ok|vale|perfecto|genial|todo {bien|ok|perfecto|en orden|correcto|
    conforme|salió bien|fue bien|de lujo|al 100|bajo control|al día}|ya está|confirmado|correcto|
    buenas noticias|todo {salió|fue} {muy|} bien|todo ha ido {muy|} bien|claro que sí|así es|hecho
    está|eso es todo|estado del pedido|aviso|listos|listo el pollo|listísimo|listo jefe|dale|
    bárbaro|joya|de una|chévere|qué bueno|al fin|todo {entregado y conforme|solucionado|resuelto|
    arreglado|completo|impecable|excelente|estupendo|fenomenal|de diez|de maravilla|sin novedad|
    sin problemas|según lo previsto|salió perfecto|según lo acordado|cerrado}|todo {salió|fue|ha
    ido|ha salido|quedó|marchó|transcurrió|resultó} {muy |}{bien|perfecto|genial|de maravilla|
    estupendo|según lo previsto|de lujo|a la perfección|sin problemas|sin incidencias|como estaba
    previsto|fenomenal}|misión cumplida|asunto {cerrado|resuelto|arreglado}|excelente|estupendo|
    fenomenal|fantástico|maravilloso|buena noticia|por fin|efectivamente|afirmativo|confirmad{o|a}
    {la entrega|}|aviso de entrega|informe de entrega|confirmación de entrega|para su información|
    {le|les|te} cuento|{te|le|les} cuento que|dicho y hecho|{pedido|encargo} hecho`,
  frame: `{le|les|te|os|} {confirmo|confirmamos|informo|informamos|comunico|comunicamos|aviso|
    aviso de} {por la presente|} {que|de que|}|por la presente {le|les|} {confirmo|confirmamos}
    {que|}|{me complace|nos complace|me alegra|es un placer} {confirmarle|confirmarles|informarle|
    informarles|comunicarle|decirte|} {que|}|{solo|sólo|} {para|quería|escribo para|te escribo
    para|le escribo para} {confirmar|confirmarle|avisar|avisarte|decirte|informar|informarle|
    confirmarte|avisarle} {que|de que|}|{puedo|podemos} {confirmar|confirmarle} {que|}|{hago|
    hacemos} constar que|{le|les|te|os} escribo para {confirmar|confirmarle|confirmarles|
    confirmarte|avisar|avisarle|avisarte|informar|informarle|decirle|decirte|comunicarle} {que|}|
    {por medio de|mediante} {la presente|el presente|este correo|este mensaje|este medio} {le|les|
    te|} {confirmo|confirmamos|informo|informamos|comunico|comunicamos|notifico} {que|}|{me
    complace|nos complace|es grato|es un gusto|tengo el gusto de|tenemos el gusto de|tengo el
    agrado de} {confirmar|confirmarle|confirmarles|confirmarte|informar|informarle|informarles|
    informarte|comunicar|comunicarle|comunicarles|comunicarte|decirte} {que|}|{le|les|te|os}
    {notifico|notificamos|hago saber|hacemos saber|cuento|digo|participo|certifico} {que|}|
    {confirmo|confirmamos|certifico|certificamos|doy fe de|damos fe de|ratifico|declaro} {que|}|
    quería {avisarles|decirles|comunicarle|comunicarles|decirle|contarte|contarle|confirmarles}
    {que|de que|}|{queremos|quiero|quisiera|cumplo con|cumplimos con} {confirmar|informar|
    confirmarle|confirmarles|confirmarte|informarle|informarles|avisar} {que|}|buenas noticias|
    nada más para {avisar|avisarte|confirmar} {que|}|que sepa{s|n|} que|para que {conste|quede
    constancia} {que|}|{se|queda} {confirma|informa|comunica|hace constar|confirmado|constancia
    de} {que|}`,
  courtesy: `ya {puede{n|s|}|podéis} {descargarlo{s|}|verlo{s|}|descargarla{s|}|usarlo|
    revisarlo{s|}}|les encantó|{adoraron|les gustó} {mucho|todo|}|quedaron encantados|{sin|ningún}
    {problema|problemas|incidencia|incidencias|novedad|contratiempos}|{sin ningún|ningún}
    problema|de nada|con {mucho|} gusto|un placer|ha sido un {placer|gusto} {trabajar con usted|
    trabajar con ustedes|trabajar contigo|}|fue un {placer|gusto} {trabajar con usted|trabajar
    contigo|hacer negocios|}|no {dude|dudes|duden} en {contactarme|contactarnos|escribirme|
    llamarme|consultarme|preguntar|contactar|ponerse en contacto|escribir|avisarme|llamar|
    decírmelo}|{para|ante|si tiene{n|s|}|si tienes|} {cualquier|alguna} {cosa|duda|consulta|
    pregunta} {estoy a su disposición|aquí estoy|me avisa{s|}|me dice{s|}|quedo a su disposición|
    quedo atent{o|a}|me escribe{s|}|a tu disposición|a su disposición|}|{quedo|quedamos|estoy|
    estamos} {a su|a tu|a vuestra} {entera|} disposición {para cualquier duda|para lo que
    necesite|para cualquier consulta|}|{quedo|quedamos} atent{o|a|os}|{perdón|disculpa|disculpe|
    disculpen|perdona|perdone|lo siento|siento|lamento} {por|} {el|la} {pequeño|} {retraso|demora|
    tardanza|espera}|{espero|esperamos|ojalá} {que|} {le|les|te|os|} {guste|gusten|agrade|encante|
    haya gustado|quede bien|esté todo bien|todo esté bien|lo disfrute{n|s|}|los disfrute|la
    disfrute{n|s|}|sea de su agrado|sirva|esté bien|todo vaya bien}|que lo disfrute{n|s|}|que la
    disfrute{n|s|}|a disfrutar|{muy|súper|re} {content{o|a|os|as}|satisfech{o|a|os}|feliz} {quedó|
    con todo|con el resultado|con ella|con él|}|quedó {muy|re|} {content{o|a}|satisfech{o|a}|
    encantad{o|a}|feliz}|le {gustó|encantó} {mucho|}|{estamos|seguimos} en contacto|cómo está{s|n|
    }|{ver|adjunto|mira|mire} {foto|la foto|fotos}|buen provecho|{revisa|revise|revísalo|revíselo}
    {tu|su|} {correo|bandeja|} {cuando pueda{s|}|por favor|}|todo {salió|ha salido} perfecto|quedo
    a la orden|a la orden|felicidades|enhorabuena|buena suerte|mucha suerte|{tu|su|vuestra}
    {confianza {depositada|}|paciencia|amabilidad|comprensión|generosidad|hospitalidad|simpatía|
    rapidez|colaboración|puntualidad|preferencia|oportunidad|transacción|ayuda|bonita
    experiencia}|{tu|su|vuestro} {interés|apoyo|trato|buen trato|buen rollo|recibimiento|buen
    gusto|tiempo|café|entusiasmo|cariño|mensaje tan bonito}|{tus|sus|vuestras} {palabras|bonitas
    palabras|amables palabras|palabras tan bonitas|recomendaciones|atenciones}|haber {confiado|
    contado|pensado} {en|con} {mí|nosotros|mi trabajo|nuestro trabajo}|{confiar|contar|pensar}
    {en|con} {mí|nosotros|mi trabajo|nuestro trabajo|nuestros servicios|mis servicios}|{qué|que}
    {alegría|ilusión|bien|gusto|bonito|maravilla|emoción|feliz|felicidad|linda familia|gente tan
    amable|gente más amable}|{muy|tan|súper|re} {amable{s|}|simpátic{o|a|os|as}|agradable{s|}|
    majo{s|}|maja{s|}|buena gente|atent{o|a|os|as}|puntual{es|}|cariños{o|a|os|as}|lind{o|a}|
    bonit{o|a}|emocionad{o|a}|agradecid{o|a} {con usted|contigo|}}|{ha sido|fue} {un |todo un |
    }{verdadero |gran |}{placer|gusto|honor|privilegio}|{atenderle|atenderles|atenderte|trabajar
    con vosotros|conocerles|conocerle|conocerte|hacer negocios con usted|hacer negocios contigo|
    tratar con usted|tratar contigo|colaborar con usted|servirle|servirles|trabajar con usted|
    trabajar contigo}|{espero|esperamos|ojalá} {que |}{lo disfruten mucho|lo disfrute mucho|lo
    disfrutes mucho|la disfrutes|lo disfrutéis|les guste mucho|le guste mucho|te guste mucho|le
    gusten mucho|os guste mucho|hayan quedado contentos|haya quedado contenta|haya quedado
    contento|hayan quedado satisfechos|quede satisfecho|quede satisfecha|queden satisfechos|sea de
    su gusto|sea de tu agrado|le sirva|te sirva|les sirva|les sirva mucho|la uses mucho|lo uses
    mucho|verle pronto|verte pronto|volver a trabajar con usted|volver a trabajar juntos|volver a
    vernos|repetir|le haya gustado|te haya gustado|les haya gustado|os haya gustado|te encante|le
    encante|que estén bien|estén bien|esté usted bien|estés bien|se encuentre bien|se encuentren
    bien|todo vaya bien}|{que|} {lo|la|los|las} {disfrut{e|es|en|éis}|goce|use{n|s|} mucho|
    luzca{s|n|}} {mucho|con salud|muchísimo|en familia|}|disfrútal{o|a|os|as}|disfrútenl{o|a|os|
    as}|disfrútel{o|a|os|as}|a {estrenar|rodar|pedalear|leer|jugar|celebrar}|{buen|buena|buenas}
    {ruta{s|}|lectura|provecho|apetito|fiesta|vida|onda|música|olas|pedaladas|fin de obra|
    estreno}|{que|} {viva|vivan} los novios|{muchas|} felicidades {a los novios|a la familia|a
    todos|por la boda|por el bebé|}|saludos a {la|su|tu} {familia|señora|marido|mamá|hijo|hija|
    mujer}|{un|} {beso|abrazo} a {la|los|tu|su|toda la} {familia|niños|peques|madre|mamá|novios|
    nena|niña|niño}|un abrazo enorme|me alegro {mucho|} {de que {le|te|les} {guste|haya gustado}|
    }|{le|te|les} {recomiendo|recomendaré}|{encantad{o|a|os} de|feliz de|contento de|contenta de}
    {ayudar|ayudarle|ayudarte|atenderle|atenderte|haber trabajado con usted|haberle conocido|
    servirle}|a mandar|para {servirle|servirles|lo que necesite{s|n|}|lo que guste{s|}|lo que haga
    falta|cualquier otra cosa} {aquí estoy|aquí estamos|estoy aquí|}|{estoy|estamos|quedo|
    quedamos|sigo|seguimos} {aquí|} {para|a} {lo que necesite{s|n|}|cualquier cosa|sus órdenes|la
    orden|servirle}|{cualquier|ante cualquier|para cualquier} {cosa|duda|consulta} {ya sabe{s|}|
    {me|nos} {dice{s|n|}|avisa{s|n|}|escribe{s|n|}|llama{s|n|}}|estamos a su disposición|aquí me
    tiene{s|}|a la orden|estoy disponible|estoy pendiente}|no {dude{n|}|dudes} en {contactar
    conmigo|contactar con nosotros|consultarnos|llamarnos|escribirnos|recomendarme|recomendarnos|
    dejarme una reseña|dejar una reseña|comunicarse conmigo|comunicarse|volver a contactarme}|{si
    te ha gustado|si le ha gustado|si quedó contento} {déjame|déjeme} una reseña|{perdón|
    disculpe{n|}|disculpa|perdona} {por|} {la hora|las molestias|la espera|la demora|responder
    tarde|el retraso en responder|la tardanza en contestar}|{siento|lamento} {mucho |}{la espera|
    el retraso|la demora}|hace {frío|buen día|mucho frío|un día precioso}|por aquí todo bien|ya me
    {contarás|contará|dirás|dirá}|mi {abuela|madre} le manda saludos|fue {muy|} {lindo|bonito|
    divertido|emocionante}|se {portó|portaron} {muy bien|genial}|saludos cordiales a todos|muy
    buen{os|as} {cliente{s|}|persona{s|}}|nos lo pasamos {genial|muy bien}|lo pasamos {genial|muy
    bien}|{se|} {aplaudió|aplaudieron} mucho|{tu|su|vuestra} {confianza|compra|paciencia|atención|
    comprensión|preferencia|elegirme}|elegirme|elegirnos|comprarme|llamarme|esperar|todo lo
    compartido|contar {conmigo|con nosotros}|{su|tu} {hijo|hija|niño|niña} {tocó|trabajó|cantó|lo
    hizo} {muy |}{bien|genial}|se lo pasaron {genial|muy bien|en grande}|{todos |}{quedaron|
    salieron} {encantados|felices|contentos}`,
  pay: `{por favor|puede{n|s|}|ya puede{n|s|}|favor de|porfa|ruego|} {liberar|libere{n|}|libera|
    liberen|desbloquear|liberad} {el|mi|los} {pago|dinero|fondos}|{por favor |}{pueden|puede|
    puedes|podéis|podrían} {proceder a|proceder con} {la liberación|liberar|el pago|la liberación
    del pago|liberar el pago}|solicito {la |}liberación {del pago|de los fondos|}`,
  me: "yo|nosotros|nosotras",
  it: `lo|ello|esto|eso|aquello|éste|se lo|se la|se los|se las|te lo|te la|te los|os lo|todo ello|
    todo lo {pedido|solicitado|acordado|encargado|pactado}|lo {pedido|solicitado|acordado|
    encargado|pactado|comprado}|la totalidad {del|de la|de los|de las}|el resto incluido|{se|te|
    le} {lo|la|los|las}`,
  all: `todo|toda|todos|todas|ambos|ambas|{los|las} {dos|tres|cuatro|cinco|seis|siete|ocho|nueve|
    diez|doce|quince|veinte|treinta|cincuenta|cien}|la totalidad|tod{os|as} y cada un{o|a}`,
  my: "mi|mis|nuestr{o|a|os|as}",
  you: "le|les|te|os|usted|ustedes|ti|al cliente|a la clienta|se",
  to: `a|al|en|para|hacia|sobre|ante|desde|a las|a la|a los|con fecha {de|}|en su|según|bajo|junto
    a|frente a|dentro de su|por la|por el|hacia las|a eso de las|sobre las|cerca {del|de la|de}|al
    lado {del|de la|de}|enfrente {del|de la|de}|delante {del|de la|de}|debajo {del|de la|de}|
    detrás {del|de la|de}|encima {del|de la|de}|dentro {del|de la|de}|alrededor de las|a mediados
    de|a principios de|desde {el|la}|hasta {el|la|su} {puerta|casa|piso|domicilio|segundo|tercer|
    tercero|cuarto|quinto|mesa}|el día|día|durante {el|la}|a casa de`,
  at: "en casa de|en el domicilio de|en poder {de|del}|en manos {de|del}",
  by: "por|con|mediante|vía|via|a través de|en",
  of: "de|del|de la|para|de los|de las",
  have: `he|hemos|habiendo|tengo ya|lo he|la he|los he|las he|se lo he|se la he|se los he|te lo
    he|te la he|le he|les he|os he|te he|lo hemos|la hemos|los hemos|las hemos|se lo hemos|le
    hemos|les hemos|os hemos|te hemos|{mi|nuestro|nuestra} {hijo|hija|marido|mujer|equipo|
    compañero|compañera|socio|socia|hermano|técnico|personal|empleado} {lo |la |los |las |}ha`,
  was: `fue|fueron|ha sido|han sido|quedó|quedaron|ha quedado|han quedado|fué|resultó|estuvo|acaba
    de ser|acaban de ser|queda|quedan|ya fue|había sido|se ha|se han|lo han|la han|fueron todos|
    fueron todas|{ya |}{ha|han} sido {ya|}|resultaron|se encuentra{n|}`,
  is: `está|están|es|son|ya está|consta|figura|aparece|estoy|estamos|se encuentra{n|}|ya {están|
    es|son}|obra{n|} {ya|} en|figura {ya |}como|consta {ya |}como|aparece {ya |}como|sale como|
    sale ya como`,
  others: `ha|han|lo ha|la ha|los ha|lo tiene|la tiene|los tiene|las tiene|tiene|ya {lo|la|los|
    las} tiene{n|}|{lo|la|los|las} tienen|tienen`,
  today: `hoy {mismo|a mediodía|al mediodía|por la mañana|por la tarde|}|esta {mañana|tarde|noche|
    semana|mediodía}|este {mediodía}|al mediodía|a mediodía|a primera hora|hace un rato|hace un
    momento|{hoy|esta mañana} {temprano|tempranito|a primera hora|a última hora|en la mañana|en la
    tarde|por la noche|a las #|lunes|martes|miércoles|jueves|viernes|sábado|domingo|día|a medio
    día|al medio día}|en el día de la fecha|el día de hoy|a media {mañana|tarde}|esta madrugada|de
    madrugada|recién|este rato|hace unos minutos|al filo del mediodía|esta misma mañana`,
  past: `desde {el mediodía|ayer|esta mañana|hoy|anoche}|ayer {por la mañana|por la tarde|por la
    noche|noche|tarde|al mediodía|mismo|a mediodía|}|anteayer|antier|anoche|la semana pasada|{el|}
    {lunes|martes|miércoles|jueves|viernes|sábado|domingo} pasado|el mes pasado|hace {#|dos|tres|
    cuatro|cinco|unos|unas|un|una|pocos|pocas} {minutos|horas|hora|días|día|semanas|semana}|hace
    {poco|nada}|recientemente|{ayer|anteayer} {domingo|lunes|martes|miércoles|jueves|viernes|
    sábado|tempranito|temprano|a primera hora|a última hora|por la mañanita|en la mañana|en la
    tarde|en la noche|en la noche mismo|de noche|de mañana|a medio día|al medio día}|el {fin de
    semana pasado|finde pasado|mes pasado|otro día|día de ayer}|en el día de {ayer|hoy}|la {otra
    tarde|noche pasada|noche de ayer}|este {fin de semana|finde}|hace {media hora|un par de horas|
    un par de días|diez minutos|quince días|rato|instantes|un ratito|una horita|un instante|como
    una hora|tres semanas|un mes|dos semanas|# minutos}|días atrás|{el|} {lunes|martes|miércoles|
    jueves|viernes|sábado|domingo} {pasado|último} {por la mañana|por la tarde|por la noche|}`,
  dayPart: "esta noche|{por|de|en} la {mañana|tarde|noche}",
  clock: `{a las|a la|sobre las|hacia las|a eso de las|} # {horas|hs|h|hrs|} {#|}|{por|de|en} la
    {mañana|tarde|noche}|{a las|sobre las} {dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|
    doce} {y media|y cuarto|}|y media|y cuarto|mediodía|desde el mediodía|{a las|sobre las|hacia
    las|a eso de las|alrededor de las|pasadas las} # {y media|y cuarto|y pico|en punto|de la
    mañana|de la tarde|de la noche|am|pm|}|a la una|{en punto|y pico}|hs|hrs|al {mediodía|medio
    día|atardecer|anochecer|amanecer}|h`,
  carrier: `correo {electrónico|certificado|}|mensajero|mensajería|transportista|repartidor|
    agencia {de transporte|}|transporte|paquetería|correo postal|certificado|courier|carta
    certificada|wetransfer|enlace|link|pendrive|usb|e-mail|wasap|cartero|empresa de transporte|
    furgoneta|autobús|avión|wallapop|vinted|chofer|chófer|andreani|oca|correo argentino|
    servientrega|interrapidísimo|coordinadora|envía|deprisa|chilexpress|starken|blue express|olva|
    shalom|mercado {envíos|libre}|estafeta|paquetexpress|dhl express|redpack|paack|celeritas|
    genei|packlink|envialia|tourline|ontime|halcourier|correos express|sending|asm|punto pack|
    inpost|moto|motomensajero|cadete|flete|fletero|remis|taxi|encomienda|colectivo|bus|tren|ave|
    blablacar|barco|camión|camioneta|mi {repartidor|mensajero|transportista}|nuestro {repartidor|
    mensajero|transportista|chofer|conductor}|nuestros transportistas|descarga|ftp|plataforma|
    servidor|nube|zoom|teams|skype|videollamada`,
  number: `{número|nº|n|num|núm|n.º|no} {de|} {seguimiento|pedido|guía|envío|referencia|factura|
    albarán|rastreo|localizador|expediente|orden|}|seguimiento|guía|rastreo|código {de
    seguimiento|de envío|}|pedido {número|nº|n|no|}|referencia|ref|albarán {firmado|} {nº|n|
    número|}|localizador|orden|tracking|{número|nº|n|num|núm|no} {de|} {tracking|albarán|envío|
    guía|lote|serie|cliente|contrato|remito|oc}|trk|ped|remito {n|nº|}|oc|código de {rastreo|
    localización|barras|recogida}|nro {de|} {guía|seguimiento|pedido|orden|envío|}|expediente|
    lote|folio|factura {n|nº|número}`,
  count: `dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|docena|quince|veinte|treinta|
    cuarenta|cincuenta|cien|trece|catorce|dieciséis|veinticinco`,
  size: `# {páginas|palabras|hojas}|# {horas|minutos|fotos|archivos|piezas|unidades|metros|kilos|
    kg|canciones|ejemplares|folios|ficheros}`,
  and: "y|e|&|así como",
  month: "los {lunes|martes|miércoles|jueves|viernes|sábados|domingos}",
};
