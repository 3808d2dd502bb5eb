import { clausesIn, withNames } from '../benchmarks/clauses/index.js';
import { fixesIn } from '../benchmarks/fixes/index.js';
import type { BenchmarkId } from '../benchmarks/types.js';
import { type EventKind, events, levels } from '../statement/front-matter.js';
import { concernsPeople, type DraftLanguage } from './request.js';
import { draftWordsIn, skeletonOf } from './skeleton.js';
import type { Concerned } from './words.js';

/** What a snippet is, beside its own name: a whole statement, a formula of a level, the facts of an event, or a sentence of the text. */
export type SnippetKind = 'skeleton' | 'title' | 'opening' | 'closing' | 'facts' | 'sentence' | 'front-matter' | 'post';

/** Something that a drafter can insert, with its gaps. */
export interface DraftSnippet {
  /** Name without the prefix that all share: `release`, `facts-killing`. */
  readonly id: string;
  readonly kind: SnippetKind;
  readonly text: string;
  /** The kind of event for which it is meant; any where none is told. */
  readonly event?: EventKind;
  /** What it meets by itself once it is filled in; of a benchmark that asks for several things, the finding that it does away with. */
  readonly meets?: BenchmarkId | readonly [BenchmarkId, finding: string];
}

/** The day on which a snippet is inserted, as VS Code writes it. */
export const snippetDay = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** Asks for the people of a case, by event and place among the fixes' asks for it. */
const caseAsks = {
  release: ['detention', 0], access: ['detention', 1], 'drop-charges': ['charges', 0], 'fair-trial': ['charges', 1], 'open-trial': ['trial', 1],
  quash: ['conviction', 0], retrial: ['conviction', 1], investigate: ['killing', 0], 'protect-family': ['killing', 1],
  whereabouts: ['disappearance', 0], 'investigate-disappearance': ['disappearance', 1], 'investigate-torture': ['ill-treatment', 0], doctor: ['ill-treatment', 1],
  protect: ['attack-or-threat', 0], 'investigate-attack': ['attack-or-threat', 1], 'end-smear': ['smear', 0], recognise: ['smear', 1],
  'travel-ban': ['travel-ban', 0], 'end-surveillance': ['surveillance', 0], 'end-reprisals': ['reprisal', 0], 'free-to-work': ['release', 0],
} as const satisfies Readonly<Record<string, readonly [EventKind, number]>>;

/** Asks for the country at large, likewise. */
const situationAsks = {
  law: ['restrictive-law', 0], 'ngo-registration': ['ngo-closure', 0], 'release-all': ['detention', 0], impunity: ['killing', 0], space: ['other', 0], 'repeal-laws': ['detention', 2],
} as const satisfies Readonly<Record<string, readonly [EventKind, number]>>;

function asksIn(language: DraftLanguage): DraftSnippet[] {
  const { askWords: { ofCase, ofSituation, sentence, authorities } } = fixesIn(language);
  const asks = (table: Readonly<Record<string, readonly [EventKind, number]>>, of: (event: EventKind) => readonly string[], meets: BenchmarkId): DraftSnippet[] =>
    Object.entries(table).map(([id, [event, at]]) => {
      const what = of(event)[at];
      if (what === undefined) throw new Error(`No ask ${at} for ${event}`);
      return { id, kind: 'sentence', text: sentence('third', authorities, what), event, meets };
    });
  return [...asks(caseAsks, (event) => ofCase(event, []), 'case-recommendation'), ...asks(situationAsks, ofSituation, 'situation-recommendation')];
}

/** The clauses that the fixes insert, each under a name. */
function clauseSnippets(language: DraftLanguage): DraftSnippet[] {
  const { legitimacy, dueProcess, observation, lawHarm, policy, guidelines, nextSteps, openCases, treaties } = clausesIn(language);
  const { askWords: { name, authorities } } = fixesIn(language);
  const words = draftWordsIn(language);
  const named = (ids: readonly string[], clauses: readonly string[], meets: DraftSnippet['meets'], event?: EventKind): DraftSnippet[] =>
    clauses.map((clause, index) => ({ id: ids[index] ?? `${ids[0] ?? ''}-${index + 1}`, kind: 'sentence', text: withNames(clause, name, language), ...(event && { event }), ...(meets && { meets }) }));
  return [
    ...named(['obligations'], [treaties.bound(authorities, { name: words.treaty, feminine: false }, words.year)], 'obligations'),
    ...named(['due-process', 'no-lawyer'], dueProcess, ['fair-trial', 'due-process'], 'detention'),
    ...named(['trial-attended', 'trial-denied'], observation, ['fair-trial', 'observation'], 'trial'),
    ...named(['legitimacy', 'legitimacy-of-all'], legitimacy, 'legitimacy'),
    ...named(['law-harm'], lawHarm, ['restrictive-law', 'no-harm'], 'restrictive-law'),
    ...Object.entries(policy).flatMap(([group, clause]) => named([`risk-${group}`], [clause], 'intersecting-risk')),
    ...named(['follow-up-meeting', 'follow-up-visit', 'follow-up-dialogue', 'follow-up-un'], [nextSteps.meeting, nextSteps.visit, nextSteps.dialogue, nextSteps.council], 'follow-up'),
    ...named(['guidelines'], guidelines, 'signposted'),
    ...named(['open-cases'], [openCases], undefined),
  ];
}

function levelSnippets(language: DraftLanguage): DraftSnippet[] {
  const words = draftWordsIn(language);
  const { askWords: { name } } = fixesIn(language);
  return levels.flatMap((level): DraftSnippet[] => {
    const { title, opening, closing } = words.levels[level];
    const onDetention = words.events.detention.subject(words.defenders(name, false));
    return [
      { id: level, kind: 'skeleton', text: skeletonOf({ level, event: 'detention', country: undefined, people: [], language, date: snippetDay }), event: 'detention' },
      { id: `title-${level}`, kind: 'title', text: `# ${title(words.country, onDetention)}`, event: 'detention', meets: 'hrd-term' },
      ...(opening.length === 0 ? [] : [{ id: `opening-${level}`, kind: 'opening' as const, text: opening.join('\n\n') }]),
      ...(closing.length === 0 ? [] : [{ id: `closing-${level}`, kind: 'closing' as const, text: closing.join('\n\n') }]),
    ];
  });
}

function factsSnippets(language: DraftLanguage): DraftSnippet[] {
  const words = draftWordsIn(language);
  const { askWords: { name } } = fixesIn(language);
  const concerned: Concerned = { names: name, defenders: words.defenders(name, false), many: false, nobody: false };
  return events.map((event) => ({
    id: `facts-${event}`, kind: 'facts', text: words.events[event].facts({ ...concerned, nobody: !concernsPeople(event) }), event,
    ...(concernsPeople(event) && { meets: 'hrd-term' as const }),
  }));
}

/** Everything that can be inserted into a statement of a language, each under a name of its own: the same names in every language. */
export function draftSnippets(language: DraftLanguage): readonly DraftSnippet[] {
  const words = draftWordsIn(language);
  return [
    ...levelSnippets(language),
    ...factsSnippets(language),
    { id: 'condemn', kind: 'sentence', text: words.assessment('third', 'condemn', words.whatHappened) },
    { id: 'welcome', kind: 'sentence', text: words.assessment('third', 'welcome', words.whatHappened), event: 'release' },
    ...asksIn(language),
    ...clauseSnippets(language),
    { id: 'consent', kind: 'front-matter', text: `consent: ${words.consent}`, meets: 'consent' },
    { id: 'contact', kind: 'front-matter', text: `contact: ["${words.contact}"]` },
    { id: 'post', kind: 'post', text: words.post },
  ];
}
