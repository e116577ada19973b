import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { compileFields, compileText } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { AssociativeMap } from "../state/associative-map.ts";
import { splitReference } from "../state/reference.ts";
import type { VariableFault } from "../state/variables.ts";
import { printNode } from "../syntax/index.ts";
import type { ArrayElement, ArrayLiteral, Assignment } from "../syntax/nodes.ts";
import { traceWord } from "./trace.ts";

/** An assignment with its value expanded, ready to be made. */
export interface ResolvedAssignment {
  readonly name: string;
  /** The subscript, expanded; absent without one. */
  readonly subscript?: string;
  readonly append: boolean;
  readonly value: string | readonly ResolvedElement[];
}

/** One element of `name=(…)`, expanded; a word that gave several fields gives several. */
export interface ResolvedElement {
  readonly subscript?: string;
  readonly append: boolean;
  readonly value: string;
}

export type Resolve = (shell: Shell) => MaybePromise<ResolvedAssignment>;

/** Compiles what an assignment assigns (bash manual 3.4; 6.7 for arrays). */
export function compileAssignment(node: Assignment): Resolve {
  const { name, append } = node;
  const subscript = node.subscript && compileText(node.subscript);
  const value =
    node.value.kind === "array" ? compileArray(node.value) : compileText(node.value, { assignment: true });
  if (!subscript) return (shell) => andThen(value(shell), (resolved) => ({ name, append, value: resolved }));
  return (shell) =>
    andThen(subscript(shell), (key) =>
      andThen(value(shell), (resolved) => ({ name, append, subscript: key, value: resolved })),
    );
}

type ResolveElements = (shell: Shell) => MaybePromise<readonly ResolvedElement[]>;

function compileArray({ elements }: ArrayLiteral): ResolveElements {
  const compiled = elements.map(compileElement);
  const from = (
    shell: Shell,
    before: readonly ResolvedElement[],
    start: number,
  ): MaybePromise<readonly ResolvedElement[]> => {
    const all = [...before];
    for (let at = start; at < compiled.length; at++) {
      const resolved = (compiled[at] as ResolveElements)(shell);
      if (resolved instanceof Promise)
        return resolved.then((later) => from(shell, [...all, ...later], at + 1));
      for (const element of resolved) all.push(element);
    }
    return all;
  };
  return (shell) => from(shell, [], 0);
}

function compileElement({ subscript, append, value }: ArrayElement): ResolveElements {
  if (!subscript) {
    const fields = compileFields([value]);
    return (shell) =>
      andThen(fields(shell), (words) => words.map((word) => ({ append: false, value: word })));
  }
  const key = compileText(subscript);
  const text = compileText(value, { assignment: true });
  return (shell) =>
    andThen(key(shell), (at) =>
      andThen(text(shell), (assigned) => [{ subscript: at, append, value: assigned }]),
    );
}

/** Makes an assignment; a refusal in bash's words. */
export function assign(
  shell: Shell,
  { name, subscript, append, value }: ResolvedAssignment,
): VariableFault | undefined {
  const { variables } = shell;
  if (typeof value !== "string") return assignArray(shell, name, value, append, subscript);
  if (subscript === undefined) return append ? variables.append(name, value) : variables.set(name, value);
  if (variables.isAssociative(name)) {
    if (subscript === "") return badSubscript(name, subscript);
    return variables.setElement(name, subscript, value, append);
  }
  if (subscript.trim() === "" || subscript === "@" || subscript === "*") return badSubscript(name, subscript);
  return variables.setElement(name, Number(shell.evaluateInteger(subscript)), value, append);
}

/** Assigns to what a text names: `name` or `name[subscript]`. */
export function assignReference(shell: Shell, reference: string, value: string): VariableFault | undefined {
  const target = splitReference(reference);
  if (!target) return { message: `\`${reference}': not a valid identifier` };
  return assign(shell, { name: target.name, subscript: target.key, append: false, value });
}

function badSubscript(name: string, subscript: string): VariableFault {
  return { message: `${name}[${subscript}]: bad array subscript` };
}

/** `name=(…)` and `name+=(…)`. */
export function assignArray(
  shell: Shell,
  name: string,
  elements: readonly ResolvedElement[],
  append: boolean,
  subscript?: string,
): VariableFault | undefined {
  const { variables } = shell;
  if (subscript !== undefined)
    return { message: `${name}[${subscript}]: cannot assign list to array member` };
  const cell = variables.ownBehind(name);
  if (cell.readonly) return { message: `${cell.name}: readonly variable` };
  if (cell.dynamic) return undefined;
  if (cell.map) {
    const map = append ? cell.map : new AssociativeMap();
    const fault = fillMap(shell, cell, map, elements);
    cell.map = map;
    variables.changed(cell);
    return fault;
  }
  const array = append
    ? (cell.array ?? new Map(cell.scalar === undefined ? [] : [[0, cell.scalar]]))
    : new Map<number, string>();
  const next = append ? lastIndex(array) + 1 : 0;
  const fault = fillArray(shell, cell, array, elements, next);
  cell.array = array;
  cell.scalar = undefined;
  variables.changed(cell);
  return fault;
}

type Cell = ReturnType<Shell["variables"]["own"]>;

function fillArray(
  shell: Shell,
  cell: Cell,
  array: Map<number, string>,
  elements: readonly ResolvedElement[],
  start: number,
): VariableFault | undefined {
  let next = start;
  for (const { subscript, append, value } of elements) {
    if (subscript !== undefined) {
      const index = subscript.trim() === "" ? -1 : Number(shell.evaluateInteger(subscript));
      const at = index < 0 ? lastIndex(array) + 1 + index : index;
      if (at < 0 || subscript.trim() === "")
        return { message: `[${subscript}]=${value}: bad array subscript` };
      next = at;
    }
    array.set(next, shell.variables.converted(cell, value, append ? (array.get(next) ?? "") : undefined));
    next++;
  }
  return undefined;
}

function lastIndex(array: ReadonlyMap<number, string>): number {
  let last = -1;
  for (const index of array.keys()) if (index > last) last = index;
  return last;
}

/** With subscripts, or as pairs of keys and values. */
function fillMap(
  shell: Shell,
  cell: Cell,
  map: Map<string, string>,
  elements: readonly ResolvedElement[],
): VariableFault | undefined {
  if (elements.length > 0 && elements[0]?.subscript === undefined) {
    for (let at = 0; at < elements.length; at += 2) {
      const key = elements[at]?.value ?? "";
      map.set(key, shell.variables.converted(cell, elements[at + 1]?.value ?? ""));
    }
    return undefined;
  }
  for (const { subscript, append, value } of elements) {
    if (subscript === undefined)
      return { message: `${cell.name}: ${value}: must use subscript when assigning associative array` };
    if (subscript === "") return { message: `[${subscript}]=${value}: bad array subscript` };
    map.set(
      subscript,
      shell.variables.converted(cell, value, append ? (map.get(subscript) ?? "") : undefined),
    );
  }
  return undefined;
}

/** An assignment as `set -x` shows it: the value expanded, a list as typed. */
export function traceAssignment(
  node: Assignment,
  { name, subscript, append, value }: ResolvedAssignment,
): string {
  if (typeof value !== "string") return printNode(node);
  const place = subscript === undefined ? name : `${name}[${subscript}]`;
  return `${place}${append ? "+=" : "="}${value === "" ? "" : traceWord(value)}`;
}
