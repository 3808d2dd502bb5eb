import { type Cell, testGrid } from './asks-grid.js';

/* What stands between and around the parts of an ask in the sentences of declarations: long insertions between two marks, clauses that tell of a law, asks joined in rarer ways. */

const before = '# Togo: Statement by the Spokesperson on the sentencing of Ama Koffi\n\nThe human rights defender Ama Koffi was sentenced to five years in prison on Monday. The European Union is deeply concerned by this sentence.\n\n';

const insertions = [
  ', in line with their obligations under Article 14 of the ICCPR,', ' – as it did in March and again in June –', ' (as stated in the Council conclusions of May 2019)', ', in the light of her state of health and of the opinion of the UN Working Group on Arbitrary Detention,',
  ', as a first step towards national reconciliation,', ', as it has done throughout the proceedings,', ', on the basis of the Convention against Torture, to which Togo is a party,', ', in full compliance with the decision of the ECOWAS Court of 12 May,',
];
const frames = [
  'The EU calls% on the Togolese authorities to release Ms Koffi.', 'The EU calls on the Togolese authorities% to release Ms Koffi.', 'The EU urges% the Government of Togo to release Ms Koffi.', 'The EU calls% for the immediate release of Ms Koffi.', 'The EU would like% to see Ms Koffi released.',
  'The Togolese authorities are% called upon to release Ms Koffi.', 'The Togolese authorities are called upon% to release Ms Koffi.', 'It is% essential that Ms Koffi be released.', 'It is essential% that Ms Koffi be released.', 'It is essential that% Ms Koffi be released.', 'The EU expects that% Ms Koffi will be released.', 'The EU reiterates its call% on the Togolese authorities to release Ms Koffi.',
];
/** What has a comma of its own is not passed over between “It is” and “essential”, nor between “essential” and “that”. */
const misread = new Set(['It is% essential that Ms Koffi be released.', 'It is essential% that Ms Koffi be released.'].map((frame) => frame.replace('%', ', on the basis of the Convention against Torture, to which Togo is a party,')));
const insertedCells: readonly Cell[] = frames.flatMap((frame) => insertions.map((words) => ({ sentence: frame.replace('%', words), expected: ['case release'] })));

const openings = ['The EU is deeply concerned by the sentence', 'The EU condemns the sentence against Ms Koffi', 'The EU regrets that the court rejected the appeal'];
const goingOn: readonly Cell[] = [
  ' and, recalling the opinion of the UN Working Group, which found her detention to be arbitrary, calls for her immediate release.', ' and, in line with the opinion of the Working Group, which found her detention to be arbitrary, urges the authorities to release her.',
  ' and in this context reiterates its call for her release.', ' and would like to stress that Ms Koffi should be released.', ', and joins the UN in calling for her release.', ', adding its voice to those who call for her release.',
].flatMap((rest) => openings.map((opening) => ({ sentence: `${opening}${rest}`, expected: ['case release'] })));

const laws = ['Ms Koffi was convicted under the Law on Public Gatherings', 'She was sentenced on the basis of the 2018 Cyber Security Act'].flatMap((told) => ['which should be repealed.', 'which must be amended without delay.', 'a law that should be repealed.', 'a law which must be brought into line with the ICCPR.'].map((clause) => ({ sentence: `${told}, ${clause}`, expected: ['situation law'] })));

const joined: readonly Cell[] = [
  ...['release Ms Koffi', 'ensure that she has access to a lawyer', 'ensure that Ms Koffi sees a lawyer'].flatMap((first) => [`The authorities must ${first} and repeal the law on public gatherings.`, `We call on the Government to: ${first}; and repeal the law on public gatherings.`, `We call on the Government to (a) ${first} and (b) repeal the law on public gatherings.`]).map((sentence) => ({ sentence, expected: ['case', 'situation law'] })),
  { sentence: 'The EU calls both for the release of Ms Koffi and for the repeal of the law on public gatherings.', expected: ['case release', 'situation law'] },
  { sentence: 'The EU calls for the release of Ms Koffi, whose trial was unfair, and for the repeal of the law on public gatherings.', expected: ['case release', 'situation law'] },
  { sentence: 'The EU calls for the release of Ms Koffi, as have the UN experts, and for the repeal of the law on public gatherings.', expected: ['case release', 'situation law'] },
];

const others: readonly Cell[] = [
  { sentence: 'The Government of Togo, a long-standing partner of the EU, must release Ms Koffi.', expected: ['case release'] },
  { sentence: 'Hence our call for the release of Ms Koffi.', expected: ['case release'] },
  { sentence: 'Hence the EU’s renewed call on the authorities to release Ms Koffi.', expected: ['case release'] },
  { sentence: 'The EU is concerned and, in this context, the Minister of Justice of Togo, who met the Ambassador, calls for her release.', expected: [] },
  { sentence: 'Her lawyers have appealed and, in a letter to the President, which was published on Monday, call for her release.', expected: [] },
  { sentence: 'She needs a permit, a licence that must be renewed each year.', expected: [] },
];

describe('Grids of asks in crooked sentences', () => {
  testGrid('insertions', before, insertedCells, misread);
  testGrid('going on behind what is told', before, goingOn);
  testGrid('laws told of', before, laws);
  testGrid('joined', before, joined);
  testGrid('others', before, others);
});
