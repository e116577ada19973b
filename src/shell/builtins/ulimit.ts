import { UNLIMITED } from "../../process/resource-limits.ts";
import type { Shell } from "../shell.ts";
import { defineBuiltin } from "./define.ts";
import type { BuiltinIo } from "./io.ts";
import { formatLimit, limitOf, RESOURCES, type Resource, resourceOf, setLimit } from "./resource-limits.ts";

export const ulimit = defineBuiltin({
  name: "ulimit",
  usage: "[-SHabcdefiklmnpqrstuvxPRT] [limit]",
  summary: "Modify shell resource limits.",
  help: `Provides control over the resources available to the shell and processes
it creates, on systems that allow such control.

Options:
  -S\tuse the \`soft' resource limit
  -H\tuse the \`hard' resource limit
  -a\tall current limits are reported
  -b\tthe socket buffer size
  -c\tthe maximum size of core files created
  -d\tthe maximum size of a process's data segment
  -e\tthe maximum scheduling priority (\`nice')
  -f\tthe maximum size of files written by the shell and its children
  -i\tthe maximum number of pending signals
  -k\tthe maximum number of kqueues allocated for this process
  -l\tthe maximum size a process may lock into memory
  -m\tthe maximum resident set size
  -n\tthe maximum number of open file descriptors
  -p\tthe pipe buffer size
  -q\tthe maximum number of bytes in POSIX message queues
  -r\tthe maximum real-time scheduling priority
  -s\tthe maximum stack size
  -t\tthe maximum amount of cpu time in seconds
  -u\tthe maximum number of user processes
  -v\tthe size of virtual memory
  -x\tthe maximum number of file locks
  -P\tthe maximum number of pseudoterminals
  -R\tthe maximum time a real-time process can run before blocking
  -T\tthe maximum number of threads

Not all options are available on all platforms.

If LIMIT is given, it is the new value of the specified resource; the
special LIMIT values \`soft', \`hard', and \`unlimited' stand for the
current soft limit, the current hard limit, and no limit, respectively.
Otherwise, the current value of the specified resource is printed.  If
no option is given, then -f is assumed.

Values are in 1024-byte increments, except for -t, which is in seconds,
-p, which is in increments of 512 bytes, and -u, which is an unscaled
number of processes.

Exit Status:
Returns success unless an invalid option is supplied or an error occurs.`,

  run(shell, args, io) {
    const request = parseRequest(io, args);
    if (typeof request === "number") return request;
    if (request.all) {
      for (const resource of RESOURCES) show(shell, io, resource, { ...request, described: true });
      return 0;
    }
    const wishes = request.wishes.length > 0 ? request.wishes : [{ letter: "f", value: request.operand }];
    let status = 0;
    for (const { letter, value } of wishes) {
      const resource = resourceOf(letter);
      if (!resource) continue;
      if (value === undefined) show(shell, io, resource, { ...request, described: wishes.length > 1 });
      else status = set(shell, io, resource, value, request) || status;
    }
    return status;
  },
});

/** Which of the two limits is meant; neither: to print the soft one, to set both. */
interface Sides {
  readonly soft: boolean;
  readonly hard: boolean;
}

interface Request extends Sides {
  readonly all: boolean;
  readonly wishes: readonly { readonly letter: string; readonly value: string | undefined }[];
  readonly operand: string | undefined;
}

/** Each resource may have a value behind it, unless that looks like an option (bash's getopt, `;`). */
function parseRequest(io: BuiltinIo, args: readonly string[]): Request | number {
  const given = new Set<string>();
  const wishes: { letter: string; value: string | undefined }[] = [];
  let at = 0;
  for (; at < args.length; at++) {
    const word = args[at] as string;
    if (!word.startsWith("-") || word === "-") break;
    if (word === "--help") return io.help();
    if (word === "--") {
      at++;
      break;
    }
    for (let i = 1; i < word.length; i++) {
      const letter = word[i] as string;
      if ("aSH".includes(letter)) {
        given.add(letter);
        continue;
      }
      if (!resourceOf(letter)) return io.usageFault(`-${letter}: invalid option`);
      const rest = word.slice(i + 1);
      const next = args[at + 1];
      const value = rest !== "" ? rest : next?.startsWith("-") ? undefined : next;
      if (rest === "" && value !== undefined) at++;
      wishes.push({ letter, value });
      break;
    }
  }
  return { all: given.has("a"), soft: given.has("S"), hard: given.has("H"), wishes, operand: args[at] };
}

function show(
  shell: Shell,
  io: BuiltinIo,
  resource: Resource,
  { soft, hard, described }: Sides & { readonly described: boolean },
): void {
  const limit = limitOf(shell.process, resource);
  const value = formatLimit(resource, hard && !soft ? limit.hard : limit.soft, shell.options.posix);
  io.print(`${described ? describe(resource) : ""}${value}\n`);
}

function describe({ name, unit, letter }: Resource): string {
  const how = unit === undefined ? `(-${letter}) ` : `(${unit}, -${letter}) `;
  return `${name.padEnd(20)} ${how.padStart(20)}`;
}

const MODULUS = 1n << 64n;

function set(shell: Shell, io: BuiltinIo, resource: Resource, text: string, { soft, hard }: Sides): number {
  const before = limitOf(shell.process, resource);
  let value: bigint;
  if (text === "hard") value = before.hard;
  else if (text === "soft") value = before.soft;
  else if (text === "unlimited") value = UNLIMITED;
  else if (/^\d+$/.test(text)) {
    const factor = BigInt(shell.options.posix ? (resource.posixFactor ?? resource.factor) : resource.factor);
    const number = BigInt(text) % MODULUS;
    value = (number * factor) % MODULUS;
    if (value / factor !== number) return io.fault(`${text}: limit out of range`);
  } else return io.fault(`${text}: invalid number`);
  const both = soft === hard;
  const error = setLimit(shell, resource, {
    soft: both || soft ? value : before.soft,
    hard: both || hard ? value : before.hard,
  });
  return error ? io.fault(`${resource.name}: cannot modify limit: ${error.message}`) : 0;
}
