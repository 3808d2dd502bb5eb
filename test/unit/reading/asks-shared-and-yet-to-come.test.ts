import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/** What is asked for in the second paragraph of a statement on an attack, by its words. */
function asksOf(sentence: string, title = '# Belize: Statement by the Spokesperson on the attack on Ana Lovell', opening = 'Human rights defender Ana Lovell was beaten in Dangriga on Monday.'): string[] {
  const text = `${title}\n\n${opening}\n\n${sentence}`;
  return readingOf(text).reading.recommendations.map(({ start, end }) => text.slice(start, end));
}

const french = ['# Bénin : déclaration de la porte-parole sur l’agression d’Ana Loko', 'La défenseure des droits humains Ana Loko a été agressée lundi.'] as const;
const spanish = ['# Panamá: Declaración de la portavoz sobre el ataque a Ana Lobo', 'La defensora de derechos humanos Ana Lobo fue atacada el lunes.'] as const;

describe('Asks of the future, of others who are joined, and of people by what they are', () => {
  const english: readonly (readonly [string, readonly string[]])[] = [
    ['It will also be important to hear every witness.', ['It will also be important to hear every witness']],
    ['It would be essential to carry out an inquiry into this attack.', ['It would be essential to carry out an inquiry into this attack']],
    ['It is important, as the Ombudsman himself has said, to carry out an inquiry.', ['It is important, as the Ombudsman himself has said, to carry out an inquiry']],
    ['It will be important news for the region.', []],
    ['The guilty need to be brought to trial.', ['The guilty need to be brought to trial']],
    ['The accused need to be given access to their lawyers.', ['The accused need to be given access to their lawyers']],
    ['The urgent need to protect defenders is known.', []],
    ['We echo the Rapporteur’s condemnation of this assault and her call for a swift inquiry.', ['her call for a swift inquiry']],
    ['We echo the Rapporteur’s condemnation of this assault and her expectation that the attackers will be tried.', ['her expectation that the attackers will be tried']],
    ['The EU recalls the arrest of the writer in May and his call for reforms.', []],
    ['The authorities are responsible for her life and safety.', []],
    ['The authorities must end the harassment of opposition parties, free newspapers, churches and unions.', ['The authorities must end the harassment of opposition parties, free newspapers, churches and unions']],
    ['The authorities must end the harassment of churches, free all prisoners and drop the charges.', ['The authorities must end the harassment of churches', 'free all prisoners', 'drop the charges']],
    ['Her family deserves to know that she is not forgotten.', []],
    ['Her family deserves to know who gave the order.', ['Her family deserves to know who gave the order']],
    ['All freedoms under the ‘One Land, Two Peoples’ rule must be restored.', ['All freedoms under the ‘One Land, Two Peoples’ rule must be restored']],
  ];
  for (const [sentence, expected] of english) it(sentence, () => assert.deepEqual(asksOf(sentence), expected));

  const hopes: readonly (readonly [string, number])[] = [
    ['The EU hopes that the thaw in the region will create the conditions for progress.', 0],
    ['The EU hopes that this gesture will contribute to restoring trust.', 0],
    ['The EU hopes that the Government will contribute to restoring trust.', 1],
    ['The EU hopes that this step will pave the way for the release of all prisoners.', 1],
  ];
  for (const [sentence, count] of hopes) it(`${count === 0 ? 'of circumstances nothing is asked' : 'asked for'}: ${sentence}`, () => assert.equal(asksOf(sentence).length, count));

  const others: readonly (readonly [string, readonly [string, string], number])[] = [
    ['Il sera également important de mener une enquête rapide.', french, 1],
    ['Il est essentiel, comme le ministre l’a dit lui-même, que cette agression fasse l’objet d’une enquête.', french, 1],
    ['Nous faisons nôtres la condamnation de la Rapporteuse et son appel à une enquête indépendante.', french, 1],
    ['L’UE espère que ce geste contribuera à rétablir la confiance.', french, 0],
    ['Les autorités sont responsables de sa vie.', french, 0],
    ['También será importante llevar a cabo una investigación rápida.', spanish, 1],
    ['Será fundamental, como ha dicho el propio ministro, que se investigue este ataque.', spanish, 1],
    ['Compartimos la preocupación de la Relatora y su expectativa de que los agresores sean juzgados.', spanish, 1],
    ['La UE espera que este gesto contribuya a restablecer la confianza.', spanish, 0],
    ['Las autoridades son responsables de su vida.', spanish, 0],
  ];
  for (const [sentence, [title, opening], count] of others) it(`${count === 0 ? 'none' : 'asked'}: ${sentence}`, () => assert.equal(asksOf(sentence, title, opening).length, count));

  it('knows an organisation by the word with which its name ends, behind the mark that opens its paragraph too', () => {
    const title = '# Belize: Harbour International condemns the arrest of Ana Lovell';
    const asked = (sentence: string): string[] => asksOf(sentence, title, 'Ana Lovell was arrested on Monday.');
    assert.deepEqual(asked('Harbour International deplores the threats against her family and demands her immediate release.'), ['demands her immediate release']);
    assert.deepEqual(asked('“Harbour International joins the rest of civil society in Belize in condemning the manner of this arrest and demands her immediate release or trial.'), ['demands her immediate release or trial']);
  });

  it('asks nothing twice: for what another ask of the sentence is on, and by what joins somebody’s call', () => {
    assert.deepEqual(asksOf('We call on the authorities to free Ana Lovell and to open the dialogue which we have long called for.'), ['call on the authorities to free Ana Lovell', 'to open the dialogue which we have long called for']);
    assert.equal(asksOf('Nous appelons les autorités à la libérer et à ouvrir le dialogue que nous réclamons depuis mai.', ...french).length, 2);
    assert.equal(asksOf('Nous appelons les autorités à libérer Ana Loko, et à ouvrir le dialogue, que nous les exhortons à mener sans délai.', ...french).length, 3);
    assert.deepEqual(asksOf('L’UE se joint à l’appel de la Commission pour demander sa libération.', ...french), ['demander sa libération']);
    assert.deepEqual(asksOf('L’UE s’associe à la demande de la Commission pour dénoncer ces arrestations.', ...french), []);
  });

  it('goes on with a modal behind a purpose where a comma stands before “and”', () => {
    assert.deepEqual(asksOf('Les autorités doivent ouvrir une enquête pour établir les faits, et indemniser sa famille.', ...french), ['Les autorités doivent ouvrir une enquête pour établir les faits', 'indemniser sa famille']);
    assert.equal(asksOf('Les autorités doivent ouvrir une enquête pour établir les faits et identifier les coupables.', ...french).length, 1);
    assert.equal(asksOf('Las autoridades deben abrir una investigación para esclarecer los hechos, y proteger a su familia.', ...spanish).length, 2);
  });

  it('leaves out the first letters of an ask in which a text breaks off, and a noun of asking in the name of an office', () => {
    const title = '# Belize: Statement by the Spokesperson on the attack on Ana Lovell';
    assert.deepEqual(asksOf('We urge the authorities to free Ana Lovell and to re', title), ['urge the authorities to free Ana Lovell']);
    assert.deepEqual(asksOf('We urge the authorities to free Ana Lovell and to investigate', title), ['urge the authorities to free Ana Lovell', 'to investigate']);
    assert.equal(readingOf('Joint statement on Ana Lovell\n\nBHRC Press and Outreach Director\n\n[email protected]\n\nThe EU condemns this attack.').reading.recommendations.length, 0);
  });

  it('leaves out who said so behind what is asked, and the line of place and day before it', () => {
    const asked = (text: string): string[] => readingOf(text).reading.recommendations.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(asked('Belmopan, 9 September 2022 — The authorities must free Ana Lovell and drop the charges, the Network for Press Safety (NPS) said today.'), ['The authorities must free Ana Lovell', 'drop the charges']);
    assert.deepEqual(asked('# EU on Ana Lovell\n\nThe authorities must free Ana Lovell and drop the charges, said EU Spokesperson Petra Havlik on Monday.'), ['The authorities must free Ana Lovell', 'drop the charges']);
    assert.deepEqual(asked('# EU on Ana Lovell\n\nThe EU calls for the release of Ana Lovell, noted lawyer and writer, and for an inquiry.'), ['calls for the release of Ana Lovell, noted lawyer and writer', 'for an inquiry']);
  });

  it('takes what an organisation’s officer is quoted as saying where the text is told to be that organisation’s, in French too', () => {
    const text = 'Cotonou, le 9 septembre 2022 — Les autorités doivent libérer Ana Loko, a déclaré aujourd’hui le Réseau pour la sûreté des reporters.\n\n« Les autorités doivent enquêter sur cette agression », a déclaré Jeanne Ruiz, responsable au RSR.';
    assert.deepEqual(readingOf(text).reading.recommendations.map(({ start, end }) => text.slice(start, end)), ['Les autorités doivent libérer Ana Loko', 'Les autorités doivent enquêter sur cette agression']);
  });

  it('counts once what headlines below the title ask, and nothing of links to other articles', () => {
    const title = '# Belize: Statement by the Spokesperson on Harbour FM';
    const count = (...lines: readonly string[]): number => readingOf([title, ...lines].join('\n\n')).reading.recommendations.length;
    assert.equal(count('The station must be reopened at once', 'The EU deplores this closure. The station must be reopened at once.', 'Read also: EU calls for the release of Ana Lovell'), 1);
    assert.equal(count('The authorities must free Ana Lovell', 'The EU deplores this closure.'), 1);
    assert.equal(count('The authorities must free Ana Lovell', 'The authorities must free Ana Lovell', 'The EU deplores this closure.'), 1);
  });

  it('takes what a text without a title tells of the EU for what is asked, where nothing in it says so', () => {
    const told = 'The European Union (EU) has called on the government of Belize to ensure a good climate for civil society, without fear of reprisals.';
    const quoted = '“Freedom of speech is vital in any democracy,” said Spokesperson for Foreign Affairs and Security Policy Petra Havlik in a statement.';
    const asked = (text: string): number => readingOf(text).reading.recommendations.length;
    assert.equal(asked(`${told}\n\n${quoted}\n\nThe Government said that it was dismayed.`), 1);
    assert.equal(asked(`${told}\n\nThe EU condemns these raids.`), 0);
    const high = 'The verdict is a grave step, EU High Representative Petra Havlik said. Havlik also urged Belize to honour its duties.';
    assert.equal(asked(`${high} The EU renewed its call for the release of Ana Lovell.`), 2);
    assert.equal(asked(`${high} The EU renewed its call for the release of Ana Lovell two weeks ago in Belmopan.`), 1);
    assert.equal(asked(`${high} The EU renews its call for the release of Ana Lovell.`), 1);
  });
});
