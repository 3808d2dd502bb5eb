import { testGrid } from './asks-grid.js';

/* "reconsider", "show results": asks that say by no word of their own what is to be done are on what was told right before them, and so on the case, unless that was of the country. */

const told = '# Montenegro: Statement by the Spokesperson on the shooting of Olivera Vujović\n\nTwo months have passed since the reporter Olivera Vujović was shot in front of her home. ';
const convicted = '# Tajikistan: Statement by the Spokesperson on the conviction of Mavluda Sharipova\n\nYesterday the journalist Mavluda Sharipova was sentenced to seven years in prison. ';

const little = ['need to show results', 'must act without further delay', 'should redouble their efforts', 'have to respond'];
const nouns = ['rapid results', 'concrete steps', 'full transparency', 'swift and decisive action'];
const atLarge = ['hold early elections', 'open a dialogue with the unions', 'show restraint', 'provide the Federal Mechanism with the means that it needs', 'consider a wider use of alternative sentences'];

describe('Grid: asks that say little', () => {
  testGrid('on the case', told, little.map((words) => ({ sentence: `The authorities ${words}.`, expected: ['case'] })));
  testGrid('on the case, by nouns', told, nouns.map((words) => ({ sentence: `The EU calls for ${words}.`, expected: ['case'] })));
  testGrid('on the country where that was told of', `${told}\n\nAttacks on reporters have become common. Many of them live in fear. `, [{ sentence: 'The authorities must act without further delay.', expected: ['situation'] }]);
  testGrid('on the country by their own words', convicted, atLarge.map((words) => ({ sentence: `The EU calls on the authorities to ${words}.`, expected: ['situation'] })));
  testGrid('of whoever judges', convicted, [
    { sentence: 'We look to the courts to deal with the appeal in the same spirit.', expected: ['case'] },
    { sentence: 'The EU calls on the judiciary to help build democratic institutions.', expected: ['situation'] },
  ]);
  testGrid('on what was taken', '# Djibouti: Statement on the arrest of Zakaria Abdillahi\n\nThe lawyer Zakaria Abdillahi saw his passport confiscated at the airport. ', [{ sentence: 'The EU calls for its immediate return.', expected: ['case'] }]);
  testGrid('on the country, where deeds are to end by a plural without an article', '# Kenya: Joint local statement on the abduction of bloggers\n\nFour young men who had mocked the President online were seized by masked men in late December. ', [{ sentence: 'The EU calls on the authorities to put an end to abductions.', expected: ['situation'] }]);
  testGrid('of two, one after the other', convicted, [
    { sentence: 'The EU urges the judiciary to acquit her and Parliament to amend the law on the press.', expected: ['case', 'situation'] },
    { sentence: 'The EU calls on the justice system to review the verdict, and on the police to protect the population from gangs.', expected: ['case', 'situation'] },
    { sentence: 'The EU urges the court to acquit her and the legislator to bring the law into line with the Covenant.', expected: ['case', 'situation'] },
  ]);
});
