import { type Cell, testGrid } from './asks-grid.js';

/* Clauses joined to a whole one, or opened by a word of their own, in which somebody else asks: none is the EU's ask; and the EU's own in the same places. */

interface Frames {
  readonly before: string;
  /** Sentences in which `%` stands for the clause. */
  readonly places: readonly string[];
  readonly others: readonly string[];
  readonly own: readonly string[];
  readonly asks: readonly (readonly [one: string, many: string])[];
}

const english: Frames = {
  before: '# Zambia: Statement by the Spokesperson on the sentencing of Nadia Okoro\n\nThe human rights defender Nadia Okoro was sentenced to five years in prison on Monday. The European Union is deeply concerned by this sentence.\n\n',
  places: [
    'The EU is deeply concerned by this sentence and %.', 'The EU is deeply concerned by this sentence, and %.', 'The EU has raised the case with the Minister, and %.', 'The EU supports the work of civil society, and %.', 'The High Representative met Ms Okoro, and %.',
    'The trial was unfair and %.', 'The trial was unfair, and %.', 'The trial was unfair; %.', 'The EU deplores that nothing has been done although %.', 'The EU condemns this sentence, while %.',
  ],
  others: ['* the UN Special Rapporteur', '* the Special Rapporteur on the situation of human rights defenders, Ana Brandt,', '* her husband', '* the Law Association of Zambia', '+ the bishops', '+ many Zambians', '+ opposition parties'],
  own: ['+ we', '* the EU', '* the High Representative'],
  asks: [['calls on the authorities to release her', 'call on the authorities to release her'], ['demands her release', 'demand her release'], ['urges the Government to release her', 'urge the Government to release her']],
};

const french: Frames = {
  before: '# Zambie : Déclaration de la porte-parole sur la condamnation de Nadia Okoro\n\nLa défenseure des droits humains Nadia Okoro a été condamnée lundi à cinq ans de prison. L’Union européenne est vivement préoccupée par cette condamnation.\n\n',
  places: ['L’UE est préoccupée par cette condamnation et %.', 'L’UE est préoccupée par cette condamnation, et %.', 'L’UE a évoqué l’affaire avec le ministre, et %.', 'L’UE soutient la société civile et %.', 'L’UE suit l’affaire, mais %.', 'Le procès était inéquitable et %.', 'L’UE est préoccupée par l’arrestation de militants et d’élus et %.'],
  others: ['* la Rapporteuse spéciale des Nations unies', '* le Barreau de Lusaka', '* son mari', '+ les évêques', '+ de nombreux Zambiens', '+ des partis d’opposition'],
  own: ['* l’UE', '* la Haute Représentante'],
  asks: [['appelle les autorités à la libérer', 'appellent les autorités à la libérer'], ['demande sa libération', 'demandent sa libération']],
};

const spanish: Frames = {
  before: '# Zambia: Declaración de la portavoz sobre la condena de Nadia Okoro\n\nLa defensora de los derechos humanos Nadia Okoro fue condenada el lunes a cinco años de prisión. La Unión Europea está profundamente preocupada por esta condena.\n\n',
  places: ['La UE está preocupada por esta condena y %.', 'La UE está preocupada por esta condena, y %.', 'La UE ha planteado el caso al ministro, y %.', 'La UE apoya a la sociedad civil, y %.', 'La Alta Representante se reunió con la Sra. Okoro, y %.', 'La UE deplora que no se haya hecho nada cuando %.', 'La UE sigue el caso, pero %.'],
  others: ['* la Relatora Especial de las Naciones Unidas', '* el Comité de Derechos Humanos', '* su marido', '+ los obispos', '+ muchos zambianos'],
  own: ['* la UE', '* la Alta Representante'],
  asks: [['insta a las autoridades a liberarla', 'instan a las autoridades a liberarla'], ['pide su liberación', 'piden su liberación']],
};

function cellsOf({ places, asks }: Frames, subjects: readonly string[], expected: readonly string[]): Cell[] {
  return places.flatMap((place) => subjects.flatMap((subject) => asks.map(([one, many]) => ({ sentence: place.replace('%', `${subject.slice(2)} ${subject.startsWith('*') ? one : many}`), expected }))));
}

/** What joins two names, or two things that are told, and no clause. */
const joinedNames: readonly Cell[] = [
  'The EU and the Embassy of Norway call on the authorities to release her.', 'The EU is concerned by the arrest of Ms Okoro and the closure of her organisation and calls for her release.', 'We, who have followed the trial of Ms Okoro and the appeal of her colleagues, call for her release.',
  'The EU condemns the sentence and, with its partners, calls for her release.', 'The EU deplores the sentence and once again calls for her release.',
].map((sentence) => ({ sentence, expected: ['case release'] }));

describe('Grid: asks of others in second clauses', () => {
  for (const [language, frames] of Object.entries({ english, french, spanish })) {
    testGrid(`of others, in ${language}`, frames.before, cellsOf(frames, frames.others, []));
    testGrid(`of the EU, in ${language}`, frames.before, cellsOf(frames, frames.own, ['case release']));
  }
  testGrid('names joined', english.before, joinedNames);
});
