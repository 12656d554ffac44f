import { useSay } from '../../i18n/language.tsx';
import { Dialog } from '../../parts/Dialog.tsx';

/** What the product is, how to run it oneself, and whose workshops it walks through. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog title={say('home.about.title')} size="wide" onClose={onClose}>
      <div className="about">
        <p>{say('home.about.name')}</p>
        <h3>{say('home.host')}</h3>
        <p>{say('home.about.host')}</p>
        <p>{say('home.about.commands')}</p>
        <pre>npm ci && npm start</pre>
        <h3>{say('home.about.sources')}</h3>
        <ul>
          <li>{say('home.about.bootstrap')}</li>
          <li>{say('home.about.lean')}</li>
          <li>{say('home.about.health')}</li>
          <li>{say('home.about.forces')}</li>
        </ul>
      </div>
    </Dialog>
  );
}
