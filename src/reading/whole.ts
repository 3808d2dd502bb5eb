import { languageOf } from '../lexicon/language.js';
import type { Paragraph, Statement } from '../statement/types.js';
import { type Analysis, analyse } from './analysis.js';
import { isOfCivilHolder, issuingPeople } from './issuing-people.js';
import { isLetterToEu } from './letter-to-eu.js';
import { isOfOrganisation } from './organisations/index.js';
import { type Voice, voiceOf } from './own-voices.js';
import { spokespeopleIn } from './recommendations/spokespeople.js';
import { isReport } from './recommendations/report.js';
import type { Issuer } from './recommendations/scope/concern.js';
import { whereEuSpeaks } from './said-for-eu.js';
import { speakingStates } from './speaking-states.js';
import { voiceByTitle } from './voice-by-title.js';

/** The title that front matter gives: the text may have none, or begin with a line that only stands like one. */
function titleOf({ frontMatter: { values: { title } }, plainTitle }: Statement): Analysis | undefined {
  return title === undefined || !plainTitle ? undefined : analyse(plainTitle);
}

/** A statement as readers look at it: title and body tell what holds for all of its paragraphs. */
export interface Whole {
  readonly paragraphs: readonly Paragraph[];
  /** Of each paragraph. */
  readonly analyses: readonly Analysis[];
  readonly title: Analysis | undefined;
  /** Those of the paragraphs that are no title. */
  readonly body: readonly Analysis[];
}

/** Of a language without lexicon there are no paragraphs: words that mean something else would be found. */
export function wholeOf(statement: Statement): Whole {
  const { givenTitle, paragraphs: own } = statement;
  const paragraphs = languageOf(statement.written) === undefined ? [] : givenTitle ? [givenTitle, ...own] : own;
  const analyses = paragraphs.map((paragraph) => analyse(paragraph.plain));
  const titleAt = paragraphs.findIndex((paragraph) => paragraph.kind === 'title');
  return { paragraphs, analyses, title: titleOf(statement) ?? analyses[titleAt], body: analyses.filter((_, index) => index !== titleAt) };
}

function hasQuotations(body: readonly Analysis[]): boolean {
  return body.some(({ quoted }) => quoted.length > 0);
}

/** Whose a text is, organisations by a name of their own included. */
function voiceOfText(title: Analysis | undefined, body: readonly Analysis[], states: string): Voice {
  return voiceOf(title, body, states) ?? (states !== '' ? undefined : isOfOrganisation(body) ? 'organisation' : voiceByTitle(title, body) ?? (isOfCivilHolder(title, body) ? 'organisation' : undefined));
}

/** Who issues a statement, and where somebody speaks for them. */
export interface IssuerOfText extends Issuer {
  /** Surnames of those who speak for them in it, with spaces between. */
  readonly spokespeople: string;
  /** The surnames of those in office whose own text it is. */
  readonly issuing: string;
  /** By paragraph, whether somebody who does was told of last before it. */
  readonly euSpeaks: readonly boolean[];
}

/** Who issues a statement, who speaks for them in it, and by paragraph whether somebody who does was told of last. */
export function issuerOf({ analyses, title, body }: Whole): IssuerOfText {
  const states = speakingStates(title, body);
  const isToEu = isLetterToEu(title, body);
  const voice = isToEu ? 'organisation' : voiceOfText(title, body, states);
  const speakers = voice === 'eu' ? '' : states;
  const isNews = isReport(title, body, voice, speakers);
  const issuing = isToEu ? '' : issuingPeople(title, body, speakers, voice);
  const tellsSpeech = isNews || hasQuotations(body);
  const spokespeople = [...new Set([...(tellsSpeech ? spokespeopleIn(title ? [title, ...body] : body, speakers).split(' ') : []), ...issuing.split(' ')])].filter((name) => name !== '' && !name.startsWith('=')).join(' ');
  const euSpeaks = tellsSpeech || issuing !== '' ? whereEuSpeaks(analyses, title, speakers, spokespeople) : [];
  return { voice, speakers, isNews, isToEu, issuing, spokespeople, euSpeaks };
}
