import { isAt, type Json } from "../../docker/client/engine/json.ts";
import { type Found, findObjects } from "../api/choose-objects.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { DRY_RUN_OPTION, dryRunOf } from "../output/print-objects.ts";

export const NODE_OPTIONS = `
${DRY_RUN_OPTION}
-l, --selector string   Selector (label query) to filter on, supports '=', '==', and '!='.(e.g. -l key1=value1,key2=value2). Matching objects must satisfy all of the specified label constraints.
`;

/** The nodes that words or `-l` choose. */
export async function findNodes(call: Call, verb: string): Promise<readonly Found[]> {
  const selector = call.flags.text("selector");
  if (call.operands.length === 0 && selector === "")
    throw plainError(`USAGE: ${verb} NODE [flags]\nSee 'kubectl ${verb} -h' for help and examples`);
  if (call.operands.length > 0 && selector !== "")
    throw plainError("error: cannot specify both a node name and a --selector option");
  return findObjects(call.withOperands(["nodes", ...call.operands]));
}

/** Lets a node take new pods, or not; says which of both it does already. */
export async function setSchedulable(
  call: Call,
  { path, object, label }: Found,
  isWanted: boolean,
): Promise<Json> {
  const isSchedulable = !isAt(object, "spec", "unschedulable");
  const verb = isWanted ? "uncordoned" : "cordoned";
  const mode = dryRunOf(call);
  const suffix = mode === "client" ? " (dry run)" : mode === "server" ? " (server dry run)" : "";
  if (isSchedulable === isWanted) {
    await call.print(`${label} already ${verb}${suffix}\n`);
    return object;
  }
  const after =
    mode === "client"
      ? object
      : await call.api.patch(
          path,
          { spec: { unschedulable: isWanted ? null : true } },
          { dryRun: mode === "server" ? "All" : undefined },
        );
  await call.print(`${label} ${verb}${suffix}\n`);
  return after;
}

function cordoner(verb: "cordon" | "uncordon", able: string) {
  return defineKubectl({
    summary: `Mark node as ${able}.`,
    examples: `# Mark node "foo" as ${able}\nkubectl ${verb} foo`,
    usage: "NODE [options]",
    options: NODE_OPTIONS,
    async run(call) {
      return call.forEach(await findNodes(call, verb), async (node) => {
        await setSchedulable(call, node, verb === "uncordon");
      });
    },
  });
}

export const cordon = cordoner("cordon", "unschedulable");
export const uncordon = cordoner("uncordon", "schedulable");
