import type { Language } from '../../lexicon/language.js';
import { lexiconOf } from '../../lexicon/index.js';
import type { Instrument, Reading } from '../../reading/types.js';

const known = new Map<Language, ReadonlySet<string>>();

/** The instruments that are found in a language. */
function foundIn(language: Language): ReadonlySet<string> {
  let ids = known.get(language);
  if (!ids) known.set(language, (ids = new Set([...lexiconOf(language).entries].filter(({ group }) => group === 'instrument').map(({ settings }) => String(settings.value)))));
  return ids;
}

/** The instruments that one text names and another does not, each once where it stands first; those that could not be found in the other's language are left out. */
export function uncitedIn(own: Reading, other: Reading): readonly Instrument[] {
  const cited = new Set(other.instruments.map(({ id }) => id));
  const findable = foundIn(other.statement.language);
  const missing = own.instruments.filter(({ id }) => !cited.has(id) && findable.has(id));
  return missing.filter(({ id }, at) => missing.findIndex((each) => each.id === id) === at);
}
