import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Hedges that are a clause rather than a word: what is granted before the criticism, what is judged on a condition, who is said to know; and clauses that only look like them. */

const hedges = (text: string): string[] => readingOf(`# Benin: Statement by the Spokesperson on the arrest of Solange Akoto\n\n${text}\n`).reading.hedges.map(({ kind }) => kind);

describe('Hedges in clauses of their own', () => {
  const found: Readonly<Record<string, readonly string[]>> = {
    softener: [
      'Despite the headway that was made last year, reporters are still afraid.',
      'For all the reforms of these years, the courts take their orders by telephone.',
      'Necessary as security is, it gives nobody the right to beat a prisoner.',
      'Of course, every State has to keep order.',
      'The country has accomplished much since the transition. However, the verdict is unjust.',
      'While much has been achieved, the code on the press is unchanged.',
      'We are acutely aware of the challenges that the north faces.',
      'The EU acknowledges the adoption of a plan for the prisons. However, the verdict is unjust.',
      'However legitimate the aim, this law goes too far.',
      'The verdict is rather harsh.',
      'The accusations are grave, but nobody outside the barracks has seen the evidence.',
      'The EU welcomes that people could vote in peace, but regrets that reporters were kept away.',
      'We are pleased that the ministry has replied, although its replies are short.',
      'With great satisfaction the EU has noted the invitation to the observers. However, they were given no visas.',
      'The EU praises the openness of the Government in these talks, while expressing its concern about the arrests.',
      'We do not underestimate the efforts of the Government, but this verdict is unjust.',
      'The EU offers its full cooperation in the reform of the prisons.',
    ],
    doubt: [
      'If this judgment is carried out, it would be a heavy setback for the country.',
      'Were the decree to stay in force, three radio stations would close.',
      'According to her brother, she has not eaten since Sunday.',
      'There is a real risk that the next hearing will be closed too.',
      'The decree has the potential to empty the newsrooms.',
      'What the lawyers saw gives cause to suppose that she was beaten.',
      'She is in prison for having made public alleged violations of labour rights.',
      'We call on the Government to end night detentions, some of which may amount to enforced disappearance.',
      'Claims that she was beaten on the way are deeply worrying.',
      'We are worried about these night detentions and allegations of beatings.',
    ],
    hope: ['The EU assumes that Ms Akoto will be heard by a judge.', 'We would be glad to see her at home soon.', 'The EU places its confidence in the court of appeal.', 'The EU takes it that a doctor will be let in.', 'We look forward to the report of the commission of inquiry.', 'The EU awaits with great interest the outcome of the appeal.'],
    'vague-follow-up': ['The EU will return to this matter.', 'We will not lose sight of her.', 'The Delegation will keep an eye on the hearing.', 'The Delegation will go on following the case with attention.', 'The EU will assess the situation after the hearing.', 'We have been following with the greatest personal attention the case of Ms Akoto.'],
    deference: ['Mindful of the independence of the courts, the EU asks for a swift trial.', 'It is not the role of the Delegation to judge the evidence.'],
    'note-taking': ['We have further noted the refusal of bail.'],
    'false-balance': ['We urge the soldiers and the students alike to stay calm.'],
  };
  for (const [kind, sentences] of Object.entries(found)) for (const sentence of sentences) it(`finds ${kind}: ${sentence}`, () => assert.ok(hedges(sentence).includes(kind), hedges(sentence).join()));

  for (const sentence of [
    'Despite her failing health, Ms Akoto sleeps on the floor.',
    'Despite repeated promises of reform by her jailers, she was not let out.',
    'According to Amnesty International, sixty people are held in this camp.',
    'According to Article 9 of the Covenant, she has to be brought before a judge.',
    'If convicted, she would face ten years in prison.',
    'The authorities must do their utmost to find her son.',
    'The EU notes that the Covenant prohibits torture.',
    'Diplomats could attend the hearing.',
    'The Spokesperson is saddened and worried to hear that her brother died in his cell.',
    'She was fined on the charge of allegedly “spreading fear”.',
    'The EU has raised the case of Harbour Watch with the ministry.',
    'We call on the Government to let the press work, which is essential if the talks are to succeed.',
    'The accusations are grave and the prison is far away.',
    'She has not given up hope of seeing her son.',
    'Demonstrators could speak freely in front of the ministry.',
    'The EU raised a number of issues with the minister.',
    'We would welcome the views of the Rapporteur on this law.',
    'Media report that the police are treating the case as a theft.',
    'The EU welcomes that people could vote in peace.',
    'The Review has the potential to make a real difference.',
  ]) it(`passes over: ${sentence}`, () => assert.deepEqual(hedges(sentence), []));
});
