import type { PoetryCommand } from "../console/command.ts";
import { bumpVersion } from "../project/bump.ts";
import { setKey } from "../toml-edit/edit.ts";
import { saveProject } from "./save-project.ts";

export const version: PoetryCommand = {
  name: "version",
  summary: "Shows the version of the project or bumps it when a valid bump rule is provided.",
  arguments: [
    { name: "version", help: "The version number or the rule to update the version.", optional: true },
  ],
  options: [
    { long: "short", short: "s", help: "Output the version number only" },
    { long: "dry-run", help: "Do not update pyproject.toml file" },
  ],
  help: `The version command shows the current version of the project or bumps the version of
the project and writes the new version back to <comment>pyproject.toml</> if a valid
bump rule is provided.

The new version should ideally be a valid semver string or a valid bump rule:
patch, minor, major, prepatch, preminor, premajor, prerelease.
`,

  async run(call) {
    const { console, project } = call;
    const [rule] = call.operands;
    if (rule === undefined || rule === "") {
      await console.line(
        call.flag("short") ? project.version : `<comment>${project.name}</> <info>${project.version}</>`,
      );
      return 0;
    }
    const next = bumpVersion(project.version, rule);
    await console.line(
      call.flag("short") ? next : `Bumping version from <b>${project.version}</> to <fg=green>${next}</>`,
    );
    if (call.flag("dry-run")) return 0;
    return saveProject(
      call,
      setKey(project.text, {
        table: project.hasProjectTable ? "project" : "tool.poetry",
        key: "version",
        value: `"${next}"`,
      }),
    );
  },
};
