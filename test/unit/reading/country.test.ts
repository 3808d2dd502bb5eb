import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const countryOf = (text: string): string | undefined => readingOf(text).reading.country;

describe('The country of a text', () => {
  it('is the one in the title, else the one named most often, else the first', () => {
    assert.equal(countryOf('# Togo: Statement by the Spokesperson\n\nChad and Chad and Chad.'), 'TG');
    assert.equal(countryOf('In Togo and in Chad lawyers are at risk. Chad must protect them.'), 'TD');
    assert.equal(countryOf('In Togo and in Chad lawyers are at risk.'), 'TG');
  });

  it('is none that stands in a list of those who join, or of other cases', () => {
    assert.equal(countryOf('Lawyers are at risk in Chad. The EU calls on Chad to protect them. North Macedonia, Albania, Moldova and Albania’s neighbour Montenegro align themselves with this statement; so does Albania.'), 'TD');
    assert.equal(countryOf('Lawyers are at risk in Chad, Togo, Benin and Togo’s neighbour Ghana.'), 'TG');
  });

  it('is none that joins the EU in its title, nor that of an ambassador', () => {
    const text = '\n\nThe missions call on the Guinean authorities to act. They wait for an answer.';
    assert.equal(countryOf(`# Statement of the EU Delegation, Heads of Mission and Norway, a year after the killing of Kofi Osei${text}`), 'GN');
    assert.equal(countryOf(`# EU and Swiss Ambassadors on the killing of Kofi Osei${text}`), 'GN');
    assert.equal(countryOf(`# EU Heads of Mission and the Ambassador of Switzerland on the killing of Kofi Osei${text}`), 'GN');
    assert.equal(countryOf(`# Statement by the EU Delegation on Norway${text}`), 'NO');
  });

  it('is none that a treaty is called after', () => {
    assert.equal(countryOf('# The American Convention on Human Rights must be kept\n\nThe EU calls on Guatemala to release her.'), 'GT');
  });

  it('is none where a town has given a document its name', () => {
    assert.equal(countryOf('# Press freedom day\n\nThe Windhoek Declaration has turned thirty.'), undefined);
    assert.equal(countryOf('# Press freedom day\n\nA declaration of journalists in Windhoek has turned thirty.'), 'NA');
  });

  it('has one name at a time', () => {
    assert.equal(countryOf('Lawyers are at risk in Chad and in Myanmar/Burma. Chad has been told.'), 'TD');
  });
  it('is rather that of those who are asked than one that is spoken of', () => {
    assert.equal(countryOf('War goes on in Ukraine and against Ukraine. The EU urges the Russian authorities to let the observers in, and Moscow to release them.'), 'RU');
    assert.equal(countryOf('Lawyers fled from Togo. The Government of Benin must protect them.'), 'BJ');
  });

  it('is the one from which a report comes, and none whose embassy speaks', () => {
    assert.equal(countryOf('KATHMANDU: The ambassadors of Norway and Japan are concerned, and Norway says so.'), 'NP');
    assert.equal(countryOf('The Embassy of Chad, the Embassy of Ghana and the Ghanaian Embassy follow the trial in Togo.'), 'TG');
  });

  it('is none of several whose missions speak', () => {
    assert.equal(countryOf('The Heads of Mission of Canada, Norway and the United Kingdom join this statement\n\nBeijing, 10 May 2022\n\n## “They follow the trial of the lawyer Wen Lian.”'), 'CN');
    assert.equal(countryOf('The embassies of Canada, Norway and the United Kingdom follow the trial in Togo.'), 'TG');
  });

  it('is none whose government issues the statement, by its title', () => {
    assert.equal(countryOf('# Joint statement by the Foreign Ministers of Brazil, Ghana and Norway on Chad\n\nWe urge Chad to release her.'), 'TD');
    assert.equal(countryOf('---\nlanguage: es\n---\n# Declaración conjunta de los Gobiernos de Costa Rica y Panamá sobre Bolivia\n\nInstamos a que se la libere.'), 'BO');
    assert.equal(countryOf('---\nlanguage: es\n---\n# Comunicado conjunto de Chile y Colombia\n\nLos Gobiernos de Chile y de Colombia ven con inquietud lo que ocurre en Guatemala.'), 'GT');
    assert.equal(countryOf('---\nlanguage: fr\n---\n# Déclaration de la Délégation de l’Union européenne et des ambassades de France et de Suisse au Tchad\n\nNous demandons sa libération.'), 'TD');
    assert.equal(countryOf('---\nlanguage: fr\n---\n# L’ambassadeur de Suisse au Tchad est rappelé\n\nLa Suisse demande sa libération.'), 'TD');
    assert.equal(countryOf('# Statement by the Spokesperson on Chad and Togo\n\nThe EU is concerned.'), 'TD');
  });

  it('has short names too', () => {
    assert.equal(countryOf('The situation of lawyers in the DPRK is grave.'), 'KP');
    assert.equal(countryOf('The situation of lawyers in the DRC is grave.'), 'CD');
  });

  it('is none of those that speak, however many paragraphs before them name nobody', () => {
    const speaking = 'Norway and Canada condemn the arrest of a lawyer in Togo. Norway has told its partners, and Norway will say so.';
    const line = 'The street was quiet, and the shops were closed.';
    for (const lines of [0, 2, 4]) assert.equal(countryOf([...Array.from({ length: lines }, () => line), speaking].join('\n\n')), 'TG', `${lines} paragraphs`);
  });
});
