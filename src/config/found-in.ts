import type { Entry } from '../lexicon/entry.js';
import type { Language } from '../lexicon/language.js';
import type { OwnPhrases } from '../lexicon/own-phrases.js';
import { analyse } from '../reading/analysis.js';
import { read } from '../reading/index.js';
import { asksOf } from '../reading/recommendations/asks.js';
import { triggersOf } from '../reading/recommendations/triggers.js';
import { readStatement } from '../statement/index.js';

/** Whether an entry is found in a sentence, by the reader of its group where it has one. */
export function isFoundIn(sentence: string, entry: Entry, language: Language, own?: OwnPhrases): boolean {
  const statement = readStatement(`---\nlanguage: ${language}\n---\n\n${sentence}`, { own });
  const analyses = statement.paragraphs.map((paragraph) => analyse(paragraph.plain));
  if (entry.group === 'hedge') return read(statement).hedges.some((hedge) => hedge.entry === entry.id);
  if (entry.group === 'ask') return analyses.some((analysis) => triggersOf(analysis).some((trigger) => trigger.entry === entry) || asksOf(analysis).some(({ trigger }) => trigger.entry === entry)) && read(statement).recommendations.length > 0;
  return analyses.some((analysis) => analysis.matches[entry.group].some((match) => match.entry === entry));
}
