/* Student's t distribution, as far as an interval needs it. The packages that have it bring a whole library (@stdlib: 220 packages for one function). */

/** Lanczos' coefficients for g = 7 (Godfrey): the gamma function to fifteen digits. */
const lanczos = [0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7] as const;

/** Logarithm of the gamma function, of a number over 0.5. */
function logGamma(of: number): number {
  const less = of - 1;
  const sum = lanczos.reduce((total, coefficient, at) => (at === 0 ? coefficient : total + coefficient / (less + at)), 0);
  const shifted = less + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (less + 0.5) * Math.log(shifted) - shifted + Math.log(sum);
}

/** Terms of the continued fraction, of which a few dozen are enough where it converges. */
const mostTerms = 500;
const tiny = 1e-300;

/** The continued fraction of the incomplete beta function, by Lentz' method (Numerical Recipes, 6.4). */
function betaFraction(one: number, other: number, part: number): number {
  const nonZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  const both = one + other;
  let above = 1;
  let below = 1 / nonZero(1 - (both * part) / (one + 1));
  let fraction = below;
  for (let term = 1; term < mostTerms; term++) {
    const even = (term * (other - term) * part) / ((one + 2 * term - 1) * (one + 2 * term));
    const odd = (-(one + term) * (both + term) * part) / ((one + 2 * term) * (one + 2 * term + 1));
    below = 1 / nonZero(1 + even * below);
    above = nonZero(1 + even / above);
    fraction *= above * below;
    below = 1 / nonZero(1 + odd * below);
    above = nonZero(1 + odd / above);
    fraction *= above * below;
    if (Math.abs(above * below - 1) < 1e-15) break;
  }
  return fraction;
}

/** The regularized incomplete beta function I, of a part that is 0 to 1. */
function incompleteBeta(one: number, other: number): (part: number) => number {
  const complete = logGamma(one + other) - logGamma(one) - logGamma(other);
  return (part) => {
    if (part <= 0 || part >= 1) return part <= 0 ? 0 : 1;
    const front = Math.exp(complete + one * Math.log(part) + other * Math.log1p(-part));
    return part < (one + 1) / (one + other + 2) ? (front * betaFraction(one, other, part)) / one : 1 - (front * betaFraction(other, one, 1 - part)) / other;
  };
}

/** Halvings of an interval until a double has no more digits. */
const halvings = 100;

/**
 * How far from the middle of Student's t distribution a part of it reaches: with 0.95, the 97.5th percentile.
 * @param part 0 to 1, of both sides together
 * @param freedom degrees of freedom, 1 or more; they need not be whole
 */
export function studentReach(part: number, freedom: number): number {
  // P(|T| > t) is I of freedom / (freedom + t²); looked for is the distance of that from 1, which keeps its digits where freedom is large (I of x, one, other is 1 less I of 1 − x, other, one).
  const within = incompleteBeta(0.5, freedom / 2);
  let [low, high] = [0, 1];
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2;
    const isLast = middle === low || middle === high;
    if (within(middle) < part) low = middle;
    else high = middle;
    if (isLast) break;
  }
  return Math.sqrt((freedom * low) / (1 - low));
}
