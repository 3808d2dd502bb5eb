import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Organisations whose names are made of any words: those that open a sentence and condemn, call or urge, and those that are named for what they are for. */

const people = (text: string): string[] => readingOf(text).reading.people.map(({ name, role }) => `${name} (${role})`).sort();
const told = (text: string): string[] => people(`# Statement on Kemal Aydin\n\n${text} Kemal Aydin was jailed in May.\n`);

describe('Organisations that open a sentence', () => {
  const concerned = 'Kemal Aydin (defender)';
  const rows: readonly (readonly [string, readonly string[]])[] = [
    // Beside one whose words tell that it is an organisation.
    ['Bright Anvil and Lawyers Beyond strongly condemn his arrest.', []],
    ['Bright Anvil, Silent Tide and Lawyers Beyond are deeply worried about him.', []],
    ['Lawyers Beyond and Bright Anvil urge Turkey to free him.', []],
    ['Bright Anvil and Lawyers Beyond condemn his arrest. He was helped by Bright Anvil.', []],
    // By what they say alone: nobody whom the statement is about.
    ['Bright Anvil strongly condemns his arrest.', ['Bright Anvil (official)']],
    ['Bright Anvil and Silent Tide call on Turkey to free him.', ['Bright Anvil (official)', 'Silent Tide (official)']],
    // People to whom something was done, or who speak of what was done to them.
    ['Elif Kaya and Deniz Acar condemn his arrest. Elif Kaya and Deniz Acar were arrested with him.', ['Elif Kaya (defender)', 'Deniz Acar (defender)']],
    ['In Hong Kong, Li Meiling awaits trial.', ['Li Meiling (defender)']],
    ['Elif Kaya awaits trial.', ['Elif Kaya (defender)']],
    // What an organisation is for.
    ['He is a member of the Union for a Just Homeland.', []],
    ['He chairs the Alliance for an Open Anatolia.', []],
  ];
  for (const [text, others] of rows) it(text, () => assert.deepEqual(told(text), [concerned, ...others].sort()));

  it('in French and Spanish', () => {
    assert.deepEqual(people('# Déclaration sur M. Kemal Aydin\n\nRive Claire et Avocats Sans Rivages condamnent fermement l’arrestation de M. Kemal Aydin et demandent sa libération. Il dirige l’Union pour un Pays Juste.\n'), [concerned]);
    assert.deepEqual(people('# Declaración sobre el Sr. Kemal Aydin\n\nPuerto Claro y Abogados Sin Orillas condenan firmemente la detención del Sr. Kemal Aydin y piden su libertad. Dirige la Unión para un País Justo.\n'), [concerned]);
  });
});
