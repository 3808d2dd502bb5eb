import type { Locale } from '../../benchmarks/types.js';
import type { CheckList, CheckListSection, ItemState } from './types.js';

/** What a check-list says beside the titles of benchmarks and the messages of findings. */
export interface CheckListWords {
  readonly sections: Readonly<Record<CheckListSection, string>>;
  readonly states: Readonly<Record<ItemState, string>>;
  readonly placeholder: (words: string) => string;
  readonly noPlaceholders: string;
  readonly translation: (language: string, name: string) => string;
  readonly original: (name: string) => string;
  readonly missing: string;
  readonly behind: string;
  readonly originalNewer: string;
  readonly silenced: string;
  readonly toldElsewhere: string;
  readonly findings: (count: number) => string;
  readonly met: (count: number) => string;
  readonly ready: string;
  readonly nothingElse: string;
  readonly open: (count: number) => string;
  readonly notJudged: string;
  readonly summary: (ready: number, files: number) => string;
}

const english: CheckListWords = {
  sections: { wording: 'Wording', placeholders: 'To be filled in', protection: 'Protection', coordination: 'Coordination', translations: 'Translations', reach: 'Reach' },
  states: { open: 'open', done: 'done', 'set-aside': 'set aside' },
  placeholder: (words) => `Fill in ${words}`,
  noPlaceholders: 'Nothing is left to be filled in',
  translation: (language, name) => `${language}: ${name}`,
  original: (name) => `Original: ${name}`,
  missing: 'The file is not there.',
  behind: 'It was saved before the draft was: look whether it has to follow, and save it.',
  originalNewer: 'The original was saved after this translation: look whether it has to follow, and save it.',
  silenced: 'The rule is silenced or off.',
  toldElsewhere: 'Not met: what another line says of the same words holds here too.',
  findings: (count) => `${count} findings`,
  met: (count) => `${count} met`,
  ready: 'Ready to go out',
  nothingElse: 'Nothing else is open',
  open: (count) => (count === 1 ? '1 thing is open' : `${count} things are open`),
  notJudged: 'The wording was not judged: the language is not read, or there is no text.',
  summary: (ready, files) => `${ready} of ${files} ${files === 1 ? 'statement' : 'statements'} ready to go out`,
};

const french: CheckListWords = {
  sections: { wording: 'Rédaction', placeholders: 'À compléter', protection: 'Protection', coordination: 'Coordination', translations: 'Traductions', reach: 'Diffusion' },
  states: { open: 'à faire', done: 'fait', 'set-aside': 'mis de côté' },
  placeholder: (words) => `Compléter ${words}`,
  noPlaceholders: 'Plus rien à compléter',
  translation: (language, name) => `${language} : ${name}`,
  original: (name) => `Original : ${name}`,
  missing: 'Le fichier n’existe pas.',
  behind: 'Enregistrée avant le projet : regardez si elle doit suivre, et enregistrez-la.',
  originalNewer: 'L’original a été enregistré après cette traduction : regardez si elle doit suivre, et enregistrez-la.',
  silenced: 'La règle est désactivée, ou un commentaire la fait taire.',
  toldElsewhere: 'Non rempli : ce qu’une autre ligne dit des mêmes mots vaut aussi ici.',
  findings: (count) => `${count} constats`,
  met: (count) => (count < 2 ? `${count} rempli` : `${count} remplis`),
  ready: 'Prête à être publiée',
  nothingElse: 'Rien d’autre à régler',
  open: (count) => (count < 2 ? `${count} point à régler` : `${count} points à régler`),
  notJudged: 'La rédaction n’a pas été jugée : la langue n’est pas lue, ou il n’y a pas de texte.',
  summary: (ready, files) => (ready < 2 ? `${ready} déclaration sur ${files} prête à être publiée` : `${ready} déclarations sur ${files} prêtes à être publiées`),
};

/** Those words in a language. */
export function checkListWords(locale: Locale): CheckListWords {
  return { en: english, fr: french }[locale];
}

/** Whether a draft can go out, in a few words. Where its wording was not judged nobody can say so, but that nothing else is open. */
export function outcomeOf({ open, isJudged }: Pick<CheckList, 'open' | 'isJudged'>, words: CheckListWords): string {
  if (open > 0) return words.open(open);
  return isJudged ? words.ready : words.nothingElse;
}
