import file from './let-through.yaml';

/** Phrases that are let through for one reason. */
export interface LetThrough {
  readonly reason: string;
  readonly phrases: readonly string[];
}

function isLetThrough(entry: unknown): entry is LetThrough {
  return typeof entry === 'object' && entry !== null && 'reason' in entry && typeof entry.reason === 'string' && 'phrases' in entry && Array.isArray(entry.phrases) && entry.phrases.every((phrase) => typeof phrase === 'string');
}

/**
 * What this field uses in another sense than retext-equality supposes.
 * @throws {Error} when the file has an entry without reason or phrases
 */
export function letThrough(): readonly LetThrough[] {
  const content = file();
  if (!Array.isArray(content)) throw new Error('let-through.yaml: a list is expected');
  return content.map((entry: unknown, index) => {
    if (!isLetThrough(entry)) throw new Error(`let-through.yaml: entry ${index + 1} needs a reason and phrases`);
    return entry;
  });
}
