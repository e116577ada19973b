import type { Call } from "../../process/command/call.ts";
import {
  askOnStandardInput,
  askOnTerminal,
  askOpenly,
  type Secret,
} from "../../process/command/passwords.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";
import type { KeyFile } from "./key-file.ts";
import type { PrivateKey } from "./keys.ts";

/** Asks at the terminal, or where there is none on standard input. Undefined: nobody answers. */
export async function ask<F extends FlagSpecs>(
  call: Call<F>,
  prompt: string,
  isOpen: boolean,
): Promise<string | undefined> {
  await call.stdout.flush();
  const answer = await (isOpen ? askOpenly(call, prompt) : askOnTerminal(call, prompt));
  return textOf(answer ?? (await askOnStandardInput(call, prompt)));
}

/** Asks at the terminal alone. */
export async function askAtTerminal<F extends FlagSpecs>(
  call: Call<F>,
  prompt: string,
): Promise<string | undefined> {
  await call.stdout.flush();
  return textOf(await askOnTerminal(call, prompt));
}

function textOf(answer: Secret | undefined): string | undefined {
  return typeof answer === "object" ? answer.text : undefined;
}

/** The key of a file: as it is, or opened with the passphrase. */
export async function openKey<F extends FlagSpecs>(
  call: Call<F>,
  file: KeyFile,
  passphrase: string,
): Promise<PrivateKey | undefined> {
  return file.kind === "open" ? file.key : file.unlock(passphrase, () => call.spend(PASS));
}

/** What one round of the derivation costs, in steps. */
const PASS = 2_000;
