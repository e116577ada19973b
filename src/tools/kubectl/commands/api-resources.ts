import { singularName } from "../api/resource-map.ts";
import { defineKubectl } from "../cli/command.ts";
import { align } from "../output/table.ts";

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_api-resources/ */
export const apiResources = defineKubectl({
  summary: "Print the supported API resources on the server.",
  examples: `# Print the supported API resources
kubectl api-resources

# Print the supported API resources with more information
kubectl api-resources -o wide

# Print the supported namespaced resources
kubectl api-resources --namespaced=true`,
  usage: "[flags] [options]",
  options: `
    --api-group string   Limit to resources in the specified API group.
    --namespaced   If false, non-namespaced resources will be returned, otherwise returning namespaced resources by default. (default true)
    --no-headers   When using the default or custom-column output format, don't print headers (default print headers).
-o, --output string   Output format. One of: (wide, name).
    --verbs strings   Limit to resources that support the specified verbs.
`,

  async run(call) {
    const { flags } = call;
    const all = (await call.resources()).all.filter(
      (one) =>
        (!flags.given("namespaced") || one.isNamespaced === flags.is("namespaced")) &&
        (!flags.given("api-group") || one.groupVersion.startsWith(`${flags.text("api-group")}/`)),
    );
    if (flags.text("output") === "name") {
      for (const one of all) await call.print(`${singularName({ ...one, singular: one.name })}\n`);
      return 0;
    }
    const isWide = flags.text("output") === "wide";
    const head = [
      "NAME",
      "SHORTNAMES",
      "APIVERSION",
      "NAMESPACED",
      "KIND",
      ...(isWide ? ["VERBS", "CATEGORIES"] : []),
    ];
    const rows = all.map((one) => [
      one.name,
      one.shortNames.join(","),
      one.groupVersion,
      String(one.isNamespaced),
      one.kind,
      ...(isWide ? [one.verbs.join(","), one.isInAll ? "all" : ""] : []),
    ]);
    const lines = [...(flags.is("no-headers") ? [] : [head]), ...rows].map((cells) => cells.join("\t"));
    await call.print(align(`${lines.join("\n")}\n`));
    return 0;
  },
});
