import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

describe('The reader of the level', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['# Declaration by the High Representative on behalf of the European Union on Togo\n\nText.', 'declaration'],
    ['# Togo: Statement by the Spokesperson on Ana Duarte\n\nThe High Representative is concerned.', 'spokesperson'],
    ['# Local EU statement on Ana Duarte\n\nText.', 'local'],
    ['# Statement by the Heads of Mission in Lomé\n\nText.', 'local'],
    ['# Statement by the High Representative on Togo\n\nText.', 'hrvp'],
    ['# EU statement on Togo\n\n55th session of the Council.', 'multilateral'],
    ['# Item 4: EU intervention\n\nText.', 'multilateral'],
    ['# Joint statement on Togo\n\nText.', 'joint'],
    ['# Togo\n\nWe, the undersigned, condemn the arrest.', 'ngo'],
    ['# Togo\n\nThe EU Delegation condemns the arrest.', 'local'],
    ['# Togo\n\nOne.\n\nTwo.\n\nThe EU Delegation condemns the arrest.', undefined],
    [`# Togo\n\n${'The arrest is wrong. '.repeat(20)}The EU Delegation condemns it.`, undefined],
    ['---\ntitle: Statement by the Spokesperson\n---\n\nThe EU condemns the arrest.', 'spokesperson'],
    ['---\nlevel: joint\n---\n\n# Statement by the Spokesperson\n\nText.', 'joint'],
  ];
  for (const [text, expected] of cases) it(`${expected ?? 'not told'}: ${text.slice(0, 80).replaceAll('\n', ' ')}`, () => assert.equal(readingOf(text).reading.level, expected));
});

describe('The reader of the country', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['# Togo: statement on Ana Duarte\n\nGhana, Ghana and again Ghana.', 'TG'],
    ['# Statement on Ana Duarte\n\nGhana is near. Togo must release her, and Togo must say why.', 'TG'],
    ['# Statement on Ana Duarte\n\nBrussels, Paris and France are hosts. The Honduran authorities must act.', 'HN'],
    ['---\ncountry: Benin\n---\n\n# Togo: statement\n\nText.', 'BJ'],
    ['# Statement on Ana Duarte\n\nShe must be released.', undefined],
  ];
  for (const [text, expected] of cases) it(`${expected ?? 'not told'}: ${text.replaceAll('\n', ' ')}`, () => assert.equal(readingOf(text).reading.country, expected));
});
