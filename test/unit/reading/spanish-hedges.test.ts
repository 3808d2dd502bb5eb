import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* One sentence a construction: what it asks for and for whom, and what hedges; and what only looks like it. */

const before = '# Honduras: declaración del portavoz sobre la detención de Marta Zelaya\n\nLa Sra. Marta Zelaya, defensora de los derechos humanos, fue detenida en Tela el 3 de mayo.\n\n';

/** Scope and kind of each ask, and the kind of each hedge, in a sentence of a statement on one person. */
function found(sentence: string): string {
  const { reading } = readingOf(before + sentence);
  const here = ({ start }: { start: number }): boolean => start >= before.length;
  return [...reading.recommendations.filter(here).map(({ scope, ask }) => `${scope} ${ask}`), ...reading.hedges.filter(here).map(({ kind }) => kind)].join(', ');
}

describe('Hedges of Spanish statements', () => {
  const rows = [
    ['situation other, false-balance', 'La UE exhorta a todas las partes a la moderación.'],
    ['softener', 'La UE celebra la creación de una comisión de investigación por parte del Gobierno.'],
    ['softener', 'Si bien saludamos las reformas emprendidas, seguimos preocupados por este caso.'],
    ['softener', 'Acogemos con agrado el anuncio del Presidente.'],
    ['note-taking', 'La UE toma nota de las garantías ofrecidas por el ministro.'],
    ['softener', 'La UE reconoce los avances logrados por Honduras en los últimos años.'],
    ['softener', 'La UE valora la cooperación de Honduras con las Naciones Unidas.'],
    ['softener', 'Somos conscientes de las dificultades que afronta el país.'],
    ['softener', 'Comprendemos la necesidad de luchar contra el crimen organizado.'],
    ['softener', 'Honduras ha logrado importantes avances en materia de derechos humanos.'],
    ['softener', 'Honduras es un socio importante de la Unión Europea.'],
    ['softener', 'Las autoridades han adoptado medidas alentadoras.'],
    ['vague-follow-up', 'La UE sigue con atención la evolución de la situación.'],
    ['vague-follow-up', 'La UE continuará siguiendo de cerca este caso.'],
    ['vague-follow-up', 'Permaneceremos atentos a la evolución del caso.'],
    ['vague-follow-up', 'La Delegación sigue muy de cerca el proceso.'],
    ['vague-follow-up', 'La UE se mantendrá vigilante.'],
    ['softener', 'La Unión Europea está dispuesta a acompañar a las autoridades hondureñas.'],
    ['softener', 'Reiteramos nuestra disposición a trabajar con el Gobierno.'],
    ['doubt', 'La Sra. Zelaya habría sufrido malos tratos.'],
    ['doubt', 'Según las informaciones disponibles, la Sra. Zelaya fue golpeada.'],
    ['doubt', 'De acuerdo con sus familiares, no ha visto a un médico.'],
    ['doubt', 'Nos preocupan los informes según los cuales la Sra. Zelaya ha sido maltratada.'],
    ['doubt', 'Las acusaciones parecen estar relacionadas con su trabajo.'],
    ['doubt', 'Al parecer, la Sra. Zelaya se encuentra incomunicada.'],
    ['doubt', 'Esta decisión podría tener graves consecuencias para la sociedad civil.'],
    ['doubt', 'La ley corre el riesgo de reducir el espacio cívico.'],
    ['softener', 'De aprobarse, esta ley restringiría la libertad de asociación.'],
    ['doubt', 'De confirmarse estas informaciones, se trataría de una grave violación.'],
    ['doubt', 'Si se confirmaran, estos hechos serían muy graves.'],
    ['note-taking', 'La UE ha sido informada de la detención de la Sra. Zelaya.'],
    ['note-taking', 'La Delegación ha tenido conocimiento de la sentencia.'],
    ['note-taking', 'La UE ha conocido con preocupación la detención de la Sra. Zelaya.'],
    ['note-taking', 'Constatamos que la Sra. Zelaya no ha sido liberada.'],
    ['note-taking', 'La UE observa que el juicio se celebró a puerta cerrada.'],
    ['deference', 'Sin pretender inmiscuirse en los asuntos internos del país, la UE recuerda estos principios.'],
    ['deference', 'Respetando plenamente la independencia del poder judicial, la UE recuerda el derecho a un juicio justo.'],
    ['euphemism', 'Lamentamos los incidentes ocurridos en Tela.'],
    ['euphemism', 'Nos preocupan los recientes acontecimientos.'],
    ['euphemism', 'La UE lamenta los hechos ocurridos en Tela.'],
    ['doubt', 'Los presuntos actos de tortura son muy graves.'],
    ['doubt', 'La UE teme posibles represalias contra su familia.'],
    ['softener', 'La UE agradece al Gobierno hondureño su cooperación.'],
    ['softener', 'Es un primer paso en la dirección correcta.'],
    ['hope', 'La UE espera poder continuar el diálogo.'],
    ['softener', 'La UE reitera su voluntad de trabajar con las autoridades.'],
    ['case investigate, hope', 'La UE confía en que la justicia aclare los hechos.'],
    ['case release, hope', 'Hacemos votos por que la Sra. Zelaya recupere su libertad.'],
    ['case investigate, hope', 'Deseamos que la investigación avance con rapidez.'],
    ['situation other, false-balance', 'La UE llama a todas las partes a actuar con moderación.'],
    ['case release, softener', 'La UE invita a las autoridades a considerar la posibilidad de liberarla.'],
    ['case drop-charges, softener', 'A falta de pruebas, los cargos deben ser retirados.'],
    ['case release, softener', 'A menos que se presenten pruebas, la Sra. Zelaya debe ser liberada.'],
    ['case other, hope', 'Agradeceríamos que las autoridades permitieran su traslado a un hospital.'],
    ['situation respect-rights, hope', 'La UE espera que Honduras respete sus compromisos internacionales.'],
    ['situation other, false-balance', 'La UE llama a todas las partes a entablar un diálogo.'],
    ['case investigate, hope', 'Confiamos en que la investigación llegue hasta las últimas consecuencias.'],
    ['case investigate, hope', 'Esperamos que este caso se esclarezca con prontitud.'],
    ['softener', 'La UE está lista para apoyar las elecciones.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(found(sentence), expected));
});
