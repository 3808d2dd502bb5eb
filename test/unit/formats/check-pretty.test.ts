import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText } from '../any-text.js';
import type { Finding } from '../../../src/benchmarks/types.js';
import { type CheckedFile, countFindings, noFindings } from '../../../src/formats/check-json.js';
import { countFixable, PrettyCheck, type PrettyOptions } from '../../../src/formats/check-pretty.js';
import { at, checked, deference, draft, hope, marks, noTerm, plain, ruleText } from './hand-made.js';

function pretty(more: Partial<PrettyOptions> = {}): PrettyCheck {
  return new PrettyCheck({ paint: plain, locale: 'en', width: 100, ruleText, ...more });
}

function endOf(report: PrettyCheck, file: CheckedFile): string {
  return report.end({ files: 1, ...countFindings(file) }, countFixable(file));
}

describe('the pretty report of check', () => {
  it('shows each finding at its words, each why once, and the scorecard', () => {
    const report = pretty();
    assert.equal(report.file(checked), `draft.statement.md
  1:1  error  Nobody is called a human rights defender.  hrd-term
      │ # Honduras: statement on Marta Quiñones
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Why: Why hrd-term matters.
      More: forthright explain hrd-term
  3:1  warning  This defers to the authorities.  no-hedging/deference
      │ While respecting the courts, the European Union hopes that she will be released.
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Fix: Delete the clause
      Why: Why no-hedging matters.
      More: forthright explain no-hedging
  3:49  info  A hope is no recommendation.  no-hedging/hope
      │ While respecting the courts, the European Union hopes that she will be released.
      │                                                 ^^^^^^^^^^
      Fix: Call on the authorities

  Scorecard: 1 of 3 met
    Key content
      ✖ missing         Title of hrd-term  hrd-term
      ✔ met             Title of names-individual  names-individual
      ◐ partial         Title of no-hedging  no-hedging
      – not applicable  Title of direct-recommendation  direct-recommendation

`);
    assert.equal(endOf(report, checked), '3 findings (1 error, 1 warning, 1 info) in 1 file; 1 can be fixed with --fix\n');
    assert.doesNotMatch(report.file({ ...checked, file: 'second.md' }), /Why:/);
  });

  it('speaks French', () => {
    const report = pretty({ locale: 'fr' });
    assert.match(report.file(checked), /3:1 {2}avertissement {2}[^]*Correction : Delete the clause\n {6}Pourquoi : [^]*En savoir plus : forthright explain --locale fr no-hedging\n[^]*Bilan : 1 critère sur 3 rempli\n {4}Contenu essentiel\n {6}✖ non rempli/);
    assert.equal(endOf(report, checked), '3 constats (1 erreur, 1 avertissement, 1 info) dans 1 fichier ; 1 à corriger avec --fix\n');
  });

  it('paints severities, marks and statuses', () => {
    const report = pretty({ paint: marks }).file(checked);
    assert.match(report, /^\*_draft\.statement\.md_\*\n/);
    assert.match(report, /\(3:1\) {2}<yellow warning> {2}This defers/);
    assert.match(report, /\(│\) <yellow While respecting the courts>, the European/);
    assert.match(report, /<red ✖ missing {7}>/);
    assert.match(report, /<green Fix:> Delete/);
  });

  it('says when nothing was found, and what was fixed', () => {
    const clean = { ...checked, findings: [], fixed: 2 };
    const report = pretty();
    assert.match(report.file(clean), /^draft\.statement\.md\n {2}2 fixes applied\n {2}Nothing found\n\n {2}Scorecard/);
    assert.equal(endOf(report, clean), '0 findings (0 errors, 0 warnings, 0 infos) in 1 file\n');
    assert.equal(report.end({ files: 0, ...noFindings }, 0), '');
  });

  it('is only the findings when it is to be quiet', () => {
    const report = pretty({ quiet: true });
    assert.equal(report.file({ ...checked, findings: [] }), '');
    assert.equal(report.file({ ...checked, findings: [deference] }), `draft.statement.md
  3:1  warning  This defers to the authorities.  no-hedging/deference
      │ While respecting the courts, the European Union hopes that she will be released.
      │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Fix: Delete the clause

`);
    assert.equal(endOf(report, checked), '');
  });

  it('cuts long lines round the words that count', () => {
    const text = `${'Some words before it. '.repeat(30)}hopes that ${'and after it '.repeat(30)}`;
    const report = pretty({ width: 60, quiet: true }).file({ ...checked, text, findings: [{ ...hope, ...at('hopes that', text) }] });
    assert.equal(report, `draft.statement.md
  1:661  info  A hope is no recommendation.  no-hedging/hope
      │ …before it. hopes that and after it and after it an…
      │             ^^^^^^^^^^
      Fix: Call on the authorities

`);
  });

  it('wraps reasons at the margin', () => {
    const report = pretty({ width: 40, ruleText: () => ({ title: 'T', why: 'Whoever reads this on a narrow terminal sees it whole.' }) });
    assert.match(report.file({ ...checked, findings: [noTerm] }), /\n {6}Why: Whoever reads this on a\n {6}narrow terminal sees it whole\.\n {6}More: /);
  });

  it('keeps the marks under wide letters and combining ones', () => {
    const text = '中国 e\u0301t\u0301 ici: 律师';
    const report = pretty({ quiet: true }).file({ ...checked, text, findings: [{ ...noTerm, ...at('律师', text) }] });
    assert.match(report, /│ 中国 e\u0301t\u0301 ici: 律师\n {6}│ {14}\^\^\^\^\n/);
  });

  it('marks an empty place, the end of the text and the first line of several', () => {
    const of = (start: number, end: number): string => pretty({ quiet: true }).file({ ...checked, findings: [{ ...noTerm, start, end }] });
    assert.match(of(0, 0), /│ # Honduras: statement on Marta Quiñones\n {6}│ \^\n/);
    assert.match(of(draft.length, draft.length), /4:1 [^]*│\n {6}│ \^\n/);
    assert.match(of(2, draft.length), /│ {3}\^{37}\n/);
  });

  it('lets nothing through that a terminal would obey', () => {
    const text = 'a \u001b[31mred\u001b[0m \u009b2J \u202eevil\u202c \u0007';
    const bad: Finding = { ...hope, start: 0, end: text.length, message: `m ${text}`, kind: `k${text}`, fixes: [{ title: `t ${text}`, edits: [] }] };
    const report = pretty().file({ ...checked, file: `f ${text}`, text, findings: [bad] });
    assert.doesNotMatch(report.replaceAll('\n', ''), /[\p{Cc}\u202a-\u202e]/u);
    assert.match(report, /│ a ␛\[31mred␛\[0m �2J �evil� ␇\n/);
    fc.assert(fc.property(anyText(), fc.nat(30), fc.nat(30), fc.integer({ min: 20, max: 90 }), (any, start, length, width) => {
      const said = pretty({ width }).file({ ...checked, file: any, text: any, findings: [{ ...bad, message: any, start, end: start + length }] });
      assert.doesNotMatch(said.replaceAll('\n', ''), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }));
  });
});
