import { type Json, textAt } from "../../docker/client/engine/json.ts";
import { CLIENT } from "../../kubernetes/version.ts";
import { defineKubectl } from "../cli/command.ts";
import { toYaml } from "../output/print-objects.ts";

const KUSTOMIZE = "v5.5.0";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_version/ */
export const version = defineKubectl({
  summary: "Print the client and server version information for the current context.",
  examples: `# Print the client and server versions for the current context
kubectl version`,
  usage: "[flags] [options]",
  options: `
    --client   If true, shows client version only (no server required).
-o, --output string   One of 'yaml' or 'json'.
`,

  async run(call) {
    const server: Json | undefined = call.flags.is("client")
      ? undefined
      : await call.api.get("/version").catch(async (thrown) => {
          await call.print(`Client Version: ${CLIENT.gitVersion}\nKustomize Version: ${KUSTOMIZE}\n`);
          throw thrown;
        });
    const format = call.flags.text("output");
    const all = {
      clientVersion: CLIENT,
      kustomizeVersion: KUSTOMIZE,
      ...(server !== undefined && { serverVersion: server }),
    };
    if (format === "json") await call.print(`${JSON.stringify(all, null, 2)}\n`);
    else if (format === "yaml") await call.print(toYaml(all));
    else {
      await call.print(`Client Version: ${CLIENT.gitVersion}\nKustomize Version: ${KUSTOMIZE}\n`);
      if (server !== undefined) await call.print(`Server Version: ${textAt(server, "gitVersion")}\n`);
    }
    return 0;
  },
});
