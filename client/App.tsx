import { lazy, Suspense } from 'react';
import { LanguageProvider, useSay } from './i18n/language.tsx';
import { Guard } from './parts/Guard.tsx';

const Home = lazy(() => import('./faces/home/Home.tsx').then(({ Home }) => ({ default: Home })));
const Participant = lazy(() =>
  import('./faces/participant/ParticipantFace.tsx').then((face) => ({ default: face.ParticipantFace })),
);
const Facilitator = lazy(() =>
  import('./faces/facilitator/FacilitatorFace.tsx').then((face) => ({ default: face.FacilitatorFace })),
);
const Reader = lazy(() => import('./faces/reader/ReaderFace.tsx').then((face) => ({ default: face.ReaderFace })));
const Screen = lazy(() => import('./faces/screen/ScreenFace.tsx').then((face) => ({ default: face.ScreenFace })));

/** Which face an address shows. The whole routing: a board never changes its address. */
function faceAt(path: string) {
  const [, place, code = ''] = path.split('/');
  switch (place) {
    case 'b':
      return <Participant code={code} />;
    case 'lead':
      return <Facilitator code={code} />;
    case 'screen':
      return <Screen code={code} />;
    case 'see':
    case 'embed':
      return <Reader code={code} isFramed={place === 'embed'} />;
    default:
      return <Home />;
  }
}

/** A page that broke as a whole says so: what waits on this device is sent once it is loaded again. */
function Broken() {
  const say = useSay();
  return (
    <main className="broken" role="alert">
      <p>{say('link.broken')}</p>
      <button type="button" className="link" onClick={() => location.reload()}>
        {say('link.reload')}
      </button>
    </main>
  );
}

export function App() {
  return (
    <LanguageProvider>
      <Guard of={null} instead={<Broken />}>
        <Suspense fallback={null}>{faceAt(location.pathname)}</Suspense>
      </Guard>
    </LanguageProvider>
  );
}
