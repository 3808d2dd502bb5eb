import { authoritiesOf } from '../addressee.js';
import { removeTokens } from '../../remove.js';
import { replaceTokens } from '../../replace-words.js';
import { findToken, normAt } from '../../tokens.js';
import { fixOf } from '../../../located.js';
import { deletion, type HedgeFixes, inFile } from '../../../no-hedging/hedge-in-place.js';

/** What no side can do alone. */
const ofSeveral = /^(?:arms|weapons|hostilities|ceasefire|truce|fighting|together)$/u;

/** What stands behind the sides and is said of the authorities too: "all sides | have shown". */
const helper = /^(?:have|are|were|must|should|will|can)$/u;

/** "all sides" gives way to those who are responsible. Never preferred: who that is only the drafter knows. */
export const falseBalanceFixes: HedgeFixes = (place) => {
  const { analysis, tokens, reading, messages } = place;
  const { plain } = analysis;
  if (normAt(plain, tokens.from) === 'on' && !/^(?:call|calls|calling|upon)$/u.test(normAt(plain, tokens.from - 1))) return deletion(place, removeTokens(plain, tokens), false);
  // "all parties to the conflict": more than the authorities are meant; and where they are asked besides, they would be asked twice.
  if (normAt(plain, tokens.to) === 'to' && /^(?:the|this|that|these)$/u.test(normAt(plain, tokens.to + 1))) return [];
  const { from: first, to: last } = analysis.sentenceAt(tokens.from);
  if (plain.tokens.slice(first, last).some(({ norm }) => /^(?:authorities|government)$/u.test(norm))) return [];
  // To lay down arms is for all who bear them.
  if (plain.tokens.slice(first, last).some(({ norm }) => ofSeveral.test(norm))) return [];
  const words = authoritiesOf(reading) ?? 'the authorities';
  const from = normAt(plain, tokens.from) === 'on' ? tokens.from + 1 : tokens.from;
  const verb = findToken(plain, { from, to: tokens.to }, ({ norm }) => helper.test(norm));
  return inFile(place, fixOf(messages.noHedging.replaceBy(words), replaceTokens(plain, { from, to: verb < 0 ? tokens.to : verb }, words)));
};
