import { type Cell, testGrid } from './asks-grid.js';

/* Conditions with a modal ask for nothing: "ready to act should the law be adopted". A modal behind its subject asks, whatever stands between it and its verb. */

interface Frames {
  readonly before: string;
  readonly clauses: readonly string[];
  readonly conditions: readonly string[];
}

const english: Frames = {
  before: '# Uganda: Statement by the Spokesperson on human rights defender Grace Nakato\n\nGrace Nakato, a human rights defender, was arrested on Monday. The European Union is deeply concerned.\n\n',
  clauses: ['The EU stands ready to take further measures', 'The EU will respond', 'We will not hesitate to act', 'It would review its support', 'We remain prepared to help', 'Her family fears the worst', 'She would face ten years in prison'],
  conditions: [
    'should the situation worsen.', 'should the authorities fail to act.', 'should Uganda go on with the trial.', 'should repression continue.', 'should the law be adopted.', 'should those responsible not be tried.', 'should the Government sign the bill.', 'should they so wish.',
    'should Ms Nakato be extradited.', 'should she be convicted.', 'should attacks continue.', 'should her petition be rejected.', 'should any harm come to her.', 'should this not be the case.', 'in case she should be convicted.', 'in the event that the law should enter into force.',
  ],
};

const french: Frames = {
  before: '# Togo : Déclaration du porte-parole sur la situation d’Akossiwa Mensah\n\nAkossiwa Mensah, défenseure des droits humains, a été arrêtée lundi. L’Union européenne est profondément préoccupée.\n\n',
  clauses: ['L’Union européenne se tient prête à agir', 'L’Union européenne réagira', 'Nous reverrons notre appui'],
  conditions: ['si la situation devait se dégrader.', 'si les autorités devaient la condamner.', 'au cas où elle devrait être extradée.', 'dans l’hypothèse où la loi devrait être adoptée.', 'si elle devait être reconnue coupable.'],
};

const asks: readonly (readonly [string, string])[] = [
  ['Ms Nakato should be released.', 'case release'], ['All those detained should all be released.', 'situation release'], ['The authorities should IMMEDIATELY release her.', 'case release'], ['The police should always protect journalists.', 'situation protect'],
  ['Such laws should nevertheless be repealed.', 'situation law'], ['Nor should the law be used against journalists.', 'situation'], ['The Government should address the harassment of defenders.', 'situation protect'], ['The police should, in case she is threatened, protect her.', 'case protect'],
];

describe('Grids of modals in conditions', () => {
  const conditions = ({ clauses, conditions: ends }: Frames): Cell[] => clauses.flatMap((clause) => ends.map((end) => ({ sentence: `${clause} ${end}`, expected: [] })));
  testGrid('should, before its subject', english.before, conditions(english));
  testGrid('devait, devrait', french.before, conditions(french));
  testGrid('should, behind its subject', english.before, asks.map(([sentence, expected]) => ({ sentence, expected: [expected] })));
});
