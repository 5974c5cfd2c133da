import { words } from "../../words";

/** What it is, what it is not, what happens with the camera. */
export function Hello({ onNext }: { onNext: () => void }) {
  const w = words.welcome.hello;
  return (
    <>
      <div className="welcome-pair">
        <section aria-labelledby="is">
          <h2 id="is">{w.isTitle}</h2>
          <Lines of={w.is} />
        </section>
        <section aria-labelledby="is-not">
          <h2 id="is-not">{w.isNotTitle}</h2>
          <Lines of={w.isNot} />
        </section>
      </div>
      <section aria-labelledby="camera">
        <h2 id="camera">{w.cameraTitle}</h2>
        <p>{w.camera}</p>
      </section>
      <p className="promise">{w.privacy}</p>
      <div className="row">
        <button className="button large" type="button" onClick={onNext}>
          {words.welcome.next}
        </button>
        <a className="button plain" href="#/demo">
          {words.demo.door}
        </a>
      </div>
    </>
  );
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <ul className="bullets">
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
