import type { A_ArrayExpr, A_Indirection } from "@pgsql/types";
import { fail, notSimulated } from "../../postgres-error.ts";
import { arrayOf, TEXT } from "../../values/types.ts";
import type { Compiler } from "../compiler.ts";
import { atom, type Expression, enclosed } from "../expression.ts";

export function compileArray(
  compiler: Compiler,
  { elements: nodes = [], location = 0 }: A_ArrayExpr,
): Expression {
  if (nodes.length === 0)
    fail("42P18", "cannot determine type of empty array", {
      location,
      hint: "Explicitly cast to the desired type, for example ARRAY[]::integer[].",
    });
  const items = compiler.unified(
    nodes.map((node) => compiler.compile(node)),
    "ARRAY",
  );
  const show = `ARRAY[${items.map((item) => item.show).join(", ")}]`;
  return atom(arrayOf(items[0]?.type ?? TEXT), show, location, (frame) =>
    items.map((item) => item.evaluate(frame)),
  );
}

export function compileElement(compiler: Compiler, { arg, indirection = [] }: A_Indirection): Expression {
  const array = compiler.compile(arg);
  const [place] = indirection;
  const { element } = array.type;
  if (indirection.length !== 1 || !place || !("A_Indices" in place) || place.A_Indices.is_slice || !element)
    return notSimulated("this way to a part", array.location);
  const index = compiler.compile(place.A_Indices.uidx);
  return atom(element, `${enclosed(array)}[${index.show}]`, array.location, (frame) => {
    const items = array.evaluate(frame);
    return Array.isArray(items) ? (items[Number(index.evaluate(frame)) - 1] ?? null) : null;
  });
}
