import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What only the reader is told, who believes that something must be done, efforts by other names, and what somebody has to bear; in French and Spanish, some in English. */

const french = '# Gabon : déclaration de la porte-parole sur la détention de M. Arsène Ndong\n\nL’UE est préoccupée par la détention de M. Arsène Ndong, défenseur des droits de l’homme.\n\n';
const spanish = '# Cuba: declaración de la portavoz sobre la detención de Luis Paredes\n\nLa UE está preocupada por la detención de Luis Paredes, defensor de los derechos humanos.\n\n';
const english = '# Cuba: statement by the spokesperson on the detention of Luis Paredes\n\nThe EU is concerned by the detention of Luis Paredes, a human rights defender.\n\n';
const frenchReport = '# L’UE demande la libération d’Arsène Ndong\n\nLa porte-parole de l’UE, Anna Berg, a condamné lundi la détention d’Arsène Ndong au Gabon.\n\n';
const spanishReport = '# La UE pide la libertad de Luis Paredes\n\nLa portavoz de la UE, Anna Berg, condenó el lunes la detención de Luis Paredes en Cuba.\n\n';

const reads = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('What only the reader is told', () => {
  reads(french, [
    ['', 'Il est nécessaire d’indiquer que M. Ndong est malade.'],
    ['', 'Il est important de souligner que sa famille ne l’a pas vu.'],
    ['', 'Il convient de noter que le procès s’est tenu à huis clos.'],
    ['case investigate', 'Il est nécessaire de mener une enquête.'],
    ['case release', 'Il convient de le libérer.'],
  ]);
  reads(spanish, [
    ['', 'Es preciso indicar que el comunicado fue firmado por tres embajadas.'],
    ['', 'Hay que recordar que Cuba firmó el Pacto.'],
    ['', 'Conviene subrayar que el juicio fue a puerta cerrada.'],
    ['case release', 'Hay que liberar al señor Paredes.'],
    ['case investigate', 'Es preciso aclarar los hechos.'],
    ['case fair-trial', 'Conviene que tenga un juicio justo.'],
  ]);
});

describe('Who believes that something must be done', () => {
  reads(french, [
    ['', 'Le procureur croit que M. Ndong doit être jugé.'],
    ['case release', 'L’UE croit que M. Ndong doit être libéré.'],
  ]);
  reads(spanish, [
    ['', 'El fiscal cree que el señor Paredes debe ser juzgado.'],
    ['case drop-charges', 'La UE opina que los cargos deben ser retirados.'],
  ]);
  reads(frenchReport, [['case release', 'L’UE considère que « ce militant doit être libéré ».']]);
  reads(spanishReport, [['case release', 'La UE cree que «este activista debe ser liberado».']]);
});

describe('An effort and its act', () => {
  reads(french, [
    ['case investigate', 'L’UE appelle les autorités à tout mettre en œuvre et à retrouver M. Ndong.'],
    ['case release', 'L’UE appelle les autorités à tout mettre en oeuvre et à libérer M. Ndong.'],
  ]);
  reads(spanish, [
    ['case investigate', 'La UE insta a las autoridades a que pongan todo su empeño y lleven a cabo una investigación de su detención.'],
    ['case protect, case release', 'La UE insta a las autoridades a protegerlo y a liberarlo.'],
  ]);
});

describe('What somebody has to bear, or to take', () => {
  reads(french, [
    ['', 'M. Ndong souffre de diabète et doit suivre un traitement.'],
    ['', 'M. Ndong est malade et doit prendre des médicaments chaque jour.'],
    ['situation other', 'Le Gouvernement doit prendre des mesures.'],
  ]);
  reads(spanish, [
    ['', 'Luis Paredes está enfermo y debe someterse a una operación.'],
    ['', 'La señora Paredes debe presentarse cada semana en la comisaría.'],
    ['case access', 'Luis Paredes debe recibir sus medicamentos.'],
  ]);
  reads(english, [
    ['', 'Luis Paredes must serve nine years in prison.'],
    ['', 'Mr Paredes suffers from diabetes and must take medicine every day.'],
    ['case release', 'Luis Paredes must be released.'],
    ['situation other', 'The Cuban Parliament must decide.'],
  ]);
});

describe('A Spanish report without a title', () => {
  const told = (text: string): string => readingOf(text).reading.recommendations.map(({ scope, ask }) => `${scope} ${ask}`).join(', ');
  it('tells again what the EU said where its verb has no subject', () => {
    assert.equal(told('La Unión Europea expresó su alarma por los crímenes contra defensores en Perú.\n\nEn un comunicado, celebró la respuesta de las autoridades.\n\nAsimismo, instó a los distintos órganos del Estado a adoptar medidas que protejan a los defensores.\n'), 'situation protect');
    assert.equal(told('La Delegación de la Unión Europea en México reprobó el homicidio de la defensora Elena Ruiz Sol.\n\nEn una carta, la representación europea manifestó su inquietud.\n\nAdemás, hizo un llamado a las autoridades para que emprendan una investigación.\n'), 'case investigate');
  });
  it('is none where it tells only once', () => assert.equal(told('La Unión Europea expresó su alarma por los crímenes contra defensores en Perú.\n\nLos defensores fueron enterrados el lunes. Pidieron justicia.\n'), ''));
});
