import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* French and Spanish words that look like an ask, a hedge or an event, and what stands behind them when they are one; with English where it reads the same. */

const inFrench = '---\nlanguage: fr\n---\n';
const inSpanish = '---\nlanguage: es\n---\n';

const before = {
  en: '# Togo: Statement on the arrest of Ama Kodjo\n\nMs Ama Kodjo, a journalist, was arrested in Lomé on 3 May.\n\n',
  fr: `${inFrench}# Togo : déclaration sur l'arrestation d'Ama Kodjo\n\nMme Ama Kodjo, journaliste, a été arrêtée à Lomé le 3 mai.\n\n`,
  es: `${inSpanish}# Togo: declaración sobre la detención de Ama Kodjo\n\nLa Sra. Ama Kodjo, periodista, fue detenida en Lomé el 3 de mayo.\n\n`,
} as const;

describe('Plain words of French and Spanish', () => {
  const rows = [
    // Doubts.
    ['es', '', 'La sentencia es susceptible de apelación.'],
    ['es', 'doubt', 'El artículo 7 es susceptible de ser usado contra la prensa.'],
    ['es', '', 'Los testimonios hablan de su valor.'],
    ['es', '', 'La información que da cuenta de la ley fue publicada.'],
    ['es', 'doubt', 'Los testimonios hablan de golpes y de amenazas de los guardias.'],
    ['fr', '', 'Mme Kodjo apparaît comme une figure de la lutte.'],
    ['fr', 'doubt', 'Son arrestation apparaît comme une mesure de représailles.'],
    // Follow-ups.
    ['es', '', 'Con preocupación siguen los familiares el proceso.'],
    ['es', 'vague-follow-up', 'Con gran atención sigue la UE el proceso.'],
    // Softeners.
    ['fr', '', 'Les faits sont graves, mais la police se tait.'],
    ['fr', 'softener', 'La lutte contre le terrorisme est légitime, mais elle ne justifie pas cette arrestation.'],
    ['es', 'softener', 'La lucha contra el terrorismo es legítima, pero no justifica esta detención.'],
    ['fr', 'softener', "Le gouvernement a adopté un plan d'action national, même si des journalistes restent en prison."],
    ['fr', 'softener', "Le gouvernement a adopté un plan d'action national, bien que des journalistes restent en prison."],
    ['es', 'softener', 'El Gobierno ha adoptado un plan de acción nacional, si bien hay periodistas en prisión.'],
    // Rights that are told, and not asked for.
    ['fr', '', 'Toute personne a droit à un procès équitable.'],
    ['fr', '', 'Chacun a droit à la liberté.'],
    // What nobody must be detained for.
    ['en', 'situation other', 'Nobody must be detained for their opinions.'],
    ['fr', 'situation other', 'Nul ne doit être détenu pour ses opinions.'],
    ['es', 'situation respect-rights', 'Nadie debe ser detenido por sus opiniones.'],
    ['en', 'situation respect-rights', 'No one must be imprisoned for peacefully exercising their rights.'],
    ['en', '', 'No one should be held for an opinion.'],
    ['fr', '', 'Nul ne devrait être détenu pour ses opinions.'],
    ['es', '', 'Nadie debería ser detenido por sus opiniones.'],
    ['en', '', 'Nobody must be detained for a debt.'],
    // Judgments by their name.
    ['fr', 'situation respect-rights', "Nous appelons le Togo à exécuter l'arrêt rendu dans l'affaire Adjei et Bello c. Togo."],
    ['es', 'situation respect-rights', 'Pedimos a Togo que cumpla la sentencia en el caso Adjei c. Togo.'],
    // Accusations.
    ['en', '', 'The guards are responsible for the inhuman treatment of Ms Kodjo.'],
    ['fr', '', 'Les gardiens sont responsables du traitement inhumain de Mme Kodjo.'],
    ['es', '', 'Los guardias son responsables del trato inhumano a la Sra. Kodjo.'],
    // Hopes.
    ['es', 'hope', 'Creemos que los cargos serán retirados.'],
    ['es', '', 'Creemos que esta ley perjudicará a la prensa.'],
    ['fr', 'hope', 'Nous croyons que les charges seront abandonnées.'],
  ] as const;
  for (const [language, expected, sentence] of rows) {
    it(sentence, () => {
      assert.equal(saidIn(before[language], sentence), expected);
    });
  }
  it('take no concession from a reform that is asked for', () => {
    assert.doesNotMatch(saidIn(before.fr, 'Une réforme est nécessaire, mais elle doit être menée avec la société civile.'), /softener/u);
    assert.doesNotMatch(saidIn(before.es, 'Una reforma es necesaria, pero debe hacerse con la sociedad civil.'), /softener/u);
  });
});

describe('The event, in French and Spanish', () => {
  const rows = [
    ['detention', `${inSpanish}# Turquía: declaración sobre la detención del director de Amnistía Internacional\n\nEl Sr. Cem Aydar fue detenido el lunes.`],
    ['conviction', `${inSpanish}# Turquía: declaración sobre la condena de tres activistas de Amnistía\n\nLa UE la lamenta.`],
    ['restrictive-law', `${inSpanish}# Declaración sobre la adopción de la Ley de Amnistía\n\nLa UE lamenta esta ley.`],
    ['restrictive-law', `${inFrench}# Déclaration sur l'adoption de la loi d'amnistie\n\nL'UE regrette cette loi.`],
    ['restrictive-law', `${inFrench}# Déclaration sur le projet de loi d'amnistie\n\nL'UE regrette ce projet.`],
    ['release', `${inFrench}# Déclaration sur l'amnistie accordée à Mme Kodjo\n\nElle a quitté la prison.`],
    ['detention', `${inFrench}# Déclaration sur Mme Kodjo\n\nMme Kodjo est détenue depuis lundi. Le gouvernement rejette les appels à la libérer.`],
    ['detention', `${inFrench}# Déclaration sur Mme Kodjo\n\nMme Kodjo est détenue depuis lundi. Le ministre a rejeté notre appel au dialogue.`],
    ['conviction', `${inFrench}# Déclaration sur Mme Kodjo\n\nMme Kodjo est détenue depuis mai. La cour a rejeté son pourvoi.`],
    ['conviction', `${inFrench}# Déclaration sur Mme Kodjo\n\nMme Kodjo est détenue depuis mai. Nous regrettons le rejet de son appel.`],
  ] as const;
  for (const [expected, text] of rows) {
    it(text.split('\n').slice(3).join(' '), () => {
      assert.equal(readingOf(text).reading.event, expected);
    });
  }
});
