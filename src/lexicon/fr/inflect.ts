import { isRecord, isStrings } from '../shape.js';
import file from './verbs.yaml';

/** What a verb's forms are made of; endings of the whole forms, as the infinitive is the ending of the verb. */
interface Stems {
  readonly present: string;
  readonly plural: string;
  readonly third: string;
  readonly future: string;
  readonly participle: string;
  readonly past: string;
  readonly subjunctive: string;
  readonly gerund: string;
  readonly besides: readonly string[];
}

const stemNames = ['present', 'plural', 'third', 'future', 'participle', 'past'] as const;

function readStems(row: unknown, ending: string): Stems {
  if (!isRecord(row)) throw new Error(`fr/verbs.yaml: ${ending} must be a mapping`);
  const [present, plural, third, future, participle, past] = stemNames.map((name) => {
    const stem = row[name];
    if (typeof stem !== 'string') throw new Error(`fr/verbs.yaml: ${ending} lacks ${name}`);
    return stem;
  }) as [string, string, string, string, string, string];
  const { subjunctive = third.slice(0, -'nt'.length - 1), gerund = `${plural}ant`, besides = [] } = row;
  if (typeof subjunctive !== 'string' || typeof gerund !== 'string' || !isStrings(besides)) throw new Error(`fr/verbs.yaml: ${ending} has something that is no word`);
  return { present, plural, third, future, participle, past, subjunctive, gerund, besides };
}

function readVerbs(content: unknown): { irregular: ReadonlyMap<string, Stems>; doubling: readonly string[] } {
  if (!isRecord(content) || !isRecord(content.verbs) || !isStrings(content.doubling)) throw new Error('fr/verbs.yaml: verbs and doubling are expected');
  return { irregular: new Map(Object.entries(content.verbs).map(([ending, row]) => [ending, readStems(row, ending)])), doubling: content.doubling };
}

let known: ReturnType<typeof readVerbs> | undefined;

function verbs(): ReturnType<typeof readVerbs> {
  return (known ??= readVerbs(file()));
}

/** Before a mute e: appeler → appell, lever → lèv, protéger → protèg, employer → emploi; the stem itself where nothing changes. */
function beforeMuteE(base: string): string {
  const stem = base.slice(0, -2);
  if (verbs().doubling.includes(base)) return stem + (stem.at(-1) ?? '');
  if (/[ou]y$/u.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem.replace(/[eé](?=(?:[bcdfghjklmnpqrstvxz]|gu|qu|ch|gn|[bcdfgtv][lr])$)/u, 'è');
}

/** Before a and o: exiger → exige, dénoncer → dénonç. */
function beforeA(stem: string): string {
  return stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
}

function regularInEr(base: string): Stems {
  const stem = base.slice(0, -2);
  const mute = beforeMuteE(base);
  // The future of "libérer" is "libérera", of "lever" "lèvera".
  const future = /é.{1,2}er$/u.test(base) ? base : `${mute}er`;
  return { present: `${mute}e`, plural: stem, third: `${mute}ent`, future, participle: `${stem}é`, past: `${beforeA(stem)}a`, subjunctive: mute, gerund: `${beforeA(stem)}ant`, besides: [] };
}

function regularInIr(base: string): Stems {
  const stem = base.slice(0, -1);
  return { present: `${stem}t`, plural: `${stem}ss`, third: `${stem}ssent`, future: base, participle: stem, past: `${stem}t`, subjunctive: `${stem}ss`, gerund: `${stem}ssant`, besides: [] };
}

/** The stems of a verb, whole. */
function stemsOf(base: string): Stems {
  const { irregular } = verbs();
  for (let from = 0; from < base.length; from++) {
    const stems = irregular.get(base.slice(from));
    if (!stems) continue;
    const head = base.slice(0, from);
    const whole = (ending: string): string => head + ending;
    return {
      present: whole(stems.present), plural: whole(stems.plural), third: whole(stems.third), future: whole(stems.future),
      participle: whole(stems.participle), past: whole(stems.past), subjunctive: whole(stems.subjunctive),
      gerund: whole(stems.gerund), besides: stems.besides.map(whole),
    };
  }
  return base.endsWith('er') ? regularInEr(base) : regularInIr(base);
}

/** Present, first person singular: attend → attends, met → mets, doit → dois, peut → peux. */
function firstPerson(present: string): string {
  if (/(?:e|a)$/u.test(present)) return present;
  if (/[ea]ut$/u.test(present)) return `${present.slice(0, -1)}x`;
  return /(?:[dc]|[ea]t)$/u.test(present) ? `${present}s` : `${present.slice(0, -1)}s`;
}

/** Simple past, third person plural: exigea → exigèrent, mit → mirent, tint → tinrent. */
function pastPlural(past: string, plural: string): string {
  return past.endsWith('a') ? `${plural}èrent` : `${past.slice(0, -1)}rent`;
}

/** The past participle in gender and number, masculine singular first: libéré, libérée, libérés, libérées. */
function agreeing(participle: string): string[] {
  const bare = participle.replace(/û$/u, 'u');
  const plural = bare.endsWith('s') ? bare : `${bare}s`;
  return [...new Set([participle, `${bare}e`, plural, `${bare}es`])];
}

/** Subjunctive, third person: "qu'il libère", "qu'elles soient"; of "être" and "avoir" the forms stand besides. */
function wish(subjunctive: string, besides: readonly string[]): string[] {
  const own = besides.filter((form) => /^(?:soit|soient|ait|aient)$/u.test(form));
  return own.length > 0 ? own : [`${subjunctive}e`, `${subjunctive}ent`];
}

/** With the pronoun of whoever acts behind it: "demande-t-elle", "attend-il", "exhortent-elles", "appelons-nous". */
function inverted(present: string, first: string, third: string): string[] {
  const link = /[dt]$/u.test(present) ? '-' : '-t-';
  return [`${present}${link}elle`, `${present}${link}il`, `${third}-elles`, `${third}-ils`, `${first}-nous`];
}

/**
 * The forms of a French verb in which statements speak, infinitive first, each once: all persons but the familiar singular.
 * @param verb infinitive without "se", and what is wanted of it: `libérer:now` its infinitive, present, future, conditional and gerund, and the present with its pronoun behind it,
 * `libérer:hearsay` its conditional in the third person, `libérer:participle` its past participle in gender and number, `libérer:asked` its subjunctive and its future in the third person; all forms, the imperfect and the simple past too, where nothing is said
 * @throws {Error} when the form wanted is none of these
 */
export function inflections(verb: string): string[] {
  const [base = '', wanted] = verb.split(':');
  const { present, plural, third, future, participle, past, subjunctive, gerund, besides } = stemsOf(base);
  const open = beforeA(plural);
  const now = [
    base, firstPerson(present), present, `${open}ons`, `${plural}ez`, third, gerund,
    ...['ai', 'a', 'ons', 'ez', 'ont', 'ais', 'ait', 'ions', 'iez', 'aient'].map((ending) => future + ending),
    `${subjunctive}e`, `${subjunctive}ent`, ...besides, ...inverted(present, `${open}ons`, third),
  ];
  if (wanted === 'now') return [...new Set(now)];
  if (wanted === 'participle') return agreeing(participle);
  if (wanted === 'hearsay') return [`${future}ait`, `${future}aient`];
  if (wanted === 'asked') return [...new Set([...wish(subjunctive, besides), `${future}a`, `${future}ont`])];
  if (wanted !== undefined) throw new Error(`French verbs have no forms "${wanted}"`);
  return [...new Set([...now, `${open}ais`, `${open}ait`, `${plural}ions`, `${plural}iez`, `${open}aient`, past, pastPlural(past, plural), ...agreeing(participle)])];
}
