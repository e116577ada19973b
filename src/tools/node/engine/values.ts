import type { QuickJSContext, QuickJSHandle } from "quickjs-emscripten-core";

/** What crosses the border between the computer and a program in JavaScript. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | Uint8Array
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** A value of ours, as the engine has it; the caller disposes of it, or hands it on. */
export function toHandle(vm: QuickJSContext, value: Plain): QuickJSHandle {
  if (typeof value === "string") return vm.newString(value);
  if (typeof value === "number") return vm.newNumber(value);
  if (typeof value === "boolean") return value ? vm.true : vm.false;
  if (value === null) return vm.null;
  if (value === undefined) return vm.undefined;
  if (value instanceof Uint8Array) return vm.newArrayBuffer(Uint8Array.from(value).buffer);
  if (isList(value)) {
    const list = vm.newArray();
    for (const [at, one] of value.entries()) setItem(vm, list, at, one);
    return list;
  }
  const object = vm.newObject();
  for (const [key, one] of Object.entries(value)) {
    const handle = toHandle(vm, one);
    vm.setProp(object, key, handle);
    handle.dispose();
  }
  return object;
}

function setItem(vm: QuickJSContext, list: QuickJSHandle, at: number, one: Plain): void {
  const handle = toHandle(vm, one);
  vm.setProp(list, at, handle);
  handle.dispose();
}

function isList(value: object): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Texts, numbers and the like, and the bytes of an ArrayBuffer; the realm hands out nothing else. */
export function toPlain(vm: QuickJSContext, handle: QuickJSHandle | undefined): Plain {
  if (!handle) return undefined;
  switch (vm.typeof(handle)) {
    case "string":
      return vm.getString(handle);
    case "number":
      return vm.getNumber(handle);
    case "boolean":
      return vm.dump(handle) === true;
    case "object":
      return vm.sameValue(handle, vm.null) ? null : bytesOf(vm, handle);
    default:
      return undefined;
  }
}

function bytesOf(vm: QuickJSContext, handle: QuickJSHandle): Uint8Array | undefined {
  try {
    return vm.getArrayBuffer(handle).consume(({ value }) => Uint8Array.from(value));
  } catch {
    // It is no ArrayBuffer.
    return undefined;
  }
}
