import assert from 'node:assert/strict';
import type { Reading } from '../../../src/reading/types.js';
import { readingOf } from './reading-of.js';

function french(text: string): { reading: Reading; words: ReturnType<typeof readingOf>['words'] } {
  return readingOf(`---\nlanguage: fr\n---\n\n${text}\n`);
}

function asks(text: string): (readonly [words: string, strength: number, addressee: string | undefined])[] {
  const { reading, words } = french(text);
  return reading.recommendations.map((ask) => [words(ask), ask.strength, ask.addressee]);
}

function hedges(text: string): string[] {
  const { reading, words } = french(text);
  return reading.hedges.map((hedge) => `${hedge.kind}: ${words(hedge)}`);
}

function people(text: string): string[] {
  return french(text).reading.people.map(({ name, role }) => `${name}: ${role}`);
}

describe('Reading asks in French', () => {
  const cases: readonly (readonly [string, readonly (readonly [string, number, string | undefined])[]])[] = [
    ['L’UE appelle les autorités à libérer Mme Kone et à abandonner les poursuites.', [['appelle les autorités à libérer Mme Kone', 4, 'authorities'], ['à abandonner les poursuites', 4, 'authorities']]],
    ['Nous attendons du gouvernement qu’il la libère et qu’il lui rende son passeport.', [['attendons du gouvernement qu’il la libère', 3, 'government'], ['qu’il lui rende son passeport', 3, 'government']]],
    ['L’UE appelle à la libération de Mme Kone et à l’ouverture d’une enquête.', [['appelle à la libération de Mme Kone', 4, undefined], ['à l’ouverture d’une enquête', 4, undefined]]],
    ['Le gouvernement a annoncé une loi. L’UE l’encourage à l’adopter.', [['encourage à l’adopter', 2, 'government']]],
    ['Le Togo est instamment prié de ratifier la Convention.', [['prié de ratifier la Convention', 4, 'state']]],
    ['L’UE demande que M. Diop, qui est malade, soit soigné.', [['demande que M. Diop, qui est malade, soit soigné', 4, undefined]]],
    ['L’UE exige la libération de M. Diop.', [['exige la libération de M. Diop', 5, undefined]]],
    // One "que" for several verbs: their subjunctive tells them.
    ['L’UE attend des autorités qu’elles libèrent M. Diop, enquêtent sur les menaces et veillent à sa sécurité.', [['attend des autorités qu’elles libèrent M. Diop', 3, 'authorities'], ['enquêtent sur les menaces', 3, 'authorities'], ['veillent à sa sécurité', 3, 'authorities']]],
    ['L’UE lance un appel aux autorités afin qu’elles le libèrent et pour qu’elles garantissent sa sécurité.', [['lance un appel aux autorités afin qu’elles le libèrent', 4, 'authorities'], ['pour qu’elles garantissent sa sécurité', 4, 'authorities']]],
    ['La présidence enjoint les autorités à libérer M. Diop.', [['enjoint les autorités à libérer M. Diop', 5, 'authorities']]],
    ['Il ne peut y avoir d’impunité pour ce crime.', [['Il ne peut y avoir d’impunité pour ce crime', 3, undefined]]],
    ['Ce crime ne saurait rester impuni.', [['Ce crime ne saurait rester impuni', 5, undefined]]],
    // The call that is repeated has a day of its own, or an aside.
    ['L’UE réitère son appel du 9 janvier visant à suspendre la peine de M. Diop.', [['réitère son appel du 9 janvier visant à suspendre la peine de M. Diop', 4, undefined]]],
    ['L’UE réitère sa demande, formulée le 12 mars, de libérer M. Diop.', [['réitère sa demande, formulée le 12 mars, de libérer M. Diop', 4, undefined]]],
    ['Nous attendons la tenue d’un procès équitable.', [['attendons la tenue d’un procès équitable', 3, undefined]]],
    ['En Chine, nous exhortons les autorités à libérer M. Diop.', [['exhortons les autorités à libérer M. Diop', 4, 'authorities']]],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(asks(text), expected));

  const none = [
    'L’UE avait demandé la libération de M. Diop.',
    'M. Diop est appelé à comparaître demain.',
    'Le verdict doit être rendu le 3 mai.',
    'Sa demande de mise en liberté a été rejetée, et son appel aussi.',
    'La liberté de la presse est garantie.',
    'L’UE et le Togo doivent approfondir leur coopération.',
    'L’UE encourage les défenseurs à poursuivre leur travail.',
    'Les organisations doivent désormais demander une autorisation.',
  ];
  for (const text of none) it(`none in: ${text}`, () => assert.deepEqual(asks(text), []));

  it('splits a list of lines below its asking words', () => {
    assert.deepEqual(asks('Les autorités doivent :\n– annuler la peine ;\n– rendre les passeports.').map(([words]) => words), ['annuler la peine', 'rendre les passeports']);
  });

  it('tells a pronoun before its verb from an article', () => {
    const scopes = (text: string): string[] => french(`M. Ali Diop a été arrêté. ${text}`).reading.recommendations.map(({ scope }) => scope);
    assert.deepEqual(scopes('L’UE appelle les autorités à le protéger.'), ['case']);
    assert.deepEqual(scopes('L’UE appelle les autorités à respecter la loi.'), ['situation']);
  });

  it('reads nonbreaking spaces and marks as plain ones', () => {
    assert.deepEqual(asks('L’UE\u00A0déclare\u202F:\u00A0les autorités doivent libérer Mme\u00A0Kone\u202F; elles doivent enquêter.').map(([, strength]) => strength), [5, 5]);
    assert.deepEqual(asks('Les autorités doivent libérer M.\u00A0Diop\u202F!').map(([, strength]) => strength), [5]);
  });

  it('reads accents that are written as marks of their own', () => {
    assert.deepEqual(asks('Les autorités doivent être libérées.'.normalize('NFD')).length, asks('Les autorités doivent être libérées.').length);
    assert.deepEqual(hedges('L’UE espère la libération de M. Diop.'.normalize('NFD')).length, 1);
  });
});

describe('Reading hedges in French', () => {
  it('takes the conditional of hearsay for doubt, and no other', () => {
    assert.deepEqual(hedges('M. Diop aurait été torturé.'), ['doubt: aurait été']);
    assert.deepEqual(hedges('M. Diop n’aurait jamais dû être arrêté. Les autorités devraient le libérer.'), []);
  });

  it('tells what is believed from what is asked about', () => {
    assert.deepEqual(hedges('Les allégations de torture doivent faire l’objet d’une enquête.'), []);
    assert.equal(hedges('L’UE est préoccupée par les allégations de torture.').length, 1);
  });

  it('finds a condition on what is already known', () => assert.deepEqual(hedges('Si elle était confirmée, cette peine serait un recul.').slice(0, 1), ['doubt: Si elle était confirmée']));

  it('tells a wish from a vow', () => assert.deepEqual(hedges('L’UE appelle de ses vœux un procès équitable.'), ['hope: appelle de ses vœux']));
});

describe('Reading people in French', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['L’avocat tunisien Nabil Chahed a été arrêté à Sfax.', ['Nabil Chahed: defender']],
    ['Le cultivateur de vanille Rakoto est détenu.', ['Rakoto: defender']],
    ['L’UE demande la libération de MM. Ali Kone et Salif Ba.', ['Ali Kone: defender', 'Salif Ba: defender']],
    ['L’ambassadeur de l’Union européenne au Burundi, M. Paul Hayward, a rencontré la famille.', ['Paul Hayward: official']],
    ['Me Bahman Zandieh plaidera demain. Me Fatimata M’Bareck aussi.', ['Bahman Zandieh: other', 'Fatimata M’Bareck: other']],
    ['Né à N’Djamena, Ali N’Diaye milite depuis dix ans.', ['Ali N’Diaye: defender']],
    ['Les droits de l’Homme, la Cour suprême et l’Assemblée nationale.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(people(text), expected));

  it('takes the name right behind an association’s noun for hers', () => {
    assert.deepEqual(people('Mme Awa Kone, membre du réseau Viet Labor, et M. Ali Diop, président de l’association Iteka Rya Bose, détenu depuis mai, ont été condamnés.'), ['Awa Kone: defender', 'Ali Diop: defender']);
  });
});

describe('Reading the term human rights defender in French', () => {
  const forms = ['défenseur des droits de l’homme', 'défenseures des droits humains', 'défenseuse des droits des femmes', 'défenseur·e·s des droits humains', 'défenseurs.ses des droits humains', 'defenseurs des droits de l’Homme', 'défenseurs et défenseuses des droits'];
  for (const form of forms) {
    it(form, () => {
      const { reading, words } = french(`Les ${form} sont menacés.`);
      assert.equal(reading.terms.hrd.length, 1);
      assert.ok(form.startsWith(words(reading.terms.hrd[0] ?? { start: 0, end: 0 }).slice(0, 5)));
    });
  }

  it('is not counsel, nor the institution', () => assert.deepEqual(french('Les droits de la défense sont garantis.').reading.terms.hrd, []));
});
