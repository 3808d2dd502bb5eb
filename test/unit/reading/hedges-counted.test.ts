import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What the codebook's owner counts as a hedge in real statements and what not, class by class; sentences and people are invented. */

const hedges = (text: string): string[] => readingOf(`# Honduras: Statement by the Spokesperson on recent developments\n\n${text}\n`).reading.hedges.map(({ kind }) => kind);

describe('Hedges as they are counted', () => {
  const counted: readonly (readonly [string, readonly string[]])[] = [
    ['According to the Institute for Open Justice, the five lawyers were arbitrarily arrested.', ['doubt']],
    ['The Delegation regrets that the doors stayed shut as it might raise questions about how the trial was held.', ['doubt']],
    ['We regret that order that may cast doubt on the fairness of the trial.', ['doubt']],
    ['The EU has followed closely the trial of Ms Nadia Okoro.', ['vague-follow-up']],
    ['The EU has closely followed the trial, and two diplomats were in court.', ['vague-follow-up']],
    ['The EU acknowledges the swift resolution of this regrettable incident.', ['softener', 'euphemism']],
    ['Should the verdict be appealed, the hearing must be public.', ['softener']],
    ['The Delegation learned about the arrest of Ms Nadia Okoro from her lawyer.', ['note-taking']],
    ['We call on the authorities to end any reported ill-treatment of detainees.', ['doubt']],
    ['Ms Nadia Okoro was arrested after reporting on alleged abuses.', ['doubt']],
    ['The bill has provisions that can restrict the work of associations.', ['doubt']],
    ['The EU reiterates its readiness to continue to work with Honduras.', ['softener']],
    ['The EU stands ready to work with the Government on this reform.', ['softener']],
    ['The EU commends the police for its patience so far. It is concerned about the arrests of Monday.', ['softener']],
    ['We are pleased to see that the ministry has cooperated, although two files are missing.', ['softener']],
    ['The EU praises the efforts of the Government. Much was done in the courts. However, nobody was heard.', ['softener']],
    ['We have received reports that Ms Nadia Okoro was allegedly beaten.', ['doubt']],
    ['The EU is following the events in the north, including the decree on assembly, with grave concern.', ['vague-follow-up']],
    ['The EU will continue to engage with the Government.', ['softener']],
    ['We welcome the call of the President for a swift inquiry. However, nobody has been charged.', ['softener']],
    ['We understand that he had been beaten.', ['note-taking']],
    ["The Delegation condemns yesterday's events.", ['euphemism']],
    ['The EU remains open to a dialogue with the Government.', ['softener']],
    ['Such cases are regularly discussed in the framework of the political dialogue.', ['softener']],
    ['Freedom of the press remains a key priority in our relations with Honduras.', ['softener']],
    ['We are glad to learn that her family could attend. However, the sentence is harsh.', ['softener']],
    ['Acknowledging the judicial process and recognising the sovereign right of Honduras to try its citizens, the EU regrets the verdict.', ['deference']],
    ['The Head of Delegation would like to remind the Government of its obligations.', ['softener']],
    ['This verdict adds to the impression that the courts are not free.', ['doubt']],
    ['We note with regret that the appeal was dismissed.', ['note-taking']],
    ['While the EU welcomes the release of Ms Nadia Okoro, it is concerned about the others.', ['softener']],
    ['While we note reports that Ms Nadia Okoro was beaten, nobody has said so in court.', ['softener']],
    ['She signed a confession, and was allegedly beaten until she did.', ['doubt']],
  ];
  for (const [text, kinds] of counted) it(`counts ${kinds.join()}: ${text}`, () => assert.deepEqual(hedges(text), kinds));

  for (const [text, kind] of [
    ['The EU has received alarming reports regarding the beating of Ms Nadia Okoro. If verified, they tell of a serious crime.', 'doubt'],
    ['We note with concern that Ms Nadia Okoro reportedly lost an eye.', 'note-taking'],
    ['We monitor closely and with concern recent reports of arrests.', 'vague-follow-up'],
    ['We also note with concern that two lawyers were reportedly threatened. We are also aware of numerous arrests.', 'note-taking'],
    ['The arrest of critics such as Professor Adan Rivas risks deepening the crisis.', 'doubt'],
  ] as const) it(`counts once what is doubted once: ${text}`, () => assert.deepEqual(hedges(text), [kind]));

  for (const text of [
    'Critics such as Mr Adan Rivas risk long years in prison.',
    'Mr Adan Rivas hopes that he will see his children soon.',
    'Ms Okoro has been informed of the charges.',
    'The EU stands ready to support the Government in this reform.',
    'The EU is ready to assist the authorities.',
    'We commend the police for its patience. The march ended without a single arrest.',
    'We call on all parties to resume the talks of last spring.',
    'The EU noted several shortcomings in the trial.',
    'Mindful of the upcoming elections, the EU expresses serious concern about the arrest of Ms Nadia Okoro.',
    'The authorities must investigate any reported ill-treatment of detainees.',
    'Ms Nadia Okoro reported torture to the prosecutor.',
    'The EU calls on all stakeholders to work together for free elections.',
    'Responding to reports that the trial will open on Monday, the Spokesperson made this statement.',
    'The bill, if adopted, would contradict the Constitution.',
    'Mr Adan Rivas was arrested after a song in which he allegedly insulted the President.',
    'His conviction rests on messages that he had allegedly sent to a reporter.',
    'According to the national press, the Spokesperson condemned the arrest.',
    'The EU commends Norway and Switzerland for their efforts.',
    'We commend Italy for its efforts to host the talks.',
    'The rights of the defence were not fully respected.',
    'Noting that Ms Nadia Okoro has devoted her life to the rights of miners, the EU calls for her release.',
    'This decision might lead to more arrests.',
    'There are many reports of torture. They must be investigated by an independent body.',
    'The Delegation has learned with relief of the release of Ms Nadia Okoro.',
    'The EU remains committed to civil society in Honduras.',
    'The EU stands ready to support civil society in Honduras.',
    'We welcome the call of the President for a swift inquiry.',
    'The new code is a step in the right direction.',
    'As noted in the report of the observers, the doors were closed.',
    'According to prison records, she was moved in May.',
    'The verdict raises serious questions as to whether the court is independent.',
    'In view of the difficult situation of her children, we call for her release.',
    'The trial had several shortcomings.',
  ]) it(`counts none: ${text}`, () => assert.deepEqual(hedges(text), []));
});
