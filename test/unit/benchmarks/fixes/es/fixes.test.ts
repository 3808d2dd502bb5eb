import { runPairs, type Pairs } from '../pairs.js';

const draft = { language: 'es', title: 'Honduras: Declaración del portavoz sobre una detención' };

const fixes: Readonly<Record<string, Pairs>> = {
  'The term': {
    rule: 'hrd-term',
    kind: 'missing',
    pairs: [
      ['El activista Juan Maldonado fue detenido el lunes.', '*El defensor de derechos humanos Juan Maldonado fue detenido el lunes.'],
      ['La activista ambiental Berta Maldonado fue detenida el lunes.', '*La defensora ambiental Berta Maldonado fue detenida el lunes.'],
      ['La Sra. Berta Maldonado, activista de derechos humanos, fue detenida.', '*La Sra. Berta Maldonado, defensora de derechos humanos, fue detenida.'],
      ['Berta Maldonado fue detenida el lunes en Tegucigalpa.', 'Berta Maldonado, defensora de derechos humanos, fue detenida el lunes en Tegucigalpa.'],
      ['La UE condena la detención de Berta Maldonado.', 'La UE condena la detención de Berta Maldonado, persona defensora de derechos humanos.'],
    ],
  },
  'People who are counted': {
    rule: 'names-individual',
    kind: 'counted',
    pairs: [
      ['Tres activistas fueron detenidos el lunes.', 'Tres defensores de derechos humanos, [NOMBRE], [NOMBRE] y [NOMBRE], fueron detenidos el lunes.'],
      ['Dos periodistas independientes fueron detenidos el lunes.', 'Dos periodistas independientes, [NOMBRE] y [NOMBRE], fueron detenidos el lunes.'],
    ],
  },
  'Weak verbs': {
    rule: 'direct-recommendation',
    kind: 'weak-verb',
    pairs: [
      ['La UE alienta a las autoridades hondureñas a liberar a Berta Maldonado sin demora.', '*La UE insta a las autoridades hondureñas a liberar a Berta Maldonado sin demora.', 'La UE exhorta a las autoridades hondureñas a liberar a Berta Maldonado sin demora.'],
      ['La UE recomienda a las autoridades que revisen la ley.', '*La UE pide a las autoridades que revisen la ley.'],
      ['Las autoridades son invitadas a revisar la ley.', 'Las autoridades deben revisar la ley.'],
    ],
  },
  'Verbs that could be stronger': {
    rule: 'direct-recommendation',
    kind: 'could-be-stronger',
    pairs: [
      ['Las autoridades hondureñas deberían liberar a Berta Maldonado sin demora.', 'Las autoridades hondureñas deben liberar a Berta Maldonado sin demora.'],
      ['Es fundamental que las autoridades respeten la ley.', 'Las autoridades deben respetar la ley.'],
      ['La UE espera que las autoridades modifiquen la ley e investiguen los malos tratos.', 'La UE insta a las autoridades a modificar la ley y a investigar los malos tratos.'],
    ],
  },
  'Asks that address nobody': {
    rule: 'direct-recommendation',
    kind: 'no-addressee',
    pairs: [
      ['La UE insta a la liberación inmediata e incondicional de Berta Maldonado.', 'La UE insta a las autoridades hondureñas a liberar inmediatamente y sin condiciones a Berta Maldonado.'],
      ['La UE pide la liberación inmediata de Berta Maldonado.', 'La UE pide a las autoridades hondureñas la liberación inmediata de Berta Maldonado.'],
      ['Berta Maldonado debe ser liberada inmediatamente.', 'Las autoridades hondureñas deben liberar a Berta Maldonado inmediatamente.'],
      ['El derecho a protestar debe ser protegido.', 'Las autoridades hondureñas deben proteger el derecho a protestar.'],
      ['Todos los cargos contra Berta Maldonado deben ser retirados.', 'Las autoridades hondureñas deben retirar todos los cargos contra Berta Maldonado.'],
    ],
  },
  'A release that is not asked for now': {
    rule: 'direct-recommendation',
    kind: 'not-immediate',
    pairs: [
      ['Instamos a las autoridades hondureñas a liberar a Berta Maldonado.', 'Instamos a las autoridades hondureñas a liberar inmediatamente y sin condiciones a Berta Maldonado.', 'Instamos a las autoridades hondureñas a liberar inmediatamente a Berta Maldonado.'],
      ['La UE pide a las autoridades hondureñas la liberación de Berta Maldonado.', 'La UE pide a las autoridades hondureñas la liberación inmediata e incondicional de Berta Maldonado.', 'La UE pide a las autoridades hondureñas la liberación inmediata de Berta Maldonado.'],
    ],
  },
  Hope: {
    rule: 'no-hedging',
    kind: 'hope',
    pairs: [
      ['La UE desea que las autoridades hondureñas liberen a Berta Maldonado.', '*La UE insta a las autoridades hondureñas a liberar a Berta Maldonado.'],
      ['Confiamos en que el Gobierno la libere.', '*Instamos al Gobierno a liberarla.'],
      ['La UE desea que las autoridades hondureñas liberen a quienes siguen presos y que permitan regresar a los demás.', 'La UE insta a las autoridades hondureñas a que liberen a quienes siguen presos y que permitan regresar a los demás.'],
      ['La UE desea que los cargos sean retirados.', 'La UE pide que los cargos sean retirados.'],
      ['La UE acogería con agrado la liberación de Berta Maldonado.', 'La UE pide la liberación de Berta Maldonado.'],
    ],
  },
  Deference: {
    rule: 'no-hedging',
    kind: 'deference',
    pairs: [
      ['Respetando plenamente la independencia del poder judicial, la Unión Europea condena el fallo.', '*La Unión Europea condena el fallo.'],
      ['La UE, con pleno respeto de la soberanía de Honduras, condena el fallo.', '*La UE condena el fallo.'],
      ['La UE respeta la independencia del poder judicial, pero condena el fallo.', '*La UE condena el fallo.'],
    ],
  },
  'Taking note': {
    rule: 'no-hedging',
    kind: 'note-taking',
    pairs: [
      ['La UE toma nota del fallo.', 'La UE deplora el fallo.', 'La UE condena el fallo.'],
      ['La UE toma nota de la condena de Berta Maldonado.', 'La UE deplora la condena de Berta Maldonado.'],
      ['La UE ha tenido conocimiento de la liberación de Berta Maldonado.', 'La UE celebra la liberación de Berta Maldonado.'],
      ['La UE toma nota de que Berta Maldonado fue condenada. Espera que se revise el fallo.'],
      ['La UE toma nota de que Berta Maldonado fue condenada.', 'Berta Maldonado fue condenada.'],
    ],
  },
  Doubt: {
    rule: 'no-hedging',
    kind: 'doubt',
    pairs: [
      ['Berta Maldonado habría sido golpeada por la policía.', 'Berta Maldonado ha sido golpeada por la policía.'],
      ['Según informaciones, Berta Maldonado fue golpeada.', 'Berta Maldonado fue golpeada.'],
      ['Al parecer, Berta Maldonado fue golpeada.', 'Berta Maldonado fue golpeada.'],
      ['De confirmarse que fue golpeada, se trataría de tortura.'],
      ['Berta Maldonado fue presuntamente golpeada.', 'Berta Maldonado fue golpeada.'],
    ],
  },
  Softeners: {
    rule: 'no-hedging',
    kind: 'softener',
    pairs: [
      ['Hacemos un respetuoso llamado a las autoridades para que liberen a Berta Maldonado.', '*Hacemos un llamado a las autoridades para que liberen a Berta Maldonado.'],
      ['Instamos a las autoridades a liberar a Berta Maldonado, si es posible.', '*Instamos a las autoridades a liberar a Berta Maldonado.'],
      ['Instamos a las autoridades a considerar la posibilidad de liberar a Berta Maldonado.', '*Instamos a las autoridades a liberar a Berta Maldonado.'],
    ],
  },
  'Vague promises': {
    rule: 'no-hedging',
    kind: 'vague-follow-up',
    pairs: [
      // At the head of a paragraph "y" joins nothing that could stay.
      [
        'Y continúa observando de cerca todo hecho que ponga en peligro a los pueblos.',
        'Y solicitará una reunión con [MINISTRO] sobre este caso antes del [FECHA].',
        'Y solicitará visitar a [NOMBRE] en prisión antes del [FECHA].',
        'Y planteará este caso en [PRÓXIMO DIÁLOGO], el [FECHA].',
      ],
      ['La Unión Europea sigue con gran preocupación las condenas impuestas a tres maestros.', 'La Unión Europea expresa su profunda preocupación por las condenas impuestas a tres maestros.'],
      [
        'Permaneceremos atentos a la evolución del caso.',
        'Solicitaremos una reunión con [MINISTRO] sobre este caso antes del [FECHA].',
        'Solicitaremos visitar a [NOMBRE] en prisión antes del [FECHA].',
        'Plantearemos este caso en [PRÓXIMO DIÁLOGO], el [FECHA].',
      ],
    ],
  },
  'False balance': {
    rule: 'no-hedging',
    kind: 'false-balance',
    pairs: [
      ['La UE insta a todas las partes a actuar con moderación.', 'La UE insta a las autoridades hondureñas a actuar con moderación.'],
      ['A todas las partes las llamamos a respetar la ley.', 'A las autoridades hondureñas las llamamos a respetar la ley.'],
      ['La UE insta a todos los actores armados a actuar con moderación.'],
    ],
  },
};

for (const [what, pairs] of Object.entries(fixes)) runPairs(draft, what, pairs);

// A euphemism stands where nothing names what was done.
runPairs({ ...draft, title: 'Honduras: Declaración del portavoz sobre un juicio' }, 'Euphemisms', {
  rule: 'no-hedging',
  kind: 'euphemism',
  pairs: [
    ['La UE lamenta el incidente.', 'La UE lamenta el juicio.', 'La UE lamenta el procesamiento.'],
    ['La UE lamenta los recientes incidentes.', 'La UE lamenta los recientes juicios.', 'La UE lamenta los recientes procesamientos.'],
  ],
});
