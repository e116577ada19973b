import type { Call } from "../../cli/call.ts";
import { Failure } from "../../cli/failure.ts";
import { type Context, contextOf, listContexts, noContext } from "../../context-store.ts";

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
