import type { CatalogueId } from '../../analytes/catalogue.js';
import type { Name, PlainWords, ShownRange } from './words.js';

const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/** With their article; every analyte has its name here. */
const NAMES: Readonly<Record<CatalogueId, string>> = {
  testosterone: 'la testosterona',
  'free-testosterone': 'la testosterona libre',
  'free-testosterone-percent': 'la parte libre de la testosterona total',
  'bioavailable-testosterone': 'la testosterona biodisponible',
  'free-androgen-index': 'el índice de andrógenos libres',
  dht: 'la dihidrotestosterona',
  androstenedione: 'la androstenediona',
  dheas: 'el sulfato de DHEA',
  dhea: 'la DHEA',
  estradiol: 'el estradiol',
  'free-estradiol': 'el estradiol libre',
  estrone: 'la estrona',
  '2-hydroxyestrone': 'la 2-hidroxiestrona',
  '4-hydroxyestrone': 'la 4-hidroxiestrona',
  progesterone: 'la progesterona',
  '17-hydroxyprogesterone': 'la 17-hidroxiprogesterona',
  'testosterone-estradiol-ratio': 'el cociente de testosterona y estradiol',
  lh: 'la LH',
  fsh: 'la FSH',
  'lh-fsh-ratio': 'el cociente de LH y FSH',
  prolactin: 'la prolactina',
  macroprolactin: 'la macroprolactina',
  acth: 'la ACTH',
  tsh: 'la TSH',
  'igf-1': 'el IGF-1',
  hcg: 'la hCG',
  shbg: 'la SHBG',
  albumin: 'la albúmina',
  amh: 'la AMH',
  'inhibin-b': 'la inhibina B',
  psa: 'el PSA',
  'free-psa': 'el PSA libre',
  'free-psa-percent': 'la parte libre del PSA total',
  hematocrit: 'el hematocrito',
  hemoglobin: 'la hemoglobina',
  'total-cholesterol': 'el colesterol total',
  'hdl-cholesterol': 'el colesterol HDL',
  'ldl-cholesterol': 'el colesterol LDL',
  'non-hdl-cholesterol': 'el colesterol no HDL',
  triglycerides: 'los triglicéridos',
  glucose: 'la glucosa',
  insulin: 'la insulina',
  cortisol: 'el cortisol',
  'free-t4': 'la T4 libre',
  creatinine: 'la creatinina',
  alt: 'la ALT',
  ast: 'la AST',
  '25-hydroxyvitamin-d': 'la 25-hidroxivitamina D',
  'sperm-concentration': 'la concentración de espermatozoides',
  'total-sperm-count': 'el recuento total de espermatozoides',
  'sperm-progressive-motility': 'la movilidad progresiva de los espermatozoides',
  'sperm-total-motility': 'la movilidad total de los espermatozoides',
  'sperm-normal-morphology': 'la proporción de espermatozoides de forma típica',
  'sperm-vitality': 'la vitalidad de los espermatozoides',
  'semen-volume': 'el volumen de semen',
  'bone-mineral-density': 'la densidad mineral ósea',
  'bone-mineral-density-t-score': 'la puntuación T de la densidad mineral ósea',
  'bone-mineral-density-z-score': 'la puntuación Z de la densidad mineral ósea',
};

const isNamed = (analyte: string): analyte is CatalogueId => Object.hasOwn(NAMES, analyte);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const was = ({ plural }: Name): string => (plural ? 'fueron de' : 'fue de');
const ofName = ({ text }: Name): string => (text.startsWith('el ') ? `d${text}` : `de ${text}`);
const inBrackets = ({ owner, text }: ShownRange): string =>
  owner === 'laboratory' ? `(intervalo: ${text})` : `(intervalo publicado: ${text})`;

const FLAGS = {
  lower: 'como por debajo de su intervalo',
  inside: 'como dentro de su intervalo',
  higher: 'como por encima de su intervalo',
  outside: 'como fuera de su intervalo',
  negative: 'como negativo',
  positive: 'como positivo',
} as const;

export const spanish: PlainWords = {
  title: 'Resultados del análisis en palabras sencillas',
  draft: 'Borrador: un profesional clínico lo revisa antes de entregarlo.',
  reviewedBy: (name) => `Revisado por: ${name}`,
  nameOf: (analyte) => {
    const text = isNamed(analyte) ? NAMES[analyte] : analyte;
    return { text, ...(text.startsWith('los ') && { plural: true }) };
  },
  unit: (shown) => shown.replace(/^million\b/, 'millones').replace(/^thousand\b/, 'miles'),

  day: (day, month, year) => `el ${day} de ${MONTHS[month - 1] ?? ''} de ${year}`,
  month: (month, year) => `en ${MONTHS[month - 1] ?? ''} de ${year}`,
  year: (year) => `en ${year}`,
  time: (time) => `${time.startsWith('01') ? 'a la' : 'a las'} ${time}`,

  bloodTaken: (when) => `Estos resultados son de una muestra de sangre tomada ${when}.`,
  resultsFrom: (when) => `Estos resultados son de pruebas hechas ${when}.`,
  undated: 'No consta la fecha de estas pruebas.',
  calledInRecord: (label) => `En los datos se llaman ${label}.`,
  nothingRead: 'Ningún resultado de estas pruebas se pudo usar.',
  earlierNotShown: 'Hay resultados anteriores que no están en esta hoja.',

  result: (name, value) => `${capital(name.text)} ${was(name)} ${value}.`,
  resultWithRange: (name, value, range) => `${capital(name.text)} ${was(name)} ${value} ${inBrackets(range)}.`,
  another: (name, value) => `Otro resultado ${ofName(name)} fue de ${value}.`,
  flagged: (name, flag) => [`El laboratorio marcó el resultado ${ofName(name)} ${FLAGS[flag]}.`, 'No dio un número.'],
  signs: {
    '<': [
      'El signo < quiere decir «menos de».',
      'La cantidad era tan pequeña que el laboratorio no dio un número exacto.',
    ],
    '>': ['El signo > quiere decir «más de».', 'El laboratorio no dio un número exacto.'],
    '≤': ['El signo ≤ quiere decir «este número o menos».', 'El laboratorio no dio un número exacto.'],
    '≥': ['El signo ≥ quiere decir «este número o más».', 'El laboratorio no dio un número exacto.'],
  },
  between: (low, high) => `de ${low} a ${high}`,
  upTo: (high) => `hasta ${high}`,
  atLeast: (low) => `desde ${low}`,
  lessThan: (high) => `menos de ${high}`,
  moreThan: (low) => `más de ${low}`,
  range: ({ owner, text }) =>
    owner === 'laboratory'
      ? `El laboratorio usa este intervalo: ${text}.`
      : `Aquí se usa un intervalo publicado: ${text}.`,
  position: {
    below: 'El resultado está por debajo de ese intervalo.',
    within: 'El resultado está dentro de ese intervalo.',
    above: 'El resultado está por encima de ese intervalo.',
    indeterminate: 'No se sabe si el resultado está dentro de ese intervalo.',
  },
  undecided: [
    'No se sabe si este resultado está dentro de su intervalo:',
    'No se sabe si estos resultados están dentro de sus intervalos:',
  ],
  withoutRange: ['Este resultado llegó sin intervalo:', 'Estos resultados llegaron sin intervalo:'],
  inside: {
    laboratory: [
      'Este resultado está dentro del intervalo que usa el laboratorio:',
      'Estos resultados están dentro de los intervalos que usa el laboratorio:',
    ],
    mixed: [
      'Este resultado está dentro del intervalo que se usa aquí:',
      'Estos resultados están dentro de los intervalos que se usan aquí:',
    ],
  },

  change: {
    up: (before, when) => `El resultado subió: ${when} era de ${before}.`,
    down: (before, when) => `El resultado bajó: ${when} era de ${before}.`,
  },
  earlier: (before, when) => `El resultado fue de ${before} ${when}.`,
  same: (when) => `El resultado fue el mismo ${when}.`,
  inEarlierSample: 'en la prueba anterior',
  changeUndecided: 'No se sabe cuál de los dos es más alto.',
  conditionsDiffer: 'Las dos pruebas no se hicieron en las mismas condiciones.',
  conditionsUnknown: 'No se sabe si las pruebas anteriores se hicieron en las mismas condiciones.',

  calculated: [
    'Este número se calculó con otros resultados; no se midió:',
    'Estos números se calcularon con otros resultados; no se midieron:',
  ],
  assumed: 'Una parte se basa en un número fijo, de una prueba que no se hizo.',

  meanings: {
    testosterone: [
      'La testosterona es una hormona.',
      'En los hombres se forma sobre todo en los testículos.',
      'En las mujeres se forma un poco en los ovarios y en las glándulas suprarrenales.',
    ],
    estradiol: [
      'El estradiol es una forma de estrógeno.',
      'Todas las personas tienen algo de él.',
      'El cuerpo lo forma a partir de la testosterona.',
    ],
    gonadotropins: [
      'La LH y la FSH son señales de una glándula pequeña bajo el cerebro, la hipófisis.',
      'Van a los testículos o a los ovarios.',
    ],
    shbg: ['La SHBG es una proteína que lleva las hormonas sexuales en la sangre.'],
    'free-testosterone': ['La testosterona libre es la parte que no va unida a proteínas.'],
    albumin: ['La albúmina es la proteína principal de la sangre.'],
    prolactin: [
      'La prolactina es una hormona de una glándula pequeña bajo el cerebro, la hipófisis.',
      'Se la conoce sobre todo por su papel en formar la leche.',
    ],
    progesterone: ['La progesterona es una hormona.', 'La forma sobre todo el ovario después de soltar un óvulo.'],
    hematocrit: ['El hematocrito es la parte de la sangre que son glóbulos rojos.'],
    psa: ['El PSA es una proteína que forma la próstata.'],
    fats: ['LDL, HDL y triglicéridos son tipos de grasa que van en la sangre.'],
    'bone-density': ['La densidad ósea es cuánto mineral hay en el hueso.'],
  },
  hormone: 'Una hormona es una sustancia que lleva mensajes por el cuerpo.',
  rangeMeaning: 'Un intervalo muestra los valores de la mayoría de las personas de un grupo de comparación.',

  setAside: {
    'unknown-unit': 'Sin usar, porque no se conoce la unidad:',
    'ambiguous-unit': 'Sin usar, porque la unidad se puede leer de más de una forma:',
    'refused-unit': 'Sin usar, porque la unidad no es de esta prueba:',
    'missing-unit': 'Sin usar, porque el número llegó sin unidad:',
    'not-a-number': 'Sin usar, porque el resultado no se pudo leer como un número:',
    implausible: 'Sin usar, porque el número no cuadra con su unidad:',
    'outside-catalogue': 'Esta hoja no trata estas pruebas:',
    'code-conflict': 'Sin usar, porque el nombre y el código de la prueba no coinciden:',
    specimen: 'Sin usar, porque la prueba se hizo con otro tipo de muestra:',
    status: 'Sin usar, porque el laboratorio no lo da como resultado emitido:',
    'no-result': 'No llegó ningún resultado de:',
    duplicate: 'Llegó más de una vez y se muestra una:',
    'other-subject': 'Sin usar, porque no es de estos resultados:',
    'size-limit': 'Sin usar, porque los datos eran más largos de lo que se puede leer:',
    unsupported: 'Sin usar, porque su forma no se pudo leer:',
  },
  unnamed: 'un resultado sin nombre',

  remarks: {
    'pregnancy-governs-reading': [
      'Los resultados de hormonas cambian en el embarazo.',
      'No se usaron los intervalos habituales.',
    ],
    'hcg-high-pregnancy-not-stated': ['No consta si hay un embarazo, y eso cambia qué intervalos se usan.'],
    'under-adult-age': [
      'Estos resultados son de una persona que no tiene edad adulta.',
      'No se usaron los intervalos de adultos.',
    ],
    'cycle-phase-not-supplied': ['Algunos intervalos dependen del momento del ciclo, que no consta.'],
    'progesterone-phase-by-calendar': [
      'La progesterona cambia a lo largo del ciclo.',
      'El momento del ciclo solo se contó con el calendario.',
    ],
    'luteal-progesterone': ['En la segunda mitad del ciclo, la progesterona cambia mucho en pocas horas.'],
    'estradiol-immunoassay-at-low-concentration': [
      'La prueba de estradiol es menos exacta cuando su cantidad es pequeña.',
    ],
    'testosterone-immunoassay-at-low-concentration': [
      'La prueba de testosterona es menos exacta cuando su cantidad es pequeña.',
    ],
    'immunoassay-possible-on-listed-biotin': [
      'La biotina figura en la lista de tratamientos.',
      'La biotina puede cambiar lo que leen algunas pruebas.',
    ],
    'listed-drug-or-condition-affects-result': [
      'Un medicamento o una circunstancia que figura en los datos puede cambiar resultados de este tipo.',
    ],
    'methods-disagree': ['Dos formas de medir dieron resultados que no coinciden.', 'Se muestran ambos.'],
    'results-disagree': ['Dos resultados de la misma prueba no coinciden.', 'Se muestran ambos.'],
    'free-testosterone-measured-and-calculated-differ': [
      'La testosterona libre se midió y además se calculó.',
      'Las dos cifras no coinciden.',
    ],
    'printed-interval-does-not-fit-subject': [
      'Un intervalo impreso por el laboratorio es para otro grupo de personas.',
      'No se usó.',
    ],
    'result-on-a-limit': ['Un resultado está justo en el extremo de su intervalo.'],
  },
  duringTheDay: 'La testosterona cambia a lo largo del día.',
  timeNotKnown: 'No consta la hora de esta prueba.',
  treatmentListed: 'En los datos figura un tratamiento en el momento de estas pruebas.',
  treatmentsNotStated: 'Con estos resultados no llegó ninguna lista de medicamentos.',
  notWhy: 'Estos números no dicen por qué un resultado es más alto o más bajo.',
  notDone: 'No se puede decir nada de las pruebas que no se hicieron.',
  noDiagnosis: 'Esta hoja no es un diagnóstico y no contiene consejos de tratamiento.',
  closing: 'Las preguntas sobre estos resultados se pueden comentar con el equipo que pidió el análisis.',
};
