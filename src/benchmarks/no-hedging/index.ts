import { type Messages, messagesIn } from '../../messages/index.js';
import type { Hedge, HedgeKind, Reading } from '../../reading/types.js';
import { secondsOf } from '../../reading/hedges/index.js';
import { fixesInFile, fixOf, locate, type Located, shortened, wordsOf } from '../located.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding, Status } from '../types.js';
import { once } from '../once.js';
import { withFixes } from '../with-fixes.js';
import { fixesIn } from '../fixes/index.js';
import { replaceTokens } from '../fixes/replace-words.js';
import { examples } from './examples.js';
import { thatHedgeLess } from './hedges-less.js';
import { ofTheWhole } from './of-the-whole.js';

const messageOf: Readonly<Record<HedgeKind, keyof Messages['noHedging'] & ('deference' | 'noteTaking' | 'hope' | 'vagueFollowUp' | 'doubt' | 'softener' | 'euphemism' | 'falseBalance')>> = {
  deference: 'deference',
  'note-taking': 'noteTaking',
  hope: 'hope',
  'vague-follow-up': 'vagueFollowUp',
  doubt: 'doubt',
  softener: 'softener',
  euphemism: 'euphemism',
  'false-balance': 'falseBalance',
};

/** Fixes of a hedge by itself: the words that its entry suggests, then those of its kind, each the best first. */
function fixesOf(reading: Reading, hedge: Hedge, found: Located, context: JudgeContext): Fix[] {
  const messages = messagesIn(context.locale);
  const suggested = (hedge.suggestions ?? []).flatMap((words) => fixOf(messages.noHedging.replaceBy(words), replaceTokens(found.analysis.plain, found.tokens, words)));
  const ofKind = fixesIn(reading.statement.language).hedges[hedge.kind]?.({ reading, hedge, words: wordsOf(reading, hedge), context, messages, ...found });
  return [...fixesInFile(reading, found.paragraph, suggested), ...(ofKind ?? [])];
}

function fixesOfSecond(reading: Reading, second: Hedge, context: JudgeContext): Fix[] {
  const found = locate(reading, second);
  return found ? fixesOf(reading, second, found, context) : [];
}

/** A page tells the same in its lead, its captions and its text. Where more places do, a fix changes so many: one of all of them, for each hedge, would be as long as the draft. */
const mostAgain = 12;

/** By what a hedge is told again: its kind where that is in whatever words, else its entry too. */
function keyAgain({ kind, entry }: Hedge): string {
  return kind === 'hope' || kind === 'vague-follow-up' ? kind : `${kind} ${entry}`;
}

/** What a page hedges again, each with the first so many that hedge alike. */
const againByKey = once(({ toldTwice }: Reading): ReadonlyMap<string, readonly Hedge[]> => {
  const byKey = new Map<string, Hedge[]>();
  for (const hedge of toldTwice) {
    const key = keyAgain(hedge);
    const alike = byKey.get(key);
    if (!alike) byKey.set(key, [hedge]);
    else if (alike.length < mostAgain) alike.push(hedge);
  }
  return byKey;
});

/** What the page hedges as a hedge does in another place, where it would count once the hedge is gone. */
function toldAgain(reading: Reading, hedge: Hedge): readonly Hedge[] {
  return againByKey(reading).get(keyAgain(hedge)) ?? [];
}

function findingOf(reading: Reading, hedge: Hedge, context: JudgeContext): RawFinding {
  const messages = messagesIn(context.locale);
  const written = wordsOf(reading, hedge);
  const found = locate(reading, hedge);
  const message = messages.noHedging[messageOf[hedge.kind]](shortened(written), reading.level === 'ngo');
  return withFixes({ start: hedge.start, end: hedge.end, kind: hedge.kind, message, actual: written }, () => {
    if (!found) return [];
    const seconds = [...secondsOf(found.paragraph, found.analysis, hedge.start), ...toldAgain(reading, hedge)];
    const fixes = ofTheWhole(fixesOf(reading, hedge, found, context), seconds.map((second) => ({ ...second, fixes: fixesOfSecond(reading, second, context) })), messages.noHedging.stateFact);
    return thatHedgeLess(reading, hedge, found, fixes);
  });
}

function statusOf(hedges: readonly Hedge[]): Status {
  if (hedges.length === 0) return 'met';
  return hedges.length > 1 || hedges.some(({ kind }) => kind === 'deference') ? 'missing' : 'partial';
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  return {
    status: statusOf(reading.hedges),
    evidence: reading.hedges.map(({ start, end }) => ({ start, end })),
    findings: reading.hedges.map((hedge) => findingOf(reading, hedge, context)),
  };
}

/** No words that weaken what is said. */
export const noHedging: Benchmark = {
  id: 'no-hedging',
  family: 'content',
  severity: 'warning',
  title: { en: 'No hedging', fr: 'Sans détour' },
  why: {
    en: 'Every hedge is a door through which the authorities can leave. Deference to a court that jails defenders tells it that the EU will not insist; a hope or a note asks for nothing.',
    fr: 'Chaque détour est une porte par laquelle les autorités peuvent sortir. La déférence envers un tribunal qui emprisonne des défenseurs lui dit que l’UE n’insistera pas\u00A0; un espoir ou un simple constat ne demande rien.',
  },
  source: 'The 2019 assessment, Conclusions, language adopted in statements: of two statements on convictions in the same year one defers to the prerogatives of the judiciary and promises to follow the appeal, where the other asks for release. The section Communications and visibility asks for consistency that does not sink to the lowest common denominator.',
  statuses: {
    met: 'No hedge stands in the draft’s own voice. Words quoted from somebody else do not count, nor does what the authorities are asked to respect.',
    partial: 'One hedge, and no deference.',
    missing: 'Any deference to the judiciary, to sovereignty or to internal affairs; or several hedges.',
  },
  remedies: [
    '**Deference** (while fully respecting the prerogatives of the judiciary): the clause is deleted and the sentence mended. A whole sentence is deleted only by the drafter’s choice, and nothing is deleted that holds an ask, a name or an instrument.',
    '**Note-taking** (takes note of the fact that …): what is noted is stated, by the drafter’s choice; a noun gets a verb that judges (deplores, condemns, welcomes).',
    '**Hope** (hopes that …): becomes “calls on … to …” or “calls for …”.',
    '**Vague follow-up** (will follow closely): a step with date and place to fill in, or nothing.',
    '**Doubt** (reportedly, it appears that …): stated as a fact, together with what doubts it once more (if confirmed). Only the drafter knows whether it is established, so this is never done for all at once.',
    '**Softener** (where appropriate, to consider releasing): deleted; “to consider releasing” becomes “to release”.',
    '**Euphemism** (recent incidents): the deed, by the event of the draft.',
    '**False balance** (all sides): the authorities responsible.',
  ],
  examples,
  judge,
};
