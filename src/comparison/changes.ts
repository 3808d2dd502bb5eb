import type { Span } from '../statement/span.js';

/** What an edit can take away from a statement. Read backwards, it is what an edit can give it. */
export type ChangeKind = 'person' | 'term' | 'ask' | 'strength' | 'addressee' | 'immediacy' | 'obligation' | 'follow-up' | 'hedge' | 'distance';

/** One thing that a version of a statement says less strongly than another. */
export interface Change {
  readonly kind: ChangeKind;
  /** What is lost or added: a name, an ask, the words of a hedge. */
  readonly what: string;
  /** For what was weakened and is still there: what it is now. */
  readonly now?: string;
  /** Where it stands in the stronger version, and in the weaker one, where it is there; UTF-16 offsets into the text of each, end exclusive. */
  readonly stronger: Span | null;
  readonly weaker: Span | null;
}
