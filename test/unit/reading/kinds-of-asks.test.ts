import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What is asked for, where the words alone could mislead: words that are no ask, verbs that only say that something is to be done, the object that tells more than its verb. */

const kinds = (language: string, text: string): string => readingOf(`---\nlanguage: ${language}\n---\n# Honduras\n\n${text}\n`).reading.recommendations.map(({ ask }) => ask).join(', ');

describe('The kinds of asks', () => {
  const rows = [
    // Words that are no ask.
    ['en', 'The authorities must withdraw their press release on Iria Montoro.', 'other'],
    ['en', 'The EU expects the inquiry to be conducted in accordance with the law.', 'investigate'],
    ['en', 'Citizens should be able to voice their opinions without being punished.', 'respect-rights'],
    // Verbs that only say that something is to be done.
    ['en', 'We call on the authorities to assume their responsibility and investigate this crime.', 'investigate, investigate'],
    ['fr', 'Nous exhortons les autorités à assumer leurs responsabilités et à enquêter sur ces faits.', 'investigate, investigate'],
    ['es', 'Pedimos a las autoridades que asuman su responsabilidad e investiguen estos hechos.', 'investigate, investigate'],
    // What is to be carried out.
    ['en', 'We encourage the Government to implement the reforms that were announced in March.', 'other'],
    ['en', 'The Commission should carry out its mandate fully and independently.', 'other'],
    ['en', 'We urge Honduras to implement the recommendations of the Committee against Torture.', 'respect-rights'],
    ['en', 'We call on all parties to respect the results of the vote.', 'other'],
    // Due form for those held, and for those who did something to them.
    ['en', 'We urge Honduras to bring charges against him in due form.', 'fair-trial'],
    ['en', 'The EU expects her to be treated in full accordance with the rule of law.', 'fair-trial'],
    ['es', 'Es importante que cada amenaza y cada ataque se investiguen.', 'investigate'],
    // Whoever is to be put to death is to live.
    ['en', 'We call on Honduras to halt the execution and to commute the sentence.', 'other, other'],
    ['en', 'We appeal to the President to show clemency.', 'other'],
    // A law that is not to be used, whatever it is used against.
    ['en', 'We call on Honduras to stop invoking the sedition law.', 'law'],
    ['en', 'We urge Honduras to put an end to the use of the Public Order Act.', 'law'],
    ['en', 'Honduras must refrain from applying article 335 against reporters.', 'law'],
    ['en', 'We urge Honduras to use every legal means to protect her.', 'protect'],
    // What was promised is what is asked for.
    ['en', 'We call on Honduras to keep its promise of a transparent, credible, full and impartial investigation.', 'investigate'],
    ['en', 'We call on Honduras to make good on its promise to free all political prisoners.', 'release'],
    ['en', 'We expect the President to keep his word.', 'respect-rights'],
    // Others for whom the same is asked.
    ['en', 'We call for the release of Iria Montoro as well as all citizens detained for exercising their rights.', 'release, release'],
    // Force that is not to be used.
    ['en', 'We call for restraint on all sides.', 'other'],
    ['en', 'Honduras must refrain from using force against protesters.', 'protect'],
    ['en', 'We urge Honduras to lift the sentence against Iria Montoro.', 'drop-charges'],
    ['en', 'We urge Honduras to cooperate with the mission, so that those responsible are held to account.', 'investigate'],
    // Civilians before military courts, and charges that are to be looked into.
    ['en', 'We urge the Government to stop bringing civilians before military courts.', 'fair-trial'],
    ['en', 'We urge the authorities to have the accusations examined promptly and fairly.', 'fair-trial'],
    // Organisations that are branded, and a police that is to hold back.
    ['en', 'We urge the Government to give up the practice of branding organisations as foreign agents.', 'enabling-space'],
    ['en', 'The security forces must act with restraint.', 'protect'],
    ['en', 'We call on all parties to act with restraint.', 'other'],
    ['en', 'We call on Honduras to align its laws and practice with international standards.', 'law'],
    // What is opened again.
    ['en', 'We encourage the Government to reopen the office of the United Nations.', 'other'],
    ['en', 'We encourage the Government to reopen the offices of the association.', 'enabling-space'],
    // A description of the person behind the ask.
    ['fr', 'L’UE attend des autorités la libération sans conditions de M. Ruben Osei, le dernier à être détenu.', 'release'],
  ] as const;
  for (const [language, text, expected] of rows) it(`${language} ${expected}: ${text}`, () => assert.equal(kinds(language, text), expected));
});
