import { connect } from 'node:net';

/** A request as bytes, so that the client costs as little as can be. @param {string} url @param {{ body?: unknown, headers?: Record<string, string> }} [about] */
export function requestBytes(url, { body, headers = {} } = {}) {
  const { host, pathname, search } = new URL(url);
  const text = body === undefined ? undefined : JSON.stringify(body);
  const all = {
    Host: host,
    ...(text === undefined
      ? {}
      : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(text)) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(
    `${text === undefined ? 'GET' : 'POST'} ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n${text ?? ''}`,
  );
}

/** Where an answer ends, or -1 while more of it is to come. @param {Buffer} bytes */
function endOf(bytes) {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return -1;
  const text = bytes.toString('latin1', 0, head).toLowerCase();
  const length = /\r\ncontent-length: (\d+)/.exec(text)?.[1];
  if (length !== undefined) return bytes.length >= head + 4 + Number(length) ? head + 4 + Number(length) : -1;
  if (text.includes('\r\ntransfer-encoding: chunked')) {
    const end = bytes.indexOf('\r\n0\r\n\r\n', head + 2);
    return end < 0 ? -1 : end + 7;
  }
  return head + 4;
}

/**
 * One connection that asks, waits for the whole answer, and asks again until it is told to stop.
 * @param {string} url @param {Buffer} request @param {(milliseconds: number, status: number) => void} answered @param {() => boolean} goesOn
 * @returns {Promise<void>}
 */
export function askAgain(url, request, answered, goesOn) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    socket.setNoDelay(true);
    /** @type {Buffer[]} */
    let pieces = [];
    let since = 0;
    const ask = () => {
      since = performance.now();
      socket.write(request);
    };
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('close', () => resolve());
    socket.on('data', (/** @type {Buffer} */ piece) => {
      pieces.push(piece);
      const bytes = pieces.length === 1 ? piece : Buffer.concat(pieces);
      pieces = [bytes];
      if (endOf(bytes) < 0) return;
      answered(performance.now() - since, Number(bytes.toString('latin1', 9, 12)));
      pieces = [];
      if (goesOn()) ask();
      else socket.end();
    });
  });
}

/**
 * A client that sends the body of one request a piece at a time.
 * @param {string} url @param {Buffer} request @param {{ pieces: number, pause: number }} pace @returns {Promise<number>} the status, 0 for none
 */
export function askSlowly(url, request, { pieces, pause }) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    const size = Math.ceil(request.length / pieces);
    let sent = 0;
    let status = 0;
    const timer = setInterval(() => {
      socket.write(request.subarray(sent, sent + size));
      sent += size;
      if (sent >= request.length) clearInterval(timer);
    }, pause);
    socket.on('data', (piece) => {
      if (status === 0) status = Number(piece.toString('latin1', 9, 12));
      socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(timer);
      resolve(status);
    });
  });
}
