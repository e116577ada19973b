/** What a Go template (pkg.go.dev/text/template) is made of. `at` is where a node stands in the text. */
export type TemplateNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "action"; readonly pipe: Pipe }
  | { readonly kind: "if" | "with"; readonly pipe: Pipe; readonly then: Nodes; readonly otherwise: Nodes }
  | { readonly kind: "range"; readonly pipe: Pipe; readonly then: Nodes; readonly otherwise: Nodes }
  | { readonly kind: "break" | "continue" };

export type Nodes = readonly TemplateNode[];

export interface Pipe {
  readonly kind: "pipe";
  readonly at: number;
  /** `$i, $e := …`, or `$x = …` */
  readonly variables: readonly string[];
  readonly isAssignment: boolean;
  readonly commands: readonly PipeCommand[];
}

/** A function or a value, and its arguments. */
export type PipeCommand = readonly Operand[];

export type Operand =
  | { readonly kind: "dot"; readonly at: number }
  | { readonly kind: "nil"; readonly at: number }
  | {
      readonly kind: "constant";
      readonly at: number;
      readonly value: string | number | boolean;
      readonly text: string;
    }
  | { readonly kind: "function"; readonly at: number; readonly name: string }
  | { readonly kind: "field"; readonly at: number; readonly names: readonly string[] }
  | {
      readonly kind: "variable";
      readonly at: number;
      readonly name: string;
      readonly names: readonly string[];
    }
  | { readonly kind: "chain"; readonly at: number; readonly of: Pipe; readonly names: readonly string[] };

/** As Go writes a node in its errors. */
export function formatOperand(operand: Operand): string {
  switch (operand.kind) {
    case "dot":
      return ".";
    case "nil":
      return "nil";
    case "constant":
      return operand.text;
    case "function":
      return operand.name;
    case "field":
      return operand.names.map((name) => `.${name}`).join("");
    case "variable":
      return [operand.name, ...operand.names].join(".");
    case "chain":
      return `(${formatPipe(operand.of)})${operand.names.map((name) => `.${name}`).join("")}`;
  }
}

export function formatPipe({ variables, isAssignment, commands }: Pipe): string {
  const head = variables.length > 0 ? `${variables.join(", ")} ${isAssignment ? "=" : ":="} ` : "";
  return head + commands.map(formatCommand).join(" | ");
}

export function formatCommand(command: PipeCommand): string {
  return command.map(formatOperand).join(" ");
}
