import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What is suggested instead of what is done, calls beside other things that are stressed, and lists by who is asked, in French and Spanish. */

const french = '---\nlanguage: fr\n---\n# Mali : déclaration du porte-parole sur l’arrestation de Fatou Diallo\n\nMme Fatou Diallo, avocate, a été arrêtée lundi à Bamako.\n\n';
const spanish = '---\nlanguage: es\n---\n# Bolivia: declaración del portavoz sobre la detención de Lucía Rojas\n\nLa señora Lucía Rojas, abogada, fue detenida el lunes en La Paz.\n\n';

describe('What those in power could do instead, or would do well to do', () => {
  const rows = [
    ['situation other', french, 'Plutôt que de poursuivre les journalistes, le gouvernement pourrait ouvrir avec eux un dialogue.'],
    ['situation access', french, 'Les autorités pourraient donner accès aux prisons au lieu d’expulser les observateurs.'],
    ['case release', french, 'Un premier geste serait de remettre Mme Diallo en liberté.'],
    ['situation protect', french, 'Mieux vaudrait que la police protège ces marches.'],
    ['doubt', french, 'Le gouvernement pourrait dissoudre ces organisations dès la semaine prochaine.'],
    ['situation other', spanish, 'En lugar de perseguir a los periodistas, el Gobierno podría abrir con ellos un diálogo.'],
    ['situation access', spanish, 'Las autoridades podrían dar acceso a las cárceles en vez de expulsar a los observadores.'],
    ['situation law, softener', spanish, 'El Gobierno haría bien en retirar ese proyecto de ley.'],
    ['case release', spanish, 'Un primer gesto sería poner en libertad a la señora Rojas.'],
    ['situation protect', spanish, 'Más valdría que la policía protegiera estas marchas.'],
    ['', spanish, 'El Gobierno podría disolver estas organizaciones la próxima semana.'],
  ] as const;
  for (const [expected, before, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Calls beside something else that is stressed, and in other words', () => {
  const rows = [
    ['case release', french, 'Nous réitérons notre vive inquiétude face à ces arrestations, ainsi que notre appel à la libération de Mme Diallo.'],
    ['case release', french, 'L’UE redit sa préoccupation, mais aussi son exigence que Mme Diallo soit libérée.'],
    ['situation other', french, 'Nous insistons sur notre appel à ce que les groupes armés épargnent les civils.'],
    ['case release', french, 'Nous faisons nôtre l’appel du Haut-Commissaire à la libération de Mme Diallo.'],
    ['case release', french, 'L’UE adresse aux autorités une demande pressante : que Mme Diallo soit libérée.'],
    ['', french, '« Les gens y attendent la sécurité », a dit le porte-parole de l’UE.'],
    ['', french, 'Les étudiants redisent leur colère, ainsi que leur appel à la libération de Mme Diallo.'],
    ['case release', spanish, 'Reiteramos nuestra viva inquietud por estas detenciones, así como nuestro llamamiento a la liberación de la señora Rojas.'],
    ['case release', spanish, 'La UE repite su preocupación, pero también su exigencia de que la señora Rojas sea liberada.'],
    ['situation protect', spanish, 'Elevamos nuestro clamor para que los grupos armados respeten a los civiles.'],
    ['case release', spanish, 'La UE dirige a las autoridades una petición apremiante: que la señora Rojas sea liberada.'],
    ['', spanish, 'Los estudiantes repiten su ira, así como su llamamiento a la liberación de la señora Rojas.'],
  ] as const;
  for (const [expected, before, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Lists whose entries begin with whoever is asked', () => {
  const rows = [
    ['case investigate, situation protect, situation other', french, 'Nous recommandons ce qui suit :\n\n- Au parquet général : ouvrir une enquête sur ces menaces.\n- À la police : protéger le bureau du syndicat.\n- Au gouvernement : publier la liste des détenus.'],
    ['case release, situation law', french, 'L’UE demande :\n\n- au ministère de la Justice : remettre Mme Diallo en liberté ;\n- au parlement : revoir la loi sur la presse.'],
    ['case release, case drop-charges', spanish, 'La Delegación insta:\n\n- Al Gobierno a liberar a la señora Rojas;\n- A la Fiscalía a retirar los cargos.'],
    ['case fair-trial, case access', spanish, 'La UE solicita:\n\n1. A las autoridades judiciales, que garanticen a la señora Rojas un juicio justo;\n2. A las autoridades penitenciarias, que le permitan ver a su abogado.'],
    ['case investigate, situation protect', spanish, 'Recomendamos lo siguiente:\n\n- A la Fiscalía General: abrir una investigación sobre estas amenazas.\n- A la policía: proteger la sede del sindicato.'],
  ] as const;
  for (const [expected, before, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('How those asked are to behave, as a noun before an infinitive', () => {
  const rows = [
    ['situation other, situation respect-rights', french, 'La Délégation appelle les deux camps à la mesure et au dialogue, et à s’abstenir de toute provocation.'],
    ['case release, situation law', french, 'Nous invitons les autorités à la clémence, ainsi qu’à revoir la loi sur la presse.'],
    ['situation other, situation respect-rights', spanish, 'La UE exhorta a las fuerzas del orden a la contención y a respetar el derecho a manifestarse.'],
    ['case release, situation law', spanish, 'Llamamos a las autoridades a la clemencia, así como a revisar la ley de prensa.'],
  ] as const;
  for (const [expected, before, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Clauses behind an aside, and modals of a relative clause', () => {
  const rows = [
    ['case fair-trial, situation protect, case investigate', 'Il est indispensable que le procès soit public, que les témoins, comme leurs proches, soient protégés et que la vérité soit établie.'],
    ['case investigate, case investigate', 'Il est essentiel que l’enquête, qui se doit d’être complète, établisse les faits et que les coupables répondent de leurs actes devant les tribunaux.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(french, sentence), expected));
});

describe('Whose words a report takes up in quotation marks', () => {
  const rows = [
    ['situation protect', french, 'De l’avis de l’UE, les autorités maliennes « devraient prendre des mesures pour protéger les avocats ».'],
    ['case release', french, 'Les autorités maliennes « doivent libérer Fatou Diallo », selon l’UE.'],
    ['doubt', french, 'Les autorités maliennes « doivent libérer Fatou Diallo », selon son avocat.'],
    ['situation protect', spanish, 'A juicio de la UE, las autoridades bolivianas «deberían tomar medidas para proteger a los abogados».'],
    ['case release', spanish, 'Las autoridades bolivianas «deben poner en libertad a Rojas», según la portavoz de la UE.'],
    ['doubt', spanish, 'Según su abogado, las autoridades «deberían ponerla en libertad».'],
  ] as const;
  for (const [expected, before, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('A title on repression after a vote', () => {
  const rows = [
    ['detention', 'fr', 'Cameroun : déclaration sur la répression qui a suivi le scrutin', 'L’Union européenne exprime sa solidarité avec la population.\n\nPlus de huit cents personnes ont été emprisonnées.'],
    ['detention', 'es', 'Camerún: declaración sobre la represión posterior a las elecciones', 'La Unión Europea expresa su solidaridad con la población.\n\nMás de ochocientas personas han sido encarceladas.'],
    ['other', 'es', 'Camerún: declaración sobre las elecciones presidenciales', 'La Unión Europea expresa su solidaridad con la población.\n\nMás de ochocientas personas han sido encarceladas.'],
    ['detention', 'en', 'Togo: Statement on the crackdown after the elections', 'The European Union stands with the people of Togo.\n\nMore than eight hundred people have been arrested.'],
  ] as const;
  for (const [event, language, title, text] of rows) it(`${event}: ${title}`, () => assert.equal(readingOf(`---\nlanguage: ${language}\n---\n# ${title}\n\n${text}\n`).reading.event, event));
});
