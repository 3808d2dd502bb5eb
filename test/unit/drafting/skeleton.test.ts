import assert from 'node:assert/strict';
import type { BenchmarkId, RuleId } from '../../../src/benchmarks/types.js';
import { check } from '../../../src/check.js';
import { concernsPeople, draftLanguages, type DraftRequest } from '../../../src/drafting/request.js';
import { skeletonOf } from '../../../src/drafting/skeleton.js';
import { countriesByName } from '../../../src/facts/countries.js';
import { events, levels } from '../../../src/statement/front-matter.js';
import { filledIn } from './filled-in.js';

/** What wording cannot meet: it needs facts of the drafter, and the skeleton leaves it open. */
const open: ReadonlySet<RuleId> = new Set(['consent', 'coordinated', 'disseminated', 'translated']);
/** What needs past statements, of which none are open here. */
const comparing: ReadonlySet<BenchmarkId> = new Set(['level-fit', 'consistent-in-country', 'consistent-across-countries', 'open-cases', 'names-spelled-alike']);

/** Nobody yet, one, and several, each in countries of their own. */
const casts: readonly (readonly [people: readonly string[], country: string])[] = [[[], 'HN'], [[], 'CD'], [['Amina Diallo'], 'TG'], [['Ana Lucía Paredes', 'Nguyen Thi Hoa', 'Tarek Sabry'], 'VN']];

/** What is wrong with a skeleton once its gaps are filled in. */
function faults(request: DraftRequest): string[] {
  const text = filledIn(skeletonOf(request), request.language);
  const { reading, scorecard, findings } = check(text);
  const unmet = scorecard.benchmarks.filter(({ id, status }) => !open.has(id) && status !== 'met' && status !== 'not-applicable' && !(status === 'unknown' && (comparing.has(id) || (id === 'respectful-language' && request.language !== 'en'))));
  return [
    ...unmet.map(({ id, status }) => `${id}: ${status}`),
    ...findings.filter(({ rule }) => !open.has(rule)).map(({ rule, kind, severity, start, end }) => `${rule} ${kind ?? ''} (${severity}): ${text.slice(start, end)}`),
    ...reading.hedges.map(({ kind, start, end }) => `hedge ${kind}: ${text.slice(start, end)}`),
    ...(reading.event === request.event && reading.level === request.level && reading.country === request.country ? [] : ['is read as something else']),
    ...(concernsPeople(request.event) && scorecard.benchmarks.some(({ id, status }) => ['hrd-term', 'names-individual', 'case-recommendation'].includes(id) && status !== 'met' && !(id === 'case-recommendation' && request.event === 'release')) ? ['says too little of the person'] : []),
  ];
}

function request(change: Partial<DraftRequest>): DraftRequest {
  return { level: 'spokesperson', event: 'detention', country: 'HN', people: ['Amina Diallo'], language: 'en', date: '2026-05-13', ...change };
}

describe('A new statement', () => {
  for (const language of draftLanguages) {
    for (const level of levels) {
      it(`meets what wording can meet, for every event, with and without people: ${level}, ${language}`, () => {
        const found = new Map<string, string[]>();
        for (const event of events) {
          for (const [people, country] of casts) {
            for (const fault of faults(request({ level, event, people, country, language }))) found.set(fault, [...found.get(fault) ?? [], `${event} of ${people.length} in ${country}`]);
          }
        }
        assert.equal([...found].map(([fault, where]) => `${fault}: ${where.length} times, first ${where[0] ?? ''}`).join('\n'), '');
      });
    }
  }

  for (const language of draftLanguages) {
    it(`is read as on its country, and cites what binds it: every country, ${language}`, () => {
      const found: string[] = [];
      for (const { code } of countriesByName('en')) {
        const text = filledIn(skeletonOf(request({ country: code, language })), language);
        const { reading, scorecard, findings } = check(text, { once: true });
        const judged = scorecard.benchmarks.find(({ id }) => id === 'obligations')?.status;
        if (reading.country !== code || (judged !== 'met' && judged !== 'unknown') || findings.some(({ severity }) => severity === 'error')) found.push(`${code}: ${String(judged)}`);
      }
      assert.deepEqual(found, []);
    });

    it(`leaves the country to be filled in where none is given: ${language}`, () => {
      const text = skeletonOf(request({ country: undefined, language }));
      assert.match(text, language === 'en' ? /^# \[COUNTRY\]: Statement/mu : /^# \[PAYS\]\u00A0: déclaration/mu);
      assert.deepEqual(check(text).findings.filter(({ severity }) => severity === 'error'), []);
      const filled = filledIn(text, language);
      assert.deepEqual(check(filled).findings.filter(({ rule }) => !open.has(rule)), []);
    });
  }

  it('cites no treaty that bound the country only later, and heeds corrections of the tables', () => {
    assert.match(skeletonOf(request({})), /International Covenant on Civil and Political Rights, to which their country has been a State party since 1997/u);
    assert.doesNotMatch(skeletonOf(request({ date: '1996-05-13' })), /International Covenant on Civil and Political Rights/u);
    assert.doesNotMatch(skeletonOf(request({}), { HN: { ICCPR: 'signed' } }), /International Covenant on Civil and Political Rights/u);
  });

  it('says nothing of treaties where no table has the country', () => {
    const text = skeletonOf(request({ country: 'XK' }));
    assert.doesNotMatch(text, /bound by/u);
    assert.match(text, /authorities/u);
  });

  it('keeps names as they are, whatever signs are in them', () => {
    const people = ['Ana *Lucía* Paredes', 'O’Neill: the younger', '{Kim} [Park], Jr', 'true'];
    const { reading } = check(skeletonOf(request({ people })));
    assert.deepEqual(reading.statement.frontMatter.values.defenders, people);
    assert.deepEqual(reading.statement.frontMatter.problems, []);
    assert.ok(reading.statement.title?.endsWith('human rights defenders Ana *Lucía* Paredes, O’Neill: the younger, {Kim} [Park], Jr and true'), reading.statement.title);
  });

  it('names nobody where the event is a law or a closure, unless somebody is named', () => {
    for (const event of ['restrictive-law', 'ngo-closure'] as const) {
      assert.match(skeletonOf(request({ event, people: [] })), /^defenders: \[\]$/mu);
      assert.doesNotMatch(skeletonOf(request({ event, people: [] })), /\[NAME\]/u);
      assert.match(skeletonOf(request({ event })), /^defenders: \[Amina Diallo\]$/mu);
    }
    assert.match(skeletonOf(request({ people: [] })), /^defenders: \["\[NAME\]"\]$/mu);
  });

  it('takes no gap for a person', () => {
    for (const language of draftLanguages) for (const event of events) assert.deepEqual(check(skeletonOf(request({ event, people: [], language }))).reading.people.filter(({ mentions }) => mentions.length > 0), [], `${event}, ${language}`);
  });

  it('has the same gap in the same words only where the same is meant', () => {
    const text = skeletonOf(request({ event: 'conviction', level: 'joint' }));
    for (const gap of ['[DATE]', '[DATE OF THE HEARING]', '[DATE OF THE DIALOGUE]']) assert.equal(text.split(gap).length, 2, gap);
  });
});
