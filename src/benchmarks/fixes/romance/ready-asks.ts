import type { Reading } from '../../../reading/types.js';
import type { EventKind } from '../../../statement/front-matter.js';
import { concernedNames } from '../../concerned-names.js';
import type { LanguageFixes, ReadyAsk } from '../language-fixes.js';

/** Words of asks to insert. */
export interface ReadyAskWords {
  /** What to ask for by event, from the infinitive on; the names come in as words ("Amina Diallo"), with whether they are several. */
  readonly ofCase: Readonly<Record<EventKind, readonly ((names: string, many: boolean) => string)[]>>;
  /** What to ask for other defenders and the country at large. */
  readonly ofSituation: readonly { readonly what: string; readonly events: readonly EventKind[] | 'all' }[];
  list(names: readonly string[]): string;
  /** The sentence, in the voice of the draft. */
  sentence(voice: 'we' | 'third', authorities: string, what: string): string;
  /** A word of the draft that says "we". */
  readonly isWe: RegExp;
  /** Placeholders: a name to fill in, and authorities whose country is to be filled in. */
  readonly name: string;
  readonly authorities: string;
}

/** Makes the asks that a language can insert. */
export function readyAsks(words: ReadyAskWords, authoritiesOf: (reading: Reading) => string | undefined): Required<Pick<LanguageFixes, 'caseAsks' | 'situationAsks'>> {
  const ready = (reading: Reading, what: string): ReadyAsk => {
    const authorities = authoritiesOf(reading);
    const saysWe = reading.statement.paragraphs.some(({ plain }) => plain.tokens.some(({ norm }) => words.isWe.test(norm)));
    return { what, text: words.sentence(saysWe ? 'we' : 'third', authorities ?? words.authorities, what), placeholders: authorities === undefined || what.includes(words.name) };
  };
  return {
    caseAsks(reading) {
      const names = concernedNames(reading);
      return words.ofCase[reading.event].map((ask) => ready(reading, ask(names.length === 0 ? words.name : words.list(names), names.length > 1)));
    },
    situationAsks: (reading) => words.ofSituation.filter(({ events }) => events === 'all' || events.includes(reading.event)).map(({ what }) => ready(reading, what)),
  };
}
