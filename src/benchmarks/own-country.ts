import { memberStates } from '../reading/country.js';
import type { Place, Reading } from '../reading/types.js';
import { covers, type Span } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';
import { once } from './once.js';

/** The third countries that some places name. */
function thirdCountries(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.map(({ country }) => country).filter((country) => !memberStates.has(country)));
}

/** The countries that a statement speaks of: "American" in the name of a convention is none. */
const spokenOf = once(({ places, instruments }: Reading): readonly Place[] => {
  const named = new SpanIndex(instruments, (instrument) => instrument);
  return places.filter((place) => !named.overlapping(place).some((instrument) => covers(instrument, place)));
});

/** The countries that a statement may be about: what the front matter says, else those of the title, else all that it names. */
export const countriesOf = once((reading: Reading): ReadonlySet<string> => {
  const { statement: { frontMatter, titleSpan } } = reading;
  const places = spokenOf(reading);
  const { country } = frontMatter.values;
  if (country !== undefined) return new Set([country]);
  const inTitle = titleSpan ? thirdCountries(places.filter((place) => covers(titleSpan, place))) : new Set<string>();
  return inTitle.size > 0 ? inTitle : thirdCountries(places);
});

const placesOf = once((reading) => new SpanIndex(spokenOf(reading), (place) => place));

/** Whether a place of the text speaks of a country other than the statement's. */
export function namesOtherCountry(reading: Reading, within: Span): boolean {
  const own = countriesOf(reading);
  return placesOf(reading).overlapping(within).some((place) => covers(within, place) && !own.has(place.country));
}
