import type { House } from '../house.ts';
import { clearDemo, demoState, fillDemo } from './fill.ts';

const STEP = 0.25;

/** The demo hotel of a running product. @param say takes lines for the person at the terminal */
export function openDemo(house: House, say: (line: string) => void) {
  const stopping = new AbortController();
  let filling: Promise<void> = Promise.resolve();
  let said = 0;

  function onProgress(progress: number): void {
    if (progress < said + STEP && progress < 1) return;
    said = progress;
    say(`示范酒店填充中 Filling the demo hotel: ${Math.round(progress * 100)} %`);
  }

  return {
    state: () => demoState(house),
    clear: () => clearDemo(house),
    /** Fills it in the background, while guests are served already. */
    fill() {
      filling = fillDemo(house, { onProgress, signal: stopping.signal }).catch((err) => {
        if (!stopping.signal.aborted) house.log.error({ err }, 'the demo hotel was not filled');
      });
    },
    async stop() {
      stopping.abort();
      await filling;
    },
  };
}
