import type { Outcome } from "./two-sides.ts";

/** Moments, ids and ages are those of two computers, one of which goes with the host's clock. */
function steady(text: string): string {
  const masked = text
    .replace(/\b[0-9a-f]{12}([0-9a-f]{52})?\b/g, "ID")
    // Nodes, services and tasks of a swarm: their ids, whole and short.
    .replace(/\b[0-9a-z]{25}\b/g, "LONGID")
    .replace(/^(?=[a-z]*\d)[0-9a-z]{12}\b/gm, "SHORTID")
    .replace(/("Pid": |^)\d{3,}(?=,| +nginx$)/gm, "$1NUMBER")
    // Rows of `docker top`: process, parent, when it began.
    .replace(/^(\w+ +)\d+( +)\d+( +0 +)\d\d:\d\d/gm, "$1NUMBER$2NUMBER$3TIME")
    .replace(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?(Z| [+-]\d{4} UTC)?/g, "TIME")
    // What the real client's packer says when the other end has hung up comes, or it does not.
    .replace(
      /^(time="TIME" level=error msg="|\x1b\[31mERRO\x1b\[0m\[\d+\] )Can't (add file|close tar) .*\r?\n/gm,
      "",
    )
    // Nor does what it says when the wait for a container ends with the container's start.
    .replace(
      /^(time="TIME" level=error msg="|\x1b\[31mERRO\x1b\[0m\[\d+\] )Error waiting for container.*\r?\n/gm,
      "",
    )
    // The real client goes through a map of Go's here, whose order is left to chance.
    .replace(/^ Runtimes: (.*)$/m, (_, names: string) => ` Runtimes: ${names.split(" ").sort().join(" ")}`)
    .replace(/(Less than a second|About a minute|\d+ (second|minute)s?)( ago)?/gi, "AN-AGE");
  // How wide a column is depends on the ages in it.
  return masked.includes("AN-AGE") ? masked.replace(/ {2,}/g, "  ") : masked;
}

/** What two outcomes must have in common. */
export function comparable({ stdout, stderr, status }: Outcome): string {
  return `${steady(stdout)}--- stderr\n${steady(stderr)}--- status ${status}\n`;
}
