import assert from 'node:assert/strict';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';
import { type Change, changesOf, faultsOf } from '../../../tools/paraphrases/changes.js';
import { type Paraphrase, paraphrasesOf, variantsOf } from '../../../tools/paraphrases/paraphrases.js';

/** The faults of the reading of a text in which a paraphrase is put, at its first place. */
function faults(text: string, paraphrase: Paraphrase): readonly Change['what'][] {
  const reading = (of: string): ReturnType<typeof read> => read(readStatement(of));
  const [variant] = variantsOf(text, paraphrase, 1);
  assert.ok(variant);
  return faultsOf(changesOf(reading(text), reading(variant.text), [variant]), paraphrase.hedge, variant).map(({ what }) => what);
}

describe('paraphrases of hedges', () => {
  const text = '# Statement on Togo\n\nAma Kodjo was reportedly beaten in custody.\n';
  it('that say the same change no hedge', () => { assert.deepEqual(faults(text, { words: 'reportedly', as: ['allegedly'] }), []); });
  it('that lose a hedge are faults, where they are not meant to', () => { assert.deepEqual(faults(text, { words: 'reportedly ', as: [''] }), ['hedge lost']); });
  it('that are meant to lose a hedge are none', () => { assert.deepEqual(faults(text, { words: 'reportedly ', as: [''], hedge: 'lost' }), []); });
  it('that are meant to lose a hedge, and do not, are faults', () => { assert.deepEqual(faults(text, { words: 'reportedly', as: ['allegedly'], hedge: 'lost' }), ['hedge kept']); });
  it('that are meant to make a hedge, and do not, are faults', () => { assert.deepEqual(faults(text, { words: 'custody', as: ['prison'], hedge: 'found' }), ['hedge missed']); });
  it('of one field are some of those of the language', () => {
    assert.ok(paraphrasesOf('en', 'hedges').length < paraphrasesOf('en').length);
    assert.deepEqual(new Set(paraphrasesOf('en', 'hedges').map(({ field }) => field)), new Set(['hedges']));
    assert.ok(paraphrasesOf('en').some(({ field }) => field === undefined));
    assert.throws(() => paraphrasesOf('en', 'weather'), /no paraphrases of en-weather/u);
  });
});
