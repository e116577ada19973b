import { type Json, numberAt, textAt } from "../engine/json.ts";

interface Port {
  readonly ip: string;
  readonly inside: number;
  readonly outside: number;
  readonly type: string;
}

/** The PORTS column: neighbours are drawn together, mappings to another number stand last. */
export function formatPorts(ports: readonly Json[]): string {
  const groups = new Map<string, { first: number; last: number }>();
  const done: string[] = [];
  const mappings: string[] = [];
  for (const { ip, inside, outside, type } of ports.map(readPort).sort(comparePorts)) {
    if (ip !== "" && outside !== inside) {
      mappings.push(`${joinHostPort(ip, String(outside))}->${inside}/${type}`);
      continue;
    }
    const key = ip === "" ? type : `${ip}/${type}`;
    const group = groups.get(key);
    if (group && inside === group.last + 1) {
      group.last = inside;
      continue;
    }
    if (group) done.push(formatGroup(key, group));
    groups.set(key, { first: inside, last: inside });
  }
  for (const [key, group] of groups) done.push(formatGroup(key, group));
  return [...done, ...mappings].join(", ");
}

function readPort(port: Json): Port {
  return {
    ip: textAt(port, "IP"),
    inside: numberAt(port, "PrivatePort"),
    outside: numberAt(port, "PublicPort"),
    type: textAt(port, "Type"),
  };
}

function comparePorts(a: Port, b: Port): number {
  if (a.inside !== b.inside) return a.inside - b.inside;
  if (a.ip !== b.ip) return a.ip < b.ip ? -1 : 1;
  if (a.outside !== b.outside) return a.outside - b.outside;
  return a.type < b.type ? -1 : a.type > b.type ? 1 : 0;
}

function formatGroup(key: string, { first, last }: { first: number; last: number }): string {
  const slash = key.lastIndexOf("/");
  const range = first === last ? String(first) : `${first}-${last}`;
  if (slash < 0) return `${range}/${key}`;
  return `${joinHostPort(key.slice(0, slash), range)}->${range}/${key.slice(slash + 1)}`;
}

export function joinHostPort(host: string, port: string): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
