import { capitalized } from './capitalized.js';
import type { Clauses } from './clauses.js';

/** Clauses in English. */
export const english: Clauses = {
  legitimacy: [
    'The human rights work of [NAME] is peaceful and legitimate, and nobody may be punished for it.',
    'Human rights defenders do peaceful and legitimate work that every society needs, and nobody may be punished for it.',
  ],
  dueProcess: [
    'The authorities have denied due process to [NAME]: [WHAT WAS DENIED].',
    'The authorities have denied [NAME] access to a lawyer of their own choice since [DATE].',
  ],
  observation: [
    'EU diplomats attended the hearing on [DATE] and saw [WHAT THEY SAW].',
    'EU diplomats asked to attend the hearing on [DATE] and were denied access to the courtroom.',
  ],
  lawHarm: ['The law restricts the work of human rights defenders and of civil society: it [WHAT IT FORBIDS].'],
  policy: {
    women: 'Women human rights defenders face violence of a kind of its own; the EU’s Gender Action Plan commits us to stand by them.',
    lgbti: 'Those who defend the rights of LGBTI persons face risks of their own; the EU’s LGBTI Guidelines commit us to stand by them.',
    indigenous: 'Those who defend the rights of Indigenous peoples face risks of their own; the EU’s Council Conclusions on Indigenous Peoples commit us to stand by them.',
    land: 'Those who defend land and environment face risks of their own; the UN Guiding Principles on Business and Human Rights bind States and companies to respect their rights.',
  },
  guidelines: ['The EU acts by its Guidelines on Human Rights Defenders; the human rights focal point of the Delegation can be reached at [ADDRESS].'],
  nextSteps: {
    meeting: 'The European Union will request a meeting with [MINISTER] about this case before [DEADLINE].',
    visit: 'The European Union will request a visit to [NAME] in detention.',
    dialogue: 'The European Union will raise this case at [NEXT DIALOGUE] on [DATE OF THE DIALOGUE].',
    council: 'The European Union will raise this case at the United Nations Human Rights Council in [MONTH].',
  },
  openCases: 'The European Union reiterates its call for the immediate and unconditional release of [NAME].',
  openCasesAndOthers: 'The European Union reiterates its call for the immediate and unconditional release of [NAME] and of all other human rights defenders who are held for their work.',
  concerned: (names, count) => `Among those concerned ${count > 1 ? 'are' : 'is'} ${names}.`,
  lawNamed: 'The law in question is the [TITLE OF THE LAW].',
  treaties: {
    authorities: 'the authorities',
    bound: (authorities, { name }, since) => `${capitalized(authorities)} are bound by the ${name}, to which their country has been a State party since ${since}.`,
    inParticular: ({ name }) => `in particular the ${name}`,
    belongsToObligations: /^\s+(?:of|on|for|under|(?:and|or) (?:human|rights|obligations?|commitments?|standards|norms|duties|principles|law))\b|^, including\b/iu,
    articles: [],
    signatory: [[/^(?:obligations?|duties|duty|commitments?)\b.*\bunder$/iu, 'commitments as a signatory to'], [/^(?:a )?(?:(?:state|states) )?party to$/iu, 'signatory to'], [/^(?:signed and )?ratified$/iu, 'signed']],
  },
};
