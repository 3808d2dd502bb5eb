import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* What stands between two asks, between a verb and what it asks for, and between the two parts of a sentence that a report quotes. */

const arrest = '# Togo: Statement by the Spokesperson on the arrest of Ama Kodjo\n\nThe human rights defender Ama Kodjo was arrested in Lomé on Monday.\n\n';
const report = '# EU condemns the arrest of a human rights defender in Togo\n\nLOMÉ – The European Union on Tuesday condemned the arrest of the human rights defender Ama Kodjo.\n\n';

const check = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('Adverbs and asides that join one ask to the next', () => {
  check(arrest, [
    ['case release, situation law', 'The EU calls on Togo to release her and ultimately to repeal the law on assembly.'],
    ['case release, situation law', 'The EU calls on Togo to release her and – as a next step – to repeal the law on assembly.'],
    ['case release, situation law', 'The EU calls on Togo to release her – and – to repeal the law on assembly.'],
    ['case release, situation law', 'The EU calls on Togo to release her and (as the Minister has promised) to repeal the law on assembly.'],
    ['case release, situation law', 'The EU calls on Togo to release her, and by the same token to repeal the law on assembly.'],
    ['case release, situation law', 'The EU calls on Togo to release her, then to repeal the law on assembly.'],
    ['case release, situation law', 'The EU asks that she be released and eventually that the law on assembly be repealed.'],
    // One ask, whatever adverb stands between two verbs that share their object.
    ['case release', 'The EU calls on Togo to release her immediately and indeed unconditionally.'],
  ]);
});

describe('An aside between a verb and its object, and between a modal and its verb', () => {
  check(arrest, [
    ['case release, situation law', 'The EU calls on Togo to release, as its own courts have ordered, all those arrested with her and to repeal the law on assembly.'],
    ['case drop-charges', 'The EU calls on Togo to drop, as it has promised, all charges against her.'],
    ['case release', 'Ama Kodjo must, in our judgment, be released.'],
    ['case release', 'The authorities must now, before the week is out, release her.'],
    ['case drop-charges', 'The charges against her need now to be dropped.'],
    ['case drop-charges', 'The authorities need, as a matter of priority, to drop all charges against her.'],
    ['', 'Her courage must continue to guide our work.'],
    ['case release', 'The EU repeats – for the third time this year – its call for her release.'],
    ['case release', 'The authorities are expected, under the Covenant, to release her.'],
    ['case release', 'Allow me to call on the authorities to release her.'],
    ['', 'Her brother came to call on the authorities to release her.'],
    ['case drop-charges', 'The charges against a defender of rights need to be dropped.'],
    ['', 'The report recalls in its summary the urgent need to help farmers.'],
    ['case protect', 'The EU urges, as it did last year, the authorities to protect her.'],
  ]);
});

describe('What a report quotes in parts', () => {
  check(report, [
    ['case release', '“The authorities in Lomé”, the EU Delegation said, “must release Ama Kodjo.”'],
    ['case release', '“We call on the Togolese authorities,” the Delegation said, “to release Ama Kodjo.”'],
    ['', '“The courts,” said her lawyer, “must release her.”'],
    ['case release', 'The EU Delegation urged Togo to “promptly release” Ama Kodjo.'],
    ['case release', 'The EU said Ama Kodjo “must be released at once”.'],
    ['case release', 'Togo “must release” Ama Kodjo, a spokesperson for the EU said.'],
    ['', 'Her family said Ama Kodjo “must be released at once”.'],
    ['case release', 'The EU Delegation said it was alarmed. “Ama Kodjo must be released,” the statement added.'],
  ]);
});

describe('Lines above a list that ask nothing themselves', () => {
  const list = '\n\n- release her;\n- repeal the law on assembly.\n';
  check(arrest, [
    ['case release, situation law', `We call on the authorities to take the following steps:${list}`],
    ['case release, situation law', `Our recommendations to the Togolese authorities:${list}`],
    ['case release, situation law', `We make the following recommendations to the Government of Togo:${list}`],
    ['', `We have read the recommendations of the families to the Government:${list}`],
  ]);
});

describe('Calls that stand, and duties that lie on somebody', () => {
  check(arrest, [
    ['case release, situation law', 'It is incumbent on the authorities to release her and to repeal the law on assembly.'],
    ['case release', 'It is our demand that Ama Kodjo be released.'],
    ['case release', 'The EU’s call for her release stands.'],
    ['case release, situation law', 'The EU calls not only for her release but also for the repeal of the law on assembly.'],
  ]);
});

describe('Those who speak for the EU by their office', () => {
  check(report, [
    ['case release, situation law', 'Karin Lund, the EU Ambassador, called for the release of Ama Kodjo. She also urged Togo to repeal the law on assembly.'],
    ['case release', 'A spokesperson for the EU called for the release of Ama Kodjo. Her sister spoke too. She urged Togo to repeal the law on assembly.'],
    ['case release', 'The European Union’s ambassador to Togo called for the release of Ama Kodjo.'],
    ['case release', 'A spokesperson for the EU called on Togo to release Ama Kodjo.'],
    ['case release', 'The EU’s top diplomat urged Togo on Wednesday to release Ama Kodjo.'],
    ['', 'The police chief called on Togo to release Ama Kodjo.'],
  ]);
});
