/**
 * Slack's side of Socket Mode, as its documentation describes it: "hello" on connecting, then
 * envelopes that the app acknowledges by their id. WebSocket frames by hand: text, ping and close.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

type Ack = { envelope_id: string; payload?: unknown };

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 1;
const CLOSE = 8;
const PING = 9;
const PONG = 10;

export function socketMode(server: Server) {
  const sockets = new Set<Duplex>();
  const waiting = new Map<string, (payload: unknown) => void>();

  function hear(socket: Duplex, opcode: number, payload: Buffer) {
    if (opcode === PING) socket.write(frame(PONG, payload));
    if (opcode === CLOSE) socket.end(frame(CLOSE, payload));
    if (opcode !== TEXT) return;
    const ack = JSON.parse(payload.toString()) as Ack;
    waiting.get(ack.envelope_id)?.(ack.payload);
  }

  server.on('upgrade', (request, socket) => {
    const key = `${request.headers['sec-websocket-key']}${GUID}`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => sockets.delete(socket));
    socket.on(
      'data',
      reader((opcode, payload) => hear(socket, opcode, payload)),
    );
    socket.write(frame(TEXT, Buffer.from(JSON.stringify({ type: 'hello', num_connections: 1 }))));
  });

  return {
    connections: () => sockets.size,
    /** Delivers an interaction. @returns what the app acknowledged it with */
    interact(payload: object): Promise<unknown> {
      const [socket] = sockets;
      if (!socket) throw new Error('nobody is connected');
      const envelope = { envelope_id: randomUUID(), type: 'interactive', payload };
      const acknowledged = new Promise((resolve) => waiting.set(envelope.envelope_id, resolve));
      socket.write(
        frame(TEXT, Buffer.from(JSON.stringify({ ...envelope, accepts_response_payload: true }))),
      );
      return acknowledged;
    },
    /** The network breaks. */
    drop() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

function frame(opcode: number, payload: Buffer): Buffer {
  const header =
    payload.length < 126
      ? Buffer.from([0x80 | opcode, payload.length])
      : Buffer.from([0x80 | opcode, 126, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([header, payload]);
}

/** Takes masked frames out of a stream, however it is cut. */
function reader(hear: (opcode: number, payload: Buffer) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let next = first(rest); next; next = first(rest)) {
      rest = rest.subarray(next.end);
      hear(next.opcode, next.payload);
    }
  };
}

function first(data: Buffer): { opcode: number; payload: Buffer; end: number } | null {
  if (data.length < 2) return null;
  const short = data.readUInt8(1) & 0x7f;
  const start = short === 126 ? 4 : 2;
  if (data.length < start + 4) return null;
  const length = short === 126 ? data.readUInt16BE(2) : short;
  const mask = data.subarray(start, start + 4);
  const end = start + 4 + length;
  if (data.length < end) return null;
  const payload = Buffer.from(data.subarray(start + 4, end)).map((b, i) => b ^ mask[i % 4]!);
  return { opcode: data.readUInt8(0) & 0x0f, payload: Buffer.from(payload), end };
}
