import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { saidIn } from './said-in.js';

/* Meetings that decide, those with whom a State works, why others are held; people, places and cases are invented. */

const english = '# Togo: Statement by the Spokesperson on the arrest of Kossi Amouzou\n\nThe human rights defender Kossi Amouzou was arrested in Lomé on 3 May.\n\n';
const french = '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n';
const spanish = '# Honduras: declaración del portavoz sobre la detención de Iria Montoro\n\nLa defensora de derechos humanos Iria Montoro fue detenida el 3 de mayo.\n\n';
const report = '# Togo : intervention de l’Union européenne\n\nL’UE est préoccupée par les assassinats de militants à Kara. Elle salue la visite des rapporteurs.\n\n';
const arrests = '# Togo : déclaration sur les arrestations de Kara\n\nLa police a arrêté lundi une quinzaine d’avocats à Kara.\n\n';
const theme = '# Togo: Statement by the High Representative on the situation of human rights\n\n';

describe('decisions, partners, offences and reasons', () => {
  const rows = [
    [english, 'situation respect-rights', 'We call on Togo to carry out the decisions taken at the last session of the Committee.'],
    [english, 'case other', 'We call on Togo to carry out the decision of the court.'],
    [english, 'situation other', 'We urge Togo to cooperate fully and in good faith with them.'],
    [english, 'case access', 'It is important to fully guarantee the right to a lawyer.'],
    [english, 'case other', 'We call on Togo to see to it that he is dealt with in strict conformity with the law.'],
    [english, 'situation release', 'We urge Togo to free all those arrested for protesting against his arrest.'],
    [english, 'situation release', 'We urge Togo to free all journalists arrested over their support for Mr Amouzou.'],
    [english, 'case release', 'We urge Togo to free all those arrested with Mr Amouzou.'],
    [report, 'situation other', 'Nous appelons le gouvernement togolais à coopérer pleinement avec ceux-ci.'],
    [report, 'situation other', 'Nous appelons le gouvernement togolais à collaborer avec lui.'],
    [french, 'situation release', 'L’UE demande la libération de tous les étudiants arrêtés pour avoir soutenu M. Amouzou.'],
    [spanish, 'situation release', 'La UE pide la liberación de todos los estudiantes detenidos por apoyar a la Sra. Montoro.'],
    // Courts that are to be done away with, and why somebody is held, in other words than "for".
    [english, 'situation law', 'We urge Togo to abolish special tribunals.'],
    [english, 'case fair-trial', 'We urge Togo to grant him a fair trial before a civilian court.'],
    [french, 'situation law', 'L’UE appelle à la suppression des tribunaux militaires.'],
    [spanish, 'situation law', 'La UE pide la supresión de los tribunales militares.'],
    [arrests, 'situation release', 'L’UE demande la libération de tous les avocats emprisonnés du fait de leur métier.'],
    [arrests, 'case release', 'L’UE demande la libération de toutes les personnes arrêtées lundi.'],
    [theme, 'situation release', 'The EU calls for the release of the political prisoners still held.'],
    [theme, 'situation release', 'The EU calls for the release of the remaining jailed demonstrators.'],
    [theme, 'case release', 'The EU calls for the release of all those detained last night.'],
  ] as const;
  for (const [before, expected, said] of rows) it(said, () => assert.equal(saidIn(before, said), expected));
});

describe('a closure told beside arrests', () => {
  const eventIn = (told: string): string => check(`Local Statement by the European Union in Togo\n\n${told}\n\nWe call on the Government to release all those detained.\n`).reading.event;
  it('leaves the statement on those who were arrested', () => assert.equal(eventIn('The EU is worried by the detention of dozens of students and lawyers, and by the frequent closure of private radio stations.'), 'detention'));
  it('leaves it so by other words for arrests', () => assert.equal(eventIn('The EU is worried by the continued confinement of dozens of students, and by the closure of two newspapers.'), 'detention'));
  it('is what the statement is on where the court closed it', () => assert.equal(eventIn('After the arrest of its director, a court dissolved the Forum and had its offices sealed.'), 'ngo-closure'));
});
