import type { OptionTable, OptionValue } from "../options/tables.ts";

/** A value as it is written in a file, on the command line or in the environment. */
export function parseValue(
  { kinds, values, default: standard }: OptionTable,
  text: string,
): { readonly value: OptionValue } | { readonly problem: string } {
  if (kinds.includes("list")) return listOf(text, values);
  if (text === "null" && (standard === null || kinds.length === 0)) return { value: null };
  if (values?.includes(text)) return { value: text };
  if (kinds.includes("boolean") && /^(?:true|false|)$/.test(text)) return { value: text !== "false" };
  if (kinds.includes("number") && text !== "" && !Number.isNaN(Number(text))) return { value: Number(text) };
  if (kinds.includes("string")) return { value: text };
  return { problem: mustBe(kinds, values, standard === null) };
}

function listOf(
  text: string,
  values: readonly string[] | undefined,
): { readonly value: OptionValue } | { readonly problem: string } {
  const parts = text.split("\n\n").filter((part) => part !== "");
  const wrong = values && parts.some((part) => !values.includes(part));
  return wrong
    ? { problem: `Must be one or more: ${values.map((one) => JSON.stringify(one)).join(", ")}` }
    : { value: parts };
}

function mustBe(kinds: readonly string[], values: readonly string[] | undefined, mayBeNull: boolean): string {
  const what = [
    ...(mayBeNull ? ["null"] : []),
    ...(kinds.includes("number") ? ["numeric value"] : []),
    ...(kinds.includes("boolean") ? ["boolean value (true or false)"] : []),
    ...(values ?? []),
  ];
  return what.length === 1 ? `Must be ${what[0]}` : `Must be one of: ${what.join(", ")}`;
}
