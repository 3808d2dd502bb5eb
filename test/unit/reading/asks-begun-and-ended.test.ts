import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Where an ask begins and where it ends, and what only looks like one; people and cases are invented. */

const english = '# Togo: Statement by the Spokesperson on the arrest of Ana Duarte\n\nMs Ana Duarte, a human rights defender, was arrested in Lomé on 3 May.\n\n';
const french = '# Togo : déclaration du porte-parole sur l’arrestation d’Ana Duarte\n\nMme Ana Duarte, défenseure des droits de l’homme, a été arrêtée à Lomé le 3 mai.\n\n';
const spanish = '# Honduras: declaración del portavoz sobre la detención de Ana Duarte\n\nLa Sra. Ana Duarte, defensora de los derechos humanos, fue detenida en Tela el 3 de mayo.\n\n';

const inEnglish = [
  // What is said of the subject opens its clause where it stands before it, and ends no ask where it stands behind.
  ['situation protect', 'We expect the authorities to guarantee that every tool needed is in place to protect teachers.'],
  ['case protect', 'We call on Togo to ensure that all measures required are taken to protect Ms Duarte.'],
  ['', 'All the help needed is in place.'],
  ['case release, situation fair-trial', 'We call for her release, and urgently needed are fair trials.'],
  ['case investigate', 'The first step needed is an independent inquiry into her arrest.'],
  // By what an ask is measured, and to what end.
  ['situation other, situation respect-rights', 'Togo should ensure openness and respect the law, in line with the recommendations sent to it by the Committee.'],
  ['situation respect-rights', 'Togo should ensure openness, under the commitments made by it in May.'],
  ['case release', 'Togo must free Ms Duarte, in keeping with the pledges made to its partners.'],
  ['case release', 'Togo must free Ms Duarte, to fulfil the pledges made to its partners.'],
  ['situation respect-rights', 'Togo should ensure openness, consistent with the commitments made in May.'],
  ['case release, case drop-charges', 'Togo must free Ms Duarte, and all charges dropped.'],
  // What a clause tells of something that is asked for.
  ['case access, case access, case access', 'We call on Togo to let reporters follow her hearing, to ensure she can be seen by a doctor she trusts, and grant her contact with her lawyer.'],
  ['', 'Her right to be heard, and to the help of a lawyer she trusts, has been set aside.'],
  ['case release, hope', 'In view of the ruling the High Representative trusts that Ms Duarte will be released.'],
  ['', 'The measures are framed so as not to have effects nobody wants and may be lifted.'],
  ['case release', 'If the Prime Minister wants calm before the polls, she should release Ms Duarte.'],
  ['', 'If the police come again, she should hide.'],
  // What the speaker can do, and has to.
  ['', 'Togo is a neighbour, with whom we can and must speak of what troubles us.'],
  ['case release', 'Togo can and must release Ms Duarte.'],
  ['situation other, case release', 'We urge Togo to give workers the pay they demand and to free Ms Duarte.'],
  ['situation other, case release', 'We urge Togo to carry out the reforms that it calls for and free Ms Duarte.'],
  ['case release, case fair-trial', 'The EU urges Togo to free Ms Duarte, and today it calls on the courts to hear her appeal.'],
  // How the case is to end.
  ['case release', 'The only fair result of this hearing would be the release of Ms Duarte.'],
  ['case drop-charges', 'The sole acceptable outcome would be an acquittal of Ms Duarte.'],
  ['case release', 'The only way to end this injustice is to release Ms Duarte.'],
  ['case release', 'The right decision would be to release Ms Duarte.'],
  ['case release', 'Her release is the sole acceptable outcome.'],
  ['', 'The only result of the hearing was the release of two thieves.'],
  ['', 'The only way forward is a genuine dialogue.'],
  ['', 'The only answer of the Government is the arrest of lawyers.'],
  // Words of the EU's that a relative clause takes up.
  ['situation respect-rights', 'The EU condemned the verdict as contrary to Togo’s commitments, which the Union "expects full respect for".'],
  ['situation respect-rights', 'The EU condemned the verdict as contrary to Togo’s commitments, which it "expects full respect for".'],
  ['case release', 'The EU deplored the arrest of Ms Duarte, whose release it "calls for".'],
  ['', 'The EU deplored the verdict, which lawyers "expect full respect for".'],
  // Whom somebody rings up, what something is good for, and what is true of it in general.
  ['', 'Ms Duarte was refused weekly calls to her children.'],
  ['', 'Anonymous calls to her office went on.'],
  ['situation protect', 'The EU condemns the arrests and again calls to end the violence.'],
  ['', 'A free press is also vital to for the European path of the country.'],
  ['', 'It is also vital to for the European path of the country.'],
  ['', 'Memory is a good that must receive backing and care.'],
  ['', 'Independent courts are a pillar of democracy that must be protected and supported.'],
  ['situation protect', 'The press of Togo is an asset that must be protected.'],
  ['case protect', 'Her work is an asset that must be protected.'],
  ['case investigate', 'Her arrest is a crime that must be punished.'],
  // A way out of prison.
  ['case release, hope', 'The EU hopes that this departure from prison will come about.'],
] as const;

const inFrench = [
  ['case release', 'Le Togo devrait libérer Mme Duarte, en application des engagements pris par lui en mai.'],
  ['case release', 'Le Togo devrait libérer Mme Duarte, à la lumière des avis rendus par le Groupe de travail.'],
  ['case access, situation release', 'Nous appelons le Togo à la laisser voir le médecin qu’elle demande et à libérer les autres détenus.'],
  ['case release', 'Le seul résultat équitable de cette audience serait la libération immédiate de Mme Duarte.'],
  ['case drop-charges', 'Le seul remède est l’abandon des charges contre Mme Duarte.'],
  ['case release', 'La libération de Mme Duarte serait le seul dénouement acceptable de ce procès.'],
  ['', 'Le seul résultat de l’audience a été la libération de deux voleurs.'],
  ['case release, hope', 'La peine comporte un sursis. L’UE espère que cette sortie aura lieu sous peu.'],
  ['case release, hope', 'L’UE souhaite que cette remise en liberté intervienne au plus vite.'],
  ['hope', 'Une réunion est prévue. L’UE espère que cette réunion aura lieu sous peu.'],
  ['hope', 'L’UE espère que cette sortie du film aura lieu bientôt.'],
] as const;

const inSpanish = [
  ['case release', 'Honduras debería liberar a la Sra. Duarte, en línea con las recomendaciones dirigidas a ese país por el Comité.'],
  ['case release', 'El único resultado justo de esta audiencia sería la liberación inmediata de la Sra. Duarte.'],
  ['case drop-charges', 'El único remedio es la retirada de los cargos contra la Sra. Duarte.'],
  ['case release', 'La liberación de la Sra. Duarte sería el único desenlace aceptable.'],
  ['', 'El único resultado de la audiencia fue la liberación de dos ladrones.'],
  ['case fair-trial', 'La UE solicita, en sus contactos con las autoridades de Honduras, la revisión del juicio de la Sra. Duarte.'],
  ['case release', 'La pena permite una salida anticipada. La UE espera que esta salida se produzca pronto.'],
] as const;

describe('Where asks begin and end', () => {
  for (const [before, rows] of [[english, inEnglish], [french, inFrench], [spanish, inSpanish]] as const) {
    for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
  }
});
