import { createServer } from 'node:http';
import { setupWSConnection } from '@y/websocket-server/utils';
import { WebSocketServer } from 'ws';

/** The server that y-websocket ships, around its own `setupWSConnection` as its own `server.js` does. Nothing is stored. */
const sockets = new WebSocketServer({ noServer: true });
sockets.on('connection', setupWSConnection);
const server = createServer((_request, response) => void response.end('okay'));
server.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (line) => sockets.emit('connection', line, request));
});
server.listen(0, '127.0.0.1', () => {
  const at = server.address();
  console.log(`running at http://127.0.0.1:${typeof at === 'object' ? at?.port : at}`);
});
