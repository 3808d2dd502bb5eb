import assert from 'node:assert/strict';
import type { BenchmarkId, Finding } from '../../../../src/benchmarks/types.js';
import { applyEdits } from '../../../../src/fixes.js';
import { findingsOf } from '../drafts.js';

/** A sentence, and what the fixes of one kind of finding make of it, the best first; `*` marks the preferred one. */
export type Pair = readonly [sentence: string, ...fixed: string[]];

/** What is tested of one kind of finding. */
export interface Pairs {
  readonly rule: BenchmarkId;
  readonly kind: string;
  readonly pairs: readonly Pair[];
}

/** How a language's drafts begin: a title that names country and event. */
export interface DraftOf {
  readonly language: string;
  readonly title: string;
}

function draftOf({ language, title }: DraftOf, body: string): string {
  return `---\nlanguage: ${language}\n---\n# ${title}\n\n${body}\n`;
}

function bodyOf(text: string): string {
  return text.split('\n').slice(5).join('\n').trimEnd();
}

function ofKind(findings: readonly Finding[], kind: string): Finding[] {
  return findings.filter((finding) => finding.kind === kind);
}

const invented = ['Akouvi Lawson', 'Kodjo Mensah', 'Rosa Zelaya'];

/** A text with its gaps for names filled. */
function filled(text: string): string {
  let gap = 0;
  return text.replaceAll(/\[(?:NAME|NOM|NOMBRE)\]/gu, () => invented[gap++ % invented.length] ?? '');
}

/** Runs pairs as tests: the fixes, to the letter, and that a fix ends its finding and makes none of its rule. */
export function runPairs(of: DraftOf, what: string, { rule, kind, pairs }: Pairs): void {
  describe(`${what} (${of.language})`, () => {
    for (const [sentence, ...expected] of pairs) {
      it(sentence, () => {
        const text = draftOf(of, sentence);
        const before = findingsOf(rule, text);
        const [finding] = ofKind(before, kind);
        assert.ok(finding, `no ${rule}/${kind} is found`);
        // Paragraphs that are added have their own test.
        const fixes = finding.fixes.filter(({ edits }) => !edits.every(({ start, end }) => start === end && start > text.indexOf(sentence) + sentence.length - 1));
        assert.deepEqual(fixes.map((fix) => `${fix.preferred ? '*' : ''}${bodyOf(applyEdits(text, fix.edits))}`), expected);
        for (const fix of fixes) {
          const after = findingsOf(rule, filled(applyEdits(text, fix.edits)));
          assert.ok(ofKind(after, kind).length < ofKind(before, kind).length, `the finding is still there after: ${fix.title}`);
          const added = after.filter((other) => !before.some((known) => known.kind === other.kind));
          assert.deepEqual(added.map((other) => other.kind), [], `findings made by: ${fix.title}`);
        }
      });
    }
  });
}
