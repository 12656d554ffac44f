import './elect/elect.css';
import { useSay } from '../i18n/language.tsx';
import { useBoard } from '../store/BoardContext.tsx';
import { ElectionSheet } from './elect/ElectionSheet.tsx';
import { BigName, NameRows } from './NameBoard.tsx';
import { type PhaseProps, usePlace } from './place.ts';

/** The election: the community's name as it was decided, and beside it the sheet with who stands. */
export function ElectView({ face, at }: PhaseProps) {
  const { place, live } = usePlace(at);
  const say = useSay();
  const name = useBoard((part) => part.board.name);
  return (
    <section className="phase elect" data-face={face}>
      <div className="elect__both">
        <div className="elect__name">
          {name === '' ? <p className="elect__no-name voice-room">{say('naming.noName')}</p> : <BigName name={name} />}
          <div className="naming__rows">
            <NameRows stage={place.stage} />
          </div>
        </div>
        <div className="elect__side">
          <ElectionSheet face={face} live={live} place={place} />
        </div>
      </div>
    </section>
  );
}
