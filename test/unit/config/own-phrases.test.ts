import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { configurationFor } from '../../../src/config/load.js';
import { applyEdits } from '../../../src/fixes.js';
import { hedges, loaded, memory } from './in-memory.js';

const draft = '# Honduras: Statement by the Spokesperson on the arrest of Ana Duarte\n\nIn good company, the EU calls on the Honduran authorities to release Ana Duarte.\n';
const phrases = (id: string, phrase: string, more = ''): string => hedges(`id: ${id}\nkind: softener\nphrases: ["${phrase}"]${more}`);

async function own(text: string, config = 'lexicon: [own.yaml]'): Promise<ReturnType<typeof loaded>> {
  return loaded(config, { '/w/own.yaml': text });
}

/** The words of the hedges that are found in the draft. */
function hedgesIn(options: Parameters<typeof check>[1]): string[] {
  return check(draft, options).reading.hedges.map(({ start, end }) => draft.slice(start, end));
}

describe('Phrases of one’s own', () => {
  it('are found beside those of the lexicon', async () => {
    const configuration = await own(phrases('company', 'in good company'));
    assert.deepEqual(configuration.problems, []);
    assert.deepEqual(hedgesIn(configuration), ['In good company']);
    const [finding] = check(draft, configuration).findings.filter(({ rule }) => rule === 'no-hedging');
    assert.equal(finding?.actual, 'In good company');
  });

  it('hold for their configuration alone, in whatever order drafts are checked', async () => {
    const [first, second] = [await own(phrases('company', 'in good company')), await own(phrases('calls', 'calls on'))];
    for (let round = 0; round < 2; round++) {
      assert.deepEqual(hedgesIn({}), []);
      assert.deepEqual(hedgesIn(first), ['In good company']);
      assert.deepEqual(hedgesIn(second), ['calls on']);
    }
  });

  it('come before those of the lexicon at the same place', async () => {
    const configuration = await own(phrases('too-soft', 'hopes that', '\nsuggestions: ["demands that"]'));
    const text = draft.replace('calls on the Honduran authorities to release Ana Duarte', 'hopes that Ana Duarte will be released');
    const [hedge] = check(text, configuration).reading.hedges;
    assert.deepEqual([hedge?.entry, hedge?.suggestions], ['too-soft', ['demands that']]);
  });

  it('offer what to write instead', async () => {
    const configuration = await own(phrases('company', 'in good company', '\nsuggestions: ["today", "with its partners"]'));
    const finding = check(draft, configuration).findings.find(({ rule }) => rule === 'no-hedging');
    assert.deepEqual(finding?.fixes.slice(0, 2).map(({ title, preferred, edits }) => [title, preferred, applyEdits(draft, edits).split('\n')[2]?.slice(0, 25)]), [
      ['Replace by “today”', undefined, 'Today, the EU calls on th'],
      ['Replace by “with its partners”', undefined, 'With its partners, the EU'],
    ]);
  });

  it('are of the language that the file or the configuration says', async () => {
    const french = '---\nlanguage: fr\n---\n\nEn bonne compagnie, l’UE condamne cet acte.\n';
    for (const configuration of [await own(`language: fr\n${phrases('compagnie', 'en bonne compagnie')}`), await own(phrases('compagnie', 'en bonne compagnie'), 'language: fr\nlexicon: own.yaml')]) {
      assert.deepEqual(configuration.problems, []);
      assert.equal(check(french, configuration).reading.hedges.length, 1);
      assert.equal(check(french.replace('fr', 'en'), { own: configuration.own }).reading.hedges.length, 0);
    }
  });

  it('work in every group', async () => {
    const texts: Readonly<Record<string, string>> = {
      actor: '{id: x, kind: authority, value: authorities, phrases: ["water board"], finds: ["The water board met."]}',
      act: '{id: x, kind: verb, phrases: ["untie"], finds: ["untie her"]}',
      ask: '{id: x, kind: verb, strength: 4, takes: addressee, phrases: ["~petition"], finds: ["The EU petitions the authorities to release her."], passes: ["The petition was long."]}',
      'ask-kind': '{id: x, kind: release, phrases: ["~untie"], finds: ["untie her"]}',
      event: '{id: x, kind: killing, rank: 1, phrases: ["~drown"], finds: ["She was drowned."]}',
      'follow-up': '{id: x, kind: concrete, phrases: ["~phone the minister"], finds: ["We phoned the Minister."], passes: ["The Minister phoned."]}',
      hedge: '{id: x, kind: hope, phrases: ["with a wish"], finds: ["With a wish, the EU calls on them to act."]}',
      instrument: '{id: x, kind: instrument, value: LOCAL, phrases: ["charter of the river"], finds: ["The Charter of the River binds them."]}',
      level: '{id: x, kind: joint, rank: 1, phrases: ["statement of the friends"], finds: ["Statement of the Friends"]}',
      name: '{id: x, kind: honorific, phrases: ["tata"], finds: ["Tata Vargas"]}',
      term: '{id: x, kind: label, phrases: ["enemy of the river"], finds: ["He is an enemy of the river."]}',
    };
    for (const [group, entry] of Object.entries(texts)) assert.deepEqual((await own(`group: ${group}\nentries:\n  - ${entry}\n`)).problems.map(({ kind }) => `${group} ${kind}`), []);
  });
});

describe('The configuration of a statement', () => {
  const files = memory({
    '/w/forthright.config.yaml': 'language: fr',
    '/w/forthright.config.json': '{}',
    '/w/a/b/forthright.config.yml': 'rules: { consent: off }',
    '/w/c/forthright.config.json': '{ "language": "es" }',
  });
  const fileFor = async (path: string, top?: string): Promise<string | undefined> => (await configurationFor(path, files, top))?.file;

  it('is the nearest one upwards', async () => {
    assert.equal(await fileFor('/w/a/b/x.statement.md'), '/w/a/b/forthright.config.yml');
    assert.equal(await fileFor('/w/a/x.statement.md'), '/w/forthright.config.yaml');
    assert.equal(await fileFor('/w/c/d/x.statement.md'), '/w/c/forthright.config.json');
    assert.equal(await fileFor('/x.statement.md'), undefined);
  });

  it('is not looked for above the workspace', async () => {
    assert.equal(await fileFor('/w/a/x.statement.md', '/w/a'), undefined);
    assert.equal(await fileFor('/w/a/x.statement.md', '/w'), '/w/forthright.config.yaml');
  });

  it('tells of a second file in the same folder', async () => {
    const found = await configurationFor('/w/x.statement.md', files);
    assert.deepEqual(found?.problems.map(({ file, kind, line }) => [file, kind, line]), [['/w/forthright.config.json', 'second-configuration', 1]]);
  });

  it('says the language where front matter is silent', () => {
    const text = 'Le verdict est injuste.\n';
    assert.equal(check(text, { language: 'fr' }).reading.language, 'fr');
    assert.equal(check(`---\nlanguage: en\n---\n${text}`, { language: 'fr' }).reading.language, 'en');
  });
});
