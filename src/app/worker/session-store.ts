import { createStore, delMany, get, set } from "idb-keyval";
import type { SavingState } from "./protocol.ts";

/** What the browser keeps of a session: plain cloneable data, checked by those who read it. */
export interface StoredSession {
  readonly version: number;
  readonly savedAt: number;
  readonly computer: unknown;
  readonly tutor: unknown;
}

export const SESSION_VERSION = 1;

const SESSION = "session";
const SCREEN = "screen";
const store = createStore("rockpool", "sessions");

/** The stored session as it is; undefined where there is none or the browser keeps nothing. */
export function readSession(): Promise<unknown> {
  return read(SESSION);
}

/** The text of the screen when the session was stored. */
export async function readScreen(): Promise<string> {
  const screen = await read(SCREEN);
  return typeof screen === "string" ? screen : "";
}

export function writeSession(session: StoredSession): Promise<SavingState> {
  return write(SESSION, session);
}

export function writeScreen(screen: string): Promise<SavingState> {
  return write(SCREEN, screen);
}

export async function removeSession(): Promise<void> {
  try {
    await delMany([SESSION, SCREEN], store);
  } catch {
    // What cannot be stored need not be removed.
  }
}

/** A value of which the large parts are stored as blobs; all others are stored as they are. */
interface Split {
  readonly largeAsBlobs: unknown;
}

function isSplit(value: unknown): value is Split {
  return typeof value === "object" && value !== null && "largeAsBlobs" in value;
}

async function read(key: string): Promise<unknown> {
  try {
    const stored = await get<unknown>(key, store);
    if (!isSplit(stored)) return stored;
    const { blobsToLarge } = await import("./large-values.ts");
    return await blobsToLarge(stored.largeAsBlobs);
  } catch {
    return undefined;
  }
}

/** Values that were too large as a whole: the next one will be too. */
const large = new Set<string>();

async function write(key: string, value: unknown): Promise<SavingState> {
  const state = large.has(key) ? "blocked" : await tryToWrite(key, value);
  if (state !== "blocked") return state;
  const { largeToBlobs } = await import("./large-values.ts");
  const split: Split = { largeAsBlobs: largeToBlobs(value) };
  const secondState = await tryToWrite(key, split);
  if (secondState === "saved") large.add(key);
  return secondState;
}

async function tryToWrite(key: string, value: unknown): Promise<SavingState> {
  try {
    await set(key, value, store);
    return "saved";
  } catch (reason) {
    return reason instanceof DOMException && reason.name === "QuotaExceededError" ? "full" : "blocked";
  }
}
