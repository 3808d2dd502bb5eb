import assert from 'node:assert/strict';
import { allRules, rules } from '../../../src/benchmarks/registry.js';
import { columnsOf } from '../../../src/formats/columns.js';
import { type RulePage, rulePage } from '../../../src/formats/rule-page.js';
import { prettyRulePage } from '../../../src/formats/rule-page-pretty.js';
import { marks, plain } from './hand-made.js';

const page: RulePage = {
  id: 'no-hedging', title: 'No hedging', severity: 'warning', family: 'content',
  statuses: [{ status: 'met', when: 'No hedge.' }, { status: 'not-applicable', when: 'The front matter says `defenders: []`.' }],
  why: 'A hedge is a door through which the authorities can leave.',
  source: 'The 2019 assessment.',
  remedies: ['**Hope**: becomes “calls on”.'],
  examples: [
    { text: '# Title\n\nWe call on the authorities.\n', status: 'met', findings: [], fixed: undefined },
    {
      text: 'We hope.\n', status: 'missing', fixed: 'We call.\n',
      findings: [{ words: 'hope', kind: 'hope', message: 'A wish.', fixes: [{ title: 'Write “call”', preferred: true }, { title: 'Write “urge”', preferred: false }] }],
    },
  ],
};

describe('the page of a rule in the terminal', () => {
  it('has everything that the rule says, in sections', () => {
    assert.equal(prettyRulePage(page, { paint: plain, locale: 'en', width: 48 }), `No hedging  no-hedging
  Key content

When it is met
  ✔ met             No hedge.
  – not applicable  The front matter says
                    defenders: [].

Why
  A hedge is a door through which the
  authorities can leave.

Where it comes from
  The 2019 assessment.

Fixes
  • Hope: becomes “calls on”.

Examples
  1. Good (met)
    │ # Title
    │
    │ We call on the authorities.

  2. Needs work (missing)
    │ We hope.
    hope (hope) – A wish.
      Fix: Write “call” (preferred)
      Fix: Write “urge”
    After the preferred fix:
    │ We call.

Settings
  Severity: warning unless set otherwise to
  error, warning, info or off.
  off silences the findings. A benchmark stays
  in the scorecard all the same, so that
  switching it off raises no score.
    forthright check --rule no-hedging=info …
`);
  });

  it('paints what Markdown marks', () => {
    const painted = prettyRulePage(page, { paint: marks, locale: 'en', width: 200 });
    assert.match(painted, /^\*No hedging\* {2}\(no-hedging\)\n/);
    assert.match(painted, / {2}<green ✔ met {11}> {2}No hedge\.\n {2}\(– not applicable\) {2}The front matter says <blue defenders: \[\]>\./);
    assert.match(painted, /• \*Hope\*: becomes/);
    assert.match(painted, /<green 1\. Good \(met\)>[^]*<yellow 2\. Needs work \(missing\)>/);
  });

  it('fits a terminal', () => {
    for (const rule of allRules) {
      for (const width of [60, 100]) {
        for (const line of prettyRulePage(rulePage(rule, 'fr'), { paint: plain, locale: 'fr', width }).split('\n')) {
          // A path is one word, and is not cut.
          assert.ok(columnsOf(line) <= width || !line.trim().includes(' '), `${rule.id}, ${width} columns: ${line}`);
        }
      }
    }
  });

  it('has no statuses where the rule is no benchmark', () => {
    for (const rule of rules) {
      const said = prettyRulePage(rulePage(rule, 'en'), { paint: plain, locale: 'en', width: 100 });
      assert.match(said, /not a benchmark/);
      assert.doesNotMatch(said, /When it is met/);
    }
  });
});
