import type { Level } from '../statement/front-matter.js';
import type { PlainText, Statement } from '../statement/types.js';
import { type Analysis, analyse } from './analysis.js';
import { tokenSpan } from './matches.js';
import { voiceOf } from './own-voices.js';
import { speakingStates, speaksForMember } from './speaking-states.js';

/** The opening words that tell the level: so many UTF-16 code units of so many paragraphs. */
const openingLength = 400;
const openingParagraphs = 2;

/** States beside which a delegation speaks as one of several; Norway and Switzerland join in local statements of the EU. ISO 3166-1 alpha-2. */
const likeMinded = new Set(['AU', 'CA', 'JP', 'KR', 'NZ', 'US']);

/** Whether a formula of a level stands in the title or in the opening words. */
export function tellsLevel({ plainTitle, paragraphs }: Statement, level: Level): boolean {
  const opening = paragraphs.filter(({ kind }) => kind !== 'title').slice(0, openingParagraphs).map(({ plain }) => plain);
  return [...(plainTitle ? [plainTitle] : []), ...opening].some((text) => analyse(text).matches.level.some(({ entry }) => entry.kind === level));
}

/** The most telling formula in the first `length` code units of some texts; what counts in titles alone only there. */
function formulaIn(texts: readonly PlainText[], length: number, isTitle: boolean): Level | undefined {
  let found: { level: Level; rank: number } | undefined;
  for (const text of texts) {
    const analysis = analyse(text);
    for (const { entry, from, to } of analysis.matches.level) {
      if (entry.settings.where === 'unvoiced' || (entry.settings.where === 'title' && !isTitle)) continue;
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

/** Who issues a text in which no formula tells it, or only one of several who speak together, by whose voice it is: a body that States have made, a government, an organisation. */
function levelOfVoice(title: Analysis | undefined, body: readonly Analysis[], told: Level | undefined): Level | undefined {
  const states = speakingStates(title, body);
  const voice = voiceOf(title, body, states);
  if (voice === 'issuer') return 'multilateral';
  if (told !== undefined || voice !== undefined) return told;
  if (states !== '' || speaksForMember(title, body)) return 'spokesperson';
  const texts = title ? [title, ...body.slice(0, openingParagraphs)] : body.slice(0, openingParagraphs);
  const isOfOrganisation = (title !== undefined && isImperative(title)) || texts.some(({ matches }) => matches.level.some(({ entry }) => entry.settings.where === 'unvoiced'));
  return isOfOrganisation ? 'ngo' : undefined;
}

/** "Local EU statement", which others may support. */
function isCalledLocal(texts: readonly PlainText[]): boolean {
  return texts.some((text) => analyse(text).matches.level.some(({ entry }) => entry.id === 'called-local'));
}

/** "The EU Delegation and the Embassies of Japan and Canada": whether third States speak with a delegation in the opening words. */
function isWithOthers(opening: readonly PlainText[]): boolean {
  return opening.some((text) => {
    const analysis = analyse(text);
    return analysis.countries.some(({ country, kind, from, to }) => kind === 'name' && likeMinded.has(country) && tokenSpan(analysis, from, to).end <= openingLength);
  });
}

/** The level at which the text says that it is issued; undefined where neither its title and opening words nor the voice that speaks tell it. */
export function levelOf({ plainTitle, paragraphs }: Statement): Level | undefined {
  const opening = paragraphs.filter(({ kind }) => kind !== 'title').map(({ plain }) => plain);
  const first = opening.slice(0, openingParagraphs);
  const told = (plainTitle && formulaIn([plainTitle], Infinity, true)) ?? formulaIn(first, openingLength, false);
  if (told === undefined || told === 'joint') return levelOfVoice(plainTitle && analyse(plainTitle), opening.map((text) => analyse(text)), told);
  const texts = plainTitle ? [plainTitle, ...first] : first;
  return told === 'local' && !isCalledLocal(texts) && isWithOthers(texts) ? 'joint' : told;
}
