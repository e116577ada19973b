import { andThen } from "../base/maybe-promise.ts";
import type { Program } from "../process/process.ts";
import { ASH } from "./dialect/ash.ts";
import { DASH } from "./dialect/dash.ts";
import { parseDialectInvocation } from "./dialect-invocation.ts";
import { runShell } from "./program.ts";
import type { Dialect } from "./state/dialect.ts";

/** `sh`, as it is in Debian. */
export const dashProgram = shellProgram(DASH);
/** `sh`, as it is in Alpine Linux. */
export const ashProgram = shellProgram(ASH);

function shellProgram(dialect: Dialect): Program {
  return (process) => {
    const invocation = parseDialectInvocation(process.argv, dialect);
    if (typeof invocation !== "string") return runShell(process, invocation, dialect);
    const line = `${process.argv[0] ?? dialect.name}: ${dialect.startPrefix}${invocation}\n`;
    return andThen(process.stderr.write(line), () => 2);
  };
}
