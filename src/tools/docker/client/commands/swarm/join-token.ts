import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { textAt } from "../../engine/json.ts";
import { joinText } from "../../swarm/join-text.ts";

/** https://docs.docker.com/reference/cli/docker/swarm/join-token/ */
export const joinToken = defineDocker({
  summary: "Manage join tokens",
  usage: "[OPTIONS] (worker|manager)",
  operands: [1, 1],
  options: `
-q, --quiet   Only display token
    --rotate   Rotate join token
`,

  async run(call) {
    const [role = ""] = call.operands;
    if (role !== "worker" && role !== "manager") throw new Failure(`unknown role ${role}`);
    const name = role === "worker" ? "Worker" : "Manager";
    if (call.flags.is("rotate")) {
      await call.engine.post("/swarm/update", { query: { [`rotate${name}Token`]: "true" }, json: {} });
      if (!call.flags.is("quiet")) await call.print(`Successfully rotated ${role} join token.\n\n`);
    }
    const token = textAt(await call.engine.get("/swarm"), "JoinTokens", name);
    if (call.flags.is("quiet")) await call.print(`${token}\n`);
    else {
      const info = await call.engine.get("/info");
      await call.print(joinText(role, token, textAt(info, "Swarm", "RemoteManagers", 0, "Addr")));
    }
    return 0;
  },
});
