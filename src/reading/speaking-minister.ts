import type { Analysis } from './analysis.js';
import type { CountryMatch } from './country-names.js';
import { within } from './matches.js';
import { hasAsked, saysOfItself } from './stance.js';
import { minister } from './state-that-asks.js';
import { isThird } from './third-country.js';

/* Ministers who speak for a third State in a statement: "The Minister of Foreign Affairs, X, has made the following statement", "Canada's Foreign Minister, X, urged Mali to". */

/** A minister's name and office go on for so many tokens before what the minister says. */
const ministerReach = 24;

/** The country that a sentence begins with as whose minister follows, and the token behind it: "Canada's | Foreign Minister", "Canadian | Minister X". */
function ownerBefore(analysis: Analysis, head: number): { readonly owner: CountryMatch | undefined; readonly head: number } {
  const owner = within(analysis.countries, head, head + 1 + ministerReach).find(({ from, kind }) => from === head && kind !== 'capital');
  if (!owner) return { owner, head };
  if (analysis.is(owner.to, 'possessives')) return { owner, head: owner.to + 1 };
  return owner.kind === 'adjective' ? { owner, head: owner.to } : { owner: undefined, head };
}

/** "El canciller | de México", "la ministre des Affaires étrangères | du Canada", "el canciller | mexicano": the country named right behind an office that ends before token `end`. */
function ownerBehind(analysis: Analysis, end: number): CountryMatch | undefined {
  const name = analysis.is(end, 'of-words') ? (analysis.is(end + 1, 'articles') ? end + 2 : end + 1) : undefined;
  return within(analysis.countries, end, end + ministerReach).find(({ from, kind }) => (kind === 'adjective' && from === end) || (kind === 'name' && from === name));
}

/**
 * Of a minister who speaks at the head of a sentence (tokens `from`–`to`) of what happens elsewhere, the codes by which the one who speaks is known:
 * a minister's, and the third State's where the sentence names it; none where no minister speaks.
 */
export function speakingMinister(analysis: Analysis, from: number, to: number): string[] {
  let first = analysis.is(from, 'title-words') ? from + 1 : from;
  while (first < from + 3 && (analysis.is(first, 'of-words') || analysis.is(first, 'articles') || analysis.is(first, 'issuer-links'))) first++;
  const { owner: before, head } = ownerBefore(analysis, first);
  const office = analysis.phraseLength(head, 'foreign-ministers');
  if (office === 0 && !(analysis.is(head, 'ministers') && analysis.isCapital(head + 1))) return [];
  const behind = head + Math.max(office, 1);
  const owner = before ?? ownerBehind(analysis, behind);
  const codes = owner && isThird(owner) ? [minister, owner.country] : [minister];
  if (analysis.is(from, 'title-words')) return codes;
  for (let at = behind; at < Math.min(to, head + ministerReach); at++) {
    if (analysis.is(at, 'relatives')) return [];
    if (saysOfItself(analysis, at) || analysis.is(at, 'speech-words') || hasAsked(analysis, at)) return codes;
  }
  return [];
}
