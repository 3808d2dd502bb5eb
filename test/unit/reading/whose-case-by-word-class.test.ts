import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const scopesOf = (text: string): string => readingOf(text).reading.recommendations.map(({ scope }) => scope).join(' ');
const rolesOf = (text: string): string => readingOf(text).reading.people.map(({ name, role }) => `${name}: ${role}`).join(', ');

const killed = (asked: string): string => scopesOf(`# Kenya: Statement by the Spokesperson on the killing of Peter Mwangi\n\nOn 3 May Peter Mwangi was shot dead at his home. ${asked}\n`);
const held = (asked: string): string => scopesOf(`# Djibouti: Statement on the house arrest of Mr Abdi Waberi\n\nOn 3 May the unionist Abdi Waberi was put under house arrest. ${asked}\n`);

describe('Those who did what a statement tells of', () => {
  it('are of the case, by a clause that points to the deed', () => {
    assert.equal(killed('We call on the police to arrest everyone who had a hand in this cowardly attack.'), 'case');
    assert.equal(killed('We urge Kenya to hold an inquiry that finds all who took part in this murder.'), 'case');
    assert.equal(killed('Anyone found guilty must be punished.'), 'case');
    assert.equal(killed('We urge Kenya to bring to account everyone who had a part in grave abuses.'), 'situation');
  });
});

describe('Those who are in power', () => {
  it('are no people at large for whom something is asked', () => {
    assert.equal(killed('Those who govern the country must guarantee the safety of his widow.'), 'case');
    assert.equal(killed('Those who lead protests must be protected.'), 'situation');
  });
});

describe('A measure that an ask does not describe', () => {
  const freed = (asked: string): string => scopesOf(`# Belarus: Statement on the release of Vera Lis\n\nThe EU welcomes the release of the lawyer Vera Lis on bail. ${asked}\n`);

  it('was laid on the person told of', () => {
    assert.equal(freed('We call on the authorities to waive the conditions attached to it.'), 'case');
    assert.equal(freed('We call on the authorities to lift the restrictions.'), 'case');
    assert.equal(freed('We call on the authorities to lift the ban on rallies.'), 'situation');
    assert.equal(scopesOf('# Belarus: Statement on the release of Vera Lis\n\nThe EU welcomes the release of the lawyer Vera Lis. Her organisation may not open its doors. We call on the authorities to lift the restrictions.\n'), 'situation');
  });
});

describe('The occasion of an ask, and what somebody had to do with it', () => {
  it('do not tell for whom it is', () => {
    assert.equal(killed('We call on the Government to protect all activists after the killing of Peter Mwangi.'), 'situation');
    assert.equal(killed('We call on Kenya to resume the talks on dams, for which Mr Mwangi had campaigned.'), 'situation');
    assert.equal(killed('We call on Kenya to protect the relatives of Mr Mwangi after his funeral.'), 'case');
  });
});

describe('People by what was done to them', () => {
  it('are others than the one person whom a statement tells of', () => {
    assert.equal(held('We call on the authorities to release the teachers and union members arrested last week.'), 'situation');
    assert.equal(held('We call on the authorities to release the teachers arrested with him.'), 'case');
  });
  it('are those of a case in which nobody is named', () => {
    assert.equal(scopesOf('# Zimbabwe: Statement on the arrests in Harare\n\nOn Monday the police arrested students. We call on the authorities to free detained students.\n'), 'case');
  });
});

describe('What a country lives by', () => {
  it('is asked for the country', () => {
    const arrested = (asked: string): string => scopesOf(`# Sudan: Statement on the arrests in Khartoum\n\nOn Monday soldiers arrested ministers and journalists. ${asked}\n`);
    assert.equal(arrested('We call on the army to free those arrested, to restore the telephone networks and to return to the constitutional order.'), 'case situation situation');
    assert.equal(arrested('We call on the court to revoke the order.'), 'case');
    assert.equal(killed('We urge Kenya to comply with the Covenants, both of which it has ratified.'), 'situation');
  });
});

describe('Other deeds beside the one of the case', () => {
  const forOthers = (asked: string): boolean => readingOf(`# Colombia: Statement on the killing of Luis Cuesta\n\nLuis Cuesta was killed on Monday. ${asked}\n`).reading.recommendations.some(({ namesOthers }) => namesOthers);

  it('are asked about too', () => {
    assert.ok(forOthers('We call on the Prosecutor to investigate this murder and every other attack on leaders.'));
    assert.ok(forOthers('We call on the Prosecutor to clear up this crime and all similar crimes.'));
    assert.ok(!forOthers('We call on the Prosecutor to investigate this murder and the earlier attacks on him.'));
  });
});

describe('People beside those concerned', () => {
  it('are told by an office, a post of their own, or a relative’s sex', () => {
    assert.equal(rolesOf('# Liberia: Statement on the arrest of Varney Sackie\n\nVarney Sackie was arrested. We call on the police to free Varney Sackie, and for Chairman Alphonso Kollie to make sure that journalists can work.'), 'Varney Sackie: defender, Alphonso Kollie: official');
    assert.equal(rolesOf('# Algeria: Statement on the sentencing of Karim Ouali\n\nKarim Ouali was sentenced. I firmly condemn this sentence. — Pia Lindroos (@PiaLindroos) November 14, 2024'), 'Karim Ouali: defender, Pia Lindroos: official');
    assert.equal(rolesOf('# Azerbaijan: Statement on the death of Elnur Hasanov\n\nElnur Hasanov has died in prison. His wife, Leyla Hasanova, was told of it.\n\nWe call for the release of Mr Hasanov’s body.'), 'Elnur Hasanov: defender, Leyla Hasanova: other');
    assert.equal(rolesOf('# Uganda: Statement on the death of Moses Okello\n\nMoses Okello has died in prison. His wife, Grace Okello, was told of it.\n\nWe call for the release of Mr Okello’s body.'), 'Moses Okello: defender, Grace Okello: other');
  });
});
