/** MediaPipe's WebAssembly, compiled while the model is still on its way. */

/** @returns null where it does not compile: MediaPipe then tries in its own way, and says what is wrong. Never throws. */
export async function compileAhead(url: string): Promise<WebAssembly.Module | null> {
  try {
    return await WebAssembly.compileStreaming(fetch(url));
  } catch {
    return null;
  }
}

interface EmscriptenModule {
  instantiateWasm?(
    imports: WebAssembly.Imports,
    ready: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
}

/**
 * Has the next landmarker take it. Emscripten's loader asks `Module.instantiateWasm`, and tasks-vision hands it what the
 * worker's global scope has as `Module`, which it takes away afterwards.
 */
export function handOver(module: WebAssembly.Module | null): void {
  if (!module) return;
  const hook: EmscriptenModule = {
    instantiateWasm(imports, ready) {
      void WebAssembly.instantiate(module, imports).then((instance) => ready(instance, module));
      return {};
    },
  };
  Reflect.set(self, "Module", hook);
}
