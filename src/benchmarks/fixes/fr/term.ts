import { countryRows } from '../../../facts/country-rows.js';
import type { PlainText } from '../../../statement/types.js';
import type { TermFixes } from '../language-fixes.js';
import { type Gender, genderIn, type GenderWords } from '../romance/gender.js';
import { insertTerms } from '../romance/insert-term.js';
import { type RoleWord, termFixes } from '../romance/term.js';
import { normAt, textOf, tokenAt } from '../tokens.js';

const replaced = /^(?:(?:cyber)?activistes?|militante?s?|dissidente?s?|opposante?s?|contestataires?|féministes?|écologistes?|environnementalistes?)$/u;
const certain = /^(?:cyber)?(?:activiste|militant)/u;
/** Professions, masculine and feminine. */
const profession = /^(?:avocate?s?|juristes?|bâtonni(?:er|ère)s?|magistrate?s?|journalistes?|photojournalistes?|reporters?|éditorialistes?|chroniqueu(?:r|se)s?|correspondante?s?|photographes?|cinéastes?|vidéastes?|documentaristes?|blogueu(?:r|se)s?|influenceu(?:r|se)s?|rédact(?:eur|rice)s?|écrivaine?s?|poètes?|poétesses?|dramaturges?|romanci(?:er|ère)s?|caricaturistes?|artistes?|rappeu(?:r|se)s?|chanteu(?:r|se)s?|musicien(?:ne)?s?|édit(?:eur|rice)s?|enseignante?s?|étudiante?s?|universitaires?|cherch(?:eur|euse)s?|professeure?s?|historien(?:ne)?s?|sociologues?|politologues?|économistes?|scientifiques?|syndicalistes?|médecins?|infirmi(?:er|ère)s?|paysan(?:ne)?s?|agricult(?:eur|rice)s?|traduct(?:eur|rice)s?)$/u;
const epicene = /(?:istes?|graphes?|logues?|aires?|astes?|ètes?|turges?|fiques?|reporters?|médecins?)$/u;
const feminine = /(?:[nt]e|ate|use|rice|ère|esse|aine|eure|ée)s?$/u;

function role(norm: string): RoleWord | undefined {
  const kind = replaced.test(norm) ? 'replaced' : profession.test(norm) ? 'profession' : undefined;
  if (kind === undefined) return undefined;
  const gender: Gender | undefined = epicene.test(norm) ? undefined : feminine.test(norm) ? 'f' : 'm';
  return { kind, gender, plural: /[sx]$/u.test(norm), certain: certain.test(norm) };
}

function heads(gender: Gender | undefined, plural: boolean): readonly string[] {
  const ending = plural ? 's' : '';
  const of = { m: [`défenseur${ending}`], f: [`défenseure${ending}`, `défenseuse${ending}`] };
  if (gender !== undefined) return of[gender];
  return plural ? ['défenseurs', 'défenseuses'] : ['défenseure', 'défenseur'];
}

/** "des droits humains", or "des droits de l’homme" where the paragraph says so. */
function rights({ text }: PlainText): string {
  return /droits de l['’]homme/iu.test(text) ? 'des droits de l’homme' : 'des droits humains';
}

function normsFrom(plain: PlainText, at: number, count: number): string {
  return plain.tokens.slice(at, at + count).map(({ norm }) => norm).join(' ');
}

function humanRights(plain: PlainText, at: number): { length: number; words: string } | undefined {
  const found = /^(?:des|pour les) droits (?:humains|de l' homme|de la personne|fondamentaux)(?= |$)/u.exec(normsFrom(plain, at, 6))?.[0];
  if (found === undefined) return undefined;
  const { length } = found.split(' ');
  return { length, words: textOf(plain, at, at + length).replace(/^pour les /iu, 'des ') };
}

function cause(plain: PlainText, at: number): { length: number; words: string; ofRights: boolean } | undefined {
  if (/^(?:écologistes?|environnementa(?:l|le|les|ux)|environnementalistes?)$/u.test(normAt(plain, at))) return { length: 1, words: 'et de l’environnement', ofRights: true };
  const rest = normsFrom(plain, at, 4);
  if (/^des droits /u.test(rest)) return { length: 2, words: 'des droits', ofRights: false };
  if (/^pour les droits /u.test(rest)) return { length: 3, words: 'des droits', ofRights: false };
  if (/^(?:de|pour) l' environnement/u.test(rest)) return { length: 3, words: 'de l’environnement', ofRights: false };
  return undefined;
}

let nationalities: ReadonlySet<string> | undefined;

const genders: GenderWords = {
  masculine: /^(?:le|un|ce|cet|du|au)$/u,
  feminine: /^(?:la|une|cette)$/u,
  sir: /^(?:m|mr|monsieur)\.?$/u,
  madam: /^(?:mme|mlle|madame|sœur|mère)\.?$/u,
  preposition: /^(?:de|d'|du|des|à|au|aux|par|contre|avec|pour|sur|envers|et|ou|libérer|que|qu')$/u,
  be: /^(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|soit|soient)$/u,
  have: /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ait|aient|ayant)$/u,
  been: /^été$/u,
  participle: /(?:é|i|u|is|ert|ait|it)e?s?$/u,
  feminineParticiple: /es?$/u,
};

/** Fixes that call a person a "défenseur des droits humains". */
export const term: TermFixes = {
  ...termFixes({
    and: 'et',
    isAnd: /^et$/u,
    isTerm: /^défenseu(?:r|re|se)s?$/u,
    former: /^(?:ancien(?:ne)?s?|ex-?|défunte?|feue?|adjointe?)$/u,
    of: /^(?:de|d'|du|des)$/u,
    role,
    heads,
    hasGenericPlural: true,
    rights,
    humanRights,
    cause,
    body: /^(?:ordre|barreau|chambre|conseil|collège|syndicat|union|association|fédération|fondation|club|maison|comité|collectif|réseau|ligue|bâtonnier|bâtonnière)$/u,
    narrowing: /(?:aux|ales?|iques?|aires?|ives?|ifs)$/u,
    isNationality(norm) {
      nationalities ??= new Set(countryRows('fr').flatMap(({ adjectives }) => adjectives));
      return nationalities.has(norm);
    },
    modifier: /^(?:indépendante?s?|locale?s?|locaux|politiques?|syndical(?:e|es)?|syndicaux|sociales?|sociaux|paysan(?:ne)?s?|étudiante?s?|pacifiques?|démocratiques?|communautaires?|associati(?:ve|f)s?|freelances?|d'investigation)$/u,
    follows: /^(?:et|ou|qui|que|qu'|dont|où|a|ont|avait|avaient|est|sont|était|étaient|sera|seront|fut|furent|aurait|auraient|serait|seraient|doit|doivent|à|au|aux|en|par|pour|contre|dans|sur|depuis|après|avant|lors|vendredi|lundi|mardi|mercredi|jeudi|samedi|dimanche|hier|aujourd'hui|ce|cette|n'|ne|s'|se|mme|m|m\.|mme\.|de|d'|du|des)$/u,
    helpers: /^(?:médecins?|infirmi(?:er|ère)s?|avocate?s?|magistrate?s?)$/u,
    indefinite: /^une?$/u,
    ofSomebodyElse: /^(?:aucun|aucune|nul|nulle|tout|toute|chaque|sans|son|sa|leur|leurs|ses)$/u,
    genderAround: (plain, noun) => genderIn(genders, plain, noun),
    isFeminine: (words) => /^défenseu(?:re|se)s? /u.test(words),
    article(plain, noun, isFeminine) {
      const left = plain.tokens[noun - 1];
      const before = plain.tokens[noun - 2];
      const start = tokenAt(plain, noun).start;
      if (left?.norm === 'cet') return [{ start: left.start, end: left.end, text: isFeminine ? 'cette' : 'ce' }];
      if (left?.norm !== "l'") return undefined;
      const isCapital = left.text.startsWith('L');
      if (!isFeminine && before?.norm === 'de') return [{ start: before.start, end: start, text: 'du ' }];
      if (!isFeminine && before?.norm === 'à') return [{ start: before.start, end: start, text: 'au ' }];
      return [{ start: left.start, end: start, text: `${isCapital ? 'L' : 'l'}${isFeminine ? 'a' : 'e'} ` }];
    },
  }),
  insert: insertTerms({
    ...genders,
    isAnd: /^et$/u,
    honorific: /^(?:m|mm|mr|mme|mmes|mlle|me|dr|pr|maître|docteur|professeure?|sœur|père|abbé|cheikh)\.?$/u,
    organisation: /(?<!\p{L})(?:association|centre|fondation|comité|conseil|mouvement|réseau|union|institut|société|groupe|parti|organisation|ligue|front|coalition|forum|maison|collectif|observatoire|syndicat)(?!\p{L})/iu,
    terms: (plain, gender, plural) => (plural ? ['défenseurs'] : heads(gender, false).slice(0, gender === undefined ? 2 : 1)).map((head) => `${head} ${rights(plain)}`),
  }),
};
