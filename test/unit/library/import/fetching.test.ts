import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { nodeNet } from '../../../../src/cli/node-net.js';
import { fetchGiven, type FetchOptions, type FetchProblem } from '../../../../src/library/import/fetching/fetch-given.js';
import type { Net } from '../../../../src/library/import/fetching/net.js';
import { isPublicAddress, mayBeAsked } from '../../../../src/library/import/fetching/public-address.js';
import { type Given, isProblem } from '../../../../src/library/import/types.js';
import { eeasPage } from './pages.js';

/** An address of the public internet: what the test's names stand for. The connection goes to this machine all the same. */
const publicAddress = '93.184.215.14';
const site = 'https://press.example.org';

describe('fetching by address', () => {
  let server: Server;
  let net: Net;
  /** What the server saw, and how it answers. */
  let seen: IncomingMessage[] = [];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** What names stand for; anything not listed is public. */
  let names: Record<string, readonly string[]> = {};

  before(async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'press.example.org' }], {
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'press.example.org' }, { type: 2, value: 'other.example.org' }, { type: 2, value: 'inside.example.org' }] }],
    });
    server = createServer({ key, cert }, (request, response) => {
      seen.push(request);
      answer(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const real = nodeNet(cert);
    net = {
      addressesOf: (host) => Promise.resolve(names[host] ?? [publicAddress]),
      get(url, address, headers, signal) {
        assert.equal(address, publicAddress, 'only a checked address is connected to');
        return real.get(Object.assign(new URL(url), { port: String(port) }), '127.0.0.1', headers, signal);
      },
    };
  });
  beforeEach(() => {
    seen = [];
    names = {};
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const fetched = (address: string, options: Partial<FetchOptions> = {}): Promise<Given | FetchProblem> => fetchGiven(address, { net, patience: 20_000, ...options });
  const page = (response: ServerResponse, content: string | Uint8Array = eeasPage(), type = 'text/html; charset=utf-8'): void => {
    response.writeHead(200, { 'content-type': type }).end(content);
  };
  const sentOn = (location: string, status = 302): void => { answer = (_, response) => response.writeHead(status, { location }).end(); };

  it('gets a page, and sends nothing but the request', async () => {
    answer = (_, response) => { page(response); };
    const given = await fetched(`${site}/a_en?x=1#part`);
    assert.ok(!isProblem(given));
    assert.equal(given.address, `${site}/a_en?x=1`);
    assert.equal(new TextDecoder().decode(given.bytes), eeasPage());
    const [request] = seen;
    assert.deepEqual(Object.keys(request?.headers ?? {}).sort(), ['accept', 'accept-encoding', 'connection', 'host']);
    assert.equal(request?.headers['accept-encoding'], 'identity');
  });

  it('follows a page that has moved', async () => {
    answer = (request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else page(response);
    };
    const given = await fetched(`${site}/old`);
    assert.ok(!isProblem(given));
    assert.equal(given.address, `${site}/new`);
  });

  it('keeps no cookies', async () => {
    answer = (request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new', 'set-cookie': 'who=you; Secure' }).end();
      else page(response);
    };
    await fetched(`${site}/old`);
    assert.deepEqual(seen.map(({ headers }) => headers.cookie), [undefined, undefined]);
  });

  it('asks for https alone', async () => {
    for (const address of ['http://press.example.org/', 'file:///etc/passwd', 'ftp://press.example.org/', 'data:text/html,x']) assert.deepEqual(await fetched(address), { problem: 'not-https' }, address);
    assert.deepEqual(await fetched('press'), { problem: 'not-an-address' });
    assert.deepEqual(await fetched('https://name:word@press.example.org/'), { problem: 'with-password' });
    assert.equal(seen.length, 0);
  });

  it('asks no private host, however it is written', async () => {
    const hosts = ['127.0.0.1', 'localhost', 'LOCALHOST.', 'a.localhost', '2130706433', '0x7f.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', 'intranet', 'printer.local', 'db.internal', '[::1]', '[::]', '[fe80::1]', '[fd00::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[::127.0.0.1]', '224.0.0.1', '255.255.255.255'];
    for (const host of hosts) {
      const outcome = await fetched(`https://${host}/`);
      assert.ok(isProblem(outcome) && outcome.problem === 'private-host', host);
    }
    assert.equal(seen.length, 0);
    assert.equal(isPublicAddress('93.184.215.14'), true);
    assert.equal(isPublicAddress('2a00:1450:4001:830::200e'), true);
    assert.equal(mayBeAsked('www.eeas.europa.eu'), true);
  });

  it('asks no host whose name stands for a private address, if only for one among others', async () => {
    for (const private_ of ['127.0.0.1', '10.0.0.1', '::1', '::ffff:192.168.0.1', '100.100.1.1', 'fe80::1%eth0', '169.254.169.254']) {
      names = { 'press.example.org': [publicAddress, private_] };
      assert.deepEqual(await fetched(`${site}/`), { problem: 'private-host', host: 'press.example.org' }, private_);
    }
    assert.equal(seen.length, 0);
  });

  it('follows no redirect to a private host, to http, or to a name that stands for one', async () => {
    sentOn('https://127.0.0.1/admin');
    assert.deepEqual(await fetched(`${site}/`), { problem: 'private-host', host: '127.0.0.1' });
    sentOn('//localhost/admin', 308);
    assert.deepEqual(await fetched(`${site}/`), { problem: 'private-host', host: 'localhost' });
    names = { 'inside.example.org': ['192.168.0.7'] };
    sentOn('https://inside.example.org/', 307);
    assert.deepEqual(await fetched(`${site}/`), { problem: 'private-host', host: 'inside.example.org' });
    sentOn('http://other.example.org/');
    assert.deepEqual(await fetched(`${site}/`), { problem: 'not-https' });
    assert.equal(seen.length, 4);
  });

  it('connects to what it has checked, though the name stands for another machine by then', async () => {
    // Once public, then private: whoever looks a name up twice is led inside.
    let looked = 0;
    const rebound: Net = { ...net, addressesOf: () => Promise.resolve(looked++ === 0 ? [publicAddress] : ['127.0.0.1']) };
    answer = (_, response) => { page(response); };
    assert.ok(!isProblem(await fetched(`${site}/`, { net: rebound })));
    assert.equal(looked, 1);
  });

  it('goes round no ring', async () => {
    sentOn('/again');
    assert.deepEqual(await fetched(`${site}/`), { problem: 'too-many-redirects', most: 5 });
    assert.equal(seen.length, 6);
  });

  it('gives up a server that never answers, that stops in the middle, or that drips', async () => {
    answer = () => { /* nothing */ };
    assert.deepEqual(await fetched(`${site}/`, { patience: 200 }), { problem: 'timed-out', seconds: 0.2 });
    answer = (_, response) => { response.writeHead(200, { 'content-type': 'text/html' }).write('<html>'); };
    assert.deepEqual(await fetched(`${site}/`, { patience: 200 }), { problem: 'timed-out', seconds: 0.2 });
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => { clearInterval(drip); });
    };
    assert.deepEqual(await fetched(`${site}/`, { patience: 300 }), { problem: 'timed-out', seconds: 0.3 });
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' }).write('<html>');
      setTimeout(() => response.destroy(), 20);
    };
    const cut = await fetched(`${site}/`);
    assert.ok(isProblem(cut) && (cut.problem === 'unreachable' || cut.problem === 'cut-off'));
  });

  it('gives up a name that is never found', async () => {
    const nameless: Net = { ...net, addressesOf: () => new Promise(() => { /* never */ }) };
    assert.deepEqual(await fetched(`${site}/`, { net: nameless, patience: 100 }), { problem: 'timed-out', seconds: 0.1 });
    const unknown: Net = { ...net, addressesOf: () => Promise.reject(new Error('ENOTFOUND')) };
    assert.deepEqual(await fetched(`${site}/`, { net: unknown }), { problem: 'no-such-host', host: 'press.example.org' });
  });

  it('takes no script, picture or packed answer', async () => {
    for (const type of ['application/javascript', 'image/png', 'application/octet-stream', 'application/json']) {
      answer = (_, response) => { page(response, 'alert(1)', type); };
      assert.deepEqual(await fetched(`${site}/`), { problem: 'wrong-type', type });
    }
    answer = (_, response) => response.writeHead(200).end('x');
    assert.deepEqual(await fetched(`${site}/`), { problem: 'no-type' });
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('x');
    assert.deepEqual(await fetched(`${site}/`), { problem: 'packed' });
  });

  it('takes no page of 50 MB, whether it says how long it is or not', async () => {
    const chunk = Buffer.alloc(100_000, 'x');
    let sent = 0;
    const pour = (response: ServerResponse): void => {
      while (sent < 50_000_000 && !response.destroyed) {
        sent += chunk.length;
        if (!response.write(chunk)) {
          response.once('drain', () => { pour(response); });
          return;
        }
      }
      response.end();
    };
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      pour(response);
    };
    assert.deepEqual(await fetched(`${site}/`), { problem: 'answer-too-large', limit: 2_000_000 });
    assert.ok(sent < 20_000_000, `${sent} bytes were sent`);
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'content-length': '50000000' }).write('x');
    assert.deepEqual(await fetched(`${site}/`), { problem: 'answer-too-large', limit: 2_000_000 });
  });

  it('says what the server says when it gives nothing', async () => {
    answer = (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('Not here');
    assert.deepEqual(await fetched(`${site}/`), { problem: 'status', status: 404 });
  });

  it('trusts no certificate of another name', async () => {
    const outcome = await fetched('https://elsewhere.example.org/');
    assert.deepEqual(outcome, { problem: 'unreachable', code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
    assert.equal(seen.length, 0);
  });

  it('stops when the user does', async () => {
    const stop = new AbortController();
    answer = () => { stop.abort(); };
    assert.deepEqual(await fetched(`${site}/`, { signal: stop.signal }), { problem: 'cancelled' });
  });
});
