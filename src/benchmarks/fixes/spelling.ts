/** First letter as a capital. */
export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return text === '' ? text : first.toUpperCase() + text.slice(first.length);
}

/** First letter small. */
export function uncapitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return text === '' ? text : first.toLowerCase() + text.slice(first.length);
}

/** Words that begin with a vowel letter but not with a vowel sound, and the reverse. */
const consonantSound = /^(?:eu|uni(?!nt|mp|nf|nv|nq|nh|ns)|use|usual|user|ut(?:il|op)|one\b|once\b|u\b|ukrain|uganda|un\b|us\b|uk\b)/iu;
const vowelSound = /^(?:hour|honest|honou?r|heir|(?:hrd|ngo|mp|mep|lgbt\w*|hr|h|f|l|m|n|r|s|x)(?![a-z]))/iu;

/** The indefinite article that `word` takes: a human rights defender, an activist, a European, an NGO. */
export function articleFor(word: string): 'a' | 'an' {
  if (vowelSound.test(word)) return 'an';
  return /^[aeiouà-æè-ïò-öù-ü]/iu.test(word) && !consonantSound.test(word) ? 'an' : 'a';
}
