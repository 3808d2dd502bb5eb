/** A noun phrase or a name behind "de": "del Gobierno", "de Amina". */
export function of(words: string): string {
  return words.startsWith('el ') ? `del ${words.slice('el '.length)}` : `de ${words}`;
}

/** A noun phrase or a name behind "a": "al Gobierno", "a Amina". */
export function to(words: string): string {
  return words.startsWith('el ') ? `al ${words.slice('el '.length)}` : `a ${words}`;
}

/** What is left of "de" with its article: "del" → "el"; undefined for another word. */
export function withoutOf(norm: string): string | undefined {
  return { de: '', del: 'el' }[norm];
}

/** Names in a row: A, B y C; "e" before a name in i-. */
export function listOfNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${/^(?:i|hi(?!e))/iu.test(last) ? 'e' : 'y'} ${last}`;
}
