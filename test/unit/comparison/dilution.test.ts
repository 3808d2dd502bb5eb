import assert from 'node:assert/strict';
import { dilution } from '../../../src/comparison/dilution.js';
import { draft, judged, wordsOf } from './judged.js';

const facts = 'On 4 May the human rights defender Marta Quiñones was arrested at her home in Tela.';
const ask = 'The EU calls on the Honduran authorities to release Marta Quiñones immediately.';

/** Kinds and words of what was lost between two bodies. */
function lost(earlier: readonly string[], later: readonly string[]): readonly (readonly string[])[] {
  return dilution(judged(draft(...earlier)), judged(draft(...later))).losses.map(({ kind, what, now }) => [kind, what, ...(now === undefined ? [] : [now])]);
}

describe('What a negotiation takes from a draft', () => {
  it('is nothing where nothing changed, or only moved', () => {
    assert.deepEqual(lost([facts, ask], [facts, ask]), []);
    assert.deepEqual(lost([facts, ask], [ask, facts]), []);
  });

  it('is a person', () => {
    const more = 'Her colleague, the human rights defender Julio Cálix, was arrested on the same day.';
    assert.deepEqual(lost([facts, more, ask], [facts, ask]), [['person', 'Julio Cálix']]);
  });

  it('is the term', () => {
    assert.deepEqual(lost([facts, ask], [facts.replace('human rights defender', 'blogger'), ask]), [['term', 'human rights defender']]);
  });

  it('is an ask', () => {
    const both = 'The EU calls on the Honduran authorities to release Marta Quiñones immediately and to drop all charges against her.';
    assert.deepEqual(lost([facts, both], [facts, ask]), [['ask', 'to drop all charges against her']]);
  });

  it('is the strength of a verb', () => {
    assert.deepEqual(lost([facts, ask], [facts, ask.replace('calls on the Honduran authorities to', 'invites the Honduran authorities to')]), [['strength', 'calls on', 'invites']]);
  });

  it('is “immediately”', () => {
    assert.deepEqual(lost([facts, ask], [facts, ask.replace(' immediately', '')]).map(([kind]) => kind), ['immediacy']);
  });

  it('is whoever was addressed', () => {
    assert.deepEqual(lost([facts, ask], [facts, 'Marta Quiñones should be released immediately.']).map(([kind]) => kind).filter((kind) => kind === 'addressee'), ['addressee']);
  });

  it('is an obligation', () => {
    const law = 'Honduras is bound by the International Covenant on Civil and Political Rights.';
    assert.deepEqual(lost([facts, law, ask], [facts, ask]), [['obligation', 'International Covenant on Civil and Political Rights']]);
  });

  it('is a next step', () => {
    assert.deepEqual(lost([facts, ask, 'The EU Delegation will attend the hearing on 12 May.'], [facts, ask]).map(([kind]) => kind), ['follow-up']);
  });

  it('is what a hedge softens', () => {
    assert.deepEqual(lost([facts, ask], [facts, `While fully respecting the independence of the judiciary, ${ask.replace('The', 'the')}`]).map(([kind]) => kind), ['hedge']);
  });

  it('counts a hedge that was there before, and stands there more often, once', () => {
    const hope = 'We will continue to follow this case closely.';
    assert.deepEqual(lost([facts, ask, hope], [facts, ask, hope, hope]).filter(([kind]) => kind === 'hedge').length, 1);
  });
});

describe('What became of a draft', () => {
  const earlier = judged(draft(facts, ask));
  const later = judged(draft(facts, ask.replace('calls on the Honduran authorities to', 'invites the Honduran authorities to')));

  it('has the score of each version', () => {
    const { score } = dilution(earlier, later);
    assert.deepEqual([score.earlier.strength, score.later.strength], [4, 2]);
    assert.equal(score.earlier.applicable, earlier.scorecard.applicable);
  });

  it('shows where it stands in both versions', () => {
    const [change] = dilution(earlier, later).losses;
    assert.match(wordsOf(earlier, change?.stronger ?? null) ?? '', /^calls on/);
    assert.match(wordsOf(later, change?.weaker ?? null) ?? '', /^invites/);
  });

  it('is what was won when it is read backwards', () => {
    const there = dilution(earlier, later);
    const back = dilution(later, earlier);
    assert.deepEqual(back.gains, there.losses);
    assert.deepEqual(back.losses, there.gains);
  });
});
