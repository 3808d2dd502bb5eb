import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Asks that news quotes by the EU's name or from a text, what those near somebody ask, and what is one ask or two. */

const asksOf = (text: string): string[] => {
  const { reading: { recommendations }, words } = readingOf(text);
  return recommendations.map(words);
};

function reads(rows: readonly (readonly [string, readonly string[]])[]): void {
  for (const [text, expected] of rows) it(`${String(expected.length)}: ${text}`, () => assert.deepEqual(asksOf(text), expected));
}

describe('What is quoted by the name of the EU', () => {
  const before = '# EU condemns murder of a lawyer in Togo\n\nThe opposition accuses the police. ';
  reads([
    [`${before}“The Presidency urges the police to look into the murder of Afi Lebu,” Foreign Minister Karl Berg said.`, []],
    [`${before}“The EU urges the courts of Togo to look into the murder of Afi Lebu,” the note read.`, []],
    [`${before}“The EU urges the courts of Togo to look into the murder of Afi Lebu,” the statement read.`, ['urges the courts of Togo to look into the murder of Afi Lebu']],
    [`${before}“The EU renews its call on Togo to look into the murder of Afi Lebu,” the statement read.`, ['renews its call on Togo to look into the murder of Afi Lebu']],
    [`${before}“The EU demands that we free criminals who have killed,” the Minister of Justice told reporters.`, []],
    [`${before}“The EU asked us to free criminals who have killed,” the statement read.`, []],
  ]);
});

describe('Whose text is quoted', () => {
  reads([
    ['# Embassies ask about a lawyer in Togo\n\n“We call on the authorities to search for her,” the statement on Afi Lebu said.', ['call on the authorities to search for her']],
    ['# Embassies ask about a lawyer in Togo\n\n“We call on the authorities to search for her,” the document says.', ['call on the authorities to search for her']],
    ['# Embassies ask about a lawyer in Togo\n\n“We call on the authorities to search for her,” the family of Afi Lebu said.', []],
    // A report whose first words are quoted, and told to have been said.
    ['# EU condemns verdict in Togo\n\n“The European Union condemns the verdict against Kofi Lebu,” Karl Berg, the lead spokesperson of the EU, said.\n\nHe urged Togo to release him.', ['urged Togo to release him']],
    ['# EU condemns verdict in Togo\n\n“The European Union condemns the verdict against Kofi Lebu.”\n\nHe urged Togo to release him.', []],
    ['# EU calls on Togo to respect the press\n\nThe European body urged Togo to free Afi Lebu.', ['calls on Togo to respect the press', 'urged Togo to free Afi Lebu']],
    ['# Murder of an editor in Togo\n\nA Commission official called her fearless. “This crime must be thoroughly investigated,” he added.', ['This crime must be thoroughly investigated']],
    // An embassy that is only a place does not speak.
    ['# Two lawyers arrested outside embassy\n\nKofi Lebu and Afi Agbo were held. “We demand the release of both of them at once,” Lawyers for Justice said.', ['demand the release of both of them at once']],
    ['# Embassy worried about two lawyers in Togo\n\nKofi Lebu and Afi Agbo were held. “We demand the release of both of them at once,” Lawyers for Justice said.', []],
  ]);
});

describe('Who asks, and is not the EU', () => {
  const title = '# EU worried about a lawyer in Togo\n\n';
  reads([
    [`${title}Lebu's wife urges the police to free him.`, []],
    [`${title}Kofi Lebu’s colleagues ask for an inquiry.`, []],
    [`${title}Lebu's brother wants the head of police to be tried.`, []],
    [`${title}The EU's ambassador urges the police to free him.`, ['urges the police to free him']],
    ['# Statement by the Spokesperson on the murder of Afi Lebu\n\nToday we honour Afi Lebu. She continues to encourage others to speak up. She continues to call for justice.', []],
    ['# Statement by the High Representative on the trial of Kofi Lebu\n\nThe High Representative is worried that Mr Lebu was beaten. She continues to call on Togo to free him.', ['call on Togo to free him']],
  ]);
});

describe('What is one ask, and what two', () => {
  const title = '# Statement by the Spokesperson on lawyers in Togo\n\n';
  reads([
    [`${title}The EU calls on Togo for the support and full application of the Declaration.`, ['calls on Togo for the support and full application of the Declaration']],
    [`${title}The EU calls for the speedy adoption and effective implementation of the law.`, ['calls for the speedy adoption and effective implementation of the law']],
    [`${title}The EU calls for her release and full respect of her rights.`, ['calls for her release', 'full respect of her rights']],
    [`${title}The EU calls for the release of Afi Lebu and full respect of the law.`, ['calls for the release of Afi Lebu', 'full respect of the law']],
    // What comes of a passive is no second ask; what those in power are to allow is.
    [`${title}The EU hopes that the matter will be settled, allowing the clinics to work.`, ['hopes that the matter will be settled, allowing the clinics to work']],
    [`${title}The EU calls on Togo to lift the ban, allowing reporters to travel.`, ['calls on Togo to lift the ban', 'allowing reporters to travel']],
    // What those in power are reminded of; what is planned is none.
    [`${title}The EU recalls that the Government of Togo is to respect the press and must guarantee that nobody is silenced.`, ['the Government of Togo is to respect the press', 'must guarantee that nobody is silenced']],
    [`${title}The EU notes that the Government of Togo is to meet the press on Monday.`, []],
  ]);
});

describe('A call that stands beside what is said', () => {
  reads([
    ['# EU worried about a lawyer in Togo\n\nThe EU condemned the raid, with a call to free Afi Lebu.', ['with a call to free Afi Lebu']],
    ['# EU worried about a lawyer in Togo\n\nThe march ended with a call for reforms.', []],
    ['# Statement of the Circle for Open Courts on Togo\n\nWe call for the release of Afi Lebu. The centre also calls for an inquiry into the raid.', ['call for the release of Afi Lebu', 'calls for an inquiry into the raid']],
  ]);
});
