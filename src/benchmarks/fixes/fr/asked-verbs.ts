import { inflections } from '../../../lexicon/fr/inflect.js';
import { askedVerbs } from '../romance/asked-verbs.js';

/** What French statements ask authorities to do. */
const bases = [
  'libérer', 'relâcher', 'remettre', 'élargir', 'gracier', 'acquitter', 'commuer', 'exécuter', 'abandonner', 'lever', 'retirer', 'classer', 'annuler', 'casser', 'réviser', 'revoir', 'réexaminer', 'rejuger',
  'juger', 'garantir', 'assurer', 'veiller', 'accorder', 'permettre', 'autoriser', 'laisser', 'donner', 'fournir', 'offrir', 'enquêter', 'ouvrir', 'rouvrir', 'mener', 'diligenter', 'élucider', 'établir',
  'identifier', 'traduire', 'poursuivre', 'punir', 'sanctionner', 'déférer', 'révéler', 'indiquer', 'clarifier', 'protéger', 'respecter', 'honorer', 'appliquer', 'abroger', 'modifier', 'amender', 'adopter',
  'promulguer', 'ratifier', 'suspendre', 'renoncer', 'mettre', 'cesser', 'arrêter', 'faire', 'prendre', 'restituer', 'rendre', 'rétablir', 'réintégrer', 'reconnaître', 'coopérer', 'renforcer', 'agir',
  'examiner', 'créer', 'publier', 'transférer', 'soigner', 'lutter', 'répondre', 'informer', 'entendre', 'engager', 'supprimer', 'éviter', 'empêcher', 'condamner', 'tenir', 'soumettre', 'limiter',
] as const;

/** The way back from what French verbs of asks become: present, future and subjunctive, and participles. */
export const verbs = askedVerbs(bases, (base) => inflections(`${base}:now`), (base) => inflections(`${base}:participle`));
