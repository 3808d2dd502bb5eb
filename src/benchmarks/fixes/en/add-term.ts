import type { PlainText } from '../../../statement/types.js';
import { beginsWithCapital } from '../../../letters.js';
import type { PlainEdit } from '../plain-edit.js';
import type { TermForNoun } from '../language-fixes.js';
import { opensSentence, seamEdit } from '../remove.js';
import { replaceTokens } from '../replace-words.js';
import { capitalised } from '../spelling.js';
import { normAt, textOf, tokenAt, type TokenRange } from '../tokens.js';

/** Nouns that the term replaces, and nouns of a profession, beside which it stands. */
const replaced = /^(?:activist|campaigner|advocate|dissident|critic|oppositionist|whistle-?blower|feminist|environmentalist|conservationist)s?$/u;
const activist = /^(?:activist|campaigner|advocate)/u;
const profession = /^(?:lawyer|attorney|blogger|vlogger|journalist|reporter|editor|writer|poet|novelist|author|publisher|photographer|photojournalist|columnist|cartoonist|filmmaker|artist|academic|scholar|researcher|economist|historian|scientist|student|teacher|trade-unionist|unionist|doctor|nurse|farmer|physician|jurist|paralegal|photographer|translator|musician|singer|rapper)s?$/u;

/** Whether a word is a noun that the term replaces, or of a profession. */
export function isRoleNoun(norm: string): boolean {
  return replaced.test(norm) || profession.test(norm);
}

/** Words before the noun that say nothing of the cause, and stay. */
const attribute = /^(?:prominent|well-known|renowned|local|community|youth|young|veteran|independent|peaceful|student|leading|fellow|pro-democracy|anti-corruption|civic|digital|peace)(?: |$)/u;
/** Causes whose name stays in the term. */
const cause = /^(?:women's|lgbti|lgbt|lgbtiq|land|labour|labor|minority|children's|workers'|indigenous|digital) rights$/u;

/** The noun with the name of the cause before it, which a reader may have left out: "women's rights activist". */
export function withCause(plain: PlainText, { from, to }: TokenRange): TokenRange {
  let start = from;
  if (normAt(plain, start - 1) === 'rights') start--;
  if (normAt(plain, start) !== 'rights') return { from: start, to };
  if (normAt(plain, start - 1) === "'s" || /^(?:workers|')$/u.test(normAt(plain, start - 1))) start -= 2;
  else if (cause.test(`${normAt(plain, start - 1)} rights`) || normAt(plain, start - 1) === 'human') start--;
  return { from: start, to };
}

const lead = /^(?:the|an?|this|these|those|both|two|three|four|five|six|seven|eight|nine|ten|\d+|other|fellow|of|by|against|with|for|and|as|,|former|prominent|well-known|young|veteran|detained|imprisoned|jailed|his|her|their)$/u;

/** Whether no word that narrows the noun stands before it: "the activist", "Iranian activist", but not "separatist activist" or "radio editor". */
function standsAlone(plain: PlainText, from: number): boolean {
  const before = plain.tokens[from - 1];
  return before === undefined || before.kind !== 'word' || lead.test(before.norm) || opensSentence(plain, from) || (/^\p{Lu}\p{Ll}+(?:n|i|h|se|ek)$/u.test(before.text) && !opensSentence(plain, from - 1));
}

/**
 * What "human rights defender" makes of a role noun ("women's rights activist" → "women's rights defender").
 * @param noun tokens of the noun with the words before it that belong to it
 * @returns undefined for nouns that say nothing of a person's work (man, member, prisoner)
 */
export function termForNoun(plain: PlainText, { from, to }: TokenRange): Omit<TermForNoun, 'noun'> | undefined {
  // The Attorney General: an office, and nobody's profession.
  if (normAt(plain, to) === 'general') return undefined;
  const head = normAt(plain, to - 1);
  const plural = head.endsWith('s') ? 's' : '';
  const before = textOf(plain, from, to - 1);
  const norm = before.toLowerCase().replaceAll(/[’‘]/gu, "'");
  const defender = `human rights defender${plural}`;
  const isClean = standsAlone(plain, from);
  // An advocate may be a lawyer.
  if (profession.test(head) || (/^advocates?$/u.test(head) && norm === '')) {
    const noun = norm === 'human rights' ? textOf(plain, to - 1, to) : textOf(plain, from, to);
    // "editor of a newspaper": the noun stays with what belongs to it.
    if (/^(?:of|at|for|with|from)$/u.test(normAt(plain, to))) return isClean && !/^(?:former|deputy|late)$/u.test(normAt(plain, from - 1)) ? { terms: [`${defender} and ${noun}`], certain: false } : undefined;
    // "journalists and human rights defenders": said already.
    if (normAt(plain, to) === 'and' && normAt(plain, to + 1) === 'human' && normAt(plain, to + 3).startsWith('defender')) return undefined;
    const both = normAt(plain, to) === 'and' ? `${defender}, ${noun}` : `${noun} and ${defender}`;
    return { terms: isClean ? [both, defender] : [both], certain: false };
  }
  if (!replaced.test(head)) return undefined;
  const woman = plural ? 'women human rights defenders' : 'woman human rights defender';
  if (head.startsWith('feminist')) return { terms: [woman], certain: false };
  if (/^(?:environmentalist|conservationist)/u.test(head)) return { terms: [`environmental ${defender}`], certain: true };
  // "education campaigner": what narrows the noun does not narrow the term.
  if (norm === '') return { terms: [isClean ? defender : `${textOf(plain, from, to)} and ${defender}`], certain: activist.test(head) && isClean };
  if (cause.test(norm)) return { terms: [`${before} defender${plural}`, ...(norm.startsWith('women') ? [woman] : [])], certain: true };
  if (norm.endsWith('rights')) return { terms: [defender], certain: true };
  if (norm === 'environmental' || norm === 'indigenous') return { terms: [`${before} ${defender}`], certain: true };
  if (norm === 'land') return { terms: [`land rights defender${plural}`, `land and environmental ${defender}`], certain: true };
  return attribute.test(norm) ? { terms: [`${before} ${defender}`], certain: activist.test(head) } : { terms: [defender], certain: false };
}

/** "No lawyer was present", "his lawyer": somebody else. */
const ofSomebodyElse = /^(?:no|any|every|without|his|her|their)$/u;

/** "the nurses' union", "a lawyer of her choice": what stands behind a noun by which it means nobody of the text. */
function belongsElsewhere(plain: PlainText, behind: number): boolean {
  if (/^(?:'s|')$/u.test(normAt(plain, behind))) return true;
  return normAt(plain, behind) === 'of' && /^(?:his|her|their)$/u.test(normAt(plain, behind + 1)) && plain.tokens.slice(behind + 2, behind + 4).some(({ norm }) => /^(?:choice|choosing)$/u.test(norm));
}

/** Bodies that are called after those who belong to them: "the Union of Journalists". */
const body = /^(?:order|union|association|federation|syndicate|guild|chamber|council|committee|club|league|network|institute|society)$/u;

/** The role noun at tokens `found` with the cause before it, and what the term makes of it. */
export function ofNoun(plain: PlainText, found: TokenRange): TermForNoun | undefined {
  const noun = withCause(plain, found);
  if (belongsElsewhere(plain, noun.to) || (normAt(plain, noun.from - 1) === 'of' && body.test(normAt(plain, noun.from - 2)))) return undefined;
  const term = ofSomebodyElse.test(normAt(plain, noun.from - 1)) ? undefined : termForNoun(plain, noun);
  return term && { noun, ...term };
}

/** Puts a term in the place of a role noun; "a" and "an", and the capital at the sentence's start, are mended. */
export function replaceNoun(plain: PlainText, noun: TokenRange, term: string): PlainEdit[] {
  const first = tokenAt(plain, noun.from);
  // In a title every noun may have a capital; one in the middle of a sentence is not copied.
  const keepsCapital = beginsWithCapital(first.text) && (opensSentence(plain, noun.from) || normAt(plain, noun.from - 1) === ':');
  return replaceTokens(plain, noun, keepsCapital ? capitalised(term) : term);
}

const honorific = /^(?:mr|ms|mrs|miss|dr|prof|professor|sheikh|father|bishop|sister|mr\.|ms\.|mrs\.|dr\.|prof\.|maître|me|sir|u|barrister|advocate)$/u;

const organisation = /\b(?:association|centre|center|foundation|committee|council|movement|network|union|institute|society|group|party|organi[sz]ation|league|front|coalition|forum|house|memorial|watch|international)\b/iu;
const smallWord = /^(?:of|by|against|on|for|to|with|from|and|or|that|in|as|at|when|after|before|while|if|because|since|until|is|are|was|were|has|have|had|been|also|than|whether|upon|towards?|behind|including|concerning|regarding|like|namely|both|but|where|between|about|over|under|without)$/u;

const day = /^(?:\d.*|yesterday|today|recently|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** What is done to somebody; other words in -es are people ("candidates"). */
const deed = /^(?:accuses|charges|includes|involves|names|praises|promises|releases|sentences|urges|describes|holds|keeps)$/u;

/** Whether the term may stand behind the word before token `from`: a small word, a verb, or nothing. */
function mayPrecede(plain: PlainText, from: number): boolean {
  const before = plain.tokens[from - 1];
  if (before === undefined || before.kind !== 'word' || opensSentence(plain, from)) return true;
  return smallWord.test(before.norm) || day.test(before.norm) || /^\p{Ll}+(?:ed|ing)$/u.test(before.text) || deed.test(before.norm);
}

/** Whether another name stands behind one that ends at token `end`: "Ana Duarte and Mr Paz"; not one by which it is told who she is ("Ana Duarte, Luis's mother"). */
function isInList(plain: PlainText, end: number, isName: (token: number) => boolean): boolean {
  if (!/^(?:,|and|&)$/u.test(normAt(plain, end))) return false;
  let next = end + 1;
  while (/^(?:and|mr|ms|mrs|dr|mr\.|ms\.|mrs\.|dr\.)$/u.test(normAt(plain, next))) next++;
  if (!isName(next)) return false;
  while (isName(next)) next++;
  return normAt(plain, end) !== ',' || !/^(?:'s|')$/u.test(normAt(plain, next));
}

/**
 * Inserts "human rights defender" before a name, honorific included, in the plural before a list of names.
 * @param name tokens of the name
 * @param isName whether a token belongs to the name of a person concerned
 * @returns none where the word before may be a title that is not known (Ko, Messrs), or the name that of an organisation
 */
export function insertTerm(plain: PlainText, name: TokenRange, isName: (token: number) => boolean): { edits: PlainEdit[]; term: string }[] {
  let from = name.from;
  while (honorific.test(normAt(plain, from - 1))) from--;
  // Behind a bracket it would be taken for something to fill in.
  if (!mayPrecede(plain, from) || normAt(plain, from - 1) === '[' || organisation.test(textOf(plain, name.from, Math.min(name.to + 2, plain.tokens.length)))) return [];
  const term = isInList(plain, name.to, isName) ? 'human rights defenders' : 'human rights defender';
  const { start } = tokenAt(plain, from);
  const words = opensSentence(plain, from) ? capitalised(term) : term;
  return [{ edits: [...(seamEdit(plain, from - 1, words) ?? []), { start, end: start, text: `${words} ` }], term }];
}
