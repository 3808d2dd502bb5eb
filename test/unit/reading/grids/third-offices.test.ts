import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Ambassadors and embassies of third States speak for the EU only beside it, and in statements of their own. */

const offices = ['The US ambassador', 'The British High Commissioner', 'The ambassador of Norway', 'The Canadian Embassy', 'The Swiss ambassador'];
const own = ['The EU ambassador', 'The Head of Delegation', 'The EU Delegation', 'The French ambassador', 'The EU Delegation and the US Embassy'];
const hedges = ['takes note of the verdict.', 'hopes for a fair trial.', 'notes with concern that she was sentenced.'];
const asks = ['urges the Government to release her.', 'calls for her release.'];

function found(opening: string, sentence: string): number {
  const before = `# ${opening}\n\n${opening}: we are concerned about the sentence of Thandie Kachale. `;
  const { recommendations, hedges: read } = readingOf(`${before}${sentence}\n`).reading;
  return [...recommendations, ...read].filter(({ end }) => end > before.length).length;
}

const plural = (who: string, words: string): string => (who.includes(' and ') ? words.replace(/^(\w+?)(?:es|s)\b/, (verb) => ({ takes: 'take', hopes: 'hope', notes: 'note', urges: 'urge', calls: 'call' })[verb] ?? verb) : words);

describe('Grids of offices of third States', () => {
  for (const [name, all] of [['hedges', hedges], ['asks', asks]] as const) {
    it(`${name} are the EU's where an office of its own makes them`, () => {
      assert.deepEqual(own.flatMap((who) => all.map((words) => `${who} ${plural(who, words)}`)).filter((sentence) => found('EU Heads of Mission on the sentencing of Thandie Kachale', sentence) === 0), []);
    });
    it(`${name} of third States are told`, () => {
      assert.deepEqual(offices.flatMap((who) => all.map((words) => `${who} ${words}`)).filter((sentence) => found('EU Heads of Mission on the sentencing of Thandie Kachale', sentence) > 0), []);
    });
  }
});
