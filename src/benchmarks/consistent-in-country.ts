import { sameName } from '../facts/alike.js';
import { treatyName } from '../facts/treaties/names.js';
import { bindingIn, treatyStatus } from '../facts/treaties/status.js';
import { messagesIn } from '../messages/index.js';
import type { Ask, Reading, Scope } from '../reading/types.js';
import { raiseFixes } from './ask-fixes.js';
import { insertClauses } from './clauses/index.js';
import { askedBeforeFixes } from './library/asked-before.js';
import { codingOf } from './library/coding.js';
import { inCountryExamples } from './library/examples.js';
import { nothingToCompare, pastTold, recent, referenceTo, withLibrary } from './library/past.js';
import type { Coding, LibraryView, PastStatement } from './library/view.js';
import { nameInOpening } from './opening-sentence.js';
import { nextStepsFor } from './next-steps.js';
import { citeTreatyFix } from './obligations/fixes.js';
import { placeOfMissing } from './place.js';
import { asksOf } from './powerless.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from './types.js';
import { withFixes } from './with-fixes.js';

/** So many findings make a draft that says clearly less. */
const many = 3;

/** What the judge compares. */
interface Compared {
  readonly reading: Reading;
  readonly own: Coding;
  /** Recent statements on the country, the newest first. */
  readonly statements: readonly PastStatement[];
  readonly context: JudgeContext;
}

function sharesPerson(past: PastStatement, { people }: Coding): boolean {
  return past.people.some((name) => people.some((other) => sameName(name, other) !== 'other'));
}

/** Recent statements whose asks in the case compare: on the same kind of event, or on the same person. */
function onSuchCases({ own, statements }: Compared): readonly PastStatement[] {
  return statements.filter((past) => (past.event === own.event && past.event !== 'other') || sharesPerson(past, own));
}

/** The strongest ask of one kind, 0 where there is none. */
function strongest({ asks }: Coding, scope: Scope, kind: Ask | undefined): number {
  return Math.max(0, ...asks.filter((ask) => ask.scope === scope && (kind === undefined || ask.ask === kind)).map(({ strength }) => strength));
}

/** A finding that something is not said any more; its place is where what is missing belongs. */
function dropped({ reading, context }: Compared, past: PastStatement, kind: string, message: (told: string) => string, fixes: () => readonly Fix[]): RawFinding {
  return withFixes({ kind, message: message(pastTold(past, context)), past: referenceTo(past), ...placeOfMissing(reading) }, fixes);
}

/** Asks of one scope that past statements carried and the draft does not, each by the newest that has it. */
function droppedAsks(compared: Compared, scope: Scope, statements: readonly PastStatement[]): RawFinding[] {
  const { own, context } = compared;
  const words = messagesIn(context.locale).inCountry;
  const seen = new Set<Ask | undefined>();
  const findings: RawFinding[] = [];
  for (const past of statements) {
    for (const { ask } of past.asks.filter((each) => each.scope === scope)) {
      // An ask whose kind is not known is carried on by any ask of its scope.
      if (seen.has(ask) || strongest(own, scope, ask) > 0 || (ask === undefined && seen.size > 0) || ask === 'other') continue;
      seen.add(ask);
      findings.push(dropped(compared, past, `${scope}-ask`, (told) => words.ask(ask === undefined ? words.anyAsk[scope] : words.asks[ask], told), () => askedBeforeFixes(compared.reading, scope, ask, context)));
    }
  }
  return findings;
}

/** Asks that are made, but with a weaker verb than the newest statement that made them. */
function weakened({ reading, own, context }: Compared, statements: readonly PastStatement[]): RawFinding[] {
  const words = messagesIn(context.locale).inCountry;
  const seen = new Set<string>();
  return asksOf(reading).flatMap(({ scope, ask, trigger, strength }): RawFinding[] => {
    const past = statements.find((each) => strongest(each, scope, ask) > 0);
    if (!past || ask === 'other' || seen.has(`${scope} ${ask}`) || strongest(past, scope, ask) <= strongest(own, scope, ask)) return [];
    seen.add(`${scope} ${ask}`);
    const { start, end } = trigger;
    const message = words.weaker(reading.statement.text.slice(start, end), words.asks[ask], pastTold(past, context));
    return [withFixes({ start, end, kind: 'weaker-verb', message, past: referenceTo(past) }, () => raiseFixes(reading, { trigger, strength }, context))];
  });
}

/** People of the same case whom the newest statement on it named. */
function droppedNames(compared: Compared): RawFinding[] {
  const { reading, own, statements, context } = compared;
  const past = statements.find((each) => sharesPerson(each, own));
  const names = past?.people.filter((name) => !own.people.some((other) => sameName(name, other) !== 'other')) ?? [];
  if (!past || names.length === 0) return [];
  const words = messagesIn(context.locale);
  return [dropped(compared, past, 'names', (told) => words.inCountry.names(words.list(names), told), () => nameInOpening(reading, names, context))];
}

/** Treaties that bind the State and that a recent statement cited, where the draft cites none of them. */
function droppedObligations(compared: Compared): RawFinding[] {
  const { reading, own, statements, context } = compared;
  const { country } = reading;
  if (country === undefined) return [];
  const isBinding = (treaty: string): boolean => {
    const status = treatyName(treaty) && treatyStatus(treaty, country, context.treaties);
    return status !== undefined && bindingIn(status, undefined) === 'party';
  };
  const past = statements.find(({ instruments }) => instruments.some(isBinding));
  const treaties = past?.instruments.filter(isBinding) ?? [];
  if (!past || treaties.some((treaty) => own.instruments.includes(treaty))) return [];
  const words = messagesIn(context.locale);
  const names = treaties.map((treaty) => treatyName(treaty)?.name[context.locale] ?? treaty);
  return [dropped(compared, past, 'obligations', (told) => words.inCountry.obligations(words.list(names), told), () => treaties.flatMap((treaty) => citeTreatyFix(reading, treaty, country, context)))];
}

function droppedFollowUp(compared: Compared): RawFinding[] {
  const { reading, own, statements, context } = compared;
  const past = own.followUp ? undefined : statements.find(({ followUp }) => followUp);
  if (!past) return [];
  const words = messagesIn(context.locale);
  return [dropped(compared, past, 'follow-up', words.inCountry.followUp, () => insertClauses(reading, nextStepsFor(reading), words.followUp.insert))];
}

function judgeInCountry(reading: Reading, library: LibraryView, context: JudgeContext): Judgement {
  const statements = reading.country === undefined ? [] : recent(reading, library.onCountry(reading.country));
  if (statements.length === 0) return nothingToCompare;
  const compared: Compared = { reading, own: codingOf(reading), statements, context };
  const cases = onSuchCases(compared);
  const caseAsks = reading.hasCase ? droppedAsks(compared, 'case', cases) : [];
  const findings = [
    ...caseAsks, ...droppedAsks(compared, 'situation', statements), ...weakened(compared, [...cases, ...statements]),
    ...droppedNames(compared), ...droppedObligations(compared), ...droppedFollowUp(compared),
  ];
  return { status: findings.length === 0 ? 'met' : caseAsks.length > 0 || findings.length >= many ? 'missing' : 'partial', evidence: [], findings };
}

/** Nothing that recent statements on the country carried has been dropped or weakened. */
export const consistentInCountry: Benchmark = {
  id: 'consistent-in-country',
  family: 'consistency',
  severity: 'info',
  title: { en: 'Consistent within the country', fr: 'Constance dans le pays' },
  why: {
    en: 'Whoever reads every statement reads the difference first. An ask that is not repeated counts as dropped, a weaker verb as a concession.',
    fr: 'Qui lit chaque déclaration lit d’abord la différence. Une demande que l’on ne répète pas passe pour abandonnée, un verbe plus faible pour une concession.',
  },
  source: 'The 2019 assessment, Conclusions: inconsistencies between EU actions within one country; section Communications and visibility asks for consistency within the country.',
  statuses: {
    met: 'Every ask, name, obligation and follow-up of recent statements on the country (five at most, of the last five years) is there, and no verb is weaker. Asks in the case are compared with statements on the same kind of event or the same person.',
    partial: 'One or two things were dropped or weakened.',
    missing: 'An ask in the case was dropped, or three or more things were dropped or weakened.',
    'not-applicable': 'No country is addressed, or the library has no recent statement on it.',
    unknown: 'No library of past statements is open.',
  },
  remedies: ['Insert the ask, the names, the treaty or the step that was dropped.', 'Raise the verb.'],
  examples: inCountryExamples,
  judge: withLibrary(judgeInCountry),
};
