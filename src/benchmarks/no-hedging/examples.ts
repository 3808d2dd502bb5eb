import type { Example } from '../types.js';

/** A draft of one paragraph. */
function draft(body: string): string {
  return `# Honduras: Statement by the Spokesperson on the trial of Iria Montoro\n\n${body}\n`;
}

/** Examples of `no-hedging`: two good ones, then one a kind. */
export const examples: readonly Example[] = [
  {
    text: draft('The human rights defender Iria Montoro was sentenced to six years in prison on Monday. The European Union calls on the Honduran authorities to release her immediately and unconditionally.'),
    status: 'met',
    findings: [],
  },
  {
    text: draft('We call on the Government to respect the independence of the judiciary. The Minister said that he would “follow the case closely, while respecting the independence of the courts”.'),
    status: 'met',
    findings: [],
  },
  {
    text: draft('While fully respecting the prerogatives of the judiciary, the European Union underlines the right to a fair trial.'),
    status: 'missing',
    findings: ['deference'],
    fixed: draft('The European Union underlines the right to a fair trial.'),
  },
  {
    text: draft('The European Union takes note of the fact that Iria Montoro was sentenced to six years in prison.'),
    status: 'partial',
    findings: ['note-taking'],
  },
  {
    text: draft('The European Union hopes that the Honduran authorities will release Iria Montoro.'),
    status: 'partial',
    findings: ['hope'],
    fixed: draft('The European Union calls on the Honduran authorities to release Iria Montoro.'),
  },
  {
    text: draft('The European Union condemns the verdict and will follow the appeal procedure closely.'),
    status: 'partial',
    findings: ['vague-follow-up'],
  },
  {
    text: draft('Iria Montoro was reportedly denied access to a lawyer of her choice.'),
    status: 'partial',
    findings: ['doubt'],
  },
  {
    text: draft('We call on the authorities, where appropriate, to review the sentence.'),
    status: 'partial',
    findings: ['softener'],
    fixed: draft('We call on the authorities to review the sentence.'),
  },
  {
    text: draft('The European Union regrets the recent incident.'),
    status: 'partial',
    findings: ['euphemism'],
  },
  {
    text: draft('We call on all sides to exercise restraint.'),
    status: 'partial',
    findings: ['false-balance'],
  },
];
