import type { Call } from "../../cli/call.ts";
import { Failure } from "../../cli/failure.ts";
import { checkPair, type ValueCheck } from "../../cli/value-checks.ts";
import { type Context, contextOf, listContexts, noContext } from "../../context-store.ts";

/** How an endpoint is described, on the pages of `create` and `update`. */
export function endpointPage(command: "create" | "update"): string {
  return `Docker endpoint config:

NAME                DESCRIPTION
from                Copy named context's Docker endpoint configuration
host                Docker endpoint on which to connect
ca                  Trust certs signed only by this CA
cert                Path to TLS certificate file
key                 Path to TLS key file
skip-tls-verify     Skip TLS certificate validation

Example:

$ docker context ${command} my-context --description "some description" --docker "host=tcp://myserver:2376,ca=~/ca-file,cert=~/cert-file,key=~/key-file"`;
}

/** What `--docker` may not be given. */
export const ENDPOINT_CHECKS: Readonly<Record<string, ValueCheck>> = {
  docker: (text) => text.split(",").forEach(checkPair),
};

const KEYS = ["from", "host", "ca", "cert", "key", "skip-tls-verify"];

/** `--docker host=tcp://…,from=other` by its keys. */
export function endpointSettings(text: string): Map<string, string> {
  const settings = new Map<string, string>();
  for (const pair of text.split(",").filter((part) => part !== "")) {
    const equals = pair.indexOf("=");
    const key = pair.slice(0, equals);
    if (!KEYS.includes(key))
      throw new Failure(`unable to create docker endpoint config: unrecognized config key: ${key}`);
    settings.set(key, pair.slice(equals + 1));
  }
  return settings;
}

/** The context that another is made from: the one that is named, or the current one. */
export function sourceContext({ process, configFolder }: Call, name: string): Context {
  const current = contextOf(process, configFolder, { host: undefined, context: undefined }).name;
  const found = listContexts(process, configFolder).find((one) => one.name === (name || current));
  if (!found) throw noContext(configFolder, name);
  return found;
}
