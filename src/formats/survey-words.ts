import type { Locale } from '../benchmarks/types.js';
import type { Dimension } from '../survey/figures.js';
import type { MeasureName } from '../survey/measures.js';
import type { CsvTableName } from './csv-tables.js';
import { wholeNumber } from './numbers.js';

/** What reports of a survey say. */
export interface SurveyWords {
  readonly heading: string;
  readonly measures: Readonly<Record<MeasureName, string>>;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly statements: string;
  readonly strength: string;
  readonly delay: string;
  /** Days, and of how many statements. */
  readonly days: (median: string, least: number, greatest: number, of: number) => string;
  readonly openCases: (count: number) => string;
  readonly translations: (count: number) => string;
  /** How many of all were coded by hand. */
  readonly coded: (count: number, all: number) => string;
  /** What is named beside folders. */
  readonly catalogue: string;
  readonly total: string;
  readonly none: string;
  readonly gaps: string;
  /** How many points two shares are apart, with the interval. */
  readonly gap: (points: number, low: number, high: number) => string;
  /** How far two mean strengths are apart. */
  readonly strengthGap: (difference: string) => string;
  /** The ends of an interval, behind what it is of. */
  readonly within: (low: string, high: string) => string;
  readonly meanStrength: string;
  /** Of what something is said, and what is said of it. */
  readonly told: (of: string, what: string) => string;
  readonly against: (high: string, low: string) => string;
  readonly people: string;
  readonly named: (times: number) => string;
  readonly open: string;
  readonly undated: (count: number) => string;
  readonly countryless: (count: number) => string;
  readonly unread: (count: number) => string;
  /** `version` is the program's. */
  readonly method: (statements: number, date: string, folders: string, version: string) => string;
  readonly reliability: string;
  readonly noRanking: string;
  /** Measures as headings of columns. */
  readonly short: Readonly<Record<MeasureName, string>>;
  readonly pictures: {
    readonly countryYears: string;
    readonly contents: string;
    readonly strengths: string;
    readonly timeline: (name: string) => string;
    readonly hedges: string;
  };
  readonly interval: string;
  readonly least: string;
  readonly greatest: string;
  readonly mean: string;
  readonly date: string;
  readonly last: string;
  readonly foreign: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly counted: (statements: number) => string;
  readonly periods: string;
  readonly period: (from: string | undefined, to: string | undefined) => string;
  readonly change: (points: number, low: number, high: number) => string;
  readonly strengthOf: (mean: string, of: number) => string;
  readonly hedges: string;
  readonly levels: string;
  readonly figures: string;
  readonly figuresBy: (dimensions: string) => string;
  /** Headings of narrow columns. */
  readonly strengthShort: string;
  readonly delayShort: string;
  readonly asTable: string;
  readonly mostCountries: (most: number) => string;
  readonly morePeople: (more: number) => string;
  /** Of files that are not listed; undefined of none. */
  readonly moreFiles: (more: number) => string | undefined;
  readonly noGaps: string;
  readonly difference: string;
  readonly name: string;
  readonly case: string;
  readonly apart: string;
  readonly nothingApart: string;
  readonly nothing: string;
  /** What files of a survey are called. */
  readonly fileName: string;
  /** The tables of a survey: what is in them, and what their files are called. */
  readonly tables: Readonly<Record<CsvTableName, { readonly name: string; readonly file: string }>>;
  /** Headings of the statements that a question holds of, and of the others. */
  readonly parts: { readonly yes: string; readonly no: string };
}

function signed(points: number): string {
  return withSign(String(Math.abs(points)), points);
}

/** A number with its sign before it. @param size without its sign */
export function withSign(size: string, sign: number): string {
  return `${sign > 0 ? '+' : sign < 0 ? '−' : ''}${size}`;
}

/** A number of which only the sign of less than nothing is shown. */
function unsigned(points: number): string {
  return withSign(String(Math.abs(points)), Math.min(0, points));
}

const englishRange = (low: string, high: string): string => ` (${low} to ${high})`;
const frenchRange = (low: string, high: string): string => ` (de ${low} à ${high})`;

const english: SurveyWords = {
  heading: 'Survey of statements',
  measures: {
    namesIndividual: 'names individuals', usesTerm: 'uses the term human rights defender', caseRecommendation: 'recommends on the case', situationRecommendation: 'recommends on the situation',
    asksRelease: 'asks for release, of those on a detention or conviction', citesObligations: 'cites obligations', hedges: 'hedges', translated: 'is translated',
  },
  dimensions: { country: 'Country', level: 'Level', year: 'Year', event: 'Event', language: 'Language', statement: 'Statement' },
  statements: 'Statements',
  strength: 'Mean strength of what is asked for, of 5',
  delay: 'Days from the event to the statement',
  days: (median, least, greatest, of) => `${median} in the middle, ${least} to ${greatest} (${of} with both dates)`,
  openCases: (count) => `Cases that are open by these statements: ${count}`,
  translations: (count) => `Translations, counted with their originals: ${count}`,
  coded: (count, all) => (count === all ? 'All were coded by hand, in the built-in catalogue of real statements: what is noted of them is counted, and no text is read.' : `${count === 1 ? '1 of them was' : `${count} of them were`} coded by hand, in the built-in catalogue of real statements; the rest was read by the program.`),
  catalogue: 'the built-in catalogue',
  total: 'All',
  none: 'not known',
  gaps: 'Widest gaps for the same kind of event',
  gap: (points, low, high) => `${points} points${englishRange(unsigned(low), unsigned(high))}`,
  strengthGap: (difference) => `${difference} apart`,
  within: englishRange,
  meanStrength: 'mean strength of what is asked for',
  told: (of, what) => `${of}: ${what}`,
  against: (high, low) => `${high} against ${low}`,
  people: 'People named',
  named: (times) => (times === 1 ? 'once' : `${times} times`),
  open: 'release asked for, none welcomed since',
  undated: (count) => `Without a date: ${count}`,
  countryless: (count) => `Without a country, or with several: ${count}`,
  unread: (count) => `Could not be read: ${count}`,
  method: (statements, date, folders, version) => `Counted on ${date} with Forthright ${version}: ${statements === 1 ? '1 statement' : `${wholeNumber(statements, 'en')} statements`} in ${folders}. Every figure is of what the program reads in the texts; shares are of the statements of which the question can be asked.`,
  reliability: 'How often the readers err is told below; a share of few statements is shown with the interval in which it would lie if they were a sample.',
  short: {
    namesIndividual: 'names people', usesTerm: 'uses the term', caseRecommendation: 'asks on the case', situationRecommendation: 'asks on the situation', asksRelease: 'asks for release', citesObligations: 'cites obligations', hedges: 'hedges', translated: 'is translated',
  },
  pictures: {
    countryYears: 'Statements by country and year', contents: 'What statements contain, by country', strengths: 'Strength of what is asked for, by country: the larger a circle, the more statements; the line is the mean',
    timeline: (name) => `The case of ${name} across levels (filled: release is asked for)`, hedges: 'Share of statements that hedge, by year, with its 95 % interval',
  },
  interval: 'count/of how many [95 % interval, per cent]',
  least: 'least',
  greatest: 'greatest',
  mean: 'mean',
  date: 'Date',
  last: 'Last',
  noRanking: 'Groups under five statements are not ranked.',
  foreign: (count) => `In a language that is not read, so that only their front matter counts: ${count}`,
  leftOut: (count) => `Left out, for they have no date: ${count}`,
  counted: (statements) => (statements === 1 ? '1 statement' : `${wholeNumber(statements, 'en')} statements`),
  periods: 'Two periods compared',
  period: (from, to) => (from === undefined ? `until ${to ?? ''}` : to === undefined ? `since ${from}` : `${from} to ${to}`),
  change: (points, low, high) => `${signed(points)} points${englishRange(signed(low), signed(high))}`,
  strengthOf: (mean, of) => `${mean} (of ${of} that ask for something)`,
  hedges: 'Hedges by kind',
  levels: 'Levels',
  figures: 'Figures',
  figuresBy: (heading) => (heading === '' ? 'Figures of all statements' : `Figures by ${heading.toLowerCase()}`),
  strengthShort: 'mean strength of 5 (of how many)',
  delayShort: 'days from event, median (of how many)',
  asTable: 'As a table',
  mostCountries: (most) => `The ${most} countries with most statements; the table has all.`,
  morePeople: (more) => `And ${wholeNumber(more, 'en')} more; --format json has all.`,
  moreFiles: (more) => (more > 0 ? `And ${wholeNumber(more, 'en')} more; --format json has all.` : undefined),
  noGaps: 'None: no two groups of five statements or more on the same kind of event differ.',
  difference: 'Difference (95 % interval)',
  name: 'Name',
  case: 'Case',
  apart: 'Not counted, or counted apart',
  nothingApart: 'Every file could be read, dated and placed.',
  nothing: 'There is no statement to count.',
  fileName: 'survey',
  tables: {
    figures: { name: 'Figures of each group', file: 'figures' }, people: { name: 'People named', file: 'people' }, gaps: { name: 'Gaps', file: 'gaps' },
    changes: { name: 'Changes between two periods', file: 'changes' }, apart: { name: 'Files not counted, or counted apart', file: 'apart' },
  },
  parts: { yes: 'Yes', no: 'No' },
};

const french: SurveyWords = {
  heading: 'Relevé de déclarations',
  measures: {
    namesIndividual: 'nomme des personnes', usesTerm: 'emploie le terme défenseur des droits de l’homme', caseRecommendation: 'demande quelque chose sur le cas', situationRecommendation: 'demande quelque chose sur la situation',
    asksRelease: 'demande la libération, parmi celles sur une détention ou une condamnation', citesObligations: 'cite des obligations', hedges: 'atténue', translated: 'est traduite',
  },
  dimensions: { country: 'Pays', level: 'Niveau', year: 'Année', event: 'Événement', language: 'Langue', statement: 'Déclaration' },
  statements: 'Déclarations',
  strength: 'Force moyenne de ce qui est demandé, sur 5',
  delay: 'Jours entre l’événement et la déclaration',
  days: (median, least, greatest, of) => `${median} au milieu, de ${least} à ${greatest} (${of} avec les deux dates)`,
  openCases: (count) => `Cas ouverts d’après ces déclarations : ${count}`,
  translations: (count) => `Traductions, comptées avec leur original : ${count}`,
  coded: (count, all) => (count === all ? 'Toutes ont été codées à la main, dans le catalogue intégré de vraies déclarations : ce qui en a été noté est compté, et aucun texte n’est lu.' : `${count < 2 ? `${count} d’entre elles a été codée` : `${count} d’entre elles ont été codées`} à la main, dans le catalogue intégré de vraies déclarations ; le reste a été lu par le programme.`),
  catalogue: 'le catalogue intégré',
  total: 'Toutes',
  none: 'inconnu',
  gaps: 'Plus grands écarts pour le même type d’événement',
  gap: (points, low, high) => `${points} points${frenchRange(unsigned(low), unsigned(high))}`,
  strengthGap: (difference) => `écart de ${difference}`,
  within: frenchRange,
  meanStrength: 'force moyenne de ce qui est demandé',
  told: (of, what) => `${of}\u00A0: ${what}`,
  against: (high, low) => `${high} contre ${low}`,
  people: 'Personnes nommées',
  named: (times) => `${times} fois`,
  open: 'libération demandée, aucune saluée depuis',
  undated: (count) => `Sans date : ${count}`,
  countryless: (count) => `Sans pays, ou avec plusieurs : ${count}`,
  unread: (count) => `Illisibles : ${count}`,
  method: (statements, date, folders, version) => `Compté le ${date} avec Forthright ${version} : ${statements < 2 ? `${statements} déclaration` : `${wholeNumber(statements, 'fr')} déclarations`} dans ${folders}. Chaque chiffre porte sur ce que le programme lit dans les textes ; les parts sont celles des déclarations auxquelles la question peut être posée.`,
  reliability: 'Combien de fois la lecture se trompe est dit plus bas ; une part de peu de déclarations est donnée avec l’intervalle où elle se trouverait si elles étaient un échantillon.',
  short: {
    namesIndividual: 'nomme', usesTerm: 'emploie le terme', caseRecommendation: 'demande sur le cas', situationRecommendation: 'demande sur la situation', asksRelease: 'demande la libération', citesObligations: 'cite des obligations', hedges: 'atténue', translated: 'est traduite',
  },
  pictures: {
    countryYears: 'Déclarations par pays et par année', contents: 'Ce que les déclarations contiennent, par pays', strengths: 'Force de ce qui est demandé, par pays : plus un cercle est grand, plus il y a de déclarations ; le trait est la moyenne',
    timeline: (name) => `Le cas de ${name} à travers les niveaux (plein : la libération est demandée)`, hedges: 'Part des déclarations qui atténuent, par année, avec son intervalle à 95 %',
  },
  interval: 'nombre/sur combien [intervalle à 95 %, en pour cent]',
  least: 'minimum',
  greatest: 'maximum',
  mean: 'moyenne',
  date: 'Date',
  last: 'Dernière',
  noRanking: 'Les groupes de moins de cinq déclarations ne sont pas classés.',
  foreign: (count) => `Dans une langue qui n’est pas lue, dont seul l’en-tête compte : ${count}`,
  leftOut: (count) => `Laissées de côté, car sans date : ${count}`,
  counted: (statements) => (statements < 2 ? `${statements} déclaration` : `${wholeNumber(statements, 'fr')} déclarations`),
  periods: 'Deux périodes comparées',
  period: (from, to) => (from === undefined ? `jusqu’au ${to ?? ''}` : to === undefined ? `depuis le ${from}` : `du ${from} au ${to}`),
  change: (points, low, high) => `${signed(points)} points${frenchRange(signed(low), signed(high))}`,
  strengthOf: (mean, of) => `${mean} (des ${of} qui demandent quelque chose)`,
  hedges: 'Atténuations par type',
  levels: 'Niveaux',
  figures: 'Chiffres',
  figuresBy: (heading) => (heading === '' ? 'Chiffres de toutes les déclarations' : `Chiffres par ${heading.toLowerCase()}`),
  strengthShort: 'force moyenne sur 5 (de combien)',
  delayShort: 'jours depuis l’événement, médiane (de combien)',
  asTable: 'En tableau',
  mostCountries: (most) => `Les ${most} pays qui ont le plus de déclarations ; le tableau les a tous.`,
  morePeople: (more) => `Et ${wholeNumber(more, 'fr')} de plus ; --format json les a toutes.`,
  moreFiles: (more) => (more > 0 ? `Et ${wholeNumber(more, 'fr')} de plus ; --format json les a tous.` : undefined),
  noGaps: 'Aucun : sur le même type d’événement, aucuns groupes de cinq déclarations ou plus ne diffèrent.',
  difference: 'Différence (intervalle à 95 %)',
  name: 'Nom',
  case: 'Cas',
  apart: 'Non compté, ou compté à part',
  nothingApart: 'Chaque fichier a pu être lu, daté et situé.',
  nothing: 'Il n’y a aucune déclaration à compter.',
  fileName: 'releve',
  tables: {
    figures: { name: 'Chiffres de chaque groupe', file: 'chiffres' }, people: { name: 'Personnes nommées', file: 'personnes' }, gaps: { name: 'Écarts', file: 'ecarts' },
    changes: { name: 'Changements entre deux périodes', file: 'changements' }, apart: { name: 'Fichiers non comptés, ou comptés à part', file: 'a-part' },
  },
  parts: { yes: 'Oui', no: 'Non' },
};

/** The words of surveys in a language. */
export function surveyWords(locale: Locale): SurveyWords {
  return { en: english, fr: french }[locale];
}
