import assert from 'node:assert/strict';
import clausesInEnglish from '../../../snippets/clauses.en.json';
import clausesInFrench from '../../../snippets/clauses.fr.json';
import levelsInEnglish from '../../../snippets/levels.en.json';
import levelsInFrench from '../../../snippets/levels.fr.json';
import { check } from '../../../src/check.js';
import { levels } from '../../../src/statement/front-matter.js';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}
type Snippets = Readonly<Record<string, Snippet>>;

/** What an invented drafter fills in. */
const filledIn: Readonly<Record<string, string>> = {
  '[COUNTRY CODE]': 'HN', '[LANGUAGE CODE]': 'es', '[COUNTRY]': 'Honduras', '[STATEMENT AT ANOTHER LEVEL]': 'local.statement.md', '[NAME]': 'Ana Lucía Paredes', '[DATE]': '12 May 2026',
  '[WHO]': 'police officers', '[WORK FOR HUMAN RIGHTS]': 'documents evictions', '[PLACE OF DETENTION]': 'Tamara prison',
  '[DATE OF DIALOGUE]': '3 June 2026', '[COUNTRIES THAT ALIGN]': 'North Macedonia and Albania', '[PARTNERS]': 'Canada',
  '[CHARGE]': '“sedition”', '[NAME OF THE LAW]': 'Associations Act', '[WHAT IT FORBIDS]': 'receiving grants',
  '[WHAT IS RESTRICTED]': 'public meetings', '[RIGHT]': 'the right to liberty', '[COURT]': 'the Criminal Court of Tegucigalpa',
  '[WHAT THEY SAW]': 'the defence was heard', '[MINISTER]': 'the Minister of Justice', '[ADDRESS]': 'rights@example.org',
};

/** A snippet as it stands in the draft once every tab stop has been passed: choices take their first. */
function text({ body }: Snippet): string {
  return body.join('\n')
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-05-13')
    .replaceAll(/\$\{\d+\|([^,|]+)[^}]*\|\}/gu, '$1')
    .replaceAll(/\$\{\d+:([^}]*)\}/gu, '$1')
    .replaceAll('$0', '')
    .replaceAll(/\[\p{Lu}[\p{Lu} ]+\]/gu, (place) => filledIn[place] ?? assert.fail(`nothing to fill in for ${place}`));
}

/** Benchmarks that need a library, of which none is open here. */
const comparing: ReadonlySet<string> = new Set(['level-fit', 'consistent-in-country', 'consistent-across-countries', 'open-cases', 'names-spelled-alike']);

/** Benchmarks on labels, laws and groups, of which a skeleton for a detention says nothing. */
const notOfThisCase: ReadonlySet<string> = new Set(['no-stigma', 'restrictive-law', 'intersecting-risk']);

function draftWith(clause: Snippet): string {
  return `---\nlevel: spokesperson\ncountry: HN\n---\n\n# Honduras: Statement by the Spokesperson on the detention of Ana Lucía Paredes\n\n${text(clause)}\n`;
}

function named(snippets: Snippets, prefix: string): Snippet {
  return Object.values(snippets).find((snippet) => snippet.prefix === prefix) ?? assert.fail(prefix);
}

describe('Snippets', () => {
  const english: Snippets = { ...levelsInEnglish, ...clausesInEnglish };
  const french: Snippets = { ...levelsInFrench, ...clausesInFrench };

  it('have a prefix of their own and a description', () => {
    const all = [...Object.values(english), ...Object.values(french)];
    assert.equal(new Set(all.map(({ prefix }) => prefix)).size, all.length);
    for (const { prefix, description } of all) {
      assert.match(prefix, /^hrd-[a-z-]+$/u);
      assert.match(description, /\.$/u, prefix);
    }
  });

  it('are the same in French', () => {
    const prefixes = Object.values(english).map(({ prefix }) => prefix.replace('hrd-', 'hrd-fr-'));
    assert.deepEqual(Object.values(french).map(({ prefix }) => prefix), prefixes);
  });

  it('have a skeleton for each level of the EU', () => {
    assert.deepEqual(Object.values(levelsInEnglish).map(({ prefix }) => prefix), levels.filter((level) => level !== 'ngo').map((level) => `hrd-${level}`));
  });

  for (const [name, skeleton] of Object.entries<Snippet>(levelsInEnglish)) {
    it(`meet every benchmark: ${name}`, () => {
      const { reading, scorecard, findings } = check(text(skeleton));
      assert.deepEqual(findings, []);
      assert.deepEqual(scorecard.benchmarks.filter(({ id, status }) => status !== (comparing.has(id) ? 'unknown' : notOfThisCase.has(id) ? 'not-applicable' : 'met')), []);
      assert.equal(`hrd-${reading.level ?? ''}`, skeleton.prefix);
    });
  }

  for (const [name, clause] of Object.entries<Snippet>(clausesInEnglish)) {
    it(`neither hedge nor ask weakly: ${name}`, () => {
      const { findings } = check(draftWith(clause));
      assert.deepEqual(findings.filter(({ rule }) => ['no-hedging', 'direct-recommendation', 'respectful-language'].includes(rule)), []);
    });
  }

  for (const [prefix, ask] of Object.entries({
    'hrd-release': 'release', 'hrd-drop-charges': 'drop-charges', 'hrd-fair-trial': 'fair-trial', 'hrd-access': 'access', 'hrd-investigate': 'investigate',
    'hrd-protect': 'protect', 'hrd-law': 'law', 'hrd-space': 'enabling-space', 'hrd-obligations': 'respect-rights',
  })) {
    it(`ask for what they say: ${prefix}`, () => {
      const [first] = check(draftWith(named(english, prefix))).reading.recommendations;
      assert.equal(first?.ask, ask);
      assert.ok(first.strength >= 4 && first.addressee !== undefined);
    });
  }

  for (const prefix of ['hrd-trial-attended', 'hrd-follow-up-meeting', 'hrd-follow-up-visit', 'hrd-follow-up-dialogue']) {
    it(`promise a concrete step: ${prefix}`, () => {
      assert.ok(check(draftWith(named(english, prefix))).reading.followUps.some(({ concrete }) => concrete));
    });
  }
});
