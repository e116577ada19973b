import { defineCases } from "../cases/define-cases.ts";

defineCases("tests/shell");
