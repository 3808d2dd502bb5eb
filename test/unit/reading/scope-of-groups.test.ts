import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const title = '# Togo: Statement by the Spokesperson on the sentencing of Ana Duarte\n\n';
const held = 'The human rights defender Ms Ana Duarte was sentenced to four years in prison on Monday.';
const scopesIn = (text: string, before = held): readonly string[] => readingOf(`${title}${before} ${text}`).reading.recommendations.map(({ scope }) => scope);

describe('Whose case an ask is: groups, culprits and purposes', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    // What an inquiry is for widens nothing.
    ['A full inquiry is indispensable, so that all those guilty can be tried.', ['case']],
    ['We urge the authorities to open an investigation, so that everyone responsible is brought before a court.', ['case']],
    // Others who are held, and those of the case.
    ['We call on Togo to release those held arbitrarily for taking part in the march.', ['situation']],
    ['We call on Togo to release those arrested with her.', ['case']],
    ['Togo needs to free everybody who is held without a legal basis.', ['situation']],
    ['We call for the release of the political prisoners who remain in jail.', ['situation']],
    ['We ask the Government to guarantee the safety of those targeted.', ['case']],
    ['We call on the Government to protect the rights of all workers, including the two union leaders.', ['case']],
    ['We call on Togo to uphold the rights of all, including the two former Members of Parliament.', ['case']],
    ['We call on Togo to let the three councillors return to their seats.', ['case']],
    ['We call on Togo to listen to the two main parties.', ['situation']],
    // What is done to them.
    ['This cruel punishment must be stopped at once.', ['case']],
    ['We expect the death sentences in Togo to be commuted and a moratorium introduced.', ['case', 'situation']],
    ['We expect her sentence to be commuted and a moratorium to be introduced.', ['case', 'situation']],
    // Whoever else is asked, behind what is called for.
    ['We call for her release and on the authorities to respect the freedom of assembly.', ['case', 'situation']],
    // Those who did it.
    ['All cases of torture must be investigated and the perpetrators must be held to account.', ['situation', 'situation']],
    ['This attack must be investigated and the perpetrators must be held to account.', ['case', 'case']],
    // Inquiries by what they are into.
    ['We call for the full investigation of all alleged violations of human rights.', ['situation']],
    ['We call for thorough investigations into all the recent deaths of activists.', ['case']],
    ['We call on the authorities to investigate these as well as other cases of violence.', ['case']],
    ['We call on the authorities to condemn these incidents publicly.', ['case']],
    ['The authorities should act on all outstanding cases.', ['situation']],
    ['Togo should review the cases of those held without charge.', ['situation']],
    // Those who are to act.
    ['All those concerned need to create the conditions for an inclusive dialogue.', ['situation']],
    ['We urge all political actors to settle their differences through dialogue.', ['situation']],
    ['We call on Togo to respect the guarantees of a fair trial.', ['situation']],
    ['We call on Togo to put an end to excessively long pre-trial detention.', ['situation']],
    // What opens a sentence, what may happen yet, what goes on with its subject.
    ['Beyond these cases Togo needs to free everybody who is held without a legal basis.', ['situation']],
    ['Such acts must not be repeated.', ['situation']],
    ['The negative trend of which these and other recent verdicts are examples should be reversed.', ['situation']],
    ['All prisoners of conscience should be released immediately or brought before a court.', ['situation', 'situation']],
  ];
  for (const [text, expected] of rows) it(`${expected.join(', ')}: ${text}`, () => assert.deepEqual(scopesIn(text), expected));

  it('takes those named in a statement on many things for examples of a group, and what is asked before anybody is named for the country', () => {
    const asks = readingOf('# HRC60 - EU Statement - Item 4: Human rights situations\n\nThe EU calls for an independent inquiry into the protests of May. We urge Togo to release all political prisoners, including Ana Duarte.\n\nWe urge Ghana to release Kofi Mensah.').reading.recommendations;
    assert.deepEqual(asks.map(({ scope }) => scope), ['situation', 'situation', 'case']);
  });
});
