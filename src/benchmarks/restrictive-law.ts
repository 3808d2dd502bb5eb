import { messagesIn } from '../messages/index.js';
import type { Ask, Reading, Recommendation, ThemeKind } from '../reading/types.js';
import { cuesOf } from './cues/index.js';
import { insertAsks } from './ask-fixes.js';
import { clausesFor, insertClauses } from './clauses/index.js';
import { placeOfMissing } from './place.js';
import { wordsOf } from './located.js';
import { fixesIn } from './fixes/index.js';
import { addToOpening } from './opening-sentence.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from './types.js';
import { withFixes } from './with-fixes.js';

/** Fixes that name the law, to fill in. @param title of the fix, from the sentence */
function nameLaw(reading: Reading, title: (words: string) => string): Fix[] {
  const { lawNamed } = clausesFor(reading);
  return addToOpening(reading, lawNamed, title(lawNamed));
}

/** Kinds of asks that may be on the law without naming it: "repeal it", "it must be withdrawn". */
const mayMeanLaw: ReadonlySet<Ask> = new Set(['other', 'respect-rights', 'enabling-space']);

/** Whether an ask is for a change of the law, by its kind or, in a statement on a law, by what is to be done with it. */
function asksForChange(reading: Reading, ask: Recommendation): boolean {
  return ask.ask === 'law' || (mayMeanLaw.has(ask.ask) && cuesOf(reading.statement.language).changesLaw.test(wordsOf(reading, ask)));
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  if (reading.event !== 'restrictive-law') return { status: 'not-applicable', evidence: [], findings: [] };
  const words = messagesIn(context.locale).restrictiveLaw;
  const has = (wanted: ThemeKind): boolean => reading.themes.some(({ kind }) => kind === wanted);
  const asks = reading.recommendations.filter((ask) => asksForChange(reading, ask));
  const place = placeOfMissing(reading);
  const findings: RawFinding[] = [
    ...(has('law-named') ? [] : [withFixes({ kind: 'unnamed', message: words.unnamed, ...place }, () => nameLaw(reading, words.inOpening))]),
    ...(has('law-harm') ? [] : [withFixes({ kind: 'no-harm', message: words.noHarm, ...place }, () => insertClauses(reading, clausesFor(reading).lawHarm, words.insert))]),
    ...(asks.length > 0 ? [] : [withFixes({ kind: 'no-ask', message: words.noAsk, ...place }, () => insertAsks(reading, fixesIn(reading.statement.language).situationAsks?.(reading).slice(0, 1), words.insert))]),
  ];
  const evidence = [...reading.themes.filter(({ kind }) => kind === 'law-named' || kind === 'law-harm'), ...asks].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  return { status: findings.length === 0 ? 'met' : findings.length === 3 ? 'missing' : 'partial', evidence, findings };
}

/** A law is named, what it does to defenders is said, and its repeal, amendment or review is asked for. */
export const restrictiveLaw: Benchmark = {
  id: 'restrictive-law',
  family: 'content',
  severity: 'warning',
  title: { en: 'Restrictive law', fr: 'Loi restrictive' },
  why: {
    en: 'Laws on associations, media or foreign funding close more organisations than arrests do. The law has to be named and its harm said, or nobody can be held to a change of it.',
    fr: 'Les lois sur les associations, les médias ou les fonds étrangers ferment plus d’organisations que les arrestations. Il faut nommer la loi et dire le tort qu’elle fait, sinon nul ne peut être tenu de la changer.',
  },
  source: 'The 2019 assessment, Conclusions: restrictive laws are used against defenders in all countries studied; section Communications and visibility: recommendations on the situation.',
  statuses: {
    met: 'The law is named, the harm to defenders or civil society is said, and its repeal, amendment or review is asked for.',
    partial: 'One or two of the three are there.',
    missing: 'None of the three is.',
    'not-applicable': 'The statement is not on a law.',
  },
  remedies: ['Add the name of the law to the first paragraph.', 'Insert a sentence on what the law does to civil society.', 'Insert an ask for its repeal or review.'],
  examples: [
    { text: '# Honduras: Statement by the Spokesperson on the Law on Associations\n\nThe Law on Associations, adopted on Monday, restricts the work of civil society. We call on the Parliament of Honduras to repeal the law.\n', status: 'met', findings: [] },
    { text: '# Honduras: Statement by the Spokesperson on the Law on Associations\n\nThe Law on Associations was adopted on Monday. We call on the Parliament of Honduras to repeal the law.\n', status: 'partial', findings: ['no-harm'] },
    { text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n', status: 'not-applicable', findings: [] },
  ],
  judge,
};
