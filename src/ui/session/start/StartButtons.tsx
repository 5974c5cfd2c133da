import { words } from "../../../words";
import { Lacking } from "../../live/Lacking";
import { CameraAsking } from "./CameraAsking";

interface StartButtonsProps {
  /** It is to be led without a camera. */
  readonly unseen: boolean;
  /** Another session could be carried on: then this is the second choice. */
  readonly afresh: boolean;
  readonly ready: boolean;
  readonly start: (camera: boolean) => void;
}

/** Start, with what it means for the camera, and the way without one. */
export function StartButtons({ unseen, afresh, ready, start }: StartButtonsProps) {
  const w = words.session;
  const g = words.guided;
  return (
    <>
      <button
        className={afresh ? "button plain" : "button large"}
        type="button"
        disabled={!ready}
        onClick={() => start(!unseen)}
      >
        {afresh ? w.startAfresh : unseen ? g.begin : w.start}
      </button>
      <p className="soft small">{unseen ? g.note : w.startNote}</p>
      {!unseen && (
        <button className="link" type="button" disabled={!ready} onClick={() => start(false)}>
          {g.begin}
        </button>
      )}
      {!unseen && <CameraAsking />}
      {!unseen && <Lacking />}
    </>
  );
}
