import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

describe('An inquiry into abuses, in a statement on people whom nobody names', () => {
  const scopesOf = (text: string): readonly string[] => readingOf(text).reading.recommendations.map(({ scope }) => scope);
  const told = '# Togo: Statement by the Spokesperson on the arrests in Lomé\n\nOn Monday the police arrested dozens of demonstrators in Lomé.';

  it('is the case’s', () => {
    assert.deepEqual(scopesOf(`${told} We call for a full investigation of all cases of alleged wrongdoing by the police.\n`), ['case']);
    assert.deepEqual(scopesOf('---\nlanguage: es\n---\n# Chile: Declaración de la portavoz sobre las muertes en las protestas\n\nLamentamos las muertes de este lunes. Cualquier violación debe ser debidamente investigada.\n'), ['case']);
  });
  it('is the case’s where nobody is to go unpunished for what was told', () => {
    const killed = '# Togo: Statement by the Spokesperson on the protests\n\nOn Monday the police killed eight demonstrators in Lomé.';
    assert.deepEqual(scopesOf(`${killed} There must be no impunity for the many cases in which the police fired.\n`), ['case']);
    assert.deepEqual(scopesOf(`${killed} There must be no impunity for the killings of demonstrators.\n`), ['case']);
    assert.deepEqual(scopesOf(`${killed} There must be no impunity for crimes against journalists.\n`), ['situation']);
  });
  it('is the country’s where it is on impunity, on whoever did what, or somebody is named', () => {
    assert.deepEqual(scopesOf(`${told} We call on the authorities to step up the fight against impunity.\n`), ['situation']);
    assert.deepEqual(scopesOf(`${told} We call on the authorities to bring to account everyone who had a part in grave abuses.\n`), ['situation']);
    assert.deepEqual(scopesOf('# Togo: Statement by the Spokesperson on the arrest of Ana Duarte\n\nOn Monday the police arrested the lawyer Ana Duarte. We call for a full investigation of all abuses by the police.\n'), ['situation']);
  });
});

describe('To act, and to do something', () => {
  const askedIn = (text: string): number => readingOf(`---\nlanguage: es\n---\n# Panamá: Declaración de la portavoz\n\n${text}\n`).reading.recommendations.length;

  it('is one ask', () => {
    assert.equal(askedIn('La UE confía en que las instituciones actúen e investiguen los abusos.'), 1);
    assert.equal(askedIn('La UE confía en que las instituciones deroguen la ley e investiguen los abusos.'), 2);
  });
});
