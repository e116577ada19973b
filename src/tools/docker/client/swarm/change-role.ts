import type { Call } from "../cli/call.ts";
import { numberAt, recordAt, textAt } from "../engine/json.ts";

/** What a promotion and its opposite have in common: nodes that are what they shall be are left alone. */
export async function changeRole(call: Call, role: "manager" | "worker"): Promise<number> {
  const { engine } = call;
  for (const name of call.operands) {
    const node = await engine.get(`/nodes/${name}`);
    const id = textAt(node, "ID");
    if (textAt(node, "Spec", "Role") === role) {
      await call.print(`Node ${id} is already a ${role}.\n`);
      continue;
    }
    await engine.post(`/nodes/${id}/update`, {
      query: { version: numberAt(node, "Version", "Index") },
      json: { ...recordAt(node, "Spec"), Role: role },
    });
    await call.print(
      role === "manager"
        ? `Node ${name} promoted to a manager in the swarm.\n`
        : `Manager ${name} demoted in the swarm.\n`,
    );
  }
  return 0;
}
