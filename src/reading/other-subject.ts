import { actorsIn } from './actors.js';
import type { Analysis } from './analysis.js';
import { within } from './matches.js';
import { lastBeforeAdverbs, stretchStart } from './stretch.js';

/* "The draft law calls for", "her colleagues ask": subjects that are somebody else's, told by a noun that is no actor of the lexicon. */

/** How long the aside between a subject and its verb may be: ", however,". */
const asideReach = 4;

/** Words of a subject before the aside that parts it from its verb. */
const headReach = 6;

/** Whether a sentence begins, up to the comma at token `comma`, with nothing but a noun phrase. */
function isHead(analysis: Analysis, from: number, comma: number): boolean {
  if (!analysis.is(from, 'subject-determiners')) return false;
  for (let at = from; at < comma; at++) if (analysis.tokens[at]?.kind !== 'word' || analysis.is(at, 'copulas') || analysis.is(at, 'noun-phrase-enders')) return false;
  return true;
}

/** The token behind a subject: the verb, or the comma before a short aside ("These rules, however, ask for"). */
function behindSubject(analysis: Analysis, verb: number): number {
  if (analysis.norm(verb - 1) !== ',') return verb;
  // "This year's theme, The Right to Know, underlines": what the sentence begins with, up to its first comma.
  const { from } = analysis.sentenceAt(verb);
  for (let at = from + 1; at <= from + headReach; at++) if (analysis.norm(at) === ',') return at < verb - 1 && isHead(analysis, from, at) ? at : verb;
  for (let at = verb - 2; at > verb - 2 - asideReach; at--) if (analysis.norm(at) === ',') return at;
  return verb;
}

/** "as reports suggest": a bare plural right before the verb; not "l'UE pour les Affaires étrangères demande". */
function isBarePlural(analysis: Analysis, start: number, last: number): boolean {
  return analysis.is(start, 'clause-openers') && !analysis.is(start + 1, 'articles') && last > start && analysis.ends(last, 'plural') && !analysis.is(last, 'subject-adverbs');
}

/** "La Delegación de la UE en | la isla pide": whether what begins at token `start` tells where somebody is, named right before it at the head of the sentence. */
function isPlaceOfActor(analysis: Analysis, start: number, first: number): boolean {
  if (!analysis.is(start - 1, 'place-prepositions') || start - 1 <= first) return false;
  const head = actorsIn(analysis, first, start - 1)[0];
  return head !== undefined && head.from <= first + 1 && actorsIn(analysis, first, start - 1).at(-1)?.to === start - 1;
}

/** Whether the subject right before the verb at token `verb` is named by a noun that is no actor of the lexicon: "The draft law calls for", "her colleagues ask". */
export function hasOtherSubject(analysis: Analysis, verb: number): boolean {
  const end = behindSubject(analysis, verb);
  const { from: first } = analysis.sentenceAt(verb);
  const stretch = stretchStart(analysis, end, first);
  // "« Les gens y attendent la paix »".
  const behind = analysis.tokens[stretch]?.kind === 'quote' ? stretch + 1 : stretch;
  // "Aussi les voisins demandent-ils": an adverb may stand before the subject.
  const opener = behind === first && analysis.is(first, 'subject-adverbs') && analysis.is(first + 1, 'subject-determiners') ? behind + 1 : behind;
  // "so that the world takes note", "as the law demands", "although her husband demands".
  const opens = analysis.is(opener, 'remark-openers') || (analysis.is(opener, 'clause-openers') && !analysis.isAny(opener, ['relatives', 'opening-prepositions', 'purpose-links']));
  const start = analysis.is(opener, 'complementizers') || (opens && analysis.is(opener + 1, 'subject-determiners')) ? opener + 1 : opener;
  const last = lastBeforeAdverbs(analysis, end, start);
  if (isNation(analysis, start, end) || isBarePluralAtHead(analysis, verb) || isKinOfNamed(analysis, last) || isNearSomebody(analysis, start, end) || isPeople(analysis, start, last)) return true;
  if (analysis.is(verb, 'and-words')) return false;
  // "Unas reclaman tierras, otras buscan a sus hijos".
  if (analysis.is(last, 'others-alone') && (last === start || analysis.is(last - 1, 'and-words') || analysis.is(last - 1, 'clause-openers'))) return true;
  // "effects nobody wants", "what everyone demands".
  if (analysis.phraseLength(last, 'everybody-phrases') === 1) return true;
  // "Resolution 1325 demands".
  // "ARTÍCULO 21 exige": an organisation.
  if (start < last && analysis.tokens[last]?.kind === 'number' && analysis.is(last - 1, 'numbered-nouns') && !/^\p{Lu}{2,}$/u.test(analysis.text(last - 1))) return true;
  if (start >= end || !(analysis.is(start, 'subject-determiners') || isBarePlural(analysis, opener, last)) || actorsIn(analysis, start, end).length > 0) return false;
  if (last === start || analysis.tokens[last]?.kind !== 'word' || isPlaceOfActor(analysis, start, first)) return false;
  // "El comunicado insta", "Le communiqué a appelé": what is read speaks for whoever wrote it.
  const noun = analysis.is(last, 'have-helpers') ? last - 1 : last;
  if (noun === start + 1 && analysis.is(noun, 'speaking-texts') && !analysis.isCapital(noun)) return false;
  if (analysis.isCapital(last)) return isNounOfPlace(analysis, start, last);
  // "le Groupe d'appui demande": whoever speaks, by a name of its own.
  if (analysis.is(start + 1, 'speaking-nouns') && analysis.isCapital(start + 1)) return false;
  return !analysis.isAny(last, notNouns);
}

/** "Traders in Ségou demand", "Farmers who lost their land call for": a plural at the head of a sentence that is nobody who issues statements, before a verb in the plural. */
function isBarePluralAtHead(analysis: Analysis, verb: number): boolean {
  const { from } = analysis.sentenceAt(verb);
  // In French and Spanish a noun at the head of a sentence has its article.
  if (verb === from || analysis.grammar.traits.has('nouns-first') || analysis.ends(verb, 'plural') || !analysis.ends(from, 'plural') || analysis.isAny(from, issuers)) return false;
  if (from + 1 < verb && !analysis.isAny(from + 1, behindPlurals)) return false;
  // "Deputies are invited to": a passive asks them.
  for (let at = from; at <= verb; at++) if (analysis.tokens[at]?.kind !== 'word' || analysis.is(at, 'be-forms')) return false;
  return actorsIn(analysis, from, verb).length === 0;
}

/** Nouns of those who issue statements, and what stands between a noun and its verb. */
const issuers = ['issuing-nouns', 'organisation-nouns', 'speaking-nouns', 'title-words', 'ministers'] as const;
const behindPlurals = ['place-prepositions', 'relatives'] as const;

/** "La communauté de Guapinol exige": a noun that is nobody who issues statements, with the name of its place. */
function isNounOfPlace(analysis: Analysis, start: number, last: number): boolean {
  if (analysis.isCapital(start + 1) || !analysis.is(start + 2, 'of-words') || last !== start + 3) return false;
  return !analysis.isAny(start + 1, ['speaking-nouns', 'issuing-nouns', 'title-words', 'ministers']);
}

/** "Belarusians are asking for a new dialogue": the people of a country, with nothing beside them. */
function isNation(analysis: Analysis, from: number, to: number): boolean {
  const nation = within(analysis.countries, from, to).find(({ from: at }) => at === from);
  return nation !== undefined && nation.kind !== 'name' && nation.kind !== 'capital' && (analysis.is(nation.to, 'be-forms') || analysis.is(nation.to, 'have-helpers'));
}

/** Most words before the people of a country: « de nombreux ». */
const countingReach = 2;

/** "many | Zambians", « de nombreux | Togolais »: whether nothing but the people of a country, and how many, stands in tokens `start`–`last`. */
function isPeople(analysis: Analysis, start: number, last: number): boolean {
  if (last === start || last - start > countingReach || !analysis.ends(last, 'plural') || actorsIn(analysis, start, last + 1).length > 0) return false;
  return within(analysis.countries, last, last + 1).some(({ kind }) => kind !== 'name' && kind !== 'capital');
}

/** Who somebody is to the person concerned, alone or several. */
const kinNouns = ['kin', 'blood-kin', 'near-nouns', 'companions'] as const;

/** "Agbo's wife | urges", "Afi Agbo's colleagues | ask": whether a subject ends, at token `last`, in somebody who is told by whom they are near; not "the EU's partner". */
function isKinOfNamed(analysis: Analysis, last: number): boolean {
  return analysis.is(last - 1, 'possessives') && analysis.isAny(last, kinNouns) && actorsIn(analysis, last - 2, last).length === 0;
}

/** « L'épouse de M. X demande », « Les collègues d'Afi Agbo exigent », "Su abogada, Ana Paz, pide": whether a subject at tokens `start`–`end` begins with a noun for somebody near, and with whom; not « Le Conseil de sécurité », "la delegación de la UE". */
function isNearSomebody(analysis: Analysis, start: number, end: number): boolean {
  const noun = start + 1;
  if (noun >= end || analysis.isCapital(noun) || analysis.is(noun, 'speaking-nouns') || !analysis.isAny(noun, kinNouns)) return false;
  if (analysis.is(start, 'kin-owners')) return true;
  return analysis.is(start, 'articles') && analysis.is(noun + 1, 'of-words') && actorsIn(analysis, noun + 1, end).length === 0;
}

/** Classes of words that are no noun of a subject, and of nouns of those who speak themselves. */
const notNouns = ['and-words', 'asking-adverbs', 'gerund-openers', 'speaking-nouns', 'diplomats', 'be-forms', 'passive-helpers'] as const;
