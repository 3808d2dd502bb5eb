import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Asks behind the same pronoun more than once, clauses of one noun, what is regretted, calls that are joined, and whom several words for people mean. */

type Row = readonly [text: string, asks: readonly string[]];

const head = '# Togo: Statement by the Spokesperson on the arrest of Kodjo Amegan\n\nThe lawyer Kodjo Amegan was arrested on Monday.';
const group = '# Togo: Statement by the Spokesperson on the arrest of Kodjo Amegan and others\n\nThe lawyer Kodjo Amegan and five others were arrested on Monday.';
const free = '# Togo: Statement by the Spokesperson on the release of Kodjo Amegan and others\n\nThe lawyer Kodjo Amegan and five others were released on Monday.';
const crowd = '# Togo: Statement by the Spokesperson on the use of force against demonstrators\n\nOn Monday police fired on demonstrators in Lomé. At least ten people died.';

const rows: readonly Row[] = [
  // The pronoun stands for the EU, whatever body the ask before names.
  [`${head} The EU deplores this. It urges Togo to work with the OSCE. It also calls on Togo to free him.`, ['other situation', 'release case']],
  [`${head} The High Representative deplores this. She urges Togo to cooperate with the UN Special Rapporteur. She calls on Togo to free him.`, ['other situation', 'release case']],
  [`${head}\n\nIt urges Togo to cooperate with the UN. It calls on Togo to free him.`, ['other situation', 'release case']],
  [`${head} The EU deplores this. The UN Committee found against Togo. It called on Togo to free him.`, []],
  [`${head} The Heads of Mission are concerned. The attacks on lawyers add to a climate of fear. They call on Togo to free him. They also urge Togo to end the raids.`, ['release case', 'respect-rights case']],
  [`${head} The Heads of Mission are concerned. The arrested lawyers are in danger. They call for help.`, []],
  [`${head} The families are in mourning. The arrests go on. They call for justice.`, []],
  // Two clauses on one noun; two clauses of what is asked.
  [`${head} The EU calls for reforms that are real and that last.`, ['other situation']],
  [`${head} The EU calls on Togo to adopt laws that are clear and that protect everybody.`, ['law situation']],
  [`${head} The EU calls for a trial that is fair and that meets international standards.`, ['fair-trial case']],
  [`${head} The EU calls for an inquiry that is independent and that those responsible be tried.`, ['investigate case', 'investigate case']],
  [`${head} The EU urges Togo to make sure that he is released and that abuses stop.`, ['release case', 'respect-rights situation']],
  [`${head} The EU asks that the law be repealed and that charges be dropped.`, ['law situation', 'drop-charges case']],
  // What is regretted, or known.
  [`${head} The EU regrets that the Mission must leave the country.`, []],
  [`${head} We deplore that his family must live in hiding.`, []],
  [`${head} We are also aware that much needs to be done in criminal justice.`, []],
  [`${head} The EU regrets that the law was adopted and must be repealed.`, ['law situation']],
  [`${head} The EU is concerned about the law, which must be repealed.`, ['law situation']],
  ["# Togo : déclaration du porte-parole\n\nNous sommes conscients que beaucoup doit être fait.", []],
  ['# Perú: declaración del portavoz\n\nSomos conscientes de la situación. La UE lamenta que la Misión debe abandonar el país.', []],
  // Calls of others that are joined, and the best way to honour somebody.
  [`${head} The EU joins those asking for him to be let go at once.`, ['release case']],
  [`${head} The EU joins all those who have called for a review of the law.`, ['law situation']],
  [`${head} Thousands join those calling for his release.`, []],
  ['# Togo: Statement by the Spokesperson on the killing of Kodjo Amegan\n\nThe lawyer Kodjo Amegan was shot dead on Monday. The best way to honour his memory is through a swift and open inquiry.', ['investigate case']],
  [`${head} The best way to honour his work is through education.`, []],
  // What circumstances are hoped to bring.
  [`${head} The EU hopes that the dialogue will continue to mature.`, []],
  [`${head} The EU hopes that the visit will have an impact on the courts.`, []],
  [`${head} The EU hopes that the visit will lead to his release.`, ['release case']],
  // People by what was done to them.
  [`${group} The detained persons should have access to lawyers.`, ['access case']],
  [`${group} The EU calls on Togo to respect the accused persons’ right to a defence.`, ['fair-trial case']],
  [`${group} The EU calls on Togo to protect all the detained persons in its prisons.`, ['protect situation']],
  [`${group} The EU calls on Togo to respect the rights of persons in detention.`, ['respect-rights situation']],
  // Rights that somebody is given by the law.
  [`${head} The EU calls on Togo to see to it that the rights given to him by the Constitution are honoured.`, ['respect-rights case']],
  [`${head} The EU reminds the authorities of their obligations under the Constitution.`, ['respect-rights situation']],
  // Who is let into the country looks at all of it.
  [`${head} The EU encourages Togo to grant the request of the UN Working Group to visit the country.`, ['access situation']],
  [`${head} The EU encourages Togo to allow visits from UN Special Procedures to Togo.`, ['access situation']],
  [`${head} The EU encourages Togo to make a visit of the UN Working Group possible.`, ['access situation']],
  [`${head} The EU calls on Togo to let his family visit him in the country’s main prison.`, ['access case']],
  ["# Togo : déclaration sur l'arrestation de Kodjo Amegan\n\nL'avocat Kodjo Amegan a été arrêté lundi. L'UE appelle le Togo à autoriser la visite du groupe de travail dans le pays.", ['access situation']],
  ['# Perú: declaración sobre la detención de Ana Duarte\n\nLa abogada Ana Duarte fue detenida el lunes. La UE pide a Perú que permita al Grupo de Trabajo visitar el país.', ['access situation']],
  ['# Perú: declaración sobre la detención de Ana Duarte\n\nLa abogada Ana Duarte fue detenida el lunes. La UE pide a Perú que permita a su familia visitarla.', ['access case']],
  // For whom something is expected.
  [`${head} The EU expects Kodjo Amegan to go free immediately.`, ['release case']],
  [`${head} The EU expects Mr Amegan to return home.`, ['other case']],
  [`${head} The EU expects Minister Kofi Mensah to resign.`, ['other situation']],
  // What befalls them is not asked either.
  [`${head} The EU expects his detention to end at once.`, ['release case']],
  [`${head} The EU expects the harassment of lawyers to cease.`, ['respect-rights situation']],
  [`${head} The EU expects the Court to rule soon.`, ['other case']],
  // What is told behind "what" ends before "and".
  [`${head} The EU deplores what happened and calls for an inquiry.`, ['investigate case']],
  [`${head} We regret what was done to him and urge the courts to free him.`, ['release case']],
  [`${head} The EU will follow what happens next and encourage the authorities to review the case.`, ['fair-trial case']],
  [`${head} The EU recalls what Togo has promised and expects it to act.`, ['law situation']],
  [`${head} The EU regrets what the law asks of lawyers and demands of journalists.`, []],
  [`${head} The EU notes what the families want and demand from the State.`, []],
  // A plural without an article behind a passive.
  [`${head} We expect the sentence to be commuted and executions to be suspended.`, ['fair-trial case', 'other situation']],
  [`${head} We expect the law to be repealed, journalists to be protected and political prisoners to be freed.`, ['law situation', 'protect situation', 'release situation']],
  [`${head} We expect the rights of journalists and bloggers to be protected.`, ['respect-rights situation']],
  // What people may do, and who somebody is, go on inside of an ask.
  [`${head} The EU calls on Togo to see to it that people may speak and meet freely.`, ['respect-rights situation']],
  [`${head} The authorities must release Kodjo Amegan, a lawyer being held in secret, along with ten members of his party.`, ['release case']],
  [`${head} The law must not be used against people such as Kodjo Amegan and Ama Mensah, both held since August.`, ['law case']],
  [`${head} The appeal must be fair and transparent with Mr Amegan being given access to his lawyers.`, ['access case']],
  [`${head} The law must be repealed, all charges dropped and the prisoners freed.`, ['law situation', 'drop-charges case', 'release situation']],
  [`${head} We want those responsible punished.`, ['investigate case']],
  // Whoever did something on that day; whoever does such things.
  [`${crowd} The EU calls on the Government to hold to account anyone who used undue force.`, ['investigate case']],
  [`${crowd} The EU calls on the Government to hold to account anyone responsible for the deaths.`, ['investigate case']],
  [`${crowd} The EU calls on Togo to try anyone who attacks journalists.`, ['investigate situation']],
  [`${crowd} The EU calls on Togo to try all who have attacked reporters.`, ['investigate situation']],
  // The guilty, by that word alone.
  [`${crowd} It is essential that the guilty are brought before a judge.`, ['investigate case']],
  [`${crowd} Togo must put the guilty on trial.`, ['investigate case']],
  [`${head} The EU calls on Togo to quash the guilty verdict.`, ['drop-charges case']],
  // What the speaker does besides.
  [`${head} We urge Togo to free him, and take this opportunity to thank the Minister.`, ['release case']],
  [`${head} We ask Togo to free him and wish the country well.`, ['release case']],
  [`${head} The EU urges Togo to free him and takes this opportunity to call for reforms.`, ['release case', 'other situation']],
  // Set free: whoever was.
  [`${free} The EU calls on Togo to restore the rights of those released.`, ['respect-rights case']],
];

describe('Asks behind pronouns and feelings', () => {
  for (const [text, expected] of rows) it(text.split('\n\n').slice(1).join(' '), () => { assert.deepEqual(readingOf(`${text}\n`).reading.recommendations.map(({ ask, scope }) => `${ask} ${scope}`), expected); });
});
