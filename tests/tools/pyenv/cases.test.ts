import { defineCases } from "../../cases/define-cases.ts";
import { pyenvComputer } from "./room.ts";

defineCases("tests/tools/pyenv", { pyenv: pyenvComputer, online: pyenvComputer });
