import { grammarOf } from '../../lexicon/index.js';
import { type Analysis, analyse } from '../../reading/analysis.js';
import { holding } from '../../reading/matches.js';
import { isAllCapitals, isTitleCase, type NameClasses, nameClassesOf } from '../../reading/people/name-classes.js';
import type { Reading } from '../../reading/types.js';
import { SpanIndex } from '../../statement/span-index.js';
import type { Paragraph } from '../../statement/types.js';
import { isOrdinary } from './ordinary.js';

/* Words with capitals that are left in the text. */

/** What no name of a person is. A word may be several things. */
const noNames = ['body', 'thing', 'calendar', 'office', 'role', 'never', 'country', 'common'] as const satisfies readonly (keyof NameClasses)[];

/** "EU", "OSCE". */
const acronym = /^\p{Lu}{2,6}s?$/u;

/** A capital by itself: an initial, but for words of one letter. */
const alone = /^(?![IAYOEÀÓÚ]$)\p{Lu}\p{M}*\.?$/u;

/** A capital somewhere, and another letter: "Moyo", "al-Moyo", "d’Almeida", "deSouza". */
const withCapital = /\p{Lu}[\p{L}\p{M}]|\p{L}\p{Lu}/u;

export interface Runs {
  readonly names: ReadonlySet<string>;
  readonly capitals: ReadonlySet<string>;
}

/** "the European Union", "the EU Delegation", "the Spokesperson": whoever speaks for all of the EU tells of nobody. */
function isOfEu({ matches }: Analysis, from: number, end: number): boolean {
  return holding(matches.actor, from).some(({ entry, to }) => entry.kind === 'eu' && end <= to);
}

/** What the words of an office, a court or a ministry are beside the one that says which power it is: "High", "General". */
const ofPowers = ['office', 'body', 'role'] as const satisfies readonly (keyof NameClasses)[];

/** "Minister", "Court", "Attorney General". */
function isPower({ matches }: Analysis, at: number): boolean {
  return holding(matches.actor, at).some(({ entry }) => entry.kind === 'authority');
}

/** The word to which one belongs as what it is for: "Minister" before "of" and "Justice", "Ministre" before "de la"; the word itself where it belongs to none. */
function behindWhat(analysis: Analysis, at: number): number {
  let before = at - 1;
  while (at - before <= 2 && analysis.isAny(before, ['articles', 'office-prepositions'])) before--;
  return before < at - 1 && before >= analysis.sentenceAt(at).from ? before : at;
}

/** Looks through the paragraphs of a copy. */
class Search {
  readonly names = new Set<string>();
  readonly capitals = new Set<string>();
  private readonly known: SpanIndex<object>;

  constructor(private readonly reading: Reading, private readonly labels: ReadonlySet<string>) {
    this.known = new SpanIndex([...reading.places, ...reading.instruments], (place) => place);
  }

  over(paragraph: Paragraph): void {
    const analysis = analyse(paragraph.plain);
    const classes = nameClassesOf(analysis);
    // Where every word has a capital, it tells nothing.
    const isFlat = isAllCapitals(analysis) || isTitleCase(analysis);
    for (const { from, to } of paragraph.plain.sentences) {
      for (let at = from; at < to; at++) {
        if (!this.isName(paragraph, at) || (isFlat && this.isWord(analysis.norm(at)))) continue;
        const end = this.endOf(paragraph, classes, at, to, isFlat);
        const first = end > at + 1 && opens(analysis, at, from) && isSmallWord(analysis, at) ? at + 1 : at;
        const isNothing = this.isOfState(analysis, classes, first, end) || (end === first + 1 && this.isNothing(analysis, classes, first, from));
        if (!isNothing) this.add(analysis, classes, first, end);
        at = end - 1;
      }
    }
  }

  private add(analysis: Analysis, classes: NameClasses, from: number, end: number): void {
    const run = analysis.tokens.slice(from, end).map(({ text }) => text).join(' ');
    // What stands last tells what it is: a court, a law; a surname may stand behind a first name that is another word too.
    const isLikely = !acronym.test(run) && !alone.test(run) && noNames.every((kind) => classes[kind][end - 1] !== 1);
    if (isLikely) this.names.add(run);
    else if (!isOfEu(analysis, from, end)) this.capitals.add(run);
  }

  private endOf(paragraph: Paragraph, classes: NameClasses, at: number, to: number, isFlat: boolean): number {
    let end = at + 1;
    for (let next = end; next < to; next++) {
      const isName = this.isName(paragraph, next) && !(isFlat && this.isWord(paragraph.plain.tokens[next]?.norm ?? ''));
      if (!isName && classes.particle[next] !== 1) break;
      if (isName) end = next + 1;
    }
    return end;
  }

  private isName(paragraph: Paragraph, at: number): boolean {
    const token = paragraph.plain.tokens[at];
    if (token?.kind !== 'word' || !(withCapital.test(token.text) || alone.test(token.text)) || this.isHonorific(token.norm) || this.labels.has(token.text.replace(/\.$/u, '')) || /[@/]|^www\./u.test(token.text)) return false;
    const { start } = paragraph.spanOf(token);
    return this.known.overlapping({ start, end: start + 1 }).length === 0;
  }

  /** Whether a word with a capital that stands alone tells nothing: it opens a sentence and is an ordinary word, or is a month beside a number. */
  private isNothing(analysis: Analysis, classes: NameClasses, at: number, from: number): boolean {
    if (classes.calendar[at] === 1 && (/^\d/u.test(analysis.text(at - 1)) || /^\d/u.test(analysis.text(at + 1)))) return true;
    if (classes.calendar[at] === 1 && analysis.is(at, 'days-of-week') && this.isWord(analysis.norm(at))) return !isOneSubject(analysis, at);
    if (isSmallWord(analysis, at)) return !isOneSubject(analysis, at);
    if (analysis.is(at, 'names-like-small-words') && opens(analysis, at, from)) return !isOneSubject(analysis, at);
    if (!opens(analysis, at, from)) return false;
    return this.isWord(analysis.norm(at)) && !mayBeName(analysis, at) && !isOneSubject(analysis, at);
  }

  /** "the Minister of Justice", "the High Court": words for the powers of a State, of which every State has one, tell of nobody. */
  private isOfState(analysis: Analysis, classes: NameClasses, from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (!this.isWord(analysis.norm(at))) return false;
    if (end === from + 1 && analysis.isAny(from, ['portfolios', 'office-links']) && isPower(analysis, behindWhat(analysis, from))) return true;
    for (let at = from; at < end; at++) {
      if (!isPower(analysis, at) && !ofPowers.some((kind) => classes[kind][at] === 1) && !analysis.is(at, 'articles')) return false;
    }
    return isPower(analysis, end - 1);
  }

  private isWord(norm: string): boolean {
    return isOrdinary(norm, this.reading.statement.language) || norm.split(/[-‑–]/u).every((part) => isOrdinary(part, this.reading.statement.language));
  }

  private isHonorific(word: string): boolean {
    const honorifics = grammarOf(this.reading.statement.language).classes['short-honorifics'];
    return honorifics.has(word) || honorifics.has(`${word}.`);
  }
}

/** Whether a word opens a sentence, a quotation, a line. */
function opens({ tokens, plain }: Analysis, at: number, from: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return at === from || before === undefined || token === undefined || before.kind === 'quote' || /^[:–—•*([-]+$/u.test(before.text) || plain.text.slice(before.end, token.start).includes('\n');
}

/** A small word that opens a sentence is no part of the name behind it ("The", "On"), unless names have it too ("An", "Van"). */
function isSmallWord(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at, ['function-words', 'articles', 'sentence-subjects', 'place-prepositions', 'sentence-openers']) && !analysis.is(at, 'names-like-small-words');
}

const alsoNames = ['names-like-words', 'names-like-nouns', 'place-first-names', 'month-names'] as const;
function mayBeName(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at, alsoNames);
}

const behindSubjects = ['copulas', 'perfect-helpers', 'speech-words', 'after-subject'] as const;
const pronouns = ['sentence-subjects', 'complementizers', 'subject-pronouns', 'case-pronouns', 'standing-pronouns', 'relatives', 'question-words', 'negations', 'articles', 'subject-adverbs'] as const;
/** Whether an ordinary word that opens a sentence is what does something there, as one person does: "Innocent was arrested". Plurals are not looked for. */
function isOneSubject(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at + 1, behindSubjects) && !analysis.isAny(at, pronouns) && !/(?:s|eux|aux)$/u.test(analysis.norm(at));
}

/** Runs of words with capitals, each once. What opens a sentence counts where no statement has it for a word, since the capital is the sentence's. */
export function runsIn(reading: Reading, labels: ReadonlySet<string>): Runs {
  const search = new Search(reading, labels);
  for (const paragraph of reading.statement.paragraphs) search.over(paragraph);
  return search;
}
