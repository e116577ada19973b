import { andThen } from "../../base/maybe-promise.ts";
import { MOST_NAMEREFS, type Variable } from "../state/variables.ts";
import { ExpansionFault, type ExpansionHost } from "./host.ts";
import { List } from "./list.ts";
import type { WordCompiler } from "./part.ts";
import { compileReference, type Reference } from "./reference.ts";

/**
 * `${!x}`: the parameter that the value of `x` names (bash manual 3.5.3). A variable that is a nameref gives the
 * name that it refers to instead, the last one of several namerefs behind each other.
 */
export function readIndirectly(direct: Reference, compiler: WordCompiler): Reference {
  return {
    name: direct.name,
    label: `!${direct.label}`,
    spread: undefined,
    indirect: true,
    target: (host) =>
      andThen(direct.read(host), (value) => {
        const text = value instanceof List ? joined(value, host) : value;
        if (text === undefined || host.variables.findOwn(direct.name)?.nameref) return undefined;
        const target = parseReference(text, compiler);
        if (/^[A-Za-z_]/.test(target.name) && !target.subscript) return target;
        throw new ExpansionFault(`${text}: invalid variable name`, "parameter");
      }),
    read(host) {
      const nameref = host.variables.findOwn(direct.name);
      if (nameref?.nameref && !direct.subscript) return lastName(nameref, host);
      return andThen(direct.read(host), (value) => {
        const target = value instanceof List ? joined(value, host) : value;
        if (target !== undefined) return parseReference(target, compiler).read(host);
        if (isKnown(direct, host)) return undefined;
        throw new ExpansionFault(`${direct.label}: invalid indirect expansion`, "parameter");
      });
    },
  };
}

/** Where nothing is set, bash wants a variable at least (subst.c, parameter_brace_expand_indir). */
function isKnown({ name }: Reference, { variables }: ExpansionHost): boolean {
  return !/^[A-Za-z_]/.test(name) || variables.find(name) !== undefined;
}

function lastName(first: Variable, { variables }: ExpansionHost): string | undefined {
  let { scalar } = first;
  for (let count = 0; scalar !== undefined && count < MOST_NAMEREFS; count++) {
    const next = variables.findOwn(scalar);
    if (!next?.nameref || next.scalar === undefined) break;
    scalar = next.scalar;
  }
  return scalar;
}

/** As `"${a[*]}"`; undefined where nothing is set. */
function joined({ items }: List, { variables }: ExpansionHost): string | undefined {
  if (items.length === 0) return undefined;
  return items.join((variables.get("IFS") ?? " ").slice(0, 1));
}

const PARAMETER = /^([A-Za-z_][A-Za-z0-9_]*|[0-9]+|[@*#?$!-])$/;
const ELEMENT = /^([A-Za-z_][A-Za-z0-9_]*)\[(.+)\]$/s;

function parseReference(text: string, compiler: WordCompiler): Reference {
  if (PARAMETER.test(text)) return compileReference(text, undefined, compiler);
  const element = ELEMENT.exec(text);
  if (!element) throw new ExpansionFault(`${text}: invalid variable name`, "parameter");
  const subscript = compiler.parseSubscript(element[2] ?? "");
  return compileReference(element[1] ?? "", subscript, compiler);
}
