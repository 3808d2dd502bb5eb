/** What is said of a draft's front matter, in English. */
export const frontMatterEn = {
  notClosed: 'The front matter is not closed, and counts as text that is published: write “---” below its last line.',
  close: 'Close it with “---”',
  notYaml: (fault: string) => `The front matter cannot be read: ${fault}.`,
  notMapping: 'The front matter must be lines of the form “key: value”.',
  wrongValue: (key: string, value: string, allowed: string) => `“${value}” is no value of “${key}”${allowed === '' ? '' : `: write ${allowed}`}.`,
  wrongType: (key: string) => `“${key}” has a value of the wrong kind: lists stand in square brackets, single values alone.`,
  unknownCountry: (value: string) => `“${value}” is no country known here: write its name in English or French, or its two-letter code.`,
  notDate: (value: string) => `“${value}” is no date: write year, month and day, as in 2026-05-24.`,
  duplicateKey: (key: string) => `“${key}” stands twice: only the first counts.`,
  misspeltKey: (key: string, known: string) => `“${key}” is not known: did you mean “${known}”?`,
  or: (words: readonly string[]): string => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`),
  replace: (words: string) => `Write “${words}”`,
  quote: 'Put it in quotation marks',
};

/** What is said of a draft's front matter, in French. */
export const frontMatterFr: typeof frontMatterEn = {
  notClosed: 'L’en-tête n’est pas fermé et compte comme du texte, qui serait publié\u00A0: écrivez «\u00A0---\u00A0» sous sa dernière ligne.',
  close: 'Le fermer par «\u00A0---\u00A0»',
  notYaml: (fault) => `L’en-tête est illisible\u00A0: ${fault}.`,
  notMapping: 'L’en-tête doit être fait de lignes «\u00A0clé: valeur\u00A0».',
  wrongValue: (key, value, allowed) => `«\u00A0${value}\u00A0» n’est pas une valeur de «\u00A0${key}\u00A0»${allowed === '' ? '' : `\u00A0: écrivez ${allowed}`}.`,
  wrongType: (key) => `«\u00A0${key}\u00A0» n’a pas la forme attendue\u00A0: une liste s’écrit entre crochets, une valeur seule sans crochets.`,
  unknownCountry: (value) => `«\u00A0${value}\u00A0» n’est pas un pays connu ici\u00A0: écrivez son nom en anglais ou en français, ou son code à deux lettres.`,
  notDate: (value) => `«\u00A0${value}\u00A0» n’est pas une date\u00A0: écrivez année, mois et jour, comme 2026-05-24.`,
  duplicateKey: (key) => `«\u00A0${key}\u00A0» figure deux fois\u00A0: seule la première compte.`,
  misspeltKey: (key, known) => `«\u00A0${key}\u00A0» est inconnu\u00A0: vouliez-vous dire «\u00A0${known}\u00A0»\u00A0?`,
  or: (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ou ${words.at(-1) ?? ''}`),
  replace: (words) => `Écrire «\u00A0${words}\u00A0»`,
  quote: 'Mettre entre guillemets droits',
};
