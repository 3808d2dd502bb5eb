import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* What a first paragraph tells beside what it is on: each of the openings with each of the sentences behind it, in its paragraph and in the next. */

interface Language {
  readonly title: string;
  readonly openings: readonly (readonly [string, string])[];
  readonly besides: readonly string[];
}

const languages: Readonly<Record<string, Language>> = {
  English: {
    title: 'Statement by the Spokesperson on the case of Ana Duarte',
    openings: [
      ['The EU is concerned about the arrest of the human rights defender Ana Duarte on charges of espionage.', 'detention'],
      ['Ana Duarte, who was arrested in March, was formally charged yesterday with incitement.', 'charges'],
      ['The EU follows the trial of Ana Duarte, in which a verdict is expected on Friday.', 'trial'],
      ['The appeal of Ana Duarte against her prison sentence was rejected on Monday.', 'conviction'],
      ['The EU strongly condemns the murder of Ana Duarte.', 'killing'],
      ['On Monday Parliament adopted the law on foreign agents.', 'restrictive-law'],
      ['A court on Monday acquitted Ana Duarte of all charges.', 'release'],
    ],
    besides: [
      'She had been arrested twice before.',
      'Her husband was killed in 2015.',
      'She represents the families of people who disappeared in 2010.',
      'She had documented deaths in custody and torture.',
      'Her colleague Idris Bello was murdered two years ago.',
      'This is the latest in a series of arrests, attacks and killings of human rights defenders.',
      'This follows the arrest of three journalists, the closure of two newspapers and the killing of a lawyer earlier this year.',
    ],
  },
  French: {
    title: 'Déclaration du porte-parole sur le cas d’Ana Duarte',
    openings: [
      ['L’UE est préoccupée par l’arrestation d’Ana Duarte, accusée d’espionnage.', 'detention'],
      ['Ana Duarte reste en prison malgré la décision du tribunal de la libérer.', 'detention'],
      ['Ana Duarte, arrêtée en mars, a été condamnée lundi à six ans de prison.', 'conviction'],
      ['Ana Duarte a disparu lundi.', 'disappearance'],
      ['Ana Duarte a été empêchée lundi de quitter le pays.', 'travel-ban'],
    ],
    besides: ['Elle avait déjà été arrêtée deux fois.', 'Son mari a été tué en 2015.', 'Elle représente les familles de personnes qui ont disparu en 2010.', 'Cela fait suite à l’arrestation de trois journalistes, à la fermeture de deux journaux et au meurtre d’un avocat.'],
  },
  Spanish: {
    title: 'Declaración del portavoz sobre el caso de Ana Duarte',
    openings: [
      ['La UE expresa su preocupación por la detención de Ana Duarte por cargos de terrorismo.', 'detention'],
      ['Un tribunal condenó el lunes a Ana Duarte a seis años de prisión.', 'conviction'],
      ['Ana Duarte murió el lunes bajo custodia.', 'killing'],
      ['La UE celebra la liberación de Ana Duarte.', 'release'],
    ],
    besides: ['Ya había sido detenida dos veces.', 'Su marido fue asesinado en 2015.', 'Representa a las familias de personas que desaparecieron en 2010.', 'Es el último de una serie de detenciones, ataques y asesinatos de defensores.'],
  },
};

describe('Events, and what is told beside them', () => {
  for (const [language, { title, openings, besides }] of Object.entries(languages)) for (const [opening, event] of openings) it(`${language}: ${opening}`, () => {
    const read = (beside: string): string => `${readingOf(`# ${title}\n\n${opening}${beside}`).reading.event}${beside}`;
    for (const beside of besides) for (const before of [' ', '\n\n']) assert.equal(read(before + beside), `${event}${before}${beside}`);
  });

  const titles: readonly (readonly [string, string])[] = [
    // What was done next to the same people; what was done besides, to others.
    ['the abduction and detention of Ana Duarte', 'detention'],
    ['the abduction and ill-treatment of activists', 'ill-treatment'],
    ['the arrest of Ana Duarte and the disappearance of her lawyer', 'detention'],
    ['the arrest of Ana Duarte and the killing of her lawyer', 'killing'],
    ['the arrest of Ana Duarte and the charges against her', 'detention'],
    ['the killing and torture of prisoners', 'killing'],
    // Searched, an organisation is neither closed nor attacked.
    ['the raids on two civil society organisations', 'other'],
    ['the inclusion of the River Society in the register of foreign agents', 'ngo-closure'],
    ['the Civil Society Act signed in Togo', 'restrictive-law'],
    ['arrest warrants against activists abroad', 'charges'],
  ];
  for (const [title, event] of titles) it(`on ${title}`, () => {
    assert.equal(readingOf(`# Statement by the Spokesperson on ${title}\n\nThe EU has taken note of this with regret.`).reading.event, event);
  });

  const others: readonly (readonly [string, string])[] = [
    // How it ended, below a title on the charges; whom a title on an attack names.
    ['# Statement on the charges against Ana Duarte\n\nOn Monday Ana Duarte was found guilty of sedition.', 'conviction'],
    ['# Statement on the attack on Ana Duarte\n\nGunmen fired at the car of Ana Duarte on Monday. She was killed on the spot.', 'killing'],
    ['# Statement on recent trials in Togo\n\nThe EU is troubled by the harshness of the penalties handed down on Friday.', 'conviction'],
    // Whoever is to be freed is held; where an inquiry is asked for too, what befell them.
    ['# Statement on Ana Duarte\n\nThe EU expects the authorities to release Ana Duarte and to lift her travel ban.', 'detention'],
    ['# Statement on Togo\n\nThe EU calls for an inquiry into the torture of Ana Duarte and for her release.', 'ill-treatment'],
    ['# Statement on Togo\n\nThe EU is alarmed by the arrest of Ana Duarte, by the disappearance of two of her brothers and by the order given to the Office to leave.', 'detention'],
    ['# Statement on Togo\n\nSix activists who live abroad were put on a wanted list on Monday.', 'charges'],
  ];
  for (const [text, event] of others) it(text, () => { assert.equal(readingOf(text).reading.event, event); });
});
