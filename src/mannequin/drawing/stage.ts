import { DirectionalLight, PCFShadowMap, PerspectiveCamera, type Scene, SRGBColorSpace, WebGLRenderer } from "three";
import type { Act } from "../choreography";
import type { Camera } from "../seen/camera";
import { cameraTurn } from "../seen/camera";
import { type Figure, makeFigure } from "./figure";
import type { Looks } from "./looks";
import { makeProps } from "./props";

/** A performance drawn into a scene. */
export interface Stage {
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  draw(t: number): void;
  /** For machines that draw slowly: no shadows, and half as many pixels each way. */
  lighten(): void;
  dispose(): void;
}

export interface StageOptions {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly looks?: Looks;
  readonly width: number;
  readonly height: number;
  /** Without shadows and smoothed edges: three times as fast in software. */
  readonly plain?: boolean;
  /** Another body in the place of the drawn one. */
  readonly figure?: Figure;
}

/** A renderer as every drawing here uses it. Throws when the browser has no WebGL2. */
export function makeRenderer(
  canvas: HTMLCanvasElement | OffscreenCanvas,
  { transparent, plain }: { readonly transparent: boolean; readonly plain: boolean },
): WebGLRenderer {
  const renderer = new WebGLRenderer({
    canvas,
    antialias: !plain,
    alpha: transparent,
    preserveDrawingBuffer: !transparent,
  });
  renderer.outputColorSpace = SRGBColorSpace;
  renderer.shadowMap.enabled = !plain;
  renderer.shadowMap.type = PCFShadowMap;
  return renderer;
}

/** Throws when the browser has no WebGL2. */
export function makeStage(canvas: HTMLCanvasElement | OffscreenCanvas, act: Act, options: StageOptions): Stage {
  const renderer = makeRenderer(canvas, { transparent: false, plain: options.plain ?? false });
  renderer.setSize(options.width, options.height, false);
  const figure = options.figure ?? makeFigure(act.body, options.looks);
  const props = makeProps(act.props);
  options.scene.add(figure.group, props.group);
  const eye = toThree(options.camera, options.width / options.height);
  return {
    canvas,
    draw(t) {
      props.pose(figure.pose(act.at(t)));
      renderer.render(options.scene, eye);
    },
    lighten() {
      options.scene.traverse((part) => {
        if (part instanceof DirectionalLight) part.castShadow = false;
      });
      renderer.setSize(options.width / 2, options.height / 2, false);
    },
    dispose() {
      options.scene.remove(figure.group, props.group);
      figure.dispose();
      renderer.dispose();
    },
  };
}

/** The pin-hole camera as three.js has it. */
export function toThree(camera: Camera, aspect = camera.aspect): PerspectiveCamera {
  const eye = new PerspectiveCamera(camera.verticalFovDeg, aspect, 0.05, 30);
  eye.position.copy(camera.at);
  eye.quaternion.copy(cameraTurn(camera));
  return eye;
}
