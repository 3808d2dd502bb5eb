import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* What is part of a clause inside an ask, or tells of others, in French and Spanish. */

const french = '---\nlanguage: fr\n---\n# L’UE condamne l’assassinat d’une avocate au Soudan\n\nLa délégation de l’Union européenne au Soudan a condamné jeudi l’assassinat de Hanadi Issa, avocate.\n\n';
const spanish = '---\nlanguage: es\n---\n# La UE condena el asesinato de una abogada en Sudán\n\nLa delegación de la Unión Europea en Sudán condenó el jueves el asesinato de Hanadi Issa, abogada.\n\n';

describe('Verbs that several do, behind a relative clause on them', () => {
  const rows = [
    ['', french, 'L’UE salue les étudiants, qui demandent la fin des coupures et exigent que leurs camarades soient libérés.'],
    ['', french, 'Nous saluons ceux qui défilent dans le calme, refusent la haine et demandent que justice soit faite.'],
    ['', french, 'L’UE partage le sentiment des habitants, qui condamnent ces actes et appellent le gouvernement à agir.'],
    ['', spanish, 'La Unión Europea rinde homenaje a las familias que se niegan a callar y reclaman la verdad.'],
    ['', spanish, 'Saludamos a quienes desfilan en calma, rechazan el odio y piden que se haga justicia.'],
    // The speaker's own.
    ['case investigate', french, 'L’UE condamne ces actes, qui visent les journalistes, et demande au gouvernement d’ouvrir une enquête.'],
    ['situation protect', french, 'La délégation de l’UE et les ambassades saluent les avocats qui défendent les détenus et appellent les autorités à les protéger.'],
    ['situation protect', french, 'L’UE, la Suisse et le Canada saluent les avocats qui défendent les détenus et appellent les autorités à les protéger.'],
    ['situation protect', spanish, 'La UE elogia la labor de los abogados que defienden a los presos y pide a las autoridades que los protejan.'],
    ['situation protect', spanish, 'La delegación de la UE y las embajadas saludan a los abogados que defienden a los presos y piden a las autoridades que los protejan.'],
  ] as const;
  for (const [expected, before, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Clauses inside an ask', () => {
  const rows = [
    // Behind a comma "que" tells of what is asked for, by the form of its verb.
    ['situation law', spanish, 'La UE pide al Gobierno que retire el proyecto de ley, que deja en manos de la policía la vida de las asociaciones.'],
    ['situation protect', spanish, 'La UE pide al Estado que proteja a los líderes, que reciben amenazas desde mayo.'],
    ['situation protect, situation other, situation respect-rights', spanish, 'Pedimos que se proteja a los abogados, que se restituya el agua y que se respete la ley.'],
    // A second question.
    ['case investigate, case protect', spanish, 'La UE llama a las autoridades a esclarecer quiénes mataron a Hanadi Issa y por qué, y a proteger a su familia.'],
    ['case investigate', french, 'L’UE demande aux autorités d’éclaircir qui a tué Hanadi Issa, quand et comment.'],
    // In English such words open relative clauses too.
    ['case release, situation protect', '# Sudan: Statement by the Spokesperson on the arrest of Hanadi Issa\n\nMs Hanadi Issa was arrested on Monday.\n\n', 'The EU calls on the authorities to release Ms Issa and those who were held with her and to protect those who speak out.'],
    // An example of what is asked for, in two clauses.
    ['situation respect-rights', french, 'L’UE demande au gouvernement d’appliquer ces recommandations, notamment en veillant à ce que les juges soient nommés et à ce que les prisons soient ouvertes.'],
    ['situation protect', spanish, 'La UE pide al Gobierno que proteja a los abogados, entre otras cosas haciendo que se vigilen sus despachos y que se persigan las amenazas.'],
    ['situation respect-rights, case investigate, situation protect', french, 'L’UE demande au gouvernement de respecter ses engagements et de veiller à ce que les auteurs soient jugés et à ce que les avocats soient protégés.'],
  ] as const;
  for (const [expected, before, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});
