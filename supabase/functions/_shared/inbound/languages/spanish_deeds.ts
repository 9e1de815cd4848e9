// What was done with it and how. Past tense and participle only: no word that promises.
export const SPANISH_DEEDS = {
  sent: `entregad{o|a|os|as}|enviad{o|a|os|as}|mandad{o|a|os|as}|despachad{o|a|os|as}|remitid{o|a|
    os|as}|expedid{o|a|os|as}|subid{o|a|os|as}|cargad{o|a|os|as}|compartid{o|a|os|as}|repartid{o|
    a|os}|colgad{o|a|os|as}|publicad{o|a|os|as}|facilitad{o|a|os|as}|entrega {completa|total|}
    {realizada|hecha|efectuada|completada|confirmada|ok|exitosa}|{la|} {entrega|envío} {completa|
    total|} {realizada|hecha|efectuada|completada} {con éxito|}|{la|} entrega {completa|total|
    íntegra}|{hice|hicimos|realicé|realizamos|efectué} {la|} entrega|confirmo {la|} {entrega|
    entrega completa|finalización}|confirmamos {la|} {entrega|entrega completa|entrega total|
    finalización}|se hizo {la|} entrega|aquí {lo|la|los|las} tiene{s|n|}|puest{o|a} en {sus|tus}
    manos|entregao{s|}|entregá{|s}|{entrgad|entegad|etregad|entregdo|entergad|entreagd|
    entregqad}{o|a|os|as}|embiad{o|a|os|as}|enbiad{o|a|os|as}|{esta|estan|an sido|a sido}
    {entregad|enviad|terminad|mandad|instalad|despachad|recogid}{o|a|os|as}|{hice|hicimos|realicé|
    realizamos|efectué|efectuamos|hecha|concretada|coordinada y hecha} {la|una|} entrega|{entrega|
    envío|despacho|reparto} {concretad|exitos|conforme|ejecutad|complet|cerrad|cumplid|list|
    consumad|verificad}{o|a}|{entrega|envío} ok|{la |}entrega {fue|ha sido|quedó|está|ya está|se
    ha} {hecha|realizada|efectuada|completada|realizado|efectuado|un éxito|cumplida|concretada|
    exitosa}|puest{o|a|os|as} a {su|tu|vuestra} disposición|dejad{o|a|os|as} en {tu|su|la|el}
    {buzón|portería|conserjería|puerta|recepción}|transferid{o|a|os|as}|suministrad{o|a|os|as}|
    servid{o|a|os|as}|repartid{o|a|os|as}|traspasad{o|a|os|as}|girad{o|a|os|as}|volcad{o|a|os|as}|
    desplegad{o|a|os|as}|lanzad{o|a|os|as}|descargable desde|{doy|damos} por {entregad|terminad|
    finalizad|completad|concluid|cerrad}{o|a|os|as}|{el|la} {señor|señora|chico|chica|muchacho|
    muchacha|chavala|joven|cliente|clienta|comprador|compradora} {ya |}{se llevó|pasó a recoger|
    vino a recoger|pasó a buscar|vino a buscar|vino por|pasó por|se ha llevado|ha venido a
    recoger|ha pasado a recoger}|{se|ya se} {lo|la|los|las} {entregué|entregamos|di|dimos|dejé|
    dejamos|envié|mandé|he dado|he entregado|hemos entregado|hemos dado}|{te|le|les|os} {lo|la|
    los|las} {dejé|entregué|entregamos|envié|enviamos|mandé|mandamos|subí|di|dimos|dejamos}|{vino|
    pasó|ha venido|ha pasado} a {recogerl|buscarl|retirarl|llevarsel}{o|a|os|as}|{vinieron|
    pasaron|han venido|han pasado} a {recogerl|buscarl|retirarl|llevarsel}{o|a|os|as}`,
  iSent: `subí|colgué|coloqué|armé|edité|corregí|grabé|cosí|horneé|podé|cambiamos|reparamos|
    arreglamos|pintamos|limpiamos|impartí|haber {entregado|enviado|terminado|completado|
    finalizado|realizado}|entregué|entregamos|envié|enviamos|mandé|mandamos|despaché|despachamos|
    subimos|remití|dejé entregado|dejé entregada|se {entregó|entregaron|envió|enviaron|mandó|
    mandaron|despachó|realizó la entrega|hizo la entrega}|acabo de {entregar|enviar|mandar|subir|
    dejar entregado|entregarlo|entregarla|enviarlo|terminar|entregar todo}|acabamos de {entregar|
    enviar|mandar|subir|terminar}|terminé|terminamos|completé|completamos|finalicé|finalizamos|
    concluí|reparé|instalé|instalamos|monté|montamos|arreglé|pinté|limpié|traduje|cambié|realicé|
    realizamos|hice|hicimos|se {terminó|completó|finalizó|instaló|reparó|montó|realizó|pintó|
    limpió|concluyó}|lo probamos|probé|probamos|revisé|embalé|{repar|instal|mont|pint|limpi|
    arregl|edit|diseñ|prob|termin|complet|ejecut|restaur|decor|aisl|sold|torne|lij|pul|encol|
    encuadern|bord|grab|film|maquet|ilustr|dibuj|retrat|fotografi|redact|subtitul|dobl|fontan|tap|
    sell|alicat|ensol|enluc|enyes|cabl|electr|plant|pod|reg|fumig|rastrill|barr|freg|aspir|planch|
    lav|ordenh|ventil|engras|ajust|afin|nivel|calibr|orden|masaj|pein|maquill|depil|tatu|cocin|
    horne|ensay|actu|cant|anim|acomod|ensambl|arm|reform|enchuf|conect|aline|renov|implant|
    configur|migr|maquin|torn|fres|estamp|tall|model|acuarel|complement|cableé}{é|amos}|se {repar|
    instal|mont|pint|limpi|arregl|edit|diseñ|prob|termin|complet|ejecut|restaur|decor|aisl|sold|
    torne|lij|pul|encol|encuadern|bord|grab|film|maquet|ilustr|dibuj|retrat|fotografi|redact|
    subtitul|dobl|fontan|tap|sell|alicat|ensol|enluc|enyes|cabl|electr|plant|pod|reg|fumig|
    rastrill|barr|freg|aspir|planch|lav|ordenh|ventil|engras|ajust|afin|nivel|calibr|orden|masaj|
    pein|maquill|depil|tatu|cocin|horne|ensay|actu|cant|anim|acomod|ensambl|arm|reform|enchuf|
    conect|aline|renov|implant|configur|migr|maquin|torn|fres|estamp|tall|model|acuarel|
    complement|cableé}{ó|aron}|{colo|fabri|tabi|publi|enmar|desatas|desatran|dupli}{qué|camos}|se
    {colo|fabri|tabi|publi|enmar|desatas|desatran|dupli}{có|caron}|{col|entre|agre}{gué|gamos}|se
    {col|entre|agre}{gó|garon}|{finali|reali|tapi|barni|desbro|optimi|impermeabili|actuali|
    digitali|pulveri}{cé|zamos}|se {finali|reali|tapi|barni|desbro|optimi|impermeabili|actuali|
    digitali|pulveri}{zó|zaron}|{imprim|transcrib|esculp|pul|cos|cumpl|impart|sub}{í|imos}|se
    {imprim|transcrib|esculp|pul|cos|cumpl|impart|sub}{ió|ieron}|acabo de {entregar|dejar|enviar|
    dar|mandar|terminar|finalizar|instalar|montar|subir|completar|despachar|hacer}{|le|lo|la|les|
    los|las|te|selo|sela|selos} {la entrega|}|acabamos de {entregar|dejar|enviar|mandar|terminar|
    finalizar|instalar|montar|subir|completar|despachar}{|le|lo|la|les|los|las|te|selo|sela|
    selos}|haber {entregado|enviado|terminado|completado|finalizado|realizado|hecho|dejado|
    reparado|instalado|concluido|impartido|mandado|despachado} {la entrega|}|{le|les|te|os}
    {entregué|entregamos|envié|enviamos|mandé|mandamos|despaché|subí|remití|hice llegar|hicimos
    llegar|instalé|arreglé|pinté|reparé}|hice llegar|hicimos llegar|ya {entregue|envie|termine|
    mande|lo entregue|la entregue|lo envie|la envie|lo mande|los entregue|le entregue|los envie|
    las envie}|{lo|la|los|las} {entregué|entregamos|envié|enviamos|mandé|dejé|subí|terminé|
    instalé|monté|reparé|arreglé}|tradujimos|construí|escribí|tejí|corregimos|di {la clase|las
    clases|la última clase|clase|el curso|el concierto}|dimos {la clase|las clases|la última
    clase|el curso|el concierto}|toqué|tocamos|serví|servimos|se {dio|dieron|impartió|impartieron}
    {la clase|las clases|la última clase|}|{el|la} {mensajero|repartidor|transportista|chofer|
    courier} {lo |la |los |las |}{entregó|dejó}|{seur|mrw|correos|dhl|ups|gls|nacex|andreani|oca}
    {lo |la |los |}{entregó|dejó|ha entregado|entregó}|concreté|concretamos|suministramos|hicimos
    {el trabajo|la obra|la instalación|el montaje|la mudanza}|{mi|nuestro|nuestra} {hijo|hija|
    marido|mujer|equipo|compañero|socio|hermano|técnico} {lo |se lo |}{entregó|dejó|instaló|montó|
    envió|terminó|reparó}|cort{é|amos}|se cort{ó|aron}`,
  handed: `dejé|dejamos|di|dimos|puse|llevé|llevamos|deposité|dejad{o|a|os|as}|llevad{o|a|os|as}|
    depositad{o|a|os|as}|acerqué|pasé|puest{o|a|os}|traje|entregándo{le|les}|acercamos|bajé|
    bajamos|repartí|repartimos|dejé {en|dentro}|deje en la`,
  done: `hech{o|a|os|as}|terminad{o|a|os|as}|completad{o|a|os|as}|finalizad{o|a|os|as}|realizad{o|
    a|os|as}|concluid{o|a|os|as}|efectuad{o|a|os|as}|instalad{o|a|os|as}|montad{o|a|os|as}|
    reparad{o|a|os|as}|arreglad{o|a|os|as}|traducid{o|a|os|as}|pintad{o|a|os|as}|limpiad{o|a|os|
    as}|limpi{o|a|os|as}|cambiad{o|a|os}|sustituid{o|a}|colocad{o|a|os|as}|probad{o|a|os|as}|
    funcionando|en marcha|en funcionamiento|diseñad{o|a|os}|impartid{o|a|os|as}|cumplid{o|a|os}|
    ejecutad{o|a|os|as}|editad{o|a|os|as}|corregid{o|a|os|as}|revisad{o|a|os}|impres{o|a|os|as}|
    fabricad{o|a}|restaurad{o|a}|enfría {de lujo|bien|perfecto}|{repar|instal|mont|pint|limpi|
    arregl|edit|diseñ|prob|termin|complet|ejecut|restaur|decor|aisl|sold|torne|lij|pul|encol|
    encuadern|bord|grab|film|maquet|ilustr|dibuj|retrat|fotografi|redact|subtitul|dobl|fontan|tap|
    sell|alicat|ensol|enluc|enyes|cabl|electr|plant|pod|reg|fumig|rastrill|barr|freg|aspir|planch|
    lav|ordenh|ventil|engras|ajust|afin|nivel|calibr|orden|masaj|pein|maquill|depil|tatu|cocin|
    horne|ensay|actu|cant|anim|acomod|ensambl|arm|reform|enchuf|conect|aline|renov|implant|
    configur|migr|maquin|torn|fres|estamp|tall|model|acuarel|complement|cableé}{ado|ada|ados|
    adas}|{colo|fabri|tabi|publi|enmar|desatas|desatran|dupli}{cado|cada|cados|cadas}|{col|entre|
    agre}{gado|gada|gados|gadas}|{finali|reali|tapi|barni|desbro|optimi|impermeabili|actuali|
    digitali|pulveri}{zado|zada|zados|zadas}|{imprim|transcrib|esculp|pul|cos|cumpl|impart|
    sub}{ido|ida|idos|idas}|constru{ido|ida|idos|idas}|constru{í|imos}|barr{í}|puest{o|a|os|as}
    {en marcha|a punto|al día|en funcionamiento|en servicio}|escrit{o|a|os|as}|tejid{o|a|os|as}|
    molid{o|a}|tendid{o|a}|resuelt{o|a|os|as}|servid{o|a|os|as}|dad{as|os} {todas|todos}|en
    {producción|línea y funcionando|servicio}|funciona {bien|perfecto|perfectamente|de maravilla|
    correctamente|de lujo|de diez|sin problema|}|funcionan {bien|perfecto|perfectamente|
    correctamente|}|{va|anda|marcha|camina|arranca|enfría|calienta} {bien|perfecto|perfectamente|
    de maravilla|como la seda|como nuevo|como nueva|de lujo}|como {nuevo|nueva|nuevos|nuevas}|como
    los chorros del oro|reluciente{s|}|impecable{s|}|desmontad{o|a|os|as} y montad{o|a|os|as}|
    quedó {precioso|preciosa|genial|perfecto|perfecta|muy bien|impecable|como nuevo|como nueva|de
    lujo|espectacular|divino|divina|hermoso|hermosa|bonito|bonita|fenomenal|estupendo|estupenda|
    lindo|linda}|quedaron {preciosos|preciosas|genial|perfectos|perfectas|muy bien|impecables|como
    nuevos|como nuevas|hermosos|hermosas|bonitos|bonitas|lindos|lindas}|ha quedado {precioso|
    preciosa|genial|perfecto|perfecta|muy bien|impecable|estupendo|estupenda}|han quedado
    {preciosos|preciosas|genial|perfectos|perfectas|muy bien|impecables}|operativ{o|a|os|as}|tuvo
    lugar|ya está en {línea|producción|la web|el aire}|culminad{o|a|os|as}|listo {y|e} entregado|
    lista {y|e} entregada|listos {y|e} entregados|listas {y|e} entregadas|trabajo listo|todo
    listo|dad{o|a|os|as}|cort{ado|ada|ados|adas}`,
  over: `llegó|llegaron|llegado|ha llegado|han llegado|salió|salieron|acabad{o|a|os|as}|{han|ha}
    {llegado|salido} {bien|}|llegado{s|}|llegada{s|}|salid{o|a|os|as}|llegó {bien|perfecto|sano y
    salvo|sana y salva|}|llegaron {bien|}|{le|les|te|os} {llegó|llegaron|ha llegado|han llegado}|
    online|en {el aire|vivo}|publicada en la tienda`,
  taken: `conforme{s|}|quedaron {encantad{o|a}s|content{o|a}s|felices}|me lo confirmó {ella misma|
    él mismo|}|me {confirmó|ha confirmado} {que lo recibió|la recepción|la entrega|}|{le|les}
    {encantó|gustó} {mucho|}|lo probó|dio su conformidad|satisfech{o|a|os}|recibi{ó|do|da|dos|
    eron}|recogi{ó|do|da|dos|eron}|recogio|recibio|retir{ó|aron}|retirad{o|a|os}|firm{ó|ado|ada|
    aron}|acept{ó|ado|ada}|se {lo|la|los} llevó|confirm{ó|ado} {la|} {recepción|entrega|}|
    descarg{ó|ado|ada|aron|adas|ados}|vino a {recogerlo|recogerla|buscarlo|buscarla|por él|por
    ella}|vinieron a {recogerlo|recogerla|buscarlo}|revisó|comprobó|validó|dio el visto bueno|dado
    el visto bueno|ya {lo|la|los|las} tiene|{está|estaba|quedó|quedaron|están|se quedó} {muy|
    súper|re|bien|} {content{o|a|os|as}|satisfech{o|a|os|as}|feliz|felices|encantad{o|a|os}}|{lo|
    la|los|las} {recibió|recibieron|recogió|recogieron|retiró|firmó|aprobó|aceptó|ha recibido|han
    recibido|ha recogido|han recogido|ha firmado|han firmado|ha aprobado|ha descargado|han
    descargado|descargó|descargaron|probó|ha probado|vio|ha visto|revisó|tiene ya}|{ha|han}
    {recibido|recogido|retirado|firmado|aceptado|aprobado|validado|descargado|comprobado|probado|
    revisado|confirmado la recepción|dado el visto bueno|dado su conformidad|dado el ok|dado su
    aprobación}|{recogid|aprobad|validad|comprobad|recepcionad|verificad}{o|a|os|as}|recibid{os|
    as}|recepcionó|aprobó|aprobaron|aceptaron|probaron|validaron|verificó|comprobaron|revisaron|
    {dio|dieron|me dio|ha dado|nos dio} {el|su} {ok|visto bueno|conformidad|aprobación|
    aceptación}|{dio|dieron} {todo por bueno|la aprobación}|firmó {el|la} {parte|albarán|recibo|
    conforme|acta|entrega|hoja|remito|recepción|acuse}|{contentísim|encantad|satisfechísim|feli|
    emocionad|maravillad|ilusionad|agradecid|conform}{o|a|os|as}|feliz|felices|muy feliz|{queda|
    quedó|quedaron|salió} {muy |}{contentísim|encantad|satisfech|emocionad|conform|agradecid}{o|a|
    os|as}|{le|les} {queda|quedan|quedó|sienta|va} {precioso|preciosa|perfecto|perfecta|muy bien|
    genial|de maravilla|como un guante|divino|divina|hermoso|bien}|{le|les} {ha gustado|ha
    encantado|encanta|gustó mucho|gusta mucho|fascinó}|se {lo|la} ha llevado|acusó recibo|firmó
    {el|la|los|su} {parte|albarán|recibo|acta|hoja de entrega|entrega|remito|papeles|justificante|
    conformidad|hoja de trabajo}|{lo|la|los|las} {vieron|probaron|aprobaron|revisaron}|{quien|que}
    {ya |}{lo |la |los |las |}{recibió|recogió|firmó|aprobó|revisó|probó}|{quien|que} confirmó {la
    recepción|el recibo|}`,
  here: `aquí {está|están|tiene{s|n|}|va|van|adjunto|os dejo|te dejo|le dejo}|adjunt{o|a|os|as|
    amos}|le adjunto|les adjunto|te adjunto|se adjunta{n|}|disponible{s|}|en adjunto|encontrará{s|
    n|} {adjunt{o|a|os}|}|descargable{s|}|{aquí|acá} {tiene{s|n|}|te dejo|le dejo|les dejo|está|
    están|van|va}|en {el|este} enlace|te paso|le paso|les paso|{podrá{s|n|}|puede{s|n|}}
    {descargar|encontrar|ver|consultar} {el|la|los|las}`,
  adverb: `ya|ahora {mismo|}|recién|finalmente|por fin|correctamente|satisfactoriamente|con éxito|
    exitosamente|también|además|personalmente|en persona|en mano|a mano|a tiempo|puntualmente|
    según lo {acordado|convenido|previsto|pactado|hablado|solicitado}|como {acordamos|quedamos|
    convenido|acordado|estaba previsto|pidió|pidieron|hablamos|prometí|siempre|se acordó}|tal {y|}
    como {acordamos|acordado|hablamos|pidió|quedamos}|íntegramente|totalmente|completamente|por
    completo|en {perfecto|buen} estado|perfectamente|bien {embalad{o|a|os}|empaquetad{o|a}|}|sin
    {golpes|daños|roturas}|con acuse {de recibo|}|junto con|junto a|incluid{o|a|os|as}|así como|
    así|directamente|allí|con {firma|seguro|seguimiento}|dentro del plazo|debidamente|bastante|
    muy|después|luego de eso|todo junto|en buenas condiciones|de forma {presencial|segura}|de todo
    corazón|media hora|hoy mismo|pues|encima|list{o|a|os|as} y|{bien |muy bien |perfectamente |
    cuidadosamente |}{embalad|empaquetad|protegid|envuelt}{o|a|os|as}|list{o|a|os|as} para usar|
    {embalad|empaquetad|firmad|pagad}{o|a|os|as} y|en {su totalidad|una sola entrega|el día de
    hoy|el día de ayer|tiempo y forma|fecha y forma|formato {pdf|digital|mp4|word|jpg|png|
    vectorial|impreso}|pdf|word|dwg|excel|mp4|jpg|png|mp3|alta resolución|alta calidad|alta|hd|
    perfecto estado|perfectas condiciones|óptimas condiciones|el plazo acordado|el plazo|la fecha
    acordada|la fecha prevista|la hora acordada|su domicilio|su caja original|su caja|condiciones|
    regla|un solo paquete|un solo envío}|dentro {del plazo {acordado|previsto|}|de plazo|de lo
    acordado}|antes de {la hora|lo previsto|tiempo}|a {la hora {acordada|convenida|}|domicilio|la
    perfección|plena satisfacción|gusto|su entera satisfacción|satisfacción|portes pagados|entera
    satisfacción}|conforme a {lo acordado|lo pactado|lo solicitado|lo pedido|lo previsto|lo
    hablado|su pedido}|de acuerdo {a|con} {lo acordado|lo pactado|lo hablado|lo solicitado|lo
    previsto|el presupuesto|su pedido}|según {lo acordado|lo pactado|lo hablado|lo solicitado|lo
    previsto|lo dicho|contrato|presupuesto|el presupuesto|pedido|acuerdo|el acuerdo|el contrato|
    instrucciones|sus instrucciones|el plan|plan|lo estipulado|figura}|tal y como {se acordó|
    habíamos quedado|habíamos acordado|me pidió|me pediste|estaba previsto}|como {habíamos
    quedado|habíamos acordado|habíamos hablado|me pidió|me pediste|dijimos|se pactó|siempre|en la
    foto|en las fotos|estaba acordado|correspondía|corresponde|debe ser}|con {mucho cariño|cariño|
    todo cariño|mucho cuidado|cuidado|cariño y cuidado|sus accesorios|todos los accesorios|todos
    sus accesorios|su cargador|su caja|su funda|su manual|todo|todos los papeles|la garantía|todas
    las llaves|todo el amor|gusto|factura|mi equipo|éxito total|total normalidad|normalidad|buen
    resultado|mi hijo|mi marido|mi compañero|mi mujer|el cliente delante|la clienta delante}|sin
    {incidencias|incidencia|novedad|novedades|contratiempos|ningún problema|problemas|problema|
    ningún inconveniente|inconvenientes|ningún contratiempo|un rasguño|daños|desperfectos|daño
    alguno|demoras|retrasos|mayores inconvenientes|complicaciones|ninguna incidencia|
    contratiempo}|sano y salvo|sana y salva|sanos y salvos|sanas y salvas|intact{o|a|os|as}|
    enter{os|as} y intactos|puntual|puntuales|tempranito|temprano|tempranamente|a primera hora {de
    la mañana|de la tarde|}|a última hora {de la mañana|de la tarde|}|esta misma {mañana|tarde|
    noche}|oficialmente|efectivamente|justo|justamente|exactamente|felizmente|afortunadamente|
    gracias a dios|rápidamente|fácilmente|tranquilamente|de {mi|nuestra} parte|por {mi|nuestra}
    parte|por fin ya|sobre todo|incluyendo|incluso {la garantía|el manual|los accesorios}|además
    de|también ya|en consecuencia|dado que sí|de forma {correcta|satisfactoria|segura|íntegra}|de
    manera {correcta|satisfactoria|segura|íntegra|exitosa}|todo incluido|todo en orden|todo
    correcto|todo conforme|todo completo|todo ok|todo ahí|ahí {mismo|}|allá|acá está|mismo|
    igualmente|enseguida|al instante|del resultado|con el resultado|con el trabajo|con la compra|
    del trabajo|para siempre|desde {ya|hoy|ayer|entonces}|tal cual|cien por cien|al cien por
    ciento|al cien|preciosísimo|{precios|hermos|divin|bonit|lind|impresionant|perfect|genial}{o|a|
    os|as}|por escrito|certificado|contra {firma|reembolso cobrado}|personalmente en mano|con
    firma {del cliente|de la clienta|del destinatario|de recepción|}|en {fecha|la fecha}|por {mi|
    nuestro|nuestra} {hijo|hija|marido|mujer|equipo|compañero|compañera|socio|socia|hermano|
    técnico|personal|empleado}|el parte firmado|en {word|pdf|mano} y {dwg|word|excel|pdf|papel|
    mano|jpg}|{en|a} {la|su|tu|esa} dirección {indicada|acordada|correcta|de entrega|que me dio|
    que nos dio|que me indicó|solicitada|}`,
};
