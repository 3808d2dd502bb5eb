import { judge } from './benchmarks/registry.js';
import type { LibraryView } from './benchmarks/library/view.js';
import type { LanguageVersions } from './benchmarks/translations/versions.js';
import type { Finding, Locale, RuleId, Scorecard, Severity } from './benchmarks/types.js';
import type { TreatyCorrections } from './facts/treaties/status.js';
import type { OwnPhrases } from './lexicon/own-phrases.js';
import { read } from './reading/index.js';
import type { Reading } from './reading/types.js';
import { readStatement } from './statement/index.js';

export type RuleSetting = Severity | 'off';

export interface CheckOptions {
  /** Language of messages; English when not given. */
  readonly locale?: Locale;
  /** Severity by rule; what is not named keeps its own. */
  readonly rules?: Partial<Record<RuleId, RuleSetting>>;
  /** Language of the statement where its front matter is silent, as a BCP 47 primary subtag; told from its words when not given. */
  readonly language?: string | undefined;
  /** Phrases that the readers look for besides those of the lexicon. */
  readonly own?: OwnPhrases | undefined;
  /** Corrections of the tables of treaties, by country (ISO 3166-1 alpha-2) and treaty: a year, `signed` or `none`. */
  readonly treaties?: TreatyCorrections | undefined;
  /** Past statements to compare with, without the draft itself; or what gives them for a draft that has been read. */
  readonly library?: LibraryView | ((reading: Reading) => LibraryView) | undefined;
  /** Translations of the draft, or its original, as they lie beside it; undefined where nobody has looked. */
  readonly versions?: LanguageVersions | undefined;
  /** Whether the text is checked once and not again as it changes: then nothing of it is kept. */
  readonly once?: boolean | undefined;
  /** Whether each fix that is asked for is tried first, as where somebody is about to make it: the draft is read again for each. Else only in a draft that is in disorder. */
  readonly triesFixes?: boolean | undefined;
}

export interface Checked {
  readonly reading: Reading;
  readonly scorecard: Scorecard;
  /** In order of `start`. */
  readonly findings: readonly Finding[];
}

/**
 * From text to scorecard and findings: the one way that editor, command line and tests take.
 *
 * @param text a statement file; a byte-order mark is dropped, and all offsets are UTF-16 code units into what is left
 * @returns the reading, its scorecard and its findings; no text makes it throw
 */
export function check(text: string, options: CheckOptions = {}): Checked {
  const reading = read(readStatement(text, options));
  const library = typeof options.library === 'function' ? options.library(reading) : options.library;
  return { reading, ...judge(reading, { locale: options.locale ?? 'en', rules: options.rules ?? {}, treaties: options.treaties, library, versions: options.versions, triesFixes: options.triesFixes }) };
}
