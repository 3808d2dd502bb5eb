import type { Analysis } from '../analysis.js';
import { commonEnding, isCapitalized, isInitial, isTitleCase, type NameClasses, nameClassesOf } from './classify.js';

/** A run of words that may name a person. Tokens, end exclusive, without honorific, office and role noun. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** Honorific, office or role noun that stands directly before it, as part of the run or in small letters. */
  readonly honorific: boolean;
  readonly office: boolean;
  readonly role: boolean;
  /** For and against a person; above zero it is one. */
  readonly score: number;
}

const placePrepositions = /^(?:in|at|near|outside|inside|throughout|across|around|within|between)$/u;
const eventNouns = /^(?:sentencing|arrest|detention|conviction|imprisonment|death|killing|murder|case|cases|trial|release|verdict|disappearance|situation|assassination|execution|sentences?|abduction|prosecution|lawyers?|family|wife|husband|son|daughter|trials|arrests|health|life|condition|charges|treatment|acquittal|hearing|rights|assault|torture|poisoning|kidnapping|harassment|persecution|house)$/u;
const victimVerbs = /^(?:was|were|has|had|is|have|who|received|faces|faced|died|remains|remain|whose|began|went|spent|should|must|be|been|continues|may|did|can|deserves|could|himself|herself|and|along|both|also|started|said|suffered|founded|worked|works|disappeared|leads|led|are)$/u;
const possessed = /^(?:release|trial|case|family|lawyers?|rights?|work|detention|arrest|death|sentence|conviction|imprisonment|health|condition|situation|wife|husband|killing|murder|appeal|disappearance|house|home|immediate|legal|life|prosecution|activities|safety|physical|state|whereabouts|body|continued|ongoing|prolonged|courage|car|commitment|brother|sister|father|mother|son|daughter|children)$/u;
const objectVerbs = /^(?:release|releases?d?|free|arrest(?:ed|ing)?|sentenc(?:e|ed|ing)|convict(?:ed|ing)?|detain(?:ed|ing)?|kill(?:ed|ing)?|murder(?:ed)?|against|for|of|including|on|to|imprison(?:ed|ing)?|namely|with|charg(?:e|ed|ing)|pardon(?:ed)?|transferred|grant(?:ed)?|protect|by|that|named|notably|from|like|and|late|between|visit(?:ed)?|allow(?:ed)?|jailed|prosecut(?:e|ed)|represent(?:ed|s|ing)?|freed|called)$/u;
const nounsOfBodies = /^(?:newspaper|newspapers|magazine|daily|weekly|party|organisation|organization|organisations|organizations|group|ngo|ngos|village|city|town|website|outlet|outlets|channel|association|movement|company|network|province|district|foundation|portal|agency|station|region|river|project|operation|radio|app|platform|prison|colony|hotel|bank|centre|center|cooperative|union|festival|festivals|neighbourhood|department|commune|dam|mine|port|broadcaster|centres|publication|publications|coalition)$/u;

class CandidateReader {
  readonly candidates: Candidate[] = [];
  readonly #classes: NameClasses;
  readonly #titleCase: boolean;
  readonly #analysis: Analysis;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#classes = nameClassesOf(analysis);
    this.#titleCase = isTitleCase(analysis);
  }

  read(): readonly Candidate[] {
    for (const sentence of this.#analysis.plain.sentences) {
      for (let at = sentence.from; at < sentence.to; ) {
        if (!isCapitalized(this.#analysis.tokens[at])) {
          at++;
          continue;
        }
        const end = this.#runEnd(at, sentence.to);
        this.#readRun(at, end);
        at = end;
      }
    }
    return this.candidates;
  }

  /** End of a run of capitalized words, with the particles inside it ("Juan de la Cruz"). */
  #runEnd(from: number, limit: number): number {
    let end = from + 1;
    for (let at = from + 1; at < limit; at++) {
      const token = this.#analysis.tokens[at];
      if (isCapitalized(token)) end = at + 1;
      // Two initials with a missing space, or the full stop of an initial.
      else if (token?.text === '.' && isInitial(this.#analysis.tokens[at - 1])) continue;
      else if (!(token?.kind === 'word' && this.#classes.particle[at] && at - end < 3)) break;
    }
    return end;
  }

  /** What a run holds: at most one person, behind the last office, role noun or honorific. */
  #readRun(from: number, to: number): void {
    const { tokens } = this.#analysis;
    const classes = this.#classes;
    let honorific = false;
    let office = false;
    let role = false;
    let start = from;
    for (let at = from; at < to; at++) {
      const isHonorific = classes.honorific[at] === 1 && at < to - 1;
      const isOffice = classes.office[at] === 1;
      const isRole = classes.role[at] === 1 && isWordOfRole(tokens[at]?.norm ?? '');
      if (isHonorific || isOffice || isRole) {
        if (at > start && !this.#splits(start, at) && !isHonorific) this.#accept(start, at, { honorific, office, role });
        start = at + 1;
        honorific = isHonorific;
        office = isOffice || (office && isHonorific);
        role = isRole;
      }
    }
    this.#accept(start, to, { honorific, office, role });
  }

  #splits(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#isNoName(at)) return true;
    return false;
  }

  #isNoName(at: number): boolean {
    const classes = this.#classes;
    return classes.never[at] === 1 || classes.calendar[at] === 1 || classes.country[at] === 1;
  }

  #isBody(at: number): boolean {
    const classes = this.#classes;
    return classes.body[at] === 1 || classes.thing[at] === 1 || (classes.place[at] === 1 && classes.particle[at] !== 1);
  }

  #accept(start: number, end: number, before: { honorific: boolean; office: boolean; role: boolean }): void {
    const { tokens } = this.#analysis;
    let from = start;
    let to = end;
    while (from < to && (this.#isNoName(from) || (this.#classes.particle[from] === 1 && !isCapitalized(tokens[from])) || (this.#titleCase && this.#classes.common[from] === 1))) from++;
    while (to > from && (this.#isNoName(to - 1) || (this.#classes.particle[to - 1] === 1 && !isCapitalized(tokens[to - 1])))) to--;
    if (from >= to) return;
    // "Saudi Arabia's Mohamed Al Otaibi": a country inside the run parts it; what stands behind it is the name.
    for (let at = from; at < to; at++) if (this.#isNoName(at) && !isInitial(tokens[at]) && !this.#classes.particle[at]) from = at + 1;
    if (from >= to) return;
    for (let at = from; at < to; at++) if (this.#isBody(at) && !before.honorific) return;
    const score = this.#score(from, to, before);
    this.candidates.push({ from, to, ...this.#context(from, before), score });
  }

  #context(from: number, before: { honorific: boolean; office: boolean; role: boolean }): { honorific: boolean; office: boolean; role: boolean } {
    const classes = this.#classes;
    let at = from - 1;
    while (at >= 0 && this.#analysis.tokens[at]?.norm === ',' ) at--;
    return {
      honorific: before.honorific || classes.honorific[from - 1] === 1,
      office: before.office || classes.office[from - 1] === 1,
      role: before.role || classes.role[from - 1] === 1 || (at === from - 2 && classes.role[at] === 1),
    };
  }

  #score(from: number, to: number, before: { honorific: boolean; office: boolean; role: boolean }): number {
    const { tokens } = this.#analysis;
    const context = this.#context(from, before);
    const names = tokens.slice(from, to).filter((token) => isCapitalized(token) && !isInitial(token)).length;
    const previous = tokens[from - 1]?.norm ?? '';
    const beforePrevious = tokens[from - 2]?.norm ?? '';
    const next = tokens[to]?.norm ?? '';
    const afterNext = tokens[to + 1]?.norm ?? '';
    let score = names >= 2 ? 1.5 : names === 1 && to - from > 1 ? 1 : -1.5;
    if (tokens.slice(from, to).some((token) => /^\p{Lu}{2,5}$/u.test(token.text)) && names <= 1) score -= 2;
    if (context.honorific) score += 4;
    if (context.role) score += names >= 2 || context.honorific ? 3 : 2;
    if (context.office) score += 3;
    if (placePrepositions.test(previous)) score -= 3;
    if (previous === 'the') score -= 2.5;
    if (nounsOfBodies.test(previous)) score -= 3;
    if (nounsOfBodies.test(next)) score -= 2;
    if (previous === 'of' && eventNouns.test(beforePrevious)) score += 2;
    else if (objectVerbs.test(previous) && previous !== 'to') score += 0.5;
    if (victimVerbs.test(next) && !(next === 'and' || next === 'is' || next === 'has')) score += 1;
    if (next === "'s" && possessed.test(afterNext)) score += 2;
    if (next === ',' && (this.#classes.role[to + 1] === 1 || this.#classes.role[to + 2] === 1 || this.#classes.role[to + 3] === 1 || /^(?:aged|who|sentenced|arrested|detained|\d\d)$/u.test(afterNext))) score += 2;
    if (next === '(' && /^(?:\d|aged|alias|also|pen)/u.test(afterNext)) score += 1;
    if (/^(?:san|santa|saint|st|st\.|puerto|ciudad|villa|rio|río|nueva|fort|port|new|los|las)$/u.test(tokens[from]?.norm ?? '') && !context.honorific && !context.role) score -= 3;
    if (tokens.slice(from, to).every((token) => /^\p{Lu}{3,}$/u.test(token.text)) && !context.honorific && !context.role) score -= 3;
    if (tokens.slice(from, to).some((token) => isCapitalized(token) && commonWord(token.norm)) && !context.honorific) score -= 3;
    if (this.#titleCase && names >= 2) {
      if (tokens.slice(from, to).some((_, index) => this.#classes.common[from + index] === 1)) score -= 3;
    }
    return score;
  }
}

function commonWord(norm: string): boolean {
  return norm.length >= 7 && commonEnding.test(norm);
}

/** Role nouns that a capital can begin ("Human Rights Defender X"); names like "Pastor" stay with the honorifics. */
function isWordOfRole(norm: string): boolean {
  return norm.length > 3;
}

const cache = new WeakMap<Analysis, readonly Candidate[]>();

/** The runs of a paragraph that may name a person, with what speaks for it. Depends on the paragraph alone. */
export function candidatesOf(analysis: Analysis): readonly Candidate[] {
  let found = cache.get(analysis);
  if (!found) cache.set(analysis, (found = new CandidateReader(analysis).read()));
  return found;
}
