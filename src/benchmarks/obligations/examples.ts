import type { Example } from '../types.js';

function honduras(body: string): string {
  return `# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\n${body}\n`;
}

function china(body: string): string {
  return `# China: Statement by the Spokesperson on the arrest of human rights defender Wu Lanying\n\n${body}\n`;
}

/** Examples of the page on obligations. */
export const examples: readonly Example[] = [
  { text: honduras('Her arrest violates the International Covenant on Civil and Political Rights, which Honduras ratified in 1997.'), status: 'met', findings: [] },
  { text: china('China has signed the ICCPR but not ratified it. The Convention against Torture, to which China has been party since 1988, forbids what was done to her.'), status: 'met', findings: [] },
  { text: china('Her arrest violates China’s obligations under the ICCPR.'), status: 'missing', findings: ['signed-only'] },
  { text: honduras('Honduras, a State party to the ICCPR since 1992, must release her.'), status: 'partial', findings: ['wrong-year'] },
  { text: honduras('Honduras must act in line with its international obligations.'), status: 'partial', findings: ['general'] },
  { text: honduras('Everybody has the right to speak, as the Universal Declaration of Human Rights says.'), status: 'partial', findings: ['standard'] },
  { text: honduras('We call on the authorities to release her.'), status: 'missing', findings: ['missing'] },
  { text: '# Statement by the Spokesperson on Human Rights Day\n\nHuman rights belong to everybody.\n', status: 'not-applicable', findings: [] },
];
