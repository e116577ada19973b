import { DEFAULT_HOST } from "../api/http-client.ts";
import { Failure } from "./cli/failure.ts";

const UNRESOLVED = "Failed to initialize: unable to resolve docker endpoint: ";
const DEFAULT_PORT = "2375";

/** Where an engine listens, as `-H` and DOCKER_HOST may have it: without a protocol it is that of TCP. */
export function parseHost(given: string): string {
  const host = given.trim();
  if (host === "") return DEFAULT_HOST;
  const [, protocol, address] = /^([^:/]*):\/\/(.*)$/s.exec(host) ?? [undefined, "tcp", host];
  switch (protocol) {
    case "tcp":
      return tcpHost(host, address ?? "");
    case "unix":
      return address === "" ? DEFAULT_HOST : host;
    case "ssh":
      return host;
    case "fd":
      throw new Failure(`Failed to initialize: unable to parse docker host \`${host}\``);
    case "npipe":
      throw new Failure("Failed to initialize: protocol not available");
    default:
      throw new Failure(`${UNRESOLVED}invalid bind address format: ${host}`);
  }
}

function tcpHost(host: string, address: string): string {
  if (address.includes("://")) throw new Failure(`${UNRESOLVED}invalid bind address format: ${host}`);
  const [, name = "", port, path = ""] = /^(\[[^\]]*\]|[^:/]*)(:[^/]*)?(\/.*)?$/.exec(address) ?? [];
  if (port !== undefined && !/^:\d*$/.test(port))
    throw new Failure(
      `${UNRESOLVED}parse ${JSON.stringify(`tcp://${address}`)}: invalid port ${JSON.stringify(port)} after host`,
    );
  return `tcp://${name || "localhost"}:${port?.slice(1) || DEFAULT_PORT}${path}`;
}
