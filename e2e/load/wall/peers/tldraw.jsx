import 'tldraw/tldraw.css';
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite';
import { createRoot } from 'react-dom/client';
import { createShapeId, Tldraw, toRichText } from 'tldraw';
import { offerWall } from './offerWall.mjs';

const COLOURS = ['yellow', 'light-blue', 'light-red'];
// Everything it would fetch from its makers' server comes with the page.
const assetUrls = getAssetUrlsByImport();
const idOf = (n) => createShapeId(`n${n}`);

/** @param {import('tldraw').Editor} editor */
function begin(editor) {
  offerWall({
    put: (notes) => {
      const shapes = notes.map(({ text, x, y }, n) => ({
        id: idOf(n),
        type: 'note',
        x,
        y,
        props: { richText: toRichText(text), color: COLOURS[n % COLOURS.length], size: 's' },
      }));
      editor.createShapes(shapes);
      editor.setCamera({ x: 0, y: 0, z: 1 });
    },
    fit: () => editor.zoomToFit({ animation: { duration: 0 } }),
    // As a remote change comes in: https://tldraw.dev/docs/sync
    move: (places) => {
      const { store } = editor;
      store.mergeRemoteChanges(() => {
        store.put(
          places.flatMap(({ note, x, y }) => {
            const shape = store.get(idOf(note));
            return shape ? [{ ...shape, x, y }] : [];
          }),
        );
      });
    },
    inView: () => editor.getCulledShapes && editor.getCurrentPageShapeIds().size - editor.getCulledShapes().size,
  });
}

createRoot(document.getElementById('root')).render(<Tldraw assetUrls={assetUrls} onMount={begin} />);
