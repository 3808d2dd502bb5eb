import { type BindingTreaty, treatiesFitting } from '../../facts/treaties/fitting.js';
import { treatyStatus } from '../../facts/treaties/status.js';
import { messagesIn } from '../../messages/index.js';
import type { Reading, TreatyClaim } from '../../reading/types.js';
import { covers, type Span } from '../../statement/span.js';
import { beginsWithCapital } from '../../letters.js';
import { clausesFor } from '../clauses/index.js';
import { fixesIn } from '../fixes/index.js';
import { isGroup } from '../groups.js';
import { countriesOf, namesOtherCountry } from '../own-country.js';
import { locate } from '../located.js';
import { once } from '../once.js';
import { insertionFix } from '../place.js';
import type { Edit, Fix, JudgeContext } from '../types.js';
import { basisTold, namedTreaty } from './treaty-words.js';

/** So many treaties are proposed at most. */
const mostProposed = 3;

/** The year of a statement; undefined for one without a date. */
export function yearOf({ date }: Reading): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

/** Treaties that a statement names, and groups whose risks it speaks of: asked for again with each claim that is wrong. */
const told = once((reading) => ({
  named: new Set([...reading.instruments, ...reading.claims].map(({ id }) => id)),
  groups: [...new Set(reading.themes.map(({ kind }) => kind).filter(isGroup))],
}));

/** The treaties that a statement can cite to a State and does not name yet, the most telling first. */
export function proposed(reading: Reading, country: string, { treaties }: JudgeContext): readonly BindingTreaty[] {
  const { named, groups } = told(reading);
  return treatiesFitting(country, [reading.event, ...groups], { year: yearOf(reading), corrections: treaties }).filter(({ treaty }) => !named.has(treaty)).slice(0, mostProposed);
}

/** Fixes that cite a treaty each in a paragraph of its own. */
export function citeFixes(reading: Reading, country: string, context: JudgeContext): Fix[] {
  return proposed(reading, country, context).flatMap((treaty) => citeFix(reading, treaty, country, context));
}

/** Those whom a treaty of a country binds, for the middle of a sentence. */
function boundIn(reading: Reading, country: string): string {
  const { authoritiesOf, authoritiesIn } = fixesIn(reading.statement.language);
  const unnamed = clausesFor(reading).treaties.authorities;
  // The heading may name one State and the title of the front matter, or the text below, another.
  if (!countriesOf(reading).has(country)) return authoritiesIn(country) ?? unnamed;
  // An ask of another State's authorities must not make them the ones who are bound.
  const asksOthers = reading.recommendations.some(({ addresseeSpan }) => addresseeSpan && namesOtherCountry(reading, addresseeSpan));
  return (asksOthers ? undefined : authoritiesOf?.(reading)) ?? authoritiesIn(country) ?? unnamed;
}

function citeFix(reading: Reading, treaty: BindingTreaty, country: string, { locale }: JudgeContext): Fix[] {
  const { treaties } = clausesFor(reading);
  const text = treaties.bound(boundIn(reading, country), namedTreaty(treaty.treaty, reading.statement.language), treaty.since);
  return insertionFix(reading, text, messagesIn(locale).obligations.insert(text, basisTold(treaty, locale)));
}

/** A fix that cites one treaty, where it binds the State. */
export function citeTreatyFix(reading: Reading, treaty: string, country: string, context: JudgeContext): Fix[] {
  const status = treatyStatus(treaty, country, context.treaties);
  return status?.status === 'party' ? citeFix(reading, { treaty, ...status }, country, context) : [];
}

/** Fixes that name a treaty behind words on obligations in general. */
export function specifyFixes(reading: Reading, general: Span, country: string, context: JudgeContext): Fix[] {
  const { end } = general;
  // The obligations of another State are not those of this one: its treaty is cited in a sentence of its own.
  const found = locate(reading, general);
  const sentence = found && found.paragraph.spanOf(found.analysis.sentenceAt(found.tokens.from));
  if (sentence && reading.places.some((place) => covers(sentence, place) && place.country !== country)) return citeFixes(reading, country, context);
  const { treaties } = clausesFor(reading);
  // "its international obligations and commitments", "obligations of Sudan": a name would part what belongs together.
  if (treaties.belongsToObligations.test(reading.statement.text.slice(end, end + 40))) return citeFixes(reading, country, context);
  const words = messagesIn(context.locale).obligations;
  const isOpen = /^[ \u00A0]*[\p{L}\d(]/u.test(reading.statement.text.slice(end, end + 2));
  return proposed(reading, country, context).map((treaty) => {
    const named = treaties.inParticular(namedTreaty(treaty.treaty, reading.statement.language));
    return { title: words.add(named, basisTold(treaty, context.locale)), edits: [{ start: end, end, text: `, ${named}${isOpen ? ',' : ''}` }] };
  });
}

/** The article before a name, rewritten for a name of the other gender. */
function articleEdit({ statement: { text } }: Reading, start: number, pairs: readonly (readonly [string, string])[], feminine: boolean): { readonly edit?: Edit } | undefined {
  const before = text.slice(Math.max(0, start - 12), start).toLowerCase();
  for (const [masculine, feminineForm] of [...pairs].sort((a, b) => Math.max(b[0].length, b[1].length) - Math.max(a[0].length, a[1].length))) {
    const wanted = feminine ? feminineForm : masculine;
    // The feminine first: "de la" ends like "la".
    for (const form of [feminineForm, masculine]) {
      if (!before.endsWith(`${form} `) || /\p{L}$/u.test(before.slice(0, -form.length - 1))) continue;
      const from = start - form.length - 1;
      const capital = beginsWithCapital(text.slice(from));
      return form === wanted ? {} : { edit: { start: from, end: start - 1, text: capital ? wanted.replace(/^./u, (letter) => letter.toUpperCase()) : wanted } };
    }
  }
  return undefined;
}

/** Edits that write a treaty and its year in the place of another one. */
function exchange(reading: Reading, claim: TreatyClaim, treaty: BindingTreaty): Edit[] | undefined {
  const { treaties } = clausesFor(reading);
  const { name, feminine } = namedTreaty(treaty.treaty, reading.statement.language);
  const { text } = reading.statement;
  const written = text.slice(claim.start, claim.end);
  // "the Covenant" stands with its article; a name may stand without one ("obligations under CEDAW").
  const words = reading.statement.language === 'en' ? `${/^(?:the|this|that|said) /iu.test(written) || !/\bthe $/iu.test(text.slice(Math.max(0, claim.start - 4), claim.start)) ? 'the ' : ''}${name}` : name;
  const article = treaties.articles.length === 0 ? {} : articleEdit(reading, claim.start, treaties.articles, feminine);
  if (!article) return undefined;
  const edits: Edit[] = [
    ...(article.edit ? [article.edit] : []),
    { start: claim.start, end: claim.end, text: words },
    ...(claim.year ? [{ start: claim.year.start, end: claim.year.end, text: String(treaty.since) }] : []),
  ];
  return edits.sort((a, b) => a.start - b.start);
}

/** Fixes that cite another treaty in the place of one that does not bind. */
export function exchangeFixes(reading: Reading, claim: TreatyClaim, context: JudgeContext): Fix[] {
  const words = messagesIn(context.locale).obligations;
  const { country } = claim;
  if (country === undefined) return [];
  return proposed(reading, country, context).flatMap((treaty): Fix[] => {
    const edits = exchange(reading, claim, treaty);
    return edits ? [{ title: words.exchange(namedTreaty(treaty.treaty, reading.statement.language).name, basisTold(treaty, context.locale)), edits }] : [];
  });
}

/** A fix that claims no more than a signature, where the words that claim more can be exchanged. */
export function signatoryFixes(reading: Reading, claim: TreatyClaim, { locale }: JudgeContext): Fix[] {
  const { start, end } = claim.saying;
  const said = reading.statement.text.slice(start, end);
  const [, instead] = clausesFor(reading).treaties.signatory.find(([pattern]) => pattern.test(said)) ?? [];
  return instead === undefined || claim.year ? [] : [{ title: messagesIn(locale).obligations.sign(instead), edits: [{ start, end, text: instead }] }];
}
