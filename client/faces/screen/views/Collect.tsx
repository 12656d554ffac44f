import '../talk/talk.css';
import { targetsOf } from '#shared/rules/voting.ts';
import { useSay } from '../../../i18n/language.tsx';
import { useCurrentPlace } from '../../../phases/place.ts';
import { useBoard } from '../../../store/BoardContext.tsx';
import { Pages } from '../Pages.tsx';
import { WallPage } from '../WallPage.tsx';
import { useWallThings } from '../WallThings.tsx';

const SIZES = [5.4, 5, 4.6, 4.2, 3.9, 3.6, 3.4, 3.2, 3, 2.8];

/** Topics as they come: written in front of everybody. Where they take several pages, the page with the newest. */
export function Collect() {
  const say = useSay();
  const { stage, phase } = useCurrentPlace();
  const count = useBoard((part) => targetsOf(part, stage.id).length);
  const things = useWallThings();
  return (
    <WallPage
      heading={say(phase.heading)}
      foot={
        <>
          {count > 0 && <p className="collect__count">{say('screen.topics', { n: count })}</p>}
          <p>{say(phase.hint)}</p>
        </>
      }
    >
      <Pages
        things={things}
        sizes={SIZES}
        newest
        empty={<p className="collect__empty voice-room">{say('screen.collect.empty')}</p>}
      />
    </WallPage>
  );
}
