import assert from 'node:assert/strict';
import { benchmarks } from '../../../src/benchmarks/registry.js';
import type { BenchmarkId } from '../../../src/benchmarks/types.js';
import { check } from '../../../src/check.js';
import { after, bodyOf, draft, findingIn, findingsOf, statusOf } from './drafts.js';

const title = 'Mexico: Statement by the Spokesperson on the arrest of Iria Montoro';
const arrested = 'The human rights defender Iria Montoro was arrested in Oaxaca.';
const repeal = 'We call on the Mexican authorities to repeal the law on associations.';
const kindsIn = (body: string, of = title): (string | undefined)[] => findingsOf('direct-recommendation', draft(body, of)).map(({ kind }) => kind);
const addressesIn = (body: string, of = title): string[] => findingsOf('direct-recommendation', draft(body, of)).flatMap(({ fixes }) => fixes.map((fix) => fix.title)).filter((fix) => fix.startsWith('Address'));

describe('Who is asked', () => {
  it('is the authorities of the one country of the statement', () => {
    assert.deepEqual(addressesIn('Iria Montoro must be released immediately.'), ['Address it to “the Mexican authorities”']);
  });

  it('is not guessed where there are several countries, another one, or an armed group', () => {
    assert.deepEqual(addressesIn(`In China many are held, and in Russia. Iria Montoro must be released immediately.`, 'Statement by the Spokesperson on human rights defenders'), []);
    assert.deepEqual(addressesIn('Iria Montoro is held in Guatemala. She must be released immediately.'), []);
    assert.deepEqual(addressesIn('Iria Montoro was taken by an armed group. She must be released immediately.'), []);
  });

  it('is said where the authorities are named as those who act', () => {
    assert.deepEqual(kindsIn('Iria Montoro must be released immediately by the Mexican authorities.'), []);
    assert.deepEqual(kindsIn('Iria Montoro must be released immediately after having been held by the police.'), ['no-addressee']);
    assert.deepEqual(kindsIn('The EU demands that Mexico release Iria Montoro immediately.'), []);
  });

  it('is left open in an inserted ask where the country is not sure', () => {
    const text = draft('The human rights defender Iria Montoro was arrested. Others are held in China and in Russia.', 'Statement by the Spokesperson on human rights defenders');
    const { fixes: [fix] } = findingIn('case-recommendation', text, 'missing');
    assert.ok(fix?.placeholders);
    assert.match(bodyOf(after(text, fix)) ?? '', /calls on the authorities of \[COUNTRY\] to release/u);
  });

  it('is only a hint in the formula of the house beside an ask that is addressed', () => {
    const formula = 'The EU calls for the immediate and unconditional release of Iria Montoro.';
    assert.equal(findingIn('direct-recommendation', draft(formula, title), 'no-addressee').severity, 'warning');
    assert.equal(findingIn('direct-recommendation', draft(`${formula} ${repeal}`, title), 'no-addressee').severity, 'info');
    assert.equal(findingIn('direct-recommendation', draft(`The EU reiterates its call for her immediate release. ${repeal}`, title), 'no-addressee').severity, 'info');
  });

  it('is told by an ask close by, however much stands between that says nothing', () => {
    const passive = 'The charges against Iria Montoro must be dropped.';
    assert.equal(statusOf('case-recommendation', draft(`${arrested} ${passive}\n\n${repeal}`, title)), 'met');
    assert.equal(statusOf('case-recommendation', draft(`${arrested} ${passive}\n\n${'It rained all night over the harbour. '.repeat(9)}\n\n${repeal}`, title)), 'met');
    assert.equal(statusOf('case-recommendation', draft(`${arrested} ${passive}\n\n${'The activist has worked for the rivers of the region for many years. '.repeat(6)}\n\n${repeal}`, title)), 'partial');
  });

  it('does not matter in what the EU is asked to say', () => {
    assert.deepEqual(kindsIn('We call on the European Union to say publicly, by name, that Iria Montoro must be freed.'), []);
  });
});

describe('A release now', () => {
  for (const said of ['release Iria Montoro, who has done nothing wrong, immediately and unconditionally', 'release Iria Montoro as a matter of urgency', 'release Iria Montoro at once', 'release Iria Montoro without further delay']) {
    it(`is asked for by "${said}"`, () => assert.deepEqual(kindsIn(`We call on the authorities to ${said}.`), []));
  }

  it('is not asked for where a release comes later, or has been', () => {
    assert.deepEqual(kindsIn('Pending her release, the authorities must protect Iria Montoro.'), []);
    assert.deepEqual(kindsIn('We call on the authorities to guarantee the safety of those released, like Iria Montoro.'), []);
    assert.deepEqual(kindsIn('We call on the authorities to release Iria Montoro.'), ['not-immediate']);
  });
});

describe('A weak verb', () => {
  for (const kind of ['civil society to continue its work', 'the family of Iria Montoro to stay in touch', 'the Special Rapporteur to visit the country', 'members of civil society to go on', 'Iria Montoro to carry on']) {
    it(`is none to "${kind}"`, () => assert.ok(!kindsIn(`We encourage ${kind}. ${repeal}`).includes('weak-verb')));
  }

  it('is one to those in power', () => {
    assert.deepEqual(kindsIn('We encourage the authorities to release Iria Montoro.'), ['weak-verb']);
    assert.deepEqual(kindsIn('The authorities have started to review the case. We encourage them to release Iria Montoro.'), ['weak-verb']);
    assert.deepEqual(kindsIn('We encourage the protection of journalists.'), ['weak-verb']);
    assert.deepEqual(kindsIn('We invite the Government and civil society to review the law.'), ['weak-verb']);
  });
});

describe('A verb that could be stronger', () => {
  it('asks an authority, or for what statements ask for', () => {
    assert.deepEqual(kindsIn('The authorities should drop all charges against Iria Montoro.'), ['could-be-stronger']);
    assert.deepEqual(kindsIn('The Government should listen.'), ['could-be-stronger']);
  });

  for (const said of ['Everyone should know her name.', 'The Government should be ashamed.', 'The lawyer said that the courts should decide.', 'Nobody should pay a price for this.']) {
    it(`is not in "${said}"`, () => assert.ok(!kindsIn(`${repeal} ${said}`).includes('could-be-stronger')));
  }
});

describe('A benchmark that is not met', () => {
  const drafts = [...benchmarks.flatMap(({ examples }) => examples.map(({ text }) => text)), draft(arrested, title), draft('We encourage civil society to continue its work.', title)];

  it('has a finding of its own that says what to do', () => {
    for (const text of drafts) {
      for (const { id, status } of check(text).scorecard.benchmarks) {
        if (status === 'partial' || status === 'missing') assert.ok(findingsOf(id, text).length > 0, `${id} is ${status} in: ${text}`);
      }
    }
  });

  it('says once that nothing is asked for', () => {
    const missing = (text: string): BenchmarkId[] => check(text).findings.filter(({ rule, kind }) => rule.endsWith('-recommendation') && kind === 'missing').map(({ rule }) => rule as BenchmarkId);
    assert.deepEqual(missing(draft(arrested, title)), ['case-recommendation', 'situation-recommendation']);
    assert.equal(statusOf('direct-recommendation', draft(arrested, title)), 'missing');
    assert.deepEqual(findingsOf('direct-recommendation', draft(arrested, title)).map(({ kind }) => kind), ['missing']);
  });
});
