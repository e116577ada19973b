import * as v from "valibot";
import { parse, stringify } from "yaml";
import { decode } from "../../base/bytes.ts";
import { dirName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";

const NAMED = v.looseObject({ name: v.string() });
const CONFIG = v.looseObject({
  clusters: v.optional(v.nullable(v.array(NAMED))),
  contexts: v.optional(v.nullable(v.array(NAMED))),
  users: v.optional(v.nullable(v.array(NAMED))),
  "current-context": v.optional(v.nullable(v.string())),
});
type Config = v.InferOutput<typeof CONFIG>;

/** Nothing here looks at certificates; real ones are as long as these stand-ins say what they are. */
const CERTIFICATE =
  "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCnNpbXVsYXRlZAotLS0tLUVORCBDRVJUSUZJQ0FURS0tLS0tCg==";
const KEY =
  "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQpzaW11bGF0ZWQKLS0tLS1FTkQgUlNBIFBSSVZBVEUgS0VZLS0tLS0K";

export function contextName(cluster: string): string {
  return `kind-${cluster}`;
}

/** What kubectl needs to reach a cluster. */
export function configFor(cluster: string, server: string): Config {
  const name = contextName(cluster);
  return {
    apiVersion: "v1",
    clusters: [{ cluster: { "certificate-authority-data": CERTIFICATE, server }, name }],
    contexts: [{ context: { cluster: name, user: name }, name }],
    "current-context": name,
    kind: "Config",
    preferences: {},
    users: [{ name, user: { "client-certificate-data": CERTIFICATE, "client-key-data": KEY } }],
  };
}

export function formatConfig(config: Config): string {
  return stringify(config, { lineWidth: 0, indentSeq: false });
}

function read(files: Files, path: string): Config {
  const content = files.readFile(path);
  const found = v.safeParse(CONFIG, content instanceof Errno ? {} : parse(decode(content)));
  return found.success ? found.output : {};
}

/** Adds the entries of a cluster, in the place of those that it had, and makes its context the current one. */
export function mergeConfig(files: Files, path: string, added: Config): Errno | undefined {
  const before = read(files, path);
  const merged = (key: "clusters" | "contexts" | "users") => {
    const fresh = added[key] ?? [];
    const names = new Set(fresh.map(({ name }) => name));
    return [...(before[key] ?? []).filter(({ name }) => !names.has(name)), ...fresh];
  };
  return write(files, path, {
    ...added,
    ...before,
    clusters: merged("clusters"),
    contexts: merged("contexts"),
    users: merged("users"),
    "current-context": added["current-context"],
  });
}

/** Takes the entries of a cluster away. */
export function dropConfig(files: Files, path: string, cluster: string): void {
  const name = contextName(cluster);
  const before = read(files, path);
  if (!before.clusters) return;
  const kept = (key: "clusters" | "contexts" | "users") =>
    (before[key] ?? []).filter((one) => one.name !== name);
  const current = before["current-context"];
  write(files, path, {
    ...before,
    clusters: kept("clusters"),
    contexts: kept("contexts"),
    users: kept("users"),
    "current-context": current === name ? "" : current,
  });
}

function write(files: Files, path: string, config: Config): Errno | undefined {
  files.mkdir(dirName(path), 0o750);
  return files.writeFile(path, formatConfig(config), 0o600);
}
