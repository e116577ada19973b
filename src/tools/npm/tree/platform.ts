import type { TreeNode } from "./node.ts";

/** Of what process.platform, process.arch and the C library are here. */
const HERE = { os: "linux", cpu: "x64", libc: "glibc" };

/** What is optional and made for another machine stays away (npm-install-checks). */
export function fitsPlatform({ manifest, optional }: TreeNode): boolean {
  if (!optional) return true;
  return (["os", "cpu", "libc"] as const).every((key) => allows(manifest[key], HERE[key]));
}

function allows(list: readonly string[] | undefined, here: string): boolean {
  if (!list || list.length === 0 || (list.length === 1 && list[0] === "any")) return true;
  if (list.includes(`!${here}`)) return false;
  return list.includes(here) || list.every((one) => one.startsWith("!"));
}
