import { pathOf } from "../api/resource-map.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { formatObjects, OUTPUT_OPTION } from "../output/print-objects.ts";
import { align } from "../output/table.ts";

/** Whom the client's certificate names, as kind makes it. The simulated server knows no other user. */
const USER = { groups: ["kubeadm:cluster-admins", "system:authenticated"], username: "kubernetes-admin" };
const VERBS = ["get", "list", "watch", "create", "update", "patch", "delete", "deletecollection"];
const RULES = `Resources\tNon-Resource URLs\tResource Names\tVerbs
*.*\t[]\t[]\t[*]
\t[*]\t[]\t[*]
`;

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_auth/kubectl_auth_can-i/ */
export const canI = defineKubectl({
  summary: "Check whether an action is allowed.",
  details: ` VERB is a logical Kubernetes API verb like 'get', 'list', 'watch', 'delete', etc. TYPE is a Kubernetes resource. Shortcuts and groups will be resolved. NONRESOURCEURL is a partial URL that starts with "/". NAME is the name of a particular Kubernetes resource. This command pairs nicely with impersonation. See --as global flag.`,
  examples: `# Check to see if I can create pods in any namespace
kubectl auth can-i create pods --all-namespaces

# Check to see if I can list deployments in my current namespace
kubectl auth can-i list deployments.apps

# Check to see if I can do everything in my current namespace ("*" means all)
kubectl auth can-i '*' '*'

# Check to see if I can read pod logs
kubectl auth can-i get pods --subresource=log

# List all allowed actions in namespace "foo"
kubectl auth can-i --list --namespace=foo`,
  usage: "VERB [TYPE | TYPE/NAME | NONRESOURCEURL] [options]",
  options: `
-A, --all-namespaces   If true, check the specified action in all namespaces.
    --list   If true, prints all allowed actions.
    --no-headers   If true, prints allowed actions without headers
-q, --quiet   If true, suppress output and just return the exit code.
    --subresource string   SubResource such as pod/log or deployment/scale
`,

  async run(call) {
    if (call.flags.text("as") !== "")
      throw plainError("rockpool: not simulated here: kubectl auth can-i --as");
    if (call.flags.is("list")) {
      await call.api.get("/api");
      const rows = call.flags.is("no-headers") ? RULES.split("\n").slice(1).join("\n") : RULES;
      await call.print(align(rows));
      return 0;
    }
    const [verb, target] = call.operands;
    if (verb === undefined || (target === undefined && call.operands.length !== 2))
      throw plainError(
        "you must specify two arguments: verb resource or verb resource/resourceName.\nSee 'kubectl auth can-i -h' for help and examples.",
      );
    await warnOf(call, verb, target ?? "");
    if (!call.flags.is("quiet")) await call.print("yes\n");
    return 0;
  },
});

/** The administrator may all, also what there is not: that is told. */
async function warnOf(call: Call, verb: string, target: string): Promise<void> {
  const resources = await call.resources();
  if (target.startsWith("/") || target === "*") return;
  const [word = ""] = target.split("/");
  const resource = resources.find(word);
  if (!resource) await call.warn(`Warning: the server doesn't have a resource type '${word}'\n\n`);
  else if (!resource.isNamespaced && !call.allNamespaces)
    await call.warn(
      `Warning: resource '${resource.name}' is not namespace scoped${groupNote(pathOf(resource, undefined))}\n\n`,
    );
  if (verb !== "*" && !VERBS.includes(verb))
    await call.warn(`Warning: verb '${verb}' is not a known verb\n\n`);
}

function groupNote(path: string): string {
  const group = /^\/apis\/([^/]+)\//.exec(path)?.[1];
  return group === undefined ? "" : ` in group '${group}'`;
}

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_auth/kubectl_auth_whoami/ */
export const whoAmI = defineKubectl({
  summary: "Experimental: Check who you are and your attributes (groups, extra).",
  details: `        This command is helpful to get yourself aware of the current user attributes,
        especially when dynamic authentication, e.g., token webhook, auth proxy, or OIDC provider,
        is enabled in the Kubernetes cluster.`,
  examples: `# Get your subject attributes
kubectl auth whoami

# Get your subject attributes in JSON format
kubectl auth whoami -o json`,
  usage: "[options]",
  options: OUTPUT_OPTION,

  async run(call) {
    await call.api.get("/api");
    const review = {
      apiVersion: "authentication.k8s.io/v1",
      kind: "SelfSubjectReview",
      metadata: { creationTimestamp: new Date(call.now()).toISOString().replace(/\.\d+Z$/, "Z") },
      status: { userInfo: USER },
    };
    const table = `ATTRIBUTE\tVALUE\nUsername\t${USER.username}\nGroups\t[${USER.groups.join(" ")}]\n`;
    await call.print(
      formatObjects([review], false, call.flags.text("output"), () => "selfsubjectreview") ?? align(table),
    );
    return 0;
  },
});
