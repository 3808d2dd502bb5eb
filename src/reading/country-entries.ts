import type { CountryPhraseKind } from '../facts/countries.js';

/** What a phrase says of a country. */
export interface CountryEntry {
  readonly country: string;
  readonly kind: CountryPhraseKind;
  /** The language writes it with a capital ("Honduran"), or in small letters ("hondureño"). */
  readonly capital: boolean;
  /** It is written in capitals alone ("US"). */
  readonly isShort: boolean;
}

/** Entries as a line each, so that a start reads one long text and no thousand objects. */
export function packCountries(entries: readonly CountryEntry[]): string {
  return entries.map(({ country, kind, capital, isShort }) => `${country} ${kind}${capital ? ' capital' : ''}${isShort ? ' short' : ''}`).join('\n');
}

/** The entries that were packed, by their numbers: one is unpacked when a text has its phrase. */
export class CountryEntries {
  readonly #lines: readonly string[];
  readonly #unpacked: (CountryEntry | undefined)[];

  constructor(lines: string) {
    this.#lines = lines.split('\n');
    this.#unpacked = new Array<CountryEntry | undefined>(this.#lines.length);
  }

  /** @param number below the number of entries */
  at(number: number): CountryEntry {
    return (this.#unpacked[number] ??= this.#unpack(number));
  }

  #unpack(number: number): CountryEntry {
    const [country, kind, ...signs] = (this.#lines[number] as string).split(' ');
    return { country: country as string, kind: kind as CountryPhraseKind, capital: signs.includes('capital'), isShort: signs.includes('short') };
  }
}
