import type { BindingTreaty } from '../../facts/treaties/fitting.js';
import { type Binding, bindingIn, type KnownStatus, knownTreaties, type TreatyStatus, treatyStatus } from '../../facts/treaties/status.js';
import { messagesIn } from '../../messages/index.js';
import type { Reading, TreatyClaim } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';
import { SpanIndex } from '../../statement/span-index.js';
import { placeOfMissing } from '../place.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from '../types.js';
import { withFixes } from '../with-fixes.js';
import { shortened, wordsOf } from '../located.js';
import { examples } from './examples.js';
import { citeFixes, exchangeFixes, proposed, signatoryFixes, specifyFixes, yearOf } from './fixes.js';
import { basisTold, stateTold, treatyTold } from './treaty-words.js';

/** Standards that States have agreed on without binding themselves by a treaty, and what bodies recommend that cannot bind them. */
const standards: ReadonlySet<string> = new Set(['UDHR', 'UNDHRD', 'UNDRIP', 'MANDELA-RULES', 'HELSINKI', 'COPENHAGEN', 'PARIS', 'MOSCOW', 'VIENNA-DECLARATION', 'AHRD', 'OAS-CHARTER', 'OSCE-COMMITMENTS', 'UPR', 'TREATY-BODIES', 'WGAD']);

/** Instruments that are no international obligation of the State addressed: its own law, and the EU's. */
const ownLaw: ReadonlySet<string> = new Set(['CONSTITUTION', 'BASIC-LAW', 'CRIMINAL-PROCEDURE', 'EU-GUIDELINES-HRD']);

/** What is wrong with a claim that does not hold. */
type Wrong = Exclude<Binding, 'party'> | 'not-signed' | 'wrong-year';

/** What is wrong with a claim; undefined where it holds. */
function wrongIn({ claim, year }: TreatyClaim, status: TreatyStatus, statementYear: number | undefined): Wrong | undefined {
  const binding = bindingIn(status, statementYear);
  if (claim === 'signed') return binding === 'none' ? 'not-signed' : undefined;
  if (binding !== 'party') return binding;
  if (year === undefined || !('since' in status)) return undefined;
  const isKnown = year.value === status.since || (status.status === 'party' && status.earlier?.since === year.value);
  return isKnown ? undefined : 'wrong-year';
}

function messageOf(wrong: Wrong, claim: TreatyClaim, status: KnownStatus, country: string, { locale }: JudgeContext): string {
  const words = messagesIn(locale).obligations;
  const state = stateTold(country, locale);
  const treaty = treatyTold(claim.id, locale);
  const basis = basisTold(status, locale);
  const since = 'since' in status ? status.since : 0;
  switch (wrong) {
    case 'signed': return words.signedOnly(treaty, state, basis);
    case 'none': return words.notParty(treaty, state, basis);
    case 'not-signed': return words.notSigned(treaty, state, basis);
    case 'left': return words.left(treaty, state, since, status.status === 'left' ? status.until : since, basis);
    case 'not-yet': return words.notYet(treaty, state, since, basis);
    case 'wrong-year': return words.wrongYear(treaty, state, since, claim.year?.value ?? since, basis);
  }
}

const kinds: Readonly<Record<Wrong, string>> = { signed: 'signed-only', none: 'not-party', 'not-signed': 'not-signed', left: 'left', 'not-yet': 'not-yet', 'wrong-year': 'wrong-year' };

function fixesFor(reading: Reading, wrong: Wrong, claim: TreatyClaim, status: KnownStatus, context: JudgeContext): readonly Fix[] {
  if (wrong !== 'wrong-year') return [...(wrong === 'signed' ? signatoryFixes(reading, claim, context) : []), ...exchangeFixes(reading, claim, context)];
  if (!claim.year || !('since' in status)) return [];
  const since = String(status.since);
  // The tables may have slips of their own: no year is written without somebody's look.
  return [{ title: messagesIn(context.locale).obligations.write(since, basisTold(status, context.locale)), edits: [{ start: claim.year.start, end: claim.year.end, text: since }] }];
}

/** A finding for a claim that does not hold. */
function wrongClaim(reading: Reading, claim: TreatyClaim, context: JudgeContext): RawFinding | undefined {
  const { country } = claim;
  const status = country === undefined ? undefined : treatyStatus(claim.id, country, context.treaties);
  const wrong = status && wrongIn(claim, status, yearOf(reading));
  if (country === undefined || !status || !wrong) return undefined;
  const place = wrong === 'wrong-year' && claim.year ? claim.year : claim;
  const message = messageOf(wrong, claim, status, country, context);
  return withFixes({ start: place.start, end: place.end, kind: kinds[wrong], severity: 'error', message }, () => fixesFor(reading, wrong, claim, status, context));
}

/** What was said last: after a key it is mostly the same again. */
let lastOffer = { of: '', offer: '' };

/** What a State is party to, in words: the treaties that the finding proposes. */
function proposal(reading: Reading, country: string, context: JudgeContext): string {
  const treaties = proposed(reading, country, context);
  const of = [context.locale, country, ...treaties.map(({ treaty, since, read, source }) => `${treaty} ${since} ${read ?? ''} ${source ?? ''}`)].join('\n');
  if (lastOffer.of !== of) lastOffer = { of, offer: offerOf(treaties, country, context) };
  return lastOffer.offer;
}

function offerOf(treaties: readonly BindingTreaty[], country: string, { locale }: JudgeContext): string {
  const words = messagesIn(locale).obligations;
  if (treaties.length === 0) return words.nothingKnown(stateTold(country, locale));
  const list = messagesIn(locale).list(treaties.map(({ treaty, since }) => words.since(treatyTold(treaty, locale), since)));
  return words.partyTo(stateTold(country, locale), list, [...new Set(treaties.map((treaty) => basisTold(treaty, locale)))].join('; '));
}

/** What to say where no obligation is cited that binds the State: something weaker is there, or nothing. */
function lacking(reading: Reading, country: string, context: JudgeContext): { readonly status: 'partial' | 'missing'; readonly finding: RawFinding } {
  const words = messagesIn(context.locale).obligations;
  const offer = proposal(reading, country, context);
  const general = reading.generalObligations[0];
  const finding = (place: Span, kind: string, message: string, fixes: () => readonly Fix[]): RawFinding => withFixes({ start: place.start, end: place.end, kind, message }, fixes);
  const cite = (): Fix[] => citeFixes(reading, country, context);
  const told = (place: Span): string => shortened(wordsOf(reading, place));
  if (general) return { status: 'partial', finding: finding(general, 'general', words.general(told(general), offer), () => specifyFixes(reading, general, country, context)) };
  const treaties = knownTreaties();
  const unchecked = reading.instruments.find(({ id }) => !treaties.includes(id) && !standards.has(id) && !ownLaw.has(id));
  if (unchecked) return { status: 'partial', finding: finding(unchecked, 'unchecked', words.unchecked(told(unchecked), offer), cite) };
  const standard = reading.instruments.find(({ id }) => standards.has(id));
  if (standard) return { status: 'partial', finding: finding(standard, 'standard', words.standard(told(standard), offer), cite) };
  return { status: 'missing', finding: finding(placeOfMissing(reading), 'missing', words.missing(offer), cite) };
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const wrong = reading.claims.flatMap((claim) => wrongClaim(reading, claim, context) ?? []);
  const { country } = reading;
  const places = [...reading.instruments, ...reading.claims].map(({ start, end }) => ({ start, end }));
  const evidence = [...places, ...reading.generalObligations].sort((a, b) => a.start - b.start);
  if (country === undefined) return { status: wrong.length > 0 ? 'missing' : 'not-applicable', evidence, findings: wrong };
  if (treatyStatus('ICCPR', country, context.treaties) === undefined) {
    return { status: 'unknown', evidence, findings: wrong, note: messagesIn(context.locale).obligations.noTable(stateTold(country, context.locale)) };
  }
  const year = yearOf(reading);
  // What is said to bind somebody else is not cited to this State.
  const ofOthers = new Set(reading.claims.filter((claim) => claim.country !== undefined && claim.country !== country).map(({ start }) => start));
  const cited = new Set([...reading.instruments.filter(({ start }) => !ofOthers.has(start)), ...reading.claims.filter((claim) => claim.country === country)].map(({ id }) => id));
  const isBound = (treaty: string): boolean => {
    const status = treatyStatus(treaty, country, context.treaties);
    return status !== undefined && bindingIn(status, year) === 'party';
  };
  if ([...cited].some(isBound)) return { status: wrong.length === 0 ? 'met' : 'partial', evidence, findings: wrong };
  // Where only what is said of other States is wrong, nothing is cited to this one all the same.
  const own = new SpanIndex(reading.claims.filter((claim) => claim.country === country), (claim) => claim);
  const isOwnWrong = wrong.some((place) => own.overlapping(place).length > 0);
  if (isOwnWrong) return { status: 'missing', evidence, findings: wrong };
  const { status, finding } = lacking(reading, country, context);
  return { status: wrong.length > 0 ? 'missing' : status, evidence, findings: [...wrong, finding] };
}

/** At least one obligation is cited that binds the State addressed, and what is said of treaties is true. */
export const obligations: Benchmark = {
  id: 'obligations',
  family: 'content',
  severity: 'info',
  title: { en: 'Binding obligations', fr: 'Obligations contractées' },
  why: {
    en: 'A State cannot call interference what it has promised itself. The promise has to be named, and it has to be true: one treaty that the State never ratified, and the whole statement can be waved aside.',
    fr: 'Un État ne peut appeler ingérence ce qu’il a lui-même promis. Il faut nommer la promesse, et qu’elle ait été faite\u00A0: un seul traité que l’État n’a jamais ratifié suffit pour que toute la déclaration soit écartée.',
  },
  source: 'The 2019 assessment, Conclusions, examples of language on China and Saudi Arabia: the stronger statement reminds the State of its own constitution, of international law and of a convention with the year of its ratification.',
  statuses: {
    met: 'A treaty is cited to which the State addressed is party, and nothing wrong is said of any treaty.',
    partial: 'Only “international obligations” in general, a standard that binds nobody in law (the Universal Declaration, the UN Declaration on human rights defenders, OSCE documents and commitments, what UN bodies or the Universal Periodic Review recommend), or an instrument or ruling of which no table here tells who is bound; or a right treaty beside a wrong claim.',
    missing: 'No obligation is cited, or only one that does not bind the State. The State’s own constitution, its code of criminal procedure and the EU’s own guidelines are no international obligation.',
    'not-applicable': 'No country is addressed.',
    unknown: 'No table has the country: a territory, or a State that is no member of the United Nations.',
  },
  remedies: [
    'Cite a treaty that binds the State, with the year since when; treaties that fit the event and the people come first.',
    'Name a treaty behind “international obligations”.',
    'Exchange a treaty that does not bind the State for one that does; or claim no more than a signature.',
    'Write the year of the table.',
    'Every fact is shown with its source and the month of the table. The tables can be behind, and may have slips: `treaties` in the configuration corrects them, as in `treaties: { SS: { ICCPR: 2024 } }`.',
  ],
  examples,
  judge,
};
