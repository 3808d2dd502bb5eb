import { type Cell, testGrid } from './asks-grid.js';

/* Who asks: those who speak for the EU, with every verb; and whoever else, whose asks are told. */

interface Frames {
  readonly before: string;
  /** Subjects in the singular and in the plural, of the EU and of others. */
  readonly own: readonly [readonly string[], readonly string[]];
  readonly others: readonly [readonly string[], readonly string[]];
  /** A verb in the singular and in the plural, and what stands behind. */
  readonly verbs: readonly (readonly [string, string, string])[];
  /** Verbs that tell what somebody says or thinks, and clauses behind. */
  readonly sayings: readonly (readonly [string, string])[];
  readonly clauses: readonly string[];
}

const english: Frames = {
  before: '# Zambia: Statement by the Spokesperson on the sentencing of Nadia Okoro\n\nThe human rights defender Nadia Okoro was sentenced to five years in prison on Monday. The European Union is deeply concerned by this sentence.\n\n',
  own: [
    ['The European Union', 'The EU Delegation to Zambia', 'The High Representative', 'The Spokesperson', 'The EU Special Representative for Human Rights', 'The European Commission', 'The Commission', 'The Council', 'The Head of Delegation', 'The EU, together with Norway and Canada,', 'Brussels'],
    ['We', 'The EU and its Member States', 'The Heads of Mission', 'The undersigned Embassies', 'The co-signatories', 'Embassies of EU Member States in Lusaka', 'European diplomats', 'Like-minded countries', 'The EU Delegation and the Embassy of Norway', 'The signatories of this statement'],
  ],
  others: [
    ['The African Commission', 'The Zambian Human Rights Commission', 'The Law Association', 'The Zambia Union of Journalists', 'The Catholic Bishops’ Conference', 'The Media Institute of Southern Africa', 'The International Commission of Jurists', 'The Commonwealth Secretariat', 'The Student Union', 'The Daily Mast', 'The Archbishop of Lusaka', 'The novelist Chidi Eze', 'Archbishop Daka', 'Pastor Lungu', 'Imam Said', 'The medical association', 'The teachers’ union', 'A UN spokesperson', 'A spokesman for the opposition', 'The African Union', 'Amnesty International', 'Her family', 'Her lawyer, Chanda Mwale,', 'The prosecutor', 'An open letter'],
    ['Many Zambians', 'UN experts', 'Her colleagues', 'Protesters', 'Local NGOs', 'The bishops', 'Human rights groups', 'Trade unions', 'Religious leaders', 'Press freedom groups', 'Friends of Ms Okoro', 'Newspapers'],
  ],
  verbs: [
    ['calls', 'call', 'on the authorities to release her.'], ['calls', 'call', 'for her immediate release.'], ['demands', 'demand', 'the release of Ms Okoro.'], ['urges', 'urge', 'the Government to drop the charges.'],
    ['asks', 'ask', 'the authorities to release her.'], ['is calling', 'are calling', 'for her release.'], ['continues', 'continue', 'to call on the authorities to release her.'], ['insists', 'insist', 'on her release.'], ['expects', 'expect', 'the authorities to release her.'],
  ],
  sayings: [['says', 'say'], ['stresses', 'stress'], ['underlines', 'underline'], ['believes', 'believe'], ['considers', 'consider'], ['reiterates', 'reiterate'], ['argues', 'argue'], ['declares', 'declare'], ['is of the opinion', 'are of the opinion'], ['has made clear', 'have made clear']],
  clauses: ['that she must be released.', 'that the authorities should release her.'],
};

const french: Frames = {
  before: '# Zambie : Déclaration de la porte-parole sur la condamnation de Nadia Okoro\n\nLa défenseure des droits humains Nadia Okoro a été condamnée lundi à cinq ans de prison. L’Union européenne est vivement préoccupée par cette condamnation.\n\n',
  own: [['L’Union européenne', 'La Délégation de l’Union européenne', 'La Haute Représentante', 'La Commission européenne'], ['Les chefs de mission', 'Les ambassades signataires']],
  others: [
    ['La Commission africaine', 'Le Barreau de Lusaka', 'Le Syndicat des journalistes', 'La Conférence épiscopale', 'L’archevêque de Lusaka', 'L’écrivain Chidi Eze', 'Sa famille', 'Son avocate', 'Amnesty International'],
    ['De nombreux Zambiens', 'Ses proches', 'Les manifestants'],
  ],
  verbs: [['appelle', 'appellent', 'les autorités à la libérer.'], ['demande', 'demandent', 'sa libération immédiate.'], ['exige', 'exigent', 'la libération de Mme Okoro.'], ['exhorte', 'exhortent', 'le gouvernement à abandonner les poursuites.']],
  sayings: [['souligne', 'soulignent'], ['estime', 'estiment'], ['considère', 'considèrent'], ['rappelle', 'rappellent'], ['réaffirme', 'réaffirment']],
  clauses: ['qu’elle doit être libérée.', 'que les autorités devraient la libérer.'],
};

const spanish: Frames = {
  before: '# Zambia: Declaración de la portavoz sobre la condena de Nadia Okoro\n\nLa defensora de los derechos humanos Nadia Okoro fue condenada el lunes a cinco años de prisión. La Unión Europea está profundamente preocupada por esta condena.\n\n',
  own: [['La Unión Europea', 'La Delegación de la Unión Europea', 'La Alta Representante', 'La Comisión Europea'], ['Los jefes de misión', 'Las embajadas firmantes']],
  others: [
    ['La Comisión Africana', 'El Colegio de Abogados', 'El Sindicato de Periodistas', 'La Conferencia Episcopal', 'El arzobispo de Lusaka', 'El escritor Chidi Eze', 'Su familia', 'Su abogada', 'Amnistía Internacional'],
    ['Muchos zambianos', 'Sus allegados', 'Los manifestantes'],
  ],
  verbs: [['pide', 'piden', 'a las autoridades que la liberen.'], ['exige', 'exigen', 'su liberación inmediata.'], ['reclama', 'reclaman', 'la liberación de la Sra. Okoro.'], ['insta', 'instan', 'al Gobierno a retirar los cargos.'], ['considera imprescindible', 'consideran imprescindible', 'que las autoridades la liberen.'], ['se pronuncia', 'se pronuncian', 'a favor de su liberación.']],
  sayings: [['subraya', 'subrayan'], ['estima', 'estiman'], ['considera', 'consideran'], ['recuerda', 'recuerdan'], ['reafirma', 'reafirman']],
  clauses: ['que debe ser liberada.', 'que las autoridades deberían liberarla.'],
};

/** All subjects with all verbs, and with all that they say; each an ask of the case where the EU speaks, and none where it does not. */
function cellsOf({ own, others, verbs, sayings, clauses }: Frames): { readonly own: Cell[]; readonly others: Cell[] } {
  const predicates = [...verbs.map(([one, many, rest]) => [`${one} ${rest}`, `${many} ${rest}`] as const), ...sayings.flatMap(([one, many]) => clauses.map((clause) => [`${one} ${clause}`, `${many} ${clause}`] as const))];
  const cells = ([singular, plural]: Frames['own'], expected: readonly string[]): Cell[] => [
    ...singular.flatMap((subject) => predicates.map(([one]) => ({ sentence: `${subject} ${one}`, expected }))),
    ...plural.flatMap((subject) => predicates.map(([, many]) => ({ sentence: `${subject} ${many}`, expected }))),
  ];
  return { own: cells(own, ['case']), others: cells(others, []) };
}

/** A subject that is left out behind a plural of the feminine is taken for the one whom that names. */
const embassies = new Set(['subrayan', 'estiman', 'consideran', 'recuerdan', 'reafirman'].map((verb) => `Las embajadas firmantes ${verb} que debe ser liberada.`));

describe('Grid: who asks', () => {
  for (const [language, frames] of Object.entries({ english, french, spanish })) {
    const { own, others } = cellsOf(frames);
    testGrid(`the EU, in ${language}`, frames.before, own, language === 'spanish' ? embassies : undefined);
    testGrid(`others, in ${language}`, frames.before, others);
  }
  const days = ['In March the EU', 'Last year the High Representative', 'In its statement of 12 March the EU'];
  const told = days.flatMap((day) => ['called on the authorities to release her.', 'said that she must be released.', 'stressed that the authorities should release her.', 'demanded her release.', 'had urged the Government to drop the charges.'].map((rest) => ({ sentence: `${day} ${rest}`, expected: [] })));
  testGrid('the EU on another day', english.before, told);
});
