import type { Locale } from '../benchmarks/types.js';

/** What the operating system's codes mean to somebody who writes; those that only a programmer meets stay as they are. */
const meanings: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  EACCES: { en: 'you are not allowed to', fr: 'vous n’en avez pas le droit' },
  EPERM: { en: 'you are not allowed to', fr: 'vous n’en avez pas le droit' },
  EROFS: { en: 'this disk can only be read', fr: 'ce disque est en lecture seule' },
  ENOSPC: { en: 'the disk is full', fr: 'le disque est plein' },
  EDQUOT: { en: 'your share of the disk is full', fr: 'votre part du disque est pleine' },
  ENOENT: { en: 'there is no such folder', fr: 'ce dossier n’existe pas' },
  ENOTDIR: { en: 'a file stands where a folder should', fr: 'un fichier est à la place d’un dossier' },
  EISDIR: { en: 'there is a folder of that name', fr: 'un dossier porte ce nom' },
  ELOOP: { en: 'links lead round in a circle', fr: 'des liens tournent en rond' },
  ENAMETOOLONG: { en: 'the name is too long', fr: 'le nom est trop long' },
  EBUSY: { en: 'another program is using it', fr: 'un autre programme l’utilise' },
  EMFILE: { en: 'too many files are open', fr: 'trop de fichiers sont ouverts' },
  EIO: { en: 'the disk reports a fault', fr: 'le disque signale une erreur' },
};

/** What a code of the operating system (EACCES, ENOSPC, …) means, in words; the code itself where it is a rare one. */
export function codeMeans(code: string, locale: Locale): string {
  return Object.hasOwn(meanings, code) ? meanings[code]?.[locale] ?? code : code;
}
