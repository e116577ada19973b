import { encode } from "../../base/bytes.ts";
import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import { HostSource } from "../../process/host-stream.ts";
import { type OpenRequest, openPath } from "../../process/open.ts";
import type { OpenFile } from "../../process/open-file.ts";
import { softLimit } from "../../process/resource-limits.ts";
import { ExpansionFault } from "../expand/host.ts";
import { compileFields, compileHereDocument, compileText } from "../expand/index.ts";
import type { Shell } from "../shell.ts";
import { splitReference } from "../state/reference.ts";
import { printNode } from "../syntax/index.ts";
import type { Redirection, Word } from "../syntax/nodes.ts";
import { AppliedRedirections } from "./applied-redirections.ts";
import { assignReference } from "./assignment.ts";

/** A redirection that could not be made: what bash says, without `bash: line N: `. */
export class RedirectionFault {
  constructor(readonly message: string) {}
}

/**
 * Makes all redirections of a command in turn (bash manual 3.6). On a fault those made so far are undone, once it has
 * been told: behind `2>file` that is where the message goes.
 */
export type Redirect = (shell: Shell) => MaybePromise<AppliedRedirections | RedirectionFault>;

type Step = (shell: Shell, applied: AppliedRedirections) => MaybePromise<RedirectionFault | undefined>;

/** Compiles the redirections of a command; undefined where it has none. */
export function compileRedirections(nodes: readonly Redirection[]): Redirect | undefined {
  if (nodes.length === 0) return undefined;
  const steps = nodes.map(compileStep);
  return (shell) => {
    const applied = new AppliedRedirections(shell);
    const from = (start: number): MaybePromise<AppliedRedirections | RedirectionFault> => {
      for (let at = start; at < steps.length; at++) {
        const fault = (steps[at] as Step)(shell, applied);
        if (fault instanceof Promise) return fault.then((later) => later ?? from(at + 1));
        if (fault) return fault;
      }
      return applied;
    };
    return undoOnFault(shell, applied, () => from(0));
  };
}

function undoOnFault(
  shell: Shell,
  applied: AppliedRedirections,
  run: () => MaybePromise<AppliedRedirections | RedirectionFault>,
): MaybePromise<AppliedRedirections | RedirectionFault> {
  const failed = (thrown: unknown): never => {
    applied.undo();
    throw thrown;
  };
  try {
    const result = run();
    if (result instanceof Promise) return result.then((later) => checked(shell, later, applied), failed);
    return checked(shell, result, applied);
  } catch (thrown) {
    return failed(thrown);
  }
}

function checked(
  shell: Shell,
  result: AppliedRedirections | RedirectionFault,
  applied: AppliedRedirections,
): MaybePromise<AppliedRedirections | RedirectionFault> {
  if (result instanceof AppliedRedirections) return result;
  return andThen(shell.fault(result.message), () => {
    applied.undo();
    return result;
  });
}

function compileStep(node: Redirection): Step {
  switch (node.operator) {
    case "<<":
    case "<<-":
      return compileContent(node, node.hereDocument ? compileHereDocument(node.hereDocument) : () => "", "");
    case "<<<":
      return compileContent(node, compileText(node.target), "\n");
    case "<&":
    case ">&":
      return compileDuplication(node);
    case "&>":
    case "&>>":
      return compileBoth(node);
    default:
      return compileFile(node);
  }
}

/** Here-documents and here-strings: the text is there to be read. */
function compileContent(node: Redirection, text: ReturnType<typeof compileText>, end: string): Step {
  return (shell, applied) =>
    andThen(text(shell), (content) => bind(shell, applied, node, 0, new HostSource(encode(content + end))));
}

const REQUESTS: Readonly<Record<string, OpenRequest>> = {
  "<": { read: true },
  ">": { write: true, create: true, truncate: true },
  ">|": { write: true, create: true, truncate: true },
  ">>": { write: true, create: true, append: true },
  "<>": { read: true, write: true, create: true },
  "&>": { write: true, create: true, truncate: true },
  "&>>": { write: true, create: true, append: true },
};

function compileFile(node: Redirection): Step {
  const name = compileName(node.target);
  const standard = node.operator.startsWith("<") ? 0 : 1;
  return (shell, applied) =>
    andThen(name(shell), (path) => {
      if (path instanceof RedirectionFault) return path;
      return andThen(openTarget(shell, path, node.operator), (file) =>
        file instanceof RedirectionFault ? file : bind(shell, applied, node, standard, file),
      );
    });
}

/** `&>file`: standard output and standard error. */
function compileBoth(node: Redirection): Step {
  const name = compileName(node.target);
  return (shell, applied) =>
    andThen(name(shell), (path) =>
      path instanceof RedirectionFault ? path : redirectBoth(shell, applied, path, node.operator),
    );
}

function redirectBoth(
  shell: Shell,
  applied: AppliedRedirections,
  path: string,
  operator: string,
): ReturnType<Step> {
  return andThen(openTarget(shell, path, operator), (file) => {
    if (file instanceof RedirectionFault) return file;
    applied.set(1, file);
    applied.set(2, file);
    return undefined;
  });
}

/** The one word that names a file; several or none are ambiguous (bash manual 3.6). */
function compileName(target: Word): (shell: Shell) => MaybePromise<string | RedirectionFault> {
  const fields = compileFields([target]);
  const text = compileText(target);
  return (shell) => {
    // No other shell splits the word.
    if (shell.dialect) return text(shell);
    return andThen(fields(shell), (words) =>
      words.length === 1
        ? (words[0] as string)
        : new RedirectionFault(`${printNode(target)}: ambiguous redirect`),
    );
  };
}

function openTarget(shell: Shell, path: string, operator: string): MaybePromise<OpenFile | RedirectionFault> {
  const noclobber = shell.options.noclobber && (operator === ">" || operator === "&>");
  const request = REQUESTS[operator] as OpenRequest;
  if (shell.options.restricted_shell && (request.write || SOCKET.test(path)))
    return new RedirectionFault(`${path}: restricted: cannot redirect output`);
  const refused = noclobber && clobbers(shell, path);
  const cannotOpen = (error: Errno): string =>
    shell.dialect?.cannotOpen(path, error, request.write === true) ?? `${path}: ${error.message}`;
  if (refused)
    return new RedirectionFault(
      shell.dialect ? cannotOpen(Errno.EEXIST) : `${path}: cannot overwrite existing file`,
    );
  const opened = SOCKET.test(path) ? openNetwork(shell, path) : openPath(shell.process, path, request);
  return andThen(opened, (file) => (file instanceof Errno ? new RedirectionFault(cannotOpen(file)) : file));
}

const SOCKET = /^\/dev\/(?:tcp|udp)\/[^/]*\/[^/]*$/;

/** The network's code is loaded when a script first asks for it. */
function openNetwork(shell: Shell, path: string): Promise<OpenFile | Errno> {
  const { process } = shell;
  const { scheduler } = process.kernel;
  return scheduler
    .host(process, import("./network-redirection.ts"))
    .then(({ openSocket }) => openSocket(shell, path));
}

/** `set -C` protects regular files alone. */
function clobbers(shell: Shell, path: string): boolean {
  const status = shell.files.stat(path);
  return !(status instanceof Errno) && status.kind === "file";
}

/** `n>&m`, `n>&-`, `n>&m-`, and `>&file`. */
function compileDuplication(node: Redirection): Step {
  const name = compileName(node.target);
  const standard = node.operator === "<&" ? 0 : 1;
  return (shell, applied) =>
    andThen(name(shell), (word) => {
      if (word instanceof RedirectionFault) return word;
      const match = /^(\d*)(-?)$/.exec(word);
      if (match && word !== "")
        return duplicate(shell, applied, node, standard, match[1] as string, match[2] === "-");
      if (shell.dialect && !shell.dialect.language.features.has("both-outputs"))
        throw new ExpansionFault("Syntax error: Bad fd number", "shell", 2);
      if (word === "") return new RedirectionFault(`${printNode(node.target)}: ${Errno.EBADF.message}`);
      if (node.operator === ">&" && node.descriptor === undefined)
        return redirectBoth(shell, applied, word, "&>");
      const named = typeof node.descriptor === "object" ? node.descriptor.variable : word;
      return new RedirectionFault(`${named}: ambiguous redirect`);
    });
}

function duplicate(
  shell: Shell,
  applied: AppliedRedirections,
  node: Redirection,
  standard: number,
  source: string,
  closes: boolean,
): RedirectionFault | undefined {
  if (source === "") return closeDescriptor(shell, applied, node, standard);
  const from = Number(source);
  const file = shell.process.fds.get(from);
  if (!file) return new RedirectionFault(`${sourceLabel(node, standard, closes)}: ${Errno.EBADF.message}`);
  const fault = bind(shell, applied, node, standard, file);
  if (!fault && closes && from !== node.descriptor) applied.close(from);
  return fault;
}

/** How bash calls a descriptor that is not open: one that was computed as typed, or by what it was to become. */
function sourceLabel({ descriptor, target }: Redirection, standard: number, closes: boolean): string {
  const typed = printNode(target);
  if (/^\d+-?$/.test(typed)) return typed.replace("-", "");
  if (typeof descriptor === "number") return String(descriptor);
  return closes ? String(standard) : typed;
}

function closeDescriptor(
  shell: Shell,
  applied: AppliedRedirections,
  { descriptor = 0 }: Redirection,
  standard: number,
): RedirectionFault | undefined {
  if (typeof descriptor === "number") {
    applied.close(descriptor === 0 ? standard : descriptor);
    return undefined;
  }
  const { variable } = descriptor;
  const target = splitReference(variable);
  const { variables } = shell;
  const value =
    (target?.key === undefined ? variables.get(variable) : variables.getElement(target.name, target.key)) ??
    "";
  if (!/^\d+$/.test(value)) return new RedirectionFault(`${variable}: ${Errno.EBADF.message}`);
  // What a variable names stays open, and closed, beyond the command (bash manual 3.6).
  shell.process.fds.close(Number(value));
  return undefined;
}

/** Gives the file its descriptor: the one that was named, the standard one, or a new one whose number goes to `{name}`. */
function bind(
  shell: Shell,
  applied: AppliedRedirections,
  { descriptor }: Redirection,
  standard: number,
  file: OpenFile,
): RedirectionFault | undefined {
  const limit = softLimit(shell.process, "n");
  if (descriptor === undefined || typeof descriptor === "number") {
    if ((descriptor ?? standard) >= limit) {
      file.retain().release();
      return new RedirectionFault(`${descriptor}: ${Errno.EBADF.message}`);
    }
    applied.set(descriptor ?? standard, file);
    return undefined;
  }
  const { variable } = descriptor;
  const { fds } = shell.process;
  const fd = fds.lowestFree(FIRST_FREE);
  if (fd >= limit) return tooManyFiles(shell, file);
  if (shell.options.varredir_close) applied.set(fd, file);
  else fds.set(fd, file);
  const fault = assignReference(shell, variable, String(fd));
  if (!fault) return undefined;
  fds.close(fd);
  return new RedirectionFault(fault.message);
}

function tooManyFiles(shell: Shell, file: OpenFile): RedirectionFault {
  file.retain().release();
  const { message } = Errno.EMFILE;
  // bash tells this twice, here without the line.
  void shell.process.stderr.write(
    `${shell.messageName}: redirection error: cannot duplicate fd: ${message}\n`,
  );
  return new RedirectionFault(`${file.name}: ${message}`);
}

/** Descriptors that the shell chooses begin here (bash manual 3.6). */
const FIRST_FREE = 10;
