import { type Json, textAt } from "../../docker/client/engine/json.ts";
import { KUBERNETES_VERSION } from "../../kubernetes/version.ts";
import { defineKubectl } from "../cli/command.ts";
import { toYaml } from "../output/print-objects.ts";

const KUSTOMIZE = "v5.0.4-0.20230601165947-6ce0bf390ce3";

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
          await call.print(`Client Version: ${KUBERNETES_VERSION}\nKustomize Version: ${KUSTOMIZE}\n`);
          throw thrown;
        });
    const format = call.flags.text("output");
    const client = {
      major: "1",
      minor: "30",
      gitVersion: KUBERNETES_VERSION,
      gitCommit: "7c48c2bd72b9bf5c44d21d7338cc7bea77d0ad2a",
      gitTreeState: "clean",
      buildDate: "2024-04-17T17:36:05Z",
      goVersion: "go1.22.2",
      compiler: "gc",
      platform: "linux/amd64",
    };
    const all = {
      clientVersion: client,
      kustomizeVersion: KUSTOMIZE,
      ...(server !== undefined && { serverVersion: server }),
    };
    if (format === "json") await call.print(`${JSON.stringify(all, null, 2)}\n`);
    else if (format === "yaml") await call.print(toYaml(all));
    else {
      await call.print(`Client Version: ${KUBERNETES_VERSION}\nKustomize Version: ${KUSTOMIZE}\n`);
      if (server !== undefined) await call.print(`Server Version: ${textAt(server, "gitVersion")}\n`);
    }
    return 0;
  },
});
