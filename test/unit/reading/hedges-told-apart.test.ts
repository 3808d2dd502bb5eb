import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What hedges beside what only looks like it, class by class and in three languages; sentences and people are invented. */

const hedges = (text: string, title: string): string => readingOf(`# ${title}\n\n${text}\n`).reading.hedges.map(({ kind }) => kind).join();

/** Sentences by what is read in them; '' for nothing. */
type Cases = readonly (readonly [string, string])[];

const english: Cases = [
  // Follow-up: of the EU's own services, and of what goes on; once, where it is one.
  ['vague-follow-up', 'The High Representative has instructed the Delegation to go on monitoring the hearings.'],
  ['vague-follow-up', 'The Delegation in Tegucigalpa has been following the case since his arrest and will continue to do so.'],
  ['vague-follow-up', 'The EU will keep up its close monitoring of the trial.'],
  ['vague-follow-up', 'The EU will follow events closely and will keep its policy under review.'],
  ['vague-follow-up', 'The EU will continue to monitor the situation of lawyers and to work with the authorities to improve it.'],
  ['vague-follow-up', 'Our Delegation is in close contact with the Ministry on this case.'],
  ['', 'They must be able to stay in touch with friends abroad.'],
  ['', 'The High Representative has instructed the Delegation to attend the hearings.'],
  // Readiness to work with those in power, and to react.
  ['softener', 'The EU stands ready to engage with the authorities on the reform of the courts.'],
  ['', 'The EU stands ready to respond to beatings by the security forces.'],
  ['', 'We call on the Government to remain committed to dialogue.'],
  // Conditions of proof.
  ['softener', 'Should compelling proof to the contrary be put forward, we would think again.'],
  ['softener', 'In the event that charges are brought, the EU expects an open trial.'],
  ['', 'The police should bring the proof to court.'],
  // What is still so tells who is meant, or takes something back.
  ['softener', 'The pardon of two printers is a welcome step. Four others are still held.'],
  ['softener', 'The pardon of two printers is a welcome step. The envoy could visit them in May. However, four others are held.'],
  ['', 'The pardon of two printers is a welcome step that should be followed by that of the prisoners still held.'],
  // Nouns and adjectives that look like verbs.
  ['', 'We share their rightful hope for a better life.'],
  ['hope', 'The undersigned hope that he will be freed.'],
  ['', 'We condemn the attack on noted lawyer Adan Rivas.'],
  ['', 'Two groups that claim to be human rights observers paid him, says the charge.'],
  // Who does it: an organisation by its name, kin, whoever is named behind the comma.
  ['', 'The Bar Association hopes that the appeal will be heard.'],
  ['', 'The Human Rights Committee notes that the law is vague.'],
  ['', 'The mother of Mr Rivas hopes to see him again.'],
  ['', 'Noting the failure of the talks, the unions called a strike.'],
  ['note-taking', 'Noting the verdict of Monday, we ask for his release.'],
  ['', 'The EU notes that the Working Group has found his detention to be arbitrary.'],
  // Harm that something may do.
  ['doubt', 'These restrictions could have a chilling effect on the press.'],
  ['', 'We are worried by a climate that might end in more arrests.'],
  ['doubt', 'The vague wording may give rise to arbitrary arrests.'],
  ['doubt', 'Such words by officials could encourage further attacks.'],
  ['doubt', 'We fear that he may be handed over to the country that he fled.'],
  ['doubt', 'The sentence appears to be based on a forced confession.'],
  ['', 'Nothing seems to move the court.'],
  ['', 'He was charged with spreading news that may endanger public order.'],
  // Reports, once.
  ['doubt', 'Alarming reports have reached the Delegation about the prison.'],
  ['doubt', 'We are concerned by reports that he was beaten. These reports are all the more worrying as he is ill.'],
  ['doubt', 'We are disturbed by the alleged involvement of members of the security forces.'],
  ['', 'The Spokesperson, Ms Berg, commented on the arrest. According to her, it is unjust.'],
  // Praise, and what was tried.
  ['softener', 'While the police have opened an inquiry, nobody has been charged.'],
  ['softener', 'Honduras has made great strides in the fight against torture. However, this verdict is unjust.'],
  ['softener', 'The EU fully supports Honduras in its fight against crime. At the same time, the law must be respected.'],
  ['', 'In spite of the steps that the EU took with the Ministry, he is in prison.'],
  // A death, by the words behind it.
  ['', 'We have learned of the death of Mr Rivas. Our thoughts are with his family.'],
  ['note-taking', 'We have learned of the death of Mr Rivas in his cell. An inquiry is needed.'],
  ['', 'The EU looks forward to strengthening its cooperation with civil society.'],
  ['hope', 'The EU looks forward to strengthening its cooperation with the Government and civil society.'],
];

const french: Cases = [
  ['', "L'UE est inquiète de la dernière note du Bureau sur les libertés."],
  ['', "L'UE est résolue à continuer d'épauler les autorités."],
  ['', "L'UE attend avec intérêt le rapport de la Rapporteuse spéciale."],
  ['hope', "L'UE attend avec intérêt l'arrêt de la cour d'appel."],
  ['', 'Rien ne semble émouvoir la cour.'],
  ['doubt', 'Deux des détenus seraient gravement malades.'],
  ['doubt', "Les familles n'auraient reçu aucune nouvelle."],
  ['', "Il a été condamné pour des propos qu'il aurait tenus en 2019."],
  ['softener', 'Bien que cette mesure soit un pas positif, quatre autres restent en prison.'],
  ['', "Constatant l'échec des pourparlers, les syndicats ont appelé à la grève."],
  ['', 'La mère de Mme Duarte espère la revoir.'],
  ['', "L'UE a confiance en la société civile togolaise."],
  ['vague-follow-up', 'La Délégation est en contact étroit avec les autorités à ce sujet.'],
];

const spanish: Cases = [
  ['note-taking', 'La UE se toma muy en serio las denuncias de malos tratos.'],
  ['', 'La UE se toma en serio su compromiso con los defensores.'],
  ['', 'Esperamos con interés el informe de la Relatora Especial.'],
  ['', 'Nada parece conmover al tribunal.'],
  ['', 'Fue condenado por unas palabras que habría dicho en 2019.'],
  ['doubt', 'Dos de los detenidos estarían gravemente enfermos.'],
  ['', 'Si el proyecto fuera aprobado, cientos de asociaciones tendrían que cerrar.'],
  ['', 'La UE está dispuesta a apoyar a las autoridades en la reforma de la justicia.'],
  ['note-taking', 'Tomando nota del fallo, pedimos su liberación.'],
  ['', 'Tomando nota del fallo, el Gobierno anunció una investigación.'],
  ['', 'Instamos a todas las partes en el conflicto a respetar el derecho humanitario.'],
];

describe('Hedges told apart from what looks like them', () => {
  for (const [kind, text] of english) it(`${kind || 'none'}: ${text}`, () => assert.equal(hedges(text, 'Honduras: Statement by the Spokesperson on the sentencing of Mr Adan Rivas'), kind));
  for (const [kind, text] of french) it(`${kind || 'none'}: ${text}`, () => assert.equal(hedges(text, 'Togo : Déclaration de la porte-parole sur la condamnation de Mme Ama Duarte'), kind));
  for (const [kind, text] of spanish) it(`${kind || 'none'}: ${text}`, () => assert.equal(hedges(text, 'Honduras: Declaración de la portavoz sobre la condena del Sr. Adan Rivas'), kind));

  for (const [kind, text] of [
    ['vague-follow-up', 'The EU said on Monday that it was closely following the case of Mr Adan Rivas.'],
    ['note-taking', 'The EU said in a statement that it was aware of the case of Mr Adan Rivas.'],
    ['', 'The Government said on Monday that it had taken note of the statement.'],
  ] as const) it(`in a report, ${kind || 'none'}: ${text}`, () => assert.equal(hedges(text, 'EU urges Honduras to free lawyer'), kind));
});
