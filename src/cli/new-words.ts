import type { Locale } from '../benchmarks/types.js';
import { events, levels } from '../statement/front-matter.js';

/** What the command line says of beginning a statement. */
export interface NewCliWords {
  readonly new: string;
  readonly examples: string;
  readonly level: string;
  readonly event: string;
  readonly country: string;
  readonly person: string;
  readonly language: string;
  readonly date: string;
  readonly out: string;
  readonly force: string;
  readonly written: string;
  readonly noCountry: string;
}

const english: NewCliWords = {
  new: 'begin a statement: front matter and a text whose wording meets the benchmarks, with [GAPS] to fill in',
  examples: `
What only you know is left open: facts and dates in [GAPS], and in the front matter consent, translations, channels and what goes
out at other levels. The treaties that are cited bind the country; treaties in the configuration corrects them.

Without --out, the text goes to standard output. --out names a file, or a folder in which a name is given. A file that is there
is never written over without --force.

Exit code: 0 written, 2 bad usage, or a file that is there already or cannot be written.

Examples:
  forthright new --level spokesperson --event detention --country Honduras --person "Ana Paredes" --out drafts/
  forthright new --level local --event conviction --country TG --person "A. Diallo" --person "K. Mensah" --language fr --out togo.statement.md
  forthright new --level multilateral --event restrictive-law --country Georgia`,
  level: `who speaks: ${levels.join(', ')}`,
  event: `what happened: ${events.join(', ')}`,
  country: 'the country, by code or name',
  person: 'full name of a person concerned; may be repeated',
  language: 'language of the statement',
  date: 'day of the statement (default: today)',
  out: 'file or folder to write to; - for standard output',
  force: 'write over a file that is there',
  written: 'written; fill in what stands in [BRACKETS]',
  noCountry: 'no country is named, so that no treaty could be chosen: --country',
};

const french: NewCliWords = {
  new: 'commencer une déclaration : en-tête et texte dont les mots satisfont aux critères, avec des [BLANCS] à remplir',
  examples: `
Ce que vous seul savez reste ouvert : faits et dates entre [CROCHETS], et dans l’en-tête l’accord des personnes, les
traductions, les canaux et ce qui paraît à d’autres niveaux. Les traités cités lient le pays ; treaties, dans la configuration, les
corrige.

Sans --out, le texte va sur la sortie standard. --out nomme un fichier, ou un dossier où un nom lui est donné. Un fichier qui existe
n’est jamais remplacé sans --force.

Code de sortie : 0 écrit, 2 mauvais usage, ou fichier qui existe déjà ou ne peut être écrit.

Exemples :
  forthright new --level spokesperson --event detention --country Honduras --person "Ana Paredes" --out projets/
  forthright new --level local --event conviction --country TG --person "A. Diallo" --person "K. Mensah" --language fr --out togo.statement.md
  forthright new --level multilateral --event restrictive-law --country Géorgie`,
  level: `qui parle : ${levels.join(', ')}`,
  event: `ce qui s’est passé : ${events.join(', ')}`,
  country: 'le pays, par son code ou son nom',
  person: 'nom complet d’une personne concernée ; peut être répété',
  language: 'langue de la déclaration',
  date: 'jour de la déclaration (par défaut : aujourd’hui)',
  out: 'fichier ou dossier où écrire ; - pour la sortie standard',
  force: 'écrire par-dessus un fichier qui existe',
  written: 'écrit ; remplissez ce qui est entre [CROCHETS]',
  noCountry: 'aucun pays n’est nommé, et aucun traité n’a donc pu être choisi : --country',
};

/** Those words in a language. */
export function newCliWords(locale: Locale): NewCliWords {
  return { en: english, fr: french }[locale];
}
