import { type Json, type JsonRecord, listAt, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { findObjects } from "../api/choose-objects.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { FILE_OPTIONS } from "../files/read-manifests.ts";
import { DRY_RUN_OPTION, dryRunOf, OUTPUT_OPTION, printResult } from "../output/print-objects.ts";

const COMMON = `
    --all   Select all resources, in the namespace of the specified resource types
-c, --containers string   The names of containers in the selected pod templates to change, all containers are selected by default - may use wildcards (default "*")
${DRY_RUN_OPTION}${FILE_OPTIONS}${OUTPUT_OPTION}
-l, --selector string   Selector (label query) to filter on, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2).
`;

/** Changes the containers of the pod templates that are meant. */
async function changeContainers(
  call: Call,
  words: readonly string[],
  done: string,
  change: (container: JsonRecord) => JsonRecord,
): Promise<number> {
  const wanted = call.flags.text("containers");
  return call.forEach(
    await findObjects(call.withOperands(words)),
    async ({ object, path, label, resource }) => {
      const isPod = resource.kind === "Pod";
      const spec = isPod ? recordAt(object, "spec") : recordAt(object, "spec", "template", "spec");
      const containers: Json[] = listAt(spec, "containers").map((one) =>
        wanted === "*" || textAt(one, "name") === wanted ? change(recordAt(one)) : one,
      );
      if (containers.length === 0) throw plainError(`the object has no pod template: ${label}`);
      const wish = { containers };
      const mode = dryRunOf(call);
      const query = { dryRun: mode === "server" ? "All" : undefined };
      const sent = { spec: isPod ? wish : { template: { spec: wish } } };
      const after = mode === "client" ? object : await call.api.patch(path, sent, query);
      await printResult(call, label, after, done);
    },
  );
}

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_set/kubectl_set_resources/ */
export const setResources = defineKubectl({
  summary:
    "Specify compute resource requirements (CPU, memory) for any resource that defines a pod template.",
  details:
    "If a pod is successfully scheduled, it is guaranteed the amount of resource requested, but may burst up to its specified\nlimits.",
  examples: `# Set a deployments nginx container cpu limits to "200m" and memory to "512Mi"
kubectl set resources deployment nginx -c=nginx --limits=cpu=200m,memory=512Mi

# Set the resource request and limits for all containers in nginx
kubectl set resources deployment nginx --limits=cpu=200m,memory=512Mi --requests=cpu=100m,memory=256Mi`,
  usage: "(-f FILENAME | TYPE NAME)  ([--limits=LIMITS & --requests=REQUESTS] [options]",
  options: `${COMMON}
    --limits string   The resource requirement requests for this container.  For example, 'cpu=100m,memory=256Mi'.  Note that server side components may assign requests depending on the server configuration, such as limit ranges.
    --requests string   The resource requirement requests for this container.  For example, 'cpu=100m,memory=256Mi'.  Note that server side components may assign requests depending on the server configuration, such as limit ranges.
`,

  async run(call) {
    const wishes = {
      limits: quantities(call.flags.text("limits")),
      requests: quantities(call.flags.text("requests")),
    };
    if (Object.keys({ ...wishes.limits, ...wishes.requests }).length === 0)
      throw plainError(
        "you must specify an update to requests or limits (in the form of --requests/--limits)",
      );
    return changeContainers(call, call.operands, "resource requirements updated", (container) => ({
      ...container,
      resources: {
        ...recordAt(container, "resources"),
        limits: { ...recordAt(container, "resources", "limits"), ...wishes.limits },
        requests: { ...recordAt(container, "resources", "requests"), ...wishes.requests },
      },
    }));
  },
});

function quantities(text: string): Record<string, string> {
  if (text === "") return {};
  return Object.fromEntries(
    text.split(",").map((pair) => {
      const [name = "", value] = pair.split("=");
      if (!value) throw plainError(`invalid argument syntax ${pair}, expected <resource>=<value>`);
      return [name, value];
    }),
  );
}

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_set/kubectl_set_env/ */
export const setEnv = defineKubectl({
  summary: "Update environment variables on a pod template.",
  examples: `# Update deployment 'registry' with a new environment variable
kubectl set env deployment/registry STORAGE_DIR=/local

# List the environment variables defined on a deployments 'sample-build'
kubectl set env deployment/sample-build --list

# Remove the environment variable ENV from container 'c1' in all deployment configs
kubectl set env deployments --all --containers="c1" ENV-`,
  usage: "RESOURCE/NAME KEY_1=VAL_1 ... KEY_N=VAL_N [options]",
  options: `${COMMON}
    --list   If true, display the environment and any changes in the standard format. this flag will removed when we have kubectl view env.
`,

  async run(call) {
    const isChange = (word: string, at: number) =>
      at > 0 && (/^[^=/]+=/.test(word) || /^[\w.-]+-$/.test(word));
    const words = call.operands.filter((word, at) => !isChange(word, at));
    if (call.flags.is("list")) return listVariables(call, words);
    const set = new Map<string, string | undefined>();
    for (const word of call.operands.filter(isChange)) {
      const [name = "", value] = word.split(/=(.*)/s);
      set.set(value === undefined ? name.slice(0, -1) : name, value);
    }
    if (set.size === 0) throw plainError("at least one environment variable must be provided");
    return changeContainers(call, words, "env updated", (container) => {
      const env = listAt(container, "env");
      const kept = env.flatMap((one) => {
        const name = textAt(one, "name");
        if (!set.has(name)) return [one];
        const value = set.get(name);
        return value === undefined ? [] : [{ name, value }];
      });
      const known = new Set(env.map((one) => textAt(one, "name")));
      const added = [...set].flatMap(([name, value]) =>
        value === undefined || known.has(name) ? [] : [{ name, value }],
      );
      return { ...container, env: [...kept, ...added] };
    });
  },
});

async function listVariables(call: Call, words: readonly string[]): Promise<number> {
  for (const { object, resource, name } of await findObjects(call.withOperands(words))) {
    const spec =
      resource.kind === "Pod" ? recordAt(object, "spec") : recordAt(object, "spec", "template", "spec");
    for (const container of listAt(spec, "containers")) {
      await call.print(`# ${resource.kind} ${name}, container ${textAt(container, "name")}\n`);
      for (const one of listAt(container, "env"))
        await call.print(`${textAt(one, "name")}=${textAt(one, "value")}\n`);
    }
  }
  return 0;
}
