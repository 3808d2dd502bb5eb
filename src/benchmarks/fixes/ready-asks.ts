import { countryOf } from '../../facts/countries.js';
import { LetterPattern } from '../../letters.js';
import type { Reading } from '../../reading/types.js';
import type { EventKind } from '../../statement/front-matter.js';
import { concernedNames, heldNames } from '../concerned-names.js';
import type { AskWords, LanguageFixes, ReadyAsk, Voice } from './language-fixes.js';

/** Words of asks to insert. */
export interface ReadyAskWords {
  /** What to ask for by event, from the infinitive on; the names come in as words ("Amina Diallo"), with whether they are several. */
  readonly ofCase: Readonly<Record<EventKind, readonly ((names: string, many: boolean) => string)[]>>;
  /** What to ask for other defenders and the country at large. */
  readonly ofSituation: readonly { readonly what: string; readonly events: readonly EventKind[] | 'all' }[];
  list(names: readonly string[]): string;
  /** The sentence, in the voice of the draft. */
  sentence(voice: Voice, authorities: string, what: string): string;
  /** A word of the draft that says "we". */
  readonly isWe: RegExp;
  /** Placeholders: a name to fill in, and authorities whose country is to be filled in. */
  readonly name: string;
  readonly authorities: string;
}

/** The asks that a language can write, for fixes and for new statements alike. */
function askWordsOf({ ofCase, ofSituation, list, sentence, name, authorities }: ReadyAskWords): AskWords {
  return {
    ofCase: (event, names) => ofCase[event].map((ask) => ask(names.length === 0 ? name : list(names), names.length > 1)),
    ofSituation: (event) => ofSituation.filter(({ events }) => events === 'all' || events.includes(event)).map(({ what }) => what),
    sentence, list, name, authorities,
  };
}

/** So long are the codes of countries, and names such as Li. */
const codeLength = 2;
const twoLetters = new LetterPattern(String.raw`\p{L}{2}`);

/** "Ms N", "Ms Georgia": a letter is no name, and a country's is nobody's; without their honorific they would be read so. */
function isName(name: string): boolean {
  return twoLetters.test(name) && (name.length === codeLength || countryOf(name) === undefined);
}

/** Makes the asks that a language can insert. */
export function readyAsks(words: ReadyAskWords, authoritiesOf: (reading: Reading) => string | undefined): Required<Pick<LanguageFixes, 'caseAsks' | 'situationAsks'>> & Pick<LanguageFixes, 'askWords'> {
  const askWords = askWordsOf(words);
  const ready = (reading: Reading, what: string): ReadyAsk => {
    const authorities = authoritiesOf(reading);
    // An NGO does not speak for the EU.
    const saysWe = reading.level === 'ngo' || reading.statement.paragraphs.some(({ plain }) => plain.tokens.some(({ norm }) => words.isWe.test(norm)));
    return { what, text: words.sentence(saysWe ? 'we' : 'third', authorities ?? words.authorities, what), placeholders: authorities === undefined || what.includes(words.name) };
  };
  return {
    askWords,
    caseAsks: (reading) => askWords.ofCase(reading.event, (reading.event === 'detention' ? heldNames : concernedNames)(reading).filter(isName)).map((what) => ready(reading, what)),
    situationAsks: (reading) => askWords.ofSituation(reading.event).map((what) => ready(reading, what)),
  };
}
