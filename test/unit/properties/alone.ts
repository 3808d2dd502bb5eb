import { allRules, foundBy } from '../../../src/benchmarks/registry.js';
import type { Benchmark, Finding, Rule, RuleId } from '../../../src/benchmarks/types.js';
import { languageOf } from '../../../src/lexicon/language.js';
import { read } from '../../../src/reading/index.js';
import type { Reading } from '../../../src/reading/types.js';
import { readStatement } from '../../../src/statement/index.js';
import type { Statement } from '../../../src/statement/types.js';

const byId = new Map<RuleId, Benchmark | Rule>(allRules.map((rule) => [rule.id, rule]));

/** What a rule finds in a reading, be it said by another rule too, or silenced by a comment. */
function foundIn(reading: Reading, id: RuleId, triesFixes: boolean): readonly Finding[] {
  const rule = byId.get(id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  const isJudged = !('family' in rule) || (languageOf(reading.language) !== undefined && reading.words > 0);
  return isJudged ? foundBy(rule, reading, { locale: 'en', triesFixes }) : [];
}

/**
 * What each rule says by itself of a text and of what fixes make of it. Each text is read once, however many rules are asked, and
 * those behind the first as what it has become: that this is the same as to read them afresh is tried in "While a draft is written".
 * Ask for a text no more when its draft is done with, since all are kept.
 * @param triesFixes whether fixes are tried before they are offered, as the editor does
 */
export function alone(triesFixes = false): (text: string, id: RuleId) => readonly Finding[] {
  const readings = new Map<string, Reading>();
  let first: Statement | undefined;
  return (text, id) => {
    let reading = readings.get(text);
    if (reading === undefined) {
      const statement = readStatement(text, { before: first, once: first !== undefined });
      first ??= statement;
      readings.set(text, (reading = read(statement)));
    }
    return foundIn(reading, id, triesFixes);
  };
}
