import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const opening = '# Statement on Togo\n\nOn Monday, a court sentenced Ama Kodjo, a human rights defender, to two years in prison.\n\n';
const french = "# Déclaration sur le Togo\n\nLundi, un tribunal a condamné Ama Kodjo, défenseure des droits humains, à deux ans de prison.\n\n";
const spanish = '# Declaración sobre Honduras\n\nEl lunes, un tribunal condenó a Ana Lara, defensora de derechos humanos, a dos años de prisión.\n\n';

/** The words that hedge in a sentence behind an opening. */
function hedges(sentence: string, before = opening): readonly string[] {
  const text = before + sentence;
  return readingOf(text).reading.hedges.filter(({ start }) => start >= before.length).map(({ start, end }) => text.slice(start, end));
}

describe('Hedges of more classes, and their nearest neighbours', () => {
  for (const [sentence, words] of [
    // Whatever tells it: studies, reports, accounts.
    ['Carefully gathered reports which speak of forced labour add to this concern.', 'reports which speak of'],
    ['Studies alleging forced labour add to this concern.', 'Studies alleging'],
    ['Accounts of the shooting of unarmed marchers have given rise to concern.', 'Accounts of the shooting'],
    ['Her eyesight has been reported failing.', 'has been reported failing'],
    // An abuse that is called apparent, with no article.
    ['We deplore the abduction of two nurses and apparent forced returns of refugees.', 'apparent forced'],
    ['The checks seem to be meant to silence the unions.', 'seem to be meant'],
    // A condition.
    ['The new code will, if duly applied, bring down the number of prisoners.', 'if duly applied'],
    ['If held only for taking part in a vigil, she must be released at once.', 'If held only for'],
    ['Pending confirmation that she was beaten for her work, this says much.', 'Pending confirmation that'],
    // A hearing that is looked forward to; one hedge where the words grant.
    ['We look forward to the appeal hearing.', 'look forward to the appeal hearing'],
    ['While looking forward to the outcome of the inquiry, the EU condemns these killings.', 'While looking forward to the outcome of the inquiry'],
    ["We understand from Ms Kodjo's counsel that the appeal will be heard in May.", "understand from Ms Kodjo's counsel that"],
  ] as const) it(`finds “${words}”`, () => assert.deepEqual(hedges(sentence), [words]));

  for (const sentence of [
    'We thank the Council for this debate on the report of the Independent Expert.',
    'We have learned of apparent calm in the streets.',
    'The statement also notes the demand for the release of Ama Kodjo.',
    'We note the danger of giving the impression that the courts are not free.',
    "While our commitment to Togo's sovereignty and integrity remains, we condemn these beatings.",
    "We support the country's European and democratic hopes.",
    'If they are held only for their views, this is a breach of the law.',
    'We look forward to hearing your views.',
  ]) it(`finds none in “${sentence}”`, () => assert.deepEqual(hedges(sentence).filter((words) => !words.startsWith('have learned')), []));

  it('has what a reporter doubts as the reporter’s', () => {
    const report = '# EU calls for the release of Ama Kodjo\n\nThe EU Delegation on Tuesday called for the release of the writer Ama Kodjo.\n\n';
    assert.deepEqual(hedges('According to her friends, she was beaten at the police station.', report), []);
    assert.deepEqual(hedges('The EU said that, according to her friends, she was beaten at the police station.', report), ['according to']);
    assert.deepEqual(hedges('According to her friends, she was beaten at the police station.'), ['According to']);
  });

  for (const [sentence, words, before] of [
    ["En attendant que le lien avec son travail soit établi, ce crime en dit long.", 'En attendant que le lien avec son travail soit établi', french],
    ['La UE y sus Estados miembros hemos seguido con honda inquietud su huelga de hambre.', 'hemos seguido con honda inquietud', spanish],
    ['A la espera de que se compruebe el vínculo con su labor, lo sucedido es muy grave.', 'A la espera de que se compruebe', spanish],
  ] as const) it(`finds “${words}”`, () => assert.deepEqual(hedges(sentence, before), [words]));

  it('has what reliable sources tell as told', () => {
    assert.deepEqual(hedges("La Ligue a appris de sources fiables l'enlèvement de M. Kossi Mensah.", french), []);
    assert.deepEqual(hedges("L'UE est consciente de la lourdeur des faits.", french), []);
  });
});
