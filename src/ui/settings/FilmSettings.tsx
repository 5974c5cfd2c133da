import { useState } from "react";
import { canRecordVideo, deleteFilms, keptFilms, writesVideo } from "../../app/live/keep-video";
import type { Settings } from "../../app/person/settings";
import { words } from "../../words";
import { Choice, Switch } from "../kit/choices";
import { useAttempt, useLoaded } from "../kit/use/use-loaded";
import { useSettings } from "../kit/use/use-settings";

const TIMES = ["visit", "day", "week", "always"] as const satisfies readonly Settings["videoFor"][];

/** Films of the sets: off unless wanted, how long they stay, and how much room they take. */
export function FilmSettings() {
  const [{ keepVideo, videoFor }, change] = useSettings();
  const [kept, setKept] = useLoaded(keptFilms, []);
  const attempt = useAttempt();
  const w = words.film;
  const [isTrying, setTrying] = useState(false);

  /** Kept only where a moment of film was really written. */
  const want = async (on: boolean) => {
    if (!on) return change({ keepVideo: false });
    setTrying(true);
    const works = await writesVideo().finally(() => setTrying(false));
    change({ keepVideo: works });
  };
  const remove = async () => {
    await deleteFilms();
    setKept(await keptFilms());
  };
  return (
    <section>
      <h2>{w.title}</h2>
      {canRecordVideo() ? (
        <>
          <Switch label={w.keep} on={keepVideo || isTrying} onChange={(on) => attempt(want(on))} />
          <p className="soft small" role="status">
            {isTrying ? w.trying : w.note}
          </p>
        </>
      ) : (
        <p className="soft">{w.cannot}</p>
      )}
      {keepVideo && (
        <Choice
          legend={w.howLong}
          name="film"
          options={TIMES.map((value) => ({ value, text: w.times[value] }))}
          value={videoFor}
          onChange={(value) => change({ videoFor: value })}
        />
      )}
      {kept && (keepVideo || kept.count > 0) && <p>{w.kept(kept.count, kept.bytes / 1e6)}</p>}
      {kept && kept.count > 0 && (
        <button className="button plain" type="button" onClick={() => attempt(remove())}>
          {w.remove}
        </button>
      )}
    </section>
  );
}
