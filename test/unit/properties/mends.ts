import assert from 'node:assert/strict';
import type { Fix, RawFinding, RuleId } from '../../../src/benchmarks/types.js';
import { applyEdits, movedBy } from '../../../src/fixes.js';

/** Nobody of these stands in the made-up drafts: a press contact is nobody in the statement, whoever is named there too. */
const names = ['Ilda Mabunda', 'Iria Montoro', 'Berta Lobo', 'Suyapa Mejía', 'Elvin Zelaya', 'Dunia Reyes', 'Olga Paz', 'Karim Haidar', 'Lina Torres', 'Omar Diallo', 'Ofelia Cux', 'Ruslan Iskakov', 'Mireille Atangana', 'Pedro Xol', 'Yusra Haddad', 'Selam Tadesse', 'Bakyt Omurov', 'Rosalía Chub', 'Tarek Mansouri', 'Naledi Khoza'];

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

/**
 * Where mending goes in two steps, the kinds that may come next: what is asked too weakly is first asked clearly ("hopes that
 * she will be released": "calls for her to be released") and only then of somebody, and at once; of several counted groups
 * one is shown at a time, and who is named far down is named late, be the name filled in or of the front matter. A principle needs
 * an addressee only where nothing else is asked for: once "it is crucial that" has become "must", all may be principles.
 */
function nextStepOf({ kind }: RawFinding): readonly string[] {
  return kind === 'weak' || kind === 'weak-verb' ? ['no-addressee', 'not-immediate'] : kind === 'counted' ? ['late', 'counted'] : kind === 'could-be-stronger' ? ['no-addressee'] : [];
}

/** Applies a fix, and looks at what its rule says afterwards. */
export function assertMends(text: string, rule: RuleId, found: readonly RawFinding[], finding: RawFinding, fix: Fix, said: (text: string, rule: RuleId) => readonly RawFinding[]): void {
  const fixed = fixedBy(text, fix);
  const after = said(fixed, rule);
  const next = nextStepOf(finding);
  const others = (all: readonly RawFinding[]): number => all.filter((other) => other !== finding && !next.includes(other.kind ?? '')).length;
  const start = movedBy(finding.start, fix.edits);
  const isStillThere = start !== undefined && after.some((other) => other.kind === finding.kind && other.start === start);
  if (!isStillThere && others(after) <= others(found)) return;
  const kinds = (all: readonly RawFinding[]): string => all.map(({ kind }) => kind ?? '').join(', ');
  assert.fail(`${isStillThere ? 'still there' : 'one more'}: ${rule} ${finding.kind ?? ''} “${text.slice(finding.start, finding.end)}”, ${fix.title}: [${kinds(found)}] → [${kinds(after)}]\n${fixed}`);
}
