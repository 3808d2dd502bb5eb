import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { isIPv6 } from 'node:net';
import type { Answer, Net } from '../library/import/fetching/net.js';

function answerOf(message: IncomingMessage): Answer {
  return {
    status: message.statusCode ?? 0,
    header: (name) => {
      const value = message.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    body: message,
    close: () => { message.destroy(); },
  };
}

/**
 * Node's network, with connections that go to the address that was checked and to no other.
 * @param trusted certificates to trust instead of the system's (PEM)
 */
export function nodeNet(trusted?: string): Net {
  return {
    addressesOf: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
    get: (url, address, headers, signal) => new Promise((resolve, reject) => {
      const family = isIPv6(address) ? 6 : 4;
      const asked = request(url, {
        agent: false, headers, signal,
        lookup: (_host, { all }, tell) => { if (all === true) tell(null, [{ address, family }]); else tell(null, address, family); },
        ...(trusted === undefined ? {} : { ca: trusted }),
      });
      asked.on('response', (message) => { resolve(answerOf(message)); });
      asked.on('error', reject);
      asked.end();
    }),
  };
}
