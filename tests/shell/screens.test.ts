import { defineScreens } from "../screens/define-screens.ts";

defineScreens("tests/shell");
