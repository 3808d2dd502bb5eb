import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What a sentence grants before it asks or criticizes: one hedge, and deference where it defers. */

const hedgesIn = (text: string): string[] => readingOf(`# Togo: Statement by the Spokesperson on the associations bill\n\n${text}\n`).reading.hedges.map(({ kind }) => kind);

describe('What is granted at the head of a sentence', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['While the EU respects the right of every State to regulate the work of associations, restrictions have to be clear.', ['deference']],
    ['While acknowledging the judicial process and recognising the right of every State to protect public order, the EU is concerned by the law.', ['deference']],
    ['While the EU values its cooperation with Togo, the law is wrong.', ['softener']],
    ['It is right that associations should be held to the law. However, this bill closes them.', ['softener']],
    ['It is right that the bill should be withdrawn.', []],
    ['We acknowledge the seriousness of the problem of drugs. However, the death penalty deters nobody.', ['softener']],
    ['We acknowledge the seriousness of the problem of torture.', []],
    ['I commend the work of the Special Jurisdiction for Peace. At the same time, whole regions are waiting for the State.', ['softener']],
    ['We will go on doing what we can to engage the authorities in a dialogue.', ['softener']],
    ['We will continue to support human rights defenders and to follow the legislative process closely.', ['vague-follow-up']],
    ['The EU calls on all sides to put an end to reprisals.', ['false-balance']],
  ];
  for (const [text, kinds] of cases) it(text, () => assert.deepEqual(hedgesIn(text), kinds));
});
