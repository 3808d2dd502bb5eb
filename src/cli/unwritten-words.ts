import type { Locale } from '../benchmarks/types.js';
import { codeMeans } from './code-words.js';
import type { Unwritten } from './write-out.js';

/** Why a file was not written, after its name. */
interface UnwrittenWords {
  readonly exists: string;
  readonly special: string;
  readonly noFolder: string;
  readonly failed: (code: string) => string;
}

const words: Readonly<Record<Locale, UnwrittenWords>> = {
  en: {
    exists: 'is there already; --force writes over it',
    special: 'is a pipe or a device, not a file; --out - writes to standard output',
    noFolder: 'its folder is not there: make it, or name another one',
    failed: (code) => `cannot be written (${codeMeans(code, 'en')})`,
  },
  fr: {
    exists: 'existe déjà ; --force écrit par-dessus',
    special: 'est un tube ou un périphérique, pas un fichier ; --out - écrit sur la sortie standard',
    noFolder: 'son dossier n’existe pas : créez-le, ou nommez-en un autre',
    failed: (code) => `ne peut pas être écrit (${codeMeans(code, 'fr')})`,
  },
};

/** Why a file was not written, in one sentence after its name. */
export function unwrittenMessage(why: Unwritten, locale: Locale): string {
  const { exists, special, noFolder, failed } = words[locale];
  switch (why.problem) {
    case 'exists': return exists;
    case 'special': return special;
    case 'no-folder': return noFolder;
    case 'failed': return failed(why.code);
  }
}
