import { byLanguage, type Language } from '../../lexicon/language.js';
import { read } from '../../reading/index.js';
import type { Ask } from '../../reading/types.js';
import { type EventKind, events } from '../../statement/front-matter.js';
import { readStatement } from '../../statement/index.js';
import { fixesIn } from '../fixes/index.js';

/** What each ask that can be inserted asks for, by event, in the order in which they are offered. */
type KindsByEvent = Readonly<Record<string, readonly (readonly Ask[])[]>>;

/** The same for the people of the case, and for the country at large. */
export type AskedKinds = Readonly<Record<'case' | 'situation', KindsByEvent>>;

/**
 * What the readers find in the asks of each language, worked out when the project is built: to read them takes a start longer than a draft's
 * own asks. Names and authorities are placeholders; whose they are changes nothing of what is asked.
 */
export const askedKinds: Readonly<Record<Language, () => AskedKinds>> = byLanguage((language) => () => {
  const { askWords } = fixesIn(language);
  const kindsOf = (what: string): readonly Ask[] => {
    const { recommendations } = read(readStatement(askWords.sentence('third', askWords.authorities, what), { language }));
    return [...new Set(recommendations.map(({ ask }) => ask))];
  };
  const byEvent = (asksOn: (event: EventKind) => readonly string[]): KindsByEvent => Object.fromEntries(events.map((event) => [event, asksOn(event).map(kindsOf)]));
  return { case: byEvent((event) => askWords.ofCase(event, [])), situation: byEvent((event) => askWords.ofSituation(event)) };
});
