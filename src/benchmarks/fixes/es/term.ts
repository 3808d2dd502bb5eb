import { countryRows } from '../../../facts/country-rows.js';
import type { PlainText } from '../../../statement/types.js';
import type { TermFixes } from '../language-fixes.js';
import { type Gender, genderIn, type GenderWords } from '../romance/gender.js';
import { insertTerms } from '../romance/insert-term.js';
import { type RoleWord, termFixes } from '../romance/term.js';
import { normAt, textOf } from '../tokens.js';

const replaced = /^(?:activistas?|militantes?|disidentes?|opositor(?:a|es|as)?|ambientalistas?|ecologistas?|feministas?|pacifistas?)$/u;
const certain = /^(?:activista|militante)/u;
const profession = /^(?:abogad[oa]s?|juristas?|penalistas?|periodistas?|report?er[oa]s?|comunicador(?:a|es|as)?|bloguer[oa]s?|editor(?:a|es|as)?|fotógraf[oa]s?|fotoperiodistas?|camarógraf[oa]s?|locutor(?:a|es|as)?|corresponsal(?:es)?|columnistas?|cronistas?|caricaturistas?|escritor(?:a|es|as)?|poetas?|artistas?|cantantes?|cineastas?|académic[oa]s?|profesor(?:a|es|as)?|maestr[oa]s?|docentes?|investigador(?:a|es|as)?|sociólog[oa]s?|antropólog[oa]s?|historiador(?:a|es|as)?|economistas?|estudiantes?|médic[oa]s?|enfermer[oa]s?|sindicalistas?|sacerdotes?|líder(?:es)?|lideresas?|dirigentes?|dirigentas?|campesin[oa]s?|exfiscal(?:es)?)$/u;
const epicene = /(?:istas?|antes?|entes?|dores|eastas?|oetas?|iscal(?:es)?|onsal(?:es)?|ronistas?|líder(?:es)?)$/u;

function role(norm: string): RoleWord | undefined {
  const kind = replaced.test(norm) ? 'replaced' : profession.test(norm) ? 'profession' : undefined;
  if (kind === undefined) return undefined;
  const gender: Gender | undefined = epicene.test(norm) ? undefined : /(?:as?)$/u.test(norm) ? 'f' : 'm';
  return { kind, gender, plural: norm.endsWith('s'), certain: certain.test(norm) };
}

function heads(gender: Gender | undefined, plural: boolean): readonly string[] {
  const of = plural ? { m: 'defensores', f: 'defensoras', any: 'personas defensoras' } : { m: 'defensor', f: 'defensora', any: 'persona defensora' };
  return [of[gender ?? 'any']];
}

/** "de derechos humanos", or "de los derechos humanos" where the paragraph says so. */
function rights({ text }: PlainText): string {
  return /de los derechos humanos/iu.test(text) ? 'de los derechos humanos' : 'de derechos humanos';
}

function normsFrom(plain: PlainText, at: number, count: number): string {
  return plain.tokens.slice(at, at + count).map(({ norm }) => norm).join(' ');
}

function humanRights(plain: PlainText, at: number): { length: number; words: string } | undefined {
  const found = /^(?:de|por|pro|en) (?:(?:los|defensa de los) )?(?:derechos (?:humanos|fundamentales)|ddhh)(?= |$)/u.exec(normsFrom(plain, at, 6))?.[0];
  if (found === undefined) return undefined;
  const { length } = found.split(' ');
  return { length, words: found.startsWith('de ') ? textOf(plain, at, at + length) : 'de derechos humanos' };
}

function cause(plain: PlainText, at: number, plural: boolean): { length: number; words: string; ofRights: boolean } | undefined {
  if (/^(?:medio)?ambienta(?:l|les|lista|listas)$|^ecologistas?$/u.test(normAt(plain, at))) return { length: 1, words: plural ? 'ambientales' : 'ambiental', ofRights: false };
  if (/^lgbt/u.test(normAt(plain, at))) return { length: 1, words: `de los derechos ${textOf(plain, at, at + 1)}`, ofRights: false };
  if (/^(?:de|por) los derechos /u.test(normsFrom(plain, at, 4))) return { length: 3, words: 'de los derechos', ofRights: false };
  return undefined;
}

let nationalities: ReadonlySet<string> | undefined;

const genders: GenderWords = {
  masculine: /^(?:el|un|los|unos|al|del|este|dicho|estos|dichos)$/u,
  feminine: /^(?:la|una|las|unas|esta|dicha|estas|dichas)$/u,
  sir: /^(?:sr|señor|don|dr|doctor)\.?$/u,
  madam: /^(?:sra|srta|señora|señorita|doña|dra|doctora)\.?$/u,
  preposition: /^(?:de|a|por|contra|con|para|sobre|y|e|que|liberar)$/u,
  be: /^(?:es|son|fue|fueron|era|eran|está|están|será|serán|sea|sean|resultó|resultaron|quedó|quedaron)$/u,
  have: /^(?:ha|han|había|habían|habría|habrían|haya|hayan|habrá|habrán)$/u,
  been: /^sido$/u,
  participle: /(?:[aií]d|puest|muert)[oa]s?$/u,
  feminineParticiple: /as?$/u,
};

/** Fixes that call a person a "persona defensora de derechos humanos". */
export const term: TermFixes = {
  ...termFixes({
    and: 'y',
    isAnd: /^[ye]$/u,
    isTerm: /^(?:defensor(?:a|es|as)?|personas?)$/u,
    former: /^(?:antigu[oa]s?|ex-?|difunt[oa]s?)$/u,
    of: /^(?:de|del)$/u,
    role,
    heads,
    hasGenericPlural: false,
    rights,
    humanRights,
    cause,
    modifier: /^(?:indígenas?|social(?:es)?|comunitari[oa]s?|independientes?|local(?:es)?|ambiental(?:es)?|sindical(?:es)?|estudiantil(?:es)?|gremial(?:es)?|vecinal(?:es)?|obrer[oa]s?|polític[oa]s?|comunicador(?:a|es|as)?|garífunas?|lencas?|mayas?|mapuches?|campesin[oa]s?|opositor(?:a|es|as)?)$/u,
    body: /^(?:orden|colegio|cámara|consejo|sindicato|unión|asociación|federación|fundación|club|casa|comité|colectivo|red|liga|gremio|círculo)$/u,
    narrowing: /(?:ales|icos|icas|arios|arias|iles)$/u,
    isNationality(norm) {
      nationalities ??= new Set(['indígena', 'indígenas', ...countryRows('es').flatMap(({ adjectives }) => adjectives)]);
      return nationalities.has(norm);
    },
    follows: /^(?:y|e|o|que|quien|quienes|cuy[oa]s?|fue|fueron|ha|han|había|habían|es|son|está|están|estaba|era|eran|será|serán|debe|deben|a|al|en|por|para|contra|desde|tras|antes|durante|el|la|los|las|ayer|hoy|sigue|siguen|permanece|permanecen|no|se|don|doña|sr|sra|de|del)$/u,
    helpers: /^(?:médic[oa]s?|enfermer[oa]s?|abogad[oa]s?|juristas?)$/u,
    indefinite: /^una?$/u,
    ofSomebodyElse: /^(?:ningún|ninguna|todo|toda|todos|todas|cada|sin|su|sus|cualquier|partido|partidos|movimiento)$/u,
    genderAround: (plain, noun) => genderIn(genders, plain, noun),
    isFeminine: (words) => /^(?:defensora|persona)/u.test(words),
    article: () => undefined,
  }),
  insert: insertTerms({
    ...genders,
    isAnd: /^[ye]$/u,
    honorific: /^(?:sr|sra|sres|sras|srta|señor|señora|señores|señoras|don|doña|d|dña|dr|dra|lic|licenciad[oa]|ing|prof|profesora?|padre|sor|monseñor)\.?$/u,
    organisation: /(?<!\p{L})(?:asociación|centro|fundación|comité|consejo|movimiento|red|unión|instituto|sociedad|grupo|partido|organización|liga|frente|coalición|foro|casa|colectivo|observatorio|sindicato|comisión)(?!\p{L})/iu,
    terms: (plain, gender, plural) => heads(gender, plural).map((head) => `${head} ${rights(plain)}`),
  }),
};
