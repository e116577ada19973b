import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import type { SettingValue } from "../settings.ts";

export const config: PoetryCommand = {
  name: "config",
  summary: "Manages configuration settings.",
  arguments: [
    { name: "key", help: "Setting key.", optional: true },
    { name: "value", help: "Setting value.", optional: true, many: true },
  ],
  options: [
    { long: "list", help: "List configuration settings." },
    { long: "unset", help: "Unset configuration setting." },
    { long: "local", help: "Set/Get from the project's local configuration." },
  ],
  help: `This command allows you to edit the poetry config settings and repositories.

To add a repository:

    <comment>poetry config repositories.foo https://bar.com/simple/</comment>

To remove a repository (repo is a short alias for repositories):

    <comment>poetry config --unset repo.foo</comment>`,
  run: runConfig,
};

async function runConfig(call: PoetryCall): Promise<number> {
  if (call.flag("list")) return list(call);
  const [key, ...values] = call.operands;
  const isUnset = call.flag("unset");
  if (key === undefined) return 0;
  if (values.length > 0 && isUnset) throw new PoetryError("You can not combine a setting value with --unset");
  if (/^(http-basic|pypi-token|certificates)\./.test(key)) return secret(call, key, values);
  if (/^repos?(itories)?(\.|$)/.test(key))
    return repository(call, key.replace(/^repos?(itories)?/, "repositories"), values);
  const kind = call.settings.kindOf(key);
  if (values.length === 0 && !isUnset) {
    if (!kind) throw new PoetryError(`There is no ${key} setting.`);
    await call.console.line(
      kind === "text" && call.settings.get(key) !== null
        ? call.settings.path(key)
        : show(call.settings.get(key)),
    );
    return 0;
  }
  if (!kind) throw new PoetryError(`Setting ${key} does not exist`);
  if (isUnset) return store(call, key, undefined);
  if (values.length > 1) throw new PoetryError("You can only pass one value.");
  const value = parseValue(kind, values[0] ?? "");
  if (value === undefined && kind === "number" && !/^-?\d+$/.test(values[0] ?? ""))
    throw new PoetryError(`invalid literal for int() with base 10: '${values[0]}'`);
  if (value === undefined) throw new PoetryError(`"${values[0]}" is an invalid value for ${key}`);
  return store(call, key, value);
}

function show(value: SettingValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function parseValue(kind: "boolean" | "number" | "text", text: string): SettingValue | undefined {
  if (kind === "text") return text;
  if (kind === "number") return /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
  const word = text.toLowerCase();
  if (word === "true" || word === "1") return true;
  return word === "false" || word === "0" ? false : undefined;
}

function store(call: PoetryCall, key: string, value: SettingValue | undefined): number {
  call.settings.set(key, value, call.flag("local"));
  return 0;
}

async function list({ console, settings }: PoetryCall): Promise<number> {
  for (const name of settings.names) {
    const value = settings.get(name);
    const expanded =
      typeof value === "string" && /\{(?:cache|data)-dir\}/.test(value) ? `  # ${settings.path(name)}` : "";
    await console.line(`<c1>${name}</c1> = <info>${JSON.stringify(value)}${expanded}</info>`);
  }
  return 0;
}

/** Credentials are kept beside the settings, in clear: there is no keyring here. */
async function secret(call: PoetryCall, key: string, values: readonly string[]): Promise<number> {
  const isCertificate = key.startsWith("certificates.");
  if (call.flag("unset")) {
    if (key.startsWith("http-basic.")) call.settings.removeTable(key);
    return store(call, key, undefined);
  }
  if (values.length === 0) throw new PoetryError(`There is no ${key} setting.`);
  if (key.startsWith("pypi-token.")) {
    if (values.length !== 1)
      throw new PoetryError(`Expected only one argument (token), got ${values.length}`);
    await tellOfClearText(call);
    return store(call, key, values[0] ?? "");
  }
  if (isCertificate) {
    if (values.length !== 1) throw new PoetryError("You must pass exactly 1 value");
    return store(call, key, parseValue("boolean", values[0] ?? "") ?? values[0]);
  }
  const [user = "", password = await call.console.ask("Password:", "")] = values;
  if (values.length > 2)
    throw new PoetryError(`Expected one or two arguments (username, password), got ${values.length}`);
  await tellOfClearText(call);
  store(call, `${key}.username`, user);
  return store(call, `${key}.password`, password);
}

async function tellOfClearText({ console }: PoetryCall): Promise<void> {
  await console.errorLine("<warning>Using a plaintext file to store credentials</>");
}

async function repository(call: PoetryCall, key: string, values: readonly string[]): Promise<number> {
  const name = key.slice("repositories.".length);
  if (name === "") {
    if (values.length > 0 || call.flag("unset"))
      throw new PoetryError("You cannot remove the [repositories] section");
    const urls = [...call.settings.below("repositories")].map(
      ([one, url]) => `'${one.slice("repositories.".length).replace(/\.url$/, "")}': {'url': '${url}'}`,
    );
    await call.console.line(`{${urls.join(", ")}}`);
    return 0;
  }
  const url = call.settings.get(`${key}.url`);
  if (call.flag("unset")) {
    if (url === null) throw new PoetryError(`There is no ${name} repository defined`);
    call.settings.removeTable(key);
    return store(call, `${key}.url`, undefined);
  }
  if (values.length === 0) {
    if (url === null) throw new PoetryError(`There is no ${name} repository defined`);
    await call.console.line(`{'url': '${url}'}`);
    return 0;
  }
  if (values.length === 1) return store(call, `${key}.url`, values[0] ?? "");
  throw new PoetryError("You must pass the url. Example: poetry config repositories.foo https://bar.com");
}
