import assert from 'node:assert/strict';
import { silencedBy } from '../../src/benchmarks/silenced.js';
import { check } from '../../src/check.js';
import { visibleFindings } from '../../src/editor/pure/visible-findings.js';
import { isListed } from '../../src/reading/people/listed-lines.js';
import { areSurnameSpellings, surnameKeys } from '../../src/reading/people/spellings.js';
import { read } from '../../src/reading/index.js';
import { wholeOf } from '../../src/reading/whole.js';
import type { RuleComment } from '../../src/statement/comments.js';
import { readStatement } from '../../src/statement/index.js';
import { counted, type Looked } from './counted.js';
import { finding } from './editor/findings.js';

const often = 200;

/** So many things of a draft that has so many. */
function several<Thing>(times: number, make: (at: number) => Thing): Thing[] {
  return Array.from({ length: times }, (_, at) => make(at));
}

/** Four times as many are looked at no more than so often as once as many: more would grow with their square. */
function assertGrowsAsThey(looks: (times: number, looked: Looked) => void): void {
  const [one, four] = [often, 4 * often].map((times) => {
    const looked = { times: 0 };
    looks(times, looked);
    return looked.times;
  }) as [number, number];
  assert.ok(one > 0 && four < 5.5 * one, `${one} looks, then ${four}`);
}

describe('What is looked up by place is not gone through for each', () => {
  it('of problems that are shown', () => assertGrowsAsThey((times, looked) => {
    const shown = several(times, (at) => finding(10 * at, 10 * at + 5));
    assert.equal(visibleFindings(shown, counted(shown, looked), 'typing', undefined).length, times);
  }));

  it('of comments that silence rules', () => assertGrowsAsThey((times, looked) => {
    const comments = several(times, (at): RuleComment => ({ action: at % 2 === 0 ? 'disable' : 'enable', rules: [], start: 10 * at, end: 10 * at + 5, covers: { start: 10 * at, end: 10 * at + 5 } }));
    const isSilenced = silencedBy(counted(comments, looked));
    for (let at = 0; at < times; at++) assert.equal(isSilenced('no-hedging', { start: 10 * at + 7, end: 10 * at + 8 }), at % 2 === 0);
  }));

  it('of lines of a list', () => assertGrowsAsThey((times, looked) => {
    const { analyses } = wholeOf(readStatement(`The EU calls on Togo to release the following defenders:\n\n${'Ana Duarte\n\n'.repeat(times)}`));
    const watched = counted(analyses, looked);
    for (let at = 1; at < analyses.length; at++) assert.ok(isListed(watched, at));
  }));

  it('of places that a page hedges again', () => assertGrowsAsThey((times, looked) => {
    const hopes = several(times, (at) => `The EU hopes that number ${at} is freed.`).join('\n\n');
    const { findings } = check(`# Togo: Statement by the Spokesperson\n\n${hopes}\n\n${hopes}\n`);
    for (const { fixes } of findings) for (const { edits } of fixes) looked.times += edits.length;
  })).timeout(20_000);
});

describe('People who share a name with hundreds', () => {
  const surname = (at: number): string => `${['Bel', 'Dar', 'Fon', 'Gim', 'Hul', 'Jas'][at % 6] ?? ''}${['an', 'et', 'ik', 'om', 'us'][Math.floor(at / 6) % 5] ?? ''}${['bor', 'del', 'fin', 'gar', 'lus'][Math.floor(at / 30) % 5] ?? ''}`;
  const names = several(150, (at) => `Ana ${surname(at)}`);

  it('are each one person, told of again in full or by surname', () => {
    const told = names.map((name) => `${name} was arrested.`).join('\n\n');
    const again = names.map((name) => `${name} was released. Ms ${name.slice('Ana '.length)} is at home.`).join('\n\n');
    const { people } = read(readStatement(`# Togo: Statement by the Spokesperson\n\n${told}\n\n${again}\n`));
    assert.deepEqual(people.map(({ name, mentions }) => `${name} ${mentions.length}`), names.map((name) => `${name} 3`));
  });

  it('have keys in common where two spellings may be one', () => {
    for (const [one, other] of [['dushkievich', 'dushkevich'], ['mansour', 'mansuur'], ['garcia', 'garcia'], ['petrova', 'petrowa']] as const) {
      assert.ok(areSurnameSpellings(one, other));
      assert.ok([...surnameKeys(one)].some((key) => surnameKeys(other).has(key)), `${one}, ${other}`);
    }
  });
});
