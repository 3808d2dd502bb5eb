import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Hedges whose speaker is not the subject: a remark in the middle, a noun for the hope or the attention, what is respected or noted in front; and sentences built alike that soften nothing. */

const opening = '# Statement on Togo\n\nOn Monday, a court sentenced Ama Kodjo, a human rights defender, to two years in prison.\n\n';

/** The kinds of the hedges of a sentence behind the opening. */
function hedges(sentence: string): readonly string[] {
  return readingOf(opening + sentence).reading.hedges.filter(({ start }) => start >= opening.length).map(({ kind }) => kind);
}

describe('Hedges as nouns, passives and remarks', () => {
  for (const [sentence, kind] of [
    ['The hearing, as we note with regret, was moved at an hour\u2019s notice.', 'note-taking'],
    ['The transfer of the prisoners has been noted by the European Union.', 'note-taking'],
    ['The attention of the Delegation was drawn to two further cases.', 'note-taking'],
    ['With great concern the EU observes that his lawyer was sent away.', 'note-taking'],
    ['The independence of these judges has the EU\u2019s full respect, but nobody understands their ruling.', 'deference'],
    ['The last word lies with the Supreme Court.', 'deference'],
    ['It does not fall to the EU to assess the evidence.', 'deference'],
    ['What we are hoping for is a public hearing.', 'hope'],
    ['Our hopes lie with the judges of the higher court.', 'hope'],
    ['May this ruling be corrected soon.', 'hope'],
    ['Her fate has our undivided attention.', 'vague-follow-up'],
    ['Our attention to these trials will not wane.', 'vague-follow-up'],
    ['The sentence could be part of a wider campaign.', 'doubt'],
    ['The EU deplores what might be an act of revenge.', 'doubt'],
    ['By all appearances, the files were planted.', 'doubt'],
    ['The army works in difficult conditions, and the EU does not forget this.', 'softener'],
    ['Without ignoring the threats to the north, the EU recalls that torture is banned.', 'softener'],
    ['In case she is held by the army, we call for her release.', 'softener'],
    ['Although the State certainly has a duty to keep order, nobody must be shot.', 'softener'],
    ['The EU asks for moderation and maturity on the part of all concerned.', 'false-balance'],
    ['The use of force, whether by the army or by demonstrators, solves nothing.', 'false-balance'],
    ['We urge all Togolese to refrain from violence.', 'false-balance'],
  ] as const) {
    it(`finds ${kind}: ${sentence}`, () => assert.deepEqual(hedges(sentence), [kind]));
  }
  for (const sentence of [
    'This ruling, as the Bar has noted, rests on no evidence.',
    'Respect for the independence of the courts is the pride of a State.',
    'The courage of these lawyers has our full respect.',
    'A free press keeps hope alive.',
    'The EU calls on the ministries to monitor the prisons closely.',
    'The sentence may be appealed within ten days.',
    'The pardon may be sought by anybody who is sentenced.',
    'Lawyers work in difficult conditions, and the EU does not forget this.',
    'Whatever the outcome of the appeal, the law must change.',
    'We call on all armed groups to refrain from violence.',
  ]) {
    it(`finds none: ${sentence}`, () => assert.deepEqual(hedges(sentence), []));
  }
});
