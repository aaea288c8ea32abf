// The RTMP server, built on node-media-server's session and protocol classes.
//
// It uses the parts of node-media-server and not its `NodeMediaServer` class. That class keeps every stream of the
// process in one global Context, exits when a port is taken, cannot use a port chosen by the OS, and writes a store
// into the working directory. With the sessions alone, any number of origins can run in one process.

import { createRequire } from 'node:module';
import { createServer } from 'node:net';

const require = createRequire(import.meta.url);
const RtmpSession = require('node-media-server/src/session/rtmp_session.js');
export const BroadcastServer = require('node-media-server/src/server/broadcast_server.js');

// It logs every session on stdout, where the demo writes its events as JSON lines.
require('node-media-server/src/core/logger.js').log = () => {};

/** @type {Refused} */
const SECOND_COMMAND = { code: 'NetConnection.Call.Failed', description: 'this connection is publishing already' };

/**
 * @typedef {object} Request what a client asks for in `publish` or `play`
 * @property {string} app
 * @property {string} name
 * @property {string} query raw text behind the question mark
 * @property {string} ip
 *
 * @typedef {object} Refused
 * @property {string} code RTMP status, e.g. `NetStream.Publish.BadName`
 * @property {string} description
 *
 * @typedef {object} Ingest what the origin decides
 * @property {(request: Request) => Refused | null} refusePublish
 * @property {(request: Request) => Refused | null} refusePlay
 * @property {(request: Request, session: object) => InstanceType<typeof BroadcastServer>} publish
 * @property {(session: object, cause: { errcode: number, errmsg: string }) => void} unpublish
 * @property {(name: string) => InstanceType<typeof BroadcastServer> | undefined} broadcast
 */

/**
 * @param {Ingest} ingest
 * @returns {{ server: import('node:net').Server, disconnectAll: () => void }}
 */
export function createRtmpServer(ingest) {
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    accept(socket, ingest);
  });
  return {
    server,
    disconnectAll() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/**
 * @param {import('node:net').Socket} socket
 * @param {Ingest} ingest
 */
function accept(socket, ingest) {
  const session = new RtmpSession(socket);
  const { rtmp } = session;
  /** @type {Request} */
  let request;
  let publishing = false;
  // What the vendor would report as the end of a push: see the table of errcode in the notification documents.
  let cause = { errcode: 3, errmsg: 'the publisher closed the connection' };

  // Checked before the stock code, which confirms first and checks the signature afterwards.
  const guard = (command, refuse) => {
    const stock = rtmp[command].bind(rtmp);
    rtmp[command] = (message) => {
      rtmp.streamId = rtmp.parserPacket.header.stream_id;
      const [name, query = ''] = splitOnce(message.streamName, '?');
      request = { app: rtmp.streamApp.replace(/\/+$/, ''), name, query, ip: socket.remoteAddress };
      const refused = publishing ? SECOND_COMMAND : refuse(request);
      if (!refused) return stock(message);
      rtmp.sendStatusMessage(rtmp.streamId, 'error', refused.code, refused.description);
      socket.end();
    };
  };
  guard('onPublish', ingest.refusePublish);
  guard('onPlay', ingest.refusePlay);
  rtmp.onDeleteStream = () => {
    cause = { errcode: 1, errmsg: 'the publisher deleted the stream' };
    socket.end();
  };

  // The stock version registers streams in the global Context; here the origin that owns the port does.
  session.onConnect = () => {
    session.streamApp = request.app;
    session.streamName = request.name;
    session.streamPath = `/${request.app}/${request.name}`;
    session.broadcast = ingest.broadcast(request.name) ?? session.broadcast;
  };
  session.onPush = () => {
    publishing = true;
    session.isPublisher = true;
    session.broadcast = ingest.publish(request, session);
  };
  session.onClose = () => {
    if (publishing) ingest.unpublish(session, cause);
    else session.broadcast.donePlay(session);
  };
  const parse = session.onData;
  session.onData = (data) => {
    try {
      parse(data);
    } catch {
      // The parser throws on bytes that are not RTMP; one bad client must not end every stream.
      socket.destroy();
    }
  };
  session.run();
  socket.on('error', () => {
    cause = { errcode: 4, errmsg: "the publisher's connection broke" };
  });
}

/** @returns {[string, string?]} */
function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
