import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Those in office who did, asked for or said what is told beside somebody to whom it was done; and those to whom it was done in office. */

const offices = ['the Interior Minister, Ole Berg', 'the mayor of Brest, Ole Berg', 'the Foreign Minister of Belarus, Ole Berg'];

/** Frames with an office, and whoever is concerned in them. */
const frames: Readonly<Record<string, string>> = {
  'At the request of OFFICE, police arrested Delia Shirampari.': 'Delia Shirampari',
  'Following a complaint by OFFICE, Delia Shirampari was arrested.': 'Delia Shirampari',
  'On the orders of OFFICE, Delia Shirampari, a lawyer, was arrested.': 'Delia Shirampari',
  'After a statement by OFFICE, the lawyer Delia Shirampari was detained.': 'Delia Shirampari',
  'Delia Shirampari was arrested in May. On Monday OFFICE, released two others.': 'Delia Shirampari',
  'Delia Shirampari was arrested in May. On Monday OFFICE, fined two newspapers.': 'Delia Shirampari',
  'Delia Shirampari was arrested in May. On Monday OFFICE, detained dozens of critics.': 'Delia Shirampari',
  'On Monday OFFICE, pardoned Delia Shirampari.': 'Delia Shirampari',
  'On Monday OFFICE, sentenced the lawyer Delia Shirampari.': 'Delia Shirampari',
};

/** Others to whom it was done, beside whoever holds an office that is named, or in one. */
const struck: Readonly<Record<string, string>> = {
  'At the request of Governor Ole Berg, Delia Shirampari, a lawyer, was arrested.': 'Delia Shirampari',
  'On the orders of Judge Ole Berg, Delia Shirampari was arrested.': 'Delia Shirampari',
  'Following a complaint by the Minister, Delia Shirampari, a lawyer based in Brest, was arrested.': 'Delia Shirampari',
  'Following threats by the governor, Delia Shirampari, 34, was arrested.': 'Delia Shirampari',
  'Like Senator Ole Berg, Delia Shirampari was arrested.': 'Ole Berg,Delia Shirampari',
  'Days after the mayor, Ole Berg, Delia Shirampari was arrested.': 'Ole Berg,Delia Shirampari',
  'The opposition senator, Ole Berg, jailed ten years ago, must be freed.': 'Ole Berg',
  'The mayor of Brest, Ole Berg, arrested in May, remains in prison.': 'Ole Berg',
  'Prosecutors accused two senators, Ole Berg and Delia Shirampari, of treason.': 'Ole Berg,Delia Shirampari',
  'A court has accused the mayor of Brest, Ole Berg, of corruption.': 'Ole Berg',
  'Delia Shirampari was arrested. Activists had accused Governor Ole Berg of corruption.': 'Delia Shirampari',
  'Police charged lawyer Delia Shirampari and her colleague Ole Berg.': 'Delia Shirampari,Ole Berg',
  'The authorities accused Delia Shirampari and her husband Ole Berg of treason.': 'Delia Shirampari,Ole Berg',
  'Delia Shirampari was arrested. The Ambassador met Delia Shirampari and her husband Ole Berg.': 'Delia Shirampari',
  'Ole Berg, in prison since 2021, remains in prison.': 'Ole Berg',
};

function concernedIn(text: string): string {
  return readingOf(`# Statement on Belarus\n\n${text}\n`).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name).join();
}

describe('People beside offices that act', () => {
  for (const [frame, concerned] of Object.entries(frames)) {
    it(frame, () => {
      for (const office of offices) {
        const text = frame.replace('OFFICE', office);
        assert.equal(concernedIn(text), concerned, text);
      }
    });
  }

  it('takes whoever it befell for concerned, in office or beside one', () => {
    for (const [text, concerned] of Object.entries(struck)) assert.equal(concernedIn(text), concerned, text);
  });
});
