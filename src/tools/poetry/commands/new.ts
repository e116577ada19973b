import { baseName, dirName, normalizePath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { makeDirectories } from "../../python/write-tree.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import { ownInterpreter, preferredInterpreter } from "../environment/manager.ts";
import { SECOND } from "../profile.ts";
import { gitAuthor } from "../project/git-author.ts";
import { type NewProject, NOBODY, newProjectText } from "../project/new-project.ts";
import { newProjectTableText } from "../project/new-project-table.ts";

export const newCommand: PoetryCommand = {
  name: "new",
  summary: "Creates a new Python project at <path>.",
  arguments: [{ name: "path", help: "The path to create the project at." }],
  options: [
    { long: "name", value: "one", help: "Set the resulting package name." },
    { long: "src", help: "Use the src layout for the project.", until: SECOND + 1 },
    { long: "flat", help: "Use the flat layout for the project.", since: SECOND + 1 },
    { long: "readme", value: "one", help: "Specify the readme file format. One of md (default) or rst" },
  ],

  async run(call) {
    const { files, console, process } = call;
    const path = normalizePath(call.operands[0] ?? "", process.cwd);
    const name = call.option("name") ?? baseName(path);
    const there = files.readdir(path);
    if (there === Errno.ENOTDIR)
      throw new PoetryError(`[Errno ${Errno.EEXIST.number}] ${Errno.EEXIST.message}: '${path}'`);
    if (!(there instanceof Errno) && there.length > 0)
      throw new PoetryError(`Destination ${path} exists and is not empty`);
    const parts = name
      .toLowerCase()
      .split(".")
      .map((part) => part.replace(/-/g, "_"));
    const isSrc = call.flag("src") || (call.profile.startsWithSrc && !call.flag("flat"));
    const module = parts.join("/");
    const format = (call.option("readme") ?? "md").toLowerCase();
    if (format !== "md" && format !== "rst") throw new PoetryError(`Unknown readme format: ${format}`);
    const first = parts[0] ?? "";
    const include = isSrc ? `{include = "${first}", from = "src"}` : `{include = "${first}"}`;
    const { isSecond, core } = call.profile;
    const python = isSecond
      ? `>=${(await preferredInterpreter(call)).version.short}`
      : `^${ownInterpreter(call).version.short}`;
    const project: NewProject = {
      name: normalizeName(name),
      author: gitAuthor(process) ?? NOBODY,
      python,
      readme: `README.${format}`,
      packages: isSrc || first !== normalizeName(name) ? include : undefined,
    };
    const text = isSecond ? newProjectTableText(project, core) : newProjectText(project);
    const tree: readonly (readonly [string, string])[] = [
      [`${isSrc ? "src/" : ""}${module}/__init__.py`, ""],
      [`README.${format}`, ""],
      ["tests/__init__.py", ""],
      ["pyproject.toml", text],
    ];
    for (const [file, content] of tree) {
      const target = `${path}/${file}`;
      const failed = makeDirectories(files, dirName(target)) ?? files.writeFile(target, content);
      if (failed) throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${target}'`);
    }
    const shown = path.startsWith(`${process.cwd}/`)
      ? path.slice(process.cwd.length + 1)
      : path === process.cwd
        ? "."
        : path;
    await console.line(`Created package <info>${parts.join(".")}</> in <fg=blue>${shown}</>`);
    return 0;
  },
};
