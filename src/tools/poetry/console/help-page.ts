import { type ArgumentSpec, GLOBAL_OPTIONS, type OptionSpec, type PoetryCommand } from "./command.ts";

function synopsisOf({ long, short, value }: OptionSpec): string {
  if (long === "verbose") return "-v|vv|vvv, --verbose";
  const head = short === undefined ? "    " : `-${short}, `;
  return `${head}--${long}${value ? `=${long.toUpperCase()}` : ""}`;
}

function describeOption({ help, value, fallback }: OptionSpec): string {
  const shown = fallback === undefined ? "" : ` <comment>[default: "${fallback}"]</comment>`;
  return `${help}${shown}${value === "many" ? " <comment>(multiple values allowed)</comment>" : ""}`;
}

function describeArgument({ help, fallback }: ArgumentSpec): string {
  return `${help}${fallback === undefined ? "" : ` <comment>[default: "${fallback}"]</comment>`}`;
}

function usageOf({ name, arguments: operands = [] }: PoetryCommand): string {
  let tail = "";
  let close = "";
  for (const operand of operands) {
    const shown = `\\<${operand.name}>${operand.many ? "..." : ""}`;
    tail += operand.optional ? ` [${shown}` : ` ${shown}`;
    if (operand.optional) close += "]";
  }
  return `${name} [options]${operands.length > 0 ? ` [--]${tail}${close}` : ""}`;
}

/** `poetry help add`. */
export function commandPage(command: PoetryCommand): string {
  const options = [...(command.options ?? []), ...GLOBAL_OPTIONS];
  const operands = command.arguments ?? [];
  const width = widthOf(options, operands);
  const lines = [
    "",
    "<b>Description:</b>",
    `  ${command.summary}`,
    "",
    "<b>Usage:</b>",
    `  ${usageOf(command)}`,
    "",
  ];
  if (operands.length > 0) {
    lines.push("<b>Arguments:</b>");
    for (const one of operands)
      lines.push(`  <c1>${one.name}</c1>${" ".repeat(width - one.name.length)}  ${describeArgument(one)}`);
    lines.push("");
  }
  lines.push(...optionLines(options, width));
  if (command.help !== undefined) {
    lines.push("", "<b>Help:</b>");
    for (const line of command.help.split("\n")) lines.push(`  ${line}`);
  }
  return `${lines.join("\n")}\n`;
}

function optionLines(options: readonly OptionSpec[], width: number): readonly string[] {
  return [
    "<b>Options:</b>",
    ...options.map((option) => {
      const synopsis = synopsisOf(option);
      return `  <c1>${synopsis}</c1>${" ".repeat(width - synopsis.length)}  ${describeOption(option)}`;
    }),
  ];
}

function widthOf(options: readonly OptionSpec[], operands: readonly ArgumentSpec[]): number {
  return Math.max(
    ...options.map((option) => synopsisOf(option).length),
    ...operands.map(({ name }) => name.length),
  );
}

/** `poetry` without words, `poetry list`. */
export function listPage(commands: readonly PoetryCommand[], version: string, namespace?: string): string {
  const shown = commands.filter(({ name }) => namespace === undefined || name.startsWith(`${namespace} `));
  const width = Math.max(...shown.map(({ name }) => name.length));
  const lines: string[] = [];
  if (namespace === undefined)
    lines.push(
      `Poetry (version <c1>${version}</c1>)`,
      "",
      "<b>Usage:</b>",
      "  command [options] [arguments]",
      "",
      ...optionLines(GLOBAL_OPTIONS, widthOf(GLOBAL_OPTIONS, [])),
      "",
      "<b>Available commands:</b>",
    );
  else lines.push(`<b>Available commands for the "${namespace}" namespace:</b>`);
  const row = ({ name, summary }: PoetryCommand) =>
    `  <c1>${name}</c1>${" ".repeat(width - name.length)}  ${summary}`;
  if (namespace === undefined) lines.push(...shown.filter(({ name }) => !name.includes(" ")).map(row));
  const spaces = new Set(shown.flatMap(({ name }) => (name.includes(" ") ? [name.split(" ")[0] ?? ""] : [])));
  for (const space of spaces) {
    if (namespace === undefined) lines.push("", ` <comment>${space}</comment>`);
    lines.push(...shown.filter(({ name }) => name.startsWith(`${space} `)).map(row));
  }
  return `${lines.join("\n")}\n`;
}
