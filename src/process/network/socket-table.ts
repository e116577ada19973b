import type { OpenFile } from "../open-file.ts";
import type { Process } from "../process.ts";
import type { Network } from "./network.ts";
import type { Endpoint } from "./socket.ts";

export type { Endpoint } from "./socket.ts";

/** A socket as `ss` and `netstat` list it. */
export interface SocketRow {
  readonly isListening: boolean;
  readonly local: Endpoint;
  readonly remote: Endpoint;
  readonly pid: number;
  readonly uid: number;
  readonly command: string;
  readonly fd: number;
  /** Of the socket, as the links in `/proc/PID/fd` name it; 0: nobody holds it. */
  readonly inode: number;
}

/** Those that listen first, then the connections. */
export function socketsOf(network: Network): readonly SocketRow[] {
  const nobody = { address: "0.0.0.0", port: 0 };
  const proxy = {
    isListening: true,
    remote: nobody,
    pid: 0,
    uid: 0,
    command: "docker-proxy",
    fd: 7,
    inode: 0,
  };
  return [
    ...network.forwards.map(({ address, port }) => ({ ...proxy, local: { address, port } })),
    ...[...network.listeners].map((one) => rowOf(one.owner, one, true, one.local, nobody)),
    ...[...network.connections].map((one) => rowOf(one.owner, one.socket, false, one.local, one.remote)),
  ];
}

function rowOf(
  owner: Process,
  file: OpenFile,
  isListening: boolean,
  local: Endpoint,
  remote: Endpoint,
): SocketRow {
  const fd = owner.fds.entries().find(([, one]) => one === file)?.[0] ?? 3;
  const inode = Number(/\d+/.exec(file.name)?.[0] ?? 0);
  return {
    isListening,
    local,
    remote,
    pid: owner.pid,
    uid: owner.realUser.uid,
    command: owner.comm,
    fd,
    inode,
  };
}
