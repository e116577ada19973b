import { encode } from "../../base/bytes.ts";
import type { FileStatus } from "../../disk/files.ts";
import type { Call } from "../../process/command/call.ts";
import { isPrintable } from "../../process/command/quote-name.ts";
import { formatSize, metaOf } from "./meta.ts";
import type { TreeOptions } from "./options.ts";
import type { TreeNode, TreeRoot } from "./reader.ts";

/** What leads to an entry: past an open branch, past none, to an entry, to the last one. */
interface Lines {
  readonly open: string;
  readonly blank: string;
  readonly entry: string;
  readonly last: string;
}

const BOXES: Lines = { open: "│\u00a0\u00a0 ", blank: "    ", entry: "├── ", last: "└── " };
const ASCII: Lines = { open: "|   ", blank: "    ", entry: "|-- ", last: "`-- " };
/** The terminal's own graphics set (ANSI X3.64). */
const ANSI: Lines = { open: "x   ", blank: "    ", entry: "tqq ", last: "mqq " };
const ANSI_ON = "\x1b(0";
const ANSI_OFF = "\x1b(B";
const NONE: Lines = { open: "", blank: "", entry: "", last: "" };

export function formatText(root: TreeRoot, options: TreeOptions, call: Call): string {
  return new TextTree(options, call).format(root);
}

class TextTree {
  readonly #lines: Lines;
  readonly #colors: TreeColors | undefined;
  #text = "";

  constructor(
    private readonly options: TreeOptions,
    private readonly call: Call,
  ) {
    const { has, charset } = options;
    this.#lines = has("i") ? NONE : has("A") ? ANSI : charset === "ascii" ? ASCII : BOXES;
    this.#colors = treeColors(options, call);
  }

  format(root: TreeRoot): string {
    this.#entry(root, "", root.name);
    this.#children(root.children, "");
    return this.#text;
  }

  #children(children: readonly TreeNode[], prefix: string): void {
    for (const [index, child] of children.entries()) {
      const isLast = index === children.length - 1;
      const name = this.options.has("f") ? child.path : child.name;
      this.#entry(child, prefix + (isLast ? this.#lines.last : this.#lines.entry), name);
      this.#children(child.children, prefix + (isLast ? this.#lines.blank : this.#lines.open));
    }
  }

  #entry(node: TreeNode, lead: string, name: string): void {
    const meta = metaOf(node, this.options, this.call)
      .map(({ text }) => text)
      .join(" ");
    const before = meta === "" ? "" : `[${meta}]  `;
    const lines = this.#lines === ANSI && lead !== "" ? ANSI_ON + lead + ANSI_OFF : lead;
    const head = this.options.has("metafirst") ? before + lines : lines + before;
    const fault = node.fault === undefined ? "" : `  [${node.fault}]`;
    this.#text += `${head}${this.#name(node, name)}${fault}\n`;
  }

  #name(node: TreeNode, name: string): string {
    const { status, targetStatus, target } = node;
    const shown = this.#paint(quote(name, this.options), name, node, false);
    // A link on the line itself is shown as what it is called.
    const arrow = target !== undefined && node.path !== node.name;
    if (!arrow) return shown + this.#indicator(status);
    const to = this.#paint(quote(target, this.options), target, node, true);
    return `${shown} -> ${to}${this.#indicator(targetStatus)}`;
  }

  #paint(text: string, name: string, { status, targetStatus }: TreeNode, asTarget: boolean): string {
    if (!this.#colors) return text;
    return this.#colors.paint(
      text,
      name,
      asTarget ? targetStatus : status,
      !asTarget && status?.kind === "symlink" && !targetStatus,
    );
  }

  #indicator(status: FileStatus | undefined): string {
    if (!this.options.has("F") || !status) return "";
    switch (status.kind) {
      case "directory":
        return "/";
      case "symlink":
        return "";
      case "fifo":
        return "|";
      case "socket":
        return "=";
      default:
        return (status.mode & 0o111) !== 0 && status.kind === "file" ? "*" : "";
    }
  }
}

/** Control characters in octal; where a byte is no character, blanks and backslashes are escaped too (tree.c, printit). */
function quote(name: string, { has }: TreeOptions): string {
  if (has("N")) return has("Q") ? `"${name}"` : name;
  const isText = !/[\udc80-\udcff]/.test(name);
  let text = "";
  for (const character of name) {
    if (!isPrintable(character)) text += has("q") ? "?" : octal(character);
    else if (!isText && (character === "\\" || character === (has("Q") ? '"' : " ")))
      text += `\\${character}`;
    else text += character;
  }
  return has("Q") ? `"${text}"` : text;
}

function octal(character: string): string {
  return Array.from(encode(character), (byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}

/** dircolors(5), with tree's own defaults. */
class TreeColors {
  constructor(
    private readonly codes: ReadonlyMap<string, string>,
    private readonly endings: readonly (readonly [string, string])[],
  ) {}

  paint(text: string, name: string, status: FileStatus | undefined, isBroken: boolean): string {
    const code = this.#codeFor(name, status, isBroken);
    return code === undefined ? text : `\x1b[${code}m${text}\x1b[0m`;
  }

  #codeFor(name: string, status: FileStatus | undefined, isBroken: boolean): string | undefined {
    if (isBroken) return this.codes.get("or") ?? this.codes.get("ln");
    if (!status) return this.codes.get("mi") ?? this.codes.get("no");
    switch (status.kind) {
      case "directory":
        return this.codes.get("di");
      case "symlink":
        return this.codes.get("ln");
      case "fifo":
        return this.codes.get("pi");
      case "socket":
        return this.codes.get("so");
      case "block-device":
        return this.codes.get("bd");
      case "character-device":
        return this.codes.get("cd");
      default:
        if ((status.mode & 0o111) !== 0 && this.codes.has("ex")) return this.codes.get("ex");
        return this.endings.find(([ending]) => name.endsWith(ending))?.[1] ?? this.codes.get("fi");
    }
  }
}

const DEFAULT_COLORS =
  "no=00:fi=00:di=01;34:ln=01;36:pi=40;33:so=01;35:bd=40;33;01:cd=40;33;01:or=40;31;01:ex=01;32:*.bat=01;32:*.BAT=01;32:*.btm=01;32:*.BTM=01;32:*.cmd=01;32:*.CMD=01;32:*.com=01;32:*.COM=01;32:*.dll=01;32:*.DLL=01;32:*.exe=01;32:*.EXE=01;32:*.arj=01;31:*.bz2=01;31:*.deb=01;31:*.gz=01;31:*.lzh=01;31:*.rpm=01;31:*.tar=01;31:*.taz=01;31:*.tb2=01;31:*.tbz2=01;31:*.tbz=01;31:*.tgz=01;31:*.tz2=01;31:*.z=01;31:*.Z=01;31:*.zip=01;31:*.ZIP=01;31:*.zoo=01;31:*.asf=01;35:*.ASF=01;35:*.avi=01;35:*.AVI=01;35:*.bmp=01;35:*.BMP=01;35:*.flac=01;35:*.FLAC=01;35:*.gif=01;35:*.GIF=01;35:*.jpg=01;35:*.JPG=01;35:*.jpeg=01;35:*.JPEG=01;35:*.m2a=01;35:*.M2a=01;35:*.m2v=01;35:*.M2V=01;35:*.mov=01;35:*.MOV=01;35:*.mp3=01;35:*.MP3=01;35:*.mpeg=01;35:*.MPEG=01;35:*.mpg=01;35:*.MPG=01;35:*.ogg=01;35:*.OGG=01;35:*.ppm=01;35:*.rm=01;35:*.RM=01;35:*.tga=01;35:*.TGA=01;35:*.tif=01;35:*.TIF=01;35:*.wav=01;35:*.WAV=01;35:*.wmv=01;35:*.WMV=01;35:*.xbm=01;35:*.xpm=01;35:";

function treeColors({ has }: TreeOptions, call: Call): TreeColors | undefined {
  const setting = call.env("TREE_COLORS") ?? call.env("LS_COLORS");
  const wanted = has("C") || (!has("n") && setting !== undefined && call.process.stdout.isTerminal);
  if (!wanted || call.env("TERM") === undefined) return undefined;
  const codes = new Map<string, string>();
  const endings: [string, string][] = [];
  for (const entry of (setting ?? DEFAULT_COLORS).split(":")) {
    const [key = "", code] = entry.split("=");
    if (code === undefined) continue;
    if (key.startsWith("*")) endings.push([key.slice(1), code]);
    else codes.set(key, code);
  }
  return new TreeColors(codes, endings);
}

/** `3 directories, 5 files`. */
export function formatReport(roots: readonly TreeRoot[], options: TreeOptions): string {
  const { directories, files, size } = countAll(roots);
  const used = options.has("du")
    ? ` ${formatSize(size, options)}${options.has("h") || options.has("si") ? "" : " bytes"} used in `
    : "";
  const first = `${used}${directories} director${directories === 1 ? "y" : "ies"}`;
  return options.has("d") ? `${first}\n` : `${first}, ${files} file${files === 1 ? "" : "s"}\n`;
}

export function countAll(roots: readonly TreeRoot[]) {
  const count = { directories: 0, files: 0, size: 0 };
  const add = (nodes: readonly TreeNode[]) => {
    for (const node of nodes) {
      if (node.isDirectory) count.directories++;
      else count.files++;
      count.size += node.size;
      add(node.children);
    }
  };
  for (const root of roots) {
    if (root.isListed) count.directories++;
    else if (root.fault !== undefined && !root.missing) count.files++;
    add(root.children);
  }
  return count;
}
