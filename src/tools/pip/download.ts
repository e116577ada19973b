import { sha224 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encode } from "../../base/bytes.ts";
import { dirName, joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { makeDirectories } from "../python/write-tree.ts";
import { homeOf, type PipContext } from "./context.ts";

/** Bytes a millisecond: some four megabytes a second. */
const PACE = 4000;
/** Until the first byte comes. */
const LATENCY = 60;
/** Smaller files have no progress bar. */
const LEAST_WITH_BAR = 40_000;
/** How often the bar is drawn anew on a terminal. */
const FRAME = 100;
const BAR_WIDTH = 40;
const SCREEN = 80;

export interface Download {
  readonly name: string;
  readonly size: number;
  /** What stands before the line; the bar stands three further. */
  readonly indent: string;
}

/** Says `Downloading NAME (64 kB)` and takes the time; what was fetched before comes from the cache. */
export async function download(context: PipContext, { name, size, indent }: Download): Promise<void> {
  const { console, process } = context;
  const cached = isCached(context, name);
  await console.info(`${indent}${cached ? "Using cached" : "Downloading"} ${name} (${formatSize(size)})`);
  if (cached) return;
  const began = process.kernel.now();
  const hasBar =
    size > LEAST_WITH_BAR && console.verbosity >= 0 && context.values.text("progressBar") !== "off";
  await process.sleep(LATENCY);
  if (hasBar && console.isTerminal) await drawFrames(context, size, indent);
  else await process.sleep(size / PACE);
  if (hasBar) {
    const speed = size / Math.max(1, process.kernel.now() - began - LATENCY);
    await console.print(
      `${console.isTerminal ? "\r\x1b[2K" : ""}${bar(size, size, speed, { indent, colored: console.isTerminal })}\n`,
    );
    if (console.isTerminal) await console.print("\x1b[?25h");
  }
  remember(context, name);
}

async function drawFrames({ console, process }: PipContext, size: number, indent: string): Promise<void> {
  await console.print("\x1b[?25l");
  const whole = size / PACE;
  for (let spent = 0; spent < whole; ) {
    const step = Math.min(FRAME, whole - spent);
    await process.sleep(step);
    spent += step;
    if (spent >= whole) return;
    const done = Math.round(size * (spent / whole));
    await console.print(`\r\x1b[2K${bar(done, size, PACE, { indent, colored: true })}`);
  }
}

interface BarLook {
  readonly indent: string;
  readonly colored: boolean;
}

/** The line of rich's progress bar: `   ━━━━ 64.9/64.9 kB 4.0 MB/s eta 0:00:00`. `speed` is in bytes a millisecond. */
function bar(done: number, size: number, speed: number, { indent, colored }: BarLook): string {
  const amount = formatAmount(done, size);
  const pace = `${formatDecimal(speed * 1000)}/s`;
  const seconds = Math.ceil((size - done) / speed / 1000);
  const eta = `0:${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
  const begin = `${indent}   `;
  const rest = ` ${amount} ${pace} eta ${eta}`;
  const width = Math.max(1, Math.min(BAR_WIDTH, SCREEN - begin.length - rest.length));
  const filled = Math.round((width * done) / size);
  if (!colored) return `${begin}${"━".repeat(width)}${rest}`;
  const line =
    done >= size
      ? `\x1b[32m${"━".repeat(width)}\x1b[0m`
      : `\x1b[91m${"━".repeat(filled)}\x1b[0m\x1b[90m${"━".repeat(width - filled)}\x1b[0m`;
  return `${begin}${line} \x1b[32m${amount}\x1b[0m \x1b[31m${pace}\x1b[0m eta \x1b[36m${eta}\x1b[0m`;
}

/** As pip writes sizes. */
export function formatSize(bytes: number): string {
  if (bytes > 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  if (bytes > 10_000) return `${Math.floor(bytes / 1000)} kB`;
  if (bytes > 1000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${bytes} bytes`;
}

function formatAmount(done: number, size: number): string {
  const isLarge = size >= 1_000_000;
  const unit = isLarge ? 1_000_000 : 1000;
  return `${(done / unit).toFixed(1)}/${(size / unit).toFixed(1)} ${isLarge ? "MB" : "kB"}`;
}

function formatDecimal(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  if (bytes >= 1000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${Math.round(bytes)} bytes`;
}

// The cache

export function cacheDirectory(context: PipContext): string | undefined {
  const { values, process } = context;
  if (values.flag("cacheDir")) return undefined;
  const base = process.env.get("XDG_CACHE_HOME") ?? joinPath(homeOf(process), ".cache");
  return values.text("cacheDir") ?? joinPath(base, "pip");
}

/** Where the answer of the index for a file is kept: `http/a/b/c/d/e/HASH`. */
function cacheEntry(context: PipContext, name: string): string | undefined {
  const directory = cacheDirectory(context);
  if (directory === undefined) return undefined;
  const hash = bytesToHex(sha224(encode(`https://files.pythonhosted.org/packages/${name}`)));
  return joinPath(directory, `http/${[...hash.slice(0, 5)].join("/")}/${hash}`);
}

function isCached(context: PipContext, name: string): boolean {
  const entry = cacheEntry(context, name);
  return entry !== undefined && !(context.files.stat(entry) instanceof Errno);
}

/** The entry holds the name alone: the simulation has no use for the bytes. */
function remember(context: PipContext, name: string): void {
  const entry = cacheEntry(context, name);
  if (entry === undefined || makeDirectories(context.files, dirName(entry))) return;
  context.files.writeFile(entry, `${name}\n`);
}
