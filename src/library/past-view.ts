import type { KnownPerson, LibraryView, PastStatement } from '../benchmarks/library/view.js';
import { catalogueKeys } from './catalogue-keys.built.js';
import { soundKeys } from '../facts/sound-keys.js';
import type { EventKind } from '../statement/front-matter.js';
import type { PastRecord } from './record.js';
import { type DraftPlace, familyOf, isDraftOf } from './same-draft.js';

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** Each statement once: of one and its translations the original, of copies the first. */
function originals(records: readonly PastRecord[]): PastRecord[] {
  const families = new Map<string, PastRecord>();
  const addresses = new Map<string, string>();
  for (const record of records) {
    const copyOf = [record.hash, record.url].flatMap((mark) => (mark === undefined ? [] : (addresses.get(mark) ?? [])))[0];
    const family = copyOf ?? (record.file === undefined ? record.key : familyOf(record.key));
    for (const mark of [record.hash, record.url]) if (mark !== undefined) addresses.set(mark, family);
    const known = families.get(family);
    // "case.statement.md" is shorter than "case.fr.statement.md".
    if (known === undefined || (copyOf === undefined && record.key.length < known.key.length)) families.set(family, record);
  }
  return [...families.values()];
}

/** Newest first; those without a date at the end. */
function newestFirst(a: PastRecord, b: PastRecord): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  return one < other ? 1 : one > other ? -1 : 0;
}

/** Past statements as judges ask for them: put in order once, and for each draft without the draft. */
export class PastView {
  readonly #ordered: readonly PastRecord[];
  readonly #byCountry = new Map<string, PastRecord[]>();
  readonly #byEvent = new Map<EventKind, PastRecord[]>();
  #people: ReadonlyMap<string, readonly KnownPerson[]> | undefined;

  constructor(records: readonly PastRecord[]) {
    this.#ordered = originals(records).sort(newestFirst);
    for (const record of this.#ordered) {
      if (record.country !== undefined) add(this.#byCountry, record.country, record);
      add(this.#byEvent, record.event, record);
    }
  }

  /** What judges may ask of the past for a draft: the draft itself, its translations and its earlier versions are not in it. */
  for(draft: DraftPlace): LibraryView {
    const isDraft = isDraftOf(draft);
    const own = new Set<PastStatement>(this.#ordered.filter(isDraft));
    if (own.size === 0) return this.#view((statements) => statements);
    return this.#view((statements) => statements.filter((statement) => !own.has(statement)));
  }

  #view(without: (statements: readonly PastStatement[]) => readonly PastStatement[]): LibraryView {
    return {
      onCountry: (country) => without(this.#byCountry.get(country) ?? []),
      onEvent: (event) => without(this.#byEvent.get(event) ?? []),
      peopleByKey: (key) => (this.#byKey().get(key) ?? []).flatMap(({ name, statements }) => {
        const left = without(statements);
        return left.length === 0 ? [] : [{ name, statements: left }];
      }),
    };
  }

  /** Made when a judge asks for names: it takes longer than all the rest. */
  #byKey(): ReadonlyMap<string, readonly KnownPerson[]> {
    if (this.#people) return this.#people;
    const spellings = new Map<string, PastRecord[]>();
    for (const record of this.#ordered) for (const name of new Set(record.people)) add(spellings, name, record);
    const worked = new Map(Object.entries(catalogueKeys.people()));
    const byKey = new Map<string, KnownPerson[]>();
    for (const [name, statements] of spellings) for (const key of worked.get(name) ?? soundKeys(name)) add(byKey, key, { name, statements });
    return (this.#people = byKey);
  }
}
