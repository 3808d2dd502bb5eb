import { type Cell, testGrid } from './asks-grid.js';

/* Clauses that tell something, of the case or of the country, before and behind an ask in its sentence: whom it is for and what kind it is, they do not change. */

interface Frames {
  readonly before: string;
  /** Sentences in which `@` stands for what is told, and `%` for the ask. */
  readonly places: readonly string[];
  readonly told: readonly string[];
  readonly asks: readonly (readonly [clause: string, expected: string])[];
}

const english: Frames = {
  before: '# Zambia: Statement by the Spokesperson on the sentencing of Nadia Okoro\n\nThe human rights defender Nadia Okoro was sentenced to five years in prison on Monday. The European Union is deeply concerned by this sentence.\n\n',
  places: ['@, and %.', '@ and %.', '@, so %.', '@ – %.', 'As @, %.', 'Because @, %.', 'Given that @, %.', 'Recalling that @, %.', '%, and @.', '%, but @.', '%; @.', '% – @.', '% (@).', '%: @.', '%, now that @.'],
  told: ['the trial of Ms Okoro was unfair', 'her case is being followed all over the world', 'journalists have been arrested all over the country', 'civil society is under pressure', 'the police have broken up several assemblies'],
  asks: [
    ['the EU calls on the authorities to release Ms Okoro', 'case release'], ['the EU reiterates its call for the repeal of the law on associations', 'situation law'], ['the authorities must release Ms Okoro', 'case release'], ['the charges against her must be dropped', 'case drop-charges'],
    ['the Government needs to repeal the law on associations', 'situation law'], ['freedom of expression must be respected', 'situation respect-rights'], ['all journalists who are in prison must be released', 'situation release'],
  ],
};

const french: Frames = {
  before: '# Zambie : Déclaration de la porte-parole sur la condamnation de Nadia Okoro\n\nLa défenseure des droits humains Nadia Okoro a été condamnée lundi à cinq ans de prison. L’Union européenne est vivement préoccupée par cette condamnation.\n\n',
  places: ['@, et %.', '@ et %.', '@ – %.', 'Parce que @, %.', 'Étant donné que @, %.', '%, et @.', '%, mais @.', '% ; @.', '% – @.', '% (@).', '%, maintenant que @.'],
  told: ['le procès de Mme Okoro a été inéquitable', 'les journaux sont pleins de cette affaire', 'plusieurs journalistes ont été arrêtés dans le pays'],
  asks: [['l’UE appelle les autorités à libérer Mme Okoro', 'case release'], ['l’UE appelle à l’abrogation de la loi sur les associations', 'situation law'], ['les autorités doivent libérer Mme Okoro', 'case release'], ['le gouvernement doit abroger la loi sur les associations', 'situation law']],
};

const spanish: Frames = {
  before: '# Zambia: Declaración de la portavoz sobre la condena de Nadia Okoro\n\nLa defensora de los derechos humanos Nadia Okoro fue condenada el lunes a cinco años de prisión. La Unión Europea está profundamente preocupada por esta condena.\n\n',
  places: ['@, y %.', '@ y %.', '@ – %.', 'Porque @, %.', 'Dado que @, %.', '%, y @.', '%, pero @.', '%; @.', '% – @.', '% (@).', '%, ahora que @.'],
  told: ['el juicio de la Sra. Okoro fue injusto', 'varios periodistas han sido detenidos en el país', 'la prensa es vigilada'],
  asks: [['la UE insta a las autoridades a liberar a la Sra. Okoro', 'case release'], ['la UE pide la derogación de la ley de asociaciones', 'situation law'], ['las autoridades deben liberar a la Sra. Okoro', 'case release'], ['el Gobierno debe derogar la ley de asociaciones', 'situation law']],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const cellsOf = ({ places, told, asks }: Frames): Cell[] => places.flatMap((place) => told.flatMap((fact) => asks.map(([clause, expected]) => ({ sentence: capital(place.replace('@', fact).replace('%', clause)), expected: [expected] }))));

/** Clauses that belong to what is asked, and lists that go on behind something told. */
const asked: readonly Cell[] = [
  { sentence: 'The EU insists that Ms Okoro be released and that the law on associations is amended.', expected: ['case release', 'situation law'] },
  { sentence: 'The EU calls on the authorities to release Ms Okoro – her trial was unfair – and to repeal the law on associations.', expected: ['case release', 'situation law'] },
  { sentence: 'The EU calls for an inquiry into how Ms Okoro was arrested and her house was searched.', expected: ['case investigate'] },
  { sentence: 'The EU expects the charges to be dropped and the law on associations to be amended.', expected: ['case drop-charges', 'situation law'] },
  { sentence: 'Because her trial was unfair, Ms Okoro and her brother, who is ill, must be released.', expected: ['case release'] },
  { sentence: 'All those who were in the square and her brother must be released.', expected: ['situation release'] },
];

describe('Grid: asks beside what is told', () => {
  for (const [language, frames] of Object.entries({ english, french, spanish })) testGrid(`in ${language}`, frames.before, cellsOf(frames));
  testGrid('what is asked', english.before, asked);
});
