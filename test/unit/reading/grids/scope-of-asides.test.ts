import assert from 'node:assert/strict';
import { read } from '../../../../src/reading/index.js';
import { readStatement } from '../../../../src/statement/index.js';

/* Rows that were read wrong as a whole: an aside behind the subject of an ask, and those who are brought in to help or to look on, change neither what is asked nor for whom. */

const heads = {
  en: '# Statement by the Spokesperson on the killing of Igor Savin in Togo\n\nThe EU has condemned the murder of the lawyer Igor Savin. ',
  fr: '# Déclaration du porte-parole sur l’assassinat d’Igor Savin au Togo\n\nL’UE a condamné l’assassinat de l’avocat Igor Savin. ',
  es: '---\nlanguage: es\n---\n# Declaración del portavoz sobre el asesinato de Igor Savin en Togo\n\nLa UE ha condenado el asesinato del abogado Igor Savin. ',
} as const;

type Language = keyof typeof heads;

function askedIn(language: Language, sentence: string): readonly string[] {
  return read(readStatement(`${heads[language]}${sentence}\n`)).recommendations.map(({ scope, ask }) => `${scope} ${ask}`);
}

describe('What is asked, and for whom', () => {
  it('does not change with an aside behind the subject', () => {
    for (const aside of ['carried out in the open', 'conducted by an independent body', 'free of any pressure', 'in line with international standards', 'with the help of foreign experts', 'as his family asks']) {
      for (const predicate of ['is of paramount importance', 'is essential', 'must follow', 'is long overdue']) assert.deepEqual(askedIn('en', `A quick, thorough and independent inquiry, ${aside}, ${predicate}.`), ['case investigate'], `${aside}, ${predicate}`);
    }
  });

  it('is read with a few words between the subject and its verb', () => {
    for (const predicate of ['est essentielle', 'est urgente', 's’impose']) assert.deepEqual(askedIn('fr', `Une enquête indépendante, plus que jamais, ${predicate}.`), ['case investigate'], predicate);
    for (const predicate of ['es esencial', 'es urgente', 'debe abrirse']) assert.deepEqual(askedIn('es', `Una investigación independiente, más que nunca, ${predicate}.`), ['case investigate'], predicate);
  });

  const rows: readonly (readonly [Language, string, readonly string[]])[] = [
    ['en', 'We call for an independent inquiry *.', ['with the help of foreign experts', 'with the participation of civil society', 'with the assistance of independent experts', 'in the presence of diplomats, lawyers and journalists']],
    ['en', 'We call for a fair trial *.', ['in the presence of journalists', 'open to journalists and observers', 'attended by foreign observers']],
    ['fr', 'Nous demandons une enquête indépendante, *.', ['avec l’aide d’experts étrangers', 'avec l’appui d’experts indépendants', 'en présence de diplomates et de journalistes']],
    ['es', 'Pedimos una investigación independiente, *.', ['con ayuda de expertos extranjeros', 'con la asistencia de expertos independientes', 'en presencia de diplomáticos y periodistas']],
  ];
  for (const [language, frame, groups] of rows) it(`does not change with those who help or look on: ${frame}`, () => {
    for (const group of groups) assert.deepEqual(askedIn(language, frame.replace('*', group)).map((asked) => asked.split(' ', 1)[0]), ['case'], group);
  });

  it('is the country’s where it is for others', () => {
    for (const sentence of ['We call for fair trials of all journalists in the presence of observers.', 'We call for inquiries into all attacks on journalists, with the help of experts.', 'A transparent appeal should be open to anyone who is convicted.']) assert.deepEqual(askedIn('en', sentence).map((asked) => asked.split(' ', 1)[0]), ['situation'], sentence);
  });
});
