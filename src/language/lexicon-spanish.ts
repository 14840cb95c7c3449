import type { LanguageRule } from './lexicon.js';

// \b knows no accented letters, so the edges of words are written out.
const word = (pattern: string): string => String.raw`(?:^|[^\p{L}])(?:${pattern})(?=$|[^\p{L}])`;
const opening = (pattern: string): string =>
  String.raw`(?:^|[;:]\s+|\s[–—-]\s|,\s+)(?:por favor,?\s+|no\s+)?(?:${pattern})(?=$|[^\p{L}])`;
const start = (pattern: string): string => String.raw`(?:^|[;:]\s+|\s[–—-]\s)(?:${pattern})(?=$|[^\p{L}])`;

const infinitive =
  'repetir|medir|suspender|iniciar|reiniciar|reducir|aumentar|disminuir|bajar|subir|derivar|remitir|solicitar|pedir|controlar|vigilar|evitar|consultar|valorar|evaluar|descartar|confirmar|ajustar|considerar|cambiar|mantener|continuar|interrumpir|retirar|realizar|tratar|añadir|agregar|dejar|tomar|empezar|comenzar|hacer|doblar|duplicar';
const reflexive = `(?:${infinitive})se`;
const disease =
  'hipogonadismo|(?:peri)?menopausia|andropausia|insuficiencia|déficit|deficiencia|adenoma|prolactinoma|tumor|cáncer|síndrome|SOP|enfermedad|trastorno|infertilidad|esterilidad|osteoporosis|osteopenia|eritrocitosis|policitemia|anemia|diabetes|hemocromatosis|hiperprolactinemia|(?:fallo|fracaso|fracción) (?:ovárico|testicular|gonadal)|consumo de (?:andrógenos|anabolizantes|esteroides)';

export const spanishRules: readonly LanguageRule[] = [
  {
    id: 'es-modal-verb',
    patterns: [
      word(
        'debe|deben|deberá|deberán|debería|deberían|debemos|hay que|habría que|habrá que|tienes? que|tienen que|tendrá que|tendría que|ha de|han de|es (?:necesario|preciso|imprescindible|obligatorio)|hace falta|necesita|necesitan',
      ),
    ],
    why: 'Enuncia un deber. Describir el hecho, el límite y la fuente.',
  },
  {
    id: 'es-recommendation',
    patterns: [
      word(
        `se recomiendan?|recomendamos|recomendable|se aconsejan?|aconsejamos|aconsejable|se sugieren?|sugerimos|se propone|conviene|convendría|conveniente|(?:sería|es|parece|resulta) (?:bueno|mejor|razonable|prudente|oportuno|útil|adecuado|apropiado)|merece la pena|valdría la pena|(?:recomiendan?|aconsejan?|sugieren?|proponen?) (?:no )?(?:${infinitive})|nuestro consejo|est(?:á|án|aría) indicad[oa]s?|de elección|(?:primera|segunda) línea`,
      ),
      word(
        `(?:pueden?|podrían?|podría|cabe) (?:${reflexive}|plantearse|probarse|considerar(?:se)?|valorar(?:se)?|(?:${infinitive}) (?:el|la|los|las|un|una|con)|dejar|ayudar)|se (?:puede|podría) (?:${infinitive}|probar|plantear)|se beneficiaría`,
      ),
    ],
    why: 'Recomienda u ofrece una acción. Citar la definición o el límite.',
  },
  {
    id: 'es-imperative',
    patterns: [
      opening(
        'considere|repita|repítase|suspenda|suspéndase|inicie|reinicie|reduzca|disminuya|baje|suba|aumente|derive|remita|solicite|pida|mida|mídase|controle|vigile|evite|consulte|pregunte|tome|deje|añada|agregue|cambie|mantenga|continúe|valore|evalúe|descarte|confirme|compruebe|verifique|espere|hable|acuda|llame|trate|administre|ajuste|interrumpa|retire|realice|busque|programe|asegúrese|recuerde|plantee|ofrezca|prescriba|duplique|haga|vuelva|siga',
      ),
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
        String.raw`(?:\p{L}+\s+){0,1}(?:derivación a|interconsulta|nueva (?:analítica|determinación) en|control en|revisión en|repetición en|(?:reducción|aumento|ajuste) de (?:la )?dosis)`,
      ) + String.raw`(?![^.;]{0,100}(?:consta|figura|se registró|está|fue))`,
    ],
    why: 'Dice qué viene después. Una nota no tiene esa parte.',
  },
  {
    id: 'es-dose',
    patterns: [
      word(
        String.raw`dosis (?:habitual|máxima|mínima|inicial|de inicio|recomendada|de mantenimiento|usual|típica|menor|más (?:baja|alta))|la mitad de la dosis|(?:${infinitive}) la dosis|\d{1,6}(?:[.,]\d{1,4})?\s?(?:mg|mcg|µg|UI) (?:al día|diarios|diarias|cada|por (?:día|semana)|(?:una|dos|tres) ve(?:z|ces)|semanales)`,
      ),
    ],
    why: 'Las dosis solo constan como lo que dio un estudio.',
  },
  {
    id: 'es-diagnosis',
    patterns: [
      word(
        String.raw`diagnóstic[oa]s? de|confirman?|descartan?|demuestran?|usted (?:tiene|padece|está|sufre)(?!\s+(?:dos|tres|un resultado|resultados))|(?:el|la|este|esta) (?:paciente|varón|hombre|mujer) (?:tiene|padece|sufre|presenta)(?!\s+(?:dos|tres|un resultado|resultados))|significa que (?:usted|tiene|el paciente|la paciente)`,
      ),
      word(
        String.raw`(?:compatibles? con|sugieren?|sugestiv[oa]s? de|indican?|indicativ[oa]s? de|propi[oa]s? de|típic[oa]s? de|característic[oa]s? de|signos? de|apuntan? a|se trata de|es|hay|tiene|padece) (?:\p{L}+ ){0,3}?(?:${disease})`,
      ),
      String.raw`^(?:probable |posible |sospecha de |\p{L}+ )?(?:${disease})(?: \p{L}+){0,2}[.!]?$`,
    ],
    why: 'Lee una enfermedad en los resultados. Nombrar el patrón y su fuente.',
  },
  {
    id: 'es-cause',
    patterns: [
      word(
        'debid[oa]s? a|se deben? a|causad[oa]s? por|a causa de|explican?|por culpa de|consecuencia de|secundari[oa]s? a|la causa (?:es|está|más probable)',
      ),
    ],
    why: 'Nombra una causa en esta persona. Indicar la asociación y su fuente.',
  },
  {
    id: 'es-tone',
    patterns: [
      word(
        String.raw`preocup\p{L}*|tranquil\p{L}*|urgentes?|urgencia|inmediat\p{L}*|peligros\p{L}*|alarmantes?|óptim\p{L}*|ideal(?:es)?|objetivo (?:es|terapéutico|de)|excelentes?|demasiado (?:alt|baj)[oa]s?|no hay motivo|(?:es|son|está|están|muy) graves?|segur[oa] (?:continuar|seguir)|a?normales|a?normalmente|todo (?:está )?bien|perfect[oa]s?`,
      ),
    ],
    why: 'Tranquiliza, alarma o juzga. Dar el número, el límite y la fuente.',
  },
];
