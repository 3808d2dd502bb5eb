import { lowerBound } from '../lower-bound.js';
import { messagesIn } from '../messages/index.js';
import { actorsIn } from '../reading/subject.js';
import type { Reading, Recommendation } from '../reading/types.js';
import { Kept } from '../statement/kept.js';
import { addressesElsewhere, isAddressed, isHouseFormula, isReported } from './addressed.js';
import { addressFixes, canBeRaised, insertAsks, raiseFixes, safelyRaised } from './ask-fixes.js';
import { cuesOf } from './cues/index.js';
import { fixesIn } from './fixes/index.js';
import { textOf } from './fixes/tokens.js';
import { fixesInFile, fixOf, locate, shortened, wordsOf } from './located.js';
import { placeOfMissing } from './place.js';
import { asksOf } from './powerless.js';
import { isPrincipleBesideAsks } from './principles.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from './types.js';
import { withFixes } from './with-fixes.js';

/** Up to this strength a verb is weak. */
const weak = 2;
/** The strength of "expects" and "should": clear, but not the clearest. */
const middling = 3;

const contentStarts = new Kept<Reading, readonly number[]>();

/** Where the next thing asked for begins, from an offset of the file on; undefined behind the last. */
function nextContent(reading: Reading, from: number): number | undefined {
  let starts = contentStarts.get(reading);
  if (!starts) contentStarts.set(reading, (starts = reading.recommendations.map(({ content }) => content.start).sort((a, b) => a - b)));
  return starts[lowerBound(starts, from)];
}

/** An ask with the words that ask and the rest of its sentence, up to the next thing asked for: "release them, who did nothing, immediately"; not what is asked for before it ("end this immediately and release them"). */
function reachOf(reading: Reading, ask: Recommendation): string {
  const found = locate(reading, ask.content);
  if (!found) return wordsOf(reading, ask);
  const { analysis, paragraph, tokens } = found;
  const { start, end } = paragraph.spanOf(analysis.sentenceAt(tokens.from));
  const next = Math.max(Math.min(end, nextContent(reading, ask.content.end) ?? end), ask.content.end);
  const from = Math.max(start, Math.min(ask.trigger.start, ask.content.start));
  const first = nextContent(reading, from) ?? ask.content.start;
  return first < ask.content.start ? `${wordsOf(reading, { start: from, end: first })} ${wordsOf(reading, { start: ask.content.start, end: next })}` : wordsOf(reading, { start: from, end: next });
}

function lacksImmediacy(reading: Reading, ask: Recommendation): boolean {
  // A release that the EU asks for is owed: it does not ask to free those who are rightly held.
  if (ask.ask !== 'release' || ask.strength <= weak || ask.immediate) return false;
  const { now, otherRelease } = cuesOf(reading.statement.language);
  if (now.test(reachOf(reading, ask)) || otherRelease.test(wordsOf(reading, ask.content)) || isReported(reading, ask)) return false;
  // "Let her go home" has no word to which it could be added.
  const found = locate(reading, ask.content);
  const hasten = fixesIn(reading.statement.language).hasten;
  return found !== undefined && (hasten === undefined || hasten(found.paragraph.plain, found.tokens).length > 0);
}

function lacksAddressee(reading: Reading, ask: Recommendation): boolean {
  // A weak verb is mended first: what it becomes says whom it addresses.
  // "Journalists must be able to work freely", beside what somebody is asked for: true everywhere, and said to nobody.
  return ask.strength > weak && !isAddressed(reading, ask) && !isReported(reading, ask) && !isPrincipleBesideAsks(reading, ask);
}

function addresseeFinding(reading: Reading, ask: Recommendation, context: JudgeContext): RawFinding {
  const { noAddressee } = messagesIn(context.locale).directRecommendation;
  const { start, end } = ask;
  const isHint = isHouseFormula(reading, ask) && addressesElsewhere(reading, ask);
  return withFixes({ start, end, kind: 'no-addressee', ...(isHint && { severity: 'info' as const }), message: noAddressee }, () => addressFixes(reading, ask, context));
}

/** Whether a "should", "has to" or "needs to" asks an authority, or for one of the acts that statements ask for. */
function mayBeRaised(reading: Reading, ask: Recommendation): boolean {
  if (ask.trigger.start < ask.content.start) return true;
  const found = locate(reading, ask.trigger);
  if (!found || isReported(reading, ask)) return false;
  const { analysis, tokens, paragraph: { plain } } = found;
  const sentence = analysis.sentenceAt(tokens.from);
  const { ofMind, reportingVerb } = cuesOf(plain.language);
  if (ofMind.test(textOf(plain, tokens.to, sentence.to))) return false;
  const before = textOf(plain, sentence.from, tokens.from);
  const actors = actorsIn(analysis, sentence.from, tokens.from).map(({ actor }) => actor);
  if (reportingVerb.test(before) && !actors.includes('eu')) return false;
  // Where the drafter is told to address it, it is taken for an ask already.
  return ask.ask !== 'other' || actors.at(-1) === 'authority' || ((isAddressed(reading, ask) || lacksAddressee(reading, ask)) && actors.at(-1) !== 'eu');
}

function immediacyFixes(reading: Reading, ask: Recommendation, { locale }: JudgeContext): Fix[] {
  const words = messagesIn(locale).directRecommendation;
  const found = locate(reading, ask.content);
  if (!found) return [];
  const { paragraph, tokens } = found;
  const ways = fixesIn(reading.statement.language).hasten?.(paragraph.plain, tokens) ?? [];
  return fixesInFile(reading, paragraph, ways.flatMap((way) => fixOf(words.add(way.words), way.edits)));
}

function verbFinding(reading: Reading, ask: Recommendation, context: JudgeContext): RawFinding[] {
  if (ask.strength > middling) return [];
  const words = messagesIn(context.locale).directRecommendation;
  const actual = wordsOf(reading, ask.trigger);
  const { start, end } = ask.trigger;
  const { strong } = fixesIn(reading.statement.language).advice;
  if (ask.strength <= weak) return [withFixes({ start, end, kind: 'weak-verb', message: words.weakVerb(shortened(actual), strong), actual }, () => raiseFixes(reading, ask, context))];
  if (!mayBeRaised(reading, ask)) return [];
  // A hint that nothing can be done about is only in the way.
  if (!canBeRaised(reading, ask, context)) return [];
  return [withFixes({ start, end, kind: 'could-be-stronger', severity: 'info', message: words.couldBeStronger(shortened(actual), strong), actual }, () => safelyRaised(reading, ask, context))];
}

/** The first ask of each set of words that makes one; coordinated asks share them. */
function byTrigger(asks: readonly Recommendation[]): Recommendation[][] {
  const groups = new Map<number, Recommendation[]>();
  for (const ask of asks) groups.set(ask.trigger.start, [...(groups.get(ask.trigger.start) ?? []), ask]);
  return [...groups.values()];
}

function findingsOf(reading: Reading, group: readonly Recommendation[], context: JudgeContext): RawFinding[] {
  const words = messagesIn(context.locale).directRecommendation;
  const { advice } = fixesIn(reading.statement.language);
  const first = group[0];
  if (!first) return [];
  // Coordinated asks share their addressee with the first.
  const unaddressed = lacksAddressee(reading, first) ? first : undefined;
  // Each of several: "to release her, and to release all prisoners".
  const late = group.filter((ask) => lacksImmediacy(reading, ask));
  return [
    ...verbFinding(reading, first, context),
    ...(unaddressed ? [addresseeFinding(reading, unaddressed, context)] : []),
    ...late.map((ask) => withFixes({ start: ask.content.start, end: ask.content.end, kind: 'not-immediate', message: words.notImmediate(advice.immediately, advice.unconditionally) }, () => immediacyFixes(reading, ask, context))),
  ];
}

/** The first ask for the case, and the first for the country at large. */
function insertions(reading: Reading, { locale }: JudgeContext): Fix[] {
  const { caseRecommendation, situationRecommendation } = messagesIn(locale);
  const { caseAsks, situationAsks } = fixesIn(reading.statement.language);
  return [
    ...insertAsks(reading, reading.hasCase ? caseAsks?.(reading).slice(0, 1) : [], caseRecommendation.insert),
    ...insertAsks(reading, situationAsks?.(reading).slice(0, 1), situationRecommendation.insert),
  ];
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const asks = asksOf(reading);
  const evidence = asks.map(({ start, end }) => ({ start, end }));
  if (asks.length === 0) return { status: 'missing', evidence, findings: [withFixes({ kind: 'missing', message: messagesIn(context.locale).directRecommendation.missing, ...placeOfMissing(reading) }, () => insertions(reading, context))] };
  const findings = byTrigger(asks).flatMap((group) => findingsOf(reading, group, context));
  return { status: findings.some(({ severity, kind }) => severity !== 'info' || kind === 'no-addressee') ? 'partial' : 'met', evidence, findings };
}

/** Asks are active, addressed and strong. */
export const directRecommendation: Benchmark = {
  id: 'direct-recommendation',
  family: 'content',
  severity: 'warning',
  title: { en: 'Direct recommendations', fr: 'Recommandations directes' },
  why: {
    en: 'Who is asked, and how firmly, decides whether the authorities must answer. “Calls on the Government to release” leaves no doubt; “would welcome” and “must be released” leave it open who should act, or whether.',
    fr: 'De la fermeté de la demande, et de celui à qui elle s’adresse, dépend que les autorités aient à répondre. «\u00A0Appelle le gouvernement à libérer\u00A0» ne laisse pas de doute\u00A0; «\u00A0se féliciterait\u00A0» ou «\u00A0doit être libérée\u00A0» ne disent pas qui doit agir, ni même si quelqu’un le doit.',
  },
  source: 'The 2019 assessment, Conclusions, on disparities in the number and strength of statements: some countries are asked to release defenders, others are not. The section Communications and visibility asks for consistent recommendations without a lowest common denominator.',
  statuses: {
    met: 'Every ask is at least as strong as “expects” or “should” and addressed; a principle beside an ask (“journalists must be able to work”) needs no addressee; a release is asked for immediately.',
    partial: 'A verb is weak (encourages, invites, hopes, would welcome), an ask addresses nobody, or a release is not asked for immediately.',
    missing: 'Nothing is asked for.',
  },
  remedies: [
    'Raise the verb: “hopes that the authorities will release” becomes “calls on the authorities to release”, “would welcome the release of” becomes “calls for the release of”, “are encouraged to” becomes “must”. Strength goes from 5 (must, demands) over 4 (calls on, urges), 3 (expects, should) and 2 (encourages, invites) to 1 (hopes, would welcome); up to 2 is weak, 3 gets a hint only.',
    'Name the addressee: “X must be released” becomes “the … authorities must release X”.',
    'Add “immediately”, or “immediately and unconditionally”, to a call for release, of the person concerned or of others.',
    'Where nothing is asked for, insert an ask for the case or for the country at large.',
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
      findings: ['missing'],
    },
  ],
  judge,
};
