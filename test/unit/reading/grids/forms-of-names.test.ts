import { filled, type Cell, type Language, testGrid } from './people-grid.js';

/* Forms in which names are written (initials, nicknames, capitals, marks, titles before them, other names behind them), in sentences that tell what befell their bearers. */

/** A name as written, and as it is read where that is another. */
type Form = string | readonly [written: string, name: string];

interface Grid {
  readonly title: string;
  readonly frames: readonly string[];
  readonly forms: readonly Form[];
}

const everywhere: readonly Form[] = [
  'A. B. Karimov', 'S.A. Rahman', 'John K. Mwangi', 'M.K. Selvarajan',
  'Ahmed “Abu Layla” Hassan', 'Pedro «Tito» Ramos', "Pedro 'Tito' Ramos", 'Pedro (Tito) Ramos', 'Maria “Baby” de los Reyes',
  'Maria KOVALENKO', 'MARIA KOVALENKO', 'NGUYEN Thi Hoa', 'Anna VAN DER MEER',
  'Kim Hye‑jin', 'Mohammad-Reza Dehghan', 'Seán O’Brien', 'Aminata N’Diaye', 'Yusuf Sa‘id', 'Dilshod Toʻxtayev',
  'Ahmed al-Khatri', 'Maryam bint Saleh Al-Harthi', 'Sayed Zia ud-Din', 'Biram Ould Sidi', 'Juan de la Fuente', 'Pieter van der Berg', 'Rhys ap Gwyn',
  'Abebe Tadesse Wolde Giorgis Haile', 'Andrianarisoa Rakotomalala Jean Fidèle', 'Ferhad Rashid oglu Mammadov',
  ['Samuel Dube, Jr.', 'Samuel Dube, Jr'], 'Samuel Dube III', 'Əli Məmmədov', 'Nguyễn Thị Hòa', ['Amina\u00A0Khalid', 'Amina Khalid'],
  ['Maksim Hrynevich (Максим Гриневич)', 'Maksim Hrynevich'], ['Pedro Ramos (“Tito”)', 'Pedro Ramos'],
];

const grids: Readonly<Record<Language, Grid>> = {
  en: {
    title: 'Togo: Statement by the Spokesperson',
    frames: ['The EU urges the authorities to release {name}.', '{name} was arrested on Monday at home.', 'Human rights defender {name} has been sentenced to ten years in prison.', 'The EU condemns the arrest of {name} on 3 May.'],
    forms: [
      ...everywhere, ['Cde. Tendai Mukwashi', 'Tendai Mukwashi'], ['Eng. Tendai Mukwashi', 'Tendai Mukwashi'], ['Bishop Tendai Mukwashi', 'Tendai Mukwashi'], ['Sheikh Tendai Mukwashi', 'Tendai Mukwashi'], ['Sister Wanjiku Kamau', 'Wanjiku Kamau'],
      ['Amina Khalid (42)', 'Amina Khalid'], ['Luis Marea (real name: Pedro Ramos)', 'Luis Marea'], ['Pedro Ramos (a.k.a. Tito)', 'Pedro Ramos'],
    ],
  },
  fr: {
    title: 'Togo : déclaration du porte-parole',
    frames: ['L’UE demande aux autorités de libérer {name}.', '{name} a été arrêté lundi à son domicile.', 'Le défenseur des droits humains {name} a été condamné à dix ans de prison.'],
    forms: [...everywhere.filter((form) => form !== 'MARIA KOVALENKO' && form !== 'Samuel Dube III'), 'Ferhad Roi', 'Ferhad Petit', 'Ferhad Marchand', 'Ferhad Lundi', ['Luis Marea (de son vrai nom Pedro Ramos)', 'Luis Marea'], ['Pedro Ramos (dit « Tito »)', 'Pedro Ramos']],
  },
  es: {
    title: 'Togo: declaración del portavoz',
    frames: ['La UE insta a las autoridades a liberar a {name}.', '{name} fue detenido el lunes en su domicilio.', 'El defensor de los derechos humanos {name} ha sido condenado a diez años de prisión.'],
    forms: [...everywhere.filter((form) => form !== 'MARIA KOVALENKO'), 'Libertad Quispe Soto', 'África Quispe Soto', 'Ferhad Islas', 'Ferhad Cortes', ['Abg. Tendai Mukwashi', 'Tendai Mukwashi'], ['Pbro. Tendai Mukwashi', 'Tendai Mukwashi'], ['Luis Marea (nombre real: Pedro Ramos)', 'Luis Marea']],
  },
};

function rowsOf(language: Language): Map<string, Cell[]> {
  const { title, frames, forms } = grids[language];
  return new Map(forms.map((form) => {
    const [written, name] = typeof form === 'string' ? [form, form] : form;
    return [written, frames.map((frame): Cell => ({ language, title, text: filled(frame, { full: written, short: written, isWoman: false }).replace(/\.\.$/u, '.'), expected: { [name]: 'concerned' } }))];
  }));
}

describe('Grid: forms of names', () => {
  describe('in English', () => testGrid(rowsOf('en')));
  describe('in French', () => testGrid(rowsOf('fr')));
  describe('in Spanish', () => testGrid(rowsOf('es')));

  const inTitle = (title: string, expected: Cell['expected']): Cell => ({ language: 'en', title, text: 'The European Union strongly condemns this sentence.', expected });
  describe('in titles', () => testGrid(new Map([
    ['behind the country and a slash', ['Amina Khalid', 'S.A. Rahman', 'Maria KOVALENKO', 'Kim Hye‑jin'].map((name) => inTitle(`Togo/${name}: Statement by the Spokesperson`, { [name]: 'concerned' }))],
    ['behind an agency and a slash', [inTitle('Photo: AFP/Amina Khalid', {})]],
  ])));

  describe('beside other words', () => testGrid(new Map([
    ['joined by “y”', [{ language: 'es', title: 'Viet Nam: declaración', text: 'La UE pide la liberación de Le Thi Bich Hanh y Pierre Ndong.', expected: { 'Le Thi Bich Hanh': 'concerned', 'Pierre Ndong': 'concerned' } }, { language: 'es', title: 'Togo: declaración', text: 'Ramón Ortega y Gasset fue detenido.', expected: { 'Ramón Ortega y Gasset': 'concerned' } }]],
    ['for whom justice is called for', [{ language: 'fr', title: 'Togo : déclaration', text: 'Justice pour Amina Khalid !', expected: { 'Amina Khalid': 'concerned' } }, { language: 'es', title: 'Togo: declaración', text: '¡Justicia para Amina Khalid!', expected: { 'Amina Khalid': 'concerned' } }]],
    ['with a country in brackets', [{ language: 'en', title: 'Togo: Statement', text: 'The EU condemns the arrest of Amina Khalid (Sudan) and Pavel Dvorak (Belarus).', expected: { 'Amina Khalid': 'concerned', 'Pavel Dvorak': 'concerned' } }]],
  ])));
});
