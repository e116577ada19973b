import type { Endpoint } from "../../../../process/network/socket.ts";
import type { Process } from "../../../../process/process.ts";
import type { Headers } from "../../api/http-message.ts";
import type { Configuration, Location, Server } from "./configuration.ts";
import type { Scope } from "./scope.ts";

/** One attempt to get an answer from another server. */
export interface UpstreamTry {
  readonly address: string;
  readonly status: string;
  /** Milliseconds. */
  readonly time: number;
  readonly headers: Headers | undefined;
}

export interface NginxResponse {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** It is the other server's: `error_page` leaves it alone. */
  readonly isPassed?: boolean;
}

/** A request under way, and what is known of it so far. */
export interface Exchange {
  readonly process: Process;
  readonly configuration: Configuration;
  readonly server: Server;
  /** Counted from 1, as the logs have it after `*`. */
  readonly connection: number;
  readonly client: Endpoint;
  readonly local: Endpoint;
  readonly method: string;
  /** As it came, with the query. */
  readonly target: string;
  readonly protocol: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
  readonly receivedAt: number;
  /** The path, decoded; rewriting changes it. */
  uri: string;
  args: string;
  hasNewUri: boolean;
  captures: readonly (string | undefined)[];
  readonly variables: Map<string, string>;
  location: Location | undefined;
  scope: Scope;
  redirects: number;
  readonly tries: UpstreamTry[];
  response: NginxResponse | undefined;
  /** Told to the error log, with what was asked and, where one is concerned, the other server's address. */
  readonly warn: (level: LogLevel, text: string, upstream?: string) => void;
}

export type LogLevel = "debug" | "info" | "notice" | "warn" | "error" | "crit" | "alert" | "emerg";

/** The host that was asked for, without the port. */
export function hostOf({ headers, server }: Exchange): string {
  const host = headers.get("host");
  return host === undefined ? (server.names[0] ?? "") : host.replace(/:\d+$/, "").toLowerCase();
}
