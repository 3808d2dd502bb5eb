import type { Analysis } from '../../analysis.js';
import { within } from '../../matches.js';
import { isCivil, isOfCivilOwner } from '../civil-offices.js';
import { nameClassesOf } from '../name-classes.js';
import { isOnOthers } from './on-others.js';
import { appositionReach, formerReach, officeReach, voiceReach } from './reaches.js';

/** "the High Representative of the European Union, X": whether an office of the EU, with nothing behind it but whose it is, stands before a comma and the name. */
function isBehindOfficeOfEu(analysis: Analysis, from: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  let comma = from - 1;
  while (honorific[comma]) comma--;
  if (analysis.norm(comma) !== ',') return false;
  const [held] = within(analysis.matches.actor, Math.max(analysis.sentenceAt(from).from, comma - appositionReach), comma).filter(({ entry, from: at, to }) => entry.kind === 'eu' && (office.subarray(at, to).includes(1) || analysis.any(at, to, 'heads')));
  if (!held || isOnOthers(analysis, held.to - 1, comma)) return false;
  const isOfEu = (token: number): boolean => within(analysis.matches.actor, held.to, comma).some(({ entry, from: at, to }) => entry.kind === 'eu' && at <= token && token < to);
  // "leur porte-parole, X", of associations; "la porte-parole de l'association, X".
  if (isOfCivilOwner(analysis, held.from) || (isCivil(analysis, held.to - 1) && !within(analysis.matches.actor, held.to, comma).some(({ entry }) => entry.kind === 'eu'))) return false;
  for (let at = held.to; at < comma; at++) if (!isOfEu(at) && !analysis.isCapital(at) && !analysis.is(at, 'office-prepositions') && !analysis.is(at, 'office-links') && !analysis.is(at, 'of-words') && !analysis.is(at, 'articles') && !analysis.is(at, 'and-words') && !analysis.is(at, 'place-prepositions') && analysis.tokens[at]?.kind === 'word') return false;
  return true;
}

/** "EEAS press team member X", "EU delegation official X": whether somebody of a body of the EU stands right before the name, with the body before it. */
function isOfStaff(analysis: Analysis, from: number): boolean {
  if (!analysis.is(from - 1, 'body-members') || analysis.isCapital(from - 1)) return false;
  const [body] = within(analysis.matches.actor, from - 1 - voiceReach, from - 1).filter(({ entry, to }) => entry.kind === 'eu' && entry.settings.pronoun !== true && to < from);
  if (!body) return false;
  for (let at = body.to; at < from - 1; at++) if (nameClassesOf(analysis).body[at] !== 1 && !analysis.is(at, 'body-nouns')) return false;
  return true;
}

/** Whether a voice of the EU ends in the name or just before it: "High Representative X". */
export function isVoiceOfEu(analysis: Analysis, from: number, to: number): boolean {
  if (isBehindOfficeOfEu(analysis, from) || isOfStaff(analysis, from)) return true;
  // "spokesman for the EU External Action Service X": more of whose voice it is.
  let first = from;
  while (first > from - voiceReach && analysis.isCapital(first - 1)) first--;
  if (within(analysis.matches.actor, first - officeReach, from).some(({ entry, to: end }) => entry.kind === 'eu' && entry.settings.names === 'person' && end >= first && end < from && !analysis.isCapital(end - 2))) return true;
  // "former Vice-President X": whoever held that office elsewhere.
  return within(analysis.matches.actor, Math.max(0, from - voiceReach), to).some(({ entry, from: at, to: end }) => entry.kind === 'eu' && end >= from && !analysis.any(at - formerReach, at, 'former-words'));
}
