import { messagesIn } from '../messages/index.js';
import type { Reading, Recommendation } from '../reading/types.js';
import { isAddressed } from './addressed.js';
import { addressFixes, raiseFixes } from './ask-fixes.js';
import { addImmediacy } from './fixes/add-immediacy.js';
import { fixInFile, fixOf, locate, shortened, wordsOf } from './located.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from './types.js';

/** Up to this strength a verb is weak. */
const weak = 2;
/** The strength of "expects" and "should": clear, but not the clearest. */
const middling = 3;

/** Words that ask for a release now, besides those that the reading knows. */
const now = /\b(?:at once|without (?:any |further )?delay|without conditions?|right away|forthwith|today|now)\b/iu;

function isImmediate(reading: Reading, { immediate, content }: Recommendation): boolean {
  return immediate || now.test(wordsOf(reading, content));
}

function lacksImmediacy(reading: Reading, ask: Recommendation): boolean {
  // A release that the EU asks for is owed: it does not ask to free those who are rightly held.
  if (ask.ask !== 'release' || ask.scope !== 'case' || ask.strength <= weak || isImmediate(reading, ask)) return false;
  // "Let her go home" has no word to which it could be added.
  const found = locate(reading, ask.content);
  return found !== undefined && addImmediacy(found.paragraph.plain, found.tokens, false) !== undefined;
}

function lacksAddressee(reading: Reading, ask: Recommendation): boolean {
  // A weak verb is mended first: what it becomes says whom it addresses.
  return ask.strength > weak && !isAddressed(reading, ask) && (ask.passive || ask.scope === 'case');
}

function immediacyFixes(reading: Reading, ask: Recommendation, { locale }: JudgeContext): Fix[] {
  const words = messagesIn(locale).directRecommendation;
  const found = locate(reading, ask.content);
  if (!found) return [];
  const { paragraph, tokens } = found;
  return [
    ...fixOf(words.addUnconditionally, addImmediacy(paragraph.plain, tokens, true)),
    ...fixOf(words.addImmediately, addImmediacy(paragraph.plain, tokens, false)),
  ].map((fix) => fixInFile(reading, paragraph, fix));
}

function verbFinding(reading: Reading, ask: Recommendation, context: JudgeContext): RawFinding[] {
  if (ask.strength > middling) return [];
  const words = messagesIn(context.locale).directRecommendation;
  const actual = wordsOf(reading, ask.trigger);
  const { start, end } = ask.trigger;
  const fixes = raiseFixes(reading, ask, context);
  if (ask.strength <= weak) return [{ start, end, kind: 'weak-verb', message: words.weakVerb(shortened(actual)), actual, fixes }];
  // A hint that nothing can be done about is only in the way.
  return fixes.length === 0 ? [] : [{ start, end, kind: 'could-be-stronger', severity: 'info', message: words.couldBeStronger(shortened(actual)), actual, fixes }];
}

/** The first ask of each set of words that makes one; coordinated asks share them. */
function byTrigger(asks: readonly Recommendation[]): Recommendation[][] {
  const groups = new Map<number, Recommendation[]>();
  for (const ask of asks) groups.set(ask.trigger.start, [...(groups.get(ask.trigger.start) ?? []), ask]);
  return [...groups.values()];
}

function findingsOf(reading: Reading, group: readonly Recommendation[], context: JudgeContext): RawFinding[] {
  const words = messagesIn(context.locale).directRecommendation;
  const first = group[0];
  if (!first) return [];
  // Coordinated asks share their addressee with the first.
  const unaddressed = lacksAddressee(reading, first) ? first : undefined;
  const late = group.find((ask) => lacksImmediacy(reading, ask));
  return [
    ...verbFinding(reading, first, context),
    ...(unaddressed ? [{ start: unaddressed.start, end: unaddressed.end, kind: 'no-addressee', message: words.noAddressee, fixes: addressFixes(reading, unaddressed, context) }] : []),
    ...(late ? [{ start: late.content.start, end: late.content.end, kind: 'not-immediate', message: words.notImmediate, fixes: immediacyFixes(reading, late, context) }] : []),
  ];
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const asks = reading.recommendations;
  const evidence = asks.map(({ start, end }) => ({ start, end }));
  if (asks.length === 0) return { status: 'missing', evidence, findings: [] };
  const findings = byTrigger(asks).flatMap((group) => findingsOf(reading, group, context));
  return { status: findings.some(({ kind }) => kind !== 'could-be-stronger') ? 'partial' : 'met', evidence, findings };
}

/** Asks are active, addressed and strong. */
export const directRecommendation: Benchmark = {
  id: 'direct-recommendation',
  family: 'content',
  severity: 'warning',
  title: { en: 'Direct recommendations', fr: 'Recommandations directes' },
  why: {
    en: 'Who is asked, and how firmly, decides whether the authorities must answer. “Calls on the Government to release” leaves no doubt; “would welcome” and “must be released” leave it open who should act, or whether.',
    fr: 'À qui l’on demande, et avec quelle fermeté, décide si les autorités doivent répondre. « Calls on the Government to release » ne laisse pas de doute ; « would welcome » ou « must be released » laissent ouvert qui doit agir, ou si.',
  },
  source: 'The 2019 assessment, Conclusions, on disparities in the number and strength of statements: some countries are asked to release defenders, others are not. The section Communications and visibility asks for consistent recommendations without a lowest common denominator.',
  statuses: {
    met: 'Every ask is at least as strong as “expects” or “should” and, in the individual case, addressed; a release is asked for immediately.',
    partial: 'A verb is weak (encourages, invites, hopes, would welcome), an ask is passive or for the case and nobody is addressed, or a release is not asked for immediately.',
    missing: 'Nothing is asked for. The two benchmarks on recommendations say where to add it.',
  },
  remedies: [
    'Raise the verb: “hopes that the authorities will release” becomes “calls on the authorities to release”, “would welcome the release of” becomes “calls for the release of”, “are encouraged to” becomes “must”. Strength goes from 5 (must, demands) over 4 (calls on, urges), 3 (expects, should) and 2 (encourages, invites) to 1 (hopes, would welcome); up to 2 is weak, 3 gets a hint only.',
    'Name the addressee: “X must be released” becomes “the … authorities must release X”.',
    'Add “immediately”, or “immediately and unconditionally”, to a call for release.',
  ],
  examples: [
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nWe call on the Honduran authorities to release the human rights defender Amara Lindt immediately and unconditionally. They must drop all charges against her.\n',
      status: 'met',
      findings: [],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nThe European Union encourages the Honduran authorities to drop all charges against Amara Lindt.\n',
      status: 'partial',
      findings: ['weak-verb'],
      fixed: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nThe European Union calls on the Honduran authorities to drop all charges against Amara Lindt.\n',
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nAmara Lindt must be released immediately.\n',
      status: 'partial',
      findings: ['no-addressee'],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nWe call on the Honduran authorities to release Amara Lindt.\n',
      status: 'partial',
      findings: ['not-immediate'],
    },
    {
      text: '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\nThe European Union is deeply concerned by the arrest of Amara Lindt.\n',
      status: 'missing',
      findings: [],
    },
  ],
  judge,
};
