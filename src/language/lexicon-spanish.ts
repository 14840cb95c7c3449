import type { LanguageRule } from './lexicon.js';

// \b knows no accented letters, so the edges of words are written out.
const word = (pattern: string): string => String.raw`(?:^|[^\p{L}])(?:${pattern})(?=$|[^\p{L}])`;
const opening = (pattern: string): string =>
  String.raw`(?:^|[;:]\s+|\s[–—-]\s|,\s+)(?:por favor,?\s+|no\s+)?(?:${pattern})(?=$|[^\p{L}])`;
const start = (pattern: string): string => String.raw`(?:^|[;:]\s+|\s[–—-]\s)(?:${pattern})(?=$|[^\p{L}])`;

const infinitive =
  'repetir|medir|suspender|iniciar|reiniciar|reducir|aumentar|disminuir|bajar|subir|derivar|remitir|solicitar|pedir|controlar|vigilar|evitar|consultar|valorar|evaluar|descartar|confirmar|ajustar|considerar|cambiar|mantener|continuar|interrumpir|retirar|realizar|tratar|añadir|agregar|dejar|tomar|empezar|comenzar|hacer|doblar|duplicar';

/** Orders to an "usted", their stressed vowel marked: it is written with an accent only where a pronoun follows. */
const orders =
  'consídere repíta suspénda inície reinície redúzca disminúya báje súba auménte deríve remíta solicíte pída mída contróle vigíle evíte consúlte pregúnte tóme déje añáda agrégue cámbie manténga valóre descárte confírme compruébe verifíque espére háble acúda lláme tráte adminístre ajúste interrúmpa retíre realíce búsque prográme asegúre recuérde plantée ofrézca prescríba duplíque hága vuélva síga descánse empiéce comiénce utilíce adelánte retráse revíse modifíque';
const eitherWay = (vowel: string): string => `[${vowel.normalize('NFD').charAt(0)}${vowel}]`;
const order = `(?:continúe|evalúe|${orders.replace(/[áéíóú]/g, eitherWay).replaceAll(' ', '|')})(?:se|me)?(?:l[aeo]s?)?`;

/** Orders to a "tú" are also what somebody does: they count only at the start, with what they are given for. */
const familiarOrder =
  '(?:toma|deja|suspende|repite|pide|solicita|evita|habla|consulta|pregunta|acude|llama|reduce|añade|inicia|mide) (?:el|la|los|las|un|una|tu|tus|con|a|al)';
const time = String.raw`(?:\d{1,3}|un|una|dos|tres|cuatro|seis|ocho|doce) (?:días?|semanas?|mes|meses|años?)`;
const isOnFile = String.raw`(?![^.;]{0,100}(?<!\p{L})(?:constan?|figuran?|se registr\p{L}+|está|están|fue|fueron|duró|se hizo|se tomó|se publicó))`;
const reflexive = `(?:${infinitive})se`;
const disease =
  'hipogonadismo|(?:peri)?menopausia|andropausia|insuficiencia|déficit|deficiencia|adenoma|prolactinoma|tumor|cáncer|síndrome|SOP|enfermedad|trastorno|infertilidad|esterilidad|osteoporosis|osteopenia|eritrocitosis|policitemia|anemia|diabetes|hemocromatosis|hiperprolactinemia|(?:fallo|fracaso|fracción) (?:ovárico|testicular|gonadal)|consumo de (?:andrógenos|anabolizantes|esteroides)';

export const spanishRules: readonly LanguageRule[] = [
  {
    id: 'es-modal-verb',
    patterns: [
      word(
        'debe|deben|deberá|deberán|debería|deberían|debemos|hay que|habría que|habrá que|tienes? que|tienen que|tendrá que|tendría que|ha de|han de|es (?:necesario|preciso|imprescindible|obligatorio)|hace falta|necesita|necesitan|se (?:requieren?|precisan?)|(?:es|resulta) (?:importante|fundamental|esencial|vital)|(?:es|son) necesari[oa]s?',
      ),
      start('(?:precisa|requiere|amerita)n?'),
      word('(?:pacientes?|usted|hombre|mujer|persona)(?: \\p{L}+){0,3}? (?:precisa|requiere|amerita)n?'),
    ],
    why: 'Enuncia un deber. Describir el hecho, el límite y la fuente.',
  },
  {
    id: 'es-recommendation',
    patterns: [
      word(
        `se recomiendan?|recomendamos|(?:recomiendo|aconsejo|sugiero)|vale la pena|recomendable|se aconsejan?|aconsejamos|aconsejable|se sugieren?|sugerimos|se propone|conviene|convendría|conveniente|(?:sería|es|parece|resulta) (?:bueno|mejor|razonable|prudente|oportuno|útil|adecuado|apropiado)|merece la pena|valdría la pena|(?:recomiendan?|aconsejan?|sugieren?|proponen?) (?:no )?(?:${infinitive})|nuestro consejo|est(?:á|án|aría) indicad[oa]s?|de elección|(?:primera|segunda) línea`,
      ),
      word(
        `(?:pueden?|podrían?|podría|cabe) (?:${reflexive}|plantear(?:se)?|probarse|considerar(?:se)?|valorar(?:se)?|(?:${infinitive}) (?:el|la|los|las|un|una|con)|dejar|ayudar)|se (?:puede|podría) (?:${infinitive}|probar|plantear)|se beneficiaría|beneficiarse de`,
      ),
    ],
    why: 'Recomienda u ofrece una acción. Citar la definición o el límite.',
  },
  {
    id: 'es-imperative',
    patterns: [
      opening(order),
      start(familiarOrder),
      start(infinitive),
      word(
        'por favor|no (?:tome|deje|suspenda|inicie|cambie|se preocupe|repita|use)|(?:hable|consulte|pregunte|comente)\\p{L}* (?:con|a) (?:su|tu)|puede (?:dejar|tomar|suspender|continuar|seguir|reducir|bajar)',
      ),
    ],
    why: 'Da una orden. Describir lo que muestran los datos.',
  },
  {
    id: 'es-next-step',
    patterns: [
      start(
        '(?:próxim[oa]s?|siguientes?) pasos?|plan|seguimiento|conducta|tratamiento propuesto|diagnóstico|recomendaci(?:ón|ones)',
      ) + String.raw`\s*:`,
      word('(?:próximo|siguiente) paso|acción requerida'),
      start(
        '(?:próxim[oa]|nuev[oa]|siguiente) (?:analítica|muestra|prueba|control|visita|revisión|determinación|cita)',
      ) + isOnFile,
      start(
        `(?:control|seguimiento|revisión|vigilancia|monitorización|analítica|determinación|repetición)[^.;]{0,60} (?:cada|en|dentro de) ${time}`,
      ) + isOnFile,
      start('repetición de') + isOnFile,
      start(
        String.raw`(?:\p{L}+\s+){0,1}(?:derivación a|interconsulta|nueva (?:analítica|determinación) en|control en|revisión en|repetición en|(?:reducción|aumento|ajuste) de (?:la )?dosis)`,
      ) + String.raw`(?![^.;]{0,100}(?:consta|figura|se registró|está|fue))`,
    ],
    why: 'Dice qué viene después. Una nota no tiene esa parte.',
  },
  {
    id: 'es-dose',
    patterns: [
      word(
        String.raw`dosis (?:habitual|máxima|mínima|inicial|de inicio|recomendada|de mantenimiento|usual|típica|menor|más (?:baja|alta))|la mitad de la dosis|(?:${infinitive}) la dosis|\d{1,6}(?:[.,]\d{1,4})?\s?(?:mg|mcg|µg|UI) (?:al día|diarios|diarias|cada|por (?:día|semana)|(?:una|dos|tres) ve(?:z|ces)|semanales|(?:en|a) días alternos|a diario)`,
      ),
    ],
    why: 'Las dosis solo constan como lo que dio un estudio.',
  },
  {
    id: 'es-diagnosis',
    patterns: [
      word(
        String.raw`diagnóstic[oa]s? de|confirman?|descartan?|demuestran?|usted (?:tiene|padece|está|sufre|presenta)(?!\s+(?:dos|tres|un resultado|resultados))|(?:el|la|este|esta) (?:paciente|varón|hombre|mujer) (?:tiene|padece|sufre|presenta)(?!\s+(?:dos|tres|un resultado|resultados))|significa que (?:usted|tiene|el paciente|la paciente)`,
      ),
      word(
        String.raw`(?:compatibles? con|sugieren?|sugestiv[oa]s? de|indican?|indicativ[oa]s? de|propi[oa]s? de|típic[oa]s? de|característic[oa]s? de|signos? de|apuntan? a|reflejan?|revelan?|significan?|implican?|representan?|se trata de|tratarse de|es|hay|tiene|padece) (?:\p{L}+ ){0,3}?(?:${disease})`,
      ),
      String.raw`^(?:probable |posible |sospecha de |\p{L}+ )?(?:${disease})(?: \p{L}+){0,2}[.!]?$`,
    ],
    why: 'Lee una enfermedad en los resultados. Nombrar el patrón y su fuente.',
  },
  {
    id: 'es-cause',
    patterns: [
      word(
        'debid[oa]s? al?|se deben? al?|causad[oa]s? por|a causa del?|explican?|por culpa del?|consecuencia del?|secundari[oa]s? al?|la causa (?:es|está|más probable)',
      ),
    ],
    why: 'Nombra una causa en esta persona. Indicar la asociación y su fuente.',
  },
  {
    id: 'es-tone',
    patterns: [
      word(
        String.raw`preocup\p{L}*|tranquil\p{L}*|urgentes?|urgencia|inmediat\p{L}*|peligros\p{L}*|alarmantes?|óptim\p{L}*|ideal(?:es)?|objetivo (?:es|terapéutico|de)|excelentes?|demasiado (?:alt|baj)[oa]s?|no hay motivo|(?:es|son|está|están|muy) graves?|segur[oa] (?:continuar|seguir)|a?normales|a?normalmente|anormal|(?:es|está|sale) normal|(?:es|son|está|están|salió|salieron|parecen?) (?:muy )?(?:bien|mal|correct[oa]s?|adecuad[oa]s?|buen[oa]s?|mal[oa]s?|satisfactori[oa]s?)|(?:buenas|malas) noticias|(?:lamentable|desgraciada|afortunada)mente|por (?:desgracia|suerte|fortuna)|todo (?:está )?bien|perfect[oa]s?`,
      ),
    ],
    why: 'Tranquiliza, alarma o juzga. Dar el número, el límite y la fuente.',
  },
];
