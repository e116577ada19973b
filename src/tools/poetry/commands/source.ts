import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { SECOND } from "../profile.ts";
import { readSources, type Source } from "../project/sources.ts";
import { writeSources } from "../project/write-sources.ts";
import { saveProject } from "./save-project.ts";

/** The level that has priorities in the place of `default` and `secondary`. */
const PRIORITIES_SINCE = 5;

const NAME = { name: "name", help: "Source repository name." };

export const sourceAdd: PoetryCommand = {
  name: "source add",
  summary: "Add source configuration for project.",
  arguments: [NAME, { name: "url", help: "Source repository url." }],
  options: [
    {
      long: "default",
      short: "d",
      until: SECOND,
      help: "Set this source as the default (disable PyPI). A default source will also be the fallback source if you add other sources.",
    },
    { long: "secondary", short: "s", until: SECOND, help: "Set this source as secondary." },
    {
      long: "priority",
      short: "p",
      value: "one",
      since: PRIORITIES_SINCE,
      help: "Set the priority of this source. One of: default, primary, secondary, supplemental, explicit. Defaults to primary.",
    },
  ],
  run: addSource,
};

async function addSource(call: PoetryCall): Promise<number> {
  const { console, project, operands } = call;
  const [name = "", url = ""] = operands;
  const made = await sourceOf(call, name, url);
  if (!made) return 1;
  const sources = readSources(project);
  const same = (one: Source) => one.name.toLowerCase() === name.toLowerCase();
  const other = sources.find((one) => one.priority === "default" && !same(one));
  if (made.priority === "default" && other) {
    await console.errorLine(
      `<error>Source with name <c1>${other.name}</c1> is already set to default. Only one default source can be configured at a time.</error>`,
    );
    return 1;
  }
  const before = sources.find(same);
  if (before && before.url === url && before.priority === made.priority && !hasPriorities(call)) {
    await console.line(`Source with name <c1>${name}</c1> already exists. Skipping addition.`);
    return 0;
  }
  await console.line(
    before
      ? `Source with name <c1>${name}</c1> already exists. Updating.`
      : `Adding source with name <c1>${name}</c1>.`,
  );
  const all = before ? sources.map((one) => (one === before ? made : one)) : [...sources, made];
  return saveProject(call, writeSources(project.text, all, hasPriorities(call)));
}

function hasPriorities({ profile }: PoetryCall): boolean {
  return profile.minor >= PRIORITIES_SINCE;
}

/** The source that was asked for; undefined: its options do not go together, which was told. */
async function sourceOf(call: PoetryCall, name: string, url: string): Promise<Source | undefined> {
  const { console } = call;
  const fail = async (text: string) => {
    await console.errorLine(text);
    return undefined;
  };
  const [isDefault, isSecondary] = [call.flag("default"), call.flag("secondary")];
  const priority = call.option("priority")?.toLowerCase();
  if (isDefault && isSecondary)
    return fail("Cannot configure a source as both <c1>default</c1> and <c1>secondary</c1>.");
  if (hasPriorities(call) && (isDefault || isSecondary)) {
    if (priority !== undefined)
      return fail(
        "<error>Priority was passed through both --priority and a deprecated flag (--default or --secondary). Please only provide one of these.</error>",
      );
    await console.errorLine(
      "<warning>Warning: Priority was set through a deprecated flag (--default or --secondary). Consider using --priority next time.</warning>",
    );
  }
  if (!hasPriorities(call) && name === "pypi") {
    await console.line(`Adding source with name <c1>${name}</c1>.`);
    return fail(
      `<error>Failed to validate addition of <c1>${name}</c1>: The name [${name}] is reserved for repositories</error>`,
    );
  }
  if (hasPriorities(call) && name.toLowerCase() === "pypi")
    return fail("<error>The URL of PyPI is fixed and cannot be set.</error>");
  const chosen = isDefault ? "default" : isSecondary ? "secondary" : (priority ?? "primary");
  return { name, url, priority: chosen };
}

export const sourceRemove: PoetryCommand = {
  name: "source remove",
  summary: "Remove source configured for the project.",
  arguments: [NAME],

  async run(call) {
    const { console, project, operands } = call;
    const [name = ""] = operands;
    const sources = readSources(project);
    const left = sources.filter((one) => one.name !== name);
    if (left.length === sources.length) {
      await console.errorLine(`<error>Source with name <c1>${name}</c1> was not found.</error>`);
      return 1;
    }
    await console.line(`Removing source with name <c1>${name}</c1>.`);
    return saveProject(call, writeSources(project.text, left, hasPriorities(call)));
  },
};

export const sourceShow: PoetryCommand = {
  name: "source show",
  summary: "Show information about sources configured for the project.",
  arguments: [
    {
      name: "source",
      help: "Source(s) to show information for. Defaults to showing all sources.",
      optional: true,
      many: true,
    },
  ],

  async run(call) {
    const { console, project, operands } = call;
    const sources = readSources(project);
    if (sources.length === 0) {
      await console.line("No sources configured for this project.");
      return 0;
    }
    const shown = sources.filter(({ name }) => operands.length === 0 || operands.includes(name));
    if (shown.length === 0) {
      await console.errorLine(`No source found with name(s): ${operands.join(", ")}`);
      return 1;
    }
    for (const source of shown) await console.write(formatSource(source, hasPriorities(call)));
    return 0;
  },
};

/** A table as the console library draws it: every cell is padded. */
function formatSource({ name, url, priority }: Source, hasPriority: boolean): string {
  const yes = (isSo: boolean) => (isSo ? "yes" : "no");
  const rows: readonly (readonly [string, string])[] = hasPriority
    ? [
        ["name", name],
        ["url", url],
        ["priority", priority],
      ]
    : [
        ["name", name],
        ["url", url],
        ["default", yes(priority === "default")],
        ["secondary", yes(priority === "secondary")],
      ];
  const left = Math.max(...rows.map(([label]) => label.length));
  const right = Math.max(...rows.map(([, value]) => value.length));
  const lines = rows.map(([label, value]) => {
    const cell = label === "name" ? `<c1>${value}</>` : value;
    return ` <info>${label}</>${" ".repeat(left - label.length)}  : ${cell}${" ".repeat(right - value.length)} \n`;
  });
  return `${lines.join("")}\n`;
}
