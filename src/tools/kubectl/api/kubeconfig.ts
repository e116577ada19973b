import * as v from "valibot";
import { parse } from "yaml";
import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";
import { KubectlError, plainError } from "../cli/failure.ts";

const text = v.optional(v.nullable(v.string()), "");

const CONFIG = v.looseObject({
  clusters: v.optional(
    v.nullable(v.array(v.looseObject({ name: v.string(), cluster: v.looseObject({ server: text }) }))),
    [],
  ),
  contexts: v.optional(
    v.nullable(
      v.array(
        v.looseObject({
          name: v.string(),
          context: v.looseObject({ cluster: text, user: text, namespace: v.optional(v.string()) }),
        }),
      ),
    ),
    [],
  ),
  users: v.optional(
    v.nullable(v.array(v.looseObject({ name: v.string(), user: v.optional(v.unknown()) }))),
    [],
  ),
  "current-context": text,
});
export type KubeConfig = v.InferOutput<typeof CONFIG>;

/** Without a configuration kubectl asks here. */
const DEFAULT_SERVER = "http://localhost:8080";

export function configPath(process: Process, given: string): string {
  const [first = ""] = (process.env.get("KUBECONFIG") ?? "").split(":");
  return given || first || `${process.env.get("HOME") ?? "/root"}/.kube/config`;
}

export function readKubeConfig(process: Process, given: string): KubeConfig {
  const path = configPath(process, given);
  const content = process.files.readFile(path);
  if (content instanceof Errno) {
    if (given !== "") throw plainError(`stat ${path}: ${content.message.toLowerCase()}`);
    return v.parse(CONFIG, {});
  }
  let value: unknown;
  try {
    value = parse(decode(content)) ?? {};
  } catch {
    throw plainError(`error loading config file "${path}": yaml: could not be parsed`);
  }
  const found = v.safeParse(CONFIG, value);
  if (!found.success) throw plainError(`error loading config file "${path}": the file is no kubeconfig`);
  return found.output;
}

export interface Target {
  readonly server: string;
  readonly namespace: string;
}

/** Where to ask, and in which namespace. */
export function currentTarget(config: KubeConfig, wish: string): Target {
  const name = wish || config["current-context"] || "";
  const context = config.contexts?.find((one) => one.name === name)?.context;
  if (wish !== "" && !context)
    throw new KubectlError(`Error in configuration: context was not found for specified context: ${wish}`);
  const server = config.clusters?.find((one) => one.name === context?.cluster)?.cluster.server;
  return { server: server || DEFAULT_SERVER, namespace: context?.namespace ?? "default" };
}
