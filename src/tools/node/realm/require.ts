/** JavaScript: `require`, and what the engine asks for while it loads ES modules. */
export const requireModules = String.raw`
const cache = Object.create(null);
const sources = new Map();
const wrapped = new Set();
const modules = new Set();
let mainFile;
class Module {
  constructor(id, parent) { this.id = parent === undefined && id === mainFile ? "." : id; this.path = paths.dirname(id); this.exports = {}; this.filename = id; this.loaded = false; this.children = []; this.paths = pathsOf(this.path); this.parent = parent; parent?.children.push(this); Object.defineProperty(this, "parent", { enumerable: false }); }
  require(id) { return requireFrom(this.filename, this)(id); }
}
Module._cache = cache;
const pathsOf = (directory) => directory.split("/").map((_, at, parts) => parts.slice(0, parts.length - at).join("/") + "/node_modules").filter((path) => !path.endsWith("node_modules/node_modules"));
const kindOf = (path) => { const raw = host.stat(path, true); if (Array.isArray(raw)) return undefined; const { mode } = JSON.parse(raw); return (mode & 0o170000) === 0o040000 ? "directory" : "file"; };
const readText = (path) => { const raw = checked("open", path, host.readFile(path)); return decodeUtf8(new Uint8Array(raw)); };
const readPackage = (directory) => { const file = directory + "/package.json"; if (kindOf(file) !== "file") return undefined; try { return JSON.parse(readText(file)); } catch (error) { throw Object.assign(new Error("Invalid package config " + file + "."), { code: "ERR_INVALID_PACKAGE_CONFIG" }); } };
const asFile = (path) => (kindOf(path) === "file" ? path : [".js", ".json", ".node"].map((end) => path + end).find((one) => kindOf(one) === "file"));
function asDirectory(path, conditions) {
  if (kindOf(path) !== "directory") return undefined;
  const main = readPackage(path)?.main;
  if (typeof main === "string") { const file = paths.resolve(path, main); const found = asFile(file) ?? asFile(file + "/index"); if (found) return found; }
  return asFile(path + "/index");
}
function ofExports(target, conditions) {
  if (typeof target === "string") return target;
  if (Array.isArray(target)) return target.map((one) => ofExports(one, conditions)).find(Boolean);
  if (typeof target !== "object" || target === null) return undefined;
  for (const [key, value] of Object.entries(target)) if (key === "default" || key === "node" || conditions.includes(key)) { const found = ofExports(value, conditions); if (found) return found; }
  return undefined;
}
function asPackage(id, from, conditions) {
  const [, name, sub = ""] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(id) ?? [];
  if (name === undefined) return undefined;
  for (const modulesPath of pathsOf(from)) {
    const directory = modulesPath + "/" + name;
    if (kindOf(directory) !== "directory") continue;
    const about = readPackage(directory);
    if (about?.exports !== undefined) {
      const map = typeof about.exports === "string" || Array.isArray(about.exports) || !Object.keys(about.exports).some((key) => key.startsWith(".")) ? { ".": about.exports } : about.exports;
      const key = sub === "" ? "." : "./" + sub;
      const target = ofExports(map[key], conditions);
      if (target) return paths.resolve(directory, target);
      throw Object.assign(new Error(sub === "" ? 'No "exports" main defined in ' + directory + "/package.json" : "Package subpath '" + key + "' is not defined by \"exports\" in " + directory + "/package.json"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });
    }
    const found = sub === "" ? asDirectory(directory) : (asFile(directory + "/" + sub) ?? asDirectory(directory + "/" + sub));
    if (found) return found;
  }
  return undefined;
}
function resolveId(id, from, conditions) {
  const path = paths;
  if (id.startsWith("file://")) return library("internal/url").fileURLToPath(id);
  if (/^(?:\.{1,2}(?:\/|$)|\/)/.test(id)) { const whole = path.resolve(from, id); return (id.endsWith("/") ? undefined : asFile(whole)) ?? asDirectory(whole); }
  return asPackage(id, from, conditions);
}
function missing(id, parents) {
  const stack = parents.length > 0 ? "\nRequire stack:\n- " + parents.join("\n- ") : "";
  const error = new Error("Cannot find module '" + id + "'" + stack);
  seenErrors.add(error);
  const own = framesOf(error).flatMap(showFrame);
  const head = ["Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)", "Module._load (node:internal/modules/cjs/loader:1038:27)"];
  const rows = parents.length > 0 ? [...head, ...REQUIRE, ...own].slice(0, 10) : [...head, ...RUN_MAIN];
  Object.defineProperty(error, "stack", { value: "Error: " + error.message + "\n" + rows.map((row) => "    at " + row).join("\n"), writable: true, configurable: true, enumerable: false });
  inside.set(error, { head: "node:internal/modules/cjs/loader:1210\n  throw err;\n  ^\n", frames: [] });
  return Object.assign(error, { code: "MODULE_NOT_FOUND", requireStack: parents });
}
const chain = (module) => (module === undefined ? [] : [module.filename, ...chain(module.parent)]);
function requireFrom(filename, module) {
  const directory = paths.dirname(filename);
  const require = (id) => {
    if (typeof id !== "string") throw Object.assign(new TypeError('The "id" argument must be of type string. Received ' + (id === undefined || id === null ? id : "type " + typeof id + " (" + inspect(id) + ")")), { code: "ERR_INVALID_ARG_TYPE" });
    if (isBuiltin(id)) return builtin(id.replace(/^node:/, ""));
    if (id.startsWith("node:")) throw Object.assign(new Error("No such built-in module: " + id), { code: "ERR_UNKNOWN_BUILTIN_MODULE" });
    const found = resolveId(id, directory, ["require"]);
    if (found === undefined) throw missing(id, module === undefined ? [filename] : chain(module));
    return loadFile(host.realpath(found), module).exports;
  };
  require.resolve = (id) => { if (isBuiltin(id)) return id; const found = resolveId(id, directory, ["require"]); if (found === undefined) throw missing(id, module === undefined ? [filename] : chain(module)); return host.realpath(found); };
  require.cache = cache;
  require.main = cache[mainFile];
  require.extensions = {};
  return require;
}
/** The nearest package.json of a file: where it is, and the kind of module that it declares. */
function packageOf(path) {
  for (let directory = paths.dirname(path); ; directory = paths.dirname(directory)) {
    const about = readPackage(directory);
    if (about !== undefined) return { file: paths.join(directory, "package.json"), type: about.type };
    if (directory === "/" || directory === "." || directory.endsWith("node_modules")) return undefined;
  }
}
const isModule = (path) => {
  if (path.endsWith(".mjs")) return true;
  if (path.endsWith(".cjs")) return false;
  const type = packageOf(path)?.type;
  if (type !== undefined || !path.endsWith(".js") || !detectsModules || path.includes("/node_modules/")) return type === "module";
  return hasModuleSyntax(readText(path));
};
function loadFile(path, parent) {
  if (cache[path]) return cache[path];
  const module = new Module(path, parent);
  cache[path] = module;
  try {
    const text = readText(path).replace(/^\ufeff/, "");
    if (path.endsWith(".json")) {
      try { module.exports = JSON.parse(text); } catch (error) { translate(error); error.message = path + ": " + error.message; throw error; }
    } else {
      if (isModule(path)) throw Object.assign(new Error("require() of ES Module " + path + (parent ? " from " + parent.filename : "") + " not supported.\nInstead change the require of " + paths.basename(path) + " to a dynamic import() which is available in all CommonJS modules."), { code: "ERR_REQUIRE_ESM" });
      sources.set(path, text);
      wrapped.add(path);
      const run = host.compile(path, text);
      run.call(module.exports, module.exports, requireFrom(path, module), module, path, module.path);
    }
  } catch (error) {
    delete cache[path];
    throw error;
  }
  module.loaded = true;
  return module;
}

// What the engine asks for while it loads ES modules.
globalThis.__rockpoolBuiltin = builtin;
globalThis.__rockpoolRequire = (path) => loadFile(path).exports;
function resolveImport(id, from) {
  if (isBuiltin(id)) return "node:" + id.replace(/^node:/, "");
  const base = from.startsWith("/") ? paths.dirname(from) : host.cwd();
  const isRelative = /^(?:\.{1,2}\/|\/|file:)/.test(id);
  const found = isRelative ? (id.startsWith("file:") ? library("internal/url").fileURLToPath(id) : paths.resolve(base, id)) : asPackage(id, base, ["import"]);
  if (found !== undefined && kindOf(found) === "file") {
    const real = host.realpath(found);
    specifiers.set(real, { id, from });
    return real;
  }
  return isRelative ? loseImport("module '" + (found ?? id) + "'", from, "file://" + (found ?? id)) : loseImport("package '" + id + "'", from);
}
/** The text of an ES module; of what is none, one that hands on its parts. */
function moduleText(path) {
  if (path.startsWith(LOST)) throw new Error(path.slice(LOST.length));
  if (path.startsWith("node:")) return handOn("__rockpoolBuiltin(" + JSON.stringify(path.slice(5)) + ")", builtin(path.slice(5)));
  if (path.endsWith(".json")) return "export default " + readText(path) + ";";
  if (!isModule(path)) return handOn("__rockpoolRequire(" + JSON.stringify(path) + ")", loadFile(path).exports);
  const text = readText(path);
  sources.set(path, text);
  modules.add(path);
  return text;
}
function handOn(expression, value) {
  const names = (typeof value === "object" && value !== null) || typeof value === "function" ? Object.keys(value).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== "default") : [];
  const reserved = new Set(["delete", "new", "class", "function", "import", "export", "in", "with", "if", "for", "do", "switch", "case", "try", "catch", "throw", "return", "var", "let", "const", "this", "null", "true", "false", "typeof", "void", "enum", "default"]);
  return "const whole = " + expression + ";\nexport default whole;\n" + names.filter((name) => !reserved.has(name)).map((name) => "export const " + name + " = whole." + name + ";\n").join("");
}
`;
