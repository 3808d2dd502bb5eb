import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* What is asked for others beside the one of the case: with them, by likening, and for somebody else whose case is recalled; and whoever is asked. */

const facts = '# Zambia: Statement by the Spokesperson on the detention of Joseph Phiri\n\nOn 4 March the human rights defender Joseph Phiri was arrested at his home in Lusaka. He has been held without charge since then.';

/** The verdicts on case and situation of a statement on him that goes on with some words. */
function verdicts(words: string): string {
  const { scorecard } = check(`${facts}\n\n${words}\n`);
  return (['case-recommendation', 'situation-recommendation'] as const).map((id) => scorecard.benchmarks.find((benchmark) => benchmark.id === id)?.status).join(', ');
}

function misread(texts: readonly string[], want: string): string[] {
  return texts.flatMap((text) => (verdicts(text) === want ? [] : [`${verdicts(text)}: ${text}`]));
}

const askings = ['The European Union calls on the Zambian authorities to', 'The Zambian authorities must'];

describe('Grid: others beside the case', () => {
  it('asked for with the one of the case', () => {
    const whom = ['Mr Phiri as well as the remaining political prisoners', 'Mr Phiri, like all other political prisoners', 'Mr Phiri and fellow political prisoners', 'Mr Phiri and the dozens of other activists in prison', 'him and all other prisoners of conscience'];
    assert.deepEqual(misread([...askings.flatMap((asking) => whom.map((one) => `${asking} release ${one}.`)), 'Like all other political prisoners, Mr Phiri must be released by the authorities.', 'We demand that Mr Phiri, like all other prisoners of conscience, be released.'], 'met, met'), []);
  });
  it('of the case too', () => {
    const whom = ['Mr Phiri and all the others who were arrested on the same day', 'Mr Phiri and the other persons arrested at his home', 'Mr Phiri and all others arrested in the same raid'];
    assert.deepEqual(misread(askings.flatMap((asking) => whom.map((one) => `${asking} release ${one}.`)), 'met, missing'), []);
  });
  it('somebody else whose case is recalled', () => {
    const asked = 'The European Union calls on the Zambian authorities to release him immediately.';
    const recalled = ['We also urge the authorities to release Sory Camara, who has been held since 2019.', 'I also reiterate the EU’s demand for the release of President Alpha Bah and his wife Hadiza, who have been held without trial since the coup of July 2023.', 'The EU also remains concerned about the lawyer Sory Camara, who was arrested last year, and calls for his release.', 'We call for the release of Sory Camara, in prison for three years.'];
    assert.deepEqual(misread(recalled.map((words) => `${asked}\n\n${words}`), 'met, met'), []);
  });
  it('nobody for whom a pronoun in the singular can stand', () => {
    const between = ['Several other defenders have left the country.', 'Many other journalists have been threatened.'];
    const asks = ['He must be released by the authorities.', 'The EU calls for his immediate release.', 'The EU calls on the authorities to ensure his safety.'];
    assert.deepEqual(misread(between.flatMap((told) => asks.map((ask) => `On 4 March Joseph Phiri was arrested. ${told} ${ask}`)), 'met, missing'), []);
  });
  it('whoever of a State is asked', () => {
    const whoever = ['The Director of Public Prosecutions', 'The DPP', 'The Chief Justice', 'The magistrate', 'The immigration service', 'The Commissioner of Prisons', 'The Department of Justice', 'The Home Secretary', 'The Solicitor General', 'The parole board'];
    assert.deepEqual(misread(whoever.flatMap((one) => [`${one} should release him.`, `${one} must drop the charges against him.`]), 'met, missing'), []);
  });
});
