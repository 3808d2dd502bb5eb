import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Names of people that are words of another kind elsewhere, told by what stands beside them, and the same words where they name nobody. */

const people = (text: string): string => readingOf(`# Statement by the Spokesperson\n\n${text}\n`).reading.people.map(({ name, role }) => `${name}${role === 'defender' ? '' : ` (${role})`}`).join(', ');

describe('Names that are words elsewhere', () => {
  const found: readonly (readonly [string, string])[] = [
    // A role noun, a trade that no list knows, an honorific stand before the name.
    ['The lawyer Beauty Justice Phiri was arrested.', 'Beauty Justice Phiri'],
    ['The beekeeper Trust Makoni was taken from his home.', 'Trust Makoni'],
    ['Mr Elias Bishop was arrested.', 'Elias Bishop'],
    // Who somebody is, or how old, stands behind it.
    ['Charity Storm, a midwife from Kitwe, was fined.', 'Charity Storm'],
    ['Easter Phiri, 41, has been under house arrest since May.', 'Easter Phiri'],
    ['He Guoqiang, a lawyer from Changsha, was sentenced to four years in prison.', 'He Guoqiang'],
    // Something was done to whoever it is.
    ['Kofi King has been convicted.', 'Kofi King'],
    ['The trial of Benin Okafor opened on Monday.', 'Benin Okafor'],
    ['The EU calls on the authorities to release Ruth Chambers immediately.', 'Ruth Chambers'],
    ['The EU condemns the killing of Wednesday Ochieng in Kisumu.', 'Wednesday Ochieng'],
    ['Kofi Sunday was sentenced to six months in prison.', 'Kofi Sunday'],
    // A list of people.
    ['Ama Kodjo, Elias Pope and Femi Adigun were stripped of their citizenship.', 'Ama Kodjo, Elias Pope, Femi Adigun'],
    // Small words that end a name.
    ['Baktygul Asan kyzy was convicted of spreading false information.', 'Baktygul Asan kyzy'],
    ['The blogger Rashad Tofiq oglu was arrested.', 'Rashad Tofiq oglu'],
    // Titles, days, places, bodies and bills.
    ['Bishop Moyo was arrested.', 'Moyo'],
    ['Chief Justice Okello Oruka has denied bail to all of them.', 'Okello Oruka (official)'],
    ['On Sunday Tafara Gumbo was arrested.', 'Tafara Gumbo'],
    ['Early Sunday, two teachers were arrested.', ''],
    ['Between Friday and Sunday, 41 people were arrested.', ''],
    ['The arrest of Green Party members worries us.', ''],
    ['We look to the Senate to pass the Human Rights Defenders Protection Bill.', ''],
    ['The Freedom Park, a memorial, was closed and its staff arrested.', ''],
  ];
  for (const [text, names] of found) it(text, () => assert.equal(people(text), names));

  it('is no country, hope or call', () => {
    const { reading } = readingOf('# Uganda: Statement by the Spokesperson\n\nHope Okello, a nurse, was arrested on Friday.\n\nThe lawyer Jordan Okello was charged. Jordan Okello, 30, is on trial. Jordan Okello was beaten.\n');
    assert.equal(reading.country, 'UG');
    assert.deepEqual(reading.hedges, []);
    assert.deepEqual(reading.recommendations, []);
  });
});
