import assert from 'node:assert/strict';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';

/* Whose death, arrest or sentence it was, where a place, a prison or an office stands between; who is quoted, and is nobody concerned. */

const languages = {
  en: (text: string) => `# Togo: Statement by the Spokesperson\n\n${text} The EU will follow the case.\n`,
  fr: (text: string) => `# Togo : déclaration du porte-parole\n\n${text} L’UE suivra cette affaire.\n`,
  es: (text: string) => `# Togo: declaración del portavoz\n\n${text} La UE seguirá el caso.\n`,
};

const defenders = (language: keyof typeof languages, text: string): string[] => read(readStatement(`---\nlanguage: ${language}\n---\n${languages[language](text)}`)).people.filter(({ role }) => role === 'defender').map(({ name }) => name);

const cases: readonly (readonly [keyof typeof languages, string, readonly string[]])[] = [
  // Whose death it was, and not whose prison.
  ['en', 'The EU is dismayed by the death in prison of Afi Dosseh.', ['Afi Dosseh']],
  ['fr', 'L’UE est consternée par le décès en prison d’Afi Dosseh.', ['Afi Dosseh']],
  ['es', 'La UE está consternada por la muerte en prisión de Afi Dosseh.', ['Afi Dosseh']],
  ['en', 'He was taken to the prison of Santa Marta.', []],
  ['fr', 'Il a été conduit à la prison de Fort Dimanche.', []],
  ['es', 'Fue llevado a la prisión de Santa Marta.', []],
  // Behind where it was done the list goes on with whom.
  ['en', 'The EU condemns the arrest in Minsk of Afi Dosseh, Yao Kpodo and Ida Berg.', ['Afi Dosseh', 'Yao Kpodo', 'Ida Berg']],
  ['en', 'Two radios were banned in Minsk, Gomel and Vitebsk.', []],
  ['es', 'La UE condena la detención en Managua de Afi Dosseh, Yao Kpodo e Ida Berg.', ['Afi Dosseh', 'Yao Kpodo', 'Ida Berg']],
  ['es', 'La UE condena la detención en Barrancabermeja de Afi Dosseh y Yao Kpodo.', ['Afi Dosseh', 'Yao Kpodo']],
  ['es', 'La UE condena el asesinato, el 4 de mayo en Ocotepeque, de Afi Dosseh.', ['Afi Dosseh']],
  ['es', 'La UE condena la matanza en San José de Apartadó.', []],
  ['es', 'A la UE le preocupa la situación en San Cristóbal de Las Casas.', []],
  ['fr', 'L’UE condamne l’arrestation en Kabylie d’Afi Dosseh et de Yao Kpodo.', ['Afi Dosseh', 'Yao Kpodo']],
  // Whoever is struck is concerned, whatever office is told.
  ['en', 'We are troubled by the attempt on the life of Senator Yao Kpodo.', ['Yao Kpodo']],
  ['en', 'The EU condemns the decision to jail the senator Yao Kpodo. Kpodo said that “his judges read from a sheet”.', ['Yao Kpodo']],
  ['es', 'La UE lamenta la decisión de encarcelar a la senadora Afi Dosseh.', ['Afi Dosseh']],
  ['fr', 'L’UE déplore la décision de condamner la sénatrice Afi Dosseh.', ['Afi Dosseh']],
  ['en', 'We raised the arrests with Senator Yao Kpodo.', []],
  // An office with its letters.
  ['en', 'Attorney General (AG) K.M. Kpodo ordered the Police Commissioner (PC) R.H. Berg to state the facts.', []],
  ['fr', 'Le procureur général (PG) Yao Kpodo a défendu le verdict.', []],
  ['es', 'El fiscal general (FG) Yao Kpodo defendió el fallo.', []],
  ['en', '[High Representative for Foreign Affairs] Ida Berg repeated her unease.', []],
  // Who heads a body and is quoted.
  ['en', 'The arrest of Afi Dosseh is a disgrace. Lantern International Director Ida Berg said: “Fear is spreading.”', ['Afi Dosseh']],
  ['en', 'The arrest of Afi Dosseh is a disgrace. WCBA Co-Chair Dame Ida Berg QC said: “Fear is spreading.”', ['Afi Dosseh']],
  // A report's title, with a colon.
  ['fr', 'Dans son étude « Closed Doors: Filming under Watch », l’amicale a constaté un recul.', []],
  // The name of a people behind two names.
  ['es', 'La UE condena la detención de Luís da Silva Guajajara.', ['Luís da Silva Guajajara']],
  ['fr', 'L’UE condamne la détention d’U Kyaw Zin Latt.', ['Kyaw Zin Latt']],
  ['fr', 'Le 3 mai, la police a arrêté Ni Made Sukerti.', ['Ni Made Sukerti']],
  ['es', 'El 3 de mayo la policía detuvo a Ni Made Sukerti.', ['Ni Made Sukerti']],
  // Driven out of the country.
  ['en', 'Two of his lawyers, Afi Dosseh and Yao Kpodo, had to leave the country.', ['Afi Dosseh', 'Yao Kpodo']],
  ['fr', 'Deux de ses avocats, Afi Dosseh et Yao Kpodo, ont dû quitter le pays.', ['Afi Dosseh', 'Yao Kpodo']],
  ['es', 'Dos de sus abogados, Afi Dosseh y Yao Kpodo, tuvieron que abandonar el país.', ['Afi Dosseh', 'Yao Kpodo']],
  ['en', 'His lawyer, Afi Dosseh, said that he had to leave the country.', []],
  ['fr', 'La ministre Ida Berg a dit avoir dû convaincre ses collègues.', []],
];

describe('People struck somewhere, and people quoted', () => {
  for (const [language, text, names] of cases) it(text, () => assert.deepEqual(defenders(language, text), names));
});
