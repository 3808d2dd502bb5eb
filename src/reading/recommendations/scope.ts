import { type Analysis, within } from '../analysis.js';
import type { Scope } from '../types.js';

/** Pronouns that stand for the people of the case. */
const pronouns = /^(?:him|her|his|hers|them|their|theirs|he|she|they|himself|herself|themselves|both)$/u;
/** "their obligations": the pronoun stands for the State. */
const ofState = /^(?:obligations?|commitments?|duty|duties|responsibility|responsibilities|domestic|international|own|efforts|pledge|word|mandate)$/u;
/** Nouns that mean one case when an article, a pronoun or a number stands with them. */
const caseNouns = /^(?:case|cases|verdicts?|sentences?|convictions?|charges?|trial|accusations|appeal|killings?|murders?|deaths?|assassination|attack|disappearance|perpetrators?|killers|murderers|assailants|attackers|gunmen|culprits|investigation|autopsy|detainees|defendants?|victims?|detention|circumstances|crimes?|incident|body|ruling|judgment|men|women|accused|masterminds|activists|lawyers|journalists|bloggers|defenders|convict|proceedings|hearing|director|warders|indictments?|lawsuits?|whereabouts|workers|prisoner)$/u;
const determiners = /^(?:the|this|these|those|his|her|their|'s|two|three|four|five|six|seven|eight|nine|ten|both|convicted|detained|arrested|criminal)$/u;
const numbers = /^(?:two|three|four|five|six|seven|eight|nine|ten|both)$/u;
/** Words that widen an ask to everybody. */
const general = /^(?:all|any|every|other|others|political|anyone|everyone|citizens|individuals|prisoners|society|minorities|protesters|demonstrators|nobody|people)$/u;
const generalNouns = /^(?:defenders|activists|journalists|lawyers|media|organisations|organizations|bloggers|laws?|legislation|ngos|women|detainees|workers|students|bill|penalty)$/u;

function isCaseNoun(analysis: Analysis, at: number): boolean {
  const word = analysis.tokens[at]?.norm ?? '';
  const next = analysis.tokens[at + 1]?.norm ?? '';
  if (!caseNouns.test(word) || next === 'penalty' || next === 'law') return false;
  const before = [1, 2, 3].map((offset) => analysis.tokens[at - offset]?.norm ?? '');
  if (before.slice(0, 2).some((norm) => /^(?:all|other|any|no|future)$/u.test(norm))) return false;
  return determiners.test(before[0] ?? '') || (determiners.test(before[1] ?? '') && !/^(?:of|and|to)$/u.test(before[0] ?? ''));
}

/** "those responsible", "all those arrested", "all three": the people just spoken of. */
function isBackReference(analysis: Analysis, at: number, to: number): boolean {
  const [word, next, after] = [0, 1, 2].map((offset) => (at + offset < to ? analysis.tokens[at + offset]?.norm ?? '' : ''));
  if (word === 'all' && numbers.test(next ?? '')) return true;
  if (word === 'those' && next === 'who' && after === 'have') return analysis.tokens[at + 3]?.norm === 'just';
  if (word === 'those' && /^(?:responsible|behind|concerned|involved)$/u.test(next ?? '')) return true;
  return word === 'those' && /^(?:arrested|detained|sentenced|convicted|accused)$/u.test(next ?? '') && (after === '' || /^[,.;]$/u.test(after ?? ''));
}

/**
 * Whether tokens `from`–`to` ask something for the people of the case or for the country at large; undefined where
 * the words do not tell. A group named first ("all political prisoners, including X") makes it the country's.
 * @param isPerson whether a token belongs to the name of a person concerned
 */
export function scopeOf(analysis: Analysis, from: number, to: number, isPerson: (token: number) => boolean): Scope | undefined {
  let isGeneral = false;
  for (let at = from; at < to; at++) {
    const { norm } = analysis.tokens[at] as { norm: string };
    const next = analysis.tokens[at + 1]?.norm ?? '';
    if (isBackReference(analysis, at, to)) return 'case';
    if (isPerson(at)) return isGeneral ? 'situation' : 'case';
    if (isCaseNoun(analysis, at)) return isGeneral ? 'situation' : 'case';
    if (pronouns.test(norm) && !isGeneral && !ofState.test(next) && !ofState.test(analysis.tokens[at + 2]?.norm ?? '')) return 'case';
    if (general.test(norm) && !/^(?:charges|the|his|her|their|these|necessary|measures|accusations|appropriate|allegations|of|parties|sides|restrictions|efforts|steps|possible|complaints)$/u.test(next)) isGeneral = true;
    if (generalNouns.test(norm)) isGeneral = true;
  }
  return isGeneral || within(analysis.matches.instrument, from, to).length > 0 ? 'situation' : undefined;
}
