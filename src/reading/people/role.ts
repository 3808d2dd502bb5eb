import { type Analysis, within } from '../analysis.js';
import type { Role } from '../types.js';
import { nameClassesOf } from './classify.js';
import type { PersonDraft } from './persons.js';

const victimBefore = /^(?:sentencing|arrest|detention|conviction|imprisonment|death|killing|murder|release|disappearance|assassination|abduction|prosecution|trial|case|acquittal|verdict|execution|sentence|poisoning|arrested|sentenced|detained|convicted|killed|charges|against|release|free|freed|jailed|imprisoned|attack)$/u;
const victimAfter = /^(?:arrested|sentenced|detained|convicted|killed|murdered|charged|imprisoned|jailed|died|abducted|disappeared|acquitted|released|beaten|tortured|attacked|indicted|prosecuted|poisoned|assassinated|shot|remanded|held)$/u;
const speaks = /^(?:said|says|stated|condemns|urges|calls|welcomes|expresses|issued|made|declared|announced)$/u;

/** Press contacts: a telephone number or an address close behind, or an announcement before. */
function isContact(analysis: Analysis, from: number, to: number): boolean {
  const contact = nameClassesOf(analysis).contact;
  if (contact.subarray(0, from).includes(1) && analysis.tokens.length < 60) return true;
  for (let at = to; at < Math.min(to + 5, analysis.tokens.length); at++) {
    const text = analysis.tokens[at]?.text ?? '';
    if (/@|^\+|^0\d{3,}|^\d{7,}/u.test(text) || /^(?:tel|phone|gsm)$/iu.test(text)) return true;
  }
  return false;
}

/** Whether the person is the one to whom something was done, at one mention. */
function isVictim(analysis: Analysis, from: number, to: number): boolean {
  const { tokens } = analysis;
  const sentence = analysis.sentenceAt(from);
  for (let at = from - 1; at >= Math.max(sentence.from, from - 8); at--) {
    if (victimBefore.test(tokens[at]?.norm ?? '')) return true;
    if (/^(?:by|before)$/u.test(tokens[at]?.norm ?? '')) return false;
  }
  for (let at = to; at < Math.min(sentence.to, to + 16); at++) if (victimAfter.test(tokens[at]?.norm ?? '')) return true;
  return tokens[to]?.norm === "'s" && victimBefore.test(tokens[to + 1]?.norm ?? '');
}

/** Whether an office stands with the name: directly before it, or behind a comma after it. */
function hasOffice(analysis: Analysis, from: number, to: number): boolean {
  const { office } = nameClassesOf(analysis);
  const { tokens } = analysis;
  if (within(analysis.matches.actor, Math.max(0, from - 4), to).some(({ entry, to: end }) => entry.kind === 'eu' && end >= from)) return true;
  for (let at = from - 1; at >= Math.max(0, from - 7); at--) {
    if (office[at]) return !/^(?:former|ex|opposition|retired|deposed|ousted|detained|jailed|imprisoned)$/u.test(tokens[at - 1]?.norm ?? '');
    if (!/^(?:,|of|the|for|affairs|foreign|justice|interior|mr|ms|mrs|dr|eu|european|union|united|nations|security|policy|state|human|rights)$/u.test(tokens[at]?.norm ?? '') && !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) break;
  }
  // A signature: name and office make up the paragraph.
  if (from <= 2 && tokens.length <= 18 && office.subarray(to).includes(1)) return true;
  return tokens[to]?.norm === ',' && (office[to + 1] === 1 || office[to + 2] === 1 || office[to + 3] === 1);
}

const kin = /^(?:mother|father|wife|husband|sister|brother|daughter|son|widow|partner|lawyer|attorney|counsel|uncle|aunt|cousin|grandmother|parents|colleague)$/u;

/** "his wife, Ms X", "her lawyer X", "X, his mother": somebody near the person concerned. */
function isRelative(analysis: Analysis, from: number, to: number): boolean {
  const { tokens } = analysis;
  const isKin = (at: number): boolean => kin.test(tokens[at]?.norm ?? '') && [1, 2].some((offset) => /^(?:his|her|their|'s)$/u.test(tokens[at - offset]?.norm ?? ''));
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    if (isKin(at)) return true;
    if (!/^(?:,|mr|ms|mrs|mr\.|ms\.|mrs\.|dr|[–—])$/u.test(tokens[at]?.norm ?? '')) break;
  }
  return tokens[to]?.norm === ',' && (isKin(to + 2) || isKin(to + 3));
}

/** "Regional Director of Amnesty International": somebody quoted or thanked for an office outside the State. */
function isThanked(analysis: Analysis, from: number): boolean {
  const sentence = analysis.sentenceAt(from);
  const words = analysis.tokens.slice(sentence.from, from).map((token) => token.norm);
  return /^(?:thank|thanks|thanking)$/u.test(words.find((word) => word.startsWith('thank')) ?? '') && words.slice(-12).some((word) => /^(?:director|chair|chairperson|representative|rapporteur|commissioner|president|ambassador)$/u.test(word));
}

/**
 * The role of a person, over all mentions: official by an office or as a voice of the EU, unless something was done to them
 * ("former President X was sentenced"); relatives, lawyers and press contacts are other; everybody else is a defender, the person concerned.
 */
export function roleOf(draft: PersonDraft, analyses: readonly Analysis[]): Role {
  let office = false;
  let victim = false;
  let relative = false;
  for (const { paragraph, from, to } of draft.mentions) {
    const analysis = analyses[paragraph] as Analysis;
    if (isContact(analysis, from, to)) return 'other';
    relative ||= isRelative(analysis, from, to);
    office ||= hasOffice(analysis, from, to) || isThanked(analysis, from) || speaks.test(analysis.tokens[to]?.norm ?? '');
    victim ||= isVictim(analysis, from, to);
  }
  if (victim) return 'defender';
  return relative ? 'other' : office ? 'official' : 'defender';
}
