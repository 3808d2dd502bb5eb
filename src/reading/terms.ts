import type { Paragraph } from '../statement/types.js';
import { type Analysis, type Match, tokenSpan, withoutOverlaps } from './analysis.js';
import type { RoleNoun, Term } from './types.js';

type IsConcerned = (token: number) => boolean;

const demonstrative = /^(?:this|these|both|the|his|her|their|fellow|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;

/**
 * Whether a noun is said of a person concerned: next to the name ("the blogger X", "X, a lawyer", "X and other defenders"),
 * or behind "is a"; a plural also before a list of names.
 */
function isOfPerson(analysis: Analysis, { from, to }: Match, isConcerned: IsConcerned): boolean {
  const sentence = analysis.sentenceAt(from);
  for (let at = to; at < Math.min(to + 6, sentence.to); at++) {
    if (isConcerned(at)) return true;
    const token = analysis.tokens[at];
    if (!token || !/^(?:,|:|\(|mr|ms|mrs|mr\.|ms\.|mrs\.|dr|dr\.|and|including|such|as|like|namely|"|“|'s|–|-|—|lawyer|activist|journalist|blogger|prof|prof\.|professor|sheikh|father|\w+(?:er|ist|or|yer)s?)$/u.test(token.norm)) break;
  }
  for (let at = from - 1; at >= Math.max(sentence.from, from - 12); at--) {
    if (isConcerned(at)) {
      // Between the name and the noun: only what an apposition, "is a" or "and other" is made of.
      const between = analysis.tokens.slice(at + 1, from).map((token) => token.norm);
      return between.every((norm) => !/^(?:by|against|for|with|to|in|on|that|while|[.;])$/u.test(norm));
    }
  }
  return false;
}

/** Whether a noun phrase means the people of the case without naming them: "the four defenders". */
function isDefinite(analysis: Analysis, { from }: Match): boolean {
  const before = analysis.tokens[from - 1]?.norm ?? '';
  return demonstrative.test(before) && before !== 'the';
}

/** Where the term human rights defender stands in a paragraph. "Defenders" alone counts behind a demonstrative or before a name. */
export function termsOf(paragraph: Paragraph, analysis: Analysis, isConcerned: IsConcerned): Term[] {
  const hrd = analysis.matches.term.filter(({ entry }) => entry.kind === 'hrd' || entry.kind === 'hrd-short');
  return withoutOverlaps(hrd)
    .filter((match) => !isInstrumentName(analysis, match))
    .map((match) => ({ match, ofPerson: isOfPerson(analysis, match, isConcerned) || isDefinite(analysis, match) }))
    .filter(({ match, ofPerson }) => match.entry.kind === 'hrd' || ofPerson)
    .map(({ match, ofPerson }) => ({ ...paragraph.spanOf(tokenSpan(analysis, match.from, match.to)), ofPerson }));
}

/** "EU Guidelines on Human Rights Defenders" and the UN Declaration name the term, but say it of nobody. */
function isInstrumentName(analysis: Analysis, { from, to }: Match): boolean {
  return analysis.matches.instrument.some((instrument) => instrument.from <= from && to <= instrument.to);
}

/** Nouns that stand where the term could: "the blogger X", "three activists". */
export function roleNounsOf(paragraph: Paragraph, analysis: Analysis, isConcerned: IsConcerned): RoleNoun[] {
  const hrd = analysis.matches.term.filter(({ entry }) => entry.kind === 'hrd');
  return withoutOverlaps(analysis.matches.term.filter(({ entry }) => entry.kind === 'role'))
    .filter(({ from, to }) => !hrd.some((term) => term.from < to && from < term.to))
    .map((match) => ({
      ...paragraph.spanOf(tokenSpan(analysis, match.from, match.to)),
      ofPerson: isOfPerson(analysis, match, isConcerned),
      plural: /(?:s|men|women|people)$/u.test(analysis.tokens[match.to - 1]?.norm ?? ''),
    }));
}
