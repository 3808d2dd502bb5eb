import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Those who did what a statement tells of, those accused of it, those who are written about, and others beside the one concerned; and defenders who look like them. */

type Language = 'en' | 'fr' | 'es';

function rolesIn(language: Language, text: string, title = 'Togo'): Readonly<Record<string, string>> {
  return Object.fromEntries(readingOf(`---\nlanguage: ${language}\n---\n\n# ${title}\n\n${text}\n`).reading.people.map(({ name, role }) => [name, role]));
}

const afi = { 'Afi Dosseh': 'defender' };
const others = { ...afi, 'Lena Roth': 'other' };
const both = { ...afi, 'Lena Roth': 'defender' };

describe('People who did it', () => {
  const cases: readonly (readonly [Language, string, Readonly<Record<string, string>>])[] = [
    // By what they are called.
    ['en', 'The EU deplores the murder of Afi Dosseh. The killers, Lena Roth and Paul Berg, were sentenced to life.', { ...others, 'Paul Berg': 'other' }],
    ['en', 'The EU deplores the murder of Afi Dosseh. Lena Roth, the alleged mastermind, was arrested.', others],
    ['en', 'The EU deplores the murder of Afi Dosseh. Lena Roth, one of the gunmen, was arrested.', others],
    ['en', 'The alleged killer of Afi Dosseh, Lena Roth, was arrested.', others],
    ['fr', 'L’UE déplore le meurtre de Afi Dosseh. L’auteur présumé du meurtre, Lena Roth, a été arrêté.', others],
    ['es', 'La UE lamenta el asesinato de Afi Dosseh. Lena Roth, presunta autora intelectual, fue detenida.', others],
    // By what they are accused of, where somebody else is concerned.
    ['en', 'The EU deplores the murder of Afi Dosseh. Lena Roth was sentenced to life in prison for the murder.', others],
    ['en', 'The EU deplores the murder of Afi Dosseh. Lena Roth and Paul Berg were convicted of ordering the killing.', { ...others, 'Paul Berg': 'other' }],
    ['en', 'The EU notes the conviction of Lena Roth for the murder of Afi Dosseh.', others],
    ['en', 'The EU deplores the murder of Afi Dosseh. Two men, Lena Roth and Paul Berg, have been sentenced to life for the killing.', { ...others, 'Paul Berg': 'other' }],
    ['en', 'The EU deplores the murder of Afi Dosseh. Police arrested Lena Roth, the main suspect in the murder.', others],
    ['en', 'The EU deplores the murder of Afi Dosseh. The alleged mastermind of the murder, businessman Paul Berg, was acquitted.', { ...afi, 'Paul Berg': 'other' }],
    // Those to whom it was done.
    ['en', 'The killers of Afi Dosseh, Lena Roth and Paul Berg have not been found.', { ...both, 'Paul Berg': 'defender' }],
    ['en', 'The EU deplores the death of Afi Dosseh, whose killers were never found.', afi],
    ['en', 'The EU wants justice for the murder of Afi Dosseh and calls for the release of Lena Roth, who was convicted of the killing on the basis of a forced confession.', both],
    ['en', 'Afi Dosseh was convicted of the murder of a policeman after an unfair trial. Lena Roth was arrested, too.', both],
    ['en', 'Afi Dosseh was sentenced to three years for writing about the murder of Lena Roth.', both],
    ['en', 'Afi Dosseh was convicted of the murder.', afi],
    ['en', 'The EU deplores the murders by unknown killers. Ms Afi Dosseh was arrested.', afi],
    ['es', 'La UE lamenta la ejecución de la manifestante Afi Dosseh, condenada tras las protestas por la muerte de la joven kurda Lena Roth.', both],
    // Those who are written about, and known.
    ['en', 'Afi Dosseh was arrested. Ms Dosseh had interviewed the singer Lena Roth.', others],
    ['en', 'Opposition politicians have been exposed to violence. Afi Dosseh, a journalist who is in detention, has been on hunger strike.', afi],
    // Whose deed it is, and of whom it is told.
    ['fr', 'L’UE déplore l’arrestation de Afi Dosseh. Le gouverneur de Lomé, Paul Berg, l’a menacée.', { ...afi, 'Paul Berg': 'official' }],
    ['es', 'La UE lamenta la detención de Afi Dosseh. A Lena Roth la detuvieron el lunes.', both],
    ['en', 'Afi Dosseh was arrested. Her husband Paul Berg has not been told where she is held.', { ...afi, 'Paul Berg': 'other' }],
    ['fr', 'L’UE déplore l’arrestation de Afi Dosseh. Selon son avocat, Me Paul Berg, elle a été battue.', { ...afi, 'Paul Berg': 'other' }],
    // Offices.
    ['en', 'Afi Dosseh was arrested. The director of the prison, Lena Roth, refused a visit.', { ...afi, 'Lena Roth': 'official' }],
    ['fr', 'L’UE déplore l’arrestation de Afi Dosseh. Le préfet de la région, Paul Berg, dément.', { ...afi, 'Paul Berg': 'official' }],
    ['en', 'The EU is deeply concerned about the health of Senator Afi Dosseh.', afi],
    ['en', 'The EU is concerned about the safety of former President Afi Dosseh.', afi],
    ['en', 'Afi Dosseh was arrested on the orders of General Paul Berg.', { ...afi, 'Paul Berg': 'official' }],
    ['en', 'The EU deplores the arrest of Afi Dosseh during the visit of Commissioner Lena Roth.', { ...afi, 'Lena Roth': 'official' }],
    // What was done, in other words.
    ['en', 'Afi Dosseh was arrested. Co-defendants Lena Roth and Paul Berg received five years.', { ...both, 'Paul Berg': 'defender' }],
    ['en', 'Afi Dosseh was arrested. Her lawyer, Lena Roth, has been disbarred for defending her.', both],
    ['en', 'Afi Dosseh was arrested. Ms Dosseh is defended by the lawyer Lena Roth.', others],
    ['en', 'The EU deplores the arrest of Afi Dosseh. Lena Roth passed away in May.', both],
    ['en', 'The EU deplores the arrest of Afi Dosseh. Lena Roth needs urgent medical treatment.', both],
  ];
  for (const [language, text, expected] of cases) it(text, () => assert.deepEqual(rolesIn(language, text), expected));

  const titles: readonly string[] = ['Remembering Afi Dosseh', 'Statement regarding Afi Dosseh', 'Afi Dosseh: Statement by the Spokesperson'];
  for (const title of titles) it(title, () => assert.deepEqual(rolesIn('en', 'The EU is deeply worried.', title), afi));
});
