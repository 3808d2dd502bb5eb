import { isRecord } from '../shape.js';
import file from './irregular-verbs.yaml';

/** What a verb has of its own; `irregular-verbs.yaml` says what each field is. */
interface Irregular {
  readonly stressed?: string;
  readonly weak?: string;
  readonly yo?: string;
  readonly past?: string;
  readonly future?: string;
  readonly participle?: string;
  readonly present?: string;
  readonly subjunctive?: string;
}

const fields = ['stressed', 'weak', 'yo', 'past', 'future', 'participle', 'present', 'subjunctive'];

function readIrregular(content: unknown): ReadonlyMap<string, Irregular> {
  if (!isRecord(content) || !isRecord(content.verbs)) throw new Error('es/irregular-verbs.yaml: no mapping of verbs');
  return new Map(Object.entries(content.verbs).map(([base, forms]) => {
    if (!isRecord(forms) || Object.entries(forms).some(([field, value]) => !fields.includes(field) || typeof value !== 'string')) throw new Error(`es/irregular-verbs.yaml: ${base} has a field that no rule knows`);
    return [base, forms];
  }));
}

let known: ReadonlyMap<string, Irregular> | undefined;

function irregular(base: string): Irregular {
  known ??= readIrregular(file());
  return known.get(base) ?? {};
}

/** Pronouns that are written onto an infinitive ("liberarla", "permitirles") and a gerund ("garantizándoles"), and onto an imperative ("libérenla"). */
const pronouns = ['lo', 'la', 'los', 'las', 'le', 'les', 'se'];
const objects = ['lo', 'la', 'los', 'las', 'se'];

type Conjugation = 'ar' | 'er' | 'ir';

/** A stem before an ending, spelt as it sounds: libera + e, investiga + e → investigue, exija, sigo, garantice. */
function join(stem: string, ending: string, conjugation: Conjugation): string {
  const isFront = /^[eéií]/u.test(ending);
  if (conjugation === 'ar') {
    if (!isFront) return stem + ending;
    return `${stem.replace(/c$/u, 'qu').replace(/gu$/u, 'gü').replace(/g$/u, 'gu').replace(/z$/u, 'c')}${ending}`;
  }
  if (isFront) return stem + ending;
  const spelt = /gu$/u.test(stem) ? stem.slice(0, -1) : stem.replace(/g$/u, 'j').replace(/([aeou])c$/u, '$1zc').replace(/([^z])c$/u, '$1z');
  return spelt + ending;
}

const accented: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** A verb form with an accent on the vowel that is stressed once a pronoun is added: liberando → liberándo(lo). */
function withAccent(stem: string): string {
  if (/[áéíóú]/u.test(stem)) return stem;
  let at = stem.length - 1;
  while (at >= 0 && (!(stem.charAt(at) in accented) || (stem.charAt(at) === 'u' && /[gq]/u.test(stem.charAt(at - 1))))) at--;
  return at < 0 ? stem : `${stem.slice(0, at)}${accented[stem.charAt(at)] ?? ''}${stem.slice(at + 1)}`;
}

interface Forms {
  readonly infinitive: readonly string[];
  readonly gerund: readonly string[];
  readonly participle: readonly string[];
  readonly present: readonly string[];
  readonly subjunctive: readonly string[];
  readonly imperative: readonly string[];
  readonly past: readonly string[];
  readonly told: readonly string[];
  readonly wish: readonly string[];
  readonly future: readonly string[];
}

function genders(participle: string): string[] {
  const stem = participle.slice(0, -1);
  return ['o', 'a', 'os', 'as'].map((ending) => stem + ending);
}

/** Stem of the subjunctive for he, she and they, and for we. */
function subjunctiveStems(stem: string, conjugation: Conjugation, own: Irregular): { readonly stem: string; readonly we: string; readonly spelt: boolean } {
  if (own.subjunctive !== undefined) return { stem: own.subjunctive, we: own.subjunctive, spelt: true };
  const stressed = own.stressed ?? stem;
  if (own.yo !== undefined) return { stem: own.yo.slice(0, -1), we: own.yo.slice(0, -1), spelt: true };
  if (conjugation === 'ir' && stem.endsWith('u') && !/[gq]u$/u.test(stem)) return { stem: `${stem}y`, we: `${stem}y`, spelt: true };
  return { stem: stressed, we: (conjugation === 'ir' ? own.weak : undefined) ?? stem, spelt: false };
}

/** Past of "he" and "they", imperfect and the past of the subjunctive. */
function pastForms(stem: string, conjugation: Conjugation, own: Irregular): string[] {
  const imperfect = conjugation === 'ar' ? `${stem}aba` : `${stem}ía`;
  const both = [imperfect, `${imperfect}n`, ...(conjugation === 'ar' ? [`${stem}ábamos`] : [`${stem}íamos`])];
  if (own.past !== undefined) {
    const they = own.past.endsWith('j') || own.past === 'di' ? `${own.past}eron` : `${own.past}ieron`;
    const he = /[hf]ic$/u.test(own.past) ? `${own.past.slice(0, -1)}zo` : `${own.past}o`;
    const base = they.slice(0, -3);
    return [...both, he, they, `${own.past.replace(/i$/u, '')}imos`, `${base}ra`, `${base}ran`];
  }
  if (conjugation === 'ar') return [...both, join(stem, 'é', 'ar'), `${stem}ó`, `${stem}amos`, `${stem}aron`, `${stem}ara`, `${stem}aran`];
  const weak = own.weak ?? stem;
  const isVowel = /[aeou]$/u.test(weak) && !/[gq]u$/u.test(weak);
  const they = isVowel ? `${weak}yeron` : `${weak}ieron`;
  const base = they.slice(0, -3);
  return [...both, `${weak}${isVowel ? 'yó' : 'ió'}`, `${stem}imos`, they, `${base}ra`, `${base}ran`];
}

function presentForms(stem: string, conjugation: Conjugation, own: Irregular): string[] {
  const theme = conjugation === 'ar' ? 'a' : 'e';
  const stressed = own.stressed ?? (conjugation === 'ir' && stem.endsWith('u') && !/[gq]u$/u.test(stem) ? `${stem}y` : stem);
  const before = conjugation !== 'ar' && /sig$/u.test(stressed) ? `${stressed}u` : stressed;
  const he = own.present ?? `${before}${theme}`;
  const they = `${own.present ?? `${before}${theme}`}n`;
  const we = own.present === 'ha' ? 'hemos' : `${stem}${conjugation === 'ar' ? 'a' : conjugation === 'er' ? 'e' : 'i'}mos`;
  return [he, they, we, own.yo ?? join(stressed, 'o', conjugation)];
}

function formsOf(base: string): Forms {
  const own = irregular(base);
  const conjugation: Conjugation = base.endsWith('ar') ? 'ar' : base.endsWith('er') ? 'er' : 'ir';
  const stem = base.slice(0, -2);
  const { stem: changed, we, spelt } = subjunctiveStems(stem, conjugation, own);
  const vowel = conjugation === 'ar' ? 'e' : 'a';
  const put = (from: string, ending: string): string => (spelt ? from + ending : join(from, ending, conjugation));
  const subjunctive = base === 'dar' ? ['dé', 'den', 'demos'] : base === 'estar' ? ['esté', 'estén', 'estemos'] : [put(changed, vowel), put(changed, `${vowel}n`), put(we, `${vowel}mos`)];
  const weak = conjugation === 'ir' || base === 'poder' ? (own.weak ?? stem) : stem;
  const gerund = conjugation === 'ar' ? `${stem}ando` : /[aeou]$/u.test(weak) && !/[gq]u$/u.test(weak) ? `${weak}yendo` : `${weak}iendo`;
  const gerundStem = `${gerund.slice(0, -3).replace(/a$/u, 'á').replace(/e$/u, 'é')}ndo`;
  const past = pastForms(stem, conjugation, own);
  const future = own.future ?? base;
  const regularParticiple = conjugation === 'ar' ? `${stem}ado` : `${stem}${/[aeo]$/u.test(stem) ? 'í' : 'i'}do`;
  return {
    infinitive: [base, ...pronouns.map((pronoun) => base + pronoun)],
    gerund: [gerund, ...pronouns.map((pronoun) => gerundStem + pronoun)],
    participle: genders(own.participle ?? regularParticiple),
    present: presentForms(stem, conjugation, own),
    subjunctive,
    imperative: subjunctive.slice(0, 2).flatMap((_, index) => objects.map((pronoun) => `${put(withAccent(changed), index === 0 ? vowel : `${vowel}n`)}${pronoun}`)),
    past,
    // Past of "he" and "they", and what stands behind "ha": pidió, pidieron, (ha) pedido.
    told: [...past.filter((form) => /(?:ó|[aeiíj]eron|aron|hizo)$/u.test(form)), own.participle ?? regularParticiple],
    // The subjunctive of the past: "quisiera que la liberaran".
    wish: past.slice(-2),
    future: [`${future}á`, `${future}án`, `${future}emos`, `${future}ía`, `${future}ían`, `${future}íamos`],
  };
}

/** What `~pedir:name` stands for, by name. */
const subsets: Readonly<Record<string, readonly (keyof Forms)[]>> = {
  // What somebody does now or goes on doing: pide, pedimos, pidiendo, pedirá, pediría, seguir pidiendo, pedir.
  now: ['infinitive', 'present', 'gerund', 'future'],
  // What somebody does now, or is told to have done: pide, pidió, (ha) pedido.
  ever: ['infinitive', 'present', 'gerund', 'future', 'told'],
  // What is asked for as a verb: liberar, liberarla, libere, liberen, liberara.
  do: ['infinitive', 'subjunctive', 'imperative', 'wish'],
  // What somebody does thereby: liberando, liberándola.
  doing: ['gerund'],
  // What is or was done to somebody: liberado, liberadas.
  done: ['participle'],
};

const every: readonly (keyof Forms)[] = ['infinitive', 'present', 'gerund', 'participle', 'subjunctive', 'imperative', 'past', 'future'];

/**
 * Forms of a Spanish verb, the infinitive first where it is one of them, each once: present, past, future and conditional of "he", "they", "we" and "I",
 * subjunctives, gerund, participles in gender and number; imperatives with a pronoun. Pronouns are written onto infinitives and gerunds.
 * Cannot do: ser, ir and ver, whose forms grammars list as words; tú and vosotros, two pronouns ("devolvérselo").
 * @param verb the infinitive, with the name of a subset behind a colon where not all forms are meant: `pedir:now`, `liberar:do`, `liberar:done`
 * @throws {Error} for a subset that is none, and for what is no infinitive
 */
export function inflections(verb: string): string[] {
  const [base = '', subset] = verb.split(':');
  const wanted = subset === undefined ? every : subsets[subset];
  if (!wanted || !/[aei]r$/u.test(base)) throw new Error(`No forms of ${verb} are known`);
  const forms = formsOf(base);
  return [...new Set(wanted.flatMap((name) => forms[name]))];
}
