import assert from 'node:assert/strict';
import { unified } from 'unified';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { VFile } from 'vfile';
import { letThrough } from '../../../src/benchmarks/respectful-language/let-through.js';
import { allPhrases } from '../../../src/benchmarks/respectful-language/all-phrases.js';
import { disrespectIn } from '../../../src/benchmarks/respectful-language/find.js';
import { cutIntoWords } from '../../../src/statement/words.js';
import { after, bodyOf, draft, findingIn, findingsOf, statusOf, wordsAt } from './drafts.js';

describe('respectful-language', () => {
  it('leaves out suggestions for another sense of the word', () => {
    const text = draft('The disabled were left without help.');
    const { expected, fixes } = findingIn('respectful-language', text);
    assert.deepEqual(expected, ['people with disabilities']);
    assert.equal(bodyOf(after(text, fixes[0])), 'The people with disabilities were left without help.');
    assert.deepEqual(findingIn('respectful-language', draft('Two men beat a handicapped man.')).expected, ['person with a handicap']);
  });

  it('offers the suggestions of the library, none preferred', () => {
    const text = draft('The chairman of the association was arrested.');
    const finding = findingIn('respectful-language', text);
    assert.equal(wordsAt(text, finding), 'chairman');
    assert.equal(bodyOf(after(text, finding.fixes[0])), 'The chair of the association was arrested.');
    assert.ok(!finding.fixes.some((fix) => fix.preferred));
  });

  it('puts no word for a person before the noun that it was said of', () => {
    const text = draft('The parents of disabled children were beaten.');
    assert.deepEqual(findingIn('respectful-language', text).fixes, []);
    assert.deepEqual(findingIn('respectful-language', draft('The man is disabled.')).fixes, []);
  });

  it('mends the article before a suggestion', () => {
    const text = draft('A policeman beat her.');
    const words = findingIn('respectful-language', text).fixes.map((fix) => bodyOf(after(text, fix)) ?? '');
    assert.ok(words.includes('An officer beat her.') || words.includes('A police officer beat her.'), words.join(' | '));
  });

  it('is met, partial or missing', () => {
    assert.equal(statusOf('respectful-language', draft('She was beaten by police officers.')), 'met');
    assert.equal(statusOf('respectful-language', draft('She was beaten by a policeman.')), 'partial');
    assert.equal(statusOf('respectful-language', draft('She was beaten by a policeman and a fireman.')), 'missing');
  });

  const fine = [
    'The Special Rapporteur met her mother and his brother.',
    'The election was invalid, and she challenged the result.',
    'He was hanged at dawn; the masterminds of the murder are free.',
    'Her right to seek asylum and to mental health care was obviously violated.',
    'The executions of members of minorities must stop.',
    'The King pardoned two women and a man.',
    'The Minister said that “every policeman is a hero”.',
  ];
  for (const sentence of fine) it(`lets through: ${sentence}`, () => assert.deepEqual(findingsOf('respectful-language', draft(sentence)).map(({ actual }) => actual), []));

  it('lets only phrases through that the library knows, each once and with a reason', () => {
    const known = new Set(allPhrases());
    const phrases = letThrough().flatMap((entry) => entry.phrases);
    assert.deepEqual(phrases.filter((phrase) => !known.has(phrase)), []);
    assert.equal(new Set(phrases).size, phrases.length);
    for (const { reason } of letThrough()) assert.match(reason, /\w{4}.*\.$/u);
  });

  it('never misses a phrase by looking first, and finds what the whole library finds', () => {
    const ignored = new Set(letThrough().flatMap((entry) => entry.phrases));
    const processor = unified().use(retextEnglish).use(retextEquality, { ignore: [...ignored] });
    for (const phrase of allPhrases()) {
      const text = `They said ${phrase.replaceAll('*', 'something')} today.`;
      const file = new VFile(text);
      processor.runSync(processor.parse(file), file);
      assert.deepEqual(disrespectIn(cutIntoWords(text, 'en')).map(({ id, actual }) => [id, actual]), file.messages.map(({ ruleId, actual }) => [ruleId, actual]), phrase);
    }
  });
});
