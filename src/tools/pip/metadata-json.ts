import { markerEnvironment } from "../python-packages/markers.ts";
import type { PipContext } from "./context.ts";

/** What JSON of pip may hold. */
export type Json = string | boolean | readonly Json[] | { readonly [key: string]: Json };

/** Headers of METADATA that may come several times (https://packaging.python.org/specifications/core-metadata/). */
const MANY = new Set([
  "Platform",
  "Supported-Platform",
  "Classifier",
  "Requires-Dist",
  "Requires-External",
  "Project-URL",
  "Provides-Extra",
  "Provides-Dist",
  "Obsoletes-Dist",
  "License-File",
]);

/** Headers as `pip inspect` and `--report` write them (PEP 566, "JSON-compatible metadata"). */
export function metadataJson(headers: ReadonlyMap<string, readonly string[]>): Json {
  const pairs = [...headers].map(([name, values]) => {
    const key = name.toLowerCase().replaceAll("-", "_");
    return [key, MANY.has(name) ? values : (values[0] ?? "")] as const;
  });
  return Object.fromEntries(pairs);
}

/** The environment as markers see it, in the order of Python's `packaging`. */
export function environmentJson({ interpreter }: PipContext): Json {
  const of = markerEnvironment(interpreter.version.text);
  return {
    implementation_name: of.implementation_name,
    implementation_version: of.implementation_version,
    os_name: of.os_name,
    platform_machine: of.platform_machine,
    platform_release: of.platform_release,
    platform_system: of.platform_system,
    platform_version: of.platform_version,
    python_full_version: of.python_full_version,
    platform_python_implementation: of.platform_python_implementation,
    python_version: of.python_version,
    sys_platform: of.sys_platform,
  };
}

/** As Python's `json.dumps(…, indent=2)`, where only ASCII is let through. */
export function formatJson(value: Json): string {
  return `${JSON.stringify(value, null, 2).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )}\n`;
}
