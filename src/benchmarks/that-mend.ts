import { movedBy } from '../fixes.js';
import type { Reading } from '../reading/types.js';
import { covers } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';
import { LetterPattern } from '../letters.js';
import { keepsLanguage } from './fixes/keeps-language.js';
import { isInDisorder, isStrayTitle } from './in-disorder.js';
import { once } from './once.js';
import { readAfter } from './read-after.js';
import type { Edit, Fix, RawFinding } from './types.js';

/** A finding among all of its rule in a reading, and the rule once more. */
export interface Found {
  readonly reading: Reading;
  readonly findings: readonly RawFinding[];
  readonly judge: (reading: Reading) => readonly RawFinding[];
  /** Whether each fix is tried, and not only in a draft that is in disorder. */
  readonly triesFixes: boolean;
}

/** A placeholder, and what may be filled in: several names, as a list of one name would be one person. */
const gap = new LetterPattern(String.raw`\[[\p{Lu} ’]+\]`, 'gu');
const named = /^\[(?:NAME|NOM|NOMBRE)\]$/u;
const names = ['Iria Montoro', 'Karim Haidar', 'Olga Paz', 'Elvin Zelaya', 'Lina Torres', 'Omar Diallo', 'Suyapa Mejía', 'Ana Duarte', 'Berta Lobo', 'Dunia Reyes'];

/** Who may be filled in: first of all whom front matter names that does not begin the file, so that they are read as somebody else. */
const toFillIn = once(({ people, statement: { paragraphs } }: Reading): readonly string[] => {
  const stray = new SpanIndex(paragraphs.filter(isStrayTitle), (title) => title);
  return [...people.filter(({ role, mentions }) => role !== 'defender' && mentions.some((mention) => stray.overlapping(mention).some((title) => covers(title, mention)))).map(({ name }) => name), ...names];
});

/** Edits with a name wherever one is to be filled in. */
function filledIn(reading: Reading, edits: readonly Edit[]): readonly Edit[] {
  if (!edits.some(({ text }) => text.includes('['))) return edits;
  const who = toFillIn(reading);
  let filled = 0;
  return edits.map((edit) => ({ ...edit, text: edit.text.replaceAll(gap.for(edit.text), (written) => (named.test(written) ? who[filled++ % who.length] ?? written : written)) }));
}

/** To read a draft again for each of many findings takes seconds: code units of the draft, times the findings of the rule. A table with a hedge in each of 150 rows is more, and is no statement. */
const mostReadAgain = 300_000;

/** The kinds that may come next, where mending goes in two steps: what is asked too weakly is asked clearly, then of somebody and at once; what is asked as a principle may be none once it is asked for; of several groups one is shown at a time; a translation that is named is then to be begun. */
function nextStep({ kind }: RawFinding): readonly string[] {
  if (kind === 'weak' || kind === 'weak-verb') return ['no-addressee', 'not-immediate'];
  if (kind === 'could-be-stronger') return ['no-addressee'];
  if (kind === 'missing' || kind === 'other-language') return ['no-file'];
  return kind === 'counted' ? ['late', 'counted'] : [];
}

/** Whether a finding has gone once a fix is made, and no other of its rule has come. */
function mends({ reading, findings, judge }: Found, finding: RawFinding, fix: Fix): boolean {
  const edits = filledIn(reading, fix.edits);
  const after = readAfter(reading, edits);
  if (!after) return true;
  const left = judge(after);
  const start = movedBy(finding.start, edits);
  if (start !== undefined && left.some((other) => other.kind === finding.kind && other.start === start)) return false;
  const next = nextStep(finding);
  const others = (all: readonly RawFinding[]): number => all.filter((other) => other !== finding && !next.includes(other.kind ?? '')).length;
  return others(left) <= others(findings);
}

/**
 * The fixes of a finding that mend it, and leave the draft in its language. They are made so that they mend. Where somebody is about to make one
 * (`triesFixes`), each is made, read and judged all the same before it is offered, which takes as long as to read the draft again; else only where a draft is
 * in disorder, so that what they are made for is not to be relied on. With too many findings none is tried, and none offered in disorder.
 */
export function thatMend(found: Found, finding: RawFinding): readonly Fix[] {
  const { fixes } = finding;
  if (fixes.length === 0) return fixes;
  const { reading } = found;
  // With names too: where the words hardly tell the language, they may make it another.
  const inLanguage = fixes.filter(({ edits }) => keepsLanguage(reading, filledIn(reading, edits)));
  const mayTry = reading.statement.text.length * found.findings.length <= mostReadAgain;
  if (mayTry && found.triesFixes) return inLanguage.filter((fix) => mends(found, finding, fix));
  return inLanguage.filter((fix) => !isInDisorder(reading, fix.edits) || (mayTry && mends(found, finding, fix)));
}
