import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { readingOf } from './reading-of.js';

/* Asks that sound like the case and are of the country, or the other way round; the term where it means counsel. */

type Row = readonly [text: string, asks: readonly string[]];

const jailed = '# Togo: Statement by the Spokesperson on the sentencing of Kodjo Amegan\n\nThe lawyer Kodjo Amegan was sentenced to five years in prison on Monday.';
const shot = '# Togo: Statement by the Spokesperson on the killing of Kodjo Amegan\n\nThe lawyer Kodjo Amegan was shot dead on Monday.';
const killed = '# Togo: Statement by the Spokesperson on the killing of marchers\n\nSeveral people were killed in the marches in Lomé. The Government has promised reforms of the police.';
const readers = 'Brussels, 12 April. Parliament has passed a bill setting prison terms for readers of banned books.';

const asks: readonly Row[] = [
  // What befalls people in a part of the country; not what befell those of the case.
  [`${jailed} The EU calls for an end to the enforced disappearances in the north.`, ['respect-rights situation']],
  [`${jailed} The EU calls on the authorities to put an end to the abductions and kidnappings along the border.`, ['protect situation']],
  ['# Togo: Statement by the Spokesperson on the abduction of two activists\n\nTwo activists were abducted on Monday. The EU calls on the authorities to investigate the abductions.', ['investigate case']],
  // All that are like what was told are more than that.
  [`${shot} The EU calls on the authorities to investigate all killings of this sort.`, ['investigate situation']],
  [`${shot} Killings of this sort must be investigated.`, ['investigate case']],
  // Two verbs before those who are to be freed.
  [`${jailed} The EU calls on Togo to immediately and unconditionally free and compensate him.`, ['release case']],
  [`${jailed} Togo must free and fully rehabilitate all those wrongfully imprisoned.`, ['release situation']],
  [`${jailed} The EU calls on Togo to hold free and fair elections.`, ['other situation']],
  // A clause on what is asked for names nobody who is to do it.
  [`${shot} The EU calls for a prompt, searching and open inquiry that will take those guilty of this deed to court, show how it came to happen, and awaits an answer.`, ['investigate case']],
  [`${shot} The EU calls for those guilty of this deed to be taken to court.`, ['investigate case']],
  // What is done to reforms and promises, and not to people.
  [`${killed} We expect to see them put firmly into practice.`, ['other situation']],
  [`${killed} We expect them to be carried out without delay.`, ['other situation']],
  [`${killed} The police hold three marchers. We expect to see them set free.`, ['release case']],
  ['# Perú: declaración del portavoz sobre la muerte de manifestantes\n\nVarias personas murieron en las marchas. El Gobierno ha prometido reformas. Esperamos verlas puestas en práctica.', ['other situation']],
  // The hearing of a review is no court's.
  [`${jailed} We call on Togo to fulfil the recommendations addressed to it during the hearing of its second Universal Periodic Review.`, ['respect-rights situation']],
  [`${jailed} We call on Togo to let observers attend the hearing of his appeal.`, ['access case']],
  // A law that sets penalties sentences nobody.
  [`${readers} The EU calls on the authorities of Togo to end the baseless persecution.`, ['protect situation']],
  ["Bruxelles, le 12 avril. Le Parlement a adopté un projet de loi prévoyant des peines de prison pour les lecteurs. L'UE appelle les autorités togolaises à mettre fin à la persécution.", ['protect situation']],
  ['Bruselas, 12 de abril. La Asamblea aprobó una ley que prevé penas de prisión para quienes lean libros prohibidos. La UE pide a las autoridades de Nicaragua que pongan fin a la persecución.', ['protect situation']],
  // A verb of asking that ends a name.
  ["# Georgia: Statement on the sentencing of Nino Beridze\n\nThe raids on Batumi Press show how writers fare in Georgia, in breach of the State's duty to safeguard freedom of opinion.", []],
  ['# Georgia: Statement on the sentencing of Nino Beridze\n\nTbilisi, 3 May. Twelve Missions Call for Release of Poet.', ['release case']],
];

type Verdict = readonly [id: string, text: string, status: string];

const verdicts: readonly Verdict[] = [
  ['case-recommendation', `${jailed} The EU calls on the authorities to release all unlawfully-held people.`, 'met'],
  ['case-recommendation', `${jailed} The EU calls on the authorities to free and compensate all those wrongfully imprisoned.`, 'met'],
  ['case-recommendation', `${jailed} The EU calls on the authorities to release all unlawfully-held activists.`, 'partial'],
  // Whoever is out is none of those who remain behind bars.
  ['case-recommendation', '# Cuba: declaración del portavoz sobre Ana Roth\n\nLa UE acoge con alivio la salida de prisión de la disidente Ana Roth. Pide a las autoridades que liberen a todos los que siguen en prisión.', 'missing'],
  ['case-recommendation', '# Cuba: declaración del portavoz sobre Ana Roth\n\nLa UE condena la detención de la disidente Ana Roth. Pide a las autoridades que liberen a todos los que siguen en prisión.', 'met'],
  // Who defends somebody in court is no human rights defender by that.
  ['hrd-term', "# Togo : déclaration sur l'arrestation de Kodjo Amegan\n\nKodjo Amegan a été arrêté lundi. Sa famille et ses défenseurs n'ont pu le voir.", 'missing'],
  ['hrd-term', "# Togo : déclaration sur l'arrestation de Kodjo Amegan\n\nKodjo Amegan a été arrêté lundi. La famille et les défenseurs de M. Amegan n'ont pu le voir.", 'missing'],
  ['hrd-term', "# Togo : déclaration sur l'arrestation de Kodjo Amegan\n\nLe défenseur Kodjo Amegan a été arrêté lundi.", 'met'],
  ['hrd-term', '# Cuba: declaración sobre la detención de Ana Roth\n\nAna Roth fue detenida el lunes. El defensor de la señora Roth no pudo verla.', 'missing'],
  ['hrd-term', '# Perú: declaración del portavoz sobre la ley forestal\n\nLa ley daña a los pueblos indígenas y castiga a sus defensores y a las defensoras de los derechos humanos.', 'met'],
  ['hrd-term', '# Cuba: declaración sobre la detención de Ana Roth\n\nLa defensora Ana Roth fue detenida el lunes.', 'met'],
];

describe('Whose case an ask is: reviews, promises, all who are held', () => {
  for (const [text, expected] of asks) it(`${expected.join(', ') || 'none'}: ${text.slice(-110)}`, () => assert.deepEqual(readingOf(`${text}\n`).reading.recommendations.map(({ ask, scope }) => `${ask} ${scope}`), expected));

  for (const [id, text, expected] of verdicts) it(`${id} ${expected}: ${text.slice(-110)}`, () => assert.equal(check(`${text}\n`).scorecard.benchmarks.find((benchmark) => benchmark.id === id)?.status, expected));
});
