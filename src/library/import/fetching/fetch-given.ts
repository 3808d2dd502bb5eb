import { isImportableType } from '../kind.js';
import type { Given } from '../types.js';
import type { Answer, Net } from './net.js';
import { hostOf, isPublicAddress, mayBeAsked } from './public-address.js';

/** Why nothing came from an address. */
export type FetchProblem =
  | { readonly problem: 'not-an-address' | 'not-https' | 'with-password' | 'no-type' | 'cut-off' | 'packed' | 'cancelled' }
  | { readonly problem: 'private-host' | 'no-such-host'; readonly host: string }
  | { readonly problem: 'too-many-redirects'; readonly most: number }
  | { readonly problem: 'unreachable'; readonly code: string }
  | { readonly problem: 'status'; readonly status: number }
  | { readonly problem: 'wrong-type'; readonly type: string }
  | { readonly problem: 'timed-out'; readonly seconds: number }
  | { readonly problem: 'answer-too-large'; readonly limit: number };

export interface FetchOptions {
  readonly net: Net;
  /** Most bytes of an answer. */
  readonly limit?: number | undefined;
  /** Milliseconds until it is given up, redirects included. */
  readonly patience?: number;
  /** Gives up when it is aborted. */
  readonly signal?: AbortSignal;
}

const defaultLimit = 2_000_000;
const defaultPatience = 30_000;
/** Pages move once or twice; more is a ring. */
const mostRedirects = 5;
/** All that is sent beside the address: what can be read, and not packed, so that no small answer unpacks to a large one. */
const headers = { accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/vnd.openxmlformats-officedocument.wordprocessingml.document, text/plain;q=0.8, application/xml;q=0.7', 'accept-encoding': 'identity' };

class Failed extends Error {
  constructor(readonly why: FetchProblem) {
    super(why.problem);
  }
}

function fail(why: FetchProblem): never {
  throw new Failed(why);
}

function checked(written: string, base?: URL): URL {
  if (!URL.canParse(written, base)) fail({ problem: 'not-an-address' });
  const url = new URL(written, base);
  if (url.protocol !== 'https:') fail({ problem: 'not-https' });
  if (url.username !== '' || url.password !== '') fail({ problem: 'with-password' });
  if (!mayBeAsked(hostOf(url))) fail({ problem: 'private-host', host: hostOf(url) });
  url.hash = '';
  return url;
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : error instanceof Error ? error.message : String(error);
}

/** What a promise comes to, unless the signal is aborted before. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const give = (): void => { reject(new DOMException('Aborted', 'AbortError')); };
    if (signal.aborted) give();
    signal.addEventListener('abort', give, { once: true });
    promise.then(resolve, reject).finally(() => { signal.removeEventListener('abort', give); });
  });
}

/** The address to connect to: the first of a host's, where all of them are public. One that is not may be there to be taken next time. */
async function addressFor(url: URL, net: Net, signal: AbortSignal): Promise<string> {
  const host = hostOf(url);
  let addresses: readonly string[];
  try {
    addresses = await orAborted(net.addressesOf(host), signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return fail({ problem: 'no-such-host', host });
  }
  if (!addresses.every(isPublicAddress)) fail({ problem: 'private-host', host });
  return addresses[0] ?? fail({ problem: 'no-such-host', host });
}

async function bodyOf({ body, header, close }: Answer, limit: number, signal: AbortSignal): Promise<Uint8Array> {
  const declared = header('content-length');
  if (Number(declared) > limit) fail({ problem: 'answer-too-large', limit });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    if (signal.aborted) break;
    size += chunk.length;
    if (size > limit) {
      close();
      fail({ problem: 'answer-too-large', limit });
    }
    chunks.push(chunk);
  }
  if (declared !== undefined && Number(declared) > size) fail({ problem: 'cut-off' });
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function follow(written: string, { net, limit = defaultLimit }: FetchOptions, signal: AbortSignal): Promise<Given> {
  let url = checked(written);
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const answer = await net.get(url, await addressFor(url, net, signal), headers, signal);
    const { status } = answer;
    try {
      const location = answer.header('location');
      if ([301, 302, 303, 307, 308].includes(status) && location !== undefined) {
        url = checked(location, url);
        continue;
      }
      if (status !== 200) fail({ problem: 'status', status });
      if ((answer.header('content-encoding') ?? 'identity') !== 'identity') fail({ problem: 'packed' });
      const contentType = answer.header('content-type') ?? fail({ problem: 'no-type' });
      if (!isImportableType(contentType)) fail({ problem: 'wrong-type', type: contentType.split(';')[0] ?? '' });
      return { name: url.href, address: url.href, contentType, bytes: await bodyOf(answer, limit, signal) };
    } finally {
      answer.close();
    }
  }
  return fail({ problem: 'too-many-redirects', most: mostRedirects });
}

/**
 * Fetches a page, feed or Word document by its address. Only https, no private host (by name, by each address that the name stands
 * for, and again after each redirect; what was checked is what is connected to), no cookies, nothing of it runs.
 * @returns what was answered, or why there is nothing
 */
export async function fetchGiven(written: string, options: FetchOptions): Promise<Given | FetchProblem> {
  const { patience = defaultPatience, signal } = options;
  const late = AbortSignal.timeout(patience);
  const either = signal === undefined ? late : AbortSignal.any([signal, late]);
  try {
    return await follow(written.trim(), options, either);
  } catch (error) {
    if (error instanceof Failed) return error.why;
    if (signal?.aborted === true) return { problem: 'cancelled' };
    if (late.aborted) return { problem: 'timed-out', seconds: patience / 1000 };
    return { problem: 'unreachable', code: codeOf(error) };
  }
}
