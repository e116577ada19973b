import { NpmError } from "../npm-error.ts";
import { nameProblem, type PackageSpec } from "../package/package-spec.ts";
import type { Packument } from "../registry/manifest.ts";
import { REGISTRY } from "../registry/registry.ts";

/** The registry has no such package. */
export function notFound(id: string, name: string): NpmError {
  const url = `${REGISTRY}${name.replace("/", "%2f")}`;
  const problem =
    name !== name.toLowerCase() ? "name can no longer contain capital letters" : nameProblem(name);
  const wrong =
    problem === undefined
      ? []
      : ([
          ["404", "This package name is not valid, because "],
          ["404", ` 1. ${problem}`],
        ] as const);
  return new NpmError("E404", [
    ["404", `Not Found - GET ${url} - Not found`],
    ["404", ""],
    ["404", ` The requested resource '${id}' could not be found or you do not have permission to access it.`],
    ...wrong,
    ["404", ""],
    ["404", "Note that you can also install from a"],
    ["404", "tarball, folder, http url, or git url."],
  ]);
}

/** It has the package, but no version that fits. */
export function noTarget({ name }: Packument, spec: PackageSpec & { readonly kind: "registry" }): NpmError {
  return new NpmError("ETARGET", [
    ["notarget", `No matching version found for ${name}@${spec.wanted}.`],
    [
      "notarget",
      "In most cases you or one of your dependencies are requesting a package version that doesn't exist.",
    ],
  ]);
}
