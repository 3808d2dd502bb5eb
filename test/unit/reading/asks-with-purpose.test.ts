import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* What is asked for somebody in the clause of a purpose, and efforts that are asked for with what they are made for. */

const held = {
  en: '# Togo: Statement on the trial of Ama Kodjo\n\nThe human rights defender Ama Kodjo is on trial in Lomé.\n\n',
  fr: '# Togo : Déclaration sur le procès d’Ama Kodjo\n\nLa défenseuse des droits humains Ama Kodjo est jugée à Lomé.\n\n',
  es: '# Togo: Declaración sobre el juicio a Ama Kodjo\n\nLa defensora de los derechos humanos Ama Kodjo está siendo juzgada en Lomé.\n\n',
};
const killed = '# Perú: Declaración sobre los asesinatos de defensores\n\nCondenamos el asesinato de los defensores de derechos humanos Ana Toro y Luis Paz, ocurrido el martes.\n\n';

const check = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('What is asked for somebody so that a duty is honoured', () => {
  check(held.en, [
    ['situation respect-rights, case drop-charges, case release', 'We expect the authorities to honour their commitments so that the case against Ms Kodjo can be dropped, and Ms Kodjo immediately released.'],
    ['case investigate', 'We call on the authorities to hold an inquiry, so that those who beat Ms Kodjo are brought to justice.'],
    ['case release', 'We call on the authorities to take all steps so that Ms Kodjo is released.'],
    ['situation respect-rights', 'We call on the authorities to respect the law so that Togo can prosper.'],
  ]);
  check(held.fr, [
    ['situation respect-rights, case release', 'Nous demandons aux autorités de respecter leurs engagements afin que Mme Kodjo soit libérée.'],
    ['situation respect-rights', 'Nous demandons aux autorités de respecter leurs engagements afin que le Togo prospère.'],
  ]);
  check(held.es, [
    ['situation respect-rights, case release', 'Pedimos a las autoridades que respeten sus compromisos para que la Sra. Kodjo sea liberada.'],
    ['situation respect-rights', 'Pedimos a las autoridades que respeten sus compromisos para que Togo prospere.'],
  ]);
});

describe('An effort is one ask with what it is made for', () => {
  check(held.en, [
    ['case investigate', 'We call on the authorities to make every effort and carry out an inquiry into the attack on her.'],
    ['case release, case investigate', 'We call on the authorities to release her and carry out an inquiry into the attack on her.'],
  ]);
  check(held.fr, [
    ['case investigate', 'Nous appelons les autorités à déployer tous les efforts et à mener une enquête sur son agression.'],
    ['case release, case investigate', 'Nous appelons les autorités à la libérer et à mener une enquête sur son agression.'],
  ]);
  check(held.es, [
    ['case investigate', 'Pedimos a las autoridades que desplieguen todos los esfuerzos y realicen una investigación sobre su agresión.'],
    ['case release, case investigate', 'Pedimos a las autoridades que la liberen y realicen una investigación sobre su agresión.'],
  ]);
});

describe('All that was told, where nothing tells of whom', () => {
  check(killed, [
    ['case investigate', 'Pedimos a las autoridades que todos los asesinatos sean esclarecidos y los culpables llevados ante la justicia.'],
    ['situation investigate', 'Pedimos a las autoridades que todos los asesinatos de periodistas sean esclarecidos.'],
  ]);
});
