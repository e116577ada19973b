import { parse } from "yaml";
import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { isRecord, type Json, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { configPath } from "../api/kubeconfig.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { KubectlError, plainError } from "../cli/failure.ts";
import { formatObjects, toYaml } from "../output/print-objects.ts";
import { align } from "../output/table.ts";

export const currentContext = defineKubectl({
  summary: "Display the current-context.",
  examples: `# Display the current-context
kubectl config current-context`,
  usage: "[options]",

  async run(call) {
    const name = call.config["current-context"];
    if (!name) throw plainError("current-context is not set");
    await call.print(`${name}\n`);
    return 0;
  },
});

function lists(what: "clusters" | "users") {
  return defineKubectl({
    summary: `Display ${what} defined in the kubeconfig.`,
    examples: `# List the ${what} that kubectl knows about
kubectl config get-${what}`,
    usage: "[options]",

    async run(call) {
      const names = (call.config[what] ?? []).map(({ name }) => name).toSorted();
      await call.print(["NAME", ...names].map((name) => `${name}\n`).join(""));
      return 0;
    },
  });
}

export const getClusters = lists("clusters");
export const getUsers = lists("users");

export const getContexts = defineKubectl({
  summary: "Display one or many contexts from the kubeconfig file.",
  examples: `# List all the contexts in your kubeconfig file
kubectl config get-contexts

# Describe one context in your kubeconfig file
kubectl config get-contexts my-context`,
  usage: "[(-o|--output=)name)] [options]",
  options: `
    --no-headers   When using the default or custom-column output format, don't print headers (default print headers).
-o, --output string   Output format. One of: (name).
`,

  async run(call) {
    const { contexts, "current-context": current } = call.config;
    const wanted = call.operands;
    const chosen = (contexts ?? []).filter(({ name }) => wanted.length === 0 || wanted.includes(name));
    for (const name of wanted)
      if (!chosen.some((one) => one.name === name)) throw plainError(`context ${name} not found`);
    if (call.flags.text("output") === "name") {
      await call.print(chosen.map(({ name }) => `${name}\n`).join(""));
      return 0;
    }
    const rows = chosen
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, context }) =>
        [name === current ? "*" : "", name, context.cluster, context.user, context.namespace ?? ""].join(
          "\t",
        ),
      );
    const head = call.flags.is("no-headers") ? [] : ["CURRENT\tNAME\tCLUSTER\tAUTHINFO\tNAMESPACE"];
    await call.print(align(`${[...head, ...rows].join("\n")}\n`));
    return 0;
  },
});

export function readFile(call: Call): { readonly path: string; readonly config: Json } {
  const path = configPath(call.process, call.flags.text("kubeconfig"));
  const content = call.process.files.readFile(path);
  const value: Json = content instanceof Errno ? {} : (parse(decode(content)) ?? {});
  return { path, config: isRecord(value) ? value : {} };
}

export function writeFile(call: Call, path: string, config: Json): void {
  const failed = call.process.files.writeFile(path, toYaml(config), 0o600);
  if (failed) throw plainError(`open ${path}: ${failed.message.toLowerCase()}`);
}

export const useContext = defineKubectl({
  summary: "Set the current-context in a kubeconfig file.",
  examples: `# Use the context for the minikube cluster
kubectl config use-context minikube`,
  usage: "CONTEXT_NAME [options]",

  async run(call) {
    const [name] = call.operands;
    if (name === undefined) throw new KubectlError("error: accepts 1 arg(s), received 0");
    if (!call.config.contexts?.some((one) => one.name === name))
      throw plainError(`no context exists with the name: ${JSON.stringify(name)}`);
    const { path, config } = readFile(call);
    writeFile(call, path, { ...recordAt(config), "current-context": name });
    await call.print(`Switched to context ${JSON.stringify(name)}.\n`);
    return 0;
  },
});

export const setContext = defineKubectl({
  summary: "Set a context entry in kubeconfig.",
  examples: `# Set the user field on the gce context entry without touching other values
kubectl config set-context gce --user=cluster-admin`,
  usage:
    "[NAME | --current] [--cluster=cluster_nickname] [--user=user_nickname] [--namespace=namespace] [options]",
  options: `
    --current   Modify the current context
`,

  async run(call) {
    const { path, config } = readFile(call);
    const name = call.flags.is("current") ? textAt(config, "current-context") : call.operands[0];
    if (!name) throw plainError("you must specify a non-empty context name or --current");
    const all = recordAt(config).contexts;
    const contexts = Array.isArray(all) ? all : [];
    const known = contexts.find((one: Json) => textAt(one, "name") === name);
    const given = (flag: string) => (call.flags.given(flag) ? { [flag]: call.flags.text(flag) } : {});
    const context = {
      ...recordAt(known ?? null, "context"),
      ...given("cluster"),
      ...given("user"),
      ...given("namespace"),
    };
    const others = contexts.filter((one: Json) => textAt(one, "name") !== name);
    writeFile(call, path, { ...recordAt(config), contexts: [...others, { context, name }] });
    await call.print(`Context ${JSON.stringify(name)} ${known === undefined ? "created" : "modified"}.\n`);
    return 0;
  },
});

export const viewConfig = defineKubectl({
  summary: "Display merged kubeconfig settings or a specified kubeconfig file.",
  examples: `# Show merged kubeconfig settings
kubectl config view`,
  usage: "[flags] [options]",
  options: `
    --minify   Remove all information not used by current-context from the output
-o, --output string   Output format. One of: (json, yaml, name, go-template, go-template-file, template, templatefile, jsonpath, jsonpath-as-json, jsonpath-file). (default "yaml")
    --raw   Display raw byte data and sensitive data
`,

  async run(call) {
    const { config } = readFile(call);
    const empty = {
      apiVersion: "v1",
      clusters: null,
      contexts: null,
      "current-context": "",
      kind: "Config",
      preferences: {},
      users: null,
    };
    const whole = { ...empty, ...recordAt(config) };
    const shown = call.flags.is("raw") ? whole : hidden(whole);
    await call.print(formatObjects([shown], false, call.flags.text("output"), () => "/") ?? toYaml(shown));
    return 0;
  },
});

/** Certificates and keys are not shown. */
function hidden(value: Json): Json {
  if (Array.isArray(value)) return value.map(hidden);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (
        key === "certificate-authority-data" ||
        key === "client-certificate-data" ||
        key === "client-key-data"
      )
        return [key, "DATA+OMITTED"];
      return [key, hidden(one)];
    }),
  );
}
