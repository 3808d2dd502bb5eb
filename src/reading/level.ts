import type { Level } from '../statement/front-matter.js';
import type { PlainText, Statement } from '../statement/types.js';
import { type Analysis, type Match, analyse } from './analysis.js';
import { countryOfText } from './country.js';
import { modalBehind } from './eu-is-asked.js';
import { isLetterToEu } from './letter-to-eu.js';
import { isOfCivilHolder, namesOwnMinister } from './issuing-people.js';
import { isInside, startingAt, tokenSpan } from './matches.js';
import { isOfOrganisation } from './organisations/index.js';
import { voiceOf } from './own-voices.js';
import { isOfAnotherState } from './recommendations/spokespeople.js';
import { areMinisters, speakingStates, speaksForMember } from './speaking-states.js';

/** The opening words that tell the level: so many UTF-16 code units of so many paragraphs. */
const openingLength = 400;
const openingParagraphs = 2;
/** So many paragraphs of a report name who speaks in it, and so many lines and paragraphs of a statement the minister whose it is. */
const reportParagraphs = 6;
const ministerParagraphs = 6;

/** States beside which a delegation speaks as one of several; Norway and Switzerland join in local statements of the EU. ISO 3166-1 alpha-2. */
const likeMinded = new Set(['AU', 'CA', 'JP', 'KR', 'NZ', 'US']);

/** A paragraph that names nobody who could speak or act, and tells no level, says nothing of who issues a text. */
function namesSomebody({ matches }: Analysis): boolean {
  return matches.actor.length > 0 || matches.level.length > 0;
}

/** The first paragraphs that name somebody or tell a level: what a page leaves above an article ("3 minutes to read") or between its lines does neither. */
function openingOf(body: readonly PlainText[]): readonly PlainText[] {
  const opening: PlainText[] = [];
  for (const text of body) {
    if (opening.length === openingParagraphs) break;
    if (namesSomebody(analyse(text))) opening.push(text);
  }
  return opening;
}

/** Whether a formula of a level stands in the title or in the opening words. */
export function tellsLevel({ plainTitle, paragraphs }: Statement, level: Level): boolean {
  const opening = openingOf(paragraphs.filter(({ kind }) => kind !== 'title').map(({ plain }) => plain));
  return [...(plainTitle ? [plainTitle] : []), ...opening].some((text) => analyse(text).matches.level.some(({ entry }) => entry.kind === level));
}

/** Behind a word that belongs to another ("the spokesperson of the Twenty-Seven") a body does not speak itself. */
function isOfAnother(analysis: Analysis, from: number): boolean {
  const before = analysis.is(from - 1, 'articles') ? from - 2 : from - 1;
  return analysis.is(before, 'of-words') || analysis.is(before, 'side-prepositions');
}

/** "Security Council Resolution 2277": a body in the name of what it has adopted does not speak. */
function isInInstrument({ matches }: Analysis, { from, to }: Match): boolean {
  return isInside(matches.instrument, { from, to: to + 1 });
}

/** Whether a formula counts where it stands: some in titles alone, some as what speaks and not behind "of", some before the name of a country or its capital. */
function countsHere(analysis: Analysis, match: Match, isTitle: boolean): boolean {
  const { entry: { settings }, from, to } = match;
  // "High Representative X should press Togo": whoever is asked does not speak.
  if (isInInstrument(analysis, match) || modalBehind(analysis, to) !== undefined) return false;
  if (settings.where === 'title') return isTitle;
  if (settings.where === 'speaking') return !isOfAnother(analysis, from);
  if (settings.where === 'before-country') return startingAt(analysis.countries, to).some(({ kind }) => kind === 'name' || kind === 'capital');
  return settings.where !== 'unvoiced';
}

/** The most telling formula in the first `length` code units of some texts. */
function formulaIn(texts: readonly PlainText[], length: number, isTitle: boolean): Level | undefined {
  let found: { level: Level; rank: number } | undefined;
  for (const text of texts) {
    const analysis = analyse(text);
    for (const match of analysis.matches.level) {
      if (!countsHere(analysis, match, isTitle)) continue;
      const { entry, from, to } = match;
      const rank = Number(entry.settings.rank);
      if (tokenSpan(analysis, from, to).end <= length && (!found || rank < found.rank)) found = { level: entry.kind as Level, rank };
    }
  }
  return found?.level;
}

/** "Togo: Free Ana Duarte": a title in the imperative, as organisations have them; "Free and fair elections" is none. */
function isImperative(title: Analysis): boolean {
  let at = 0;
  for (let token = 0; token < title.tokens.length; token++) if (title.isMark(token, ':–—-')) at = token + 1;
  return [0, at].some((first) => title.is(first, 'imperatives') && title.tokens[first + 1]?.kind === 'word' && !title.is(first + 1, 'after-imperative') && !title.is(first + 1, 'and-words'));
}

/** The formula of somebody who speaks for the EU in the first paragraphs of a report; bodies in which States meet, and others who speak too, are only told of there. */
function laterFormula(body: readonly Analysis[]): Level | undefined {
  const found = formulaIn(body.filter(namesSomebody).slice(0, reportParagraphs).map(({ plain }) => plain), openingLength, false);
  return found === 'multilateral' || found === 'joint' ? undefined : found;
}

/** Whether the title, the lines below it or the opening of a third State's text name a minister of its own, in whose name it speaks: "Foreign Secretary X said"; not "the Prime Minister of Togo". */
function isOfMinister(texts: readonly Analysis[], states: string): boolean {
  let left = ministerParagraphs;
  return texts.some((analysis) => {
    if (left <= 0) return false;
    const isNamed = namesMinister(analysis, states);
    if (namesSomebody(analysis)) left--;
    return isNamed;
  });
}

/** "Foreign Secretary X", a line "Secretary of State": a minister with a capital, not of another State. */
function namesMinister(analysis: Analysis, states: string): boolean {
  return analysis.tokens.some(({ index: at }) => {
    if (!analysis.is(at, 'ministers') || !analysis.isCapital(at) || isOfAnotherState(analysis, at, states)) return false;
    const owner = analysis.is(at + 1, 'of-words') ? startingAt(analysis.countries, at + 2)[0] : undefined;
    return owner === undefined || states.includes(owner.country);
  });
}

/** At which level the body named first issues a statement: "Le Quai d'Orsay condamne" is a country's ministry, "Amnesty International" an organisation; others States have made. */
function levelOfIssuer(title: Analysis | undefined, body: readonly Analysis[]): Level {
  const named = (title ? [title, ...body.slice(0, openingParagraphs)] : body.slice(0, openingParagraphs)).flatMap(({ matches }) => matches.actor.filter(({ entry }) => entry.settings.issues === true));
  const settings = named[0]?.entry.settings;
  return settings?.ministry === true ? 'spokesperson' : settings?.ngo === true ? 'ngo' : 'multilateral';
}

/** Who issues a text in which no formula tells it, or only one of several who speak together, by whose voice it is: a body that States have made, a government, an organisation. */
function levelOfVoice(title: Analysis | undefined, body: readonly Analysis[], told: Level | undefined): Level | undefined {
  const states = speakingStates(title, body);
  const voice = voiceOf(title, body, states);
  if (voice === 'issuer') return levelOfIssuer(title, body);
  // "spokesperson X said": a report names who speaks for the EU behind its first lines.
  if (told === undefined && voice === 'eu') return laterFormula(body);
  if (told !== undefined || voice !== undefined) return told;
  if (body.slice(0, openingParagraphs).some(areMinisters)) return 'joint';
  if (states !== '' || speaksForMember(title, body)) return isOfMinister(title ? [title, ...body] : body, states) ? 'hrvp' : 'spokesperson';
  const texts = title ? [title, ...body.slice(0, openingParagraphs)] : body.slice(0, openingParagraphs);
  // "Kaisa Wagener, Minister of Foreign Affairs of Luxembourg": whose own text it is.
  if (namesOwnMinister(title, body)) return 'hrvp';
  const isOrganisations = isOfOrganisation(body) || isOfCivilHolder(title, body) || (title !== undefined && isImperative(title)) || texts.some(({ matches }) => matches.level.some(({ entry }) => entry.settings.where === 'unvoiced'));
  return isOrganisations ? 'ngo' : undefined;
}

/** "Local EU statement", which others may support, or one embassy's own. */
function isCalledLocal(texts: readonly PlainText[]): boolean {
  return texts.some((text) => analyse(text).matches.level.some(({ entry }) => entry.id === 'called-local' || entry.id === 'one-embassy'));
}

/** "The EU Delegation and the Embassies of Japan and Canada": whether third States, other than the one that the statement is on, speak with a delegation in the opening words. */
function isWithOthers(opening: readonly PlainText[], own: () => string | undefined): boolean {
  return opening.some((text) => {
    const analysis = analyse(text);
    return analysis.countries.some(({ country, kind, from, to }) => kind === 'name' && likeMinded.has(country) && tokenSpan(analysis, from, to).end <= openingLength && country !== own());
  });
}

/** The level at which the text says that it is issued; undefined where neither its title and opening words nor the voice that speaks tell it. */
export function levelOf({ plainTitle, paragraphs, frontMatter }: Statement): Level | undefined {
  const opening = paragraphs.filter(({ kind }) => kind !== 'title').map(({ plain }) => plain);
  const title = plainTitle && analyse(plainTitle);
  const body = opening.map((text) => analyse(text));
  if (isLetterToEu(title, body)) return 'ngo';
  const first = openingOf(opening);
  const told = (plainTitle && formulaIn([plainTitle], Infinity, true)) ?? formulaIn(first, openingLength, false);
  // "The Spokesperson for the High Commissioner": told of a body that issues statements itself.
  if (told === undefined || told === 'joint' || told === 'spokesperson') return levelOfVoice(title, body, told);
  const texts = plainTitle ? [plainTitle, ...first] : first;
  const own = (): string | undefined => frontMatter.values.country ?? countryOfText(title, body, '');
  return told === 'local' && !isCalledLocal(texts) && isWithOthers(texts, own) ? 'joint' : told;
}
