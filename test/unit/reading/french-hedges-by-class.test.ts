import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* French hedges with an object pronoun before the verb, taken up in quotation marks, or opened by their clause. */

const before = '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n';

describe('French hedges by class', () => {
  const rows = [
    // An article before a verb is its object, behind a subject.
    ['note-taking', 'L’UE les prend très au sérieux.'],
    ['note-taking', 'Elle le prend très au sérieux.'],
    // Whoever is quoted may be told with a place.
    ['vague-follow-up', 'La délégation de l’UE à Lomé « continuera de suivre le dossier ».'],
    // Praise in a cleft.
    ['softener', 'C’est avec satisfaction que l’UE a vu reprendre le procès. Elle regrette toutefois sa lenteur.'],
    ['', 'C’est avec satisfaction que l’UE a vu reprendre le procès.'],
    // Readiness to help is none.
    ['', 'L’UE est disposée à appuyer la formation des magistrats.'],
    ['softener', 'L’UE est disposée à travailler avec le gouvernement.'],
    // A relative clause that tells who is meant is no condition.
    ['case release', 'L’UE demande la libération de ceux contre lesquels aucune preuve n’a été produite.'],
    // A right is noted, and no fact.
    ['', 'L’UE note que le droit de manifester est au cœur du Pacte.'],
    // An adverb behind the verb.
    ['note-taking', 'Elle relève en particulier les poursuites engagées contre ses avocats.'],
    // What has been done is grave, which is taken back.
    ['softener', 'La haute représentante est consciente de la gravité des faits. Toutefois, rien ne saurait justifier cette peine.'],
    ['softener', 'Conscients qu’il incombe aux médias de respecter la loi, nous rappelons que la presse est libre.'],
    ['hope', 'Elle a dit sa confiance dans la justice togolaise.'],
    // “Suivront” without what is followed.
    ['case release, hope', 'L’UE espère que d’autres mesures de clémence suivront.'],
    // What somebody is reproached with, by whoever it is told.
    ['', 'Le procureur lui avait reproché, d’après la presse locale, d’avoir insulté le gouvernement.'],
    ['', 'Elle évoquera ces questions lors de la session du dialogue politique prévue le 5 décembre.'],
    ['doubt', 'Si l’arrestation de son frère se confirme, l’UE la condamne.'],
    ['', 'Les circonstances exactes de sa mort restent à établir.'],
    ['doubt', 'La peine prononcée apparaît particulièrement sévère.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});
