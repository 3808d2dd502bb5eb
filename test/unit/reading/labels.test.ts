import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

describe('The reader of labels', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ana Duarte is a foreign agent.', ['foreign agent: taken over']],
    ['She was accused of being a spy.', ['spy: distanced']],
    ['Those who write are not spies.', ['spies: distanced']],
    ['The so-called terrorists are students.', ['terrorists: distanced']],
    ['The list calls them “extremists”.', ['extremists: distanced']],
    ['The authorities branded the network as traitors.', ['traitors: distanced']],
    ['She was charged. He is a traitor.', ['traitor: taken over']],
    ['The law on foreign agents must be repealed.', ['foreign agents: taken over']],
    ['The foreign agents law must be repealed.', []],
    ['A terrorist attack killed many.', []],
    ['An extremist group attacked the village.', []],
    ['The court declared the archive an “extremist organisation”.', ['extremist: distanced']],
    ['She is accused of leading a criminal group.', ['criminal group: distanced']],
    ['Posts call her a “foreign-funded agent”.', ['foreign-funded agent: distanced']],
    ['Defenders are treated like others as criminals.', []],
    ['The Anti-Terrorism Law must be repealed.', []],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      const { reading, words } = readingOf(text);
      assert.deepEqual(reading.labels.map((label) => `${words(label)}: ${label.distanced ? 'distanced' : 'taken over'}`), expected);
    });
  }
});
