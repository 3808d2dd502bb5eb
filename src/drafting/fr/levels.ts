import type { Level } from '../../statement/front-matter.js';
import type { LevelWords } from '../words.js';

/** Title, opening and closing words of each level in French. */
export const levels: Readonly<Record<Level, LevelWords>> = {
  local: {
    voice: 'third',
    title: (country, subject) => `${country}\u00A0: déclaration locale de l’UE sur ${subject}`,
    opening: ['La délégation de l’Union européenne publie cette déclaration en accord avec les chefs de mission des États membres dans le pays.'],
    closing: ['Les ambassades de [PAYS QUI S’ASSOCIENT] se rallient à la présente déclaration.'],
  },
  spokesperson: {
    voice: 'third',
    title: (country, subject) => `${country}\u00A0: déclaration du porte-parole sur ${subject}`,
    opening: [],
    closing: ['L’Union européenne se tient aux côtés des défenseurs des droits humains, dans ce pays et ailleurs.'],
  },
  hrvp: {
    voice: 'I',
    title: (country, subject) => `${country}\u00A0: déclaration de la haute représentante/vice-présidente sur ${subject}`,
    opening: [],
    closing: ['Je me tiens aux côtés des défenseurs des droits humains, dans ce pays et ailleurs.'],
  },
  declaration: {
    voice: 'third',
    title: (country, subject) => `${country}\u00A0: déclaration de la haute représentante, au nom de l’Union européenne, sur ${subject}`,
    opening: [],
    closing: ['[PAYS QUI S’ALIGNENT] se rallient à la présente déclaration.'],
  },
  multilateral: {
    voice: 'third',
    title: (country, subject) => `Déclaration de l’UE au [FORUM] sur ${subject} (${country})`,
    opening: ['[PRÉSIDENCE],', 'J’ai l’honneur de m’exprimer au nom de l’Union européenne devant le [FORUM].'],
    closing: ['[PAYS QUI S’ALIGNENT] se rallient à la présente déclaration.', 'Je vous remercie.'],
  },
  joint: {
    voice: 'we',
    title: (country, subject) => `${country}\u00A0: déclaration conjointe de l’Union européenne et de [PARTENAIRES] sur ${subject}`,
    opening: [],
    closing: ['L’Union européenne et [PARTENAIRES] publient ensemble la présente déclaration.'],
  },
  ngo: {
    voice: 'we',
    title: (country, subject) => `${country}\u00A0: déclaration de [ORGANISATION QUI PARLE] sur ${subject}`,
    opening: [],
    closing: ['[ORGANISATION QUI PARLE] publie la présente déclaration.'],
  },
};
