/**
 * JavaScript: Node's own library (../library/sources.json), read a module at a time. What it needs from Node's code in C++
 * is in `bindings.ts` and `sockets.ts`; what belongs to the machinery around it (async hooks, performance) does nothing.
 */
export const library = String.raw`
let primordialsOfNode;
const loadedModules = new Map();
const bindings = new Map();
const ownModules = Object.create(null);
function internalBinding(name) {
  if (!bindings.has(name)) {
    const make = makeBinding[name];
    if (make === undefined) throw notSimulated("node's binding " + name);
    bindings.set(name, make());
  }
  return bindings.get(name);
}
function library(id) {
  const found = loadedModules.get(id);
  if (found !== undefined) return found.exports;
  const module = { exports: {}, id };
  loadedModules.set(id, module);
  if (ownModules[id] !== undefined) {
    module.exports = ownModules[id]();
    return module.exports;
  }
  primordialsOfNode ??= makePrimordials();
  const run = host.library(id);
  if (run === undefined) throw notSimulated("the module " + id);
  try {
    run(module.exports, library, module, process, internalBinding, primordialsOfNode);
  } catch (error) {
    loadedModules.delete(id);
    throw error;
  }
  return module.exports;
}
function makePrimordials() {
  const made = {};
  host.library("internal/per_context/primordials")({}, undefined, undefined, undefined, undefined, made);
  return made;
}

const nothing = () => undefined;
const hookNames = ["emitInit", "emitBefore", "emitAfter", "emitDestroy", "pushAsyncContext", "popAsyncContext", "clearAsyncIdStack", "registerDestroyHook", "enableHooks", "disableHooks"];
const asyncSymbols = Object.fromEntries(["async_id_symbol", "trigger_async_id_symbol", "owner_symbol", "resource_symbol", "handle_onclose", "no_message_symbol", "messaging_deserialize_symbol", "messaging_transfer_symbol", "messaging_clone_symbol", "messaging_transfer_list_symbol", "oninit", "onpskexchange"].map((name) => [name, Symbol(name)]));
let lastAsyncId = 1;
const answersNo = () => false;
const OPTIONS = { "--max-http-header-size": 16384, "--network-family-autoselection": true, "--network-family-autoselection-attempt-timeout": 250, "--dns-result-order": "", "--stack-trace-limit": 10, "--insecure-http-parser": false, "--pending-deprecation": false, "--no-deprecation": false, "--experimental-eventsource": false, "--warnings": true };

Object.assign(ownModules, {
  "internal/options": () => ({ getOptionValue: (name) => OPTIONS[name], getEmbedderOptions: () => ({}), refreshOptions: nothing }),
  "internal/util/debuglog": () => { const log = Object.assign(() => {}, { enabled: false }); return { debuglog: () => log, debugWithTimer: () => log, initializeDebugEnv: nothing }; },
  "internal/async_hooks": () => ({
    ...Object.fromEntries(hookNames.map((name) => [name, nothing])),
    symbols: asyncSymbols, constants: {}, executionAsyncId: () => 1, triggerAsyncId: () => 0, newAsyncId: () => ++lastAsyncId,
    getOrSetAsyncId: (object) => (object[asyncSymbols.async_id_symbol] ??= ++lastAsyncId), getDefaultTriggerAsyncId: () => 1,
    defaultTriggerAsyncIdScope: (id, run, ...args) => run(...args), hasAsyncIdStack: answersNo,
    enabledHooksExist: answersNo, initHooksExist: answersNo, afterHooksExist: answersNo, destroyHooksExist: answersNo,
  }),
  async_hooks: () => ({
    AsyncResource: class AsyncResource {
      constructor(type) { this.type = type; }
      runInAsyncScope(run, self, ...args) { return Reflect.apply(run, self, args); }
      emitDestroy() { return this; }
      asyncId() { return 1; }
      triggerAsyncId() { return 0; }
      bind(run) { return run.bind(undefined); }
      static bind(run) { return run; }
    },
    AsyncLocalStorage: class AsyncLocalStorage { constructor() { throw notSimulated("AsyncLocalStorage"); } },
    createHook: () => { throw notSimulated("async_hooks.createHook"); }, executionAsyncId: () => 1, triggerAsyncId: () => 0,
  }),
  timers: () => builtin("timers"),
  "internal/timers": () => ({
    kTimeout: Symbol("timeout"), TIMEOUT_MAX: 2 ** 31 - 1, Timeout,
    setUnrefTimeout: (callback, delay) => schedule(callback, delay, [], false).unref(),
    getTimerDuration(value, name) { library("internal/validators").validateNumber(value, name); if (value < 0 || !Number.isFinite(value)) throw new (library("internal/errors").codes.ERR_OUT_OF_RANGE)(name, "a non-negative finite number", value); return Math.min(value, 2 ** 31 - 1); },
  }),
  "internal/perf/observe": () => ({ hasObserver: answersNo, startPerf: nothing, stopPerf: nothing, enqueue: nothing, observerCounts: [] }),
  "internal/perf/utils": () => ({ now: () => performance.now() }),
  "internal/process/task_queues": () => ({ queueMicrotask: globalThis.queueMicrotask, nextTick: process.nextTick }),
  "internal/process/warning": () => ({ emitWarningSync: (...args) => process.emitWarning(...args) }),
  "internal/process/execution": () => ({ tryGetCwd: () => host.cwd() }),
  "internal/worker/js_transferable": () => ({ markTransferMode: nothing, makeTransferable: (one) => one, kClone: Symbol("kClone"), kDeserialize: Symbol("kDeserialize"), kTransfer: Symbol("kTransfer"), kTransferList: Symbol("kTransferList"), structuredClone: globalThis.structuredClone }),
  "internal/bootstrap/realm": () => ({ BuiltinModule: { exists: (id) => builtins.has(id) || id.startsWith("internal/"), canBeRequiredByUsers: (id) => builtins.has(id) } }),
  "internal/v8/startup_snapshot": () => ({ namespace: { isBuildingSnapshot: answersNo, addAfterUserSerializeDeserializeSnapshot: nothing }, isBuildingSnapshot: answersNo, addAfterUserSerializeDeserializeSnapshot: nothing }),
  "internal/fs/utils": () => ({ getValidatedPath: (path) => pathText(path), getValidMode: nothing, toPathIfFileURL: (path) => (path instanceof URL ? library("internal/url").fileURLToPath(path) : path), copyObject: (one) => ({ ...one }), getOptions: (options, standard) => ({ ...standard, ...(typeof options === "string" ? { encoding: options } : options) }), validatePosition: (value) => value }),
  "internal/util/colors": () => ({ shouldColorize: (stream) => stream?.isTTY === true && env.NO_COLOR === undefined, refresh() { const has = process.stderr.isTTY === true && env.NO_COLOR === undefined; for (const [name, code] of [["blue", 34], ["green", 32], ["white", 39], ["yellow", 33], ["red", 31], ["gray", 90], ["clear", 0]]) this[name] = has ? "\u001b[" + code + "m" : ""; this.hasColors = has; }, blue: "", green: "", white: "", yellow: "", red: "", gray: "", clear: "", hasColors: false }),
  "internal/encoding": () => ({ TextEncoder: globalThis.TextEncoder, TextDecoder: globalThis.TextDecoder }),
  fs: () => builtin("fs"),
  dns: () => builtin("dns"),
  dgram: () => ({ Socket: class Socket {} }),
  "internal/dgram": () => ({ kStateSymbol: Symbol("state"), guessHandleType: () => "TCP" }),
  cluster: () => ({ isPrimary: true, isMaster: true, isWorker: false }),
  "internal/blob": () => ({ Blob: globalThis.Blob, isBlob: (value) => value instanceof globalThis.Blob, resolveObjectURL: nothing }),
  "internal/file": () => ({ File: globalThis.File }),
  "internal/webstreams/adapters": () => { throw notSimulated("web streams"); },
});
`;
