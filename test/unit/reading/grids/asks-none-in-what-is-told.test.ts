import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* What somebody was asked or invited to do, and what a crowd or a family was after, is told, and asks nobody for anything. */

const none: readonly string[] = [
  '# Statement on Djibouti\n\nMr Guedi has been asked to leave the country.',
  '# Statement on Djibouti\n\nMr Guedi, who has been invited to speak in Dublin, was arrested.',
  '# Statement on Djibouti\n\nHe has been invited to speak in Dublin.',
  '# Déclaration sur Djibouti\n\nM. Guedi a été invité à prendre la parole à Dublin.',
  '# Declaración sobre Yibuti\n\nEl Sr. Guedi, que ha sido invitado a hablar en Dublín, fue detenido.',
  '# Declaración sobre Cuba\n\nHace un año, miles de cubanos salieron a la calle en decenas de ciudades para pedir libertad.',
  '# Declaración sobre el Ecuador\n\nLa labor de las defensoras es imprescindible para una democracia, y el Estado sabe protegerlas.',
];

const one: readonly string[] = [
  '# Statement on Djibouti\n\nThe Minister, Mr Guedi, is invited to release her.',
  '# Statement on Djibouti\n\nPresident Guedi is urged to release her.',
  '# Statement on Djibouti\n\nWhoever holds Ms Koffi is urged to release her.',
  '# Statement on Djibouti\n\nThe EU hopes that Mr Guedi will be able to travel to Dublin, where he has been invited to speak.',
  '# Déclaration sur Djibouti\n\nL’UE appelle les autorités à libérer M. Guedi, qui a été invité à prendre la parole à Dublin.',
  '# Declaración sobre Cuba\n\nLa UE se ha dirigido a las autoridades para pedir la derogación de la ley.',
];

describe('Asks, and what is told of those who were asked', () => {
  for (const text of none) it(text, () => assert.deepEqual(readingOf(`${text}\n`).reading.recommendations.length, 0));
  for (const text of one) it(text, () => assert.deepEqual(readingOf(`${text}\n`).reading.recommendations.length, 1));

  it('parts an inquiry from what is asked for those who are held', () => {
    const { reading } = readingOf('# Statement on Sierra Leone\n\nWe call on the authorities to investigate the use of live ammunition and to ensure that those arrested are tried promptly or released.\n');
    assert.deepEqual(reading.recommendations.map(({ ask }) => ask), ['investigate', 'release']);
  });
});
