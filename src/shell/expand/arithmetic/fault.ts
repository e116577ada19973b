import { ExpansionFault } from "../host.ts";

/** `1+: syntax error: operand expected (error token is "+")`: the expression, what is wrong, and from where. */
export function arithmeticFault(expression: string, message: string, token: string): ExpansionFault {
  const shown = expression.replace(/^[ \t\n]+/, "");
  return new ExpansionFault(`${shown}: ${message} (error token is "${token}")`, "command");
}
