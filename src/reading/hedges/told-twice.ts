import { countBefore } from '../../lower-bound.js';
import type { Paragraph } from '../../statement/types.js';
import type { Analysis } from '../analysis.js';
import { isText } from '../recommendations/in-title.js';
import { isMarkOfQuotation } from '../recommendations/news.js';
import type { Issuer } from '../recommendations/scope/concern.js';
import type { Hedge } from '../types.js';

/* What a page says twice, in a caption or a lead and in the text, is doubted once. */

/** Words behind a hedge by which the same is told again, in quotation marks or not. */
const sameWords = 2;

/** A hedge, and what is compared of it. */
interface Told {
  readonly hedge: Hedge;
  readonly paragraph: number;
  /** Which entry found it, and its words. */
  readonly key: string;
  /** The same with the words behind it. */
  readonly keyBehind: string;
  /** The words of its sentence, and where that begins. */
  readonly sentence: string;
  readonly place: string;
  readonly isQuoted: boolean;
}

/** The words of tokens `from`–`to`, without marks. */
function wordsIn({ tokens }: Analysis, from: number, to: number): string {
  return tokens.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'number').map(({ norm }) => norm).join(' ');
}

/** The first token that begins at an offset of a paragraph's plain text, or behind it. */
function tokenFrom({ tokens }: Analysis, offset: number): number {
  return countBefore(tokens, ({ start }) => start < offset);
}

/** Whether a mark of quotation stands behind a token of a paragraph: a quotation that is not closed frames a statement, and quotes none. */
function isClosedBehind(analysis: Analysis, token: number): boolean {
  for (let mark = token; mark < analysis.tokens.length; mark++) if (isMarkOfQuotation(analysis, mark)) return true;
  return false;
}

/** Tells of hedges in the order of the text what is compared of them: no sentence and no token is gone over for each. */
class Teller {
  #paragraph = 0;
  #place = '';
  #sentence = '';
  #marksTo = 0;
  #isOpen = false;
  #isQuoted = false;

  constructor(private readonly paragraphs: readonly Paragraph[], private readonly analyses: readonly Analysis[]) {}

  of(hedge: Hedge): Told | undefined {
    const { start, end, entry } = hedge;
    let index = this.#paragraph;
    while (index < this.paragraphs.length && (this.paragraphs[index] as Paragraph).end <= start) index++;
    const paragraph = this.paragraphs[index];
    const analysis = this.analyses[index];
    if (paragraph === undefined || analysis === undefined) return undefined;
    if (index !== this.#paragraph) [this.#marksTo, this.#isOpen] = [0, false];
    this.#paragraph = index;
    const from = tokenFrom(analysis, paragraph.toPlain(start));
    const to = tokenFrom(analysis, paragraph.toPlain(end));
    this.#goTo(analysis, from, `${index}:${analysis.sentenceAt(from).from}`);
    const key = `${entry}|${wordsIn(analysis, from, to)}`;
    return { hedge, paragraph: index, key, keyBehind: `${key}|${wordsIn(analysis, to, to + sameWords)}`, sentence: this.#sentence, place: this.#place, isQuoted: this.#isQuoted };
  }

  #goTo(analysis: Analysis, token: number, place: string): void {
    const sentence = analysis.sentenceAt(token);
    if (place !== this.#place) [this.#place, this.#sentence] = [place, wordsIn(analysis, sentence.from, sentence.to)];
    for (; this.#marksTo < token; this.#marksTo++) if (isMarkOfQuotation(analysis, this.#marksTo)) this.#isOpen = !this.#isOpen;
    this.#isQuoted = this.#isOpen && isClosedBehind(analysis, token);
  }
}

/** Keys, each with the sentences in which they stand. */
class Sentences {
  readonly #byKey = new Map<string, Set<string>>();

  add(key: string, sentence: string): void {
    const sentences = this.#byKey.get(key);
    if (sentences) sentences.add(sentence);
    else this.#byKey.set(key, new Set([sentence]));
  }

  /** Whether a key stands in a sentence of other words. */
  hasOther(key: string, sentence: string): boolean {
    const sentences = this.#byKey.get(key);
    return sentences !== undefined && (sentences.size > 1 || !sentences.has(sentence));
  }
}

/** Those that stand again in a sentence which is the same word for word, with the entry that found them. */
function inSentencesAgain(all: readonly Told[]): ReadonlySet<Hedge> {
  const first = new Map<string, string>();
  const again = new Set<Hedge>();
  for (const { hedge, sentence, place } of all) {
    const key = `${hedge.entry}|${sentence}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, place);
    else if (known !== place) again.add(hedge);
  }
  return again;
}

/** "risks weakening the press … “This law risks weakening what we share”": those up to the lead, outside of quotation marks, that are quoted later in their words (doubts of a statement with the same words behind them), or in a report stand there with the same words behind them; of what is followed or hoped for, in whatever words. */
function toldInLead(all: readonly Told[], lead: number, isNews: boolean): ReadonlySet<Hedge> {
  const quoted = new Sentences();
  const told = new Sentences();
  const below = new Set<string>();
  const found = new Set<Hedge>();
  for (const { hedge, paragraph, key, keyBehind, sentence, isQuoted } of all.toReversed()) {
    // "reports of threats", and later reports of arson: what a statement doubts stands behind the words.
    const saidSo = isNews || hedge.kind !== 'doubt' ? key : keyBehind;
    if (paragraph > lead && (hedge.kind === 'vague-follow-up' || hedge.kind === 'hope')) below.add(hedge.kind);
    else if (!isQuoted && (quoted.hasOther(saidSo, sentence) || (isNews && (below.has(hedge.kind) || told.hasOther(keyBehind, sentence))))) found.add(hedge);
    if (isQuoted) quoted.add(saidSo, sentence);
    told.add(keyBehind, sentence);
  }
  return found;
}

/** Hedges that count, and those that a page has twice. */
export interface Parted {
  readonly counted: readonly Hedge[];
  readonly toldTwice: readonly Hedge[];
}

const none: readonly Hedge[] = [];

/**
 * Hedges that count, and those that a page has twice: in a sentence that stands again word for word in a report, of which the first counts,
 * and in the lines above the text or in its first paragraph, where the text says the same below in quotation marks, or in a report at all, of which the latter does.
 * The first paragraph of a body's or an organisation's own press release speaks for itself, and a draft that repeats itself does so twice.
 * @param hedges in the order of the text
 */
export function partedByPlace(hedges: readonly Hedge[], paragraphs: readonly Paragraph[], analyses: readonly Analysis[], { voice, isNews }: Pick<Issuer, 'voice' | 'isNews'>): Parted {
  if (voice === 'issuer' || voice === 'organisation' || new Set(hedges.map(({ entry }) => entry)).size === hedges.length) return { counted: hedges, toldTwice: none };
  const lead = analyses.findIndex((analysis, index) => paragraphs[index]?.kind !== 'title' && isText(analysis));
  const teller = new Teller(paragraphs, analyses);
  const all = hedges.map((hedge) => teller.of(hedge)).filter((told) => told !== undefined);
  const again = isNews ? inSentencesAgain(all) : undefined;
  const above = toldInLead(all.filter(({ hedge }) => again?.has(hedge) !== true), lead, isNews);
  const isTwice = (hedge: Hedge): boolean => again?.has(hedge) === true || above.has(hedge);
  return { counted: hedges.filter((hedge) => !isTwice(hedge)), toldTwice: hedges.filter(isTwice) };
}
