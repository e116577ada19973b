import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { evaluateTemplate } from "../template/evaluate.ts";
import { parseTemplate } from "../template/parse.ts";
import { TemplateError } from "../template/template-error.ts";
import type { GoValue } from "../template/types.ts";

const WRONG_TEMPLATE = 64;

interface Options {
  /** The template's, in errors. */
  readonly name?: string;
  /** What becomes of the text before it is shown. */
  readonly change?: (text: string) => string;
}

/** `--format` of one value; what came out before a failure is shown, too. */
export async function printTemplate(
  call: Call,
  format: string,
  value: GoValue,
  { name = "", change = (text) => text }: Options = {},
): Promise<void> {
  try {
    const text = evaluateTemplate(parseTemplate(format, name), value, { name });
    await call.print(`${change(text)}\n`);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    if (error.isSyntax) throw new Failure(`template parsing error: ${error.message}`, WRONG_TEMPLATE);
    await call.print(`${change(error.partial)}\n`);
    throw new Failure(error.message);
  }
}
