// What is sold, made and done, for whom and where. Nothing that is only a part or a try of it.
export const SPANISH_THINGS = {
  thing: `accesos|contraseñas|claves|{mesita|mesa} de {noche|centro|comedor}|sillón|trona|cuna|
    patineta|bicicleta eléctrica|lego|juego de mesa|mando|tarjeta gráfica|disco duro|auriculares|
    tocadiscos|saxofón|flauta|trompeta|violonchelo|acordeón|ukelele|vestido de novia|grabado|
    mermeladas|galletitas|bizcocho|discurso|poema|currículum|boletín|publicaciones|podcast|
    episodio|subtítulos|transcripción|hoja de cálculo|excel|auditoría|clases de {piano|guitarra|
    inglés|yoga|natación|canto|matemáticas}|masaje|tatuaje|poda|siega|canalón|chimenea|
    aislamiento|fachada|pérgola|alarma|cerradura|persiana{s|}|encimera|campana|termo|cuadro
    eléctrico|focos|rodapiés|parquet|tarima|escombros|sesión de fotos|retoques|juego de llaves|
    frenos|aceite|correa|pedido{s|}|paquete{s|}|envío{s|}|entrega{s|}|encargo{s|}|bulto{s|}|
    mercancía{s|}|artículo{s|}|producto{s|}|cosa{s|}|regalo{s|}|lote|juego|kit|palé{s|}|cajas|
    sobre{s|}|trabajo{s|}|obra{s|}|tarea{s|}|proyecto{s|}|servicio{s|}|instalación|reparación|
    archivo{s|}|fichero{s|}|documento{s|}|documentación|carpeta{s|} final|pdf|foto{s|}|
    fotografías|imagen|imágenes|vídeo{s|}|video{s|}|película|álbum|galería|reportaje|retrato{s|}|
    cuadro{s|}|pintura{s|}|dibujo{s|}|ilustraci{ón|ones}|diseño{s|}|logo{s|}|logotipo{s|}|
    cartel{es|}|folleto{s|}|tarjeta{s|}|invitaciones|página {web|}|web|tienda online|aplicación|
    app|código fuente|programa|base de datos|texto{s|}|traducci{ón|ones}|manuscrito|libro{s|}|
    informe{s|}|tesis|ensayo|análisis|presentación|contabilidad|declaración|canción|canciones|
    grabación|grabaciones|edición|clase{s|}|curso{s|}|lecci{ón|ones}|sesi{ón|ones}|formación|
    asesoría|acta{s|}|sofá{s|}|sill{a|as|ón|ones}|mesa{s|}|escritorio|cama{s|}|colchón|armario{s|
    }|cómoda|estantería{s|}|estante{s|}|librería|mueble{s|}|banco|taburete{s|}|lámpara{s|}|
    espejo{s|}|alfombra{s|}|cortina{s|}|cojín|cojines|manta{s|}|mantón|colcha|marco{s|}|reloj|
    jarrón|jarrones|cuenco{s|}|taza{s|}|plato{s|}|vajilla|cerámica{s|}|vela{s|}|jabón|jabones|
    joya{s|}|anillo{s|}|collar{es|}|pulsera{s|}|pendientes|vestido{s|}|camisa{s|}|camiseta{s|}|
    jersey|chaqueta{s|}|abrigo{s|}|pantal{ón|ones}|vaqueros|falda{s|}|zapato{s|}|botas|zapatillas|
    calcetines|guantes|gorro{s|}|bufanda{s|}|bolso{s|}|mochila{s|}|cinturón|traje{s|}|juguete{s|}|
    muñec{a|o|as|os}|peluche{s|}|puzzle|consola|bici{s|}|bicicleta{s|}|patinete|coche|carro|moto|
    neumáticos|remolque|barco|kayak|tienda de campaña|esquís|guitarra{s|}|piano|violín|
    amplificador|batería|teclado|micrófono|altavoces|teléfono|móvil|celular|iphone|portátil|
    ordenador|computadora|tableta|monitor|pantalla|impresora|cámara{s|}|objetivo|dron|tele|
    televisor|radio|cargador|cable{s|}|repuesto{s|}|pieza{s|}|caldera|calentador|radiador{es|}|
    fregadero|grifo{s|}|lavabo|ducha|bañera|baño{s|}|lavadora|lavavajillas|nevera|frigorífico|
    horno|aire {acondicionado|}|condensador|puerta{s|}|ventana{s|}|tejado|techo|suelo|azulejos|
    pared{es|}|valla|cerca|césped|seto|enchufe{s|}|fontanería|tubería{s|}|fuga|calefacción|
    arreglo{s|}|reforma|limpieza|mudanza|leña|madera|plantas|flores|ramo{s|}|árbol{es|}|tarta{s|}|
    pastel{es|}|torta|galletas|pan|comida|miel|mermelada|vino|queso|café|entradas|billetes|vale|
    llave{s|}|herramienta{s|}|máquina{s|}|motor|equipo{s|}|material{es|}|tela{s|}|lana|postales|
    sellos|monedas|vinilos|discos|cómics|revistas|pegatinas|carrito|silla de coche|cortacésped|
    taladro|escalera|barbacoa|mantel{es|}|delantal|sábanas|toallas|maqueta|escultura{s|}|figura{s|
    }|cuchillo{s|}|instrumento|rótulo{s|}|condominio|viaje|puertas y ventanas|poder|apostilla|
    bolsas|bolsa|accesorio{s|}|sofá cama|chaise longue|cheslong|sill{a|as} de {oficina|comedor|
    ruedas|jardín|coche|bebé|montar}|mesa{s|} de {comedor|trabajo|jardín|cocina|billar|mezclas|
    luz|noche|centro|planchar|ping pong}|mecedora{s|}|butaca{s|}|puf{s|}|diván|cabecero|somier|
    canapé|litera{s|}|cuna de viaje|moisés|cambiador|mesilla{s|}|mesita{s|}|aparador|vitrina|
    alacena|baúl|arcón|perchero{s|}|zapatero|cajonera|cajón|cajones|balda{s|}|repisa{s|}|biombo|
    estores|visillos|toldo{s|}|hamaca{s|}|tumbona{s|}|sombrilla{s|}|columpio|tobogán|piscina|
    jacuzzi|cama elástica|caseta|invernadero|huerto|maceta{s|}|jardinera{s|}|macetero{s|}|
    planta{s|}|orquídea{s|}|rosal{es|}|árbol {de navidad|frutal|}|corona{s|}|centro{s|} {de mesa|
    floral|florales}|ramo de {novia|flores}|rosas|girasoles|suculentas|cactus|césped artificial|
    riego {automático|}|aspersores|araña|aplique{s|}|plafón|lámpara de {pie|mesa|techo}|
    bombilla{s|}|guirnalda{s|}|candelabro{s|}|portavelas|lienzo{s|}|óleo{s|}|acuarela{s|}|
    mural{es|}|grabados|lámina{s|}|póster{s|}|posters|caricatura{s|}|boceto final|estatua{s|}|
    busto|talla|vidriera{s|}|mosaico{s|}|letrero|pizarra|vajillas|cubertería|cubiertos|olla{s|}|
    sartén|sartenes|cazuela{s|}|fuente{s|}|ensaladera{s|}|bandeja{s|}|jarra{s|}|tetera|cafetera|
    copa{s|}|vaso{s|}|botella{s|}|florero{s|}|botijo|azucarero|batidora|licuadora|tostadora|
    hervidor|microondas|vitrocerámica|placa de inducción|freidora|aspiradora|robot {de cocina|
    aspirador|}|plancha|secadora|congelador|heladera|refrigerador|refrigeradora|estufa|ventilador|
    split|bomba {de calor|de agua|}|placas solares|paneles solares|cargador de coche|termo
    eléctrico|calefont|inodoro|váter|cisterna|bidet|mampara|plato de ducha|alcachofa|sifón|
    desagüe{s|}|bajante|arqueta|tubo{s|}|llave de paso|contador|cuadro de luces|diferencial|
    interruptor{es|}|cableado|instalación eléctrica|luz|luces|electricidad|antena|videoportero|
    portero automático|cámara{s|} de seguridad|cerrojo|bombín|manilla{s|}|manija|bisagra{s|}|
    cristal{es|}|vidrio{s|}|ventanal|mosquitera{s|}|puerta de garaje|portón|verja|rejas|reja|
    muro{s|}|tapia|baldosas|adoquines|hormigón|escalera{s|}|barandilla|altillo|tabique{s|}|pladur|
    papel pintado|moqueta|suelo laminado|falso techo|tejas|canalones|alero|azotea|solado|
    alicatado|enlucido|fosa|pozo|bicicleta {eléctrica|de montaña|de carretera|infantil|estática|
    plegable|de niño|de niña}|triciclo|patinete eléctrico|monopatín|skate|casco{s|}|llanta{s|}|
    rueda{s|}|manillar|sillín|pedales|cadena|alforjas|portabicis|cofre|baca|enganche|faro{s|}|
    retrovisor|parachoques|parabrisas|luna|alternador|embrague|batería {nueva|}|pastillas de
    freno|discos de freno|amortiguadores|caja de cambios|neumático|cubiertas|escape|motor de
    arranque|furgoneta|camioneta|caravana|autocaravana|velero|lancha|moto de agua|quad|tractor|
    desbrozadora|motosierra|cortasetos|sopladora|hormigonera|andamio{s|}|lijadora|sierra|
    atornillador|compresor|generador|soldador|banco de trabajo|caja de herramientas|tabla de
    {surf|cortar|planchar}|snowboard|raqueta{s|}|balón|pelota|pesas|mancuernas|cinta de correr|
    bici estática|elíptica|saco de boxeo|patines|equipación|camiseta{s|} {personalizadas|}|
    sudadera{s|}|polo{s|}|blusa{s|}|cazadora|chándal|pijama{s|}|bata|chal{es|}|poncho{s|}|
    pañuelo{s|}|sombrero{s|}|gorra{s|}|boina|diadema{s|}|sandalias|tacones|alpargatas|deportivas|
    tenis|botines|mocasines|pantuflas|cartera{s|}|monedero|estuche{s|}|funda{s|}|maleta{s|}|
    paraguas|gafas|lentes|prismáticos|alianza{s|}|sortija{s|}|colgante{s|}|broche{s|}|medalla{s|}|
    cadena de oro|aretes|zarcillos|aros|esclava|tobillera|rosario{s|}|abalorios|canastilla|body|
    bodies|patucos|babero{s|}|arrullo|móvil de cuna|sonajero{s|}|mordedor|cochecito {de bebé|}|
    silla de paseo|portabebés|muñequita|marioneta{s|}|figurita{s|}|maqueta{s|}|tren {eléctrico|de
    madera|}|playmobil|bloques|rompecabezas|juegos|videojuego{s|}|play|playstation|xbox|nintendo|
    switch|cartas {pokémon|}|cromos|tabla|smartphone|teléfono móvil|iphone {nuevo|}|galaxy|ipad|
    macbook|mac|notebook|laptop|pc|computador|torre|placa base|procesador|memoria ram|memoria|
    fuente de alimentación|ssd|pendrive|ratón|mouse|webcam|tinta|tóner|impresora 3d|escáner|
    proyector|barra de sonido|equipo de música|tocadisco|vinilo|cassettes|cámara {de fotos|réflex|
    }|trípode|lente{s|}|dron {con mando|}|gps|altavoz|parlante{s|}|micro|sintetizador|armónica|
    clarinete|bajo|banjo|mandolina|arpa|tambor|cajón flamenco|castañuelas|charango|bandurria|
    partitura{s|}|cuerdas|empanada{s|}|medialunas|facturas de panadería|cupcakes|magdalenas|
    bollos|rosquillas|turrones|bombones|chocolates|alfajores|tamales|arepas|croquetas|canapés|
    bocadillos|sándwiches|pincho{s|}|tapas|paella{s|}|asado|menú{s|}|catering|cena|almuerzo|
    desayuno{s|}|banquete|bufé|buffet|mesa dulce|pastel de {bodas|cumpleaños}|tarta de {bodas|
    cumpleaños|boda|comunión}|torta de {cumpleaños|bodas|boda}|ensaladas|fruta|frutas|verdura{s|}|
    cesta{s|} {de navidad|de fruta|de verdura|de verduras|}|canasta{s|}|huevos|carne|pollo|jamón|
    jamones|embutido{s|}|pescado|marisco|aceite {de oliva|}|aceitunas|especias|té|yerba|cerveza{s|
    }|cava|champán|conservas|salsas|identidad {visual|corporativa}|imagen corporativa|manual de
    marca|papelería|volante{s|}|flyers|díptico{s|}|tríptico{s|}|catálogo{s|}|carta {del
    restaurante|}|cartelería|lona{s|}|roll up|etiqueta{s|}|packaging|empaque{s|}|portada{s|}|
    maquetación|cómic|viñetas|storyboard|iconos|íconos|banner{s|}|infografía{s|}|animación|
    animaciones|clip{s|}|tráiler|corto|cortometraje|documental|vídeo {de boda|promocional|
    corporativo|final|musical}|video {de boda|promocional|corporativo|final|musical}|montaje|voz
    en off|locución|doblaje|sintonía|mezcla|máster|masterización|tema{s|}|podcast{s|}|fotos {de la
    boda|de boda|del evento|editadas|de la sesión|de familia}|reportaje {fotográfico|de boda|}|
    negativos|diapositivas|digitalización|copias en papel|sitio {web|}|tienda virtual|ecommerce|
    landing|blog|plantilla|plugin{s|}|extensión|módulo{s|}|formulario{s|}|funcionalidad{es|}|panel
    {de control|}|dashboard|interfaz|api|servidor configurado|alojamiento|dominio|migración|
    actualización|mantenimiento|versión {final|}|repositorio|script|macro|hoja{s|} de {excel|
    cálculo}|presentaciones|diapositivas de powerpoint|powerpoint|planos {finales|}|plano|plan de
    {empresa|negocio|marketing|estudios}|estudio de mercado|memoria {técnica|}|presupuesto
    firmado|nóminas|cuentas {anuales|}|balance{s|}|declaración de {la renta|iva}|renta|impuestos|
    escritura{s|}|estatutos|posicionamiento|campaña {publicitaria|}|posts|artículos {del blog|}|
    fichas {de producto|}|capítulo{s|}|novela|biografía|prólogo|tfg|tfm|trabajo de fin de grado|
    dictamen|informe final|corrección|revisión|interpretación|glosario|partida{s|} de nacimiento|
    expediente|título|pasaporte|documentos originales|tarjetas de visita|usb|memoria usb|mando {a
    distancia|del garaje|}|tarjeta de acceso|copia de llaves|llaves del {piso|coche|local|
    apartamento|departamento}|clase{s|} {particular|particulares|de español|de baile|de francés|de
    música|de cocina|de violín|de repaso|de refuerzo|de apoyo|de alemán|online}|curso de {inglés|
    cocina|cerámica|formación}|taller de {cerámica|cocina|pintura}|charla|conferencia|ponencia|
    espectáculo|concierto{s|}|actuación|función|bolo|show|serenata|fiesta|boda|ceremonia|bautizo|
    comunión|cumpleaños|evento|visita guiada|excursión|sesión de {masaje|fotos|fisioterapia|
    coaching}|fisioterapia|corte {de pelo|}|peinado|maquillaje|manicura|cuidado de {los niños|
    mayores|la perra|el perro}|paseo{s|} {del perro|de perros|}|peluquería canina|baño del perro|
    limpieza {general|a fondo|de cristales|de obra|final|profunda}|vaciado|traslado{s|}|
    transporte|porte{s|}|viaje{s|} {al aeropuerto|}|grúa|itv|mantenimiento anual|diagnóstico|
    tasación|peritaje|certificado energético|alquiler|cuarto {de baño|}|fachadas|jardines|bajos de
    los pantalones|dobladillo{s|}|arreglos de costura|visillo|mantelería|funda de {sofá|cojín}|
    cubrecama|edredón|patchwork|bordado{s|}|ganchillo|amigurumi{s|}|disfraz|disfraces|velo|
    chaleco{s|}|vestido de {novia|fiesta|comunión|flamenca|noche}|traje de {flamenca|novio}|
    corbata{s|}|pajarita|ropa|lote de {ropa|libros}|lanas|ovillo{s|}|cuero|montura|arnés|correa{s|
    }|cama del perro|jaula|acuario|pecera|rascador|gallinero|colmena{s|}|recambio{s|}|cartucho{s|
    }|folios|cuaderno{s|}|libreta{s|}|agenda{s|}|bolígrafo{s|}|colección|mangas|novelas|
    enciclopedia|álbum de {fotos|boda}|entradas {del concierto|para el concierto|del partido|}|
    tique{s|}|boleto{s|}|pasaje{s|}|tarjeta regalo|bono|detalles {de boda|}|recuerdos|jabones
    artesanales|cosméticos|crema{s|}|perfume{s|}|bálsamo|incienso|trastos|enseres|pallet{s|}|
    contenedor|cargamento|lote completo|material didáctico|apuntes|colgador|cristalera|{planos|
    llaves|obras|limpieza|pintura|reforma|instalación} del {local|piso|edificio|apartamento|
    departamento|baño}|compra{s|}|{traducción|redacción|revisión} {completa |}del contrato`,
  paper: `factura{s|}|recibo|albarán|justificante|comprobante|firma|resguardo|garantía|manual|
    certificado de entrega|foto de la entrega|guía de remisión|parte {de trabajo|firmado|}|remito|
    acuse {de recibo|}|hoja de {entrega|ruta}|nota de entrega|comprobante de {entrega|envío|pago}|
    justificante de {entrega|envío}|acta de {entrega|recepción}|número de guía|boleta|guía de
    {envío|despacho}|manual de {uso|usuario}|foto{s|} {de la entrega|de prueba|como prueba|del
    paquete}|certificado de autenticidad`,
  the: `el|la|lo|los|las|este|esta|estos|estas|ese|esa|esos|esas|su|sus|tu|tus|vuestro|vuestra|
    complet{o|a|os|as}|enter{o|a}|íntegr{o|a}|final|finales|definitiv{o|a|os|as}|nuev{o|a|os|as}|
    pequeñ{o|a|os|as}|grande{s|}|gran|antigu{o|a}|roj{o|a|os|as}|azul{es|}|verde{s|}|blanc{o|a|os|
    as}|negr{o|a|os|as}|gris{es|}|amarill{o|a}|solicitad{o|a|os|as}|encargad{o|a|os|as}|pedid{a|
    as}|jurada|acordad{o|a|os|as}|últim{o|a|os|as}|bordad{o|a|os}|artesanal{es|}|de madera|de
    cuero|de lana|de boda|de cumpleaños|hech{o|a} a mano|referid{o|a}|total|avenida|editad{as|os}|
    traducid{o|a|os}|promocional{es|}|largo|larga|cort{o|a}|redond{o|a|os|as}|cuadrad{o|a|os|as}|
    alt{o|a|os|as}|baj{o|a}|anch{o|a}|naranja{s|}|ros{a|as}|morad{o|a|os|as}|marrón|marrones|
    beige|crema|dorad{o|a|os|as}|plateado{s|}|celeste{s|}|turquesa|violeta|fucsia|granate|clar{o|
    a|os|as}|oscur{o|a|os|as}|precios{o|a|os|as}|bonit{o|a|os|as}|hermos{o|a|os|as}|lind{o|a|os|
    as}|viej{o|a|os|as}|vintage|rústic{o|a|os|as}|modern{o|a|os|as}|clásic{o|a}|personalizad{o|a|
    os|as}|a medida|hech{os|as} a mano|hecho{s|} por mí|tejid{o|a|os|as} a mano|pintad{o|a} a
    mano|de {roble|nogal|pino|haya|teca|mimbre|ratán|hierro|metal|vidrio|cristal|cerámica|
    porcelana|barro|lino|algodón|terciopelo|seda|plata|oro|acero|mármol|bronce|cartón|bambú|
    esparto|ganchillo|punto|piel|pana|navidad|bebé|bautizo|comunión|jardín|cocina|oficina|comedor|
    cama|familia|verano|invierno|playa|fiesta|noche|novia|segunda mano|ocasión|colección|lujo|
    regalo|viaje|deporte|ruedas|mi abuelo|niño|niña|niños|hombre|mujer}|para {bebé|niño|niña|
    niños|la boda|el salón|el bebé}|eléctric{o|a|os|as}|solar{es|}|digital{es|}|impres{o|a|os|as}|
    grabad{o|a|os|as}|firmad{o|a|os|as}|enmarcad{o|a|os|as}|ilustrad{o|a|os|as}|corregid{o|a|os|
    as}|revisad{o|a|os|as}|comprad{o|a|os|as}|elegid{o|a|os|as}|contratad{o|a|os|as}|
    correspondiente{s|}|bordad{as}|tejid{o|a|os|as}|restaurad{o|a|os|as}|reparad{o|a|os|as}|
    usad{o|a|os|as}|seminuev{o|a|os|as}|técnic{o|a|os|as}|comercial{es|}|musical{es|}|
    profesional{es|}|semanal{es|}|mensual{es|}|anual{es|}|inglés|inglesa|español|española|francés|
    francesa|alemán|alemana|italian{o|a}|en alta|principal{es|}|aquel|aquella|fotográfic{o|a}`,
  place: `restaurante|hotel|iglesia|escuela|colegio|terraza|balcón|rellano|drive|dropbox|puerta
    {de su casa|del cliente|de casa|principal|}|portería|conserjería|conserje|recepción|portal|
    buzón|casa|domicilio|destino|su destino|punto {de recogida|de entrega|acordado|}|oficina {de
    correos|}|local|tienda {acordada|}|mano{s|} {propia|propias|}|plazo|tiempo {y forma|}|hora|
    perfecto{as|} {estado|orden|condiciones}|perfectas condiciones|buen{as|} {estado|condiciones}|
    su totalidad|orden|forma|web|correo|nube|carpeta {compartida|}|servidor|galería|línea|
    internet|sala|salón|cocina|estación|lugar {acordado|indicado|convenido|}|sitio {acordado|}|
    paquetería|sucursal|taquilla|jardín|obra|ubicación|piso|entrada|vivienda|atocha|
    funcionamiento|marcha|{tu|su|vuestra} {casa|oficina|tienda|cocina|habitación|terraza|carpeta|
    bandeja {de entrada|}|cuenta|empresa|web|galería|puerta|nave|finca|clínica|consulta|cafetería|
    residencia|urbanización|cuenta de dropbox}|{tu|su|vuestro} {domicilio|despacho|local|garaje|
    jardín|salón|piso|apartamento|departamento|edificio|almacén|estudio|taller|restaurante|bar|
    hotel|negocio|correo|email|mail|buzón|drive|dropbox|servidor|repositorio|panel|trastero|
    portal|comercio|colegio}|sus manos|tus manos|vuestras manos|manos {del cliente|de la clienta|
    de los novios|del comprador|de su dueño|de su dueña}|buenas manos|casa {del cliente|de la
    clienta|de su madre|del comprador|de la novia}|domicilio {del cliente|de la clienta|indicado|
    particular}|oficina {del cliente|de la clienta|}|almacén|nave|garaje|cochera|aparcamiento|
    parking|estacionamiento|metro|parada {de autobús|de metro|}|plaza {mayor|}|esquina|mercado|
    aeropuerto|centro comercial|farmacia|estanco|kiosco|quiosco|panadería|gimnasio|locker|casilla|
    casillero|consigna|punto {pack|correos|de encuentro|pickup|limpio}|planta baja|primer piso|
    segundo piso|tercer piso|cuarto piso|quinto piso|comedor|dormitorio|sótano|bodega|bandeja {de
    entrada|}|servidor {de producción|}|producción|repositorio|github|gitlab|plataforma|app store|
    play store|campus virtual|intranet|condiciones óptimas|óptimas condiciones|perfecto
    funcionamiento|la entrada {de su casa|del edificio|}|administración|garita|caseta de
    vigilancia|vigilancia|seguridad|mesa de entradas|ventanilla|mostrador|punto de venta|el sitio|
    pueblo|finca|la playa|{la|tu|su} {puerta|entrada} de {su|tu|la} {casa|clienta|vivienda|
    edificio}|puerta de su {piso|edificio|domicilio|oficina}|estudio|apartamento|departamento|
    habitación|habitaciones|pasillo|recibidor|patio|trastero`,
  person: `{ya lo|ya la|lo|la} {tienes|tiene usted} {tú|}|cliente{s|}|clienta{s|}|comprador{a|es|
    }|destinatari{o|a|os}|dueñ{o|a|os}|propietari{o|a|os}|novios|inquilin{o|a}|titular|
    solicitante|interesad{o|a}|pareja|familia|señor{a|es|}|receptor|marido de la clienta|esposo de
    la clienta|su {marido|esposo|esposa|mujer|hijo|hija}|porter{o|a}|conserje|recepcionista|
    encargad{o|a}|{su|tu} {marido|mujer|esposo|esposa|pareja|hijo|hija|vecino|vecina|compañero|
    compañera|colega|asistente|secretari{o|a}|portero|portera|conserje|recepcionista|encargad{o|
    a}|jef{e|a}|director|directora|gerente|responsable|dueñ{o|a}|administrador|administradora|
    soci{o|a}|equipo|novi{o|a}|niñera|mamá del niño}|{sus|tus} {padres|hijos|vecinos|compañeros|
    invitados|alumnos|alumnas|empleados|clientes|clientas|novios|dueños}|novia|novio|recién
    casados|alumn{o|a|os|as}|estudiante{s|}|casero|casera|arrendador|arrendatari{o|a}|agente
    {inmobiliario|}|notari{o|a}|organizador{a|es|}|editor{a|}|editorial|asociación|empresa|tienda
    compradora|institución|homenajead{o|a}|cumpleañer{o|a}|invitados|asistentes|comensales|peque|
    pequeñ{o|a}|chic{o|a|os|as}|muchach{o|a|os|as}|joven|caballero|dama|mamá|todos los {invitados|
    asistentes|alumnos}|vos|usted mismo|usted misma`,
  title: `señor|señora|señorita|don|doña|sr|sra|srta|dña|ing|lic|dr|dra|prof|arq|abuela|abuelo|
    tía|tío|abuelita|abuelito|mamá|papá|doctor|doctora|seño`,
};
