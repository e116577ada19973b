import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { checkLabel } from "../../cli/value-checks.ts";
import { textAt } from "../../engine/json.ts";
import { readLabels, splitPair } from "../../run/environment.ts";

/** https://docs.docker.com/reference/cli/docker/volume/create/ */
export const create = defineDocker({
  summary: "Create a volume",
  usage: "[OPTIONS] [VOLUME]",
  operands: [0, 1],
  options: `
    --availability string   Cluster Volume availability ("active", "pause", "drain") (default "active")
-d, --driver string   Specify volume driver name (default "local")
    --group string   Cluster Volume group (cluster volumes)
    --label list   Set metadata for a volume
    --limit-bytes bytes   Minimum size of the Cluster Volume in bytes
-o, --opt map   Set driver specific options (default map[])
    --required-bytes bytes   Maximum size of the Cluster Volume in bytes
    --scope string   Cluster Volume access scope ("single", "multi") (default "single")
    --secret map   Cluster Volume secrets (default map[])
    --sharing string   Cluster Volume access sharing ("none", "readonly", "onewriter", "all") (default "none")
    --topology-preferred list   A topology that the Cluster Volume would be preferred in
    --topology-required list   A topology that the Cluster Volume must be accessible from
    --type string   Cluster Volume access type ("mount", "block") (default "block")
`,
  hiddenOptions: "    --name string   Specify volume name",

  checks: { label: checkLabel },

  async run(call) {
    const { flags } = call;
    const [name] = call.operands;
    if (name !== undefined && flags.given("name"))
      throw new Failure(
        "conflicting options: cannot specify a volume-name through both --name and as a positional arg",
      );
    const answer = await call.engine.post("/volumes/create", {
      json: {
        Driver: flags.text("driver"),
        DriverOpts: Object.fromEntries(flags.list("opt").map(splitPair)),
        ...(flags.given("label") && { Labels: readLabels(call.process, [], flags.list("label")) }),
        Name: name ?? flags.text("name"),
      },
    });
    await call.print(`${textAt(answer, "Name")}\n`);
    return 0;
  },
});
