import {
  isAt,
  type Json,
  type JsonRecord,
  listAt,
  recordAt,
  textAt,
} from "../../docker/client/engine/json.ts";
import { alignTabs } from "../../docker/client/format/table.ts";
import { type Found, findObjects } from "../api/choose-objects.ts";
import { groupOf, pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { Lines } from "../describe/lines.ts";
import { describeTemplate } from "../describe/pod-template.ts";
import { FILE_OPTIONS } from "../files/read-manifests.ts";
import { OUTPUT_OPTION, printResult } from "../output/print-objects.ts";
import { LAST_APPLIED } from "./apply.ts";
import { rolloutState, UNSEEN } from "./rollout-status.ts";

const REVISION = "deployment.kubernetes.io/revision";
const HASH = "pod-template-hash";
const CAUSE = "kubernetes.io/change-cause";
const LOOK = 100;
const SELECTOR =
  "-l, --selector string   Selector (label query) to filter on, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2).";
const COMMON = `
${FILE_OPTIONS}
${SELECTOR}
`;

/** The objects that are meant, of kinds whose rollout is known to whoever asks. */
async function rolling(call: Call, kinds: readonly string[], doing: string): Promise<readonly Found[]> {
  const found = await findObjects(call);
  for (const { resource, name } of found) {
    if (kinds.includes(resource.kind)) continue;
    if (ROLLING.includes(resource.kind) && (doing === "history viewer" || doing === "rollbacker"))
      throw plainError(`rockpool: not simulated here: old revisions of the kind ${resource.kind}`);
    if (doing === "pausing" || doing === "resuming" || doing === "restarting")
      throw plainError(
        `${resource.name}.${groupOf(resource)} ${JSON.stringify(name)} ${doing} is not supported`,
      );
    throw plainError(`no ${doing} has been implemented for "${resource.kind}.${groupOf(resource)}"`);
  }
  return found;
}

const ROLLING = ["Deployment", "DaemonSet", "StatefulSet"];

export const rolloutStatus = defineKubectl({
  summary: "Show the status of the rollout.",
  details: `By default 'rollout status' will watch the status of the latest rollout until it's done. If you don't want to wait for
the rollout to finish then you can use --watch=false. Note that if a new rollout starts in-between, then 'rollout
status' will continue watching the latest revision. If you want to pin to a specific revision and abort if it is rolled
over by another revision, use --revision=N where N is the revision you need to watch for.`,
  examples: `# Watch the rollout status of a deployment
kubectl rollout status deployment/nginx`,
  usage: "(TYPE NAME | TYPE/NAME) [flags] [options]",
  options: `${COMMON}
    --revision int   Pin to a specific revision for showing its status. Defaults to 0 (last revision). (default 0)
    --timeout duration   The length of time to wait before ending watch, zero means never. Any other values should contain a corresponding time unit (e.g. 1s, 2m, 3h). (default 0s)
-w, --watch   Watch the status of the rollout until it's done. (default true)
`,

  async run(call) {
    const timeout = call.flags.duration("timeout") / 1e6;
    const end = timeout > 0 ? call.now() + timeout : Number.POSITIVE_INFINITY;
    for (const { path, resource } of await rolling(call, ROLLING, "status viewer"))
      await followRollout(call, path, resource.kind, end);
    return 0;
  },
});

async function followRollout(call: Call, path: string, kind: string, end: number): Promise<void> {
  let last = "";
  const look = async () => rolloutState(kind, await call.api.get(path)) ?? { text: "", isDone: true };
  // The controller has a moment to see a change that was made just before.
  if (UNSEEN.test((await look()).text)) await call.process.sleep(LOOK);
  for (;;) {
    const { text, isDone } = await look();
    if (text !== last) await call.print(`${text}\n`);
    last = text;
    if (isDone || !call.flags.is("watch")) return;
    if (call.now() >= end) throw plainError("timed out waiting for the condition");
    await call.process.sleep(LOOK);
  }
}

/** The replica sets of a deployment by their revisions. */
async function revisionsOf(call: Call, { object, resource }: Found): Promise<ReadonlyMap<number, Json>> {
  const resources = await call.resources();
  const namespace = textAt(object, "metadata", "namespace");
  const list = await call.api.get(pathOf(resources.require("replicasets"), namespace));
  const uid = textAt(object, "metadata", "uid");
  const own = listAt(list, "items").filter((set) =>
    listAt(set, "metadata", "ownerReferences").some((owner) => textAt(owner, "uid") === uid),
  );
  if (own.length === 0)
    throw plainError(
      `no rollout history found for ${resource.singular} ${JSON.stringify(textAt(object, "metadata", "name"))}`,
    );
  const numbered = own.map((set): [number, Json] => [
    Number(textAt(set, "metadata", "annotations", REVISION)),
    set,
  ]);
  return new Map(numbered.toSorted(([a], [b]) => a - b));
}

export const rolloutHistory = defineKubectl({
  summary: "View previous rollout revisions and configurations.",
  examples: `# View the rollout history of a deployment
kubectl rollout history deployment/abc

# View the details of daemonset revision 3
kubectl rollout history daemonset/abc --revision=3`,
  usage: "(TYPE NAME | TYPE/NAME) [flags] [options]",
  options: `${COMMON}
${OUTPUT_OPTION}
    --revision int   See the details, including podTemplate of the revision specified (default 0)
`,

  async run(call) {
    const wish = call.flags.number("revision");
    for (const found of await rolling(call, ["Deployment"], "history viewer")) {
      const revisions = await revisionsOf(call, found);
      if (wish > 0) {
        const set = revisions.get(wish);
        if (set === undefined) throw plainError("unable to find the specified revision");
        const lines = new Lines();
        describeTemplate(lines, recordAt(set, "spec", "template"));
        await call.print(`${found.label} with revision #${wish}\n${lines.tabbed}\n`);
        continue;
      }
      const rows = [...revisions].map(([number, set]) => {
        const cause = textAt(set, "metadata", "annotations", CAUSE);
        return `${number}\t${cause === "" ? "<none>" : cause}`;
      });
      await call.print(
        `${found.label} \n${alignTabs(`${["REVISION\tCHANGE-CAUSE", ...rows].join("\n")}\n`, 0, 2)}\n`,
      );
    }
    return 0;
  },
});

export const rolloutUndo = defineKubectl({
  summary: "Roll back to a previous rollout.",
  examples: `# Roll back to the previous deployment
kubectl rollout undo deployment/abc

# Roll back to daemonset revision 3
kubectl rollout undo daemonset/abc --to-revision=3`,
  usage: "(TYPE NAME | TYPE/NAME) [flags] [options]",
  options: `${COMMON}
${OUTPUT_OPTION}
    --to-revision int   The revision to rollback to. Default to 0 (last revision). (default 0)
`,

  run: async (call) =>
    call.forEach(await rolling(call, ["Deployment"], "rollbacker"), (found) => undo(call, found)),
});

async function undo(call: Call, found: Found): Promise<void> {
  const { object, path, label } = found;
  if (isAt(object, "spec", "paused"))
    throw plainError(
      `you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume ${found.label}' and try again`,
    );
  const revisions = await revisionsOf(call, found);
  const wish = call.flags.number("to-revision");
  const target = wish > 0 ? wish : [...revisions.keys()].at(-2);
  const set = target === undefined ? undefined : revisions.get(target);
  if (wish > 0 && set === undefined) throw plainError(`unable to find specified revision ${wish} in history`);
  if (set === undefined) throw plainError(`no last revision to roll back to`);
  const template = templateOf(set);
  if (JSON.stringify(template) === JSON.stringify(recordAt(object, "spec", "template"))) {
    await call.print(`${label} skipped rollback (current template already matches revision ${target})\n`);
    return;
  }
  // What the present template has and the old one has not goes, too.
  const metadata = { ...recordAt(object, "metadata"), annotations: annotationsAfter(object, set) };
  const after = { ...recordAt(object), metadata, spec: { ...recordAt(object, "spec"), template } };
  await printResult(call, label, await call.api.call("PUT", path, { json: after }), "rolled back");
}

/** Those of the old replica set, but for what is of the deployment alone (k8s.io/kubectl/pkg/polymorphichelpers). */
function annotationsAfter(deployment: Json, set: Json): JsonRecord {
  const isOwn = ([key]: readonly [string, Json]) =>
    key === LAST_APPLIED || key.startsWith("deployment.kubernetes.io/");
  const own = Object.entries(recordAt(deployment, "metadata", "annotations")).filter(isOwn);
  const old = Object.entries(recordAt(set, "metadata", "annotations")).filter((one) => !isOwn(one));
  return Object.fromEntries([...own, ...old]);
}

function templateOf(set: Json): Json {
  const template = recordAt(set, "spec", "template");
  const metadata = recordAt(template, "metadata");
  const { [HASH]: _, ...labels } = recordAt(metadata, "labels");
  return { ...template, metadata: { ...metadata, labels } };
}

export const rolloutRestart = defineKubectl({
  summary: "Restart a resource.",
  details: "Resource rollout will be restarted.",
  examples: `# Restart all deployments in the test-namespace namespace
kubectl rollout restart deployment -n test-namespace

# Restart a deployment
kubectl rollout restart deployment/nginx

# Restart deployments with the app=nginx label
kubectl rollout restart deployment --selector=app=nginx`,
  usage: "RESOURCE [flags] [options]",
  options: `${COMMON}
${OUTPUT_OPTION}
    --all   Select all resources in the namespace of the specified resource types
`,

  async run(call) {
    const restartedAt = new Date(call.now()).toISOString().replace(/\.\d+Z$/, "Z");
    const annotations = { "kubectl.kubernetes.io/restartedAt": restartedAt };
    return call.forEach(await rolling(call, ROLLING, "restarting"), async ({ object, path, label, name }) => {
      if (isAt(object, "spec", "paused"))
        throw plainError(
          `deployments.apps ${JSON.stringify(name)} can't restart paused deployment (run rollout resume first)`,
        );
      const patched = await call.api.patch(path, { spec: { template: { metadata: { annotations } } } });
      await printResult(call, label, patched, "restarted");
    });
  },
});

function pauses(value: boolean) {
  const [verb, done] = value
    ? ["Mark the provided resource as paused", "paused"]
    : ["Resume a paused resource", "resumed"];
  return defineKubectl({
    summary: `${verb}.`,
    examples: value
      ? "# Mark the nginx deployment as paused\nkubectl rollout pause deployment/nginx"
      : "# Resume an already paused deployment\nkubectl rollout resume deployment/nginx",
    usage: "RESOURCE [options]",
    options: `${COMMON}
${OUTPUT_OPTION}
`,
    run: async (call) =>
      call.forEach(await rolling(call, ["Deployment"], value ? "pausing" : "resuming"), async (found) => {
        const { object, path, label, name } = found;
        if (isAt(object, "spec", "paused") === value)
          throw plainError(`deployments.apps ${JSON.stringify(name)} is ${value ? "already" : "not"} paused`);
        const patched = await call.api.patch(path, { spec: { paused: value ? true : null } });
        await printResult(call, label, patched, done);
      }),
  });
}

export const rolloutPause = pauses(true);
export const rolloutResume = pauses(false);
