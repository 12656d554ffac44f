import { lazy, Suspense } from 'react';
import { LanguageProvider } from './i18n/language.tsx';

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

export function App() {
  return (
    <LanguageProvider>
      <Suspense fallback={null}>{faceAt(location.pathname)}</Suspense>
    </LanguageProvider>
  );
}
