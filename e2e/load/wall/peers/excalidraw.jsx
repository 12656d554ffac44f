import '@excalidraw/excalidraw/index.css';
import { CaptureUpdateAction, convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw';
import { createRoot } from 'react-dom/client';
import { offerWall } from './offerWall.mjs';

const COLOURS = ['#ffec99', '#a5d8ff', '#ffc9c9'];

function begin(api) {
  /** The frame of each note and the words in it, by number. */
  let parts = [];
  const show = (elements) => api.updateScene({ elements, captureUpdate: CaptureUpdateAction.NEVER });
  offerWall({
    put: (notes) => {
      const elements = convertToExcalidrawElements(
        notes.map(({ text, x, y }, n) => ({
          type: 'rectangle',
          id: `n${n}`,
          x,
          y,
          width: 200,
          height: 200,
          backgroundColor: COLOURS[n % COLOURS.length],
          fillStyle: 'solid',
          roughness: 0,
          label: { text, fontSize: 16 },
        })),
        { regenerateIds: false },
      );
      parts = notes.map((_, n) =>
        elements.flatMap(({ id, containerId }, at) => (id === `n${n}` || containerId === `n${n}` ? [at] : [])),
      );
      show(elements);
      api.updateScene({ appState: { scrollX: 0, scrollY: 0 } });
    },
    fit: () => api.scrollToContent(undefined, { fitToViewport: true, viewportZoomFactor: 0.95, animate: false }),
    // As a remote change comes in: the whole scene, what changed with a higher version.
    move: (places) => {
      const elements = [...api.getSceneElements()];
      for (const { note, x, y } of places) {
        const [frame] = parts[note];
        const [dx, dy] = [x - elements[frame].x, y - elements[frame].y];
        for (const at of parts[note]) {
          const one = elements[at];
          elements[at] = {
            ...one,
            x: one.x + dx,
            y: one.y + dy,
            version: one.version + 1,
            versionNonce: Math.floor(Math.random() * 2 ** 31),
          };
        }
      }
      show(elements);
    },
    inView: () => {
      const { scrollX, scrollY, zoom, width, height } = api.getAppState();
      return api.getSceneElements().filter(({ type, x, y, width: wide, height: high }) => {
        const [left, top] = [(x + scrollX) * zoom.value, (y + scrollY) * zoom.value];
        return (
          type === 'rectangle' &&
          left < width &&
          top < height &&
          left + wide * zoom.value > 0 &&
          top + high * zoom.value > 0
        );
      }).length;
    },
  });
}

createRoot(document.getElementById('root')).render(
  <div style={{ height: '100%' }}>
    <Excalidraw excalidrawAPI={begin} />
  </div>,
);
