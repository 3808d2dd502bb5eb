import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Somebody who is named as the one by whom something was done, to whom it was told, or what they are to whoever is concerned; and who is concerned whatever they are besides. */

const whom = ['Pavel Lind', 'the singer Pavel Lind', 'the journalist Pavel Lind', 'her lawyer, Pavel Lind,', 'Interior Minister Pavel Lind', 'Pavel Lind, a professor at the university,', 'the opposition politician Pavel Lind'];

const beside = [
  'Her arrest was announced by *.', 'The hearing was chaired by *.', 'The trial was observed by *.', 'The award was handed to her by *.', 'She was visited in prison by *.', 'The judgment was read by *.', 'Her films are about *.', 'Her book has a foreword by *.',
  'The EU Ambassador raised the case with *.',
];

const struck = ['* risks twenty years in prison.', '* faces up to ten years in prison.', '* was denied a lawyer.', 'Police arrested *.', 'The prosecution of * began in May.', 'Her arrest follows the arrest of *.'];

function concernedIn(frame: string, somebody: string): string {
  const rest = frame.replace('*', somebody.charAt(0).toUpperCase() === somebody.charAt(0) || !frame.startsWith('*') ? somebody : somebody.charAt(0).toUpperCase() + somebody.slice(1)).replace(/,(?= as|\.)/u, '');
  return readingOf(`# Statement on Belarus\n\nOn Monday, Olena Tkachuk was sentenced to ten years in prison. ${rest}\n`).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name).join();
}

describe('People who acted or heard', () => {
  for (const frame of beside) it(`are not concerned: ${frame}`, () => assert.deepEqual(whom.filter((somebody) => concernedIn(frame, somebody) !== 'Olena Tkachuk'), []));
  for (const frame of struck) it(`are concerned: ${frame}`, () => assert.deepEqual(['Pavel Lind', 'the singer Pavel Lind', 'her lawyer, Pavel Lind,', 'the mayor, Pavel Lind,'].filter((somebody) => concernedIn(frame, somebody) !== 'Olena Tkachuk,Pavel Lind'), []));
});
