import { listAt, textAt } from "../../docker/client/engine/json.ts";
import { defineKubectl } from "../cli/command.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_api-versions/ */
export const apiVersions = defineKubectl({
  summary: 'Print the supported API versions on the server, in the form of "group/version".',
  examples: `# Print the supported API versions
kubectl api-versions`,
  usage: "[options]",

  async run(call) {
    const groups = listAt(await call.api.get("/apis"), "groups").flatMap((group) =>
      listAt(group, "versions"),
    );
    const versions = ["v1", ...groups.map((one) => textAt(one, "groupVersion"))].toSorted();
    await call.print(`${versions.join("\n")}\n`);
    return 0;
  },
});
