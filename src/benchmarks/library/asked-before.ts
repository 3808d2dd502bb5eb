import type { Language } from '../../lexicon/language.js';
import { messagesIn } from '../../messages/index.js';
import type { Ask, Reading, Scope } from '../../reading/types.js';
import { insertSentence } from '../clauses/index.js';
import { fixesIn } from '../fixes/index.js';
import type { Fix, JudgeContext } from '../types.js';
import { type AskedKinds, askedKinds } from './asked-kinds.built.js';

/** So many ways to ask are offered. */
const most = 2;

const known = new Map<Language, AskedKinds>();

/** What the asks of a language ask for. */
function kindsIn(language: Language): AskedKinds {
  let kinds = known.get(language);
  if (!kinds) known.set(language, (kinds = askedKinds[language]()));
  return kinds;
}

/**
 * Fixes that insert an ask that past statements made.
 * @param kind what was asked for; any ask that fits the event where that is not known
 */
export function askedBeforeFixes(reading: Reading, scope: Scope, kind: Ask | undefined, { locale }: JudgeContext): Fix[] {
  const { statement: { language }, event } = reading;
  const { caseAsks, situationAsks } = fixesIn(language);
  const ready = (scope === 'case' ? caseAsks : situationAsks)?.(reading) ?? [];
  const asked = kind === undefined ? ready : ready.filter((_, index) => kindsIn(language)[scope][event]?.[index]?.includes(kind));
  return asked.slice(0, most).flatMap(({ what, text }) => insertSentence(reading, text, () => messagesIn(locale).caseRecommendation.insert(what)));
}
