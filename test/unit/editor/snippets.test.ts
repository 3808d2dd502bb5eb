import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import type { BenchmarkId } from '../../../src/benchmarks/types.js';
import { clausesIn, withNames } from '../../../src/benchmarks/clauses/index.js';
import { fixesIn } from '../../../src/benchmarks/fixes/index.js';
import { draftLanguages, type DraftLanguage } from '../../../src/drafting/request.js';
import { type DraftSnippet, draftSnippets, snippetDay } from '../../../src/drafting/snippets.js';
import { longestPost, postLength } from '../../../src/publish/post-length.js';
import { events, levels } from '../../../src/statement/front-matter.js';
import { editorSnippets, prefixes } from '../../../tools/settings/snippets.js';
import { filledIn } from '../drafting/filled-in.js';
import clausesInEnglish from '../../../snippets/clauses.en.json';
import clausesInFrench from '../../../snippets/clauses.fr.json';
import levelsInEnglish from '../../../snippets/levels.en.json';
import levelsInFrench from '../../../snippets/levels.fr.json';

type Shipped = Readonly<Record<string, { readonly prefix: string; readonly description: string; readonly body: readonly string[] }>>;
const shipped: Readonly<Record<DraftLanguage, readonly [levels: Shipped, clauses: Shipped]>> = { en: [levelsInEnglish, clausesInEnglish], fr: [levelsInFrench, clausesInFrench] };

const titles: Readonly<Record<DraftLanguage, string>> = {
  en: '# Honduras: Statement by the Spokesperson on the case of Ana Lucía Paredes',
  fr: '# Togo\u00A0: déclaration du porte-parole sur le cas de Fatou Mensah',
};

/** A draft in which nothing else stands, for a snippet to stand in. */
function draftWith({ text, kind, event, id }: DraftSnippet, language: DraftLanguage): string {
  const level = levels.find((each) => id.endsWith(`-${each}`)) ?? 'spokesperson';
  const head = ['---', `level: ${level}`, `country: ${language === 'en' ? 'HN' : 'TG'}`, `language: ${language}`, ...(event === undefined ? [] : [`event: ${event}`]), ...(kind === 'front-matter' ? [text] : []), '---'].join('\n');
  const body = kind === 'title' ? text : `${titles[language]}\n\n${kind === 'front-matter' ? '' : text}`;
  return filledIn(`${head}\n\n${body}\n`, language);
}

/** What a snippet leaves of what it is to meet: nothing where it meets it. */
function unmet(text: string, meets: NonNullable<DraftSnippet['meets']>): unknown {
  const [benchmark, finding]: readonly [BenchmarkId, string?] = typeof meets === 'string' ? [meets] : meets;
  const { scorecard, findings } = check(text);
  if (finding !== undefined) return findings.find(({ rule, kind }) => rule === benchmark && kind === finding);
  const status = scorecard.benchmarks.find(({ id }) => id === benchmark)?.status;
  return status === 'met' ? undefined : status;
}

describe('Snippets', () => {
  for (const language of draftLanguages) {
    const snippets = draftSnippets(language);
    const [skeletons, clauses] = shipped[language];

    it(`are what is shipped: ${language}`, () => {
      assert.deepEqual(skeletons, editorSnippets(language, ({ kind }) => kind === 'skeleton'), 'npm run settings');
      assert.deepEqual(clauses, editorSnippets(language, ({ kind }) => kind !== 'skeleton'), 'npm run settings');
    });

    it(`are forty at least, each with a prefix, a name and a description of its own: ${language}`, () => {
      const all = Object.entries({ ...skeletons, ...clauses });
      assert.ok(all.length >= 40);
      assert.equal(all.length, snippets.length, 'no name stands for two');
      assert.equal(new Set(all.map(([, { prefix }]) => prefix)).size, all.length);
      assert.equal(new Set(all.map(([, { description }]) => description)).size >= all.length - 5, true);
      for (const [name, { prefix, description }] of all) {
        assert.ok(prefix.startsWith(prefixes[language]), prefix);
        assert.match(description, /\.$/u, name);
      }
    });

    it(`have a title for every level, and facts for every event: ${language}`, () => {
      const ids = snippets.map(({ id }) => id);
      for (const level of levels) assert.ok(ids.includes(level) && ids.includes(`title-${level}`), level);
      for (const event of events) assert.ok(ids.includes(`facts-${event}`), event);
      for (const snippet of snippets.filter(({ kind }) => kind === 'title')) {
        const { reading } = check(draftWith(snippet, language).replace(/^level: .*\n/mu, ''));
        if (snippet.id !== 'title-ngo') assert.equal(`title-${String(reading.level)}`, snippet.id);
      }
    });

    it(`say what the fixes insert, in the same words: ${language}`, () => {
      const texts = new Set(snippets.map(({ text }) => text));
      const { legitimacy, dueProcess, observation, lawHarm, policy, guidelines, nextSteps, openCases } = clausesIn(language);
      const { askWords } = fixesIn(language);
      for (const clause of [...legitimacy, ...dueProcess, ...observation, ...lawHarm, ...Object.values(policy), ...guidelines, ...Object.values(nextSteps), openCases]) assert.ok(texts.has(withNames(clause, askWords.name, language)), clause);
      for (const event of events) {
        const [first = ''] = askWords.ofCase(event, []);
        const said = askWords.sentence('third', askWords.authorities, first);
        // What is asked under a law or for whom nothing is told needs the case's own words.
        if (!['restrictive-law', 'ngo-closure', 'other', 'trial'].includes(event)) assert.ok(texts.has(said), said);
      }
    });

    for (const snippet of snippets) {
      if (snippet.kind === 'skeleton' || snippet.kind === 'post') continue;
      it(`neither hedge nor ask weakly, and meet what they are for: ${prefixes[language]}${snippet.id}`, () => {
        const text = draftWith(snippet, language);
        const { findings, reading } = check(text);
        // What is recalled of open cases stands behind the ask of the draft's own case, which says who must act.
        assert.deepEqual(findings.filter(({ rule, kind }) => ['no-hedging', 'respectful-language', 'no-stigma', 'front-matter'].includes(rule) || (rule === 'direct-recommendation' && kind !== 'missing' && !(snippet.id === 'open-cases' && kind === 'no-addressee'))), [], text);
        assert.deepEqual(reading.hedges, []);
        if (snippet.meets !== undefined) {
          assert.equal(unmet(text, snippet.meets), undefined, text);
          assert.notEqual(unmet(draftWith({ ...snippet, text: snippet.kind === 'title' ? '# A title' : '' }, language), snippet.meets), undefined, 'without it, it is not met');
        }
      });
    }

    it(`have a post that fits, and names whom it is about: ${language}`, () => {
      const post = filledIn(snippets.find(({ kind }) => kind === 'post')?.text ?? '', language);
      assert.ok(postLength(post) <= longestPost, post);
      const { reading } = check(`---\nlanguage: ${language}\n---\n\n${post}\n`);
      assert.deepEqual(reading.people.map(({ name }) => name), [language === 'en' ? 'Ana Lucía Paredes' : 'Fatou Mensah']);
      assert.deepEqual(reading.recommendations.map(({ ask, addressee }) => [ask, addressee !== undefined]), [['release', true]]);
    });

    it(`have whole statements without errors, dated today: ${language}`, () => {
      for (const { prefix, body } of Object.values(skeletons)) {
        const text = body.join('\n');
        assert.ok(text.includes(`date: ${snippetDay}\n`), prefix);
        assert.match(text, /^consent: \$\d+ # /mu);
      }
    });
  }

  it('are the same in every language', () => {
    assert.deepEqual(draftSnippets('fr').map(({ id, kind, event, meets }) => ({ id, kind, event, meets })), draftSnippets('en').map(({ id, kind, event, meets }) => ({ id, kind, event, meets })));
  });
});
