import { readOptions } from "../../../process/command/read-options.ts";
import { failedCommand, lineOf, type Rule } from "../moment.ts";
import { readToolCall } from "../tool-commands.ts";

/** `docker run nginx -p 8080:80`: behind the image stands the command for the container. */
export const optionsBehindImage: Rule = async (moment) => {
  const failed = failedCommand(moment);
  const [tool, verb = ""] = failed?.words ?? [];
  if (!failed || tool !== "docker" || !["run", "create"].includes(verb)) return undefined;
  const { last } = (await readToolCall(moment.computer, failed.words)) ?? {};
  const words = failed.words.slice(2);
  const image = last?.read.operands[0];
  const behind = image === undefined ? [] : words.slice(image + 1);
  if (!last || image === undefined || !behind[0]?.startsWith("-")) return undefined;
  const read = readOptions(last.syntax, behind);
  // `-c` belongs to what the image starts.
  if (read.options[0]?.flag === undefined || behind[0] === "-c") return undefined;
  const [own, rest] = [failed.typed.slice(0, image + 2), failed.typed.slice(image + 3)];
  const command = read.operands[0] ?? rest.length;
  const name = failed.typed[image + 2] ?? "";
  return moment.say.optionsFirst(
    lineOf(failed, [...own, ...rest.slice(0, command), name, ...rest.slice(command)]),
  );
};
