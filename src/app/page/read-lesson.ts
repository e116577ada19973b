import * as v from "valibot";
import { TOLD } from "../worker/lesson-view.ts";
import { explained, lesson, lessonFailure, lessonMessage, review } from "./lesson-state.ts";

/** Reads what the worker tells of the lesson, for all that show it. */
export function readLessonMessages(): void {
  const read = (message: unknown) => {
    if (message === undefined) return;
    const { success, output, issues } = v.safeParse(TOLD, message);
    if (!success) lessonFailure.value = issues[0].message;
    else if (output.kind === "lesson") lesson.value = output;
    else if (output.kind === "explained") explained.value = output;
    else review.value = output.view;
  };
  lessonMessage.subscribe(read);
  read(lessonMessage.value);
}
