import { createServer } from 'node:http';
import { Server } from 'socket.io';

/** A relay as excalidraw-room is one: it passes on what it cannot read, one message per change and per listener. */
const server = createServer();
const io = new Server(server, { transports: ['websocket', 'polling'], cors: { origin: '*' }, allowEIO3: true });
io.on('connection', (socket) => {
  io.to(socket.id).emit('init-room');
  socket.on('join-room', async (room) => {
    await socket.join(room);
    socket.broadcast.to(room).emit('new-user', socket.id);
  });
  socket.on('server-broadcast', (room, data, iv) => {
    socket.broadcast.to(room).emit('client-broadcast', data, iv);
  });
  socket.on('server-volatile-broadcast', (room, data, iv) => {
    socket.volatile.broadcast.to(room).emit('client-broadcast', data, iv);
  });
});
server.listen(0, '127.0.0.1', () => {
  const at = server.address();
  console.log(`running at http://127.0.0.1:${typeof at === 'object' ? at?.port : at}`);
});
