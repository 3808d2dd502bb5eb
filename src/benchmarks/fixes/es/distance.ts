import type { PlainText } from '../../../statement/types.js';
import { normAt } from '../tokens.js';

/** "So-called" by the article before the noun, which tells gender and number. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/^(?:el|un|al|del|este|ese)$/u, 'así llamado'],
  [/^(?:la|una|esta|esa)$/u, 'así llamada'],
  [/^(?:los|unos|estos|esos)$/u, 'así llamados'],
  [/^(?:las|unas|estas|esas)$/u, 'así llamadas'],
];

/** "So-called" before the noun at token `at`; undefined where no article tells its form. */
export function distance(plain: PlainText, at: number): string | undefined {
  return forms.find(([article]) => article.test(normAt(plain, at - 1)))?.[1];
}
