import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ruleIds } from '../../../src/benchmarks/types.js';
import { problemMessage } from '../../../src/config/message.js';
import { readConfig } from '../../../src/config/read-config.js';
import { readPhrases } from '../../../src/config/read-phrases.js';
import { anyText } from '../any-text.js';
import { hedges, loaded, said } from './in-memory.js';

const config = 'forthright.config.yaml';

/** What stands in the configuration, and what is said of it. */
const wrong: Readonly<Record<string, readonly [text: string, expected: readonly string[]]>> = {
  'an unknown key, with the nearest known one': ['langage: fr', ['1:1: “langage” is not known here: did you mean “language”?']],
  'an unknown key that is near none': ['colour: red', ['1:1: “colour” is not known here.']],
  'an unknown rule': ['rules:\n  no-hedgin: error', ['2:3: “no-hedgin” is not known here: did you mean “no-hedging”?']],
  'a rule that stands beside the rules': ['rules:\nno-hedging: error', ['2:1: “no-hedging” is not known here: did you mean “rules: { no-hedging: … }”?']],
  'a severity that is none': ['rules: { no-hedging: fatal }', ['1:22: “fatal” is no value of “no-hedging”: write “error”, “warning”, “info” or “off”.']],
  'a list where rules are a mapping': ['rules: [no-hedging]', ['1:8: “rules” has a value of the wrong kind: write it as in “rules: { no-hedging: warning }”.']],
  'a language that is none': ['language: klingonish', ['1:11: “klingonish” is no value of “language”: write “en”, “fr” or “es”.']],
  'a language by its name': ['language: French', ['1:11: “French” is no value of “language”: write “fr”.']],
  'a list of languages': ['language: [en, fr]', ['1:11: “language” has a value of the wrong kind: write it as in “language: en”.']],
  'phrase files in a mapping': ['lexicon: { a: b }', ['1:10: “lexicon” has a value of the wrong kind: write it as in “lexicon: [phrases.yaml]”.']],
  'a list instead of a mapping': ['- rules\n- language', ['1:1: The file must be lines of the form “key: value”.']],
  'a key that stands twice': ['language: fr\nlanguage: en', ['2:1: “language” stands twice: only the first counts.']],
  'a key that is no word': ['? [a, b]\n: c', ['1:3: A key must be a single word.']],
  'aliases, which could multiply': ['library: &a [x]\ninclude: [*a, *a]', ['2:11: “*a” repeats another place: write out what is meant.', '2:15: “*a” repeats another place: write out what is meant.']],
  'a country that is none': ['treaties: { Hondras: { CAT: 1996 } }', ['1:13: “Hondras” is no country known here: did you mean “Honduras”?']],
  'a country that is near none': ['treaties:\n  Atlantis: { CAT: 1996 }', ['2:3: “Atlantis” is no country known here: write its two-letter code, or its name in English or French.']],
  'a country under two names': ['treaties: { SS: {}, South Sudan: {} }', ['1:21: “South Sudan” stands twice: only the first counts.']],
  'a treaty that is none': ['treaties: { SS: { ICCPRR: 2024 } }', ['1:19: “ICCPRR” is no treaty whose parties are known here: did you mean “ICCPR”?']],
  'a year that is none': ['treaties: { SS: { ICCPR: soon } }', ['1:26: “soon” does not say since when ICCPR binds: write the year (1966 at the earliest, and none to come), “signed” or “none”.']],
  'a year before the treaty': ['treaties: { SS: { ICCPR: 1948 } }', ['1:26: “1948” does not say since when ICCPR binds: write the year (1966 at the earliest, and none to come), “signed” or “none”.']],
  'a year to come': ['treaties: { SS: { ICCPR: 9999 } }', ['1:26: “9999” does not say since when ICCPR binds: write the year (1966 at the earliest, and none to come), “signed” or “none”.']],
  'a date for a year': ['treaties: { SS: { ICCPR: 2024-02-31 } }', ['1:26: “2024-02-31” does not say since when ICCPR binds: write the year (1966 at the earliest, and none to come), “signed” or “none”.']],
  'a country without treaties': ['treaties: { China: 1998 }', ['1:20: “China” has a value of the wrong kind: write it as in “{ ICCPR: 2024 }”.']],
  'treaties in a list': ['treaties: [ICCPR]', ['1:11: “treaties” has a value of the wrong kind: write it as in “treaties: { SS: { ICCPR: 2024 } }”.']],
  'a pattern above the folder': ['include: ["../*.md"]', ['1:11: “../*.md” cannot be used as a pattern: write a short one for files below this folder, as in “drafts/**/*.md”.']],
  'a pattern with too much in it': [`exclude: "${'*/'.repeat(20)}*"`, [`1:10: “${'*/'.repeat(20)}*” cannot be used as a pattern: write a short one for files below this folder, as in “drafts/**/*.md”.`]],
  'a library above the folder': ['library: [past, ../past]', ['1:17: “../past” is outside of the configuration file’s folder: move it there.']],
  'a library twice': ['library: [past, ./past/]', ['1:17: “./past/” stands twice.']],
  'a phrase file that is not there': ['lexicon: [none.yaml]', ['1:11: There is no file “none.yaml” beside or below the configuration file.']],
  'a phrase file above the folder': ['lexicon:\n  - ../own.yaml', ['2:5: “../own.yaml” is outside of the configuration file’s folder: move it there.']],
  'a phrase file from the top': ['lexicon: /etc/passwd', ['1:10: “/etc/passwd” is outside of the configuration file’s folder: move it there.']],
  'a phrase file on another drive': ['lexicon: "C:\\\\own.yaml"', ['1:10: “C:\\own.yaml” is outside of the configuration file’s folder: move it there.']],
  'a phrase file on the web': ['lexicon: https://example.org/own.yaml', ['1:10: “https://example.org/own.yaml” is outside of the configuration file’s folder: move it there.']],
};

describe('A configuration file', () => {
  for (const [what, [text, expected]] of Object.entries(wrong)) {
    it(`is told of ${what}`, async () => assert.deepEqual(said(await loaded(text)), expected.map((line) => `${config}:${line}`)));
  }

  it('that is no YAML is told of at the place', async () => {
    const [problem, ...more] = (await loaded('rules:\n  no-hedging: "off\n')).problems;
    assert.deepEqual([problem?.kind, problem?.line, problem?.column, more.length], ['not-yaml', 2, 15, 0]);
  });

  it('that is no YAML is told of its first cause, and of no consequence', async () => {
    const whole: Readonly<Record<string, readonly [place: string, fault: string]>> = {
      'rules:\n  no-hedging: "error\n  hrd-term: off\nlanguage: fr\n': ['2:15', 'not-closed'],
      'library: [past\nlangage: fr\n': ['1:10', 'not-closed'],
      '{ "rules": { "no-hedging": "error" "level": "off" } }': ['1:36', 'odd-sign'],
      ' rules:\n  no-hedging: error\nlanguage: fr\n': ['3:1', 'indentation'],
      'rules:\n  no-hedging error\n  level: off\n': ['2:3', 'indentation'],
      'rules:\n\tno-hedging: error\n': ['2:1', 'tab'],
      'include: **/*.md\n': ['1:10', 'odd-start'],
      'library: "C:\\past"\n': ['1:13', 'backslash'],
    };
    for (const [text, expected] of Object.entries(whole)) {
      assert.deepEqual((await loaded(text)).problems.map(({ line, column, fault }) => [`${line}:${column}`, fault]), [expected], text);
    }
    // What is wrong above the line of the cause, and below a cause that is of one value, is told too.
    assert.deepEqual((await loaded('langage: fr\nrules: [\n')).problems.map(({ kind }) => kind), ['unknown-key', 'not-yaml']);
    assert.deepEqual((await loaded('include: **/*.md\nlangage: fr\n')).problems.map(({ kind }) => kind), ['not-yaml', 'unknown-key']);
  });

  it('nested without end is refused', async () => {
    for (const text of ['['.repeat(50_000), '- '.repeat(50_000), `${Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')} b`]) {
      assert.ok((await loaded(text)).problems.some(({ kind }) => kind === 'not-yaml'), text.slice(0, 10));
    }
  });

  it('with an alias bomb is read at once', async () => {
    const bomb = Array.from({ length: 40 }, (_, level) => `a${level}: &a${level} [${level === 0 ? 'x' : `*a${level - 1}, *a${level - 1}`}]`).join('\n');
    const { problems } = await loaded(bomb);
    assert.ok(problems.some(({ kind }) => kind === 'alias') && problems.length < 200);
  });

  it('applies in what is right', async () => {
    const { rules, language } = await loaded('rules: { hrd-term: "off", no-hedging: loud, consent: error }\nlanguage: pt-BR\nlangage: x\n');
    assert.deepEqual([rules, language], [{ 'hrd-term': 'off', consent: 'error' }, 'pt']);
  });

  it('may be empty, or all of comments, or JSON with tabs', async () => {
    assert.deepEqual((await loaded('')).problems, []);
    assert.deepEqual((await loaded('# nothing yet\nrules:\nlexicon:\nlanguage:\n')).problems, []);
    const { rules, problems } = await loaded('{\n\t"$schema": "x",\n\t"rules": {\n\t\t"consent": "off"\n\t}\n}\n');
    assert.deepEqual([rules, problems], [{ consent: 'off' }, []]);
  });

  it('names folders, patterns and treaties', async () => {
    const { libraryFolders, include, covers, treaties, problems } = await loaded('library: [past]\ninclude: ["drafts/**/*.md"]\nexclude: drafts/old/\ntreaties: { SS: { iccpr: 2024, CAT: signed }, Honduras: { CPED: none } }');
    assert.deepEqual([libraryFolders, include, treaties, problems], [['/w/past'], ['drafts/**/*.md'], { SS: { ICCPR: 2024, CAT: 'signed' }, HN: { CPED: 'none' } }, []]);
    assert.deepEqual(['/w/drafts/a.md', '/w/drafts/b/c.md', '/w/drafts/old/a.md', '/w/a.md', '/elsewhere/drafts/a.md'].map(covers), ['included', 'included', 'excluded', undefined, undefined]);
  });

  it('may turn every rule off', async () => {
    const { rules, problems } = await loaded(`rules:\n${ruleIds.map((id) => `  ${id}: off`).join('\n')}`);
    assert.deepEqual([Object.keys(rules), problems], [[...ruleIds], []]);
  });

  it('never throws, whatever stands in it, and places what is wrong inside the text', () => {
    const piece = fc.oneof(anyText(12), fc.constantFrom('rules:', 'lexicon: ', 'language: ', 'entries:\n', 'group: hedge\n', '  - id: x\n', '    phrases: ["a"]\n', '&a ', '*a', '? ', '[', ']', '{', '}', '\n', '  ', '- ', ': ', '"', '!!js/function ', '<<: ', '|\n', '>\n', '%YAML 1.1\n---\n', '...\n'));
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')), (text) => {
      for (const { problems } of [readConfig(text), readPhrases(text, 'en')]) for (const { start, end } of problems) assert.ok(0 <= start && start <= end && end <= text.length);
    }), { numRuns: 300 });
  });
});

/** What stands in a phrase file, and what is said of it. */
const wrongPhrases: Readonly<Record<string, readonly [text: string, expected: readonly string[]]>> = {
  'a group that is none': ['group: hedges\nentries: []', ['1:8: “hedges” is no value of “group”: write “hedge”, “actor”, “act”, “ask-kind”, “ask”, “event”, “follow-up”, “instrument”, “level”, “name”, “obligation”, “term” or “theme”.']],
  'a missing group': ['entries: []', ['1:1: “group” is missing.']],
  'missing entries': ['group: hedge', ['1:1: “entries” is missing.']],
  'entries that are no list': ['group: hedge\nentries: x', ['2:10: “entries” has a value of the wrong kind: write it as in “- id: …”.']],
  'an entry that is a word': ['group: hedge\nentries: [x]', ['2:11: “entries” has a value of the wrong kind: write it as in “- id: …”.']],
  'a language that is not read': ['group: hedge\nlanguage: de\nentries: []', ['2:11: “de” is no value of “language”: write “en”, “fr” or “es”.']],
  'a misspelt key of the file': ['group: hedge\nentreis: []\nentries: []', ['2:1: “entreis” is not known here: did you mean “entries”?']],
  'a list instead of a mapping': ['- id: x', ['1:1: The file must be lines of the form “key: value”.']],
  'a missing id': [hedges('kind: hope\nphrases: ["in hope"]'), ['3:5: “id” is missing.']],
  'a kind that is none': [hedges('id: x\nkind: hopes\nphrases: ["in hope"]'), ['4:11: “hopes” is no value of “kind”: write “hope”, “deference”, “note-taking”, “vague-follow-up”, “doubt”, “softener”, “euphemism” or “false-balance”.']],
  'missing phrases': [hedges('id: x\nkind: hope'), ['3:5: “phrases” is missing.']],
  'phrases that are no texts': [hedges('id: x\nkind: hope\nphrases: [[a]]'), ['5:14: “phrases” has a value of the wrong kind: write it as in “phrases: ["…"]”.']],
  'a phrase that cannot be read': [hedges('id: x\nkind: hope\nphrases: ["in (hope"]'), ['5:15: The phrase “in (hope” cannot be read: its brackets do not match.']],
  'a setting that is none': [hedges('id: x\nkind: hope\nspaker: eu\nphrases: ["in hope"]'), ['5:5: “spaker” is not known here: did you mean “speaker”?']],
  'a setting of another shape': [hedges('id: x\nkind: hope\nspeaker: nobody\nphrases: ["in hope"]'), ['5:14: “nobody” is no value of “speaker”: write “eu”.']],
  'a strength out of range': ['group: ask\nentries:\n  - {id: x, kind: verb, strength: 9, phrases: ["~beg"]}', ['3:35: “9” is no value of “strength”: write “1–5”.']],
  'a setting that must be there': ['group: ask\nentries:\n  - {id: x, kind: verb, phrases: ["~beg"]}', ['3:5: “strength” is missing.']],
  'the id of a built-in entry': [hedges('id: praise\nkind: softener\nphrases: ["well noted"]'), ['3:9: There is a built-in entry “praise” already: give this one another id.']],
  'an id that stands twice': [`${hedges('id: x\nkind: hope\nphrases: ["in hope"]')}  - id: x\n    kind: hope\n    phrases: ["with hope"]\n`, ['6:9: There is an entry “x” already: only the first counts.']],
  'an example that is not found': [hedges('id: x\nkind: softener\nphrases: ["in good faith"]\nfinds: ["She was arrested."]'), ['6:13: The phrases of “x” are not found in its example “She was arrested.”.']],
  'an example that must not be found': [hedges('id: x\nkind: softener\nphrases: ["in good faith"]\npasses: ["They acted in good faith."]'), ['6:14: The phrases of “x” are found in “They acted in good faith.”, which stands under “passes”.']],
};

/** Phrases that cannot be read, and why in French. */
const unreadable: Readonly<Record<string, string>> = {
  'in ((': 'la tournure, ou l’un de ses choix, est vide',
  'hope|': 'une barre n’a de mot que d’un côté\u00A0; mettez des espaces autour entre des tournures, aucune entre des mots',
  '~': 'un «\u00A0~\u00A0» n’a pas de verbe derrière lui\u00A0; écrivez-y un infinitif, sans espace',
  'in ~:now hope': 'un «\u00A0~\u00A0» n’a pas de verbe derrière lui\u00A0; écrivez-y un infinitif, sans espace',
  'in hope)': 'ses parenthèses ou ses crochets ne se répondent pas',
  '[hope]': 'rien n’y est obligatoire\u00A0; ôtez des crochets',
  '... hope': 'elle commence par une lacune\u00A0; commencez par un mot',
};

describe('A phrase file', () => {
  it('is told in its reader’s language why a phrase cannot be read', async () => {
    const { problems } = await loaded('lexicon: [own.yaml]', { '/w/own.yaml': hedges(`id: x\nkind: hope\nphrases: ${JSON.stringify([...Object.keys(unreadable), `in ${'very '.repeat(1000)}hope`, 'in hope'])}`) });
    assert.deepEqual(problems.map((problem) => problemMessage(problem, 'fr').replace(/^La tournure «\u00A0[^»]*\u00A0» est illisible\u00A0: /u, '')), [...Object.values(unreadable), 'elle est trop longue'].map((why) => `${why}.`));
  });

  for (const [what, [text, expected]] of Object.entries(wrongPhrases)) {
    it(`is told of ${what}`, async () => assert.deepEqual(said(await loaded('lexicon: [own.yaml]', { '/w/own.yaml': text })), expected.map((line) => `own.yaml:${line}`)));
  }

  it('that cannot be read is told of in the configuration', async () => {
    const found = await loaded('lexicon: [own.yaml]', { '/w/own.yaml': { problem: 'is a pipe' } });
    assert.deepEqual(said(found), [`${config}:1:11: “own.yaml” cannot be read: is a pipe`]);
  });

  it('is read once', async () => {
    const found = await loaded('lexicon: [own.yaml, ./own.yaml]', { '/w/own.yaml': hedges('id: x\nkind: hope\nphrases: ["in hope"]') });
    assert.deepEqual(said(found), [`${config}:1:21: “./own.yaml” stands twice.`]);
    assert.deepEqual(found.files, ['/w/forthright.config.yaml', '/w/own.yaml']);
  });

  it('keeps the entries and phrases that are right', async () => {
    const text = `${hedges('id: x\nkind: nothing\nphrases: ["in hope"]')}  - id: y\n    kind: hope\n    phrases: ["(", "with trust"]\n`;
    const { own } = await loaded('lexicon: [own.yaml]', { '/w/own.yaml': text });
    assert.deepEqual(own?.entries.get('en')?.map(({ id, phrases }) => [id, phrases]), [['y', ['with trust']]]);
  });
});
