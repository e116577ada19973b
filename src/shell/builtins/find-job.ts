import type { Shell } from "../shell.ts";
import type { Job } from "../state/jobs.ts";
import type { BuiltinIo } from "./io.ts";

/** The job that an argument names; says what is wrong where there is none. */
export function findJob({ jobs }: Shell, io: BuiltinIo, spec: string): Job | undefined {
  const job = jobs.find(spec);
  if (job === "ambiguous") {
    io.fault(`${spec.replace(/^%\??/, "")}: ambiguous job spec`);
    return undefined;
  }
  if (!job) io.fault(`${spec}: no such job`);
  return job;
}
