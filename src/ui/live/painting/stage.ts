/** Where a picture of `aspect` lies inside a box, as large as it can be without cutting anything off. CSS pixels. */
export function fitInside(box: { readonly width: number; readonly height: number }, aspect: number) {
  const width = Math.min(box.width, box.height * aspect);
  const height = width / aspect;
  return { left: (box.width - width) / 2, top: (box.height - height) / 2, width, height };
}

/** Lays a canvas exactly over the picture of a video in the same box, sharp on dense screens, and keeps it there. */
export function keepOver(canvas: HTMLCanvasElement, video: HTMLVideoElement, signal: AbortSignal): void {
  const box = canvas.parentElement;
  if (!box) return;
  const lay = () => {
    const aspect = video.videoWidth && video.videoHeight ? video.videoWidth / video.videoHeight : UNKNOWN_ASPECT;
    const { left, top, width, height } = fitInside({ width: box.clientWidth, height: box.clientHeight }, aspect);
    // More than two canvas pixels to one CSS pixel cannot be told apart, and costs fill time on every frame.
    const density = Math.min(2, devicePixelRatio || 1);
    Object.assign(canvas.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    canvas.width = Math.max(1, Math.round(width * density));
    canvas.height = Math.max(1, Math.round(height * density));
  };
  const observer = new ResizeObserver(lay);
  observer.observe(box);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
  // The picture's shape is known only with its first frame, and changes when a phone is turned.
  for (const event of ["loadedmetadata", "resize"]) video.addEventListener(event, lay, { signal });
  lay();
}

const UNKNOWN_ASPECT = 16 / 9;
