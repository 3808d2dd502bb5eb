import { type Cell, testGrid } from './asks-grid.js';

/* What stands inside of an ask and does not end it: names in quotation marks, asides, a clause as a subject; and what is one ask though it is long. */

const before = '# Azerbaijan: Statement by the Spokesperson on the arrest of Vugar Hasanli\n\nVugar Hasanli, a human rights defender, was detained on Monday together with four colleagues. The EU is concerned.\n\n';

const named = ['“Ocaq”', '"Ocaq"', '‘Ocaq’', '«Ocaq»'];
const behindNames: readonly Cell[] = named.flatMap((name) => [
  { sentence: `The EU calls on Azerbaijan to annul the decision by which the ${name} movement was declared extremist, to return its property, and to let observers into the country.`, expected: ['case', 'case', 'situation access'] },
  { sentence: `The EU calls on Azerbaijan to lift the ban on ${name}, which was declared a threat, and to drop the charges against its members.`, expected: ['situation', 'situation'] },
]);

const asides: readonly Cell[] = ['as a matter of urgency', 'without any further delay', 'in particular to his family', 'once and for all'].flatMap((aside) => ['on what grounds Mr Hasanli was detained', 'where Mr Hasanli is being held', 'why Mr Hasanli was arrested'].map((clause) => ({ sentence: `The EU calls on the authorities to make clear, ${aside}, ${clause}.`, expected: ['case'] })));

const clauses: readonly Cell[] = ['It is important that', 'We consider it essential that', 'The EU expects that'].flatMap((opening) => ['what happened to him', 'what the inquiry has found', 'how he was arrested'].map((subject) => ({ sentence: `${opening} ${subject} is made public.`, expected: ['case'] })));

const examples: readonly Cell[] = ['inter alia', 'in particular', 'including', 'notably'].map((opener) => ({ sentence: `The EU encourages Azerbaijan to go on with its reforms, ${opener} by releasing other defenders, by amending the law and by working with the Special Rapporteur.`, expected: ['situation'] }));

const counted: readonly Cell[] = ['the five', 'the three', 'all five'].map((people) => ({ sentence: `We expect the authorities to lift all limitations on the rights of ${people}.`, expected: ['case respect-rights'] }));

const courts: readonly Cell[] = ['We hope that the Court of Appeal will take this into account.', 'We trust that the Supreme Court will hear all witnesses.', 'The EU expects that the court will decide without fear.'].map((sentence) => ({ sentence, expected: ['case'] }));

const others: readonly Cell[] = [
  { sentence: 'In the view of the EU Heads of Mission, everyone who took part in the violence, on whichever side, must be prosecuted.', expected: ['case investigate'] },
  { sentence: 'Despite an order of the High Court, the police have to this day not said where they are.', expected: [] },
  { sentence: 'Azerbaijan should know that the world is watching.', expected: [] },
  { sentence: 'We urge them to review his case with a view to his release, and to reconsider their policy towards civil society.', expected: ['case', 'situation'] },
];

describe('Grids of asks in long sentences', () => {
  testGrid('names in quotation marks', before, behindNames);
  testGrid('asides', before, asides);
  testGrid('clauses as subjects', before, clauses);
  testGrid('examples', before, examples);
  testGrid('so many people', before, counted);
  testGrid('the court', before.replace('the arrest of', 'the trial of').replace('was detained on Monday', 'went on trial on Monday'), courts);
  testGrid('others', before, others);
});
