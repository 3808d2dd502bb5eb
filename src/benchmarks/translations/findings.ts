import { languageName } from '../../facts/languages.js';
import { messagesIn } from '../../messages/index.js';
import type { Reading } from '../../reading/types.js';
import { raiseFixes } from '../ask-fixes.js';
import { shortened } from '../located.js';
import { placeOfMissing } from '../place.js';
import type { JudgeContext, RawFinding } from '../types.js';
import { withFixes } from '../with-fixes.js';
import { type Difference, differencesOf } from './differences.js';
import { translationsNamed } from './named.js';
import type { LanguageVersion } from './versions.js';
import { versionWords } from './words.js';

/** Somebody who is not named, and an ask that is weaker in one language, is no matter of wording. */
const grave = { severity: 'warning' } as const;

function findingOf(difference: Difference, reading: Reading, version: string, context: JudgeContext): RawFinding {
  const words = versionWords(context.locale);
  const { inCountry: { asks } } = messagesIn(context.locale);
  const place = difference.at ?? placeOfMissing(reading);
  const { kind } = difference;
  switch (kind) {
    case 'name':
    case 'date':
    case 'instrument': {
      const said = shortened(difference.words);
      return { kind, ...(kind === 'name' && grave), message: difference.at ? words.lacks(said, version) : words.lacking(said, version), fixes: [], ...place };
    }
    case 'other-date':
      return { kind, ...grave, message: words.otherDate(difference.words, difference.otherWords, version), actual: difference.words, fixes: [], ...place };
    case 'ask': {
      const what = asks[difference.ask.ask];
      return { kind, message: difference.at ? words.lacksAsk(what, version) : words.lackingAsk(what, version), fixes: [], ...place };
    }
    case 'weaker':
    case 'stronger': {
      const [said, other] = [shortened(difference.words), shortened(difference.otherWords)];
      const finding = { kind, message: words[kind](said, other, version), actual: difference.words, ...place };
      return kind === 'weaker' ? withFixes({ ...finding, ...grave }, () => raiseFixes(reading, difference.ask, context)) : { ...finding, fixes: [] };
    }
  }
}

/** Findings on what a draft says otherwise than another language version of it; none where that cannot be read. */
export function differing(reading: Reading, { name, isOriginal, reading: other }: LanguageVersion, context: JudgeContext): RawFinding[] {
  if (other === undefined) return [];
  const words = versionWords(context.locale);
  const version = isOriginal ? words.original(name) : words.version(name, languageName(other.language, context.locale));
  // Whether a translation that the front matter names has the draft's names is looked for with its file.
  const isNamed = translationsNamed(reading, context.versions).some(({ file }) => file === name);
  const isToldThere = ({ kind, at }: Difference): boolean => kind === 'name' && at !== undefined && isNamed;
  return differencesOf(reading, other).filter((difference) => !isToldThere(difference)).map((difference) => findingOf(difference, reading, version, context));
}
