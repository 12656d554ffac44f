import { createServer } from 'node:http';
import { Server } from 'socket.io';

/**
 * The least that showing everybody everything can cost over Socket.IO: what came in within 20 ms goes out as one frame that
 * is built once and written to every socket. Nothing is read, ruled, merged or stored.
 */
const TICK_MS = 20;
const server = createServer();
const io = new Server(server, { perMessageDeflate: false, serveClient: false });

/** @type {Map<string, { waiting: Buffer[], lines: Set<import('node:net').Socket> }>} */
const rooms = new Map();

/**
 * @param {number} opcode
 * @param {Buffer} payload
 */
function frame(opcode, payload) {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = 128 | opcode;
  head[1] = length < 126 ? length : length < 65_536 ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}

const BEFORE = frame(1, Buffer.from('451-["window",{"_placeholder":true,"num":0}]'));

io.on('connection', (socket) => {
  const name = String(socket.handshake.auth.room);
  const room = rooms.get(name) ?? { waiting: [], lines: new Set() };
  rooms.set(name, room);
  /** @type {any} */
  const transport = socket.conn.transport;
  /** @type {import('node:net').Socket} */
  const line = transport.socket._socket;
  room.lines.add(line);
  socket.on('change', (/** @type {Buffer} */ bytes, /** @type {unknown} */ answer) => {
    room.waiting.push(bytes);
    if (typeof answer === 'function') answer(1);
  });
  socket.on('show', (/** @type {Buffer} */ bytes) => {
    room.waiting.push(bytes);
  });
  socket.on('disconnect', () => room.lines.delete(line));
});
setInterval(() => {
  for (const { waiting, lines } of rooms.values()) {
    if (waiting.length === 0) continue;
    const bytes = Buffer.concat([BEFORE, frame(2, Buffer.concat(waiting.splice(0)))]);
    for (const line of lines) line.write(bytes);
  }
}, TICK_MS);
server.listen(0, '127.0.0.1', () => {
  const at = server.address();
  console.log(`running at http://127.0.0.1:${typeof at === 'object' ? at?.port : at}`);
});
