import type { Json } from "../../docker/client/engine/json.ts";
import { evaluateTemplate } from "../../docker/client/template/evaluate.ts";
import { parseTemplate } from "../../docker/client/template/parse.ts";
import { TemplateError } from "../../docker/client/template/template-error.ts";
import { INTERFACE } from "../../docker/client/template/types.ts";
import { plainError } from "../cli/failure.ts";

/** `-o go-template=…` (https://pkg.go.dev/text/template). */
export function renderGoTemplate(template: string, value: Json): string {
  try {
    return evaluateTemplate(parseTemplate(template), { type: INTERFACE, data: value });
  } catch (thrown) {
    if (!(thrown instanceof TemplateError)) throw thrown;
    throw plainError(`error parsing template ${template}, ${thrown.message}`);
  }
}
