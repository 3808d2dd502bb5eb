import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* The same words are for the people of the case in one statement and for the country in another. */

const statements = [
  {
    title: 'Honduras: Declaration by the High Representative one year after the coup',
    first: 'One year ago the army took power.',
    ofCase: [],
    ofSituation: ['We demand the release of all those held in connection with the coup.', 'Those answerable for it must be brought to justice.'],
  },
  {
    title: 'Honduras: Statement by the Spokesperson on the sentencing of Iria Montoro',
    first: 'Iria Montoro was sentenced on Monday.',
    ofCase: ['We call on the authorities to release the lawyers who were arrested with her.', 'We appeal to the President for clemency.', 'Her life must be spared.'],
    ofSituation: [
      'We call on the authorities to release the politicians, journalists and activists who are unjustly detained.',
      'We call on the authorities to end the persecution of the Lencas.',
      'Teachers all over the country are dismissed. We call on the authorities to stop these abuses.',
      'We call on Honduras to fulfil its obligations under the Convention, including to comply with the ruling that requires her release.',
      'We call on the government to start a dialogue that includes all those concerned.',
    ],
  },
  {
    title: 'Statement by the Spokesperson on the elections in Honduras',
    first: 'The EU has taken note of the results. Several candidates were arrested after the vote.',
    ofCase: [
      'We call on the authorities to release those detained.',
      'We call on the authorities to guarantee them a fair trial.',
      'We call on the authorities to investigate these arrests.',
    ],
    ofSituation: ['The EU calls on the government to respect the freedom of the press.'],
  },
  {
    title: 'Honduras: Statement by the Spokesperson on the demonstrations',
    first: 'Hundreds of demonstrators were arrested on Monday.',
    ofCase: [
      'We call on the authorities to release all who are unjustly held.',
      'We expect the government to set free all demonstrators and reporters who are arbitrarily detained.',
      'We call on the authorities to guarantee due process to all who are detained.',
    ],
    ofSituation: ['The authorities must respect freedom of assembly.'],
  },
  {
    title: 'Honduras: Statement by the Spokesperson on the executions announced',
    first: 'Four prisoners will be executed this week.',
    ofCase: ['The EU calls on the authorities to halt all executions that are planned.'],
    ofSituation: ['The EU calls on the authorities to consider a moratorium on the death penalty.'],
  },
  {
    title: 'Honduras: Statement by the Spokesperson on travel bans',
    first: 'Over the last month four journalists were stopped at the airport.',
    ofCase: ['We call on the authorities to lift these bans.', 'We call on the authorities to end these restrictions.'],
    ofSituation: ['The law on emigration forbids much. These restrictions must be lifted.'],
  },
  {
    title: 'Honduras: Statement by the Spokesperson on the arrest of protesters',
    first: 'Several dozen protesters were arrested in the capital on Sunday.',
    ofCase: [
      'We call on the authorities to release all those arrested.',
      'We call on the authorities to release all those detained on Sunday.',
      'We call on the authorities to release the protesters.',
      'All peaceful protesters detained over the weekend must be released.',
      'We call for the release of those still in detention.',
      'The EU urges the authorities to release without delay all persons detained during the demonstrations.',
      'Those detained must have access to lawyers.',
      'The detainees must be brought before a judge.',
      'We call on the authorities to investigate the use of force by the police on Sunday.',
      'Those injured must be given medical care.',
      'We call for these arrests to be investigated.',
    ],
    ofSituation: [
      'The authorities must respect freedom of assembly.',
      'We call on the Government to release all political prisoners.',
      'The authorities must ensure that citizens can demonstrate peacefully.',
    ],
  },
  {
    title: 'Honduras: Statement by the Spokesperson on the arrest of Nadia Okoro',
    first: 'The lawyer Nadia Okoro was arrested on Monday with four of her colleagues.',
    ofCase: [
      'We call on the authorities to release all who are held in connection with this raid, including Tomas Vidal.',
      'We call on the authorities to release all those arrested.',
      'We call on the authorities to release all five lawyers.',
      'We call on the authorities to release the five.',
      'We call on the authorities to release the lawyers.',
      'We call for the release of the lawyer and her colleagues.',
      'We call for the release of the detained lawyers.',
      'We call on the authorities to release those held with her.',
      'We call for the release of all political prisoners, including Ms Okoro.',
      'We call for the release of all human rights defenders who are arbitrarily detained, including Nadia Okoro.',
      'Her colleagues must be released too.',
      'We urge the authorities to put an immediate end to this injustice.',
      'The authorities should reverse their decision.',
      'The decision must be reversed.',
      'We call on the authorities to reconsider their decision.',
      'The authorities must put an end to this persecution.',
      'We call on the authorities to ensure her well-being.',
      'We ask the authorities for clarification of the reasons for the arrest.',
      'We call on the authorities to clarify the legal basis of the detention.',
      'The reasons for her arrest must be made public.',
      'We call on the authorities to provide information on this case.',
      'The case must be handled in full respect of due process.',
      'Due process must be respected.',
      'The EU expects a swift clarification of the matter.',
      'We call on the authorities to respect her freedom of expression.',
      'We call on the authorities to guarantee the rights of the defence.',
      'The rights of the accused must be respected.',
      'Her rights must be respected.',
      'The authorities should uphold the presumption of innocence.',
      'We call on the authorities to guarantee an independent investigation into the circumstances of the arrest.',
      'We call on the authorities to comply with the ruling of the African Court in her case.',
      'We urge the Government to implement the opinion of the Working Group on Arbitrary Detention concerning Ms Okoro.',
      'The three who remain in prison must be freed.',
      'We call for those still held to be freed.',
      'Those who were arrested must be released.',
      'The remaining detainees must be freed.',
      'The others must be released too.',
      'We call on the authorities to release the remaining four.',
      'All of them must be released.',
      'Everyone arrested that day must be released.',
      'We call for the release of all persons arrested in this context.',
      'Each of the detained lawyers must be released.',
      'We call for the release of all those arrested in the same case.',
      'We call for the release of all others arrested with her.',
      'Both women must be freed.',
      'The women should be freed at once.',
      'None of them should be in prison.',
      'They should never have been arrested and should be freed.',
      'Her place is with her children: she must be freed.',
      'The charges against all five should be dropped.',
      'The accused should be acquitted.',
      'We call for an immediate end to the prosecution of the lawyers.',
      'We call on the court to acquit the accused.',
      'The prosecution should withdraw its appeal.',
      'The EU urges the prosecutor to drop the case.',
      'The EU asks that the case be closed.',
      'The case should be closed without delay.',
      'The proceedings must be discontinued.',
      'The travel ban should be lifted.',
      'Her passport must be returned.',
      'The seized equipment should be returned.',
      'Her assets should be unfrozen.',
      'She should be reinstated as a lawyer.',
      'Her licence must be restored.',
      'She must be transferred to a hospital.',
      'We urge the authorities to transfer her to a hospital without delay.',
      'The authorities must end her solitary confinement.',
      'She must be protected from ill-treatment.',
      'The threats must stop.',
      'The attacks on her must stop.',
      'The harassment of Ms Okoro and her family must end.',
      'We expect a swift and thorough investigation.',
      'We call for the results of the inquiry to be published.',
      'The results of the investigation should be made public.',
      'We call for full transparency in this case.',
      'We call for an independent inquiry into the conduct of the police.',
      'The officers involved must be suspended.',
      'The police officers responsible must be prosecuted.',
      'The authorities must explain why she was arrested.',
      'We ask the Government to provide information about her.',
      'The trial must be open to observers.',
      'Observers must be admitted to the trial.',
      'We ask that diplomats be allowed to attend the hearing.',
      'We call on the authorities to allow visits by diplomats.',
      'We ask that diplomats be allowed to visit her in prison.',
      'The EU hopes for an early release.',
      'We hope that the court will take account of her age.',
      'We hope that the appeal court will reconsider.',
      'We would welcome a review of the case.',
      'The EU would welcome clemency.',
    ],
    ofSituation: [
      'We call on the authorities to respect the right of Hondurans to express their views.',
      'We call on the authorities to ensure that all observers can do their work.',
      'We call on the authorities to listen to what their citizens say.',
      'The Special Rapporteur has a mandate, and the authorities should allow her to visit the country.',
      'We call for the release of the more than 400 political prisoners.',
      'We also recall the case of the journalist Idris Bello, and urge that his appeal be heard.',
      'We call for the release of all human rights defenders.',
      'We call on the authorities to release the many other defenders who are in prison.',
      'We call on the authorities to end arbitrary detention.',
      'We call on the authorities to stop the persecution of lawyers.',
      'Lawyers must be able to work without fear.',
      'We call on the authorities to respect freedom of expression.',
      'We call on the Government to uphold the independence of the judiciary.',
      'We call on the authorities to investigate all allegations of torture in prisons.',
      'The law must be changed.',
      'The Government must change course.',
      'The crackdown must stop.',
      'Reprisals against lawyers must stop.',
      'We call for an end to the crackdown on civil society.',
      'The authorities should enter into dialogue with civil society.',
      'Honduras must honour its commitments.',
      'We invite the Government to continue its reforms.',
      'Lawyers must not be punished for defending their clients.',
    ],
  },
  {
    title: 'Honduras: Statement by the Spokesperson on the dissolution of the Okoro Centre',
    first: 'A court ordered the dissolution of the Okoro Centre, a human rights organisation, on Monday.',
    ofCase: [

    ],
    ofSituation: [
      'We call on the authorities to reverse this decision.',
      'We call on the authorities to allow the Centre to continue its work.',
      'The decision should be reviewed.',
      'The EU expects the appeal to be heard in a fair manner.',
      'We call on the Government to respect freedom of association.',
    ],
  },
  {
    title: 'Honduras: Statement by the Spokesperson on the killing of Idris Bello',
    first: 'The journalist Idris Bello was shot dead on Monday.',
    ofCase: [
      'The perpetrators must be brought to justice.',
      'We call for a full investigation into this crime.',
      'The family must be protected.',
      'We expect the authorities to do everything to find those behind this crime.',
      'There must be no impunity for this murder.',
    ],
    ofSituation: [
      'The authorities must protect journalists.',
      'We call on the Government to end impunity for crimes against journalists.',
      'Attacks on journalists must stop.',
      'The Government must take measures to prevent further attacks on journalists.',
    ],
  },
  {
    title: 'HRC 51 - Item 4: General debate',
    first: 'In Honduras, we condemn the arrest of the lawyer Nadia Okoro.',
    ofCase: [
      'We call for her release.',
    ],
    ofSituation: [
      'We urge Egypt to release all political prisoners.',
      'Egypt should end the practice of travel bans.',
    ],
  },
];

for (const { title, first, ofCase, ofSituation } of statements) {
  describe(`What is asked in “${title}”`, () => {
    const scopes = (ask: string): string => readingOf(`# ${title}\n\n${first}\n\n${ask}\n`).reading.recommendations.map(({ scope }) => scope).join(', ');
    for (const ask of ofCase) it(`is for the case: ${ask}`, () => assert.equal(scopes(ask), 'case'));
    for (const ask of ofSituation) it(`is for the country: ${ask}`, () => assert.equal(scopes(ask), 'situation'));
  });
}

describe('An inquiry into abuses, in a statement on people whom nobody names', () => {
  const scopesOf = (text: string): readonly string[] => readingOf(text).reading.recommendations.map(({ scope }) => scope);
  const told = '# Togo: Statement by the Spokesperson on the arrests in Lomé\n\nOn Monday the police arrested dozens of demonstrators in Lomé.';

  it('is the case’s', () => {
    assert.deepEqual(scopesOf(`${told} We call for a full investigation of all cases of alleged wrongdoing by the police.\n`), ['case']);
    assert.deepEqual(scopesOf('---\nlanguage: es\n---\n# Chile: Declaración de la portavoz sobre las muertes en las protestas\n\nLamentamos las muertes de este lunes. Cualquier violación debe ser debidamente investigada.\n'), ['case']);
  });
  it('is the country’s where it is on impunity, on whoever did what, or somebody is named', () => {
    assert.deepEqual(scopesOf(`${told} We call on the authorities to step up the fight against impunity.\n`), ['situation']);
    assert.deepEqual(scopesOf(`${told} We call on the authorities to bring to account everyone who had a part in grave abuses.\n`), ['situation']);
    assert.deepEqual(scopesOf('# Togo: Statement by the Spokesperson on the arrest of Ana Duarte\n\nOn Monday the police arrested the lawyer Ana Duarte. We call for a full investigation of all abuses by the police.\n'), ['situation']);
  });
});
