/*
 * How X counts a post: Latin and most other alphabets weigh one, all else two, an emoji two however many code points it has,
 * an address as many as the platform's short one. Source: X developer documentation, "Counting characters", configuration
 * version 3. The package twitter-text does the same, but has had no release since 2020 and brings a copy of core-js 2.
 */

/** Characters that a post may weigh. */
export const longestPost = 280;
/** What an address weighs, whatever its length. */
const addressWeight = 23;

/** Code points that weigh one, first and last. */
const light: readonly (readonly [number, number])[] = [[0, 4351], [8192, 8205], [8208, 8223], [8242, 8247]];

const address = /https?:\/\/[^\s<>"“”«»]*[^\s<>"“”«».,;:!?'’)\]]/giu;
/** An address without its scheme, which the platform shortens too where it knows the domain: taken for the longer of both. */
const bareAddress = /(?<![\p{L}\d@._-])(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}(?:\/[^\s<>"“”«»]*[^\s<>"“”«».,;:!?'’)\]])?(?![\p{L}\d_-])/giu;
const emoji = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u;

function isLight(point: number): boolean {
  return light.some(([first, last]) => first <= point && point <= last);
}

function weightOf(text: string): number {
  let weight = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (emoji.test(segment)) weight += 2;
    else for (const char of segment) weight += isLight(char.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return weight;
}

/** What a post weighs, as the platform counts it. */
export function postLength(post: string): number {
  let weight = 0;
  const rest = post.normalize('NFC').replace(address, () => {
    weight += addressWeight;
    return ' ';
  });
  // The space that stands for an address is none of the post's.
  weight -= weight / addressWeight;
  const bare = rest.replace(bareAddress, (written) => {
    weight += Math.max(0, addressWeight - weightOf(written));
    return written;
  });
  return weight + weightOf(bare);
}
