/** JavaScript: what Node's own library asks of its code in C++, by the names that it has there; buffers are in `bytes.ts`. */
export const bindings = String.raw`
const tables = JSON.parse(host.libraryTables);
const uvCodes = new Map(tables.uv.map(([name, number]) => [name, number]));
const tagOf = (value) => Object.prototype.toString.call(value).slice(8, -1);
const isOf = (name) => (value) => typeof value === "object" && value !== null && tagOf(value) === name;
const slotTest = (read) => (value) => { try { read(value); return true; } catch { return false; } };
const getterOf = (owner, name) => { const get = Object.getOwnPropertyDescriptor(owner, name).get; return (value) => get.call(value); };
const methodOf = (owner, name, ...args) => (value) => owner[name].call(value, ...args);
const isObject = (value) => typeof value === "object" && value !== null;
const typeTests = {
  isExternal: answersNo, isDate: slotTest(methodOf(RealDate.prototype, "getTime")), isArgumentsObject: (value) => isObject(value) && tagOf(value) === "Arguments",
  isBigIntObject: (value) => isObject(value) && slotTest((one) => BigInt.prototype.valueOf.call(one))(value), isBooleanObject: (value) => isObject(value) && slotTest((one) => Boolean.prototype.valueOf.call(one))(value),
  isNumberObject: (value) => isObject(value) && slotTest((one) => Number.prototype.valueOf.call(one))(value), isStringObject: (value) => isObject(value) && slotTest((one) => String.prototype.valueOf.call(one))(value),
  isSymbolObject: (value) => isObject(value) && slotTest((one) => Symbol.prototype.valueOf.call(one))(value),
  isNativeError: (value) => value instanceof Error, isRegExp: (value) => value instanceof RegExp && slotTest(getterOf(RegExp.prototype, "source"))(value) && value !== RegExp.prototype,
  isAsyncFunction: (value) => typeof value === "function" && /^Async/.test(tagOf(value)), isGeneratorFunction: (value) => typeof value === "function" && /GeneratorFunction$/.test(tagOf(value)),
  isGeneratorObject: (value) => isObject(value) && /Generator$/.test(tagOf(value)), isPromise: (value) => value instanceof Promise,
  isMap: slotTest(getterOf(Map.prototype, "size")), isSet: slotTest(getterOf(Set.prototype, "size")), isMapIterator: isOf("Map Iterator"), isSetIterator: isOf("Set Iterator"),
  isWeakMap: slotTest(methodOf(WeakMap.prototype, "has", {})), isWeakSet: slotTest(methodOf(WeakSet.prototype, "has", {})),
  isArrayBuffer: slotTest(getterOf(ArrayBuffer.prototype, "byteLength")), isDataView: (value) => ArrayBuffer.isView(value) && value instanceof DataView, isSharedArrayBuffer: (value) => value instanceof SharedArrayBuffer, isProxy: answersNo,
  isModuleNamespaceObject: (value) => isObject(value) && tagOf(value) === "Module" && Object.getPrototypeOf(value) === null, isEventTarget: answersNo,
};
typeTests.isAnyArrayBuffer = (value) => typeTests.isArrayBuffer(value) || typeTests.isSharedArrayBuffer(value);
typeTests.isBoxedPrimitive = (value) => ["isNumberObject", "isStringObject", "isBooleanObject", "isBigIntObject", "isSymbolObject"].some((name) => typeTests[name](value));
const privateNames = ["arrow_message_private_symbol", "contextify_context_private_symbol", "decorated_private_symbol", "transfer_mode_private_symbol", "host_defined_option_symbol", "js_transferable_wrapper_private_symbol", "entry_point_module_private_symbol", "entry_point_promise_private_symbol", "module_source_private_symbol", "module_export_names_private_symbol", "module_circular_visited_private_symbol", "module_export_private_symbol", "module_parent_private_symbol", "module_first_parent_private_symbol", "napi_type_tag", "napi_wrap", "untransferable_object_private_symbol", "exit_info_private_symbol", "promise_trace_id", "source_map_data_private_symbol"];
const privateSymbols = Object.fromEntries(privateNames.map((name) => [name, Symbol(name)]));
const isIndex = (key) => typeof key === "string" && /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 4294967295;
const makeBinding = {
  types: () => typeTests,
  util: () => ({
    privateSymbols, constants: tables.properties, isInsideNodeModules: answersNo, getCallerLocation: nothing, isArrayBufferDetached: (buffer) => buffer.detached === true, sleep: nothing,
    getPromiseDetails: (promise) => { const [state, value] = host.promiseState(promise); return state === "pending" ? [0, undefined] : [state === "fulfilled" ? 1 : 2, value]; },
    getProxyDetails: nothing, getExternalValue: () => 0n,
    previewEntries: (value, wantsKind) => { const list = [...(tagOf(value) === "Map Iterator" || typeTests.isMap(value) ? value : value)]; const hasKeys = typeTests.isMap(value) || (tagOf(value) === "Map Iterator" && list.every(Array.isArray)); const flat = hasKeys ? list.flat(1) : list; return wantsKind ? [flat, hasKeys] : flat; },
    getOwnNonIndexProperties: (value, filter) => Reflect.ownKeys(value).filter((key) => !isIndex(key) && (filter === 0 || Object.prototype.propertyIsEnumerable.call(value, key))),
    getConstructorName: (value) => { for (let one = value; one !== null; one = Object.getPrototypeOf(one)) { const own = Object.getOwnPropertyDescriptor(one, "constructor"); if (typeof own?.value === "function" && own.value.name !== "") return own.value.name; } return "Object"; },
    guessHandleType: (fd) => (host.isTerminal(fd) ? "TTY" : "PIPE"), toUSVString: (text) => String(text).toWellFormed(), isConstructor: (value) => { try { Reflect.construct(Object, [], value); return true; } catch { return false; } },
    arrayBufferViewHasBuffer: () => true, shouldAbortOnUncaughtToggle: [0], parseEnv, defineLazyProperties: nothing,
    WeakReference: class { #held; constructor(value) { this.#held = value; } get() { return this.#held; } incRef() {} decRef() {} },
  }),
  uv: () => ({ ...Object.fromEntries(tables.uv.map(([name, number]) => ["UV_" + name, number])), errname: (number) => tables.uv.find(([, other]) => other === number)?.[0] ?? "Unknown system error " + number, getErrorMap: () => new Map(tables.uv.map(([name, number, words]) => [number, [name, words]])) }),
  constants: () => ({ os: tables.os, fs: tables.fs, crypto: {}, zlib: {}, trace: { TRACE_EVENT_PHASE_BEGIN: 66, TRACE_EVENT_PHASE_END: 69 } }),
  os: () => ({ getOSInformation: () => ["Linux", host.osVersion, host.release, "x86_64"] }),
  config: () => ({ hasIntl: false, hasOpenSSL: false, hasInspector: false, isDebugBuild: false, noBrowserGlobals: false, bits: 64 }),
  errors: () => ({ triggerUncaughtException: (error) => fail(error), noSideEffectsToString: String, exitCodes: { kNoFailure: 0, kGenericUserError: 1 } }),
  symbols: () => asyncSymbols,
  messaging: () => ({ DOMException: makeDomException(), structuredClone: globalThis.structuredClone }),
  trace_events: () => ({ getCategoryEnabledBuffer: () => [0], trace: nothing, isTraceCategoryEnabled: answersNo }),
  async_wrap: () => ({ setupHooks: nothing, Providers: {}, constants: {} }),
  profiler: () => ({}),
  encoding_binding: () => ({ toASCII: (text) => text.toLowerCase(), toUnicode: (text) => text }),
  fs: () => ({ writeBuffer: nothing }),
  blob: () => ({}),
};
function makeDomException() {
  const codes = { IndexSizeError: 1, NotFoundError: 8, NotSupportedError: 9, InvalidStateError: 11, SyntaxError: 12, InvalidAccessError: 15, TimeoutError: 23, AbortError: 20, DataCloneError: 25 };
  const names = new WeakMap();
  class DOMException extends Error {
    constructor(message = "", options = "Error") { super(String(message)); names.set(this, typeof options === "object" ? (options.name ?? "Error") : String(options)); if (options?.cause !== undefined) this.cause = options.cause; }
    get name() { return names.get(this) ?? "Error"; }
    get code() { return codes[this.name] ?? 0; }
  }
  for (const [name, code] of Object.entries(codes)) { const key = name.replace(/Error$/, "").replace(/[a-z](?=[A-Z])/g, "$&_").toUpperCase() + "_ERR"; Object.defineProperty(DOMException, key, { value: code, enumerable: true }); }
  Object.defineProperty(DOMException.prototype, Symbol.toStringTag, { value: "DOMException", configurable: true });
  return DOMException;
}
/** A file of NAME=value lines, as --env-file and util.parseEnv read it. */
function parseEnv(text) {
  const found = {};
  for (const [, name, quoted, value = ""] of text.matchAll(/^\s*(?:export\s+)?([\w.-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'[^']*'|([^#\n]*))?.*$/gm)) found[name] = quoted === undefined ? value.trim() : quoted.replaceAll("\\n", "\n");
  return found;
}
`;
