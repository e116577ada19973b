export type Nodes = readonly TemplateNode[];

/** A template, and those that it defines. */
export interface Template {
  readonly text: string;
  readonly nodes: Nodes;
  readonly defined: ReadonlyMap<string, Nodes>;
}

export interface Block {
  readonly pipe: Pipe;
  readonly then: Nodes;
  readonly otherwise: Nodes;
  readonly at: number;
}

export type TemplateNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "action"; readonly pipe: Pipe; readonly at: number }
  | ({ readonly kind: "if" | "with" | "range" } & Block)
  | { readonly kind: "break" | "continue" }
  | TemplateCall;

/** `{{template "name" pipeline}}` */
export interface TemplateCall {
  readonly kind: "template";
  readonly at: number;
  readonly name: string;
  readonly pipe: Pipe | undefined;
}

export interface Pipe {
  readonly kind: "pipe";
  readonly at: number;
  readonly variables: readonly string[];
  readonly isAssignment: boolean;
  readonly commands: readonly Command[];
}

export interface Command {
  readonly kind: "command";
  readonly at: number;
  readonly operands: readonly Operand[];
}

export type Operand =
  | { readonly kind: "dot" | "nil"; readonly at: number }
  | { readonly kind: "bool"; readonly at: number; readonly value: boolean }
  | { readonly kind: "string"; readonly at: number; readonly value: string; readonly text: string }
  | NumberConstant
  | { readonly kind: "function"; readonly at: number; readonly name: string }
  | { readonly kind: "field"; readonly at: number; readonly names: readonly string[] }
  | {
      readonly kind: "variable";
      readonly at: number;
      readonly name: string;
      readonly names: readonly string[];
    }
  | { readonly kind: "chain"; readonly at: number; readonly of: Operand; readonly names: readonly string[] }
  | Pipe;

export interface NumberConstant {
  readonly kind: "number";
  readonly at: number;
  readonly value: number;
  readonly isFloat: boolean;
  readonly text: string;
}

/** Something that an error may point to. */
export type Place = Operand | Command | TemplateCall;

/** As Go writes a node in its errors. */
export function formatNode(node: Place): string {
  switch (node.kind) {
    case "dot":
      return ".";
    case "nil":
      return "nil";
    case "bool":
      return String(node.value);
    case "string":
    case "number":
      return node.text;
    case "function":
      return node.name;
    case "field":
      return fields(node.names);
    case "variable":
      return node.name + fields(node.names);
    case "chain":
      return formatOperand(node.of) + fields(node.names);
    case "pipe":
      return formatPipe(node);
    case "command":
      return node.operands.map(formatOperand).join(" ");
    case "template":
      return `{{template ${JSON.stringify(node.name)}${node.pipe ? ` ${formatPipe(node.pipe)}` : ""}}}`;
  }
}

function fields(names: readonly string[]): string {
  return names.map((name) => `.${name}`).join("");
}

function formatOperand(operand: Operand): string {
  return operand.kind === "pipe" ? `(${formatPipe(operand)})` : formatNode(operand);
}

function formatPipe({ variables, isAssignment, commands }: Pipe): string {
  const head = variables.length > 0 ? `${variables.join(", ")} ${isAssignment ? "=" : ":="} ` : "";
  return head + commands.map(formatNode).join(" | ");
}
