import { messagesIn } from '../messages/index.js';
import type { Reading } from '../reading/types.js';
import type { Level } from '../statement/front-matter.js';
import { levelFitExamples } from './library/examples.js';
import { earlier, nothingToCompare, pastTold, referenceTo, withLibrary } from './library/past.js';
import { median } from './library/strength.js';
import type { LibraryView, PastStatement } from './library/view.js';
import { placeOfMissing } from './place.js';
import type { Benchmark, Fix, JudgeContext, Judgement } from './types.js';

/** How much a level weighs. What missions or missions and others say in the country weighs the same, so does what the EU says at an organization and its spokesperson. */
const ranks: Readonly<Record<Exclude<Level, 'ngo'>, number>> = { local: 1, joint: 1, spokesperson: 2, multilateral: 2, hrvp: 3, declaration: 4 };

function rankOf(level: Level | undefined): number | undefined {
  return level === undefined || level === 'ngo' ? undefined : ranks[level];
}

/** So many cases are compared at most, and so few in other countries are too few. */
const mostCases = 5;
const fewestElsewhere = 3;

interface Ranked {
  readonly past: PastStatement;
  readonly level: Level;
  readonly rank: number;
}

/** Comparable cases: the last ones in the country, else in others. */
function comparable(reading: Reading, library: LibraryView): readonly Ranked[] {
  const cases = earlier(reading, library.onEvent(reading.event)).flatMap((past): Ranked[] => {
    const rank = rankOf(past.level);
    return rank === undefined || past.level === undefined ? [] : [{ past, level: past.level, rank }];
  });
  const own = cases.filter(({ past }) => reading.country !== undefined && past.country === reading.country).slice(0, mostCases);
  if (own.length > 0) return own;
  const others = cases.slice(0, mostCases);
  return others.length < fewestElsewhere ? [] : others;
}

/** Those at an organization last: whoever drafts for a capital cannot choose to speak there. */
function ownFirst(cases: readonly Ranked[]): readonly Ranked[] {
  return [...cases.filter(({ level }) => level !== 'multilateral'), ...cases.filter(({ level }) => level === 'multilateral')];
}

/** The level that most cases have, of those that a capital can choose where there are some; of several the one of the latest case. */
function commonestLevel(cases: readonly Ranked[]): Level | undefined {
  const own = cases.filter(({ level }) => level !== 'multilateral');
  const times = new Map<Level, number>();
  for (const { level } of own.length > 0 ? own : cases) times.set(level, (times.get(level) ?? 0) + 1);
  return [...times].reduce<readonly [Level, number] | undefined>((most, each) => (most && most[1] >= each[1] ? most : each), undefined)?.[0];
}

function judgeLevel(reading: Reading, library: LibraryView, context: JudgeContext): Judgement {
  const rank = rankOf(reading.level);
  if (rank === undefined || reading.level === undefined || reading.event === 'other') return nothingToCompare;
  const cases = comparable(reading, library);
  if (cases.length === 0) return nothingToCompare;
  const place = reading.statement.frontMatter.at.level;
  const evidence = place?.value ? [place.value] : [];
  const usual = median(cases.map((each) => each.rank));
  if (rank >= usual) return { status: 'met', evidence, findings: [] };
  const words = messagesIn(context.locale);
  const higher = ownFirst(cases.filter((each) => each.rank >= usual));
  const level = commonestLevel(higher);
  const shown = higher.find((each) => each.level === level);
  if (!shown) return nothingToCompare;
  const list = words.list([shown, ...higher.filter((each) => each !== shown)].slice(0, 3).map(({ past, level }) => words.levelFit.at(pastTold(past, context), words.level.names[level])));
  const at = place?.value ?? placeOfMissing(reading);
  // Where all were at an organization, what the spokesperson says in the capital weighs as much.
  const written = shown.level === 'multilateral' ? 'spokesperson' : shown.level;
  const fixes: Fix[] = place?.value ? [{ title: words.level.write(written), edits: [{ start: at.start, end: at.end, text: written }] }] : [];
  const message = words.levelFit.lower(words.level.names[reading.level], list);
  return { status: usual - rank > 1 ? 'missing' : 'partial', evidence, findings: [{ start: at.start, end: at.end, kind: 'lower', message, past: referenceTo(shown.past), fixes }] };
}

/** The level is not lower than the one used for comparable cases. */
export const levelFit: Benchmark = {
  id: 'level-fit',
  family: 'level',
  severity: 'info',
  title: { en: 'Level as in comparable cases', fr: 'Niveau des cas comparables' },
  why: {
    en: 'When one conviction is answered by the High Representative and the next by a tweet of the delegation, the authorities learn that the second matters less.',
    fr: 'Quand une condamnation appelle la haute représentante et la suivante un simple message de la délégation, les autorités apprennent que la seconde compte moins.',
  },
  source: 'The 2019 assessment, Conclusions: messages vary with the level at which a statement is issued; section Communications and visibility asks for guidance on the level.',
  statuses: {
    met: 'The level is that of the middle of comparable cases (the same kind of event, the last five in the country, else in other countries), or a higher one.',
    partial: 'It is one step lower.',
    missing: 'It is two or more steps lower.',
    'not-applicable': 'The draft tells no level or no kind of event, it is an NGO’s, or there is no comparable case.',
    unknown: 'No library of past statements is open.',
  },
  remedies: ['Write the level that comparable cases had. Title and opening words have to follow.'],
  examples: levelFitExamples,
  judge: withLibrary(judgeLevel),
};
