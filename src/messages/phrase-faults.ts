import type { PhraseFault } from '../lexicon/phrase.js';

/** Why a phrase of one's own cannot be read, as the end of a sentence, in English. */
export const phraseFaultsEn: Readonly<Record<PhraseFault, string>> = {
  'empty': 'the phrase, or a choice in it, is empty',
  'one-sided-bar': 'a bar has a word on one side only; put spaces around it between phrases, none between words',
  'no-verb': 'a “~” has no verb behind it; write the verb’s base form there, without a space',
  'brackets': 'its brackets do not match',
  'nothing-needed': 'nothing in it must be there; leave the square brackets out around some of it',
  'gap-first': 'it begins with a gap; begin with a word',
  'too-many-ways': 'it may stand for the same words in too many ways, by its gaps or by words that it repeats',
  'too-long': 'it is too long',
};

/** The same in French. */
export const phraseFaultsFr: typeof phraseFaultsEn = {
  'empty': 'la tournure, ou l’un de ses choix, est vide',
  'one-sided-bar': 'une barre n’a de mot que d’un côté\u00A0; mettez des espaces autour entre des tournures, aucune entre des mots',
  'no-verb': 'un «\u00A0~\u00A0» n’a pas de verbe derrière lui\u00A0; écrivez-y un infinitif, sans espace',
  'brackets': 'ses parenthèses ou ses crochets ne se répondent pas',
  'nothing-needed': 'rien n’y est obligatoire\u00A0; ôtez des crochets',
  'gap-first': 'elle commence par une lacune\u00A0; commencez par un mot',
  'too-many-ways': 'elle peut désigner les mêmes mots de trop de façons, par ses lacunes ou par des mots qu’elle répète',
  'too-long': 'elle est trop longue',
};
