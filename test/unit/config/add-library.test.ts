import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addLibrary } from '../../../src/config/add-library.js';
import { readConfig } from '../../../src/config/read-config.js';
import { applyEdits } from '../../../src/fixes.js';

function added(text: string, path = 'past', isJson = false): string | undefined {
  const edit = addLibrary(text, path, isJson);
  return edit && applyEdits(text, [edit]);
}

/** What stands in the file, and what does afterwards. */
const yaml: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'an empty file': ['', 'library: [past]\n'],
  'a file of comments': ['# Our delegation\n', '# Our delegation\nlibrary: [past]\n'],
  'other keys': ['language: fr # all of us', 'language: fr # all of us\nlibrary: [past]\n'],
  'a list in brackets': ['library: [eeas, "the council"] # so far\nlanguage: fr\n', 'library: [eeas, "the council", past] # so far\nlanguage: fr\n'],
  'an empty list': ['library: [] # none yet\n', 'library: [past] # none yet\n'],
  'a list in lines': ['library:\n    - eeas # ours\n    - council # theirs\nlanguage: fr\n', 'library:\n    - eeas # ours\n    - council # theirs\n    - past\nlanguage: fr\n'],
  'one folder without a list': ['library: eeas # ours\n', 'library: [eeas, past] # ours\n'],
  'nothing behind the key': ['library: # none yet\nlanguage: fr\n', 'library: [past] # none yet\nlanguage: fr\n'],
  'Windows line ends': ['library:\r\n- eeas\r\nlanguage: fr\r\n', 'library:\r\n- eeas\r\n- past\r\nlanguage: fr\r\n'],
  'all in braces': ['{ language: fr }\n', '{ language: fr, library: [past] }\n'],
  'all in braces with a list at the end': ['{ include: ["a/*.md"] }\n', '{ include: ["a/*.md"], library: [past] }\n'],
};

describe('Naming a folder of past statements in a configuration file', () => {
  for (const [what, [before, after]] of Object.entries(yaml)) it(`leaves all else as it is: ${what}`, () => assert.equal(added(before), after));

  it('leaves all else as it is in JSON', () => {
    assert.equal(added('', 'past', true), '{\n  "library": [\n    "past"\n  ]\n}');
    assert.deepEqual(JSON.parse(added('{\n  "language": "fr",\n  "library": ["eeas"]\n}\n', 'past', true) ?? ''), { language: 'fr', library: ['eeas', 'past'] });
  });

  it('writes a path that YAML would take for something else in quotation marks', () => {
    for (const path of ['déclarations passées', '2024', 'a: b', '#1', '- x', 'true', 'a, b', '"x"', '.5']) assert.deepEqual(readConfig(added('', path) ?? '').library.map((folder) => folder.path), [path]);
  });

  it('leaves a file alone that it cannot mend', () => {
    for (const text of ['- a list\n', 'library: {a: b}\n', 'library: "past\n', 'just words']) assert.equal(added(text), undefined, text);
  });

  it('never says anything but what it should', () => {
    const line = fc.constantFrom('rules:', '  consent: info', 'language: fr', '# a comment', '', 'library:', '- a', '  - b', 'library: [x]', 'library: x', 'library: {', '}', 'lexicon: [a.yaml]', '\t', 'include: "*.md"');
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), fc.stringMatching(/^[a-z0-9 .:#'"-]{1,9}$/u), fc.boolean(), (lines, path, windows) => {
      const text = lines.join(windows ? '\r\n' : '\n');
      const edit = addLibrary(text, path, false);
      if (edit) assert.equal(readConfig(applyEdits(text, [edit])).library.at(-1)?.path, path);
    }), { numRuns: 500 });
  });
});
