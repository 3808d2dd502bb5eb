import assert from 'node:assert/strict';
import type { LibraryView, PastStatement } from '../../../src/benchmarks/library/view.js';
import { viewOf } from '../../../src/benchmarks/library/view-of.js';
import type { BenchmarkId, Finding, Fix, Status } from '../../../src/benchmarks/types.js';
import { check, type CheckOptions } from '../../../src/check.js';
import { applyEdits } from '../../../src/fixes.js';
import { draft, only } from './drafts.js';

/** What the cases of one benchmark are judged with. */
export interface Setting {
  /** The title of drafts that are given as a body alone. */
  readonly title?: string;
  /** The library; none is open where nothing is said. */
  readonly past?: readonly PastStatement[];
  /** The translations that lie beside the draft; nothing is known of them where nothing is said. */
  readonly versions?: CheckOptions['versions'];
}

/** A case as a whole file: a body alone gets the setting's title. */
function fileOf(words: string, { title }: Setting): string {
  return /^(?:#|---\n)/u.test(words) ? words : draft(words, title);
}

function libraryOf({ past }: Setting): LibraryView | undefined {
  return past && viewOf(past);
}

function optionsOf(id: BenchmarkId, setting: Setting): CheckOptions {
  return { ...only(id), library: libraryOf(setting), versions: setting.versions };
}

/** One line of a draft, for the name of a test. */
function told(words: string): string {
  return words.trim().replaceAll(/\s*\n+\s*/gu, ' ⏎ ').slice(0, 140);
}

/** One test a draft: the benchmark has the status under which the draft stands. */
export function itJudges(id: BenchmarkId, drafts: Readonly<Partial<Record<Status, readonly string[]>>>, setting: Setting = {}): void {
  for (const [status, all] of Object.entries(drafts)) {
    for (const words of all) {
      it(`is ${status}: ${told(words)}`, () => {
        const { scorecard, findings } = check(fileOf(words, setting), optionsOf(id, setting));
        assert.equal(scorecard.benchmarks.find((judged) => judged.id === id)?.status, status);
        if (status === 'partial' || status === 'missing') assert.ok(findings.length > 0, 'what is not met has a finding');
        if (status === 'not-applicable' || status === 'unknown') assert.deepEqual(findings, []);
      });
    }
  }
}

/** Lines of a text that another one does not have. */
function newLines(after: string, before: string): string[] {
  const known = new Set(before.split(/\r?\n/u));
  return after.split(/\r?\n/u).filter((line) => !known.has(line));
}

/** What every text has after a fix: no word twice, no space too many, no comma before a full stop, a capital and an end to each new line of prose. */
function assertWellWritten(line: string, { title }: Fix): void {
  assert.doesNotMatch(line, /\S {2}|\s[,.;]|,[.;,]|\(\s|\s\)/u, title);
  assert.doesNotMatch(line, /(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/iu, title);
  // Lines of the front matter are no prose.
  if (/^(?:[a-z]+: | +\[|---$)/u.test(line)) return;
  assert.match(line, /^[#*>\s-]*[\p{Lu}\p{N}“«"‘[(<]/u, title);
}

/** A draft with a finding, and what each of its fixes makes of it. */
export interface Mend {
  readonly before: string;
  /** The finding's kind; the first finding where nothing is said. */
  readonly kind?: string;
  /** For each fix, in order: the lines that it changes or adds, or a pattern for them. */
  readonly after: readonly (string | RegExp)[];
  /** The finding stays until a placeholder is filled in, or only the status changes; for fixes that do one step of several. */
  readonly stays?: true;
}

/** One test a mend: every fix is applied and read again. The finding is gone, none of the same rule has come, and the words are right. */
export function itMends(id: BenchmarkId, mends: readonly Mend[], setting: Setting = {}): void {
  const options = optionsOf(id, setting);
  for (const { before, kind, after, stays } of mends) {
    it(`mends ${kind ?? 'it'}: ${told(before)}`, () => {
      const text = fileOf(before, setting);
      const { findings } = check(text, options);
      const finding = findings.find((each) => kind === undefined || each.kind === kind) ?? assert.fail(`no finding ${kind ?? ''} among ${findings.map((each) => each.kind ?? each.message).join(', ')}`);
      const mended = finding.fixes.map((fix) => ({ fix, fixed: applyEdits(text, fix.edits) }));
      const lines = mended.map(({ fixed }) => newLines(fixed, text).join('\n'));
      assert.equal(lines.length, after.length, `fixes: ${finding.fixes.map(({ title }) => title).join(' | ')}`);
      after.forEach((expected, index) => {
        if (typeof expected === 'string') assert.equal(lines[index], expected);
        else assert.match(lines[index] ?? '', expected);
      });
      for (const { fix, fixed } of mended) {
        const again = check(fixed, options).findings;
        const same = ({ kind: other, message }: Finding): boolean => other === finding.kind && message === finding.message;
        if (!stays) assert.ok(again.filter(same).length < findings.filter(same).length, `the finding is still there after: ${fix.title}`);
        assert.ok(again.length <= findings.length - (stays ? 0 : 1), `${fix.title} adds: ${again.map(({ message }) => message).join(' | ')}`);
        for (const line of newLines(fixed, text).filter((each) => each !== '')) assertWellWritten(line, fix);
      }
    });
  }
}

/** One test a draft: what only looks like it is left alone. */
export function itLeavesAlone(id: BenchmarkId, drafts: readonly string[], setting: Setting = {}): void {
  for (const words of drafts) it(`leaves alone: ${told(words)}`, () => assert.deepEqual(check(fileOf(words, setting), optionsOf(id, setting)).findings.map(({ kind, message }) => kind ?? message), []));
}
