import { type Cell, testGrid } from './asks-grid.js';

/* Sentences whose first half tells what somebody else says, found or asked for, and whose second half asks: the ask is the statement's, unless "that" or a colon gives it to them. */

interface Frames {
  readonly before: string;
  readonly places: readonly string[];
  readonly asks: readonly (readonly [clause: string, expected: string])[];
  /** Sentences in which all that is asked is theirs. */
  readonly theirs: readonly string[];
}

const english: Frames = {
  before: '# Zambia: Statement by the Spokesperson on the sentencing of Nadia Okoro\n\nThe human rights defender Nadia Okoro was sentenced to five years in prison on Monday. The European Union is deeply concerned by this sentence.\n\n',
  places: [
    'The court ruled that she was guilty, and %.', 'The court ruled that she was guilty; %.', 'The court ruled that she was guilty, but %.', 'Her lawyer says that she was beaten, and %.', 'The UN has found that her detention is arbitrary, and so %.', 'While the Government claims that the trial was fair, %.', 'Although the Minister has said that the law is needed, %.',
    'According to her lawyer, she is ill, and %.', 'The Minister told the press that she was guilty – %.', 'The Ombudsman said that the law should be amended; %.', 'Her lawyer, who says that she was beaten, has appealed, and %.', 'The UN has called for her release, and %.', 'While the UN has called for her release, %.',
  ],
  asks: [['the EU calls on the authorities to release her', 'case release'], ['the authorities must release her', 'case release'], ['Ms Okoro should be freed without delay', 'case release'], ['the law on associations must be repealed', 'situation law'], ['it is essential that she be released', 'case release']],
  theirs: ['The UN experts say that she was beaten, and that the authorities must release her.', 'The UN experts say that the trial was unfair and she must be released.', 'According to the opposition, the Government must resign.', 'Her lawyers believe that if she is ill, the authorities must release her.'],
};

const french: Frames = {
  before: '# Zambie : Déclaration de la porte-parole sur la condamnation de Nadia Okoro\n\nLa défenseure des droits humains Nadia Okoro a été condamnée lundi à cinq ans de prison. L’Union européenne est vivement préoccupée par cette condamnation.\n\n',
  places: ['Le tribunal a jugé qu’elle était coupable, mais %.', 'Son avocate affirme qu’elle a été battue, et %.', 'Les experts de l’ONU ont conclu que sa détention est arbitraire ; %.', 'L’ONU a demandé sa libération, et %.'],
  asks: [['l’UE appelle les autorités à la libérer', 'case release'], ['les autorités doivent la libérer', 'case release'], ['la loi sur les associations doit être abrogée', 'situation law']],
  theirs: ['Les experts de l’ONU affirment qu’elle a été battue et que les autorités doivent la libérer.'],
};

const spanish: Frames = {
  before: '# Zambia: Declaración de la portavoz sobre la condena de Nadia Okoro\n\nLa defensora de los derechos humanos Nadia Okoro fue condenada el lunes a cinco años de prisión. La Unión Europea está profundamente preocupada por esta condena.\n\n',
  places: ['El tribunal dictaminó que era culpable, pero %.', 'Su abogada afirma que fue golpeada, y %.', 'Los expertos de la ONU concluyeron que su detención es arbitraria; %.', 'La ONU ha pedido su liberación, y %.'],
  asks: [['la UE insta a las autoridades a liberarla', 'case release'], ['las autoridades deben liberarla', 'case release'], ['la ley de asociaciones debe ser derogada', 'situation law']],
  theirs: ['Los expertos de la ONU afirman que fue golpeada y que las autoridades deben liberarla.'],
};

const cellsOf = ({ places, asks }: Frames): Cell[] => places.flatMap((place) => asks.map(([clause, expected]) => ({ sentence: place.replace('%', clause), expected: [expected] })));

describe('Grid: asks behind what others say', () => {
  for (const [language, frames] of Object.entries({ english, french, spanish })) {
    testGrid(`the statement's, in ${language}`, frames.before, cellsOf(frames));
    testGrid(`theirs, in ${language}`, frames.before, frames.theirs.map((sentence) => ({ sentence, expected: [] })));
  }
});
