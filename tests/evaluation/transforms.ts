/**
 * The labelled clips as another camera, in another room, would have filmed them: ffmpeg changes the picture, and the
 * real model looks at it anew. Nearer to clips that nobody has seen than poses that are changed afterwards.
 */
import type { Clip } from "./clips";

export interface Transform {
  /** Name of its folder. */
  readonly id: string;
  readonly name: string;
  /** ffmpeg's filter chain, after scaling to at most 640 wide. */
  readonly filter: string;
  /** Quality of the x264 encoder: 18 looks like the original, 36 is blocky. */
  readonly crf: number;
  readonly mirrored: boolean;
  /** Played so many times as fast. */
  readonly speed: number;
}

const plain = { crf: 28, mirrored: false, speed: 1 } as const;

export const TRANSFORMS: readonly Transform[] = [
  {
    ...plain,
    id: "dim",
    name: "dim, little contrast, grain, hard compression",
    filter: "eq=brightness=-0.18:contrast=0.6,noise=alls=14:allf=t,fps=20",
    crf: 36,
  },
  {
    ...plain,
    id: "small",
    name: "55 % of the size, off-centre",
    filter: [
      "scale=trunc(iw*0.55/2)*2:-2",
      "pad=ceil(iw/0.55/2)*2:ceil(ih/0.55/2)*2:(ow-iw)*0.8:(oh-ih)*0.85:color=0x777068",
      "fps=20",
    ].join(),
  },
  {
    ...plain,
    id: "crooked",
    name: "turned by 4°, blurred",
    filter: "rotate=4*PI/180:fillcolor=0x777068,gblur=sigma=1.6,fps=20",
  },
  {
    ...plain,
    id: "mirrored",
    name: "mirrored, 1.3 times as fast, 15 frames a second",
    filter: "hflip,setpts=PTS/1.3,fps=15",
    mirrored: true,
    speed: 1.3,
  },
  {
    ...plain,
    id: "slow",
    name: "turned by −4°, 0.75 times as fast, 18 frames a second",
    filter: "rotate=-4*PI/180:fillcolor=0x777068,setpts=PTS/0.75,fps=18",
    speed: 0.75,
  },
  {
    ...plain,
    id: "padded",
    name: "in a picture of the other shape",
    // Upright clips become wide ones, wide ones upright; the person becomes smaller.
    filter: [
      "pad=ceil(if(gt(ih\\,iw)\\,ih*1.6\\,iw)/2)*2:ceil(if(gt(ih\\,iw)\\,ih\\,iw*1.35)/2)*2:(ow-iw)/2:(oh-ih)*0.6",
      "fps=20",
    ].join(),
  },
];

/** The clip's label, as it reads after the change. */
export function relabelled(clip: Clip, { mirrored, speed }: Transform): Clip {
  const { perSide, repTimes, seconds } = clip;
  return {
    ...clip,
    perSide: mirrored && perSide ? exchanged(perSide) : perSide,
    repTimes: repTimes?.map((time) => time / speed) ?? null,
    seconds: seconds / speed,
  };
}

/** "a" and "b" stay: they may be either leg. */
function exchanged(perSide: Readonly<Record<string, number>>): Record<string, number> {
  const twin = (name: string) => name.replace(/left|right/, (side) => (side === "left" ? "right" : "left"));
  return Object.fromEntries(Object.entries(perSide).map(([name, reps]) => [twin(name), reps]));
}

/**
 * The clips that are looked at in one of the changes: dealt in turn, so that every change meets every exercise, and a
 * whole look takes as long as one at the clips as they are. A clip's place is that in the whole list.
 */
export function dealt(clips: readonly Clip[], transform: Transform): readonly Clip[] {
  const turn = TRANSFORMS.indexOf(transform);
  return clips.filter((_, place) => place % TRANSFORMS.length === turn);
}
