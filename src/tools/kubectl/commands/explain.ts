import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { explainField } from "../describe/explanations.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_explain/ */
export const explain = defineKubectl({
  summary: "Describe fields and structure of various resources.",
  details: `This command describes the fields associated with each supported API resource. Fields are identified via a simple
JSONPath identifier:

        <type>.<fieldName>[.<fieldName>]

Information about each field is retrieved from the server in OpenAPI format.`,
  examples: `# Get the documentation of the resource and its fields
kubectl explain pods

# Get the documentation of a specific field of a resource
kubectl explain pods.spec.containers`,
  usage:
    "TYPE [--recursive=FALSE|TRUE] [--api-version=api-version-group] [-o|--output=plaintext|plaintext-openapiv2] [options]",
  options: `
    --api-version string   Use given api-version (group/version) of the resource.
    --recursive   When true, print the name of all the fields recursively. Otherwise, print the available fields with their description.
`,

  async run(call) {
    const [word, second] = call.operands;
    if (word === undefined || second !== undefined)
      throw plainError(
        'You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.',
      );
    if (call.flags.is("recursive")) throw plainError("rockpool: not simulated here: explain --recursive");
    const [kind = "", ...path] = word.split(".");
    const resource = (await call.resources()).require(kind);
    const text = explainField(resource, path);
    if (text === undefined) throw plainError(`field "${path.at(-1)}" does not exist`);
    await call.print(text);
    return 0;
  },
});
