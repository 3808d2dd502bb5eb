import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* French words that point back (« y », « en », « celle-ci », « cette mesure ») in statements that name somebody: at the case, or at what the sentence right before tells of the country. */

/** Statements on somebody named. */
const onSomebody: readonly string[] = [
  '# Togo : déclaration de la porte-parole sur l’arrestation d’Afi Mensah\n\nLa défenseure des droits humains Afi Mensah a été arrêtée mardi à Lomé.',
  '# Togo : déclaration de la porte-parole sur la condamnation de Kossi Agbeko\n\nUn tribunal de Lomé a condamné hier le journaliste Kossi Agbeko à cinq ans de prison.',
];

/** What a sentence tells of the country, and asks behind it that point back at that. */
const ofCountry: Readonly<Record<string, readonly string[]>> = {
  'Par ailleurs, le Parlement a adopté hier une loi qui restreint la liberté d’association.': ['L’UE appelle les autorités à retirer ce texte.', 'L’UE en demande le retrait.', 'L’UE appelle les autorités à y renoncer.', 'Elle doit être révisée.', 'Celle-ci doit être abrogée.'],
  'Le gouvernement a également interdit toutes les manifestations jusqu’au scrutin.': ['L’UE appelle les autorités à lever cette interdiction.', 'L’UE appelle les autorités à y renoncer.', 'Cette mesure doit être levée.', 'L’UE appelle les autorités à revenir sur cette décision.', 'Ces restrictions doivent être levées.'],
  'Le ministère de l’intérieur a en outre dissous la Ligue des droits, qui suivait l’affaire.': ['L’UE demande aux autorités de revenir sur celle-ci.', 'L’UE demande que cette organisation puisse reprendre ses activités.', 'Cette dissolution doit être annulée.'],
  'La détention au secret est devenue une pratique courante au Togo.': ['L’UE appelle les autorités à y mettre fin.', 'L’UE engage les autorités à s’abstenir d’y recourir.', 'Cette pratique doit cesser.'],
  'Les attaques contre des journalistes se multiplient dans le nord du pays.': ['L’UE appelle les autorités à y mettre fin.', 'L’UE appelle les autorités à enquêter sur ces attaques.', 'Leurs auteurs doivent être poursuivis.', 'Ces attaques doivent cesser.'],
  'La liberté de la presse est un pilier de toute démocratie.': ['Elle doit être respectée.', 'Elle doit pouvoir s’exercer sans entrave.', 'Celle-ci doit être pleinement respectée.'],
};

/** Sentences that tell of nothing at which an ask could point. */
const principles: readonly string[] = ['', 'La liberté d’expression est garantie par la Constitution togolaise. ', 'Les défenseurs des droits humains jouent un rôle essentiel. ', 'L’UE suit la situation des droits humains au Togo avec inquiétude. '];

/** Asks behind those that point at the case; « cette situation » behind the one in the country is that. */
const ofCase: readonly string[] = ['L’UE appelle les autorités à y mettre fin.', 'L’UE demande aux autorités d’en préciser les motifs.', 'Nous en demandons la révision.', 'L’UE appelle les autorités à mettre fin à cette situation.', 'L’UE demande aux autorités de revenir sur cette décision.', 'L’UE appelle les autorités à y renoncer.'];

/** Statements on what befell an organisation, and asks in them that point back at it. */
const onClosure: Readonly<Record<string, readonly string[]>> = {
  '# Togo : déclaration de la porte-parole sur la dissolution de la Ligue des droits\n\nLe ministère de l’intérieur a dissous hier la Ligue togolaise des droits de la personne.': ['revenir sur celle-ci', 'y renoncer', 'revenir sur cette décision', 'rétablir cette organisation dans ses droits'],
  '# Mali : déclaration de la porte-parole sur la dissolution des partis politiques\n\nL’UE regrette la décision prise hier par les autorités de dissoudre l’ensemble des partis politiques.': ['revenir sur celle-ci', 'y renoncer', 'revenir sur cette décision', 'lever cette mesure'],
};

/** Asks in clauses that a relative pronoun opens, and whose they are. */
const inClauses: readonly (readonly [sentence: string, scope: 'case' | 'situation'])[] = [
  ['L’UE condamne cette décision, qu’elle appelle les autorités à annuler.', 'case'], ['L’UE condamne cette décision, dont elle demande l’annulation.', 'case'],
  ['L’UE dénonce ces mauvais traitements, qui doivent faire l’objet d’une enquête.', 'case'], ['L’UE condamne le harcèlement des journalistes, qui doit cesser.', 'situation'],
  ['L’UE salue le courage des défenseurs, qui doivent pouvoir travailler sans crainte.', 'situation'], ['De nombreux autres journalistes restent en prison, dont l’UE demande la libération.', 'situation'],
  ['De nombreux autres journalistes restent en prison, que l’UE appelle les autorités à libérer.', 'situation'], ['L’UE condamne la loi sur la cybercriminalité, dont elle demande l’abrogation.', 'situation'],
];

function lastScope(text: string): string | undefined {
  return readingOf(text).reading.recommendations.at(-1)?.scope;
}

describe('French words that point back', () => {
  it('mean what the sentence before tells of the country', () => {
    const wrong: string[] = [];
    for (const statement of onSomebody) {
      for (const [told, asks] of Object.entries(ofCountry)) for (const ask of asks) for (const joint of [' ', '\n\n']) if (lastScope(`${statement} L’UE appelle les autorités à le libérer.${joint}${told} ${ask}\n`) !== 'situation') wrong.push(`${told} ${ask}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('mean the case where nothing else is told', () => {
    const wrong: string[] = [];
    for (const statement of onSomebody) for (const principle of principles) for (const ask of ofCase) if (!(principle.includes('la situation') && ask.includes('cette situation')) && lastScope(`${statement}\n\n${principle}${ask}\n`) !== 'case') wrong.push(`${principle}${ask}`);
    assert.deepEqual(wrong, []);
  });

  it('open clauses in which something is asked for what they stand for', () => {
    const wrong: string[] = [];
    for (const statement of onSomebody) for (const [sentence, scope] of inClauses) if (lastScope(`${statement}\n\n${sentence}\n`) !== scope) wrong.push(sentence);
    assert.deepEqual(wrong, []);
  });

  it('mean the closure in a statement on an organisation, whoever is named besides', () => {
    const wrong: string[] = [];
    for (const [statement, asks] of Object.entries(onClosure)) {
      for (const ask of asks) for (const lead of ['', 'L’UE condamne cette décision avec la plus grande fermeté. ']) {
        const scopes = readingOf(`${statement}\n\n${lead}L’UE appelle les autorités à ${ask}.\n\nL’UE est également préoccupée par l’enlèvement, mardi, de Boubacar Keïta. L’UE demande sa libération.\n`).reading.recommendations.map(({ scope }) => scope).join();
        if (scopes !== 'situation,case') wrong.push(`${lead}${ask}: ${scopes}`);
      }
    }
    assert.deepEqual(wrong, []);
  });
});
