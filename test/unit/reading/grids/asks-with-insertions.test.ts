import { type Cell, testGrid } from './asks-grid.js';

/* What is put in between whoever asks, the words that ask, and whoever is asked: "are, once more, called upon to". */

interface Frames {
  readonly before: string;
  /** Sentences in which `%` stands where something may be put in. */
  readonly sentences: readonly string[];
  readonly insertions: readonly string[];
}

const english: Frames = {
  before: '# Zambia: Statement by the Spokesperson on the sentencing of Nadia Okoro\n\nThe human rights defender Nadia Okoro was sentenced to five years in prison on Monday. The European Union is deeply concerned by this sentence.\n\n',
  sentences: [
    'The EU calls % on the authorities to release her.', 'The EU calls % for her release.', 'The EU % urges the authorities to release her.', 'The EU appeals % to the Government to release her.', 'The EU reiterates % its call on the authorities to release her.', 'The EU insists % that the authorities release her.',
    'The EU would % like to see the authorities release her.', 'The EU looks % to the authorities to release her.', 'The authorities are % called upon to release her.', 'The authorities are % urged to release her.', 'The authorities are % requested to release her.', 'The Government is % invited to release her.', 'The Government is % expected to release her.',
    'The authorities must % release her.', 'The Government should % release her.', 'The authorities need % to release her.',
  ],
  insertions: ['also', 'therefore', 'once again', 'once more', ', once more,', ', in this context,', ', together with its partners,', ', as a matter of urgency,'],
};

const french: Frames = {
  before: '# Zambie : Déclaration de la porte-parole sur la condamnation de Nadia Okoro\n\nLa défenseure des droits humains Nadia Okoro a été condamnée lundi à cinq ans de prison. L’Union européenne est vivement préoccupée par cette condamnation.\n\n',
  sentences: ['L’UE appelle % les autorités à la libérer.', 'L’UE exhorte % le gouvernement à la libérer.', 'L’UE demande % aux autorités de la libérer.', 'L’UE rappelle % aux autorités leur obligation de la libérer.', 'Il appartient % aux autorités de la libérer.', 'Il incombe % au gouvernement de la libérer.', 'Les autorités sont % appelées à la libérer.'],
  insertions: ['également', 'par conséquent', 'une nouvelle fois', 'de nouveau', ', une fois encore,', ', dans ce contexte,'],
};

const spanish: Frames = {
  before: '# Zambia: Declaración de la portavoz sobre la condena de Nadia Okoro\n\nLa defensora de los derechos humanos Nadia Okoro fue condenada el lunes a cinco años de prisión. La Unión Europea está profundamente preocupada por esta condena.\n\n',
  sentences: ['La UE insta % a las autoridades a liberarla.', 'La UE pide % a las autoridades que la liberen.', 'La UE exhorta % al Gobierno a liberarla.', 'La UE recuerda % a las autoridades su obligación de liberarla.', 'Corresponde % a las autoridades liberarla.'],
  insertions: ['también', 'además', 'una vez más', 'de nuevo', 'por tanto', ', una vez más,', ', en este contexto,'],
};

const cells = ({ sentences, insertions }: Frames): Cell[] => sentences.flatMap((sentence) => insertions.map((words) => ({ sentence: sentence.replace(' %', words.startsWith(',') ? words : ` ${words}`), expected: ['case release'] })));

/** With how many words one can call on somebody. */
const ways: readonly Cell[] = [
  'would urge', 'would like to call on', 'wishes to encourage', 'takes this opportunity to call on', 'feels compelled to call on', 'cannot but call on', 'has to call on', 'does not cease to call on', 'will not cease to call on', 'joins UN experts in urging', 'adds its voice to those calling on', 'makes an urgent appeal to', 'addresses an urgent appeal to',
  'sends an appeal to', 'reissues its call on', 'recalls its call on', 'stands by its call on', 'reiterates its long-standing call on', 'beseeches', 'goes on urging', 'is again calling upon',
].map((words) => ({ sentence: `The EU ${words} the Zambian authorities to release Ms Okoro.`, expected: ['case release'] }));

/** Two insertions in a row, one of them between marks. */
const twofold: readonly Cell[] = [
  { sentence: 'The EU calls once more, in the strongest terms, for her release.', expected: ['case release'] },
  { sentence: 'We call once again – and in the strongest terms – on the authorities to release her.', expected: ['case release'] },
];

/** Needs that are told with other words between. */
const needs: readonly Cell[] = ['therefore', 'once again', 'also'].flatMap((words) => ['high time for the authorities to release her.', 'up to the authorities to release her.'].map((rest) => ({ sentence: `It is ${words} ${rest}`, expected: ['case release'] })));

/** What the EU itself will do, and what is said of asks. */
const none: readonly Cell[] = ['The EU expects to raise her case with the authorities in May.', 'Despite our calls for her release, she remains in prison.', 'Despite our calls on the authorities to release her, she is still held.', 'In the view of the medical association, the law should be repealed.', 'Her NGO calls for the protection of forests.', 'Nadia Okoro must not be forgotten.'].map((sentence) => ({ sentence, expected: [] }));

describe('Grid: asks with something put in', () => {
  testGrid('in English', english.before, cells(english));
  testGrid('in French', french.before, cells(french));
  testGrid('in Spanish', spanish.before, cells(spanish));
  testGrid('ways of calling', english.before, ways);
  testGrid('two insertions', english.before, twofold);
  testGrid('needs', english.before, needs);
  testGrid('no asks', english.before, none);
  testGrid('lists', english.before, [
    { sentence: 'The EU calls for her release, a fair trial and access to a lawyer.', expected: ['case release', 'case fair-trial', 'case access'] },
    { sentence: 'We consider essential the release of Ms Okoro.', expected: ['case release'] },
    { sentence: 'The authorities must sign and ratify the Convention against Torture.', expected: ['situation law'] },
    { sentence: 'We expect to see the charges dropped.', expected: ['case drop-charges'] },
  ]);
});
