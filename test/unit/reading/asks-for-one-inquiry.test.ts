import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* An inquiry and what it is to end in are one ask, where one verb asks for both. */

describe('An inquiry, and what it is to end in', () => {
  const count = (sentence: string): number => readingOf(sentence).reading.recommendations.length;
  const one = [
    'The EU calls on the authorities to investigate the attack and to bring those responsible to justice.',
    'The EU calls once again on the authorities to establish his place of detention and to ensure that the guilty are punished.',
    'The authorities should investigate the case, and shed light on the circumstances of his death.',
    'The authorities must look into these abuses, determine responsibility and ensure that the culprits are tried.',
    'The EU urges Togo to step up its efforts to promptly and fully investigate this murder and to bring to justice those who ordered it.',
    'Abuses should be investigated and the officers at fault made to answer for them.',
    'Those who break the law should be held accountable and answer in person for what they did.',
    'L’UE appelle les autorités togolaises à ouvrir une enquête sur ce meurtre et à en traduire les auteurs en justice.',
    'La UE hace un llamamiento a las autoridades competentes para que los asesinatos sean esclarecidos y los responsables llevados ante la justicia.',
  ];
  const two = [
    'The EU calls on the authorities to investigate the attack and to release the prisoners.',
    'The EU calls on the authorities to investigate the killing and to publish the findings.',
    'The EU calls on the authorities to investigate the abduction and to reveal where they are held.',
    'The EU calls on the police to investigate the attack and on the courts to try those responsible.',
    'The EU calls on the authorities to ensure that the attack is investigated and that those responsible are brought to justice.',
    'The attack must be investigated, and those responsible must be brought to justice.',
    'The EU calls on the authorities to investigate the attack, to bring those responsible to justice and to protect journalists.',
    'The EU calls on all States to search for the disappeared and to tell their families the truth.',
  ];
  for (const sentence of one) it(`is one ask: ${sentence}`, () => assert.equal(count(sentence), 1));
  for (const sentence of two) it(`is two: ${sentence}`, () => assert.equal(count(sentence), 2));
});

describe('A decision that is to be looked at again, and what is to come of it', () => {
  const count = (sentence: string): number => readingOf(sentence).reading.recommendations.length;
  const one = [
    'The EU urges the authorities to reconsider their decision, and remove the Institute from the list of undesirable organisations.',
    'The EU calls on Parliament to think again and not to pass the bill.',
    'The EU calls on Parliament to reconsider the bill and bring it into line with international standards.',
    'La UE insta al Gobierno a reconsiderar su decisión y retirar el proyecto.',
  ];
  const two = [
    'The EU calls on the authorities to review the verdict and release the prisoners.',
    'The EU calls on the authorities to review the case and to drop the charges.',
  ];
  for (const sentence of one) it(`is one ask: ${sentence}`, () => assert.equal(count(sentence), 1));
  for (const sentence of two) it(`is two: ${sentence}`, () => assert.equal(count(sentence), 2));
});

describe('Asks in words of responsibility, and those of others that are taken over', () => {
  const count = (sentence: string): number => readingOf(sentence).reading.recommendations.length;
  const asks = [
    'We hold the Government responsible for ensuring that the prisoners are safe.',
    'The EU supports the Special Rapporteur’s recommendation that the law be repealed.',
    'The EU associates itself with the appeal by the OSCE Representative to release the journalists.',
  ];
  const none = [
    'We hold the Government responsible for his death.',
    'The EU supports Togo in carrying out the recommendations of the mission.',
    'The EU associates itself with the statement by the OSCE Representative.',
  ];
  for (const sentence of asks) it(`is an ask: ${sentence}`, () => assert.equal(count(sentence), 1));
  for (const sentence of none) it(`is none: ${sentence}`, () => assert.equal(count(sentence), 0));
});
