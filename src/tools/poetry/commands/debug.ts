import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import { lockProject } from "../lock/lock-project.ts";
import { readPlace } from "../lock/read-place.ts";
import { parseConstraint } from "../project/constraint.ts";
import { type Dependency, parseDependency } from "../project/dependency.ts";
import { MAIN, type Project } from "../project/pyproject.ts";
import { VersionSet } from "../resolver/version-set.ts";
import { envInfo } from "./env.ts";
import { printTree } from "./show-tree.ts";
import { newestVersion, parseWish } from "./wishes.ts";

export const debugInfo: PoetryCommand = {
  name: "debug info",
  summary: "Shows debug information.",

  async run(call) {
    const { console, interpreter, profile } = call;
    await console.line("\n<b>Poetry</b>");
    // What follows tells of the project's environment: without a project it ends here.
    insistOnProject(call);
    await console.line(
      `<info>Version</info>: <comment>${profile.version}</>\n<info>Python</info>:  <comment>${interpreter.version.text}</>`,
    );
    return envInfo.run(call);
  },
};

function insistOnProject(call: PoetryCall): Project {
  return call.project;
}

export const debugResolve: PoetryCommand = {
  name: "debug resolve",
  summary: "Debugs dependency resolution.",
  arguments: [{ name: "package", help: "The packages to resolve.", optional: true, many: true }],
  options: [
    { long: "extras", short: "E", value: "many", help: "Extras to activate for the dependency." },
    { long: "python", value: "one", help: "Python version(s) to use for resolution." },
    { long: "tree", help: "Display the dependency tree." },
    { long: "install", help: "Show what would be installed for the current system." },
  ],

  async run(call) {
    if (call.flag("install")) return call.notSimulated("poetry debug resolve --install");
    const { console } = call;
    const project = await projectOf(call);
    await console.line("Resolving dependencies...");
    const packages = await lockProject({
      index: call.index,
      project,
      locked: new Map(),
      readPlace: (place, directory) => readPlace(call, place, directory),
      round: () => call.process.spend(200),
    });
    await console.line("\nResolution results:\n");
    const roots = new Set(project.groups.flatMap((group) => group.dependencies.map(({ key }) => key)));
    if (call.flag("tree")) {
      for (const one of packages) if (roots.has(one.name)) await printTree(console, one, packages);
      return 0;
    }
    const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
    const width = Math.max(0, ...sorted.map(({ name }) => name.length));
    for (const { name, version } of sorted)
      await console.line(`<c1>${name}</c1>${" ".repeat(width - name.length)} <b>${version.text}</b>`);
    return 0;
  },
};

/** The project with its own dependencies, or with those that were named. */
async function projectOf(call: PoetryCall): Promise<Project> {
  const { operands, project } = call;
  if (operands.length === 0) return project;
  const dependencies: Dependency[] = [];
  for (const word of operands) {
    const wish = parseWish(word);
    const set = wish.version === "" ? VersionSet.any : parseConstraint(wish.version);
    const newest = set && (await newestVersion(call, wish.name, set));
    if (newest === undefined)
      throw new PoetryError(`Could not find a matching version of package ${wish.name}`);
    const version = wish.version === "" ? `^${newest}` : wish.version;
    const made = parseDependency(wish.name, { version, extras: call.names("extras") });
    if (made) dependencies.push(made);
  }
  return { ...project, groups: [{ name: MAIN, isOptional: false, dependencies }] };
}
