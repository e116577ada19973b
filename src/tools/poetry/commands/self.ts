import { decode } from "../../../base/bytes.ts";
import { dirName, joinPath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { makeDirectories } from "../../python/write-tree.ts";
import type { PackageIndex } from "../../python-packages/index/package-index.ts";
import { normalizeName } from "../../python-packages/normalize-name.ts";
import { compareVersions, parseVersion } from "../../python-packages/versions.ts";
import { PoetryCall } from "../console/call.ts";
import type { OptionSpec, PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import { installedPackages } from "../install/site-packages.ts";
import { readLock } from "../lock/lock-file.ts";
import { SECOND } from "../profile.ts";
import { ADDITIONAL, ownProjectText } from "../project/own-project.ts";
import { add } from "./add.ts";
import { install } from "./install.ts";
import { lock } from "./lock.ts";
import { remove } from "./remove.ts";
import { show } from "./show.ts";

/** Commands on poetry's own environment, by those for projects: a project of their own says what it has. */
function selfCommand(
  of: PoetryCommand,
  {
    name,
    summary,
    options,
  }: { readonly name: string; readonly summary: string; readonly options: readonly string[] },
  since = 0,
): PoetryCommand {
  const chosen: readonly OptionSpec[] = (of.options ?? []).filter(({ long }) => options.includes(long));
  return {
    name,
    summary,
    since,
    ...(of.arguments ? { arguments: of.arguments } : {}),
    ...(chosen.length > 0 ? { options: chosen } : {}),
    run: (call) => of.run(ownCall(call)),
  };
}

/** The same call, for the project that stands for poetry's own environment; it is written anew. */
function ownCall(call: PoetryCall, words = call.words): PoetryCall {
  const { env, files, interpreter, profile, process, console, index } = call;
  const config = env.get("XDG_CONFIG_HOME") ?? joinPath(env.get("HOME") ?? "/", ".config");
  const directory = joinPath(config, "pypoetry");
  const path = joinPath(directory, "pyproject.toml");
  const before = files.readFile(path);
  const text = ownProjectText(
    profile.version,
    interpreter.version.text,
    before instanceof Errno ? "" : decode(before),
  );
  const failed = makeDirectories(files, dirName(path)) ?? files.writeFile(path, text);
  if (failed) throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${path}'`);
  return new PoetryCall(
    process,
    interpreter,
    console,
    profile,
    words,
    directory,
    withPoetry(index, profile.version),
    true,
  );
}

/** The index, which knows the poetry that runs even where it has no such release: it needs what the nearest one does. */
function withPoetry(index: PackageIndex, text: string): PackageIndex {
  const version = parseVersion(text);
  return {
    names: index.names,
    find: async (name) => {
      const project = await index.find(name);
      const [newest] = project?.releases ?? [];
      if (normalizeName(name) !== "poetry" || !project || !newest || !version) return project;
      if (project.releases.some((one) => compareVersions(one.version, version) === 0)) return project;
      const releases = [{ ...newest, version }, ...project.releases];
      return { ...project, releases: releases.sort((a, b) => compareVersions(b.version, a.version)) };
    },
  };
}

export const selfAdd = selfCommand(add, {
  name: "self add",
  summary: "Add additional packages to Poetry's runtime environment.",
  options: ["editable", "extras", "source", "dry-run", "allow-prereleases"],
});

export const selfRemove = selfCommand(remove, {
  name: "self remove",
  summary: "Remove additional packages from Poetry's runtime environment.",
  options: ["dry-run"],
});

export const selfLock = selfCommand(lock, {
  name: "self lock",
  summary: "Lock the Poetry installation's system requirements.",
  options: ["no-update", "check", "regenerate"],
});

const OWN_INSTALL: PoetryCommand = {
  ...install,
  run: (call) => {
    const values = new Map(call.words.values).set("no-root", [""]);
    return install.run(ownCall(call, { ...call.words, values }));
  },
};

export const selfInstall: PoetryCommand = {
  ...OWN_INSTALL,
  name: "self install",
  summary: "Install locked packages (incl. addons) required by this Poetry installation.",
  options: (install.options ?? []).filter(({ long }) => ["sync", "dry-run"].includes(long)),
};

export const selfSync: PoetryCommand = {
  ...OWN_INSTALL,
  name: "self sync",
  since: SECOND,
  summary:
    "Sync Poetry's own environment according to the locked packages (incl. addons) required by this Poetry installation.",
  options: (install.options ?? []).filter(({ long }) => long === "dry-run"),
  run: (call) => {
    const values = new Map(call.words.values).set("no-root", [""]).set("sync", [""]);
    return install.run(ownCall(call, { ...call.words, values }));
  },
};

export const selfUpdate: PoetryCommand = {
  name: "self update",
  summary: "Updates Poetry to the latest version.",
  arguments: [{ name: "version", help: "The version to update to.", optional: true, fallback: "latest" }],
  options: [
    { long: "preview", help: "Allow the installation of pre-release versions." },
    {
      long: "dry-run",
      help: "Output the operations but do not execute anything (implicitly enables --verbose).",
    },
  ],

  async run(call) {
    await call.console.line("<info>Updating Poetry version ...</info>\n");
    const values = new Map(call.words.values).set("group", ["main"]);
    if (call.flag("preview")) values.set("allow-prereleases", [""]);
    const version = call.operands[0] ?? "latest";
    return add.run(ownCall(call, { operands: [`poetry@${version}`], values }));
  },
};

export const selfShow: PoetryCommand = {
  name: "self show",
  summary: "Show packages from Poetry's runtime environment.",
  options: [
    { long: "addons", help: "List only add-on packages installed." },
    ...(show.options ?? []).filter(({ long }) => ["tree", "latest", "outdated"].includes(long)),
  ],

  async run(call) {
    const own = ownCall(call);
    const isPlain = call.profile.minor >= 4 && !readLock(call.files, own.project);
    if (!isPlain) {
      const values = new Map(call.words.values);
      if (call.flag("addons")) values.set("only", [ADDITIONAL]);
      return show.run(ownCall(call, { operands: [], values }));
    }
    if (call.flag("addons")) return 0;
    for (const { name, version } of installedPackages(call.files, call.interpreter).values())
      await call.console.line(`<c1>${name}</c1> <b>${version.text}</b>`);
    return 0;
  },
};

export const selfShowPlugins: PoetryCommand = {
  name: "self show plugins",
  summary: "Shows information about the currently installed plugins.",

  async run({ console, files, interpreter, profile }) {
    for (const { name, version, metadata, requires } of installedPackages(files, interpreter).values()) {
      if (!normalizeName(name).startsWith("poetry-plugin-")) continue;
      const summary = metadata.get("Summary")?.[0] ?? "";
      await console.line(
        `\n  ${profile.bullet} <c1>${name}</c1> (<c2>${version.text}</c2>)${summary === "" ? "" : ` ${summary}`}`,
      );
      await console.line("      <info>1</info> application plugin");
      if (requires.length > 0) await console.line("\n      <info>Dependencies</info>");
      for (const one of requires)
        await console.line(`        - ${one.name} (<c2>${one.specifiers.text}</c2>)`);
    }
    return 0;
  },
};
