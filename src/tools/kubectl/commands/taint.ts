import { type Json, listAt, textAt } from "../../docker/client/engine/json.ts";
import { findObjects } from "../api/choose-objects.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { DRY_RUN_OPTION, dryRunOf, OUTPUT_OPTION, printResult } from "../output/print-objects.ts";

interface Taint {
  readonly key: string;
  readonly value?: string;
  readonly effect: string;
}

const EFFECTS = ["NoSchedule", "PreferNoSchedule", "NoExecute"];

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_taint/ */
export const taint = defineKubectl({
  summary: "Update the taints on one or more nodes.",
  details: `  *  A taint consists of a key, value, and effect. As an argument here, it is expressed as key=value:effect.
  *  The key must begin with a letter or number, and may contain letters, numbers, hyphens, dots, and underscores, up to 253 characters.
  *  Optionally, the key can begin with a DNS subdomain prefix and a single '/', like example.com/my-app.
  *  The value is optional. If given, it must begin with a letter or number, and may contain letters, numbers, hyphens, dots, and underscores, up to 63 characters.
  *  The effect must be NoSchedule, PreferNoSchedule or NoExecute.
  *  Currently taint can only apply to node.`,
  examples: `# Update node 'foo' with a taint with key 'dedicated' and value 'special-user' and effect 'NoSchedule'
# If a taint with that key and effect already exists, its value is replaced as specified
kubectl taint nodes foo dedicated=special-user:NoSchedule

# Remove from node 'foo' the taint with key 'dedicated' and effect 'NoSchedule' if one exists
kubectl taint nodes foo dedicated:NoSchedule-

# Remove from node 'foo' all the taints with key 'dedicated'
kubectl taint nodes foo dedicated-

# Add a taint with key 'dedicated' on nodes having label myLabel=X
kubectl taint node -l myLabel=X  dedicated=foo:PreferNoSchedule

# Add to node 'foo' a taint with key 'bar' and no value
kubectl taint nodes foo bar:NoSchedule`,
  usage: "NODE NAME KEY_1=VAL_1:TAINT_EFFECT_1 ... KEY_N=VAL_N:TAINT_EFFECT_N [options]",
  options: `
    --all   Select all nodes in the cluster
${DRY_RUN_OPTION}
${OUTPUT_OPTION}
    --overwrite   If true, allow taints to be overwritten, otherwise reject taint updates that overwrite existing taints.
-l, --selector string   Selector (label query) to filter on, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2). Matching objects must satisfy all of the specified label constraints.
`,

  async run(call) {
    const isChange = (word: string) => /[:=]|-$/.test(word) && !word.includes("/");
    const changes = call.operands.filter((word, at) => at > 0 && isChange(word));
    const words = call.operands.filter((word, at) => at === 0 || !isChange(word));
    if (changes.length === 0) throw plainError("at least one taint update is required");
    const added = changes.filter((word) => !word.endsWith("-")).map(readTaint);
    const removed = changes
      .filter((word) => word.endsWith("-"))
      .map((word) => readRemoval(word.slice(0, -1)));
    return call.forEach(
      await findObjects(call.withOperands(words)),
      async ({ object, path, label, name }) => {
        const before = listAt(object, "spec", "taints").map(taintAt);
        const known = added.find((one) => before.some((other) => isSame(one, other)));
        if (known && !call.flags.is("overwrite"))
          throw plainError(
            `node ${name} already has ${known.key} taint(s) with same effect(s) and --overwrite is false`,
          );
        for (const gone of removed)
          if (!before.some((one) => fits(one, gone))) throw plainError(`taint ${shown(gone)} not found`);
        const kept = before.filter(
          (one) => !removed.some((gone) => fits(one, gone)) && !added.some((other) => isSame(one, other)),
        );
        const all = [...added, ...kept].map((one): Json => ({ ...one }));
        const mode = dryRunOf(call);
        const after =
          mode === "client"
            ? object
            : await call.api.patch(
                path,
                { spec: { taints: all.length === 0 ? null : all } },
                { dryRun: mode === "server" ? "All" : undefined },
              );
        const isPure = removed.length === 0 && !call.flags.is("overwrite");
        const done = added.length === 0 ? "untainted" : isPure ? "tainted" : "modified";
        await printResult(call, label, after, done);
      },
    );
  },
});

function taintAt(taint: Json): Taint {
  const value = textAt(taint, "value");
  return { key: textAt(taint, "key"), ...(value !== "" && { value }), effect: textAt(taint, "effect") };
}

function isSame(a: Taint, b: Taint): boolean {
  return a.key === b.key && a.effect === b.effect;
}

function fits(taint: Taint, gone: Taint): boolean {
  return taint.key === gone.key && (gone.effect === "" || gone.effect === taint.effect);
}

function shown({ key, effect }: Taint): string {
  return JSON.stringify(effect === "" ? key : `${key}:${effect}`);
}

/** `key=value:effect` or `key:effect`. */
function readTaint(text: string): Taint {
  const [, key = "", value, effect = ""] = /^([^=:]+)(?:=([^:]*))?:(.+)$/.exec(text) ?? [];
  if (key === "") throw plainError(`invalid taint spec: ${text}`);
  if (!EFFECTS.includes(effect))
    throw plainError(
      `invalid taint effect: ${effect}, unsupported taint effect\nSee 'kubectl taint -h' for help and examples`,
    );
  return { key, ...(value && { value }), effect };
}

function readRemoval(text: string): Taint {
  const [key = "", effect = ""] = text.split(":");
  return { key: key.replace(/=.*$/, ""), effect };
}
