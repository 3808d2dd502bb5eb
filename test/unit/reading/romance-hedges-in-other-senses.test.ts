import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* French and Spanish words that hedge in one sense and say something else in another, and hedges in other words; each row the kinds of hedges in a sentence. */

const kindsOf = (title: string, sentence: string): string => readingOf(`# ${title}\n\n${sentence}\n`).reading.hedges.map(({ kind }) => kind).join(', ');

describe('French hedges in other senses', () => {
  const rows = [
    // Law that is noted.
    ['', 'L’UE note que la liberté d’association est protégée par l’article 22 du Pacte.'],
    ['', 'L’UE note que s’assembler et dire ce que l’on pense sont des droits inscrits dans le Pacte international relatif aux droits civils et politiques.'],
    ['note-taking', 'L’UE note que M. Osei a été condamné en dépit des droits que reconnaît le Pacte international relatif aux droits civils et politiques.'],
    ['note-taking', 'L’UE note que M. Osei a été transféré dans une autre prison.'],
    // A note is a text.
    ['', 'Note d’information : la délégation recevra la presse vendredi.'],
    // Mourning.
    ['', 'C’est le cœur lourd que la délégation de l’Union européenne et les ambassades de ses États membres à Lomé ont appris la mort de Mme Duarte.'],
    ['note-taking', 'La délégation a appris l’arrestation de Mme Duarte.'],
    // What is left untouched.
    ['', 'Sans préjudice de ce qui précède, l’UE demande la libération de Mme Duarte.'],
    ['deference', 'Sans préjudice des compétences des tribunaux, l’UE rappelle le droit à un procès équitable.'],
    // Support.
    ['', 'L’UE restera aux côtés des autorités togolaises dans leurs efforts pour la paix.'],
    ['', 'Nous restons mobilisés pour sa libération.'],
    // What the EU sets itself.
    ['', 'L’UE agira, le cas échéant, par des mesures restrictives.'],
    ['softener', 'Nous invitons la cour à réviser, le cas échéant, sa décision.'],
    // What would have been, and what the charge says.
    ['', 'Sans cette loi, l’association aurait été enregistrée.'],
    ['', 'Selon l’acte d’accusation, il aurait insulté le président.'],
    ['doubt', 'M. Osei aurait été frappé à la tête.'],
    // All people, and all violence.
    ['', 'Toute personne, quelle que soit son origine, a droit à un avocat.'],
    ['false-balance', 'Nous condamnons tous les actes de violence, d’où qu’ils viennent.'],
    ['', 'Les autorités n’ont pas à s’immiscer dans le travail des avocats.'],
    ['', 'Il n’appartient pas à la police de décider qui peut écrire.'],
    // What the next sentence wants investigated.
    ['', 'Selon des sources associatives, plusieurs détenus ont été frappés. L’UE demande aux autorités de faire la lumière sur ces allégations.'],
    ['doubt', 'Selon des sources associatives, plusieurs détenus ont été frappés. L’UE demande leur libération.'],
    ['doubt', 'Selon Mémoire vive, trois militants ont été arrêtés sans mandat.'],
    ['', 'Selon la Commission nationale des droits de l’homme, deux détenus ont été torturés.'],
    // Of others.
    ['', 'M. Osei n’a pas pu prendre connaissance de son dossier.'],
    ['', 'Nous restons en contact avec la famille de Mme Duarte.'],
    ['vague-follow-up', 'Les ambassades restent en contact avec les autorités sur ce dossier.'],
    // In other words.
    ['softener', 'Nul ne conteste que l’État doive combattre le terrorisme, mais cette loi va trop loin.'],
    ['', 'Nul n’est au-dessus des lois.'],
    ['softener', 'Même si des manifestants ont jeté des pierres, rien n’excuse les tirs à balles réelles.'],
    ['doubt', 'La loi se prête à des abus.'],
    ['', 'Ce jugement est susceptible d’appel.'],
    ['softener', 'Nous reconnaissons le droit de tout État à se défendre, mais pas à torturer.'],
    ['softener', 'Nous sommes tout disposés à travailler avec les autorités.'],
    ['softener', 'L’UE gardera ouverts les canaux de dialogue avec le gouvernement.'],
    ['softener', 'Pour légitime que soit la lutte contre le terrorisme, elle ne justifie pas la torture.'],
    ['hope', 'Nous ne désespérons pas de voir M. Osei libre.'],
    ['vague-follow-up', 'Notre vigilance restera entière.'],
    ['doubt', 'Ces poursuites ont tout l’air d’une vengeance.'],
    ['false-balance', 'Nous exhortons le pouvoir comme l’opposition à renoncer à la violence.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(kindsOf('Togo : déclaration du porte-parole', sentence), expected));
});

describe('Spanish hedges in other senses', () => {
  const rows = [
    ['', 'NOTA A LOS MEDIOS: la embajadora atenderá a la prensa el viernes.'],
    ['', 'Observamos que el artículo 19 del Pacto ampara a quien opina.'],
    ['note-taking', 'La UE observa que el tribunal ha prolongado la prisión preventiva de la Sra. Duarte.'],
    ['', 'La misión de la UE observará las elecciones de mayo.'],
    ['', 'Con el corazón roto hemos sabido de la muerte de la Sra. Duarte.'],
    ['', 'Sin perjuicio de lo anterior, la UE exige la liberación de la Sra. Duarte.'],
    ['deference', 'Sin perjuicio de las competencias de los tribunales, la UE recuerda el derecho a un juicio justo.'],
    ['', 'La UE actuará, en su caso, con medidas restrictivas.'],
    ['', 'Si es necesario, la Delegación acudirá a la audiencia.'],
    ['softener', 'Las autoridades deberían revisar el expediente si es necesario.'],
    ['', 'Sin esta ley, la asociación habría sido registrada.'],
    ['', 'El fiscal afirma que habría recibido dinero del extranjero.'],
    ['doubt', 'El Sr. Osei habría sido golpeado en la cabeza.'],
    ['', 'Toda persona, cualquiera sea su origen, tiene derecho a opinar.'],
    ['false-balance', 'Rechazamos la violencia, cualquiera sea su origen.'],
    // A comma between the pronoun and what it stands for.
    ['doubt', 'La UE lamenta esta decisión, que puede dejar sin medios a buena parte de la sociedad civil.'],
    ['', 'La UE saluda a las organizaciones, que podrían inscribirse.'],
    // What the next sentence wants investigated.
    ['', 'Según fuentes de las asociaciones, varios presos fueron golpeados. La UE pide a las autoridades que esclarezcan estas denuncias.'],
    ['doubt', 'Según fuentes de las asociaciones, varios presos fueron golpeados. La UE pide su libertad.'],
    // In other words.
    ['softener', 'Nadie niega que el Estado deba combatir el terrorismo, pero esta ley va demasiado lejos.'],
    ['', 'Nadie está por encima de la ley.'],
    ['softener', 'Aunque algunos manifestantes lanzaron piedras, nada excusa los disparos.'],
    ['doubt', 'La ley se presta a abusos.'],
    ['', 'Lo amenazan con matarlo.'],
    ['softener', 'La UE, que se dice dispuesta a proseguir el diálogo con el Gobierno, lamenta esta condena.'],
    ['softener', 'La UE no cerrará la puerta al diálogo con el Gobierno.'],
    ['softener', 'Por legítima que sea la lucha contra el terrorismo, no justifica la tortura.'],
    ['deference', 'Con estricto respeto a la no injerencia, lamentamos esta condena.'],
    ['hope', 'No perdemos la esperanza de ver libre al Sr. Osei.'],
    ['vague-follow-up', 'El caso merece toda nuestra atención.'],
    ['false-balance', 'Pedimos mesura a toda la clase política.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(kindsOf('Togo: declaración de la portavoz', sentence), expected));
});
