import { describe, expect, it } from "vitest";
import { createDisk, ROOT } from "../../../src/disk/index.ts";
import { globPaths } from "../../../src/shell/expand/index.ts";
import { MiniShell } from "./mini-shell.ts";

/** What bash printed for each pattern, run as nobody over the same tree: mode 711, 744, 700 and 755. */
const RECORDED: readonly (readonly [pattern: string, paths: string])[] = [
  ["*", "noexec none noread open"],
  ["*/*", "noexec/g noexec/in open/g open/in"],
  ["*/g", "noread/g open/g"],
  ["noread/*", "noread/*"],
  ["noread/in/*", "noread/in/f"],
  ["noread/i*", "noread/i*"],
  ["noexec/*", "noexec/g noexec/in"],
  ["noexec/in/*", "noexec/in/*"],
  ["noexec/*/*", "noexec/*/*"],
  ["none/*", "none/*"],
  ["*/in/*", "noread/in/f open/in/f"],
  ["**", "noexec noexec/g noexec/in none noread open open/g open/in open/in/f"],
  ["**/f", "open/in/f"],
  ["*/", "noexec/ none/ noread/ open/"],
  ["*/in/", "noread/in/ open/in/"],
  ["noread/in/", "noread/in/"],
  ["[n]oread/in/f", "noread/in/f"],
  ["noexec/g*", "noexec/g"],
];

function hostOfNobody(): MiniShell["host"] {
  const disk = createDisk({ now: () => 0 });
  const root = disk.view(ROOT);
  root.mkdir("/w", 0o755);
  for (const [name, mode] of [
    ["noread", 0o711],
    ["noexec", 0o744],
    ["none", 0o700],
    ["open", 0o755],
  ] as const) {
    root.mkdir(`/w/${name}`, 0o755);
    root.mkdir(`/w/${name}/in`, 0o755);
    root.writeFile(`/w/${name}/in/f`, "");
    root.writeFile(`/w/${name}/g`, "");
    root.chmod(`/w/${name}`, mode);
  }
  const shell = new MiniShell();
  shell.options.globstar = true;
  return { ...shell.host, files: disk.view({ uid: 65534, gid: 65534, groups: [] }, { cwd: "/w" }) };
}

describe("pathname expansion without permissions, as in bash", () => {
  const host = hostOfNobody();
  it.each(RECORDED)("%s", async (pattern, expected) => {
    const paths = await globPaths(host, pattern);
    expect((paths.length > 0 ? paths : [pattern]).join(" ")).toBe(expected);
  });
});
