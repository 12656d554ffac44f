import './Home.css';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useSay } from '../../i18n/language.tsx';
import { Wordmark } from '../../parts/Wordmark.tsx';
import { Preferences } from '../board/Preferences.tsx';
import { HomeWall } from './HomeWall.tsx';
import { JoinByCode } from './JoinByCode.tsx';
import { OpenBoardForm } from './OpenBoardForm.tsx';
import { takeThrownAway } from './thrownAway.ts';

const AboutDialog = lazy(() => import('./AboutDialog.tsx').then((about) => ({ default: about.AboutDialog })));

/** The first page: open a board, or join one. A piece of wall shows what it will look like. */
export function Home() {
  const say = useSay();
  const [about, setAbout] = useState(false);
  const [thrownAway] = useState(takeThrownAway);
  useEffect(() => {
    document.title = say('app.name');
  }, [say]);
  return (
    <div className="home">
      <main className="home__words">
        <header className="home__top">
          <span className="home__mark">
            <Wordmark />
          </span>
          <Preferences />
        </header>
        <h1 className="home__headline voice-room">
          <span>{say('home.headline.1')}</span> <span>{say('home.headline.2')}</span>
        </h1>
        <p className="home__what">{say('home.what')}</p>
        {thrownAway && (
          <p className="home__thrown" role="status">
            {say('home.rehearse.gone')}
          </p>
        )}
        <OpenBoardForm />
        <JoinByCode />
        <footer className="home__foot">
          {say('home.promise')}{' '}
          <button type="button" className="link" onClick={() => setAbout(true)}>
            {say('home.host')}
          </button>
        </footer>
      </main>
      <HomeWall />
      {about && (
        <Suspense fallback={null}>
          <AboutDialog onClose={() => setAbout(false)} />
        </Suspense>
      )}
    </div>
  );
}
