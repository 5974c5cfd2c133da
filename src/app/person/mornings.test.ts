import { describe, expect, it } from "vitest";
import { aSession } from "../../../tests/fixtures/sessions";
import { morningDue, painBefore } from "./mornings";

const HOUR = 3600_000;
/** Local time, as a person means it. */
const evening = new Date(2026, 10, 2, 21).getTime();
const session = aSession({ startedAt: evening, endedAt: evening + HOUR / 2 });

describe("the question of the morning after", () => {
  it("comes on another day, not the same evening", () => {
    expect(morningDue([session], null, evening + 2 * HOUR)).toBeNull();
    expect(morningDue([session], null, evening + 10 * HOUR)?.id).toBe(session.id);
    // A session after midnight ends on a day of its own.
    const late = aSession({ startedAt: evening, endedAt: evening + 4 * HOUR });
    expect(morningDue([late], null, evening + 10 * HOUR)).toBeNull();
  });

  it("is asked once, of the last session in which something was done", () => {
    const later = evening + 12 * HOUR;
    const answer = { ...session.pain[0], when: "next-morning" } as (typeof session.pain)[number];
    expect(morningDue([{ ...session, pain: [...session.pain, answer] }], null, later)).toBeNull();
    expect(morningDue([session], session.id, later)).toBeNull();
    const idle = aSession({ id: "idle", items: session.items.map((item) => ({ ...item, setsDone: 0 })) });
    expect(morningDue([idle, session], null, later)?.id).toBe(session.id);
    expect(morningDue([], null, later)).toBeNull();
  });

  it("is not asked of mornings that nobody remembers", () => {
    expect(morningDue([session], null, evening + 30 * 24 * HOUR)).toBeNull();
  });
});

it("what was said before a session, or null", () => {
  expect(painBefore(session.pain)).toBe(2);
  expect(painBefore([])).toBeNull();
});
