import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Several who issue a statement or are quoted together, and those to whom something was done who are named behind the verb. */

/** The roles of those named in a text. */
function roles(text: string): Record<string, string> {
  return Object.fromEntries(readingOf(text).reading.people.map(({ name, role }) => [name, role]));
}

describe('People who speak together, in a grid', () => {
  it('two who issue one statement, in its title', () => {
    const both = { 'Ingeborg Tallis': 'official', 'Roland Sauerbier': 'official', 'Elman Guliyev': 'defender' };
    for (const kind of ['Déclaration', 'Déclaration conjointe', 'Communiqué']) assert.deepEqual(roles(`# ${kind} de Mme Ingeborg Tallis et de M. Roland Sauerbier sur la libération de prisonniers en Azerbaïdjan\n\nElman Guliyev a été arrêté.\n`), both, kind);
    assert.deepEqual(roles('---\nlanguage: es\n---\n# Declaración conjunta de la Sra. Ingeborg Tallis y del Sr. Roland Sauerbier sobre la liberación de presos en Azerbaiyán\n\nElman Guliyev ha sido detenido.\n'), both);
    assert.deepEqual(roles('# Statement by Ms Ingeborg Tallis and Mr Roland Sauerbier on the release of prisoners in Azerbaijan\n\nElman Guliyev was arrested.\n'), both);
    // Of whom it speaks.
    assert.deepEqual(roles('# Déclaration sur la libération de Mme Ingeborg Tallis et de M. Roland Sauerbier\n\nElman Guliyev a été arrêté.\n'), { 'Ingeborg Tallis': 'defender', 'Roland Sauerbier': 'defender', 'Elman Guliyev': 'defender' });
  });

  const experts = { 'Rosa Marek': 'defender', 'Mary Oduya': 'official', 'Dirk Achterberg': 'official', 'Paulo Nascimento': 'official' };
  it('experts, each behind what their office is for', () => {
    for (const office of ['les Rapporteurs spéciaux', 'les rapporteurs spéciaux de l’ONU']) assert.deepEqual(roles(`# Colombie : déclaration du porte-parole\n\n« Rosa Marek a été abattue », ont affirmé ${office} sur les défenseurs des droits de l’homme, Mary Oduya, sur les exécutions extrajudiciaires, sommaires ou arbitraires, Dirk Achterberg, et sur la torture, Paulo Nascimento.\n`), experts, office);
    assert.deepEqual(roles('---\nlanguage: es\n---\n# Colombia: declaración del portavoz\n\n«Rosa Marek fue abatida», han afirmado los Relatores Especiales sobre los defensores, Mary Oduya, sobre las ejecuciones extrajudiciales, Dirk Achterberg, y sobre la tortura, Paulo Nascimento.\n'), experts);
    assert.deepEqual(roles('# Colombia: Statement by the Spokesperson\n\n“Rosa Marek was shot,” said the UN Special Rapporteurs on human rights defenders, Mary Oduya, on extrajudicial executions, Dirk Achterberg, and on torture, Paulo Nascimento.\n'), experts);
  });

  it('members of the European Parliament', () => {
    const members = { 'Rosa Marek': 'defender', 'Andreas Brückmann': 'official', 'Ilze Kalnberza': 'official' };
    for (const office of ['députée européenne, présidente de la sous-commission', 'porte-parole du groupe PPE', 'eurodéputée']) assert.deepEqual(roles(`# Géorgie : communiqué\n\n« Rosa Marek doit être libérée », ont déclaré Andreas Brückmann, député européen, porte-parole de la délégation, et Ilze Kalnberza, ${office}.\n`), members, office);
    assert.deepEqual(roles('---\nlanguage: es\n---\n# Georgia: comunicado\n\n«Rosa Marek debe ser liberada», han declarado Andreas Brückmann, eurodiputado, e Ilze Kalnberza, vicepresidenta del Grupo PPE.\n'), members);
    assert.deepEqual(roles('# Georgia: press release\n\n“Rosa Marek must be freed,” said Andreas Brückmann, MEP, and Ilze Kalnberza, vice-chair of the EPP Group.\n'), members);
  });

  it('lawyers to whom something was done, behind its verb', () => {
    for (const deed of ['était arrêtée', 'fut arrêtée', 'a été condamnée']) for (const title of ['Me', 'Maître', 'l’avocate']) assert.equal(roles(`# Soudan : déclaration du porte-parole\n\nIl y a un an ${deed} ${title} Ihsan Abdelrahim, avocate de familles du Darfour.\n`)['Ihsan Abdelrahim'], 'defender', `${deed} ${title}`);
    assert.equal(roles('# Soudan : déclaration du porte-parole\n\nRosa Marek a été arrêtée. Me Ihsan Abdelrahim la défend.\n')['Ihsan Abdelrahim'], 'other');
  });

  it('newspapers behind their noun in the plural', () => {
    for (const media of ['Los diarios', 'Los periódicos', 'Los semanarios', 'Las radios']) assert.deepEqual(roles(`---\nlanguage: es\n---\n# Malaui: declaración del portavoz\n\nRosa Marek ha sido detenida. ${media} Mtolankhani y Zodiak Leader fueron suspendidos.\n`), { 'Rosa Marek': 'defender' }, media);
    for (const media of ['Les quotidiens', 'Les hebdomadaires', 'Les radios']) assert.deepEqual(roles(`# Malawi : déclaration du porte-parole\n\nRosa Marek a été arrêtée. ${media} Rafiki et Mwangaza Times ont été suspendus.\n`), { 'Rosa Marek': 'defender' }, media);
  });
});
