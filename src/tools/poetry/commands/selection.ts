import { normalizeName } from "../../python-packages/normalize-name.ts";
import type { PoetryCall } from "../console/call.ts";
import { PoetryError } from "../console/console.ts";
import { type Selection, unknownGroups } from "../install/needed-packages.ts";
import { MAIN } from "../project/pyproject.ts";

/** What `--only`, `--with`, `--without`, `-E` and their old forms select; throws where a group is none. */
export async function selectionOf(call: PoetryCall): Promise<Selection> {
  const { console, project, profile } = call;
  const noDev = call.flag("no-dev");
  if (noDev)
    await console.errorLine(
      "<warning>The `--no-dev` option is deprecated, use the `--only main` notation instead.</warning>",
    );
  const selection: Selection = {
    only: noDev ? [MAIN] : call.names("only"),
    with: call.flag("all-groups") ? project.groups.map(({ name }) => name) : call.names("with"),
    without: call.names("without"),
    extras: call.flag("all-extras") ? [...project.extras.keys()] : call.names("extras").map(normalizeName),
  };
  if (selection.only.length > 0 && (selection.with.length > 0 || selection.without.length > 0))
    await console.errorLine(
      "<warning>The `--with` and `--without` options are ignored when used along with the `--only` option.</warning>",
    );
  const unknown = unknownGroups(project, selection);
  if (unknown.length > 0 && profile.minor >= 4)
    throw new PoetryError(
      `Group(s) not found: ${unknown.map((name) => `${name} (via ${viaOf(name, selection)})`).join(", ")}`,
    );
  return selection;
}

function viaOf(name: string, { only, with: included }: Selection): string {
  return only.includes(name) ? "--only" : included.includes(name) ? "--with" : "--without";
}
