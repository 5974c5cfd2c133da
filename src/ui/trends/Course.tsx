import { useStore } from "zustand";
import type { Track } from "../../app/look-back/visits";
import { ability } from "../../app/person/ability";
import { abilityCourse } from "../../core/care/ability";
import { courseOf, painCourse } from "../../core/programme/course";
import { words } from "../../words";
import { latelyAndBefore, painChart, type Span } from "./weeks";

/** How it goes, in one sentence, before any number. */
export function Course({ track, span }: { track: Track; span: Span }) {
  const { answers } = useStore(ability);
  const able = abilityCourse(answers).trend;
  const { lately, before } = latelyAndBefore(painChart(track.visits, span));
  const pain = painCourse(lately, before);
  const course = courseOf(able, pain);
  const w = words.trends;
  return (
    <p className="course" data-course={course}>
      <strong>{w.course[course]}</strong> {w.courseOf(able, pain)}
    </p>
  );
}
