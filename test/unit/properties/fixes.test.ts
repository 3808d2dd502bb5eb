import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding, Fix } from '../../../src/benchmarks/types.js';
import { allRules } from '../../../src/benchmarks/registry.js';
import { check } from '../../../src/check.js';
import { applyEdits, fixAll } from '../../../src/fixes.js';
import { only } from '../benchmarks/drafts.js';
import { changedDraft, orderlyDraft, written } from './any-draft.js';
import { itHolds } from './runs.js';

const draft = fc.oneof(changedDraft, orderlyDraft('en').map(written));

/** Where an offset behind or before the edits of a fix stands after it; undefined for one that the fix has replaced. */
function moved(offset: number, { edits }: Fix): number | undefined {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (offset < start || (offset === start && offset === end)) break;
    if (offset < end) return undefined;
    shift += text.length - (end - start);
  }
  return offset + shift;
}

const names = ['Ana Duarte', 'Iria Montoro', 'Berta Lobo', 'Suyapa Mejía', 'Elvin Zelaya', 'Dunia Reyes', 'Olga Paz', 'Karim Haidar', 'Lina Torres', 'Omar Diallo'];

/** What a drafter writes where a fix leaves something to fill in. */
const filledIn: Readonly<Record<string, readonly string[]>> = {
  '[NAME]': names,
  '[NOM]': names,
  '[NOMBRE]': names,
  '[COUNTRY]': ['Honduras'],
  '[PAYS]': ['Honduras'],
  '[PAÍS]': ['Honduras'],
  '[TITLE OF THE LAW]': ['Law on Associations'],
  '[TITRE DE LA LOI]': ['sur les associations'],
  '[TÍTULO DE LA LEY]': ['Ley de Asociaciones'],
  '[DATE]': ['12 June 2019'],
  '[MINISTER]': ['the Minister of Justice'],
  '[MINISTRE]': ['la ministre de la Justice'],
  '[MINISTRO]': ['la ministra de Justicia'],
  '[NEXT DIALOGUE]': ['the next human rights dialogue'],
  '[PROCHAIN DIALOGUE]': ['prochain dialogue sur les droits de l’homme'],
  '[PRÓXIMO DIÁLOGO]': ['el próximo diálogo sobre derechos humanos'],
};

/** The text after a fix, with its placeholders filled. */
function fixedBy(text: string, { edits }: Fix): string {
  let named = 0;
  return applyEdits(text, edits.map((edit) => ({ ...edit, text: edit.text.replaceAll(/\[[\p{Lu} ’]+\]/gu, (gap) => filledIn[gap]?.[named++ % (filledIn[gap].length)] ?? gap) })));
}

function kindOf({ rule, kind }: Finding): string {
  return `${rule} ${kind ?? ''}`;
}

/**
 * Where mending goes in two steps, the kinds that may come next: what is asked too weakly is first asked clearly ("hopes that
 * she will be released": "calls for her to be released") and only then of somebody, and at once; of several counted groups
 * one is shown at a time, and who is named far down is named late.
 */
function nextStepOf({ kind }: Finding, { placeholders }: Fix): readonly string[] {
  return kind === 'weak' || kind === 'weak-verb' ? ['no-addressee', 'not-immediate'] : placeholders && kind === 'counted' ? ['late', 'counted'] : [];
}

/** Applies a fix, and looks at what its rule says afterwards. */
function assertMends(text: string, findings: readonly Finding[], finding: Finding, fix: Fix): void {
  const fixed = fixedBy(text, fix);
  const after = check(fixed, only(finding.rule)).findings;
  const where = `${kindOf(finding)} “${text.slice(finding.start, finding.end)}”, ${fix.title}: [${findings.map(kindOf).join(', ')}] → [${after.map(kindOf).join(', ')}]\n${fixed}`;
  const next = nextStepOf(finding, fix);
  const others = (found: readonly Finding[]): number => found.filter((other) => other !== finding && !next.includes(other.kind ?? '')).length;
  assert.ok(others(after) <= others(findings), where);
  const start = moved(finding.start, fix);
  assert.ok(start === undefined || !after.some((other) => other.kind === finding.kind && other.start === start), `still there: ${where}`);
}

describe('Fixes', () => {
  itHolds('remove their finding, and add none of the same rule', fc.property(draft, (given) => {
    for (const { id } of allRules) {
      // What one rule has said another leaves out: each is looked at alone.
      const { reading: { statement: { text } }, findings } = check(given, only(id));
      for (const finding of findings) for (const fix of finding.fixes) assertMends(text, findings, finding, fix);
    }
  }), 25);

  itHolds('made twice are as good as once', fc.property(draft, (given) => {
    const findings = (text: string): readonly Finding[] => check(text).findings;
    const { text } = check(given).reading.statement;
    const once = fixAll(text, findings);
    assert.equal(fixAll(once.text, findings).text, once.text);
  }), 25);
});
