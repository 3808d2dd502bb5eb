import type { Paragraph } from '../statement/types.js';
import type { Analysis } from './analysis.js';
import { isThemeDay } from './case.js';
import { tellsOfSome } from './event.js';
import type { Matter } from './matter.js';
import { tellsOfThousands } from './thousands.js';
import type { Whole } from './whole.js';

/* "Statement on the elections": of arrests told further down, what is asked for those who were arrested. */

/** How far before "violence" the article of what it is said of stands: "the use of violence". */
const useReach = 3;

/** Whether a paragraph asks for the release of somebody. */
function asksForHeld(analysis: Analysis): boolean {
  return analysis.matches.ask.length > 0 && analysis.matches['ask-kind'].some(({ entry }) => entry.kind === 'release');
}

/** Whether a paragraph asks for an inquiry into violence that it points at: "The use of violence must be investigated", "an inquiry into these events"; not "attacks on journalists". Where a statement is on who governs, into deeds alone: "investigate these deaths". */
function asksForInquiry(analysis: Analysis, isAtLarge: boolean): boolean {
  if (analysis.matches.ask.length === 0 || !analysis.matches['ask-kind'].some(({ entry }) => entry.kind === 'investigate')) return false;
  if (isAtLarge) return analysis.tokens.some(({ index: at }) => analysis.is(at - 1, 'demonstratives') && analysis.ends(at, 'plural') && (analysis.is(at, 'counted-events') || analysis.is(at, 'case-nouns')));
  return analysis.tokens.some(({ index: at }) => (analysis.is(at, 'dated-matters') || analysis.is(at, 'pointed-nouns') || analysis.is(at, 'counted-events')) && (analysis.is(at - 1, 'demonstratives') || analysis.is(at - 2, 'demonstratives') || (analysis.is(at, 'dated-matters') && analysis.any(at - useReach, at, 'articles'))));
}

/** Whether a case is told in a statement that raises none by its title or by whom it names: asked of its paragraphs in their order. */
export class CaseToldLater {
  readonly #matter: Matter;
  /** On a theme day only where it is marked in one country: "Local EU statement on World Press Freedom Day", which recalls a murder there. */
  readonly #mayTell: boolean;
  /** "Release all those detained last night": of people, though their arrest is told by the ask alone. */
  readonly #mayAsk: boolean;
  readonly #isOnDay: boolean;
  #hasTold = false;

  /** @param country of which the statement is, where one is told */
  constructor({ title }: Whole, matter: Matter, country: string | undefined) {
    const { hasCase, isDeclaredOfNobody, level, event, isAtLarge } = matter;
    this.#matter = matter;
    this.#isOnDay = isThemeDay(title);
    this.#mayTell = !hasCase && !isDeclaredOfNobody && country !== undefined && (!this.#isOnDay || level === 'local' || title?.countries.some((one) => one.country === country) === true);
    this.#mayAsk = this.#mayTell && !this.#isOnDay && event !== 'restrictive-law' && event !== 'ngo-closure' && !isAtLarge;
  }

  /** Whether a case was told so far. */
  get hasTold(): boolean {
    return this.#hasTold;
  }

  /** Whether a paragraph tells of a case. */
  tells(paragraph: Paragraph, analysis: Analysis): boolean {
    const tells = this.#mayTell && paragraph.kind !== 'title' && (this.#tellsOfPeople(analysis) || this.#asksForInquiry(analysis));
    this.#hasTold ||= tells || this.#asksForHeld(analysis);
    return tells;
  }

  #tellsOfPeople(analysis: Analysis): boolean {
    return tellsOfSome(analysis) && !((this.#matter.isAtLarge || this.#isOnDay) && tellsOfThousands(analysis));
  }

  #asksForInquiry(analysis: Analysis): boolean {
    const { isAtLarge, level, event } = this.#matter;
    return (this.#mayAsk || isAtLarge || (this.#mayTell && event === 'restrictive-law')) && level !== 'multilateral' && asksForInquiry(analysis, isAtLarge);
  }

  /** Where States meet, of whoever is held, if not "recently". */
  #asksForHeld(analysis: Analysis): boolean {
    return this.#mayAsk && asksForHeld(analysis) && (this.#matter.level !== 'multilateral' || analysis.any(0, analysis.tokens.length, 'late-adverbs'));
  }
}
