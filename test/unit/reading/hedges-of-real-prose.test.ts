import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Hedges as statements have them: what is told of groups by a participle alone, conditions at the head of an ask, fears that are fed, the two sides of a march; and their harmless neighbours. */

const hedges = (text: string): string[] => readingOf(`# Benin: Statement by the Spokesperson on the arrest of Solange Akoto\n\n${text}\n`).reading.hedges.map(({ kind }) => kind);

describe('Hedges of real prose', () => {
  const found: Readonly<Record<string, readonly string[]>> = {
    doubt: [
      'There is concern that a bill on farms, if passed without changes, might restrict the work of unions.',
      'The many accounts of beatings, of excessive force and of trials before military judges are a source of concern.',
      'To defend them has become dangerous, with at least thirty lawyers reported to have lost their licences.',
      'The EU is troubled that a vague definition of incitement can restrict the freedom of the press.',
      'The search of her office further stokes fears that the press is to be silenced.',
      'We call on the authorities to end reported torture and the intimidation of witnesses, and to carry out independent investigations into violations by the gendarmerie.',
    ],
    deference: ['While recognising that every country has the sovereign right to defend itself, the EU regrets this verdict.'],
    'vague-follow-up': ['The EU will be looking at this case with particular care.'],
    'false-balance': ['The EU urges the police to show restraint, and the protests to stay peaceful.'],
    softener: ['Should the case come before the Court of Appeal, the EU urges the authorities to guarantee a fair hearing.', 'Should the trial go ahead, we call on the court to admit observers.', 'The Ambassador said that while the number of killings is lower than in May, few soldiers have been tried.'],
  };
  for (const [kind, sentences] of Object.entries(found)) for (const sentence of sentences) it(`${kind}: ${sentence}`, () => assert.deepEqual(hedges(sentence), [kind]));

  for (const sentence of [
    'The report of the observers, who will stay in the country, is a part of this.',
    'Since some of those arrested say that they were beaten, the EU calls for these allegations to be examined.',
    'Should the law be adopted, we call on the President not to sign it.',
    'Twenty defenders were reported to the police.',
    'The EU asks the police to let the protests go on.',
  ]) it(`passes over: ${sentence}`, () => assert.deepEqual(hedges(sentence), []));
});
