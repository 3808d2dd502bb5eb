/** What comparing two statements costs, in a process of its own; prints JSON, medians in milliseconds. */
import { diffWords } from 'diff';
import { check } from '../../src/check.js';
import { compare } from '../../src/comparison/index.js';
import { generatedStatement } from '../../test/statements/generated.js';

const words = 600;
const pairs = 120;

/** Two texts on different cases, and one that somebody has worked on: every fourth sentence is another. */
const drafts = Array.from({ length: 2 * pairs }, (_, number) => generatedStatement(2_000_000 + number, words).text);
const revised = drafts.slice(0, pairs).map((text, number) => {
  const others = (drafts[pairs + number] ?? '').split('. ');
  return text.split('. ').map((sentence, at) => (at % 4 === 3 ? others[at] ?? sentence : sentence)).join('. ');
});

/** Median over the second half; the first is for warming up, so that nothing of what is measured has been seen. */
function median(run: (number: number) => unknown): number {
  const times = Array.from({ length: pairs }, (_, number) => {
    const start = performance.now();
    run(number);
    return performance.now() - start;
  }).slice(pairs >> 1);
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

const [read, readAgain] = [drafts.map((text) => check(text)), drafts.map((text) => check(text))];
const readRevised = revised.map((text) => check(text));
const [first] = read;
if (first === undefined) throw new Error('There is no text.');

process.stdout.write(JSON.stringify({
  words: first.reading.words,
  ours: { revised: median((number) => compare(read[number] ?? first, readRevised[number] ?? first)), different: median((number) => compare(readAgain[number] ?? first, readAgain[pairs + number] ?? first)) },
  jsdiff: { revised: median((number) => diffWords(drafts[number] ?? '', revised[number] ?? '')), different: median((number) => diffWords(drafts[number] ?? '', drafts[pairs + number] ?? '')) },
}));
