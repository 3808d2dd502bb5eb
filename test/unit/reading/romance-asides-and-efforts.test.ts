import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Verbs behind the aside of a participle, efforts with whose means they are, what is included, and lines that a medium has above a part of its report. */

const held = {
  en: '# Togo: Statement on the attack on Ama Kodjo\n\nThe EU condemns the attack on the human rights defender Ama Kodjo.\n\n',
  fr: '# Togo : Déclaration sur l’agression d’Ama Kodjo\n\nL’UE condamne l’agression de la défenseuse des droits humains Ama Kodjo.\n\n',
  es: '# Togo: Declaración sobre el ataque contra Ama Kodjo\n\nLa UE condena el ataque contra la defensora de los derechos humanos Ama Kodjo.\n\n',
};

const check = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('A verb behind the aside of a participle', () => {
  check(held.fr, [
    ['case investigate', 'Il est essentiel qu’une enquête indépendante, déjà ouverte par le parquet, établisse les faits.'],
    ['case investigate', 'Il importe qu’une commission indépendante, nommée par le parquet, établisse les faits.'],
    ['case release, case drop-charges', 'L’UE demande aux autorités de libérer Mme Kodjo, arrêtée en mai, et d’abandonner les poursuites.'],
  ]);
  check(held.en, [
    ['case investigate', 'The EU asks that the inquiry, opened in May by the prosecutor, establish the facts.'],
    ['case release, case drop-charges', 'The EU asks the authorities to free Ms Kodjo, arrested in May, and drop the charges.'],
  ]);
  check(held.es, [
    ['case release, case drop-charges', 'La UE pide que liberen a la Sra. Kodjo, detenida en mayo, retiren los cargos.'],
  ]);
});

describe('An effort with whose means are used', () => {
  check(held.es, [
    ['case investigate', 'Pedimos a las autoridades que empleen todos los medios a su alcance y realicen una investigación sobre su agresión.'],
    ['case investigate', 'Exhortamos a las autoridades a emplear todos los recursos disponibles y llevar adelante una investigación para que no haya zonas donde ningún defensor se atreva a hablar.'],
    ['situation protect, case investigate', 'Pedimos a las autoridades que pongan todos los medios a su alcance para proteger a los defensores y que investiguen este ataque.'],
    ['situation enabling-space', 'Instamos a las autoridades a redoblar su empeño para asegurar un entorno seguro a los defensores y periodistas.'],
  ]);
  check(held.fr, [['case investigate', 'Nous appelons les autorités à employer tous les moyens dont elles disposent et à mener une enquête sur son agression.']]);
  check(held.en, [['case investigate', 'We call on the authorities to use all means at their disposal and carry out an inquiry into the attack on her.']]);
});

describe('What only looks like an ask', () => {
  check(held.fr, [
    ['case investigate', 'Les autorités devraient enquêter comme il se doit et sans tarder sur son agression.'],
    ['situation protect', 'Le Gouvernement se doit de protéger les témoins.'],
    ['situation enabling-space', 'L’UE insiste sur la réouverture de la Maison de la presse pour que les avocats puissent y travailler, y inclus l’accès aux archives.'],
    ['vague-follow-up', 'L’UE regarde « de près » l’affaire de Mme Kodjo.'],
  ]);
  check(held.es, [
    ['doubt', 'En espera de que se establezca el móvil, este ataque muestra la violencia que sufren los defensores.'],
    ['', 'La UE recordó que la península está “en manos de contrabandistas”.'],
    ['case investigate', 'Está en manos de las autoridades investigar este ataque.'],
  ]);
});

describe('Lines above a part of a report', () => {
  const report = '# La UE condena el ataque contra Ama Kodjo en Togo\n\nLa Unión Europea condenó este martes el ataque contra la defensora Ama Kodjo en Togo y pidió que se investigue, señaló un portavoz de la UE.\n\n';
  check(report, [
    ['', 'Llamado a terminar con la impunidad\n\nEl portavoz expresó su honda preocupación por la violencia.'],
    ['situation protect', 'Además, instó al Gobierno a proteger a los defensores.\n\nReacciones\n\nEl ministro no respondió.'],
  ]);
});
