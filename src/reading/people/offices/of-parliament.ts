import type { Analysis } from '../../analysis.js';

/* Members of the European Parliament, who speak for none of those concerned. */

/** Words of "vice-chair of the EPP Group" before the group. */
const groupReach = 7;

/** "X, MEP,", « X, députée européenne, présidente de », “X, vicepresidente del Grupo PPE”: whether behind a name and its comma stands that somebody is of the European Parliament, or has an office in one of its groups. */
export function isOfEuParliament(analysis: Analysis, to: number): boolean {
  if (analysis.norm(to) !== ',') return false;
  for (let at = to + 1; at < to + 1 + groupReach && (analysis.tokens[at]?.kind === 'word' || /^[-–]$/u.test(analysis.norm(at))); at++) {
    if (analysis.isAny(at, ['relatives', 'former-words', 'be-forms', 'have-helpers'])) return false;
    if (analysis.phraseLength(at, 'eu-deputies') > 0) return true;
  }
  return false;
}
