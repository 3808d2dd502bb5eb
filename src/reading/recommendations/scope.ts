import type { Analysis } from '../analysis.js';
import type { Scope } from '../types.js';

/** Pronouns that stand for the person of the case, and nouns that mean one case when they have an article. */
const pronouns = /^(?:him|her|his|hers|them|their|theirs|he|she|himself|herself|themselves)$/u;
const caseNouns = /^(?:case|cases|verdict|verdicts|sentence|sentences|conviction|convictions|charges|charge|trial|accusations|appeal|killing|killings|murder|murders|death|deaths|assassination|attack|disappearance|perpetrators|perpetrator|killers|investigation|autopsy|detainees|defendants|defendant|victims|prisoners|detention|circumstances|execution|crime|crimes|incident|body|ruling|judgment|two|three|four|five|six|men|women|accused|masterminds|responsible|activists|lawyers|journalists|convict|proceedings|hearing|decision)$/u;
const general = /^(?:all|any|every|other|political|those|anyone|everyone|people|persons|citizens|individuals|such)$/u;
const generalNouns = /^(?:defenders|activists|journalists|prisoners|lawyers|persons|people|citizens|media|organisations|organizations|bloggers|law|laws|legislation|society|ngos|women|minorities|detainees|protesters|demonstrators|everyone|individuals|workers|students)$/u;

/**
 * Whether tokens `from`–`to` ask something for the people of the case or for the country at large.
 * @param isPerson whether a token belongs to the name of a person concerned
 */
export function scopeOf(analysis: Analysis, from: number, to: number, isPerson: (token: number) => boolean): Scope {
  let pronoun = -1;
  let noun = -1;
  let generalAt = -1;
  for (let at = from; at < to; at++) {
    if (isPerson(at)) return 'case';
    const { norm } = analysis.tokens[at] as { norm: string };
    const before = analysis.tokens[at - 1]?.norm ?? '';
    if (pronoun < 0 && pronouns.test(norm)) pronoun = at;
    if (noun < 0 && caseNouns.test(norm) && /^(?:the|this|these|those|his|her|their|both|both|all|such|'s)$/u.test(analysis.tokens[at - 1]?.norm ?? '') && !(before === 'all' || before === 'such')) noun = at;
    if (noun < 0 && caseNouns.test(norm) && /^(?:the|this|these|his|her|their)$/u.test(analysis.tokens[at - 2]?.norm ?? '')) noun = at;
    if (generalAt < 0 && (general.test(norm) || generalNouns.test(norm)) && !(norm === 'all' && /^(?:charges|the|necessary|measures|accusations|appropriate|allegations|of)$/u.test(analysis.tokens[at + 1]?.norm ?? ''))) generalAt = at;
  }
  if (noun >= 0) return 'case';
  if (pronoun >= 0 && generalAt < 0) return 'case';
  return 'situation';
}
