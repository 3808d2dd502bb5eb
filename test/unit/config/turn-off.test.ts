import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readConfig, ruleSettings } from '../../../src/config/read-config.js';
import { setRule } from '../../../src/config/turn-off.js';
import { ruleIds } from '../../../src/benchmarks/types.js';
import { applyEdits } from '../../../src/fixes.js';

function turnedOff(text: string, isJson = false): string | undefined {
  const edit = setRule(text, 'no-hedging', 'off', isJson);
  return edit && applyEdits(text, [edit]);
}

/** What stands in the file, and what does afterwards. */
const yaml: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'an empty file': ['', 'rules:\n  no-hedging: off\n'],
  'a file of comments': ['# Our delegation\n', '# Our delegation\nrules:\n  no-hedging: off\n'],
  'other keys': ['language: fr # all of us', 'language: fr # all of us\nrules:\n  no-hedging: off\n'],
  'other rules, with comments and wide indentation': [
    '# Our delegation\nrules:\n    consent:   info  # we ask by phone\n    # and this\n\nlanguage:   "fr"\n',
    '# Our delegation\nrules:\n    consent:   info  # we ask by phone\n    no-hedging: off\n    # and this\n\nlanguage:   "fr"\n',
  ],
  'the rule itself': ['rules:\n  no-hedging: error # for now\n  consent: info\n', 'rules:\n  no-hedging: off # for now\n  consent: info\n'],
  'the rule itself, in quotation marks': ['rules: { "no-hedging": "error", consent: info } # so\n', 'rules: { "no-hedging": off, consent: info } # so\n'],
  'the rule without a severity': ['rules:\n  no-hedging:\n  consent: info\n', 'rules:\n  no-hedging: off\n  consent: info\n'],
  'braces': ['rules: { consent: info }\n', 'rules: { consent: info, no-hedging: off }\n'],
  'empty braces': ['rules: {} # none yet\n', 'rules: { no-hedging: off } # none yet\n'],
  'rules without any': ['rules: # none yet\nlanguage: fr\n', 'rules: # none yet\n  no-hedging: off\nlanguage: fr\n'],
  'Windows line ends': ['rules:\r\n  consent: info\r\nlanguage: fr\r\n', 'rules:\r\n  consent: info\r\n  no-hedging: off\r\nlanguage: fr\r\n'],
  'no last line end': ['rules:\n  consent: info', 'rules:\n  consent: info\n  no-hedging: off'],
  'all in braces': ['{ language: fr }\n', '{ language: fr, rules: { no-hedging: off } }\n'],
};

const json: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'an empty file': ['', '{\n  "rules": {\n    "no-hedging": "off"\n  }\n}'],
  'other rules, with tabs': ['{\n\t"rules": {\n\t\t"consent": "info"\n\t}\n}\n', '{\n\t"rules": {\n\t\t"consent": "info",\n\t\t"no-hedging": "off"\n\t}\n}\n'],
  'the rule itself': ['{ "rules": { "no-hedging": "error" } }', '{ "rules": { "no-hedging": "off" } }'],
};

describe('Turning a rule off in a configuration file', () => {
  for (const [what, [before, after]] of Object.entries(yaml)) it(`leaves all else as it is: ${what}`, () => assert.equal(turnedOff(before), after));
  for (const [what, [before, after]] of Object.entries(json)) it(`leaves all else as it is in JSON: ${what}`, () => assert.equal(turnedOff(before, true), after));

  it('leaves a file alone that it cannot mend', () => {
    for (const text of ['- a list\n', 'rules: [no-hedging]\n', 'rules:\n  no-hedging: "off\n', 'just words', 'rules: &a { consent: info }\nlanguage: *a\n  x']) assert.equal(turnedOff(text), undefined, text);
  });

  it('never says anything but what it should', () => {
    const line = fc.constantFrom('rules:', '  consent: info', '  no-hedging: error', '    level: off', 'language: fr', '# a comment', '', 'rules: { consent: off }', 'rules: {', '}', '  - x', 'lexicon: [a.yaml]', 'include: "*.md"', '\t', 'consent: {a: [b}');
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom(...ruleIds), fc.constantFrom(...ruleSettings), fc.boolean(), (lines, rule, setting, windows) => {
      const text = lines.join(windows ? '\r\n' : '\n');
      const edit = setRule(text, rule, setting, false);
      if (edit) assert.equal(readConfig(applyEdits(text, [edit])).rules[rule], setting);
    }), { numRuns: 500 });
  });

});
