import { ExpansionFault, expandSubscript } from "../expand/index.ts";
import {
  assign,
  assignArray,
  fillCell,
  type ResolvedAssignment,
  type ResolvedElement,
} from "../interp/assignment.ts";
import type { Shell } from "../shell.ts";
import { AssociativeMap } from "../state/associative-map.ts";
import type { Cell } from "../state/cell.ts";
import { IndexedArray } from "../state/indexed-array.ts";
import { closingBracket, splitReference, type Target } from "../state/reference.ts";
import { type AssignmentText, parseAssignmentText } from "./assignment-text.ts";
import type { DeclarationOptions } from "./declaration-options.ts";
import type { BuiltinIo } from "./io.ts";

/** Where a declaration takes effect. */
export type DeclarationScope = "local" | "global" | "visible";

/** One operand of `declare`, `local`, `export` or `readonly`. */
export interface Declared {
  readonly text: string;
  /** Where the parser has read it as an assignment. */
  readonly assignment: ResolvedAssignment | undefined;
}

/** Declares one name, with its attributes and its value; gives a status. */
export function declareVariable(
  shell: Shell,
  io: BuiltinIo,
  { text, assignment }: Declared,
  options: DeclarationOptions,
  scope: DeclarationScope,
): number {
  if (scope === "local" && assignment && declareText(shell, assignment, options)) return 0;
  const wanted = assignment ? { ...assignment, node: undefined } : parseArgument(shell, text);
  if (!wanted || !isWhole(assignment?.subscript) || (wanted.subscript === "" && wanted.value === undefined))
    return io.fault(`\`${text}': not a valid identifier`);
  if (scope === "visible" && wanted.subscript !== undefined)
    return io.fault(`\`${text.replace(/\+?=.*$/s, "")}': not a valid identifier`);
  const { name } = wanted;
  if (options.on.has("n") && wanted.value !== undefined)
    return declareReference(shell, io, wanted, options, scope);
  if (scope !== "local" && (options.on.has("x") || options.on.has("r"))) shell.variables.keepTemporary(name);
  const before = scope === "global" ? shell.variables.findOwn(name) : shell.variables.find(name);
  const changesValue = wanted.value !== undefined || options.off.has("r");
  // A function's own variable may hide a read-only one of its caller, not a global one.
  const isHidden = scope === "local" && !shell.variables.isLocal(name);
  if (before?.readonly && (isHidden ? !shell.variables.isScoped(name) : changesValue)) {
    if (scope !== "local") refuseList(wanted);
    else if (isList(wanted)) io.plainFault(`${name}: readonly variable`);
    return refuseReadonly(io, name, scope);
  }
  const target = followed(shell, name, options, scope);
  const cell = cellOf(shell, target.name, options, scope);
  const subscript = wanted.subscript ?? target.key;
  const complaint = convertKind(cell, options, wanted) ?? referenceComplaint(cell, options);
  if (complaint) return refuseKind(shell, io, complaint, wanted);
  if (scope === "local" && cell.nameref && typeof wanted.value === "string" && !splitReference(wanted.value))
    return io.fault(`\`${wanted.value}': invalid variable name for name reference`);
  applyAttributes(cell, options);
  // `export` and `readonly` take a text for a list only where they are told so.
  const readsLists = scope !== "visible" || options.on.has("a") || options.on.has("A");
  const fault =
    wanted.value === undefined
      ? undefined
      : assignDeclared(
          shell,
          { ...wanted, name: cell.name, subscript, value: wanted.value },
          cell,
          readsLists,
        );
  if (fault)
    return fault.message.endsWith(": bad array subscript")
      ? io.plainFault(fault.message)
      : io.fault(fault.message);
  if (options.on.has("r")) cell.readonly = true;
  if (options.on.has("x")) cell.exported = true;
  if (options.off.has("x")) cell.exported = false;
  shell.variables.exportsChanged();
  return 0;
}

/** `local name=text` where nothing is special about it, as at most calls of functions; tells whether that was so. */
function declareText(
  { variables, options }: Shell,
  assignment: ResolvedAssignment,
  asked: DeclarationOptions,
): boolean {
  const { name, subscript, append, value } = assignment;
  if (typeof value !== "string" || subscript !== undefined || append) return false;
  if (asked.on.size + asked.off.size > 0 || options.allexport || options.localvar_inherit) return false;
  if (!variables.hasOnlyText(name)) return false;
  variables.declareLocal(name);
  return variables.set(name, value) === undefined;
}

/** A builtin reads its expanded words once more: a `]` ends the subscript there. */
function isWhole(subscript: string | undefined): boolean {
  return subscript === undefined || closingBracket(`[${subscript}]`, 0) === subscript.length + 1;
}

function parseArgument(shell: Shell, text: string): AssignmentText | undefined {
  const parsed = parseAssignmentText(text);
  if (parsed?.subscript === undefined) return parsed;
  return { ...parsed, subscript: expandSubscript(shell, parsed.subscript) };
}

type Wanted = Omit<ResolvedAssignment, "value"> & { readonly value: ResolvedAssignment["value"] | undefined };

/** bash assigns lists while it still expands the words: what cannot be done gives up the line (subst.c). */
function refuseList(wanted: Wanted): void {
  if (isList(wanted)) throw new ExpansionFault(`${wanted.name}: readonly variable`, "word");
}

/** A list is refused while the words are expanded, which outside functions ends the line; then by the builtin. */
function refuseKind(shell: Shell, io: BuiltinIo, complaint: string, wanted: Wanted): number {
  if (isList(wanted) && complaint.endsWith("to associative array")) {
    if (!shell.inFunction) throw new ExpansionFault(complaint, "word");
    io.plainFault(complaint);
  }
  return io.fault(complaint);
}

function isList({ value }: Wanted): boolean {
  return value !== undefined && typeof value !== "string";
}

/** `export` and `readonly` complain in the name of the shell, `declare` and `local` in their own. */
function refuseReadonly(io: BuiltinIo, name: string, scope: DeclarationScope): number {
  const message = `${name}: readonly variable`;
  return scope === "visible" ? io.plainFault(message) : io.fault(message);
}

/** Attributes go to what a nameref of the same scope names; those of the nameref itself with -n. */
function followed(
  { variables }: Shell,
  name: string,
  { on, off }: DeclarationOptions,
  scope: DeclarationScope,
): Target {
  if (on.has("n") || off.has("n")) return { name };
  if (scope === "local" && !variables.isLocal(name)) return { name };
  if (scope === "global" && variables.isScoped(name)) return { name };
  return variables.follow(name) ?? { name };
}

function cellOf(shell: Shell, name: string, { inherits }: DeclarationOptions, scope: DeclarationScope): Cell {
  const { variables } = shell;
  if (scope === "global" && !variables.isTemporary(name)) return variables.declareGlobal(name);
  if (scope !== "local") return variables.own(name);
  const isNew = !variables.isLocal(name);
  const before = inherits || shell.options.localvar_inherit ? variables.findOwn(name) : undefined;
  const cell = variables.declareLocal(name);
  if (isNew && before) {
    const { scalar, array, map, integer, convert, nameref, exported } = before;
    Object.assign(cell, {
      scalar,
      integer,
      convert,
      nameref,
      exported,
      array: array && IndexedArray.of(array),
      map: map && new AssociativeMap(map),
    }); // prettier-ignore
  }
  return cell;
}

function convertKind(cell: Cell, { on, off }: DeclarationOptions, wanted: Wanted): string | undefined {
  const { name } = cell;
  const isList = wanted.value !== undefined && typeof wanted.value !== "string";
  if ((off.has("a") && cell.array) || (off.has("A") && cell.map))
    return `${name}: cannot destroy array variables in this way`;
  if (on.has("A")) {
    if (cell.array) return `${name}: cannot convert indexed to associative array`;
    if (!cell.map) makeMap(cell);
    if (on.has("a")) return `${name}: cannot convert associative to indexed array`;
  } else if (on.has("a") || isList || wanted.subscript !== undefined) {
    if (cell.map && on.has("a")) return `${name}: cannot convert associative to indexed array`;
    if (!cell.map && !cell.array) makeArray(cell);
  }
  return undefined;
}

/** `declare -n name` makes a reference of what the variable holds. */
function referenceComplaint(
  { name, array, map, scalar, nameref }: Cell,
  { on }: DeclarationOptions,
): string | undefined {
  if (!on.has("n") || nameref) return undefined;
  if (array || map) return `${name}: reference variable cannot be an array`;
  return scalar === undefined || splitReference(scalar)
    ? undefined
    : `\`${scalar}': invalid variable name for name reference`;
}

function makeMap(cell: Cell): void {
  cell.map = new AssociativeMap(cell.scalar === undefined ? [] : [["0", cell.scalar]]);
  cell.declaredOnly = cell.scalar === undefined;
  cell.scalar = undefined;
}

function makeArray(cell: Cell): void {
  cell.array = IndexedArray.from(cell.scalar === undefined ? [] : [cell.scalar]);
  cell.declaredOnly = cell.scalar === undefined;
  cell.scalar = undefined;
}

const CONVERSIONS = [
  ["l", "lower"],
  ["u", "upper"],
  ["c", "capitalize"],
] as const; // prettier-ignore

function applyAttributes(cell: Cell, { on, off }: DeclarationOptions): void {
  if (on.has("i")) cell.integer = true;
  if (off.has("i")) cell.integer = false;
  if (on.has("t")) cell.trace = true;
  if (off.has("t")) cell.trace = false;
  if (off.has("n")) cell.nameref = false;
  if (on.has("n")) cell.nameref = true;
  // Two conversions at a time cancel each other out.
  const conversions = CONVERSIONS.filter(([letter]) => on.has(letter));
  if (conversions.length > 1) cell.convert = "none";
  else if (conversions[0]) cell.convert = conversions[0][1];
  for (const [letter, convert] of CONVERSIONS)
    if (off.has(letter) && cell.convert === convert) cell.convert = "none";
}

function assignDeclared(
  shell: Shell,
  wanted: ResolvedAssignment,
  cell: Cell,
  readsLists: boolean,
): ReturnType<typeof assign> {
  const { name, append, value, subscript } = wanted;
  const isList = typeof value !== "string" || readsLists;
  const elements = subscript === undefined && isList ? elementsOf(shell, wanted, cell) : undefined;
  // A global one behind a local of the same name is out of reach of the ordinary ways.
  if (shell.variables.findOwn(name) !== cell && subscript === undefined) {
    if (elements) return fillCell(shell, cell, elements, append);
    if (typeof value === "string" && !cell.array && !cell.map) {
      cell.scalar = shell.variables.converted(cell, value, append ? (cell.scalar ?? "") : undefined);
      shell.variables.changed(cell);
      return undefined;
    }
  }
  if (elements && typeof value === "string") return assignArray(shell, name, elements, append);
  if (typeof value === "string") return assign(shell, wanted);
  try {
    return assign(shell, wanted);
  } catch (thrown) {
    if (!(thrown instanceof ExpansionFault) || !thrown.isArithmetic) throw thrown;
    throw new ExpansionFault(thrown.message, "subscript", thrown.status);
  }
}

/** The elements of a list, also of one that stands in a text for what is an array. */
function elementsOf(
  shell: Shell,
  { name, value }: ResolvedAssignment,
  cell: Cell,
): readonly ResolvedElement[] | undefined {
  if (typeof value !== "string") return value;
  if (!(cell.array || cell.map) || !/^\(.*\)$/s.test(value)) return undefined;
  const list = parseAssignmentText(`${name}=${value}`, shell);
  return list && typeof list.value === "object" ? list.value : undefined;
}

/** `declare -n name=target`. */
function declareReference(
  shell: Shell,
  io: BuiltinIo,
  { name, value }: Wanted,
  options: DeclarationOptions,
  scope: DeclarationScope,
): number {
  if (typeof value !== "string") return io.fault(`${name}: reference variable cannot be an array`);
  if (value === "") return io.fault("`': not a valid identifier");
  if (!splitReference(value)) return io.fault(`\`${value}': invalid variable name for name reference`);
  if (value === name && scope !== "local")
    return io.fault(`${name}: nameref variable self references not allowed`);
  if (value === name) {
    io.fault(`warning: ${name}: circular name reference`, 0);
    io.plainFault(`warning: ${name}: circular name reference`, 0);
  }
  const cell = cellOf(shell, name, options, scope);
  if (cell.readonly) return refuseReadonly(io, name, scope);
  if (cell.array || cell.map) return io.fault(`${name}: reference variable cannot be an array`);
  applyAttributes(cell, options);
  cell.scalar = value;
  if (options.on.has("r")) cell.readonly = true;
  if (options.on.has("x")) cell.exported = true;
  shell.variables.exportsChanged();
  return 0;
}
