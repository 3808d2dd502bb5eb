import type { Edit, Finding, Fix } from './benchmarks/types.js';
import type { Span } from './statement/span.js';
import { SpanSet } from './statement/span-set.js';

/** A fix that is right without a second thought, and the finding it mends. */
export interface PreferredFix<Found extends Fixable = Finding> {
  readonly finding: Found;
  readonly fix: Fix;
}

/** The parts of a finding that fixing needs. */
export type Fixable = Span & Pick<Finding, 'fixes'>;

/**
 * The text with all edits made at once.
 * @param text The text that the edits' offsets (UTF-16 code units) are into.
 * @param edits In any order.
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let made = '';
  let done = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < done || end < start || end > text.length) throw new RangeError(`The edit at ${start}–${end} overlaps another or lies outside the text.`);
    made += text.slice(done, start) + replacement;
    done = end;
  }
  return made + text.slice(done);
}

/**
 * Where an offset stands once edits are made.
 * @param edits In order, none over another.
 * @returns undefined for one whose character they replace
 */
export function movedBy(offset: number, edits: readonly Edit[]): number | undefined {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (offset < start || (offset === start && offset === end)) break;
    if (offset < end) return undefined;
    shift += text.length - (end - start);
  }
  return offset + shift;
}

/** Whether the words that a finding and its fix are about are the same in both texts. */
function unchanged({ finding, fix }: PreferredFix<Fixable>, checked: string, now: string): boolean {
  if (checked === now) return true;
  const start = Math.min(finding.start, ...fix.edits.map((edit) => edit.start));
  const end = Math.max(finding.end, ...fix.edits.map((edit) => edit.end));
  return checked.slice(start, end) === now.slice(start, end);
}

/**
 * The fixes that may be applied together without asking: preferred ones that leave nothing to fill in, by place.
 * Of two that clash the first is taken; the other is found again once the first is made. A fix is taken whole or not.
 * @param findings What `check` found in `checked`.
 * @param checked The text that was checked.
 * @param now The text as it is now; a fix whose words have changed since is left out.
 */
export function preferredFixes<Found extends Fixable>(findings: readonly Found[], checked: string, now = checked): readonly PreferredFix<Found>[] {
  const taken: PreferredFix<Found>[] = [];
  const spans = new SpanSet();
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    const fix = finding.fixes.find(({ preferred, placeholders }) => preferred === true && placeholders !== true);
    if (fix === undefined || fix.edits.length === 0 || !unchanged({ finding, fix }, checked, now)) continue;
    // Edits that only touch clash too: what one leaves at the seam, the other does not know.
    if (fix.edits.some((edit) => edit.end > now.length || spans.touches(edit))) continue;
    for (const edit of fix.edits) spans.add(edit);
    taken.push({ finding, fix });
  }
  return taken;
}

/** The edits of `preferredFixes`, in order. */
export function preferredEdits(findings: readonly Fixable[], checked: string, now = checked): readonly Edit[] {
  return preferredFixes(findings, checked, now).flatMap(({ fix }) => fix.edits).sort((a, b) => a.start - b.start);
}

/** Most rounds of checking and fixing: a fix may reveal another, but a text that never comes to rest must not hang. */
const mostRounds = 10;

/**
 * Checks and applies preferred fixes until none is left, or a text comes back that was there before.
 * @param check Findings of a text.
 * @returns The last text, and the fixes made in order, each with the text it was made in.
 */
export function fixAll<Found extends Fixable>(
  text: string,
  check: (text: string) => readonly Found[],
): { readonly text: string; readonly applied: readonly (PreferredFix<Found> & { readonly inText: string })[] } {
  const applied: (PreferredFix<Found> & { inText: string })[] = [];
  const seen = new Set<string>([text]);
  let current = text;
  for (let round = 0; round < mostRounds; round++) {
    const fixes = preferredFixes(check(current), current);
    const next = applyEdits(current, fixes.flatMap(({ fix }) => fix.edits));
    if (seen.has(next)) break;
    const inText = current;
    applied.push(...fixes.map((made) => ({ ...made, inText })));
    seen.add(next);
    current = next;
  }
  return { text: current, applied };
}
