import { type Json, listAt, recordAt, textAt } from "../../docker/client/engine/json.ts";
import { defineKubectl, type KubectlCommand } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { helpPage } from "../cli/help-page.ts";
import { readFile, writeFile } from "./config.ts";

function removes(what: "cluster" | "context" | "user", examples: string): KubectlCommand {
  const command = defineKubectl({
    summary: `Delete the specified ${what} from the kubeconfig.`,
    examples,
    usage: "NAME [options]",

    async run(call) {
      const { path, config } = readFile(call);
      const [name, more] = call.operands;
      if (name === undefined || more !== undefined) {
        await call.print(helpPage(call.path, command));
        return 0;
      }
      const entries = listAt(config, `${what}s`);
      if (!entries.some((one) => textAt(one, "name") === name))
        throw plainError(`cannot delete ${what} ${name}, not in ${path}`);
      if (what === "context" && textAt(config, "current-context") === name)
        await call.warn(
          'warning: this removed your active context, use "kubectl config use-context" to select a different one\n',
        );
      const others = entries.filter((one) => textAt(one, "name") !== name);
      writeFile(call, path, { ...recordAt(config), [`${what}s`]: others });
      await call.print(`deleted ${what} ${name} from ${path}\n`);
      return 0;
    },
  });
  return command;
}

export const deleteCluster = removes(
  "cluster",
  "# Delete the minikube cluster\nkubectl config delete-cluster minikube",
);
export const deleteContext = removes(
  "context",
  "# Delete the context for the minikube cluster\nkubectl config delete-context minikube",
);
export const deleteUser = removes("user", "# Delete the minikube user\nkubectl config delete-user minikube");

export const renameContext = defineKubectl({
  summary: "Renames a context from the kubeconfig file.",
  details: ` CONTEXT_NAME is the context name that you want to change.

 NEW_NAME is the new name you want to set.

 Note: If the context being renamed is the 'current-context', this field will also be updated.`,
  examples: `# Rename the context 'old-name' to 'new-name' in your kubeconfig file
kubectl config rename-context old-name new-name`,
  usage: "CONTEXT_NAME NEW_NAME [options]",

  async run(call) {
    const [from, to, more] = call.operands;
    if (from === undefined || to === undefined || more !== undefined) {
      await call.print(helpPage(call.path, renameContext));
      throw plainError(`Unexpected args: [${call.operands.join(" ")}]`);
    }
    const { path, config } = readFile(call);
    const contexts = listAt(config, "contexts");
    const has = (name: string) => contexts.some((one) => textAt(one, "name") === name);
    if (!has(from)) throw plainError(`cannot rename the context "${from}", it's not in ${path}`);
    if (has(to))
      throw plainError(`cannot rename the context "${from}", the context "${to}" already exists in ${path}`);
    const renamed = contexts.map(
      (one): Json => (textAt(one, "name") === from ? { ...recordAt(one), name: to } : one),
    );
    const current = textAt(config, "current-context");
    writeFile(call, path, {
      ...recordAt(config),
      contexts: renamed,
      "current-context": current === from ? to : current,
    });
    await call.print(`Context "${from}" renamed to "${to}".\n`);
    return 0;
  },
});
