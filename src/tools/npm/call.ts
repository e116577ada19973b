import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import type { Process } from "../../process/process.ts";
import type { Settings } from "./config/settings.ts";
import { usageOf } from "./help.ts";
import { NotSimulated, NpmError } from "./npm-error.ts";
import { errnoError } from "./package/file-error.ts";
import { isObject, type JsonFile, readJson } from "./package/json-file.ts";
import { manifestOf } from "./package/manifest-of.ts";
import type { Manifest } from "./registry/manifest.ts";
import { openRegistry, REGISTRY, type Registry } from "./registry/registry.ts";

/** How loud npm is, from quiet to talkative. */
const LEVELS = ["silent", "error", "warn", "notice", "http", "info", "verbose", "silly"];

/** One run of a command of npm. */
export class NpmCall {
  readonly files: Files;
  readonly began: number;

  constructor(
    readonly process: Process,
    readonly settings: Settings,
    /** By its own name, not by an alias. */
    readonly command: string,
    readonly operands: readonly string[],
  ) {
    this.files = process.files;
    this.began = process.kernel.now();
  }

  get isGlobal(): boolean {
    return this.settings.flag("global") || this.settings.text("location") === "global";
  }

  /** The directory that the command works on: that of the project, or the one of global packages. */
  get prefix(): string {
    return this.isGlobal ? joinPath(this.settings.globalPrefix, "lib") : this.settings.localPrefix;
  }

  get globalBin(): string {
    return joinPath(this.settings.globalPrefix, "bin");
  }

  get isSilent(): boolean {
    return this.settings.text("loglevel") === "silent";
  }

  async out(text = ""): Promise<void> {
    await this.process.stdout.write(`${text}\n`);
  }

  async json(value: unknown): Promise<void> {
    await this.out(JSON.stringify(value, undefined, 2));
  }

  /** Lines of the log on standard error: `npm warn deprecated …`. */
  async log(level: "error" | "warn" | "notice", title: string, text: string): Promise<void> {
    if (LEVELS.indexOf(level) > LEVELS.indexOf(this.settings.text("loglevel") ?? "notice")) return;
    const prefix = ["npm", level, ...(title === "" ? [] : [title])].join(" ");
    const lines = text.split("\n").map((line) => (line === "" ? prefix : `${prefix} ${line}`));
    await this.process.stderr.write(`${lines.join("\n")}\n`);
  }

  async warn(title: string, text: string): Promise<void> {
    await this.log("warn", title, text);
  }

  usageError(problem = ""): NpmError {
    return new NpmError("EUSAGE", [
      ["", `\n${problem === "" ? "" : `${problem}\n\n`}${usageOf(this.command)}`],
    ]);
  }

  notSimulated(what: string): NotSimulated {
    return new NotSimulated(`rockpool: not simulated here: ${what}`);
  }

  async registry(): Promise<Registry> {
    const asked = this.settings.text("registry") ?? REGISTRY;
    if (asked.replace(/\/?$/, "/") !== REGISTRY) throw this.notSimulated(`the registry ${asked}`);
    return openRegistry(this.process);
  }

  get packageFile(): string {
    return joinPath(this.prefix, "package.json");
  }

  /** The project's package.json; undefined where there is none. Throws where it is no JSON. */
  findPackageFile(): JsonFile | undefined {
    const read = readJson(this.files, this.packageFile);
    if (read === Errno.ENOENT) return undefined;
    if (read instanceof Errno) throw errnoError(read, "open", this.packageFile);
    if ("problem" in read)
      throw new NpmError("EJSONPARSE", [
        ["JSON.parse", `Invalid package.json: JSONParseError: ${read.problem}`],
        [
          "JSON.parse",
          "Failed to parse JSON data.\nNote: package.json must be actual JSON, not just JavaScript.",
        ],
      ]);
    return read;
  }

  /** The same; throws where there is none, as all commands do that need a project. */
  readPackageFile(): JsonFile {
    const found = this.findPackageFile();
    if (found) return found;
    throw errnoError(Errno.ENOENT, "open", this.packageFile, "Could not read package.json: Error: ");
  }

  readManifest(): Manifest {
    return manifestOf(this.readPackageFile().content);
  }

  /** The project's scripts, by name. */
  scripts(): Readonly<Record<string, string>> {
    const { scripts } = this.readPackageFile().content;
    if (!isObject(scripts)) return {};
    return Object.fromEntries(
      Object.entries(scripts).flatMap(([name, text]) => (typeof text === "string" ? [[name, text]] : [])),
    );
  }
}
