import * as v from "valibot";
import { LESSON_STATE } from "../worker/lesson-view.ts";
import { lesson, lessonFailure, lessonMessage } from "./lesson-state.ts";

/** Reads what the worker tells of the lesson, for all that show it. */
export function readLessonMessages(): void {
  const read = (message: unknown) => {
    if (message === undefined) return;
    const { success, output, issues } = v.safeParse(LESSON_STATE, message);
    if (success) lesson.value = output;
    else lessonFailure.value = issues[0].message;
  };
  lessonMessage.subscribe(read);
  read(lessonMessage.value);
}
